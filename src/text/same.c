/* SPDX-License-Identifier: MIT */
/*
 * same: the same text in the body and in an attachment, or in two attachments, counts once. Paragraphs are compared
 * without numbers, signs and line breaks, which every program sets differently. Where nearly all of one stands in the
 * other, what stands in both is kept in the longer one, and what only one has stays where it is.
 */
#include "segment/segment_internal.h"

#include <mailcall/base/buf.h>
#include "fold.h"

#define SAME_PERCENT 70
/* Letters below which a paragraph proves nothing, and a text is no copy. */
#define SAME_MIN_BYTES 40
#define SAME_MAX_BYTES (512u * 1024)
#define SAME_MAX_BLOCKS 2000
/* The body and so many files are compared, each with each. */
#define SAME_MAX_SOURCES 12

struct side {
    size_t *blocks;
    const char **letters; /* of each */
    size_t count;
    const char *all; /* of all of them in order */
};

/* Letters and digits alone, the number a list may have put before them left out. */
static const char *letters_of(struct arena *arena, const char *text)
{
    char *folded = fold_line(arena, text, strlen(text)), *out = folded;
    const char *at = folded + strspn(folded, "0123456789.) (-");
    for (; *at; at++) {
        bool letter = (*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || (unsigned char)*at >= 0x80;
        if (letter) *out++ = *at;
    }
    *out = 0;
    return folded;
}

/* Blocks of one source, "" for the body; of the body what is the author's in whatever role. Two files of one name are
 * two sources. */
static struct side side_of(struct arena *arena, const struct blocks *blocks, const char *source)
{
    struct side side = {.blocks = arena_array(arena, blocks->count + 1, sizeof *side.blocks),
                        .letters = arena_array(arena, blocks->count + 1, sizeof *side.letters)};
    struct buf all = BUF_INIT(SAME_MAX_BYTES);
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        bool whose = block->role == ROLE_AUTHORED || block->role == ROLE_GREETING || block->role == ROLE_CLOSING ||
                     block->role == ROLE_SIGNATURE;
        bool here = source[0] ? block->source == source : !block->source[0];
        if (!whose || block->hidden || !here) continue;
        side.blocks[side.count] = i;
        side.letters[side.count] = letters_of(arena, block->text);
        buf_puts(&all, side.letters[side.count++]);
    }
    side.all = arena_strndup(arena, buf_text(&all), all.len);
    buf_release(&all);
    return side;
}

/* Nearly all of `of` stands in `in`. */
static bool stands_in(const struct side *of, const struct side *in)
{
    size_t same = 0, all = strlen(of->all);
    if (all < SAME_MIN_BYTES || in->count == 0) return false;
    for (size_t i = 0; i < of->count; i++) {
        size_t bytes = strlen(of->letters[i]);
        if (bytes >= SAME_MIN_BYTES / 2 && strstr(in->all, of->letters[i])) same += bytes;
    }
    return same * 100 >= all * SAME_PERCENT;
}

static void set_aside(struct blocks *blocks, const struct side *of, const struct side *in)
{
    for (size_t i = 0; i < of->count; i++) {
        struct block *block = &blocks->items[of->blocks[i]];
        if (block->role != ROLE_AUTHORED || !of->letters[i][0] || !strstr(in->all, of->letters[i])) continue;
        block->role = ROLE_QUOTED;
        block->rule = "same-text";
    }
}

/* Sides are the body and the files, in their order; which of two is kept is for the length to say, else the first. */
static void compare(struct blocks *blocks, const struct side *first, const struct side *later)
{
    if (stands_in(later, first))
        set_aside(blocks, later, first);
    else if (stands_in(first, later))
        set_aside(blocks, first, later);
}

void same_text(struct arena *arena, struct blocks *blocks)
{
    struct side sides[SAME_MAX_SOURCES];
    size_t count = 0;
    const char *last = "";
    if (blocks->count == 0 || blocks->count > SAME_MAX_BLOCKS) return;
    for (size_t i = 0; i < blocks->count; i++) {
        const char *source = blocks->items[i].source;
        if (!source[0] || source == last || count == SAME_MAX_SOURCES) continue;
        last = source;
        if (count == 0) sides[count++] = side_of(arena, blocks, "");
        sides[count] = side_of(arena, blocks, source);
        for (size_t k = 0; k < count; k++) compare(blocks, &sides[k], &sides[count]);
        count++;
    }
}
