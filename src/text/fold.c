/* SPDX-License-Identifier: MIT */
/* fold: small and without ICU, since it runs on every line of every message. */
#include "fold.h"

#include <mailcall/base/utf8.h>

/* U+00C0 to U+017F; a blank stands for "not a letter with a mark", handled apart. */
static const char latin[] = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y"
                            "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkkkllllll "
                            " llnnnnnnnnnoooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

static uint32_t fold_symbol(uint32_t c)
{
    /* Accents that stand for themselves (decomposed text), Arabic vowel signs and stretched letters. */
    if ((c >= 0x0300 && c <= 0x036f) || (c >= 0x064b && c <= 0x0652)) return 0;
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0x00b4:
    case 0x02bc: return '\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x2033: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012: return '-';
    case 0x060c:
    case 0x3001: return ',';
    case 0x037e:
    case 0x061f: return '?';
    case 0x061b: return ';';
    case 0x3002: return '.';
    case 0x0451:
    case 0x0401: return 0x0435;
    case 0x0130: return 'i';
    case 0x0218:
    case 0x0219: return 's';
    case 0x021a:
    case 0x021b: return 't';
    case 0x0640:
    case 0x202a:
    case 0x202b:
    case 0x202c:
    case 0x202d:
    case 0x202e:
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
    case 0x200b:
    case 0x200e:
    case 0x200f:
    case 0xfeff:
    case 0x2060: return 0;
    case 0x3000:
    case 0x00a0:
    case 0x2007:
    case 0x202f:
    case 0x2002:
    case 0x2003:
    case 0x2009: return ' ';
    default: return c;
    }
}

static uint32_t fold_code(uint32_t c)
{
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    if (c >= 0xff01 && c <= 0xff5e) return fold_code(c - 0xfee0);
    if (c >= 0x0410 && c <= 0x042f) return c + 32;
    if (c >= 0x0400 && c <= 0x040f && c != 0x0401) return c + 80;
    if (c >= 0x0391 && c <= 0x03a9) return c + 32;
    /* Arabic-Indic, Persian and Devanagari digits: dates and numbers are looked for in ASCII. */
    if (c >= 0x0660 && c <= 0x0669) return c - 0x0660 + '0';
    if (c >= 0x06f0 && c <= 0x06f9) return c - 0x06f0 + '0';
    if (c >= 0x0966 && c <= 0x096f) return c - 0x0966 + '0';
    return fold_symbol(c);
}

static const char *fold_pair(uint32_t c)
{
    switch (c) {
    case 0xdf: return "ss";
    case 0xc6:
    case 0xe6: return "ae";
    case 0xd0:
    case 0xf0: return "d";
    case 0xde:
    case 0xfe: return "th";
    case 0x132:
    case 0x133: return "ij";
    case 0x152:
    case 0x153: return "oe";
    default: return NULL;
    }
}

/* Writes the folded form of one code point at `out`, whose last byte before it is `last`; returns the bytes written, at
 * most 4. */
static size_t put_code(char *out, uint32_t code, char last)
{
    const char *pair = code >= 0xc0 && code <= 0x17f ? fold_pair(code) : NULL;
    if (pair) {
        size_t bytes = strlen(pair);
        memcpy(out, pair, bytes);
        return bytes;
    }
    if (code >= 0xc0 && code <= 0x17f && latin[code - 0xc0] != ' ') code = (uint32_t)latin[code - 0xc0];
    code = fold_code(code);
    if (code == 0 || code == '*') return 0;
    if (code == ' ' || code == '\t' || code == '\r' || code == '\n') {
        *out = ' ';
        return last != ' ';
    }
    return utf8_put(out, code);
}

/* What letters and signs of ASCII become; 0: what is left out, gaps, and all else. */
/* clang-format off */
static const char ascii[256] = {
    ['!'] = '!', '"', '#', '$', '%', '&', '\'', '(', ')', 0, '+', ',', '-', '.', '/',
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?', '@',
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm',
    'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '[', '\\', ']', '^', '_', '`',
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm',
    'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '{', '|', '}', '~', 0x7F,
};
/* clang-format on */

/* Folds a line that is nothing but ASCII, no sign of it left out and no blank beside another; false: it is not, and
 * what was written is to be thrown away. No branches, so that compilers look at many bytes at once. */
static bool fold_plain(const char *text, size_t bytes, char *out)
{
    unsigned char other = bytes > 0 && *text == ' ';
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        other |= (c < ' ') | (c >= 0x80) | (c == '*');
        out[i] = (char)(c | ((unsigned char)(c - 'A') < 26) << 5);
    }
    for (size_t i = 1; i < bytes; i++) other |= (text[i] == ' ') & (text[i - 1] == ' ');
    return !other;
}

/* Bytes that are folded in one go, behind the one before them: compilers take them at once. */
#define BLOCK_BYTES ((size_t)16)

/* What is more to fold than capitals, single blanks and ends of lines has a bit in `other`. */
static inline void fold_block(const uint8_t *restrict text, uint8_t *restrict out, uint8_t *restrict other)
{
    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        uint8_t c = text[i + 1], low = c <= ' ', low_before = text[i] <= ' ', blank = c == ' ', ends = c == '\n';
        uint8_t star = c == '*', capital = (uint8_t)(c - 'A') < 26;
        other[i] |= (uint8_t)((low ^ blank ^ ends) | (low & low_before) | star << 1 | (c & 0x80));
        out[i] = (uint8_t)((c | capital << 5) & (ends - 1));
    }
}

char *fold_lines(struct arena *arena, const char *text, size_t bytes)
{
    uint8_t *out = arena_room(arena, bytes + BLOCK_BYTES, 1);
    uint8_t window[1 + BLOCK_BYTES] = "\n", other[BLOCK_BYTES] = {0}, any = 0;
    size_t at = 0;
    for (; at + BLOCK_BYTES <= bytes; at += BLOCK_BYTES) {
        memcpy(window + 1, text + at, BLOCK_BYTES);
        fold_block(window, out + at, other);
        window[0] = window[BLOCK_BYTES];
    }
    memset(window + 1, '.', BLOCK_BYTES);
    memcpy(window + 1, text + at, bytes - at);
    window[1 + bytes - at] = '\n';
    fold_block(window, out + at, other);
    for (size_t i = 0; i < BLOCK_BYTES; i++) any |= other[i];
    return any ? NULL : (char *)out;
}

/* A Greek letter is two bytes, of which the first tells its block. */
#define GREEK_LETTER_BYTES 2

/* What ends a sentence in Greek as a semicolon asks. */
static void fold_greek_question(char *out, size_t bytes)
{
    if (bytes <= GREEK_LETTER_BYTES || out[bytes - 1] != ';') return;
    unsigned char first = (unsigned char)out[bytes - 1 - GREEK_LETTER_BYTES];
    if (first == 0xce || first == 0xcf) out[bytes - 1] = '?';
}

char *fold_line(struct arena *arena, const char *text, size_t bytes)
{
    /* No code point grows when folded: two letters come of two bytes, ill-formed bytes become three. */
    char *out = arena_room(arena, bytes * 3 + 1, 1);
    size_t n = fold_plain(text, bytes, out) ? bytes : 0;
    uint32_t code;
    for (const char *at = text + n, *end = text + bytes; at < end;) {
        char plain;
        while (at < end && (plain = ascii[(unsigned char)*at]) != 0) {
            out[n++] = plain;
            at++;
        }
        if (at == end) break;
        if (*at == ' ' || *at == '*') {
            if (*at == ' ' && n > 0 && out[n - 1] != ' ') out[n++] = ' ';
            at++;
            continue;
        }
        at += utf8_next(at, end, &code);
        n += put_code(out + n, code, n > 0 ? out[n - 1] : ' ');
    }
    while (n > 0 && out[n - 1] == ' ') n--;
    fold_greek_question(out, n);
    out[n] = 0;
    return out;
}
