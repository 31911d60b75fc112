/* SPDX-License-Identifier: MIT */
/*
 * header: finds the fields of a header block and the body's start in whatever was sent (RFC 5322 section 2.2,
 * docs/wild.md).
 *
 * Mended: a byte order mark, blank lines or a From_ line before the first field; a fold that is only white space; a
 * line without a colon amid fields (it is the rest of the field before it); a missing blank line before the body.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "internal.h"

/* How far ahead it is checked that fields go on after an odd line. A header longer than that is believed from its
 * beginning. */
#define LOOK_AHEAD_LINES 50
/* RFC 5322 knows no limit; longer "names" are prose with a colon. */
#define NAME_MAX_BYTES 120

struct line {
    const char *from, *to, *next; /* `to` excludes CR and LF */
};

static struct line line_at(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));
    struct line line = {.from = at, .to = feed ? feed : end, .next = feed ? feed + 1 : end};
    while (line.to > line.from && line.to[-1] == '\r') line.to--;
    return line;
}

static bool is_wsp(char c)
{
    return c == ' ' || c == '\t';
}

static bool line_is_white(const struct line *line)
{
    for (const char *p = line->from; p < line->to; p++)
        if (!is_wsp(*p)) return false;
    return true;
}

/* Length of the field name, 0 when the line does not begin a field. */
static size_t name_length(const struct line *line)
{
    const char *p = line->from;
    if (p >= line->to || !isalpha((unsigned char)*p)) return 0;
    while (p<line->to && * p> 32 && *p < 127 && *p != ':') p++;
    size_t length = (size_t)(p - line->from);
    while (p < line->to && is_wsp(*p)) p++;
    if (p >= line->to || *p != ':' || length > NAME_MAX_BYTES) return 0;
    if (line->to - p >= 3 && memcmp(p, "://", 3) == 0) return 0;
    return length;
}

static bool line_is_from(const struct line *line)
{
    const char *p = line->from;
    if (p < line->to && *p == '>') p++;
    return line->to - p > 5 && memcmp(p, "From ", 5) == 0;
}

/* Whether from here on fields stand, down to the blank line. */
static bool fields_follow(const char *at, const char *end)
{
    for (int lines = 0; lines < LOOK_AHEAD_LINES; lines++) {
        if (at >= end) return lines > 0;
        struct line line = line_at(at, end);
        if (line.from == line.to) return lines > 0;
        if (!(lines > 0 && is_wsp(*line.from)) && name_length(&line) == 0) return false;
        at = line.next;
    }
    return true;
}

/* Past the lines that belong to the field whose first line ended before `at`. */
static const char *field_end(struct header_cursor *cursor, const char *at)
{
    while (at < cursor->end) {
        struct line line = line_at(at, cursor->end);
        if (line.from == line.to) break;
        if (line_is_white(&line)) {
            struct line below = line_at(line.next, cursor->end);
            bool goes_on = below.from < below.to && (is_wsp(*below.from) || fields_follow(line.next, cursor->end));
            if (!goes_on) break;
            cursor->mended = true;
        } else if (!is_wsp(*line.from)) {
            if (name_length(&line) > 0 || line_is_from(&line) || !fields_follow(line.next, cursor->end)) break;
            cursor->mended = true;
        }
        at = line.next;
    }
    return at;
}

void header_open(struct header_cursor *cursor, const char *bytes, size_t count, bool of_part)
{
    *cursor = (struct header_cursor){.at = bytes, .end = bytes + count};
    if (count >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        cursor->at += 3;
        cursor->mended = true;
    }
    const char *at = cursor->at;
    while (at < cursor->end) {
        struct line line = line_at(at, cursor->end);
        if (!line_is_white(&line)) {
            bool content = line.to - line.from > 8 && strncasecmp(line.from, "Content-", 8) == 0;
            bool starts = of_part ? content : line_is_from(&line) || fields_follow(at, cursor->end);
            if (at != cursor->at && name_length(&line) + line_is_from(&line) > 0 && starts) {
                cursor->at = at;
                cursor->mended = true;
            }
            return;
        }
        at = line.next;
    }
}

bool header_next(struct header_cursor *cursor, struct raw_field *field)
{
    while (cursor->at < cursor->end) {
        struct line line = line_at(cursor->at, cursor->end);
        if (line.from == line.to) {
            cursor->at = line.next;
            return false;
        }
        size_t length = name_length(&line);
        if (length > 0) {
            const char *colon = memchr(line.from + length, ':', (size_t)(line.to - line.from) - length);
            cursor->at = field_end(cursor, line.next);
            *field = (struct raw_field){.name = line.from, .name_bytes = length, .value = colon + 1};
            field->value_bytes = (size_t)(cursor->at - field->value);
            return true;
        }
        if (line_is_white(&line) && !fields_follow(line.next, cursor->end)) {
            cursor->at = line.next;
            return false;
        }
        cursor->mended = cursor->mended || !line_is_from(&line);
        if (!line_is_from(&line) && !line_is_white(&line) && !fields_follow(line.next, cursor->end)) return false;
        cursor->at = line.next;
    }
    return false;
}

bool field_is(const struct raw_field *field, const char *name)
{
    return strlen(name) == field->name_bytes && strncasecmp(field->name, name, field->name_bytes) == 0;
}

void header_scan(struct arena *arena, const char *bytes, size_t count, bool of_part, struct header *out)
{
    struct header_cursor cursor;
    struct raw_field field;
    size_t kept_bytes = 0;
    *out = (struct header){.items = NULL};
    header_open(&cursor, bytes, count, of_part);
    while (header_next(&cursor, &field)) {
        kept_bytes += field.name_bytes + field.value_bytes;
        if (out->count >= MESSAGE_MAX_FIELDS || kept_bytes > MESSAGE_MAX_HEADER_BYTES)
            out->cut = true;
        else
            *ARENA_PUSH(arena, out->items, out->count, out->room) = field;
    }
    out->mended = cursor.mended;
    out->body = cursor.at;
    out->body_bytes = (size_t)(cursor.end - cursor.at);
}

const struct raw_field *header_find(const struct header *header, const char *name)
{
    for (size_t i = 0; i < header->count; i++)
        if (field_is(&header->items[i], name)) return &header->items[i];
    return NULL;
}

/* Nothing but what stands on one line, as most fields do. No branches, so that compilers look at many bytes at once. */
static bool is_one_line(const char *text, size_t bytes)
{
    unsigned char other = 0;
    for (size_t i = 0; i < bytes; i++) other |= ((unsigned char)text[i] < 32) | (text[i] == 127);
    return other == 0;
}

char *field_unfold(struct arena *arena, const struct raw_field *field, size_t *len)
{
    const char *from = field->value, *end = from + field->value_bytes;
    char *out = arena_room(arena, field->value_bytes + 1, 1), *to = out;
    while (from < end && isspace((unsigned char)*from)) from++;
    while (end > from && isspace((unsigned char)end[-1])) end--;
    if (from < end && is_one_line(from, (size_t)(end - from))) {
        memcpy(out, from, (size_t)(end - from));
        to += end - from;
        from = end;
    }
    for (; from < end; from++) {
        unsigned char c = (unsigned char)*from;
        bool line_end = c == '\r' && from + 1 < end && from[1] == '\n';
        if (line_end || (c == '\n' && from + 1 < end && is_wsp(from[1]))) continue;
        *to++ = (c < 32 && c != 27) || c == 127 ? ' ' : (char)c;
    }
    while (to > out && to[-1] == ' ') to--;
    *to = '\0';
    if (len) *len = (size_t)(to - out);
    return out;
}
