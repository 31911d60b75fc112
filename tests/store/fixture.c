/* SPDX-License-Identifier: MIT */
/* fixture: see fixture.h. */
#include "fixture.h"

#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>

int fixture_setup(void **state)
{
    struct fixture *fixture = mem_alloc(sizeof *fixture);
    snprintf(fixture->folder, sizeof fixture->folder, "/tmp/mailcall-store-XXXXXX");
    assert_non_null(mkdtemp(fixture->folder));
    const char *where = getenv("STORE_WHERE");
    if (where)
        snprintf(fixture->where, sizeof fixture->where, "%s", where);
    else
        snprintf(fixture->where, sizeof fixture->where, "%s/mailcall.db", fixture->folder);
    fixture->arena = arena_new();
    assert_ok(fixture, store_open(fixture->where, STORE_CREATE, &fixture->store, &fixture->err));
    *state = fixture;
    return 0;
}

int fixture_teardown(void **state)
{
    struct fixture *fixture = *state;
    char **names = NULL;
    size_t count = 0;
    store_close(&fixture->store);
    assert_ok(fixture, dir_names(fixture->folder, &names, &count, &fixture->err));
    for (size_t i = 0; i < count; i++) {
        char *path = arena_printf(fixture->arena, "%s/%s", fixture->folder, names[i]);
        unlink(path);
    }
    dir_names_free(&names, count);
    rmdir(fixture->folder);
    arena_free(&fixture->arena);
    free(fixture);
    return 0;
}

void fixture_reopen(struct fixture *fixture, enum store_mode mode)
{
    store_close(&fixture->store);
    assert_ok(fixture, store_open(fixture->where, mode, &fixture->store, &fixture->err));
}

static const char * or (const char *text, const char *otherwise)
{
    return text ? text : otherwise;
}

static size_t count_of(const char *const items[4])
{
    size_t count = 0;
    while (count < 4 && items[count]) count++;
    return count;
}

struct derived given_derived(struct fixture *fixture, const struct given *given)
{
    struct arena *arena = fixture->arena;
    struct analysis *analysis = arena_alloc(arena, sizeof *analysis);
    size_t filings = count_of(given->questions), workstreams = count_of(given->workstreams);
    struct filing *filing = arena_array(arena, filings + 1, sizeof *filing);
    analysis->kind = given->kind;
    analysis->kind_confidence = 0.75;
    analysis->flags = given->flags;
    analysis->language = "en";
    analysis->contributor.name = or (given->name, "Ana Example");
    analysis->contributor.address = or (given->address, "ana@example.org");
    analysis->contributor.organisation = "Example Society";
    analysis->workstreams = arena_array(arena, workstreams + 1, sizeof *analysis->workstreams);
    analysis->workstream_count = workstreams;
    for (size_t i = 0; i < workstreams; i++)
        analysis->workstreams[i] = (struct verdict){.id = given->workstreams[i], .confidence = 0.5};
    for (size_t i = 0; i < filings; i++)
        filing[i] = (struct filing){.passage = i,
                                    .question = given->questions[i],
                                    .confidence = given->confidence > 0 ? given->confidence : 0.9,
                                    .why = "repeats it",
                                    .text = or (given->text, "some words"),
                                    .undecided = given->undecided,
                                    .explicit_evidence = !given->implicit,
                                    .by_human = given->by_human};
    struct derived derived = {.analysis = analysis,
                              .analysis_json = "{\"kind\":\"contribution\"}",
                              .message_id = or (given->message_id, ""),
                              .in_reply_to = or (given->in_reply_to, ""),
                              .subject = or (given->subject, "A subject"),
                              .date_utc = 1000,
                              .authored_text = or (given->text, "some words"),
                              .filings = filing,
                              .filing_count = filings,
                              .reference_count = count_of(given->references)};
    derived.references = arena_array(arena, 4, sizeof *derived.references);
    for (size_t i = 0; i < derived.reference_count; i++) derived.references[i] = given->references[i];
    return derived;
}

enum status given_try(struct fixture *fixture, struct store *store, const struct given *given, int64_t *number,
                      bool *known)
{
    struct derived derived = given_derived(fixture, given);
    const char *raw = or (given->raw, arena_printf(fixture->arena, "Subject: x\n\n%s\n", given->key));
    struct envelope envelope = {.sender = "bounce@lists.example.org",
                                .recipient = "list@lists.example.org",
                                .received_utc = given->received_utc ? given->received_utc : 1000,
                                .truncated = given->truncated,
                                .archived = given->archived,
                                .header_key = given->header_key};
    bool ignored;
    return store_put(store, given->key, raw, strlen(raw), &envelope, given->call, given->forced,
                     given->pending ? NULL : &derived, given->pending ? "the reader died" : NULL, number,
                     known ? known : &ignored, &fixture->err);
}

int64_t given_put(struct fixture *fixture, const struct given *given, bool *known)
{
    int64_t number = 0;
    assert_ok(fixture, given_try(fixture, fixture->store, given, &number, known));
    return number;
}

/* As given_try writes messages, and others of their own: "k2". */
static void plain_keys(const struct buf *raw, char key[65], char header_key[65])
{
    const char *own = strstr(buf_text(raw), "\n\n");
    snprintf(key, 65, "by its %zu bytes", raw->len);
    if (own && own[2] == 'k') snprintf(key, 65, "%.*s", (int)strcspn(own + 2, "\n"), own + 2);
    header_key[0] = '\0';
}

static int64_t long_ago(void *context, const struct buf *raw)
{
    (void)context;
    (void)raw;
    return 1000;
}

const struct restore_help fixture_restore_help = {.keys = plain_keys, .received_utc = long_ago};
