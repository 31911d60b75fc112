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
    const char *words; /* the text's letters and figures of ASCII, in small, an end in place of all else */
    bool line, sentence;
};

/* What a byte is to a word; letters and digits of ASCII are told by their small form. */
enum { BYTE_MARK, BYTE_SIGN, BYTE_PLUS, BYTE_LINE, BYTE_END };
/* The formatter would give every letter a line. */
/* clang-format off */
static const char byte_small[256] = {
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
    return byte_small[(unsigned char)byte];
}

/* A word as it is compared. */
struct folded {
    const char *text;
    unsigned bytes;
    uint64_t key;
};

static struct folded fold(struct scan *scan, const char *at, size_t bytes)
{
    const char *text = lang_fold(scan->arena, arena_strndup(scan->arena, at, bytes));
    unsigned length = (unsigned)strlen(text);
    return (struct folded){text, length, phrase_key(text, length)};
}

static struct folded sign(char byte)
{
    const char *text = byte == '%' ? "%" : byte == '$' ? "$" : "+";
    return (struct folded){text, 1, phrase_key(text, 1)};
}

static inline void push(struct scan *scan, const char *from, const char *to, struct folded word, bool wide)
{
    if (scan->tokens->count >= TOKENS_MAX) return;
    struct token *token = ARENA_PUSH(scan->arena, scan->tokens->items, scan->tokens->count, scan->tokens->room);
    token->text = word.text;
    token->bytes = word.bytes;
    token->key = word.key;
    token->hash = phrase_hash_of(word.key);
    const unsigned char *text = (const unsigned char *)word.text;
    token->beginning = phrase_beginning(text[0], text[1], word.bytes > 1 ? text[2] : 0);
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

/* End of the web address that begins at `at`; NULL: none does. */
static const char *url_end(const char *at, const char *end)
{
    if ((*at | 32) != 'h' || end - at < 8 || (at[1] | 32) != 't') return NULL;
    if (strncasecmp(at, "http://", 7) != 0 && strncasecmp(at, "https://", 8) != 0) return NULL;
    while (at < end && (unsigned char)*at > ' ' && *at != '>' && *at != ')' && *at != '"') at++;
    return at;
}

/* End of the word that goes on at `at`. */
static const char *word_end(const char *at, const char *end)
{
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

/* The word of ASCII that begins there, up to its end; eight bytes may be read behind that. */
static inline struct folded word_at(const char *text)
{
    uint64_t eight = eight_bytes(text, 8);
    unsigned bytes = (unsigned)eight_length(eight);
    if (bytes < 8) return (struct folded){text, bytes, phrase_key_short(eight_first(eight, bytes))};
    bytes = (unsigned)strlen(text);
    return (struct folded){text, bytes, phrase_key(text, bytes)};
}

/* A word that begins with an ASCII letter or digit, and mostly is ASCII throughout; returns its end. */
static const char *add_word(struct scan *scan, const char *at, const char *end)
{
    const char *to = url_end(at, end);
    if (to != NULL) {
        push(scan, at, to, (struct folded){"\1", 1, phrase_key("\1", 1)}, false);
        return to;
    }
    struct folded word = word_at(scan->words + (at - scan->start));
    to = at + word.bytes;
    if (to < end && (unsigned char)*to >= 0x80) {
        const char *last = word_end(to, end);
        if (last > to) word = fold(scan, at, (size_t)(last - at));
        to = last;
    }
    push(scan, at, to, word, false);
    return to;
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
        push(scan, at, at + step, fold(scan, at, step), true);
    } else if (is_letter(code)) {
        const char *to = is_wide(code) ? at + step : word_end(at, end);
        step = (size_t)(to - at);
        push(scan, at, to, fold(scan, at, step), is_wide(code));
    } else if (ends_sentence(code)) {
        scan->sentence = true;
        if (code == 0xFF1F || code == 0x61F) mark_asked(scan->tokens);
    }
    return step > 0 ? step : 1;
}

/* See struct scan; eight bytes may be read at each place. */
static const char *ascii_words(struct arena *arena, const char *text, size_t bytes)
{
    char *out = arena_room(arena, bytes + sizeof(uint64_t), 1);
    eight_keep_words(text, bytes, out);
    return out;
}

void tokens_add(struct arena *arena, struct tokens *tokens, enum zone zone, int block, const char *text, size_t bytes)
{
    struct scan scan = {arena, tokens, zone, block, text, ascii_words(arena, text, bytes), true, true};
    const char *at = text, *end = text + bytes;
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
        case BYTE_SIGN: push(&scan, at, at + 1, sign(*at), true); break;
        default:
            at = add_word(&scan, at, end);
            at += at < end && *at == ' '; /* as behind most words */
            continue;
        }
        at++;
    }
}

bool tokens_begin(const struct token *tokens, size_t count, const struct tokens *phrase)
{
    if (phrase->count == 0 || phrase->count > count) return false;
    for (size_t i = 0; i < phrase->count; i++)
        if (tokens[i].bytes != phrase->items[i].bytes ||
            memcmp(tokens[i].text, phrase->items[i].text, tokens[i].bytes) != 0)
            return false;
    return true;
}
