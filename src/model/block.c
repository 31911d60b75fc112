/* SPDX-License-Identifier: MIT */
/* block: the list of blocks and the names of roles and kinds, spelt the same wherever they are printed or read. */
#include <mailcall/model/block.h>

static const char *const role_names[] = {
    [ROLE_AUTHORED] = "authored",       [ROLE_PROMPT] = "prompt",     [ROLE_QUOTED] = "quoted",
    [ROLE_ATTRIBUTION] = "attribution", [ROLE_GREETING] = "greeting", [ROLE_CLOSING] = "closing",
    [ROLE_SIGNATURE] = "signature",     [ROLE_FOOTER] = "footer",     [ROLE_FORWARDED] = "forwarded",
    [ROLE_DISCLAIMER] = "disclaimer",
};

static const char *const kind_names[] = {
    [BLOCK_PARAGRAPH] = "paragraph",       [BLOCK_HEADING] = "heading", [BLOCK_ITEM] = "item", [BLOCK_ROW] = "row",
    [BLOCK_PREFORMATTED] = "preformatted",
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

struct block *blocks_push(struct arena *arena, struct blocks *blocks, const struct block *block)
{
    struct block *place = ARENA_PUSH(arena, blocks->items, blocks->count, blocks->room);
    *place = *block;
    if (!place->text) place->text = "";
    if (!place->source) place->source = "";
    return place;
}

struct block block_part(struct arena *arena, const struct block *block, size_t from, size_t to)
{
    struct block part = *block;
    size_t room = 0;
    part.text = from == 0 && !block->text[to] ? block->text : arena_strndup(arena, block->text + from, to - from);
    part.emphasis = NULL;
    part.emphasis_count = 0;
    for (size_t i = 0; i < block->emphasis_count; i++) {
        struct emphasis span = block->emphasis[i];
        if (span.to <= from || span.from >= to) continue;
        span.from = span.from > from ? span.from - from : 0;
        span.to = (span.to < to ? span.to : to) - from;
        *ARENA_PUSH(arena, part.emphasis, part.emphasis_count, room) = span;
    }
    return part;
}

const char *role_name(enum role role)
{
    return (size_t)role < COUNT(role_names) ? role_names[role] : "authored";
}

bool role_from_name(const char *name, enum role *role)
{
    for (size_t i = 0; i < COUNT(role_names); i++) {
        if (strcmp(name, role_names[i]) == 0) {
            *role = (enum role)i;
            return true;
        }
    }
    return false;
}

const char *block_kind_name(enum block_kind kind)
{
    return (size_t)kind < COUNT(kind_names) ? kind_names[kind] : "paragraph";
}
