/* SPDX-License-Identifier: MIT */
/*
 * flattened: messages whose line breaks were lost on the way, so that quote marks stand in the midst of a line: "> > 4.
 * How many hours? Recently, ten. > > 5. Which team?". The marks with the question behind them become quoted blocks
 * again, what follows the question mark is the answer.
 */
#include "segment/segment_internal.h"

#define QUESTION_MAX_BYTES 600

/* "4. ", "12) ": behind the marks. */
static bool is_numbered(const char *at)
{
    size_t digits = strspn(at, "0123456789");
    return digits > 0 && digits < 4 && (at[digits] == '.' || at[digits] == ')') && at[digits + 1] == ' ';
}

/* Bytes of quote marks at `at`, which stands at the text's start or behind a blank; 0 when there are none with a
 * question behind them. */
static size_t marks_at(const char *at, int *depth)
{
    size_t i = 0;
    *depth = 0;
    while (at[i] == '>') {
        (*depth)++;
        i++;
        if (at[i] == ' ') i++;
    }
    if (*depth == 0 || at[i - 1] != ' ') return 0;
    bool upper = at[i] >= 'A' && at[i] <= 'Z';
    if (!is_numbered(at + i) && !(*depth >= 2 && upper)) return 0;
    size_t length = strcspn(at + i, "?>");
    return at[i + length] == '?' && length < QUESTION_MAX_BYTES ? i : 0;
}

static const char *next_marks(const char *text, const char *at, size_t *bytes, int *depth)
{
    for (; *at; at++) {
        if (*at != '>' || (at > text && at[-1] != ' ')) continue;
        *bytes = marks_at(at, depth);
        if (*bytes > 0) return at;
    }
    return NULL;
}

static void push_part(struct arena *arena, struct blocks *out, const struct block *block, const char *from,
                      const char *to, int depth)
{
    struct block part = *block;
    while (from < to && (*from == ' ' || *from == '\n')) from++;
    while (to > from && (to[-1] == ' ' || to[-1] == '\n')) to--;
    if (from == to) return;
    part.text = arena_strndup(arena, from, (size_t)(to - from));
    part.depth = depth;
    part.emphasis = NULL;
    part.emphasis_count = 0;
    blocks_push(arena, out, &part);
}

/* A quoted line of a message that kept its line breaks holds one question at its start and nothing of the answer. */
static bool is_flattened(const struct block *block)
{
    size_t bytes;
    int depth;
    if (block->source[0] || block->kind != BLOCK_PARAGRAPH || !strchr(block->text, '>')) return false;
    const char *first = next_marks(block->text, block->text, &bytes, &depth);
    if (!first || strlen(block->text) < 60) return false;
    /* One pair of marks in the midst is enough behind text of one's own; behind a quotation too, for its first mark is
     * gone already. */
    return first > block->text || next_marks(block->text, first + bytes, &bytes, &depth) != NULL;
}

static void restore(struct arena *arena, const struct block *block, struct blocks *out)
{
    const char *text = block->text, *at = text, *end = text + strlen(text);
    size_t bytes = 0;
    int depth = 0;
    if (block->depth > 0 && strchr(text, '?')) {
        at = strchr(text, '?') + 1;
        push_part(arena, out, block, text, at, block->depth);
    }
    for (;;) {
        const char *marks = next_marks(text, at, &bytes, &depth);
        push_part(arena, out, block, at, marks ? marks : end, 0);
        if (!marks) return;
        at = marks + bytes + strcspn(marks + bytes, "?") + 1;
        push_part(arena, out, block, marks + bytes, at, depth);
    }
}

struct blocks unflatten(struct arena *arena, const struct blocks *in)
{
    struct blocks out = {0};
    bool any = false, cut = in->count > 0 && one_line_cut(arena, &in->items[0], &out);
    for (size_t i = 0; i < in->count && !any; i++) any = is_flattened(&in->items[i]);
    if (!any && !cut) return *in;
    for (size_t i = cut; i < in->count; i++) {
        if (is_flattened(&in->items[i]))
            restore(arena, &in->items[i], &out);
        else
            blocks_push(arena, &out, &in->items[i]);
    }
    return out;
}
