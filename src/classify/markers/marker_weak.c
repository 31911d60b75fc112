/* SPDX-License-Identifier: MIT */
/*
 * marker_weak: numbers that mark an answer only where the whole message says so: "3)", "(3)", "III.", "三、", "③",
 * "Nr. 3:", "A3.", "3a.", "(3)(a)".
 */
#include "filing.h"
#include "marker.h"
#include <pthread.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>

/* A range of more numbers is no list of questions answered in one. */
#define RANGE_MOST 6

static struct openings abbreviations;
static pthread_once_t abbreviations_once = PTHREAD_ONCE_INIT;

static void make_abbreviations(void)
{
    openings_make(&abbreviations, &marker_abbreviations, 1);
}

size_t marker_abbreviation(const char *text, size_t bytes)
{
    size_t longest = 0;
    pthread_once(&abbreviations_once, make_abbreviations);
    struct openings_walk walk = openings_walk(&abbreviations, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->bytes <= longest || at->bytes > bytes || !marker_same_word(text, at->text, at->bytes)) continue;
        if (!marker_letter_at(text, bytes, at->bytes)) longest = at->bytes;
    }
    return longest;
}

/* "三、", "（三）", "十二．": a number in Chinese characters, up to nineteen, and what sets it off as an item's. */
static bool chinese_number(const char *text, size_t bytes, struct marker *out)
{
    static const char *const closers[] = {"、", "．", "：", "）", ")", ".", ":"};
    if (bytes == 0 || (unsigned char)*text < 0xE3) return false;
    size_t at = bytes > 3 && memcmp(text, "（", 3) == 0 ? 3 : 0;
    bool bracket = at > 0;
    int number = 0;
    at += numeral_chinese(text + at, bytes - at, &number);
    for (size_t i = 0; number > 0 && i < sizeof closers / sizeof *closers; i++) {
        size_t n = strlen(closers[i]);
        if (at + n > bytes || memcmp(text + at, closers[i], n) != 0) continue;
        *out = (struct marker){
            .strong = false, .style = bracket ? STYLE_CHINESE_BRACKETS : STYLE_CHINESE, .bytes = at + n};
        marker_add(out, number);
        return true;
    }
    return false;
}

/* "③": ringed, it needs nothing behind it. */
static bool ringed_number(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t n = numeral_ringed(text, bytes, &number);
    if (n == 0 || (n < bytes && (numeral_figure(text + n, bytes - n) || one_of(",;)", text[n])))) return false;
    *out = (struct marker){
        .strong = false, .style = STYLE_RINGED, .bytes = n + marker_closing(text + n, bytes - n, false)};
    marker_add(out, number);
    return true;
}

/* What sets a number off: a closing sign, "3 :" as the French write, "3.-" as the Spanish do, "3 --". */
static size_t set_off(const char *text, size_t bytes)
{
    size_t close = marker_closing(text, bytes, false);
    if (close == 0 && bytes > 1 && text[0] == ' ' && text[1] == ':') close = 2;
    if (close > 0 && close < bytes && text[close] == '-' && one_of(".)-", text[close - 1])) close++;
    return close;
}

/* Written out, a word for "number" may have its number in words, and be the asker's: "Your number four: ...". */
#define WRITTEN_OUT_BYTES 5
#define ASIDE_BYTES 60

/* Behind a number, a comma and an aside that ends in a colon: "Number one, since you ask: ...". Bytes of the comma; 0:
 * none. */
static size_t before_aside(const char *text, size_t bytes)
{
    if (bytes < 2 || text[0] != ',' || text[1] != ' ') return 0;
    for (size_t i = 2; i < bytes && i < ASIDE_BYTES; i++) {
        if (one_of(".!?;\n", text[i])) return 0;
        if (text[i] == ':') return 1;
    }
    return 0;
}

/* "Number seven: ...", "Zu Nummer vier: ...", "Votre numéro deux : ...". */
static bool written_number(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = marker_begins(text, bytes, MARKER_ARTICLES), word = marker_abbreviation(text + at, bytes - at);
    if (word < WRITTEN_OUT_BYTES) return false;
    at += word;
    if (marker_blanks(text, bytes, at) != 1) return false;
    size_t n = marker_number_word(text + at + 1, bytes - at - 1, &number);
    if (n == 0) n = numeral_digits(text + at + 1, bytes - at - 1, &number);
    if (n == 0) return false;
    at += 1 + n;
    size_t close = before_aside(text + at, bytes - at);
    if (close == 0 && at < bytes && !one_of(",=|/-", text[at])) close = set_off(text + at, bytes - at);
    if (close == 0 || at + close >= bytes || !one_of(" \t\n*_", text[at + close])) return false;
    *out = (struct marker){.strong = false, .style = STYLE_ABBREVIATION, .bytes = at + close};
    marker_add(out, number);
    return true;
}

/* "No. 3:", "Nr. 3.", "№ 3)", "A3.", "R3:": an abbreviation and a number, set off. */
static bool short_number(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = marker_abbreviation(text, bytes);
    bool letter = at == 0 && bytes > 2 && one_of("ARDV", text[0]);
    if (at == 0 && !letter) return false;
    at += letter;
    if (!letter) {
        at += at < bytes && text[at] == '.';
        at += marker_blanks(text, bytes, at);
    }
    size_t n = numeral_digits(text + at, bytes - at, &number),
           close = n > 0 ? set_off(text + at + n, bytes - at - n) : 0;
    if (letter && one_of("DV", text[0]) && (close == 0 || memchr(text + at + n, ':', close) == NULL)) return false;
    if (close == 0 || one_of(",=|/", text[at + n]) || numeral_figure(text + at + n + close, bytes - at - n - close))
        return false;
    if (at + n + close < bytes && text[at + n + close - 1] != ':' && !one_of(" \t\n*_", text[at + n + close]))
        return false;
    *out =
        (struct marker){.strong = false, .style = letter ? STYLE_LETTER : STYLE_ABBREVIATION, .bytes = at + n + close};
    marker_add(out, number);
    return true;
}

/* Bytes of a bracket before a number. */
static size_t opening_bracket(const char *text, size_t bytes)
{
    static const char *const wide[] = {"（", "【", "［", "〔"};
    if (one_of("([#", text[0])) return 1;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (bytes > 3 && memcmp(text, wide[i], 3) == 0) return 3;
    return 0;
}

/* "3° ", "3ª:"; "3번:", "3番：" only before a closing sign. */
static size_t number_sign(const char *text, size_t bytes, size_t at)
{
    static const char *const signs[] = {"°", "º", "ª", "번", "番"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t n = strlen(signs[i]);
        if (bytes - at > n && memcmp(text + at, signs[i], n) == 0)
            return n == 2 || marker_closing(text + at + n, bytes - at - n, false) > 0 ? n : 0;
    }
    return 0;
}

/* "bis", "ter", "cont." of "3bis:", "3 cont.)"; what closes the marker stands behind it. */
static size_t part_word(const char *text, size_t bytes, size_t at)
{
    size_t n = marker_part_word(text + at, bytes - at), end = at + n;
    return n > 0 && end < bytes && (one_of(").:", text[end]) || text[end - 1] == '.') ? n : 0;
}

/* "(ii)" of "3 (ii):". */
static size_t part_roman(const char *text, size_t bytes, size_t at)
{
    int number;
    if (at >= bytes || text[at] != '(') return 0;
    size_t n = numeral_roman(text + at + 1, bytes - at - 1, &number), end = at + 1 + n;
    return n > 0 && text[at + 1] >= 'a' && end < bytes && text[end] == ')' ? n + 1 : 0;
}

/* The letter of a part of the question behind its number: "3a.", "3 a)", "3(a)", "3.a)", "3.a ", "(3)(a)", "3)a)",
 * "3-b)"; what closes the marker stands behind it. "3 a.m." is none. */
static size_t part_letter(const char *text, size_t bytes, size_t at)
{
    size_t from = at, blank = marker_blanks(text, bytes, at), word;
    if (blank > 1) return 0;
    at += blank;
    if ((word = part_word(text, bytes, at)) > 0 || (word = part_roman(text, bytes, at)) > 0) return at + word - from;
    bool point = blank == 0 && at < bytes && one_of(".)-", text[at]);
    bool closed = point && text[at] == ')', dash = point && text[at] == '-';
    at += point;
    bool bracket = at < bytes && text[at] == '(';
    at += bracket;
    char letter = at < bytes ? marker_lower(text[at]) : 0;
    if (letter < 'a' || letter > 'h' || at + 1 >= bytes) return 0;
    at++;
    const char *closing = bracket || blank || closed ? ")" : point && !dash ? ").: " : ").:";
    return strchr(closing, text[at]) != NULL ? at - from : 0;
}

/* Whether what stands behind a number and its punctuation may be an item: "2.3" goes on with another number, "3.Ja" is
 * one, "3-fold" is none. */
static bool item_follows(const char *text, size_t bytes, size_t at, size_t close)
{
    size_t next = at + close;
    if (close == 0) return true;
    if (one_of(",=|", text[at])) return false;
    if (text[at] == '.' && at + 1 < bytes && text[at + 1] == '.') return false;
    if (text[at] == '/' && !(close == 1 && at + 2 < bytes && text[at + 1] == ' '))
        return false; /* "4/ Nous pensons", but not "24/7" or "3/4" */
    bool bracket = text[at] == ')' || text[at] == ']';
    if (next < bytes && numeral_figure(text + next, bytes - next) && !bracket) return false;
    if (next >= bytes || one_of(" \t\n*_", text[next]) || (unsigned char)text[next] >= 0x80) return true;
    return text[at] == ')' || text[at] == ':' || (unsigned char)text[at] >= 0x80 ||
           (text[at] == '.' && marker_letter_at(text, bytes, at + 1));
}

/* A number and nothing else on its line. */
static bool stands_alone(const char *text, size_t bytes, size_t at)
{
    at += marker_blanks(text, bytes, at);
    return at == bytes || text[at] == '\n';
}

/* The text as far as its opening bracket: "(", "[" or nothing. */
static size_t skip_bracket(const char *text, size_t bytes)
{
    return bytes > 0 && (*text == '(' || *text == '[');
}

/* "(1) and (2):", "1) + 2)", "1. & 2.": behind a closed number a link and another one, closed alike; 0: none. */
static size_t closed_further(const char *text, size_t bytes, struct marker *out)
{
    size_t done = 0;
    for (size_t at = 0; at < bytes && one_of(")].", text[at]);) {
        char close = text[at];
        size_t link = marker_blanks(text, bytes, at + 1), number_at;
        int number;
        size_t n = marker_begins(text + at + 1 + link, bytes - at - 1 - link, MARKER_LINKS);
        if (n == 0 || (link == 0 && marker_letter_at(text, bytes, at + 1))) break;
        number_at = at + 1 + link + n;
        number_at += marker_blanks(text, bytes, number_at);
        number_at += skip_bracket(text + number_at, bytes - number_at);
        n = numeral_digits(text + number_at, bytes - number_at, &number);
        if (n == 0 || number <= out->numbers[out->count - 1]) break;
        if (number_at + n >= bytes || text[number_at + n] != close) break;
        marker_add(out, number);
        at = done = number_at + n;
    }
    return done;
}

/* "1-2. ", "3–5: ": closed up, it names all of them; what it counts would stand behind a blank. */
static size_t closed_range(const char *text, size_t bytes, struct marker *out)
{
    size_t dash = bytes > 0 && *text == '-' ? 1 : bytes > 2 && memcmp(text, "–", strlen("–")) == 0 ? strlen("–") : 0;
    int first = out->numbers[0], last = 0;
    size_t n = dash > 0 ? numeral_digits(text + dash, bytes - dash, &last) : 0;
    if (n == 0 || last <= first || last - first >= RANGE_MOST || dash + n + 1 >= bytes) return 0;
    if (!one_of(".):", text[dash + n]) || text[dash + n + 1] != ' ') return 0;
    for (int i = first + 1; i <= last; i++) marker_add(out, i);
    return dash + n;
}

/* What stands before a number, as its style has it: nothing; besides the byte, a bracket of more bytes than one. */
#define NO_SIGN 10
#define WIDE_SIGN 256

/* "3)", "(3)", "[3]", "3.", "#3", "III.", "3 -", "3、", "٣-", "3a.": a number and what sets it off. */
static bool bare_number(const char *text, size_t bytes, struct marker *out)
{
    if (bytes == 0) return false;
    size_t at = opening_bracket(text, bytes), n, close, sign;
    int number, before = at > 0 ? (unsigned char)text[0] + (at > 1 ? WIDE_SIGN : 0) : NO_SIGN;
    n = numeral_digits(text + at, bytes - at, &number);
    bool is_roman = !n && (n = numeral_roman(text + at, bytes - at, &number)) > 0;
    if (!n) return false;
    bool written_small = is_roman && text[at] >= 'a';
    at += n;
    sign = is_roman ? 0 : number_sign(text, bytes, at);
    size_t letter = is_roman || sign > 0 ? 0 : part_letter(text, bytes, at);
    at += sign + letter;
    *out = (struct marker){.strong = false, .part = letter > 0};
    marker_add(out, number);
    if (!is_roman && sign + letter == 0) {
        size_t further = marker_further(text + at, bytes - at, out, false);
        if (further == 0) further = closed_range(text + at, bytes - at, out);
        if (further == 0) further = closed_further(text + at, bytes - at, out);
        at += further;
    }
    close = set_off(text + at, bytes - at);
    if (close == 0 && marker_letter_at(text, bytes, at)) return false;
    if (close == 0 && before == NO_SIGN && !is_roman && stands_alone(text, bytes, at))
        return out->bytes = at, out->style = STYLE_ALONE, true;
    if (close == 0 && letter > 0) return out->bytes = at, out->style = before * STYLE_SIGNS, true;
    if (close == 0 && before != '#' && !(sign == 2 && at < bytes && text[at] == ' ')) return false;
    if (!item_follows(text, bytes, at, close)) return false;
    out->style = before * STYLE_SIGNS + (close ? (unsigned char)text[at] : 0) * 3 + (is_roman ? 1 + written_small : 0);
    out->bytes = at + close;
    return true;
}

bool marker_weak(const char *text, size_t bytes, struct marker *out)
{
    return bare_number(text, bytes, out) || chinese_number(text, bytes, out) || ringed_number(text, bytes, out) ||
           written_number(text, bytes, out) || short_number(text, bytes, out) || marker_odd(text, bytes, out);
}
