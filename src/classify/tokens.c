/* SPDX-License-Identifier: MIT */
/* tokens: text to folded words, quickly; Chinese, Japanese and Thai to single characters, since phrases are compared
 * so. */
#include "phrase_table.h"
#include <strings.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

/* More words than this tell nothing new about what a message is. */
#define TOKENS_MAX 60000

struct range {
    uint32_t from, to;
};

/* The ranges rise. */
static bool within(const struct range *ranges, size_t count, uint32_t code)
{
    for (size_t i = 0; i < count && code >= ranges[i].from; i++)
        if (code <= ranges[i].to) return true;
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
        {0x20A0, 0x20CF}, {0x2190, 0x2BFF}, {0x3000, 0x303F}, {0xE000, 0xF8FF}, {0xFE10, 0xFE6F},  {0xFF01, 0xFF0F},
        {0xFF1A, 0xFF20}, {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65}, {0xFFF0, 0xFFFF}, {0x1F000, 0x1FAFF}};
    if (code < 0x80) return (code >= '0' && code <= '9') || ((code | 32) >= 'a' && (code | 32) <= 'z');
    return !within(marks, sizeof marks / sizeof *marks, code);
}

static bool is_joined(uint32_t code)
{
    return (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF || code == 0xAD ||
           (code >= 0x300 && code <= 0x36F) || (code >= 0x202A && code <= 0x202E);
}

/* Past ASCII. */
static bool ends_sentence(uint32_t code)
{
    return code == 0x3002 || code == 0xFF1F || code == 0xFF01 || code == 0x61F || code == 0x2022 || code == 0x25CF;
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
    char *room; /* for the text's ASCII words, in small letters: they are shorter than the text */
    bool line, sentence;
};

/* What an ASCII byte is to a word; letters and digits are told by their small form. */
enum { BYTE_MARK, BYTE_SIGN, BYTE_PLUS, BYTE_LINE, BYTE_END };
/* The formatter would give every letter a line. */
/* clang-format off */
static const char byte_small[128] = {
    ['%'] = BYTE_SIGN, ['$'] = BYTE_SIGN, ['+'] = BYTE_PLUS, ['\n'] = BYTE_LINE,
    ['.'] = BYTE_END, ['!'] = BYTE_END, ['?'] = BYTE_END, [';'] = BYTE_END,
    ['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
    ['A'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm',
    'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
    ['a'] = 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm',
    'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z',
};
/* clang-format on */

/* The small form of an ASCII letter or digit, else something below '0'. */
static char small(char byte)
{
    return (unsigned char)byte < 0x80 ? byte_small[(unsigned char)byte] : 0;
}

static const char *folded(struct scan *scan, const char *at, size_t bytes, unsigned *length)
{
    char *copy = scan->room;
    for (size_t i = 0; i < bytes; i++) {
        copy[i] = small(at[i]);
        if (copy[i] >= '0') continue;
        copy = lang_fold(scan->arena, arena_strndup(scan->arena, at, bytes));
        *length = (unsigned)strlen(copy);
        return copy;
    }
    copy[bytes] = '\0';
    scan->room += bytes + 1;
    *length = (unsigned)bytes;
    return copy;
}

static bool is_url(const char *at, size_t bytes)
{
    return (*at == 'h' || *at == 'H') && bytes >= 7 &&
           (!strncasecmp(at, "http://", 7) || !strncasecmp(at, "https:/", 7));
}

static void push(struct scan *scan, const char *from, const char *to, bool wide)
{
    static const char *const signs[] = {"%", "$", "+"};
    if (scan->tokens->count >= TOKENS_MAX) return;
    struct token *token = ARENA_PUSH(scan->arena, scan->tokens->items, scan->tokens->count, scan->tokens->room);
    size_t bytes = (size_t)(to - from);
    token->bytes = 1;
    if (is_url(from, bytes))
        token->text = "\1";
    else if (wide && bytes == 1)
        token->text = signs[*from == '%' ? 0 : *from == '$' ? 1 : 2];
    else
        token->text = folded(scan, from, bytes, &token->bytes);
    token->hash = phrase_hash(token->text, token->bytes);
    token->zone = scan->zone;
    token->block = scan->block;
    token->from = (unsigned)(from - scan->start);
    token->to = (unsigned)(to - scan->start);
    token->number = (token->text[0] >= '0' && token->text[0] <= '9') || (wide && is_numeral(token->text));
    token->wide = wide;
    token->asked = false;
    /* Wrapped lines begin with small letters; a line of its own hardly ever does. */
    token->line = scan->line && (from == scan->start || *from < 'a' || *from > 'z');
    token->sentence = scan->sentence;
    scan->line = scan->sentence = false;
}

/* End of the word that begins at `at`. */
static const char *word_end(const char *at, const char *end)
{
    if ((*at == 'h' || *at == 'H') && end - at >= 8 &&
        (!strncasecmp(at, "http://", 7) || !strncasecmp(at, "https://", 8))) {
        while (at < end && (unsigned char)*at > ' ' && *at != '>' && *at != ')' && *at != '"') at++;
        return at;
    }
    while (at < end) {
        uint32_t code;
        size_t step = 1;
        if ((unsigned char)*at < 0x80) {
            if (small(*at) < '0') break;
        } else {
            step = utf8_next(at, end, &code);
            if ((!is_letter(code) && !is_joined(code)) || is_wide(code)) break;
        }
        at += step;
    }
    return at;
}

/* Votes of "+1", alone. */
static bool is_vote(const char *at, const char *end)
{
    return at + 1 < end && at[1] == '1' && (at + 2 == end || !is_letter((unsigned char)at[2]));
}

/* The words up to here are a question's. */
static void mark_asked(struct tokens *tokens)
{
    if (tokens->count > 0) tokens->items[tokens->count - 1].asked = true;
}

/* A code point past ASCII; returns the bytes taken. */
static size_t add_wide(struct scan *scan, const char *at, const char *end)
{
    uint32_t code;
    size_t step = utf8_next(at, end, &code);
    if (code == 0x20AC || code == 0xA3 || code == 0xA7) {
        push(scan, at, at + step, true);
    } else if (is_letter(code)) {
        const char *to = is_wide(code) ? at + step : word_end(at, end);
        push(scan, at, to, is_wide(code));
        step = (size_t)(to - at);
    } else if (ends_sentence(code)) {
        scan->sentence = true;
        if (code == 0xFF1F || code == 0x61F) mark_asked(scan->tokens);
    }
    return step > 0 ? step : 1;
}

void tokens_add(struct arena *arena, struct tokens *tokens, enum zone zone, int block, const char *text, size_t bytes)
{
    struct scan scan = {arena, tokens, zone, block, text, arena_alloc(arena, bytes + 1), true, true};
    const char *at = text, *end = text + bytes, *to;
    while (at < end) {
        if ((unsigned char)*at >= 0x80) {
            at += add_wide(&scan, at, end);
            continue;
        }
        switch (byte_small[(unsigned char)*at]) {
        case BYTE_MARK: break;
        case BYTE_LINE: scan.line = true; break;
        case BYTE_END:
            if (*at == '?') mark_asked(tokens);
            if (*at != '.' || at + 1 >= end || !is_letter((unsigned char)at[1])) scan.sentence = true;
            break;
        case BYTE_PLUS:
            if (!is_vote(at, end)) break; /* fall through */
        case BYTE_SIGN: push(&scan, at, at + 1, true); break;
        default:
            to = word_end(at, end);
            push(&scan, at, to, false);
            at = to;
            continue;
        }
        at++;
    }
}
