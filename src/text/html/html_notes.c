/* SPDX-License-Identifier: MIT */
/* html_notes: finds the pairs of links before the page is read, since a mark comes before its note. */
#include "html_notes.h"

#include <string.h>
#include <mailcall/xml/html.h>

/* As many as are put into the text, and a page's other links. */
#define NOTES_MAX 500
#define LINKS_MAX 2000
/* "[12]", "(iv)", "***": a longer text is no mark. */
#define MARK_MAX_BYTES 8
/* How far above a link the element stands that bears its name: <sup id=...><a href=...>. */
#define NAME_LEVELS 2

struct open_element {
    size_t place;
    const char *id;
    bool block;
    bool noted; /* a note's link back stands in it */
    bool link;  /* the last of the links is this one */
};

struct link {
    size_t place;
    const char *to, *name;
    size_t text_bytes;
    bool taken;
};

struct finder {
    struct arena *arena;
    struct open_element *stack;
    size_t depth, room, places;
    struct link *links;
    size_t link_count, link_room;
    struct html_notes notes;
};

static bool is_block(const char *name)
{
    static const char *const blocks[] = {"p", "li", "div", "dd", "aside", "td", "section"};
    for (size_t i = 0; i < sizeof blocks / sizeof blocks[0]; i++)
        if (strcmp(name, blocks[i]) == 0) return true;
    return false;
}

/* The element is called as the note is: "ftn1" for "_ftn1", "sdfootnote1" for "sdfootnote1sym", not "fn" for "fn1". */
static bool is_called(const char *id, const char *note)
{
    if (!id) return false;
    id += strspn(id, "_");
    note += strspn(note, "_");
    size_t length = strlen(id);
    return length > 0 && strncmp(id, note, length) == 0 && !(note[length] >= '0' && note[length] <= '9') &&
           (note[length] == 0 || (id[length - 1] >= '0' && id[length - 1] <= '9'));
}

/* The link bears the name, or what stands close around it does. */
static bool bears(const struct finder *finder, const char *own, const char *name)
{
    if (own && strcmp(own, name) == 0) return true;
    for (size_t up = 1; up <= NAME_LEVELS && up < finder->depth; up++) {
        const char *id = finder->stack[finder->depth - 1 - up].id;
        if (id && strcmp(id, name) == 0) return true;
    }
    return false;
}

/* The nearest block around the link that is on top, or one around that which is called as the note is; NULL: none, or
 * another note's link stands in it, or the mark itself. */
static struct open_element *note_element(struct finder *finder, const struct link *mark)
{
    struct open_element *found = NULL;
    for (size_t i = finder->depth - 1; i-- > 0;) {
        struct open_element *element = &finder->stack[i];
        if (element->noted || element->place < mark->place) break;
        if (element->block && (!found || is_called(element->id, mark->to))) found = element;
    }
    return found;
}

/* Whether the link leads back to one that led here. */
static void pair_up(struct finder *finder, const char *to, const char *own)
{
    for (size_t i = 0; i < finder->link_count && finder->notes.count < NOTES_MAX; i++) {
        struct link *mark = &finder->links[i];
        if (mark->taken || !mark->name || strcmp(mark->name, to) != 0 || mark->text_bytes > MARK_MAX_BYTES ||
            mark->text_bytes == 0)
            continue;
        struct open_element *element = note_element(finder, mark);
        if (!element || !(bears(finder, own, mark->to) || is_called(element->id, mark->to))) continue;
        mark->taken = true;
        *ARENA_PUSH(finder->arena, finder->notes.items, finder->notes.count, finder->notes.room) =
            (struct html_note){mark->place, finder->places, element->place};
        for (size_t k = 0; k < finder->depth; k++) finder->stack[k].noted = true;
        return;
    }
}

static const char *copied(struct arena *arena, const char *text)
{
    return text && text[0] ? arena_strdup(arena, text) : NULL;
}

static void on_start(void *context, const char *name, const char *const *attributes)
{
    struct finder *finder = context;
    bool link = strcmp(name, "a") == 0;
    const char *href = link ? html_attribute(attributes, "href") : NULL, *id = html_attribute(attributes, "id");
    const char *own = copied(finder->arena, id ? id : link ? html_attribute(attributes, "name") : NULL);
    struct open_element element = {.place = ++finder->places, .id = own, .block = is_block(name)};
    *ARENA_PUSH(finder->arena, finder->stack, finder->depth, finder->room) = element;
    bool inside = finder->depth > 1 && finder->stack[finder->depth - 2].link;
    if (inside && own && !finder->links[finder->link_count - 1].name) finder->links[finder->link_count - 1].name = own;
    finder->stack[finder->depth - 1].link = inside;
    if (!href || href[0] != '#' || !href[1] || finder->link_count == LINKS_MAX) return;
    pair_up(finder, href + 1, own);
    const char *around = finder->depth > 1 ? finder->stack[finder->depth - 2].id : NULL;
    *ARENA_PUSH(finder->arena, finder->links, finder->link_count, finder->link_room) =
        (struct link){.place = finder->places, .to = arena_strdup(finder->arena, href + 1), .name = own ? own : around};
    finder->stack[finder->depth - 1].link = true;
}

static void on_end(void *context, const char *name)
{
    struct finder *finder = context;
    (void)name;
    if (finder->depth > 0) finder->depth--;
}

static void on_text(void *context, const char *bytes, size_t count)
{
    struct finder *finder = context;
    if (finder->depth == 0 || !finder->stack[finder->depth - 1].link) return;
    for (size_t i = 0; i < count; i++) finder->links[finder->link_count - 1].text_bytes += !strchr(" \t\r\n", bytes[i]);
}

struct html_notes html_notes_find(struct arena *arena, const char *html, size_t bytes)
{
    static const struct html_events events = {.start = on_start, .end = on_end, .text = on_text};
    struct finder finder = {.arena = arena};
    bool leads_inside = memmem(html, bytes, "=\"#", 3) || memmem(html, bytes, "='#", 3) || memmem(html, bytes, "=#", 2);
    if (leads_inside) html_parse(html, bytes, &events, &finder);
    return finder.notes;
}

void html_note_gather(struct arena *arena, struct blocks *out, size_t first, size_t number, struct blocks *notes)
{
    struct block note = {0};
    struct emphasis *spans = NULL;
    size_t count = 0, room = 0;
    const char *text = arena_printf(arena, "[%zu]", number);
    for (size_t i = first; i < out->count; i++) {
        const struct block *block = &out->items[i];
        size_t by = strlen(text) + 1;
        if (i == first) note = *block;
        for (size_t k = 0; k < block->emphasis_count; k++) {
            struct emphasis span = block->emphasis[k];
            span.from += by;
            span.to += by;
            *ARENA_PUSH(arena, spans, count, room) = span;
        }
        text = arena_printf(arena, "%s %s", text, block->text);
    }
    if (first >= out->count) return;
    note.kind = BLOCK_PARAGRAPH;
    note.text = text;
    note.emphasis = spans;
    note.emphasis_count = count;
    blocks_push(arena, notes, &note);
    out->count = first;
}
