/* SPDX-License-Identifier: MIT */
/* titled: whether a phrase is a question's title, word by word, in whatever language: "Zu den Freiwilligen" where the
 * call has "Volunteers". */
#include "markers/marker.h"
#include "decoder/yesno.h"
#include "finder.h"
#include <mailcall/lang/notions.h>
#include <mailcall/base/bytes.h>
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

/* Hebrew writes its article, "and", "to" and the like together with the word behind them: "לגבי העלויות". */
#define PREFIXES_MOST 2
#define PREFIXED_LEAST_BYTES 4

static const char *behind_prefix(const char *term)
{
    static const char *const prefixes[] = {"ה", "ו", "ב", "ל", "מ", "ש", "כ"};
    for (size_t i = 0; (unsigned char)*term == 0xD7 && i < sizeof prefixes / sizeof *prefixes; i++)
        if (text_begins(term, prefixes[i])) return term + strlen(prefixes[i]);
    return NULL;
}

static bool same_behind_prefixes(const char *longer, const char *term)
{
    for (int i = 0; i < PREFIXES_MOST && (longer = behind_prefix(longer)) != NULL; i++)
        if (strlen(longer) >= PREFIXED_LEAST_BYTES && strcmp(longer, term) == 0) return true;
    return false;
}

/* `spelt`: by its letters alone. */
static bool is_same(const struct meant *a, const struct meant *b, bool spelt)
{
    if (strcmp(a->term, b->term) == 0) return true;
    if (same_behind_prefixes(a->term, b->term) || same_behind_prefixes(b->term, a->term)) return true;
    for (int i = 0; i < a->count && !spelt; i++)
        for (int k = 0; k < b->count; k++)
            if (a->notions[i] == b->notions[k]) return true;
    return false;
}

static bool holds_all(const struct meaning *all, const struct meaning *part, bool spelt)
{
    for (size_t i = 0; i < part->count; i++) {
        bool found = false;
        for (size_t k = 0; k < all->count && !found; k++) found = is_same(&all->words[k], &part->words[i], spelt);
        if (!found) return false;
    }
    return true;
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

/* A question's titles, one or one a language, are the same for every phrase of every message: read once. */
struct titles {
    struct title {
        struct meaning meaning;
        struct run_together together;
    } * items;
    size_t *from; /* of question q: items[from[q] .. from[q + 1]) */
};

static void read_title(struct step *step, const char *lang, const char *name, struct title *out)
{
    struct classifier *classifier = step->classifier;
    *out = (struct title){.together = {.stems = "", .letters = ""}};
    if (!name || !*name) return;
    struct lang *own = question_model_lang(classifier->questions, step->call, lang);
    read_meaning(own, classifier->arena, name, strlen(name), &out->meaning);
    out->together = run_together(own, classifier->arena, name, strlen(name));
}

static const struct titles *titles_of(struct step *step)
{
    struct classifier *classifier = step->classifier;
    size_t count = 0, questions = step->call->question_count;
    if (classifier->titles) return classifier->titles;
    struct titles *titles = classifier->titles = arena_alloc(classifier->arena, sizeof *titles);
    for (size_t q = 0; q < questions; q++) count += 1 + step->call->questions[q].title_count;
    titles->items = arena_array(classifier->arena, count, sizeof *titles->items);
    titles->from = arena_array(classifier->arena, questions + 1, sizeof *titles->from);
    struct title *next = titles->items;
    for (size_t q = 0; q < questions; q++) {
        const struct question *question = &step->call->questions[q];
        read_title(step, step->call->lang, question->title, next++);
        for (size_t t = 0; t < question->title_count; t++)
            read_title(step, question->titles[t].lang, question->titles[t].text, next++);
        titles->from[q + 1] = (size_t)(next - titles->items);
    }
    return titles;
}

/* How a phrase has to be a title: word by word, in words of the same meaning, or as some of its words. */
enum likeness { SPELT_ALIKE, MEANT_ALIKE, PART_OF };

static bool is_title(const struct meaning *title, const struct meaning *phrase, enum likeness how)
{
    if (title->count == 0 || title->longer || !holds_all(title, phrase, how != MEANT_ALIKE)) return false;
    return how == PART_OF || holds_all(phrase, title, how != MEANT_ALIKE);
}

/* In many calls no question has one, and no phrase need be read. */
bool call_has_titles(const struct call *call)
{
    for (size_t q = 0; call && q < call->question_count; q++) {
        const struct question *question = &call->questions[q];
        if ((question->title && *question->title) || question->title_count > 0) return true;
    }
    return false;
}

/* The one question that has such a title; -1: none, or several. */
static int question_titled(struct step *step, const struct meaning *phrase, enum likeness how)
{
    const struct titles *titles = titles_of(step);
    int found = -1;
    for (size_t q = 0; q < step->call->question_count; q++) {
        bool titled = false;
        for (size_t t = titles->from[q]; t < titles->from[q + 1] && !titled; t++)
            titled = is_title(&titles->items[t].meaning, phrase, how);
        if (!titled) continue;
        if (found >= 0) return -1;
        found = (int)q;
    }
    return found;
}

/* Reads the phrase; false: it has no words, or too many, or no question has a title. */
static bool read_phrase(struct step *step, const char *text, size_t bytes, struct meaning *out)
{
    if (!call_has_titles(step->call)) return false;
    read_meaning(question_model_lang(step->classifier->questions, step->call, step->out->language), step->arena, text,
                 bytes, out);
    return out->count > 0 && !out->longer;
}

static bool is_called(struct arena *arena, const char *name, const char *phrase)
{
    return name && *name && strcmp(folded_words(arena, name, strlen(name)), phrase) == 0;
}

/* The one question with that title to the letter: it is copied as it stands into a message of another language, whose
 * stems its words do not have. */
static int question_called(struct step *step, const char *text, size_t bytes)
{
    const char *phrase = folded_words(step->arena, text, bytes);
    int found = -1;
    for (size_t q = 0; q < step->call->question_count; q++) {
        const struct question *question = &step->call->questions[q];
        bool called = is_called(step->arena, question->title, phrase);
        for (size_t t = 0; t < question->title_count && !called; t++)
            called = is_called(step->arena, question->titles[t].text, phrase);
        if (called && found >= 0) return -1;
        if (called) found = (int)q;
    }
    return found;
}

int titled_question(struct step *step, const char *text, size_t bytes)
{
    struct meaning phrase;
    if (!read_phrase(step, text, bytes, &phrase)) return -1;
    int called = question_called(step, text, bytes);
    if (called >= 0) return called;
    /* A title's own words go before another's kin: "Opening hours" where there is "Access", too. */
    int found = question_titled(step, &phrase, SPELT_ALIKE);
    return found >= 0 ? found : question_titled(step, &phrase, MEANT_ALIKE);
}

bool titled_is_meant(struct step *step, const char *text, size_t bytes, int question)
{
    struct meaning phrase;
    return read_phrase(step, text, bytes, &phrase) && question_titled(step, &phrase, SPELT_ALIKE) < 0 &&
           question_titled(step, &phrase, MEANT_ALIKE) == question;
}

int titled_part(struct step *step, const char *text, size_t bytes)
{
    struct meaning phrase;
    return read_phrase(step, text, bytes, &phrase) ? question_titled(step, &phrase, PART_OF) : -1;
}

/* The one is the other, but for an ending. */
static bool is_compound(const struct run_together *compound, const struct run_together *parts)
{
    size_t n = strlen(parts->stems);
    return compound->words == 1 && parts->words > 1 && parts->words <= WORDS_MOST && n >= COMPOUND_LEAST_BYTES &&
           strncmp(compound->letters, parts->stems, n) == 0 && strlen(compound->letters) <= n + ENDING_BYTES;
}

int titled_compound(struct step *step, const char *text, size_t bytes)
{
    struct question_model *model = step->classifier->questions;
    int found = -1;
    if (!call_has_titles(step->call)) return -1;
    const struct titles *titles = titles_of(step);
    struct run_together phrase =
        run_together(question_model_lang(model, step->call, step->out->language), step->arena, text, bytes);
    for (size_t q = 0; q < model->question_count && phrase.words > 0; q++) {
        bool titled = false;
        for (size_t t = titles->from[q]; t < titles->from[q + 1] && !titled; t++) {
            const struct run_together *title = &titles->items[t].together;
            titled = is_compound(&phrase, title) || is_compound(title, &phrase);
        }
        if (titled && found >= 0) return -1;
        if (titled) found = (int)q;
    }
    return found;
}
