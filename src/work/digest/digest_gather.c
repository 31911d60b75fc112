/* SPDX-License-Identifier: MIT */
/* digest_gather: everything a digest says, read from the store in one go, before a word of it is written. */
#include "digest_view.h"

#include <mailcall/base/clock.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/outbox.h>
#include <mailcall/work/recover.h>
#include <mailcall/work/spools.h>

/* Kinds whose words are shown, so that their analysis is worth reading back; a machine's may return somebody's. */
static bool wants_analysis(const struct stored *stored)
{
    return stored->state == STATE_ANALYSED && stored->kind != KIND_UNSOLICITED;
}

static bool human_filed(const struct item *item)
{
    for (size_t i = 0; i < item->filing_count; i++) {
        if (item->filings[i].by_human) return true;
    }
    return false;
}

/* The message as a whole, or a passage of a contribution that may answer one question or another, or none. */
static bool is_undecided(const struct item *item)
{
    if (item->stored.state != STATE_ANALYSED || human_filed(item)) return false;
    if (item->stored.flags & FLAG_UNDECIDED) return true;
    for (size_t i = 0; is_contribution(item) && i < item->filing_count; i++) {
        if (item->filings[i].undecided) return true;
    }
    for (size_t i = 0; is_contribution(item) && item->analysis != NULL && i < item->analysis->passage_count; i++) {
        if (item->analysis->passages[i].undecided) return true;
    }
    return false;
}

static enum status fill_item(struct view *view, struct item *item, struct err *err)
{
    struct store *store = view->site->store;
    int64_t number = item->stored.number;
    struct filing *filings = NULL;
    const char **workstreams = NULL;
    enum status status = store_filings(store, view->arena, number, &filings, &item->filing_count, err);
    if (status == OK) {
        status = store_workstreams(store, view->arena, number, &workstreams, &item->workstream_count, err);
    }
    int64_t *same = NULL;
    if (status == OK) status = store_same_words(store, view->arena, number, &same, &item->same_words_count, err);
    if (status != OK) return status;
    item->same_words = same;
    item->filings = filings;
    item->workstreams = (const char *const *)workstreams;
    if (wants_analysis(&item->stored)) {
        struct stored whole;
        struct analysis *analysis = NULL;
        status = store_get(store, view->arena, number, &whole, err);
        if (status != OK) return status;
        /* An analysis of another version that cannot be read costs its details, not the digest. */
        if (analysis_from_json(view->arena, whole.analysis_json, &analysis, NULL) == OK) item->analysis = analysis;
    }
    item->undecided = is_undecided(item);
    item->in_scope = scope_has_item(view, item);
    return OK;
}

static enum status add_item(struct view *view, const struct stored *stored, bool late_read, struct err *err)
{
    struct item *item = ARENA_PUSH(view->arena, view->items, view->item_count, view->item_room);
    item->stored = *stored;
    item->late_read = late_read;
    if (stored->state == STATE_TO_ANALYSE) {
        *ARENA_PUSH(view->arena, view->pending, view->pending_count, view->pending_room) = stored->number;
    }
    return fill_item(view, item, err);
}

static struct query window_query(const struct view *view, const char *call_id)
{
    struct query query = QUERY_ALL;
    query.call_id = call_id;
    query.without_json = true;
    if (view->by_time) {
        query.since_utc = view->since_utc;
        query.until_utc = view->until_utc;
    } else {
        query.after_number = view->from_number;
    }
    query.up_to_number = view->to_number;
    return query;
}

/* What was owed from the digest before: read meanwhile, it is news now; not read yet, it stays owed. */
static enum status gather_owed(struct view *view, struct err *err)
{
    int64_t *owed = NULL;
    size_t count = 0;
    enum status status = view->by_time ? OK : pending_read(view, &owed, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        struct stored stored;
        if (store_get(view->site->store, view->arena, owed[i], &stored, NULL) != OK || stored.erased) continue;
        if (strcmp(stored.call_id, view->call->id) != 0 || stored.number > view->from_number) continue;
        if (stored.state == STATE_TO_ANALYSE) {
            *ARENA_PUSH(view->arena, view->pending, view->pending_count, view->pending_room) = stored.number;
        } else {
            status = add_item(view, &stored, true, err);
        }
    }
    return status;
}

static enum status gather_items(struct view *view, struct err *err)
{
    struct query query = window_query(view, view->call->id);
    struct stored *list = NULL;
    size_t count = 0;
    if (!view->by_time && view->from_number >= view->to_number) return OK;
    enum status status = store_list(view->site->store, view->arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        if (!list[i].erased) status = add_item(view, &list[i], false, err);
    }
    return status;
}

static void remember(struct view *view, int64_t number)
{
    if (succession_repeats(&view->succession, number) > 0) return;
    for (size_t i = 0; i < view->item_count; i++) {
        if (view->items[i].stored.number == number) return;
    }
    for (size_t i = 0; i < view->still_waiting_count; i++) {
        if (view->still_waiting[i] == number) return;
    }
    *ARENA_PUSH(view->arena, view->still_waiting, view->still_waiting_count, view->still_waiting_room) = number;
}

/* Earlier contributions that need nobody by themselves. */
struct quiet {
    struct item *items;
    size_t count, room;
};

static bool before_window(const struct view *view, const struct stored *stored)
{
    if (stored->erased) return false;
    return view->by_time ? stored->received_utc < view->since_utc : stored->number <= view->from_number;
}

/* Reads what only the analysis tells: a passage that points to no question, and what a machine returned. Few
 * contributions have such a passage, and to look for the name costs far less than to read one whole. */
static enum status glance(struct view *view, struct arena *arena, struct item *item, struct err *err)
{
    struct stored whole;
    struct analysis *analysis = NULL;
    bool answers = is_contribution(item);
    if (!answers && (item->stored.state != STATE_ANALYSED || item->stored.kind != KIND_AUTOMATIC)) return OK;
    enum status status = store_get(view->site->store, arena, item->stored.number, &whole, err);
    if (status != OK || (answers && strstr(whole.analysis_json, "\"undecided\"") == NULL &&
                         strstr(whole.analysis_json, "\"unread\"") == NULL))
        return status;
    if (analysis_from_json(arena, whole.analysis_json, &analysis, NULL) == OK) item->analysis = analysis;
    return OK;
}

/* Without its texts, which are many, as long as its kin are looked for. */
static void keep_quiet(struct view *view, struct quiet *quiet, const struct item *item)
{
    struct item *kept = ARENA_PUSH(view->arena, quiet->items, quiet->count, quiet->room);
    struct filing *filings = arena_array(view->arena, item->filing_count + 1, sizeof *filings);
    for (size_t i = 0; i < item->filing_count; i++) {
        const struct filing *filing = &item->filings[i];
        filings[i] = (struct filing){
            .question = arena_strdup(view->arena, filing->question), .text = "", .undecided = filing->undecided};
    }
    *kept =
        (struct item){.stored = item->stored, .filings = filings, .filing_count = item->filing_count, .in_scope = true};
}

/* Settled is what a person filed, and what a revision replaced. */
static enum status look_back(struct view *view, struct arena *arena, const struct stored *stored, struct quiet *quiet,
                             struct err *err)
{
    struct item item = {.stored = *stored};
    struct filing *filings = NULL;
    const char **workstreams = NULL;
    struct store *store = view->site->store;
    enum status status = store_filings(store, arena, stored->number, &filings, &item.filing_count, err);
    if (status == OK)
        status = store_workstreams(store, arena, stored->number, &workstreams, &item.workstream_count, err);
    item.filings = filings;
    item.workstreams = (const char *const *)workstreams;
    if (status != OK || human_filed(&item) || !scope_has_item(view, &item)) return status;
    if (succession_of_message(&view->succession, stored->number) > 0) return OK;
    status = glance(view, arena, &item, err);
    item.in_scope = true;
    item.undecided = is_undecided(&item);
    if (item_needs(&item))
        remember(view, stored->number);
    else if (is_contribution(&item))
        keep_quiet(view, quiet, &item);
    return status;
}

static enum status gather_waiting_unrouted(struct view *view, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    size_t count = 0;
    if (!view->all) return OK;
    query.call_id = "";
    query.without_json = true;
    query.up_to_number = view->to_number;
    enum status status = store_list(view->site->store, view->arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK; i++)
        if (before_window(view, &list[i]) && !stored_is_noise(&list[i])) remember(view, list[i].number);
    return status;
}

static int lowest_first(const void *a, const void *b)
{
    const int64_t *one = a, *two = b;
    return (*one > *two) - (*one < *two);
}

/* Whatever had a card or a line before this window, and still would have it. */
static enum status gather_still_waiting(struct view *view, struct err *err)
{
    struct query query = QUERY_ALL;
    struct stored *list = NULL;
    struct quiet quiet = {0};
    size_t count = 0;
    query.call_id = view->call->id;
    query.without_json = true;
    query.up_to_number = view->to_number;
    enum status status = store_list(view->site->store, view->arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        struct arena *arena = arena_new();
        if (before_window(view, &list[i])) status = look_back(view, arena, &list[i], &quiet, err);
        arena_free(&arena);
    }
    if (status == OK) status = view_gather_kin(view, quiet.items, quiet.count, err);
    for (size_t i = 0; i < quiet.count && status == OK; i++)
        if (item_needs(&quiet.items[i])) remember(view, quiet.items[i].stored.number);
    if (status == OK) status = gather_waiting_unrouted(view, err);
    if (view->still_waiting_count > 1)
        qsort(view->still_waiting, view->still_waiting_count, sizeof *view->still_waiting, lowest_first);
    return status;
}

static enum status gather_unrouted(struct view *view, struct err *err)
{
    struct query query = window_query(view, "");
    struct stored *list = NULL;
    size_t count = 0;
    if (!view->all || (!view->by_time && view->from_number >= view->to_number)) return OK;
    enum status status = store_list(view->site->store, view->arena, &query, &list, &count, err);
    for (size_t i = 0; i < count && status == OK; i++) {
        if (stored_is_noise(&list[i]) || list[i].erased) continue;
        struct item *stray = ARENA_PUSH(view->arena, view->unrouted, view->unrouted_count, view->unrouted_room);
        *stray = (struct item){.stored = list[i]};
    }
    return status;
}

static enum status count_answers(struct store *store, const struct query *query, size_t *answers, struct err *err)
{
    struct counts counts;
    enum status status = store_counts(store, query, &counts, err);
    if (status == OK) *answers = (size_t)(counts.by_kind[KIND_CONTRIBUTION] + counts.by_kind[KIND_REVISION]);
    return status;
}

static enum status gather_numbers(struct view *view, struct err *err)
{
    struct store *store = view->site->store;
    struct query period = window_query(view, view->call->id), ever = QUERY_ALL;
    ever.call_id = view->call->id;
    ever.up_to_number = view->to_number;
    enum status status = store_counts(store, &ever, &view->ever, err);
    if (status == OK && (view->by_time || view->from_number < view->to_number)) {
        status = store_counts(store, &period, &view->period, err);
    }
    /* A window that is one of numbers counts what came in it, and none that was owed. */
    for (size_t i = 0; i < view->item_count; i++)
        view->repeats += view->items[i].repeats > 0 && !view->items[i].late_read;
    view->repeats_ever = (int64_t)succession_repeated(&view->succession);
    view->stream_answers = arena_array(view->arena, view->call->workstream_count + 1, sizeof *view->stream_answers);
    for (size_t i = 0; i < view->call->workstream_count && status == OK; i++) {
        struct query query = ever;
        query.workstream = view->call->workstreams[i].id;
        status = count_answers(store, &query, &view->stream_answers[i], err);
    }
    view->answers = arena_array(view->arena, view->call->question_count + 1, sizeof *view->answers);
    for (size_t i = 0; i < view->call->question_count && status == OK; i++) {
        struct query query = ever;
        query.question = view->call->questions[i].id;
        status = count_answers(store, &query, &view->answers[i], err);
        size_t replaced = succession_replaced_answers(&view->succession, query.question);
        if (status == OK) view->answers[i] -= replaced < view->answers[i] ? replaced : view->answers[i];
    }
    return status;
}

/* Alerts of the machine itself: only for those who see everything. */
static enum status gather_alerts(struct view *view, struct err *err)
{
    struct outbox_row *rows = NULL;
    view->alert = "";
    if (!view->all) return OK;
    enum status status = outbox_given_up(view->site, view->arena, view->call->id, &rows, &view->failed_count, err);
    view->failed = rows;
    if (status == OK) status = recover_alert(view->site, view->arena, &view->alert, err);
    if (status == OK) spools_waiting(view->site, view->now_utc, &view->spooled, &view->spool_age_seconds);
    return status;
}

/* Asked for by nobody in particular, a digest is the one that goes to the facilitators next. */
static const char *next_facilitator(const struct call *call)
{
    for (size_t i = 0; i < call->coordinator_count; i++) {
        if (call->coordinators[i].digest && call->coordinators[i].all) return call->coordinators[i].address;
    }
    return "";
}

static enum status set_window(struct view *view, const struct digest_request *request, struct err *err)
{
    struct store *store = view->site->store;
    enum status status = store_last_number(store, &view->to_number, err);
    view->since_utc = request->since_utc;
    view->until_utc = request->until_utc;
    view->by_time = request->since_utc != CLOCK_NONE || request->until_utc != CLOCK_NONE;
    view->last_digest_utc = CLOCK_NONE;
    if (view->recipient[0] == '\0') view->recipient = next_facilitator(view->call);
    if (status != OK || view->recipient[0] == '\0') return status;
    status = store_watermark(store, view->call->id, view->recipient, &view->from_number, err);
    if (status != OK) return status;
    const char *last = "";
    status = store_fact(store, view->arena, outbox_last_fact(view->arena, view->call->id, view->recipient), &last, err);
    if (status == OK && !clock_parse_iso(last, &view->last_digest_utc)) view->last_digest_utc = CLOCK_NONE;
    return status;
}

static int newest_first(const void *a, const void *b)
{
    const struct item *one = a, *two = b;
    return (one->stored.number < two->stored.number) - (one->stored.number > two->stored.number);
}

enum status view_gather(struct view *view, const struct digest_request *request, struct err *err)
{
    view->call = request->call;
    view->recipient = request->recipient != NULL ? request->recipient : "";
    view->now_utc = request->now_utc;
    view->coordinator = scope_coordinator(view->call, view->recipient);
    view->all = view->coordinator == NULL || view->coordinator->all || view->coordinator->workstream_count == 0;
    enum status status = set_window(view, request, err);
    if (status == OK) status = gather_owed(view, err);
    if (status == OK) status = gather_items(view, err);
    if (status == OK && view->item_count > 1) qsort(view->items, view->item_count, sizeof *view->items, newest_first);
    if (status == OK)
        status = succession_read(view->site, view->arena, view->call->id, view->to_number, &view->succession, err);
    if (status == OK) status = view_gather_kin(view, view->items, view->item_count, err);
    if (status == OK) status = view_gather_reread(view, err);
    if (status == OK) status = gather_still_waiting(view, err);
    if (status == OK) status = gather_unrouted(view, err);
    if (status == OK) status = gather_numbers(view, err);
    if (status == OK) status = gather_alerts(view, err);
    if (status == OK) status = left_read(view->site, view->arena, &view->left, &view->left_count, err);
    return status;
}
