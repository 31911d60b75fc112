/* SPDX-License-Identifier: MIT */
/*
 * analysis_json: the analysis as JSON (docs/analysis.schema.json) and back.
 *
 * An undecided passage is filed nowhere: its verdicts stand under "proposals" and "questions" is empty, so that nobody
 * who reads only "questions" takes a guess for a filing.
 */
#include "analysis_json.h"

#include <string.h>
#include <mailcall/base/utf8.h>
#include <mailcall/work/analyse.h>

json_t *analysis_json_text(const char *text)
{
    json_t *string = json_string(text);
    if (string) return string;
    struct buf clean = BUF_INIT(3 * strlen(text) + 1);
    utf8_add_clean(&clean, text, strlen(text));
    string = json_string(buf_text(&clean));
    buf_release(&clean);
    return string;
}

json_t *analysis_json_texts(const char *const *items, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) json_array_append_new(list, analysis_json_text(items[i]));
    return list;
}

static json_t *evidence_json(const struct evidence *items, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) {
        json_t *one = json_object();
        json_object_set_new(one, "rule", json_string(rule_name(items[i].rule)));
        json_object_set_new(one, "detail", analysis_json_text(items[i].detail));
        json_object_set_new(one, "score", json_real(items[i].score));
        if (items[i].block >= 0) json_object_set_new(one, "block", json_integer(items[i].block));
        if (items[i].to > items[i].from)
            json_object_set_new(one, "span", json_pack("[I,I]", (json_int_t)items[i].from, (json_int_t)items[i].to));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *verdicts_json(const struct verdict *items, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) {
        json_t *one = json_object();
        json_object_set_new(one, "id", analysis_json_text(items[i].id));
        json_object_set_new(one, "confidence", json_real(items[i].confidence));
        json_object_set_new(one, "evidence", evidence_json(items[i].evidence, items[i].evidence_count));
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *blocks_json(const struct blocks *blocks)
{
    json_t *list = json_array();
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        json_t *one = json_object();
        json_object_set_new(one, "role", analysis_json_text(role_name(block->role)));
        json_object_set_new(one, "depth", json_integer(block->depth));
        json_object_set_new(one, "kind", analysis_json_text(block_kind_name(block->kind)));
        json_object_set_new(one, "text", analysis_json_text(block->text));
        if (block->rule != RULE_NONE) json_object_set_new(one, "rule", json_string(rule_name(block->rule)));
        if (block->source && *block->source) json_object_set_new(one, "source", analysis_json_text(block->source));
        if (block->hidden) json_object_set_new(one, "hidden", json_true());
        json_array_append_new(list, one);
    }
    return list;
}

static json_t *passages_json(const struct analysis *analysis)
{
    json_t *list = json_array();
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        json_t *one = json_object();
        json_t *verdicts = verdicts_json(passage->questions, passage->question_count);
        json_object_set_new(one, "text", analysis_json_text(passage->text));
        bool filed = !passage->undecided && !passage->disputes;
        json_object_set_new(one, "questions", filed ? json_incref(verdicts) : json_array());
        if (passage->disputes) json_object_set_new(one, "challenges", json_incref(verdicts));
        if (passage->undecided) {
            json_object_set_new(one, "undecided", json_true());
            json_object_set_new(one, "proposals", json_incref(verdicts));
        }
        json_decref(verdicts);
        if (passage->no_answer) json_object_set_new(one, "no_answer", json_true());
        if (passage->link_count)
            json_object_set_new(one, "links", analysis_json_texts(passage->links, passage->link_count));
        if (passage->source && *passage->source)
            json_object_set_new(one, "source", analysis_json_text(passage->source));
        json_object_set_new(one, "blocks",
                            json_pack("[I,I]", (json_int_t)passage->first_block, (json_int_t)passage->last_block));
        json_array_append_new(list, one);
    }
    return list;
}

const char *analysis_json_member(struct arena *arena, const json_t *object, const char *key)
{
    const char *value = json_string_value(json_object_get(object, key));
    return value ? arena_strdup(arena, value) : "";
}

json_t *analysis_json_flags(unsigned flags)
{
    json_t *list = json_array();
    for (int bit = 0; bit < FLAG_COUNT; bit++)
        if (flags & (1u << bit)) json_array_append_new(list, analysis_json_text(flag_name((enum flag)(1u << bit))));
    return list;
}

static json_t *contributor_json(const struct contributor *who)
{
    json_t *one = json_object();
    json_object_set_new(one, "name", analysis_json_text(who->name));
    json_object_set_new(one, "address", analysis_json_text(who->address));
    json_object_set_new(one, "organisation", analysis_json_text(who->organisation));
    json_object_set_new(one, "group", analysis_json_text(who->group));
    if (who->passed_on_by && *who->passed_on_by)
        json_object_set_new(one, "passed_on_by", analysis_json_text(who->passed_on_by));
    return one;
}

json_t *analysis_json_object(const struct analysis *analysis)
{
    json_t *root = json_object();

    json_object_set_new(root, "call", analysis_json_text(analysis->call_id));
    json_object_set_new(root, "subject", analysis_json_text(analysis->subject));
    json_object_set_new(root, "kind", analysis_json_text(kind_name(analysis->kind)));
    json_object_set_new(root, "kind_confidence", json_real(analysis->kind_confidence));
    json_object_set_new(root, "kind_evidence", evidence_json(analysis->kind_evidence, analysis->kind_evidence_count));
    json_object_set_new(root, "contributor", contributor_json(&analysis->contributor));
    json_object_set_new(root, "language", analysis_json_text(analysis->language));
    json_object_set_new(root, "workstreams", verdicts_json(analysis->workstreams, analysis->workstream_count));
    json_object_set_new(root, "flags", analysis_json_flags(analysis->flags));
    if (*revises_name(analysis->flags))
        json_object_set_new(root, "revises", analysis_json_text(revises_name(analysis->flags)));
    json_object_set_new(root, "topics", analysis_json_texts(analysis->topics, analysis->topic_count));
    json_object_set_new(root, "links", analysis_json_texts(analysis->links, analysis->link_count));
    json_object_set_new(root, "unreadable", analysis_json_texts(analysis->unreadable, analysis->unreadable_count));
    if (analysis->unread && *analysis->unread)
        json_object_set_new(root, "unread", analysis_json_text(analysis->unread));
    json_object_set_new(root, "note", analysis_json_text(analysis->note));
    json_object_set_new(root, "authored_words", json_integer((json_int_t)analysis->authored_words));
    if (analysis->truncated_message) json_object_set_new(root, "truncated", json_true());
    json_object_set_new(root, "passages", passages_json(analysis));
    json_object_set_new(root, "blocks", blocks_json(&analysis->blocks));
    return root;
}

static int dump_to_buf(const char *bytes, size_t count, void *context)
{
    buf_add(context, bytes, count);
    return 0;
}

void analysis_json_dump(const json_t *root, bool pretty, struct buf *out)
{
    json_dump_callback(root, dump_to_buf, out, (pretty ? JSON_INDENT(2) : JSON_COMPACT) | JSON_REAL_PRECISION(6));
    if (pretty) buf_putc(out, '\n');
}

void analysis_to_json(const struct analysis *analysis, bool pretty, struct buf *out)
{
    json_t *root = analysis_json_object(analysis);
    analysis_json_dump(root, pretty, out);
    json_decref(root);
}

/* --- and back --- */

static const char **strings_of(struct arena *arena, const json_t *list, size_t *count)
{
    *count = json_array_size(list);
    const char **items = arena_array(arena, *count + 1, sizeof *items);
    for (size_t i = 0; i < *count; i++) {
        const char *value = json_string_value(json_array_get(list, i));
        items[i] = value ? arena_strdup(arena, value) : "";
    }
    return items;
}

static enum rule rule_of(const json_t *one)
{
    const char *name = json_string_value(json_object_get(one, "rule"));
    return name ? rule_from_name(name) : RULE_NONE;
}

static struct evidence *evidence_of(struct arena *arena, const json_t *list, size_t *count)
{
    *count = json_array_size(list);
    struct evidence *items = arena_array(arena, *count + 1, sizeof *items);
    for (size_t i = 0; i < *count; i++) {
        const json_t *one = json_array_get(list, i), *span = json_object_get(one, "span");
        const json_t *block = json_object_get(one, "block");
        items[i].rule = rule_of(one);
        items[i].detail = analysis_json_member(arena, one, "detail");
        items[i].score = json_number_value(json_object_get(one, "score"));
        items[i].block = block ? (int)json_integer_value(block) : -1;
        items[i].from = (size_t)json_integer_value(json_array_get(span, 0));
        items[i].to = (size_t)json_integer_value(json_array_get(span, 1));
    }
    return items;
}

static struct verdict *verdicts_of(struct arena *arena, const json_t *list, size_t *count)
{
    *count = json_array_size(list);
    struct verdict *items = arena_array(arena, *count + 1, sizeof *items);
    for (size_t i = 0; i < *count; i++) {
        const json_t *one = json_array_get(list, i);
        items[i].id = analysis_json_member(arena, one, "id");
        items[i].confidence = json_number_value(json_object_get(one, "confidence"));
        items[i].evidence = evidence_of(arena, json_object_get(one, "evidence"), &items[i].evidence_count);
    }
    return items;
}

static void passages_of(struct arena *arena, const json_t *list, struct analysis *out)
{
    out->passage_count = json_array_size(list);
    out->passages = arena_array(arena, out->passage_count + 1, sizeof *out->passages);
    for (size_t i = 0; i < out->passage_count; i++) {
        const json_t *one = json_array_get(list, i), *range = json_object_get(one, "blocks");
        struct passage *passage = &out->passages[i];
        passage->text = analysis_json_member(arena, one, "text");
        passage->source = analysis_json_member(arena, one, "source");
        passage->undecided = json_is_true(json_object_get(one, "undecided"));
        passage->no_answer = json_is_true(json_object_get(one, "no_answer"));
        passage->links = strings_of(arena, json_object_get(one, "links"), &passage->link_count);
        passage->first_block = (size_t)json_integer_value(json_array_get(range, 0));
        passage->last_block = (size_t)json_integer_value(json_array_get(range, 1));
        passage->disputes = json_object_get(one, "challenges") != NULL;
        const char *list_of = passage->undecided ? "proposals" : passage->disputes ? "challenges" : "questions";
        passage->questions = verdicts_of(arena, json_object_get(one, list_of), &passage->question_count);
    }
}

static void blocks_of(struct arena *arena, const json_t *list, struct blocks *out)
{
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *one = json_array_get(list, i);
        struct block block = {.text = analysis_json_member(arena, one, "text"),
                              .source = analysis_json_member(arena, one, "source"),
                              .rule = rule_of(one),
                              .depth = (int)json_integer_value(json_object_get(one, "depth")),
                              .hidden = json_is_true(json_object_get(one, "hidden"))};
        if (!role_from_name(analysis_json_member(arena, one, "role"), &block.role)) block.role = ROLE_AUTHORED;
        for (enum block_kind kind = BLOCK_PARAGRAPH; kind <= BLOCK_PREFORMATTED; kind++)
            if (strcmp(block_kind_name(kind), analysis_json_member(arena, one, "kind")) == 0) block.kind = kind;
        blocks_push(arena, out, &block);
    }
}

static unsigned flags_of(const json_t *list)
{
    unsigned flags = 0;
    for (size_t i = 0; i < json_array_size(list); i++) {
        const char *name = json_string_value(json_array_get(list, i));
        enum flag flag;
        if (name && flag_from_name(name, &flag)) flags |= flag;
    }
    return flags;
}

struct analysis *analysis_from_json_object(struct arena *arena, const json_t *root)
{
    struct analysis *out = arena_alloc(arena, sizeof *out);
    const json_t *who = json_object_get(root, "contributor");

    out->call_id = analysis_json_member(arena, root, "call");
    out->subject = analysis_json_member(arena, root, "subject");
    if (!kind_from_name(analysis_json_member(arena, root, "kind"), &out->kind)) out->kind = KIND_DISCUSSION;
    out->kind_confidence = json_number_value(json_object_get(root, "kind_confidence"));
    out->kind_evidence = evidence_of(arena, json_object_get(root, "kind_evidence"), &out->kind_evidence_count);
    out->contributor = (struct contributor){.name = analysis_json_member(arena, who, "name"),
                                            .address = analysis_json_member(arena, who, "address"),
                                            .organisation = analysis_json_member(arena, who, "organisation"),
                                            .group = analysis_json_member(arena, who, "group"),
                                            .passed_on_by = analysis_json_member(arena, who, "passed_on_by")};
    out->language = analysis_json_member(arena, root, "language");
    out->workstreams = verdicts_of(arena, json_object_get(root, "workstreams"), &out->workstream_count);
    out->flags =
        flags_of(json_object_get(root, "flags")) | revises_from_name(analysis_json_member(arena, root, "revises"));
    out->topics = strings_of(arena, json_object_get(root, "topics"), &out->topic_count);
    out->links = strings_of(arena, json_object_get(root, "links"), &out->link_count);
    out->unreadable = strings_of(arena, json_object_get(root, "unreadable"), &out->unreadable_count);
    out->unread = analysis_json_member(arena, root, "unread");
    out->note = analysis_json_member(arena, root, "note");
    out->authored_words = (size_t)json_integer_value(json_object_get(root, "authored_words"));
    out->truncated_message = json_is_true(json_object_get(root, "truncated"));
    passages_of(arena, json_object_get(root, "passages"), out);
    blocks_of(arena, json_object_get(root, "blocks"), &out->blocks);
    return out;
}

enum status analysis_from_json(struct arena *arena, const char *json, struct analysis **out, struct err *err)
{
    json_error_t fault;
    json_t *root = json_loads(json, 0, &fault);
    if (!root)
        return err_set(err, BAD_INPUT, "the stored analysis is not JSON (%s); run \"mailcall rebuild\"", fault.text);
    *out = analysis_from_json_object(arena, root);
    json_decref(root);
    return OK;
}
