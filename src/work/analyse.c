/* SPDX-License-Identifier: MIT */
/*
 * analyse: reads a message from bytes to verdicts, in this process (pure) or in a confined child whose death costs
 * nothing.
 *
 * The child answers with one JSON object on its pipe; the parent never parses MIME.
 */
#include <mailcall/work/analyse.h>

#include <jansson.h>
#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>
#include "analysed.h"
#include "analysis_json.h"

/* "ann.example" of a bare address: the words of a name, with blanks between them, or "". */
static const char *name_in_address(struct arena *arena, const char *address)
{
    const char *at = strchr(address, '@');
    if (at == NULL) return "";
    char *words = arena_strndup(arena, address, (size_t)(at - address));
    bool parted = false;
    for (char *c = words; *c; c++) {
        if (*c >= '0' && *c <= '9') *c = ' ';
        if (!strchr("._-+", *c)) continue;
        *c = ' ';
        parted = true;
    }
    return parted ? words : "";
}

/* Whose names a text may end with: the author's, and that of the author of an attached message. */
static const char *names_at_end(struct arena *arena, const struct message *message, const struct reading *reading)
{
    const char *other = message->forwarded_count == 1 ? message->forwarded[0]->from.name : "";
    const char *own = reading->author.name;
    if (!own[0]) own = name_in_address(arena, reading->author.address);
    if (!other[0] || strcmp(other, own) == 0) return own;
    return arena_printf(arena, "%s %s", own, other);
}

/* What whoever runs the call wrote is no answer, however it is handed on. */
static bool from_coordinator(const struct call *call, const char *from)
{
    for (size_t i = 0; call && i < call->coordinator_count; i++) {
        const char *name = call->coordinators[i].name, *address = call->coordinators[i].address;
        if ((name[0] && strcasestr(from, name)) || (address[0] && strcasestr(from, address))) return true;
    }
    return false;
}

/* A mail that came to the sender is handed on as its author's answer, and no subject says so. */
static bool is_handed_on(struct arena *arena, const struct reading *reading, const struct call *call,
                         const struct blocks *blocks)
{
    const char *name = reading->author.name ? reading->author.name : "";
    const char *address = reading->author.address ? reading->author.address : "";
    if (reading->reply || reading->forward || reading->automatic || !call) return false;
    const char *from = segment_handed_on(arena, blocks, name, address);
    return from[0] && !from_coordinator(call, from);
}

/* What filing keeps takes some 500 bytes for each paragraph and question: 200 MB at most. */
#define FILED_MAX_CELLS 400000

static size_t most_paragraphs(const struct call *call)
{
    return call && call->question_count > 0 ? FILED_MAX_CELLS / call->question_count : SIZE_MAX;
}

/* What of the message was not read, in words; "": all of it was. */
static const char *what_is_unread(struct arena *arena, const struct message *message, const char *text)
{
    struct buf out = BUF_INIT(1000);
    if (text) buf_puts(&out, text);
    if (message->text_cut) buf_printf(&out, "%sall text behind the first 4 MB", out.len > 0 ? "; " : "");
    if (message->too_many_parts)
        buf_printf(&out, "%sall parts behind the first %d", out.len > 0 ? "; " : "", MESSAGE_MAX_PARTS);
    if (message->too_deep)
        buf_printf(&out, "%sparts that stand in more than %d others", out.len > 0 ? "; " : "", MESSAGE_MAX_DEPTH);
    const char *unread = arena_strdup(arena, buf_text(&out));
    buf_release(&out);
    return unread;
}

static void read_text(struct arena *arena, struct message *message, const struct call *call, struct reading *reading)
{
    struct extraction extraction = {0};
    struct segmentation segmentation = {0};

    for (size_t i = 0; i < message->entity_count; i++) {
        if (extract_wants(&message->entities[i])) message_decode(arena, &message->entities[i]);
    }
    extract_message(arena, message, &extraction);
    limit_blocks(arena, most_paragraphs(call), &extraction);
    reading->forward |= is_handed_on(arena, reading, call, &extraction.blocks);
    segment_blocks(arena, &extraction.blocks, names_at_end(arena, message, reading), reading->forward, &segmentation);
    reading->blocks = segmentation.blocks;
    reading->announced_inside = segmentation.announced_inside;
    reading->nothing_left = segmentation.nothing_left;
    reading->forward_marker = segmentation.forward_marker;
    reading->forwarded_name = segmentation.head.from_name ? segmentation.head.from_name : "";
    reading->forwarded_address = segmentation.head.from_address ? segmentation.head.from_address : "";
    reading->signature = segmentation.signature ? segmentation.signature : "";
    reading->hidden_text = extraction.hidden_text;
    reading->scanned = extraction.scanned;
    reading->cut = extraction.cut || message->too_deep || message->too_many_parts || message->truncated;
    reading->unread = what_is_unread(arena, message, extraction.unread);
    reading->unreadable = extraction.unreadable;
    reading->unreadable_count = extraction.unreadable_count;
    reading->attachments = extraction.attachments;
    reading->attachments_read = extraction.attachments_read;
}

/* Answers in a photograph or a scan alone: which file a person has to open. */
static void name_pictures(struct arena *arena, const struct message *message, struct analysis *analysis)
{
    size_t room = 0;
    if (analysis->unreadable_count > 0 || !(analysis->flags & FLAG_UNREADABLE_ATTACHMENT)) return;
    analysis->unreadable = NULL;
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        if (strncmp(entity->type, "image/", 6) != 0 || !entity->attachment || entity->content_id[0] != '\0') continue;
        *ARENA_PUSH(arena, analysis->unreadable, analysis->unreadable_count, room) =
            arena_printf(arena, "%s: a picture", entity->filename[0] ? entity->filename : entity->type);
    }
}

struct analysis *analyse(struct arena *arena, const char *bytes, size_t count, struct classifier *classifier,
                         const struct surroundings *around, const struct call *call, struct message **message_out)
{
    static const struct surroundings nothing_known = {
        .received_utc = CLOCK_NONE, .parent_kind = "", .parent_subject = ""};
    struct message *message = message_parse(arena, bytes, count, NULL);
    const char *list_address = call ? call->list_address : "";
    struct reading reading = {.message = message};

    reading.author = list_author(arena, message, list_address);
    reading.subject = list_subject(arena, message->subject, list_address[0] ? list_address : message->list_id,
                                   &reading.reply, &reading.forward);
    reading.automatic_why = "";
    reading.automatic = message_is_automatic(message, &reading.automatic_why);
    reading.detail = list_detail(arena, message, list_address);
    read_text(arena, message, call, &reading);

    struct classifier *own = classifier ? NULL : classifier_new(call, NULL, 0);
    struct surroundings known = around ? *around : nothing_known;
    /* Our own mail system's stamp says best when it came, also in an archive that is imported years later. */
    if (message->received_utc != CLOCK_NONE) known.received_utc = message->received_utc;
    struct analysis *analysis = classify(classifier ? classifier : own, arena, &reading, &known);
    analysis->unread = reading.unread;
    analysis->unreadable = reading.unreadable;
    analysis->unreadable_count = reading.unreadable_count;
    name_pictures(arena, message, analysis);
    /* Without questions to find, what a reader needs is the quoted words that are answered. */
    if (!call || call->question_count == 0) segment_show_answered(&analysis->blocks);
    classifier_free(&own);
    if (message_out) *message_out = message;
    return analysis;
}

/* --- in a child --- */

struct task {
    const char *bytes;
    size_t count;
    struct classifier *classifier;
    const struct surroundings *around;
    const struct call *call;
};

static void add_authored(const struct analysis *analysis, struct buf *out)
{
    for (size_t i = 0; i < analysis->blocks.count; i++) {
        const struct block *block = &analysis->blocks.items[i];
        if (block->role != ROLE_AUTHORED || block->hidden) continue;
        if (out->len) buf_puts(out, "\n\n");
        buf_puts(out, block->text);
    }
}

void analysed_to_json(const struct analysis *analysis, const struct message *message, struct buf *out)
{
    struct buf authored = BUF_INIT(MESSAGE_MAX_TEXT_BYTES);

    add_authored(analysis, &authored);
    json_t *root = json_object();
    json_object_set_new(root, "analysis", analysis_json_object(analysis));
    json_object_set_new(root, "message_id", analysis_json_text(message->message_id));
    json_object_set_new(root, "in_reply_to", analysis_json_text(message->in_reply_to));
    json_object_set_new(root, "subject", analysis_json_text(message->subject));
    json_object_set_new(root, "references", analysis_json_texts(message->references, message->reference_count));
    json_object_set_new(root, "date", json_integer(message->date_utc));
    json_object_set_new(root, "authored", analysis_json_text(buf_text(&authored)));
    analysis_json_dump(root, false, out);
    json_decref(root);
    buf_release(&authored);
}

/* The child's whole life. */
static int work_in_child(void *context, int out_fd)
{
    const struct task *task = context;
    struct arena *arena = arena_new();
    struct message *message = NULL;
    struct buf text = BUF_INIT(ANSWER_MAX_BYTES);
    struct err err = ERR_INIT;

    struct analysis *analysis =
        analyse(arena, task->bytes, task->count, task->classifier, task->around, task->call, &message);
    analysed_to_json(analysis, message, &text);
    int code = text.cut || fd_write_all(out_fd, text.data, text.len, &err) != OK;
    buf_release(&text);
    arena_free(&arena);
    return code;
}

static const char *why_it_ended(const struct child_result *result, char out[80])
{
    switch (result->end) {
    case CHILD_TIMED_OUT: return "took too long";
    case CHILD_OVER_OUTPUT: return "said too much";
    case CHILD_SIGNALLED: snprintf(out, 80, "died of signal %d", result->code); return out;
    case CHILD_EXITED: break;
    }
    if (result->code == status_exit_code(TRANSIENT)) return "ran out of memory"; /* mem.h's handler */
    snprintf(out, 80, "ended with code %d", result->code);
    return out;
}

static void take_answer(struct arena *arena, const json_t *root, struct analysed *out)
{
    struct buf text = BUF_INIT(ANSWER_MAX_BYTES);
    const json_t *references = json_object_get(root, "references");

    out->analysis = analysis_from_json_object(arena, json_object_get(root, "analysis"));
    analysis_json_dump(json_object_get(root, "analysis"), false, &text);
    out->json = arena_strndup(arena, buf_text(&text), text.len);
    out->message_id = analysis_json_member(arena, root, "message_id");
    out->in_reply_to = analysis_json_member(arena, root, "in_reply_to");
    out->subject = analysis_json_member(arena, root, "subject");
    out->authored_text = analysis_json_member(arena, root, "authored");
    out->date_utc = (int64_t)json_integer_value(json_object_get(root, "date"));
    out->reference_count = json_array_size(references);
    out->references = arena_array(arena, out->reference_count + 1, sizeof *out->references);
    for (size_t i = 0; i < out->reference_count; i++)
        out->references[i] = arena_strdup(arena, json_string_value(json_array_get(references, i)));
    buf_release(&text);
}

enum status analysed_from_json(struct arena *arena, const struct buf *answer, const struct child_result *result,
                               struct analysed *out, struct err *err)
{
    char words[80];

    if (result->end != CHILD_EXITED || result->code != 0)
        return err_set(err, BAD_INPUT, "the analysis %s", why_it_ended(result, words));
    json_t *root = json_loadb(buf_text(answer), answer->len, 0, NULL);
    bool whole = json_is_object(json_object_get(root, "analysis"));
    if (whole) take_answer(arena, root, out);
    json_decref(root);
    return whole ? OK : err_set(err, BAD_INPUT, "the analysis gave no answer");
}

enum status analyse_confined(struct arena *arena, const char *bytes, size_t count, struct classifier *classifier,
                             const struct surroundings *around, const struct call *call,
                             const struct child_limits *limits, struct analysed *out, struct err *err)
{
    struct task task = {bytes, count, classifier, around, call};
    struct buf answer = BUF_INIT(ANSWER_MAX_BYTES);
    struct child_result result = {CHILD_EXITED, 0};

    enum status status = child_call(work_in_child, &task, limits, &answer, &result, err);
    if (status == OK) status = analysed_from_json(arena, &answer, &result, out, err);
    buf_release(&answer);
    return status;
}
