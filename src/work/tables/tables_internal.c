/* SPDX-License-Identifier: MIT */
/* tables_internal: cells, names and JSON members for the answers of list, show, search and status. */
#include "tables_internal.h"
#include "analysis_json.h"

#include <mailcall/base/clock.h>

void cell_text(struct arena *arena, struct node *row, const char *text)
{
    node_add_text(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, text);
}

void cell_number(struct arena *arena, struct node *row, const char *text)
{
    struct node *cell = node_add(arena, row, NODE_CELL);
    cell->number = true;
    node_add_text(arena, cell, NODE_TEXT, text);
}

void cell_foreign(struct arena *arena, struct node *row, const char *text)
{
    node_add_foreign(arena, node_add(arena, row, NODE_CELL), NODE_TEXT, text);
}

void fact(struct arena *arena, struct node *table, const char *name, const char *value)
{
    if (value == NULL || value[0] == '\0') return;
    struct node *row = node_add(arena, table, NODE_ROW);
    cell_text(arena, row, name);
    cell_text(arena, row, value);
}

void fact_foreign(struct arena *arena, struct node *table, const char *name, const char *value)
{
    if (value == NULL || value[0] == '\0') return;
    struct node *row = node_add(arena, table, NODE_ROW);
    cell_text(arena, row, name);
    cell_foreign(arena, row, value);
}

const char *state_name(enum state state)
{
    static const char *const names[] = {
        [STATE_ANALYSED] = "analysed", [STATE_TO_ANALYSE] = "to analyse", [STATE_QUARANTINED] = "quarantined"};
    return names[state];
}

const char *stored_who(const struct stored *stored)
{
    if (stored->erased) return "erased";
    if (stored->name != NULL && stored->name[0] != '\0') return stored->name;
    if (stored->address != NULL && stored->address[0] != '\0') return stored->address;
    return stored->sender != NULL ? stored->sender : "";
}

char *age_line(struct arena *arena, int64_t seconds)
{
    static const struct {
        int64_t seconds;
        const char *one, *many;
    } units[] = {
        {DAY_SECONDS, "day", "days"}, {3600, "hour", "hours"}, {60, "minute", "minutes"}, {1, "second", "seconds"}};
    size_t i = 0;
    while (i < 3 && seconds < units[i].seconds) i++;
    long long count = (long long)(seconds / units[i].seconds);
    return arena_printf(arena, "%lld %s", count, count == 1 ? units[i].one : units[i].many);
}

void put_text(json_t *object, const char *key, const char *text)
{
    if (text == NULL || text[0] == '\0') return;
    json_object_set_new(object, key, json_string(text));
}

void put_time(json_t *object, const char *key, int64_t utc)
{
    char text[CLOCK_TEXT_BYTES];
    if (utc == CLOCK_NONE) return;
    clock_rfc3339(utc, text);
    json_object_set_new(object, key, json_string(text));
}

static json_t *filings_json(const struct filing *filings, size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++) {
        json_t *object = json_object();
        put_text(object, "question", filings[i].question);
        json_object_set_new(object, "passage", json_integer((json_int_t)filings[i].passage));
        json_object_set_new(object, "confidence", json_real(filings[i].confidence));
        put_text(object, "why", filings[i].why);
        json_object_set_new(object, "undecided", json_boolean(filings[i].undecided));
        json_object_set_new(object, "by_human", json_boolean(filings[i].by_human));
        json_array_append_new(list, object);
    }
    return list;
}

json_t *stored_json(const struct stored *stored, const struct filing *filings, size_t filing_count)
{
    json_t *object = json_object(), *contributor = json_object();
    json_object_set_new(object, "number", json_integer(stored->number));
    put_text(object, "state", state_name(stored->state));
    put_text(object, "call", stored->call_id);
    put_time(object, "received", stored->arrived_utc);
    put_time(object, "date", stored->date_utc);
    put_text(object, "subject", stored->subject);
    put_text(object, "message_id", stored->message_id);
    put_text(object, "in_reply_to", stored->in_reply_to);
    put_text(object, "sender", stored->sender);
    put_text(object, "recipient", stored->recipient);
    put_text(object, "failure", stored->failure);
    json_object_set_new(object, "raw_bytes", json_integer((json_int_t)stored->raw_bytes));
    if (stored->erased) json_object_set_new(object, "erased", json_true());
    if (stored->truncated) json_object_set_new(object, "truncated", json_true());
    if (stored->state == STATE_ANALYSED) {
        put_text(object, "kind", kind_name(stored->kind));
        json_object_set_new(object, "kind_confidence", json_real(stored->kind_confidence));
        json_object_set_new(object, "flags", analysis_json_flags(stored->flags));
        if (*revises_name(stored->flags)) put_text(object, "revises", revises_name(stored->flags));
        put_text(object, "language", stored->language);
        json_object_set_new(object, "filings", filings_json(filings, filing_count));
    }
    put_text(contributor, "name", stored->name);
    put_text(contributor, "address", stored->address);
    put_text(contributor, "organisation", stored->organisation);
    json_object_set_new(object, "contributor", contributor);
    return object;
}

static int add_dumped(const char *bytes, size_t count, void *out)
{
    buf_add(out, bytes, count);
    return 0;
}

/* In ASCII: what a message says may not reach a terminal raw, and a program does not mind. */
void tables_dump(json_t *root, struct buf *out)
{
    json_dump_callback(root, add_dumped, out, JSON_INDENT(2) | JSON_REAL_PRECISION(6) | JSON_ENSURE_ASCII);
    buf_putc(out, '\n');
    json_decref(root);
}
