/* SPDX-License-Identifier: MIT */
/* markdown: a document as CommonMark with GitHub's tables. Everything that could be markup in foreign text is escaped
 * by add_text. */
#include <mailcall/render/render.h>

#include "safe.h"

struct markdown_writer {
    struct buf *out;
    char indent[32]; /* of list items within list items */
};

static void write_blocks(struct markdown_writer *writer, const struct node *parent, int level);

/* Escapes markup characters wherever they stand, and those that only matter at the start of a line there. */
static void add_text(struct markdown_writer *writer, const char *text)
{
    struct buf *out = writer->out, safe = BUF_INIT(out->max_bytes);
    safe_add_line(&safe, text);
    bool start = out->len == 0 || out->data[out->len - 1] == '\n';
    for (const char *at = buf_text(&safe); *at != '\0'; at++) {
        bool always = strchr("\\`*_[]<>|~#&$", *at) != NULL;
        size_t digits = strspn(at, "0123456789");
        if (start && digits > 0 && (at[digits] == '.' || at[digits] == ')')) {
            buf_add(out, at, digits);
            buf_printf(out, "\\%c", at[digits]);
            at += digits;
        } else if (always || (start && strchr("+-=", *at) != NULL)) {
            buf_printf(out, "\\%c", *at);
        } else {
            buf_putc(out, *at);
        }
        start = start && *at == ' ';
    }
    buf_release(&safe);
}

static void add_link(struct markdown_writer *writer, const struct node *node)
{
    const char *text = node->text[0] != '\0' ? node->text : node->href;
    if (!safe_link(node->href)) {
        add_text(writer, text);
        return;
    }
    buf_putc(writer->out, '[');
    add_text(writer, text);
    buf_printf(writer->out, "](<%s>)", node->href);
}

/* Marks must touch words: blanks at the ends stand outside. */
static void add_marked(struct markdown_writer *writer, const char *text, const char *mark)
{
    size_t before = strspn(text, " "), bytes = strlen(text);
    while (bytes > before && text[bytes - 1] == ' ') bytes--;
    if (before > 0) buf_putc(writer->out, ' ');
    if (bytes > before) {
        struct buf words = BUF_INIT(writer->out->max_bytes);
        buf_add(&words, text + before, bytes - before);
        buf_puts(writer->out, mark);
        add_text(writer, buf_text(&words));
        buf_puts(writer->out, mark);
        buf_release(&words);
    }
    if (text[bytes] != '\0') buf_putc(writer->out, ' ');
}

static void add_inline(struct markdown_writer *writer, const struct node *node)
{
    switch (node->kind) {
    case NODE_STRONG:
    case NODE_EMPHASIS: {
        const char *mark = node->kind == NODE_STRONG ? "**" : "*";
        add_marked(writer, node->text, mark);
        break;
    }
    case NODE_BADGE:
        buf_puts(writer->out, "\\[");
        add_text(writer, node->text);
        buf_puts(writer->out, "\\]");
        break;
    case NODE_LINK: add_link(writer, node); break;
    case NODE_BREAK: buf_printf(writer->out, "\\\n%s", writer->indent); break;
    default: add_text(writer, node->text);
    }
}

static void add_inlines(struct markdown_writer *writer, const struct node *parent)
{
    for (const struct node *node = parent->first; node != NULL && node_is_inline(node); node = node->next) {
        add_inline(writer, node);
    }
}

static void write_row(struct markdown_writer *writer, const struct node *row)
{
    buf_puts(writer->out, "|");
    for (const struct node *cell = row->first; cell != NULL; cell = cell->next) {
        buf_putc(writer->out, ' ');
        add_inlines(writer, cell);
        buf_puts(writer->out, " |");
    }
    buf_putc(writer->out, '\n');
}

/* The format knows only tables with a head; one without gets an empty head. */
static void write_table(struct markdown_writer *writer, const struct node *table)
{
    const struct node *first = table->first;
    if (first == NULL) return;
    if (table->head) {
        write_row(writer, first);
    } else {
        for (const struct node *cell = first->first; cell != NULL; cell = cell->next) buf_puts(writer->out, "| ");
        buf_puts(writer->out, "|\n");
    }
    for (const struct node *cell = first->first; cell != NULL; cell = cell->next) {
        buf_puts(writer->out, cell->number ? "| ---: " : "| --- ");
    }
    buf_puts(writer->out, "|\n");
    for (const struct node *row = table->head ? first->next : first; row != NULL; row = row->next)
        write_row(writer, row);
}

static void write_list(struct markdown_writer *writer, const struct node *list, int level)
{
    size_t number = 0, bytes = strlen(writer->indent);
    for (const struct node *item = list->first; item != NULL; item = item->next) {
        if (list->ordered)
            buf_printf(writer->out, "%s%zu. ", writer->indent, ++number);
        else
            buf_printf(writer->out, "%s- ", writer->indent);
        snprintf(writer->indent + bytes, sizeof writer->indent - bytes, "%s", list->ordered ? "   " : "  ");
        add_inlines(writer, item);
        buf_putc(writer->out, '\n');
        write_blocks(writer, item, level);
        writer->indent[bytes] = '\0';
    }
}

/* Four-space blocks cannot be closed from within, unlike fences. */
static void write_preformatted(struct markdown_writer *writer, const char *text)
{
    struct buf safe = BUF_INIT(writer->out->max_bytes);
    safe_add(&safe, text);
    for (const char *at = buf_text(&safe); *at != '\0';) {
        size_t bytes = strcspn(at, "\n");
        buf_printf(writer->out, "%s    %.*s\n", writer->indent, (int)bytes, at);
        at += bytes + (at[bytes] == '\n');
    }
    buf_release(&safe);
}

static void write_block(struct markdown_writer *writer, const struct node *node, int level)
{
    struct buf *out = writer->out;
    switch (node->kind) {
    case NODE_SECTION:
        if (node->text[0] != '\0') {
            buf_printf(out, "%.*s ", level < 6 ? level + 1 : 6, "######");
            add_text(writer, node->text);
            buf_puts(out, "\n");
        }
        write_blocks(writer, node, level + 1);
        return;
    case NODE_LIST: write_list(writer, node, level); return;
    case NODE_TABLE: write_table(writer, node); return;
    case NODE_PREFORMATTED: write_preformatted(writer, node->text); return;
    case NODE_QUOTE: buf_printf(out, "%s> ", writer->indent); break;
    default: buf_puts(out, writer->indent);
    }
    add_inlines(writer, node);
    buf_putc(out, '\n');
    if (node->kind == NODE_ENTRY) write_blocks(writer, node, level);
}

static void write_blocks(struct markdown_writer *writer, const struct node *parent, int level)
{
    for (const struct node *node = parent->first; node != NULL; node = node->next) {
        if (node_is_inline(node)) continue;
        if (writer->out->len > 0) buf_putc(writer->out, '\n');
        write_block(writer, node, level);
    }
}

void render_markdown(const struct node *document, const struct render_options *options, struct buf *out)
{
    (void)options;
    struct markdown_writer writer = {.out = out};
    if (document->text[0] != '\0') {
        buf_puts(out, "# ");
        add_text(&writer, document->text);
        buf_puts(out, "\n");
    }
    write_blocks(&writer, document, 1);
}
