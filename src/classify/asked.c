/* SPDX-License-Identifier: MIT */
/*
 * asked: who writes in a language that the call does not have puts its questions into that language, one by one, each
 * on lines of its own above the answer. What a line asks is told by the notions and the letters it shares with each
 * question, and by the others: they follow one another as in the call, and where one of them is a prompt the next is
 * too. In the call's own languages a line that asks may be the author's, and so most of them must speak plainly.
 */
#include "asked.h"
#include "topic.h"
#include <math.h>
#include <mailcall/lang/asking.h>

#define LINE_MOST_BYTES 500
#define LINE_LEAST_WORDS 3
#define LINE_MOST_WORDS 45
#define LINES_MOST 60
#define BRACKET_MOST_BYTES 160
/* So many questions on one line are the author's. */
#define ASKED_MOST 3
/* How like its question a line is that needs no other beside it, by how much more than any other, and one that has
 * others beside it. */
#define LIKE_ALONE 0.5
#define LIKE_PLAIN 0.4
#define LEAD_PLAIN 0.12
#define LIKE_LEAST 0.12
/* What order is worth: going on in the call, going back in it, the same question again, the number before the line, the
 * place where every question has its line. */
#define NEXT_WORTH 0.12
#define BACK_COST 0.25
#define AGAIN_COST 0.3
#define NUMBER_WORTH 0.6
#define PLACE_WORTH 0.3

struct candidate {
    struct asked_line line;
    int number;
    bool quoted;
    double *like; /* by question */
};

static bool same_language(const char *a, const char *b)
{
    size_t na = strcspn(a, "-"), nb = strcspn(b, "-");
    return na == nb && memcmp(a, b, na) == 0;
}

/* None of the questions is asked in the language of the message. */
static bool is_foreign(const struct step *step)
{
    const char *own = step->out->language;
    if (!own || !*own || same_language(own, "und")) return false;
    for (size_t q = 0; q < step->call->question_count; q++) {
        const struct question *question = &step->call->questions[q];
        for (size_t t = 0; t < question->text_count; t++) {
            const char *lang = question->texts[t].lang;
            if (!lang || !*lang) lang = step->call->lang;
            if (lang && same_language(lang, own)) return false;
        }
    }
    return true;
}

/* Bytes of a bracket that explains the question before it: " (tokens, keys)"; 0: there is none on the line. */
static size_t explained(const char *text, size_t bytes)
{
    static const char *const opens[] = {"(", "（", "[", "［"}, *const closes[] = {")", "）", "]", "］"};
    size_t from = strspn(text, " ");
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
        if (from >= bytes || strncmp(text + from, opens[i], strlen(opens[i])) != 0) continue;
        const char *close = strstr(text + from, closes[i]);
        if (close == NULL || (size_t)(close - text) > BRACKET_MOST_BYTES || memchr(text, '\n', (size_t)(close - text)))
            return 0;
        return (size_t)(close - text) + strlen(closes[i]);
    }
    return 0;
}

/* Where the question of the text ends, if it ends its line; it may be asked in several, and explain itself in brackets.
 * 0: it does not. */
static size_t line_end(const char *text, size_t from, size_t bytes)
{
    size_t asked = 0;
    for (size_t i = from; i < bytes && i < from + LINE_MOST_BYTES; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c > '?' && c < 0x80) || c == ' ') continue; /* as most are */
        size_t mark = asking_mark(text + i, bytes - i), end = i + mark;
        if (mark == 0 && (text[i] == '.' || text[i] == '!') && (i + 1 == bytes || strchr(" \n", text[i + 1]))) return 0;
        if (mark == 0) mark = asking_words(text + i, bytes - i), end = i + mark;
        if (mark == 0 && asked > 0 && strncmp(text + i, "。", 3) == 0) return 0;
        if (mark == 0) continue;
        end += explained(text + end, bytes - end);
        while (end < bytes && strchr("*_\")' ", text[end]) != NULL) end++;
        if (end == bytes || text[end] == '\n') return end;
        if (asking_mark(text + i, bytes - i) > 0 && ++asked == ASKED_MOST) return 0;
        if (end > i + 1) i = end - 1;
    }
    return 0;
}

static size_t line_start(const char *text, size_t bytes, int *number)
{
    struct marker marker;
    size_t from = 0;
    *number = 0;
    while (from < bytes && strchr("*_\" ", text[from])) from++;
    size_t bullet = topic_bullet(text + from, bytes - from);
    if (bullet == 0) bullet = topic_bullet(text, bytes), from = bullet > 0 ? 0 : from;
    from += bullet;
    if (!marker_parse(text + from, bytes - from, &marker)) return from;
    *number = marker.count == 1 ? marker.numbers[0] : -1;
    return from + marker.bytes;
}

static bool is_answer(const struct block *block)
{
    return block->role == ROLE_AUTHORED && !block->hidden && block->text != NULL &&
           lang_has_word(block->text, strlen(block->text));
}

static bool is_open(const struct block *block)
{
    bool quoted = block->role == ROLE_QUOTED && block->depth == 1;
    return (block->role == ROLE_AUTHORED || quoted) && !block->hidden && block->text != NULL;
}

/* Whether it holds any sign that asks, or a letter past ASCII, which words that ask consist of. No branches, so that
 * compilers look at many bytes at once. */
static bool may_ask(const char *text, size_t bytes)
{
    unsigned char asks = 0;
    for (size_t i = 0; i < bytes; i++) asks |= (text[i] == '?') | ((unsigned char)text[i] >= 0x80);
    return asks != 0;
}

/* A block that begins with a question and has the answer behind it. */
static bool read_candidate(struct step *step, size_t index, struct candidate *out)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[index];
    if (!is_open(block) || step->classifier->questions->question_count == 0) return false;
    const char *text = block->text;
    size_t bytes = strlen(text);
    if (!may_ask(text, bytes)) return false;
    size_t from = line_start(text, bytes, &out->number), to = line_end(text, from, bytes);
    if (to == 0 || out->number < 0) return false;
    bool below = to < bytes && lang_has_word(text + to, bytes - to);
    bool next = index + 1 < blocks->count && is_answer(&blocks->items[index + 1]);
    size_t words = lang_count_words(text + from, to - from);
    out->quoted = block->role == ROLE_QUOTED;
    if (words < LINE_LEAST_WORDS || words > LINE_MOST_WORDS || (out->quoted ? below || !next : !below && !next))
        return false;
    struct echo echo;
    if (echo_find(echoes_in(step->classifier->questions, step->arena, text, to, true), 0, &echo)) return false;
    out->line = (struct asked_line){.block = index, .to = to, .question = -1};
    out->like = arena_array(step->arena, step->classifier->questions->question_count + 1, sizeof *out->like);
    topic_likeness(step, text + from, to - from, out->like);
    return true;
}

/* Index of the likest question, and by how much it leads. */
static int likest(const struct candidate *candidate, size_t questions, double *lead)
{
    int best = 0;
    double second = 0;
    for (size_t q = 1; q < questions; q++) {
        if (candidate->like[q] > candidate->like[best]) {
            second = candidate->like[best];
            best = (int)q;
        } else if (candidate->like[q] > second) {
            second = candidate->like[q];
        }
    }
    *lead = candidate->like[best] - second;
    return best;
}

static double step_worth(size_t before, size_t now)
{
    if (now == before) return -AGAIN_COST;
    return now > before ? NEXT_WORTH - 0.01 * (double)(now - before) : -BACK_COST;
}

/* The best reading of all lines together, one question each. */
static void assign(struct step *step, struct candidate *items, size_t count)
{
    const struct question_model *model = step->classifier->questions;
    size_t questions = model->question_count;
    double *score = arena_array(step->arena, count * questions + 1, sizeof *score);
    size_t *from = arena_array(step->arena, count * questions + 1, sizeof *from);
    for (size_t i = 0; i < count; i++) {
        for (size_t q = 0; q < questions; q++) {
            double own = items[i].like[q], most = i == 0 ? 0 : -1e9;
            if (items[i].number > 0 && model->facts[q].number == items[i].number) own += NUMBER_WORTH;
            if (count == questions && q == i) own += PLACE_WORTH;
            for (size_t b = 0; i > 0 && b < questions; b++) {
                double here = score[(i - 1) * questions + b] + step_worth(b, q);
                if (here <= most) continue;
                most = here;
                from[i * questions + q] = b;
            }
            score[i * questions + q] = own + most;
        }
    }
    size_t best = 0;
    for (size_t q = 1; count > 0 && q < questions; q++)
        if (score[(count - 1) * questions + q] > score[(count - 1) * questions + best]) best = q;
    for (size_t i = count; i-- > 0; best = from[i * questions + best]) {
        bool told = items[i].like[best] >= LIKE_LEAST || count == questions ||
                    (items[i].number > 0 && items[i].number == model->facts[best].number);
        items[i].line.question = told ? (int)best : -1;
        items[i].line.score = items[i].like[best];
        items[i].line.number = items[i].number;
    }
}

/* Whether the lines are the call's questions, and not the author's. */
static bool are_prompts(const struct step *step, const struct candidate *items, size_t count)
{
    size_t questions = step->classifier->questions->question_count, plain = 0, told = 0, quoted = 0;
    double lead, most = 0;
    for (size_t i = 0; i < count; i++) {
        int best = likest(&items[i], questions, &lead);
        plain += items[i].like[best] >= LIKE_PLAIN && lead >= LEAD_PLAIN;
        told += items[i].line.question >= 0;
        quoted += items[i].quoted;
        most = items[i].like[best] > most && lead >= LEAD_PLAIN ? items[i].like[best] : most;
    }
    if (count == 1) return is_foreign(step) && most >= LIKE_ALONE;
    if (!is_foreign(step) || 2 * quoted > count) return 2 * plain >= count && 2 * told > count;
    return plain >= 1 && 2 * told >= count;
}

void asked_find(struct step *step, struct asked_lines *out)
{
    const struct blocks *blocks = &step->out->blocks;
    struct candidate *items = NULL;
    size_t count = 0, room = 0;
    if (!step->call || step->classifier->questions->question_count < 2) return;
    for (size_t i = 0; i < blocks->count && count < LINES_MOST; i++) {
        struct candidate candidate;
        if (read_candidate(step, i, &candidate)) *ARENA_PUSH(step->arena, items, count, room) = candidate;
    }
    if (count == 0) return;
    assign(step, items, count);
    if (!are_prompts(step, items, count)) return;
    bool foreign = is_foreign(step);
    for (size_t i = 0; i < count; i++) {
        if (items[i].line.question < 0 && !foreign) continue;
        *ARENA_PUSH(step->arena, out->items, out->count, out->room) = items[i].line;
    }
}
