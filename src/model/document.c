/* SPDX-License-Identifier: MIT */
/* document: builds the tree. A node is never NULL, and neither is a text in it. */
#include <mailcall/model/document.h>

#include <stdarg.h>

static struct node *node_new(struct arena *arena, enum node_kind kind, const char *text)
{
    struct node *node = arena_alloc(arena, sizeof *node);
    *node = (struct node){.kind = kind, .tone = TONE_PLAIN, .href = "", .lang = "", .id = ""};
    node->text = text != NULL ? arena_strdup(arena, text) : "";
    return node;
}

static struct node *append(struct node *parent, struct node *node)
{
    if (parent->last != NULL)
        parent->last->next = node;
    else
        parent->first = node;
    parent->last = node;
    return node;
}

struct node *document_new(struct arena *arena, const char *lang, const char *title)
{
    struct node *node = node_new(arena, NODE_DOCUMENT, title);
    node->lang = lang != NULL ? arena_strdup(arena, lang) : "";
    return node;
}

struct node *node_add(struct arena *arena, struct node *parent, enum node_kind kind)
{
    return append(parent, node_new(arena, kind, NULL));
}

struct node *node_add_text(struct arena *arena, struct node *parent, enum node_kind kind, const char *text)
{
    return append(parent, node_new(arena, kind, text));
}

struct node *node_addf(struct arena *arena, struct node *parent, enum node_kind kind, const char *format, ...)
{
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    int needed = vsnprintf(NULL, 0, format, list);
    va_end(list);
    size_t bytes = needed < 0 ? 0 : (size_t)needed;
    char *text = arena_alloc(arena, bytes + 1);
    vsnprintf(text, bytes + 1, format, again);
    va_end(again);
    struct node *node = node_new(arena, kind, NULL);
    node->text = text;
    return append(parent, node);
}

struct node *node_add_foreign(struct arena *arena, struct node *parent, enum node_kind kind, const char *text)
{
    struct node *node = node_add_text(arena, parent, kind, text);
    node->foreign = true;
    return node;
}

struct node *node_add_badge(struct arena *arena, struct node *parent, enum tone tone, const char *text)
{
    struct node *node = node_add_text(arena, parent, NODE_BADGE, text);
    node->tone = tone;
    return node;
}

struct node *node_add_link(struct arena *arena, struct node *parent, const char *text, const char *href)
{
    struct node *node = node_add_text(arena, parent, NODE_LINK, text);
    node->href = href != NULL ? arena_strdup(arena, href) : "";
    return node;
}

bool node_is_inline(const struct node *node)
{
    return node->kind >= NODE_TEXT;
}
