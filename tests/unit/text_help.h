/* SPDX-License-Identifier: MIT */
/* text_help: blocks as lines of text, so that a test shows what it expects as one string: "p hello", "h1 Title", "i1 1.
 * one", "r a|b", ">p quoted". */
#ifndef TEXT_HELP_H
#define TEXT_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

/* Line breaks inside a block are shown as '/', cells as '|', hidden blocks with a leading '~'. */
static inline char *dump_blocks(struct arena *arena, const struct blocks *blocks)
{
    static const char kinds[] = "phirv"; /* paragraph, heading, item, row, verbatim */
    struct buf out = BUF_INIT(1 << 24);
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        for (int d = 0; d < block->depth && d < 10; d++) buf_putc(&out, '>');
        if (block->hidden) buf_putc(&out, '~');
        buf_putc(&out, kinds[block->kind]);
        if (block->level > 0) buf_printf(&out, "%d", block->level);
        buf_putc(&out, ' ');
        for (const char *at = block->text; *at; at++) buf_putc(&out, *at == '\n' ? '/' : *at == '\t' ? '|' : *at);
        buf_putc(&out, '\n');
    }
    char *copy = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&out);
    return copy;
}

static inline void expect_html(const char *html, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    extract_html(arena, html, strlen(html), "", &blocks);
    assert_string_equal(dump_blocks(arena, &blocks), want);
    arena_free(&arena);
}

static inline void expect_plain(const char *text, bool flowed, bool delsp, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    extract_plain(arena, text, strlen(text), flowed, delsp, "", &blocks);
    assert_string_equal(dump_blocks(arena, &blocks), want);
    arena_free(&arena);
}

/* Segments plain text and shows "role text" lines. */
static inline char *dump_roles(struct arena *arena, const char *text, const char *author, bool forward,
                               struct segmentation *out)
{
    struct blocks blocks = {0};
    struct buf lines = BUF_INIT(1 << 24);
    extract_plain(arena, text, strlen(text), false, false, "", &blocks);
    segment_blocks(arena, &blocks, author, forward, out);
    for (size_t i = 0; i < out->blocks.count; i++) {
        buf_printf(&lines, "%s ", role_name(out->blocks.items[i].role));
        for (const char *at = out->blocks.items[i].text; *at; at++) buf_putc(&lines, *at == '\n' ? '/' : *at);
        buf_putc(&lines, '\n');
    }
    char *copy = arena_strndup(arena, buf_text(&lines), lines.len);
    buf_release(&lines);
    return copy;
}

static inline void expect_roles(const char *text, const char *want)
{
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    assert_string_equal(dump_roles(arena, text, "Ada Example", false, &segmentation), want);
    arena_free(&arena);
}

#endif
