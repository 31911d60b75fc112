/* SPDX-License-Identifier: MIT */
/*
 * asked_shortened: questions shortened to their first words, or to the one that matters, with dots for the rest:
 * "Which pond...? The mill pond.", "Muddy…? In March." Dots before a question mark are what hardly anybody writes to
 * ask, but one line may; several, whose words are those of several questions in the call's order, are its prompts.
 */
#include "asked_line.h"
#include "topic.h"
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

#define SHORTENED_MOST 40
#define SHORTENED_MOST_BYTES 120
#define SHORTENED_MOST_WORDS 10
/* So many of them, each of another question, are no accident. */
#define TOLD_LEAST 2
/* What it is worth that a question begins with the words, that it has them, and that nothing but their sense speaks
 * for it: the likeness, from so much on. */
#define BEGINS_WORTH 3.0
#define HOLDS_WORTH 2.0
#define LIKE_LEAST 0.2

struct shortened {
    size_t block, from, words, to; /* the line; the words end, and the sign behind them, in the block's text */
    size_t start;                  /* of the words */
    double *worth;                 /* by question */
    int question;
};

/* Bytes of the dots that the text begins with, brackets and a blank before them included. */
static size_t dots(const char *text, size_t bytes)
{
    size_t at = strspn(text, " "), from;
    bool bracket = at < bytes && one_of("[(", text[at]);
    at += bracket;
    from = at;
    if (bytes - at >= 3 && memcmp(text + at, "…", 3) == 0)
        at += 3;
    else
        at += strspn(text + at, ".");
    if (at < from + 3) return 0;
    if (bracket) at += at < bytes && one_of("])", text[at]);
    return at + strspn(text + at, " ");
}

/* Reads the line at `from`: words, dots and the sign that asks. */
static bool shortened_read(struct step *step, const char *text, size_t from, size_t bytes, struct shortened *out)
{
    int number;
    size_t behind = asked_line_start(step, text + from, bytes - from, &number), start = from + behind;
    for (size_t i = start; number >= 0 && i < bytes && i < start + SHORTENED_MOST_BYTES; i++) {
        if (one_of("\n\t?!:;", text[i])) return false;
        if (!one_of(" .[(", text[i]) && (unsigned char)text[i] != 0xE2) continue;
        size_t n = dots(text + i, bytes - i), mark = n > 0 ? asking_mark(text + i + n, bytes - i - n) : 0;
        if (n == 0 || mark == 0) continue;
        size_t to = i + n + mark;
        to += strspn(text + to, "*_\"");
        if (to < bytes && !one_of(" \n", text[to])) return false;
        *out = (struct shortened){.from = from, .start = start, .words = i, .to = to, .question = -1};
        return lang_has_word(text + start, i - start) &&
               lang_count_upto(text + start, i - start, SHORTENED_MOST_WORDS + 1) <= SHORTENED_MOST_WORDS;
    }
    return false;
}

/* What the words, folded, say for a text of the question's. */
static double worth_of(struct step *step, const char *words, const char *text)
{
    const char *asked = lang_fold(step->arena, text);
    size_t n = strlen(words);
    for (const char *at = strstr(asked, words); n > 0 && at != NULL; at = strstr(at + 1, words)) {
        /* Letters of scripts without blanks begin a word anywhere; others behind a blank, or a sign that opens. */
        bool begins = at == asked || (unsigned char)at[0] >= 0xE3 || one_of(" '-(\"", at[-1]);
        bool opens = (size_t)(at - asked) <= strlen("¿");
        if (opens && !(at > asked && one_of(" '", at[-1]))) return BEGINS_WORTH;
        if (begins) return HOLDS_WORTH;
    }
    return 0;
}

static void weigh(struct step *step, struct shortened *item)
{
    const char *text = step->out->blocks.items[item->block].text;
    size_t bytes = item->words - item->start, questions = step->classifier->questions->question_count;
    const char *words = lang_fold(step->arena, arena_strndup(step->arena, text + item->start, bytes));
    item->worth = arena_array(step->arena, questions + 1, sizeof *item->worth);
    topic_likeness(step, text + item->start, bytes, item->worth);
    for (size_t q = 0; q < questions; q++) {
        const struct question *question = &step->call->questions[q];
        double most = question->title != NULL ? worth_of(step, words, question->title) : 0;
        for (size_t t = 0; t < question->text_count; t++)
            most = fmax(most, worth_of(step, words, question->texts[t].text));
        for (size_t t = 0; t < question->title_count; t++)
            most = fmax(most, worth_of(step, words, question->titles[t].text));
        if (item->worth[q] < LIKE_LEAST) item->worth[q] = 0;
        item->worth[q] += most;
    }
}

/* Questions that rise from line to line, worth most all together; a line may be left untold. */
static void assign_rising(struct step *step, struct shortened *items, size_t count)
{
    size_t questions = step->classifier->questions->question_count, wide = questions + 1;
    /* best[i][q]: the worth of the lines from i on with questions from q on. */
    double *best = arena_array(step->arena, (count + 1) * wide, sizeof *best);
    for (size_t q = 0; q < wide; q++) best[count * wide + q] = 0;
    for (size_t i = count; i-- > 0;) {
        best[i * wide + questions] = 0;
        for (size_t q = questions; q-- > 0;) {
            double with = items[i].worth[q] > 0 ? items[i].worth[q] + best[(i + 1) * wide + q + 1] : 0;
            best[i * wide + q] = fmax(fmax(with, best[(i + 1) * wide + q]), best[i * wide + q + 1]);
        }
    }
    for (size_t i = 0, q = 0; i < count; i++) {
        for (size_t at = q; at < questions && best[i * wide + at] > best[(i + 1) * wide + q]; at++) {
            bool here = items[i].worth[at] > 0 && best[i * wide + at] > best[i * wide + at + 1];
            if (!here) continue;
            items[i].question = (int)at;
            q = at + 1;
            break;
        }
    }
}

/* Another question that stands between its neighbours' is as likely: "How...?". */
static bool is_tied(const struct shortened *items, size_t count, size_t at, size_t questions)
{
    size_t from = 0, to = questions;
    for (size_t i = 0; i < count; i++) {
        if (i < at && items[i].question >= 0) from = (size_t)items[i].question + 1;
        if (i > at && items[i].question >= 0 && (size_t)items[i].question < to) to = (size_t)items[i].question;
    }
    for (size_t q = from; q < to; q++)
        if ((int)q != items[at].question && items[at].worth[q] >= items[at].worth[items[at].question]) return true;
    return false;
}

/* Whether they are the call's questions. */
static bool settle(struct step *step, struct shortened *items, size_t count)
{
    size_t told = 0, questions = step->classifier->questions->question_count;
    for (size_t i = 0; i < count; i++) weigh(step, &items[i]);
    assign_rising(step, items, count);
    bool *tied = arena_array(step->arena, count + 1, sizeof *tied);
    for (size_t i = 0; i < count; i++)
        tied[i] = items[i].question >= 0 && count < questions && is_tied(items, count, i, questions);
    for (size_t i = 0; i < count; i++) {
        if (tied[i]) items[i].question = -1;
        told += items[i].question >= 0;
    }
    return told >= TOLD_LEAST && 2 * told > count;
}

static bool may_be_shortened(const struct block *block)
{
    if (block->role != ROLE_AUTHORED || block->hidden || block->text == NULL) return false;
    /* Most hold no sign that asks; other scripts have their own. */
    if (strchr(block->text, '?') == NULL && (unsigned char)block->text[0] < 0xD8) return false;
    return strstr(block->text, "...") != NULL || strstr(block->text, "…") != NULL;
}

static size_t read_all(struct step *step, struct shortened *items)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t count = 0;
    for (size_t b = 0; b < blocks->count; b++) {
        const struct block *block = &blocks->items[b];
        if (!may_be_shortened(block)) continue;
        size_t bytes = strlen(block->text);
        for (size_t from = 0; from < bytes && count < SHORTENED_MOST;) {
            if (shortened_read(step, block->text, from, bytes, &items[count])) items[count++].block = b;
            from += strcspn(block->text + from, "\n");
            from += from < bytes;
        }
    }
    return count;
}

/* Every such line begins a block of its own. */
static void part_blocks(struct step *step, const struct shortened *items, size_t count, struct asked_lines *out)
{
    const struct blocks old = step->out->blocks;
    struct blocks parted = {0};
    for (size_t b = 0, i = 0; b < old.count; b++) {
        const struct block *block = &old.items[b];
        if (i == count || items[i].block != b) {
            blocks_push(step->arena, &parted, block);
            continue;
        }
        size_t bytes = strlen(block->text);
        if (items[i].from > 0) {
            struct block above = block_part(step->arena, block, 0, items[i].from - 1);
            blocks_push(step->arena, &parted, &above);
        }
        for (; i < count && items[i].block == b; i++) {
            const struct shortened *item = &items[i];
            size_t end = i + 1 < count && items[i + 1].block == b ? items[i + 1].from - 1 : bytes;
            struct block part = block_part(step->arena, block, item->from, end);
            double score = item->question >= 0 ? item->worth[item->question] : 0;
            *ARENA_PUSH(step->arena, out->items, out->count, out->room) = (struct asked_line){
                .block = parted.count, .to = item->to - item->from, .question = item->question, .score = score};
            blocks_push(step->arena, &parted, &part);
        }
    }
    step->out->blocks = parted;
}

void asked_shortened(struct step *step, struct asked_lines *out)
{
    struct shortened items[SHORTENED_MOST];
    size_t count = read_all(step, items);
    if (count >= TOLD_LEAST && settle(step, items, count)) part_blocks(step, items, count, out);
}
