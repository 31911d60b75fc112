/* SPDX-License-Identifier: MIT */
/* evaluate_document: the tallies as tables for people. */
#include <string.h>
#include "evaluate_internal.h"
#include "tables/tables_internal.h"

struct writer {
    struct arena *arena;
    struct node *document;
    const struct evaluation *evaluation;
};

static struct node *table_in(struct writer *writer, const char *title, const char *const *head, size_t columns)
{
    struct node *section = node_add_text(writer->arena, writer->document, NODE_SECTION, title);
    struct node *table = node_add(writer->arena, section, NODE_TABLE);
    struct node *row = node_add(writer->arena, table, NODE_ROW);

    table->head = true;
    for (size_t i = 0; i < columns; i++) {
        if (i)
            cell_number(writer->arena, row, head[i]);
        else
            cell_text(writer->arena, row, head[i]);
    }
    return table;
}
#define TABLE(writer, title, ...)                                                                                      \
    table_in(writer, title, (const char *const[]){__VA_ARGS__},                                                        \
             sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void add_share(struct writer *writer, struct node *row, double value)
{
    cell_number(writer->arena, row, arena_printf(writer->arena, "%.3f", value));
}

static void add_count(struct writer *writer, struct node *row, size_t count)
{
    cell_number(writer->arena, row, arena_printf(writer->arena, "%zu", count));
}

static struct node *add_tally(struct writer *writer, struct node *table, const char *name, const struct tally *tally)
{
    struct node *row = node_add(writer->arena, table, NODE_ROW);

    cell_text(writer->arena, row, name);
    add_share(writer, row, tally_precision(tally));
    add_share(writer, row, tally_recall(tally));
    add_share(writer, row, tally_f1(tally));
    return row;
}

static size_t tally_total(const struct tally *tally)
{
    return tally->hit + tally->missed + tally->excess;
}

static void add_accuracy(struct writer *writer, struct node *table, const char *name, const struct share *share)
{
    if (!share->all) return;
    struct node *row = node_add(writer->arena, table, NODE_ROW);
    cell_text(writer->arena, row, name);
    add_share(writer, row, share_value(share));
    add_count(writer, row, share->right);
    add_count(writer, row, share->all);
}

static void add_accuracies(struct writer *writer)
{
    const struct evaluation *evaluation = writer->evaluation;
    if (!evaluation->kind.all && !evaluation->address.all && !evaluation->language.all) return;
    struct node *table = TABLE(writer, "Whole messages", "What", "right", "count", "of");

    add_accuracy(writer, table, "Kind", &evaluation->kind);
    add_accuracy(writer, table, "Contributor's name", &evaluation->name);
    add_accuracy(writer, table, "Contributor's address", &evaluation->address);
    add_accuracy(writer, table, "Organisation", &evaluation->organisation);
    add_accuracy(writer, table, "Language", &evaluation->language);
}

static void add_questions(struct writer *writer)
{
    const struct evaluation *evaluation = writer->evaluation;
    if (!tally_total(&evaluation->answers)) return;
    struct node *table = TABLE(writer, "Words under the right question", "Question", "precision", "recall", "F1",
                               "gold words", "messages");

    for (size_t i = 0; i < evaluation->questions.count; i++) {
        const struct named_tally *one = &evaluation->questions.items[i];
        if (!tally_total(&one->tally)) continue;
        struct node *row = add_tally(writer, table, one->name, &one->tally);
        add_count(writer, row, one->tally.hit + one->tally.missed);
        add_count(writer, row, one->messages);
    }
    struct node *row = add_tally(writer, table, "All", &evaluation->answers);
    size_t words = evaluation->answers.hit + evaluation->answers.missed;
    add_count(writer, row, words);
    cell_text(writer->arena, row, "");
    struct node *note = node_add(writer->arena, writer->document, NODE_NOTE);
    node_addf(writer->arena, note, NODE_TEXT, "Left undecided: %.3f of the gold words.",
              words ? (double)evaluation->undecided_words / (double)words : 0.0);
}

static void add_groups(struct writer *writer)
{
    const struct named_tallies *groups = &writer->evaluation->groups;
    if (!groups->count) return;
    struct node *table =
        TABLE(writer, "By group of messages", "Group", "precision", "recall", "F1", "undecided", "messages");

    for (size_t i = 0; i < groups->count; i++) {
        const struct named_tally *one = &groups->items[i];
        size_t words = one->tally.hit + one->tally.missed;
        struct node *row = add_tally(writer, table, one->name, &one->tally);
        add_share(writer, row, words ? (double)one->undecided / (double)words : 0);
        add_count(writer, row, one->messages);
    }
}

/* `sum` NULL: the rows say it all. */
static void add_tallies(struct writer *writer, const char *title, const char *what, const struct named_tallies *tallies,
                        const struct tally *sum)
{
    if (!tallies->count || (sum && !tally_total(sum))) return;
    struct node *table = TABLE(writer, title, what, "precision", "recall", "F1", "right", "missed", "wrongly");

    for (size_t i = 0; i < tallies->count + (sum != NULL); i++) {
        bool last = i == tallies->count;
        const struct tally *one = last ? sum : &tallies->items[i].tally;
        if (!last && !tally_total(one)) continue;
        struct node *row = add_tally(writer, table, last ? "All" : tallies->items[i].name, one);
        add_count(writer, row, one->hit);
        add_count(writer, row, one->missed);
        add_count(writer, row, one->excess);
    }
}

static void add_confusion(struct writer *writer)
{
    const struct evaluation *evaluation = writer->evaluation;
    struct arena *arena = writer->arena;
    if (!evaluation->kind.all) return;
    struct node *section =
        node_add_text(arena, writer->document, NODE_SECTION, "Kinds: gold in rows, what was said in columns");
    struct node *table = node_add(arena, section, NODE_TABLE), *head = node_add(arena, table, NODE_ROW);

    table->head = true;
    cell_text(arena, head, "");
    for (int said = 0; said < KIND_COUNT; said++)
        cell_number(arena, head, arena_strndup(arena, kind_name((enum kind)said), 5));
    for (int gold = 0; gold < KIND_COUNT; gold++) {
        struct node *row = node_add(arena, table, NODE_ROW);
        cell_text(arena, row, kind_name((enum kind)gold));
        for (int said = 0; said < KIND_COUNT; said++) {
            size_t count = evaluation->kinds[gold][said];
            cell_number(arena, row, count ? arena_printf(arena, "%zu", count) : ".");
        }
    }
}

static void add_calibration(struct writer *writer, const char *title, const struct calibration *calibration)
{
    if (!calibration->all) return;
    struct node *table = TABLE(writer, title, "Said", "count", "mean said", "right");

    for (size_t bin = 0; bin < CALIBRATION_BINS; bin++) {
        size_t count = calibration->count[bin];
        if (!count) continue;
        struct node *row = node_add(writer->arena, table, NODE_ROW);
        cell_text(writer->arena, row,
                  arena_printf(writer->arena, "%.1f to %.1f", (double)bin / CALIBRATION_BINS,
                               (double)(bin + 1) / CALIBRATION_BINS));
        add_count(writer, row, count);
        add_share(writer, row, calibration->said[bin] / (double)count);
        add_share(writer, row, (double)calibration->right[bin] / (double)count);
    }
    struct node *note = node_add(writer->arena, writer->document, NODE_NOTE);
    node_addf(writer->arena, note, NODE_TEXT,
              "Brier score %.3f over %zu (0 is perfect, 0.25 is always saying one half).",
              calibration_brier(calibration), calibration->all);
}

static void add_differences(struct writer *writer)
{
    const struct evaluation *evaluation = writer->evaluation;
    struct node *list = NULL;

    for (size_t i = 0; i < evaluation->case_count; i++) {
        const struct case_result *one = &evaluation->cases[i];
        for (size_t k = 0; k < one->count; k++) {
            if (!list)
                list = node_add(writer->arena,
                                node_add_text(writer->arena, writer->document, NODE_SECTION, "What differs from gold"),
                                NODE_LIST);
            struct node *item = node_add(writer->arena, list, NODE_ITEM);
            node_add_foreign(writer->arena, item, NODE_TEXT, one->differences[k]);
        }
    }
}

struct node *evaluation_document(struct arena *arena, const struct evaluation *evaluation)
{
    const char *title = arena_printf(arena, "%zu messages against gold%s", evaluation->case_count,
                                     evaluation->learn ? ", with everybody else's gold answers as examples" : "");
    struct writer writer = {arena, document_new(arena, "en", title), evaluation};

    if (evaluation->unread) {
        struct node *note = node_add(arena, writer.document, NODE_PARAGRAPH);
        node_addf(arena, note, NODE_STRONG, "%zu messages could not be read.", evaluation->unread);
    }
    add_accuracies(&writer);
    add_groups(&writer);
    add_questions(&writer);
    add_tallies(&writer, "Workstreams", "Workstream", &evaluation->workstreams, &evaluation->all_workstreams);
    add_tallies(&writer, "Flags", "Flag", &evaluation->flags, &evaluation->all_flags);
    add_tallies(&writer, "Roles, by words", "Role", &evaluation->roles, NULL);
    add_confusion(&writer);
    add_calibration(&writer, "How sure filings were, and how right", &evaluation->filed);
    add_calibration(&writer, "How sure proposals were, and how right", &evaluation->proposed);
    add_calibration(&writer, "How sure kinds were, and how right", &evaluation->kind_calibration);
    add_differences(&writer);
    return writer.document;
}
