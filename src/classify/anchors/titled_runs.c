/* SPDX-License-Identifier: MIT */
/*
 * titled_runs: titles, numbers and shortened questions that only their letters, or stars for them, set off from the
 * running text they open. Words are set off for their stress, too: what heads an answer begins a sentence, and another
 * one, or a sign, stands behind it.
 */
#include "titled_runs.h"
#include "finder.h"
#include "markers/marker.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

#define TITLE_MOST_BYTES 120
/* So many words of a question, cut off without dots. */
#define CUT_LEAST_WORDS 4

/* [from, end): its words, which go on to `past` with the sign behind them; all of it is [start, to). */
struct run {
    size_t start, from, end, past, to;
};

static bool is_set_off(const struct emphasis *span)
{
    return span->href == NULL && (span->bold || span->coloured || span->italic || span->underlined);
}

static size_t past_blanks(const char *text, size_t at)
{
    return at + strspn(text + at, " \n\t");
}

static bool run_of(const char *text, size_t start, size_t from, size_t past, size_t to, struct run *out)
{
    *out = (struct run){start, from, past, past, to};
    while (out->end > from && one_of(" \n\t.:", text[out->end - 1])) out->end--;
    return true;
}

/* The next run from span *next on: spans with only blanks between them are one. false: there is none. */
static bool next_span(const struct block *block, size_t *next, struct run *out)
{
    size_t i = *next;
    while (i < block->emphasis_count && !is_set_off(&block->emphasis[i])) i++;
    if (i >= block->emphasis_count) return false;
    size_t from = past_blanks(block->text, block->emphasis[i].from), to = block->emphasis[i].to;
    for (i++; i < block->emphasis_count && is_set_off(&block->emphasis[i]); i++) {
        if (past_blanks(block->text, to) < block->emphasis[i].from) break;
        to = block->emphasis[i].to;
    }
    *next = i;
    return run_of(block->text, from, from, to, to, out);
}

/* The next words between stars, "*Prices*" or "**Prices**", that begin at byte *next or behind it. */
static bool next_starred(const char *text, size_t *next, struct run *out)
{
    for (const char *star; (star = strchr(text + *next, '*')) != NULL;) {
        size_t start = (size_t)(star - text), signs = strspn(star, "*"), from = start + signs;
        size_t past = from + strcspn(text + from, "*\n"), closing = strspn(text + past, "*");
        bool opens = start == 0 || one_of(" \n", text[start - 1]);
        *next = from;
        if (!opens || signs > 2 || closing != signs || past == from || one_of(" \n", text[from])) continue;
        *next = past + closing;
        return run_of(text, start, from, past, past + closing, out);
    }
    return false;
}

static bool next_run(const struct block *block, size_t *next, struct run *out)
{
    return block->emphasis_count > 0 ? next_span(block, next, out) : next_starred(block->text, next, out);
}

/* A line or a sentence begins there; quotation marks and brackets may close the one before. */
static bool begins_sentence(const char *text, size_t at)
{
    while (at > 0 && one_of(" \t", text[at - 1])) at--;
    if (at == 0 || text[at - 1] == '\n') return true;
    while (at > 0 && one_of("\"')]", text[at - 1])) at--;
    return finder_ends_sentence(text, at);
}

/* Whether a sentence of its own, or a sign, stands behind the title: "*Volunteers* are what we lack" stresses a word.
 */
static bool stands_apart(const char *text, const struct run *run)
{
    size_t at = past_blanks(text, run->to);
    bool small = text[at] >= 'a' && text[at] <= 'z';
    return text[at] != '\0' && (!small || run->end < run->past || one_of(".:-", text[at]) || text[run->to] == '\n');
}

/* What the run says, -1 where it names no question. */
struct named {
    int question;
    bool number, apart; /* apart: its words are no part of what stands behind them */
};

/* "3.", "3. Prices": a number with nothing, or with its question's title, behind it. */
static struct named numbered(struct step *step, const char *text, const struct run *run)
{
    struct marker marker;
    struct named none = {.question = -1};
    if (!marker_parse(text + run->from, strlen(text + run->from), &marker) || marker.count != 1) return none;
    int question = question_numbered(step->classifier->questions, marker.numbers[0]);
    size_t end = run->from + marker.bytes;
    bool title = end < run->end;
    if (question < 0 || (title && titled_question(step, text + end, run->end - end) != question)) return none;
    return (struct named){question, true, title};
}

static bool ends_in_dots(const char *text, size_t bytes)
{
    return bytes_end(text, bytes, "...") || bytes_end(text, bytes, "…");
}

/* "Who pays the ...": the first words of a question, and dots or nothing for the others. */
static int shortened(struct step *step, const char *text, const struct run *run)
{
    size_t bytes = run->past - run->from;
    while (bytes > 0 && one_of(" \n\t", text[run->from + bytes - 1])) bytes--;
    bool dots = ends_in_dots(text + run->from, bytes);
    if (!dots &&
        (!stands_apart(text, run) || lang_count_upto(text + run->from, bytes, CUT_LEAST_WORDS) < CUT_LEAST_WORDS))
        return -1;
    const char *words = arena_printf(step->arena, "%.*s%s", (int)bytes, text + run->from, dots ? "" : "...");
    bytes = strlen(words);
    struct echo echo;
    bool found = echo_find(echoes_in(step, words, bytes, true), 0, &echo) && echo.count > 0;
    return found && (!echo.inner || echo.opens_text) && !lang_has_word(words + echo.to, bytes - echo.to)
               ? echo.questions[0]
               : -1;
}

static struct named name_of(struct step *step, const char *text, const struct run *run)
{
    struct named named = {.question = -1};
    if (run->end > run->from && begins_sentence(text, run->start)) named = numbered(step, text, run);
    if (run->end <= run->from || named.question >= 0 || !begins_sentence(text, run->start)) return named;
    if (run->end - run->from <= TITLE_MOST_BYTES && stands_apart(text, run))
        named.question = titled_question(step, text + run->from, run->end - run->from);
    if (named.question >= 0) return named;
    named.question = shortened(step, text, run);
    named.apart = named.question >= 0;
    return named;
}

/* Numbers that do not rise count something else. */
static bool falls(const struct named *last, const struct named *named)
{
    return last->number && named->number && named->question <= last->question;
}

size_t titled_runs(struct step *step, const struct block *block, size_t *out, size_t room)
{
    size_t count = 0, next = 0;
    bool several = false, behind = false;
    struct named last = {.question = -1};
    struct run run;
    while (count + 1 < room && next_run(block, &next, &run)) {
        struct named named = name_of(step, block->text, &run);
        if (named.question < 0 || (last.question >= 0 && named.number != last.number)) continue;
        if (falls(&last, &named)) return 0;
        several = several || (last.question >= 0 && named.question != last.question);
        last = named;
        out[count++] = run.start;
        size_t after = past_blanks(block->text, run.to);
        if (!named.apart || block->text[after] == '\0') continue;
        out[count++] = after;
        behind = true;
    }
    return several || behind ? count : 0;
}
