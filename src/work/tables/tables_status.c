/* SPDX-License-Identifier: MIT */
/* tables_status: is all well, and where do the calls stand. What is wrong comes first and decides the exit code. */
#include "tables_internal.h"

#include <mailcall/base/clock.h>
#include <mailcall/work/left.h>
#include <mailcall/work/outbox.h>
#include <mailcall/work/recover.h>
#include <mailcall/work/spools.h>
#include "digest/digest_view.h"

struct health {
    const char *site;
    struct counts counts;
    size_t spooled, waiting, given_up;
    int64_t spool_age_seconds, unread_age_seconds;
    const struct outbox_row *given_up_rows;
    int64_t quarantined_number; /* the latest */
    const char *alert;
    struct left *left; /* under names that the call files do not have */
    size_t left_count;
    size_t stray, stray_untold; /* on no call, machines' mail and offers aside; and in no digest yet */
    bool call_missing;          /* there is no call file, or messages are kept of a call that has none */
};

/* The latest number that a digest to somebody who sees everything has come to: it named what was on no call. */
static enum status told_up_to(const struct site *site, int64_t *number, struct err *err)
{
    enum status status = OK;
    for (size_t i = 0; i < site->call_count; i++) {
        const struct call *call = site->calls[i];
        for (size_t k = 0; k < call->coordinator_count && status == OK; k++) {
            const struct coordinator *who = &call->coordinators[k];
            int64_t watermark = 0;
            if (!who->all || who->address[0] == '\0') continue;
            status = store_watermark(site->store, call->id, who->address, &watermark, err);
            if (watermark > *number) *number = watermark;
        }
    }
    return status;
}

static enum status read_strays(struct site *site, struct arena *arena, struct health *health, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    size_t count = 0;
    int64_t told = 0;
    if (health->counts.unrouted_of_these == 0) return OK;
    query.call_id = "";
    query.without_json = true;
    enum status status = told_up_to(site, &told, err);
    if (status == OK) status = store_list(site->store, arena, &query, &list, &count, err);
    for (size_t i = 0; i < count; i++) {
        if (stored_is_noise(&list[i])) continue;
        health->stray++;
        health->stray_untold += list[i].number > told;
    }
    health->call_missing = site->call_count == 0;
    for (size_t i = 0; i < health->left_count; i++)
        health->call_missing = health->call_missing || health->left[i].question[0] == '\0';
    return status;
}

static enum status read_health(struct site *site, struct arena *arena, int64_t now_utc, struct health *health,
                               struct err *err)
{
    struct query query = QUERY_ALL;
    struct outbox_row *rows = NULL;
    struct stored *found = NULL;
    size_t count = 0;
    enum status status = store_counts(site->store, &query, &health->counts, err);
    if (status == OK) status = store_outbox(site->store, arena, OUTBOX_WAITING, &rows, &health->waiting, err);
    if (status == OK) status = outbox_given_up(site, arena, NULL, &rows, &health->given_up, err);
    health->given_up_rows = rows;
    if (status == OK) status = recover_alert(site, arena, &health->alert, err);
    if (status == OK) status = left_read(site, arena, &health->left, &health->left_count, err);
    if (status == OK) status = read_strays(site, arena, health, err);
    query.without_json = true;
    query.limit = 1;
    query.state = STATE_TO_ANALYSE;
    if (status == OK) status = store_list(site->store, arena, &query, &found, &count, err);
    if (status == OK && count > 0) health->unread_age_seconds = now_utc - found[0].arrived_utc;
    query.state = STATE_QUARANTINED;
    query.newest_first = true;
    if (status == OK) status = store_list(site->store, arena, &query, &found, &count, err);
    if (status == OK && count > 0) health->quarantined_number = found[0].number;
    if (status == OK) spools_waiting(site, now_utc, &health->spooled, &health->spool_age_seconds);
    return status;
}

/* The first that applies decides: what stops the intake before what stops a digest before what waits for a look. */
static enum status find_trouble(const struct site *site, struct arena *arena, const struct health *health,
                                struct err *warning)
{
    if (spools_have_room(site, warning) != OK) return TRANSIENT;
    if (health->spool_age_seconds > TABLES_BACKLOG_SECONDS) {
        return err_set(warning, TRANSIENT,
                       "%zu in the spool, the oldest for %s: run `mailcall drain` and read what it says",
                       health->spooled, age_line(arena, health->spool_age_seconds));
    }
    if (health->unread_age_seconds > TABLES_BACKLOG_SECONDS) {
        return err_set(warning, TRANSIENT, "%lld not read yet, the oldest for %s: run `mailcall drain` to try again",
                       (long long)health->counts.to_analyse, age_line(arena, health->unread_age_seconds));
    }
    if (health->call_missing && health->stray_untold > 0) {
        return err_set(
            warning, BAD_CONFIG,
            "%zu kept on no call, and a call file is missing in %s/calls: put it there, and `mailcall drain` "
            "reads %s under it; `mailcall list --unrouted` shows what came",
            health->stray_untold, health->site, health->stray_untold == 1 ? "it" : "them");
    }
    if (health->given_up > 0) {
        return err_set(warning, UNSENT, "the digest for %s was given up: %s", health->given_up_rows[0].recipient,
                       health->given_up_rows[0].failure);
    }
    if (health->alert[0] != '\0') return err_set(warning, TRANSIENT, "%s", health->alert);
    if (health->counts.quarantined > 0) {
        return err_set(warning, BAD_INPUT,
                       "%lld could not be read and %s quarantined, #%lld the latest: `mailcall show %lld` says why",
                       (long long)health->counts.quarantined, health->counts.quarantined == 1 ? "is" : "are",
                       (long long)health->quarantined_number, (long long)health->quarantined_number);
    }
    return OK;
}

static const char *counted(struct arena *arena, int64_t count, const char *zero)
{
    return count == 0 ? zero : arena_printf(arena, "%lld", (long long)count);
}

static void add_health(struct site *site, struct arena *arena, struct node *document, const struct health *health)
{
    struct node *table = node_add(arena, document, NODE_TABLE);
    const struct counts *counts = &health->counts;
    fact(arena, table, "Site", site->settings.site);
    fact(arena, table, "Messages", arena_printf(arena, "%lld received", (long long)counts->received));
    if (counts->unrouted_of_these > 0)
        fact(arena, table, "Unrouted",
             arena_printf(arena, "%lld on no call; read again when a call file takes %s (mailcall list --unrouted)",
                          (long long)counts->unrouted_of_these, counts->unrouted_of_these == 1 ? "it" : "them"));
    for (size_t i = 0; i < health->left_count; i++) fact(arena, table, "Note", left_line(arena, &health->left[i]));
    fact(arena, table, "Spool",
         health->spooled == 0 ? "empty"
                              : arena_printf(arena, "%zu waiting, the oldest for %s", health->spooled,
                                             age_line(arena, health->spool_age_seconds)));
    fact(arena, table, "To analyse", counted(arena, counts->to_analyse, "none"));
    fact(arena, table, "Quarantined", counted(arena, counts->quarantined, "none"));
    fact(arena, table, "Outbox",
         health->waiting + health->given_up == 0
             ? "empty"
             : arena_printf(arena, "%zu waiting, %zu given up", health->waiting, health->given_up));
    fact(arena, table, "Alert", health->alert);
}

static const char *last_digest(struct site *site, struct arena *arena, const char *call_id, const char *address)
{
    const char *value = "";
    int64_t utc = CLOCK_NONE;
    char text[CLOCK_TEXT_BYTES];
    if (store_fact(site->store, arena, outbox_last_fact(arena, call_id, address), &value, NULL) != OK) return "unknown";
    if (!clock_parse_iso(value, &utc)) return "none yet";
    clock_short(utc, text);
    return arena_strdup(arena, text);
}

/* Messages of the call that a coordinator has not been told of. */
static enum status untold(struct site *site, const char *call_id, const char *address, int64_t *count, struct err *err)
{
    struct query query = QUERY_ALL;
    struct counts counts = {0};
    query.call_id = call_id;
    enum status status = store_watermark(site->store, call_id, address, &query.after_number, err);
    if (status == OK) status = store_counts(site->store, &query, &counts, err);
    *count = counts.received;
    return status;
}

static enum status add_coordinators(struct site *site, struct arena *arena, struct node *section,
                                    const struct call *call, struct err *err)
{
    struct node *table = NULL;
    enum status status = OK;
    for (size_t i = 0; i < call->coordinator_count && status == OK; i++) {
        const struct coordinator *who = &call->coordinators[i];
        int64_t count = 0;
        if (!who->digest || who->address[0] == '\0') continue;
        if (table == NULL) {
            table = node_add(arena, section, NODE_TABLE);
            table->head = true;
            struct node *head = node_add(arena, table, NODE_ROW);
            cell_text(arena, head, "Digest for");
            cell_text(arena, head, "Last");
            cell_number(arena, head, "Not told yet");
        }
        status = untold(site, call->id, who->address, &count, err);
        struct node *row = node_add(arena, table, NODE_ROW);
        cell_text(arena, row, who->name[0] != '\0' ? who->name : who->address);
        cell_text(arena, row, last_digest(site, arena, call->id, who->address));
        cell_number(arena, row, arena_printf(arena, "%lld", (long long)count));
    }
    return status;
}

static enum status add_call(struct site *site, struct arena *arena, struct node *document, const struct call *call,
                            int64_t now_utc, struct err *err)
{
    struct query query = QUERY_ALL;
    struct counts counts;
    query.call_id = call->id;
    enum status status = store_counts(site->store, &query, &counts, err);
    if (status != OK) return status;
    struct node *section =
        node_add_text(arena, document, NODE_SECTION, call->title[0] != '\0' ? call->title : call->id);
    struct node *table = node_add(arena, section, NODE_TABLE);
    char day[CLOCK_TEXT_BYTES];
    fact(arena, table, "Call", call->id);
    if (call->deadline_utc != CLOCK_NONE) {
        clock_day(call->deadline_utc, day);
        fact(arena, table, "Deadline",
             arena_printf(arena, "%s%s, %s", day, call->deadline_soft ? " (soft)" : "",
                          deadline_phrase(arena, call, now_utc)));
    }
    fact(arena, table, "Received", arena_printf(arena, "%lld", (long long)counts.received));
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (counts.by_kind[kind] == 0) continue;
        fact(arena, table, arena_printf(arena, "  %s", kind_name((enum kind)kind)),
             counted(arena, counts.by_kind[kind], ""));
    }
    fact(arena, table, "  to analyse", counted(arena, counts.to_analyse, ""));
    fact(arena, table, "  quarantined", counted(arena, counts.quarantined, ""));
    struct succession succession;
    status = succession_read(site, arena, call->id, 0, &succession, err);
    if (status != OK) return status;
    size_t replaced = succession_replaced(&succession);
    if (replaced > 0) fact(arena, table, "Replaced", arena_printf(arena, "%zu of these, by revisions", replaced));
    size_t mend = succession_beside(&succession, REVISES_PART);
    size_t withdraw = succession_beside(&succession, REVISES_WITHDRAWS);
    size_t again = succession_repeated(&succession);
    if (again > 0) fact(arena, table, "Repeating", arena_printf(arena, "%zu of these, word for word", again));
    if (mend > 0) fact(arena, table, "Mending", arena_printf(arena, "%zu of these, a word or number of another", mend));
    if (withdraw > 0)
        fact(arena, table, "Withdrawing", arena_printf(arena, "%zu of these, for a person to decide", withdraw));
    return add_coordinators(site, arena, section, call, err);
}

static json_t *counts_json(const struct counts *counts)
{
    json_t *object = json_object(), *kinds = json_object();
    json_object_set_new(object, "received", json_integer(counts->received));
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        json_object_set_new(kinds, kind_name((enum kind)kind), json_integer(counts->by_kind[kind]));
    }
    json_object_set_new(object, "by_kind", kinds);
    json_object_set_new(object, "to_analyse", json_integer(counts->to_analyse));
    json_object_set_new(object, "quarantined", json_integer(counts->quarantined));
    json_object_set_new(object, "unrouted", json_integer(counts->unrouted_of_these));
    json_object_set_new(object, "duplicates", json_integer(counts->duplicates_seen));
    return object;
}

static json_t *call_json(struct site *site, struct arena *arena, const struct call *call, int64_t now_utc)
{
    struct query query = QUERY_ALL;
    struct counts counts = {0};
    json_t *object = json_object(), *digests = json_array();
    query.call_id = call->id;
    put_text(object, "id", call->id);
    put_text(object, "title", call->title);
    put_time(object, "deadline", call->deadline_utc);
    put_text(object, "countdown", deadline_phrase(arena, call, now_utc));
    if (store_counts(site->store, &query, &counts, NULL) == OK)
        json_object_set_new(object, "counts", counts_json(&counts));
    struct succession succession = {0};
    if (succession_read(site, arena, call->id, 0, &succession, NULL) == OK)
        json_object_set_new(object, "replaced", json_integer((json_int_t)succession_replaced(&succession)));
    json_object_set_new(object, "mending", json_integer((json_int_t)succession_beside(&succession, REVISES_PART)));
    json_object_set_new(object, "repeating", json_integer((json_int_t)succession_repeated(&succession)));
    json_object_set_new(object, "withdrawing",
                        json_integer((json_int_t)succession_beside(&succession, REVISES_WITHDRAWS)));
    for (size_t i = 0; i < call->coordinator_count; i++) {
        const struct coordinator *who = &call->coordinators[i];
        const char *last = "";
        int64_t count = 0;
        if (!who->digest || who->address[0] == '\0') continue;
        json_t *digest = json_object();
        put_text(digest, "to", who->address);
        if (store_fact(site->store, arena, outbox_last_fact(arena, call->id, who->address), &last, NULL) == OK)
            put_text(digest, "last", last);
        if (untold(site, call->id, who->address, &count, NULL) == OK)
            json_object_set_new(digest, "untold", json_integer(count));
        json_array_append_new(digests, digest);
    }
    json_object_set_new(object, "digests", digests);
    return object;
}

static json_t *left_json(const struct health *health)
{
    json_t *list = json_array();
    for (size_t i = 0; i < health->left_count; i++) {
        json_t *object = json_object();
        put_text(object, "call", health->left[i].call_id);
        if (health->left[i].question[0] != '\0') put_text(object, "question", health->left[i].question);
        json_object_set_new(object, "count", json_integer(health->left[i].count));
        json_array_append_new(list, object);
    }
    return list;
}

static void status_json(struct site *site, struct arena *arena, int64_t now_utc, const struct health *health,
                        const char *warning, struct buf *out)
{
    json_t *root = json_object(), *calls = json_array(), *spool = json_object(), *outbox = json_object();
    put_text(root, "site", site->settings.site);
    json_object_set_new(root, "well", json_boolean(warning[0] == '\0'));
    put_text(root, "warning", warning);
    json_object_set_new(root, "counts", counts_json(&health->counts));
    json_object_set_new(spool, "waiting", json_integer((json_int_t)health->spooled));
    json_object_set_new(spool, "oldest_seconds", json_integer(health->spool_age_seconds));
    json_object_set_new(outbox, "waiting", json_integer((json_int_t)health->waiting));
    json_object_set_new(outbox, "given_up", json_integer((json_int_t)health->given_up));
    json_object_set_new(root, "spool", spool);
    json_object_set_new(root, "outbox", outbox);
    put_text(root, "alert", health->alert);
    json_object_set_new(root, "without_file", left_json(health));
    for (size_t i = 0; i < site->call_count; i++)
        json_array_append_new(calls, call_json(site, arena, site->calls[i], now_utc));
    json_object_set_new(root, "calls", calls);
    tables_dump(root, out);
}

enum status table_status(struct site *site, struct arena *arena, int64_t now_utc, const struct table_out *out,
                         enum status *trouble, struct err *warning, struct err *err)
{
    struct health health = {.site = site->settings.site, .alert = ""};
    struct err found = ERR_INIT;
    enum status status = read_health(site, arena, now_utc, &health, err);
    if (status != OK) return status;
    *trouble = find_trouble(site, arena, &health, &found);
    if (warning != NULL) *warning = found;
    if (out->document != NULL) {
        struct node *document = document_new(arena, DOCUMENT_LANG, "");
        add_health(site, arena, document, &health);
        for (size_t i = 0; i < site->call_count && status == OK; i++) {
            status = add_call(site, arena, document, site->calls[i], now_utc, err);
        }
        if (status != OK) return status;
        *out->document = document;
    }
    if (out->json != NULL) status_json(site, arena, now_utc, &health, found.text, out->json);
    return OK;
}
