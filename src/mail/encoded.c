/* SPDX-License-Identifier: MIT */
/*
 * encoded: RFC 2047 encoded words, and raw 8-bit text in fields, to UTF-8.
 *
 * Done here and not by libetpan: words that follow each other are joined as bytes before the charset is undone, because
 * mail programs cut in the middle of a character; a broken word stays as it was written and the search goes on one
 * character later; and unknown charsets fall back as they do for bodies (lang/charset).
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <mailcall/base/hex.h>
#include <mailcall/base/one_of.h>
#include <mailcall/lang/charset.h>
#include <mailcall/mail/parse.h>
#include "internal.h"

struct word {
    const char *charset, *text, *next;
    size_t charset_bytes, text_bytes;
    bool base64;
};

struct decoder {
    struct arena *arena;
    const char *hint;
    char *out; /* UTF-8 so far */
    size_t len, room;
    char *pending; /* bytes of words in one charset, not converted yet */
    size_t pending_len, pending_room;
    const char *charset;
    size_t charset_bytes;
};

static void append(struct arena *arena, char **data, size_t *len, size_t *room, const char *bytes, size_t count)
{
    if (*len + count + 1 > *room) {
        size_t wanted = (*len + count + 1) * 2;
        char *grown = arena_alloc(arena, wanted);
        if (*len) memcpy(grown, *data, *len);
        *data = grown;
        *room = wanted;
    }
    if (count) memcpy(*data + *len, bytes, count);
    *len += count;
    (*data)[*len] = '\0';
}

/* Reads "=?charset?B?text?=" at `at`. The language of RFC 2231 section 5 is left out of the charset. */
static bool word_read(const char *at, const char *end, struct word *word)
{
    if (end - at < 8 || at[0] != '=' || at[1] != '?') return false;
    const char *charset = at + 2, *p = charset;
    while (p < end && (isalnum((unsigned char)*p) || one_of("-_.:+*()'", *p))) p++;
    if (p == charset || end - p < 5 || *p != '?' || p[2] != '?' || !one_of("bBqQ", p[1])) return false;
    const char *star = memchr(charset, '*', (size_t)(p - charset));
    const char *text = p + 3, *stop = text;
    while (stop + 1 < end && !(stop[0] == '?' && stop[1] == '=')) {
        if (stop[0] == '=' && stop[1] == '?' && !(stop + 2 < end && stop[2] == '='))
            return false; /* another word begins */
        stop++;
    }
    if (stop + 1 >= end) return false;
    *word = (struct word){.charset = charset, .text = text, .next = stop + 2};
    word->charset_bytes = (size_t)((star ? star : p) - charset);
    word->text_bytes = (size_t)(stop - text);
    word->base64 = p[1] == 'B' || p[1] == 'b';
    return true;
}

static void word_bytes(struct decoder *decoder, const struct word *word)
{
    if (word->base64) {
        bool damaged = false;
        size_t count = 0;
        char *bytes = transfer_decode(decoder->arena, TRANSFER_BASE64, word->text, word->text_bytes,
                                      MESSAGE_MAX_HEADER_BYTES, &count, &damaged);
        append(decoder->arena, &decoder->pending, &decoder->pending_len, &decoder->pending_room, bytes, count);
        return;
    }
    const char *end = word->text + word->text_bytes;
    for (const char *p = word->text; p < end; p++) {
        char c = *p == '_' ? ' ' : *p;
        if (c == '=' && end - p >= 3 && hex_value(p[1]) >= 0 && hex_value(p[2]) >= 0) {
            c = (char)(hex_value(p[1]) * 16 + hex_value(p[2]));
            p += 2;
        }
        append(decoder->arena, &decoder->pending, &decoder->pending_len, &decoder->pending_room, &c, 1);
    }
}

static void flush(struct decoder *decoder)
{
    if (decoder->pending_len > 0) {
        char *label = arena_strndup(decoder->arena, decoder->charset, decoder->charset_bytes);
        struct charset_text text =
            charset_to_utf8(decoder->arena, label, decoder->hint, decoder->pending, decoder->pending_len);
        append(decoder->arena, &decoder->out, &decoder->len, &decoder->room, text.text, text.bytes);
    }
    decoder->pending_len = 0;
    decoder->charset = NULL;
}

static bool same_charset(const struct decoder *decoder, const struct word *word)
{
    return decoder->charset && decoder->charset_bytes == word->charset_bytes &&
           strncasecmp(decoder->charset, word->charset, word->charset_bytes) == 0;
}

static void decode_words(struct decoder *decoder, const char *at, const char *end)
{
    const char *plain = at;
    bool after_word = false;
    while (at < end) {
        struct word word;
        const char *mark = memchr(at, '=', (size_t)(end - at));
        if (!mark) break;
        if (!word_read(mark, end, &word)) {
            at = mark + 1;
            continue;
        }
        bool blank = true;
        for (const char *p = plain; p < mark && blank; p++) blank = *p == ' ';
        bool joined = after_word && blank;
        if (!joined || !same_charset(decoder, &word)) flush(decoder);
        if (!joined)
            append(decoder->arena, &decoder->out, &decoder->len, &decoder->room, plain, (size_t)(mark - plain));
        decoder->charset = word.charset;
        decoder->charset_bytes = word.charset_bytes;
        word_bytes(decoder, &word);
        after_word = true;
        plain = at = word.next;
    }
    flush(decoder);
    append(decoder->arena, &decoder->out, &decoder->len, &decoder->room, plain, (size_t)(end - plain));
}

static bool is_plain(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if ((unsigned char)text[i] >= 127 || (unsigned char)text[i] < 32) return false;
    return true;
}

void text_clean(char *text)
{
    for (char *p = text; *p; p++)
        if ((unsigned char)*p < 32 || *p == 127) *p = ' ';
}

char *text_lower(struct arena *arena, const char *text)
{
    char *copy = arena_strdup(arena, text);
    for (char *p = copy; *p; p++) *p = (char)tolower((unsigned char)*p);
    return copy;
}

char *text_decode(struct arena *arena, const char *raw, size_t bytes, const char *hint)
{
    bool plain = is_plain(raw, bytes);
    bool words = memchr(raw, '=', bytes) != NULL && memmem(raw, bytes, "=?", 2) != NULL;
    if (plain && !words) return arena_strndup(arena, raw, bytes);
    char *out = NULL;
    if (!plain) {
        /* `hint` is the body's charset, where that says something: a better guess than the detector's on a few words.
         */
        struct charset_text text = charset_to_utf8(arena, "", hint, raw, bytes);
        raw = out = text.text;
        bytes = text.bytes;
    }
    if (words) {
        struct decoder decoder = {.arena = arena, .hint = hint};
        decode_words(&decoder, raw, raw + bytes);
        out = decoder.out;
    }
    text_clean(out);
    return out;
}

char *header_decode(struct arena *arena, const char *raw, size_t bytes)
{
    struct raw_field field = {.value = raw, .value_bytes = bytes};
    size_t len = 0;
    char *line = field_unfold(arena, &field, &len);
    return text_decode(arena, line, len, NULL);
}
