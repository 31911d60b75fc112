/* SPDX-License-Identifier: MIT */
/*
 * digest_send: digests for all who take them. One process at a time; what waits from before goes first and unchanged; a
 * new window begins where the last one that went out ended. Run twice, the second run finds nothing new and sends
 * nothing.
 */
#include "digest_view.h"

#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/render/render.h>
#include <mailcall/work/outbox.h>
#include "../rebuild_lock.h"

#define RENDERED_MAX_BYTES (4 * 1024 * 1024)
#define TEXT_MAIL_COLUMNS 72
/* A timer's digest waits so long for a rebuild: some ten thousand messages, or a thousand that are read together. */
#define REBUILD_WAIT_MS (10 * 60 * 1000)

struct sending {
    struct site *site;
    const struct digest_request *request;
    struct buf *report;
    enum status worst;
};

static bool same_day(int64_t a, int64_t b)
{
    return a != CLOCK_NONE && a / DAY_SECONDS == b / DAY_SECONDS;
}

/* Names the window for the Message-ID. A window without messages (only alerts) happens once a day at most, but for
 * answers that moved since, which have a mark of their own. */
static char *window_name(struct arena *arena, const struct digest_request *request, const struct digest *digest,
                         bool by_time)
{
    char day[CLOCK_TEXT_BYTES];
    clock_rfc3339(request->now_utc, day);
    if (by_time) {
        return arena_printf(arena, "time %lld %lld %lld", (long long)request->since_utc, (long long)request->until_utc,
                            (long long)request->now_utc);
    }
    const char *of_day = digest->from_number == digest->to_number ? day : "";
    if (*of_day != '\0' && digest->moved > 0)
        return arena_printf(arena, "numbers %lld %lld %.10s reread %lld", (long long)digest->from_number,
                            (long long)digest->to_number, of_day, (long long)digest->reread);
    return arena_printf(arena, "numbers %lld %lld %.10s", (long long)digest->from_number, (long long)digest->to_number,
                        of_day);
}

/* What was given up may have arrived all the same, so a digest made in its place is another mail and has a name of its
 * own. */
static enum status name_window(struct sending *sending, struct arena *arena, const struct digest *digest, bool by_time,
                               struct outbox_letter *letter, struct err *err)
{
    struct outbox_row *rows = NULL;
    size_t count = 0, mine = 0;
    enum status status = outbox_given_up(sending->site, arena, letter->call_id, &rows, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) mine += strcmp(rows[i].recipient, letter->recipient) == 0;
    letter->window = window_name(arena, sending->request, digest, by_time);
    if (mine > 0) letter->window = arena_printf(arena, "%s after %zu", letter->window, mine);
    return status;
}

static enum status post(struct sending *sending, const struct call *call, const char *address, const char *name,
                        struct arena *arena, const struct digest *digest, bool by_time, struct err *err)
{
    const struct digest_request *request = sending->request;
    struct buf text = BUF_INIT(RENDERED_MAX_BYTES), html = BUF_INIT(RENDERED_MAX_BYTES);
    struct render_options options = {.columns = TEXT_MAIL_COLUMNS, .mail = true};
    render_text(digest->document, &options, &text);
    render_html(digest->document, &options, &html);
    struct outbox_letter letter = {.call_id = call->id,
                                   .recipient = address,
                                   .recipient_name = name,
                                   .subject = digest->subject,
                                   .text = buf_text(&text),
                                   .html = buf_text(&html),
                                   .by_time = by_time,
                                   .from_number = digest->from_number,
                                   .to_number = digest->to_number,
                                   .reread = digest->reread};
    if (by_time) letter.to_number = digest->from_number; /* a stretch of time asked for moves no watermark */
    enum status status = name_window(sending, arena, digest, by_time, &letter, err);
    if (status == OK && !by_time) status = pending_write(sending->site, digest, call->id, address, err);
    if (status == OK) status = outbox_post(sending->site, &letter, request->now_utc, sending->report, err);
    buf_release(&text);
    buf_release(&html);
    return status;
}

/* Why there is nothing to send now, or NULL. */
static const char *reason_not_to(const struct digest_request *request, const struct digest *digest, int64_t last,
                                 bool by_time)
{
    if (digest->empty && request->if_any) return "nothing new";
    if (by_time) return NULL;
    bool no_messages = digest->from_number >= digest->to_number;
    if (no_messages && digest->empty && digest->waiting == 0) return "nothing new since the last digest";
    if (no_messages && digest->moved == 0 && same_day(last, request->now_utc))
        return "nothing new since today's digest";
    return NULL;
}

static enum status send_new(struct sending *sending, const struct call *call, const char *address, const char *name,
                            struct err *err)
{
    struct arena *arena = arena_new();
    struct digest digest;
    struct digest_request request = *sending->request;
    bool by_time = request.since_utc != CLOCK_NONE || request.until_utc != CLOCK_NONE;
    const char *value = "";
    int64_t last = CLOCK_NONE;
    request.call = call;
    request.recipient = address;
    enum status status = digest_make(sending->site, &request, arena, &digest, err);
    if (status == OK)
        status = store_fact(sending->site->store, arena, outbox_last_fact(arena, call->id, address), &value, err);
    if (status == OK) {
        if (!clock_parse_iso(value, &last)) last = CLOCK_NONE;
        const char *reason = reason_not_to(&request, &digest, last, by_time);
        if (reason == NULL)
            status = post(sending, call, address, name, arena, &digest, by_time, err);
        else if (!request.if_any)
            buf_printf(sending->report, "%s: nothing sent to %s: %s\n", call->id, address, reason);
    }
    arena_free(&arena);
    return status;
}

/* One recipient's failure keeps no other from their digest; the first one is what the caller hears. */
static enum status send_one(struct sending *sending, const struct call *call, const char *address, const char *name,
                            struct err *err)
{
    struct err mine = ERR_INIT;
    size_t left = 0;
    enum status status = outbox_send_waiting(sending->site, call->id, address, sending->request->now_utc, true, &left,
                                             sending->report, &mine);
    if (status == OK && left == 0) status = send_new(sending, call, address, name, &mine);
    if (status == OK) return OK;
    if (sending->worst == OK)
        err_set(err, status, "%s", mine.text);
    else
        err_add_line(err, status, "%s", mine.text);
    sending->worst = status;
    return status == UNSENT || status == BAD_INPUT ? OK : status;
}

static enum status send_call(struct sending *sending, const struct call *call, size_t *recipients, struct err *err)
{
    const char *asked = sending->request->recipient;
    if (asked != NULL && asked[0] != '\0') {
        const struct coordinator *known = scope_coordinator(call, asked);
        (*recipients)++;
        return send_one(sending, call, known != NULL ? known->address : asked, known != NULL ? known->name : "", err);
    }
    for (size_t i = 0; i < call->coordinator_count; i++) {
        const struct coordinator *who = &call->coordinators[i];
        if (!who->digest || who->address[0] == '\0') continue;
        (*recipients)++;
        enum status status = send_one(sending, call, who->address, who->name, err);
        if (status != OK) return status;
    }
    return OK;
}

static enum status send_calls(struct sending *sending, struct err *err)
{
    size_t recipients = 0;
    const struct site *site = sending->site;
    const struct digest_request *request = sending->request;
    for (size_t i = 0; i < site->call_count; i++) {
        if (request->call != NULL && request->call != site->calls[i] &&
            strcmp(request->call->id, site->calls[i]->id) != 0)
            continue;
        enum status status = send_call(sending, site->calls[i], &recipients, err);
        if (status != OK) return status;
    }
    if (recipients > 0 || sending->worst != OK) return sending->worst;
    return err_set(err, BAD_CONFIG,
                   "nobody takes digests of %s: give a coordinator an address and digest=\"all\" or workstreams in "
                   "the call file, or say --to ADDRESS",
                   request->call != NULL ? request->call->id : "any call");
}

static enum status send_locked(struct site *site, const struct digest_request *request, struct buf *report,
                               struct err *err)
{
    struct err held = ERR_INIT;
    struct sending sending = {.site = site, .request = request, .report = report, .worst = OK};
    enum status status = store_sender_lock(site->store, &held);
    if (status == TRANSIENT) {
        buf_puts(report, "another digest is being sent; nothing done\n");
        return OK;
    }
    if (status != OK) return err_set(err, status, "%s", held.text);
    status = send_calls(&sending, err);
    store_sender_unlock(site->store);
    return status;
}

enum status digest_send(struct site *site, const struct digest_request *request, struct buf *report, struct err *err)
{
    int lock = -1;
    enum status status = rebuild_keep_out(site, REBUILD_WAIT_MS, &lock, err);
    if (status == OK) status = send_locked(site, request, report, err);
    if (lock >= 0) fd_close(lock);
    return status;
}
