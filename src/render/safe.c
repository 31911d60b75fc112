/* SPDX-License-Identifier: MIT */
/*
 * safe: foreign text without what moves a cursor, rewrites a terminal's title, hides a link or turns the reading order
 * around.
 *
 * C0, DEL and C1 carry terminal commands (ECMA-48); embeddings, overrides and isolates (UAX 9) let one name rewrite the
 * line around it; tag characters and annotation anchors hide text. All of them are marked. Direction marks only hint
 * and are dropped. Joiners stay: Persian, Indic scripts and emoji need them.
 */
#include "safe.h"

#include <strings.h>
#include <mailcall/base/utf8.h>

#define REPLACEMENT "\xEF\xBF\xBD"

enum safety safe_class(uint32_t code)
{
    static const struct {
        uint32_t from, to;
        enum safety safety;
    } ranges[] = {
        {0x00, 0x08, SAFE_MARK},       {0x0B, 0x1F, SAFE_MARK},     {0x7F, 0x9F, SAFE_MARK},
        {0xAD, 0xAD, SAFE_DROP},       {0x61C, 0x61C, SAFE_DROP},   {0x200B, 0x200B, SAFE_DROP},
        {0x200E, 0x200F, SAFE_DROP},   {0x2028, 0x202E, SAFE_MARK}, {0x2060, 0x2064, SAFE_DROP},
        {0x2066, 0x206F, SAFE_MARK},   {0xFEFF, 0xFEFF, SAFE_DROP}, {0xFFF9, 0xFFFB, SAFE_MARK},
        {0xE0000, 0xE0FFF, SAFE_MARK},
    };
    if (code >= 0x20 && code < 0x7F) return SAFE_SHOW;
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (code < ranges[i].from) return SAFE_SHOW;
        if (code <= ranges[i].to) return ranges[i].safety;
    }
    return SAFE_SHOW;
}

static void add_safely(struct buf *out, const char *text, const char *line_end)
{
    const char *at = text, *end = text + strlen(text);
    while (at < end) {
        uint32_t code;
        const char *here = at;
        at += utf8_next(at, end, &code);
        if (code == '\r') {
            if (at < end && *at == '\n') at++;
            buf_puts(out, line_end);
        } else if (code == '\n') {
            buf_puts(out, line_end);
        } else if (code == '\t') {
            buf_putc(out, ' ');
        } else if (code == UTF8_REPLACEMENT || safe_class(code) == SAFE_MARK) {
            buf_puts(out, REPLACEMENT);
        } else if (safe_class(code) == SAFE_SHOW) {
            buf_add(out, here, (size_t)(at - here));
        }
    }
}

void safe_add(struct buf *out, const char *text)
{
    add_safely(out, text, "\n");
}

void safe_add_line(struct buf *out, const char *text)
{
    add_safely(out, text, " ");
}

bool safe_link(const char *href)
{
    static const char *const schemes[] = {"http://", "https://", "mailto:"};
    size_t skip = 0;
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes && skip == 0; i++) {
        if (strncasecmp(href, schemes[i], strlen(schemes[i])) == 0) skip = strlen(schemes[i]);
    }
    if (skip == 0 || href[skip] == '\0') return false;
    for (const char *at = href; *at != '\0'; at++) {
        unsigned char c = (unsigned char)*at;
        if (c <= ' ' || c >= 0x7F || strchr("\"'<>\\`{}|^", c) != NULL) return false;
    }
    return true;
}

bool safe_lang(const char *lang)
{
    size_t bytes = strlen(lang);
    if (bytes < 2 || bytes > 35) return false;
    return strspn(lang, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-") == bytes && lang[0] != '-';
}
