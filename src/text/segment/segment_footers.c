/* SPDX-License-Identifier: MIT */
/* segment_footers: what the list manager, a gateway or PGP added: footers at the end, notices where attachments were,
 * warnings on top. */
#include "segment_internal.h"

#include "phrases.h"
#include "signs.h"
#include <mailcall/base/one_of.h>

#define FOOTER_MAX_LINES 16
#define SCRUB_MAX_LINES 8
#define PART_DASHES 10
#define YAHOO_MAX_LINES 30
#define WARNING_MAX_LINES 5
#define WARNING_MAX_LINE 20 /* gateways put theirs on top */

static bool starts_with(struct job *job, size_t i, const char *text)
{
    return text_begins(line_fold(job, i), text);
}

static bool has_footer(struct job *job, size_t i)
{
    struct line *line = &job->lines[i];
    if (line->footer == 0) line->footer = phrase_footer(line_fold(job, i)) ? 1 : -1;
    return line->footer > 0;
}

/* A footer line of a list: "Foo mailing list", an address, a link, "To unsubscribe ...". */
static bool fits_footer(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    return has_footer(job, i) || has_address(folded) || strstr(folded, "http") || strstr(folded, "www.") ||
           job->lines[i].bytes < 80 || line_is_rule_at(job, i);
}

/* An address or a page: every list's own footer has one, and an answer about mailing lists hardly ever. */
static bool has_way_to_list(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const char *folded = line_fold(job, i);
        if (has_address(folded) || strstr(folded, "http") || strstr(folded, "www.")) return true;
    }
    return false;
}

/* The author goes on below: what stands between his lines is his. */
static bool own_text_follows(struct job *job, size_t from)
{
    for (size_t i = from; i < job->count; i++)
        if (job->lines[i].depth == 0 && job->lines[i].role == ROLE_AUTHORED && line_is_prose(job, i)) return true;
    return false;
}

/* The footer that `i` opens (a rule or "-- " with a list's words below it), one past its end; `i` when it opens none.
 */
static size_t footer_end(struct job *job, size_t i)
{
    size_t end = i + 1, signs = 0;
    int depth = job->lines[i].depth;
    for (; end < job->count && end <= i + FOOTER_MAX_LINES && job->lines[end].depth == depth; end++) {
        if (!fits_footer(job, end)) break;
        if (has_footer(job, end)) {
            signs++;
        } else if (job->lines[end].first && line_is_prose(job, end) && !has_address(line_fold(job, end))) {
            break;
        }
    }
    bool near = false;
    for (size_t k = i + 1; k < end && k <= i + 3; k++) near |= has_footer(job, k);
    if (signs == 0 || !near) return i;
    return has_way_to_list(job, i, end) || (signs > 1 && !own_text_follows(job, end)) ? end : i;
}

/* "-------------- nächster Teil --------------" in whatever language: dashes on both sides of a few words, and soon
 * below, in the same paragraph, where the part lies in the archive. */
static bool names_part(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    size_t before = 0, after = 0;
    if (line->bytes == 0 || line->text[0] != '-') return false;
    while (before < line->bytes && line->text[before] == '-') before++;
    while (after < line->bytes && line->text[line->bytes - 1 - after] == '-') after++;
    if (before < PART_DASHES || after < PART_DASHES || before == line->bytes) return false;
    for (size_t k = i + 1; k < job->count && k <= i + SCRUB_MAX_LINES && !job->lines[k].first; k++)
        if (starts_with(job, k, "url") && strstr(line_fold(job, k), "<http") &&
            strstr(line_fold(job, k), "/attachments/"))
            return true;
    return false;
}

/* "-------------- next part --------------" with the scrubber's notice below it. */
static size_t scrubbed_end(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    bool part = folded[0] == '-' && (strstr(folded, "-- next part --") || names_part(job, i));
    /* The last word is rarer than the beginning of the first. */
    if (!part && (!strstr(folded, "scrubbed") || !strstr(folded, "attachment was scrubbed"))) return i;
    size_t end = i + 1;
    for (; end < job->count && end <= i + SCRUB_MAX_LINES; end++) {
        static const char *const fields[] = {"url:",
                                             "name:",
                                             "type:",
                                             "size:",
                                             "desc:",
                                             "an html attachment",
                                             "a non-text attachment",
                                             "un fichier joint",
                                             "<http",
                                             "an embedded",
                                             "se ha borrado",
                                             "ein dateianhang",
                                             "http"};
        bool known = false;
        for (size_t k = 0; k < sizeof fields / sizeof fields[0]; k++) known |= starts_with(job, end, fields[k]);
        if (!known && !names_part(job, i)) break;
        if (starts_with(job, end, "url")) return end + 1;
    }
    return end;
}

static size_t pgp_end(struct job *job, size_t i)
{
    if (starts_with(job, i, "-----begin pgp signed message")) {
        size_t end = i + 1;
        while (end < job->count && !job->lines[end].first && starts_with(job, end, "hash:")) end++;
        return end;
    }
    bool block = starts_with(job, i, "-----begin pgp signature") || starts_with(job, i, "-----begin pgp public key") ||
                 starts_with(job, i, "-----begin pgp message");
    if (!block) return i;
    for (size_t end = i + 1; end < job->count; end++) {
        if (starts_with(job, end, "-----end pgp")) return end + 1;
    }
    return i + 1;
}

static bool warning_goes_on(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i], *above = &job->lines[i - 1];
    if (line_is_rule(line->text, line->bytes)) return true;
    if (line->first || line->bytes == 0) return false;
    bool small = line->text[0] >= 'a' && line->text[0] <= 'z';
    return phrase_warning_goes_on(line_fold(job, i)) ||
           (small && above->bytes > 0 && !one_of(".!?>", above->text[above->bytes - 1]));
}

/* A gateway that marks where its warning begins and ends. */
static size_t fenced_warning_end(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    if (folded[0] != 'z' || !strstr(folded, "fptbannerstart")) return i;
    for (size_t end = i + 1; end < job->count && end <= i + WARNING_MAX_LINE; end++)
        if (strstr(line_fold(job, end), "fptbannerend")) return end + 1;
    return i;
}

/* Nothing but warnings stands above. */
static bool opens_message(const struct job *job, size_t i)
{
    while (i > 0 && (job->lines[i - 1].role == ROLE_DISCLAIMER || job->lines[i - 1].bytes == 0)) i--;
    return i == 0;
}

/* "CAUTION: This email originated from outside ..." above the text, added by a gateway. */
static size_t warning_end(struct job *job, size_t i)
{
    if (i > WARNING_MAX_LINE || !job->lines[i].first) return i;
    size_t fenced = fenced_warning_end(job, i);
    if (fenced > i) return fenced;
    bool alone = opens_message(job, i) && phrase_warning_alone(line_fold(job, i), job->lines[i].text[0] == '*');
    if (!alone && !phrase_warning(line_fold(job, i))) return i;
    size_t end = i + 1;
    /* The author's text may begin on the next line: only what warns, goes on with a sentence or is a rule is taken. */
    while (end < job->count && end < i + WARNING_MAX_LINES && warning_goes_on(job, end)) end++;
    return end;
}

/* Mailman 3's "fountains mailing list -- fountains@example.org", alone on its line. */
static bool names_list(struct job *job, size_t i)
{
    if (memchr(job->lines[i].text, '@', job->lines[i].bytes) == NULL) return false;
    const char *dashes = strstr(line_fold(job, i), " -- ");
    return dashes != NULL && strchr(dashes + 4, ' ') == NULL && has_address(dashes + 4) && has_footer(job, i);
}

/* In the midst of a wrapped sentence no list begins to speak. */
static bool begins_anew(const struct job *job, size_t i)
{
    if (i == 0 || job->lines[i].first) return true;
    const struct line *above = &job->lines[i - 1];
    return above->bytes == 0 || !((above->text[above->bytes - 1] >= 'a' && above->text[above->bytes - 1] <= 'z') ||
                                  above->text[above->bytes - 1] == ',');
}

/* Without a rule above it: a list's own sentence, and its address or page below it. */
static size_t only_list_words(struct job *job, size_t i)
{
    if (!begins_anew(job, i) || (!names_list(job, i) && !phrase_footer_alone(line_fold(job, i)))) return i;
    size_t end = i + 1;
    while (end < job->count && job->lines[end].depth == job->lines[i].depth && fits_footer(job, end) && end < i + 6)
        end++;
    bool list = false;
    for (size_t k = i; k < end && !list; k++) list = has_footer(job, k);
    return list && has_way_to_list(job, i, end) && !own_text_follows(job, end) ? end : i;
}

static bool is_starred(const struct job *job, size_t i)
{
    return job->lines[i].bytes > 3 && memcmp(job->lines[i].text, "<*>", 3) == 0;
}

/* Yahoo's list of links, each behind "<*>" with an address or a page below it. */
static size_t starred_end(struct job *job, size_t i)
{
    static const char *const heads[] = {"yahoo groups links", "yahoo! groups links", "yahoo! groups sponsor",
                                        "yahoo groups sponsor"};
    size_t end = i, stars = 0;
    for (size_t k = 0; k < sizeof heads / sizeof heads[0]; k++) {
        if (starts_with(job, i, heads[k])) end = i + 1;
    }
    if (end == i && !is_starred(job, i)) return i;
    for (; end < job->count && job->lines[end].depth == job->lines[i].depth && end < i + YAHOO_MAX_LINES; end++) {
        const char *folded = line_fold(job, end);
        bool star = is_starred(job, end), list = strstr(folded, "group") || strstr(folded, "email");
        bool named = has_address(folded) && strstr(folded, "yahoogroups");
        if (!star && !named && !strstr(folded, "yahoo.com/") && !line_is_rule_at(job, end) &&
            !starts_with(job, end, "individual email |") && !starts_with(job, end, "daily digest |"))
            break;
        stars += star && (list || strstr(folded, "settings") || strstr(folded, "yahoo"));
    }
    return stars > 0 ? end : i;
}

void segment_footers(struct job *job)
{
    for (size_t i = 0; i < job->count;) {
        if (job->lines[i].depth > 0 || job->lines[i].role != ROLE_AUTHORED) {
            i++;
            continue;
        }
        enum rule rule = RULE_LIST_FOOTER;
        size_t end = line_is_rule_at(job, i) ? footer_end(job, i) : i;
        if (end == i) end = only_list_words(job, i);
        if (end == i) end = starred_end(job, i);
        if (end == i) end = scrubbed_end(job, i), rule = RULE_SCRUBBED;
        if (end == i) end = pgp_end(job, i), rule = RULE_PGP_ARMOUR;
        enum role role = ROLE_FOOTER;
        if (end == i) end = warning_end(job, i), rule = RULE_EXTERNAL_WARNING, role = ROLE_DISCLAIMER;
        lines_set(job, i, end, role, rule);
        i = end > i ? end : i + 1;
    }
}
