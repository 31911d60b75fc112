/* SPDX-License-Identifier: MIT */
/* ingest: one message into the store, and the spool after it. */
#include <mailcall/work/ingest.h>

#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/hash.h>
#include <mailcall/intake/spool.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/recover.h>
#include <mailcall/work/route.h>
#include <mailcall/work/template.h>
#include "reader.h"

/* An explicitly filed passage (prompt or marker) is worth more than a guess: rules that say so. */
static bool is_explicit(const struct verdict *verdict)
{
    static const char *const rules[] = {"prompt-echo", "marker", "subject", "plus-address"};
    for (size_t i = 0; i < verdict->evidence_count; i++)
        for (size_t k = 0; k < sizeof rules / sizeof *rules; k++)
            if (strcmp(verdict->evidence[i].rule, rules[k]) == 0) return true;
    return false;
}

/* A passage that answers two questions is filed under both; proposals of an undecided one are kept as such. */
static struct filing *filings_of(struct arena *arena, const struct analysis *analysis, size_t *count)
{
    size_t room = 0;
    struct filing *filings = NULL;

    *count = 0;
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        for (size_t k = 0; k < passage->question_count; k++) {
            const struct verdict *verdict = &passage->questions[k];
            struct filing *filing = ARENA_PUSH(arena, filings, *count, room);
            *filing = (struct filing){.passage = i,
                                      .question = verdict->id,
                                      .confidence = verdict->confidence,
                                      .why = evidence_line(arena, verdict),
                                      .text = passage->text,
                                      .undecided = passage->undecided,
                                      .explicit_evidence = is_explicit(verdict)};
        }
    }
    return filings;
}

static struct derived derived_of(struct arena *arena, const struct analysed *analysed, const struct template *template)
{
    struct derived derived = {.analysis = analysed->analysis,
                              .analysis_json = analysed->json,
                              .message_id = analysed->message_id,
                              .in_reply_to = analysed->in_reply_to,
                              .subject = analysed->subject,
                              .references = analysed->references,
                              .reference_count = analysed->reference_count,
                              .date_utc = analysed->date_utc,
                              .authored_text = analysed->authored_text,
                              .sketch = template->sketch,
                              .sketch_count = template->sketch_count,
                              .same_words_as = template->first_number};
    derived.filings = filings_of(arena, analysed->analysis, &derived.filing_count);
    return derived;
}

struct read_message {
    const char *call_id;
    int64_t received_utc;
    struct analysed analysed;
    struct template template;
    enum status analysis; /* OK: `analysed` and `template` are filled */
    struct err failure;
};

/* When it was received: what intake says. An archive seldom says; then what the message's own header says, else now.
 * Neither of these two may put it into the future. */
static int64_t received_of(const struct incoming *incoming, int64_t header_utc)
{
    int64_t now = clock_now_utc();
    bool said = incoming->received_utc != CLOCK_NONE && !(incoming->archived && incoming->received_utc > now);
    if (said) return incoming->received_utc;
    return header_utc != CLOCK_NONE && header_utc < now ? header_utc : now;
}

/* Routing, surroundings and analysis of one message. `number`: it has it, or will get it; what came later is not looked
 * at. */
static enum status read_message(struct site *site, struct arena *arena, const struct incoming *incoming,
                                const char *forced_call, int64_t number, struct read_message *out, struct err *err)
{
    struct header_look look;
    struct surroundings around;

    route_look(site, arena, incoming, &look);
    out->received_utc = received_of(incoming, look.received_utc);
    int64_t parent = route_parent(site, &look, number);
    out->call_id = route_call(site, arena, &look, forced_call, parent);
    route_surroundings(site, arena, &look, out->call_id, parent, number, out->received_utc, &around);
    enum status status = reader_read(site, arena, incoming, out->call_id, number, &around, &out->analysed,
                                     &out->analysis, &out->failure, err);
    if (status != OK || out->analysis != OK) return status;
    return template_find(site->store, arena, out->call_id, number, &out->analysed, &out->template, err);
}

/* Another process stored a message in between, or this one took the place of a shorter copy: what is read from the
 * messages before it may differ, and a rebuild would see it. It is stored by now, so a failure here waits for that
 * rebuild. */
static void read_in_its_place(struct site *site, struct arena *arena, int64_t number)
{
    struct err ignored = ERR_INIT;
    bool analysed = false;
    enum status status = ingest_again(site, arena, number, &analysed, &ignored);
    (void)status;
}

enum status ingest_message(struct site *site, struct arena *arena, const struct incoming *incoming,
                           const char *forced_call, struct ingested *out, struct err *err)
{
    char key[HASH_HEX_BYTES], header_key[HASH_HEX_BYTES];
    int64_t number = 0, last = 0;
    bool known = false;
    struct read_message read = {0};
    struct envelope envelope = {.sender = incoming->sender,
                                .recipient = incoming->recipient,
                                .archived = incoming->archived,
                                .truncated = incoming->truncated,
                                .header_key = header_key};

    message_key(incoming->bytes, incoming->count, key);
    message_key(incoming->bytes, message_header_end(incoming->bytes, incoming->count), header_key);
    enum status status = store_find_key(site->store, key, &number, err);
    if (status != OK) return status;
    bool is_new = !number;
    if (is_new) status = store_last_number(site->store, &last, err);
    if (status == OK && is_new) status = read_message(site, arena, incoming, forced_call, last + 1, &read, err);
    if (status != OK) return status;
    envelope.received_utc = is_new ? read.received_utc : received_of(incoming, CLOCK_NONE);
    struct derived derived = {0};
    bool analysed = is_new && read.analysis == OK;
    if (analysed) derived = derived_of(arena, &read.analysed, &read.template);
    status = store_put(site->store, key, incoming->bytes, incoming->count, &envelope, read.call_id ? read.call_id : "",
                       forced_call != NULL, analysed ? &derived : NULL, read.failure.text, &number, &known, err);
    if (status != OK) return status;
    if (analysed && !known && number != last + 1) read_in_its_place(site, arena, number);
    *out = (struct ingested){.number = number,
                             .known = known,
                             .call_id = read.call_id ? read.call_id : "",
                             .state = analysed || known ? STATE_ANALYSED : STATE_TO_ANALYSE,
                             .failure = arena_strdup(arena, read.failure.text),
                             .analysis = analysed ? read.analysed.analysis : NULL};
    return OK;
}

enum status ingest_again(struct site *site, struct arena *arena, int64_t number, bool *analysed, struct err *err)
{
    struct stored stored;
    struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    struct read_message read = {0};

    enum status status = store_get(site->store, arena, number, &stored, err);
    if (status == OK) status = store_raw(site->store, number, &raw, err);
    if (status == OK) {
        struct incoming incoming = {.bytes = buf_text(&raw),
                                    .count = raw.len,
                                    .sender = stored.sender,
                                    .recipient = stored.recipient,
                                    .received_utc = stored.arrived_utc,
                                    .truncated = stored.truncated,
                                    .name = ""};
        status = read_message(site, arena, &incoming, stored.forced_call ? stored.call_id : NULL, number, &read, err);
        struct derived derived = {0};
        if (status == OK && read.analysis == OK) derived = derived_of(arena, &read.analysed, &read.template);
        if (status == OK)
            status = store_replace_derived(site->store, number, read.call_id, read.analysis == OK ? &derived : NULL,
                                           read.failure.text, err);
        *analysed = read.analysis == OK;
    }
    buf_release(&raw);
    return status;
}

static enum status drain_one(struct site *site, struct source *source, const struct incoming *incoming,
                             struct drained *out, struct err *err)
{
    struct arena *arena = arena_new();
    struct ingested ingested;
    const char *forced = incoming->call && *incoming->call && site_call(site, incoming->call) ? incoming->call : NULL;
    enum status status = ingest_message(site, arena, incoming, forced, &ingested, err);
    if (status == OK) {
        if (ingested.known)
            out->known++;
        else
            out->taken++;
    }
    enum status settled = source_settle(source, status == OK ? SETTLED_KEPT : SETTLED_LEFT, status == OK ? err : NULL);
    if (status != OK) out->left++;
    arena_free(&arena);
    return status == OK ? settled : status;
}

static enum status drain_spool(struct site *site, const char *folder, struct drained *out, struct err *err)
{
    struct source *source = NULL;
    struct incoming incoming;
    bool more = true;
    int lock = -1;
    struct err unread = ERR_INIT, *why = &out->why;

    if (!file_exists(folder)) return OK;
    const char *lock_path = arena_printf(site->arena, "%s/.lock", folder);
    enum status status = file_lock(lock_path, 0, &lock, err);
    if (status == TRANSIENT) {
        err_set(err, OK, "%s", "");
        return OK;
    }
    if (status == OK) status = source_open_spool(folder, &source, err);
    while (status == OK && more) {
        enum status next = source_next(source, &incoming, &more, &unread);
        if (next == BAD_INPUT) {
            out->left++;
            (void)err_add_line(why, next, "%s", unread.text);
        } else if (next != OK)
            status = err_set(err, next, "%s", unread.text);
        else if (more)
            status = drain_one(site, source, &incoming, out, err);
    }
    source_close(&source);
    if (lock >= 0) fd_close(lock);
    return status;
}

static enum status retry_failed(struct site *site, struct drained *out, struct err *err)
{
    struct arena *arena = arena_new();
    struct query query = QUERY_ALL;
    struct stored *waiting = NULL;
    size_t count = 0;

    query.state = STATE_TO_ANALYSE;
    enum status status = store_list(site->store, arena, &query, &waiting, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        struct arena *one = arena_new();
        bool analysed = false;
        status = ingest_again(site, one, waiting[i].number, &analysed, err);
        out->retried++;
        if (analysed) out->mended++;
        arena_free(&one);
    }
    arena_free(&arena);
    return status;
}

enum status ingest_drain(struct site *site, struct drained *out, struct err *err)
{
    *out = (struct drained){0};
    enum status status = drain_spool(site, site->settings.spool, out, err);
    if (status == OK && *site->settings.spool_second) status = drain_spool(site, site->settings.spool_second, out, err);
    if (status == OK) status = retry_failed(site, out, err);
    return status;
}

/* A store that is damaged inside opens well and fails later: then it is looked at as a whole. */
static enum status drain_or_recover(struct site *site, struct err *trouble, struct err *err)
{
    struct drained drained;
    struct err fault = ERR_INIT;

    enum status status = ingest_drain(site, &drained, trouble);
    if (status != BAD_INPUT || store_check(site->store, &fault) != BAD_INPUT) return OK;
    status = recover_store(site, err);
    if (status == OK && ingest_drain(site, &drained, trouble) == OK) err_set(trouble, OK, "%s", "");
    return status;
}

/* Whoever may only read must not take what is stored for all there is. */
static void warn_of_waiting(const struct site *site, struct err *warning)
{
    size_t count = 0;
    int64_t oldest_seconds = 0;
    struct err ignored = ERR_INIT;

    if (spool_waiting(site->settings.spool, clock_now_utc(), &count, &oldest_seconds, &ignored) != OK || !count) return;
    err_set(warning, OK, "%zu %s in the spool, and this user may read the store but not write it", count,
            count == 1 ? "message waits" : "messages wait");
}

enum status ingest_open(struct site *site, enum store_mode mode, struct err *warning, struct err *err)
{
    struct err trouble = ERR_INIT;
    enum status status = store_open(site->settings.store, STORE_WRITE, &site->store, err);

    if (status == DENIED && mode == STORE_READ) {
        status = site_open_store(site, STORE_READ, err);
        if (status == OK) warn_of_waiting(site, warning);
        return status;
    }
    if (status == BAD_INPUT) status = recover_store(site, err);
    if (status == IO_FAILED && !site->store) status = site_open_store(site, STORE_WRITE, err);
    if (status == OK) status = drain_or_recover(site, &trouble, err);
    if (status == OK && trouble.text[0] && warning)
        err_set(warning, OK, "the spool could not be emptied: %s", trouble.text);
    return status;
}
