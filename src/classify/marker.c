/* SPDX-License-Identifier: MIT */
/*
 * marker: "3)", "(3)", "III.", "Q3:", "Question 3 -", "third question:", "Q2 and Q3" at the start of a line. Years,
 * dotted section numbers, amounts and plain words are none. What a weak marker such as "3)" means is for the path to
 * say, not for its pattern.
 */
#include "filing.h"
#include "marker.h"
#include "yesno.h"
#include <pthread.h>
#include <mailcall/base/openings.h>

/* The shortest words for questions and answers are any word's beginning. */
#define COUNTED_NOUN_BYTES 4

char marker_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool marker_letter_at(const char *text, size_t bytes, size_t at)
{
    if (at >= bytes) return false;
    char c = marker_lower(text[at]);
    return (c >= 'a' && c <= 'z') || (unsigned char)c >= 0x80;
}

/* Whether text and word may be the same by their first bytes: most are not. */
static bool may_be(const char *text, const char *word)
{
    unsigned char a = (unsigned char)marker_lower(text[0]), b = (unsigned char)word[0];
    return a == b || (a == 0xD0 && b == 0xD1);
}

/* Letters past ASCII are compared in both cases, for the Latin, Greek and Cyrillic blocks whose capitals lie 32 below.
 */
bool marker_same_word(const char *text, const char *word, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        unsigned char a = (unsigned char)marker_lower(text[i]), b = (unsigned char)word[i];
        if (a == b) continue;
        unsigned char before = i > 0 ? (unsigned char)text[i - 1] : 0;
        if ((before == 0xC3 || (before == 0xD0 && a >= 0x90 && a < 0xA0)) && a + 32 == b) continue;
        if (i + 1 < n && a == 0xD0 && (b == 0xD0 || b == 0xD1)) {
            unsigned a2 = (unsigned char)text[i + 1], b2 = (unsigned char)word[i + 1];
            unsigned upper = 0x400 + (a2 & 0x3F), small = (b == 0xD1 ? 0x440u : 0x400u) + (b2 & 0x3F);
            if (upper >= 0x410 && upper <= 0x42F && small == upper + 32) {
                i++;
                continue;
            }
        }
        return false;
    }
    return true;
}

/* What stands before a number as its article, and what it may be the number of. */
static const char *const articles =
    "the |la |le |il |der |die |den |zur |on the |to the |de |het |第|제|o |a |à la |sur la |a la |sobre la |your "
    "|votre |"
    "vos |su |vuestra |sua |a sua |vostra |la vostra |ihre |ihrer |eure |eurer |uw |jullie |det |din |er ";
static const char *const numbered = "question|pregunta|pergunta|questão|domanda|frage|vraag|pytanie|pytania|pytaniu|"
                                    "fråga|frågan|вопрос|вопросе|питання|"
                                    "soru|题|題|问|問|문항|kysymys|otázka|"
                                    "soruya|soruyu|soruda|soruna|"
                                    "pertanyaan|问题|問題|質問|질문|spørgsmål|spørgsmålet|spørsmål|spørsmålet";
/* "the fourth of your questions" */
static const char *const plurals =
    "of your questions|of the questions|of these questions|of your list|de vos questions|des questions|de ces "
    "questions|de sus preguntas|de las preguntas|de vuestras preguntas|das suas perguntas|das vossas perguntas|das "
    "perguntas|delle vostre domande|delle sue domande|delle domande|ihrer fragen|eurer fragen|der fragen|von ihren "
    "fragen|van uw vragen|van jullie vragen|van de vragen|z waszych pytań|z państwa pytań|z pytań|из ваших вопросов|из "
    "вопросов|av era frågor|av dina frågor|av frågorna";
static const char *const ordinal_tails = "st|nd|rd|th|er|ère|ème|e|º|ª|°|o|a";
static const char *const range_links = "–|to|à|a|bis|до";
static const char *const counters = "个|個|番目の|번째 |번 |.ª |ª |º |ой |й ";

#define NUMBER_WORDS 16
static struct openings nouns_of, openers_of, articles_of, numbered_of, tails_of, ranges_of, links_of, counters_of,
    numbers_of, plurals_of;
static pthread_once_t openings_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    const char *words[NUMBER_WORDS];
    size_t count = 0;
    while (count < NUMBER_WORDS && marker_numbers[count].words) {
        words[count] = marker_numbers[count].words;
        count++;
    }
    openings_make(&numbers_of, words, count);
    openings_make(&nouns_of, &marker_nouns, 1);
    openings_make(&openers_of, &marker_openers, 1);
    openings_make(&links_of, &marker_links, 1);
    openings_make(&articles_of, &articles, 1);
    openings_make(&numbered_of, &numbered, 1);
    openings_make(&plurals_of, &plurals, 1);
    openings_make(&tails_of, &ordinal_tails, 1);
    openings_make(&ranges_of, &range_links, 1);
    openings_make(&counters_of, &counters, 1);
}

/* Bytes of the longest phrase of the list that the text begins with. */
static size_t begins(const char *text, size_t bytes, const struct openings *list)
{
    size_t longest = 0;
    const struct opening *end, *at = openings_of(list, text, bytes, &end);
    for (; at < end; at++) {
        if (!may_be(text, at->text) || at->bytes <= longest || at->bytes > bytes) continue;
        if (marker_same_word(text, at->text, at->bytes)) longest = at->bytes;
    }
    return longest;
}

size_t marker_blanks(const char *text, size_t bytes, size_t at)
{
    size_t from = at;
    while (at < bytes) {
        if (text[at] == ' ' || text[at] == '\t')
            at++;
        else if (at + 1 < bytes && memcmp(text + at, "\xC2\xA0", 2) == 0)
            at += 2;
        else
            break;
    }
    return at - from;
}

static size_t number_word(const char *text, size_t bytes, int *number)
{
    size_t longest = 0, of_word[NUMBER_WORDS] = {0};
    const struct opening *end, *at = openings_of(&numbers_of, text, bytes, &end);
    for (; at < end; at++) {
        size_t *most = &of_word[at->list];
        if (!may_be(text, at->text) || at->bytes <= *most || at->bytes > bytes) continue;
        if (marker_same_word(text, at->text, at->bytes)) *most = at->bytes;
    }
    for (size_t i = 0; i < NUMBER_WORDS; i++) {
        size_t n = of_word[i];
        if (n <= longest || ((unsigned char)text[0] < 0xE0 && marker_letter_at(text, bytes, n))) continue;
        longest = n;
        *number = marker_numbers[i].value;
    }
    return longest;
}

static size_t ordinal_tail(const char *text, size_t bytes)
{
    size_t n = begins(text, bytes, &tails_of);
    return n && !marker_letter_at(text, bytes, n) ? n : 0;
}

/* The end of a marker: one of .):-]/ or a wide form, then a blank or the end. Returns the bytes, 0 when there is none.
 */
size_t marker_closing(const char *text, size_t bytes, bool letter_ok)
{
    static const char *const closers[] = {")",  ".",  ":",  "]",  "-", "–", "—", "）",
                                          "、", "：", "．", "。", "/", ",", "|", "="};
    size_t at = 0;
    bool found = false;
    for (bool more = true; more && at < bytes;) {
        more = false;
        size_t skip = found || letter_ok                    ? marker_blanks(text, bytes, at)
                      : marker_blanks(text, bytes, at) <= 1 ? marker_blanks(text, bytes, at)
                                                            : 0;
        for (size_t i = 0; i < sizeof closers / sizeof *closers && !more && at + skip < bytes; i++) {
            if (text[at + skip] != closers[i][0]) continue;
            size_t n = strlen(closers[i]);
            if (at + skip + n > bytes || memcmp(text + at + skip, closers[i], n) != 0) continue;
            if (found && strchr("-|/=", closers[i][0])) continue;
            if (skip && !letter_ok && !strchr("-\xE2", closers[i][0])) continue;
            at += skip + n;
            found = more = true;
        }
    }
    return found ? at : 0;
}

void marker_add(struct marker *marker, int number)
{
    for (int i = 0; i < marker->count; i++) {
        if (marker->numbers[i] == number) return;
    }
    if (marker->count < ANCHOR_CANDIDATES) marker->numbers[marker->count++] = number;
}

/* Bytes of what joins two numbers to a range, or 0. */
static size_t range_link(const char *text, size_t bytes)
{
    if (bytes && text[0] == '-') return 1;
    size_t n = begins(text, bytes, &ranges_of);
    return n && n < bytes && (text[n] == ' ' || (text[n] >= '0' && text[n] <= '9')) ? n : 0;
}

/* "and 3", "/3", "-4" after a first number: fills the list; returns the bytes. */
size_t marker_further(const char *text, size_t bytes, struct marker *marker, bool strong)
{
    size_t at = 0;
    for (;;) {
        size_t skip = marker_blanks(text, bytes, at), n;
        int number;
        size_t link = range_link(text + at + skip, bytes - at - skip);
        bool range = link > 0;
        if (!range) link = begins(text + at + skip, bytes - at - skip, &links_of);
        if (!link || (range && !strong)) return at;
        size_t next = at + skip + link;
        next += marker_blanks(text, bytes, next);
        size_t noun = begins(text + next, bytes - next, &nouns_of);
        if (noun && next + noun < bytes) next += noun + marker_blanks(text, bytes, next + noun);
        n = numeral_digits(text + next, bytes - next, &number);
        if (!n || marker_letter_at(text, bytes, next + n)) return at;
        if (!strong && !noun && next + n < bytes && !strchr(").:", text[next + n])) return at;
        for (int i = marker->numbers[marker->count - 1] + 1; range && i < number && marker->count < ANCHOR_CANDIDATES;
             i++)
            marker_add(marker, i);
        marker_add(marker, number);
        at = next + n;
    }
}

/* "问题三 我们...", "问题三：": the number ends where the word does; "问题一直存在" counts nothing. */
static size_t set_off_chinese(const char *text, size_t bytes, int *number)
{
    size_t n = numeral_chinese(text, bytes, number);
    if (n == 0) return 0;
    bool off = n == bytes || strchr(" \t\n:.", text[n]) != NULL || marker_closing(text + n, bytes - n, false) > 0;
    return off ? n : 0;
}

/* "Question 3:", "Q.3", "Q 3 and Q 4", "第三个问题". */
static bool noun_then_number(const char *text, size_t bytes, struct marker *out)
{
    size_t at, n;
    int number;
    if (!(at = begins(text, bytes, &nouns_of))) return false;
    bool word = at > 2 || (unsigned char)text[0] >= 0x80;
    if (at < bytes && text[at] == '.') at++;
    at += marker_blanks(text, bytes, at);
    if (at < bytes && (text[at] == '#' || text[at] == '(')) at++;
    n = numeral_digits(text + at, bytes - at, &number);
    if (!n && word) n = numeral_roman(text + at, bytes - at, &number);
    if (!n && word && text[at - 1] == ' ') n = number_word(text + at, bytes - at, &number);
    if (!n && (unsigned char)text[0] >= 0xE3) n = set_off_chinese(text + at, bytes - at, &number);
    if (!n || (at + n < bytes && text[at + n] == '.' && at + n + 1 < bytes && text[at + n + 1] >= '0' &&
               text[at + n + 1] <= '9'))
        return false;
    if (marker_letter_at(text, bytes, at + n) && (unsigned char)text[at + n] < 0x80 &&
        (marker_letter_at(text, bytes, at + n + 1) || !word))
        return false;
    if (!strchr("qQ", text[0]) && !word) {
        if (!marker_closing(text + at + n, bytes - at - n, false)) return false;
    }
    *out = (struct marker){.strong = true, .style = 1};
    marker_add(out, number);
    at += n;
    if (marker_letter_at(text, bytes, at) && (unsigned char)text[at] < 0x80) at++; /* Q3a */
    at += marker_further(text + at, bytes - at, out, true);
    out->bytes = at + marker_closing(text + at, bytes - at, true);
    return true;
}

/* "Zu 3:", "Sur le 3)", "关于3：". */
static bool opener_then_number(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = begins(text, bytes, &openers_of);
    if (at == 0 || ((unsigned char)text[0] < 0xE0 && marker_letter_at(text, bytes, at))) return false;
    if (text[at] == '.') at++;
    at += marker_blanks(text, bytes, at);
    size_t n = numeral_digits(text + at, bytes - at, &number);
    if (n == 0) return false;
    *out = (struct marker){.strong = true, .style = 3};
    marker_add(out, number);
    at += n;
    at += marker_further(text + at, bytes - at, out, true);
    if (at < bytes && text[at] == '.') at++;
    size_t skip = marker_blanks(text, bytes, at),
           close = at + skip < bytes ? marker_closing(text + at + skip, bytes - at - skip, true) : 0;
    if (close == 0 || (strchr(":)", text[at + skip]) == NULL && strncmp(text + at + skip, "：", 3) != 0 &&
                       strncmp(text + at + skip, "）", 3) != 0))
        return false;
    if (text[at + skip] == ':' && at + skip + 1 < bytes && text[at + skip + 1] >= '0' && text[at + skip + 1] <= '9')
        return false; /* a time of the day */
    out->bytes = at + skip + close;
    return true;
}

/* "third question:", "3rd question". */
static bool number_then_noun(const char *text, size_t bytes, struct marker *out)
{
    int number;
    size_t at = begins(text, bytes, &articles_of), article = at;
    size_t n = numeral_digits(text + at, bytes - at, &number);
    if (n)
        n += ordinal_tail(text + at + n, bytes - at - n);
    else
        n = number_word(text + at, bytes - at, &number);
    if (!n) return false;
    at += n;
    at += marker_blanks(text, bytes, at);
    size_t counter = begins(text + at, bytes - at, &counters_of);
    at += counter;
    n = begins(text + at, bytes - at, &numbered_of);
    if (!n && article > 0) n = begins(text + at, bytes - at, &plurals_of); /* "three of the questions" is none */
    if (!n || (marker_letter_at(text, bytes, at + n) && (unsigned char)text[at] < 0x80)) return false;
    *out = (struct marker){.strong = true, .style = 2};
    marker_add(out, number);
    at += n;
    out->bytes = at + marker_closing(text + at, bytes - at, true);
    return true;
}

/* "As for the third question, we ...", "To question 7 I would say": words that turn to a question, and its number. */
static bool turned_number(const char *text, size_t bytes, struct marker *out)
{
    size_t at = opener_turns(text, bytes), other = begins(text, bytes, &openers_of);
    if (other > at) at = other;
    if (at == 0 || marker_blanks(text, bytes, at) == 0) return false;
    at += marker_blanks(text, bytes, at);
    bool word = begins(text + at, bytes - at, &nouns_of) >= COUNTED_NOUN_BYTES;
    if (!number_then_noun(text + at, bytes - at, out) && !(word && noun_then_number(text + at, bytes - at, out)))
        return false;
    out->bytes += at;
    return true;
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

bool marker_parse(const char *text, size_t bytes, struct marker *out)
{
    size_t at = 0;
    while (at < bytes && strchr(" \t*_>#\"", text[at]) &&
           !(text[at] == '#' && at + 1 < bytes && text[at + 1] >= '0' && text[at + 1] <= '9'))
        at++;
    if (!may_number(text + at, bytes - at) && opener_turns(text + at, bytes - at) == 0) return false;
    pthread_once(&openings_once, make_openings);
    bool found = noun_then_number(text + at, bytes - at, out) || number_then_noun(text + at, bytes - at, out) ||
                 opener_then_number(text + at, bytes - at, out) || turned_number(text + at, bytes - at, out) ||
                 marker_weak(text + at, bytes - at, out);
    if (!found) return false;
    out->bytes += at;
    while (out->bytes < bytes && strchr(" \t*_", text[out->bytes])) out->bytes++;
    return true;
}

bool marker_ordinal(const char *text, size_t bytes, struct marker *out)
{
    int number = 0;
    pthread_once(&openings_once, make_openings);
    size_t at = begins(text, bytes, &articles_of), n = at > 0 ? number_word(text + at, bytes - at, &number) : 0;
    if (n == 0 || at + n + 1 >= bytes || strchr(".:", text[at + n]) == NULL || text[at + n + 1] != ' ') return false;
    *out = (struct marker){.strong = true, .style = 2, .bytes = at + n + 2, .numbers = {number}, .count = 1};
    return true;
}

int marker_search(const char *text, int *out, int room)
{
    size_t bytes = strlen(text);
    int count = 0;
    pthread_once(&openings_once, make_openings);
    for (size_t at = 0; at < bytes; at++) {
        struct marker marker;
        if (at > 0 && marker_letter_at(text, bytes, at - 1)) continue;
        if (!marker_letter_at(text, bytes, at) && !(text[at] >= '0' && text[at] <= '9')) continue;
        if (!noun_then_number(text + at, bytes - at, &marker) && !number_then_noun(text + at, bytes - at, &marker))
            continue;
        if (marker_same_word(text + at, "re", 2) && bytes - at > 2) continue;
        for (int i = 0; i < marker.count && count < room; i++) out[count++] = marker.numbers[i];
        at += marker.bytes ? marker.bytes - 1 : 0;
    }
    return count;
}

bool marker_counts(const char *text, size_t bytes, int count, bool *asks)
{
    bool found = false;
    *asks = false;
    pthread_once(&openings_once, make_openings);
    for (size_t at = 0; at < bytes; at++) {
        int number = 0;
        bool inside = at > 0 && marker_letter_at(text, bytes, at - 1);
        if (inside && ((unsigned char)text[at] < 0xE3 || ((unsigned char)text[at] & 0xC0) == 0x80)) continue;
        *asks = *asks || begins(text + at, bytes - at, &nouns_of) >= COUNTED_NOUN_BYTES;
        if (numeral_digits(text + at, bytes - at, &number) == 0) (void)number_word(text + at, bytes - at, &number);
        found = found || number == count;
    }
    return found;
}
