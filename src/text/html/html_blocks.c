/* SPDX-License-Identifier: MIT */
/* html_blocks: what elements mean: headings, items with their numbers, rows, quotations, hidden and set-off text. */
#include <mailcall/text/extract.h>
#include <mailcall/xml/html.h>

#include "html_notes.h"
#include "html_page.h"
#include "html_sheet.h"
#include "html_spans.h"
#include "html_style.h"
#include "documents/office.h"
#include "plain.h"

#define NAME_BYTES 12

struct element {
    char name[NAME_BYTES];
    struct look look;
    enum container container;
    int list_number;      /* next number of an <ol>; 0 in other elements */
    char list_type;       /* '1', 'a', 'A', 'i', 'I', or 0 for <ul> */
    bool reversed;        /* <ol reversed>: items are counted down, once they are known */
    bool counts_from_end; /* and the first number is not said */
    size_t counted_from;
    bool history_below; /* an earlier message starts inside this element */
    size_t row_first;   /* <tr>: blocks there when it began */
    struct row_cells outer_cells;
    struct spans *outer_spans; /* <table>: of the one around it */
    size_t note;               /* the number of the note that it is, 0: none */
    bool silent;               /* a link from or to a note, or what was deleted */
};

struct reader {
    struct page page;
    struct arena *arena;
    struct element *stack; /* grown by hand: its depth is the sender's to choose */
    size_t depth, room;
    struct buf pre;
    int pre_depth, skip_depth, list_level, quote_depth, ignore_depth;
    struct sheet *sheet;
    struct counted_item *counted; /* items of reversed lists that are open */
    size_t counted_count, counted_room;
    size_t history_at; /* stack depth where the earlier message began, 0: none */
    struct html_notes marks;
    struct blocks notes; /* read, to be put where they are cited */
    size_t places;       /* elements begun */
    struct spans *spans; /* of the table at hand */
    struct row_cells cells;
};

static bool is(const char *name, const char *list)
{
    size_t length = strlen(name);
    for (const char *at = list; (at = strstr(at, name)); at += length) {
        if ((at == list || at[-1] == ' ') && (at[length] == 0 || at[length] == ' ')) return true;
    }
    return false;
}

static struct element *push_element(struct reader *reader, const char *name)
{
    struct element parent = {0};
    if (reader->depth > 0) parent = reader->stack[reader->depth - 1];
    struct element *element = ARENA_PUSH(reader->arena, reader->stack, reader->depth, reader->room);
    *element = (struct element){.look = parent.look, .row_first = parent.row_first};
    size_t length = strlen(name);
    memcpy(element->name, name, length < NAME_BYTES ? length : NAME_BYTES - 1);
    return element;
}

static const char *number_text(struct arena *arena, int number, char type)
{
    struct buf text = BUF_INIT(64);
    number_add(&text, number, type);
    buf_puts(&text, ". ");
    const char *copy = arena_strndup(arena, buf_text(&text), text.len);
    buf_release(&text);
    return copy;
}

static int small_number(const char *text, int otherwise)
{
    char *end;
    long value = text ? strtol(text, &end, 10) : 0;
    return text && end != text && value > -100000 && value < 100000 ? (int)value : otherwise;
}

static void start_list(struct reader *reader, struct element *element, const char *const *attributes, bool ordered,
                       const struct style *style)
{
    const char *type = html_attribute(attributes, "type");
    page_paragraph(&reader->page);
    reader->list_level++;
    element->list_type = 0;
    if (!ordered || style->no_number) return;
    element->list_type = type && strchr("1aAiI", type[0]) && type[0] ? type[0] : style->list_type;
    if (!element->list_type) element->list_type = '1';
    element->list_number = small_number(html_attribute(attributes, "start"), 1);
    element->reversed = html_attribute(attributes, "reversed") != NULL;
    element->counts_from_end = element->reversed && !html_attribute(attributes, "start");
    element->counted_from = reader->counted_count;
}

static void start_item(struct reader *reader, const char *const *attributes)
{
    struct element *list = NULL;
    page_flush(&reader->page);
    reader->page.kind = BLOCK_ITEM;
    reader->page.level = reader->list_level > 0 ? reader->list_level : 1;
    reader->page.prefix = NULL;
    for (size_t i = reader->depth; i-- > 0 && !list;) {
        if (is(reader->stack[i].name, "ol ul")) list = &reader->stack[i];
    }
    /* An item whose first element is a list has no block of its own. */
    for (size_t i = reader->counted_count; i-- > 0 && reader->counted[i].block == reader->page.out->count;)
        reader->counted[i].block = SIZE_MAX;
    if (!list || !list->list_type) return;
    const char *type = html_attribute(attributes, "type");
    if (type && type[0] && strchr("1aAiI", type[0])) list->list_type = type[0];
    list->list_number = small_number(html_attribute(attributes, "value"), list->list_number);
    reader->page.prefix = number_text(reader->arena, list->list_number, list->list_type);
    if (list->counts_from_end)
        *ARENA_PUSH(reader->arena, reader->counted, reader->counted_count, reader->counted_room) =
            (struct counted_item){reader->page.out->count, reader->page.prefix};
    list->list_number += list->reversed && !list->counts_from_end ? -1 : 1;
}

/* Word writes list paragraphs as <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"> with the number as text. */
static void start_paragraph(struct reader *reader, const char *const *attributes)
{
    const char *css = html_attribute(attributes, "style");
    const char *list = css ? strstr(css, "mso-list:") : NULL;
    page_paragraph(&reader->page);
    if (!list || strstr(css, "mso-list:Ignore")) return;
    const char *level = strstr(list, "level");
    page_flush(&reader->page);
    reader->page.kind = BLOCK_ITEM;
    reader->page.level = level ? small_number(level + 5, 1) : 1;
}

static void start_container(struct reader *reader, struct element *element)
{
    switch (element->container) {
    case CONTAINER_QUOTE:
        page_flush(&reader->page);
        reader->page.depth = ++reader->quote_depth;
        reader->page.container_quote = true;
        break;
    case CONTAINER_INDENT: page_paragraph(&reader->page); break;
    case CONTAINER_HISTORY:
    case CONTAINER_EARLIER:
        page_flush(&reader->page);
        if (reader->history_at == 0 && reader->depth > 1) {
            reader->history_at = reader->depth - (element->container == CONTAINER_HISTORY);
            reader->page.hint = RULE_HTML_HISTORY;
        }
        break;
    case CONTAINER_ATTRIBUTION:
    case CONTAINER_SIGNATURE:
        page_flush(&reader->page);
        reader->page.hint = element->container == CONTAINER_SIGNATURE ? RULE_HTML_SIGNATURE : RULE_HTML_ATTRIBUTION;
        break;
    case CONTAINER_NONE: break;
    }
}

/* What hides an element hides all that is in it; size, ink and colour may be given again further inside. */
static void apply_hiding(struct look *look, const struct style *style)
{
    const struct hiding *hiding = &style->hiding;
    if (style->shaded) look->shaded = true;
    if (style->unshaded) look->shaded = false;
    if (hiding->gone) look->gone = true;
    if (hiding->no_size || hiding->size) look->no_size = hiding->no_size;
    if (hiding->no_ink || hiding->ink) look->no_ink = hiding->no_ink;
    if (style->white || style->coloured || style->plain_colour) {
        look->white = style->white;
        look->no_colour = false;
    }
    if (hiding->no_colour) look->no_colour = true;
    look->hidden = look->gone || look->no_size || look->no_ink || look->no_colour || (look->white && !look->shaded);
}

static void apply_style(struct element *element, const char *name, const struct style *style)
{
    struct look *look = &element->look;
    apply_hiding(look, style);
    if (is(name, "b strong") || style->bold) look->bold = true;
    if (style->not_bold) look->bold = false;
    if (is(name, "a")) look->link = true;
    if (style->coloured && !look->link) look->coloured = true;
    if (style->plain_colour || look->link) look->coloured = false;
    if (style->pre) look->breaks_lines = true;
    if (is(name, "i em") || style->italic) look->italic = true;
    if (is(name, "u ins") || style->underlined) look->underlined = true;
    if (is(name, "s strike del") || style->struck) look->struck = true;
    /* Of a cell or a page the background is a matter of design, of words it is a marker pen. */
    if (is(name, "mark") || (style->highlit && is(name, "span font b strong i em u"))) look->highlit = true;
}

static void start_block(struct reader *reader, struct element *element, const char *name, const char *const *attributes,
                        const struct style *style)
{
    struct page *page = &reader->page;
    if (is(name, "ol ul")) {
        start_list(reader, element, attributes, name[0] == 'o', style);
    } else if (is(name, "li")) {
        start_item(reader, attributes);
    } else if (is(name, "p")) {
        start_paragraph(reader, attributes);
    } else if (is(name, "h1 h2 h3 h4 h5 h6")) {
        page_flush(page);
        page->kind = BLOCK_HEADING;
        page->level = name[1] - '0';
        element->look.bold = false;
    } else if (is(name, "tr")) {
        page_flush(page);
        element->row_first = page->out->count;
        element->outer_cells = reader->cells;
        reader->cells = ROW_CELLS_NONE;
        page->cell = reader->cells.column;
    } else if (is(name, "td th")) {
        page_flush(page);
        spans_cell(reader->arena, &reader->spans, &reader->cells,
                   small_number(html_attribute(attributes, "colspan"), 1),
                   small_number(html_attribute(attributes, "rowspan"), 1));
        page->cell = reader->cells.column;
        element->look.bold = false;
    } else if (is(name, "table caption dl dt dd form fieldset hr")) {
        page_paragraph(page);
        if (is(name, "table")) {
            element->outer_spans = reader->spans;
            reader->spans = NULL;
        }
    } else if (is(name, "div section article header footer main address center details summary figure")) {
        page_line(page);
    } else if (is(name, "br")) {
        if (reader->pre_depth > 0)
            buf_putc(&reader->pre, '\n');
        else
            page_break(page);
    } else if (is(name, "pre")) {
        page_flush(page);
        reader->pre_depth++;
        element->look.pre = true;
    }
}

/* A page on the web; other programs and places in the same page are nowhere to send a reader. */
static const char *href_of(struct arena *arena, const char *const *attributes)
{
    const char *href = html_attribute(attributes, "href");
    if (!href) return NULL;
    href += strspn(href, " \t\r\n");
    return href_is_page(href) ? arena_strdup(arena, href) : NULL;
}

/* Deleted with changes being tracked: Word says when. It is gone; what somebody crosses out by hand is set aside. */
static bool was_deleted(const char *name, const char *const *attributes)
{
    return is(name, "del") && html_attribute(attributes, "datetime");
}

/* Of a mark and of a link back nothing is read; the mark is written as those of documents are. */
static void start_note(struct reader *reader, struct element *element)
{
    size_t place = ++reader->places;
    for (size_t i = 0; i < reader->marks.count; i++) {
        const struct html_note *note = &reader->marks.items[i];
        if (note->element == place) {
            page_flush(&reader->page);
            reader->page.prefix = NULL;
            element->note = i + 1;
            element->row_first = reader->page.out->count;
        }
        if (note->mark == place) {
            const char *mark = arena_printf(reader->arena, "[%zu]", i + 1);
            page_text(&reader->page, &element->look, mark, strlen(mark));
        }
        element->silent |= note->mark == place || note->back == place;
    }
    if (element->silent) reader->skip_depth++;
}

static void end_note(struct reader *reader, const struct element *element)
{
    if (element->silent) reader->skip_depth--;
    if (element->note == 0) return;
    page_flush(&reader->page);
    html_note_gather(reader->arena, reader->page.out, element->row_first, element->note, &reader->notes);
    if (reader->page.cell_count > reader->page.out->count) reader->page.cell_count = reader->page.out->count;
}

static void on_start(void *context, const char *name, const char *const *attributes)
{
    struct reader *reader = context;
    struct element *element = push_element(reader, name);
    struct style style = style_of(attributes);
    const char *css = html_attribute(attributes, "style");
    if (is(name, "title xml noembed textarea select template")) reader->skip_depth++;
    element->container = container_of(name, attributes);
    sheet_style(reader->sheet, name, attributes, &style);
    apply_style(element, name, &style);
    if (element->container != CONTAINER_NONE) start_container(reader, element);
    start_block(reader, element, name, attributes, &style);
    if (is(name, "a")) element->look.href = href_of(reader->arena, attributes);
    element->silent = was_deleted(name, attributes);
    start_note(reader, element);
    if (css && strstr(css, "mso-list:Ignore")) {
        reader->ignore_depth++;
        memcpy(element->name, "mso-number", 11);
    }
}

static void end_container(struct reader *reader, const struct element *element)
{
    if (element->container == CONTAINER_QUOTE) {
        page_flush(&reader->page);
        reader->page.depth = --reader->quote_depth;
        reader->page.container_quote = reader->quote_depth > 0;
    } else if (element->container == CONTAINER_SIGNATURE || element->container == CONTAINER_ATTRIBUTION) {
        page_flush(&reader->page);
        reader->page.hint = reader->history_at > 0 ? RULE_HTML_HISTORY : RULE_NONE;
    } else if (element->container == CONTAINER_INDENT) {
        page_paragraph(&reader->page);
    }
}

static void end_pre(struct reader *reader)
{
    if (--reader->pre_depth > 0) return;
    page_preformatted(&reader->page, buf_text(&reader->pre), reader->pre.len);
    buf_clear(&reader->pre);
}

static void end_item(struct reader *reader)
{
    page_flush(&reader->page);
    reader->page.prefix = NULL;
    reader->page.kind = reader->list_level > 1 ? BLOCK_ITEM : BLOCK_PARAGRAPH;
    reader->page.level = reader->list_level > 1 ? reader->list_level - 1 : 0;
}

/* The numbers of a list that counts down to one, now that all its items are known. */
static void count_down(struct reader *reader, const struct element *list)
{
    page_flush(&reader->page);
    size_t last = reader->counted_count;
    for (size_t i = list->counted_from; i < last; i++) {
        const char *number = number_text(reader->arena, (int)(last - i), list->list_type);
        item_renumber(reader->arena, reader->page.out, &reader->counted[i], number);
    }
    reader->counted_count = list->counted_from;
}

static void end_element(struct reader *reader, const struct element *element)
{
    struct page *page = &reader->page;
    const char *name = element->name;
    if (is(name, "title xml noembed textarea select template") && reader->skip_depth > 0) reader->skip_depth--;
    if (is(name, "ol ul")) {
        page_paragraph(page);
        if (element->counts_from_end) count_down(reader, element);
        reader->list_level--;
        if (reader->list_level == 0) {
            page_flush(page);
            page->kind = BLOCK_PARAGRAPH;
            page->level = 0;
        }
    } else if (is(name, "li")) {
        end_item(reader);
    } else if (is(name, "h1 h2 h3 h4 h5 h6") ||
               (is(name, "p") && page->kind == BLOCK_ITEM && reader->list_level == 0)) {
        page_flush(page);
        page->kind = BLOCK_PARAGRAPH;
        page->level = 0;
    } else if (is(name, "p table caption dl dt dd")) {
        page_paragraph(page);
        if (is(name, "table")) reader->spans = element->outer_spans;
    } else if (is(name, "tr")) {
        spans_row(reader->spans);
        reader->cells = element->outer_cells;
        page_row(page, element->row_first, reader->cells.column);
    } else if (is(name, "td th")) {
        page_flush(page);
    } else if (is(name, "pre")) {
        end_pre(reader);
    } else if (is(name, "mso-number")) {
        reader->ignore_depth--;
    } else if (is(name, "div section article header footer main address center details summary figure")) {
        page_line(page);
    }
    if (element->container != CONTAINER_NONE) end_container(reader, element);
    end_note(reader, element);
}

static void pop_element(struct reader *reader)
{
    struct element element = reader->stack[--reader->depth];
    end_element(reader, &element);
    if (reader->history_at > reader->depth) {
        page_flush(&reader->page);
        reader->history_at = 0;
        reader->page.hint = RULE_NONE;
    }
}

static void on_end(void *context, const char *name)
{
    struct reader *reader = context;
    if (reader->depth == 0) return;
    const char *top = reader->stack[reader->depth - 1].name;
    if (strncmp(top, name, NAME_BYTES - 1) == 0 || strcmp(top, "mso-number") == 0) pop_element(reader);
}

/* Word's bullets are letters of a symbol font: they are no text. Numbers are. */
static bool is_bullet(const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char c = bytes[i];
        if ((c >= '0' && c <= '9') || c == '.' || c == ')') return false;
    }
    return true;
}

static void on_text(void *context, const char *bytes, size_t count)
{
    struct reader *reader = context;
    static const struct look plain;
    if (reader->skip_depth > 0) return;
    if (reader->ignore_depth > 0 && is_bullet(bytes, count)) {
        page_text(&reader->page, &plain, " ", reader->page.text.len > 0);
        return;
    }
    const struct look *look = reader->depth > 0 ? &reader->stack[reader->depth - 1].look : &plain;
    if (reader->pre_depth > 0 && !page_strikes(&reader->page, look))
        buf_add(&reader->pre, bytes, count);
    else
        page_text(&reader->page, look, bytes, count);
}

/* A page of which nothing would be seen was misread: nobody writes one. */
static void show_what_is_left(struct blocks *out, size_t first)
{
    for (size_t i = first; i < out->count; i++)
        if (!out->items[i].hidden) return;
    for (size_t i = first; i < out->count; i++) out->items[i].hidden = false;
}

bool extract_html(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out)
{
    static const struct html_events events = {.start = on_start, .end = on_end, .text = on_text};
    struct reader reader = {.arena = arena, .cells = ROW_CELLS_NONE};
    size_t first = out->count;
    page_init(&reader.page, arena, source, out, HTML_MAX_BYTES);
    reader.sheet = sheet_read(arena, text, bytes);
    reader.marks = html_notes_find(arena, text, bytes);
    buf_init(&reader.pre, HTML_MAX_BYTES);
    html_parse(text, bytes, &events, &reader);
    while (reader.depth > 0) pop_element(&reader);
    page_flush(&reader.page);
    page_put_aside(&reader.page, first);
    size_t notes = out->count;
    for (size_t i = 0; i < reader.notes.count; i++) blocks_push(arena, out, &reader.notes.items[i]);
    notes_place(arena, out, first, notes);
    page_release(&reader.page);
    buf_release(&reader.pre);
    show_what_is_left(out, first);
    return reader.page.hidden_met;
}
