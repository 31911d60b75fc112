/* SPDX-License-Identifier: MIT */
/* html_sheet: what a page's <style> hides. Only as much of it is read as preview texts and hidden words need: rules of
 * one class, identifier or element, outside of @media. */
#ifndef MAILCALL_TEXT_HTML_SHEET_H
#define MAILCALL_TEXT_HTML_SHEET_H

#include <stdbool.h>
#include <mailcall/base/arena.h>

struct sheet;

/* NULL when nothing is hidden. */
struct sheet *sheet_read(struct arena *arena, const char *html, size_t bytes);
bool sheet_hides(const struct sheet *sheet, const char *element, const char *const *attributes);

#endif
