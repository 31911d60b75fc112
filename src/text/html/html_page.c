/* SPDX-License-Identifier: MIT */
/* html_page: characters to blocks. White space is folded as a browser folds it. */
#include "html_page.h"
#include "plain.h"
#include <mailcall/lang/asking.h>

/* A row of more blocks than this lays out a page. */
#define ROW_MAX_BLOCKS 40
/* What is struck out in more places is set aside in one. */
#define ASIDE_MAX 500

void page_init(struct page *page, struct arena *arena, const char *source, struct blocks *out, size_t max_bytes)
{
    *page = (struct page){.arena = arena, .out = out, .source = source};
    buf_init(&page->text, max_bytes);
    buf_init(&page->struck, max_bytes);
    page->cell_count = out->count;
    page->cells = arena_array(arena, out->count + 1, sizeof *page->cells);
    page->cell_room = out->count + 1;
}

void page_release(struct page *page)
{
    buf_release(&page->text);
    buf_release(&page->struck);
}

static void note_cells(struct page *page)
{
    while (page->cell_count < page->out->count)
        *ARENA_PUSH(page->arena, page->cells, page->cell_count, page->cell_room) = page->cell;
}

static bool is_set_off(const struct emphasis *span)
{
    return span->bold || span->coloured || span->italic || span->underlined;
}

static void close_span(struct page *page)
{
    if (is_set_off(&page->open) && page->text.len > page->open.from) {
        page->open.to = page->text.len;
        *ARENA_PUSH(page->arena, page->spans, page->span_count, page->span_room) = page->open;
    }
    page->open = (struct emphasis){0};
}

static void close_link(struct page *page)
{
    if (page->leads.href && page->text.len > page->leads.from) {
        page->leads.to = page->text.len;
        *ARENA_PUSH(page->arena, page->links, page->link_count, page->link_room) = page->leads;
    }
    page->leads = (struct emphasis){0};
}

/* The block's links go behind what is set off in it. */
static void end_spans(struct page *page)
{
    close_span(page);
    close_link(page);
    for (size_t i = 0; i < page->link_count; i++)
        *ARENA_PUSH(page->arena, page->spans, page->span_count, page->span_room) = page->links[i];
    page->links = NULL;
    page->link_count = page->link_room = 0;
}

static bool has_quote_marks(const char *text, size_t bytes)
{
    for (const char *at = text, *end = text + bytes; at < end;) {
        if (*at == '>') return true;
        at = memchr(at, '\n', (size_t)(end - at));
        if (!at) break;
        at++;
    }
    return false;
}

/* Nothing stands before it on its line. */
static bool opens_struck(const struct page *page)
{
    return page->struck.len > 0 && page->text.len == 0;
}

/* Who crosses out a question at a line's beginning has dealt with it: it still says what the words behind it answer. */
static bool is_question_dealt_with(const struct page *page)
{
    return opens_struck(page) && page->aside_count < ASIDE_MAX && asking_ends(page->struck.data, page->struck.len, " ");
}

/* What was struck out of the block that comes next, or of nothing but itself. */
static void set_aside(struct page *page, size_t at)
{
    if (page->struck.len == 0 || page->aside_count > ASIDE_MAX) return;
    const char *number = opens_struck(page) && page->prefix ? page->prefix : "";
    struct block block = {.kind = page->kind,
                          .level = page->level,
                          .source = page->source,
                          .text = arena_printf(page->arena, "%s%s", number, buf_text(&page->struck)),
                          .hidden = true,
                          .rule = RULE_STRUCK_OUT};
    *ARENA_PUSH(page->arena, page->aside, page->aside_count, page->aside_room) = (struct aside){block, at};
    buf_clear(&page->struck);
}

void page_flush(struct page *page)
{
    if (is_question_dealt_with(page)) {
        if (page->prefix) buf_puts(&page->text, page->prefix);
        page->prefix = NULL;
        buf_add(&page->text, page->struck.data, page->struck.len);
        buf_clear(&page->struck);
    }
    if (page->aside_count < ASIDE_MAX) set_aside(page, page->out->count + (page->text.len > 0));
    page->struck_space = page->struck.len > 0;
    end_spans(page);
    if (page->text.len > 0) {
        struct block block = {.kind = page->kind,
                              .depth = page->depth,
                              .level = page->level,
                              .source = page->source,
                              .hidden = page->hidden,
                              .container_quote = page->container_quote,
                              .rule = page->hint};
        if (has_quote_marks(page->text.data, page->text.len)) {
            plain_push(page->arena, page->text.data, page->text.len, &block, page->out);
        } else {
            block.text = arena_strndup(page->arena, page->text.data, page->text.len);
            block.emphasis = page->spans;
            block.emphasis_count = page->span_count;
            blocks_push(page->arena, page->out, &block);
        }
        note_cells(page);
    }
    buf_clear(&page->text);
    page->spans = NULL;
    page->span_count = page->span_room = 0;
    page->breaks = 0;
    page->space = page->nbsp_line = false;
}

void page_line(struct page *page)
{
    if (opens_struck(page)) page_flush(page);
    if (page->nbsp_line) page->breaks++;
    page->nbsp_line = page->space = false;
    if (page->text.len > 0 && page->breaks < 1) page->breaks = 1;
}

void page_break(struct page *page)
{
    if (opens_struck(page)) page_flush(page);
    page->space = page->nbsp_line = false;
    if (page->text.len > 0) page->breaks++;
}

void page_paragraph(struct page *page)
{
    if (opens_struck(page)) page_flush(page);
    page->space = page->nbsp_line = false;
    if (page->out->count >= TEXT_MAX_BLOCKS) {
        page_line(page);
        return;
    }
    if (page->text.len > 0) page->breaks = 2;
}

/* Before a visible character: what waited is written. */
static void settle(struct page *page, const struct look *look)
{
    if ((page->breaks >= 2 && page->out->count < TEXT_MAX_BLOCKS) || is_question_dealt_with(page)) page_flush(page);
    if (page->hidden != look->hidden) {
        page_flush(page);
        page->hidden = look->hidden;
    }
    struct emphasis shown = {.bold = look->bold,
                             .coloured = look->coloured || look->highlit,
                             .italic = look->italic,
                             .underlined = look->underlined && !look->link};
    bool same = page->open.bold == shown.bold && page->open.coloured == shown.coloured &&
                page->open.italic == shown.italic && page->open.underlined == shown.underlined;
    if (!same) close_span(page);
    if (page->leads.href != look->href) close_link(page);
    if (page->text.len == 0 && page->prefix) {
        buf_puts(&page->text, page->prefix);
        page->prefix = NULL;
    } else if (page->breaks > 0) {
        buf_putc(&page->text, '\n');
    } else if (page->space && page->text.len > 0) {
        buf_putc(&page->text, ' ');
    }
    shown.from = page->text.len;
    if (!same && is_set_off(&shown)) page->open = shown;
    if (look->href && !page->leads.href) page->leads = (struct emphasis){.from = page->text.len, .href = look->href};
    page->breaks = 0;
    page->space = page->nbsp_line = false;
}

/* Bytes of white space or of an invisible character at `at`, 0 when it is to be seen. */
static size_t blank_at(const char *at, const char *end, bool *nbsp, bool *nothing)
{
    *nbsp = *nothing = false;
    if (*at == ' ' || *at == '\t' || *at == '\r' || *at == '\n' || *at == '\f') return 1;
    if (end - at >= 2 && memcmp(at, "\xc2\xa0", 2) == 0) return *nbsp = true, 2;
    if (end - at >= 2 && memcmp(at, "\xc2\xad", 2) == 0) return *nothing = true, 2; /* where a word may be broken */
    if (end - at >= 3 && (memcmp(at, "\xe2\x80\x8b", 3) == 0 || memcmp(at, "\xef\xbb\xbf", 3) == 0))
        return *nothing = true, 3;
    return 0;
}

bool page_strikes(const struct page *page, const struct look *look)
{
    return look->struck && !look->hidden && page->depth == 0 && page->hint == RULE_NONE;
}

/* Where a line was to begin it stands by itself: the block above is whole. */
static void text_struck(struct page *page, const char *bytes, size_t count)
{
    const char *end = bytes + count;
    for (const char *at = bytes; at < end;) {
        bool nbsp, nothing;
        size_t blank = blank_at(at, end, &nbsp, &nothing);
        if (blank > 0) {
            page->struck_space |= !nothing;
            page->space |= !nothing && page->breaks == 0;
            at += blank;
            continue;
        }
        const char *from = at;
        while (at < end && blank_at(at, end, &nbsp, &nothing) == 0) at++;
        if (page->breaks > 0 && page->out->count < TEXT_MAX_BLOCKS) page_flush(page);
        if (page->struck.len > 0 && page->struck_space) buf_putc(&page->struck, ' ');
        page->struck_space = false;
        buf_add(&page->struck, from, (size_t)(at - from));
    }
}

void page_text(struct page *page, const struct look *look, const char *bytes, size_t count)
{
    const char *end = bytes + count;
    if (page_strikes(page, look)) {
        text_struck(page, bytes, count);
        return;
    }
    if (page->struck.len > 0) page->struck_space = true;
    for (const char *at = bytes; at < end;) {
        bool nbsp, nothing;
        size_t blank = blank_at(at, end, &nbsp, &nothing);
        if (blank > 0) {
            if (look->breaks_lines && *at == '\n')
                page_break(page);
            else if (!nothing && page->breaks == 0)
                page->space = true;
            if (nbsp && (page->breaks > 0 || page->text.len == 0)) page->nbsp_line = true;
            at += blank;
            continue;
        }
        const char *from = at;
        while (at < end && blank_at(at, end, &nbsp, &nothing) == 0) at++;
        settle(page, look);
        if (look->hidden) page->hidden_met = true;
        buf_add(&page->text, from, (size_t)(at - from));
    }
}

void page_preformatted(struct page *page, const char *bytes, size_t count)
{
    struct block like = {.kind = BLOCK_PREFORMATTED,
                         .depth = page->depth,
                         .source = page->source,
                         .hidden = page->hidden,
                         .container_quote = page->container_quote,
                         .from_plain = true,
                         .rule = page->hint};
    page_flush(page);
    plain_push(page->arena, bytes, count, &like, page->out);
    note_cells(page);
}

/* Whether the blocks are cells that a reader would read across: two filled ones at least, of one quotation, none a
 * table itself. */
static bool reads_across(const struct page *page, size_t first)
{
    const struct blocks *out = page->out;
    if (out->count - first > ROW_MAX_BLOCKS || out->count - first < 2) return false;
    bool several = false;
    for (size_t i = first; i < out->count; i++) {
        const struct block *block = &out->items[i];
        if (block->kind == BLOCK_ROW || block->depth != out->items[first].depth ||
            block->hidden != out->items[first].hidden)
            return false;
        several |= page->cells[i] != page->cells[first];
    }
    return several;
}

static void shift_emphasis(struct page *page, const struct block *block, size_t by)
{
    for (size_t i = 0; i < block->emphasis_count; i++) {
        struct emphasis span = block->emphasis[i];
        span.from += by;
        span.to += by;
        *ARENA_PUSH(page->arena, page->spans, page->span_count, page->span_room) = span;
    }
}

void item_renumber(struct arena *arena, const struct blocks *out, const struct counted_item *item, const char *number)
{
    struct block *block = item->block < out->count ? &out->items[item->block] : NULL;
    size_t before = strlen(item->number), after = strlen(number);
    if (!block || strncmp(block->text, item->number, before) != 0) return;
    block->text = arena_printf(arena, "%s%s", number, block->text + before);
    for (size_t i = 0; i < block->emphasis_count; i++) {
        block->emphasis[i].from += after - before;
        block->emphasis[i].to += after - before;
    }
}

void page_row(struct page *page, size_t first, int outer_cell)
{
    struct blocks *out = page->out;
    page_flush(page);
    if (reads_across(page, first)) {
        struct block row = out->items[first];
        struct buf text = BUF_INIT(page->text.max_bytes);
        int column = 0;
        for (size_t i = first; i < out->count; i++) {
            bool same_cell = i > first && page->cells[i] == page->cells[i - 1];
            if (same_cell) buf_putc(&text, '\n');
            for (; column < page->cells[i]; column++) buf_putc(&text, '\t');
            shift_emphasis(page, &out->items[i], text.len);
            buf_puts(&text, out->items[i].text);
        }
        row.kind = BLOCK_ROW;
        row.text = arena_strndup(page->arena, buf_text(&text), text.len);
        row.emphasis = page->spans;
        row.emphasis_count = page->span_count;
        page->spans = NULL;
        page->span_count = page->span_room = 0;
        buf_release(&text);
        out->count = page->cell_count = first;
        blocks_push(page->arena, out, &row);
    } else if (out->count - first <= ROW_MAX_BLOCKS) {
        page->cell_count =
            first; /* its blocks stand in the outer table's cell now; too many never make a row there either */
    }
    for (size_t i = page->aside_count; i-- > 0 && page->aside[i].at > out->count;) page->aside[i].at = out->count;
    page->cell = outer_cell;
    note_cells(page);
}

/* The author's own as far as the page tells. */
static bool is_others(const struct block *block)
{
    return block->hidden || block->depth > 0 || rule_family(block->rule) == RULES_HTML;
}

void page_put_aside(struct page *page, size_t first)
{
    struct blocks *out = page->out, all = {0};
    set_aside(page, out->count);
    if (page->aside_count == 0) return;
    bool only = true;
    size_t next = 0;
    for (size_t i = first; i < out->count; i++) only &= is_others(&out->items[i]);
    for (size_t i = first; i <= out->count; i++) {
        for (; next < page->aside_count && (page->aside[next].at <= i || i == out->count); next++) {
            struct block block = page->aside[next].block;
            if (only) block.hidden = false, block.rule = RULE_NONE;
            blocks_push(page->arena, &all, &block);
        }
        if (i < out->count) blocks_push(page->arena, &all, &out->items[i]);
    }
    out->count = first;
    for (size_t i = 0; i < all.count; i++) blocks_push(page->arena, out, &all.items[i]);
}
