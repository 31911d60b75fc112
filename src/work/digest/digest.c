/* SPDX-License-Identifier: MIT */
/* digest: the document and the subject line of one digest; its parts are written by digest_needs, digest_news,
 * digest_others and digest_ledger. */
#include "digest_view.h"

#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include "../rebuild_lock.h"

#define SUBJECT_COUNTDOWN_DAYS 7

struct tally {
    size_t contributions, revisions, repeats, comments, joins, others, needs, waiting, moved, taken_out;
};

static struct tally tally_of(const struct view *view)
{
    struct tally tally = {
        .needs = digest_needs_count(view), .waiting = view->still_waiting_count, .taken_out = digest_taken_out(view)};
    tally.moved = view->moved_count - tally.taken_out;
    for (size_t i = 0; i < view->item_count; i++) {
        const struct item *item = &view->items[i];
        if (item->stored.state != STATE_ANALYSED || !item->in_scope) continue;
        switch (item->stored.kind) {
        case KIND_CONTRIBUTION: tally.contributions++; break;
        case KIND_REVISION: (*(item->repeats > 0 ? &tally.repeats : &tally.revisions))++; break;
        case KIND_COMMENT: tally.comments++; break;
        case KIND_JOIN: tally.joins++; break;
        default: tally.others++; break;
        }
    }
    return tally;
}

static void add_part(struct view *view, struct buf *line, size_t count, const char *one, const char *many)
{
    if (count == 0) return;
    buf_printf(line, "%s%s", line->len > 0 ? ", " : "", plural(view->arena, (int64_t)count, one, many));
}

/* "4 new contributions, 1 revision": what came, most important first. */
static char *what_came(struct view *view, const struct tally *tally)
{
    struct buf line = BUF_INIT(400);
    add_part(view, &line, tally->contributions, "new contribution", "new contributions");
    add_part(view, &line, tally->revisions, "revision", "revisions");
    add_part(view, &line, tally->joins, "request to join", "requests to join");
    add_part(view, &line, tally->comments, "comment", "comments");
    if (line.len == 0) add_part(view, &line, tally->repeats, "contribution sent again", "contributions sent again");
    if (line.len == 0) add_part(view, &line, tally->others, "other message", "other messages");
    if (line.len == 0) {
        add_part(view, &line, tally->moved, "answer filed anew", "answers filed anew");
        add_part(view, &line, tally->taken_out, "answer taken out of its question",
                 "answers taken out of their questions");
    }
    if (line.len == 0) buf_puts(&line, "nothing new");
    char *text = arena_strdup(view->arena, buf_text(&line));
    buf_release(&line);
    return text;
}

static char *what_needs(struct view *view, const struct tally *tally)
{
    return plural(view->arena, (int64_t)tally->needs, "needs you", "need you");
}

/* What was told before and nobody has settled: a line of numbers, not a card each. */
static char *what_waits(struct view *view, const struct tally *tally)
{
    return arena_printf(view->arena, "%zu still waiting", tally->waiting);
}

static bool closes_soon(const struct view *view)
{
    int64_t left = view->call->deadline_utc;
    if (left == CLOCK_NONE || left < view->now_utc) return false;
    return left - view->now_utc < SUBJECT_COUNTDOWN_DAYS * (int64_t)DAY_SECONDS;
}

static char *subject_of(struct view *view, const struct tally *tally)
{
    struct arena *arena = view->arena;
    struct tally chief = *tally;
    if (chief.contributions + chief.revisions > 0) chief.joins = chief.comments = 0;
    char *subject = arena_printf(arena, "[%s] %s", title_short(arena, view->call), what_came(view, &chief));
    if (tally->needs > 0) subject = arena_printf(arena, "%s, %s", subject, what_needs(view, tally));
    if (tally->waiting > 0) subject = arena_printf(arena, "%s, %s", subject, what_waits(view, tally));
    if (closes_soon(view))
        subject = arena_printf(arena, "%s, %s", subject, deadline_phrase(arena, view->call, view->now_utc));
    return subject;
}

/* "5" of "5 August 2016" where the end of the period shares month and year: what both share is said once. */
static void drop_shared(char *from_text, int64_t from_utc, int64_t to_utc)
{
    struct civil from, to;
    clock_to_civil(from_utc, &from);
    clock_to_civil(to_utc, &to);
    if (from.year != to.year) return;
    char *year = strrchr(from_text, ' ');
    if (year != NULL) *year = '\0';
    char *month = strrchr(from_text, ' ');
    if (month != NULL && from.month == to.month) *month = '\0';
}

static char *period_of(struct view *view)
{
    char from[CLOCK_TEXT_BYTES], to[CLOCK_TEXT_BYTES];
    int64_t since = view->by_time ? view->since_utc : view->last_digest_utc;
    int64_t until = view->now_utc;
    if (view->by_time && view->until_utc != CLOCK_NONE && view->until_utc < until) until = view->until_utc - 1;
    clock_day(until, to);
    if (since == CLOCK_NONE) return arena_printf(view->arena, "up to %s", to);
    clock_day(since, from);
    if (strcmp(from, to) == 0) return arena_strdup(view->arena, to);
    drop_shared(from, since, until);
    return arena_printf(view->arena, "%s to %s", from, to);
}

static void add_for_whom(struct view *view, struct node *document)
{
    const struct coordinator *who = view->coordinator;
    struct node *line = node_add(view->arena, document, NODE_NOTE);
    if (who == NULL) {
        node_add_text(view->arena, line, NODE_TEXT, "Everything on the list about this call.");
        return;
    }
    node_add_text(view->arena, line, NODE_TEXT, "For ");
    node_add_foreign(view->arena, line, NODE_TEXT, who->name[0] != '\0' ? who->name : who->address);
    if (who->role[0] != '\0') node_addf(view->arena, line, NODE_TEXT, " (%s)", who->role);
    if (view->all) {
        node_add_text(view->arena, line, NODE_TEXT, ": the whole call.");
        return;
    }
    node_add_text(view->arena, line, NODE_TEXT, ": ");
    for (size_t i = 0; i < who->workstream_count; i++) {
        int at = call_workstream_index(view->call, who->workstreams[i]);
        if (i > 0) node_add_text(view->arena, line, NODE_TEXT, "; ");
        node_add_text(view->arena, line, NODE_TEXT,
                      at >= 0 ? workstream_heading(view->arena, &view->call->workstreams[at]) : who->workstreams[i]);
    }
    node_add_text(view->arena, line, NODE_TEXT, ".");
}

/* One sentence that could stand alone: what came, what waits, how long there is. */
static void add_summary(struct view *view, struct node *document, const struct tally *tally)
{
    struct arena *arena = view->arena;
    struct node *line = node_add(arena, document, NODE_PARAGRAPH);
    char *came = what_came(view, tally), *left = deadline_phrase(arena, view->call, view->now_utc);
    if (came[0] == 'n') came[0] = 'N';
    node_add_text(arena, line, NODE_STRONG, came);
    if (tally->needs > 0) {
        node_add_text(arena, line, NODE_TEXT, " \xC2\xB7 ");
        node_add_text(arena, line, NODE_STRONG, what_needs(view, tally));
    }
    if (tally->waiting > 0) node_addf(arena, line, NODE_TEXT, " \xC2\xB7 %s", what_waits(view, tally));
    if (left[0] != '\0') node_addf(arena, line, NODE_TEXT, " \xC2\xB7 %s", left);
}

static void add_foot(struct view *view, struct node *document)
{
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, "");
    struct node *note = node_add(view->arena, section, NODE_NOTE);
    node_add_text(
        view->arena, note, NODE_TEXT,
        "A number such as #41 is the message's own and never changes. Times are UTC. Passages in bars are the "
        "contributors' own words, cut at a sentence.");
}

enum status digest_make(struct site *site, const struct digest_request *request, struct arena *arena,
                        struct digest *out, struct err *err)
{
    struct view *view = arena_alloc(arena, sizeof *view);
    int lock = -1;
    view->site = site;
    view->arena = arena;
    enum status status = rebuild_keep_out(site, 0, &lock, err);
    if (status == OK) status = view_gather(view, request, err);
    if (lock >= 0) fd_close(lock);
    if (status != OK) return status;

    struct tally tally = tally_of(view);
    const char *title = view->call->title[0] != '\0' ? view->call->title : view->call->id;
    struct node *document =
        document_new(arena, DOCUMENT_LANG, arena_printf(arena, "%s: digest %s", title, period_of(view)));
    add_for_whom(view, document);
    add_summary(view, document, &tally);
    digest_needs(view, document);
    digest_news(view, document);
    digest_reread(view, document);
    digest_others(view, document);
    digest_ledger(view, document);
    add_foot(view, document);

    size_t news = tally.contributions + tally.revisions + tally.repeats + tally.comments + tally.joins + tally.others;
    *out = (struct digest){.document = document,
                           .subject = subject_of(view, &tally),
                           .empty = news + tally.needs + view->moved_count == 0,
                           .waiting = tally.waiting,
                           .moved = view->moved_count,
                           .from_number = view->from_number,
                           .to_number = view->to_number,
                           .pending = view->pending,
                           .pending_count = view->pending_count,
                           .reread = view->reread};
    return OK;
}

enum status digest_document(struct site *site, const struct digest_request *request, struct arena *arena,
                            struct node **out, bool *empty, struct err *err)
{
    struct digest digest;
    enum status status = digest_make(site, request, arena, &digest, err);
    if (status != OK) return status;
    *out = digest.document;
    if (empty != NULL) *empty = digest.empty;
    return OK;
}

bool digest_period(const char *name, int64_t now_utc, int64_t *since_utc)
{
    static const struct {
        const char *name;
        int days;
    } periods[] = {{"day", 1}, {"week", 7}, {"month", 30}};
    for (size_t i = 0; i < sizeof periods / sizeof *periods; i++) {
        if (strcmp(periods[i].name, name) != 0) continue;
        *since_utc = now_utc - periods[i].days * (int64_t)DAY_SECONDS;
        return true;
    }
    return false;
}
