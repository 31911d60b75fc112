/* SPDX-License-Identifier: MIT */
/* titled: whether a phrase is a question's title, word by word, in whatever language: "Zu den Freiwilligen" where the
 * call has "Volunteers"; and titles set off by their letters before running text: "*Volunteers.* In the choir." */
#include "markers/marker.h"
#include "topic.h"
#include <mailcall/lang/notions.h>
#include <mailcall/base/one_of.h>

#define WORDS_MOST 8
#define MEANINGS_MOST 6
/* A compound of shorter parts may be any word's beginning; endings are shorter than this. */
#define COMPOUND_LEAST_BYTES 6
#define ENDING_BYTES 3

struct meant {
    const char *term;
    int notions[MEANINGS_MOST], count;
};
struct meaning {
    struct meant words[WORDS_MOST];
    size_t count;
    bool longer;
};

static void read_meaning(struct lang *lang, struct arena *arena, const char *text, size_t bytes, struct meaning *out)
{
    struct words words = {0};
    struct notions_at notions = {0};
    *out = (struct meaning){.count = 0};
    lang_words(lang, arena, text, bytes, &words);
    struct notion_word *plain = arena_array(arena, words.count + 1, sizeof *plain);
    for (size_t i = 0; i < words.count; i++)
        plain[i] = (struct notion_word){.term = words.items[i].term, .stop = words.items[i].stop};
    lang_notions(lang, arena, plain, words.count, &notions);
    for (size_t i = 0; i < words.count; i++) {
        if (words.items[i].stop) continue;
        if (out->count == WORDS_MOST) {
            out->longer = true;
            return;
        }
        struct meant *word = &out->words[out->count++];
        *word = (struct meant){.term = words.items[i].term};
        for (size_t n = 0; n < notions.count && word->count < MEANINGS_MOST; n++)
            if (i >= notions.items[n].first && i < notions.items[n].end)
                word->notions[word->count++] = notions.items[n].notion;
    }
}

static bool is_same(const struct meant *a, const struct meant *b)
{
    if (strcmp(a->term, b->term) == 0) return true;
    for (int i = 0; i < a->count; i++)
        for (int k = 0; k < b->count; k++)
            if (a->notions[i] == b->notions[k]) return true;
    return false;
}

static bool holds_all(const struct meaning *all, const struct meaning *part)
{
    for (size_t i = 0; i < part->count; i++) {
        bool found = false;
        for (size_t k = 0; k < all->count && !found; k++) found = is_same(&all->words[k], &part->words[i]);
        if (!found) return false;
    }
    return true;
}

static bool is_title(struct step *step, const char *lang, const char *name, const struct meaning *phrase)
{
    struct question_model *model = step->classifier->questions;
    struct meaning title;
    if (!name || !*name) return false;
    read_meaning(question_model_lang(model, step->call, lang), step->arena, name, strlen(name), &title);
    return title.count > 0 && !title.longer && holds_all(&title, phrase) && holds_all(phrase, &title);
}

/* In many calls no question has one, and no phrase need be read. */
static bool has_titles(const struct call *call)
{
    for (size_t q = 0; call && q < call->question_count; q++) {
        const struct question *question = &call->questions[q];
        if ((question->title && *question->title) || question->title_count > 0) return true;
    }
    return false;
}

int titled_question(struct step *step, const char *text, size_t bytes)
{
    struct question_model *model = step->classifier->questions;
    struct meaning phrase;
    int found = -1;
    if (!has_titles(step->call)) return -1;
    read_meaning(question_model_lang(model, step->call, step->out->language), step->arena, text, bytes, &phrase);
    if (phrase.count == 0 || phrase.longer) return -1;
    for (size_t q = 0; q < model->question_count; q++) {
        const struct question *question = &step->call->questions[q];
        bool titled = is_title(step, step->call->lang, question->title, &phrase);
        for (size_t t = 0; t < question->title_count && !titled; t++)
            titled = is_title(step, question->titles[t].lang, question->titles[t].text, &phrase);
        if (!titled) continue;
        if (found >= 0) return -1;
        found = (int)q;
    }
    return found;
}

/* Words of a phrase run together as a compound does: their stems, and all letters of the last. */
struct run_together {
    const char *stems, *letters;
    size_t words;
};

static struct run_together run_together(struct lang *lang, struct arena *arena, const char *text, size_t bytes)
{
    struct words words = {0};
    struct run_together out = {.stems = "", .letters = ""};
    lang_words(lang, arena, text, bytes, &words);
    for (size_t i = 0; i < words.count && i < WORDS_MOST; i++) {
        const struct word *word = &words.items[i];
        const char *spelt = lang_fold(arena, arena_strndup(arena, text + word->from, word->to - word->from));
        out.letters = arena_printf(arena, "%s%s", out.stems, spelt);
        out.stems = arena_printf(arena, "%s%s", out.stems, word->term);
    }
    out.words = words.count;
    return out;
}

/* The one is the other, but for an ending. */
static bool is_compound(const struct run_together *compound, const struct run_together *parts)
{
    size_t n = strlen(parts->stems);
    return compound->words == 1 && parts->words > 1 && parts->words <= WORDS_MOST && n >= COMPOUND_LEAST_BYTES &&
           strncmp(compound->letters, parts->stems, n) == 0 && strlen(compound->letters) <= n + ENDING_BYTES;
}

static bool same_compound(struct step *step, const char *lang, const char *name, const struct run_together *phrase)
{
    if (!name || !*name) return false;
    struct run_together title = run_together(question_model_lang(step->classifier->questions, step->call, lang),
                                             step->arena, name, strlen(name));
    return is_compound(phrase, &title) || is_compound(&title, phrase);
}

int titled_compound(struct step *step, const char *text, size_t bytes)
{
    struct question_model *model = step->classifier->questions;
    int found = -1;
    if (!has_titles(step->call)) return -1;
    struct run_together phrase =
        run_together(question_model_lang(model, step->call, step->out->language), step->arena, text, bytes);
    for (size_t q = 0; q < model->question_count && phrase.words > 0; q++) {
        const struct question *question = &step->call->questions[q];
        bool titled = same_compound(step, step->call->lang, question->title, &phrase);
        for (size_t t = 0; t < question->title_count && !titled; t++)
            titled = same_compound(step, question->titles[t].lang, question->titles[t].text, &phrase);
        if (titled && found >= 0) return -1;
        if (titled) found = (int)q;
    }
    return found;
}

#define LEAD_MOST_BYTES 120

/* The words set off at the block's start by their letters, or by signs that stand for them: [*from, *to), the text goes
 * on at *after. */
static bool set_off_lead(const struct block *block, size_t *from, size_t *to, size_t *after)
{
    const char *text = block->text;
    size_t signs = strspn(text, "*_");
    if (signs > 0 && signs <= 2) {
        const char *close = strchr(text + signs, text[0]);
        if (close == NULL) return false;
        *from = signs;
        *to = (size_t)(close - text);
        *after = *to + strspn(close, "*_");
    } else {
        const struct emphasis *mark = block->emphasis_count > 0 ? &block->emphasis[0] : NULL;
        if (mark == NULL || mark->from > 1 || !(mark->bold || mark->italic || mark->underlined)) return false;
        *from = mark->from;
        *to = *after = mark->to;
    }
    if (*to <= *from || *to - *from > LEAD_MOST_BYTES || memchr(text, '\n', *to) != NULL) return false;
    *after += strspn(text + *after, " .:");
    while (*to > *from && one_of(" .:", text[*to - 1])) --*to;
    return *to > *from && lang_has_word(text + *after, strlen(text + *after));
}

bool titled_lead(struct step *step, const struct block *block, struct topic_phrase *out)
{
    size_t from, to, after;
    if (!set_off_lead(block, &from, &to, &after)) return false;
    int question = titled_question(step, block->text + from, to - from);
    if (question < 0) return false;
    *out = (struct topic_phrase){
        .question = question, .other = -1, .share = 1, .to = after, .leads = true, .label = true, .titled = true};
    return true;
}

/* A sentence of so few words that is nothing but a question's title: "Volunteers. In the choir." */
#define STOP_MOST_BYTES 60

/* Text follows on the line. */
static bool goes_on_behind(const char *text, size_t at)
{
    size_t from = at + strspn(text + at, " ");
    return from > at && text[from] != '\0' && text[from] != '\n' && !(text[from] >= 'a' && text[from] <= 'z') &&
           lang_has_word(text + from, strlen(text + from));
}

bool titled_stop(struct step *step, const struct block *block, struct topic_phrase *out)
{
    const char *text = block->text;
    size_t end = strcspn(text, ".\n,:;!?");
    if (text[end] != '.' || end == 0 || end > STOP_MOST_BYTES || !goes_on_behind(text, end + 1)) return false;
    int question = titled_question(step, text, end);
    if (question < 0) return false;
    *out = (struct topic_phrase){
        .question = question, .other = -1, .share = 1, .to = end + 1, .label = true, .brief = true};
    return true;
}

/* What a title and a number before or behind it stand for: "Theft and damage (Q3)", "5 (Staff): They ...". */
#define NUMBERED_MOST_WORDS 9
#define NUMBERED_LABEL_WORDS 4

/* Whether the bracket holds one question's name and nothing else: "Q3", "question 3". */
static int named_in(const struct question_model *model, const char *text, size_t bytes)
{
    struct marker marker;
    if (bytes == 0 || !marker_parse(text, bytes, &marker) || !marker.strong || marker.count != 1) return -1;
    return marker.bytes >= bytes ? question_numbered(model, marker.numbers[0]) : -1;
}

/* "5 (Staff)": the title says the same as the number. */
static bool number_leads(struct step *step, const char *text, size_t open, size_t close, int *question)
{
    int number = 0;
    size_t n = numeral_digits(text, open, &number);
    if (n == 0 || n + strspn(text + n, ". ") < open) return false;
    *question = question_numbered(step->classifier->questions, number);
    return *question >= 0 && titled_question(step, text + open + 1, close - open - 1) == *question;
}

bool titled_numbered(struct step *step, const struct block *block, bool followed, struct topic_phrase *out)
{
    const char *text = block->text;
    size_t line = strcspn(text, "\n"), open = strcspn(text, "([\n"), skip = strspn(text, "*_ ");
    if (open >= line || line > LEAD_MOST_BYTES + STOP_MOST_BYTES * 20 || open > LEAD_MOST_BYTES || open <= skip)
        return false;
    size_t close = open + strcspn(text + open, ")]\n"), end = close + 1;
    if (close >= line) return false;
    int question = named_in(step->classifier->questions, text + open + 1, close - open - 1);
    bool leads = question < 0 && number_leads(step, text, open, close, &question);
    if (question < 0 || (!leads && !lang_has_word(text, open))) return false;
    bool colon = text[end] == ':';
    end += strspn(text + end, ":*_ ");
    bool alone = end >= line && (text[line] == '\n' || followed);
    size_t words = lang_count_words(text + skip, open - skip);
    if (alone ? words > NUMBERED_MOST_WORDS : !colon || words > NUMBERED_LABEL_WORDS) return false;
    *out = (struct topic_phrase){.question = question,
                                 .other = -1,
                                 .share = 1,
                                 .to = alone ? line : end,
                                 .heading = alone,
                                 .leads = true,
                                 .label = !alone,
                                 .titled = true};
    return true;
}
