/* SPDX-License-Identifier: MIT */
/*
 * marker: "3)", "(3)", "III.", "Q3:", "Question 3 -", "third question:", "Q2 and Q3", "As for your third question," at
 * the start of a line. Years, dotted section numbers, amounts and plain words are none. What a weak marker such as "3)"
 * means is for the path to say, not for its pattern.
 */
#include "filing.h"
#include "marker.h"
#include "decoder/yesno.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

/* The shortest words for questions and answers are any word's beginning. */
#define COUNTED_NOUN_BYTES 4
/* "In reply to" + "your", "as for" + "the": so many words turn to a number. */
#define TURNING_PHRASES 3

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
static bool noun_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
{
    size_t at = head->noun, n;
    int number;
    if (at == 0) return false;
    bool word = at > 2 || (unsigned char)text[0] >= 0x80, spelt = false;
    at += before_number(text + at, bytes - at);
    n = numeral_digits(text + at, bytes - at, &number);
    if (!n && word) n = roman_behind(text + at, bytes - at, &number);
    if (!n && word && text[at - 1] == ' ') n = marker_number_word(text + at, bytes - at, &number), spelt = n > 0;
    if (!n && (unsigned char)text[0] >= 0xE3) n = set_off_chinese(text + at, bytes - at, &number);
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
    at += spelt ? marker_further_words(text + at, bytes - at, out) : marker_further(text + at, bytes - at, out, true);
    if (!one_of("qQ", text[0]) && !word && !marker_closing(text + at, bytes - at, false)) return false;
    out->bytes = at + close_marker(text + at, bytes - at, out);
    return !vague || out->closed || out->count > 1 || at == bytes || text[at] == '\n';
}

/* "Zu 3:", "Sur le 3)", "关于3：". */
static bool opener_then_number(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
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

/* "A first question": the writer's own; in other languages "a" is "to" or "the", and the noun another. */
static bool own_question(const char *text, size_t bytes)
{
    int number;
    if (bytes < 2 || marker_lower(text[0]) != 'a' || text[1] != ' ') return false;
    size_t at = 2 + marker_number_word(text + 2, bytes - 2, &number);
    return bytes - at >= 9 && text[at] == ' ' && marker_same_word(text + at + 1, "question", 8);
}

/* "third question:", "3rd question", "the fifth and sixth questions". */
static bool number_then_noun(const struct marker_head *head, const char *text, size_t bytes, struct marker *out)
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
    if (counter.counts && article == 0) return false;
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
static bool last_then_noun(const char *text, size_t bytes, struct marker *out)
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
static bool first_several(const char *text, size_t bytes, struct marker *out)
{
    size_t two = marker_begins_word(text, bytes, MARKER_FIRST_TWO),
           at = two > 0 ? two : marker_begins_word(text, bytes, MARKER_FIRST_THREE);
    if (at == 0) return false;
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL};
    for (int number = 1; number <= (two > 0 ? 2 : 3); number++) marker_add(out, number);
    out->bytes = at + close_marker(text + at, bytes - at, out);
    return out->closed;
}

/* Words that turn to what follows: "as for the", "in reply to your". The first of them are looked at already: the head
 * there, and the bytes of an opener. */
static size_t turning_phrases(struct marker_head head, size_t turn, const char *text, size_t bytes)
{
    size_t at = 0;
    for (int i = 0; i < TURNING_PHRASES; i++) {
        if (i > 0) head = marker_head(text + at, bytes - at), turn = opener_turns(text + at, bytes - at);
        size_t most = turn > head.opener ? turn : head.opener;
        if (head.article > most) most = head.article;
        bool blank = most > 0 && (text[at + most - 1] == ' ' || marker_blanks(text, bytes, at + most) > 0);
        if (most == 0 || (!blank && (unsigned char)text[at] < 0xE0)) break;
        at += most + marker_blanks(text, bytes, at + most);
    }
    return at;
}

/* "As for the third question, we ...", "To question 7 I would say": words that turn to a question, and its number. */
static bool turned_number(const char *text, size_t bytes, size_t turning, struct marker *out)
{
    for (size_t at = 1; at <= turning;
         at++) { /* the shortest: the last of the words may be the number's or the noun's */
        bool starts = text[at - 1] == ' ' || (unsigned char)text[0] >= 0xE0;
        if (!starts || at == bytes || ((unsigned char)text[at] & 0xC0) == 0x80) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        bool word = head.noun >= COUNTED_NOUN_BYTES, letter = marker_lower(text[at]) == 'q';
        if (!first_several(text + at, bytes - at, out) && !last_then_noun(text + at, bytes - at, out) &&
            !number_then_noun(&head, text + at, bytes - at, out) &&
            !((word || letter) && noun_then_number(&head, text + at, bytes - at, out)))
            continue;
        bool ends = at + out->bytes == bytes || text[at + out->bytes] == '\n';
        if (!word && head.noun > 0 && !out->closed && !ends) continue; /* "for Q1 we expect": a quarter of the year */
        out->turned = true;
        out->bytes += at;
        return true;
    }
    return false;
}

/* A line with neither a digit, nor a word of another script, nor "question"-like letters near its start holds no
 * marker. */
static bool may_number(const char *text, size_t bytes)
{
    size_t words = 0;
    for (size_t i = 0; i < bytes && i < 60 && words < 6; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c > ':' && c < 0x80) continue;
        if (c == '\n') return false;
        if ((c >= '0' && c <= '9') || c >= 0x80 || c == ':' || c == ')') return true;
        if (c == '.' && i < 30) return true;
        words += c == ' ';
    }
    return bytes < 40;
}

/* "PS: ", "P.S. ", "PPS ", "P.D. ": bytes up to what the postscript says. */
static size_t postscript(const char *text, size_t bytes)
{
    size_t at = 0, letters = 0;
    if (bytes == 0 || marker_lower(text[0]) != 'p') return 0;
    for (; at < bytes && one_of("PpSsDd.", text[at]); at++) letters += text[at] != '.';
    if (letters < 2 || letters > 4 || at >= bytes || !one_of(" :,", text[at])) return 0;
    at += strspn(text + at, ":,");
    return at + marker_blanks(text, bytes, at);
}

/* "(Q1)", "[Question 2]", "【問2】". */
static bool bracketed(const char *text, size_t bytes, struct marker *out)
{
    static const char *const brackets[][2] = {{"(", ")"},   {"[", "]"},   {"（", "）"}, {"【", "】"},
                                              {"［", "］"}, {"〔", "〕"}, {"「", "」"}};
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets && bytes > 3; i++) {
        if (!bytes_begin(text, bytes, brackets[i][0])) continue;
        size_t opening = strlen(brackets[i][0]), closing = strlen(brackets[i][1]);
        struct marker_head head = marker_head(text + opening, bytes - opening);
        if (head.noun == 0 || !noun_then_number(&head, text + opening, bytes - opening, out)) return false;
        out->bytes += opening;
        if (memmem(text, out->bytes, brackets[i][1], closing) != NULL) return out->closed;
        if (closing == 1 || !bytes_begin(text + out->bytes, bytes - out->bytes, brackets[i][1])) return false;
        out->bytes += closing;
        return out->closed = true;
    }
    return false;
}

static bool last_behind_article(size_t article, const char *text, size_t bytes, struct marker *out)
{
    if (!last_then_noun(text + article, bytes - article, out)) return false;
    out->bytes += article;
    return true;
}

/* The turning phrases at its start are known. */
static bool parse_named(const struct marker_head *head, const char *text, size_t bytes, size_t turning,
                        struct marker *out)
{
    if (own_question(text, bytes)) return false;
    return bracketed(text, bytes, out) || noun_then_number(head, text, bytes, out) ||
           number_then_noun(head, text, bytes, out) ||
           (head->article > 0 && last_behind_article(head->article, text, bytes, out)) ||
           opener_then_number(head, text, bytes, out) || turned_number(text, bytes, turning, out);
}

/* Bytes of a sign that no reader sees, or that tells how letters are read aloud: marks of direction, Arabic vowels and
 * the stroke that draws letters out. */
static size_t unread_sign(const char *text, size_t bytes)
{
    const unsigned char *at = (const unsigned char *)text;
    if (bytes > 1 && at[0] == 0xD9 && (at[1] == 0x80 || (at[1] >= 0x8B && at[1] <= 0x92) || at[1] == 0xB0)) return 2;
    if (bytes < 3 || at[0] != 0xE2) return 0;
    bool mark = at[1] == 0x80 && (at[2] == 0x8E || at[2] == 0x8F || (at[2] >= 0xAA && at[2] <= 0xAE));
    bool isolate = at[1] == 0x81 && at[2] >= 0xA6 && at[2] <= 0xA9;
    return mark || isolate ? 3 : 0;
}

/* A marker has no more bytes. */
#define MARKER_MOST_BYTES 160

static bool parse_read(const char *text, size_t bytes, struct marker *out);

/* "‏السُّؤَالُ الثَّالِثُ:": without the signs that nobody reads; false: there are none before
 * the line's end.
 */
static bool parse_without_signs(const char *text, size_t bytes, struct marker *out)
{
    char plain[MARKER_MOST_BYTES];
    size_t count = 0, at = 0, signs = 0;
    while (at < bytes && count < sizeof plain && text[at] != '\n') {
        size_t sign = unread_sign(text + at, bytes - at);
        signs += sign;
        at += sign;
        if (sign == 0) plain[count++] = text[at++];
    }
    if (signs == 0 || !parse_read(plain, count, out)) return false;
    size_t left = out->bytes;
    for (at = 0; left > 0 || unread_sign(text + at, bytes - at) > 0;) {
        size_t sign = unread_sign(text + at, bytes - at);
        at += sign > 0 ? sign : 1;
        left -= sign == 0;
    }
    out->bytes = at;
    return true;
}

bool marker_parse(const char *text, size_t bytes, struct marker *out)
{
    /* Such signs stand in right-to-left texts, which begin with them or with letters of their own. */
    unsigned char first = bytes > 0 ? (unsigned char)*text : 0;
    if ((first == 0xE2 || (first >= 0xD7 && first <= 0xDB)) && parse_without_signs(text, bytes, out)) return true;
    return parse_read(text, bytes, out);
}

static bool parse_read(const char *text, size_t bytes, struct marker *out)
{
    size_t at = 0;
    while (at < bytes && !marker_letter_at(text, bytes, at) && one_of(" \t*_>#\"", text[at]) &&
           !(text[at] == '#' && at + 1 < bytes && text[at + 1] >= '0' && text[at + 1] <= '9'))
        at++;
    marker_words_ready();
    size_t behind = postscript(text + at, bytes - at), left = bytes - at - behind;
    const char *from = text + at + behind;
    struct marker_head head = marker_head(from, left);
    size_t turn = opener_turns(from, left);
    if (behind == 0 && turn == 0 && !marker_may_begin(&head, from, left)) return false;
    size_t turning = turning_phrases(head, turn, from, left);
    if (behind == 0 && turning == 0 && head.article == 0 && !may_number(from, left) &&
        marker_abbreviation(from, left) == 0)
        return false;
    if (!parse_named(&head, from, left, turning, out) && (behind > 0 || !marker_weak(from, left, out))) return false;
    out->bytes += at + behind;
    while (out->bytes < bytes && one_of(" \t*_", text[out->bytes])) out->bytes++;
    return true;
}

/* "4. soru", "4. Frage". */
static bool dotted_then_noun(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = numeral_digits(text, bytes, &number);
    if (at == 0 || at + 2 >= bytes || text[at] != '.' || text[at + 1] != ' ') return false;
    size_t n = marker_begins_word(text + at + 2, bytes - at - 2, MARKER_NUMBERED);
    *out = (struct marker){.strong = true, .style = STYLE_ORDINAL, .bytes = at + 2 + n};
    marker_add(out, number);
    return n > 0;
}

bool marker_about(const char *text, size_t bytes, struct marker *out)
{
    marker_words_ready();
    struct marker_head head = marker_head(text, bytes);
    if (head.article + head.noun == 0 && !head.number && !numeral_figure(text, bytes)) return false;
    if (!marker_may_begin(&head, text, bytes) && opener_turns(text, bytes) == 0) return false;
    if (head.article == 0 && !may_number(text, bytes)) return false;
    if (!number_then_noun(&head, text, bytes, out) && !dotted_then_noun(text, bytes, out)) {
        size_t article = head.article;
        if (article > 0) head = marker_head(text + article, bytes - article);
        if (head.noun < COUNTED_NOUN_BYTES || !noun_then_number(&head, text + article, bytes - article, out))
            return false;
        out->bytes += article;
    }
    size_t end = out->bytes;
    while (end > 0 && text[end - 1] == ' ') end--;
    return !out->closed && end > 0 &&
           (marker_letter_at(text, bytes, end - 1) || (text[end - 1] >= '0' && text[end - 1] <= '9'));
}

/* Bytes of an ordinal at the text's start, with "one" behind it. */
static size_t ordinal_word(const char *text, size_t bytes, int *number)
{
    size_t n = marker_number_word(text, bytes, number);
    if (n == 0 && (n = marker_begins_word(text, bytes, MARKER_LAST)) > 0) *number = NUMBER_LAST;
    if (n > 0 && bytes > n + 4 && strncmp(text + n, " one", 4) == 0 && !marker_letter_at(text, bytes, n + 4)) n += 4;
    return n;
}

/* Bytes of "and" before one more of them: "And the last one: ...". */
static size_t one_more(const char *text, size_t bytes)
{
    size_t n = marker_begins(text, bytes, MARKER_LINKS);
    return n > 0 && n < bytes && text[n] == ' ' ? n + 1 : 0;
}

bool marker_ordinal(const char *text, size_t bytes, struct marker *out)
{
    int number = 0;
    marker_words_ready();
    size_t from = one_more(text, bytes);
    struct marker_head head = marker_head(text + from, bytes - from);
    size_t turn = opener_turns(text + from, bytes - from);
    size_t limit = from + turning_phrases(head, turn, text + from, bytes - from);
    bool turned = turn > 0 || head.opener > 0;
    for (size_t at = head.number ? from : from + 1; at <= limit; at++) {
        size_t n = at == 0 || text[at - 1] == ' ' ? ordinal_word(text + at, bytes - at, &number) : 0, end = at + n;
        if (n == 0 || end + 1 >= bytes) continue;
        bool colon = text[end] == ' ' && text[end + 1] == ':' && end + 2 < bytes;
        end += colon;
        bool closed = one_of(".:,", text[end]) && text[end + 1] == ' ';
        if (!closed && !(turned && text[end] == ' ' && opener_speaks(text + end + 1, bytes - end - 1))) continue;
        *out = (struct marker){.strong = true,
                               .closed = closed,
                               .style = STYLE_ORDINAL,
                               .bytes = end + 1 + closed,
                               .numbers = {number},
                               .count = 1};
        return true;
    }
    return false;
}

/* "A first question": the writer's own; from the word before. */
static bool is_indefinite(const char *text, size_t at)
{
    size_t end = at, from;
    while (end > 0 && text[end - 1] == ' ') end--;
    for (from = end; from > 0 && marker_letter_at(text, end, from - 1);) from--;
    return from < end && marker_begins_word(text + from, end - from, MARKER_INDEFINITE) == end - from;
}

size_t marker_find(const char *text, size_t from, struct marker *out, size_t *noun)
{
    size_t bytes = strlen(text);
    marker_words_ready();
    for (size_t at = from; at < bytes; at++) {
        if (at > 0 && marker_letter_at(text, bytes, at - 1)) continue;
        if (!marker_letter_at(text, bytes, at) && !(text[at] >= '0' && text[at] <= '9')) continue;
        if (own_question(text + at, bytes - at)) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        bool before = noun_then_number(&head, text + at, bytes - at, out);
        if (!before && (is_indefinite(text, at) || !number_then_noun(&head, text + at, bytes - at, out))) continue;
        if (marker_same_word(text + at, "re", 2) && bytes - at > 2) continue;
        *noun = before ? head.noun : 0;
        return at;
    }
    return bytes;
}

int marker_search(const char *text, int *out, int room)
{
    size_t bytes = strlen(text), noun;
    struct marker marker;
    int count = 0;
    for (size_t at = marker_find(text, 0, &marker, &noun); at < bytes;
         at = marker_find(text, at + (marker.bytes > 0 ? marker.bytes : 1), &marker, &noun))
        for (int i = 0; i < marker.count && count < room; i++) out[count++] = marker.numbers[i];
    return count;
}

bool marker_counts(const char *text, size_t bytes, int count, bool *asks)
{
    bool found = false;
    *asks = false;
    marker_words_ready();
    for (size_t at = 0; at < bytes; at++) {
        int number = 0;
        bool inside = at > 0 && marker_letter_at(text, bytes, at - 1);
        if (inside && ((unsigned char)text[at] < 0xE3 || ((unsigned char)text[at] & 0xC0) == 0x80)) continue;
        struct marker_head head = marker_head(text + at, bytes - at);
        *asks = *asks || head.noun >= COUNTED_NOUN_BYTES;
        if (numeral_digits(text + at, bytes - at, &number) == 0 && head.number)
            (void)marker_number_word(text + at, bytes - at, &number);
        found = found || number == count;
    }
    return found;
}
