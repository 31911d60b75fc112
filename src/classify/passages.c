/* SPDX-License-Identifier: MIT */
/* passages: neighbouring paragraphs filed alike become one passage, with the reasons a person would want to see. */
#include "passages.h"
#include "decoder/bridge.h"
#include "anchors/own_words.h"
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include <math.h>
#include <stdint.h>

#define PASSAGE_MAX_BYTES (4 * 1024 * 1024)
#define EVIDENCE_TERMS 5

struct maker {
    struct step *step;
    const struct vocabulary *words;
    const struct units *units;
    const struct anchors *anchors;
    const struct scores *scores;
    const struct filed *filed;
    const int *governor;
    struct own_ways ways;
    size_t room;
};

/* A unit's text as the author wrote it, quoted lines as quoted. */
static void add_text(const struct maker *maker, size_t u, struct buf *buf)
{
    const struct unit *unit = &maker->units->items[u];
    const char *text = maker->step->out->blocks.items[unit->block].text;
    size_t from =
        own_words_start(unit, maker->anchors, text, maker->filed[u].question, maker->governor[u], &maker->ways);
    size_t name = own_words_name(maker->step, unit, maker->anchors, from, maker->filed[u].question, maker->ways.headed);
    if (from + name < unit->to) from += name;
    while (name > 0 && from < unit->to && text[from] == '\n') from++;
    if (!unit->cited) {
        buf_add(buf, text + from, unit->to - from);
        return;
    }
    while (from < unit->to) {
        const char *end = memchr(text + from, '\n', unit->to - from);
        size_t to = end ? (size_t)(end - text) : unit->to;
        buf_puts(buf, "> ");
        buf_add(buf, text + from, to - from);
        from = to + 1;
        if (from < unit->to) buf_putc(buf, '\n');
    }
}

/* The unit is all a name of its question, which stands above the answer. */
static bool is_name(const struct maker *maker, size_t u)
{
    const struct unit *unit = &maker->units->items[u];
    const char *text = maker->step->out->blocks.items[unit->block].text;
    size_t from =
        own_words_start(unit, maker->anchors, text, maker->filed[u].question, maker->governor[u], &maker->ways);
    return from < unit->to && from + own_words_name(maker->step, unit, maker->anchors, from, maker->filed[u].question,
                                                    maker->ways.headed) ==
                                  unit->to;
}

static const char *joined_text(const struct maker *maker, size_t first, size_t last)
{
    if (first < last && is_name(maker, first)) first++;
    struct buf buf = BUF_INIT(PASSAGE_MAX_BYTES);
    for (size_t u = first; u <= last; u++) {
        bool same = u > first && maker->units->items[u].block == maker->units->items[u - 1].block;
        if (u > first && !same) buf_puts(&buf, "\n\n");
        bool joined = same && maker->units->items[u].from == maker->units->items[u - 1].to; /* one paragraph */
        if (same && !joined && buf.len && buf.data[buf.len - 1] != '\n') buf_puts(&buf, "\n");
        add_text(maker, u, &buf);
    }
    while (buf.len && (unsigned char)buf.data[buf.len - 1] <= ' ') buf_truncate(&buf, buf.len - 1);
    const char *text = arena_strdup(maker->step->arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

struct shared {
    int term;
    double weight;
};

static void keep_best(struct shared best[EVIDENCE_TERMS], int term, double weight)
{
    int at = EVIDENCE_TERMS;
    for (int i = 0; i < EVIDENCE_TERMS; i++) {
        if (best[i].weight > 0 && best[i].term == term) return;
    }
    while (at > 0 && best[at - 1].weight < weight) {
        if (at < EVIDENCE_TERMS) best[at] = best[at - 1];
        at--;
    }
    if (at < EVIDENCE_TERMS) best[at] = (struct shared){term, weight};
}

/* The words as written, most telling first: "sinkhole, CERT, takedown". */
static const char *list_words(const struct maker *maker, size_t first, size_t last,
                              const struct shared best[EVIDENCE_TERMS])
{
    struct buf buf = BUF_INIT(300);
    for (int i = 0; i < EVIDENCE_TERMS && best[i].weight > 0; i++) {
        bool done = false;
        for (size_t u = first; u <= last && !done; u++) {
            const struct unit *unit = &maker->units->items[u];
            const char *text = maker->step->out->blocks.items[unit->block].text;
            for (size_t m = 0; m < unit->marks.count && !done; m++) {
                const struct mark *mark = &unit->marks.items[m];
                if (mark->term != best[i].term) continue;
                if (buf.len) buf_puts(&buf, ", ");
                buf_add(&buf, text + mark->from, mark->to - mark->from);
                done = true;
            }
        }
    }
    const char *text = arena_strdup(maker->step->arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

/* What a passage shares with a question's text, or with the answers filed under it. */
struct sharing {
    struct shared best[EVIDENCE_TERMS];
    uint64_t answers[EVIDENCE_TERMS]; /* which filed answers hold each of the words */
};

/* Everyday words are shown where there is nothing better. */
#define EVERYDAY_RANK 0.2

static void share_prompt(const struct term_facts *facts, const struct mark *mark, int question, struct sharing *out)
{
    for (size_t p = 0; p < facts->prompt_count; p++) {
        double rank = facts->prompt[p].weight / (facts->background + 1) + 0.01;
        if (facts->prompt[p].question == question)
            keep_best(out->best, mark->term, mark->common ? EVERYDAY_RANK * rank : rank);
    }
}

static void share_filed(const struct term_facts *facts, const struct mark *mark, int question, struct sharing *out)
{
    for (size_t p = 0; p < facts->filed_count; p++) {
        double rank = facts->filed[p].weight / (facts->background + 1) + 0.01;
        if (facts->filed[p].question == question)
            keep_best(out->best, mark->term, mark->common ? EVERYDAY_RANK * rank : rank);
    }
}

static struct sharing find_shared(const struct maker *maker, size_t first, size_t last, int question, bool filed)
{
    const struct question_model *model = maker->step->classifier->questions;
    struct sharing out = {0};
    size_t words = vocabulary_size(&model->vocabulary), known = words < model->term_count ? words : model->term_count;
    if (filed && model->filed_answers == 0) return out;
    for (size_t u = first; u <= last; u++) {
        const struct unit *unit = &maker->units->items[u];
        for (size_t i = 0; i < unit->marks.count; i++) {
            const struct mark *mark = &unit->marks.items[i];
            size_t term = (size_t)mark->term;
            if (mark->stop || term >= known) continue;
            (filed ? share_filed : share_prompt)(&model->terms[term], mark, question, &out);
        }
    }
    for (int i = 0; filed && i < EVIDENCE_TERMS && out.best[i].weight > 0; i++) {
        const struct term_facts *facts = &model->terms[out.best[i].term];
        for (size_t p = 0; p < facts->filed_count; p++) {
            if (facts->filed[p].question == question) out.answers[i] = facts->filed[p].answers;
        }
    }
    return out;
}

/* "4 filed answers (3 by people, 1 under its repeated question)": those that hold any of the words. */
static const char *name_answers(struct arena *arena, const struct question_facts *facts, const struct sharing *shared)
{
    static const char *const by[ORIGIN_COUNT][2] = {
        [ORIGIN_PERSON] = {"by a person", "by people"},
        [ORIGIN_EXPLICIT] = {"by its repeated question or number", "by their repeated question or number"},
        [ORIGIN_SOFT] = {"by its words alone", "by their words alone"}};
    struct buf buf = BUF_INIT(300);
    uint64_t answers = 0;
    for (int i = 0; i < EVIDENCE_TERMS; i++) answers |= shared->answers[i];
    int count = __builtin_popcountll(answers);
    buf_printf(&buf, "%d filed answer%s (", count, count == 1 ? "" : "s");
    const char *gap = "";
    for (int o = 0; o < ORIGIN_COUNT; o++) {
        int part = __builtin_popcountll(answers & facts->filed_by[o]);
        if (!part) continue;
        if (part == count)
            buf_puts(&buf, by[o][part > 1]);
        else
            buf_printf(&buf, "%s%d %s", gap, part, by[o][part > 1]);
        gap = ", ";
    }
    buf_puts(&buf, ")");
    const char *text = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    return text;
}

/* What speaks for this question more than for any of them. */
static double lead(const double *table, size_t columns, size_t first, size_t last, int question)
{
    double sum = 0;
    for (size_t u = first; u <= last; u++) {
        const double *row = table + u * columns;
        sum += row[question];
        for (size_t q = 0; q + 1 < columns; q++) sum -= row[q] / (double)(columns - 1);
    }
    return sum;
}

#define SHOWN_BYTES 60

/* What an anchor says, as a person would repeat it: a bare number by itself, a long question cut at a word. */
static const char *said_above(struct arena *arena, const struct anchor *anchor, const char *text, size_t to)
{
    struct buf buf = BUF_INIT(200);
    const char *from = text + anchor->from;
    size_t bytes = to - anchor->from, shown = bytes;
    if (!anchor->echo && !anchor->strong && anchor->number > 0 && !anchor->renamed) {
        buf_printf(&buf, "numbered %d", anchor->number);
    } else {
        if (bytes > SHOWN_BYTES) {
            for (shown = SHOWN_BYTES; shown > 0 && (unsigned char)from[shown] > ' ';) shown--;
            if (shown == 0) shown = utf8_cut(from, bytes, SHOWN_BYTES);
        }
        while (shown > 0 && (unsigned char)from[shown - 1] <= ' ') shown--;
        buf_puts(&buf, anchor->behind ? "named behind it: \"" : "under \"");
        size_t begun = buf.len;
        buf_add(&buf, from, shown);
        for (size_t i = begun; i < buf.len; i++)
            if ((unsigned char)buf.data[i] < ' ') buf.data[i] = ' ';
        buf_puts(&buf, shown < bytes && bytes > SHOWN_BYTES ? " …\"" : "\"");
        if (anchor->crossed) buf_printf(&buf, ", though %d is another question's number", anchor->number);
    }
    const char *said = arena_strdup(arena, buf_text(&buf));
    buf_release(&buf);
    return said;
}

/* Whether the answers before and after stand on questions before and after this one. */
static bool in_order(const struct maker *maker, size_t first, size_t last, int question)
{
    int before = -1, after = -1;
    for (size_t u = first; u-- > 0 && before < 0;) before = maker->filed[u].question;
    for (size_t u = last + 1; u < maker->units->count && after < 0; u++) after = maker->filed[u].question;
    return (before >= 0 || after >= 0) && before < question && (after < 0 || after > question);
}

static void add_evidence(const struct maker *maker, size_t first, size_t last, struct verdict *verdict, int question)
{
    struct arena *arena = maker->step->arena;
    const struct question_model *model = maker->step->classifier->questions;
    size_t columns = maker->scores->columns;
    int governor = maker->governor[first];
    if (governor >= 0) {
        const struct anchor *anchor = &maker->anchors->items[governor];
        while (anchor->behind && !anchor->closes) anchor++; /* where it is named */
        const char *text = maker->step->out->blocks.items[anchor->block].text;
        size_t to = anchor->to > strlen(text) ? strlen(text) : anchor->to;
        if (anchor->renamed) to = anchor->from + strcspn(text + anchor->from, "\n");
        struct evidence *evidence = evidence_add(arena, &verdict->evidence, &verdict->evidence_count, anchor->rule,
                                                 anchor->echo ? 8 : 5, "%s", said_above(arena, anchor, text, to));
        evidence->block = (int)anchor->block;
        evidence->from = anchor->from;
        evidence->to = to;
    }
    struct sharing own = find_shared(maker, first, last, question, false);
    if (own.best[0].weight > 0)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_LEXICAL,
                     lead(maker->scores->lexical, columns, first, last, question), "words of the question: %s",
                     list_words(maker, first, last, own.best));
    struct sharing filed = find_shared(maker, first, last, question, true);
    if (filed.best[0].weight > 0)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_LEARNED,
                     lead(maker->scores->learned, columns, first, last, question), "words shared with %s: %s",
                     name_answers(arena, &model->facts[question], &filed), list_words(maker, first, last, filed.best));
    const char *akin = governor < 0 ? bridge_reason(maker->step, maker->units, first, last, question) : NULL;
    if (akin != NULL)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_NOTIONS, 0,
                     "says in other words what the question asks: %s", akin);
    const char *source = maker->step->out->blocks.items[maker->units->items[first].block].source;
    bool by_file = governor < 0 && file_names_any(maker->scores->files, source);
    enum rule named = governor < 0 && !by_file ? maker->scores->named[question] : RULE_NONE;
    if (by_file && file_names_question(maker->scores->files, source, question))
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_FILE_NAME, 6,
                     "the file's name names it");
    else if (named != RULE_NONE)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, named, 6, "%s",
                     named == RULE_SUBJECT ? "the subject names it" : "the address it was sent to names it");
    else if (governor < 0)
        evidence_add(arena, &verdict->evidence, &verdict->evidence_count, RULE_SOFT, 0, "%s",
                     in_order(maker, first, last, question) ? "by words and order alone" : "by words alone");
}

static void add_verdict(const struct maker *maker, struct passage *passage, size_t first, size_t last, int question,
                        double confidence)
{
    struct arena *arena = maker->step->arena;
    struct verdict *grown = arena_array(arena, passage->question_count + 1, sizeof *grown);
    if (passage->question_count) memcpy(grown, passage->questions, passage->question_count * sizeof *grown);
    struct verdict *verdict = &grown[passage->question_count++];
    verdict->id = maker->step->call->questions[question].id;
    verdict->confidence = confidence;
    passage->questions = grown;
    add_evidence(maker, first, last, verdict, question);
}

static struct passage *push_passage(struct maker *maker)
{
    struct analysis *out = maker->step->out;
    return ARENA_PUSH(maker->step->arena, out->passages, out->passage_count, maker->room);
}

/* How sure: the mean over the passage's words. */
static double mean_confidence(const struct maker *maker, size_t first, size_t last)
{
    double sum = 0, words = 0;
    for (size_t u = first; u <= last; u++) {
        double n = (double)maker->units->items[u].words + 1;
        sum += maker->filed[u].confidence * n;
        words += n;
    }
    return sum / words;
}

static void make_passage(struct maker *maker, size_t first, size_t last)
{
    struct passage *passage = push_passage(maker);
    const struct filed *filed = &maker->filed[first];
    double confidence = mean_confidence(maker, first, last);
    int governor = maker->governor[first];
    *passage = (struct passage){.text = joined_text(maker, first, last),
                                .first_block = maker->units->items[first].block,
                                .last_block = maker->units->items[last].block,
                                .source = maker->step->out->blocks.items[maker->units->items[first].block].source};
    if (governor < 0 && (filed->question < 0 || confidence < maker->step->classifier->undecided_below))
        leaning_add(maker->step, maker->units, maker->filed, first, last);
    if (filed->question < 0) return;
    if (governor >= 0) {
        const struct anchor *anchor = &maker->anchors->items[governor];
        double sure = anchor_certainty(anchor);
        for (int i = 0; i < anchor->count; i++) add_verdict(maker, passage, first, last, anchor->questions[i], sure);
        passage->undecided = sure < maker->step->classifier->undecided_below;
        return;
    }
    add_verdict(maker, passage, first, last, filed->question, confidence);
    passage->undecided = confidence < maker->step->classifier->undecided_below;
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
static bool is_answered(const struct maker *maker, int question, size_t block)
{
    size_t count = maker->units->count;
    double least =
        count > 0 && block > maker->units->items[count - 1].block ? maker->step->classifier->undecided_below : 0;
    for (size_t u = 0; u < count; u++) {
        bool sure = maker->governor[u] >= 0 || maker->filed[u].confidence >= least;
        if (maker->filed[u].question == question && sure) return true;
        const struct anchor *anchor = maker->governor[u] >= 0 ? &maker->anchors->items[maker->governor[u]] : NULL;
        for (int i = 0; anchor != NULL && anchor->all && maker->filed[u].question >= 0 && i < anchor->count; i++)
            if (anchor->questions[i] == question) return true;
    }
    return false;
}

/* A number with nothing behind it on its line, and no question's words below it that are what it numbers. */
static bool is_empty_number(const struct maker *maker, int at)
{
    const struct anchor *anchor = &maker->anchors->items[at];
    const struct block *block = &maker->step->out->blocks.items[anchor->block];
    bool next = (size_t)at + 1 < maker->anchors->count && anchor[1].echo && anchor[1].block <= anchor->block + 1;
    if (!anchor->governs || anchor->lead_in || anchor->rule != RULE_MARKER || block->role != ROLE_AUTHORED || next)
        return false;
    const char *behind = block->text + anchor->to;
    return !lang_has_word(behind, strcspn(behind, "\n"));
}

/* An echoed question, or a number, with nothing under it, neither here nor elsewhere. Given as governors. */
static void no_answers_between(struct maker *maker, int from, int to)
{
    for (int i = place_of(from) + 1; i < place_of(to); i++) {
        const struct anchor *anchor = &maker->anchors->items[i];
        bool number = is_empty_number(maker, i);
        bool stands = anchor->accepted && (anchor->echo || number) && (!anchor->inner || anchor->opens_text);
        if (!stands && !anchor->left_out) continue;
        bool answered = is_answered(maker, anchor->questions[0], anchor->block);
        for (size_t p = 0; p < maker->step->out->passage_count; p++) {
            const struct passage *passage = &maker->step->out->passages[p];
            if (passage->no_answer &&
                strcmp(passage->questions[0].id, maker->step->call->questions[anchor->questions[0]].id) == 0)
                answered = true;
        }
        if (answered) continue;
        struct passage *passage = push_passage(maker);
        *passage = (struct passage){.text = "",
                                    .first_block = anchor->block,
                                    .last_block = anchor->block,
                                    .no_answer = true,
                                    .source = maker->step->out->blocks.items[anchor->block].source};
        passage->questions = arena_array(maker->step->arena, 1, sizeof *passage->questions);
        passage->question_count = 1;
        passage->questions[0].id = maker->step->call->questions[anchor->questions[0]].id;
        passage->questions[0].confidence = 0.95;
        struct verdict *verdict = &passage->questions[0];
        if (anchor->left_out)
            evidence_add(maker->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_NO_ANSWER, 8,
                         "its author leaves it out: \"%s\"", maker->step->out->blocks.items[anchor->block].text);
        else
            evidence_add(maker->step->arena, &verdict->evidence, &verdict->evidence_count, RULE_NO_ANSWER, 8,
                         "%s, and nothing stands under it",
                         number ? "its number stands there" : "the question is repeated");
    }
}

static bool same_passage(const struct maker *maker, size_t a, size_t b)
{
    if (maker->filed[a].question != maker->filed[b].question || maker->units->items[b].new_source) return false;
    int ga = maker->governor[a], gb = maker->governor[b];
    if (ga == gb) return true;
    return ga >= 0 && gb >= 0 && maker->anchors->items[ga].count == 1 && maker->anchors->items[gb].count == 1;
}

void passages_make(struct step *step, const struct vocabulary *words, const struct units *units,
                   const struct anchors *anchors, const struct scores *scores, const struct filed *filed)
{
    struct maker maker = {.step = step,
                          .words = words,
                          .units = units,
                          .anchors = anchors,
                          .scores = scores,
                          .filed = filed,
                          .governor = units_governors(step->arena, units, anchors)};
    maker.ways = own_words_ways(&step->out->blocks, units, anchors, maker.governor);
    int governor = -1;
    for (size_t u = 0; u < units->count;) {
        size_t last = u;
        if (step->out->blocks.items[units->items[u].block].role == ROLE_PROMPT) { /* a heading left out */
            u++;
            continue;
        }
        while (last + 1 < units->count && same_passage(&maker, last, last + 1)) last++;
        no_answers_between(&maker, governor, maker.governor[u]);
        make_passage(&maker, u, last);
        governor = maker.governor[last];
        u = last + 1;
    }
    no_answers_between(&maker, governor, (int)anchors->count);
}
