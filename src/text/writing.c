/* SPDX-License-Identifier: MIT */
/* writing: what the readers of office documents share: parts of a container, paragraphs with emphasis, and numbers in
 * the styles lists have. */
#include "office.h"

#define PARAGRAPH_MAX_BYTES (4u * 1024 * 1024)

const struct xml_node *office_part(struct arena *arena, const struct members *members, const char *name)
{
    struct err err = ERR_INIT;
    struct xml_tree *tree = NULL;
    const struct member *member = archive_member(members, name);
    if (!member || xml_read_bytes(arena, name, member->bytes, member->count, NULL, &tree, &err) != OK) return NULL;
    return tree->root;
}

void writing_init(struct writing *writing, struct arena *arena, const char *source, struct blocks *out)
{
    *writing = (struct writing){.arena = arena, .source = source, .out = out};
    buf_init(&writing->text, PARAGRAPH_MAX_BYTES);
}

void writing_release(struct writing *writing)
{
    buf_release(&writing->text);
}

void writing_add(struct writing *writing, const char *text, bool bold, bool coloured)
{
    size_t from = writing->text.len;
    buf_puts(&writing->text, text);
    if (!(bold || coloured) || writing->text.len == from) return;
    struct emphasis *last = writing->span_count > 0 ? &writing->spans[writing->span_count - 1] : NULL;
    if (last && last->to == from && last->bold == bold && last->coloured == coloured) {
        last->to = writing->text.len;
        return;
    }
    *ARENA_PUSH(writing->arena, writing->spans, writing->span_count, writing->span_room) =
        (struct emphasis){.from = from, .to = writing->text.len, .bold = bold, .coloured = coloured};
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == 0;
}

void writing_flush(struct writing *writing, enum block_kind kind, int level, const char *prefix)
{
    if (!is_blank(buf_text(&writing->text))) {
        size_t shift = strlen(prefix);
        while (writing->text.len > 0 && strchr(" \t\n", writing->text.data[writing->text.len - 1]))
            buf_truncate(&writing->text, writing->text.len - 1);
        for (size_t i = 0; i < writing->span_count; i++) {
            struct emphasis *span = &writing->spans[i];
            if (span->to > writing->text.len) span->to = writing->text.len;
            if (span->from > span->to) span->from = span->to;
            span->from += shift;
            span->to += shift;
        }
        struct block block = {.kind = kind,
                              .level = level,
                              .source = writing->source,
                              .text = arena_printf(writing->arena, "%s%s", prefix, buf_text(&writing->text)),
                              .emphasis = writing->spans,
                              .emphasis_count = writing->span_count};
        blocks_push(writing->arena, writing->out, &block);
    }
    buf_clear(&writing->text);
    writing->spans = NULL;
    writing->span_count = writing->span_room = 0;
}

static void add_roman(struct buf *out, int number, bool upper)
{
    static const struct {
        int value;
        const char *lower, *upper;
    } roman[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"},  {400, "cd", "CD"}, {100, "c", "C"},
                 {90, "xc", "XC"}, {50, "l", "L"},    {40, "xl", "XL"}, {10, "x", "X"},    {9, "ix", "IX"},
                 {5, "v", "V"},    {4, "iv", "IV"},   {1, "i", "I"}};
    for (size_t i = 0; i < sizeof roman / sizeof roman[0]; i++) {
        for (; number >= roman[i].value; number -= roman[i].value)
            buf_puts(out, upper ? roman[i].upper : roman[i].lower);
    }
}

void number_add(struct buf *out, int number, char type)
{
    if ((type == 'a' || type == 'A') && number > 0) {
        char letters[8];
        size_t n = 0;
        for (int left = number; left > 0 && n < sizeof letters; left = (left - 1) / 26)
            letters[n++] = (char)(type + (left - 1) % 26);
        while (n > 0) buf_putc(out, letters[--n]);
    } else if ((type == 'i' || type == 'I') && number > 0 && number < 4000) {
        add_roman(out, number, type == 'I');
    } else {
        buf_printf(out, "%d", number);
    }
}
