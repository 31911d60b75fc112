/* SPDX-License-Identifier: MIT */
/* compare: sentences are aligned first, then the words of what lies between. */
#include <mailcall/work/compare.h>

#include <string.h>
#include <mailcall/base/buf.h>
#include <mailcall/lang/words.h>
#include <mailcall/model/message.h>
#include "compare_runs.h"

/* Share of words that two stretches have in common from which one is called a rewording of the other. */
#define REWORDED_SHARE 0.4
/* Pairs of sentences that are compared in one gap: past that, all of it is told as replaced. */
#define GRID_MAX_CELLS ((size_t)4096)
/* Nobody writes a sentence of so many words; of two such the words are not compared. */
#define SENTENCE_MAX_WORDS 2000

/* All of a text, and the blanks put between its sentences. */
#define JOINED_MAX_BYTES ((size_t)2 * MESSAGE_MAX_TEXT_BYTES)

struct sentences {
    const char **items;
    size_t count, room;
    struct align_text keys;
};

bool compare_same(const char *a, const char *b)
{
    for (;;) {
        size_t gap_a = strspn(a, " \t\r\n"), gap_b = strspn(b, " \t\r\n");
        a += gap_a;
        b += gap_b;
        if (*a == '\0' || *b == '\0') return *a == *b;
        if ((gap_a > 0) != (gap_b > 0) || *a++ != *b++) return false;
    }
}

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
    struct buf text = BUF_INIT(JOINED_MAX_BYTES);
    for (size_t i = from; i < to; i++) {
        if (i > from) buf_putc(&text, ' ');
        buf_puts(&text, sentences->items[i]);
    }
    const char *out = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return out;
}

/* --- what lies between sentences that stayed --- */

struct stretch { /* sentences before, sentences after */
    size_t a_from, a_to, b_from, b_to;
};

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

static void count_words(struct comparer *with, size_t same, size_t before, size_t after)
{
    with->out->words_same += same;
    with->out->words_removed += before - same;
    with->out->words_added += after - same;
}

/* One sentence of which words stayed. */
static void add_reworded(struct comparer *with, const char *from, const char *to)
{
    struct worded before = worded_of(with->arena, with->lang, from), after = worded_of(with->arena, with->lang, to);
    size_t *place = align(with->arena, &before.keys, &after.keys), same = 0;

    for (size_t i = 0; i < before.words.count; i++) same += place[i] != ALIGN_NONE;
    worded_runs(with->arena, push_change(with, CHANGE_REWORDED, from, to), &before, &after, place);
    count_words(with, same, before.words.count, after.words.count);
}

static void add_replaced(struct comparer *with, struct stretch in)
{
    const char *before = joined(with->arena, &with->before, in.a_from, in.a_to);
    const char *after = joined(with->arena, &with->after, in.b_from, in.b_to);

    if (in.a_from < in.a_to) push_change(with, CHANGE_REMOVED, before, "");
    if (in.b_from < in.b_to) push_change(with, CHANGE_ADDED, "", after);
    count_words(with, 0, worded_of(with->arena, with->lang, before).words.count,
                worded_of(with->arena, with->lang, after).words.count);
}

/* How much of two sentences is the same; 0 where it is too little to call one the other's rewording. */
static double likeness(struct comparer *with, const struct worded *before, const struct worded *after)
{
    size_t same = 0;
    if (before->words.count > SENTENCE_MAX_WORDS || after->words.count > SENTENCE_MAX_WORDS) return 0;
    size_t *place = align(with->arena, &before->keys, &after->keys);

    for (size_t i = 0; i < before->words.count; i++) same += place[i] != ALIGN_NONE;
    double share = 2.0 * (double)same / (double)(before->words.count + after->words.count + 1);
    return share < REWORDED_SHARE ? 0 : share;
}

/* A gap's sentences as a grid: row i, column k holds the most likeness that pairing from there on can have. */
struct grid {
    double *like, *best;
    size_t rows, columns;
};
#define AT(grid, values, i, k) (grid)->values[(i) * ((grid)->columns + 1) + (k)]

static struct grid grid_of(struct comparer *with, struct stretch in)
{
    struct grid grid = {.rows = in.a_to - in.a_from, .columns = in.b_to - in.b_from};
    size_t cells = (grid.rows + 1) * (grid.columns + 1);
    struct worded *after = arena_array(with->arena, grid.columns + 1, sizeof *after);

    grid.like = arena_array(with->arena, cells, sizeof *grid.like);
    grid.best = arena_array(with->arena, cells, sizeof *grid.best);
    for (size_t k = 0; k < grid.columns; k++)
        after[k] = worded_of(with->arena, with->lang, with->after.items[in.b_from + k]);
    for (size_t i = grid.rows; i-- > 0;) {
        struct worded before = worded_of(with->arena, with->lang, with->before.items[in.a_from + i]);
        for (size_t k = grid.columns; k-- > 0;) {
            double like = AT(&grid, like, i, k) = likeness(with, &before, &after[k]);
            double best = like > 0 ? like + AT(&grid, best, i + 1, k + 1) : 0;
            if (AT(&grid, best, i + 1, k) > best) best = AT(&grid, best, i + 1, k);
            if (AT(&grid, best, i, k + 1) > best) best = AT(&grid, best, i, k + 1);
            AT(&grid, best, i, k) = best;
        }
    }
    return grid;
}

/* Sentences that are rewordings of each other stand side by side; what has no partner was taken out or put in. */
static void add_gap(struct comparer *with, struct stretch in)
{
    size_t i = 0, k = 0, rows = in.a_to - in.a_from, columns = in.b_to - in.b_from;
    struct stretch alone = {in.a_from, in.a_from, in.b_from, in.b_from};

    if (rows > 0 && columns > 0 && rows * columns <= GRID_MAX_CELLS) {
        struct grid grid = grid_of(with, in);
        while (i < rows && k < columns && AT(&grid, best, i, k) > 0) {
            bool pair = AT(&grid, like, i, k) > 0 &&
                        AT(&grid, best, i, k) <= AT(&grid, like, i, k) + AT(&grid, best, i + 1, k + 1);
            if (!pair) {
                bool down = AT(&grid, best, i + 1, k) >= AT(&grid, best, i, k + 1);
                i += down;
                k += !down;
                continue;
            }
            alone.a_to = in.a_from + i;
            alone.b_to = in.b_from + k;
            add_replaced(with, alone);
            add_reworded(with, with->before.items[alone.a_to], with->after.items[alone.b_to]);
            i++, k++;
            alone = (struct stretch){in.a_from + i, 0, in.b_from + k, 0};
        }
    }
    alone.a_to = in.a_to;
    alone.b_to = in.b_to;
    add_replaced(with, alone);
}

static void add_same(struct comparer *with, size_t from, size_t to)
{
    if (from == to) return;
    const char *text = joined(with->arena, &with->after, from, to);
    push_change(with, CHANGE_SAME, text, text)->sentences = to - from;
    with->out->words_same += worded_of(with->arena, with->lang, text).words.count;
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
        add_gap(&with, (struct stretch){i, to, k, next});
        while (to + same < with.before.count && place[to + same] == next + same) same++;
        add_same(&with, next, next + same);
        i = to + same;
        k = next + same;
    }
    lang_free(&with.lang);
}
