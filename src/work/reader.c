/* SPDX-License-Identifier: MIT */
/* reader: see reader.h. What it has learned from which messages is remembered on both sides. */
#include "reader.h"

#include <string.h>
#include <mailcall/base/child.h>
#include <mailcall/base/hash.h>
#include <mailcall/base/mem.h>
#include <mailcall/mail/parse.h>
#include <mailcall/work/teach.h>
#include "analysed.h"
#include "header.h"
#include "wire.h"

/* A child is replaced after so many messages: what parsers do not give back would add up. */
#define READER_MESSAGES 2000
#define QUESTION_MAX_BYTES ((size_t)1 << 30)
#define NOTHING_LEARNED (-1)
#define LEARNED_AS_TOLD (-2) /* from what the caller said, and not from the messages up to some number */
/* Confidences go over the wire in millionths. */
#define SURE_UNIT 1e6

enum question_kind { QUESTION_LOOK, QUESTION_READ };

struct reader {
    const struct site *site;
    struct child_server *server;
    size_t answered;
    int64_t *epochs;                 /* by which messages each call's classifier in the child was taught */
    char (*taught)[HASH_HEX_BYTES];  /* ... by which examples, where the caller said them */
    struct classifier **classifiers; /* in the child; the last one is for messages on no call */
    struct arena *arena;             /* in the child; of the message being read */
};

/* --- in the child --- */

static void take_examples(struct wire *wire, struct arena *arena, struct examples *out)
{
    int64_t count = wire_number(wire);
    for (int64_t i = 0; i < count && wire->at < wire->end; i++) {
        struct example *one = ARENA_PUSH(arena, out->items, out->count, out->room);
        one->question = wire_text(wire);
        one->text = wire_text(wire);
        one->origin = (int)wire_number(wire);
        one->sure = (double)wire_number(wire) / SURE_UNIT;
    }
}

static void take_surroundings(struct wire *wire, struct arena *arena, struct surroundings *out)
{
    out->received_utc = wire_number(wire);
    out->parent_by_same_author = wire_number(wire) != 0;
    out->parent_is_call = wire_number(wire) != 0;
    out->parent_kind = wire_text(wire);
    out->parent_subject = wire_text(wire);
    out->parent_questions = wire_texts(wire, arena, &out->parent_question_count);
    out->parent_workstreams = wire_texts(wire, arena, &out->parent_workstream_count);
    out->own_texts = wire_texts(wire, arena, &out->own_text_count);
}

static struct classifier *classifier_of(struct reader *reader, struct arena *arena, size_t at, struct wire *wire)
{
    const struct site *site = reader->site;
    const struct call *call = at < site->call_count ? site->calls[at] : NULL;
    bool teaches = wire_number(wire) != 0;
    struct examples examples = {0};

    if (teaches) {
        take_examples(wire, arena, &examples);
        classifier_free(&reader->classifiers[at]);
    }
    if (!reader->classifiers[at])
        reader->classifiers[at] =
            call ? classifier_new(call, &examples, site->settings.undecided_below) : classifier_new(NULL, NULL, 0);
    return reader->classifiers[at];
}

static void answer_read(struct reader *reader, struct wire *wire, struct buf *out)
{
    if (!reader->arena) reader->arena = arena_new();
    struct arena *arena = reader->arena;
    struct message *message = NULL;
    struct surroundings around = {0};
    int64_t number = wire_number(wire);
    size_t at = number >= 0 && (size_t)number < reader->site->call_count ? (size_t)number : reader->site->call_count;
    const struct call *call = at < reader->site->call_count ? reader->site->calls[at] : NULL;

    struct classifier *classifier = classifier_of(reader, arena, at, wire);
    take_surroundings(wire, arena, &around);
    const struct analysis *analysis =
        analyse(arena, wire->at, (size_t)(wire->end - wire->at), classifier, &around, call, &message);
    analysed_to_json(analysis, message, out);
    arena_clear(arena);
}

static int answer(void *context, const char *question, size_t bytes, struct buf *out)
{
    struct reader *reader = context;
    struct wire wire = {question, question + bytes};

    if (wire_number(&wire) == QUESTION_LOOK)
        header_to_json(reader->site, wire.at, (size_t)(wire.end - wire.at), out);
    else
        answer_read(reader, &wire, out);
    return 0;
}

/* --- in the parent --- */

static struct reader *reader_of(struct site *site)
{
    if (site->reader) return site->reader;
    struct reader *reader = site->reader = mem_alloc(sizeof *reader);
    reader->site = site;
    reader->epochs = mem_array(site->call_count + 1, sizeof *reader->epochs);
    reader->taught = mem_array(site->call_count + 1, sizeof *reader->taught);
    reader->classifiers = mem_array(site->call_count + 1, sizeof(struct classifier *));
    return reader;
}

void reader_free(struct reader **reader, size_t call_count)
{
    if (!reader || !*reader) return;
    child_server_end(&(*reader)->server);
    for (size_t i = 0; i <= call_count; i++) classifier_free(&(*reader)->classifiers[i]);
    free((*reader)->classifiers);
    free((*reader)->epochs);
    free((*reader)->taught);
    arena_free(&(*reader)->arena);
    free(*reader);
    *reader = NULL;
}

static enum status start(struct reader *reader, struct err *err)
{
    struct child_limits limits = site_limits(&reader->site->settings);

    if (reader->server && reader->answered >= READER_MESSAGES) child_server_end(&reader->server);
    if (reader->server) return OK;
    reader->answered = 0;
    for (size_t i = 0; i <= reader->site->call_count; i++) reader->epochs[i] = NOTHING_LEARNED;
    return child_server_start(answer, reader, &limits, &reader->server, err);
}

static bool ask(struct reader *reader, const struct buf *question, struct buf *out, struct child_result *result)
{
    if (child_server_ask(reader->server, question->data, question->len, out, result)) return true;
    child_server_end(&reader->server);
    return false;
}

bool reader_look(struct site *site, const struct incoming *incoming, struct buf *out)
{
    struct reader *reader = reader_of(site);
    struct buf question = BUF_INIT(QUESTION_MAX_BYTES);
    struct child_result result = {CHILD_EXITED, 0};
    struct err err = ERR_INIT;

    /* Only the header is looked at here: the body may be what kills a parser. */
    wire_add_number(&question, QUESTION_LOOK);
    buf_add(&question, incoming->bytes, message_header_end(incoming->bytes, incoming->count));
    bool answered = start(reader, &err) == OK && ask(reader, &question, out, &result);
    buf_release(&question);
    return answered;
}

void reader_image(const struct surroundings *around, struct buf *out)
{
    wire_add_number(out, around->received_utc);
    wire_add_number(out, around->parent_by_same_author);
    wire_add_number(out, around->parent_is_call);
    wire_add_text(out, around->parent_kind);
    wire_add_text(out, around->parent_subject);
    wire_add_texts(out, around->parent_questions, around->parent_question_count);
    wire_add_texts(out, around->parent_workstreams, around->parent_workstream_count);
    wire_add_texts(out, around->own_texts, around->own_text_count);
}

static void image_of_examples(const struct examples *examples, struct buf *out)
{
    wire_add_number(out, (int64_t)examples->count);
    for (size_t i = 0; i < examples->count; i++) {
        wire_add_text(out, examples->items[i].question);
        wire_add_text(out, examples->items[i].text);
        wire_add_number(out, examples->items[i].origin);
        wire_add_number(out, (int64_t)(examples->items[i].sure * SURE_UNIT));
    }
}

/* Making a classifier costs more than a reading, and of a large store's messages most are taught the same. */
static void teach_as_told(struct reader *reader, struct buf *out, int at, const struct examples *taught)
{
    struct buf image = BUF_INIT(QUESTION_MAX_BYTES);
    struct hash hash;
    char hex[HASH_HEX_BYTES];

    image_of_examples(taught, &image);
    hash_init(&hash);
    hash_add(&hash, image.data, image.len);
    hash_hex(&hash, hex);
    bool teaches = reader->epochs[at] != LEARNED_AS_TOLD || strcmp(reader->taught[at], hex) != 0;
    wire_add_number(out, teaches);
    if (teaches) buf_add(out, image.data, image.len);
    memcpy(reader->taught[at], hex, sizeof hex);
    reader->epochs[at] = LEARNED_AS_TOLD;
    buf_release(&image);
}

/* What the child has not learned yet of a call; nothing when it has. */
static enum status add_examples(struct site *site, struct buf *out, int at, int64_t number,
                                const struct examples *taught, struct err *err)
{
    struct reader *reader = site->reader;
    int64_t epoch = teach_epoch(number);
    struct examples examples = {0};

    if (at >= 0 && taught != NULL) {
        teach_as_told(reader, out, at, taught);
        return OK;
    }
    bool teaches = at >= 0 && reader->epochs[at] != epoch;
    wire_add_number(out, teaches);
    if (!teaches) return OK;
    struct arena *arena = arena_new();
    enum status status = teach_examples(site->store, arena, site->calls[at], epoch, &examples, err);
    image_of_examples(&examples, out);
    if (status == OK) reader->epochs[at] = epoch;
    arena_free(&arena);
    return status;
}

/* One question; *again when it has to be put to a fresh child, since the one that died of it had read others before. */
static enum status read_once(struct site *site, struct arena *arena, const struct incoming *incoming, int at,
                             int64_t number, const struct examples *taught, const struct surroundings *around,
                             struct analysed *out, bool *again, enum status *analysis, struct err *failure,
                             struct err *err)
{
    struct reader *reader = reader_of(site);
    struct buf question = BUF_INIT(QUESTION_MAX_BYTES), text = BUF_INIT(ANSWER_MAX_BYTES);
    struct child_result result = {CHILD_EXITED, 0};

    *again = false;
    *analysis = start(reader, failure);
    size_t before = reader->answered;
    wire_add_number(&question, QUESTION_READ);
    wire_add_number(&question, at);
    enum status status = *analysis == OK ? add_examples(site, &question, at, number, taught, err) : OK;
    if (status == OK && *analysis == OK) {
        reader_image(around, &question);
        buf_add(&question, incoming->bytes, incoming->count);
        reader->answered++;
        *again = !ask(reader, &question, &text, &result) && before > 0;
        *analysis = analysed_from_json(arena, &text, &result, out, failure);
    }
    buf_release(&question);
    buf_release(&text);
    return status;
}

enum status reader_read(struct site *site, struct arena *arena, const struct incoming *incoming, const char *call_id,
                        int64_t number, const struct examples *taught, const struct surroundings *around,
                        struct analysed *out, enum status *analysis, struct err *failure, struct err *err)
{
    int at = site_call_index(site, call_id);
    bool again = false;

    enum status status =
        read_once(site, arena, incoming, at, number, taught, around, out, &again, analysis, failure, err);
    if (status == OK && again)
        status = read_once(site, arena, incoming, at, number, taught, around, out, &again, analysis, failure, err);
    if (status == OK && *analysis == OK) err_set(failure, OK, "%s", "");
    return status;
}
