/* SPDX-License-Identifier: MIT */
/* text: what the walker (text.c), the paragraphs (text_flow.c) and the tables (text_table.c) of the text renderer
 * share. Private to render/. */
#ifndef MAILCALL_RENDER_TEXT_H
#define MAILCALL_RENDER_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/document.h>

#define TEXT_COLUMNS 72 /* fits a mail program's window and RFC 5322's advice of 78 with quotation marks to spare */
#define TEXT_COLUMNS_LEAST 20

struct text_writer {
    struct arena *arena;
    struct buf *out;
    size_t columns;
    bool colour;
};

/* What stands before the first and the other lines of a block. */
struct margin {
    const char *first, *rest;
};

struct style_span {
    size_t from, to;
    const char *ansi;
};

/* Inlines made into one run of safe text, with the places where a style applies. */
struct flow {
    char *text;
    size_t bytes;
    struct style_span *styles;
    size_t style_count, style_room;
};

/* Gathers the inline children of `parent` (all of them up to the first block). */
struct flow flow_of(struct text_writer *writer, const struct node *parent);
struct flow flow_of_text(struct text_writer *writer, const char *text, const char *ansi);
/* Wraps and writes; returns the columns of the widest line. */
size_t flow_write(struct text_writer *writer, const struct flow *flow, struct margin margin);
/* The same where the first line's margin stands already and is as wide as `rest`. */
void flow_write_on(struct text_writer *writer, const struct flow *flow, const char *rest);
/* Writes bytes from..to of a flow with its styles, no line end. */
void flow_write_part(struct text_writer *writer, const struct flow *flow, size_t from, size_t to);

void text_table(struct text_writer *writer, const struct node *table, struct margin margin);

#endif
