/* SPDX-License-Identifier: MIT */
/* tokens: text to folded words, quickly; Chinese, Japanese and Thai to single characters, since phrases are compared
 * so. */
#include "phrases.h"
#include <strings.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

/* More words than this tell nothing new about what a message is. */
#define TOKENS_MAX 60000

struct range {
    uint32_t from, to;
};

static bool within(const struct range *ranges, size_t count, uint32_t code)
{
    for (size_t i = 0; i < count; i++)
        if (code >= ranges[i].from && code <= ranges[i].to) return true;
    return false;
}

/* Scripts written without blanks. */
static bool is_wide(uint32_t code)
{
    static const struct range wide[] = {{0x0E00, 0x0E7F}, {0x3040, 0x30FF}, {0x3400, 0x9FFF},
                                        {0xF900, 0xFAFF}, {0xFF66, 0xFF9D}, {0x20000, 0x3FFFF}};
    return within(wide, sizeof wide / sizeof *wide, code);
}

/* Everything past ASCII that is neither punctuation nor a symbol counts as a letter. */
static bool is_letter(uint32_t code)
{
    static const struct range marks[] = {
        {0x80, 0xA9},     {0xAB, 0xB4},     {0xB6, 0xB9},     {0xBB, 0xBF},     {0xD7, 0xD7},      {0xF7, 0xF7},
        {0x60C, 0x60D},   {0x61B, 0x61F},   {0x66A, 0x66D},   {0x6D4, 0x6D4},   {0x964, 0x965},    {0x2000, 0x206F},
        {0x20A0, 0x20CF}, {0x2190, 0x2BFF}, {0x3000, 0x303F}, {0xFE10, 0xFE6F}, {0xFF01, 0xFF0F},  {0xFF1A, 0xFF20},
        {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFF0, 0xFFFF}, {0xE000, 0xF8FF}, {0x1F000, 0x1FAFF}};
    if (code < 0x80) return (code >= '0' && code <= '9') || ((code | 32) >= 'a' && (code | 32) <= 'z');
    return !within(marks, sizeof marks / sizeof *marks, code);
}

static bool is_joined(uint32_t code)
{
    return (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0xAD ||
           (code >= 0x300 && code <= 0x36F) || (code >= 0x202A && code <= 0x202E);
}

static bool ends_sentence(uint32_t code)
{
    return code == '.' || code == '!' || code == '?' || code == 0x3002 || code == 0xFF1F || code == 0xFF01 ||
           code == 0x61F || code == 0x2022 || code == 0x25CF || code == ';';
}

static const char *folded(struct arena *arena, const char *at, size_t bytes, unsigned *length)
{
    char *copy = arena_strndup(arena, at, bytes);
    bool ascii = true;
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)copy[i] >= 0x80) ascii = false;
        if (copy[i] >= 'A' && copy[i] <= 'Z') copy[i] = (char)(copy[i] | 32);
    }
    if (!ascii) copy = lang_fold(arena, copy);
    *length = (unsigned)strlen(copy);
    return copy;
}

/* The Chinese numerals one to ten. */
static bool is_numeral(const char *text)
{
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    for (size_t i = 0; i < sizeof numerals / sizeof *numerals; i++)
        if (strcmp(text, numerals[i]) == 0) return true;
    return false;
}

struct scan {
    struct arena *arena;
    struct tokens *tokens;
    enum zone zone;
    int block;
    const char *start;
    bool line, sentence;
};

static void push(struct scan *scan, const char *from, const char *to, bool wide)
{
    if (scan->tokens->count >= TOKENS_MAX) return;
    struct token *token = ARENA_PUSH(scan->arena, scan->tokens->items, scan->tokens->count, scan->tokens->room);
    bool url = to - from >= 7 && (!strncasecmp(from, "http://", 7) || !strncasecmp(from, "https:/", 7));
    token->text = url ? "\1" : folded(scan->arena, from, (size_t)(to - from), &token->bytes);
    if (url) token->bytes = 1;
    token->zone = scan->zone;
    token->block = scan->block;
    token->from = (size_t)(from - scan->start);
    token->to = (size_t)(to - scan->start);
    token->number = (token->text[0] >= '0' && token->text[0] <= '9') || (wide && is_numeral(token->text));
    token->wide = wide;
    /* Wrapped lines begin with small letters; a line of its own hardly ever does. */
    token->line = scan->line && (from == scan->start || *from < 'a' || *from > 'z');
    token->sentence = scan->sentence;
    scan->line = scan->sentence = false;
}

/* End of the word that begins at `at`. */
static const char *word_end(const char *at, const char *end)
{
    if (end - at >= 8 && (!strncasecmp(at, "http://", 7) || !strncasecmp(at, "https://", 8))) {
        while (at < end && (unsigned char)*at > ' ' && *at != '>' && *at != ')' && *at != '"') at++;
        return at;
    }
    while (at < end) {
        uint32_t code;
        size_t step = utf8_next(at, end, &code);
        if ((!is_letter(code) && !is_joined(code)) || is_wide(code)) break;
        at += step;
    }
    return at;
}

static bool is_sign(const char *at, const char *end, uint32_t code)
{
    if (code == '%' || code == '$' || code == 0x20AC || code == 0xA3 || code == 0xA7) return true;
    return code == '+' && at + 1 < end && at[1] == '1' && (at + 2 == end || !is_letter((unsigned char)at[2]));
}

void tokens_add(struct arena *arena, struct tokens *tokens, enum zone zone, int block, const char *text, size_t bytes)
{
    struct scan scan = {arena, tokens, zone, block, text, true, true};
    const char *at = text, *end = text + bytes;
    while (at < end) {
        uint32_t code;
        size_t step = utf8_next(at, end, &code);
        if (is_sign(at, end, code)) {
            push(&scan, at, at + step, true);
        } else if (is_letter(code) && is_wide(code)) {
            push(&scan, at, at + step, true);
        } else if (is_letter(code)) {
            const char *to = word_end(at, end);
            push(&scan, at, to, false);
            step = (size_t)(to - at);
        } else if (code == '\n') {
            scan.line = true;
        } else if (ends_sentence(code)) {
            bool inside = at + 1 < end && is_letter((unsigned char)at[1]) && code == '.';
            if (!inside) scan.sentence = true;
        }
        at += step > 0 ? step : 1;
    }
}
