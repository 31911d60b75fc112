/* SPDX-License-Identifier: MIT */
/* summary: an answer's leading sentences, as its author wrote them. Quoted lines are passed over while the author's own
 * follow. */
#include <mailcall/classify/summary.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

/* Where the author's own words begin: after leading lines marked as quoted, unless there is nothing else. */
static const char *own_words(const char *text)
{
    const char *at = text;
    while (*at == '>' || *at == '\n') {
        const char *end = strchr(at, '\n');
        if (!end) return text;
        at = end + 1;
    }
    return *at ? at : text;
}

/* White space runs become one blank, so that wrapped lines read as one. */
static void add_flat(struct buf *buf, const char *text, size_t bytes)
{
    bool gap = false;
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)text[i] <= ' ') {
            gap = true;
            continue;
        }
        if (gap && buf->len) buf_putc(buf, ' ');
        gap = false;
        buf_putc(buf, text[i]);
    }
}

/* Cuts at a word: back to a blank, or, in scripts without blanks, between two characters. */
static void cut_at_word(struct buf *buf, size_t max_characters)
{
    size_t at = 0, count = 0;
    while (at < buf->len && count < max_characters) {
        at++;
        while (at < buf->len && ((unsigned char)buf->data[at] & 0xC0) == 0x80) at++;
        count++;
    }
    size_t blank = at;
    while (blank > at / 2 && buf->data[blank] != ' ') blank--;
    buf_truncate(buf, blank > at / 2 ? blank : at);
    while (buf->len && one_of(" ,;:", buf->data[buf->len - 1])) buf_truncate(buf, buf->len - 1);
    buf_puts(buf, "…");
}

char *summary_leading(struct arena *arena, const char *tag, const char *text, size_t max_characters, bool *whole)
{
    struct lang *lang = lang_new(tag);
    struct spans spans = {0};
    struct buf buf = BUF_INIT(64 * 1024), next = BUF_INIT(64 * 1024);
    const char *own = own_words(text);
    size_t bytes = strlen(own), used = 0;
    lang_sentences(lang, arena, own, bytes, &spans);
    for (size_t i = 0; i < spans.count; i++) {
        buf_clear(&next);
        add_flat(&next, own + spans.items[i].from, spans.items[i].to - spans.items[i].from);
        size_t length = utf8_count(buf_text(&next), next.len);
        if (i > 0 && used + 1 + length > max_characters) break;
        if (i > 0) buf_putc(&buf, ' ');
        buf_add(&buf, buf_text(&next), next.len);
        used += length + (i > 0);
        if (i + 1 == spans.count && whole) *whole = own == text;
        if (whole && i + 1 < spans.count) *whole = false;
    }
    if (whole && spans.count == 0) *whole = true;
    if (used > max_characters * 2) {
        cut_at_word(&buf, max_characters);
        if (whole) *whole = false;
    }
    char *out = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    buf_release(&next);
    lang_free(&lang);
    return out;
}
