/* SPDX-License-Identifier: MIT */
/* html_sheet: what a page's <style> hides or strikes out. Only as much of it is read as preview texts, hidden words and
 * editors that name every look by a class need: rules of
 * classes, identifiers and elements, outside of what holds for some readers only. */
#ifndef MAILCALL_TEXT_HTML_SHEET_H
#define MAILCALL_TEXT_HTML_SHEET_H

#include <mailcall/base/arena.h>
#include "html_style.h"

struct sheet;

/* NULL when it does neither. */
struct sheet *sheet_read(struct arena *arena, const char *html, size_t bytes);
/* Adds what the sheet says of an element to what its own attributes say, which goes before it. */
void sheet_style(const struct sheet *sheet, const char *element, const char *const *attributes, struct style *style);

#endif
