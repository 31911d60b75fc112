/* SPDX-License-Identifier: MIT */
/* utf8: RFC 3629, strictly. */
#include <mailcall/base/utf8.h>

/* What a first byte promises: how many bytes follow, its share of the code point, and the range of the second byte,
 * which is where overlong forms, surrogates and everything past U+10FFFF are told (Unicode, table 3-7). */
struct lead {
    int follow;
    uint32_t bits;
    unsigned char low, high;
};

static bool lead_read(unsigned char byte, struct lead *lead)
{
    *lead = (struct lead){.low = 0x80, .high = 0xBF};
    if (byte >= 0xC2 && byte <= 0xDF) {
        lead->follow = 1;
        lead->bits = byte & 0x1Fu;
    } else if ((byte & 0xF0) == 0xE0) {
        lead->follow = 2;
        lead->bits = byte & 0x0Fu;
        lead->low = byte == 0xE0 ? 0xA0 : 0x80;
        lead->high = byte == 0xED ? 0x9F : 0xBF;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
        lead->follow = 3;
        lead->bits = byte & 0x07u;
        lead->low = byte == 0xF0 ? 0x90 : 0x80;
        lead->high = byte == 0xF4 ? 0x8F : 0xBF;
    }
    return lead->follow > 0;
}

size_t utf8_next(const char *at, const char *end, uint32_t *code)
{
    if (at >= end) return 0;
    const unsigned char *bytes = (const unsigned char *)at;
    size_t there = (size_t)(end - at);
    *code = bytes[0];
    if (bytes[0] < 0x80) return 1;
    *code = UTF8_REPLACEMENT;
    struct lead lead;
    if (!lead_read(bytes[0], &lead)) return 1;
    uint32_t built = lead.bits;
    for (size_t i = 1; i <= (size_t)lead.follow; i++) {
        if (i >= there || bytes[i] < lead.low || bytes[i] > lead.high) return i;
        built = built << 6 | (bytes[i] & 0x3Fu);
        lead.low = 0x80;
        lead.high = 0xBF;
    }
    *code = built;
    return (size_t)lead.follow + 1;
}

size_t utf8_put(char out[4], uint32_t code)
{
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) code = UTF8_REPLACEMENT;
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0 | code >> 6);
        out[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        out[0] = (char)(0xE0 | code >> 12);
        out[1] = (char)(0x80 | (code >> 6 & 0x3F));
        out[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | code >> 18);
    out[1] = (char)(0x80 | (code >> 12 & 0x3F));
    out[2] = (char)(0x80 | (code >> 6 & 0x3F));
    out[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

/* An ill-formed part and a well-formed U+FFFD yield the same code; only the latter is three bytes EF BF BD. */
static bool is_ill_formed(const char *at, size_t taken, uint32_t code)
{
    return code == UTF8_REPLACEMENT && !(taken == 3 && memcmp(at, "\xEF\xBF\xBD", 3) == 0);
}

bool utf8_valid(const char *bytes, size_t count)
{
    const char *end = bytes + count;
    while (bytes < end) {
        uint32_t code;
        size_t taken = utf8_next(bytes, end, &code);
        if (is_ill_formed(bytes, taken, code)) return false;
        bytes += taken;
    }
    return true;
}

void utf8_add_clean(struct buf *buf, const char *bytes, size_t count)
{
    const char *end = bytes + count, *at = bytes, *kept = bytes;
    while (at < end) {
        uint32_t code;
        size_t taken = utf8_next(at, end, &code);
        const char *instead = NULL;
        if (code == 0 || is_ill_formed(at, taken, code))
            instead = "\xEF\xBF\xBD";
        else if (code == '\r')
            instead = at + 1 < end && at[1] == '\n' ? "" : "\n";
        if (instead != NULL) {
            buf_add(buf, kept, (size_t)(at - kept));
            buf_puts(buf, instead);
            kept = at + taken;
        }
        at += taken;
    }
    buf_add(buf, kept, (size_t)(at - kept));
}

/* Bytes that a first byte promises in all; 1 for what is no first byte. */
static size_t promised(unsigned char first)
{
    return first >= 0xF0 && first <= 0xF4 ? 4 : first >= 0xE0 ? (first < 0xF0 ? 3 : 1) : first >= 0xC2 ? 2 : 1;
}

size_t utf8_cut(const char *bytes, size_t count, size_t max)
{
    size_t cut = count < max ? count : max, back = 0;
    while (back < 3 && back < cut && ((unsigned char)bytes[cut - 1 - back] & 0xC0) == 0x80) back++;
    /* The last code point begins here; bytes that never were one are no reason to give up more than asked. */
    if (back == cut) return cut;
    return promised((unsigned char)bytes[cut - 1 - back]) > back + 1 ? cut - 1 - back : cut;
}
