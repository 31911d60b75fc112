/* SPDX-License-Identifier: MIT */
/* links: the pages an author points to, in words or behind them; of the message, and of each passage. */
#include "links.h"

#include <string.h>
#include <strings.h>

#include "view.h"
#include <mailcall/base/one_of.h>

#define LINKS_MAX 100

/* A link where it stands. */
struct found {
    const char *page, *words; /* words: what a reader sees of it */
    size_t block, at;
};

struct finder {
    struct step *step;
    struct found *items;
    size_t count, room;
};

static size_t link_bytes(const char *at)
{
    size_t bytes = 0;
    int open = 0;
    for (; (unsigned char)at[bytes] > ' ' && !one_of("<>\"|\\^`{}", at[bytes]); bytes++) {
        if (at[bytes] == '(') open++;
        if (at[bytes] == ')' && open-- == 0) break;
        if (strncmp(&at[bytes], "。", 3) == 0 || strncmp(&at[bytes], "，", 3) == 0 ||
            strncmp(&at[bytes], "、", 3) == 0 || strncmp(&at[bytes], "）", 3) == 0)
            break;
    }
    while (bytes > 0 && one_of(".,;:!?'*_]", at[bytes - 1])) bytes--;
    return bytes < LINK_MAX_BYTES ? bytes : 0;
}

/* But for the scheme and a last slash. */
static bool same_page(const char *one, const char *other)
{
    one = strstr(one, "://");
    other = strstr(other, "://");
    size_t a = strlen(one), b = strlen(other);
    a -= a > 3 && one[a - 1] == '/';
    b -= b > 3 && other[b - 1] == '/';
    return a == b && memcmp(one, other, a) == 0;
}

/* Where the link begins whose "://" is at `colon`; NULL: there is none. */
static const char *link_start(const char *text, const char *colon)
{
    if (colon[1] != '/' || colon[2] != '/') return NULL;
    if (colon - text >= 4 && strncasecmp(colon - 4, "http", 4) == 0) return colon - 4;
    return colon - text >= 5 && strncasecmp(colon - 5, "https", 5) == 0 ? colon - 5 : NULL;
}

/* Where the words stand: from `at` in the block. */
static void add_found(struct finder *finder, size_t block, size_t at, size_t bytes, const char *link)
{
    struct arena *arena = finder->step->arena;
    const char *page = link_meant(arena, link), *text = finder->step->out->blocks.items[block].text;
    if (!page) return;
    struct found found = {page, arena_strndup(arena, text + at, bytes), block, at};
    *ARENA_PUSH(arena, finder->items, finder->count, finder->room) = found;
    size_t place = finder->count - 1;
    for (; place > 0 && finder->items[place - 1].block == block && finder->items[place - 1].at > at; place--)
        finder->items[place] = finder->items[place - 1];
    finder->items[place] = found;
}

/* Of an address that is shown cut short, the page behind it says more. */
static bool is_cut(const char *text, size_t bytes)
{
    return (bytes >= 3 && memcmp(text + bytes - 3, "\xe2\x80\xa6", 3) == 0) ||
           (bytes >= 3 && memcmp(text + bytes - 3, "...", 3) == 0);
}

static bool shows_address(const char *text, size_t bytes)
{
    const char *colon = memmem(text, bytes, "://", 3);
    return colon || (bytes > 4 && strncasecmp(text, "www.", 4) == 0);
}

/* Whether the address that is written there is the cut form of where its words lead. */
static bool leads_further(const struct block *block, size_t at)
{
    for (size_t i = 0; i < block->emphasis_count; i++) {
        const struct emphasis *span = &block->emphasis[i];
        if (span->href && at >= span->from && at < span->to)
            return is_cut(block->text + span->from, span->to - span->from);
    }
    return false;
}

static void find_written(struct finder *finder, const struct block *block, size_t index)
{
    struct arena *arena = finder->step->arena;
    const char *text = block->text;
    for (const char *colon = strchr(text, ':'); colon != NULL; colon = strchr(colon + 1, ':')) {
        const char *at = link_start(text, colon);
        size_t bytes = at != NULL ? link_bytes(at) : 0;
        if (bytes > 10 && !leads_further(block, (size_t)(at - text)))
            add_found(finder, index, (size_t)(at - text), bytes, arena_strndup(arena, at, bytes));
        /* An address inside the address is none of its own. */
        if (bytes > 10) colon = at + bytes - 1;
    }
    /* Points are few, so looking for these first costs least. */
    for (const char *point = strchr(text, '.'); point != NULL; point = strchr(point + 1, '.')) {
        const char *at = point - 3;
        if (point - text < 3 || strncasecmp(at, "www", 3) != 0) continue;
        bool inside = at > text && ((unsigned char)at[-1] > ' ' && !one_of("(<[\"'*_", at[-1]));
        size_t bytes = inside ? 0 : link_bytes(at);
        if (bytes > 7 && memchr(at + 4, '.', bytes - 4) != NULL && !leads_further(block, (size_t)(at - text)))
            add_found(finder, index, (size_t)(at - text), bytes, arena_printf(arena, "http://%.*s", (int)bytes, at));
    }
}

static bool has_words(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')) return true;
    }
    return false;
}

/* What the words lead to; where they are an address themselves, that is what the author wrote. */
static void find_behind(struct finder *finder, const struct block *block, size_t index)
{
    size_t length = strlen(block->text);
    for (size_t i = 0; i < block->emphasis_count; i++) {
        const struct emphasis *span = &block->emphasis[i];
        if (!span->href || span->from >= length) continue;
        const char *words = block->text + span->from;
        size_t bytes = (span->to < length ? span->to : length) - span->from;
        if (!has_words(words, bytes) || link_is_service(words, bytes)) continue;
        if (shows_address(words, bytes) && !is_cut(words, bytes)) continue;
        if (strstr(span->href, "://") && strlen(span->href) < LINK_MAX_BYTES)
            add_found(finder, index, span->from, bytes, span->href);
    }
}

static const char **push_link(struct arena *arena, const char **links, size_t *count, size_t *room, const char *page)
{
    for (size_t i = 0; i < *count; i++)
        if (same_page(links[i], page)) return links;
    if (*count < LINKS_MAX) *ARENA_PUSH(arena, links, *count, *room) = page;
    return links;
}

void links_gather(struct step *step)
{
    struct analysis *out = step->out;
    struct finder finder = {.step = step};
    size_t room = out->link_count;
    for (size_t i = 0; i < out->blocks.count; i++) {
        const struct block *block = &out->blocks.items[i];
        enum zone zone = view_zone(block);
        if ((zone != ZONE_BODY && zone != ZONE_FILE) || block->hidden) continue;
        find_written(&finder, block, i);
        find_behind(&finder, block, i);
    }
    for (size_t i = 0; i < finder.count; i++)
        out->links = push_link(step->arena, out->links, &out->link_count, &room, finder.items[i].page);
    for (size_t p = 0; p < out->passage_count && finder.count > 0; p++) {
        struct passage *passage = &out->passages[p];
        size_t passage_room = passage->link_count;
        for (size_t i = 0; i < finder.count; i++) {
            const struct found *found = &finder.items[i];
            /* Two passages may share a paragraph. */
            if (found->block < passage->first_block || found->block > passage->last_block) continue;
            if (strstr(passage->text, found->words))
                passage->links =
                    push_link(step->arena, passage->links, &passage->link_count, &passage_room, found->page);
        }
    }
}
