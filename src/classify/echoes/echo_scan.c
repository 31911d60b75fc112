/* SPDX-License-Identifier: MIT */
/* echo_scan: see echo_scan.h. */
#include "echo_scan.h"
#include "echo_signs.h"
#include "markers/marker.h"
#include "texts.h"
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* Of a block only so many words are looked at: no question is longer, and a hostile block may be endless. */
#define ECHO_MAX_WORDS 3000
/* So many words of a question in a row are copied wherever they stand. */
#define COPIED_WORDS 8

/* Words come in their order; whether the one before these two is covered too. */
static bool cover(struct echoes *scan, size_t word, size_t place)
{
    const struct question_model *model = scan->model;
    size_t question = (size_t)model->pieces[model->piece_at[place]].question;
    if (!scan->covered) scan->covered = arena_array(scan->arena, scan->questions * scan->words + 2, 1);
    scan->active[question] = true;
    unsigned char *at = &scan->covered[question * scan->words + word];
    at[0] = model->sequence_stop[place] ? 1 : 2;
    at[1] = model->sequence_stop[place + 1] ? 1 : 2;
    return word > 0 && at[-1] != 0;
}

/* Marks every pair of neighbours that some question holds too. */
static void cover_pairs(struct echoes *scan)
{
    const struct question_model *model = scan->model;
    for (size_t i = 0; i + 1 < scan->words; i++) {
        int here = scan->items[i].spelling, next = scan->items[i + 1].spelling;
        if (here < 0 || next < 0 || !(model->followers[here] >> (next % 64) & 1)) continue;
        for (size_t p = model->place_from[here]; p < model->place_from[here + 1]; p++) {
            if (model->sequence[model->places[p] + 1] != next) continue;
            if (cover(scan, i, model->places[p])) scan->rows = true;
        }
    }
}

const char *echo_gap(const struct echoes *scan, size_t i, size_t *bytes)
{
    size_t from = i == 0 ? 0 : scan->items[i - 1].to, to = i < scan->words ? scan->items[i].from : scan->bytes;
    *bytes = to > from ? to - from : 0;
    return scan->text + from;
}

static void read_gaps(struct echoes *scan)
{
    struct scanned *const items = scan->items;
    const char *const text = scan->text;
    const size_t words = scan->words;
    unsigned *breaks = scan->breaks = arena_room(scan->arena, words + 1, sizeof *scan->breaks);
    for (size_t i = 0, before = 0; i <= words; before = items[i++].to) {
        bool blank = i < words && items[i].from == before + 1 && text[before] == ' ';
        if (blank && i > 0) continue;
        breaks[scan->break_count++] = (unsigned)i;
        if (blank) continue;
        size_t bytes;
        const char *at = echo_gap(scan, i, &bytes);
        unsigned found = 0;
        for (size_t k = 0; k < bytes; k++) {
            char c = at[k];
            found |= c == '\n' || c == '\t' ? GAP_LINE : c == ':' ? GAP_COLON : 0;
            found |= echo_states(at + k, bytes - k) ? GAP_POINT : asking_mark(at + k, bytes - k) > 0 ? GAP_ASKS : 0;
        }
        if (i == scan->words || echo_ends_sentence(at, bytes)) found |= GAP_ENDS_SENTENCE;
        bool bracketed;
        if (echo_left_out(at, bytes, &bracketed) > 0)
            found |= GAP_CUT | GAP_ENDS_SENTENCE | (bracketed ? GAP_BRACKETED : 0);
        scan->cuts = scan->cuts || found & GAP_CUT;
        scan->items[i].gap = (unsigned char)found;
    }
}

const struct piece *echo_piece(const struct echoes *scan, size_t place)
{
    const struct piece *piece = &scan->model->pieces[scan->model->piece_at[scan->model->places[place]]];
    return piece->from == scan->model->places[place] ? piece : NULL;
}

bool echo_opens_piece(const struct echoes *scan, size_t start)
{
    int first = scan->items[start].spelling;
    for (size_t p = first < 0 ? 1 : scan->model->place_from[first];
         p < (first < 0 ? 0 : scan->model->place_from[first + 1]); p++) {
        if (echo_piece(scan, p)) return true;
    }
    return false;
}

bool echo_opens_text(const struct echoes *scan, size_t start, size_t question)
{
    int first = start < scan->words ? scan->items[start].spelling : -1;
    for (size_t p = first < 0 ? 1 : scan->model->place_from[first];
         p < (first < 0 ? 0 : scan->model->place_from[first + 1]); p++) {
        const struct piece *piece = echo_piece(scan, p);
        if (piece != NULL && piece->first && (size_t)piece->question == question) return true;
    }
    return false;
}

/* Words behind a line's marker begin the line too: "3) What is..."; so many of them are looked at. */
#define MARKER_WORDS 6

/* Whether an echo may begin at one of the first words of the line that begins there, wherever its marker ends. */
static bool may_hold_echo(const struct echoes *scan, size_t start)
{
    bool may = scan->rows;
    for (size_t i = start; i < scan->words && i < start + MARKER_WORDS && !may; i++) may = echo_opens_piece(scan, i);
    return may;
}

/* A sign stands behind the line's first word, or it is a number. */
static bool may_be_label(const struct echoes *scan, size_t word)
{
    const char *behind = scan->text + scan->items[word].to;
    char first = scan->text[scan->items[word].from];
    if (first >= '0' && first <= '9') return true; /* "2.1 Our title" */
    if (*behind == ' ') behind++;
    return *behind != '\0' && (one_of(":.)-/", *behind) || (unsigned char)*behind >= 0xE2);
}

static void find_starts(struct step *step, struct echoes *scan)
{
    for (size_t b = 0; b < scan->break_count; b++) {
        size_t i = scan->breaks[b];
        if (i == scan->words || (i > 0 && !(scan->items[i].gap & GAP_LINE))) continue;
        scan->items[i].starts = true;
        if (!may_hold_echo(scan, i)) continue;
        struct marker marker;
        size_t at = scan->items[i].from, end;
        while (at > 0 && scan->text[at - 1] != '\n' && scan->text[at - 1] != '\t') at--;
        while (at < scan->items[i].from && one_of(" *_#>-\"'", scan->text[at])) at++;
        if (at < scan->items[i].from && in_address(scan->text, scan->bytes, at)) { /* it begins with what is no word */
            scan->items[i].starts = false;
            continue;
        }
        if (texts_marker(step, scan->text + at, scan->bytes - at, &marker))
            end = at + marker.bytes;
        else if (may_be_label(scan, i) && (end = marker_question_label(scan->text + at, scan->bytes - at)) > 0)
            end += at;
        else
            continue;
        for (size_t k = i + 1; k < scan->words && k < i + MARKER_WORDS; k++) {
            if (scan->items[k].from < end) continue;
            scan->items[k].starts = true;
            scan->items[i].skipped = true;
            break;
        }
    }
}

static bool is_number(const struct echoes *scan, size_t i, int *number)
{
    const struct scanned *item = &scan->items[i];
    unsigned char first = (unsigned char)scan->text[item->from];
    size_t bytes = item->to - item->from;
    if (first < 0x80 && (first < '0' || first > '9')) return false; /* as most words begin */
    return i > 0 && i + 1 < scan->words && !item->starts &&
           numeral_digits(scan->text + item->from, bytes, number) == bytes;
}

/* A question of that number begins with that word. */
static bool opens_numbered(const struct echoes *scan, size_t start, int number)
{
    int question = question_numbered(scan->model, number);
    return question >= 0 && echo_opens_text(scan, start, (size_t)question);
}

/* "... daily. 2) How do you ...": behind a number that opens its sentence a question begins as the sentence does. So it
 * does behind its own number where the sentence above has no end: "... as far as I know 2) How do you ...". */
static void find_numbered(struct echoes *scan)
{
    int number;
    for (size_t b = 0; b < scan->break_count; b++) {
        size_t i = scan->breaks[b];
        if (i > 1 && i < scan->words && is_number(scan, i - 1, &number) && opens_numbered(scan, i, number))
            scan->items[--i].gap |= GAP_ENDS_SENTENCE;
        for (; scan->items[i].gap & GAP_ENDS_SENTENCE && is_number(scan, i, &number); i++) {
            scan->items[i].skipped = true;
            scan->items[i + 1].gap |= GAP_ENDS_SENTENCE;
        }
    }
}

/* From that word on a question is copied, word by word, whatever stands before it; "..., and where do you" goes on. */
static bool opens_copy(const struct echoes *scan, size_t start)
{
    int first = scan->items[start].spelling;
    char letter = scan->text[scan->items[start].from];
    if ((letter >= 'a' && letter <= 'z') || first < 0 || start + COPIED_WORDS > scan->words) return false;
    if (scan->items[start + 1].spelling < 0 || scan->items[start + COPIED_WORDS - 1].spelling < 0) return false;
    for (size_t p = scan->model->place_from[first]; p < scan->model->place_from[first + 1]; p++) {
        const struct piece *piece = echo_piece(scan, p);
        if (piece == NULL || !piece->first || piece->to - piece->from < COPIED_WORDS) continue;
        size_t same = 1;
        while (same < COPIED_WORDS && scan->model->sequence[piece->from + same] == scan->items[start + same].spelling)
            same++;
        if (same == COPIED_WORDS) return true;
    }
    return false;
}

/* A line begins there, or, where that is enough, a sentence. */
static void find_heads(struct echoes *scan)
{
    scan->heads = arena_room(scan->arena, scan->words, sizeof *scan->heads);
    for (size_t i = 0; i < scan->words; i++) {
        struct scanned *item = &scan->items[i];
        item->copied = scan->rows && opens_copy(scan, i);
        bool head = item->starts || item->copied || (scan->rows && item->gap & GAP_ENDS_SENTENCE);
        if (head && !item->skipped) scan->heads[scan->head_count++] = (unsigned)i;
    }
}

/* The text's words as those of the call's texts are cut, which most languages cut alike. */
static struct cuts cut_words(struct step *step, const char *text, size_t bytes)
{
    struct lang *spelling = step->classifier->questions->spelling, *lang = texts_lang(step);
    if (lang_elides(lang)) return texts_cut(step, spelling, text, 0, bytes, ECHO_MAX_WORDS);
    struct cuts cuts = texts_cut(step, lang, text, 0, bytes, ECHO_MAX_WORDS);
    return cuts.runs ? texts_cut(step, spelling, text, 0, bytes, ECHO_MAX_WORDS) : cuts;
}

/* Words of web addresses are passed over. */
static void scan_words(struct echoes *scan, struct step *step)
{
    struct lexicon *lexicon = scan->model->lexicon;
    struct cuts cuts = cut_words(step, scan->text, scan->bytes);
    bool addresses = may_hold_address(scan->text, scan->bytes);
    scan->items = arena_room(scan->arena, cuts.count + 1, sizeof *scan->items);
    for (size_t i = 0; i < cuts.count && i < ECHO_MAX_WORDS; i++) {
        const struct cut *cut = &cuts.items[i];
        if (addresses && in_address(scan->text, scan->bytes, cut->from)) continue;
        scan->items[scan->words++] = (struct scanned){
            .spelling = lexicon_spelling(lexicon, scan->arena, scan->text, cut), .from = cut->from, .to = cut->to};
    }
    scan->items[scan->words] = (struct scanned){0};
    scan->active = arena_array(scan->arena, scan->questions + 1, sizeof *scan->active);
}

struct echoes *echoes_in(struct step *step, const char *text, size_t bytes, bool alone)
{
    const struct question_model *model = step->classifier->questions;
    struct echoes *scan = arena_alloc(step->arena, sizeof *scan);
    *scan = (struct echoes){.model = model,
                            .arena = step->arena,
                            .text = text,
                            .bytes = bytes,
                            .alone = alone,
                            .questions = model->question_count};
    if (scan->questions == 0) return scan;
    scan_words(scan, step);
    if (scan->words == 0) return scan;
    read_gaps(scan);
    cover_pairs(scan);
    find_starts(step, scan);
    find_numbered(scan);
    find_heads(scan);
    return scan;
}
