/* SPDX-License-Identifier: MIT */
/*
 * asked: who writes in a language that the call does not have puts its questions into that language, one by one, each
 * on lines of its own above the answer. What a line asks is told by the notions and the letters it shares with each
 * question, and by the others: they follow one another as in the call, and where one of them is a prompt the next is
 * too. In the call's own languages a line that asks may be the author's, and so most of them must speak plainly.
 */
#include "asked_line.h"
#include "topic.h"
#include <mailcall/lang/asking.h>

#define LINES_MOST 60
/* How like its question a line is that needs no other beside it, by how much more than any other, and one that has
 * others beside it. */
#define LIKE_ALONE 0.5
#define LIKE_PLAIN 0.4
#define LEAD_PLAIN 0.12
#define LIKE_LEAST 0.12
/* ... and how like the questions all of some are whose answers go on in their lines. */
#define LIKE_WITHIN 0.25
/* So many lines that name questions, and how like theirs all together are, where there is one for each. */
#define NAMED_LEAST 3
#define LIKE_ALL 0.2
/* Words of a question that are no accident. */
#define REPEATED_LEAST 5
/* What order is worth: going on in the call, going back in it, the same question again, the number before the line, the
 * place where every question has its line. */
#define NEXT_WORTH 0.12
#define BACK_COST 0.25
#define AGAIN_COST 0.3
#define NUMBER_WORTH 0.6
#define PLACE_WORTH 0.3
/* By so much a line the words must gainsay the numbers before the lines, which are the author's own count then. */
#define GAINSAID 0.12
/* A question put into another language has as many words, give or take this factor. */
#define WORDS_FACTOR 2.0
/* So many quoted questions one below the other and nothing in between: the call, quoted whole. */
#define EMPTY_RUN 3
/* Questions that are one of the call. */
#define STRETCH_MOST 3

static bool same_language(const char *a, const char *b)
{
    size_t na = strcspn(a, "-"), nb = strcspn(b, "-");
    return na == nb && memcmp(a, b, na) == 0;
}

/* None of the questions is asked in the language of the message. */
static bool is_foreign(const struct step *step)
{
    const char *own = step->out->language;
    if (!own || !*own || same_language(own, "und")) return false;
    for (size_t q = 0; q < step->call->question_count; q++) {
        const struct question *question = &step->call->questions[q];
        for (size_t t = 0; t < question->text_count; t++) {
            const char *lang = question->texts[t].lang;
            if (!lang || !*lang) lang = step->call->lang;
            if (lang && same_language(lang, own)) return false;
        }
    }
    return true;
}

/* Index of the likest question, and by how much it leads. */
static int likest(const struct candidate *candidate, size_t questions, double *lead)
{
    int best = 0;
    double second = 0;
    for (size_t q = 1; q < questions; q++) {
        if (candidate->like[q] > candidate->like[best]) {
            second = candidate->like[best];
            best = (int)q;
        } else if (candidate->like[q] > second) {
            second = candidate->like[q];
        }
    }
    *lead = candidate->like[best] - second;
    return best;
}

static double step_worth(size_t before, size_t now)
{
    if (now == before) return -AGAIN_COST;
    return now > before ? NEXT_WORTH - 0.01 * (double)(now - before) : -BACK_COST;
}

/* The best reading of all lines together, one question each. */
static void assign(struct step *step, struct candidate *items, size_t count, bool by_number)
{
    const struct question_model *model = step->classifier->questions;
    size_t questions = model->question_count;
    double *score = arena_array(step->arena, count * questions + 1, sizeof *score);
    size_t *from = arena_array(step->arena, count * questions + 1, sizeof *from);
    for (size_t i = 0; i < count; i++) {
        for (size_t q = 0; q < questions; q++) {
            double own = items[i].like[q], most = i == 0 ? 0 : -1e9;
            if (by_number && items[i].number > 0 && model->facts[q].number == items[i].number) own += NUMBER_WORTH;
            if (by_number && count == questions && q == i) own += PLACE_WORTH;
            for (size_t b = 0; i > 0 && b < questions; b++) {
                double here = score[(i - 1) * questions + b] + step_worth(b, q);
                if (here <= most) continue;
                most = here;
                from[i * questions + q] = b;
            }
            score[i * questions + q] = own + most;
        }
    }
    size_t best = 0;
    for (size_t q = 1; count > 0 && q < questions; q++)
        if (score[(count - 1) * questions + q] > score[(count - 1) * questions + best]) best = q;
    for (size_t i = count; i-- > 0; best = from[i * questions + best]) {
        bool numbered = by_number && items[i].number > 0 && items[i].number == model->facts[best].number;
        bool told = items[i].like[best] >= LIKE_LEAST || (by_number && count == questions) || numbered;
        items[i].line.question = told ? (int)best : -1;
        items[i].line.score = items[i].like[best];
        items[i].line.number = by_number && !items[i].celled ? items[i].number : 0;
    }
}

static double likeness(const struct candidate *items, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += items[i].line.question >= 0 ? items[i].line.score : 0;
    return sum;
}

/* Each question once, the likest first, in whatever order. */
static void assign_apart(struct step *step, struct candidate *items, size_t count)
{
    size_t questions = step->classifier->questions->question_count;
    bool *taken = arena_array(step->arena, questions + 1, sizeof *taken);
    memset(taken, 0, questions * sizeof *taken);
    for (size_t i = 0; i < count; i++) items[i].line.question = -1, items[i].line.number = 0, items[i].line.score = 0;
    for (;;) {
        struct candidate *best = NULL;
        size_t of = 0;
        double most = LIKE_LEAST;
        for (size_t i = 0; i < count; i++) {
            for (size_t q = 0; items[i].line.question < 0 && q < questions; q++) {
                if (taken[q] || items[i].like[q] < most) continue;
                most = items[i].like[q], best = &items[i], of = q;
            }
        }
        if (best == NULL) return;
        best->line.question = (int)of;
        best->line.score = most;
        taken[of] = true;
    }
}

/* Who counts on from one counts the own lines; with gaps, or out of order, the numbers are the call's. */
static bool counts_own(const struct candidate *items, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (items[i].number != (int)i + 1 && items[i].number > 0) return false;
    return true;
}

/* Numbers, places and the call's order count, unless the words tell plainly that the author has an order of his own. */
static void settle(struct step *step, struct candidate *items, size_t count)
{
    if (!counts_own(items, count)) {
        assign(step, items, count, true);
        return;
    }
    assign(step, items, count, false);
    double by_words = likeness(items, count);
    assign_apart(step, items, count);
    double apart = likeness(items, count);
    assign(step, items, count, true);
    double by_number = likeness(items, count), gainsaid = GAINSAID * (double)count;
    if (apart - by_number > gainsaid && apart - by_words > gainsaid / 2)
        assign_apart(step, items, count);
    else if (by_words - by_number > gainsaid)
        assign(step, items, count, false);
}

static const struct candidate *of_block(const struct candidate *items, size_t count, size_t block)
{
    for (size_t i = 0; i < count; i++)
        if (items[i].line.block == block) return &items[i];
    return NULL;
}

/* Paragraphs that open with none of the questions and do not stand below a line that asks; one with a number weighs as
 * much as all. */
static size_t unasked(const struct step *step, const struct candidate *items, size_t count)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t others = 0;
    for (size_t b = 0; b < blocks->count; b++) {
        struct marker marker;
        const struct block *block = &blocks->items[b];
        if (!asked_line_is_answer(block) || of_block(items, count, b) != NULL) continue;
        const struct candidate *above = b > 0 ? of_block(items, count, b - 1) : NULL;
        if (above != NULL && !above->within) continue;
        others += marker_parse(block->text, strlen(block->text), &marker) ? count : 1;
    }
    return others;
}

/* Whether the lines are the call's questions, and not the author's. Who answers under other signs as well, in the
 * call's language, may ask by the way: then more of each line must be a question's. */
static bool are_prompts(const struct step *step, const struct candidate *items, size_t all)
{
    bool foreign = is_foreign(step), beside = !foreign && 2 * unasked(step, items, all) > all;
    size_t questions = step->classifier->questions->question_count, count = 0, plain = 0, told = 0, quoted = 0;
    double lead, most = 0;
    for (size_t i = 0; i < all; i++) {
        int best = likest(&items[i], questions, &lead);
        if (items[i].line.empty) continue;
        count++;
        bool telling = !beside || items[i].quoted || items[i].telling[best];
        plain += telling && items[i].like[best] >= LIKE_PLAIN && lead >= LEAD_PLAIN;
        told += items[i].line.question >= 0;
        quoted += items[i].quoted;
        most = items[i].like[best] > most && lead >= LEAD_PLAIN ? items[i].like[best] : most;
    }
    if (count == 0) return false;
    if (count == 1 && all == 1) return foreign && most >= LIKE_ALONE && !items->within;
    if (!foreign || 2 * quoted > count) return 2 * plain >= count && 2 * told > count;
    return plain >= 1 && 2 * told >= count;
}

/* Whether the question has as many words as that of the call, in whichever of its languages. */
static bool has_its_length(const struct step *step, const struct candidate *item)
{
    if (item->line.question < 0) return true;
    const struct question *question = &step->call->questions[item->line.question];
    for (size_t t = 0; t < question->text_count; t++) {
        const char *text = question->texts[t].text;
        double words = (double)lang_count_words(text, strlen(text));
        if (words <= WORDS_FACTOR * (double)item->words && (double)item->words <= WORDS_FACTOR * words) return true;
    }
    return false;
}

/* Who opens an answer with a question of his own does so now and then, briefly, and of the same matter again: questions
 * with their answers behind them on the line are the call's where all of the message goes like that. */
static bool go_through(struct step *step, const struct candidate *items, size_t count)
{
    size_t questions = step->classifier->questions->question_count, within = 0, fitting = 0, again = 0;
    for (size_t i = 0; i < count; i++) {
        within += items[i].within;
        fitting += items[i].line.question >= 0 && has_its_length(step, &items[i]);
        for (size_t j = 0; j < i; j++)
            again += items[i].line.question >= 0 && items[i].line.question == items[j].line.question;
    }
    if (within == 0) return true;
    if (count < 2 || 2 * unasked(step, items, count) > count || 4 * again > count) return false;
    double like = likeness(items, count) / (double)count;
    return count == questions ? 3 * fitting >= 2 * count && like >= LIKE_LEAST
                              : fitting == count && like >= LIKE_WITHIN;
}

/* Leaves out the lines with their answers within, those that end in dots. */
static size_t keep(struct candidate *items, size_t count, bool within, bool cut)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if ((within || !items[i].within) && (cut || !items[i].cut || items[i].quoted)) items[kept++] = items[i];
    return kept;
}

/* Quoted questions with nothing below them are the call, quoted whole, or those that nobody answers here. */
static size_t leave_quotation(struct candidate *items, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count;) {
        size_t run = 0;
        while (i + run < count && items[i + run].quoted && items[i + run].line.empty) run++;
        for (size_t k = 0; run < EMPTY_RUN && k < run; k++) items[kept++] = items[i + k];
        i += run;
        if (run == 0) items[kept++] = items[i++];
    }
    return kept;
}

/* A question with another one right below it is answered by nothing. */
static void mark_empty(const struct blocks *blocks, struct candidate *items, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        const char *text = blocks->items[items[i].line.block].text + items[i].line.to;
        if (items[i + 1].line.block == items[i].line.block + 1 && !lang_has_word(text, strlen(text)))
            items[i].line.empty = true;
    }
}

/* Nothing stands below a question that the author asks the list, either: the last one must be told by its words. */
static bool is_asked_in_vain(const struct step *step, const struct candidate *item)
{
    double lead;
    int best = likest(item, step->classifier->questions->question_count, &lead);
    return item->quoted || item->number > 0 || (item->like[best] >= LIKE_PLAIN && lead >= LEAD_PLAIN);
}

/* How many questions the call's question asks, at least, with a sign each. */
static size_t asked_times(const struct step *step, int question)
{
    size_t least = 0;
    const struct question *asked = &step->call->questions[question];
    for (size_t t = 0; t < asked->text_count; t++) {
        const char *text = asked->texts[t].text;
        size_t bytes = strlen(text), signs = 0;
        for (size_t i = 0; i < bytes; i++) signs += asking_mark(text + i, bytes - i) > 0;
        least = least == 0 || (signs > 0 && signs < least) ? signs : least;
    }
    return least;
}

/* Takes in what else is asked before the answer: where the call asks more than once, or what is of its question. */
static void stretch(struct step *step, struct candidate *item)
{
    const char *text = step->out->blocks.items[item->line.block].text;
    size_t bytes = strlen(text), questions = step->classifier->questions->question_count;
    if (item->line.question < 0 || !item->within) return;
    size_t times = asked_times(step, item->line.question);
    double lead, *like = arena_array(step->arena, questions + 1, sizeof *like);
    struct candidate more = {.like = like};
    for (size_t i = 1; i < STRETCH_MOST; i++) {
        size_t from = item->line.to, to = asked_line_more(text, from, bytes);
        if (to == from || !lang_has_word(text + to, bytes - to)) return;
        topic_likeness(step, text + from, to - from, like);
        if (i >= times &&
            (likest(&more, questions, &lead) != item->line.question || like[item->line.question] < LIKE_LEAST))
            return;
        item->line.to = to;
    }
}

static size_t read_all(struct step *step, struct candidate **items)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t count = 0, room = 0;
    for (size_t i = 0; i < blocks->count && count < LINES_MOST; i++) {
        struct candidate candidate;
        if (asked_line_read(step, i, &candidate)) *ARENA_PUSH(step->arena, *items, count, room) = candidate;
    }
    return count;
}

/* In the call's own languages the author asks, too, and leaves that to others. */
static size_t drop_empty(struct candidate *items, size_t count)
{
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!items[i].line.empty && !(items[i].cut && items[i].quoted)) items[kept++] = items[i];
    return kept;
}

/* What may be the call's at all, of what begins with a question. */
static size_t sift(struct step *step, struct candidate *items, size_t count)
{
    bool foreign = is_foreign(step);
    size_t questions = step->classifier->questions->question_count;
    if (!foreign) {
        count = drop_empty(items, keep(items, count, false, false));
        assign(step, items, count, true);
        return count;
    }
    mark_empty(&step->out->blocks, items, count);
    count = keep(items, leave_quotation(items, count), true, count == questions);
    if (count > 0 && items[count - 1].line.empty && !is_asked_in_vain(step, &items[count - 1])) count--;
    settle(step, items, count);
    if (go_through(step, items, count)) return count;
    count = keep(items, count, false, true);
    settle(step, items, count);
    return count;
}

/* Where questions are repeated in their own words, a label is the answer's. */
static bool repeats_questions(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        struct echo echo;
        if ((block->role != ROLE_AUTHORED && block->role != ROLE_QUOTED) || block->hidden || !block->text) continue;
        const struct echoes *echoes = echoes_in(step, block->text, strlen(block->text), false);
        if (echo_find(echoes, 0, &echo) && echo.scores[0] >= REPEATED_LEAST) return true;
    }
    return false;
}

/* Lines that name the questions, each above its answer or before it: all of one kind, all of the message, and like the
 * questions that their order gives them. */
static size_t find_named(struct step *step, struct candidate **items)
{
    size_t count = 0, room = 0, fitting = 0, questions = step->classifier->questions->question_count;
    bool quoted = false, told = true;
    for (size_t i = 0; i < step->out->blocks.count && count < LINES_MOST; i++) {
        struct candidate candidate;
        if (!asked_named_read(step, i, &candidate)) continue;
        if (candidate.quoted && !quoted) count = 0;
        quoted = quoted || candidate.quoted;
        if (candidate.quoted == quoted) *ARENA_PUSH(step->arena, *items, count, room) = candidate;
    }
    if (count < NAMED_LEAST || count > questions || 2 * unasked(step, *items, count) > count) return 0;
    for (size_t i = 0; i < count; i++) asked_named_weigh(step, &(*items)[i]);
    settle(step, *items, count);
    double like = likeness(*items, count) / (double)count;
    for (size_t i = 0; i < count; i++) {
        told = told && (*items)[i].line.question >= 0;
        fitting += (*items)[i].line.score >= LIKE_LEAST;
        for (size_t j = 0; j < i; j++)
            if ((*items)[i].line.question == (*items)[j].line.question) return 0;
    }
    bool all = count == questions && told && 2 * fitting >= count && like >= LIKE_ALL;
    bool some = told && fitting == count && like >= LIKE_PLAIN;
    return (all || some) && !repeats_questions(step) ? count : 0;
}

void asked_find(struct step *step, struct asked_lines *out)
{
    struct candidate *items = NULL;
    if (!step->call || step->classifier->questions->question_count < 2) return;
    asked_shortened(step, out);
    if (out->count == 0) asked_counted(step, out);
    if (out->count > 0) return;
    size_t count = read_all(step, &items);
    if (count > 0) count = sift(step, items, count);
    bool asked = count > 0 && are_prompts(step, items, count);
    if (!asked) count = find_named(step, &items);
    for (size_t i = 0; !asked && i < count; i++)
        *ARENA_PUSH(step->arena, out->items, out->count, out->room) = items[i].line;
    if (!asked) return;
    bool foreign = is_foreign(step);
    for (size_t i = 0; i < count; i++) {
        if (items[i].line.question < 0 && !foreign) continue;
        stretch(step, &items[i]);
        *ARENA_PUSH(step->arena, out->items, out->count, out->room) = items[i].line;
    }
}
