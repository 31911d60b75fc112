/* SPDX-License-Identifier: MIT */
/* ingest: one message into the store. */
#include <mailcall/work/ingest.h>

#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/hash.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/digest.h>
#include <mailcall/work/route.h>
#include <mailcall/work/teach.h>
#include <mailcall/work/template.h>
#include "reader.h"

/* A message is read before its turn to be stored comes. So often it is read anew when what came in between would have
 * changed the reading; after that it is stored first and read in its place afterwards. */
#define READ_TRIES 3

/* A passage that answers two questions is filed under both; proposals of an undecided one are kept as such. What a
 * discussion challenges is no answer, nor is a question with nothing under it. */
static struct filing *filings_of(struct arena *arena, const struct analysis *analysis, size_t *count)
{
    size_t room = 0;
    struct filing *filings = NULL;

    *count = 0;
    for (size_t i = 0; i < analysis->passage_count; i++) {
        const struct passage *passage = &analysis->passages[i];
        for (size_t k = 0; k < passage->question_count && !passage->disputes && !passage->no_answer; k++) {
            const struct verdict *verdict = &passage->questions[k];
            struct filing *filing = ARENA_PUSH(arena, filings, *count, room);
            *filing = (struct filing){.passage = i,
                                      .question = verdict->id,
                                      .confidence = verdict->confidence,
                                      .why = evidence_line(arena, verdict),
                                      .text = passage->text,
                                      .undecided = passage->undecided,
                                      .explicit_evidence = verdict_is_explicit(verdict)};
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
    struct header_look look;
    const char *call_id;
    int64_t number, received_utc;
    struct surroundings around; /* what it was read by, beside the examples before `number` */
    struct analysed analysed;
    struct template template;
    enum status analysis; /* OK: `analysed` is filled */
    struct err failure;
};

/* When it was received: what a mail system's stamp says, by which its reading measures the deadline, though it was
 * taken in days later; else what intake says. An archive seldom says; then the date of the message, else now. None of
 * the header's may put it into the future. */
static int64_t received_of(const struct incoming *incoming, const struct header_look *look)
{
    int64_t now = clock_now_utc(), header_utc = look != NULL ? look->received_utc : CLOCK_NONE;
    if (look != NULL && look->stamped && header_utc < now) return header_utc;
    bool said = incoming->received_utc != CLOCK_NONE && !(incoming->archived && incoming->received_utc > now);
    if (said) return incoming->received_utc;
    return header_utc != CLOCK_NONE && header_utc < now ? header_utc : now;
}

/* Routing and surroundings of a message that has, or will get, `number`; what came later is not looked at. */
static void place_message(struct site *site, struct arena *arena, const char *forced_call, int64_t number,
                          struct read_message *out)
{
    int64_t parent = route_parent(site, &out->look, number);
    out->number = number;
    out->call_id = route_call(site, arena, &out->look, forced_call, parent);
    route_surroundings(site, arena, &out->look, out->call_id, parent, number, out->received_utc, &out->around);
}

static enum status read_message(struct site *site, struct arena *arena, const struct incoming *incoming,
                                const char *forced_call, int64_t number, const struct examples *taught,
                                struct read_message *out, struct err *err)
{
    route_look(site, arena, incoming, &out->look);
    out->received_utc = received_of(incoming, &out->look);
    place_message(site, arena, forced_call, number, out);
    return reader_read(site, arena, incoming, out->call_id, number, taught, &out->around, &out->analysed,
                       &out->analysis, &out->failure, err);
}

static bool same_surroundings(const struct surroundings *one, const struct surroundings *other)
{
    struct buf a = BUF_INIT(SIZE_MAX), b = BUF_INIT(SIZE_MAX);
    reader_image(one, &a);
    reader_image(other, &b);
    bool same = a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
    buf_release(&a);
    buf_release(&b);
    return same;
}

/* Others stored messages while this one was read. Would it have been read so in the place that is left for it, too? A
 * rebuild reads it there. */
static bool fits(struct site *site, struct arena *arena, const char *forced_call, int64_t number,
                 struct read_message *read)
{
    struct read_message there = *read;
    if (number == read->number) return true;
    place_message(site, arena, forced_call, number, &there);
    bool same = strcmp(there.call_id, read->call_id) == 0 && teach_epoch(number) == teach_epoch(read->number) &&
                same_surroundings(&there.around, &read->around);
    if (same) *read = there;
    return same;
}

struct delivery { /* one message on its way into the store */
    const struct incoming *incoming;
    const char *forced_call;
    char key[HASH_HEX_BYTES], header_key[HASH_HEX_BYTES];
    bool is_new;
    struct read_message read;
};

/* In a transaction. *fit: it is stored; otherwise it has to be read again. */
static enum status store_read(struct site *site, struct arena *arena, struct delivery *delivery, bool must_fit,
                              bool *fit, struct ingested *out, struct err *err)
{
    const struct incoming *incoming = delivery->incoming;
    struct read_message *read = &delivery->read;
    struct derived derived = {0};
    int64_t last = 0;
    enum status status = OK;

    if (delivery->is_new) status = store_last_number(site->store, &last, err);
    *fit = !delivery->is_new || fits(site, arena, delivery->forced_call, last + 1, read);
    if (status != OK || (must_fit && !*fit)) return status;
    bool analysed = delivery->is_new && read->analysis == OK;
    if (analysed)
        status = template_find(site->store, arena, read->call_id, read->number, &read->analysed, &read->template, err);
    if (status != OK) return status;
    if (analysed) derived = derived_of(arena, &read->analysed, &read->template);
    struct envelope envelope = {.sender = incoming->sender,
                                .recipient = incoming->recipient,
                                .received_utc = delivery->is_new ? read->received_utc : received_of(incoming, NULL),
                                .archived = incoming->archived,
                                .truncated = incoming->truncated,
                                .header_key = delivery->header_key};
    status = store_put(site->store, delivery->key, incoming->bytes, incoming->count, &envelope,
                       read->call_id ? read->call_id : "", delivery->forced_call != NULL, analysed ? &derived : NULL,
                       read->failure.text, &out->number, &out->known, err);
    out->analysis = analysed ? read->analysed.analysis : NULL;
    return status;
}

static enum status store_delivery(struct site *site, struct arena *arena, struct delivery *delivery, bool must_fit,
                                  bool *fit, struct ingested *out, struct err *err)
{
    struct err ignored = ERR_INIT;
    bool own = !store_in_batch(site->store);
    enum status status = own ? store_batch_begin(site->store, err) : OK;
    if (status != OK) return status;
    status = store_read(site, arena, delivery, must_fit, fit, out, err);
    if (!own) return status;
    bool keep = status == OK && (*fit || !must_fit);
    enum status ended = store_batch_end(site->store, keep, status == OK ? err : &ignored);
    return status == OK ? ended : status;
}

/* A message that took the place of a shorter copy has that one's number and time. It is stored by now, so a failure
 * here waits for a rebuild. */
static void read_in_its_place(struct site *site, struct arena *arena, int64_t number)
{
    struct err ignored = ERR_INIT;
    bool analysed = false;
    enum status status = ingest_again(site, arena, number, NULL, &analysed, &ignored);
    (void)status;
}

enum status ingest_message(struct site *site, struct arena *arena, const struct incoming *incoming,
                           const char *forced_call, struct ingested *out, struct err *err)
{
    struct delivery delivery = {.incoming = incoming, .forced_call = forced_call};
    struct read_message *read = &delivery.read;
    int64_t number = 0, last = 0;
    bool fit = false;

    message_key(incoming->bytes, incoming->count, delivery.key);
    message_key(incoming->bytes, message_header_end(incoming->bytes, incoming->count), delivery.header_key);
    enum status status = store_find_key(site->store, delivery.key, &number, err);
    delivery.is_new = !number;
    for (int tries = 1; status == OK && !fit && tries <= READ_TRIES; tries++) {
        if (delivery.is_new) status = store_last_number(site->store, &last, err);
        if (status == OK && delivery.is_new)
            status = read_message(site, arena, incoming, forced_call, last + 1, NULL, read, err);
        *out = (struct ingested){0};
        if (status == OK) status = store_delivery(site, arena, &delivery, tries < READ_TRIES, &fit, out, err);
    }
    if (status != OK) return status;
    if (out->analysis && !out->known && (!fit || out->number != read->number))
        read_in_its_place(site, arena, out->number);
    out->call_id = read->call_id ? read->call_id : "";
    out->state = out->analysis || out->known ? STATE_ANALYSED : STATE_TO_ANALYSE;
    out->failure = arena_strdup(arena, read->failure.text);
    return OK;
}

/* As it came; the bytes live in `raw`. */
static enum status stored_again(struct site *site, struct arena *arena, int64_t number, struct stored *stored,
                                struct buf *raw, struct incoming *out, struct err *err)
{
    enum status status = store_get(site->store, arena, number, stored, err);
    if (status == OK) status = store_raw(site->store, number, raw, err);
    if (status != OK) return status;
    *out = (struct incoming){.bytes = buf_text(raw),
                             .count = raw->len,
                             .sender = stored->sender,
                             .recipient = stored->recipient,
                             .received_utc = stored->arrived_utc,
                             .truncated = stored->truncated,
                             .name = ""};
    return OK;
}

enum status ingest_call_now(struct site *site, struct arena *arena, int64_t number, const char **call_id,
                            struct err *err)
{
    struct stored stored;
    struct incoming incoming;
    struct header_look look;
    struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES + 1);

    enum status status = stored_again(site, arena, number, &stored, &raw, &incoming, err);
    if (status == OK) {
        route_look(site, arena, &incoming, &look);
        *call_id = route_call(site, arena, &look, stored.forced_call ? stored.call_id : NULL,
                              route_parent(site, &look, number));
    }
    buf_release(&raw);
    return status;
}

/* In a transaction. A longer copy that came while this one was read has been read itself; so has nobody whose message
 * was erased. */
static enum status replace_unless_changed(struct site *site, struct arena *arena, const struct stored *stored,
                                          struct read_message *read, struct err *err)
{
    struct stored now;
    struct derived derived = {0};
    bool analysed = read->analysis == OK;

    enum status status = store_get(site->store, arena, stored->number, &now, err);
    if (status != OK || now.erased || strcmp(now.key, stored->key) != 0) return status;
    if (analysed)
        status =
            template_find(site->store, arena, read->call_id, stored->number, &read->analysed, &read->template, err);
    if (status == OK && analysed) derived = derived_of(arena, &read->analysed, &read->template);
    if (status == OK)
        status = store_replace_derived(site->store, stored->number, read->call_id, analysed ? &derived : NULL,
                                       read->failure.text, err);
    return status;
}

static enum status replace_read(struct site *site, struct arena *arena, const struct stored *stored,
                                struct read_message *read, struct err *err)
{
    struct err ignored = ERR_INIT;
    bool own = !store_in_batch(site->store);

    enum status status = own ? store_batch_begin(site->store, err) : OK;
    if (status != OK) return status;
    status = replace_unless_changed(site, arena, stored, read, err);
    if (!own) return status;
    enum status ended = store_batch_end(site->store, status == OK, status == OK ? err : &ignored);
    return status == OK ? ended : status;
}

enum status ingest_again(struct site *site, struct arena *arena, int64_t number, const struct examples *taught,
                         bool *analysed, struct err *err)
{
    struct stored stored;
    struct incoming incoming;
    struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES + 1);
    struct read_message read = {0};

    enum status status = stored_again(site, arena, number, &stored, &raw, &incoming, err);
    if (status == OK)
        status = read_message(site, arena, &incoming, stored.forced_call ? stored.call_id : NULL, number, taught, &read,
                              err);
    buf_release(&raw);
    if (status != OK) return status;
    *analysed = read.analysis == OK;
    /* Too much was taught, or the child died of it: the reading that there is stays. */
    if (taught != NULL && !*analysed && stored.state == STATE_ANALYSED) return OK;
    /* What was on a call whose file is gone stays with it, unless a call that is here takes it. */
    if (!*read.call_id && !site_call(site, stored.call_id)) read.call_id = stored.call_id;
    status = replace_read(site, arena, &stored, &read, err);
    /* What had not been read yet, as in a store that was set aside, may have been told all the same. */
    const struct call *call = stored.state == STATE_TO_ANALYSE ? NULL : site_call(site, read.call_id);
    if (status == OK && call && strcmp(call->id, stored.call_id) != 0) status = digest_owe(site, call, number, err);
    return status;
}
