/* SPDX-License-Identifier: MIT */
/*
 * saved_message: a message saved as a file and attached under a label of its own (a .eml in base64, one inside a .zip):
 * the text a reader would see. What comes as message/rfc822 is parsed with the rest of the mail and never gets here.
 * RFC 2045-2046, as far as text goes; attachments of the saved message are left alone.
 */
#include "saved_message.h"

#include <strings.h>
#include <mailcall/base/hex.h>

#define MAX_DEPTH 5
#define MAX_PARTS 200
#define BOUNDARY_MAX 200

struct reading {
    struct arena *arena;
    saved_take *take;
    void *to;
    size_t parts, taken;
};

struct piece {
    const char *bytes;
    size_t count;
};

/* One past the blank line that ends the head. */
static size_t head_bytes(struct piece whole)
{
    for (size_t at = 0; at < whole.count;) {
        const char *eol = memchr(whole.bytes + at, '\n', whole.count - at);
        size_t next = eol ? (size_t)(eol - whole.bytes) + 1 : whole.count;
        size_t bytes = next - at - (eol != NULL);
        if (bytes == 0 || (bytes == 1 && whole.bytes[at] == '\r')) return next;
        at = next;
    }
    return whole.count;
}

/* The unfolded value of a head's field, "" when there is none. */
static const char *field_of(struct arena *arena, struct piece head, const char *name)
{
    size_t length = strlen(name);
    for (size_t at = 0; at < head.count;) {
        const char *eol = memchr(head.bytes + at, '\n', head.count - at);
        size_t next = eol ? (size_t)(eol - head.bytes) + 1 : head.count;
        if (head.count - at > length && strncasecmp(head.bytes + at, name, length) == 0 &&
            head.bytes[at + length] == ':') {
            while (next < head.count && strchr(" \t", head.bytes[next])) {
                eol = memchr(head.bytes + next, '\n', head.count - next);
                next = eol ? (size_t)(eol - head.bytes) + 1 : head.count;
            }
            char *value = arena_strndup(arena, head.bytes + at + length + 1, next - at - length - 1);
            for (char *c = value; *c; c++) {
                if (strchr("\r\n\t", *c)) *c = ' ';
            }
            return value + strspn(value, " ");
        }
        at = next;
    }
    return "";
}

/* A parameter of a field's value, quotes removed; "" when it has none. */
static const char *parameter_of(struct arena *arena, const char *value, const char *name)
{
    size_t length = strlen(name);
    for (const char *at = strchr(value, ';'); at; at = strchr(at, ';')) {
        at += 1 + strspn(at + 1, " ");
        if (strncasecmp(at, name, length) != 0) continue;
        const char *text = at + length + strspn(at + length, " ");
        if (*text != '=') continue;
        text += 1 + strspn(text + 1, " ");
        if (*text == '"') return arena_strndup(arena, text + 1, strcspn(text + 1, "\""));
        return arena_strndup(arena, text, strcspn(text, "; "));
    }
    return "";
}

static struct piece undo_quoted_printable(struct arena *arena, struct piece in)
{
    char *out = arena_alloc(arena, in.count + 1);
    size_t bytes = 0;
    for (size_t i = 0; i < in.count; i++) {
        if (in.bytes[i] != '=') {
            out[bytes++] = in.bytes[i];
        } else if (i + 1 < in.count && in.bytes[i + 1] == '\n') {
            i++;
        } else if (i + 2 < in.count && in.bytes[i + 1] == '\r' && in.bytes[i + 2] == '\n') {
            i += 2;
        } else if (i + 2 < in.count && hex_value(in.bytes[i + 1]) >= 0 && hex_value(in.bytes[i + 2]) >= 0) {
            out[bytes++] = (char)(hex_value(in.bytes[i + 1]) * 16 + hex_value(in.bytes[i + 2]));
            i += 2;
        } else {
            out[bytes++] = '=';
        }
    }
    return (struct piece){out, bytes};
}

static int sextet(char c)
{
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static struct piece undo_base64(struct arena *arena, struct piece in)
{
    char *out = arena_alloc(arena, in.count / 4 * 3 + 4);
    unsigned hold = 0, bits = 0;
    size_t bytes = 0;
    for (size_t i = 0; i < in.count; i++) {
        int value = sextet(in.bytes[i]);
        if (value < 0) continue;
        hold = (hold << 6 | (unsigned)value) & 0xffffff;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out[bytes++] = (char)(hold >> bits & 0xff);
    }
    return (struct piece){out, bytes};
}

static struct piece decoded(struct arena *arena, struct piece head, struct piece body)
{
    const char *encoding = field_of(arena, head, "Content-Transfer-Encoding");
    if (strncasecmp(encoding, "quoted-printable", 16) == 0) return undo_quoted_printable(arena, body);
    return strncasecmp(encoding, "base64", 6) == 0 ? undo_base64(arena, body) : body;
}

/* The start of the next delimiter line from `at` on; `after` one past it, `last` whether it closes. */
static size_t next_delimiter(struct piece body, size_t at, const char *boundary, size_t *after, bool *last)
{
    size_t length = strlen(boundary);
    while (at < body.count) {
        const char *eol = memchr(body.bytes + at, '\n', body.count - at);
        size_t next = eol ? (size_t)(eol - body.bytes) + 1 : body.count;
        if (next - at >= length + 2 && body.bytes[at] == '-' && body.bytes[at + 1] == '-' &&
            memcmp(body.bytes + at + 2, boundary, length) == 0) {
            *after = next;
            *last = next - at >= length + 4 && memcmp(body.bytes + at + 2 + length, "--", 2) == 0;
            return at;
        }
        at = next;
    }
    *after = body.count;
    *last = true;
    return body.count;
}

static void read_part(struct reading *reading, struct piece whole, int depth, const char *usual);

/* Of several forms the plain one, else the first that gives text. */
static void read_parts(struct reading *reading, struct piece body, const char *boundary, int depth, bool alternative)
{
    bool last = false;
    size_t after, before = reading->taken;
    for (int round = alternative ? 0 : 1; round < 2; round++) {
        next_delimiter(body, 0, boundary, &after, &last);
        for (size_t at = after; !last && at < body.count; at = after) {
            size_t end = next_delimiter(body, at, boundary, &after, &last);
            struct piece part = {body.bytes + at, end - at};
            if (round == 0) {
                struct piece head = {part.bytes, head_bytes(part)};
                if (strncasecmp(field_of(reading->arena, head, "Content-Type"), "text/plain", 10) != 0) continue;
            }
            if (++reading->parts > MAX_PARTS) return;
            read_part(reading, part, depth, "text/plain");
            if (alternative && reading->taken > before) return;
        }
    }
}

static void take_part(struct reading *reading, struct piece head, struct piece body, const char *type)
{
    struct arena *arena = reading->arena;
    const char *disposition = field_of(arena, head, "Content-Disposition");
    struct piece bytes = decoded(arena, head, body);
    struct saved_part part = {.type = arena_strndup(arena, type, strcspn(type, "; ")),
                              .charset = parameter_of(arena, type, "charset"),
                              .filename = parameter_of(arena, disposition, "filename"),
                              .bytes = bytes.bytes,
                              .count = bytes.count};
    if (!part.filename[0]) part.filename = parameter_of(arena, type, "name");
    part.attachment = strncasecmp(type, "text/", 5) != 0 || strncasecmp(disposition, "attachment", 10) == 0;
    reading->taken++;
    reading->take(reading->to, &part);
}

static void read_part(struct reading *reading, struct piece whole, int depth, const char *usual)
{
    struct piece head = {whole.bytes, head_bytes(whole)};
    struct piece body = {whole.bytes + head.count, whole.count - head.count};
    const char *type = field_of(reading->arena, head, "Content-Type");
    if (!type[0]) type = usual;
    if (depth > MAX_DEPTH) return;
    if (strncasecmp(type, "multipart/", 10) == 0) {
        const char *boundary = parameter_of(reading->arena, type, "boundary");
        if (!boundary[0] || strlen(boundary) > BOUNDARY_MAX) return;
        read_parts(reading, body, boundary, depth + 1, strncasecmp(type + 10, "alternative", 11) == 0);
    } else if (strncasecmp(type, "message/rfc822", 14) == 0) {
        read_part(reading, decoded(reading->arena, head, body), depth + 1, "text/plain");
    } else {
        take_part(reading, head, body, type);
    }
}

size_t saved_message_read(struct arena *arena, const char *bytes, size_t count, saved_take *take, void *to)
{
    struct reading reading = {.arena = arena, .take = take, .to = to};
    read_part(&reading, (struct piece){bytes, count}, 0, "text/plain");
    return reading.taken;
}
