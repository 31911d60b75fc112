/* SPDX-License-Identifier: MIT */
/* succession: revisions and what they replace form groups; within one, the latest answer to a question stands. */
#include <mailcall/work/succession.h>

#include <string.h>
#include <mailcall/work/compare.h>

struct successor {
    int64_t number, before; /* before: what it replaces, 0 none */
    int64_t about;          /* what it mends a word of, repeats or takes back, and does not replace; 0: none, unknown */
    unsigned how;           /* REVISES_PART, REVISES_WITHDRAWS, SUCCESSION_REPEATS */
    int64_t first;          /* the group's first message known */
    const struct filing *filings;
    size_t filing_count;
};

static struct successor *find(const struct succession *succession, int64_t number)
{
    for (size_t i = 0; i < succession->count; i++) {
        if (succession->items[i].number == number) return &succession->items[i];
    }
    return NULL;
}

/* `how`: what it is to `before` where it does not replace it. */
static enum status add(struct site *site, struct arena *arena, struct succession *out, int64_t number, int64_t before,
                       unsigned how, struct err *err)
{
    struct filing *filings = NULL;
    size_t count = 0;
    enum status status = store_filings(site->store, arena, number, &filings, &count, err);
    if (status != OK) return status;
    const struct successor *of = find(out, before);
    *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct successor){.number = number,
                                                                               .before = how == 0 ? before : 0,
                                                                               .about = how != 0 ? before : 0,
                                                                               .how = how,
                                                                               .first = of ? of->first : number,
                                                                               .filings = filings,
                                                                               .filing_count = count};
    return OK;
}

/* Nothing in it that its own words, as they were read, could not tell. */
static bool is_read_whole(const struct stored *stored)
{
    return !(stored->flags &
             (FLAG_UNREADABLE_ATTACHMENT | FLAG_SCANNED | FLAG_DAMAGED | REVISES_PART | REVISES_WITHDRAWS));
}

static bool says_again(struct site *site, struct arena *arena, const struct stored *revision, int64_t before)
{
    const char *now = "", *then = "";
    struct err ignored = ERR_INIT;
    if (before == 0 || !is_read_whole(revision)) return false;
    if (store_authored(site->store, arena, revision->number, &now, &ignored) != OK) return false;
    if (store_authored(site->store, arena, before, &then, &ignored) != OK || *then == '\0') return false;
    return compare_same(then, now);
}

/* What the revision is to the message before it; *before becomes the first of those that say the same. Who goes back to
 * what has been replaced meanwhile does replace it. */
static unsigned role_of(struct site *site, struct arena *arena, const struct succession *known,
                        const struct stored *revision, int64_t *before)
{
    unsigned role = revision->flags & (REVISES_PART | REVISES_WITHDRAWS);
    int64_t first = succession_repeats(known, *before);
    if (first > 0) *before = first;
    if (role != 0 || !says_again(site, arena, revision, *before)) return role;
    bool replaced = succession_after(known, *before) > 0 || succession_of_message(known, *before) > 0;
    return replaced ? 0 : SUCCESSION_REPEATS;
}

enum status succession_read(struct site *site, struct arena *arena, const char *call_id, int64_t up_to_number,
                            struct succession *out, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *revisions = NULL;
    size_t count = 0;

    *out = (struct succession){0};
    query.call_id = call_id;
    query.kind = KIND_REVISION;
    query.up_to_number = up_to_number;
    query.without_json = true;
    enum status status = store_list(site->store, arena, &query, &revisions, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        int64_t before = 0;
        const char *how = "";
        compare_superseded(site, arena, &revisions[i], &before, &how);
        unsigned role = role_of(site, arena, out, &revisions[i], &before);
        if (before == 0 && !(role & REVISES_WITHDRAWS)) continue;
        if (before > 0 && !find(out, before)) status = add(site, arena, out, before, 0, 0, err);
        if (status == OK) status = add(site, arena, out, revisions[i].number, before, role, err);
    }
    return status;
}

enum status successions_get(struct site *site, struct arena *arena, struct successions *known, const char *call_id,
                            struct succession *out, struct err *err)
{
    for (size_t i = 0; i < known->count; i++) {
        if (strcmp(known->items[i].call_id, call_id) != 0) continue;
        *out = known->items[i].of;
        return OK;
    }
    enum status status = succession_read(site, arena, call_id, 0, out, err);
    if (status != OK) return status;
    *ARENA_PUSH(arena, known->items, known->count, known->room) = (struct call_succession){call_id, *out};
    return OK;
}

static bool answers(const struct successor *message, const char *question)
{
    for (size_t i = 0; i < message->filing_count; i++) {
        const struct filing *filing = &message->filings[i];
        if (!filing->undecided && strcmp(filing->question, question) == 0) return true;
    }
    return false;
}

static int64_t later_answer(const struct succession *succession, const struct successor *message, const char *question)
{
    int64_t latest = 0;
    for (size_t i = 0; i < succession->count; i++) {
        const struct successor *later = &succession->items[i];
        bool may = later->first == message->first && later->number > message->number && later->before > 0;
        if (may && later->number > latest && answers(later, question)) latest = later->number;
    }
    return latest;
}

int64_t succession_of_answer(const struct succession *succession, int64_t number, const char *question)
{
    const struct successor *message = find(succession, number);
    return message && answers(message, question) ? later_answer(succession, message, question) : 0;
}

/* Of a message that answers no question in particular, whatever replaces it replaces it whole. */
static int64_t later_whole(const struct succession *succession, const struct successor *message)
{
    int64_t latest = 0;
    for (size_t i = 0; i < succession->count; i++) {
        const struct successor *later = &succession->items[i];
        bool sibling = message->before > 0 && later->before == message->before && later->number > message->number;
        if ((later->before == message->number || sibling) && later->number > latest) latest = later->number;
    }
    return latest;
}

static int64_t later_than(const struct succession *succession, const struct successor *message)
{
    int64_t latest = 0;
    bool decided = false;
    for (size_t i = 0; i < message->filing_count; i++) {
        if (message->filings[i].undecided) continue;
        int64_t later = later_answer(succession, message, message->filings[i].question);
        if (later == 0) return 0;
        decided = true;
        if (later > latest) latest = later;
    }
    return decided ? latest : later_whole(succession, message);
}

int64_t succession_of_message(const struct succession *succession, int64_t number)
{
    const struct successor *message = find(succession, number);
    return message ? later_than(succession, message) : 0;
}

int64_t succession_after(const struct succession *succession, int64_t number)
{
    const struct successor *message = find(succession, number);
    return message ? later_whole(succession, message) : 0;
}

int64_t succession_before(const struct succession *succession, int64_t number)
{
    const struct successor *message = find(succession, number);
    return message ? message->before : 0;
}

size_t succession_replaced(const struct succession *succession)
{
    size_t count = 0;
    for (size_t i = 0; i < succession->count; i++) {
        const struct successor *message = &succession->items[i];
        count += message->how != SUCCESSION_REPEATS && later_than(succession, message) > 0;
    }
    return count;
}

int64_t succession_about(const struct succession *succession, int64_t number)
{
    const struct successor *message = find(succession, number);
    return message && message->how != SUCCESSION_REPEATS ? message->about : 0;
}

int64_t succession_repeats(const struct succession *succession, int64_t number)
{
    const struct successor *message = find(succession, number);
    return message && message->how == SUCCESSION_REPEATS ? message->about : 0;
}

size_t succession_repeated(const struct succession *succession)
{
    size_t count = 0;
    for (size_t i = 0; i < succession->count; i++) count += succession->items[i].how == SUCCESSION_REPEATS;
    return count;
}

int64_t succession_told_by(const struct succession *succession, int64_t number, unsigned how, const char *question)
{
    int64_t latest = 0;
    for (size_t i = 0; i < succession->count; i++) {
        const struct successor *later = &succession->items[i];
        bool here = question == NULL || later->filing_count == 0 || answers(later, question);
        if (later->about == number && later->how == how && here && later->number > latest) latest = later->number;
    }
    return number > 0 ? latest : 0;
}

/* It mends or repeats an answer to the question that is counted itself. */
static bool is_counted_there(const struct succession *succession, const struct successor *message, const char *question)
{
    bool beside = message->how == REVISES_PART || message->how == SUCCESSION_REPEATS;
    const struct successor *of = beside ? find(succession, message->about) : NULL;
    return of != NULL && answers(of, question);
}

size_t succession_beside(const struct succession *succession, unsigned how)
{
    size_t count = 0;
    for (size_t i = 0; i < succession->count; i++)
        count += succession->items[i].how == how && later_than(succession, &succession->items[i]) == 0;
    return count;
}

bool succession_stands(const struct succession *succession, int64_t number, const char *question)
{
    const struct successor *message = find(succession, number);
    if (message == NULL || !answers(message, question)) return true;
    return later_answer(succession, message, question) == 0 && !is_counted_there(succession, message, question);
}

size_t succession_replaced_answers(const struct succession *succession, const char *question)
{
    size_t count = 0;
    for (size_t i = 0; i < succession->count; i++) {
        const struct successor *message = &succession->items[i];
        count += !succession_stands(succession, message->number, question);
    }
    return count;
}
