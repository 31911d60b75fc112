/* SPDX-License-Identifier: MIT */
/*
 * width: columns of text on a screen of fixed columns, and where a line may be broken.
 *
 * Widths follow UAX 11 as terminals practise it: a grapheme cluster (UAX 29) is as wide as its base, marks and joiners
 * add nothing, wide, full-width and emoji-styled clusters take two columns, ambiguous ones take one. Break
 * opportunities are ICU's (UAX 14), except inside a web address, which stays whole so that mail programs can make it a
 * link.
 */
#include <mailcall/lang/width.h>

#include <mailcall/base/utf8.h>
#include "memory.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#define VARIATION_EMOJI 0xFE0F
#define ADDRESS_MAX_BYTES 2000
#define ELLIPSIS "\xE2\x80\xA6"

static size_t code_columns(uint32_t code)
{
    if (code < 0x300) return 1;
    switch (u_charType((UChar32)code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
    }
    int jamo = u_getIntPropertyValue((UChar32)code, UCHAR_HANGUL_SYLLABLE_TYPE);
    if (jamo == U_HST_VOWEL_JAMO || jamo == U_HST_TRAILING_JAMO) return 0;
    int width = u_getIntPropertyValue((UChar32)code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/* What the next code point has to know of the cluster it may belong to. */
struct cluster {
    int previous;       /* its UCHAR_GRAPHEME_CLUSTER_BREAK */
    bool pictograph;    /* the cluster is ExtPict Extend* so far */
    bool joined;        /* ... and ended in ZWJ */
    size_t flag_halves; /* regional indicators so far */
};

static bool hangul_continues(int before, int now)
{
    if (before == U_GCB_L) return now == U_GCB_L || now == U_GCB_V || now == U_GCB_LV || now == U_GCB_LVT;
    if (before == U_GCB_LV || before == U_GCB_V) return now == U_GCB_V || now == U_GCB_T;
    return (before == U_GCB_LVT || before == U_GCB_T) && now == U_GCB_T;
}

/* UAX 29, rules GB3 to GB13: does `code` belong to the cluster before it? */
static bool cluster_continues(const struct cluster *cluster, int now, bool pictograph)
{
    int before = cluster->previous;
    if (before == U_GCB_CR) return now == U_GCB_LF;
    if (before == U_GCB_CONTROL || before == U_GCB_LF) return false;
    if (now == U_GCB_CONTROL || now == U_GCB_CR || now == U_GCB_LF) return false;
    if (now == U_GCB_EXTEND || now == U_GCB_ZWJ || now == U_GCB_SPACING_MARK || before == U_GCB_PREPEND) return true;
    if (cluster->joined && pictograph) return true;
    if (now == U_GCB_REGIONAL_INDICATOR) return cluster->flag_halves % 2 == 1;
    return hangul_continues(before, now);
}

static int cluster_break_of(uint32_t code)
{
    if (code >= 0x20 && code < 0x7F) return U_GCB_OTHER;
    return u_getIntPropertyValue((UChar32)code, UCHAR_GRAPHEME_CLUSTER_BREAK);
}

/* Reads one grapheme cluster at `at`; returns its bytes and sets its columns. */
static size_t next_cluster(const char *at, const char *end, size_t *columns)
{
    uint32_t code;
    size_t used = utf8_next(at, end, &code);
    struct cluster cluster = {.previous = cluster_break_of(code)};
    cluster.pictograph = code >= 0xA9 && u_hasBinaryProperty((UChar32)code, UCHAR_EXTENDED_PICTOGRAPHIC);
    cluster.flag_halves = cluster.previous == U_GCB_REGIONAL_INDICATOR;
    *columns = code_columns(code);
    while (at + used < end) {
        if ((unsigned char)at[used] < 0x80 && cluster.previous == U_GCB_OTHER) break;
        size_t step = utf8_next(at + used, end, &code);
        int now = cluster_break_of(code);
        bool pictograph = code >= 0xA9 && u_hasBinaryProperty((UChar32)code, UCHAR_EXTENDED_PICTOGRAPHIC);
        if (!cluster_continues(&cluster, now, pictograph)) break;
        if (now == U_GCB_REGIONAL_INDICATOR) cluster.flag_halves++;
        if (code == VARIATION_EMOJI || cluster.flag_halves == 2)
            *columns = 2;
        else if (!cluster.pictograph && cluster.flag_halves == 0)
            *columns += code_columns(code);
        cluster.joined = cluster.pictograph && now == U_GCB_ZWJ;
        cluster.previous = now;
        used += step;
    }
    return used;
}

/* Most text is printable ASCII, a column a byte; no branches, so that compilers look at many bytes at once. */
static bool is_printable_ascii(const char *text, size_t bytes)
{
    unsigned char other = 0;
    for (size_t i = 0; i < bytes; i++) other |= (unsigned char)(text[i] - 0x20) >= 0x5F;
    return other == 0;
}

size_t width_columns(const char *text, size_t bytes)
{
    size_t total = 0, columns;
    if (is_printable_ascii(text, bytes)) return bytes;
    for (const char *at = text, *end = text + bytes; at < end; total += columns) at += next_cluster(at, end, &columns);
    return total;
}

size_t width_cut(const char *text, size_t bytes, size_t columns)
{
    const char *at = text, *end = text + bytes;
    size_t total = 0, here;
    while (at < end) {
        size_t step = next_cluster(at, end, &here);
        if (total + here > columns) break;
        total += here;
        at += step;
    }
    return (size_t)(at - text);
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

char *width_shorten(struct arena *arena, const char *text, size_t columns)
{
    size_t bytes = strlen(text), kept = width_cut(text, bytes, columns);
    if (kept == bytes) return arena_strndup(arena, text, bytes);
    if (columns == 0) return arena_strdup(arena, "");
    kept = width_cut(text, bytes, columns - 1);
    size_t word = kept;
    if (!is_blank(text[kept])) {
        while (word > 0 && !is_blank(text[word - 1])) word--;
    }
    /* A blank within the last third is near enough; a long word is cut where the columns end. */
    if (word > 0 && width_columns(text, word) * 3 >= (columns - 1) * 2) kept = word;
    while (kept > 0 && is_blank(text[kept - 1])) kept--;
    return arena_printf(arena, "%.*s" ELLIPSIS, (int)kept, text);
}

/* Where the web address that covers `at` ends, or `at` itself. A longer run without blanks is no address that a person
 * could follow. */
static size_t past_address(const char *text, size_t bytes, size_t word, size_t at)
{
    if (at <= word || at - word > ADDRESS_MAX_BYTES) return at;
    const char *scheme = memmem(text + word, at - word, "://", 3);
    if (scheme == NULL) return at;
    size_t to = at;
    while (to < bytes && to - word <= ADDRESS_MAX_BYTES && (unsigned char)text[to] > ' ' &&
           (unsigned char)text[to] < 0x7F)
        to++;
    return to;
}

/* Greedy filling: takes break opportunities one by one and closes a line before the one that would pass the margin. */
struct filling {
    struct arena *arena;
    const char *text;
    size_t bytes, room, rest; /* columns of this line, of the next ones */
    struct spans *out;
    size_t from;
};

static void close_line(struct filling *fill, size_t to)
{
    size_t end = to;
    while (end > fill->from && is_blank(fill->text[end - 1])) end--;
    *ARENA_PUSH(fill->arena, fill->out->items, fill->out->count, fill->out->room) = (struct span){fill->from, end};
    while (to < fill->bytes && fill->text[to] == ' ') to++;
    fill->from = to;
    fill->room = fill->rest;
}

static size_t trimmed_columns(const char *text, size_t from, size_t to)
{
    while (to > from && is_blank(text[to - 1])) to--;
    return width_columns(text + from, to - from);
}

/* A word wider than the line is cut where the line ends; a web address stays whole. */
static void cut_long_word(struct filling *fill, size_t to)
{
    const char *text = fill->text;
    while (trimmed_columns(text, fill->from, to) > fill->room) {
        size_t bytes = to - fill->from;
        if (bytes <= ADDRESS_MAX_BYTES && memmem(text + fill->from, bytes, "://", 3) != NULL) return;
        size_t step = width_cut(text + fill->from, to - fill->from, fill->room);
        if (step == 0) return;
        close_line(fill, fill->from + step);
    }
}

static void fill_to(struct filling *fill, size_t *last, size_t to)
{
    if (trimmed_columns(fill->text, fill->from, to) > fill->room) {
        if (*last > fill->from) close_line(fill, *last);
        cut_long_word(fill, to);
    }
    *last = to;
    if (to > 0 && fill->text[to - 1] == '\n' && to > fill->from) close_line(fill, to);
}

void width_lines(struct arena *arena, const char *text, size_t bytes, size_t first_columns, size_t columns,
                 struct spans *out)
{
    struct filling fill = {.arena = arena, .text = text, .bytes = bytes, .out = out};
    fill.room = first_columns > 0 ? first_columns : 1;
    fill.rest = columns > 0 ? columns : 1;
    if (bytes == 0) return;
    UErrorCode code = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    lang_memory_prepare();
    utext_openUTF8(&source, text, (int64_t)bytes, &code);
    UBreakIterator *breaks = ubrk_open(UBRK_LINE, "", NULL, 0, &code);
    ubrk_setUText(breaks, &source, &code);
    size_t last = 0, word = 0;
    if (U_SUCCESS(code)) {
        for (int32_t at = ubrk_next(breaks); at != UBRK_DONE; at = ubrk_next(breaks)) {
            size_t to = (size_t)at;
            if (to < last) continue;
            if (to > 0 && is_blank(text[to - 1])) word = to;
            to = past_address(text, bytes, word, to);
            fill_to(&fill, &last, to);
        }
    }
    if (fill.from < bytes) close_line(&fill, bytes);
    if (breaks != NULL) ubrk_close(breaks);
    utext_close(&source);
}
