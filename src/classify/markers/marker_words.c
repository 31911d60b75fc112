/* SPDX-License-Identifier: MIT */
/* marker_words: the words of the marker tables at a text's start, and what joins numbers and ends them. */
#include "filing.h"
#include "marker.h"
#include "decoder/yesno.h"
#include <pthread.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>

#define NUMBER_WORDS 16

static struct openings lists_of[MARKER_LISTS], numbers_of, any_of;
static pthread_once_t openings_once = PTHREAD_ONCE_INIT;

/* Every word that a marker begins with, but for those of yesno.h: these lists, then the numbers. */
enum { ANY_NOUNS, ANY_OPENERS, ANY_ARTICLES, ANY_ABBREVIATIONS, ANY_LISTS };

static void make_any(const char *const *numbers, size_t count)
{
    const char *lists[NUMBER_WORDS + ANY_LISTS] = {[ANY_NOUNS] = marker_lists[MARKER_NOUNS],
                                                   [ANY_OPENERS] = marker_lists[MARKER_OPENERS],
                                                   [ANY_ARTICLES] = marker_lists[MARKER_ARTICLES],
                                                   [ANY_ABBREVIATIONS] = marker_abbreviations};
    memcpy(lists + ANY_LISTS, numbers, count * sizeof *numbers);
    openings_make(&any_of, lists, count + ANY_LISTS);
}

static void make_openings(void)
{
    const char *words[NUMBER_WORDS];
    size_t count = 0;
    while (count < NUMBER_WORDS && marker_numbers[count].words) {
        words[count] = marker_numbers[count].words;
        count++;
    }
    openings_make(&numbers_of, words, count);
    make_any(words, count);
    for (int i = 0; i < MARKER_LISTS; i++) openings_make(&lists_of[i], &marker_lists[i], 1);
}

void marker_words_ready(void)
{
    pthread_once(&openings_once, make_openings);
}

/* A sign of two or three bytes that is no letter: "：", "、", "–", a hard blank. */
static bool wide_sign(const char *text, size_t bytes, size_t at)
{
    const unsigned char *s = (const unsigned char *)text + at;
    if (bytes - at >= 2 && s[0] == 0xC2) return true;
    if (bytes - at >= 2 && s[0] == 0xD8 && (s[1] == 0x8C || s[1] == 0x9B)) return true;
    if (bytes - at < 3) return false;
    return (s[0] == 0xE2 && s[1] == 0x80) || (s[0] == 0xE3 && s[1] == 0x80) || (s[0] == 0xEF && s[1] >= 0xBC);
}

/* Letters go on there: of a script that parts words by blanks. */
static bool goes_on(const char *text, size_t bytes, size_t at)
{
    return marker_letter_at(text, bytes, at) && (unsigned char)text[at] < 0xE0 && !wide_sign(text, bytes, at);
}

/* Whether text and word may be the same by their first bytes: most are not. */
static bool may_be(const char *text, const char *word)
{
    unsigned char a = (unsigned char)marker_lower(text[0]), b = (unsigned char)word[0];
    return a == b || (a == 0xD0 && b == 0xD1) || (a == 0xCE && b == 0xCF);
}

/* Whether a marker may go on behind that word: with a number, and so with no letter but for a Roman one's. */
static bool may_go_on(const struct opening *word, const char *text, size_t bytes)
{
    char next = word->bytes < bytes ? marker_lower(text[word->bytes]) : ' ';
    if (word->list == ANY_ARTICLES || next < 'a' || next > 'z') return true;
    return word->list == ANY_NOUNS && (next == 'i' || next == 'v' || next == 'x');
}

static void longer(size_t *longest, size_t bytes)
{
    if (bytes > *longest) *longest = bytes;
}

struct marker_head marker_head(const char *text, size_t bytes)
{
    struct marker_head out = {0};
    struct openings_walk walk = openings_walk(&any_of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->bytes > bytes || !may_be(text, at->text) || !marker_same_word(text, at->text, at->bytes)) continue;
        out.begins = out.begins || may_go_on(at, text, bytes);
        switch (at->list) {
        case ANY_NOUNS: longer(&out.noun, at->bytes); break;
        case ANY_ARTICLES: longer(&out.article, at->bytes); break;
        case ANY_ABBREVIATIONS: break;
        case ANY_OPENERS:
            if (!goes_on(text, bytes, at->bytes)) longer(&out.opener, at->bytes);
            break;
        default: out.number = true;
        }
    }
    return out;
}

bool marker_may_begin(const struct marker_head *head, const char *text, size_t bytes)
{
    char letter = bytes > 0 ? marker_lower(*text) : 0;
    int number;
    if (head->begins || letter < 'a' || letter > 'z') return true;
    if (one_of("ARDV", *text) && bytes > 1 && numeral_figure(text + 1, bytes - 1)) return true;
    return numeral_roman(text, bytes, &number) > 0;
}

size_t marker_begins(const char *text, size_t bytes, enum marker_list list)
{
    size_t longest = 0;
    struct openings_walk walk = openings_walk(&lists_of[list], text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (!may_be(text, at->text) || at->bytes <= longest || at->bytes > bytes) continue;
        if (marker_same_word(text, at->text, at->bytes)) longest = at->bytes;
    }
    return longest;
}

size_t marker_begins_word(const char *text, size_t bytes, enum marker_list list)
{
    size_t longest = 0;
    struct openings_walk walk = openings_walk(&lists_of[list], text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (!may_be(text, at->text) || at->bytes <= longest || at->bytes > bytes) continue;
        if (!goes_on(text, bytes, at->bytes) && marker_same_word(text, at->text, at->bytes)) longest = at->bytes;
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

size_t marker_number_word(const char *text, size_t bytes, int *number)
{
    size_t longest = 0, of_word[NUMBER_WORDS] = {0};
    bool any = false;
    struct openings_walk walk = openings_walk(&numbers_of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        size_t *most = &of_word[at->list];
        if (!may_be(text, at->text) || at->bytes <= *most || at->bytes > bytes) continue;
        if (!marker_same_word(text, at->text, at->bytes)) continue;
        *most = at->bytes;
        any = true;
    }
    for (size_t i = 0; any && i < NUMBER_WORDS; i++) {
        size_t n = of_word[i];
        if (n <= longest || ((unsigned char)text[0] < 0xE0 && goes_on(text, bytes, n))) continue;
        longest = n;
        *number = marker_numbers[i].value;
    }
    return longest;
}

/* Whether the text is one of the list's words or, where the start is enough, begins with one. */
static bool listed(const char *list, const char *text, size_t bytes, bool start)
{
    for (size_t n; *list != '\0'; list += n + (list[n] == '|')) {
        n = strcspn(list, "|");
        if ((start ? n <= bytes : n == bytes) && marker_same_word(text, list, n)) return true;
    }
    return false;
}

bool marker_fits_noun(const char *number, size_t number_bytes, const char *noun, size_t noun_bytes)
{
    for (const struct borrowed_number *at = marker_borrowed; at->words != NULL; at++) {
        if (listed(at->words, number, number_bytes, false)) return listed(at->nouns, noun, noun_bytes, true);
    }
    return true;
}

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
            if (found && one_of("-|/=", closers[i][0])) continue;
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
    size_t n = marker_begins(text, bytes, MARKER_RANGES);
    return n && n < bytes && (text[n] == ' ' || (text[n] >= '0' && text[n] <= '9')) ? n : 0;
}

/* What joins two numbers, with the blanks around it; 0: nothing does. A word does not stick to the number before. */
static size_t link_at(const char *text, size_t bytes, bool strong, bool *range)
{
    size_t skip = marker_blanks(text, bytes, 0), link = range_link(text + skip, bytes - skip);
    *range = link > 0;
    if (*range && !strong) return 0;
    if (!*range) link = marker_begins(text + skip, bytes - skip, MARKER_LINKS);
    bool word = link > 0 && marker_letter_at(text, bytes, skip) && (unsigned char)text[skip] < 0xD8;
    if (link == 0 || (word && skip == 0)) return 0;
    return skip + link + marker_blanks(text, bytes, skip + link);
}

/* "5、6", "5. and 6": a point before the link, and before the number the noun or "第" again. */
static size_t further_number(const char *text, size_t bytes, bool words, size_t *noun, int *number)
{
    size_t at = marker_begins_word(text, bytes, MARKER_NOUNS);
    *noun = at;
    if (at > 0) at += marker_blanks(text, bytes, at);
    if (at == 0 && words) at = marker_begins(text, bytes, MARKER_ARTICLES); /* "la tercera y la quinta pregunta" */
    if (bytes - at > 3 && memcmp(text + at, "第", 3) == 0) at += 3;
    size_t n = numeral_digits(text + at, bytes - at, number);
    if (n == 0 && words) n = marker_number_word(text + at, bytes - at, number);
    if (n == 0 && words) n = numeral_chinese(text + at, bytes - at, number);
    return n > 0 && !goes_on(text, bytes, at + n) ? at + n : 0;
}

/* "20,000", "2.60", "12%": a number that stands for itself. */
static bool is_amount(const char *end, size_t bytes)
{
    if (bytes > 0 && *end == '%') return true;
    return bytes > 1 && one_of(".,", *end) && end[1] >= '0' && end[1] <= '9';
}

/* "Q2 - 5 euros", "Q5, 7 hives", "Q2 - 5 to 7": a number behind a blank is a further question's only where a sign sets
 * it off or, behind a comma, the line ends or one more number follows. */
static bool counts_on(const char *end, size_t bytes, bool strong, bool range)
{
    if (bytes > 0 && one_of("):", *end)) return true;
    if (range) return false;
    if (bytes == 0 || *end == '\n') return true;
    bool again;
    int number;
    size_t noun, link = link_at(end, bytes, strong, &again);
    return link > 0 && further_number(end + link, bytes - link, true, &noun, &number) > 0;
}

static size_t join_further(const char *text, size_t bytes, struct marker *marker, bool strong, bool words)
{
    size_t at = 0;
    for (;;) {
        int number;
        size_t noun, point = !strong && at < bytes && text[at] == '.';
        bool range;
        size_t link = link_at(text + at + point, bytes - at - point, strong, &range);
        if (link == 0) return at;
        size_t next = at + point + link, n = further_number(text + next, bytes - next, words, &noun, &number);
        if (n == 0) return at;
        const char *end = text + next + n;
        bool set_off = next + n >= bytes || one_of(").:", *end) || strncmp(end, " -", 2) == 0;
        if (!strong && !noun && !set_off) return at;
        if (is_amount(end, bytes - next - n)) return at;
        bool named =
            noun > 0 || words || marker_letter_at(text, bytes, at + point + marker_blanks(text, bytes, at + point));
        if (strong && !named && text[next - 1] == ' ' && !counts_on(end, bytes - next - n, strong, range)) return at;
        for (int i = marker->numbers[marker->count - 1] + 1; range && i < number && marker->count < ANCHOR_CANDIDATES;
             i++)
            marker_add(marker, i);
        marker_add(marker, number);
        at = next + n;
    }
}

size_t marker_further(const char *text, size_t bytes, struct marker *marker, bool strong)
{
    return join_further(text, bytes, marker, strong, false);
}

size_t marker_further_words(const char *text, size_t bytes, struct marker *marker)
{
    return join_further(text, bytes, marker, true, true);
}
