/* SPDX-License-Identifier: MIT */
/*
 * echo: finds a question's own words in a message, exact, shortened, split or with small changes. Words are compared as
 * written (folded), pair by pair, with the call's texts; a stretch from a line's start to a line's or sentence's end
 * that is nearly all a question's is an echo.
 */
#include "filing.h"

/* Of a block only so many words are looked at: no question is longer, and a hostile block may be endless. */
#define ECHO_MAX_WORDS 3000
/* Share of the words of an echo that must be the question's. */
#define ECHO_SHARE 0.75
#define ECHO_LAST_SHARE 0.6

struct scan {
    struct question_model *model;
    const char *text;
    size_t bytes, words, questions;
    int *spelling;          /* of each word, -1 unknown to the call */
    size_t *from, *to;      /* of each word */
    unsigned char *covered; /* [question * words + word]: 1 function word, 2 word of matter */
    bool *active;           /* questions with anything covered */
    bool *skipped;          /* markers: what is compared begins behind them */
    bool *starts;           /* words that begin a line, or stand behind the marker that does */
    bool alone;
};

static void cover(struct scan *scan, size_t word, size_t place)
{
    const struct question_model *model = scan->model;
    size_t question = (size_t)model->pieces[model->piece_at[place]].question;
    scan->active[question] = true;
    unsigned char *at = &scan->covered[question * scan->words + word];
    at[0] = model->sequence_stop[place] ? 1 : 2;
    at[1] = model->sequence_stop[place + 1] ? 1 : 2;
}

/* Marks every pair of neighbours that some question holds too. */
static bool cover_pairs(struct scan *scan)
{
    const struct question_model *model = scan->model;
    bool any = false;
    for (size_t i = 0; i + 1 < scan->words; i++) {
        int here = scan->spelling[i], next = scan->spelling[i + 1];
        if (here < 0 || next < 0) continue;
        for (size_t p = model->place_from[here]; p < model->place_from[here + 1]; p++) {
            if (model->sequence[model->places[p] + 1] != next) continue;
            cover(scan, i, model->places[p]);
            any = true;
        }
    }
    return any;
}

/* What stands between word i - 1 and word i (or before the first, after the last). */
static const char *gap(const struct scan *scan, size_t i, size_t *bytes)
{
    size_t from = i == 0 ? 0 : scan->to[i - 1], to = i < scan->words ? scan->from[i] : scan->bytes;
    *bytes = to > from ? to - from : 0;
    return scan->text + from;
}

static bool gap_holds(const struct scan *scan, size_t i, const char *set)
{
    size_t bytes;
    const char *at = gap(scan, i, &bytes);
    for (size_t k = 0; k < bytes; k++) {
        if (strchr(set, at[k]) && at[k]) return true;
    }
    return false;
}

static bool ends_sentence(const struct scan *scan, size_t i)
{
    size_t bytes;
    const char *at = gap(scan, i, &bytes);
    if (i == scan->words) return true;
    for (size_t k = 0; k < bytes; k++) {
        if (at[k] == '\n' || at[k] == '\t') return true;
        if (strchr("?:.!;", at[k]) && (k + 1 == bytes || strchr(" \n\t\"')*_>", at[k + 1]))) return true;
        if ((unsigned char)at[k] >= 0xE2 && k + 2 < bytes) {
            if (memcmp(at + k, "。", 3) == 0 || memcmp(at + k, "？", 3) == 0 || memcmp(at + k, "：", 3) == 0)
                return true;
            if (memcmp(at + k, "—", 3) == 0 || memcmp(at + k, "–", 3) == 0 || memcmp(at + k, "…", 3) == 0) return true;
        }
        if (k + 1 < bytes && memcmp(at + k, "؟", 2) == 0) return true;
    }
    return bytes >= 3 && at[0] == ' ' && at[1] == '-';
}

/* Words behind a line's marker begin the line too: "3) What is..." */
static void find_starts(struct scan *scan)
{
    for (size_t i = 0; i < scan->words; i++) {
        if (i > 0 && !gap_holds(scan, i, "\n\t")) continue;
        scan->starts[i] = true;
        struct marker marker;
        size_t at = scan->from[i];
        while (at > 0 && scan->text[at - 1] != '\n' && scan->text[at - 1] != '\t') at--;
        while (at < scan->from[i] && strchr(" *_#>-\"'", scan->text[at])) at++;
        if (!marker_parse(scan->text + at, scan->bytes - at, &marker)) continue;
        for (size_t k = i + 1; k < scan->words && k < i + 6; k++) {
            if (scan->from[k] < at + marker.bytes) continue;
            scan->starts[k] = true;
            scan->skipped[i] = true;
            break;
        }
    }
}

static bool starts_line(const struct scan *scan, size_t i)
{
    return scan->starts[i];
}

/* How a stretch of words fits a question. */
struct fit {
    size_t end;
    size_t covered, matter, longest;
    bool whole_line;
};

static bool better_end(const struct fit *now, const struct fit *best)
{
    return now->covered > best->covered;
}

static struct fit fit_question(const struct scan *scan, size_t start, size_t question)
{
    const unsigned char *covered = scan->covered + question * scan->words;
    struct fit now = {0}, best = {0};
    size_t run = 0, last_from = start, last_covered = 0;
    for (size_t i = start; i < scan->words; i++) {
        if (covered[i]) {
            now.covered++;
            last_covered++;
            if (covered[i] == 2) now.matter++;
            if (++run > now.longest) now.longest = run;
        } else {
            run = 0;
        }
        size_t length = i + 1 - start;
        if (length > 12 && (double)now.covered < 0.5 * (double)length) break;
        if (!ends_sentence(scan, i + 1)) continue;
        now.end = i + 1;
        bool fits = (double)now.covered >= ECHO_SHARE * (double)length &&
                    (double)last_covered >= ECHO_LAST_SHARE * (double)(i + 1 - last_from);
        if (fits && better_end(&now, &best)) best = now;
        last_from = i + 1;
        last_covered = 0;
    }
    return best;
}

/* Whether the words [start, end) are, one by one, the beginning of a piece of the question. */
static bool is_beginning(const struct scan *scan, size_t start, size_t end, size_t question, bool *title, bool *whole)
{
    const struct question_model *model = scan->model;
    *title = *whole = false;
    bool found = false;
    for (size_t p = 0; p < model->piece_count; p++) {
        const struct piece *piece = &model->pieces[p];
        if ((size_t)piece->question != question || piece->to - piece->from < end - start) continue;
        bool same = true;
        for (size_t i = start; i < end && same; i++)
            same = model->sequence[piece->from + (i - start)] == scan->spelling[i];
        if (!same) continue;
        found = true;
        *title = *title || piece->title;
        *whole = *whole || (piece->title && piece->to - piece->from == end - start);
    }
    return found;
}

/* Where an echo that starts inside its line needs more proof: an answer may use some of the question's words. */
static bool long_enough(const struct scan *scan, const struct fit *fit, size_t start)
{
    size_t length = fit->end - start;
    if (starts_line(scan, start)) return fit->covered >= 4 && fit->matter >= 2 && fit->longest >= (length < 8 ? 3 : 4);
    return fit->covered >= 6 && fit->matter >= 3 && fit->longest >= 5 && (double)fit->covered >= 0.9 * (double)length &&
           gap_holds(scan, fit->end, "?:");
}

/* A short one must stand alone: on its own line, or before a colon or a question mark. */
static bool short_echo(const struct scan *scan, size_t start, size_t question, struct fit *fit, bool *title)
{
    size_t end = start;
    while (end < scan->words && !ends_sentence(scan, end + 1)) end++;
    if (end < scan->words) end++;
    size_t length = end - start;
    bool whole;
    if (!starts_line(scan, start) || length == 0 || length > 40) return false;
    if (!is_beginning(scan, start, end, question, title, &whole)) return false;
    bool line_end = end == scan->words || gap_holds(scan, end, "\n\t:");
    bool closes = end == scan->words ? scan->alone || gap_holds(scan, end, ":?.") : line_end;
    if (!closes || (length < 3 && !whole && !(length == 2 && gap_holds(scan, end, ":")))) return false;
    fit->end = end;
    fit->covered = length;
    fit->whole_line = true;
    return true;
}

static void add_candidate(struct echo *echo, int question, double score)
{
    int at = echo->count < ANCHOR_CANDIDATES ? echo->count++ : ANCHOR_CANDIDATES;
    while (at > 0 && echo->scores[at - 1] < score) {
        if (at < ANCHOR_CANDIDATES) {
            echo->scores[at] = echo->scores[at - 1];
            echo->questions[at] = echo->questions[at - 1];
        }
        at--;
    }
    if (at < ANCHOR_CANDIDATES) {
        echo->scores[at] = score;
        echo->questions[at] = question;
    }
}

/* Candidates far behind the best one are dropped. */
static void trim_candidates(struct echo *echo)
{
    while (echo->count > 1 && echo->scores[echo->count - 1] < echo->scores[0] - 1.0) echo->count--;
}

static bool echo_at(const struct scan *scan, size_t start, struct echo *out)
{
    size_t end = start;
    *out = (struct echo){.inner = true};
    bool found = false;
    for (size_t q = 0; q < scan->questions; q++) {
        struct fit fit = {0}, brief = {0};
        bool title = false, whole = false, beginning = false;
        if (scan->active[q]) fit = fit_question(scan, start, q);
        bool fits = fit.end > start && long_enough(scan, &fit, start);
        if (fits)
            beginning =
                is_beginning(scan, start, start + (fit.end - start < 4 ? fit.end - start : 4), q, &title, &whole);
        if (!fits) {
            fits = beginning = short_echo(scan, start, q, &brief, &title);
            fit = brief;
        }
        if (!fits) continue;
        double score = (double)fit.covered + (title ? 1.5 : beginning ? 1.0 : 0);
        add_candidate(out, (int)q, score);
        if (out->questions[0] == (int)q) {
            end = fit.end;
            out->inner = !title;
        }
        found = true;
    }
    trim_candidates(out);
    out->from = start < scan->words ? scan->from[start] : scan->bytes;
    out->to = end > start ? scan->to[end - 1] : out->from;
    return found;
}

/* Takes in the punctuation after the last word, to the line's end when nothing else stands there. */
static void take_punctuation(const struct scan *scan, struct echo *echo)
{
    static const char *const wide[] = {"。", "？", "：", "…", "”", "’", "»", "؟", "）", "」"};
    for (bool more = true; more && echo->to < scan->bytes;) {
        more = false;
        if (strchr("?:.!;,)\"'*_]", scan->text[echo->to])) {
            echo->to++;
            more = true;
        }
        for (size_t i = 0; i < sizeof wide / sizeof *wide && !more; i++) {
            size_t n = strlen(wide[i]);
            if (scan->bytes - echo->to < n || memcmp(scan->text + echo->to, wide[i], n) != 0) continue;
            echo->to += n;
            more = true;
        }
    }
}

static bool scan_words(struct scan *scan, struct arena *arena)
{
    struct words words = {0};
    size_t kept = 0;
    lang_words(scan->model->spelling, arena, scan->text, scan->bytes, &words);
    scan->words = words.count < ECHO_MAX_WORDS ? words.count : ECHO_MAX_WORDS;
    scan->spelling = arena_array(arena, scan->words + 1, sizeof *scan->spelling);
    scan->from = arena_array(arena, scan->words + 1, sizeof *scan->from);
    scan->to = arena_array(arena, scan->words + 1, sizeof *scan->to);
    scan->skipped = arena_array(arena, scan->words + 1, sizeof *scan->skipped);
    scan->starts = arena_array(arena, scan->words + 1, sizeof *scan->starts);
    scan->active = arena_array(arena, scan->questions + 1, sizeof *scan->active);
    for (size_t i = 0; i < words.count && kept < scan->words; i++) {
        if (in_address(scan->text, scan->bytes, words.items[i].from)) continue;
        scan->spelling[kept] = vocabulary_find(&scan->model->spellings, words.items[i].term);
        scan->from[kept] = words.items[i].from;
        scan->to[kept++] = words.items[i].to;
    }
    scan->words = kept;
    scan->covered = arena_array(arena, scan->questions * scan->words + 2, 1);
    find_starts(scan);
    return scan->words > 0;
}

bool echo_find(struct question_model *model, struct arena *arena, const char *text, size_t bytes, bool alone,
               size_t from, struct echo *out)
{
    struct scan scan = {
        .model = model, .text = text, .bytes = bytes, .alone = alone, .questions = model->question_count};
    if (scan.questions == 0 || !scan_words(&scan, arena)) return false;
    bool pairs = cover_pairs(&scan);
    for (size_t i = 0; i < scan.words; i++) {
        if (scan.skipped[i] || scan.from[i] < from || (i > 0 && !pairs && !starts_line(&scan, i))) continue;
        if (!starts_line(&scan, i) && !ends_sentence(&scan, i) && scan.from[i] != from) continue;
        if (echo_at(&scan, i, out)) {
            take_punctuation(&scan, out);
            return true;
        }
    }
    return false;
}
