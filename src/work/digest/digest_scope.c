/* SPDX-License-Identifier: MIT */
/* digest_scope: whose is what, and what the parts of a digest call things. */
#include "digest_view.h"

#include <ctype.h>
#include <strings.h>
#include <mailcall/base/clock.h>
#include <mailcall/classify/summary.h>
#include <mailcall/lang/width.h>

#define TITLE_COLUMNS 40 /* of a subject line, so that the numbers after it still show on a phone */
#define QUESTION_COLUMNS 150

const struct coordinator *scope_coordinator(const struct call *call, const char *address)
{
    for (size_t i = 0; i < call->coordinator_count && address[0] != '\0'; i++) {
        if (strcasecmp(call->coordinators[i].address, address) == 0) return &call->coordinators[i];
    }
    return NULL;
}

bool scope_has_workstream(const struct view *view, const char *id)
{
    if (view->all) return true;
    for (size_t i = 0; i < view->coordinator->workstream_count; i++) {
        if (strcmp(view->coordinator->workstreams[i], id) == 0) return true;
    }
    return false;
}

bool scope_has_question(const struct view *view, const struct question *question)
{
    bool in = view->all;
    for (size_t i = 0; i < question->workstream_count; i++)
        in = in || scope_has_workstream(view, question->workstreams[i]);
    return in;
}

bool scope_has_item(const struct view *view, const struct item *item)
{
    bool in = view->all;
    for (size_t i = 0; i < item->workstream_count && !in; i++) in = scope_has_workstream(view, item->workstreams[i]);
    for (size_t i = 0; i < item->filing_count && !in; i++) {
        int at = call_question_index(view->call, item->filings[i].question);
        in = at >= 0 && scope_has_question(view, &view->call->questions[at]);
    }
    return in;
}

/* "3" of "q3" or "question-3"; the place in the call otherwise. */
static size_t ordinal_of(const char *id, size_t index)
{
    size_t letters = 0;
    while (isalpha((unsigned char)id[letters]) || id[letters] == '-' || id[letters] == '_') letters++;
    const char *digits = id + letters;
    size_t count = strspn(digits, "0123456789");
    if (count == 0 || count > 4 || digits[count] != '\0') return index + 1;
    return (size_t)strtoul(digits, NULL, 10);
}

char *question_label(struct arena *arena, const struct call *call, size_t index)
{
    return arena_printf(arena, "Question %zu", ordinal_of(call->questions[index].id, index));
}

char *question_heading(struct arena *arena, const struct call *call, size_t index)
{
    const struct question *question = &call->questions[index];
    const char *words = question->title;
    if (words[0] == '\0' && question->text_count > 0) words = question->texts[0].text;
    char *label = question_label(arena, call, index);
    if (words[0] == '\0') return label;
    char *line = arena_strdup(arena, words);
    for (char *at = line; *at != '\0'; at++) {
        if (*at == '\n' || *at == '\t') *at = ' ';
    }
    return arena_printf(arena, "%s. %s", label, width_shorten(arena, line, QUESTION_COLUMNS));
}

char *question_labels(struct view *view, const bool *which)
{
    struct arena *arena = view->arena;
    const char *text = "";
    size_t last = 0, count = 0;
    for (size_t q = 0; q < view->call->question_count; q++) {
        if (!which[q]) continue;
        last = q;
        count++;
    }
    for (size_t q = 0; q <= last && count > 0; q++) {
        if (!which[q]) continue;
        const char *between = *text == '\0' ? "" : q == last ? " and " : ", ";
        text = arena_printf(arena, "%s%s%s", text, between, question_label(arena, view->call, q));
    }
    return arena_strdup(arena, text);
}

char *workstream_heading(struct arena *arena, const struct workstream *workstream)
{
    size_t number = ordinal_of(workstream->id, 0);
    bool named =
        strncasecmp(workstream->title, "workstream", 10) == 0 || strncasecmp(workstream->title, "work stream", 11) == 0;
    if (named) return arena_strdup(arena, workstream->title);
    bool numbered = strpbrk(workstream->id, "0123456789") != NULL;
    if (workstream->title[0] == '\0') return arena_printf(arena, "Workstream %s", workstream->id);
    if (!numbered) return arena_printf(arena, "Workstream: %s", workstream->title);
    return arena_printf(arena, "Workstream %zu: %s", number, workstream->title);
}

char *title_short(struct arena *arena, const struct call *call)
{
    return width_shorten(arena, call->title[0] != '\0' ? call->title : call->id, TITLE_COLUMNS);
}

char *plural(struct arena *arena, int64_t count, const char *one, const char *many)
{
    return arena_printf(arena, "%lld %s", (long long)count, count == 1 ? one : many);
}

bool stored_is_noise(const struct stored *stored)
{
    return stored->state == STATE_ANALYSED && (stored->kind == KIND_AUTOMATIC || stored->kind == KIND_UNSOLICITED);
}

bool is_contribution(const struct item *item)
{
    return item->stored.state == STATE_ANALYSED && kind_answers(item->stored.kind);
}

int64_t item_replaced_by(const struct view *view, const struct item *item, const char *question)
{
    int64_t number = item->stored.number;
    return question != NULL ? succession_of_answer(&view->succession, number, question)
                            : succession_of_message(&view->succession, number);
}

bool item_returns(const struct item *item)
{
    return item->stored.state == STATE_ANALYSED && item->stored.kind == KIND_AUTOMATIC && item->analysis != NULL &&
           item->analysis->note[0] != '\0';
}

unsigned item_revises(const struct item *item)
{
    return is_contribution(item) ? item->stored.flags & (REVISES_PART | REVISES_WITHDRAWS) : 0;
}

bool item_is_cut(const struct item *item)
{
    return item->stored.state == STATE_ANALYSED && item->analysis != NULL && item->analysis->unread != NULL &&
           item->analysis->unread[0] != '\0';
}

bool item_needs(const struct item *item)
{
    if (!item->in_scope || item->repeats > 0) return false;
    if (item->stored.state != STATE_ANALYSED) return true;
    if (item->stored.kind == KIND_AUTOMATIC) return item_returns(item);
    if (item->stored.kind == KIND_UNSOLICITED) return false;
    return item->undecided || item_revises(item) != 0 || item->unplaced || item->kin_count > 0 || item_is_cut(item) ||
           (item->stored.flags & ITEM_FLAGS_NEED) != 0;
}

const char *item_name(const struct item *item)
{
    const struct stored *stored = &item->stored;
    if (stored->name != NULL && stored->name[0] != '\0') return stored->name;
    if (stored->address != NULL && stored->address[0] != '\0') return stored->address;
    if (stored->sender != NULL && stored->sender[0] != '\0') return stored->sender;
    return "unknown sender";
}

struct flag_badge {
    unsigned flag;
    enum tone tone;
    const char *text;
    bool explained; /* the part "what needs you first" says it in a sentence */
};

/* What a reader should know at the first look. */
static const struct flag_badge badges[] = {
    {FLAG_NOT_FOR_PUBLICATION, TONE_BAD, "not for publication", false},
    {FLAG_LOOKALIKE_SENDER, TONE_BAD, "check the sender", false},
    {REVISES_PART, TONE_WARN, "mends a word", true},
    {REVISES_WITHDRAWS, TONE_BAD, "withdrawal", true},
    {FLAG_ON_BEHALF, TONE_PLAIN, "on behalf", false},
    {FLAG_FORWARDED, TONE_PLAIN, "forwarded", false},
    {FLAG_OVER_LENGTH, TONE_WARN, "over length", false},
    {FLAG_NEAR_DUPLICATE, TONE_WARN, "near duplicate", false},
    {FLAG_CHALLENGES_QUESTION, TONE_PLAIN, "challenges the question", false},
    {FLAG_ATTACHMENT_ONLY, TONE_WARN, "attachment only", true},
    {FLAG_UNREADABLE_ATTACHMENT, TONE_WARN, "attachment not read", true},
    {FLAG_FORGOTTEN_ATTACHMENT, TONE_WARN, "attachment missing", true},
    {FLAG_SCANNED, TONE_WARN, "no text inside", true},
    {FLAG_HIDDEN_TEXT, TONE_WARN, "hidden text", false},
    {FLAG_DAMAGED, TONE_WARN, "damaged", false},
};

static void add_badges(struct view *view, struct node *parent, const struct item *item, bool brief)
{
    struct arena *arena = view->arena;
    unsigned flags = item->stored.flags;
    if (is_contribution(item)) {
        bool late = (flags & FLAG_LATE) != 0;
        node_add_text(arena, parent, NODE_TEXT, " ");
        if (late)
            node_add_badge(arena, parent, view->call->late_welcome ? TONE_PLAIN : TONE_WARN, "late");
        else if (view->call->deadline_utc != CLOCK_NONE)
            node_add_badge(arena, parent, TONE_GOOD, "on time");
        if (succession_told_by(&view->succession, item->stored.number, REVISES_WITHDRAWS, NULL) > 0) {
            node_add_text(arena, parent, NODE_TEXT, " ");
            node_add_badge(arena, parent, TONE_BAD, "withdrawn?");
        }
        if (item->stored.kind == KIND_REVISION && item_revises(item) == 0 && item->repeats == 0) {
            node_add_text(arena, parent, NODE_TEXT, " ");
            node_add_badge(arena, parent, TONE_PLAIN, "revision");
        }
    }
    for (size_t i = 0; i < sizeof badges / sizeof *badges; i++) {
        if (!(flags & badges[i].flag) || (brief && badges[i].explained)) continue;
        if (badges[i].flag == FLAG_DAMAGED && item->stored.truncated) continue; /* said in a word of its own */
        node_add_text(arena, parent, NODE_TEXT, " ");
        node_add_badge(arena, parent, badges[i].tone, badges[i].text);
    }
    if (item->stored.truncated) {
        node_add_text(arena, parent, NODE_TEXT, " ");
        node_add_badge(arena, parent, TONE_WARN, CUT_SHORT);
    }
    if (item->late_read) {
        node_add_text(arena, parent, NODE_TEXT, " ");
        node_add_badge(arena, parent, TONE_PLAIN, "came earlier, read now");
    }
}

char *when_line(struct arena *arena, int64_t utc)
{
    char when[CLOCK_TEXT_BYTES];
    const char *line = "";
    clock_short(utc, when);
    for (const char *at = when; *at != '\0';) {
        size_t bytes = strcspn(at, " ");
        line = arena_printf(arena, "%s%s%.*s", line, line[0] != '\0' ? "\xC2\xA0" : "", (int)bytes, at);
        at += bytes + (at[bytes] == ' ');
    }
    return arena_strdup(arena, line);
}

void add_who(struct view *view, struct node *parent, const struct item *item)
{
    struct arena *arena = view->arena;
    const struct stored *stored = &item->stored;
    const char *name = item_name(item);
    node_addf(arena, parent, NODE_STRONG, "#%lld ", (long long)stored->number);
    node_add_foreign(arena, parent, NODE_STRONG, name);
    if (stored->organisation == NULL || stored->organisation[0] == '\0' || strcmp(stored->organisation, name) == 0)
        return;
    node_add_text(arena, parent, NODE_TEXT, ", ");
    node_add_foreign(arena, parent, NODE_TEXT, stored->organisation);
}

void add_head(struct view *view, struct node *parent, const struct item *item, bool brief)
{
    struct arena *arena = view->arena;
    const struct stored *stored = &item->stored;
    const char *name = item_name(item);
    add_who(view, parent, item);
    if ((stored->flags & FLAG_LOOKALIKE_SENDER) && stored->address != NULL && strcmp(stored->address, name) != 0) {
        node_add_text(arena, parent, NODE_TEXT, " <");
        node_add_foreign(arena, parent, NODE_TEXT, stored->address);
        node_add_text(arena, parent, NODE_TEXT, ">");
    }
    node_addf(arena, parent, NODE_TEXT, " \xC2\xB7 %s", when_line(arena, stored->arrived_utc));
    add_badges(view, parent, item, brief);
}

void add_more(struct view *view, struct node *parent, int64_t number)
{
    const char *base = view->site->settings.base_url;
    struct arena *arena = view->arena;
    if (base != NULL && base[0] != '\0') {
        bool slash = base[strlen(base) - 1] == '/';
        char *href = arena_printf(arena, "%s%s%s/%lld", base, slash ? "" : "/", view->call->id, (long long)number);
        struct node *line = node_add(arena, parent, NODE_PARAGRAPH);
        node_add_link(arena, line, arena_printf(arena, "Read #%lld in full", (long long)number), href);
    } else {
        struct node *line = node_add(arena, parent, NODE_NOTE);
        node_addf(arena, line, NODE_TEXT, "In full: mailcall show %lld", (long long)number);
    }
}

char *item_words(struct arena *arena, const struct item *item, const char *question)
{
    struct buf text = BUF_INIT(64 * 1024);
    for (size_t i = 0; i < item->filing_count && question != NULL; i++) {
        if (strcmp(item->filings[i].question, question) != 0 || item->filings[i].undecided) continue;
        buf_printf(&text, "%s%s", text.len > 0 ? "\n\n" : "", item->filings[i].text);
    }
    for (size_t i = 0; item->analysis != NULL && question == NULL && i < item->analysis->passage_count; i++) {
        const char *passage = item->analysis->passages[i].text;
        if (passage[0] != '\0') buf_printf(&text, "%s%s", text.len > 0 ? "\n\n" : "", passage);
    }
    char *copy = arena_strdup(arena, buf_text(&text));
    buf_release(&text);
    return copy;
}

void add_words(struct view *view, struct node *parent, const struct item *item, const char *text, bool *whole)
{
    const char *lang = item->stored.language != NULL ? item->stored.language : "und";
    char *words = summary_leading(view->arena, lang, text, DIGEST_WORDS_MAX_CHARACTERS, whole);
    if (words == NULL || words[0] == '\0') return;
    struct node *quote = node_add(view->arena, parent, NODE_QUOTE);
    quote->lang = arena_strdup(view->arena, lang);
    node_add_foreign(view->arena, quote, NODE_TEXT, words);
}

void add_numbers(struct view *view, struct node *parent, const int64_t *numbers, size_t count)
{
    for (size_t i = 0; i < count && i < DIGEST_LINES_MAX; i++) {
        node_addf(view->arena, parent, NODE_TEXT, "%s#%lld", i > 0 ? ", " : "", (long long)numbers[i]);
    }
    if (count > DIGEST_LINES_MAX) node_addf(view->arena, parent, NODE_TEXT, " and %zu more", count - DIGEST_LINES_MAX);
}

static int64_t day_of(int64_t utc)
{
    int64_t day = utc / DAY_SECONDS;
    return utc < 0 && utc % DAY_SECONDS != 0 ? day - 1 : day;
}

char *deadline_phrase(struct arena *arena, const struct call *call, int64_t now_utc)
{
    if (call->deadline_utc == CLOCK_NONE) return arena_strdup(arena, "");
    int64_t days = day_of(call->deadline_utc) - day_of(now_utc);
    if (call->opens_utc != CLOCK_NONE && day_of(call->opens_utc) > day_of(now_utc)) {
        int64_t until = day_of(call->opens_utc) - day_of(now_utc);
        return arena_printf(arena, "opens in %s", plural(arena, until, "day", "days"));
    }
    if (days > 0) return arena_printf(arena, "%s left", plural(arena, days, "day", "days"));
    if (days == 0) return arena_strdup(arena, "closes today");
    return arena_printf(arena, "closed %s ago", plural(arena, -days, "day", "days"));
}
