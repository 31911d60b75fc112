/* SPDX-License-Identifier: MIT */
/*
 * digest_news: the new contributions, by workstream and question, as far as the call has them. Each stands under every
 * question it answers, with that answer's own leading sentences and the reason why it was put there.
 */
#include "digest_view.h"

#include <mailcall/work/analyse.h>

#define GLANCE_LEAST 4
#define GLANCE_MOST 30
#define SURE 0.9 /* from here on a percentage would only distract */

static bool answers_here(const struct view *view, const struct item *item, const char *question)
{
    return is_contribution(item) && item_filed_under(item, question) && item_is_read_here(view, item, question);
}

static bool names_workstream(const struct item *item, const char *id)
{
    for (size_t i = 0; i < item->workstream_count; i++) {
        if (strcmp(item->workstreams[i], id) == 0) return true;
    }
    return false;
}

/* The best of the filings under that question speaks for the entry. */
static const struct filing *best_filing(const struct item *item, const char *question)
{
    const struct filing *best = NULL;
    for (size_t i = 0; i < item->filing_count; i++) {
        const struct filing *filing = &item->filings[i];
        if (filing->undecided || strcmp(filing->question, question) != 0) continue;
        if (best == NULL || filing->confidence > best->confidence) best = filing;
    }
    return best;
}

static void add_why(struct view *view, struct node *entry, const char *why, double confidence, bool by_human)
{
    struct arena *arena = view->arena;
    if (!by_human && (why == NULL || why[0] == '\0')) return;
    struct node *note = node_add(arena, entry, NODE_NOTE);
    node_add_text(arena, note, NODE_TEXT, by_human ? "Filed here by a coordinator" : "Filed here: ");
    if (!by_human) node_add_foreign(arena, note, NODE_TEXT, why);
    if (!by_human && confidence < SURE) node_addf(arena, note, NODE_TEXT, " (%.0f\xC2\xA0%% sure)", confidence * 100);
    node_add_text(arena, note, NODE_TEXT, ".");
}

/* What mends a word or takes back, and what it is about, name each other. */
static void say_beside(struct view *view, struct node *entry, const struct item *item, const char *question)
{
    const struct succession *succession = &view->succession;
    int64_t number = item->stored.number, about = succession_about(succession, number);
    int64_t mended = succession_told_by(succession, number, REVISES_PART, question);
    int64_t withdrawn = succession_told_by(succession, number, REVISES_WITHDRAWS, NULL);
    if (about > 0)
        node_addf(view->arena, node_add(view->arena, entry, NODE_NOTE), NODE_TEXT,
                  "Puts right a word or number of #%lld, which stands: read both.", (long long)about);
    if (mended > 0)
        node_addf(view->arena, node_add(view->arena, entry, NODE_NOTE), NODE_TEXT,
                  "Put right in a word or number by #%lld: read both.", (long long)mended);
    if (withdrawn > 0)
        node_addf(view->arena, node_add(view->arena, entry, NODE_NOTE), NODE_TEXT,
                  "#%lld asks to withdraw it: a person must decide.", (long long)withdrawn);
}

/* So that nobody copies what its author has put right. */
static void say_replaced(struct view *view, struct node *entry, const struct item *item, const char *question)
{
    const struct succession *succession = &view->succession;
    say_beside(view, entry, item, question);
    int64_t number = item->stored.number, later = item_replaced_by(view, item, question);
    int64_t after = succession_after(succession, number), before = succession_before(succession, number);
    if (later == 0 && after == 0 && before == 0) return;
    struct node *note = node_add(view->arena, entry, NODE_NOTE);
    if (later > 0)
        node_addf(view->arena, note, NODE_TEXT, "Replaced by #%lld.", (long long)later);
    else if (after > 0)
        node_addf(view->arena, note, NODE_TEXT, "Revised by #%lld, with no other answer to this.", (long long)after);
    else
        node_addf(view->arena, note, NODE_TEXT, "Revises #%lld.", (long long)before);
    node_addf(view->arena, note, NODE_TEXT, " The difference: mailcall show %lld --diff",
              (long long)(later > 0   ? later
                          : after > 0 ? after
                                      : number));
}

static void add_answer(struct view *view, struct node *section, const struct item *item, const char *question,
                       const struct item *const *firsts)
{
    const struct filing *filing = best_filing(item, question);
    struct node *entry = node_add(view->arena, section, NODE_ENTRY);
    add_head(view, entry, item, false);
    say_replaced(view, entry, item, question);
    add_words(view, entry, item, item_words(view->arena, item, question), NULL);
    if (filing != NULL) add_why(view, entry, filing->why, filing->confidence, filing->by_human);
    template_others(view, entry, item, firsts);
    add_more(view, entry, item->stored.number);
}

static const struct verdict *workstream_verdict(const struct item *item, const char *id)
{
    for (size_t i = 0; item->analysis != NULL && i < item->analysis->workstream_count; i++) {
        if (strcmp(item->analysis->workstreams[i].id, id) == 0) return &item->analysis->workstreams[i];
    }
    return NULL;
}

/* Otherwise an entry without words would look like one that was lost. */
static void say_unanswered(struct view *view, struct node *entry, const struct item *item)
{
    size_t open = 0;
    for (size_t i = 0; item->analysis != NULL && i < item->analysis->passage_count; i++) {
        if (item->analysis->passages[i].text[0] != '\0') return;
        open += item->analysis->passages[i].no_answer;
    }
    if (open == 0) return;
    node_addf(view->arena, node_add(view->arena, entry, NODE_PARAGRAPH), NODE_TEXT, "It repeats %s and answers none.",
              plural(view->arena, (int64_t)open, "question", "questions"));
}

/* A contribution as a whole: under a workstream (`id`), or under nothing (NULL). */
static void add_whole(struct view *view, struct node *section, const struct item *item, const char *id,
                      const struct item *const *firsts)
{
    struct node *entry = node_add(view->arena, section, NODE_ENTRY);
    add_head(view, entry, item, false);
    say_replaced(view, entry, item, NULL);
    add_words(view, entry, item, item_words(view->arena, item, NULL), NULL);
    say_unanswered(view, entry, item);
    const struct verdict *verdict = id != NULL ? workstream_verdict(item, id) : NULL;
    if (verdict != NULL) add_why(view, entry, evidence_line(view->arena, verdict), verdict->confidence, false);
    template_others(view, entry, item, firsts);
    add_more(view, entry, item->stored.number);
}

static void name_the_rest(struct view *view, struct node *section, const int64_t *numbers, size_t count)
{
    if (count == 0) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_add_text(view->arena, line, NODE_TEXT, "And also ");
    add_numbers(view, line, numbers, count);
    node_add_text(view->arena, line, NODE_TEXT, ".");
}

static void say_how_many(struct view *view, struct node *section, size_t question, size_t fresh)
{
    if (view->answers[question] <= fresh) return;
    struct node *note = node_add(view->arena, section, NODE_NOTE);
    node_addf(view->arena, note, NODE_TEXT, "%zu new here, %zu in all.", fresh, view->answers[question]);
}

/* How many answers a question may show, so that all of them together stay a mail. */
static size_t entries_each(const struct view *view)
{
    size_t answers = 0, places = 0;
    for (size_t q = 0; q < view->call->question_count; q++) {
        size_t here = 0;
        for (size_t i = 0; i < view->item_count; i++) {
            here += answers_here(view, &view->items[i], view->call->questions[q].id);
        }
        answers += here < DIGEST_ENTRIES_MAX ? here : DIGEST_ENTRIES_MAX;
        places += here > 0;
    }
    if (answers <= DIGEST_ENTRIES_IN_ALL) return DIGEST_ENTRIES_MAX;
    size_t each = DIGEST_ENTRIES_IN_ALL / places;
    return each > DIGEST_ENTRIES_LEAST ? each : DIGEST_ENTRIES_LEAST;
}

static bool has_news(const struct view *view, const char *question)
{
    for (size_t i = 0; i < view->item_count; i++) {
        if (answers_here(view, &view->items[i], question)) return true;
    }
    return false;
}

static void add_question(struct view *view, struct node *parent, size_t index)
{
    const struct question *question = &view->call->questions[index];
    size_t answers = 0, standing = 0, shown = 0, rest = 0, room = 0, most = entries_each(view);
    const struct item **here = arena_array(view->arena, view->item_count + 1, sizeof *here);
    int64_t *left = NULL;
    if (!has_news(view, question->id)) return;
    const struct item **firsts = template_firsts(view, question->id);
    struct node *section =
        node_add_text(view->arena, parent, NODE_SECTION, question_heading(view->arena, view->call, index));
    for (size_t i = 0; i < view->item_count; i++) {
        const struct item *item = &view->items[i];
        if (!answers_here(view, item, question->id)) continue;
        here[answers++] = item;
        standing += succession_stands(&view->succession, item->stored.number, question->id);
        if (firsts[i] != item) continue;
        if (shown++ < most)
            add_answer(view, section, item, question->id, firsts);
        else
            *ARENA_PUSH(view->arena, left, rest, room) = item->stored.number;
    }
    name_the_rest(view, section, left, rest);
    digest_links(view, section, here, answers, question->id);
    say_how_many(view, section, index, standing);
}

/* Contributions that are filed under no question: those of one workstream, or (NULL) those of none. */
static bool belongs_as_whole(const struct view *view, const struct item *item, const char *workstream)
{
    if (!is_contribution(item) || !item->in_scope || item_filed_anywhere(view, item)) return false;
    if (item_revises(item) == REVISES_WITHDRAWS || !item_is_read_here(view, item, NULL)) return false;
    if (workstream != NULL) return names_workstream(item, workstream);
    bool none = true;
    for (size_t i = 0; i < view->call->workstream_count; i++) {
        none = none && !names_workstream(item, view->call->workstreams[i].id);
    }
    return none;
}

static size_t count_whole(const struct view *view, const char *workstream)
{
    size_t count = 0;
    for (size_t i = 0; i < view->item_count; i++) {
        const struct item *item = &view->items[i];
        count += belongs_as_whole(view, item, workstream) && !(workstream == NULL && item_needs(item));
    }
    return count;
}

static void add_wholes(struct view *view, struct node *section, const char *workstream)
{
    size_t shown = 0, rest = 0, room = 0, count = 0;
    const struct item **here = arena_array(view->arena, view->item_count + 1, sizeof *here);
    const struct item **firsts = template_firsts(view, NULL);
    int64_t *left = NULL;
    for (size_t i = 0; i < view->item_count; i++) {
        const struct item *item = &view->items[i];
        if (!belongs_as_whole(view, item, workstream) || (workstream == NULL && item_needs(item))) continue;
        here[count++] = item;
        if (firsts[i] != item) continue;
        if (shown++ < DIGEST_ENTRIES_MAX)
            add_whole(view, section, item, workstream, firsts);
        else
            *ARENA_PUSH(view->arena, left, rest, room) = item->stored.number;
    }
    name_the_rest(view, section, left, rest);
    digest_links(view, section, here, count, NULL);
}

/* The first workstream of a question that this reader sees is the one it is shown under. */
static bool shown_under(const struct view *view, const struct question *question, const char *workstream)
{
    for (size_t i = 0; i < question->workstream_count; i++) {
        if (!scope_has_workstream(view, question->workstreams[i])) continue;
        return strcmp(question->workstreams[i], workstream) == 0;
    }
    return false;
}

static void add_workstream(struct view *view, struct node *document, const struct workstream *workstream)
{
    const struct call *call = view->call;
    size_t news = count_whole(view, workstream->id);
    for (size_t i = 0; i < call->question_count; i++) {
        news += shown_under(view, &call->questions[i], workstream->id) && has_news(view, call->questions[i].id);
    }
    if (news == 0) return;
    struct node *section =
        node_add_text(view->arena, document, NODE_SECTION, workstream_heading(view->arena, workstream));
    for (size_t i = 0; i < call->question_count; i++) {
        if (shown_under(view, &call->questions[i], workstream->id)) add_question(view, section, i);
    }
    if (count_whole(view, workstream->id) == 0) return;
    if (section->first != NULL) {
        section = node_add_text(view->arena, section, NODE_SECTION, "On the workstream as a whole");
    }
    add_wholes(view, section, workstream->id);
}

/* Questions of no workstream, which are all of them in a call without workstreams. */
static void add_free_questions(struct view *view, struct node *document)
{
    const struct call *call = view->call;
    size_t news = 0;
    for (size_t i = 0; i < call->question_count; i++) {
        const struct question *question = &call->questions[i];
        news += question->workstream_count == 0 && scope_has_question(view, question) && has_news(view, question->id);
    }
    if (news == 0) return;
    const char *heading = call->workstream_count > 0 ? "Questions outside the workstreams" : "New contributions";
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, heading);
    for (size_t i = 0; i < call->question_count; i++) {
        const struct question *question = &call->questions[i];
        if (question->workstream_count == 0 && scope_has_question(view, question)) add_question(view, section, i);
    }
}

/* "questions 1, 3": where an item is filed, decided filings only, in the call's order. */
static char *questions_of(struct view *view, const struct item *item)
{
    struct buf line = BUF_INIT(500);
    size_t count = 0;
    for (size_t i = 0; i < view->call->question_count; i++) {
        if (!item_filed_under(item, view->call->questions[i].id)) continue;
        const char *label = question_label(view->arena, view->call, i);
        buf_printf(&line, "%s%s", count++ > 0 ? ",\xC2\xA0" : "", label + strlen("Question "));
    }
    char *text = arena_strdup(view->arena, "");
    if (count > 0)
        text = arena_printf(view->arena, "%s\xC2\xA0%s", count == 1 ? "question" : "questions", buf_text(&line));
    buf_release(&line);
    return text;
}

static void add_glance(struct view *view, struct node *list, const struct item *item)
{
    struct node *line = node_add(view->arena, list, NODE_ITEM);
    add_who(view, line, item);
    char *questions = questions_of(view, item);
    if (questions[0] != '\0') node_addf(view->arena, line, NODE_TEXT, " \xC2\xB7 %s", questions);
    int64_t later = item_replaced_by(view, item, NULL),
            before = succession_before(&view->succession, item->stored.number);
    if (later > 0)
        node_addf(view->arena, line, NODE_TEXT, " (replaced by #%lld)", (long long)later);
    else if (before > 0)
        node_addf(view->arena, line, NODE_TEXT, " (revises #%lld)", (long long)before);
    else if (item_revises(item) == REVISES_WITHDRAWS)
        node_add_text(view->arena, line, NODE_TEXT, " (withdrawal)");
    else if (item_revises(item) == REVISES_PART)
        node_add_text(view->arena, line, NODE_TEXT, " (mends a word)");
    else if (item->stored.kind == KIND_REVISION)
        node_add_text(view->arena, line, NODE_TEXT, " (revision)");
}

static bool is_glanced_at(const struct item *item)
{
    return is_contribution(item) && item->in_scope && item->repeats == 0;
}

/* Who wrote, on one screen, before the answers themselves: worth its lines from a handful on. */
static void digest_glance(struct view *view, struct node *document)
{
    size_t count = 0, shown = 0;
    for (size_t i = 0; i < view->item_count; i++) count += is_glanced_at(&view->items[i]);
    if (count < GLANCE_LEAST || view->call->question_count < 2) return;
    struct node *section = node_add_text(view->arena, document, NODE_SECTION, "Who wrote");
    struct node *list = node_add(view->arena, section, NODE_LIST);
    for (size_t i = 0; i < view->item_count && shown < GLANCE_MOST; i++) {
        if (!is_glanced_at(&view->items[i])) continue;
        add_glance(view, list, &view->items[i]);
        shown++;
    }
    if (count <= shown) return;
    struct node *line = node_add(view->arena, section, NODE_PARAGRAPH);
    node_addf(view->arena, line, NODE_TEXT, "And %zu more: mailcall list --call %s", count - shown, view->call->id);
}

void digest_news(struct view *view, struct node *document)
{
    const struct call *call = view->call;
    digest_glance(view, document);
    for (size_t i = 0; i < call->workstream_count; i++) {
        if (scope_has_workstream(view, call->workstreams[i].id)) add_workstream(view, document, &call->workstreams[i]);
    }
    add_free_questions(view, document);
    digest_unfiled(view, document);
    if (count_whole(view, NULL) == 0) return;
    const char *heading = "New contributions";
    if (call->question_count > 0)
        heading = "Contributions under no question";
    else if (call->workstream_count > 0)
        heading = "Contributions to no workstream in particular";
    add_wholes(view, node_add_text(view->arena, document, NODE_SECTION, heading), NULL);
}
