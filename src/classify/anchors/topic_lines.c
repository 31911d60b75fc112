/* SPDX-License-Identifier: MIT */
/* topic_lines: which lines stand like a heading above the text they belong to, whatever they say. */
#include <mailcall/base/bytes.h>
#include "topic.h"
#include <mailcall/base/one_of.h>

#define HEADING_MAX_BYTES 90
#define WRAPPED_MAX_BYTES 130
#define WRAPPED_LEAST_BYTES 30

size_t topic_bullet(const char *text, size_t bytes)
{
    static const char *const bullets[] = {"* ", "- ", "+ ", "• ", "– ", "· "};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (bytes_begin(text, bytes, bullets[i])) return strlen(bullets[i]);
    return 0;
}

/* A short line that says nothing (no full stop) above the text it belongs to. `end`: the line's. */
bool topic_heads_text(const struct block *block, size_t end, size_t bytes, bool followed)
{
    const char *text = block->text;
    if (end == 0 || end > HEADING_MAX_BYTES || memchr(text, ',', end) != NULL) return false;
    if (topic_bullet(text, end) > 0) { /* one of the call's bullets, the answer beneath it */
        const char *next = text + end + 1;
        if (end == bytes) return followed && lang_count_words(text, end) <= LABEL_MAX_WORDS;
        return !one_of(".;!?-", text[end - 1]) && topic_bullet(next, bytes - end - 1) == 0 &&
               lang_count_words(text, end) <= LABEL_MAX_WORDS && strlen(next) > end;
    }
    static const char *const stops[] = {"。", "！", "？", "；", "．"};
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (end >= 3 && memcmp(text + end - 3, stops[i], 3) == 0) return false;
    bool small = *text >= 'a' && *text <= 'z', sign = (unsigned char)*text < 'A' && !(*text >= '0' && *text <= '9');
    if (small || sign || one_of(".;!?-", text[end - 1]) || (unsigned char)text[end - 1] >= 0xF0) return false;
    if (lang_count_words(text, end) > HEADING_MAX_WORDS) return false;
    if (end == bytes) return followed;
    const char *next = text + end + 1;
    return *next != '\0' && !(*next >= 'a' && *next <= 'z') && strlen(next) > end;
}

/* A heading that its line was too short for: two lines that say nothing, alone above the next block's text. */
bool topic_heads_wrapped(const struct block *block, size_t line, size_t bytes, bool followed)
{
    const char *text = block->text, *rest = text + line + 1;
    if (!followed || line == bytes || bytes > WRAPPED_MAX_BYTES || strchr(rest, '\n') != NULL) return false;
    if (line < WRAPPED_LEAST_BYTES || topic_bullet(text, bytes) > 0 || !(*text >= 'A' && *text <= 'Z')) return false;
    if (strpbrk(text, ".!?;") != NULL || text[bytes - 1] == ',') return false;
    return lang_count_upto(text, bytes, TOPIC_MAX_WORDS + 1) <= TOPIC_MAX_WORDS;
}
