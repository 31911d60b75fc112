/* SPDX-License-Identifier: MIT */
/*
 * params: "type/subtype; name=value" of the Content-* fields (RFC 2045 section 5.1), with RFC 2231's continuations and
 * charsets, which libetpan leaves as they are. Read leniently: missing semicolons, unquoted values with blanks,
 * unclosed quotes, backslashes of DOS paths, encoded words where none may stand.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <mailcall/lang/charset.h>
#include "internal.h"
#include <mailcall/base/one_of.h>

/* A piece as written: name*index*=value. */
struct piece {
    const char *name, *value;
    size_t value_bytes;
    unsigned index;
    bool numbered, escaped;
};

struct scan {
    struct arena *arena;
    const char *at, *end;
};

static void skip_blank(struct scan *scan)
{
    int depth = 0;
    for (; scan->at < scan->end; scan->at++) {
        char c = *scan->at;
        if (c == '(')
            depth++;
        else if (c == ')' && depth > 0)
            depth--;
        else if (depth == 0 && c != ' ' && c != ';')
            break;
    }
}

/* A quoted string without its quotes. A backslash is kept unless it stands before a quote or another backslash. */
static char *read_quoted(struct scan *scan, size_t *bytes)
{
    char *out = arena_alloc(scan->arena, (size_t)(scan->end - scan->at) + 1), *to = out;
    for (scan->at++; scan->at < scan->end && *scan->at != '"'; scan->at++) {
        bool escape = *scan->at == '\\' && scan->at + 1 < scan->end && (scan->at[1] == '"' || scan->at[1] == '\\');
        if (escape) scan->at++;
        *to++ = *scan->at;
    }
    if (scan->at < scan->end) scan->at++;
    *bytes = (size_t)(to - out);
    return out;
}

/* Whether "name=" stands at p: then an unquoted value with blanks ends before it. */
static bool name_at(const char *p, const char *end)
{
    const char *from = p;
    while (p < end && (isalnum((unsigned char)*p) || *p == '-' || *p == '*' || *p == '_')) p++;
    return p > from && p < end && *p == '=';
}

static char *read_bare(struct scan *scan, size_t *bytes)
{
    const char *from = scan->at;
    while (scan->at < scan->end && *scan->at != ';') {
        if (*scan->at == ' ') {
            const char *p = scan->at;
            while (p < scan->end && *p == ' ') p++;
            if (p < scan->end && (*p == '(' || name_at(p, scan->end))) break;
        }
        scan->at++;
    }
    const char *to = scan->at;
    while (to > from && to[-1] == ' ') to--;
    *bytes = (size_t)(to - from);
    return arena_strndup(scan->arena, from, *bytes);
}

/* "filename*1*" -> "filename", 1, escaped. */
static void read_name(struct scan *scan, struct piece *piece)
{
    const char *from = scan->at;
    while (scan->at < scan->end && !one_of("=; \"", *scan->at)) scan->at++;
    char *name = arena_strndup(scan->arena, from, (size_t)(scan->at - from));
    for (char *p = name; *p; p++) *p = (char)tolower((unsigned char)*p);
    char *star = strchr(name, '*');
    if (star) {
        *star++ = '\0';
        if (isdigit((unsigned char)*star)) {
            piece->numbered = true;
            piece->index = (unsigned)strtoul(star, &star, 10);
            if (*star == '*') star++, piece->escaped = true;
        } else {
            piece->escaped = true;
        }
    }
    piece->name = name;
}

static bool next_piece(struct scan *scan, struct piece *piece)
{
    *piece = (struct piece){.name = "", .value = ""};
    skip_blank(scan);
    if (scan->at >= scan->end) return false;
    read_name(scan, piece);
    while (scan->at < scan->end && *scan->at == ' ') scan->at++;
    if (scan->at < scan->end && *scan->at == '=') {
        scan->at++;
        while (scan->at < scan->end && *scan->at == ' ') scan->at++;
        bool quoted = scan->at < scan->end && *scan->at == '"';
        piece->value = quoted ? read_quoted(scan, &piece->value_bytes) : read_bare(scan, &piece->value_bytes);
    } else if (scan->at < scan->end && *piece->name == '\0') {
        scan->at++; /* a stray character */
    }
    return true;
}

static size_t unescape(char *text, size_t bytes)
{
    char *to = text;
    for (size_t i = 0; i < bytes; i++) {
        if (text[i] == '%' && i + 2 < bytes + 0 && isxdigit((unsigned char)text[i + 1]) &&
            isxdigit((unsigned char)text[i + 2])) {
            char digits[3] = {text[i + 1], text[i + 2], '\0'};
            *to++ = (char)strtoul(digits, NULL, 16);
            i += 2;
        } else {
            *to++ = text[i];
        }
    }
    return (size_t)(to - text);
}

static int piece_order(const void *a, const void *b)
{
    const struct piece *x = a, *y = b;
    int by_name = strcmp(x->name, y->name);
    if (by_name != 0) return by_name;
    return x->index < y->index ? -1 : x->index > y->index;
}

/* Puts the pieces of one name together (RFC 2231 sections 3 and 4). The pieces are sorted. */
static char *join_pieces(struct arena *arena, const struct piece *pieces, size_t count, const char *hint)
{
    size_t room = 1, len = 0;
    const char *label = NULL;
    for (size_t i = 0; i < count; i++) room += pieces[i].value_bytes;
    char *joined = arena_alloc(arena, room);
    for (size_t i = 0; i < count; i++) {
        const char *from = pieces[i].value;
        size_t bytes = pieces[i].value_bytes;
        if (i == 0 && pieces[i].escaped) {
            const char *first = memchr(from, '\'', bytes);
            const char *second = first ? memchr(first + 1, '\'', bytes - (size_t)(first + 1 - from)) : NULL;
            if (second) {
                label = arena_strndup(arena, from, (size_t)(first - from));
                bytes -= (size_t)(second + 1 - from);
                from = second + 1;
            }
        }
        memcpy(joined + len, from, bytes);
        len += pieces[i].escaped ? unescape(joined + len, bytes) : bytes;
    }
    if (!label) return text_decode(arena, joined, len, hint);
    struct charset_text text = charset_to_utf8(arena, label, hint, joined, len);
    text_clean(text.text);
    return text.text;
}

static struct piece *read_pieces(struct scan *scan, size_t *count)
{
    size_t room = 0;
    struct piece *pieces = NULL, piece;
    *count = 0;
    while (*count < PARAMS_MAX && next_piece(scan, &piece))
        if (*piece.name) *ARENA_PUSH(scan->arena, pieces, *count, room) = piece;
    return pieces;
}

void structured_parse(struct arena *arena, const char *raw, size_t bytes, const char *hint, struct structured *out)
{
    struct scan scan = {.arena = arena, .at = raw, .end = raw + bytes};
    char *value = arena_alloc(arena, bytes + 1), *to = value;
    skip_blank(&scan);
    while (scan.at < scan.end && *scan.at != ';' && *scan.at != '(' && !name_at(scan.at, scan.end)) {
        if (*scan.at != ' ' && *scan.at != '"') *to++ = (char)tolower((unsigned char)*scan.at);
        scan.at++;
    }
    *out = (struct structured){.value = text_decode(arena, value, (size_t)(to - value), hint)};
    if (scan.at >= scan.end) return;
    size_t count;
    struct piece *pieces = read_pieces(&scan, &count);
    if (count > 1) qsort(pieces, count, sizeof *pieces, piece_order);
    out->params = arena_array(arena, count + 1, sizeof *out->params);
    for (size_t i = 0, next; i < count; i = next) {
        size_t first = i;
        for (next = i; next < count && strcmp(pieces[next].name, pieces[i].name) == 0;) next++;
        /* The extended form wins over the plain one sent along for old programs (RFC 5987's habit, seen in mail). */
        for (size_t k = i; k < next; k++)
            if (pieces[k].numbered || pieces[k].escaped) {
                first = k;
                break;
            }
        size_t span = pieces[first].numbered ? next - first : 1;
        out->params[out->count].name = pieces[first].name;
        out->params[out->count++].value = join_pieces(arena, pieces + first, span, hint);
    }
}

const char *structured_get(const struct structured *value, const char *name)
{
    for (size_t i = 0; i < value->count; i++)
        if (strcmp(value->params[i].name, name) == 0) return value->params[i].value;
    return "";
}
