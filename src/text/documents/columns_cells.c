/* SPDX-License-Identifier: MIT */
/* columns_cells: how a table's cell begins on its line, and how its last one ends. */
#include <string.h>
#include <mailcall/base/utf8.h>
#include "columns_rows.h"

bool cell_begins(const struct page_line *line)
{
    unsigned char c = line->bytes > 0 ? (unsigned char)line->text[0] : 0;
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80 || c == '"' || c == '(' || c == '-';
}

bool cell_is_over(const struct page_line *before, size_t width)
{
    if (before->bytes == 0 || strchr(".?!:;", before->text[before->bytes - 1])) return true;
    return utf8_count(before->text, before->bytes) * 4 < width * 3;
}
