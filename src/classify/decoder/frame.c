/* SPDX-License-Identifier: MIT */
/*
 * frame: what stands around the answers. Who hands in answers without marks begins with who they are and what follows,
 * and ends with thanks; filed under a question, that would be put into the author's mouth as an answer.
 */
#include "filing.h"
#include "partings.h"
#include "phrases/phrases.h"
#include "prefaces.h"
#include "view.h"
#include "weights.h"
#include "yesno.h"
#include <mailcall/base/one_of.h>

/* Paragraphs at the beginning that may introduce. */
#define FRONT 2
/* Less sure words of a body that speaks, as "we at", stand in answers as often as above them. */
#define BEHALF_LEAST 0.8
#define FRAME_MAX_WORDS 80
#define SHORT_WORDS 14
#define ADDRESS_WORDS 4
#define ADDRESS_WEIGHT 10
#define NAME_WORDS 4
/* "Please take this instead of what I sent": a remark of so many words, above so many of an answer. */
#define REMARK_MAX_WORDS 45
#define REMARK_WEIGHT 12
#define PRESENTS_WEIGHT 6
/* Nats by which such a paragraph takes a question up. */
#define WHO_LEAST 1
#define FAREWELL_WEIGHT 8
#define PREFACE_MAX_WORDS 30
#define ANSWER_LEAST_WORDS 12
/* "Here are my answers.", "Please find our views below": words that a paragraph may have beside such a turn of phrase.
 */
#define HANDING_BESIDE 4

static bool introduces(const struct view *view, size_t block)
{
    static const enum concept concepts[] = {CONCEPT_GIVES,  CONCEPT_INTRODUCES, CONCEPT_SORRY_LATE,
                                            CONCEPT_PASSES, CONCEPT_PERSONAL,   CONCEPT_BEHALF,
                                            CONCEPT_THANKS, CONCEPT_REVISES,    CONCEPT_ATTACHED};
    for (size_t i = 0; i < sizeof concepts / sizeof *concepts; i++)
        if (view_speaks_of(view, block, concepts[i], concepts[i] == CONCEPT_BEHALF ? BEHALF_LEAST : 0)) return true;
    return false;
}

static void favour_none(const struct scores *scores, size_t unit, double weight)
{
    scores->total[unit * scores->columns + scores->columns - 1] += weight;
}

/* Whether anything but its place and tone speaks for the paragraph being an answer. */
static bool is_plain(const struct units *units, size_t unit)
{
    const struct unit *it = &units->items[unit];
    return it->anchor < 0 && !it->cited && it->words <= FRAME_MAX_WORDS && it->opens == 0;
}

/* "Marit, all": names with nothing behind them but a comma, whatever the subject says of the message. */
static bool is_address(struct step *step, const struct unit *unit)
{
    const char *text = step->out->blocks.items[unit->block].text;
    size_t end = unit->to;
    while (end > unit->from && one_of(" \n*_", text[end - 1])) end--;
    bool capital = text[unit->from] >= 'A' && text[unit->from] <= 'Z';
    return unit->words <= ADDRESS_WORDS && capital && end > unit->from &&
           memchr(text + unit->from, ',', end - unit->from) && !one_of(".?!:", text[end - 1]) &&
           !yesno_answer(text + unit->from, unit->to - unit->from);
}

/* Behind it stands no more than a name: then it is what there is to say, whatever its tone. */
static bool is_all(const struct units *units, size_t unit)
{
    size_t after = 0;
    for (size_t u = unit + 1; u < units->count; u++) {
        if (!is_plain(units, u)) return false;
        after += units->items[u].words;
    }
    return after <= NAME_WORDS && units->items[unit].words > SHORT_WORDS;
}

/* What the coordinator is to do with the message is no answer, however much of the matter it names. */
static bool is_remark(struct step *step, const struct view *view, const struct units *units, size_t unit)
{
    const struct unit *it = &units->items[unit];
    const char *text = step->out->blocks.items[it->block].text + it->from;
    size_t after = 0;
    for (size_t u = unit + 1; u < units->count; u++) after += units->items[u].words;
    if (it->words > REMARK_MAX_WORDS || after < ANSWER_LEAST_WORDS) return false;
    return view_speaks_of(view, it->block, CONCEPT_REVISES, 0) || view_speaks_of(view, it->block, CONCEPT_PRIVATE, 0) ||
           parting_excuses(step, text, it->to - it->from);
}

/* What the subject names is the answer, not the thanks above it, nor who its author is. */
static bool is_preface(struct step *step, const struct view *view, const struct units *units,
                       const struct scores *scores, size_t unit)
{
    static const enum concept around[] = {CONCEPT_THANKS, CONCEPT_PERSONAL, CONCEPT_INTRODUCES};
    bool named = false;
    for (size_t q = 0; q < step->classifier->questions->question_count; q++) named |= scores->named[q] != RULE_NONE;
    size_t after = 0;
    for (size_t u = unit + 1; u < units->count; u++) after += units->items[u].words;
    if (!named || units->items[unit].words > PREFACE_MAX_WORDS || after < ANSWER_LEAST_WORDS) return false;
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        if (view_speaks_of(view, units->items[unit].block, around[i], 0)) return true;
    return false;
}

/* It hands over what stands below, and says nothing more: no answer, whichever question it has a word of. */
static bool only_hands_over(const struct view *view, const struct unit *unit)
{
    const struct text_part *part = &view->parts[unit->block];
    size_t tokens = part->tokens_to - part->tokens_from;
    if (unit->words > SHORT_WORDS) return false;
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_GIVES && tokens <= hit->end - hit->first + HANDING_BESIDE) return true;
    }
    return false;
}

/* Whether the question whose words the paragraph has most of asks who does something, or who somebody is. */
static bool answers_who(struct step *step, const struct scores *scores, size_t unit)
{
    const double *row = scores->total + unit * scores->columns;
    size_t best = 0;
    for (size_t q = 1; q + 1 < scores->columns; q++) best = row[q] > row[best] ? q : best;
    return row[best] >= WHO_LEAST && preface_asked(step->arena, &step->call->questions[best]);
}

/* Whoever is asked about themselves says who they are: there the words decide. */
static double preface_weight(struct step *step, const struct view *view, const struct units *units,
                             const struct scores *scores, size_t unit)
{
    const struct unit *it = &units->items[unit];
    if (!preface_presents(view, it->block, it->from, it->to)) return REMARK_WEIGHT;
    return answers_who(step, scores, unit) ? 0 : PRESENTS_WEIGHT;
}

void frame_favour_none(struct step *step, const struct units *units, const struct scores *scores)
{
    if (units->count < 2) return;
    const struct view *view = view_of(step);
    if (step->reading->reply && is_all(units, 0)) return;
    size_t front = 0;
    for (; front + 1 < units->count && units->items[front].preface; front++)
        favour_none(scores, front, preface_weight(step, view, units, scores, front));
    for (size_t u = front; u < FRONT && u + 1 < units->count && is_plain(units, u); u++) {
        bool tells = introduces(view, units->items[u].block);
        if (is_remark(step, view, units, u) || only_hands_over(view, &units->items[u]) ||
            is_preface(step, view, units, scores, u))
            favour_none(scores, u, REMARK_WEIGHT);
        else if (tells || units->items[u].words <= SHORT_WORDS)
            favour_none(scores, u, tells ? weights.frame : weights.frame / 2);
        if (!tells) break;
    }
    if (is_plain(units, 0) && is_address(step, &units->items[0])) favour_none(scores, 0, ADDRESS_WEIGHT);
    size_t last = units->count - 1;
    if (!is_plain(units, last) || units->items[last].words > FRAME_MAX_WORDS / 2) return;
    const struct unit *end = &units->items[last];
    if (preface_farewell(view, end->block, step->out->blocks.items[end->block].text, end->from, end->to))
        favour_none(scores, last, FAREWELL_WEIGHT);
    else if (view_speaks_of(view, units->items[last].block, CONCEPT_THANKS, 0))
        favour_none(scores, last, weights.frame);
}
