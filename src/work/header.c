/* SPDX-License-Identifier: MIT */
/* header: see header.h. */
#include "header.h"

#include <string.h>
#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include "analysis_json.h"

#define LOOK_MAX_REFERENCES 100

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

const struct call *header_later_call(const struct call *best, const struct call *call, int64_t received_utc)
{
    if (call == NULL || (received_utc != CLOCK_NONE && received_utc < call->opens_utc)) return best;
    return best == NULL || call->opens_utc > best->opens_utc ? call : best;
}

const char *header_call_of(const struct site *site, const json_t *ids, int64_t received_utc)
{
    const struct call *best = NULL;
    for (size_t i = 0; i < json_array_size(ids); i++)
        best = header_later_call(best, site_call(site, json_string_value(json_array_get(ids, i))), received_utc);
    return best != NULL ? best->id : "";
}

void header_to_json(const struct site *site, const char *bytes, size_t count, struct buf *out)
{
    struct arena *arena = arena_new();
    struct message *message = message_parse(arena, bytes, count, NULL);
    json_t *by_list = calls_on(site, message, true);
    const struct call *call = site_call(site, header_call_of(site, by_list, CLOCK_NONE));
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
    if (message->received_utc != CLOCK_NONE) json_object_set_new(root, "stamped", json_true());
    json_object_set_new(root, "by_list", by_list);
    json_object_set_new(root, "by_recipient", calls_on(site, message, false));
    analysis_json_dump(root, false, out);
    json_decref(root);
    arena_free(&arena);
}
