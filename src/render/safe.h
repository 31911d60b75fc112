/* SPDX-License-Identifier: MIT */
/* safe: the one place that decides which code points of foreign text may leave the program. Private to render/. */
#ifndef MAILCALL_RENDER_SAFE_H
#define MAILCALL_RENDER_SAFE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/buf.h>

enum safety {
    SAFE_SHOW, /* as it is */
    SAFE_DROP, /* leaves nothing: invisible and without meaning outside its own text (direction marks, byte order mark)
                */
    SAFE_MARK  /* becomes U+FFFD, so that a reader sees that something was there */
};

enum safety safe_class(uint32_t code);
/* Appends `text` with every unsafe code point dropped or marked, ill-formed UTF-8 marked, TAB as a space, CR LF and CR
 * as LF. */
void safe_add(struct buf *out, const char *text);
/* The same with LF as a space too. */
void safe_add_line(struct buf *out, const char *text);
/* Only what may stand in a link: http, https and mailto, ASCII without space, quote, angle bracket or control. */
bool safe_link(const char *href);
/* A BCP 47 tag by its shape: letters, digits and hyphens, 2 to 35 of them. */
bool safe_lang(const char *lang);

#endif
