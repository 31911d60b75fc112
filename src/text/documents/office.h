/* SPDX-License-Identifier: MIT */
/* office: documents to blocks. Each answers NULL, or the reason why it could not be read, in words for a person; where
 * only a part could be, `missing` is set to the reason for the rest. */
#ifndef MAILCALL_TEXT_OFFICE_H
#define MAILCALL_TEXT_OFFICE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/block.h>
#include <mailcall/xml/tree.h>
#include "archive.h"

const char *docx_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out);
const char *odt_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out);
/* `scanned` is set when the pages hold no text. */
const char *pdf_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                     bool *scanned, const char **missing);
/* Legacy Word; what is older than Word 97, or broken, by catdoc, where it is installed. */
const char *doc_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out);

#define RTF_MAX_BYTES (4u * 1024 * 1024) /* of a row's text */
const char *rtf_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                     const char **missing);

/* Text of pages with form feeds between, as pdftotext -layout writes it: without running heads and page numbers, words
 * put together again. */
void pages_push(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out);
/* The same where it is known where each page's words stand, by which columns are told. */
struct placed_pages;
void pages_push_placed(struct arena *arena, const char *text, size_t bytes, const struct placed_pages *places,
                       const char *source, struct blocks *out);

/* The root of a document's part, owned by the arena; NULL: a part that is missing or ill-formed is done without. */
const struct xml_node *office_part(struct arena *arena, const struct members *members, const char *name);

/* A paragraph being put together, with what is set off in it. */
struct writing {
    struct arena *arena;
    struct blocks *out;
    const char *source;
    struct buf text;
    struct emphasis *spans;
    size_t span_count, span_room;
    struct emphasis *links; /* what leads somewhere, to stand behind `spans` */
    size_t link_count, link_room;
    const char *href; /* where the words being written lead; NULL: nowhere */
    bool underlined;  /* so are the words being written */
    bool struck;      /* and these are struck out */
    bool keeps_struck;
    bool left_out;         /* struck-out words were */
    struct buf struck_out; /* of the paragraph */
    char gap;              /* what parts the words before from those behind: a blank, a line's end; 0: nothing */
};

void writing_init(struct writing *writing, struct arena *arena, const char *source, struct blocks *out);
void writing_release(struct writing *writing);
void writing_add(struct writing *writing, const char *text, bool bold, bool coloured);
/* Is there anything in the paragraph, if only struck-out words? */
bool writing_any(const struct writing *writing);
/* Makes a block of what was written, if anything; the text behind `prefix`. */
void writing_flush(struct writing *writing, enum block_kind kind, int level, const char *prefix);
/* Nothing but struck-out words was written since block `first`: they are to be read after all, with `keeps_struck`. */
bool writing_all_struck(const struct writing *writing, size_t first);
/* What is written from here on leads to that page; NULL, or no page: nowhere. */
void writing_lead(struct writing *writing, const char *href);

/* A wider table has no columns that a person would fill in. */
#define MERGED_MOST 64

/* Cells side by side, put together from the blocks that were made of each. */
struct row {
    struct buf text;
    size_t cells;
    size_t passed; /* columns since the last cell that stand under a merged one */
    struct emphasis *links;
    size_t link_count, link_room;
};
void row_init(struct row *row, size_t max_bytes);
/* The blocks from `first` on are the next cell, and no blocks any more. */
void row_add_cell(struct writing *writing, struct row *row, size_t first);
/* So many columns have no cell of their own; no more than a row of MERGED_MOST columns is kept of them. */
void row_pass(struct row *row, size_t columns);
void row_flush(struct writing *writing, struct row *row, enum block_kind kind);
void row_release(struct row *row);
/* Notes, each begun by its mark "[1]", are the blocks from `from` on: the words of each go into the block, from `first`
 * on, that cites it. One cited in a heading, or nowhere, stays at the end as nobody's answer. */
void notes_place(struct arena *arena, struct blocks *out, size_t first, size_t from);
/* Notes in their order, which the text cites by their numbers, as blocks like that. */
void notes_push(struct arena *arena, const char *const *notes, size_t count, const struct block *like, size_t first,
                struct blocks *out);
/* Number in one of the styles '1', 'a', 'A', 'i', 'I', 'b' and 'B' (Russian letters), 'c' (Chinese figures), 'd'
 * (Arabic letters). */
void number_add(struct buf *out, int number, char type);

#endif
