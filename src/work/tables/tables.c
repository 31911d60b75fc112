/* SPDX-License-Identifier: MIT */
/* tables: list and search. */
#include "tables_internal.h"

#include <mailcall/base/clock.h>
#include <mailcall/mail/list.h>
#include <mailcall/work/succession.h>

struct listed {
    const struct stored *stored;
    const struct filing *filings;
    size_t filing_count;
    int64_t about, withdrawn_by;   /* what it mends or takes back; what takes it back */
    int64_t repeats;               /* what it is once more */
    int64_t replaced_by, replaces; /* 0: none; replaced_by: of the question asked for, else of the whole message */
};

/* "q1 q3", with a question mark where a person has to decide. */
static char *filed_line(struct arena *arena, const struct listed *listed)
{
    const char *line = "";
    for (size_t i = 0; i < listed->filing_count; i++) {
        const struct filing *filing = &listed->filings[i];
        bool told = false;
        for (size_t k = 0; k < i; k++) told = told || strcmp(listed->filings[k].question, filing->question) == 0;
        if (told) continue;
        line = arena_printf(arena, "%s%s%s%s", line, line[0] != '\0' ? " " : "", filing->question,
                            filing->undecided ? "?" : "");
    }
    return arena_strdup(arena, line);
}

static void add_head(struct arena *arena, struct node *table)
{
    struct node *row = node_add(arena, table, NODE_ROW);
    cell_number(arena, row, "#");
    cell_text(arena, row, "Received");
    cell_text(arena, row, "Kind");
    cell_text(arena, row, "Who");
    cell_text(arena, row, "Filed");
    cell_text(arena, row, "Subject");
}

static void add_listed(struct arena *arena, struct node *table, const struct listed *listed, const char *list)
{
    const struct stored *stored = listed->stored;
    struct node *row = node_add(arena, table, NODE_ROW);
    char when[CLOCK_TEXT_BYTES];
    bool read = stored->state == STATE_ANALYSED;
    clock_rfc3339(stored->arrived_utc, when);
    when[strcspn(when, "T")] = '\0';
    cell_number(arena, row, arena_printf(arena, "%lld", (long long)stored->number));
    cell_text(arena, row, when);
    struct node *kind = node_add(arena, row, NODE_CELL);
    if (read && listed->replaced_by > 0)
        node_addf(arena, kind, NODE_TEXT, "%s, replaced by #%lld", kind_name(stored->kind),
                  (long long)listed->replaced_by);
    else if (read && listed->about > 0)
        node_addf(arena, kind, NODE_TEXT, "%s, %s #%lld", kind_name(stored->kind),
                  stored->flags & REVISES_WITHDRAWS ? "withdraws" : "mends", (long long)listed->about);
    else if (read && listed->repeats > 0)
        node_addf(arena, kind, NODE_TEXT, "repeats #%lld", (long long)listed->repeats);
    else if (read && listed->withdrawn_by > 0)
        node_addf(arena, kind, NODE_TEXT, "%s, withdrawn by #%lld?", kind_name(stored->kind),
                  (long long)listed->withdrawn_by);
    else if (read && (stored->flags & REVISES_WITHDRAWS))
        node_addf(arena, kind, NODE_TEXT, "%s, withdraws", kind_name(stored->kind));
    else if (read && listed->replaces > 0)
        node_addf(arena, kind, NODE_TEXT, "%s of #%lld", kind_name(stored->kind), (long long)listed->replaces);
    else if (read)
        node_add_text(arena, kind, NODE_TEXT, kind_name(stored->kind));
    else
        node_add_badge(arena, kind, stored->state == STATE_QUARANTINED ? TONE_BAD : TONE_WARN,
                       state_name(stored->state));
    cell_foreign(arena, row, stored_who(stored));
    cell_text(arena, row, filed_line(arena, listed));
    cell_foreign(arena, row, list_subject(arena, stored->subject != NULL ? stored->subject : "", list, NULL, NULL));
}

static bool seen_before(const struct listed *items, size_t at)
{
    for (size_t i = 0; i < at; i++) {
        if (strcmp(items[i].stored->call_id, items[at].stored->call_id) == 0) return true;
    }
    return false;
}

/* The messages of the call that item `first` belongs to. */
static void add_call_table(struct arena *arena, struct node *parent, const struct call *call,
                           const struct listed *items, size_t count, size_t first)
{
    struct node *table = node_add(arena, parent, NODE_TABLE);
    table->head = true;
    add_head(arena, table);
    for (size_t i = first; i < count; i++) {
        if (strcmp(items[i].stored->call_id, items[first].stored->call_id) == 0)
            add_listed(arena, table, &items[i], call != NULL ? call->list_address : "");
    }
}

static struct node *list_document(struct site *site, struct arena *arena, const struct listed *items, size_t count)
{
    struct node *document = document_new(arena, DOCUMENT_LANG, "");
    if (count == 0) {
        int64_t last = 0;
        struct err ignored = ERR_INIT;
        bool none = store_last_number(site->store, &last, &ignored) == OK && last == 0;
        node_add_text(arena, node_add(arena, document, NODE_PARAGRAPH), NODE_TEXT,
                      none ? "No message is stored yet." : "No such message.");
        return document;
    }
    for (size_t i = 0; i < count; i++) {
        const char *id = items[i].stored->call_id;
        const struct call *call = site_call(site, id);
        if (seen_before(items, i)) continue;
        const char *title = call != NULL ? call->title : id[0] != '\0' ? id : "For no call (unrouted)";
        bool alone = site->call_count <= 1 && call != NULL;
        struct node *parent = alone ? document : node_add_text(arena, document, NODE_SECTION, title);
        add_call_table(arena, parent, call, items, count, i);
    }
    struct node *note = node_add(arena, document, NODE_NOTE);
    size_t replaced = 0;
    for (size_t i = 0; i < count; i++) replaced += items[i].replaced_by > 0;
    node_addf(arena, note, NODE_TEXT, "%zu %s", count, count == 1 ? "message" : "messages");
    if (replaced > 0) node_addf(arena, note, NODE_TEXT, ", %zu of them replaced by a revision", replaced);
    return document;
}

static void list_json(const struct listed *items, size_t count, struct buf *out)
{
    json_t *root = json_object(), *list = json_array();
    for (size_t i = 0; i < count; i++) {
        json_t *object = stored_json(items[i].stored, items[i].filings, items[i].filing_count);
        if (items[i].replaces > 0) json_object_set_new(object, "supersedes", json_integer(items[i].replaces));
        if (items[i].about > 0) json_object_set_new(object, "about", json_integer(items[i].about));
        if (items[i].repeats > 0) json_object_set_new(object, "repeats", json_integer(items[i].repeats));
        if (items[i].withdrawn_by > 0) json_object_set_new(object, "withdrawn_by", json_integer(items[i].withdrawn_by));
        if (items[i].replaced_by > 0) json_object_set_new(object, "superseded_by", json_integer(items[i].replaced_by));
        json_array_append_new(list, object);
    }
    json_object_set_new(root, "messages", list);
    tables_dump(root, out);
}

enum status table_list(struct site *site, struct arena *arena, const struct query *query, const struct table_out *out,
                       struct err *err)
{
    struct query plain = *query;
    struct stored *stored = NULL;
    struct successions known = {0};
    size_t count = 0;
    plain.without_json = true;
    enum status status = store_list(site->store, arena, &plain, &stored, &count, err);
    struct listed *items = arena_array(arena, count + 1, sizeof *items);
    for (size_t i = 0; i < count && status == OK; i++) {
        struct filing *filings = NULL;
        items[i].stored = &stored[i];
        status = store_filings(site->store, arena, stored[i].number, &filings, &items[i].filing_count, err);
        items[i].filings = filings;
        struct succession of = {0};
        if (status == OK) status = successions_get(site, arena, &known, stored[i].call_id, &of, err);
        items[i].about = succession_about(&of, stored[i].number);
        items[i].withdrawn_by = succession_told_by(&of, stored[i].number, REVISES_WITHDRAWS, NULL);
        items[i].repeats = succession_repeats(&of, stored[i].number);
        items[i].replaces = succession_before(&of, stored[i].number);
        items[i].replaced_by = query->question != NULL ? succession_of_answer(&of, stored[i].number, query->question)
                                                       : succession_of_message(&of, stored[i].number);
    }
    if (status != OK) return status;
    if (out->document != NULL) *out->document = list_document(site, arena, items, count);
    if (out->json != NULL) list_json(items, count, out->json);
    return OK;
}

/* The store marks matched words with U+0002 and U+0003. */
static void add_snippet(struct arena *arena, struct node *parent, const char *snippet)
{
    struct node *quote = node_add(arena, parent, NODE_QUOTE);
    for (const char *at = snippet; *at != '\0';) {
        bool matched = *at == '\x02';
        if (*at == '\x02' || *at == '\x03') at++;
        size_t bytes = strcspn(at, "\x02\x03");
        if (bytes > 0) {
            node_add_foreign(arena, quote, matched ? NODE_STRONG : NODE_TEXT, arena_strndup(arena, at, bytes));
        }
        at += bytes;
    }
}

static void add_hit(struct arena *arena, struct node *document, const struct hit *hit, const struct stored *stored)
{
    struct node *entry = node_add(arena, document, NODE_ENTRY);
    char when[CLOCK_TEXT_BYTES];
    clock_day(stored->arrived_utc, when);
    node_addf(arena, entry, NODE_STRONG, "#%lld ", (long long)hit->number);
    node_add_foreign(arena, entry, NODE_STRONG, stored_who(stored));
    node_addf(arena, entry, NODE_TEXT, " \xC2\xB7 %s \xC2\xB7 %s", when,
              stored->state == STATE_ANALYSED ? kind_name(stored->kind) : state_name(stored->state));
    if (stored->subject != NULL && stored->subject[0] != '\0') {
        node_add_text(arena, entry, NODE_TEXT, ": ");
        node_add_foreign(arena, entry, NODE_TEXT, stored->subject);
    }
    add_snippet(arena, entry, hit->snippet);
}

static char *plain_snippet(struct arena *arena, const char *snippet)
{
    char *copy = arena_strdup(arena, snippet), *to = copy;
    for (const char *at = snippet; *at != '\0'; at++) {
        if (*at != '\x02' && *at != '\x03') *to++ = *at;
    }
    *to = '\0';
    return copy;
}

enum status table_search(struct site *site, struct arena *arena, const char *words, size_t limit,
                         const struct table_out *out, struct err *err)
{
    struct hit *hits = NULL;
    size_t count = 0;
    json_t *list = json_array();
    struct node *document = document_new(arena, DOCUMENT_LANG, "");
    enum status status = store_search(site->store, arena, words, limit, &hits, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        struct stored stored;
        status = store_get(site->store, arena, hits[i].number, &stored, err);
        if (status != OK) break;
        add_hit(arena, document, &hits[i], &stored);
        json_t *object = stored_json(&stored, NULL, 0);
        json_object_del(object, "filings");
        put_text(object, "snippet", plain_snippet(arena, hits[i].snippet));
        json_array_append_new(list, object);
    }
    if (status == OK && count == 0) {
        struct node *line = node_add(arena, document, NODE_PARAGRAPH);
        node_add_text(arena, line, NODE_TEXT, "No message has all of these words: ");
        node_add_foreign(arena, line, NODE_TEXT, words);
    }
    json_t *root = json_object();
    json_object_set_new(root, "hits", list);
    if (status == OK && out->document != NULL) *out->document = document;
    if (status == OK && out->json != NULL)
        tables_dump(root, out->json);
    else
        json_decref(root);
    return status;
}
