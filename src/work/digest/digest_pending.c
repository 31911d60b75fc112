/* SPDX-License-Identifier: MIT */
/*
 * digest_pending: what one digest owes the next: messages that could not be read yet when it was made, or were on no
 * call. They lie below the watermark then, so without this note they would never be told. The note is kept under the
 * watermark it was made for, so that only the digest that was really sent counts.
 */
#include "digest_view.h"

#define PENDING_MAX 1000 /* of unread messages owed; past it something larger is wrong, and the alert says so */

static char *fact_pending(struct arena *arena, const char *call_id, const char *recipient, int64_t watermark)
{
    return arena_printf(arena, "digest.pending %s %s %lld", call_id, recipient, (long long)watermark);
}

enum status pending_read(struct view *view, int64_t **numbers, size_t *count, struct err *err)
{
    const char *value = "";
    size_t room = 0;
    if (view->recipient[0] == '\0' || view->from_number == 0) return OK;
    char *name = fact_pending(view->arena, view->call->id, view->recipient, view->from_number);
    enum status status = store_fact(view->site->store, view->arena, name, &value, err);
    while (status == OK && *value != '\0' && *count < PENDING_MAX) {
        char *end;
        long long number = strtoll(value, &end, 10);
        if (end == value) break;
        if (number > 0) *ARENA_PUSH(view->arena, *numbers, *count, room) = number;
        value = end;
    }
    return status;
}

enum status pending_write(struct site *site, const struct digest *digest, const char *call_id, const char *recipient,
                          struct err *err)
{
    struct arena *arena = arena_new();
    struct buf value = BUF_INIT(PENDING_MAX * 21);
    const char *old = "";
    for (size_t i = 0; i < digest->pending_count && i < PENDING_MAX; i++) {
        buf_printf(&value, "%s%lld", i > 0 ? " " : "", (long long)digest->pending[i]);
    }
    char *name = fact_pending(arena, call_id, recipient, digest->to_number);
    enum status status = store_fact(site->store, arena, name, &old, err);
    if (status == OK && strcmp(old, buf_text(&value)) != 0) {
        status = store_fact_set(site->store, name, buf_text(&value), err);
    }
    buf_release(&value);
    arena_free(&arena);
    return status;
}

static bool has_number(const char *numbers, int64_t number)
{
    char *end;
    for (; *numbers != '\0'; numbers = end) {
        if (strtoll(numbers, &end, 10) == number) return true;
        if (end == numbers) return false;
    }
    return false;
}

static enum status owe_under(struct site *site, struct arena *arena, const char *call_id, const char *recipient,
                             int64_t watermark, int64_t number, struct err *err)
{
    const char *old = "";
    char *name = fact_pending(arena, call_id, recipient, watermark);
    enum status status = store_fact(site->store, arena, name, &old, err);
    if (status != OK || has_number(old, number)) return status;
    const char *all = arena_printf(arena, "%s%s%lld", old, *old != '\0' ? " " : "", (long long)number);
    return store_fact_set(site->store, name, all, err);
}

/* A digest on its way was made without the message, and when it is out the watermark is where its window ended. */
enum status digest_owe(struct site *site, const struct call *call, int64_t number, struct err *err)
{
    struct arena *arena = arena_new();
    struct outbox_row *rows = NULL;
    size_t count = 0;
    enum status status = store_outbox(site->store, arena, OUTBOX_WAITING, &rows, &count, err);
    for (size_t i = 0; i < call->coordinator_count && status == OK; i++) {
        const char *address = call->coordinators[i].address;
        int64_t watermark = 0;
        if (address[0] == '\0') continue;
        status = store_watermark(site->store, call->id, address, &watermark, err);
        if (status == OK && watermark >= number)
            status = owe_under(site, arena, call->id, address, watermark, number, err);
        for (size_t k = 0; k < count && status == OK; k++) {
            const struct outbox_row *row = &rows[k];
            bool theirs = strcmp(row->call_id, call->id) == 0 && strcmp(row->recipient, address) == 0;
            if (theirs && row->to_number >= number && row->to_number > watermark)
                status = owe_under(site, arena, call->id, address, row->to_number, number, err);
        }
    }
    arena_free(&arena);
    return status;
}
