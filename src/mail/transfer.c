/* SPDX-License-Identifier: MIT */
/*
 * transfer: quoted-printable, base64 (RFC 2045 section 6) and uuencode to bytes.
 *
 * Done here and not by libetpan, which turns a soft line break with a blank after it into a NUL, swallows what follows
 * a stray "=", and decodes the footer a list put below a base64 text as if it were base64. Here nothing readable is
 * lost: what is no code stays as it is.
 */
#include <ctype.h>
#include <string.h>
#include <mailcall/base/hex.h>
#include "internal.h"

#define BAD 0xFF
#define GAP 0xFE

static size_t decode_quoted(const char *at, const char *end, char *out, bool *damaged)
{
    char *to = out;
    while (at < end) {
        const char *feed = memchr(at, '\n', (size_t)(end - at)), *stop = feed ? feed : end;
        bool carriage = stop > at && stop[-1] == '\r';
        while (stop > at && (stop[-1] == ' ' || stop[-1] == '\t' || stop[-1] == '\r')) stop--;
        bool soft = stop > at && stop[-1] == '=';
        if (soft) stop--;
        for (; at < stop; at++) {
            bool code = *at == '=' && stop - at >= 3 && hex_value(at[1]) >= 0 && hex_value(at[2]) >= 0;
            if (code) {
                *to++ = (char)(hex_value(at[1]) * 16 + hex_value(at[2]));
                at += 2;
            } else {
                *damaged = *damaged || *at == '=';
                *to++ = *at;
            }
        }
        if (feed && !soft && carriage) *to++ = '\r';
        if (feed && !soft) *to++ = '\n';
        at = feed ? feed + 1 : end;
    }
    return (size_t)(to - out);
}

static unsigned char base64_value(unsigned char c)
{
    if (c >= 'A' && c <= 'Z') return (unsigned char)(c - 'A');
    if (c >= 'a' && c <= 'z') return (unsigned char)(c - 'a' + 26);
    if (c >= '0' && c <= '9') return (unsigned char)(c - '0' + 52);
    if (c == '+') return 62;
    if (c == '/') return 63;
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' ? GAP : BAD;
}

/* A line no encoder wrote: words with blanks between them, several characters that are not of the alphabet, or nothing
 * else ("-- "). */
static bool is_prose(const char *from, const char *end)
{
    int odd = 0, even = 0;
    const char *to = memchr(from, '\n', (size_t)(end - from));
    if (!to) to = end;
    while (to > from && isspace((unsigned char)to[-1])) to--;
    for (const char *p = from; p < to && odd < 3; p++) {
        unsigned char value = base64_value((unsigned char)*p);
        if (value == GAP) return true;
        odd += value == BAD && *p != '=';
        even += value < 64;
    }
    return odd >= 3 || (odd > 0 && even == 0);
}

static size_t decode_base64(const char *at, const char *end, char *out, bool *damaged)
{
    char *to = out;
    unsigned bits = 0, held = 0;
    for (bool first_line = true; at < end; at++) {
        unsigned char value = base64_value((unsigned char)*at);
        if (value < 64) {
            bits = bits << 6 | value;
            if (++held == 4) {
                *to++ = (char)(bits >> 16);
                *to++ = (char)(bits >> 8);
                *to++ = (char)bits;
                bits = held = 0;
            }
            continue;
        }
        if (*at == '=' && held > 0) {
            if (held >= 2) *to++ = (char)(bits >> (held == 2 ? 4 : 10));
            if (held == 3) *to++ = (char)(bits >> 2);
            bits = held = 0;
        } else if (value == BAD && *at != '=') {
            *damaged = true;
        }
        if (*at == '\n' && held == 0 && !first_line && is_prose(at + 1, end)) {
            /* A list's footer below the code. */
            *damaged = true;
            memcpy(to, at, (size_t)(end - at));
            return (size_t)(to - out) + (size_t)(end - at);
        }
        if (*at == '\n') first_line = false;
    }
    if (held >= 2) *to++ = (char)(bits >> (held == 2 ? 4 : 10));
    if (held == 3) *to++ = (char)(bits >> 2);
    *damaged = *damaged || held > 0;
    return (size_t)(to - out);
}

/* One uuencoded line: a length and groups of four. Returns the bytes written, -1 when it is none. */
static int uu_line(const char *at, const char *end, char *out)
{
    while (end > at && (end[-1] == '\n' || end[-1] == '\r')) end--;
    if (at >= end || *at < 32 || *at > 96) return -1;
    int length = (*at - 32) & 63, done = 0;
    /* Trailing blanks are often lost: what is missing counts as blank. At most one character may be too many. */
    if ((length + 2) / 3 * 4 + 3 < end - at - 1) return -1;
    for (const char *p = at + 1; done < length; p += 4) {
        unsigned bits = 0;
        for (int k = 0; k < 4; k++) {
            int c = p + k < end ? p[k] : ' ';
            if (c < 32 || c > 96) return -1;
            bits = bits << 6 | ((unsigned)(c - 32) & 63);
        }
        for (int k = 0; k < 3 && done < length; k++, done++) out[done] = (char)(bits >> (16 - 8 * k));
    }
    return length;
}

/* "begin 644 name" at a line's beginning. */
static bool uu_begin(const char *at, const char *end, const char **name)
{
    if (end - at < 12 || memcmp(at, "begin ", 6) != 0) return false;
    const char *p = at + 6;
    while (p < end && *p >= '0' && *p <= '7') p++;
    if (p - (at + 6) < 3 || p - (at + 6) > 4 || p >= end || *p != ' ') return false;
    *name = p + 1;
    return true;
}

static size_t decode_uu(const char *at, const char *end, char *out, bool *damaged)
{
    char *to = out;
    const char *name;
    if (uu_begin(at, end, &name)) at = line_next(at, end);
    for (; at < end; at = line_next(at, end)) {
        if (end - at >= 3 && memcmp(at, "end", 3) == 0 && (end - at == 3 || isspace((unsigned char)at[3]))) break;
        int bytes = uu_line(at, line_next(at, end), to);
        if (bytes < 0)
            *damaged = true;
        else
            to += bytes;
    }
    return (size_t)(to - out);
}

char *transfer_decode(struct arena *arena, enum transfer transfer, const char *raw, size_t bytes, size_t max,
                      size_t *out, bool *damaged)
{
    size_t wanted = bytes;
    if (transfer == TRANSFER_BASE64 && max < bytes / 4 * 3) wanted = max / 3 * 4;
    char *data = arena_room(arena, wanted + 64, 1);
    size_t len = 0;
    switch (transfer) {
    case TRANSFER_QUOTED: len = decode_quoted(raw, raw + wanted, data, damaged); break;
    case TRANSFER_BASE64: len = decode_base64(raw, raw + wanted, data, damaged); break;
    case TRANSFER_YENC: len = yenc_decode(raw, raw + wanted, data); break;
    case TRANSFER_UU: len = decode_uu(raw, raw + wanted, data, damaged); break;
    case TRANSFER_IDENTITY:
        memcpy(data, raw, wanted);
        len = wanted;
        break;
    }
    if (len > max) {
        len = max;
        *damaged = true;
    }
    memset(data + len, 0, wanted + 64 - len);
    *out = len;
    return data;
}

/* Of a file whose end was cut off, full lines are left, and nothing behind them. */
#define CUT_LINES_LEAST 3

static bool is_cut_off(const char *stop, const char *end, size_t lines)
{
    while (stop < end && isspace((unsigned char)*stop)) stop++;
    return lines >= CUT_LINES_LEAST && stop == end;
}

/* One past the file's last line, NULL: there is no file. `data` is its first line. */
static const char *uu_end(const char *data, const char *end)
{
    char scratch[64];
    const char *stop = data;
    size_t full = 0;
    while (stop < end && uu_line(stop, line_next(stop, end), scratch) > 0) {
        full += *stop == 'M' && line_next(stop, end) - stop > 60;
        stop = line_next(stop, end);
    }
    if (stop == data) return NULL;
    if (stop < end && (*stop == '`' || *stop == ' ')) stop = line_next(stop, end);
    if (end - stop >= 3 && memcmp(stop, "end", 3) == 0) return line_next(stop, end);
    return is_cut_off(stop, end, full) ? end : NULL;
}

bool uu_find(struct arena *arena, const char *text, size_t bytes, size_t *from, size_t *to, const char **name)
{
    const char *end = text + bytes, *data, *file;
    for (const char *found = text; found < end; found = data) {
        data = line_next(found, end);
        if (*found != 'b' || !uu_begin(found, end, &file) || data == end) continue;
        const char *stop = uu_end(data, end), *name_end = data;
        if (stop == NULL) continue;
        while (name_end > file && isspace((unsigned char)name_end[-1])) name_end--;
        *from = (size_t)(found - text);
        *to = (size_t)(stop - text);
        *name = arena_strndup(arena, file, (size_t)(name_end - file));
        return true;
    }
    return false;
}
