/* SPDX-License-Identifier: MIT */
/* finder: see finder.h. */
#include "finder.h"
#include "markers/marker.h"
#include "texts.h"
#include <mailcall/base/one_of.h>

#define TAB_COLUMNS 8

bool finder_blank(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)text[i] > ' ') return false;
    }
    return true;
}

struct block *finder_piece(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    struct arena *arena = finder->step->arena;
    const char *text = block->text;
    bool joined = block->joined || from > 0;
    int indent = block->indent;
    for (; from < to && (text[from] == '\n' || text[from] == ' ' || text[from] == '\t'); from++)
        indent = text[from] == '\n' ? 0 : indent + (text[from] == '\t' ? TAB_COLUMNS : 1);
    while (to > from && (unsigned char)text[to - 1] <= ' ') to--;
    struct block piece = block_part(arena, block, from, to);
    texts_split(finder->step, text, from, piece.text, to - from);
    piece.joined = joined;
    piece.indent = indent;
    return blocks_push(arena, &finder->blocks, &piece);
}

struct anchor *finder_anchor(struct finder *finder, size_t from, size_t to)
{
    struct anchors *anchors = finder->anchors;
    struct anchor *anchor = ARENA_PUSH(finder->step->arena, anchors->items, anchors->count, anchors->room);
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    *anchor = (struct anchor){
        .block = finder->blocks.count - 1, .from = from, .to = to, .quoted = block->role == ROLE_QUOTED};
    return anchor;
}

bool finder_names_ordinals(struct finder *finder)
{
    const struct blocks *blocks = &finder->step->out->blocks;
    struct marker marker;
    for (size_t i = 0; finder->ordinals == ORDINALS_UNKNOWN && i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block_is_own(block) && marker_parse(block->text, strlen(block->text), &marker) && marker.strong &&
            marker.style == STYLE_ORDINAL)
            finder->ordinals = ORDINALS_NAMED;
    }
    if (finder->ordinals == ORDINALS_UNKNOWN) finder->ordinals = ORDINALS_NONE;
    return finder->ordinals == ORDINALS_NAMED;
}

bool finder_counts_itself(struct finder *finder)
{
    const struct blocks *blocks = &finder->step->out->blocks;
    struct marker marker;
    for (size_t i = 0; finder->own_count == ORDINALS_UNKNOWN && i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        size_t bytes = strlen(block->text);
        if (block_is_own(block) && marker_own_first(block->text, bytes) && !marker_parse(block->text, bytes, &marker))
            finder->own_count = ORDINALS_NAMED;
    }
    if (finder->own_count == ORDINALS_UNKNOWN) finder->own_count = ORDINALS_NONE;
    return finder->own_count == ORDINALS_NAMED;
}

bool finder_ends_sentence(const char *text, size_t end)
{
    static const char *const wide[] = {"。", "？", "！", "：", "；", "…", "؟", "۔"};
    if (end == 0 || one_of(".?!:;", text[end - 1])) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        size_t n = strlen(wide[i]);
        if (end >= n && memcmp(text + end - n, wide[i], n) == 0) return true;
    }
    return false;
}
