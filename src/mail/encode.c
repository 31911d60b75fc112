/* SPDX-License-Identifier: MIT */
/* encode: see encode.h. libetpan's generator has no encoder for RFC 2047 words, hence these. */
#include <string.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include "encode.h"

/* RFC 2047 section 2: an encoded word is at most 75 long. "=?UTF-8?Q?" and "?=" take 12. */
#define WORD_MAX_BYTES 75
#define WORD_FRAME_BYTES 12
/* RFC 2045 section 6.7 */
#define QUOTED_MAX_COLUMNS 76
#define VALUE_MAX_BYTES 8192

/* Controls become blanks, ill-formed bytes U+FFFD: what is left cannot break a line. */
static void clean_value(const char *text, struct buf *out)
{
    struct buf raw = BUF_INIT(VALUE_MAX_BYTES);
    utf8_add_clean(&raw, text, strlen(text));
    const char *from = buf_text(&raw);
    size_t count = utf8_cut(from, raw.len, raw.len);
    while (count > 0 && (unsigned char)from[count - 1] <= 32) count--;
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)from[i];
        bool blank = c <= 32 || c == 127;
        if (!blank)
            buf_putc(out, (char)c);
        else if (out->len > 0 && out->data[out->len - 1] != ' ')
            buf_putc(out, ' ');
    }
    buf_release(&raw);
}

/* Whether the text can stand as it is: ASCII, nothing a reader would decode, no word longer than a line. */
static bool needs_words(const struct buf *text)
{
    size_t run = 0;
    if (!bytes_are_ascii(text->data, text->len) || strstr(buf_text(text), "=?")) return true;
    for (size_t i = 0; i < text->len; i++) {
        run = text->data[i] == ' ' ? 0 : run + 1;
        if (run > LINE_MAX_COLUMNS - 20) return true;
    }
    return false;
}

static size_t column(const struct buf *out)
{
    const char *feed = out->len ? memrchr(out->data, '\n', out->len) : NULL;
    return feed ? out->len - (size_t)(feed + 1 - out->data) : out->len;
}

static void fold(struct buf *out, size_t coming)
{
    if (column(out) + 1 + coming > LINE_MAX_COLUMNS && column(out) > 1) buf_puts(out, "\r\n");
    buf_putc(out, ' ');
}

static void put_plain(struct buf *out, const char *text)
{
    while (*text) {
        size_t length = strcspn(text, " ");
        fold(out, length);
        buf_add(out, text, length);
        text += length + strspn(text + length, " ");
    }
}

static bool is_q_plain(unsigned char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || one_of("!*+-/", c);
}

static void put_q(struct buf *out, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == ' ')
            buf_putc(out, '_');
        else if (c && is_q_plain(c))
            buf_putc(out, (char)c);
        else
            buf_printf(out, "=%02X", c);
    }
}

static void put_b(struct buf *out, const char *bytes, size_t count)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (size_t i = 0; i < count; i += 3) {
        unsigned v = (unsigned)(unsigned char)bytes[i] << 16;
        if (i + 1 < count) v |= (unsigned)(unsigned char)bytes[i + 1] << 8;
        if (i + 2 < count) v |= (unsigned char)bytes[i + 2];
        buf_putc(out, digits[v >> 18]);
        buf_putc(out, digits[v >> 12 & 63]);
        buf_putc(out, i + 1 < count ? digits[v >> 6 & 63] : '=');
        buf_putc(out, i + 2 < count ? digits[v & 63] : '=');
    }
}

static size_t q_cost(const char *bytes, size_t count)
{
    size_t cost = 0;
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        cost += c == ' ' || (c && is_q_plain(c)) ? 1 : 3;
    }
    return cost;
}

/* Words of whole characters (RFC 2047 section 5), the shorter of the two codings for the whole text. */
static void put_words(struct buf *out, const char *text, size_t bytes)
{
    bool q = q_cost(text, bytes) <= (bytes + 2) / 3 * 4;
    const char *at = text, *end = text + bytes;
    while (at < end) {
        size_t here = column(out) + 1, frame = WORD_FRAME_BYTES;
        size_t room = here + frame + 16 < LINE_MAX_COLUMNS ? LINE_MAX_COLUMNS - here : LINE_MAX_COLUMNS - 1;
        if (room > WORD_MAX_BYTES) room = WORD_MAX_BYTES;
        const char *to = at;
        while (to < end) {
            uint32_t code;
            size_t step = utf8_next(to, end, &code), count = (size_t)(to - at) + step;
            if (frame + (q ? q_cost(at, count) : (count + 2) / 3 * 4) > room) break;
            to += step;
        }
        fold(out, room == LINE_MAX_COLUMNS - here ? 0 : room);
        buf_puts(out, q ? "=?UTF-8?Q?" : "=?UTF-8?B?");
        if (q)
            put_q(out, at, (size_t)(to - at));
        else
            put_b(out, at, (size_t)(to - at));
        buf_puts(out, "?=");
        at = to;
    }
}

void encode_field(struct buf *out, const char *name, const char *text)
{
    struct buf value = BUF_INIT(VALUE_MAX_BYTES);
    clean_value(text, &value);
    buf_printf(out, "%s:", name);
    if (needs_words(&value))
        put_words(out, value.data, value.len);
    else
        put_plain(out, buf_text(&value));
    buf_puts(out, "\r\n");
    buf_release(&value);
}

/* A display name as a quoted string (RFC 5322 section 3.2.4). */
static void put_quoted_string(struct buf *out, const struct buf *name)
{
    fold(out, name->len + 2);
    buf_putc(out, '"');
    for (size_t i = 0; i < name->len; i++) {
        if (name->data[i] == '"' || name->data[i] == '\\') buf_putc(out, '\\');
        buf_putc(out, name->data[i]);
    }
    buf_putc(out, '"');
}

void encode_mailbox_field(struct buf *out, const char *name, const struct mailbox *box)
{
    struct buf display = BUF_INIT(VALUE_MAX_BYTES);
    clean_value(box->name ? box->name : "", &display);
    buf_printf(out, "%s:", name);
    bool special = strpbrk(buf_text(&display), "()<>[]:;@\\,.\"") != NULL;
    if (display.len > 0 && (needs_words(&display) || display.len > LINE_MAX_COLUMNS - 20))
        put_words(out, display.data, display.len);
    else if (special)
        put_quoted_string(out, &display);
    else
        put_plain(out, buf_text(&display));
    fold(out, strlen(box->address) + 2);
    buf_printf(out, display.len ? "<%s>\r\n" : "%s\r\n", box->address);
    buf_release(&display);
}

/* Bytes that stand for themselves where they are; `first` and `last` tell their place in the line of the text. */
static bool stands(const char *at, const char *line, const char *end)
{
    unsigned char c = (unsigned char)*at;
    if (c == ' ' || c == '\t') return at + 1 < end;
    if (at == line && c == '.') return false;
    if (at == line && c == 'F' && end - at >= 5 && memcmp(at, "From ", 5) == 0) return false;
    return c > 32 && c < 127 && c != '=';
}

static void quoted_line(struct buf *out, const char *line, const char *end)
{
    size_t columns = 0;
    for (const char *at = line; at < end; at++) {
        size_t width = stands(at, line, end) ? 1 : 3;
        /* A soft break must not leave "From " or a dot at the beginning of the next line. */
        if (columns + width > QUOTED_MAX_COLUMNS - 1) {
            buf_puts(out, "=\r\n");
            columns = 0;
            if (*at == '.' || *at == 'F') width = 3;
        }
        if (width == 1)
            buf_putc(out, *at);
        else
            buf_printf(out, "=%02X", (unsigned char)*at);
        columns += width;
    }
    buf_puts(out, "\r\n");
}

void encode_quoted(struct buf *out, const char *text, size_t bytes)
{
    const char *at = text, *end = text + bytes;
    while (at < end) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        const char *stop = feed ? feed : end;
        quoted_line(out, at, stop > at && stop[-1] == '\r' ? stop - 1 : stop);
        at = feed ? feed + 1 : end;
    }
}

bool address_is_sendable(const char *address)
{
    const char *at = strchr(address, '@');
    size_t length = strlen(address);
    if (!at || at == address || !at[1] || strchr(at + 1, '@') || length > 254) return false;
    for (const char *p = address; *p; p++)
        if ((unsigned char)*p <= 32 || (unsigned char)*p >= 127 || one_of("<>()[],;:\\\"", *p)) return false;
    return *address != '-' && at[1] != '-' && at[1] != '.';
}
