/* SPDX-License-Identifier: MIT */
/* tables_show: one message, with everything that is known about it and why. The words for verdicts are explain's. */
#include "tables_internal.h"

#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/compare.h>
#include <mailcall/work/explain.h>
#include <mailcall/work/succession.h>

/* Of a template sent by hundreds a reader needs the number and the first. */
#define SAME_WORDS_SHOWN 20

struct shown {
    struct stored stored;
    struct filing *filings;
    size_t filing_count;
    struct entry *entries;
    size_t entry_count;
    size_t earlier_copies;
    int64_t *same_words; /* near duplicates of each other, this one among them */
    size_t same_words_count;
    int64_t supersedes, superseded_by;      /* 0: none */
    int64_t about, mended_by, withdrawn_by; /* what it mends or takes back, and what does so to it */
    int64_t repeats, repeated_by;           /* the same once more; the latest such */
    const char *supersedes_how;
    const char *other_addresses; /* of somebody by the same name, "" when none: a person may say that it is one */
    struct analysis *analysis;   /* NULL when there is none */
};

static bool writes_as(const struct stored *stored, const char *name)
{
    return stored->name != NULL && strcasecmp(stored->name, name) == 0 && stored->address != NULL && stored->address[0];
}

/* The same name at other addresses, in this call: proposed, never merged. */
static enum status read_others(struct site *site, struct arena *arena, struct shown *shown, struct err *err)
{
    const struct stored *stored = &shown->stored;
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    size_t count = 0;
    shown->other_addresses = "";
    if (stored->state != STATE_ANALYSED || stored->name == NULL || strchr(stored->name, ' ') == NULL) return OK;
    if (stored->address == NULL || stored->call_id[0] == '\0') return OK;
    query.call_id = stored->call_id;
    query.without_json = true;
    enum status status = store_list(site->store, arena, &query, &list, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        const char *known = shown->other_addresses;
        if (!writes_as(&list[i], stored->name) || strcasecmp(list[i].address, stored->address) == 0) continue;
        if (strcasestr(known, list[i].address) != NULL) continue;
        shown->other_addresses = arena_printf(arena, "%s%s%s (#%lld)", known, known[0] != '\0' ? ", " : "",
                                              list[i].address, (long long)list[i].number);
    }
    return status;
}

/* What a revision replaces, and the latest revision that replaces this one. */
static enum status read_revisions(struct site *site, struct arena *arena, struct shown *shown, struct err *err)
{
    const struct stored *stored = &shown->stored;
    struct query query = QUERY_ALL;
    struct stored *later = NULL;
    size_t count = 0;
    if (stored->state != STATE_ANALYSED || !kind_answers(stored->kind)) return OK;
    compare_superseded(site, arena, stored, &shown->supersedes, &shown->supersedes_how);
    struct succession succession = {0};
    enum status status = succession_read(site, arena, stored->call_id, 0, &succession, err);
    shown->repeats = succession_repeats(&succession, stored->number);
    if (shown->repeats > 0) shown->supersedes = 0;
    if (*revises_name(stored->flags)) {
        shown->about = shown->supersedes;
        shown->supersedes = 0;
    }
    query.call_id = stored->call_id;
    query.kind = KIND_REVISION;
    query.after_number = stored->number;
    query.without_json = true;
    if (status == OK) status = store_list(site->store, arena, &query, &later, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        int64_t replaced = 0, repeated = succession_repeats(&succession, later[i].number);
        const char *how = "";
        if (repeated == stored->number) shown->repeated_by = later[i].number;
        if (repeated > 0) continue;
        compare_superseded(site, arena, &later[i], &replaced, &how);
        if (succession_repeats(&succession, replaced) > 0) replaced = succession_repeats(&succession, replaced);
        if (*revises_name(later[i].flags)) {
            bool withdraws = later[i].flags & REVISES_WITHDRAWS;
            if (replaced == stored->number) *(withdraws ? &shown->withdrawn_by : &shown->mended_by) = later[i].number;
            continue;
        }
        bool sibling = replaced > 0 && replaced == shown->supersedes;
        if (replaced == stored->number || sibling) shown->superseded_by = later[i].number;
    }
    return status;
}

static enum status read_shown(struct site *site, struct arena *arena, int64_t number, struct shown *shown,
                              struct err *err)
{
    struct err unread = ERR_INIT;
    enum status status = store_get(site->store, arena, number, &shown->stored, err);
    if (status == OK) status = store_filings(site->store, arena, number, &shown->filings, &shown->filing_count, err);
    if (status == OK) status = store_journal(site->store, arena, number, &shown->entries, &shown->entry_count, err);
    if (status == OK) status = store_earlier_copies(site->store, number, &shown->earlier_copies, err);
    if (status == OK)
        status = store_same_words(site->store, arena, number, &shown->same_words, &shown->same_words_count, err);
    if (status == OK) status = read_revisions(site, arena, shown, err);
    if (status == OK) status = read_others(site, arena, shown, err);
    if (status != OK) return status;
    if (shown->stored.analysis_json[0] == '\0') return OK;
    if (analysis_from_json(arena, shown->stored.analysis_json, &shown->analysis, &unread) != OK) shown->analysis = NULL;
    return OK;
}

static const char *time_line(struct arena *arena, int64_t utc)
{
    char text[CLOCK_TEXT_BYTES];
    if (utc == CLOCK_NONE) return "";
    clock_rfc5322(utc, text);
    return arena_strdup(arena, text);
}

/* "3 messages: #1, #2, #4". */
static const char *same_words_line(struct arena *arena, const struct shown *shown)
{
    if (!shown->same_words_count) return "";
    const char *line = arena_printf(arena, "%zu messages:", shown->same_words_count);
    for (size_t i = 0; i < shown->same_words_count && i < SAME_WORDS_SHOWN; i++)
        line = arena_printf(arena, "%s%s #%lld", line, i ? "," : "", (long long)shown->same_words[i]);
    return shown->same_words_count > SAME_WORDS_SHOWN ? arena_printf(arena, "%s and more", line) : line;
}

static void add_message(struct site *site, struct arena *arena, struct node *document, const struct shown *shown)
{
    const struct stored *stored = &shown->stored;
    const struct call *call = site_call(site, stored->call_id);
    struct node *table = node_add(arena, document, NODE_TABLE);
    if (stored->erased)
        fact(arena, table, "State", "erased: only the number is left");
    else if (stored->state != STATE_ANALYSED)
        fact(arena, table, "State", state_name(stored->state));
    fact_foreign(arena, table, "Why not read", stored->failure);
    fact(arena, table, "Received", time_line(arena, stored->arrived_utc));
    fact(arena, table, "Date", time_line(arena, stored->date_utc));
    fact(arena, table, "Call",
         stored->call_id[0] == '\0' ? "none (unrouted)"
         : call != NULL             ? call->title
                                    : stored->call_id);
    if (shown->analysis == NULL) {
        fact_foreign(arena, table, "From",
                     stored->address != NULL && stored->address[0] != '\0' ? stored->address : stored->sender);
        fact_foreign(arena, table, "Subject", stored->subject);
    }
    fact_foreign(arena, table, "Sent to", stored->recipient);
    fact_foreign(arena, table, "Message-ID", stored->message_id);
    fact_foreign(arena, table, "In reply to", stored->in_reply_to);
    fact(arena, table, "Size",
         arena_printf(arena, "%zu bytes%s", stored->raw_bytes, stored->truncated ? ", the rest was cut" : ""));
    if (stored->duplicates > 0)
        fact(arena, table, "Copies", arena_printf(arena, "%lld more came", (long long)stored->duplicates));
    fact(arena, table, "Same words", same_words_line(arena, shown));
    fact_foreign(arena, table, "Perhaps also", shown->other_addresses);
    if (shown->supersedes > 0)
        fact(arena, table, "Supersedes",
             arena_printf(arena, "#%lld, %s", (long long)shown->supersedes, shown->supersedes_how));
    if (shown->repeats > 0)
        fact(arena, table, "Repeats",
             arena_printf(arena, "#%lld, word for word; that one stands", (long long)shown->repeats));
    if (shown->repeated_by > 0)
        fact(arena, table, "Sent again", arena_printf(arena, "as #%lld, word for word", (long long)shown->repeated_by));
    if (shown->about > 0)
        fact(arena, table, stored->flags & REVISES_WITHDRAWS ? "Withdraws" : "Mends",
             arena_printf(arena, "#%lld, %s; it stands", (long long)shown->about, shown->supersedes_how));
    if (shown->mended_by > 0)
        fact(arena, table, "Mended by", arena_printf(arena, "#%lld, in a word or number", (long long)shown->mended_by));
    if (shown->withdrawn_by > 0)
        fact(arena, table, "Withdrawn",
             arena_printf(arena, "#%lld asks for it; a person must decide", (long long)shown->withdrawn_by));
    if (shown->superseded_by > 0)
        fact(arena, table, "Superseded by", arena_printf(arena, "#%lld", (long long)shown->superseded_by));
    if (shown->earlier_copies > 0)
        fact(arena, table, "Earlier copies", arena_printf(arena, "%zu shorter, kept", shown->earlier_copies));
}

/* Attachments as far as they were read: their names stand at the blocks that came from them. */
static void add_attachments(struct arena *arena, struct node *document, const struct analysis *analysis)
{
    struct node *list = NULL;
    for (size_t i = 0; i < analysis->blocks.count; i++) {
        const char *source = analysis->blocks.items[i].source;
        bool told = source[0] == '\0';
        for (size_t k = 0; k < i && !told; k++) told = strcmp(analysis->blocks.items[k].source, source) == 0;
        if (told) continue;
        if (list == NULL) {
            list =
                node_add(arena, node_add_text(arena, document, NODE_SECTION, "Attachments that were read"), NODE_LIST);
        }
        node_add_foreign(arena, node_add(arena, list, NODE_ITEM), NODE_TEXT, source);
    }
}

static void add_decisions(struct arena *arena, struct node *document, const struct shown *shown)
{
    if (shown->entry_count == 0) return;
    struct node *list = node_add(arena, node_add_text(arena, document, NODE_SECTION, "Decided by people"), NODE_LIST);
    for (size_t i = 0; i < shown->entry_count; i++) {
        const struct entry *entry = &shown->entries[i];
        struct node *item = node_add(arena, list, NODE_ITEM);
        char when[CLOCK_TEXT_BYTES];
        clock_rfc3339(entry->at_utc, when);
        node_addf(arena, item, NODE_TEXT, "%s, %s: %s %s", when, entry->who, entry->verb, entry->argument);
    }
}

static struct node *show_document(struct site *site, struct arena *arena, const struct shown *shown)
{
    const struct stored *stored = &shown->stored;
    const char *subject = shown->analysis != NULL ? shown->analysis->subject : stored->subject;
    bool named = subject != NULL && subject[0] != '\0';
    char *title = arena_printf(arena, "#%lld %s", (long long)stored->number, named ? subject : stored_who(stored));
    struct node *document = document_new(arena, DOCUMENT_LANG, title);
    add_message(site, arena, document, shown);
    if (shown->analysis != NULL) {
        explain_analysis(arena, document, shown->analysis, site_call(site, stored->call_id));
        add_attachments(arena, document, shown->analysis);
    }
    add_decisions(arena, document, shown);
    return document;
}

static void show_json(const struct shown *shown, struct buf *out)
{
    json_t *root = stored_json(&shown->stored, shown->filings, shown->filing_count), *journal = json_array();
    json_t *same_words = json_array();
    json_t *analysis = json_loads(shown->stored.analysis_json, 0, NULL);
    for (size_t i = 0; i < shown->entry_count; i++) {
        const struct entry *entry = &shown->entries[i];
        json_t *object = json_object();
        put_time(object, "at", entry->at_utc);
        put_text(object, "who", entry->who);
        put_text(object, "verb", entry->verb);
        put_text(object, "argument", entry->argument);
        json_array_append_new(journal, object);
    }
    json_object_set_new(root, "journal", journal);
    for (size_t i = 0; i < shown->same_words_count; i++)
        json_array_append_new(same_words, json_integer(shown->same_words[i]));
    json_object_set_new(root, "same_words", same_words);
    if (shown->other_addresses[0] != '\0') put_text(root, "perhaps_also", shown->other_addresses);
    if (shown->supersedes > 0) json_object_set_new(root, "supersedes", json_integer(shown->supersedes));
    if (shown->about > 0) json_object_set_new(root, "about", json_integer(shown->about));
    if (shown->repeats > 0) json_object_set_new(root, "repeats", json_integer(shown->repeats));
    if (shown->mended_by > 0) json_object_set_new(root, "mended_by", json_integer(shown->mended_by));
    if (shown->withdrawn_by > 0) json_object_set_new(root, "withdrawn_by", json_integer(shown->withdrawn_by));
    if (shown->superseded_by > 0) json_object_set_new(root, "superseded_by", json_integer(shown->superseded_by));
    if (analysis != NULL) json_object_set_new(root, "analysis", analysis);
    tables_dump(root, out);
}

enum status table_show(struct site *site, struct arena *arena, int64_t number, const struct table_out *out,
                       struct err *err)
{
    struct shown shown = {0};
    enum status status = read_shown(site, arena, number, &shown, err);
    if (status != OK) return status;
    if (out->document != NULL) *out->document = show_document(site, arena, &shown);
    if (out->json != NULL) show_json(&shown, out->json);
    return OK;
}
