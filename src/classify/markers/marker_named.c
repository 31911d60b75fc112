/* SPDX-License-Identifier: MIT */
/*
 * marker_named: a question named by its number and a word for questions: "Question 3 -", "third question:", "Q2 and
 * Q3", "Zu 3:", "the last of your questions". What follows tells whether it is the call's at all.
 */
#include "filing.h"
#include "marker.h"
#include <mailcall/base/one_of.h>

static size_t ordinal_tail(const char *text, size_t bytes)
{
    size_t n = marker_begins(text, bytes, MARKER_TAILS);
    return n && !marker_letter_at(text, bytes, n) ? n : 0;
}

/* "Question 7 of the census asks the same": none of the call's, which MARKER_AFTER would know. */
static bool of_another(const char *text, size_t bytes)
{
    size_t at = marker_blanks(text, bytes, 0);
    return at > 0 && marker_begins_word(text + at, bytes - at, MARKER_AFTER) == 0 &&
           marker_begins_word(text + at, bytes - at, MARKER_OF) > 0;
}

/* Ends a marker: what else still names the question ("betrifft", "について"), and a sign. */
static size_t close_marker(const char *text, size_t bytes, struct marker *out)
{
    size_t at = 0, blanks = marker_blanks(text, bytes, 0);
    size_t after = marker_begins_word(text + blanks, bytes - blanks, MARKER_AFTER);
    if (after > 0) at = blanks + after;
    size_t close = marker_closing(text + at, bytes - at, true);
    if (close == 0) close = marker_begins(text + at, bytes - at, MARKER_COMMAS);
    out->closed = close > 0;
    return at + close;
}

/* "问题三 我们...", "问题三：": the number ends where the word does; "问题一直存在" counts nothing. */
static size_t set_off_chinese(const char *text, size_t bytes, int *number)
{
    size_t n = numeral_chinese(text, bytes, number);
    if (n == 0) return 0;
    bool off = n == bytes || one_of(" \t\n:.", text[n]) || marker_closing(text + n, bytes - n, false) > 0;
    struct marker more = {.count = 0}; /* "问题二和问题三：" */
    marker_add(&more, *number);
    off = off || (marker_further_words(text + n, bytes - n, &more) > 0 && more.count > 1);
    return off ? n : 0;
}

/* "Q1.2", "question 1.2", "Q1a", "Q1-b": the bytes of a part's name behind the question's number. */
static size_t part_of_number(const char *text, size_t bytes)
{
    size_t at = bytes > 0 && one_of(".-", text[0]);
    if (bytes > 1 && text[0] == '.' && text[1] >= '1' && text[1] <= '9') {
        at += strspn(text + at, "0123456789");
        bool longer = at + 1 < bytes && one_of(".,", text[at]) && numeral_figure(text + at + 1, bytes - at - 1);
        return at <= 3 && !longer ? at : 0;
    }
    char letter = at < bytes ? marker_lower(text[at]) : 0;
    size_t blank = at == 0 ? marker_blanks(text, bytes, 0) : 0, word = marker_part_word(text + blank, bytes - blank);
    if (at == 0 && blank < 2 && word > 0) return blank + word;
    return letter >= 'a' && letter <= 'h' && !marker_letter_at(text, bytes, at + 1) ? at + 1 : 0;
}

/* What may stand between "question" and its number: ". ", " no. ", " n.º ", " #", "-" and a figure. */
static size_t before_number(const char *text, size_t bytes)
{
    size_t at = bytes > 0 && text[0] == '.';
    at += marker_blanks(text, bytes, at);
    size_t word = marker_abbreviation(text + at, bytes - at);
    if (word > 0) {
        at += word;
        at += at < bytes && text[at] == '.';
        at += marker_blanks(text, bytes, at);
    }
    bool dash = at == 0 && bytes > 1 && text[0] == '-' && numeral_figure(text + 1, bytes - 1);
    return at + (dash || (at < bytes && one_of("#(", text[at])));
}

/* Whether that number in words behind that noun may be anything's, and no marker unless it ends one: "réponse une
 * fois", "questions seven villages ask". */
static bool is_vague(const char *noun, size_t noun_bytes, const char *number, size_t bytes)
{
    return marker_begins_word(number, bytes, MARKER_NUMBER_ARTICLES) == bytes ||
           marker_begins_word(noun, noun_bytes, MARKER_NOUNS_OF_MANY) == noun_bytes;
}

/* "Question I would ask", "Questions V1": a Roman number ends there, and "I" goes on with no word. */
static size_t roman_behind(const char *text, size_t bytes, int *number)
{
    size_t n = numeral_roman(text, bytes, number);
    if (n == 0 || numeral_figure(text + n, bytes - n)) return 0;
    bool speaks = n == 1 && text[0] == 'I' && n + 1 < bytes && text[n] == ' ' && marker_letter_at(text, bytes, n + 1);
    return speaks ? 0 : n;
}

/* "Question 3:", "Q.3", "Q 3 and Q 4", "Q3b:". */
bool marker_noun_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
{
    size_t at = head->noun, n;
    int number;
    if (at == 0) return false;
    bool word = at > 2 || (unsigned char)text[0] >= 0x80, spelt = false, chinese = false;
    at += before_number(text + at, bytes - at);
    n = numeral_digits(text + at, bytes - at, &number);
    if (!n && word) n = roman_behind(text + at, bytes - at, &number);
    if (!n && word && text[at - 1] == ' ') n = marker_number_word(text + at, bytes - at, &number), spelt = n > 0;
    if (!n && (unsigned char)text[0] >= 0xE3) n = set_off_chinese(text + at, bytes - at, &number), chinese = n > 0;
    if (!n || (spelt && !marker_fits_noun(text + at, n, text, head->noun))) return false;
    bool vague = spelt && is_vague(text, head->noun, text + at, n);
    size_t part = part_of_number(text + at + n, bytes - at - n);
    if (part == 0 && at + n + 1 < bytes && text[at + n] == '.' && text[at + n + 1] >= '0' && text[at + n + 1] <= '9')
        return false;
    if (part == 0 && marker_letter_at(text, bytes, at + n) && (unsigned char)text[at + n] < 0x80) return false;
    at += n + part;
    if (of_another(text + at, bytes - at)) return false;
    *out = (struct marker){.strong = true, .style = STYLE_NOUN};
    marker_add(out, number);
    at += spelt || chinese ? marker_further_words(text + at, bytes - at, out)
                           : marker_further(text + at, bytes - at, out, true);
    if (!one_of("qQ", text[0]) && !word && !marker_closing(text + at, bytes - at, false)) return false;
    out->bytes = at + close_marker(text + at, bytes - at, out);
    return !vague || out->closed || out->count > 1 || at == bytes || text[at] == '\n';
}

/* "Zu 3:", "Sur le 3)", "关于3：". */
bool marker_opener_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = head->opener;
    if (at == 0) return false;
    if (text[at] == '.') at++;
    at += marker_blanks(text, bytes, at);
    size_t n = numeral_digits(text + at, bytes - at, &number);
    if (n == 0) return false;
    *out = (struct marker){.strong = true, .closed = true, .style = STYLE_OPENER};
    marker_add(out, number);
    at += n;
    at += marker_further(text + at, bytes - at, out, true);
    if (at < bytes && text[at] == '.') at++;
    size_t skip = marker_blanks(text, bytes, at),
           close = at + skip < bytes ? marker_closing(text + at + skip, bytes - at - skip, true) : 0;
    if (close == 0 || (!one_of(":)", text[at + skip]) && strncmp(text + at + skip, "：", 3) != 0 &&
                       strncmp(text + at + skip, "）", 3) != 0))
        return false;
    if (text[at + skip] == ':' && at + skip + 1 < bytes && text[at + skip + 1] >= '0' && text[at + skip + 1] <= '9')
        return false; /* a time of the day */
    out->bytes = at + skip + close;
    return true;
}

/* What stands behind a number that counts things. */
struct counter {
    size_t bytes;
    bool point;  /* "3. ", as in "3. soru" */
    bool counts; /* "三个问题" are three questions, "第三个问题" is the third */
};

static struct counter counter_at(const char *text, size_t bytes, bool digits)
{
    struct counter out = {.bytes = digits ? ordinal_tail(text, bytes) : 0};
    out.point = digits && out.bytes == 0 && bytes > 2 && text[0] == '.' && text[1] == ' ';
    out.bytes += out.point;
    out.bytes += marker_blanks(text, bytes, out.bytes);
    size_t counter = marker_begins(text + out.bytes, bytes - out.bytes, MARKER_COUNTERS);
    out.counts = counter == 0 && bytes > out.bytes && (unsigned char)text[out.bytes] >= 0xE3;
    if (counter == 0) counter = marker_begins(text + out.bytes, bytes - out.bytes, MARKER_PLAIN_COUNTERS);
    out.bytes += counter;
    return out;
}

/* In other languages "a" is "to" or "the", and the noun another. */
bool marker_own_question(const char *text, size_t bytes)
{
    int number;
    if (bytes < 2 || marker_lower(text[0]) != 'a' || text[1] != ' ') return false;
    size_t at = 2 + marker_number_word(text + 2, bytes - 2, &number);
    return bytes - at >= 9 && text[at] == ' ' && marker_same_word(text + at + 1, "question", 8);
}

/* "third question:", "3rd question", "the fifth and sixth questions". */
bool marker_number_then_noun(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = head->article, article = at, digits = numeral_digits(text + at, bytes - at, &number), n = digits;
    if (n == 0 && (article > 0 || head->number)) n = marker_number_word(text + at, bytes - at, &number);
    if (!n) return false;
    if (digits == 0 && marker_begins_word(text + at, bytes - at, MARKER_ONES) == n) return false;
    const char *spelt = digits > 0 ? "" : text + at;
    size_t spelt_bytes = digits > 0 ? 0 : n;
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL};
    marker_add(out, number);
    at += n;
    struct counter counter = counter_at(text + at, bytes - at, digits > 0);
    bool ordinal = (digits == 0 && marker_begins(spelt, spelt_bytes, MARKER_FIRSTS) == spelt_bytes) ||
                   marker_begins(text + at, bytes - at, MARKER_PLACES) > 0;
    if (counter.counts && article == 0 && !ordinal) return false;
    at += counter.bytes;
    size_t blank = text[at - 1] == ' ';
    size_t further = counter.point ? 0 : marker_further_words(text + at - blank, bytes - at + blank, out);
    if (further > 0) at += further - blank;
    if (further > 0) at += counter_at(text + at, bytes - at, true).bytes;
    n = marker_begins_word(text + at, bytes - at, MARKER_NUMBERED);
    if (!n && out->count > 1) n = marker_begins_word(text + at, bytes - at, MARKER_NOUNS);
    if (!n && article > 0)
        n = marker_begins_word(text + at, bytes - at, MARKER_PLURALS); /* not "three of the questions" */
    if (!n || !marker_fits_noun(spelt, spelt_bytes, text + at, n)) return false;
    at += n;
    out->bytes = at + close_marker(text + at, bytes - at, out);
    /* "3. Questions of money": an item that speaks of questions. */
    return !counter.point || out->closed || out->bytes > at || at == bytes || text[at] == '\n';
}

/* "The last question:", "[to the] last of your questions:"; with nothing that sets it off it may be any. */
bool marker_last_then_noun(const char *text, size_t bytes, struct marker *out)
{
    size_t at = marker_begins_word(text, bytes, MARKER_LAST), noun;
    if (at == 0) return false;
    at += marker_blanks(text, bytes, at);
    noun = marker_begins_word(text + at, bytes - at, MARKER_NUMBERED);
    if (noun == 0) noun = marker_begins_word(text + at, bytes - at, MARKER_PLURALS);
    if (noun == 0) return false;
    at += noun;
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL};
    marker_add(out, NUMBER_LAST);
    out->bytes = at + close_marker(text + at, bytes - at, out);
    return out->closed;
}

/* "[To the] first two questions:". */
bool marker_first_several(const char *text, size_t bytes, struct marker *out)
{
    size_t two = marker_begins_word(text, bytes, MARKER_FIRST_TWO),
           at = two > 0 ? two : marker_begins_word(text, bytes, MARKER_FIRST_THREE);
    if (at == 0) return false;
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL};
    for (int number = 1; number <= (two > 0 ? 2 : 3); number++) marker_add(out, number);
    out->bytes = at + close_marker(text + at, bytes - at, out);
    return out->closed;
}
