/* SPDX-License-Identifier: MIT */
/* enriched: text/enriched and text/richtext as a page. */
#ifndef MAILCALL_TEXT_ENRICHED_H
#define MAILCALL_TEXT_ENRICHED_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

bool enriched_is(const char *type);
/* The page; `text` is valid UTF-8. */
const char *enriched_page(struct arena *arena, const char *type, const char *text, size_t bytes, size_t *out_bytes);

#endif
