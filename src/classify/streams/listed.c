/* SPDX-License-Identifier: MIT */
/*
 * listed: where a text tells which workstreams there are: all of their titles in one paragraph, or in the lines of one
 * list. Who reminds of the call, or asks how to write to it, speaks for none of them by that.
 */
#include "streams.h"

/* Lines of a list that belong together are no longer than this. */
#define LINE_TOKENS 24
/* One title named may be chance, whatever words of the others stand around it. */
#define NAMED_LEAST 2

/* "2. Workstream 1: agreements (Ana)", "- outreach": an entry, where nobody made a list of the lines. */
static bool is_entry(const char *text)
{
    size_t digits = strspn(text, "0123456789");
    if (digits > 0) return digits <= 2 && (text[digits] == '.' || text[digits] == ')' || text[digits] == ':');
    return ((*text == '-' || *text == '*') && text[1] == ' ') || strncmp(text, "•", 3) == 0 ||
           strncmp(text, "–", 3) == 0;
}

static bool is_line(const struct view *view, const struct blocks *blocks, size_t b)
{
    const struct text_part *part = &view->parts[b];
    const struct block *block = &blocks->items[b];
    bool short_line = part->tokens_to - part->tokens_from <= LINE_TOKENS;
    return short_line && (block->kind == BLOCK_ITEM || block->kind == BLOCK_ROW || block->kind == BLOCK_PREFORMATTED ||
                          is_entry(block->text));
}

/* The last block of the paragraph or list that begins with b. */
static size_t end_of_list(const struct view *view, const struct blocks *blocks, size_t b)
{
    while (is_line(view, blocks, b) && b + 1 < blocks->count && is_line(view, blocks, b + 1)) b++;
    return b;
}

/* Which workstreams the tokens [from, to) name, and which a word of whose title stands there. */
static void read_titles(const struct stream_text *text, const struct mentions *mentions, const bool *empty, size_t from,
                        size_t to, unsigned *named, unsigned *titled)
{
    *named = *titled = 0;
    for (size_t m = 0; m < mentions->count; m++) {
        const struct mention *mention = &mentions->items[m];
        if (mention->first >= from && mention->first < to && !empty[mention->first]) *named |= 1u << mention->stream;
    }
    for (size_t i = from; i < to && *named != 0; i++) {
        const struct stream_term *term = stream_title_at(text, i);
        if (term != NULL) *titled |= term->title;
    }
    *titled |= *named;
}

void streams_listed(const struct step *step, const struct stream_text *text, const struct mentions *mentions,
                    const bool *empty, struct standing *standings)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t count = text->streams->count;
    unsigned all = count >= 32 ? ~0u : (1u << count) - 1, listed = 0, elsewhere = 0;
    for (size_t b = 0; b < blocks->count && count >= NAMED_LEAST; b++) {
        size_t from = text->view->parts[b].tokens_from;
        b = end_of_list(text->view, blocks, b);
        unsigned named, titled;
        read_titles(text, mentions, empty, from, text->view->parts[b].tokens_to, &named, &titled);
        /* More than one bit. */
        if (titled == all && (named & (named - 1)) != 0)
            listed = all;
        else if (blocks->items[b].role != ROLE_GREETING)
            elsewhere |= named;
    }
    for (size_t s = 0; s < count; s++) standings[s].listed = ((listed & ~elsewhere) >> s & 1) != 0;
}
