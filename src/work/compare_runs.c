/* SPDX-License-Identifier: MIT */
/* compare_runs: stretches of words, and what stands between them. */
#include "compare_runs.h"

#include <string.h>

struct worded worded_of(struct arena *arena, struct lang *lang, const char *text)
{
    struct worded out = {.text = text};

    lang_words(lang, arena, text, strlen(text), &out.words);
    for (size_t i = 0; i < out.words.count; i++) align_push(arena, &out.keys, align_hash(out.words.items[i].term), 0);
    return out;
}

static void put(struct arena *arena, struct change *change, enum change_kind kind, const char *text)
{
    struct word_run *last = change->run_count > 0 ? &change->runs[change->run_count - 1] : NULL;
    if (*text == '\0') return;
    if (last != NULL && last->kind == kind)
        last->text = arena_printf(arena, "%s%s", last->text, text);
    else
        *ARENA_PUSH(arena, change->runs, change->run_count, change->run_room) = (struct word_run){kind, text};
}

/* What one of the texts has between two words that stayed: signs, words that went or came, signs. */
struct side {
    const char *text;
    size_t bytes, ahead, behind; /* of the signs; without words both are all of it */
    bool worded;
};

static struct side side_of(const struct worded *in, size_t from, size_t to)
{
    const struct word *items = in->words.items;
    size_t begin = from ? items[from - 1].to : 0;
    size_t end = to < in->words.count ? items[to].from : strlen(in->text);
    struct side side = {.text = in->text + begin, .bytes = end - begin, .worded = to > from};
    side.ahead = side.worded ? items[from].from - begin : side.bytes;
    side.behind = side.worded ? end - items[to - 1].to : side.bytes;
    return side;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static bool within_sign(char byte)
{
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The signs that both begin with. */
static size_t shared_ahead(const struct side *a, const struct side *b)
{
    size_t most = least(a->ahead, b->ahead), count = 0;
    while (count < most && a->text[count] == b->text[count]) count++;
    while (count > 0 && count < a->bytes && within_sign(a->text[count])) count--;
    return count;
}

/* The signs that both end with, beyond blanks, of what is behind the first `taken` bytes. */
static size_t shared_behind(const struct side *a, const struct side *b, size_t taken)
{
    size_t most = least(least(a->behind, a->bytes - taken), least(b->behind, b->bytes - taken)), count = 0;
    while (count < most && a->text[a->bytes - count - 1] == b->text[b->bytes - count - 1]) count++;
    while (count > 0 && within_sign(a->text[a->bytes - count])) count--;
    for (size_t i = 0; i < count; i++)
        if (a->text[a->bytes - count + i] != ' ') return count;
    return 0;
}

static const char *middle(struct arena *arena, const struct side *side, size_t ahead, size_t behind)
{
    return arena_strndup(arena, side->text + ahead, side->bytes - ahead - behind);
}

static bool ends_blank(const char *text)
{
    size_t bytes = strlen(text);
    return bytes > 0 && text[bytes - 1] == ' ';
}

/* A changed run begins with a word or its own sign; the blank before it stayed. */
static const char *past_blank(struct arena *arena, struct change *change, const char *text)
{
    if (*text != ' ') return text;
    put(arena, change, CHANGE_SAME, " ");
    return text + 1;
}

static void put_between(struct arena *arena, struct change *change, const struct side *before, const struct side *after)
{
    bool spaced = memchr(before->text, ' ', before->bytes) || memchr(after->text, ' ', after->bytes);
    size_t ahead = shared_ahead(before, after), behind = shared_behind(before, after, ahead);
    const char *out = middle(arena, before, ahead, behind), *in = middle(arena, after, ahead, behind);

    put(arena, change, CHANGE_SAME, arena_strndup(arena, after->text, ahead));
    /* Other signs in place of words that went: before them where a word follows, else where they end the sentence. */
    if (!after->worded && (!before->worded || ends_blank(in))) {
        put(arena, change, CHANGE_SAME, in);
        in = "";
    }
    if (before->worded) {
        out = past_blank(arena, change, out);
        if (after->worded && *in == ' ') in++;
        if (after->worded && spaced && !ends_blank(out)) out = arena_printf(arena, "%s ", out);
        put(arena, change, CHANGE_REMOVED, out);
    } else if (after->worded) {
        in = past_blank(arena, change, in);
    }
    put(arena, change, after->worded ? CHANGE_ADDED : CHANGE_SAME, in);
    put(arena, change, CHANGE_SAME, arena_strndup(arena, after->text + after->bytes - behind, behind));
}

void worded_runs(struct arena *arena, struct change *change, const struct worded *before, const struct worded *after,
                 const size_t *place)
{
    size_t i = 0, k = 0, same = 0;
    do {
        size_t removed = i, added;
        while (removed < before->words.count && place[removed] == ALIGN_NONE) removed++;
        added = removed < before->words.count ? place[removed] : after->words.count;
        struct side gone = side_of(before, i, removed), come = side_of(after, k, added);
        put_between(arena, change, &gone, &come);
        for (same = 0; removed + same < before->words.count && place[removed + same] == added + same;) same++;
        if (same > 0) {
            const struct word *items = after->words.items;
            size_t from = items[added].from, to = items[added + same - 1].to;
            put(arena, change, CHANGE_SAME, arena_strndup(arena, after->text + from, to - from));
        }
        i = removed + same;
        k = added + same;
    } while (same > 0);
}
