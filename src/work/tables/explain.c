/* SPDX-License-Identifier: MIT */
/* explain: an analysis as a document for people. The words for evidence come from evidence_line and nowhere else. */
#include <mailcall/work/explain.h>

#include <string.h>
#include <mailcall/work/analyse.h>

static const char *question_label(struct arena *arena, const struct call *call, const char *id)
{
    int at = call ? call_question_index(call, id) : -1;
    if (at < 0) return id;
    const struct question *question = &call->questions[at];
    const char *words = *question->title ? question->title : question->text_count ? question->texts[0].text : "";
    return arena_printf(arena, "%s: %s", id, words);
}

static const char *percent(struct arena *arena, double confidence)
{
    return arena_printf(arena, "%.0f %%", confidence * 100);
}

static void add_evidence(struct arena *arena, struct node *parent, const struct evidence *items, size_t count)
{
    struct node *list = count ? node_add(arena, parent, NODE_LIST) : NULL;
    for (size_t i = 0; i < count; i++) {
        struct node *item = node_add(arena, list, NODE_ITEM);
        node_addf(arena, item, NODE_TEXT, "%s (%s, %+.1f)",
                  *items[i].detail ? items[i].detail : rule_name(items[i].rule), rule_name(items[i].rule),
                  items[i].score);
    }
}

static void add_fact(struct arena *arena, struct node *table, const char *name, const char *value)
{
    if (!*value) return;
    struct node *row = node_add(arena, table, NODE_ROW);
    node_add_text(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, name);
    node_add_text(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, value);
}

static const char *flags_text(struct arena *arena, unsigned flags)
{
    const char *text = "";
    for (int bit = 0; bit < FLAG_COUNT; bit++)
        if (flags & (1u << bit))
            text = arena_printf(arena, "%s%s%s", text, *text ? ", " : "", flag_name((enum flag)(1u << bit)));
    return text;
}

static void add_facts(struct arena *arena, struct node *parent, const struct analysis *analysis)
{
    const struct contributor *who = &analysis->contributor;
    struct node *table = node_add(arena, parent, NODE_TABLE);

    add_fact(arena, table, "Kind",
             arena_printf(arena, "%s (%s)", kind_name(analysis->kind), percent(arena, analysis->kind_confidence)));
    add_fact(arena, table, "Call", *analysis->call_id ? analysis->call_id : "none");
    add_fact(arena, table, "Subject", analysis->subject);
    add_fact(arena, table, "From",
             arena_printf(arena, "%s%s%s%s", who->name, *who->name ? " <" : "", who->address, *who->name ? ">" : ""));
    add_fact(arena, table, "Organisation", who->organisation);
    add_fact(arena, table, "Group", who->group);
    add_fact(arena, table, "Passed on by", who->passed_on_by);
    add_fact(arena, table, "Language", analysis->language);
    add_fact(arena, table, "Flags", flags_text(arena, analysis->flags));
    add_fact(arena, table, "Note", analysis->note);
    add_fact(arena, table, "Not read", analysis->unread ? analysis->unread : "");
    for (size_t i = 0; i < analysis->unreadable_count; i++)
        add_fact(arena, table, "Could not be read", analysis->unreadable[i]);
}

static void add_passage(struct arena *arena, struct node *parent, const struct analysis *analysis, size_t at,
                        const struct call *call)
{
    const struct passage *passage = &analysis->passages[at];
    struct node *entry = node_add(arena, parent, NODE_ENTRY);

    if (!passage->question_count) node_add_text(arena, entry, NODE_STRONG, "answers no question");
    for (size_t i = 0; i < passage->question_count; i++) {
        const struct verdict *verdict = &passage->questions[i];
        if (i) node_add(arena, entry, NODE_BREAK);
        node_addf(arena, entry, NODE_STRONG, "%s%s",
                  passage->undecided  ? "perhaps "
                  : passage->disputes ? "challenges "
                                      : "",
                  question_label(arena, call, verdict->id));
        node_addf(arena, entry, NODE_TEXT, " (%s)", percent(arena, verdict->confidence));
    }
    if (*passage->source) node_addf(arena, entry, NODE_TEXT, " [%s]", passage->source);
    if (passage->no_answer)
        node_add_text(arena, node_add(arena, entry, NODE_NOTE), NODE_TEXT,
                      "the question stands there with no answer under it");
    else
        node_add_text(arena, node_add(arena, entry, NODE_QUOTE), NODE_TEXT, passage->text);
    for (size_t i = 0; i < passage->link_count; i++) {
        struct node *line = node_add(arena, entry, NODE_NOTE);
        node_add_text(arena, line, NODE_TEXT, "Links to ");
        node_add_link(arena, line, passage->links[i], passage->links[i]);
    }
    for (size_t i = 0; i < passage->question_count; i++)
        add_evidence(arena, entry, passage->questions[i].evidence, passage->questions[i].evidence_count);
}

static void add_set_aside(struct arena *arena, struct node *parent, const struct blocks *blocks)
{
    struct node *section = NULL;

    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_AUTHORED) continue;
        if (!section) section = node_add_text(arena, parent, NODE_SECTION, "Set aside");
        struct node *line = node_add(arena, section, NODE_PARAGRAPH);
        node_addf(arena, line, NODE_STRONG, "%s", role_name(block->role));
        const char *rule = rule_name(block->rule);
        node_addf(arena, line, NODE_TEXT, "%s%s%s: %s", *rule ? " (" : "", rule, *rule ? ")" : "", block->text);
    }
}

void explain_analysis(struct arena *arena, struct node *parent, const struct analysis *analysis,
                      const struct call *call)
{
    add_facts(arena, parent, analysis);
    struct node *why = node_add_text(arena, parent, NODE_SECTION, "Why this kind");
    add_evidence(arena, why, analysis->kind_evidence, analysis->kind_evidence_count);
    if (analysis->workstream_count) {
        struct node *section = node_add_text(arena, parent, NODE_SECTION, "Workstreams");
        for (size_t i = 0; i < analysis->workstream_count; i++) {
            const struct verdict *verdict = &analysis->workstreams[i];
            int at = call ? call_workstream_index(call, verdict->id) : -1;
            struct node *line = node_add(arena, section, NODE_PARAGRAPH);
            node_addf(arena, line, NODE_STRONG, "%s%s%s", verdict->id, at >= 0 ? ": " : "",
                      at >= 0 ? call->workstreams[at].title : "");
            node_addf(arena, line, NODE_TEXT, " (%s)", percent(arena, verdict->confidence));
            add_evidence(arena, section, verdict->evidence, verdict->evidence_count);
        }
    }
    if (analysis->passage_count) {
        struct node *section = node_add_text(arena, parent, NODE_SECTION, "Passages");
        for (size_t i = 0; i < analysis->passage_count; i++) add_passage(arena, section, analysis, i, call);
    }
    add_set_aside(arena, parent, &analysis->blocks);
}
