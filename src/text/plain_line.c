/* SPDX-License-Identifier: MIT */
/* plain_line: one raw line: its quote marks, and where its words end. */
#include <string.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include "plain.h"

#define INITIALS_INDENT_MAX 8 /* blanks before the initials of who is quoted */

static bool is_space_at(const char *at, const char *start, size_t *width)
{
    size_t left = (size_t)(at - start);
    if (left >= 1 && at[-1] > ' ' && at[-1] < 0x7F) return false; /* as most lines end */
    if (left >= 1 && one_of(" \t\r\f\v", at[-1]) && at[-1]) return *width = 1, true;
    if (left >= 2 && memcmp(at - 2, "\xc2\xa0", 2) == 0) return *width = 2, true;     /* no-break space */
    if (left >= 3 && memcmp(at - 3, "\xe2\x80\x8b", 3) == 0) return *width = 3, true; /* zero-width space */
    if (left >= 3 && memcmp(at - 3, "\xef\xbb\xbf", 3) == 0) return *width = 3, true; /* byte order mark */
    if (left >= 3 && memcmp(at - 3, "\xe3\x80\x80", 3) == 0) return *width = 3, true; /* ideographic space */
    return false;
}

size_t line_trimmed(const char *line, size_t bytes)
{
    if (bytes == 3 && memcmp(line, "-- ", 3) == 0) return 3;
    size_t width;
    while (bytes > 0 && is_space_at(line + bytes, line, &width)) bytes -= width;
    return bytes;
}

/* Some programs quote with the author's initials: "AB> text". */
static size_t initials_mark(const char *line, size_t bytes)
{
    size_t i = 0;
    while (i < bytes && i < 4 && line[i] >= 'A' && line[i] <= 'Z') i++;
    return i > 0 && i < bytes && line[i] == '>' && (i + 1 == bytes || line[i + 1] == ' ' || line[i + 1] == '>') ? i : 0;
}

size_t quote_prefix(const char *line, size_t bytes, int *depth)
{
    size_t i = 0, end = 0;
    *depth = 0;
    if (bytes > 1 && line[0] == ' ' && line[1] == '>') i = 1;
    size_t indent = 0;
    while (indent < bytes && indent <= INITIALS_INDENT_MAX && line[indent] == ' ') indent++;
    size_t initials = indent <= INITIALS_INDENT_MAX ? initials_mark(line + indent, bytes - indent) : 0;
    if (initials > 0) i = indent + initials;
    while (i < bytes && line[i] == '>') {
        (*depth)++;
        end = ++i;
        size_t gap = i;
        while (gap < bytes && gap < i + 2 && line[gap] == ' ') gap++;
        if (gap < bytes && line[gap] == '>') i = gap;
    }
    if (end > 0 && end < bytes && line[end] == ' ') end++;
    return end;
}

size_t sign_prefix(const char *line, size_t bytes, char sign, int *depth)
{
    size_t i = bytes > 1 && line[0] == ' ' && line[1] == sign, end = 0;
    *depth = 0;
    while (i < bytes && line[i] == sign && (i + 1 == bytes || line[i + 1] == ' ' || line[i + 1] == '\r')) {
        (*depth)++;
        end = i = i + 1;
        if (i < bytes && line[i] == ' ') end = ++i;
    }
    return end;
}

struct raw_line plain_line(const char *at, const char *eol, char sign)
{
    struct raw_line line = {0};
    size_t bytes = (size_t)(eol - at), whole = line_trimmed(at, bytes);
    size_t prefix = sign ? sign_prefix(at, bytes, sign, &line.depth) : quote_prefix(at, bytes, &line.depth);
    /* GroupWise writes ">>> Ben <ben@example.org> 09/08/2016 16:12 >>>" above what it does not mark at all. */
    if (line.depth == 3 && whole > 20 && memcmp(at, ">>> ", 4) == 0 && memcmp(at + whole - 4, " >>>", 4) == 0)
        return (struct raw_line){at, whole, 0};
    line.text = at + prefix;
    line.bytes = line_trimmed(at + prefix, (size_t)(eol - at) - prefix);
    return line;
}

bool line_begins_small(const struct raw_line *line)
{
    uint32_t code = 0;
    if (line->bytes == 0) return false;
    utf8_next(line->text, line->text + line->bytes, &code);
    return (code >= 'a' && code <= 'z') || (code >= 0xe0 && code <= 0xff) || (code >= 0x3ac && code <= 0x3ce) ||
           (code >= 0x430 && code <= 0x45f);
}
