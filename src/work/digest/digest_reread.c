/* SPDX-License-Identifier: MIT */
/*
 * digest_reread: what was told under one question and stands under another since its message was read again, after a
 * rebuild, with a longer copy, by other call files. A line each: from where, to where, and how it begins. Answers are
 * compared sentence by sentence, for two readings may cut them elsewhere. Nothing is said where nothing moved, nor of
 * what this digest tells whole.
 */
#include "digest_view.h"

#include <stdlib.h>
#include <mailcall/lang/width.h>
#include <mailcall/lang/words.h>

#define BEGINNING_COLUMNS 110 /* a line and a half on a desk */

/* Worst first: what was told wrongly, before what was not told. */
enum how { HOW_MOVED, HOW_TAKEN_OUT, HOW_ADDED };

struct moved {
    struct item item; /* `stored` alone */
    enum how how;
    const bool *from, *to; /* by question of the call: left, and come to */
    bool also;             /* it was under another one before, and still is */
    bool repeated;         /* the message says so in several places, and nobody can tell which of them moved */
    const char *words;
    size_t word_count, place;
};

struct said { /* a sentence under a question */
    const char *text;
    size_t order, question;
    bool now;
};

struct comparing {
    struct view *view;
    struct lang *lang;
    struct said *said;
    size_t said_count, said_room;
};

static char *collapsed(struct arena *arena, const char *text, size_t bytes)
{
    char *out = arena_strndup(arena, text, bytes), *to = out;
    for (const char *at = out; *at != '\0'; at++) {
        bool space = strchr(" \t\r\n", *at) != NULL;
        if (!space)
            *to++ = *at;
        else if (to > out && to[-1] != ' ')
            *to++ = ' ';
    }
    while (to > out && to[-1] == ' ') to--;
    *to = '\0';
    return out;
}

static void add_said(struct comparing *with, const struct filing *filing, bool now)
{
    struct arena *arena = with->view->arena;
    struct spans sentences = {0};
    int at = call_question_index(with->view->call, filing->question);
    if (at < 0) return; /* a question that the call no longer has */
    lang_sentences(with->lang, arena, filing->text, strlen(filing->text), &sentences);
    for (size_t i = 0; i < sentences.count; i++) {
        const struct span *span = &sentences.items[i];
        char *text = collapsed(arena, filing->text + span->from, span->to - span->from);
        if (text[0] == '\0') continue;
        struct said *said = ARENA_PUSH(arena, with->said, with->said_count, with->said_room);
        *said = (struct said){text, with->said_count, (size_t)at, now};
    }
}

static int by_text(const void *a, const void *b)
{
    const struct said *one = a, *other = b;
    int order = strcmp(one->text, other->text);
    return order != 0 ? order : (one->order > other->order) - (one->order < other->order);
}

static int by_place(const void *a, const void *b)
{
    const struct moved *one = a, *other = b;
    return (one->place > other->place) - (one->place < other->place);
}

static int by_number(const void *a, const void *b)
{
    const struct moved *one = a, *other = b;
    if (one->item.stored.number != other->item.stored.number)
        return one->item.stored.number < other->item.stored.number ? -1 : 1;
    return by_place(a, b);
}

/* What there is most of goes first where not all can be told. */
static int by_weight(const void *a, const void *b)
{
    const struct moved *one = a, *other = b;
    if (one->how != other->how) return one->how < other->how ? -1 : 1;
    if (one->word_count != other->word_count) return one->word_count > other->word_count ? -1 : 1;
    return by_number(a, b);
}

static int by_how(const void *a, const void *b)
{
    const struct moved *one = a, *other = b;
    if (one->how != other->how) return one->how < other->how ? -1 : 1;
    return by_number(a, b);
}

/* Where one sentence, said `count` times, stood and stands. False: where it was. */
static bool compare_one(struct comparing *with, const struct said *said, size_t count, struct moved *out)
{
    struct arena *arena = with->view->arena;
    size_t questions = with->view->call->question_count;
    bool *before = arena_array(arena, questions, sizeof *before), *now = arena_array(arena, questions, sizeof *now);
    bool *from = arena_array(arena, questions, sizeof *from), *to = arena_array(arena, questions, sizeof *to);
    bool lost = false, come = false, stays = false;
    size_t said_now = 0;

    for (size_t i = 0; i < count; i++) {
        (said[i].now ? now : before)[said[i].question] = true;
        said_now += said[i].now;
    }
    for (size_t q = 0; q < questions; q++) {
        lost |= from[q] = before[q] && !now[q];
        come |= to[q] = now[q] && !before[q];
        stays |= before[q] && now[q];
    }
    *out = (struct moved){.how = lost && come ? HOW_MOVED
                                 : lost       ? HOW_TAKEN_OUT
                                              : HOW_ADDED,
                          .from = from,
                          .to = to,
                          .also = stays,
                          .repeated = said_now > 1 || count - said_now > 1,
                          .words = said->text,
                          .place = said->order};
    return lost || come;
}

static bool same_way(const struct view *view, const struct moved *one, const struct moved *other)
{
    size_t bytes = view->call->question_count * sizeof *one->from;
    return memcmp(one->from, other->from, bytes) == 0 && memcmp(one->to, other->to, bytes) == 0;
}

static bool in_scope(const struct view *view, const struct moved *moved)
{
    bool in = view->all;
    for (size_t q = 0; q < view->call->question_count && !in; q++)
        in = (moved->from[q] || moved->to[q]) && scope_has_question(view, &view->call->questions[q]);
    return in;
}

static void add_way(struct view *view, const struct stored *stored, size_t first, const struct moved *one)
{
    struct moved *moved = NULL;
    for (size_t k = first; k < view->moved_count && moved == NULL; k++)
        if (same_way(view, &view->moved[k], one)) moved = &view->moved[k];
    if (moved == NULL) {
        moved = ARENA_PUSH(view->arena, view->moved, view->moved_count, view->moved_room);
        *moved = *one;
        moved->item.stored = *stored;
    } else if (strlen(moved->words) < BEGINNING_COLUMNS) {
        moved->words = arena_printf(view->arena, "%s %s", moved->words, one->words);
    }
    moved->word_count += lang_count_words(one->words, strlen(one->words));
}

/* Sentences of a message that went the same way are one line. What it says again and again has a line only where
 * nothing else moved. A few words that are under no question now, or were under none, are a heading or a greeting that
 * another reading takes for what it is. */
static void add_moved(struct view *view, const struct stored *stored, const struct moved *each, size_t count)
{
    size_t first = view->moved_count, kept = first;
    for (size_t i = 0; i < count; i++)
        if (!each[i].repeated) add_way(view, stored, first, &each[i]);
    bool only_repeated = view->moved_count == first;
    for (size_t i = 0; i < count && only_repeated; i++) add_way(view, stored, first, &each[i]);
    for (size_t i = first; i < view->moved_count; i++) {
        const struct moved *moved = &view->moved[i];
        bool tells = moved->how == HOW_MOVED || moved->word_count >= PASSAGE_LEAST_WORDS;
        if (tells && in_scope(view, moved)) view->moved[kept++] = *moved;
    }
    view->moved_count = kept;
}

static void compare_said(struct comparing *with, const struct stored *stored)
{
    struct moved *each = arena_array(with->view->arena, with->said_count + 1, sizeof *each);
    size_t count = 0;
    if (with->said_count > 1) qsort(with->said, with->said_count, sizeof *with->said, by_text);
    for (size_t i = 0, end; i < with->said_count; i = end) {
        for (end = i + 1; end < with->said_count && strcmp(with->said[i].text, with->said[end].text) == 0;) end++;
        count += compare_one(with, &with->said[i], end - i, &each[count]);
    }
    if (count > 1) qsort(each, count, sizeof *each, by_place);
    add_moved(with->view, stored, each, count);
}

static bool told_here(const struct view *view, int64_t number)
{
    for (size_t i = 0; i < view->item_count; i++)
        if (view->items[i].stored.number == number) return true;
    return false;
}

static enum status compare_message(struct view *view, const struct reread *reread, struct err *err)
{
    struct comparing with = {.view = view};
    struct stored stored;
    struct filing *now = NULL;
    size_t count = 0;
    enum status status = store_get(view->site->store, view->arena, reread->number, &stored, err);
    if (status == OK && strcmp(stored.call_id, view->call->id) == 0)
        status = store_filings(view->site->store, view->arena, reread->number, &now, &count, err);
    if (status != OK || succession_of_message(&view->succession, reread->number) > 0) return status;
    with.lang = lang_new(stored.language != NULL ? stored.language : "und");
    for (size_t i = 0; i < reread->before_count; i++) add_said(&with, &reread->before[i], false);
    for (size_t i = 0; i < count; i++)
        if (!now[i].undecided && (now[i].by_human || kind_answers(stored.kind))) add_said(&with, &now[i], true);
    lang_free(&with.lang);
    compare_said(&with, &stored);
    return OK;
}

enum status view_gather_reread(struct view *view, struct err *err)
{
    struct reread *reread = NULL;
    size_t count = 0;
    if (view->by_time || view->recipient[0] == '\0') return OK;
    enum status status = store_reread(view->site->store, view->arena, view->call->id, view->recipient,
                                      view->from_number, &reread, &count, &view->reread, err);
    for (size_t i = 0; i < count && status == OK; i++)
        if (!told_here(view, reread[i].number)) status = compare_message(view, &reread[i], err);
    return status;
}

size_t digest_taken_out(const struct view *view)
{
    size_t count = 0;
    for (size_t i = 0; i < view->moved_count; i++) count += view->moved[i].how == HOW_TAKEN_OUT;
    return count;
}

static char *what_happened(struct view *view, const struct moved *moved)
{
    struct arena *arena = view->arena;
    switch (moved->how) {
    case HOW_MOVED:
        return arena_printf(arena, "from %s to %s", question_labels(view, moved->from),
                            question_labels(view, moved->to));
    case HOW_TAKEN_OUT: return arena_printf(arena, "no longer under %s", question_labels(view, moved->from));
    case HOW_ADDED: break;
    }
    return arena_printf(arena, "now %sunder %s", moved->also ? "also " : "", question_labels(view, moved->to));
}

static void add_line(struct view *view, struct node *list, const struct moved *moved)
{
    struct arena *arena = view->arena;
    struct node *line = node_add(arena, list, NODE_ITEM);
    add_who(view, line, &moved->item);
    if (moved->item.stored.flags & FLAG_NOT_FOR_PUBLICATION) {
        node_add_text(arena, line, NODE_TEXT, " ");
        node_add_badge(arena, line, TONE_BAD, "not for publication");
    }
    node_add_text(arena, line, NODE_TEXT, " \xC2\xB7 ");
    node_add_text(arena, line, NODE_STRONG, what_happened(view, moved));
    node_add_text(arena, line, NODE_TEXT, ": ");
    node_add_foreign(arena, line, NODE_TEXT, width_shorten(arena, moved->words, BEGINNING_COLUMNS));
}

void digest_reread(struct view *view, struct node *document)
{
    struct arena *arena = view->arena;
    int64_t *left = NULL;
    size_t rest = 0, room = 0, shown = view->moved_count < DIGEST_ENTRIES_MAX ? view->moved_count : DIGEST_ENTRIES_MAX;
    if (view->moved_count == 0) return;
    qsort(view->moved, view->moved_count, sizeof *view->moved, by_weight);
    qsort(view->moved, shown, sizeof *view->moved, by_how);
    qsort(view->moved + shown, view->moved_count - shown, sizeof *view->moved, by_number);
    struct node *section = node_add_text(arena, document, NODE_SECTION, "Read again");
    node_add_text(arena, node_add(arena, section, NODE_PARAGRAPH), NODE_TEXT,
                  "Told in an earlier digest, and filed otherwise now that these messages were read again:");
    struct node *list = node_add(arena, section, NODE_LIST);
    for (size_t i = 0; i < view->moved_count; i++) {
        int64_t number = view->moved[i].item.stored.number;
        if (i < shown)
            add_line(view, list, &view->moved[i]);
        else if (rest == 0 || left[rest - 1] != number)
            *ARENA_PUSH(arena, left, rest, room) = number;
    }
    if (rest > 0) {
        struct node *more = node_add(arena, section, NODE_PARAGRAPH);
        node_addf(arena, more, NODE_TEXT, "And %zu more, in ", view->moved_count - shown);
        add_numbers(view, more, left, rest);
        node_add_text(arena, more, NODE_TEXT, ".");
    }
    node_add_text(arena, node_add(arena, section, NODE_NOTE), NODE_TEXT,
                  "Each in full, with the reasons: mailcall show and the number.");
}
