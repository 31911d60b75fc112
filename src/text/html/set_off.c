/* SPDX-License-Identifier: MIT */
/* set_off: a paragraph that changes between plain and set-off words, the plain ones asking, becomes a question and its
 * answer. A word or two set off are stressed, and no answer. */
#include "set_off.h"

#include <string.h>
#include "plain.h"

#define ANSWER_WORDS 3
#define STRETCHES_MAX 40

/* Words of one paragraph that look alike. */
struct stretch {
    size_t from, to;
    bool off;
};

struct stretches {
    struct stretch items[STRETCHES_MAX];
    size_t count;
};

static bool is_blank(const char *text, size_t from, size_t to)
{
    while (from < to && strchr(" \t\n", text[from])) from++;
    return from == to;
}

static size_t count_words(const char *text, size_t from, size_t to)
{
    size_t words = 0;
    for (size_t i = from; i < to; i++) {
        bool wide = (unsigned char)text[i] >= 0xe3 && (unsigned char)text[i] <= 0xed; /* a word hardly needs more */
        words += wide || (!strchr(" \t\n", text[i]) && (i == from || strchr(" \t\n", text[i - 1])));
    }
    return words;
}

static bool ends(const char *text, size_t from, size_t to, const char *sign)
{
    size_t n = strlen(sign);
    return to - from >= n && memcmp(text + to - n, sign, n) == 0;
}

/* Whether these words ask, or lead up to what follows, or are cut short ("Who pays the ..."). */
static bool asks(const char *text, size_t from, size_t to)
{
    while (to > from && strchr(" \t\n)\"*", text[to - 1])) to--;
    if (to == from) return false;
    if (strchr("?:", text[to - 1])) return true;
    static const char *const others[] = {"？", "：", "...", "…"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (ends(text, from, to, others[i])) return true;
    return false;
}

static bool is_linked(const struct block *block, const struct emphasis *span)
{
    for (size_t i = 0; i < block->emphasis_count; i++) {
        const struct emphasis *link = &block->emphasis[i];
        if (link->href && link->from < span->to && span->from < link->to) return true;
    }
    return false;
}

static void add_stretch(struct stretches *out, size_t from, size_t to, bool off)
{
    if (from < to && out->count < STRETCHES_MAX) out->items[out->count++] = (struct stretch){from, to, off};
}

/* The paragraph cut where its look changes; what is set off in two runs with only blanks between is one. */
static struct stretches stretches_of(const struct block *block)
{
    struct stretches out = {.count = 0};
    size_t at = 0, bytes = strlen(block->text);
    for (size_t i = 0; i < block->emphasis_count; i++) {
        const struct emphasis *span = &block->emphasis[i];
        bool off = !span->href && (span->coloured || span->underlined) && !is_linked(block, span);
        if (!off || span->from < at || span->to > bytes) continue;
        struct stretch *last = out.count > 0 ? &out.items[out.count - 1] : NULL;
        if (last && last->off && is_blank(block->text, at, span->from)) {
            last->to = at = span->to;
            continue;
        }
        add_stretch(&out, at, span->from, false);
        add_stretch(&out, span->from, span->to, true);
        at = span->to;
    }
    if (out.count > 0 && is_blank(block->text, at, bytes)) return out;
    add_stretch(&out, at, bytes, false);
    return out;
}

/* Every answer stands behind what asks for it, or within it. */
static bool holds_answers(const char *text, const struct stretches *in)
{
    bool asked = false, answered = false;
    if (in->count < 2 || in->count == STRETCHES_MAX || in->items[0].off) return false;
    for (size_t i = 0; i < in->count; i++) {
        const struct stretch *stretch = &in->items[i];
        if (!stretch->off) {
            asked = asks(text, stretch->from, stretch->to);
            continue;
        }
        bool within = i + 1 < in->count && asks(text, in->items[i + 1].from, in->items[i + 1].to) && in->count == 3;
        if (count_words(text, stretch->from, stretch->to) < ANSWER_WORDS || !(asked || within)) return false;
        answered = true;
    }
    return answered;
}

static void push_text(struct arena *arena, struct blocks *out, const struct block *block, size_t from, size_t to)
{
    while (from < to && strchr(" \t\n", block->text[from])) from++;
    while (to > from && strchr(" \t\n", block->text[to - 1])) to--;
    if (from == to) return;
    struct block part = block_part(arena, block, from, to);
    blocks_push(arena, out, &part);
}

/* The answer in the midst of its question goes below it; brackets that kept the two apart come off. */
static void push_within(struct arena *arena, struct blocks *out, const struct block *block, const struct stretches *in)
{
    const char *text = block->text;
    struct block question = *block;
    size_t head = in->items[0].to, tail = in->items[2].from;
    while (head > 0 && strchr(" \t\n([", text[head - 1])) head--;
    while (strchr(" \t\n)]", text[tail]) && text[tail]) tail++;
    /* A word that was cut in two is put together again. */
    bool cut = !strchr(" \t\n", text[in->items[0].to - 1]) && !strchr(" \t\n([", text[in->items[1].from]);
    question.text = arena_printf(arena, "%.*s%s%s", (int)head, text, cut ? "" : " ", text + tail);
    question.emphasis = NULL;
    question.emphasis_count = 0;
    blocks_push(arena, out, &question);
    size_t from = in->items[1].from, to = in->items[1].to;
    while (from < to && strchr(" \t\n([", text[from])) from++;
    while (to > from && strchr(" \t\n)]", text[to - 1])) to--;
    push_text(arena, out, block, from, to);
}

void set_off_part(struct arena *arena, struct blocks *blocks, size_t first)
{
    struct blocks out = {0};
    bool parted = false;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        bool may =
            i >= first && block->emphasis_count > 0 && block->kind != BLOCK_ROW && blocks->count < TEXT_MAX_BLOCKS;
        struct stretches in = may ? stretches_of(block) : (struct stretches){.count = 0};
        if (!may || !holds_answers(block->text, &in)) {
            blocks_push(arena, &out, block);
            continue;
        }
        parted = true;
        if (in.count == 3 && !asks(block->text, in.items[0].from, in.items[0].to)) {
            push_within(arena, &out, block, &in);
            continue;
        }
        for (size_t k = 0; k < in.count; k++) push_text(arena, &out, block, in.items[k].from, in.items[k].to);
    }
    if (parted) *blocks = out;
}
