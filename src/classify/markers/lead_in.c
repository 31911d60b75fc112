/* SPDX-License-Identifier: MIT */
/*
 * lead_in: a paragraph that says which one question the next one answers, wherever in it the number stands ("Of your
 * questions only the fifth is for somebody like me.", "The first I give right here:"), or in the question's own words
 * ("To the question of what a crossing costs, here is what I can say:").
 */
#include "lead_in.h"
#include "decoder/yesno.h"
#include "marker.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>

#define LEAD_MOST_BYTES 340
#define SENTENCE_MOST_BYTES 240
/* "It should read:": a sentence so short leaves it to the one before to say what. */
#define BRIEF_BYTES 80
/* "In my experience, on how goods and animals get to us:" */
#define TURNED_BYTES 110
/* "I can only speak about the people who come in from the cold." Longer ones go on to answer. */
#define LIMITS_BYTES 100
#define WELL_BYTES 40
/* A comma, "namely the" and a number. */
#define TAIL_BYTES 34
/* " je ", before a verb. */
#define PRONOUN_BYTES 5
/* ", namely the ", before a number. */
#define APPOSED_BYTES 16

static struct openings of[LEAD_LISTS], plain_of;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    for (int i = 0; i < LEAD_LISTS; i++) {
        const char *const parts[] = {lead_in_lists[i], lead_in_more[i]};
        openings_make(&of[i], parts, parts[1] != NULL ? 2 : 1);
    }
    const char *const plain[] = {lead_in_lists[LEAD_SINGLES], lead_in_lists[LEAD_BELOW],
                                 lead_in_lists[LEAD_ABOUT],   lead_in_lists[LEAD_LIMITS],
                                 lead_in_lists[LEAD_SAME],    lead_in_lists[LEAD_CASE_NOUNS]};
    openings_make(&plain_of, plain, sizeof plain / sizeof *plain);
}

/* Bytes of the longest word of the list that the text begins with. */
static size_t begins(const char *text, size_t bytes, enum lead_in_list list)
{
    size_t longest = 0;
    struct openings_walk walk = openings_walk(&of[list], text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (at->bytes <= bytes && at->bytes > longest && marker_same_word(text, at->text, at->bytes))
            longest = at->bytes;
    return longest;
}

/* A word may begin there; in scripts without blanks, and before Arabic ones, which articles stick to, anywhere. */
static bool may_begin(const char *text, size_t at)
{
    unsigned char c = (unsigned char)text[at];
    if ((c & 0xC0) == 0x80 || c == ' ') return false;
    return at == 0 || c >= 0xD8 || !marker_letter_at(text, at, at - 1);
}

/* Where the text has a word of the list, and the word's bytes; 0: nowhere. */
static size_t find(const char *text, size_t bytes, enum lead_in_list list, size_t *at)
{
    for (*at = 0; *at < bytes; ++*at) {
        size_t n = may_begin(text, *at) ? begins(text + *at, bytes - *at, list) : 0;
        if (n > 0) return n;
    }
    return 0;
}

static bool holds(const char *text, size_t bytes, enum lead_in_list list)
{
    size_t at;
    return find(text, bytes, list, &at) > 0;
}

/* Where the last sentence of the text begins. */
static size_t last_sentence(const char *text, size_t bytes)
{
    size_t from = 0;
    for (size_t i = 0; i + 2 < bytes; i++) {
        if (one_of(".!?", text[i]) && (text[i + 1] == ' ' || text[i + 1] == '\n')) from = i + 2;
        if (i + 3 < bytes && memcmp(text + i, "。", 3) == 0) from = i + 3;
    }
    return from;
}

/* An ordinal in words, or in figures where something makes them one. */
static size_t ordinal_word(const char *text, size_t bytes, int *number)
{
    size_t n = marker_wide_ordinal(text, bytes, number);
    if (n > 0) return n;
    n = marker_begins_word(text, bytes, MARKER_LAST);
    if (n > 0) {
        *number = NUMBER_LAST;
        return n;
    }
    n = begins(text, bytes, LEAD_TURKISH);
    if (n > 0) {
        int word = 0;
        marker_number_word(text, n, &word);
        *number = word;
        return word > 0 ? n : 0;
    }
    if ((unsigned char)*text >= 0xE3) return 0; /* "这一行": nothing makes it an ordinal */
    n = marker_number_word(text, bytes, number);
    return begins(text, bytes, LEAD_CARDINALS) == n ? 0 : n;
}

size_t lead_in_ordinal(const char *text, size_t bytes, int *number)
{
    pthread_once(&once, make_openings);
    return ordinal_word(text, bytes, number);
}

bool lead_in_holds(const char *text, size_t bytes, enum lead_in_list list)
{
    pthread_once(&once, make_openings);
    return holds(text, bytes, list);
}

bool lead_in_declines(const char *text, size_t bytes)
{
    return lead_in_holds(text, bytes, LEAD_REFUSES) || holds(text, bytes, LEAD_TALKS);
}

/* An ordinal, or the word for question and a number: what it is, and its bytes; 0: neither. */
static size_t ordinal(const char *text, size_t bytes, int *number)
{
    size_t n = ordinal_word(text, bytes, number);
    if (n > 0 || marker_number_word(text, bytes, number) > 0) return n;
    size_t noun = marker_begins_word(text, bytes, MARKER_NOUNS);
    if (noun == 0) noun = marker_abbreviation(text, bytes);
    if (noun < 2) return 0;
    noun += marker_blanks(text, bytes, noun);
    n = numeral_digits(text + noun, bytes - noun, number);
    if (n == 0 && noun < bytes) {
        n = marker_number_word(text + noun, bytes - noun, number);
        if (!marker_fits_noun(text + noun, n, text, noun)) n = 0;
        size_t behind = noun + n + marker_blanks(text, bytes, noun + n);
        if (marker_begins_word(text + behind, bytes - behind, MARKER_NOUNS) > 2) return 0; /* "answer one question" */
    }
    return n > 0 ? noun + n : 0;
}

/* The one number that the sentence names by its place, and where its words begin and end; 0: none, or others in other
 * places. "Questions 3 to 5" are one place: all of them are in `several`. */
static int named_once(const char *text, size_t bytes, size_t *from, size_t *end, struct marker *several)
{
    int named = 0;
    for (size_t at = 0; at < bytes; at++) {
        int number = 0;
        if (!may_begin(text, at)) continue;
        size_t n = ordinal(text + at, bytes - at, &number);
        if (n == 0) continue;
        if (bytes - at > n + 4 && memcmp(text + at + n, " one", 4) == 0 && !marker_letter_at(text, bytes, at + n + 4))
            n += 4;
        struct marker all = {.count = 0};
        marker_add(&all, number);
        if (numeral_figure(text + at + n - 1, 1)) n += marker_further_words(text + at + n, bytes - at - n, &all);
        if (named != 0 && (all.count > 1 || several->count > 1)) return 0;
        *several = all;
        size_t behind = at + n + marker_blanks(text, bytes, at + n);
        int next = 0;
        bool counts = behind < bytes && marker_number_word(text + behind, bytes - behind, &next) > 0; /* first four */
        if (counts || (named != 0 && named != number)) return 0;
        if (behind < bytes && begins(text + behind, bytes - behind, LEAD_NO_QUESTION) > 0) return 0;
        if (named == 0) *from = at, *end = at + n;
        named = number;
        at += n - 1;
    }
    return named;
}

/* "... to the fifth:", "the fifth is the only one I can speak to": nothing is numbered by it but a question. */
static bool stands_alone(const char *text, size_t bytes, size_t end)
{
    size_t at = end + marker_blanks(text, bytes, end);
    if (at >= bytes || strchr(".:,;!", text[at]) != NULL || (unsigned char)text[at] >= 0xE3) return true;
    return begins(text + at, bytes - at, LEAD_TELLS) > 0 ||
           marker_begins_word(text + at, bytes - at, MARKER_AFTER) > 0 ||
           begins(text + at, bytes - at, LEAD_SINGLES) > 0 || (bytes - at > 3 && memcmp(text + at, "is ", 3) == 0);
}

static bool ends_in_colon(const char *text, size_t bytes)
{
    while (bytes > 0 && strchr(" *_", text[bytes - 1]) != NULL) bytes--;
    return (bytes > 0 && text[bytes - 1] == ':') || (bytes > 3 && memcmp(text + bytes - 3, "：", 3) == 0);
}

/* "... one of them, the fifth." */
static bool is_apposed(const char *text, size_t bytes, size_t from, size_t end)
{
    size_t comma = from;
    while (comma > 0 && text[comma - 1] != ',') comma--;
    return comma > 0 && from - comma <= APPOSED_BYTES && end + 1 >= bytes;
}

/* Whether nothing but words that turn to it stands before the number. */
static bool turned_to(const char *text, size_t bytes, size_t place)
{
    size_t at = 0, n = 1;
    bool opened = false;
    while (at < place && n > 0) {
        struct marker_head head = marker_head(text + at, bytes - at);
        n = opener_turns(text + at, bytes - at);
        if (head.opener > n) n = head.opener;
        opened |= n > 0;
        if (head.article > n) n = head.article;
        at += n;
        at += marker_blanks(text, bytes, at);
    }
    return opened && at == place;
}

/* "To the first:", "A la cuarta:", and nothing else. */
static bool is_bare(const char *text, size_t bytes, size_t place, size_t end)
{
    while (end < bytes && strchr(" :", text[end]) != NULL) end++;
    return end == bytes && turned_to(text, bytes, place);
}

/* "To the fifth I can contribute something:", "Zur fünften kann ich etwas beitragen:". */
static bool is_announced(const char *text, size_t bytes, size_t place, size_t end)
{
    size_t at;
    if (end >= bytes || text[end] != ' ' || !turned_to(text, bytes, place)) return false;
    return find(text + end, bytes - end, LEAD_ANNOUNCES, &at) > 0 && at <= PRONOUN_BYTES;
}

/* Reads the number that the sentence [from, to) names; false where it names none or does not hand over by it. */
static bool names_number(const char *text, size_t from, size_t to, bool answers, struct lead_in *out)
{
    const char *sentence = text + from;
    size_t bytes = to - from, place = 0, end = 0;
    int number = named_once(sentence, bytes, &place, &end, &out->several);
    if (number == 0 || holds(sentence, bytes, LEAD_REFUSES) || holds(sentence, bytes, LEAD_TALKS)) return false;
    bool singles = holds(sentence, bytes, LEAD_SINGLES), names = holds(text, out->to, LEAD_NAMES);
    bool apposed = is_apposed(sentence, bytes, place, end);
    bool spoken = singles && answers && stands_alone(sentence, bytes, end) && holds(sentence, bytes, LEAD_TELLS);
    out->bare = out->colon && from == 0 && to == out->to && is_bare(sentence, bytes, place, end);
    out->bare = out->bare || (out->colon && to == out->to && is_announced(sentence, bytes, place, end));
    if (!(names && (out->colon || singles || apposed)) && !(apposed && singles) && !spoken && !out->bare) return false;
    out->number = number;
    out->form = LEAD_NUMBER;
    return true;
}

/* Where the words behind "the question of", or "this is about", begin, from the sentence's start on; 0: it has none. */
static size_t asked_words(const char *text, size_t bytes)
{
    size_t at, n = find(text, bytes, LEAD_ABOUT, &at);
    if (n == 0) n = find(text, bytes, LEAD_LIMITS, &at);
    if (n == 0) n = find(text, bytes, LEAD_ASKS, &at);
    size_t end = at + n;
    bool whole = n > 0 && text[end - 1] == ' '; /* else it may have an ending */
    while (n > 0 && !whole && end < bytes && marker_letter_at(text, bytes, end) && (unsigned char)text[end] < 0xE3)
        end++;
    return n > 0 && end < bytes ? end : 0;
}

/* An opening, or a question that is none, at the sentence's start or behind a comma: "In my experience, on fares:". */
static bool turns_to_words(const char *text, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++) {
        if (at > 0 && (text[at - 1] != ' ' || at < 2 || text[at - 2] != ',')) continue;
        if (opener_turns(text + at, bytes - at) > 0 || begins(text + at, bytes - at, LEAD_INDIRECT) > 0) return true;
    }
    return false;
}

/* The form in which a sentence that names no number hands over. */
static enum lead_form form_of(const char *text, const struct lead_in *lead)
{
    const char *sentence = text + lead->from;
    size_t bytes = lead->to - lead->from;
    if (holds(sentence, bytes, LEAD_SAME) && lead->asks > 0) return LEAD_AGAIN;
    if (holds(sentence, bytes, LEAD_LIMITS) && (lead->colon || bytes <= LIMITS_BYTES)) return LEAD_WORDS;
    if (lead->asks > 0 && bytes <= LIMITS_BYTES && holds(sentence, bytes, LEAD_ABOUT)) return LEAD_WORDS;
    bool below = holds(sentence, bytes, LEAD_BELOW) || holds(sentence, bytes, LEAD_SINGLES) ||
                 (!lead->colon && holds(sentence, bytes, LEAD_CASES));
    bool turned = bytes <= TURNED_BYTES && (below || lead->colon) && turns_to_words(sentence, bytes);
    if (!lead->colon && memchr(sentence, ':', bytes) != NULL) return LEAD_NONE; /* it goes on to answer */
    if (!lead->colon) return below && (lead->asks > 0 || turned) ? LEAD_WORDS : LEAD_NONE;
    bool hands = lead->handed > lead->hands;
    if (lead->asks > 0 && hands) return LEAD_ASKED;
    return hands || lead->asks > 0 || turned ? LEAD_WORDS : LEAD_NONE;
}

/* Most sentences without a colon hold none of the words that hand over, and no ", the fifth." at their end: so they are
 * told at a look. */
static bool may_hand_over(const char *text, size_t bytes)
{
    size_t tail = bytes > TAIL_BYTES ? bytes - TAIL_BYTES : 0;
    if (memchr(text + tail, ',', bytes - tail) != NULL) return true;
    for (size_t at = 0; at < bytes; at++) {
        if (!may_begin(text, at)) continue;
        struct openings_walk walk = openings_walk(&plain_of, text + at, bytes - at);
        for (const struct opening *word; (word = openings_next(&walk)) != NULL;)
            if (word->bytes <= bytes - at && marker_same_word(text + at, word->text, word->bytes)) return true;
    }
    return false;
}

static void find_hands(const char *sentence, size_t bytes, struct lead_in *out)
{
    out->handed = find(sentence, bytes, LEAD_ANNOUNCES, &out->hands);
    out->handed += out->hands;
}

void lead_in_read(const char *text, bool answers, struct lead_in *out)
{
    size_t bytes = strlen(text);
    char flat[LEAD_MOST_BYTES + 1];
    *out = (struct lead_in){.form = LEAD_NONE};
    if (bytes > LEAD_MOST_BYTES || bytes < 6 || text[bytes - 1] == '?') return;
    for (size_t i = 0; i <= bytes; i++) flat[i] = text[i] == '\n' ? ' ' : text[i];
    pthread_once(&once, make_openings);
    marker_words_ready();
    out->to = bytes;
    out->from = last_sentence(flat, bytes);
    out->colon = ends_in_colon(flat, bytes);
    size_t length = bytes - out->from;
    if (length == 0 || length > SENTENCE_MOST_BYTES) return;
    if (!out->colon && !may_hand_over(flat + out->from, length)) return;
    if (out->colon && length <= WELL_BYTES && out->from > 1) { /* "You ask what it costs. Well:" */
        size_t former = last_sentence(flat, out->from - 1);
        if (bytes - former <= SENTENCE_MOST_BYTES && asked_words(flat + former, out->from - former) > 0)
            out->from = former, length = bytes - former;
    }
    out->asks = asked_words(flat + out->from, length);
    if (out->colon) find_hands(flat + out->from, length, out);
    bool numbered = names_number(flat, out->from, bytes, answers, out);
    if (!numbered && out->colon && length <= BRIEF_BYTES && out->from > 1 && holds(flat, bytes, LEAD_CORRECTS))
        numbered = names_number(flat, last_sentence(flat, out->from - 1), out->from - 1, answers, out);
    enum lead_form words = form_of(flat, out);
    if (!out->colon && words != LEAD_NONE) find_hands(flat + out->from, length, out);
    out->announces = out->colon && (out->handed > out->hands || holds(flat + out->from, length, LEAD_CORRECTS));
    /* Above a colon the question's own words may say no ("get aboard without help"). */
    if (numbered && out->several.count > 1)
        out->form = LEAD_NUMBER;
    else if (words != LEAD_NONE && (out->colon || !holds(flat + out->from, length, LEAD_REFUSES)))
        out->form = words;
    else if (!numbered)
        out->form = LEAD_NONE;
}
