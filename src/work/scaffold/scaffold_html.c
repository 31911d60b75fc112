/* SPDX-License-Identifier: MIT */
/*
 * scaffold_html: an HTML page to the same lines as a text page, keeping what plain text loses: headings, list numbers,
 * links and what is only navigation.
 */
#include <strings.h>
#include <mailcall/config/address.h>
#include <mailcall/xml/html.h>
#include "scaffold.h"

#define LIST_DEPTH 16
#define LINE_MAX_BYTES (64u << 10)

struct reading {
    struct page *page;
    struct buf text, title, anchor;
    bool in_title, in_anchor, bold_only, any_bold, any_text;
    int bold, struck, furniture, heading, skip;
    bool row_has_blocks;         /* a row whose cells hold lines of their own lays out the page */
    int list_number[LIST_DEPTH]; /* 0: a bullet list */
    char list_type[LIST_DEPTH];  /* of <ol type>: 'a', 'A', 'i', 'I', else '1' */
    int list_depth;
    bool item_open;
    const char *item_mark;
    const char *href;
    struct page_link *links;
    size_t link_count, link_room;
};

static bool one_of(const char *name, const char *const *names)
{
    for (; *names; names++)
        if (!strcmp(name, *names)) return true;
    return false;
}

static const char *const block_names[] = {
    "p",      "div",      "section", "article", "main",   "header", "footer", "nav", "aside", "table",
    "tr",     "td",       "th",      "ul",      "ol",     "li",     "dl",     "dt",  "dd",    "blockquote",
    "pre",    "form",     "h1",      "h2",      "h3",     "h4",     "h5",     "h6",  "br",    "hr",
    "figure", "fieldset", "body",    "address", "option", "button", NULL};
static const char *const furniture_names[] = {"nav", "aside", "select", "button", "noscript", "template", "form", NULL};
/* What is struck out does not hold any more. */
static const char *const struck_names[] = {"del", "s", "strike", NULL};
static const char *const bold_names[] = {"b", "strong", NULL};

static void emit_links(struct reading *reading, struct page_line *line)
{
    line->links = reading->links;
    line->link_count = reading->link_count;
    line->link_room = reading->link_room;
    reading->links = NULL;
    reading->link_count = reading->link_room = 0;
}

/* Between the cells of a row, until they are told apart. */
#define CELL_END '\x1f'

/* The row as one text, "15 May: deadline", and its cells beside it. */
static char *row_text(struct arena *arena, char *text, struct page_line *row)
{
    struct buf joined = BUF_INIT(LINE_MAX_BYTES);
    char *made;

    if (!strchr(text, CELL_END)) return text;
    for (char *at = text; *at;) {
        size_t length = strcspn(at, "\x1f");
        char *cell = page_clean(arena, at, length);

        if (*cell) {
            *ARENA_PUSH(arena, row->cells, row->cell_count, row->cell_room) = cell;
            buf_printf(&joined, "%s%s", joined.len ? ": " : "", cell);
        }
        at += length + (at[length] == CELL_END);
    }
    made = arena_strdup(arena, buf_text(&joined));
    buf_release(&joined);
    return made;
}

static void flush(struct reading *reading)
{
    struct arena *arena = reading->page->arena;
    struct page_line row = {.cells = NULL};
    char *text = row_text(arena, page_clean(arena, buf_text(&reading->text), reading->text.len), &row);
    enum line_kind kind = LINE_TEXT;
    const char *mark = "";
    bool bold = reading->any_bold && reading->bold_only;

    buf_clear(&reading->text);
    reading->any_bold = false;
    reading->bold_only = true;
    if (!*text) return;
    if (reading->heading) {
        kind = LINE_HEADING;
    } else if (reading->item_open) {
        kind = LINE_BULLET;
        mark = reading->item_mark;
    } else {
        size_t skip = page_mark(arena, text, &mark);

        if (skip && text[skip]) {
            kind = LINE_BULLET;
            text = page_clean(arena, text + skip, strlen(text + skip));
        } else if (row_asks(arena, &row)) {
            kind = LINE_BULLET;
        } else if (bold && strlen(text) < 120 && !strchr(text, '?')) {
            kind = LINE_HEADING;
        }
    }
    reading->item_open = false;
    struct page_line *line = page_add(reading->page, kind, text, mark);
    line->strong = reading->heading > 0 || (kind == LINE_HEADING && bold);
    line->level = kind == LINE_BULLET ? reading->list_depth : reading->heading ? reading->heading : 5;
    line->gap_before = true;
    line->furniture = reading->furniture > 0;
    line->cells = row.cells;
    line->cell_count = row.cell_count;
    emit_links(reading, line);
}

static int hex(char c)
{
    const char *digits = "0123456789abcdef", *at = c ? strchr(digits, c | 32) : NULL;

    return at ? (int)(at - digits) : -1;
}

/* Cells of a table of facts belong together: "15 May: deadline". Long cells are a page's layout. */
#define CELL_MAX_BYTES 160

static bool is_cell(const char *name)
{
    return !strcmp(name, "td") || !strcmp(name, "th") || !strcmp(name, "dd");
}

static void start_cell(struct reading *reading)
{
    char *text = page_clean(reading->page->arena, buf_text(&reading->text), reading->text.len);

    if (*text && strlen(text) < CELL_MAX_BYTES && !reading->row_has_blocks)
        buf_putc(&reading->text, CELL_END);
    else
        flush(reading);
}

/* What a browser would show where a site hides an address from robots: the first byte is the key of the others. */
static bool put_hidden(struct buf *out, const char *code)
{
    struct buf address = BUF_INIT(320);
    int key = code[0] && code[1] ? hex(code[0]) * 16 + hex(code[1]) : -1;
    bool plain;

    if (key < 0) return false;
    for (code += 2; code[0] && code[1]; code += 2) {
        int byte = (hex(code[0]) * 16 + hex(code[1])) ^ key;

        if (hex(code[0]) < 0 || hex(code[1]) < 0 || byte < 0x21 || byte > 0x7e) break;
        buf_putc(&address, (char)byte);
    }
    plain = address_plain(buf_text(&address));
    if (plain) buf_puts(out, buf_text(&address));
    buf_release(&address);
    return plain;
}

static void start_list(struct reading *reading, bool ordered, const char *const *attributes)
{
    const char *first = html_attribute(attributes, "start"), *type = html_attribute(attributes, "type");

    if (reading->list_depth < LIST_DEPTH) reading->list_type[reading->list_depth] = type && *type ? *type : '1';
    if (reading->list_depth < LIST_DEPTH)
        reading->list_number[reading->list_depth] = ordered ? (first ? (int)strtol(first, NULL, 10) : 1) : 0;
    reading->list_depth++;
}

static const char *item_mark(struct arena *arena, char type, int number)
{
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

    if ((type | 32) == 'a' && number >= 1 && number <= 26) return arena_printf(arena, "%c", 'a' + number - 1);
    if ((type | 32) == 'i' && number >= 1 && number <= 12) return roman[number - 1];
    return arena_printf(arena, "%d", number);
}

static void start_item(struct reading *reading, const char *const *attributes)
{
    int depth = reading->list_depth - 1;
    const char *value = html_attribute(attributes, "value");

    reading->item_open = true;
    reading->item_mark = "";
    if (depth < 0 || depth >= LIST_DEPTH || !reading->list_number[depth]) return;
    if (value) reading->list_number[depth] = (int)strtol(value, NULL, 10);
    reading->item_mark = item_mark(reading->page->arena, reading->list_type[depth], reading->list_number[depth]++);
}

/* "/docs/terms.pdf" in full where the page says where it stands; as it is otherwise. */
static const char *full_link(const struct page *page, const char *href)
{
    const char *host = strstr(page->base, "://"), *slash;

    if (!host || strchr(href, ':') || *href == '#') return arena_strdup(page->arena, href);
    slash = *href == '/' ? strchr(host + 3, '/') : strrchr(host + 3, '/');
    size_t length = slash ? (size_t)(slash - page->base) : strlen(page->base);
    return arena_printf(page->arena, "%.*s%s%s", (int)length, page->base, *href == '/' ? "" : "/", href);
}

static void start_anchor(struct reading *reading, const char *const *attributes)
{
    const char *href = html_attribute(attributes, "href"), *code = html_attribute(attributes, "data-cfemail");
    const char *hidden = href ? strstr(href, "email-protection#") : NULL;

    if (!code && hidden) code = strchr(hidden, '#') + 1;
    if (code && put_hidden(&reading->text, code)) reading->skip++;
    reading->in_anchor = true;
    buf_clear(&reading->anchor);
    reading->href = href && !code ? full_link(reading->page, href) : NULL;
}

/* Where the page itself stands, when it says so: its own links may begin there. */
static void take_base(struct reading *reading, const char *name, const char *const *attributes)
{
    const char *href = html_attribute(attributes, "href"), *rel = html_attribute(attributes, "rel");

    if (!href || !link_plain(href, false) || (*name == 'l' && (!rel || strcasecmp(rel, "canonical")))) return;
    if (*name == 'b' || !*reading->page->base) reading->page->base = arena_strdup(reading->page->arena, href);
}

static void on_start(void *context, const char *name, const char *const *attributes)
{
    struct reading *reading = context;

    if (!strcmp(name, "tr") || !strcmp(name, "dl") || !strcmp(name, "dt"))
        reading->row_has_blocks = false;
    else if (one_of(name, block_names) && !is_cell(name))
        reading->row_has_blocks = true;
    if (is_cell(name))
        start_cell(reading);
    else if (one_of(name, block_names))
        flush(reading);
    if (one_of(name, furniture_names)) reading->furniture++;
    if (one_of(name, struck_names)) reading->struck++;
    if (one_of(name, bold_names)) reading->bold++;
    if (!strcmp(name, "title")) reading->in_title = true;
    if (!strcmp(name, "html") && html_attribute(attributes, "lang"))
        reading->page->html_lang = arena_strdup(reading->page->arena, html_attribute(attributes, "lang"));
    if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2]) reading->heading = name[1] - '0';
    if (!strcmp(name, "ul") || !strcmp(name, "ol")) start_list(reading, name[0] == 'o', attributes);
    if (!strcmp(name, "li")) start_item(reading, attributes);
    if (!strcmp(name, "a")) start_anchor(reading, attributes);
    if (!strcmp(name, "base") || !strcmp(name, "link")) take_base(reading, name, attributes);
    if (!strcmp(name, "span") && html_attribute(attributes, "data-cfemail") &&
        put_hidden(&reading->text, html_attribute(attributes, "data-cfemail")))
        reading->skip = -1;
}

static void end_anchor(struct reading *reading)
{
    const char *text = page_clean(reading->page->arena, buf_text(&reading->anchor), reading->anchor.len);

    reading->in_anchor = false;
    reading->skip = 0;
    if (!reading->href) return;
    struct page_link *link = ARENA_PUSH(reading->page->arena, reading->links, reading->link_count, reading->link_room);
    *link = (struct page_link){text, reading->href};
    reading->href = NULL;
}

static void on_end(void *context, const char *name)
{
    struct reading *reading = context;

    if (!strcmp(name, "a") && reading->in_anchor) end_anchor(reading);
    if (!strcmp(name, "span") && reading->skip < 0) reading->skip = 0;
    if (one_of(name, block_names) && (!is_cell(name) || !strcmp(name, "dd")) && strcmp(name, "dt")) flush(reading);
    if (one_of(name, furniture_names) && reading->furniture) reading->furniture--;
    if (one_of(name, struck_names) && reading->struck) reading->struck--;
    if (one_of(name, bold_names) && reading->bold) reading->bold--;
    if (!strcmp(name, "title")) reading->in_title = false;
    if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6' && !name[2]) reading->heading = 0;
    if ((!strcmp(name, "ul") || !strcmp(name, "ol")) && reading->list_depth) reading->list_depth--;
    if (!strcmp(name, "li")) reading->item_open = false;
}

static void on_text(void *context, const char *bytes, size_t count)
{
    struct reading *reading = context;
    bool blank = true;

    if (reading->in_title) {
        buf_add(&reading->title, bytes, count);
        return;
    }
    if (reading->skip || reading->struck) return;
    for (size_t i = 0; i < count && blank; i++) blank = strchr(" \t\r\n", bytes[i]) != NULL;
    if (!blank && !reading->bold) reading->bold_only = false;
    if (!blank && reading->bold) reading->any_bold = true;
    buf_add(&reading->text, bytes, count);
    if (reading->in_anchor) buf_add(&reading->anchor, bytes, count);
}

void page_from_html(struct page *page, const char *bytes, size_t count)
{
    static const struct html_events events = {.start = on_start, .end = on_end, .text = on_text};
    struct reading reading = {.page = page,
                              .text = BUF_INIT(LINE_MAX_BYTES),
                              .title = BUF_INIT(1024),
                              .anchor = BUF_INIT(4096),
                              .bold_only = true,
                              .item_mark = ""};

    page->html = true;
    (void)html_parse(bytes, count, &events, &reading);
    flush(&reading);
    page->html_title = page_clean(page->arena, buf_text(&reading.title), reading.title.len);
    buf_release(&reading.text);
    buf_release(&reading.title);
    buf_release(&reading.anchor);
}
