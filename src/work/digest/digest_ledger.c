/* SPDX-License-Identifier: MIT */
/* digest_ledger: every message accounted for, what the call still lacks, and how long there is. */
#include "digest_view.h"

#include <mailcall/base/clock.h>

struct kind_words {
    enum kind kind;
    const char *row, *one, *many;
};

static const struct kind_words kinds[KIND_COUNT] = {
    {KIND_CONTRIBUTION, "Contributions", "contribution", "contributions"},
    {KIND_REVISION, "Revisions", "revision", "revisions"},
    {KIND_COMMENT, "Comments on drafts", "comment", "comments"},
    {KIND_JOIN, "Requests to join", "request to join", "requests to join"},
    {KIND_DISCUSSION, "Discussion", "in discussion", "in discussion"},
    {KIND_ANNOUNCEMENT, "Announcements", "announcement", "announcements"},
    {KIND_LOGISTICS, "Logistics", "on logistics", "on logistics"},
    {KIND_AUTOMATIC, "Automatic", "automatic", "automatic"},
    {KIND_UNSOLICITED, "Unsolicited", "unsolicited", "unsolicited"},
};

static void add_cell(struct arena *arena, struct node *row, enum node_kind kind, bool number, const char *text)
{
    struct node *cell = node_add(arena, row, NODE_CELL);
    cell->number = number;
    node_add_text(arena, cell, kind, text);
}

static void add_counted(struct arena *arena, struct node *table, enum node_kind kind, const char *name, int64_t period,
                        int64_t ever)
{
    struct node *row = node_add(arena, table, NODE_ROW);
    add_cell(arena, row, kind, false, name);
    add_cell(arena, row, kind, true, arena_printf(arena, "%lld", (long long)period));
    add_cell(arena, row, kind, true, arena_printf(arena, "%lld", (long long)ever));
}

static int64_t sum_of(const struct counts *counts)
{
    int64_t sum = counts->to_analyse + counts->quarantined;
    for (size_t i = 0; i < KIND_COUNT; i++) sum += counts->by_kind[i];
    return sum;
}

/* "12 received = 4 contributions + ... + 1 to analyse + 0 quarantined": the sum in words, for whoever adds it up. */
static void say_sum(struct arena *arena, struct node *section, const struct counts *counts, int64_t repeats,
                    const char *when)
{
    struct node *line = node_add(arena, section, NODE_PARAGRAPH);
    struct buf sum = BUF_INIT(1000);
    for (size_t i = 0; i < KIND_COUNT; i++) {
        bool revisions = kinds[i].kind == KIND_REVISION;
        int64_t count = counts->by_kind[kinds[i].kind] - (revisions ? repeats : 0);
        if (count > 0 || kinds[i].kind == KIND_CONTRIBUTION)
            buf_printf(&sum, "%s + ", plural(arena, count, kinds[i].one, kinds[i].many));
        if (revisions && repeats > 0) buf_printf(&sum, "%lld sent again + ", (long long)repeats);
    }
    buf_printf(&sum, "%lld to analyse + %lld quarantined", (long long)counts->to_analyse,
               (long long)counts->quarantined);
    node_addf(arena, line, NODE_TEXT, "%s: %lld received = %s.", when, (long long)counts->received, buf_text(&sum));
    buf_release(&sum);
    if (sum_of(counts) != counts->received) {
        node_addf(arena, line, NODE_STRONG, " But the sum is %lld: please report this as a fault.",
                  (long long)sum_of(counts));
    }
}

static void add_ledger(struct view *view, struct node *section)
{
    struct arena *arena = view->arena;
    struct node *table = node_add(arena, section, NODE_TABLE);
    table->head = true;
    struct node *head = node_add(arena, table, NODE_ROW);
    add_cell(arena, head, NODE_TEXT, false, view->all ? "Messages" : "Messages, whole call");
    add_cell(arena, head, NODE_TEXT, true, "This time");
    add_cell(arena, head, NODE_TEXT, true, "In all");
    for (size_t i = 0; i < KIND_COUNT; i++) {
        enum kind kind = kinds[i].kind;
        bool always = kind == KIND_CONTRIBUTION, revisions = kind == KIND_REVISION;
        int64_t period = view->period.by_kind[kind] - (revisions ? view->repeats : 0);
        int64_t ever = view->ever.by_kind[kind] - (revisions ? view->repeats_ever : 0);
        if (always || ever > 0 || period > 0) add_counted(arena, table, NODE_TEXT, kinds[i].row, period, ever);
        if (revisions && view->repeats_ever > 0)
            add_counted(arena, table, NODE_TEXT, "Sent again", view->repeats, view->repeats_ever);
    }
    add_counted(arena, table, NODE_TEXT, "To analyse", view->period.to_analyse, view->ever.to_analyse);
    add_counted(arena, table, NODE_TEXT, "Quarantined", view->period.quarantined, view->ever.quarantined);
    add_counted(arena, table, NODE_STRONG, "= Received", view->period.received, view->ever.received);
}

/* Questions that nobody has answered: the news that no new message brings. */
static void say_unanswered(struct view *view, struct node *section)
{
    struct arena *arena = view->arena;
    size_t open = 0, asked = 0;
    for (size_t i = 0; i < view->call->question_count; i++) {
        if (!scope_has_question(view, &view->call->questions[i])) continue;
        asked++;
        open += view->answers[i] == 0;
    }
    if (asked == 0) return;
    struct node *line = node_add(arena, section, NODE_PARAGRAPH);
    if (open == asked) {
        if (asked == 1)
            node_add_text(arena, line, NODE_STRONG, "The question has no answer yet.");
        else
            node_addf(arena, line, NODE_STRONG, "None of the %zu questions has an answer yet.", asked);
        return;
    }
    if (open == 0) {
        if (asked == 1)
            node_add_text(arena, line, NODE_TEXT, "The question has answers.");
        else
            node_addf(arena, line, NODE_TEXT, "Each of the %zu questions has at least one answer.", asked);
        return;
    }
    node_addf(arena, line, NODE_STRONG, "%zu of %s %s no answer yet", open,
              plural(arena, (int64_t)asked, "question", "questions"), open == 1 ? "has" : "have");
    node_add_text(arena, line, NODE_TEXT, ":");
    struct node *list = node_add(arena, section, NODE_LIST);
    for (size_t i = 0; i < view->call->question_count; i++) {
        if (view->answers[i] > 0 || !scope_has_question(view, &view->call->questions[i])) continue;
        node_add_text(arena, node_add(arena, list, NODE_ITEM), NODE_TEXT, question_heading(arena, view->call, i));
    }
}

/* A question that the call file calls by another id now: its answers are not lost, as the lines above might say. */
static void say_left(struct view *view, struct node *section)
{
    for (size_t i = 0; i < view->left_count; i++) {
        const struct left *left = &view->left[i];
        if (left->question[0] == '\0' || strcmp(left->call_id, view->call->id) != 0) continue;
        struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
        node_addf(view->arena, line, NODE_TEXT, "%s.", left_line(view->arena, left));
    }
}

/* A call without questions is answered by workstream. */
static void say_untouched(struct view *view, struct node *section)
{
    struct arena *arena = view->arena;
    struct node *line = NULL;
    for (size_t i = 0; i < view->call->workstream_count && view->call->question_count == 0; i++) {
        const struct workstream *workstream = &view->call->workstreams[i];
        if (view->stream_answers[i] > 0 || !scope_has_workstream(view, workstream->id)) continue;
        if (line == NULL) {
            line = node_add(arena, section, NODE_PARAGRAPH);
            node_add_text(arena, line, NODE_STRONG, "No contribution yet");
            node_add_text(arena, line, NODE_TEXT, " to ");
        } else {
            node_add_text(arena, line, NODE_TEXT, "; ");
        }
        node_add_text(arena, line, NODE_TEXT, workstream_heading(arena, workstream));
    }
    if (line != NULL) node_add_text(arena, line, NODE_TEXT, ".");
}

/* A revision is a message of its own and an answer given before: messages add up above, contributions here. */
static void say_standing(struct view *view, struct node *section)
{
    const struct counts *ever = &view->ever;
    int64_t replaced = (int64_t)succession_replaced(&view->succession);
    int64_t both = ever->by_kind[KIND_CONTRIBUTION] + ever->by_kind[KIND_REVISION];
    int64_t mend = (int64_t)succession_beside(&view->succession, REVISES_PART);
    int64_t withdraw = (int64_t)succession_beside(&view->succession, REVISES_WITHDRAWS);
    int64_t stand = both - replaced - mend - withdraw - view->repeats_ever;
    if (replaced + mend + withdraw == 0 || stand < 0) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_addf(view->arena, line, NODE_TEXT, "Of these contributions and revisions %lld %s", (long long)stand,
              stand == 1 ? "stands" : "stand");
    if (replaced > 0)
        node_addf(view->arena, line, NODE_TEXT,
                  ": %lld %s been replaced by a later revision, and what that repeats is not counted twice",
                  (long long)replaced, replaced == 1 ? "has" : "have");
    if (mend > 0)
        node_addf(view->arena, line, NODE_TEXT, "%s %lld %s a word or number of another", replaced > 0 ? ";" : ":",
                  (long long)mend, mend == 1 ? "mends" : "mend");
    if (withdraw > 0)
        node_addf(view->arena, line, NODE_TEXT, "%s %lld %s to withdraw one", replaced + mend > 0 ? ";" : ":",
                  (long long)withdraw, withdraw == 1 ? "asks" : "ask");
    node_add_text(view->arena, line, NODE_TEXT, ".");
}

void digest_ledger(struct view *view, struct node *document)
{
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, "Where the call stands");
    digest_deadline(view, section);
    say_unanswered(view, section);
    say_left(view, section);
    say_untouched(view, section);
    add_ledger(view, section);
    say_sum(view->arena, section, &view->period, view->repeats, "This time");
    if (view->ever.received != view->period.received)
        say_sum(view->arena, section, &view->ever, view->repeats_ever, "In all");
    say_standing(view, section);
    template_sum(view, section);
    if (view->ever.duplicates_seen > 0) {
        struct node *note = node_add(view->arena, section, NODE_NOTE);
        node_addf(view->arena, note, NODE_TEXT, "%s came too, and count for nothing.",
                  plural(view->arena, view->ever.duplicates_seen, "copy of a message already here",
                         "copies of messages already here"));
    }
}

void digest_deadline(struct view *view, struct node *section)
{
    struct arena *arena = view->arena;
    const struct call *call = view->call;
    char day[CLOCK_TEXT_BYTES];
    if (call->deadline_utc == CLOCK_NONE) return;
    bool over = call->deadline_utc < view->now_utc;
    char *phrase = deadline_phrase(arena, call, view->now_utc);
    struct node *line = node_add(arena, section, NODE_PARAGRAPH);
    clock_day(call->deadline_utc, day);
    node_addf(arena, line, NODE_STRONG, "%s%s", over ? "The call " : "", phrase);
    const char *soft = call->deadline_soft ? ", a soft deadline" : "";
    if (over)
        node_addf(arena, line, NODE_TEXT, " (%s%s)", day, soft);
    else
        node_addf(arena, line, NODE_TEXT, ": the call closes on %s%s", day, soft);
    if (!call->late_welcome) {
        node_add_text(arena, line, NODE_TEXT, ".");
    } else if (call->late_from[0] != '\0') {
        node_addf(arena, line, NODE_TEXT, "; late contributions are welcome from %s.", call->late_from);
    } else {
        node_add_text(arena, line, NODE_TEXT, "; late contributions are welcome.");
    }
}
