/* SPDX-License-Identifier: MIT */
/*
 * html: HTML as a stream of events, from libxml2's SAX push parser, because its tree drops text past depth 256 without
 * a word.
 *
 * Nothing is fetched, no document is built, and no depth is a limit. Input must be valid UTF-8; what passes
 * HTML_MAX_BYTES is not looked at and `cut` is set. Tags over HTML_MAX_TAG_BYTES are shortened to their first
 * attributes, since attributes of one tag cost quadratic time in the parser.
 */
#ifndef MAILCALL_XML_HTML_H
#define MAILCALL_XML_HTML_H

#include <stdbool.h>
#include <stddef.h>

#define HTML_MAX_BYTES (2u * 1024 * 1024)
#define HTML_MAX_TAG_BYTES (16u * 1024)

/* `name` is lower case. `attributes`: name, value, name, value, ..., NULL, or NULL when there are none; a value may be
 * NULL. All strings live for the call only. Text arrives in pieces of any size, entities resolved; script and style
 * content is left out. Every start has its end. */
struct html_events {
    void (*start)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const char *bytes, size_t count);
};

struct html_result {
    bool cut;      /* longer than HTML_MAX_BYTES */
    bool tags_cut; /* a tag was longer than HTML_MAX_TAG_BYTES */
};

struct html_result html_parse(const char *bytes, size_t count, const struct html_events *events, void *context);
/*
 * The same with `chunk_bytes` handed to the parser at a time; html_parse hands over all at once, because the library
 * (2.9.14) loses what follows a script or style element whose end tag is cut by a chunk's end.
 */
struct html_result html_parse_in_chunks(const char *bytes, size_t count, size_t chunk_bytes,
                                        const struct html_events *events, void *context);
/* Value of an attribute, or NULL. `name` in lower case. */
const char *html_attribute(const char *const *attributes, const char *name);

#endif
