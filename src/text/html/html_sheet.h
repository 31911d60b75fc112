/* SPDX-License-Identifier: MIT */
/* html_sheet: what a page's <style> hides. Only as much of it is read as preview texts and hidden words need: rules of
 * classes, identifiers and elements, outside of what holds for some readers only. */
#ifndef MAILCALL_TEXT_HTML_SHEET_H
#define MAILCALL_TEXT_HTML_SHEET_H

#include <mailcall/base/arena.h>
#include "html_style.h"

struct sheet;

/* NULL when nothing is hidden. */
struct sheet *sheet_read(struct arena *arena, const char *html, size_t bytes);
/* Adds what the sheet says of an element to what its own attributes say, which goes before it. */
void sheet_hiding(const struct sheet *sheet, const char *element, const char *const *attributes, struct hiding *out);

#endif
