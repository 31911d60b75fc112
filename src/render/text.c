/* SPDX-License-Identifier: MIT */
/* text: a document as plain text of a given width, for mail programs, terminals and pipes. Walks the tree; text_flow.c
 * writes. */
#include <mailcall/render/render.h>

#include <mailcall/lang/width.h>
#include "text.h"

#define HEADING_ANSI "\x1b[1m"

static void write_blocks(struct text_writer *writer, const struct node *parent, struct margin margin, int level);

static struct margin deeper(struct text_writer *writer, struct margin margin, const char *first, const char *rest)
{
    return (struct margin){arena_printf(writer->arena, "%s%s", margin.first, first),
                           arena_printf(writer->arena, "%s%s", margin.rest, rest)};
}

static struct margin after_first(struct margin margin)
{
    return (struct margin){margin.rest, margin.rest};
}

static void blank_line(struct text_writer *writer, const char *prefix)
{
    size_t bytes = strlen(prefix);
    while (bytes > 0 && prefix[bytes - 1] == ' ') bytes--;
    buf_add(writer->out, prefix, bytes);
    buf_putc(writer->out, '\n');
}

static void underline(struct text_writer *writer, const char *prefix, char mark, size_t columns)
{
    buf_puts(writer->out, prefix);
    for (size_t i = 0; i < columns; i++) buf_putc(writer->out, mark);
    buf_putc(writer->out, '\n');
}

/* Document and first-level headings are underlined; deeper ones are marked in front, since they may run over several
 * lines. */
static void write_heading(struct text_writer *writer, const char *text, struct margin margin, int level)
{
    struct flow flow = flow_of_text(writer, text, HEADING_ANSI);
    if (level <= 1) {
        size_t columns = flow_write(writer, &flow, margin);
        underline(writer, margin.rest, level == 0 ? '=' : '-', level == 0 ? writer->columns : columns);
    } else {
        flow_write(writer, &flow, deeper(writer, margin, level == 2 ? "== " : "-- ", "   "));
    }
}

static const struct node *first_block(const struct node *parent)
{
    const struct node *node = parent->first;
    while (node != NULL && node_is_inline(node)) node = node->next;
    return node;
}

/* A list item or a card: its own line, then its blocks close beneath. */
static void write_item(struct text_writer *writer, const struct node *item, struct margin margin)
{
    struct flow flow = flow_of(writer, item);
    if (flow.bytes > 0) {
        flow_write(writer, &flow, margin);
        margin = after_first(margin);
    }
    for (const struct node *node = first_block(item); node != NULL; node = node->next) {
        struct node alone = *node, parent = {.kind = NODE_ITEM, .first = &alone, .last = &alone};
        alone.next = NULL;
        write_blocks(writer, &parent, margin, 3);
        margin = after_first(margin);
    }
}

static void write_list(struct text_writer *writer, const struct node *list, struct margin margin)
{
    size_t number = 0, count = 0;
    for (const struct node *item = list->first; item != NULL; item = item->next) count++;
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        const char *mark = "- ";
        if (list->ordered) mark = arena_printf(writer->arena, "%*zu. ", count > 9 ? 2 : 1, ++number);
        const char *blank = arena_printf(writer->arena, "%*s", (int)strlen(mark), "");
        write_item(writer, item, deeper(writer, margin, mark, blank));
        margin = after_first(margin);
    }
}

static void write_preformatted(struct text_writer *writer, const struct node *node, struct margin margin)
{
    struct flow flow = flow_of_text(writer, node->text, NULL);
    for (size_t from = 0; from < flow.bytes;) {
        const char *end = memchr(flow.text + from, '\n', flow.bytes - from);
        size_t to = end != NULL ? (size_t)(end - flow.text) : flow.bytes;
        buf_puts(writer->out, margin.first);
        flow_write_part(writer, &flow, from, to);
        buf_putc(writer->out, '\n');
        from = to + 1;
        margin = after_first(margin);
    }
}

static void write_block(struct text_writer *writer, const struct node *node, struct margin margin, int level)
{
    struct flow flow;
    switch (node->kind) {
    case NODE_SECTION:
        if (node->text[0] != '\0') write_heading(writer, node->text, margin, level);
        if (node->text[0] != '\0' && node->first != NULL) blank_line(writer, margin.rest);
        write_blocks(writer, node, after_first(margin), level + 1);
        break;
    case NODE_LIST: write_list(writer, node, margin); break;
    case NODE_ITEM:
    case NODE_ENTRY: write_item(writer, node, deeper(writer, margin, "", node->kind == NODE_ENTRY ? "  " : "")); break;
    case NODE_TABLE: text_table(writer, node, margin); break;
    case NODE_PREFORMATTED: write_preformatted(writer, node, margin); break;
    case NODE_QUOTE:
        flow = flow_of(writer, node);
        flow_write(writer, &flow, deeper(writer, margin, "| ", "| "));
        break;
    default: flow = flow_of(writer, node); flow_write(writer, &flow, margin);
    }
}

static void write_blocks(struct text_writer *writer, const struct node *parent, struct margin margin, int level)
{
    bool first = true;
    for (const struct node *node = first_block(parent); node != NULL; node = node->next) {
        if (!first) blank_line(writer, margin.rest);
        if (!first && node->kind == NODE_SECTION && level == 1) blank_line(writer, margin.rest);
        write_block(writer, node, margin, level);
        margin = after_first(margin);
        first = false;
    }
}

void render_text(const struct node *document, const struct render_options *options, struct buf *out)
{
    struct text_writer writer = {.out = out, .columns = TEXT_COLUMNS, .colour = options->colour};
    if (options->columns > 0) writer.columns = (size_t)options->columns;
    if (writer.columns < TEXT_COLUMNS_LEAST) writer.columns = TEXT_COLUMNS_LEAST;
    writer.arena = arena_new();
    struct margin none = {"", ""};
    if (document->text[0] != '\0') {
        write_heading(&writer, document->text, none, 0);
        if (document->first != NULL) blank_line(&writer, "");
    }
    write_blocks(&writer, document, none, 1);
    arena_free(&writer.arena);
}
