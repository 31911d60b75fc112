/* SPDX-License-Identifier: MIT */
/*
 * html_page: text on its way from HTML events to blocks. html_blocks.c decides what an element means; this part puts
 * characters, line breaks and emphasis together and cuts the result into blocks.
 */
#ifndef MAILCALL_TEXT_HTML_PAGE_H
#define MAILCALL_TEXT_HTML_PAGE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/block.h>

/* How the text at hand is shown; what an element hands to its children. */
struct look {
    bool gone, no_size, no_ink, no_colour, white; /* why it may not be seen: html_style.h */
    bool hidden;                                  /* what comes of it */
    bool bold, coloured, italic, underlined, highlit, shaded, pre, breaks_lines, link, struck;
    const char *href; /* of the link around, NULL: none, or one that leads to no page */
};

/* Words that their author struck out, which stood before block `at`. They would part what he left: they are kept out
 * of the blocks until all are known. */
struct aside {
    struct block block;
    size_t at;
};

struct page {
    struct arena *arena;
    struct blocks *out;
    const char *source;
    struct buf text;     /* of the block being gathered */
    struct buf struck;   /* out of it */
    bool struck_space;   /* white space waits there */
    struct aside *aside; /* what was struck out of blocks */
    size_t aside_count, aside_room;
    struct emphasis *spans; /* of that block */
    size_t span_count, span_room;
    struct emphasis open;  /* the span being written; set off in no way: none */
    struct emphasis leads; /* the link being written; its href is NULL: none */
    struct emphasis *links;
    size_t link_count, link_room;
    int breaks;            /* line breaks since the last character: 1 a new line, 2 a new block */
    bool space, nbsp_line; /* white space waits; the line holds a no-break space only: somebody's blank line */
    enum block_kind kind;
    int level, depth;
    bool container_quote;
    enum rule hint;     /* goes to block.rule for the segmenter: one of RULES_HTML */
    const char *prefix; /* number to be written before the next text */
    int cell;           /* column of the table row being read */
    int *cells;         /* column of every block in `out` */
    size_t cell_count, cell_room;
    bool hidden_met;
    bool hidden; /* of the text gathered */
};

void page_init(struct page *page, struct arena *arena, const char *source, struct blocks *out, size_t max_bytes);
void page_release(struct page *page);
void page_text(struct page *page, const struct look *look, const char *bytes, size_t count);
/* Text of that look is the author's own, struck out. */
bool page_strikes(const struct page *page, const struct look *look);
void page_line(struct page *page);      /* a new line begins here, if there is text before */
void page_break(struct page *page);     /* <br> */
void page_paragraph(struct page *page); /* a new block begins here */
void page_flush(struct page *page);
/* Puts what was struck out among the blocks, from `first` on, hidden; shown, where the author's own words are no
 * others.
 */
void page_put_aside(struct page *page, size_t first);
void page_preformatted(struct page *page, const char *bytes, size_t count);
/* An item whose number was written before it could be known, and where its block was to stand. */
struct counted_item {
    size_t block;
    const char *number;
};
void item_renumber(struct arena *arena, const struct blocks *out, const struct counted_item *item, const char *number);
/* Blocks from `first` on are the cells of one row: one row block, or left as they are where the table only lays out a
 * page. */
void page_row(struct page *page, size_t first, int outer_cell);

#endif
