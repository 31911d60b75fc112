/* SPDX-License-Identifier: MIT */
/*
 * document: a tree that every renderer walks. Digest, tables and explanations are built once as a document; text,
 * HTML, Markdown and JSON are renderers of it. Text in it is plain: whoever renders escapes, whoever builds does not.
 */
#ifndef MAILCALL_MODEL_DOCUMENT_H
#define MAILCALL_MODEL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/status.h>

enum node_kind {
    /* blocks */
    NODE_DOCUMENT,     /* text: title; lang set */
    NODE_SECTION,      /* text: heading; children: blocks */
    NODE_PARAGRAPH,    /* children: inlines */
    NODE_LIST,         /* children: NODE_ITEM; `ordered` */
    NODE_ITEM,         /* children: inlines, then blocks */
    NODE_ENTRY,        /* a card of one contribution: children: inlines (its head line), then blocks */
    NODE_TABLE,        /* children: NODE_ROW; first row is the head when `head` */
    NODE_ROW,          /* children: NODE_CELL */
    NODE_CELL,         /* children: inlines; `number`: right-aligned */
    NODE_QUOTE,        /* somebody's own words; children: inlines */
    NODE_NOTE,         /* an aside in small type; children: inlines */
    NODE_PREFORMATTED, /* text */
    /* inlines */
    NODE_TEXT,
    NODE_STRONG,
    NODE_EMPHASIS,
    NODE_LINK,  /* text; LINK: href (http, https and mailto are rendered as links, others as text) */
    NODE_BADGE, /* text: one short word such as "late"; `tone` */
    NODE_BREAK
};

enum tone { TONE_PLAIN, TONE_GOOD, TONE_WARN, TONE_BAD };

struct node {
    enum node_kind kind;
    enum tone tone;
    const char *text, *href, *lang, *id; /* never NULL */
    bool ordered, head, number;
    bool foreign; /* words that came from outside: set apart from ours in writing direction */
    struct node *first, *last, *next;
};

/* The language in which the program itself speaks; what people wrote carries its own. */
#define DOCUMENT_LANG "en"
/* All take what they are given by reference to the arena: texts are copied, nodes are owned by the arena. */
struct node *document_new(struct arena *arena, const char *lang, const char *title);
struct node *node_add(struct arena *arena, struct node *parent, enum node_kind kind);
struct node *node_add_text(struct arena *arena, struct node *parent, enum node_kind kind, const char *text);
struct node *node_addf(struct arena *arena, struct node *parent, enum node_kind kind, const char *format, ...)
    PRINTF_LIKE(4, 5);
struct node *node_add_link(struct arena *arena, struct node *parent, const char *text, const char *href);
/* The same for words that came from outside (names, subjects, answers), and for a badge. */
struct node *node_add_foreign(struct arena *arena, struct node *parent, enum node_kind kind, const char *text);
struct node *node_add_badge(struct arena *arena, struct node *parent, enum tone tone, const char *text);
bool node_is_inline(const struct node *node);

#endif
