/* SPDX-License-Identifier: MIT */
/* digest_needs: what waits for a person, first in every digest, each with the reason and the command that settles or
 * shows it. */
#include "digest_view.h"

#include <mailcall/classify/legible.h>
#include <mailcall/work/analyse.h>

size_t digest_needs_count(const struct view *view)
{
    size_t count =
        view->failed_count + (view->spooled > 0 && view->spool_age_seconds > 3600) + (view->alert[0] != '\0');
    for (size_t i = 0; i < view->item_count; i++) count += item_needs(&view->items[i]);
    return count + view->unrouted_count;
}

/* "Question 2 (54 %) or Question 5 (31 %)", from the proposals of the first passage that is undecided. */
static char *proposals(struct view *view, const struct item *item)
{
    struct buf line = BUF_INIT(500);
    size_t shown = 0, passage = 0;
    for (size_t i = 0; i < item->filing_count && shown < 3; i++) {
        const struct filing *filing = &item->filings[i];
        int at = call_question_index(view->call, filing->question);
        if (!filing->undecided || at < 0) continue;
        if (shown > 0 && filing->passage != passage) break;
        passage = filing->passage;
        buf_printf(&line, "%s%s (%.0f %%)", shown > 0 ? " or " : "",
                   question_label(view->arena, view->call, (size_t)at), filing->confidence * 100);
        shown++;
    }
    char *text = arena_strdup(view->arena, buf_text(&line));
    buf_release(&line);
    return text;
}

/* The passage in doubt, else all the words there are. */
static const char *words_in_doubt(struct view *view, const struct item *item)
{
    for (size_t i = 0; i < item->filing_count; i++) {
        if (item->filings[i].undecided && item->filings[i].text[0] != '\0') return item->filings[i].text;
    }
    return item_words(view->arena, item, NULL);
}

static void say_undecided(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    char *where = proposals(view, item);
    if (where[0] != '\0') {
        node_addf(view->arena, line, NODE_TEXT, "Undecided: perhaps %s. Please say where it belongs.", where);
    } else if (!text_is_legible(words_in_doubt(view, item))) {
        node_add_text(view->arena, line, NODE_TEXT,
                      "Undecided: what it holds is no text that can be read here. Please ask for it as text.");
    } else if (is_contribution(item) && !(item->stored.flags & FLAG_UNDECIDED)) {
        node_add_text(view->arena, line, NODE_TEXT,
                      "Undecided: it points to no question. Please say where it belongs.");
    } else {
        node_addf(view->arena, line, NODE_TEXT,
                  "Undecided: read as %s, with too little to go by. Please say what it is.",
                  kind_name(item->stored.kind));
    }
}

static void say_unreadable(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    unsigned flags = item->stored.flags;
    size_t count = item->analysis != NULL ? item->analysis->unreadable_count : 0;
    if (flags & FLAG_UNREADABLE_ATTACHMENT) {
        node_add_text(view->arena, line, NODE_TEXT, "Attached, and not read here: ");
        for (size_t i = 0; i < count; i++) {
            if (i > 0) node_add_text(view->arena, line, NODE_TEXT, "; ");
            node_add_foreign(view->arena, line, NODE_TEXT, item->analysis->unreadable[i]);
        }
        node_add_text(view->arena, line, NODE_TEXT,
                      count > 0 ? ". Please see whether it says something, or ask for it as text."
                                : "please see whether it says something, or ask for it as text.");
    } else if (flags & FLAG_SCANNED) {
        node_add_text(view->arena, line, NODE_TEXT,
                      "The attachment has pages and no text that could be read, as scanned ones have. Please read "
                      "it yourself, or ask for the text.");
    } else if (flags & FLAG_FORGOTTEN_ATTACHMENT) {
        node_add_text(view->arena, line, NODE_TEXT, "It announces an attachment, but none came. Please ask for it.");
    } else {
        node_add_text(view->arena, line, NODE_TEXT,
                      "The answer is in the attachment only. Please check that it was read correctly.");
    }
}

static void say_cut(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    node_add_text(view->arena, line, NODE_TEXT, "Not read here, because there is too much of it: ");
    node_add_foreign(view->arena, line, NODE_TEXT, item->analysis->unread);
    node_add_text(view->arena, line, NODE_TEXT, ". Please look whether something is said there.");
}

/* "#3 Mere Tawake <mere@example.org> or #5 ...". */
static void add_kin(struct view *view, struct node *line, const struct item *item)
{
    struct arena *arena = view->arena;
    for (size_t i = 0; i < item->kin_count; i++) {
        const struct stored *kin = item->kin[i];
        if (i > 0) node_add_text(arena, line, NODE_TEXT, " or ");
        node_addf(arena, line, NODE_TEXT, "#%lld ", (long long)kin->number);
        node_add_foreign(arena, line, NODE_TEXT, kin->name != NULL ? kin->name : "");
        node_add_text(arena, line, NODE_TEXT, " <");
        node_add_foreign(arena, line, NODE_TEXT, kin->address);
        node_add_text(arena, line, NODE_TEXT, ">");
    }
}

static void say_kin(struct view *view, struct node *entry, const struct item *item)
{
    struct arena *arena = view->arena;
    struct node *line = node_add(arena, entry, NODE_PARAGRAPH);
    if (item->unplaced)
        node_add_text(arena, line, NODE_TEXT, "It replaces something earlier, and nothing from this address is here");
    else
        node_add_text(arena, line, NODE_TEXT, "It answers what was answered under this name from another address");
    if (item->kin_count == 0) {
        node_add_text(arena, line, NODE_TEXT, ". Please find out what it replaces.");
        return;
    }
    node_add_text(arena, line, NODE_TEXT, item->unplaced ? ": perhaps " : ": ");
    add_kin(view, line, item);
    node_addf(arena, line, NODE_TEXT, ". %s are counted; please see which one stands.",
              item->kin_count > 1 ? "All" : "Both");
}

/* What is to be decided about stands beside what is said of it. */
static void show_about(struct view *view, struct node *entry, const struct item *item, int64_t about)
{
    struct item of = {0};
    struct filing *filings = NULL;
    struct store *store = view->site->store;
    const char *words = "", *question = item->filing_count > 0 ? item->filings[0].question : NULL;
    if (store_get(store, view->arena, about, &of.stored, NULL) != OK || of.stored.erased) return;
    if (store_filings(store, view->arena, about, &filings, &of.filing_count, NULL) != OK) return;
    of.filings = filings;
    if (question != NULL) words = item_words(view->arena, &of, question);
    if (words[0] == '\0' && store_authored(store, view->arena, about, &words, NULL) != OK) return;
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    node_addf(view->arena, line, NODE_TEXT, "#%lld says:", (long long)about);
    add_words(view, entry, &of, words, NULL);
}

static void say_revises(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    int64_t about = succession_about(&view->succession, item->stored.number);
    bool withdraws = item_revises(item) == REVISES_WITHDRAWS;
    if (withdraws && about > 0)
        node_addf(view->arena, line, NODE_TEXT, "Asks to withdraw #%lld, which stands until a person decides.",
                  (long long)about);
    else if (withdraws)
        node_add_text(view->arena, line, NODE_TEXT,
                      "Asks to withdraw a contribution, and none by its author is here. Please ask which one.");
    else if (about > 0)
        node_addf(view->arena, line, NODE_TEXT,
                  "Puts right a word or number of #%lld and leaves the rest: both stand. Please read them together.",
                  (long long)about);
    else
        node_add_text(view->arena, line, NODE_TEXT,
                      "Puts right a word or number of something that is not here. Please ask what it belongs to.");
    add_words(view, entry, item, item_words(view->arena, item, NULL), NULL);
    if (about > 0) show_about(view, entry, item, about);
    add_more(view, entry, item->stored.number);
}

static void say_unread(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    const char *failure = item->stored.failure != NULL ? item->stored.failure : "";
    if (item->stored.state == STATE_QUARANTINED) {
        node_addf(view->arena, line, NODE_TEXT, "Quarantined after %d attempts to read it", item->stored.attempts);
    } else {
        node_add_text(view->arena, line, NODE_TEXT, "Kept, but not read yet: it will be tried again");
    }
    if (failure[0] != '\0') {
        node_add_text(view->arena, line, NODE_TEXT, " (");
        node_add_foreign(view->arena, line, NODE_TEXT, failure);
        node_add_text(view->arena, line, NODE_TEXT, ")");
    }
    node_addf(view->arena, line, NODE_TEXT, ". The message is safe: mailcall show %lld --raw",
              (long long)item->stored.number);
}

static void say_returned(struct view *view, struct node *entry, const struct item *item)
{
    struct node *line = node_add(view->arena, entry, NODE_PARAGRAPH);
    node_add_foreign(view->arena, line, NODE_TEXT, item->analysis->note);
    node_add_text(view->arena, line, NODE_TEXT, " Please look at it.");
    add_more(view, entry, item->stored.number);
}

static void add_need(struct view *view, struct node *section, const struct item *item)
{
    struct node *entry = node_add(view->arena, section, NODE_ENTRY);
    add_head(view, entry, item, true);
    if (item->stored.state != STATE_ANALYSED) {
        say_unread(view, entry, item);
        return;
    }
    if (item_returns(item)) {
        say_returned(view, entry, item);
        return;
    }
    if (item_revises(item) != 0) {
        say_revises(view, entry, item);
        return;
    }
    if (item->undecided) say_undecided(view, entry, item);
    if (item->unplaced || item->kin_count > 0) say_kin(view, entry, item);
    if (item->stored.flags & ITEM_FLAGS_NEED) say_unreadable(view, entry, item);
    if (item_is_cut(item)) say_cut(view, entry, item);
    const char *words = item->undecided || item->filing_count == 0 ? words_in_doubt(view, item) : "";
    if (text_is_legible(words)) add_words(view, entry, item, words, NULL);
    add_more(view, entry, item->stored.number);
}

static void add_machine_alerts(struct view *view, struct node *section)
{
    struct arena *arena = view->arena;
    bool backlog = view->spooled > 0 && view->spool_age_seconds > 3600;
    if (view->failed_count == 0 && view->alert[0] == '\0' && !backlog) return;
    struct node *list = node_add(arena, section, NODE_LIST);
    for (size_t i = 0; i < view->failed_count; i++) {
        struct node *item = node_add(arena, list, NODE_ITEM);
        node_add_badge(arena, item, TONE_BAD, "not sent");
        node_addf(arena, item, NODE_TEXT, " A digest for %s was given up after %d tries", view->failed[i].recipient,
                  view->failed[i].tries);
        if (view->failed[i].failure != NULL && view->failed[i].failure[0] != '\0') {
            node_addf(arena, item, NODE_TEXT, ": %s", view->failed[i].failure);
        }
        node_add_text(arena, item, NODE_TEXT, ". What it said comes again with the next one.");
    }
    if (backlog) {
        struct node *item = node_add(arena, list, NODE_ITEM);
        node_add_badge(arena, item, TONE_BAD, "backlog");
        node_addf(arena, item, NODE_TEXT,
                  " %s in the spool, the oldest for %lld hours. Nothing is lost; mailcall drain takes them in.",
                  plural(arena, (int64_t)view->spooled, "message waits", "messages wait"),
                  (long long)(view->spool_age_seconds / 3600));
    }
    if (view->alert[0] != '\0') {
        struct node *item = node_add(arena, list, NODE_ITEM);
        node_add_badge(arena, item, TONE_BAD, "alert");
        node_addf(arena, item, NODE_TEXT, " %s", view->alert);
    }
}

static void add_numbered(struct view *view, struct node *section, const int64_t *numbers, size_t count,
                         const char *before, const char *after)
{
    if (count == 0) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_add_text(view->arena, line, NODE_TEXT, before);
    add_numbers(view, line, numbers, count);
    node_add_text(view->arena, line, NODE_TEXT, after);
}

/* What only a person can decide comes before what only needs a look. */
static int urgency(const struct item *item)
{
    if ((item->undecided || item_revises(item) != 0 || item->unplaced || item->kin_count > 0) && !item_returns(item))
        return 0;
    return item->stored.state == STATE_ANALYSED ? 1 : 2;
}

static void add_needs(struct view *view, struct node *section)
{
    size_t shown = 0, rest = 0, room = 0;
    int64_t *left = NULL;
    for (int step = 0; step < 3; step++) {
        for (size_t i = 0; i < view->item_count; i++) {
            const struct item *item = &view->items[i];
            if (!item_needs(item) || urgency(item) != step) continue;
            if (shown++ < DIGEST_ENTRIES_MAX)
                add_need(view, section, item);
            else
                *ARENA_PUSH(view->arena, left, rest, room) = item->stored.number;
        }
    }
    add_numbered(view, section, left, rest, "And also ", ".");
}

static void add_unrouted(struct view *view, struct node *section)
{
    struct node *list = NULL;
    for (size_t i = 0; i < view->unrouted_count && i < DIGEST_LINES_MAX; i++) {
        if (list == NULL) list = node_add(view->arena, section, NODE_LIST);
        add_list_line(view, list, &view->unrouted[i], "for no call that is known here, and kept");
    }
    if (list == NULL) return;
    struct node *note = node_add(view->arena, section, NODE_NOTE);
    if (view->unrouted_count > DIGEST_LINES_MAX)
        node_addf(view->arena, note, NODE_TEXT, "And %zu more for no call. ", view->unrouted_count - DIGEST_LINES_MAX);
    node_add_text(view->arena, note, NODE_TEXT, "All that are for no call: mailcall list --unrouted");
}

/* No card each: they were told. */
static void add_still_waiting(struct view *view, struct node *section)
{
    size_t count = view->still_waiting_count, named = count < DIGEST_ENTRIES_MAX ? count : DIGEST_ENTRIES_MAX;
    const char *rest = count > named ? arena_printf(view->arena, " and %zu more.", count - named) : ".";
    add_numbered(view, section, view->still_waiting, named, "Still waiting from before: ", rest);
}

void digest_needs(struct view *view, struct node *document)
{
    if (digest_needs_count(view) + view->still_waiting_count == 0) return;
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, "What needs you first");
    add_machine_alerts(view, section);
    add_needs(view, section);
    add_unrouted(view, section);
    add_still_waiting(view, section);
}
