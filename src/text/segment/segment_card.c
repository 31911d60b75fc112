/* SPDX-License-Identifier: MIT */
/*
 * segment_card: ends without a closing phrase: the author's name, perhaps with title and organisation below it, and
 * business cards. The name is the closing, all below it the signature.
 */
#include "segment_tail.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include "phrases.h"
#include "signs.h"

#define NAMED_MAX_LINES 7  /* the name and what stands below it */
#define PERSON_MAX_LINES 4 /* of a card that carries no address, number or link */
#define INITIALS_MAX 5
#define CARD_SAYING_WORDS 30
#define LONE_NAME_WORDS 3
#define LONE_LINE_BYTES 100
#define LONE_NAME_ABOVE 5 /* words of the text above it */

bool line_opens_postscript(struct job *job, size_t i)
{
    static const char *const marks[] = {"ps:",  "ps.",  "ps ",  "p.s",    "p. s", "pps",          "p.p.s",
                                        "p.d",  "pd:",  "nb:",  "n.b.",   "附言", "又及",         "追伸",
                                        "追記", "추신", "덧붙", "ملاحظة", "з.ы",  "постскриптум", "נ.ב",
                                        "ns:",  "n.s.", "p/s",  "ps：",   "ps,",  "ps-"};
    for (size_t k = 0; k < sizeof marks / sizeof marks[0]; k++)
        if (text_begins(line_fold(job, i), marks[k])) return true;
    return false;
}

bool line_is_postscript(struct job *job, size_t i)
{
    return job->lines[i].first && line_opens_postscript(job, i);
}

bool goes_with_card(struct job *job, size_t i, const struct run *run)
{
    size_t words = 0;
    if (!job->lines[i].first || line_is_postscript(job, i)) return false;
    for (size_t k = i; k < run->to; k++) {
        if ((k > i && job->lines[k].first) || line_is_listed(job, k)) return false;
        words += count_words(job->lines[k].text, job->lines[k].bytes);
    }
    return words <= CARD_SAYING_WORDS;
}

/* The run's last paragraph is a saying in quotation marks, with whoever said it behind it or below. */
static bool is_saying(struct job *job, size_t i, const struct run *run)
{
    size_t from = paragraph_start(job, run, i), words = 0;
    if (!line_opens_quotation(&job->lines[from])) return false;
    for (size_t k = from; k < run->to; k++) {
        if (k > from && job->lines[k].first) return false;
        words += count_words(job->lines[k].text, job->lines[k].bytes);
    }
    return words <= CARD_SAYING_WORDS;
}

bool goes_below_name(struct job *job, size_t i, const struct run *run)
{
    return phrase_card_sentence(line_fold(job, i)) || is_saying(job, i, run);
}

bool has_card(struct job *job, size_t closing, size_t to)
{
    bool named = false, reached = false;
    for (size_t i = closing + 1; i < to; i++) {
        bool author = line_is_author(job, i);
        named |= author && i <= closing + 3;
        reached |= !author && card_signs(job, i) == 2;
    }
    return named && reached;
}

/* Small words inside names of persons. */
static bool is_particle(const char *word, size_t bytes)
{
    static const char *const particles[] = {"de",  "da",  "do",  "dos", "das", "del", "di", "della",
                                            "van", "von", "der", "den", "ter", "la",  "le", "el",
                                            "al",  "bin", "ibn", "y",   "e",   "zu",  "af"};
    for (size_t i = 0; i < sizeof particles / sizeof particles[0]; i++) {
        if (strlen(particles[i]) == bytes && memcmp(particles[i], word, bytes) == 0) return true;
    }
    return false;
}

/* Begins as names and titles do: a capital letter, or a letter beyond ASCII. */
static bool is_capital(char c)
{
    return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* "Ada B. Example", "Dr Ada van Example": two to five words, each with a capital. */
static bool looks_like_person(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    size_t words = 0;
    if (!line_is_name(job, i) || line->bytes < 4 || !folded[0] || folded[strlen(folded) - 1] == ',') return false;
    for (size_t at = 0; at < line->bytes;) {
        size_t from = at;
        while (at < line->bytes && line->text[at] != ' ') at++;
        if (at > from && !is_particle(line->text + from, at - from)) {
            if (!is_capital(line->text[from])) return false;
            words++;
        }
        while (at < line->bytes && line->text[at] == ' ') at++;
    }
    return words >= 2 && words <= 5;
}

/* "They agreed on sharing." ends in a small word and a full stop, "Example Ltd." does not. */
static bool ends_as_sentence(const struct line *line)
{
    size_t last = line->bytes;
    if (last == 0 || line->text[last - 1] != '.' || count_words(line->text, line->bytes) < 3) return false;
    while (last > 0 && line->text[last - 1] != ' ') last--;
    return line->text[last] >= 'a' && line->text[last] <= 'z' && line->bytes - last > 4;
}

/* A line as cards have them: short, no sentence, no list, begun with a capital, a number or a mark. */
static bool is_card_line(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    if (line->bytes == 0) return true;
    if (line_is_listed(job, i)) return false;
    if (card_signs(job, i) == 2 && line->bytes <= 120) return true;
    size_t words = count_words(line->text, line->bytes);
    char first = line->text[0], last = line->text[line->bytes - 1];
    bool begins = is_capital(first) || (first >= '0' && first <= '9') || one_of("(+|@&", first);
    return words <= 9 && line->bytes <= 90 && begins && !ends_as_sentence(line) && !one_of(":;!?", last) &&
           !line_is_prose(job, i);
}

/* The sentence before `i` is over: what follows begins something new. */
static bool begins_anew(const struct job *job, size_t i)
{
    if (job->lines[i].first || i == 0) return true;
    const struct line *before = &job->lines[i - 1];
    return before->bytes == 0 || one_of(".!?)", before->text[before->bytes - 1]);
}

/* "TKB", "t.b.": letters of the author's names in their order, the first of them first, nothing else on the line. */
static bool is_initials(const struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *name = job->author;
    size_t letters = 0;
    if (line->bytes == 0 || line->bytes > 2 * INITIALS_MAX) return false;
    for (size_t at = 0; at < line->bytes; at++) {
        char c = line->text[at];
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        if (one_of(".-/ ", c)) continue;
        if (c < 'a' || c > 'z') return false;
        /* The next name that begins with it; the first letter has to be the first name's. */
        while (*name && *name != c && letters > 0) {
            name += strcspn(name, " -");
            name += strspn(name, " -");
        }
        if (*name != c) return false;
        name += strcspn(name, " -");
        name += strspn(name, " -");
        letters++;
    }
    return letters >= 2 && letters <= INITIALS_MAX;
}

static bool is_author_line(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    if (line->bytes > 60 || has_address(folded) || strpbrk(folded, ":?|")) return false;
    return (line_is_author(job, i) && is_capital(line->text[strspn(line->text, "-/~ ")])) || is_initials(job, i);
}

/* "Ada Example, Example Foundation": the whole name with more behind it on the same line. */
static bool begins_with_author(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t bytes = strlen(job->author);
    return job->lines[i].bytes <= 120 && strchr(job->author, ' ') && strncmp(folded, job->author, bytes) == 0 &&
           one_of(",|(/-", folded[bytes + (folded[bytes] == ' ')]) && folded[bytes] && is_card_line(job, i);
}

/* Words between the text and the name that end with a comma are a closing phrase, in whatever language. */
static bool is_phrase_above(struct job *job, const struct run *run, size_t name)
{
    if (name == run->from || !own_before(job, name - 1) || !begins_anew(job, name - 1)) return false;
    const struct line *line = &job->lines[name - 1];
    const char *folded = line_fold(job, name - 1);
    return line->bytes > 1 && line->bytes <= 90 && folded[0] && folded[strlen(folded) - 1] == ',' &&
           count_words(line->text, line->bytes) <= 7 && !line_is_listed(job, name - 1);
}

bool segment_named_end(struct job *job, struct run *run)
{
    size_t lowest = run->to > run->from + NAMED_MAX_LINES ? run->to - NAMED_MAX_LINES : run->from, found = NO_LINE;
    for (size_t i = run->to; i-- > lowest;) {
        bool named = is_author_line(job, i) || begins_with_author(job, i);
        if (named && (begins_anew(job, i) || is_phrase_above(job, run, i))) found = i;
        if (!is_card_line(job, i) && !goes_below_name(job, i, run)) break;
    }
    if (found == NO_LINE || !own_before(job, found)) return false;
    lines_set(job, found, found + 1, ROLE_CLOSING, RULE_NAME);
    lines_set(job, found + 1, run->to, ROLE_SIGNATURE, RULE_BELOW_NAME);
    run->to = found;
    if (is_phrase_above(job, run, found)) {
        lines_set(job, found - 1, found, ROLE_CLOSING, RULE_CLOSING_PHRASE);
        run->to--;
    }
    return true;
}

/* "Ada Example / Example Foundation" of somebody the From field does not name: a person, below it a title or a firm. */
static bool is_person_card(struct job *job, size_t from, size_t to)
{
    size_t signs = 0;
    if (to - from < 2 || to - from > PERSON_MAX_LINES || !looks_like_person(job, from)) return false;
    for (size_t i = from + 1; i < to; i++) {
        if (!is_card_line(job, i)) return false;
        signs += card_signs(job, i) > 0;
    }
    return signs > 0 && signs + 1 >= to - from - 1;
}

/* No prose, no list, an address or number and enough other signs, begun by a name or a firm. */
static bool is_full_card(struct job *job, size_t from, size_t to)
{
    int signs = 0, strong = 0;
    for (size_t i = from; i < to; i++) {
        int here = card_signs(job, i);
        if ((line_is_prose(job, i) && here < 2) || line_is_listed(job, i) || job->lines[i].bytes > 120) return false;
        signs += here;
        strong += here == 2;
    }
    if (to - from > CARD_MAX_LINES || to - from < 2 || strong == 0 || signs < 3) return false;
    bool begins = line_is_name(job, from) || (card_signs(job, from) == 1 && is_card_line(job, from));
    return (strong >= 2 || begins) && !strstr(line_fold(job, from), "http");
}
/* "Question 6." ends in a number, and what stands below is its answer. */
static bool ends_in_word(const struct line *line)
{
    size_t at = line->bytes;
    if (at == 0 || !one_of(".!)", line->text[at - 1])) return false;
    while (at > 0 && line->text[at - 1] != ' ') at--;
    char first = line->text[at];
    return at > 0 && ((first >= 'a' && first <= 'z') || is_capital(first));
}

/* A person's name alone in the last paragraph, below a sentence that is over: somebody signs whom the From field does
 * not name. Below a question, a number or a label it is the answer. */
static bool is_lone_name(struct job *job, const struct run *run)
{
    size_t i = run->to - 1, above = i;
    while (above > run->from && job->lines[above - 1].bytes == 0) above--;
    if (above == run->from || !job->lines[i].first || !looks_like_person(job, i) || card_signs(job, i) > 0)
        return false;
    const struct line *line = &job->lines[i], *before = &job->lines[above - 1];
    for (size_t at = 0; at < line->bytes; at++) {
        bool letter = (unsigned char)line->text[at] >= 0x80 || one_of(" '-", line->text[at]) ||
                      (line->text[at] >= 'A' && line->text[at] <= 'Z') ||
                      (line->text[at] >= 'a' && line->text[at] <= 'z');
        bool initial = line->text[at] == '.' && at > 0 && is_capital(line->text[at - 1]);
        if (!letter && !initial) return false;
    }
    return count_words(line->text, line->bytes) <= LONE_NAME_WORDS && own_words_before(job, above) >= LONE_NAME_ABOVE &&
           ends_in_word(before);
}

/* "The firms that look after ours:" right above: what follows is what was announced. */
static bool is_announced(const struct job *job, const struct run *run, size_t from)
{
    while (from > run->from && job->lines[from - 1].bytes == 0) from--;
    if (from == run->from) return false;
    const struct line *above = &job->lines[from - 1];
    return above->text[above->bytes - 1] == ':' ||
           (above->bytes >= 3 && memcmp(above->text + above->bytes - 3, "：", 3) == 0);
}

/* A key's fingerprint alone in the last paragraph. */
static bool is_lone_key(struct job *job, const struct run *run)
{
    size_t i = run->to - 1;
    const char *folded = line_fold(job, i);
    if (i == run->from || !job->lines[i].first || job->lines[i].bytes > LONE_LINE_BYTES) return false;
    return line_has_key(job, i) && (strstr(folded, "pgp") || strstr(folded, "gpg"));
}

bool segment_card(struct job *job, struct run *run)
{
    if (run->to == run->from) return false;
    if (own_before(job, run->to - 1) && is_lone_key(job, run)) {
        lines_set(job, run->to - 1, run->to, ROLE_SIGNATURE, RULE_CARD);
        run->to--;
        return true;
    }
    if (is_lone_name(job, run)) {
        lines_set(job, run->to - 1, run->to, ROLE_CLOSING, RULE_NAME);
        run->to--;
        return true;
    }
    size_t from = paragraph_start(job, run, run->to - 1);
    if (!own_before(job, from) || is_announced(job, run, from)) return false;
    bool person = is_person_card(job, from, run->to);
    if (!person && !is_full_card(job, from, run->to)) return false;
    lines_set(job, from, run->to, ROLE_SIGNATURE, RULE_CARD);
    if (looks_like_person(job, from)) lines_set(job, from, from + 1, ROLE_CLOSING, RULE_NAME);
    run->to = from;
    return true;
}
