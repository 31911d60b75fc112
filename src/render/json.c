/* SPDX-License-Identifier: MIT */
/* json: a document's tree as JSON (RFC 8259), for programs that want the digest and not its looks. jansson escapes. */
#include <mailcall/render/render.h>

#include <jansson.h>
#include "safe.h"

static const char *kind_of(const struct node *node)
{
    static const char *const names[] = {
        [NODE_DOCUMENT] = "document", [NODE_SECTION] = "section", [NODE_PARAGRAPH] = "paragraph",
        [NODE_LIST] = "list",         [NODE_ITEM] = "item",       [NODE_ENTRY] = "entry",
        [NODE_TABLE] = "table",       [NODE_ROW] = "row",         [NODE_CELL] = "cell",
        [NODE_QUOTE] = "quote",       [NODE_NOTE] = "note",       [NODE_PREFORMATTED] = "preformatted",
        [NODE_TEXT] = "text",         [NODE_STRONG] = "strong",   [NODE_EMPHASIS] = "emphasis",
        [NODE_LINK] = "link",         [NODE_BADGE] = "badge",     [NODE_BREAK] = "break",
    };
    return names[node->kind];
}

static void put(json_t *object, const char *key, const char *text)
{
    if (text[0] == '\0') return;
    struct buf safe = BUF_INIT(SIZE_MAX);
    safe_add(&safe, text);
    json_object_set_new(object, key, json_stringn(buf_text(&safe), safe.len));
    buf_release(&safe);
}

static json_t *node_json(const struct node *node)
{
    static const char *const tones[] = {
        [TONE_PLAIN] = "", [TONE_GOOD] = "good", [TONE_WARN] = "warn", [TONE_BAD] = "bad"};
    json_t *object = json_object();
    json_object_set_new(object, "kind", json_string(kind_of(node)));
    put(object, node->kind == NODE_DOCUMENT || node->kind == NODE_SECTION ? "title" : "text", node->text);
    put(object, "href", node->href);
    put(object, "lang", node->lang);
    put(object, "id", node->id);
    put(object, "tone", tones[node->tone]);
    if (node->ordered) json_object_set_new(object, "ordered", json_true());
    if (node->head) json_object_set_new(object, "head", json_true());
    if (node->first == NULL) return object;
    json_t *children = json_array();
    for (const struct node *child = node->first; child != NULL; child = child->next) {
        json_array_append_new(children, node_json(child));
    }
    json_object_set_new(object, "children", children);
    return object;
}

static int add_dumped(const char *bytes, size_t count, void *out)
{
    buf_add(out, bytes, count);
    return 0;
}

void render_json(const struct node *document, const struct render_options *options, struct buf *out)
{
    (void)options;
    json_t *tree = node_json(document);
    json_dump_callback(tree, add_dumped, out, JSON_INDENT(2) | JSON_ENSURE_ASCII);
    buf_putc(out, '\n');
    json_decref(tree);
}
