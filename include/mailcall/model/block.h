/* SPDX-License-Identifier: MIT */
/*
 * block: a piece of text with a role. text/plain, flowed, HTML, DOCX, ODT and PDF all become a sequence of blocks in
 * reading order; segmenting, classifying and summarising know nothing else.
 */
#ifndef MAILCALL_MODEL_BLOCK_H
#define MAILCALL_MODEL_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/rule.h>

enum role {
    ROLE_AUTHORED,
    ROLE_PROMPT,
    ROLE_QUOTED,
    ROLE_ATTRIBUTION,
    ROLE_GREETING,
    ROLE_CLOSING,
    ROLE_SIGNATURE,
    ROLE_FOOTER,
    ROLE_FORWARDED,
    ROLE_DISCLAIMER
};

enum block_kind { BLOCK_PARAGRAPH, BLOCK_HEADING, BLOCK_ITEM, BLOCK_ROW, BLOCK_PREFORMATTED };

/* Part of a block's text set off by its author; byte offsets, end exclusive. What leads somewhere is a span of its own,
 * set off in no way, behind the others. */
struct emphasis {
    size_t from, to;
    bool bold, coloured, italic, underlined; /* coloured: the letters, or what is behind them */
    const char *href;                        /* where the words lead, as written in the page; NULL: nowhere */
};

struct block {
    enum role role;
    enum block_kind kind;
    int depth;          /* of quotation: number of ">" or nested blockquotes */
    int level;          /* heading level 1-6, list nesting 1.., else 0 */
    const char *text;   /* UTF-8. Lines of text/plain stay, separated by LF; quote marks removed; item numbers written
                           out; cells of a row by TAB */
    const char *source; /* "" for the body, else the attachment's file name */
    struct emphasis *emphasis;
    size_t emphasis_count;
    bool opens;  /* another message's text begins here */
    bool letter; /* attached, and has a letter's parts: a saved message, a text with quotations */
    bool hidden; /* not shown to a reader of the HTML (display:none, zero size, white on white), or struck out */
    bool container_quote; /* stood in a mail program's quotation container (gmail_quote, blockquote type=cite, ...) */
    bool answered;   /* quoted text that the author's own words follow inside the same exchange: what they answer */
    bool from_plain; /* hard-wrapped text/plain: line breaks are not the author's */
    bool joined;     /* no blank line sets it off from the block above: both were one paragraph */
    int indent;      /* blanks before its first line, where they were left out of the text */
    enum rule rule;  /* why it has its role */
};

struct blocks {
    struct block *items;
    size_t count, room;
};

/* The author's own text, shown to a reader. */
static inline bool block_is_own(const struct block *block)
{
    return block->role == ROLE_AUTHORED && !block->hidden && block->text != NULL;
}

/* Appends a copy of `block`; returns the place, valid until the next push. */
struct block *blocks_push(struct arena *arena, struct blocks *blocks, const struct block *block);
/* The bytes [from, to) of a block's text as a block like it, with what is set off of them. The text is shared where it
 * is the whole. */
struct block block_part(struct arena *arena, const struct block *block, size_t from, size_t to);
const char *role_name(enum role role); /* "authored" */
bool role_from_name(const char *name, enum role *role);
const char *block_kind_name(enum block_kind kind); /* "paragraph", "heading", "item", "row", "preformatted" */

#endif
