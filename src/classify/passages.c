/* SPDX-License-Identifier: MIT */
/* passages: neighbouring paragraphs filed alike become one passage, with the reasons a person would want to see. */
#include "passages.h"
#include "reasons.h"
#include "anchors/answer_marks.h"
#include "anchors/own_words.h"
#include <mailcall/base/buf.h>

#define PASSAGE_MAX_BYTES (4 * 1024 * 1024)
/* How sure it is that a question that stands there with nothing below is not answered, and what is made of that. */
#define EMPTY_SURE 0.95
#define EMPTY_SCORE 8

struct maker {
    struct filed_units all;
    struct own_ways ways;
    size_t room;
};

/* Where in its block's text a unit's own words begin, and how many bytes there only name its question. */
static size_t own_from(const struct maker *maker, size_t u, size_t *name)
{
    const struct filed_units *all = &maker->all;
    const struct unit *unit = &all->units->items[u];
    const char *text = all->step->out->blocks.items[unit->block].text;
    int question = all->filed[u].question;
    size_t from = own_words_start(unit, all->anchors, text, question, all->governor[u], &maker->ways);
    *name = own_words_name(all->step, unit, all->anchors, from, question, maker->ways.headed);
    return from;
}

/* What stands around the unit's answer to tell it from its question. */
static struct answer_marks marks_around(const struct maker *maker, size_t u, const char *text, size_t from)
{
    const int *governor = maker->all.governor;
    if (maker->all.filed[u].question < 0) return (struct answer_marks){0, 0};
    bool opens = governor[u] >= 0 && (u == 0 || governor[u - 1] != governor[u]);
    return answer_marks_find(maker->all.step, text + from, maker->all.units->items[u].to - from, opens);
}

/* A unit's text as the author wrote it, quoted lines as quoted. */
static void add_text(const struct maker *maker, size_t u, struct buf *buf)
{
    const struct unit *unit = &maker->all.units->items[u];
    const char *text = maker->all.step->out->blocks.items[unit->block].text;
    size_t name, from = own_from(maker, u, &name);
    if (from + name < unit->to) from += name;
    while (name > 0 && from < unit->to && text[from] == '\n') from++;
    struct answer_marks marks = marks_around(maker, u, text, from);
    size_t to = unit->to - marks.behind;
    from += marks.before;
    if (!unit->cited) {
        buf_add(buf, text + from, to - from);
        return;
    }
    while (from < to) {
        const char *end = memchr(text + from, '\n', to - from);
        size_t eol = end ? (size_t)(end - text) : to;
        buf_puts(buf, "> ");
        buf_add(buf, text + from, eol - from);
        from = eol + 1;
        if (from < to) buf_putc(buf, '\n');
    }
}

/* The unit is all a name of its question, which stands above the answer. */
static bool is_name(const struct maker *maker, size_t u)
{
    size_t name, from = own_from(maker, u, &name), to = maker->all.units->items[u].to;
    return from < to && from + name == to;
}

static const char *joined_text(const struct maker *maker, size_t first, size_t last)
{
    const struct unit *units = maker->all.units->items;
    if (first < last && is_name(maker, first)) first++;
    struct buf buf = BUF_INIT(PASSAGE_MAX_BYTES);
    for (size_t u = first; u <= last; u++) {
        bool same = u > first && units[u].block == units[u - 1].block;
        if (u > first && !same) buf_puts(&buf, "\n\n");
        bool joined = same && units[u].from == units[u - 1].to; /* one paragraph */
        if (same && !joined && buf.len && buf.data[buf.len - 1] != '\n') buf_puts(&buf, "\n");
        add_text(maker, u, &buf);
    }
    while (buf.len && (unsigned char)buf.data[buf.len - 1] <= ' ') buf_truncate(&buf, buf.len - 1);
    const char *text = arena_strdup(maker->all.step->arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

static void add_verdict(const struct maker *maker, struct passage *passage, size_t first, size_t last, int question,
                        double confidence)
{
    struct arena *arena = maker->all.step->arena;
    struct verdict *grown = arena_array(arena, passage->question_count + 1, sizeof *grown);
    if (passage->question_count) memcpy(grown, passage->questions, passage->question_count * sizeof *grown);
    struct verdict *verdict = &grown[passage->question_count++];
    verdict->id = maker->all.step->call->questions[question].id;
    verdict->confidence = confidence;
    passage->questions = grown;
    reasons_add(&maker->all, first, last, question, verdict);
}

static struct passage *push_passage(struct maker *maker)
{
    struct analysis *out = maker->all.step->out;
    return ARENA_PUSH(maker->all.step->arena, out->passages, out->passage_count, maker->room);
}

/* How sure: the mean over the passage's words. */
static double mean_confidence(const struct filed_units *all, size_t first, size_t last)
{
    double sum = 0, words = 0;
    for (size_t u = first; u <= last; u++) {
        double n = (double)all->units->items[u].words + 1;
        sum += all->filed[u].confidence * n;
        words += n;
    }
    return sum / words;
}

static void make_passage(struct maker *maker, size_t first, size_t last)
{
    const struct filed_units *all = &maker->all;
    struct passage *passage = push_passage(maker);
    const struct filed *filed = &all->filed[first];
    double confidence = mean_confidence(all, first, last);
    int governor = all->governor[first];
    *passage = (struct passage){.text = joined_text(maker, first, last),
                                .first_block = all->units->items[first].block,
                                .last_block = all->units->items[last].block,
                                .source = all->step->out->blocks.items[all->units->items[first].block].source};
    if (governor < 0 && (filed->question < 0 || confidence < all->step->classifier->undecided_below))
        leaning_add(all->step, all->units, all->filed, first, last);
    if (filed->question < 0) return;
    if (governor >= 0) {
        const struct anchor *anchor = &all->anchors->items[governor];
        double sure = anchor_certainty(anchor);
        for (int i = 0; i < anchor->count; i++) add_verdict(maker, passage, first, last, anchor->questions[i], sure);
        passage->undecided = sure < all->step->classifier->undecided_below;
        return;
    }
    add_verdict(maker, passage, first, last, filed->question, confidence);
    passage->undecided = confidence < all->step->classifier->undecided_below;
    if (passage->undecided && filed->second >= 0)
        add_verdict(maker, passage, first, last, filed->second, filed->second_confidence);
}

/* The place among the anchors of what governs a unit or ended there; -1: above the first. */
static int place_of(int governor)
{
    return governor <= UNIT_CLOSED ? UNIT_CLOSED - governor : governor;
}

/* Whether a unit is filed under the question, alone or with others. One above a question quoted below all text has to
 * be surely so: what nobody can file may still be found to answer that question (echoes/above.c). */
static bool is_answered(const struct filed_units *all, int question, size_t block)
{
    size_t count = all->units->count;
    double least = count > 0 && block > all->units->items[count - 1].block ? all->step->classifier->undecided_below : 0;
    for (size_t u = 0; u < count; u++) {
        bool sure = all->governor[u] >= 0 || all->filed[u].confidence >= least;
        if (all->filed[u].question == question && sure) return true;
        const struct anchor *anchor = all->governor[u] >= 0 ? &all->anchors->items[all->governor[u]] : NULL;
        for (int i = 0; anchor != NULL && anchor->all && all->filed[u].question >= 0 && i < anchor->count; i++)
            if (anchor->questions[i] == question) return true;
    }
    return false;
}

/* A number with nothing behind it on its line, and no question's words below it that are what it numbers. */
static bool is_empty_number(const struct filed_units *all, int at)
{
    const struct anchor *anchor = &all->anchors->items[at];
    const struct block *block = &all->step->out->blocks.items[anchor->block];
    bool next = (size_t)at + 1 < all->anchors->count && anchor[1].echo && anchor[1].block <= anchor->block + 1;
    if (!anchor->governs || anchor->lead_in || anchor->rule != RULE_MARKER || block->role != ROLE_AUTHORED || next)
        return false;
    const char *behind = block->text + anchor->to;
    return !lang_has_word(behind, strcspn(behind, "\n"));
}

static bool is_told_already(const struct filed_units *all, const char *question)
{
    const struct analysis *out = all->step->out;
    for (size_t p = 0; p < out->passage_count; p++)
        if (out->passages[p].no_answer && strcmp(out->passages[p].questions[0].id, question) == 0) return true;
    return false;
}

static void tell_empty(struct maker *maker, const struct anchor *anchor, bool number)
{
    struct arena *arena = maker->all.step->arena;
    const struct block *block = &maker->all.step->out->blocks.items[anchor->block];
    struct verdict *verdict = arena_array(arena, 1, sizeof *verdict);
    verdict->id = maker->all.step->call->questions[anchor->questions[0]].id;
    verdict->confidence = EMPTY_SURE;
    if (anchor->left_out)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_NO_ANSWER, EMPTY_SCORE,
                     "its author leaves it out: \"%s\"", block->text);
    else
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_NO_ANSWER, EMPTY_SCORE,
                     "%s, and nothing stands under it",
                     number ? "its number stands there" : "the question is repeated");
    *push_passage(maker) = (struct passage){.text = "",
                                            .first_block = anchor->block,
                                            .last_block = anchor->block,
                                            .no_answer = true,
                                            .source = block->source,
                                            .questions = verdict,
                                            .question_count = 1};
}

/* An echoed question, or a number, with nothing under it, neither here nor elsewhere. Given as governors. */
static void no_answers_between(struct maker *maker, int from, int to)
{
    const struct filed_units *all = &maker->all;
    for (int i = place_of(from) + 1; i < place_of(to); i++) {
        const struct anchor *anchor = &all->anchors->items[i];
        bool number = is_empty_number(all, i);
        bool stands = anchor->accepted && (anchor->echo || number) && (!anchor->inner || anchor->opens_text);
        if (!stands && !anchor->left_out) continue;
        int question = anchor->questions[0];
        if (!is_answered(all, question, anchor->block) &&
            !is_told_already(all, all->step->call->questions[question].id))
            tell_empty(maker, anchor, number);
    }
}

static bool same_passage(const struct filed_units *all, size_t a, size_t b)
{
    if (all->filed[a].question != all->filed[b].question || all->units->items[b].new_source) return false;
    int ga = all->governor[a], gb = all->governor[b];
    if (ga == gb) return true;
    return ga >= 0 && gb >= 0 && all->anchors->items[ga].count == 1 && all->anchors->items[gb].count == 1;
}

void passages_make(struct step *step, const struct units *units, const struct anchors *anchors,
                   const struct scores *scores, const struct filed *filed)
{
    struct maker maker = {.all = {.step = step,
                                  .units = units,
                                  .anchors = anchors,
                                  .scores = scores,
                                  .filed = filed,
                                  .governor = units_governors(step->arena, units, anchors)}};
    maker.ways = own_words_ways(&step->out->blocks, units, anchors, maker.all.governor);
    int governor = -1;
    for (size_t u = 0; u < units->count;) {
        size_t last = u;
        if (step->out->blocks.items[units->items[u].block].role == ROLE_PROMPT) { /* a heading left out */
            u++;
            continue;
        }
        while (last + 1 < units->count && same_passage(&maker.all, last, last + 1)) last++;
        no_answers_between(&maker, governor, maker.all.governor[u]);
        make_passage(&maker, u, last);
        governor = maker.all.governor[last];
        u = last + 1;
    }
    no_answers_between(&maker, governor, (int)anchors->count);
}
