/* SPDX-License-Identifier: MIT */
/*
 * echo: finds a question's own words in a message, exact, shortened, split or with small changes. Words are compared as
 * written (folded), pair by pair, with the call's texts; a stretch from a line's start to a line's or sentence's end
 * that is nearly all a question's is an echo.
 */
#include <mailcall/base/sorted.h>
#include "echo_scan.h"
#include "echo_signs.h"
#include "markers/marker.h"

/* Share of the words of an echo that must be the question's. */
#define ECHO_SHARE 0.75
#define ECHO_LAST_SHARE 0.6
/* So many words from the beginning of a question's text are no accident, whatever its title is. */
#define BEGINNING_WORDS 6
/* So many words may be left out between two parts of a question, or where it says so; so many tell that another of its
 * texts begins. */
#define LEFT_OUT_WORDS 4
#define CUT_WORDS 60
#define OPENING_LEAST 3

/* So many of them in a row, ending in a question mark, are copied wherever they stand. */
#define ASKED_WORDS 8

/* A short echo has no more words; one that is left off with dots, in running text, no fewer. */
#define SHORT_MOST_WORDS 40
#define SHORTENED_WORDS 3
/* So many are, where they are all that the question says. */
#define WHOLE_WORDS 4

static bool starts_line(const struct echoes *scan, size_t i)
{
    return scan->items[i].starts;
}

/* How a stretch of words fits a question. */
struct fit {
    size_t end;
    size_t covered, matter, longest;
};

static bool better_end(const struct fit *now, const struct fit *best)
{
    return now->covered > best->covered;
}

/* Whether the words [start, end) are, one by one, the beginning of a piece of the question. */
static bool is_beginning(const struct echoes *scan, size_t start, size_t end, size_t question, bool *title, bool *whole)
{
    const struct question_model *model = scan->model;
    *title = *whole = false;
    bool found = false;
    int first = scan->items[start].spelling;
    if (first < 0) return false;
    for (size_t p = model->place_from[first]; p < model->place_from[first + 1]; p++) {
        const struct piece *piece = echo_piece(scan, p);
        if (!piece || (size_t)piece->question != question || piece->to - piece->from < end - start) continue;
        bool same = true;
        for (size_t i = start; i < end && same; i++)
            same = model->sequence[piece->from + (i - start)] == scan->items[i].spelling;
        if (!same) continue;
        found = true;
        *title = *title || piece->title;
        *whole = *whole || (piece->title && piece->to - piece->from == end - start);
    }
    return found;
}

/* The first pair of neighbours in [from, to) that the question holds, or with `last` the last one; `to`: none. */
static size_t pair_in(const struct echoes *scan, size_t question, size_t from, size_t to, bool last)
{
    const unsigned char *covered = scan->covered + question * scan->words;
    size_t found = to;
    for (size_t i = from; i + 1 < to && (last || found == to); i++)
        if (covered[i] && covered[i + 1]) found = i;
    return found;
}

/* Whether a text of the question has that pair of words at `place`. */
static bool pair_at(const struct echoes *scan, size_t word, size_t place)
{
    const struct question_model *model = scan->model;
    return model->sequence[place] == scan->items[word].spelling &&
           model->sequence[place + 1] == scan->items[word + 1].spelling;
}

static bool is_pair(const struct echoes *scan, size_t question, size_t word)
{
    const struct question_model *model = scan->model;
    int spelling = scan->items[word].spelling;
    if (spelling < 0 || scan->items[word + 1].spelling < 0) return false;
    for (size_t p = model->place_from[spelling]; p < model->place_from[spelling + 1]; p++) {
        size_t place = model->places[p];
        if ((size_t)model->pieces[model->piece_at[place]].question == question && pair_at(scan, word, place))
            return true;
    }
    return false;
}

/* Whether a text of the question has the pair at `next` so close behind the pair at `done`. */
static bool follows(const struct echoes *scan, size_t question, size_t done, size_t next, size_t left_out)
{
    const struct question_model *model = scan->model;
    int spelling = scan->items[done].spelling;
    for (size_t p = model->place_from[spelling]; p < model->place_from[spelling + 1]; p++) {
        size_t place = model->places[p], most = place + (next - done) + left_out;
        if ((size_t)model->pieces[model->piece_at[place]].question != question || !pair_at(scan, done, place)) continue;
        for (size_t at = place + 1; at <= most && at + 1 < model->sequence_count; at++)
            if (pair_at(scan, next, at) && (size_t)model->pieces[model->piece_at[at]].question == question) return true;
    }
    return false;
}

/* Whether the words [from, to) stand in the question's text right behind those of [start, from): who copies goes on
 * where they were. A cell of a table ends the text. */
static bool goes_on(const struct echoes *scan, size_t question, size_t start, size_t from, size_t to)
{
    size_t bytes;
    const char *between = echo_gap(scan, from, &bytes);
    bool cut = (scan->items[from].gap & GAP_CUT) != 0;
    if (memchr(between, '\t', bytes) || (cut && memchr(between, '\n', bytes))) return false;
    if (is_pair(scan, question, from - 1)) return !cut; /* dots that leave nothing out end it */
    size_t done = pair_in(scan, question, start, from, true), next = pair_in(scan, question, from, to, false);
    return done < from && next < to && follows(scan, question, done, next, cut ? CUT_WORDS : LEFT_OUT_WORDS);
}

/* Whether the words [from, to) begin as another text of the question does: its title, the same in another language. */
static bool begins_anew(const struct echoes *scan, size_t question, size_t from, size_t to)
{
    bool title, whole;
    while (from + 1 < to && scan->items[from].skipped) from++;
    size_t least = to - from < OPENING_LEAST ? to - from : OPENING_LEAST;
    return is_beginning(scan, from, from + least, question, &title, &whole);
}

/* "A.", "В." */
static bool is_letter_alone(const struct echoes *scan, size_t start, size_t end)
{
    size_t bytes = scan->items[end - 1].to - scan->items[start].from;
    return bytes == 1 || (bytes == 2 && (unsigned char)scan->text[scan->items[start].from] >= 0xC0);
}

/* What an author said last may stand on the line where a question begins, with its number or without; "A." before it
 * says nothing. */
static bool ends_own_sentence(const struct echoes *scan, size_t start, size_t end, size_t question)
{
    size_t next = end;
    if (!(scan->items[end].gap & (GAP_POINT | GAP_ASKS))) return false;
    if (is_letter_alone(scan, start, end)) return false;
    while (next < scan->words && scan->items[next].skipped) next++;
    return echo_opens_text(scan, next, question);
}

static struct fit fit_question(const struct echoes *scan, size_t start, size_t question)
{
    const unsigned char *covered = scan->covered + question * scan->words;
    struct fit now = {0}, best = {0};
    size_t run = 0, last_from = start, last_covered = 0;
    for (size_t i = start; i < scan->words; i++) {
        /* What stands before it is the author's. */
        if (scan->items[i].copied && i > start && now.covered == 0 && !is_letter_alone(scan, start, i)) break;
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
        if (!(scan->items[i + 1].gap & GAP_ENDS_SENTENCE)) continue;
        now.end = i + 1;
        if (best.end == 0 && 2 * now.covered < length && ends_own_sentence(scan, start, i + 1, question)) break;
        bool fits = (double)now.covered >= ECHO_SHARE * (double)length &&
                    (double)last_covered >= ECHO_LAST_SHARE * (double)(i + 1 - last_from);
        /* What answers in the question's words has them in another order. */
        if (fits && best.end > 0 && !goes_on(scan, question, start, best.end, i + 1) &&
            !begins_anew(scan, question, best.end, i + 1))
            break;
        if (fits && better_end(&now, &best)) best = now;
        last_from = i + 1;
        last_covered = 0;
    }
    return best;
}

/* Whether the words are all of the question's text, which asks. */
static bool is_whole(const struct echoes *scan, size_t start, size_t end, size_t question)
{
    const struct question_model *model = scan->model;
    int first = scan->items[start].spelling;
    if (first < 0 || !(scan->items[end].gap & GAP_ASKS)) return false;
    for (size_t p = model->place_from[first]; p < model->place_from[first + 1]; p++) {
        const struct piece *piece = echo_piece(scan, p);
        if (!piece || !piece->first || (size_t)piece->question != question || piece->to - piece->from != end - start)
            continue;
        bool same = true;
        for (size_t i = start; i < end && same; i++)
            same = model->sequence[piece->from + (i - start)] == scan->items[i].spelling;
        if (same) return true;
    }
    return false;
}

/* Where an echo that starts inside its line needs more proof: an answer may use some of the question's words. */
static bool long_enough(const struct echoes *scan, const struct fit *fit, size_t start, size_t question)
{
    size_t length = fit->end - start;
    if (starts_line(scan, start)) return fit->covered >= 4 && fit->matter >= 2 && fit->longest >= (length < 8 ? 3 : 4);
    /* Word by word, and asking: "If you could have one thing, what would it be?" has hardly a word of matter. */
    if (fit->covered == length && length >= ASKED_WORDS && fit->longest == length)
        return fit->matter >= 1 && (scan->items[fit->end].gap & GAP_ASKS) != 0;
    if (fit->covered == length && length >= WHOLE_WORDS && is_whole(scan, start, fit->end, question)) return true;
    return fit->covered >= 6 && fit->matter >= 3 && fit->longest >= 5 && (double)fit->covered >= 0.9 * (double)length &&
           (scan->items[fit->end].gap & (GAP_ASKS | GAP_COLON)) != 0;
}

/* End of the sentence that a short echo at `start` would have to be; 0: there can be none. */
static size_t short_end(const struct echoes *scan, size_t start)
{
    size_t end = start;
    if (!starts_line(scan, start) || !echo_opens_piece(scan, start)) return 0;
    while (end < scan->words && !(scan->items[end + 1].gap & GAP_ENDS_SENTENCE)) end++;
    if (end < scan->words) end++;
    return end - start > SHORT_MOST_WORDS ? 0 : end;
}

/* Where the words from `start` are left off with dots, on this line or the next, before their sentence ends; 0:
 * nowhere. */
static size_t cut_end(const struct echoes *scan, size_t start)
{
    for (size_t end = start + 1; scan->cuts && end <= scan->words && end - start <= SHORT_MOST_WORDS; end++) {
        unsigned gap = scan->items[end].gap;
        if (gap & GAP_CUT) return end;
        if (gap & (GAP_POINT | GAP_ASKS | GAP_COLON)) return 0;
    }
    return 0;
}

/* "2. Who repairs the paths, with ...", wherever its sentence begins. */
static bool shortened_echo(const struct echoes *scan, size_t start, size_t end, size_t question, struct fit *fit,
                           bool *title)
{
    bool whole;
    if (end < start + SHORTENED_WORDS || !is_beginning(scan, start, end, question, title, &whole)) return false;
    *fit = (struct fit){.end = end, .covered = end - start};
    return true;
}

/* Whether the sentence that goes on with that word asks. */
static bool asks_on(const struct echoes *scan, size_t from)
{
    size_t end = from < scan->words ? from + 1 : scan->words;
    while (end < scan->words && !(scan->items[end].gap & (GAP_POINT | GAP_ASKS | GAP_LINE))) end++;
    return (scan->items[end].gap & GAP_ASKS) != 0;
}

/* Behind the question's own number its first words are its own, whatever shortens them: "2. Who repairs the paths?
 * ...", "2. Who repairs the paths - ...", and, where they are many, "2. Who repairs the paths with The town does". */
static bool numbered_beginning(const struct echoes *scan, size_t start, size_t question, struct fit *fit)
{
    const struct question_model *model = scan->model;
    int number, first = scan->items[start].spelling;
    size_t most = 0, bytes;
    if (start == 0 || !scan->items[start - 1].skipped || first < 0) return false;
    const struct scanned *before = &scan->items[start - 1];
    size_t digits = before->to - before->from;
    if (numeral_digits(scan->text + before->from, digits, &number) != digits) return false;
    if (question_numbered(model, number) != (int)question) return false;
    for (size_t p = model->place_from[first]; p < model->place_from[first + 1]; p++) {
        const struct piece *piece = echo_piece(scan, p);
        if (piece == NULL || !piece->first || (size_t)piece->question != question) continue;
        size_t run = 1;
        while (piece->from + run < piece->to && start + run < scan->words &&
               !(scan->items[start + run].gap & (GAP_CUT | GAP_ASKS | GAP_COLON)) &&
               model->sequence[piece->from + run] == scan->items[start + run].spelling)
            run++;
        if (run > most) most = run;
    }
    const char *gap = echo_gap(scan, start + most, &bytes);
    bool sign = scan->items[start + most].gap & (GAP_ASKS | GAP_COLON | GAP_CUT) || bytes > 1;
    if (most < SHORTENED_WORDS || (bytes > 0 && *gap == '\'')) return false;
    if (!sign && (most < BEGINNING_WORDS - 1 || asks_on(scan, start + most))) return false;
    *fit = (struct fit){.end = start + most, .covered = most};
    return true;
}

/* A short one must stand alone: on its own line, or before a colon or a question mark. */
static bool short_echo(const struct echoes *scan, size_t start, size_t end, size_t question, struct fit *fit,
                       bool *title)
{
    bool whole;
    size_t length = end - start;
    unsigned gap = scan->items[end].gap;
    if (!is_beginning(scan, start, end, question, title, &whole)) return false;
    bool closes = end == scan->words ? scan->alone || (gap & (GAP_COLON | GAP_ASKS | GAP_POINT | GAP_CUT))
                                     : (gap & (GAP_LINE | GAP_COLON | GAP_CUT)) != 0;
    if (!closes || (length < 3 && !whole && !(length == 2 && (gap & (GAP_COLON | GAP_BRACKETED))))) return false;
    fit->end = end;
    fit->covered = length;
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

static bool echo_at(const struct echoes *scan, size_t start, struct echo *out)
{
    size_t end = start, brief_end = short_end(scan, start), left_off = cut_end(scan, start);
    *out = (struct echo){.inner = true};
    if (brief_end <= start && !scan->rows) return false;
    bool found = false;
    for (size_t q = 0; q < scan->questions; q++) {
        struct fit fit = {0}, brief = {0};
        bool title = false, whole = false, beginning = false, fits_first = false, cut = false;
        if (scan->active[q]) fit = fit_question(scan, start, q);
        bool fits = fit.end > start && long_enough(scan, &fit, start, q);
        if (fits)
            beginning =
                is_beginning(scan, start, start + (fit.end - start < 4 ? fit.end - start : 4), q, &title, &whole);
        fits_first = beginning && echo_opens_text(scan, start, q);
        cut = fits_first && (scan->items[fit.end].gap & GAP_CUT);
        bool further = left_off > start && (!fits || left_off > fit.end);
        if (further && shortened_echo(scan, start, left_off, q, &brief, &title)) {
            fits = beginning = cut = true;
            fit = brief;
        } else if (numbered_beginning(scan, start, q, &brief) && (!fits || fit.covered <= brief.covered)) {
            fits = beginning = cut = true;
            fit = brief;
        } else if (!fits && brief_end > start) {
            fits = beginning = short_echo(scan, start, brief_end, q, &brief, &title);
            cut = fits && (scan->items[brief_end].gap & GAP_CUT);
            fit = brief;
        }
        if (!fits) continue;
        double score = (double)fit.covered + (title ? 1.5 : beginning ? 1.0 : 0);
        add_candidate(out, (int)q, score);
        if (out->questions[0] == (int)q) {
            end = fit.end;
            out->inner = !title;
            out->opens_text =
                (cut && echo_opens_text(scan, start, q)) || (fits_first && fit.covered >= BEGINNING_WORDS);
        }
        found = true;
    }
    trim_candidates(out);
    out->from = start < scan->words ? scan->items[start].from : scan->bytes;
    out->to = end > start ? scan->items[end - 1].to : out->from;
    return found;
}

static bool begins_before(const void *word, uint64_t place)
{
    return ((const struct scanned *)word)->from < place;
}

bool echo_find(const struct echoes *scan, size_t from, struct echo *out)
{
    size_t first = sorted_first(scan->items, scan->words, sizeof *scan->items, from, begins_before), h = 0;
    while (h < scan->head_count && scan->heads[h] < first) h++;
    const struct scanned *item = first < scan->words ? &scan->items[first] : NULL;
    bool head = h < scan->head_count && scan->heads[h] == first;
    /* Within a sentence only right there. */
    bool found =
        item != NULL && !head && item->from == from && !item->skipped && scan->rows && echo_at(scan, first, out);
    for (; h < scan->head_count && !found; h++) found = echo_at(scan, scan->heads[h], out);
    if (found) out->to = echo_punctuation(scan->text, scan->bytes, out->to);
    return found;
}
