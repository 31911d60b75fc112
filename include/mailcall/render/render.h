/* SPDX-License-Identifier: MIT */
/*
 * render: a document to bytes. Renderers never print and never fail on content; all escaping is done in each renderer's
 * one central writer. Output is valid UTF-8; control characters, ESC, C1 and bidirectional controls of a message never
 * come out raw.
 */
#ifndef MAILCALL_RENDER_RENDER_H
#define MAILCALL_RENDER_RENDER_H

#include <stdbool.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/document.h>

struct render_options {
    int columns; /* text: width to wrap at; 0: 72 */
    bool colour; /* text: ANSI colours (a terminal is looking) */
    bool mail;   /* html: inline styles only, for mail programs */
};

void render_text(const struct node *document, const struct render_options *options, struct buf *out);
void render_html(const struct node *document, const struct render_options *options, struct buf *out); /* a whole page */
void render_markdown(const struct node *document, const struct render_options *options, struct buf *out);
void render_json(const struct node *document, const struct render_options *options, struct buf *out);

/* One line of foreign text made fit for a terminal: controls and bidi controls shown as U+FFFD, never sent. */
void render_terminal_line(struct buf *out, const char *text);

#endif
