/* SPDX-License-Identifier: MIT */
/* limit: how much of a message's text is read, and words for what is left. */
#include "limit.h"
#include <mailcall/base/utf8.h>

/* Words that show where the unread text begins. */
#define SHOWN_BYTES 40
/* A blank is looked for so far back, so that no word is cut. */
#define WORD_BYTES 64
#define KB 1000

static size_t text_bytes(const struct blocks *blocks, size_t from)
{
    size_t bytes = 0;
    for (size_t i = from; i < blocks->count; i++) bytes += strlen(blocks->items[i].text);
    return bytes;
}

bool limit_reached(const struct blocks *blocks)
{
    return blocks->count >= READ_MAX_BLOCKS || text_bytes(blocks, 0) >= READ_MAX_BYTES;
}

/* The longest part of the text that has room, whole words of it where it has blanks. */
static size_t part_with_room(const char *text, size_t room)
{
    size_t taken = utf8_cut(text, strlen(text), room), least = taken > WORD_BYTES ? taken - WORD_BYTES : 0;
    for (size_t at = taken; at > least; at--)
        if (text[at - 1] == ' ' || text[at - 1] == '\n') return at - 1;
    return taken;
}

static void say(struct arena *arena, const struct block *block, size_t from, size_t left, struct extraction *out)
{
    const char *text = block->text + from;
    text += strspn(text, " \t\n");
    size_t shown = utf8_cut(text, strcspn(text, "\n"), SHOWN_BYTES);
    out->unread = arena_printf(arena, "the last %zu kB, from \"%.*s\" on%s%s", (left + KB - 1) / KB, (int)shown, text,
                               block->source[0] ? ", in " : "", block->source);
    out->cut = true;
}

void limit_blocks(struct arena *arena, size_t most, struct extraction *out)
{
    struct blocks *blocks = &out->blocks;
    size_t bytes = 0, kept = 0;
    if (most > READ_MAX_BLOCKS) most = READ_MAX_BLOCKS;
    while (kept < blocks->count && kept < most) {
        size_t here = strlen(blocks->items[kept].text);
        if (here > READ_MAX_BYTES - bytes) break;
        bytes += here;
        kept++;
    }
    if (kept == blocks->count) return;
    struct block first = blocks->items[kept];
    size_t left = text_bytes(blocks, kept), room = kept < most ? READ_MAX_BYTES - bytes : 0;
    size_t taken = part_with_room(first.text, room);
    say(arena, &first, taken, left - taken, out);
    blocks->count = kept;
    if (taken == 0) return;
    blocks->items[kept] = block_part(arena, &first, 0, taken);
    blocks->count++;
}
