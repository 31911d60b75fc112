/* SPDX-License-Identifier: MIT */
/* compare: sentences are aligned first, then the words of what lies between. */
#include <mailcall/work/compare.h>

#include <string.h>
#include <mailcall/lang/words.h>
#include "align.h"

/* Share of words that two stretches have in common from which one is called a rewording of the other. */
#define REWORDED_SHARE 0.4

struct sentences {
    const char **items;
    size_t count, room;
    struct align_text keys;
};

/* One line without white space at either end. */
static char *one_line(struct arena *arena, const char *text, size_t bytes)
{
    char *line = arena_alloc(arena, bytes + 1), *end = line;

    for (size_t i = 0; i < bytes; i++) {
        bool space = text[i] == ' ' || text[i] == '\n' || text[i] == '\t';
        if (!space)
            *end++ = text[i];
        else if (end > line && end[-1] != ' ')
            *end++ = ' ';
    }
    if (end > line && end[-1] == ' ') end--;
    *end = '\0';
    return line;
}

/* What two sentences are compared by: their words. One without words is its own key. */
static uint64_t key_of(struct arena *arena, const char *sentence)
{
    struct align_text words = {0};
    uint64_t key = 0;

    align_add(arena, &words, sentence, 0);
    for (size_t i = 0; i < words.count; i++) key = (key ^ words.words[i]) * UINT64_C(1099511628211) + i;
    return words.count ? key : align_hash(sentence);
}

static void add_paragraph(struct arena *arena, struct lang *lang, const char *text, size_t bytes, struct sentences *out)
{
    struct spans spans = {0};
    const char *line = one_line(arena, text, bytes);

    lang_sentences(lang, arena, line, strlen(line), &spans);
    for (size_t i = 0; i < spans.count; i++) {
        const char *sentence =
            arena_strndup(arena, line + spans.items[i].from, spans.items[i].to - spans.items[i].from);
        *ARENA_PUSH(arena, out->items, out->count, out->room) = sentence;
        align_push(arena, &out->keys, key_of(arena, sentence), 0);
    }
}

static struct sentences sentences_of(struct arena *arena, struct lang *lang, const char *text)
{
    struct sentences out = {0};

    while (*text) {
        const char *gap = strstr(text, "\n\n");
        size_t bytes = gap ? (size_t)(gap - text) : strlen(text);
        add_paragraph(arena, lang, text, bytes, &out);
        text += bytes + strspn(text + bytes, "\n");
    }
    return out;
}

static const char *joined(struct arena *arena, const struct sentences *sentences, size_t from, size_t to)
{
    const char *text = "";
    for (size_t i = from; i < to; i++)
        text = i == from ? sentences->items[i] : arena_printf(arena, "%s %s", text, sentences->items[i]);
    return text;
}

/* --- words --- */

/* A text as words, each with what stands after it up to the next. */
struct worded {
    const char *text;
    struct words words;
    struct align_text keys;
};

static struct worded words_of(struct arena *arena, struct lang *lang, const char *text)
{
    struct worded out = {.text = text};

    lang_words(lang, arena, text, strlen(text), &out.words);
    for (size_t i = 0; i < out.words.count; i++) align_push(arena, &out.keys, align_hash(out.words.items[i].term), 0);
    return out;
}

static const char *slice(struct arena *arena, const struct worded *worded, size_t from, size_t to)
{
    size_t begin = from ? worded->words.items[from].from : 0;
    size_t end = to < worded->words.count ? worded->words.items[to].from : strlen(worded->text);
    return arena_strndup(arena, worded->text + begin, end - begin);
}

static void push_run(struct arena *arena, struct change *change, enum change_kind kind, const struct worded *worded,
                     size_t from, size_t to)
{
    if (from == to) return;
    *ARENA_PUSH(arena, change->runs, change->run_count, change->run_room) =
        (struct word_run){kind, slice(arena, worded, from, to)};
}

/* `place`: for each word before, where it stands after. */
static void add_runs(struct arena *arena, struct change *change, const struct worded *before,
                     const struct worded *after, const size_t *place)
{
    size_t i = 0, k = 0;

    while (i < before->words.count || k < after->words.count) {
        size_t removed = i, same, added;
        while (removed < before->words.count && place[removed] == ALIGN_NONE) removed++;
        added = removed < before->words.count ? place[removed] : after->words.count;
        push_run(arena, change, CHANGE_REMOVED, before, i, removed);
        push_run(arena, change, CHANGE_ADDED, after, k, added);
        for (same = 0; removed + same < before->words.count && place[removed + same] == added + same;) same++;
        push_run(arena, change, CHANGE_SAME, after, added, added + same);
        i = removed + same;
        k = added + same;
    }
}

/* --- what lies between sentences that stayed --- */

struct comparer {
    struct arena *arena;
    struct lang *lang;
    struct sentences before, after;
    struct comparison *out;
};

static struct change *push_change(struct comparer *with, enum change_kind kind, const char *before, const char *after)
{
    struct change *change = ARENA_PUSH(with->arena, with->out->changes, with->out->count, with->out->room);
    *change = (struct change){.kind = kind, .before = before, .after = after};
    return change;
}

static void add_gap(struct comparer *with, size_t a_from, size_t a_to, size_t b_from, size_t b_to)
{
    size_t same = 0;

    if (a_from == a_to && b_from == b_to) return;
    struct worded before = words_of(with->arena, with->lang, joined(with->arena, &with->before, a_from, a_to));
    struct worded after = words_of(with->arena, with->lang, joined(with->arena, &with->after, b_from, b_to));
    size_t *place = align(with->arena, &before.keys, &after.keys);
    for (size_t i = 0; i < before.words.count; i++) same += place[i] != ALIGN_NONE;
    double share = 2.0 * (double)same / (double)(before.words.count + after.words.count + 1);
    if (share < REWORDED_SHARE) {
        same = 0;
        if (a_from < a_to) push_change(with, CHANGE_REMOVED, before.text, "");
        if (b_from < b_to) push_change(with, CHANGE_ADDED, "", after.text);
    } else {
        add_runs(with->arena, push_change(with, CHANGE_REWORDED, before.text, after.text), &before, &after, place);
    }
    with->out->words_same += same;
    with->out->words_removed += before.words.count - same;
    with->out->words_added += after.words.count - same;
}

static void add_same(struct comparer *with, size_t from, size_t to)
{
    if (from == to) return;
    const char *text = joined(with->arena, &with->after, from, to);
    push_change(with, CHANGE_SAME, text, text)->sentences = to - from;
    with->out->words_same += words_of(with->arena, with->lang, text).words.count;
}

void compare_texts(struct arena *arena, const char *lang, const char *before, const char *after, struct comparison *out)
{
    struct comparer with = {.arena = arena, .lang = lang_new(lang), .out = out};
    size_t i = 0, k = 0;

    *out = (struct comparison){0};
    with.before = sentences_of(arena, with.lang, before);
    with.after = sentences_of(arena, with.lang, after);
    size_t *place = align(arena, &with.before.keys, &with.after.keys);
    while (i < with.before.count || k < with.after.count) {
        size_t to = i, same = 0;
        while (to < with.before.count && place[to] == ALIGN_NONE) to++;
        size_t next = to < with.before.count ? place[to] : with.after.count;
        add_gap(&with, i, to, k, next);
        while (to + same < with.before.count && place[to + same] == next + same) same++;
        add_same(&with, next, next + same);
        i = to + same;
        k = next + same;
    }
    lang_free(&with.lang);
}
