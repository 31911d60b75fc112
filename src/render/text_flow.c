/* SPDX-License-Identifier: MIT */
/* text_flow: inlines to lines. The only file of the text renderer that writes content, and the only one that writes
 * ANSI sequences. */
#include "text.h"

#include <mailcall/lang/width.h>
#include <mailcall/render/render.h>
#include "safe.h"

#define PARAGRAPH_MAX_BYTES (1024 * 1024)
#define NO_BREAK_SPACE "\xC2\xA0"
#define ANSI_RESET "\x1b[0m"

static const char *ansi_of(const struct node *node)
{
    switch (node->kind) {
    case NODE_STRONG: return "\x1b[1m";
    case NODE_EMPHASIS: return "\x1b[3m";
    case NODE_LINK: return "\x1b[4m";
    case NODE_BADGE:
        return node->tone == TONE_GOOD   ? "\x1b[32m"
               : node->tone == TONE_WARN ? "\x1b[33m"
               : node->tone == TONE_BAD  ? "\x1b[1;31m"
                                         : "\x1b[36m";
    default: return NULL;
    }
}

static void add_link(struct buf *text, const struct node *node)
{
    const char *bare = strncmp(node->href, "mailto:", 7) == 0 ? node->href + 7 : node->href;
    bool shown = strcmp(node->text, bare) == 0 || strcmp(node->text, node->href) == 0;
    if (node->text[0] != '\0') safe_add_line(text, node->text);
    if (shown || node->href[0] == '\0') return;
    buf_puts(text, node->text[0] != '\0' ? " <" : "<");
    safe_add_line(text, node->href);
    buf_putc(text, '>');
}

/* A badge stays on one line: its spaces are no-break ones until they are written. */
static void add_unbroken(struct buf *text, const char *words)
{
    struct buf safe = BUF_INIT(text->max_bytes);
    safe_add_line(&safe, words);
    buf_putc(text, '[');
    for (const char *at = buf_text(&safe); *at != '\0'; at++) {
        if (*at == ' ')
            buf_puts(text, NO_BREAK_SPACE);
        else
            buf_putc(text, *at);
    }
    buf_putc(text, ']');
    buf_release(&safe);
}

static void add_inline(struct buf *text, const struct node *node)
{
    switch (node->kind) {
    case NODE_BREAK: buf_putc(text, '\n'); break;
    case NODE_LINK: add_link(text, node); break;
    case NODE_BADGE: add_unbroken(text, node->text); break;
    default: safe_add_line(text, node->text);
    }
}

static void mark_style(struct text_writer *writer, struct flow *flow, size_t from, size_t to, const char *ansi)
{
    if (ansi == NULL || from == to) return;
    *ARENA_PUSH(writer->arena, flow->styles, flow->style_count, flow->style_room) = (struct style_span){from, to, ansi};
}

static void close_flow(struct text_writer *writer, struct flow *flow, struct buf *text)
{
    flow->bytes = text->len;
    flow->text = arena_strndup(writer->arena, buf_text(text), text->len);
    buf_release(text);
}

struct flow flow_of(struct text_writer *writer, const struct node *parent)
{
    struct flow flow = {0};
    struct buf text = BUF_INIT(PARAGRAPH_MAX_BYTES);
    for (const struct node *node = parent->first; node != NULL && node_is_inline(node); node = node->next) {
        size_t from = text.len;
        add_inline(&text, node);
        mark_style(writer, &flow, from, text.len, ansi_of(node));
    }
    close_flow(writer, &flow, &text);
    return flow;
}

struct flow flow_of_text(struct text_writer *writer, const char *source, const char *ansi)
{
    struct flow flow = {0};
    struct buf text = BUF_INIT(PARAGRAPH_MAX_BYTES);
    safe_add(&text, source);
    mark_style(writer, &flow, 0, text.len, ansi);
    close_flow(writer, &flow, &text);
    return flow;
}

/* No-break spaces have done their work when a line is written; as plain ones, a command can be copied from it. */
static void write_spaced(struct buf *out, const char *text, size_t bytes)
{
    const char *end = text + bytes;
    for (const char *at; (at = memmem(text, (size_t)(end - text), NO_BREAK_SPACE, 2)) != NULL; text = at + 2) {
        buf_add(out, text, (size_t)(at - text));
        buf_putc(out, ' ');
    }
    buf_add(out, text, (size_t)(end - text));
}

void flow_write_part(struct text_writer *writer, const struct flow *flow, size_t from, size_t to)
{
    if (writer->colour) {
        for (size_t i = 0; i < flow->style_count; i++) {
            const struct style_span *style = &flow->styles[i];
            size_t begin = style->from > from ? style->from : from, end = style->to < to ? style->to : to;
            if (begin >= end) continue;
            write_spaced(writer->out, flow->text + from, begin - from);
            buf_puts(writer->out, style->ansi);
            write_spaced(writer->out, flow->text + begin, end - begin);
            buf_puts(writer->out, ANSI_RESET);
            from = end;
        }
    }
    write_spaced(writer->out, flow->text + from, to - from);
}

static size_t room_after(const struct text_writer *writer, const char *prefix)
{
    size_t used = width_columns(prefix, strlen(prefix));
    return used + TEXT_COLUMNS_LEAST / 2 < writer->columns ? writer->columns - used : TEXT_COLUMNS_LEAST / 2;
}

static size_t write_lines(struct text_writer *writer, const struct flow *flow, struct margin margin, bool begun)
{
    struct spans lines = {0};
    size_t widest = 0;
    width_lines(writer->arena, flow->text, flow->bytes, room_after(writer, margin.first),
                room_after(writer, margin.rest), &lines);
    for (size_t i = 0; i < lines.count; i++) {
        const char *prefix = i == 0 ? margin.first : margin.rest;
        size_t bytes = i == 0 && begun ? 0 : strlen(prefix);
        if (lines.items[i].from == lines.items[i].to) {
            while (bytes > 0 && prefix[bytes - 1] == ' ') bytes--;
        }
        buf_add(writer->out, prefix, bytes);
        flow_write_part(writer, flow, lines.items[i].from, lines.items[i].to);
        buf_putc(writer->out, '\n');
        size_t columns = width_columns(flow->text + lines.items[i].from, lines.items[i].to - lines.items[i].from);
        if (columns > widest) widest = columns;
    }
    return widest;
}

size_t flow_write(struct text_writer *writer, const struct flow *flow, struct margin margin)
{
    return write_lines(writer, flow, margin, false);
}

void flow_write_on(struct text_writer *writer, const struct flow *flow, const char *rest)
{
    write_lines(writer, flow, (struct margin){rest, rest}, true);
}

void render_terminal_line(struct buf *out, const char *text)
{
    safe_add_line(out, text);
}
