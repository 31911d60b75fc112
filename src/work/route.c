/* SPDX-License-Identifier: MIT */
/* route: which call a message is for, and what the store knows around it. */

#include <mailcall/work/route.h>

#include <jansson.h>
#include <string.h>
#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/analyse.h>
#include "analysis_json.h"
#include "reader.h"

#define LOOK_MAX_BYTES ((size_t)1024 * 1024)
#define LOOK_MAX_REFERENCES 100
#define OWN_TEXTS 5 /* earlier contributions compared with a new one: revisions follow soon */

static bool same_list(const char *recipient, const char *address)
{
    const char *at = strrchr(address, '@');
    size_t local = at ? (size_t)(at - address) : 0;
    if (!local || strncasecmp(recipient, address, local) != 0) return false;
    const char *rest = recipient + local;
    const char *domain = *rest == '+' ? strchr(rest, '@') : rest;
    return domain && strcasecmp(domain, at) == 0;
}

/* All calls whose list the message is on: several, when one has followed the other. */
static json_t *calls_on(const struct site *site, const struct message *message, bool by_list_id)
{
    json_t *ids = json_array();
    for (size_t i = 0; i < site->call_count; i++) {
        const struct call *call = site->calls[i];
        bool hit = by_list_id ? *call->list_id && strcasecmp(message->list_id, call->list_id) == 0
                              : list_matches(message, "", call->list_address);
        if (hit) json_array_append_new(ids, json_string(call->id));
    }
    return ids;
}

/* Of two calls on one list the one that had opened last by then: late mail of the old one comes until the next opens,
 * and none is older than the call it is for. */
static const struct call *later_call(const struct call *best, const struct call *call, int64_t received_utc)
{
    if (call == NULL || (received_utc != CLOCK_NONE && received_utc < call->opens_utc)) return best;
    return best == NULL || call->opens_utc > best->opens_utc ? call : best;
}

static const char *call_of_these(const struct site *site, const json_t *ids, int64_t received_utc)
{
    const struct call *best = NULL;
    for (size_t i = 0; i < json_array_size(ids); i++)
        best = later_call(best, site_call(site, json_string_value(json_array_get(ids, i))), received_utc);
    return best != NULL ? best->id : "";
}

void route_header_json(const struct site *site, const char *bytes, size_t count, struct buf *out)
{
    struct arena *arena = arena_new();
    struct message *message = message_parse(arena, bytes, count, NULL);
    json_t *by_list = calls_on(site, message, true);
    const struct call *call = site_call(site, call_of_these(site, by_list, CLOCK_NONE));
    struct mailbox author = list_author(arena, message, call ? call->list_address : "");

    json_t *references = json_array();
    size_t first = message->reference_count > LOOK_MAX_REFERENCES ? message->reference_count - LOOK_MAX_REFERENCES : 0;
    for (size_t i = first; i < message->reference_count; i++)
        json_array_append_new(references, analysis_json_text(message->references[i]));
    json_t *root = json_object();
    json_object_set_new(root, "message_id", analysis_json_text(message->message_id));
    json_object_set_new(root, "in_reply_to", analysis_json_text(message->in_reply_to));
    json_object_set_new(root, "references", references);
    json_object_set_new(root, "author", analysis_json_text(author.address));
    int64_t received = message->received_utc != CLOCK_NONE ? message->received_utc : message->date_utc;
    if (received != CLOCK_NONE) json_object_set_new(root, "received", json_integer(received));
    json_object_set_new(root, "by_list", by_list);
    json_object_set_new(root, "by_recipient", calls_on(site, message, false));
    analysis_json_dump(root, false, out);
    json_decref(root);
    arena_free(&arena);
}

void route_look(struct site *site, struct arena *arena, const struct incoming *incoming, struct header_look *out)
{
    struct buf answer = BUF_INIT(LOOK_MAX_BYTES);
    json_t *root = NULL;

    if (reader_look(site, incoming, &answer)) root = json_loadb(buf_text(&answer), answer.len, 0, NULL);
    const json_t *references = json_object_get(root, "references"), *received = json_object_get(root, "received");
    *out = (struct header_look){.message_id = analysis_json_member(arena, root, "message_id"),
                                .in_reply_to = analysis_json_member(arena, root, "in_reply_to"),
                                .author_address = analysis_json_member(arena, root, "author"),
                                .received_utc = received ? (int64_t)json_integer_value(received) : CLOCK_NONE};
    int64_t when = incoming->received_utc != CLOCK_NONE ? incoming->received_utc : out->received_utc;
    out->call_by_list = call_of_these(site, json_object_get(root, "by_list"), when);
    out->call_by_recipient = call_of_these(site, json_object_get(root, "by_recipient"), when);
    out->reference_count = json_array_size(references);
    out->references = arena_array(arena, out->reference_count + 1, sizeof *out->references);
    for (size_t i = 0; i < out->reference_count; i++)
        out->references[i] = arena_strdup(arena, json_string_value(json_array_get(references, i)));
    const struct call *named = NULL;
    for (size_t i = 0; i < site->call_count; i++)
        if (same_list(incoming->recipient, site->calls[i]->list_address))
            named = later_call(named, site->calls[i], when);
    if (!*out->call_by_recipient && named != NULL) out->call_by_recipient = named->id;
    json_decref(root);
    buf_release(&answer);
}

int64_t route_parent(struct site *site, const struct header_look *look, int64_t before_number)
{
    int64_t number = 0;
    struct err err = ERR_INIT;
    if (store_thread_parent(site->store, look->in_reply_to, look->references, look->reference_count, &number, &err) !=
        OK)
        return 0;
    return before_number && number >= before_number ? 0 : number;
}

const char *route_call(struct site *site, struct arena *arena, const struct header_look *look, const char *forced_call,
                       int64_t parent_number)
{
    struct stored parent;
    struct err err = ERR_INIT;

    if (forced_call) return forced_call;
    if (*look->call_by_list) return look->call_by_list;
    if (*look->call_by_recipient) return look->call_by_recipient;
    if (parent_number && store_get(site->store, arena, parent_number, &parent, &err) == OK) return parent.call_id;
    return "";
}

static void know_parent(struct site *site, struct arena *arena, int64_t number, const char *author,
                        struct surroundings *out)
{
    struct stored parent;
    struct filing *filings = NULL;
    size_t count = 0;
    struct err err = ERR_INIT;

    if (store_get(site->store, arena, number, &parent, &err) != OK || parent.state != STATE_ANALYSED) return;
    out->parent_kind = kind_name(parent.kind);
    out->parent_subject = parent.subject;
    out->parent_by_same_author = *author && strcasecmp(parent.address, author) == 0;
    out->parent_is_call = parent.kind == KIND_ANNOUNCEMENT;
    if (store_filings(site->store, arena, number, &filings, &count, &err) == OK) {
        out->parent_questions = arena_array(arena, count + 1, sizeof *out->parent_questions);
        for (size_t i = 0; i < count; i++)
            if (!filings[i].undecided) out->parent_questions[out->parent_question_count++] = filings[i].question;
    }
    if (store_workstreams(site->store, arena, number, &out->parent_workstreams, &count, &err) == OK)
        out->parent_workstream_count = count;
}

static void know_own_texts(struct site *site, struct arena *arena, const char *call_id, const char *author,
                           int64_t before_number, struct surroundings *out)
{
    struct earlier *earlier = NULL;
    size_t count = 0;
    struct err err = ERR_INIT;

    if (!*author) return;
    if (store_earlier(site->store, arena, call_id, author, before_number, &earlier, &count, &err) != OK) return;
    out->own_texts = arena_array(arena, OWN_TEXTS, sizeof *out->own_texts);
    for (size_t i = 0; i < count && i < OWN_TEXTS; i++) out->own_texts[out->own_text_count++] = earlier[i].text;
}

void route_surroundings(struct site *site, struct arena *arena, const struct header_look *look, const char *call_id,
                        int64_t parent_number, int64_t before_number, int64_t received_utc, struct surroundings *out)
{
    *out = (struct surroundings){.received_utc = received_utc, .parent_kind = "", .parent_subject = ""};
    if (parent_number) know_parent(site, arena, parent_number, look->author_address, out);
    know_own_texts(site, arena, call_id, look->author_address, before_number, out);
}

const char *route_by_header(struct site *site, struct arena *arena, const struct incoming *incoming)
{
    struct header_look look;
    route_look(site, arena, incoming, &look);
    return *look.call_by_list ? look.call_by_list : look.call_by_recipient;
}
