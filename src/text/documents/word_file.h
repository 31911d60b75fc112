/* SPDX-License-Identifier: MIT */
/*
 * word_file: a legacy Word document ([MS-DOC], Word 97 to 2003): its characters, which lie in pieces, and how
 * paragraphs and runs of them look. Characters are counted by `cp` through all texts of the file; where one lies in the
 * file is its `fc`, by which looks are told.
 */
#ifndef MAILCALL_TEXT_WORD_FILE_H
#define MAILCALL_TEXT_WORD_FILE_H

#include "compound.h"

#define WORD_HEAD_BYTES 0x9a /* up to the table of parts */

enum word_story {
    WORD_MAIN,
    WORD_FOOTNOTES,
    WORD_HEADS,
    WORD_MACROS,
    WORD_COMMENTS,
    WORD_ENDNOTES,
    WORD_BOXES,
    WORD_HEAD_BOXES,
    WORD_STORIES
};

/* Parts of the table stream, by their number in the file's head. */
enum word_part {
    WORD_STYLES = 1,
    WORD_FOOTNOTE_MARKS = 2,
    WORD_FOOTNOTE_TEXTS = 3,
    WORD_RUN_PAGES = 12,
    WORD_PARAGRAPH_PAGES = 13,
    WORD_PIECES = 33,
    WORD_SHAPES = 40,
    WORD_ENDNOTE_MARKS = 46,
    WORD_ENDNOTE_TEXTS = 47,
    WORD_BOX_TEXTS = 56,
    WORD_LISTS = 73,
    WORD_LIST_USES = 74
};

struct word_paragraph {
    unsigned style, level, list; /* list: 0 none */
    int outline;                 /* 1-9: a heading; 0: running text */
    bool in_table, ends_row, inner, ends_inner_cell, ends_inner_row;
};

struct word_run {
    size_t from, to; /* fc */
    bool hidden, deleted, struck, bold, coloured, underlined;
};

struct word_piece {
    uint32_t from, to; /* cp */
    size_t fc;
    bool wide;
};

struct word_style {
    struct word_paragraph look;
    bool hidden;
};

struct word_file {
    struct arena *arena;
    struct stretch main, table;
    uint32_t characters[WORD_STORIES];
    struct word_piece *pieces;
    size_t piece_count, piece_at; /* piece_at: the one met last */
    struct word_style *styles;
    size_t style_count;
    struct word_run run; /* the one met last */
};

/* False: it is no such document, or is encrypted. */
bool word_open(struct arena *arena, const char *bytes, size_t count, struct word_file *out);
struct stretch word_part(const struct word_file *file, enum word_part part);
/* The first character of that text. */
uint32_t word_story_start(const struct word_file *file, enum word_story story);
/* The UTF-16 unit at `cp` and its place; 0: there is none. */
uint16_t word_unit(struct word_file *file, uint32_t cp, size_t *fc);
struct word_paragraph word_paragraph_at(const struct word_file *file, size_t fc);
const struct word_run *word_run_at(struct word_file *file, size_t fc);

/* A property, "sprm", and where its operand lies. */
struct word_property {
    unsigned code;
    size_t at, bytes;
};
/* Reads the next of `list` from *at on; false at its end. */
bool word_next_property(const struct stretch *list, size_t *at, struct word_property *out);
void word_take_paragraph(const struct stretch *list, size_t from, struct word_paragraph *look);
void word_read_styles(struct word_file *file);

#endif
