/* SPDX-License-Identifier: MIT */
/* echo_scan: see echo_scan.h. */
#include "echo_scan.h"
#include "echo_signs.h"
#include "markers/marker.h"
#include <mailcall/lang/asking.h>

/* Of a block only so many words are looked at: no question is longer, and a hostile block may be endless. */
#define ECHO_MAX_WORDS 3000

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
        if (here < 0 || next < 0) continue;
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
    for (size_t i = 0, before = 0; i <= scan->words; before = scan->items[i++].to) {
        if (i < scan->words && scan->items[i].from == before + 1 && scan->text[before] == ' ') continue;
        size_t bytes;
        const char *at = echo_gap(scan, i, &bytes);
        unsigned found = 0;
        for (size_t k = 0; k < bytes; k++) {
            char c = at[k];
            found |= c == '\n' || c == '\t' ? GAP_LINE : c == ':' ? GAP_COLON : 0;
            found |= c == '.' ? GAP_POINT : asking_mark(at + k, bytes - k) > 0 ? GAP_ASKS : 0;
        }
        if (i == scan->words || echo_ends_sentence(at, bytes)) found |= GAP_ENDS_SENTENCE;
        bool bracketed;
        if (echo_left_out(at, bytes, &bracketed) > 0)
            found |= GAP_CUT | GAP_ENDS_SENTENCE | (bracketed ? GAP_BRACKETED : 0);
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

/* Words behind a line's marker begin the line too: "3) What is..."; so many of them are looked at. */
#define MARKER_WORDS 6

/* Whether an echo may begin at one of the first words of the line that begins there, wherever its marker ends. */
static bool may_hold_echo(const struct echoes *scan, size_t start)
{
    bool may = scan->rows;
    for (size_t i = start; i < scan->words && i < start + MARKER_WORDS && !may; i++) may = echo_opens_piece(scan, i);
    return may;
}

static void find_starts(struct echoes *scan)
{
    for (size_t i = 0; i < scan->words; i++) {
        if (i > 0 && !(scan->items[i].gap & GAP_LINE)) continue;
        scan->items[i].starts = true;
        if (!may_hold_echo(scan, i)) continue;
        struct marker marker;
        size_t at = scan->items[i].from;
        while (at > 0 && scan->text[at - 1] != '\n' && scan->text[at - 1] != '\t') at--;
        while (at < scan->items[i].from && strchr(" *_#>-\"'", scan->text[at])) at++;
        if (!marker_parse(scan->text + at, scan->bytes - at, &marker)) continue;
        for (size_t k = i + 1; k < scan->words && k < i + MARKER_WORDS; k++) {
            if (scan->items[k].from < at + marker.bytes) continue;
            scan->items[k].starts = true;
            scan->items[i].skipped = true;
            break;
        }
    }
}

/* "... daily. 2) How do you ...": behind a number that opens its sentence a question begins as the sentence does. */
static void find_numbered(struct echoes *scan)
{
    for (size_t i = 1; i + 1 < scan->words; i++) {
        const struct scanned *item = &scan->items[i];
        size_t bytes = item->to - item->from;
        int number;
        if (item->starts || !(item->gap & GAP_ENDS_SENTENCE)) continue;
        if (numeral_digits(scan->text + item->from, bytes, &number) != bytes) continue;
        scan->items[i].skipped = true;
        scan->items[i + 1].gap |= GAP_ENDS_SENTENCE;
    }
}

/* Words of web addresses are passed over. */
static void scan_words(struct echoes *scan, struct question_model *model)
{
    struct word_reader reader = word_reader(model->spelling, scan->arena, scan->text, scan->bytes);
    struct word words[WORDS_AT_A_TIME];
    size_t count = 0, room = words_expected(scan->bytes < ECHO_MAX_WORDS ? scan->bytes : ECHO_MAX_WORDS);
    scan->items = arena_room(scan->arena, room, sizeof *scan->items);
    bool addresses = may_hold_address(scan->text, scan->bytes);
    for (size_t read = 1; read > 0 && count < ECHO_MAX_WORDS;) {
        read = words_read(&reader, words, WORDS_AT_A_TIME);
        for (const struct word *word = words; word < words + read && count < ECHO_MAX_WORDS; word++) {
            if (addresses && in_address(scan->text, scan->bytes, word->from)) continue;
            *ARENA_PUSH(scan->arena, scan->items, count, room) =
                (struct scanned){.spelling = vocabulary_find_word(&model->spellings, model->spelling, word),
                                 .from = (unsigned)word->from,
                                 .to = (unsigned)word->to};
        }
    }
    scan->words = count;
    *ARENA_PUSH(scan->arena, scan->items, count, room) = (struct scanned){0};
    scan->active = arena_array(scan->arena, scan->questions + 1, sizeof *scan->active);
}

struct echoes *echoes_in(struct question_model *model, struct arena *arena, const char *text, size_t bytes, bool alone)
{
    struct echoes *scan = arena_alloc(arena, sizeof *scan);
    *scan = (struct echoes){.model = model,
                            .arena = arena,
                            .text = text,
                            .bytes = bytes,
                            .alone = alone,
                            .questions = model->question_count};
    if (scan->questions == 0) return scan;
    scan_words(scan, model);
    if (scan->words == 0) return scan;
    read_gaps(scan);
    cover_pairs(scan);
    find_starts(scan);
    find_numbered(scan);
    return scan;
}
