/* SPDX-License-Identifier: MIT */
/*
 * tree: XML in and out. Reading gives a small read-only tree in an arena, with line numbers, so that no type of the XML
 * library leaves this folder; writing escapes everything in one place.
 *
 * Hardened: nothing is fetched, no entity is expanded, a document with a DOCTYPE is refused, depth is capped at the
 * library's 256 levels and size at the caller's limit.
 */
#ifndef MAILCALL_XML_TREE_H
#define MAILCALL_XML_TREE_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

/* A call or settings file is written by hand: past this size it is something else. */
#define XML_FILE_MAX_BYTES (4u << 20)

struct xml_attribute {
    const char *name; /* as written, prefix included: "xml:lang" */
    const char *value;
    struct xml_attribute *next;
};

/* An element (name set), a run of text (name NULL, text set) or, when asked for, a comment (name "!", text set). */
struct xml_node {
    const char *name;  /* local name */
    const char *space; /* namespace URI, "" when none */
    const char *text;
    int line;
    struct xml_attribute *attributes;
    struct xml_node *parent, *first, *next;
};

struct xml_tree {
    const char *path; /* as messages name it */
    struct xml_node *root;
};

/* A RELAX NG grammar in its XML syntax, without <interleave> (which would cost the line numbers). */
struct xml_grammar {
    const char *name, *text;
    size_t bytes;
};

/*
 * Reads a document held in memory. `path` only names it in messages. `grammar` may be NULL. Every fault the grammar
 * finds is told, one line each, as path:line: sentence. BAD_CONFIG: ill-formed, refused or invalid.
 * The tree keeps white space as it is; comments are kept as nodes.
 */
enum status xml_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                           const struct xml_grammar *grammar, struct xml_tree **out, struct err *err) MUST_USE;
/* Reads a file of at most XML_FILE_MAX_BYTES; a symbolic link is refused. */
enum status xml_read_file(struct arena *arena, const char *path, const struct xml_grammar *grammar,
                          struct xml_tree **out, struct err *err) MUST_USE;

/* The node is an element of that local name. */
bool xml_is(const struct xml_node *node, const char *name);
/* The attribute's value or NULL. */
const char *xml_attribute(const struct xml_node *node, const char *name);
/* First child element of that name after `after` (NULL: from the start), or NULL. */
const struct xml_node *xml_child(const struct xml_node *node, const char *name, const struct xml_node *after);
/* All text below the node, run together, without comments; never NULL. */
char *xml_text(struct arena *arena, const struct xml_node *node);
/* The same with white space collapsed to single spaces and trimmed. */
char *xml_text_line(struct arena *arena, const struct xml_node *node);
/* The next node in document order below `top`, or NULL after the last. Start with node = top. */
const struct xml_node *xml_walk(const struct xml_node *top, const struct xml_node *node);

/*
 * Writing. Escapes what must be, replaces ill-formed UTF-8 and characters XML 1.0 forbids by U+FFFD, splits "--" in
 * comments. Elements are indented by two spaces unless they hold text.
 */
#define XML_WRITER_DEPTH 64
struct xml_writer {
    struct buf *out;
    const char *open[XML_WRITER_DEPTH]; /* borrowed until closed */
    bool inline_text[XML_WRITER_DEPTH];
    unsigned depth;
    bool tag_open;
};

void xml_writer_init(struct xml_writer *writer, struct buf *out);
void xml_declare(struct xml_writer *writer); /* <?xml version="1.0" encoding="UTF-8"?> */
void xml_open(struct xml_writer *writer, const char *name);
void xml_put_attribute(struct xml_writer *writer, const char *name, const char *value); /* right after xml_open */
void xml_put_text(struct xml_writer *writer, const char *text);
void xml_put_comment(struct xml_writer *writer, const char *text); /* on a line of its own, " " around it */
void xml_put_blank(struct xml_writer *writer);                     /* an empty line between elements */
void xml_close(struct xml_writer *writer);
/* <name>text</name> */
void xml_put_element(struct xml_writer *writer, const char *name, const char *text);
/* Escapes for element content and for attribute values in double quotes alike. */
void xml_escape(struct buf *out, const char *text, size_t bytes);

#endif
