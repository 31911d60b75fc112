/* SPDX-License-Identifier: MIT */
/*
 * html_write: the central writer of HTML. Tag and attribute names come from our own constants; every value and every
 * text passes html_text or html_write_attribute, which escape. Nothing else in render/ writes HTML. Private to render/.
 */
#ifndef MAILCALL_RENDER_HTML_WRITE_H
#define MAILCALL_RENDER_HTML_WRITE_H

#include <stdbool.h>
#include <mailcall/base/buf.h>

/* What a part of a document looks like; html_style.c says how. */
enum look {
    LOOK_BODY,
    LOOK_MAIN,
    LOOK_TITLE,
    LOOK_SECTION,
    LOOK_SUBSECTION,
    LOOK_MINOR,
    LOOK_PARAGRAPH,
    LOOK_ENTRY,
    LOOK_ENTRY_HEAD,
    LOOK_QUOTE,
    LOOK_NOTE,
    LOOK_LIST,
    LOOK_ITEM,
    LOOK_TABLE,
    LOOK_HEAD_CELL,
    LOOK_HEAD_NUMBER,
    LOOK_CELL,
    LOOK_NUMBER,
    LOOK_PREFORMATTED,
    LOOK_LINK,
    LOOK_BADGE_PLAIN,
    LOOK_BADGE_GOOD,
    LOOK_BADGE_WARN,
    LOOK_BADGE_BAD,
    LOOK_COUNT,
    LOOK_NONE
};

struct html_writer {
    struct buf *out;
    bool quoted; /* inside a quotation, whose own dir="auto" must see its words: <bdi> would hide them from it */
    bool mail;   /* looks become style attributes; otherwise classes and one style sheet */
};

/* "<tag look" is written at once, attributes follow, html_opened writes ">". */
void html_open(struct html_writer *writer, const char *tag, enum look look);
void html_write_attribute(struct html_writer *writer, const char *name, const char *value);
void html_opened(struct html_writer *writer);
void html_tag(struct html_writer *writer, const char *tag, enum look look); /* open without attributes */
void html_close(struct html_writer *writer, const char *tag);
void html_text(struct html_writer *writer, const char *text);
/* Text with its line ends kept, for <pre>. */
void html_lines(struct html_writer *writer, const char *text);
void html_newline(struct html_writer *writer);
void html_doctype(struct html_writer *writer);
/* The style sheet of a page, made from the same table as the style attributes. */
void html_style_sheet(struct html_writer *writer);

const char *look_class(enum look look);
const char *look_style(enum look look);
extern const char *const look_page_extra; /* what only a page can have: dark colours, print */

#endif
