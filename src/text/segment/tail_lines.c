/* SPDX-License-Identifier: MIT */
/* tail_lines: what single lines at the end of a message look like: a card's, a list's, a name. */
#include "segment_tail.h"

#include "phrases.h"
#include <mailcall/base/one_of.h>

#define CUT_SHORT_BYTES 5 /* "Corp." */
#define NAME_MAX_WORDS 5
#define KEY_FIGURES 16 /* of a key's long number; fingerprints have 40 */
#define KEY_DIGITS 4

/* `figures`: how many stand in the line, where it is no number. */
static bool has_phone(const char *folded, size_t *figures)
{
    size_t digits = 0;
    *figures = 0;
    for (const char *at = folded; *at; at++) {
        if (*at >= '0' && *at <= '9')
            digits++, (*figures)++;
        else if (!one_of(" +-()./", *at))
            digits = digits >= 8 ? digits : 0;
        if (digits >= 8) return true;
    }
    return false;
}

/* A key's fingerprint or number: rows of hexadecimal figures. */
static bool has_key(const char *folded)
{
    size_t figures = 0, digits = 0;
    for (const char *at = folded; *at; at++) {
        bool digit = *at >= '0' && *at <= '9';
        if (digit || (*at >= 'a' && *at <= 'f')) {
            figures++;
            digits += digit;
        } else if (*at == 'x' && figures == 1 && at[-1] == '0') {
            figures = digits = 0;
        } else if (!(one_of(" :", *at) && figures % 2 == 0)) {
            figures = digits = 0;
        }
        if (figures >= KEY_FIGURES && digits >= KEY_DIGITS) return true;
    }
    return false;
}

bool line_has_key(struct job *job, size_t i)
{
    return has_key(line_fold(job, i));
}

bool has_link(const char *folded)
{
    return strstr(folded, "http") || strstr(folded, "www.") || strstr(folded, "skype") || strstr(folded, "twitter") ||
           strstr(folded, "linkedin");
}

/* What a business card's line carries: 2 an address, number or link; 1 a title, a firm, a handle. */
int card_signs(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t figures;
    if (has_address(folded) || has_phone(folded, &figures) || has_link(folded)) return 2;
    if (figures >= KEY_DIGITS && has_key(folded)) return 2;
    if (line_is_author(job, i)) return 2;
    return phrase_card_word(folded) || strchr(folded, '|') || folded[0] == '@' ? 1 : 0;
}

bool line_is_listed(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t digits = strspn(folded, "0123456789");
    if (digits > 0 && digits < 3 && (folded[digits] == '.' || folded[digits] == ')')) return true;
    return (folded[0] == '-' && folded[1] == ' ') || strncmp(folded, "•", 3) == 0 || strchr(folded, '?') != NULL;
}

bool own_before(struct job *job, size_t to)
{
    while (job->own_from < job->count && !line_own(job, job->own_from)) job->own_from++;
    return job->own_from < to;
}

size_t paragraph_start(const struct job *job, const struct run *run, size_t at)
{
    while (at > run->from && !job->lines[at].first) at--;
    return at;
}

bool line_is_name(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    size_t words = count_words(line->text, line->bytes);
    if (words == 0 || words > NAME_MAX_WORDS || line->bytes > 60) return false;
    if (line_is_author(job, i)) return true;
    if (has_address(folded) || has_link(folded) || strpbrk(folded, "0123456789:?!|")) return false;
    return !phrase_card_word(folded);
}

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool ends_in(const struct line *line, const char *sign)
{
    size_t bytes = strlen(sign);
    return line->bytes >= bytes && memcmp(line->text + line->bytes - bytes, sign, bytes) == 0;
}

bool line_is_sentence(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    size_t words = count_words(line->text, line->bytes), last = line->bytes;
    if (words == 0 || line_is_author(job, i)) return false;
    while (last > 0 && line->text[last - 1] != ' ') last--;
    if (ends_in(line, "。") || ends_in(line, "！")) return true;
    if (!one_of(".!", line->text[line->bytes - 1])) return words >= 3 && is_small(line->text[last]);
    bool cut_short = line->bytes - last <= CUT_SHORT_BYTES || memchr(line->text + last, '.', line->bytes - last - 1);
    return is_small(line->text[0]) || is_small(line->text[last]) || words == 1 || !cut_short;
}
