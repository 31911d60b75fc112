/* SPDX-License-Identifier: MIT */
/* together: the contributions to a call, read by what all others teach, those too that came later. */
#include <mailcall/work/ingest.h>

#include <string.h>
#include <mailcall/base/file.h>
#include "lessons.h"
#include "rebuild_lock.h"

/* One contribution in the store. */
struct member {
    int64_t number;
    const char *author; /* by address; where there is none, everybody is somebody else */
    bool answers;       /* it is a contribution as it was read last */
    bool teaches;       /* ... and no template mail, which counts once */
    bool open;          /* some of it was filed by words alone, or left to a person, or nothing of it filed */
};

struct members {
    struct member *items;
    size_t count, room;
};

static enum status list_analysed(struct site *site, struct arena *arena, const struct call *call, struct stored **all,
                                 size_t *count, struct err *err)
{
    struct query query = QUERY_ALL;

    query.call_id = call->id;
    query.state = STATE_ANALYSED;
    query.without_json = true;
    return store_list(site->store, arena, &query, all, count, err);
}

static enum status find_members(struct site *site, struct arena *arena, const struct call *call, struct members *out,
                                struct err *err)
{
    struct stored *all = NULL;
    size_t count = 0;

    enum status status = list_analysed(site, arena, call, &all, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        if (!kind_answers(all[i].kind)) continue;
        const char *address = all[i].address;
        *ARENA_PUSH(arena, out->items, out->count, out->room) =
            (struct member){.number = all[i].number,
                            .author = *address ? address : arena_printf(arena, "#%lld", (long long)all[i].number)};
    }
    return status;
}

/* A round may take a message for something else than a contribution, and the next one for one again. */
static enum status see_who_teaches(struct site *site, struct arena *arena, const struct call *call,
                                   struct members *members, struct err *err)
{
    struct stored *all = NULL;
    size_t count = 0, at = 0;

    enum status status = list_analysed(site, arena, call, &all, &count, err);
    for (size_t i = 0; status == OK && i < members->count; i++) {
        struct member *member = &members->items[i];
        while (at < count && all[at].number < member->number) at++;
        bool here = at < count && all[at].number == member->number;
        member->answers = here && kind_answers(all[at].kind);
        member->teaches = member->answers && !(all[at].flags & FLAG_NEAR_DUPLICATE);
    }
    return status;
}

static int origin_of(const struct filing *filing)
{
    return filing->by_human ? ORIGIN_PERSON : filing->explicit_evidence ? ORIGIN_EXPLICIT : ORIGIN_SOFT;
}

/* What a member's filings teach, and whether another reading could file more or elsewhere. */
static void take_filings(struct arena *arena, const struct call *call, const struct filing *filings, size_t count,
                         struct member *member, struct lessons *lessons, struct together *out)
{
    member->open = count == 0;
    for (size_t i = 0; i < count; i++) {
        const struct filing *filing = &filings[i];
        struct example example = {filing->question, filing->text, origin_of(filing), filing->confidence};
        member->open = member->open || example.origin == ORIGIN_SOFT;
        if (filing->undecided || !member->answers) continue;
        out->filed++;
        if (member->teaches && *filing->text) lessons_add(arena, lessons, call, member->author, &example);
    }
}

static enum status gather(struct site *site, struct arena *arena, const struct call *call, struct members *members,
                          struct lessons *lessons, struct together *out, struct err *err)
{
    out->filed = 0;
    enum status status = see_who_teaches(site, arena, call, members, err);
    for (size_t i = 0; status == OK && i < members->count; i++) {
        struct filing *filings = NULL;
        size_t count = 0;
        status = store_filings(site->store, arena, members->items[i].number, &filings, &count, err);
        if (status == OK) take_filings(arena, call, filings, count, &members->items[i], lessons, out);
    }
    return status;
}

/* Whether two rounds filed alike: the same texts under the same questions. */
static bool same_lessons(const struct lessons *one, const struct lessons *other)
{
    if (one->count != other->count) return false;
    for (size_t i = 0; i < one->count; i++)
        if (strcmp(one->items[i].example.question, other->items[i].example.question) != 0 ||
            strcmp(one->items[i].example.text, other->items[i].example.text) != 0)
            return false;
    return true;
}

static enum status read_open(struct site *site, const struct call *call, const struct members *members,
                             const struct lessons *lessons, size_t round, struct err *err)
{
    enum status status = OK;

    for (size_t i = 0; status == OK && i < members->count; i++) {
        struct arena *arena = arena_new();
        struct examples examples = {0};
        bool analysed = false;
        if (members->items[i].open) {
            lessons_without(arena, lessons, call, members->items[i].author, round, &examples);
            status = ingest_again(site, arena, members->items[i].number, &examples, &analysed, err);
        }
        arena_free(&arena);
    }
    return status;
}

static enum status read_call(struct site *site, const struct call *call, void (*progress)(void *, size_t, size_t),
                             void *context, struct together *out, struct err *err)
{
    struct arena *arena = arena_new(), *texts = arena_new(); /* of the members; of what they taught last */
    struct members members = {0};
    struct lessons before = {0};
    struct together counted = {0};
    bool settled = false;

    enum status status = find_members(site, arena, call, &members, err);
    if (status == OK) status = gather(site, texts, call, &members, &before, &counted, err);
    out->contributions += members.count;
    out->filed_before += counted.filed;
    for (size_t round = 0; status == OK && !settled && round < LESSON_ROUNDS; round++) {
        struct arena *fresh = arena_new();
        struct lessons after = {0};
        status = read_open(site, call, &members, &before, round, err);
        if (status == OK) status = gather(site, fresh, call, &members, &after, &counted, err);
        settled = round > 0 && same_lessons(&before, &after);
        arena_free(&texts);
        texts = fresh;
        before = after;
        if (progress) progress(context, round + 1, LESSON_ROUNDS);
    }
    out->filed += counted.filed;
    arena_free(&texts);
    arena_free(&arena);
    return status;
}

enum status read_together(struct site *site, void (*progress)(void *context, size_t done, size_t all), void *context,
                          struct together *out, struct err *err)
{
    int lock = -1;

    *out = (struct together){0};
    enum status status = rebuild_lock(site, &lock, err);
    for (size_t i = 0; status == OK && i < site->call_count; i++)
        if (site->calls[i]->question_count > 0) status = read_call(site, site->calls[i], progress, context, out, err);
    if (lock >= 0) fd_close(lock);
    return status;
}
