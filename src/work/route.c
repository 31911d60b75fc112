/* SPDX-License-Identifier: MIT */
/* route: which call a message is for, and what the store knows around it. */

#include <mailcall/work/route.h>

#include <string.h>
#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/work/analyse.h>
#include "analysis_json.h"
#include "header.h"
#include "reader.h"

#define LOOK_MAX_BYTES ((size_t)1024 * 1024)
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

void route_look(struct site *site, struct arena *arena, const struct incoming *incoming, struct header_look *out)
{
    struct buf answer = BUF_INIT(LOOK_MAX_BYTES);
    json_t *root = NULL;

    if (reader_look(site, incoming, &answer)) root = json_loadb(buf_text(&answer), answer.len, 0, NULL);
    const json_t *references = json_object_get(root, "references"), *received = json_object_get(root, "received");
    *out = (struct header_look){.message_id = analysis_json_member(arena, root, "message_id"),
                                .in_reply_to = analysis_json_member(arena, root, "in_reply_to"),
                                .author_address = analysis_json_member(arena, root, "author"),
                                .received_utc = received ? (int64_t)json_integer_value(received) : CLOCK_NONE,
                                .stamped = json_is_true(json_object_get(root, "stamped"))};
    int64_t when = incoming->received_utc != CLOCK_NONE ? incoming->received_utc : out->received_utc;
    out->call_by_list = header_call_of(site, json_object_get(root, "by_list"), when);
    out->call_by_recipient = header_call_of(site, json_object_get(root, "by_recipient"), when);
    out->reference_count = json_array_size(references);
    out->references = arena_array(arena, out->reference_count + 1, sizeof *out->references);
    for (size_t i = 0; i < out->reference_count; i++)
        out->references[i] = arena_strdup(arena, json_string_value(json_array_get(references, i)));
    const struct call *named = NULL;
    for (size_t i = 0; i < site->call_count; i++)
        if (same_list(incoming->recipient, site->calls[i]->list_address))
            named = header_later_call(named, site->calls[i], when);
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
