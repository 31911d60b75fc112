/* SPDX-License-Identifier: MIT */
/*
 * reroute: mail that came while no call file took it in. When the call files say something else than at the last look
 * about whose mail they take, the messages on no call are looked at again; from the first that a call takes now, all
 * are read again in their order, as a rebuild would read them, for those behind it were read without it.
 *
 * The fact "routed" keeps what the call files said, or from which message on a reading that was broken off goes on.
 */
#include <mailcall/work/ingest.h>

#include <string.h>
#include <mailcall/base/hash.h>

#define FACT "routed"
#define AGAIN "again from "

/* All that routing asks of call files. */
static void calls_hash(const struct site *site, char out[HASH_HEX_BYTES])
{
    struct hash hash;
    hash_init(&hash);
    for (size_t i = 0; i < site->call_count; i++) {
        const struct call *call = site->calls[i];
        const char *words[] = {call->id, call->list_address, call->list_id};
        for (size_t k = 0; k < sizeof words / sizeof *words; k++) hash_add(&hash, words[k], strlen(words[k]) + 1);
        hash_add(&hash, &call->opens_utc, sizeof call->opens_utc);
    }
    hash_hex(&hash, out);
}

/* The first message on no call that one takes now, 0 none. */
static enum status first_taken(struct site *site, struct arena *arena, int64_t *first, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    size_t count = 0;
    query.call_id = "";
    query.without_json = true;
    enum status status = store_list(site->store, arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK && *first == 0; i++) {
        const char *call_id = "";
        if (list[i].state == STATE_TO_ANALYSE) continue;
        struct arena *one = arena_new();
        status = ingest_call_now(site, one, list[i].number, &call_id, err);
        if (status == OK && *call_id) *first = list[i].number;
        arena_free(&one);
    }
    return status;
}

/* Of a call whose file is gone nothing could be read, and what has not been read yet is the drain's to try. */
static bool reads_again(const struct site *site, const struct stored *stored)
{
    if (stored->erased || stored->state == STATE_TO_ANALYSE) return false;
    if (!*stored->call_id) return true;
    return stored->state == STATE_ANALYSED && site_call(site, stored->call_id) != NULL;
}

static enum status read_one(struct site *site, const struct stored *stored, size_t *taken, struct err *err)
{
    struct arena *arena = arena_new();
    struct stored now = {0};
    bool analysed = false;
    enum status status = ingest_again(site, arena, stored->number, NULL, &analysed, err);
    if (status == OK) status = store_get(site->store, arena, stored->number, &now, err);
    if (status == OK) *taken += strcmp(now.call_id, stored->call_id) != 0;
    arena_free(&arena);
    return status;
}

static enum status read_from(struct site *site, struct arena *arena, int64_t first, size_t *taken, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    size_t count = 0;
    query.after_number = first - 1;
    query.without_json = true;
    enum status status = store_fact_set(site->store, FACT, arena_printf(arena, AGAIN "%lld", (long long)first), err);
    if (status == OK) status = store_list(site->store, arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK; i++)
        if (reads_again(site, &list[i])) status = read_one(site, &list[i], taken, err);
    return status;
}

enum status reroute(struct site *site, size_t *taken, struct err *err)
{
    struct arena *arena = arena_new();
    const char *before = "";
    char now[HASH_HEX_BYTES];
    int64_t first = 0;

    calls_hash(site, now);
    enum status status = store_fact(site->store, arena, FACT, &before, err);
    if (status != OK || strcmp(before, now) == 0) goto out;
    if (strncmp(before, AGAIN, strlen(AGAIN)) == 0) first = strtoll(before + strlen(AGAIN), NULL, 10);
    if (first <= 0) status = first_taken(site, arena, &first, err);
    if (status == OK && first > 0) status = read_from(site, arena, first, taken, err);
    if (status == OK) status = store_fact_set(site->store, FACT, now, err);
out:
    arena_free(&arena);
    return status;
}
