/* SPDX-License-Identifier: MIT */
/* odt: OpenDocument text (ISO/IEC 26300): headings, lists with their numbers, tables as rows, text boxes, notes;
 * annotations and deleted text left out. */
#include "archive.h"
#include "office.h"

#define LIST_LEVELS 10
#define LISTS_LOOKED_AT 64 /* ended lists that a later one may go on with */
#define STYLE_PARENTS_MAX 5

/* A list that has ended, with its counters: a later one may go on with it. */
struct ended_list {
    const char *id, *style;
    int count[LIST_LEVELS + 1];
};

struct odt {
    struct arena *arena;
    struct writing writing;
    const struct xml_node *content, *styles;
    const char *list_style; /* of the outermost list around */
    int level;              /* lists around */
    bool held;              /* the next list goes on with the one of its level */
    int count[LIST_LEVELS + 1], outline[LIST_LEVELS + 1];
    struct ended_list *ended;
    size_t ended_count, ended_room;
    bool bold, coloured;
    const char **notes;
    size_t note_count, note_room;
    const struct xml_node **boxes; /* text boxes of the paragraph at hand: they are read below it */
    size_t box_count, box_room;
};

static bool is_wanted(const char *name)
{
    return strcmp(name, "content.xml") == 0 || strcmp(name, "styles.xml") == 0 ||
           strcmp(name, "META-INF/manifest.xml") == 0;
}

/* The element called `name` whose attribute has that value, in automatic or named styles of either part. */
static const struct xml_node *find_style(const struct odt *odt, const char *name, const char *value)
{
    const struct xml_node *roots[] = {odt->content, odt->styles};
    for (size_t r = 0; r < 2 && value; r++) {
        for (const struct xml_node *group = roots[r] ? roots[r]->first : NULL; group; group = group->next) {
            if (!group->name || !(xml_is(group, "automatic-styles") || xml_is(group, "styles"))) continue;
            for (const struct xml_node *style = xml_child(group, name, NULL); style;
                 style = xml_child(group, name, style)) {
                const char *own = xml_attribute(style, "style:name");
                if (own && strcmp(own, value) == 0) return style;
            }
        }
    }
    return NULL;
}

static bool has_colour(const char *value)
{
    long rgb = value && value[0] == '#' ? strtol(value + 1, NULL, 16) : 0, high = 0, low = 255;
    for (int i = 0; i < 3; i++, rgb >>= 8) {
        if ((rgb & 255) > high) high = rgb & 255;
        if ((rgb & 255) < low) low = rgb & 255;
    }
    return high - low >= 60;
}

static void note_added(struct odt *odt, const struct xml_node *note)
{
    const struct xml_node *body = xml_child(note, "note-body", NULL);
    if (!body) return;
    *ARENA_PUSH(odt->arena, odt->notes, odt->note_count, odt->note_room) = xml_text_line(odt->arena, body);
    writing_add(&odt->writing, arena_printf(odt->arena, "[%zu]", odt->note_count), false, false);
}

static bool is_true(const struct xml_node *node, const char *name)
{
    const char *value = xml_attribute(node, name);
    return value && strcmp(value, "true") == 0;
}

/* Words and sections that are hidden, always or because a condition holds. */
static bool is_hidden(const struct xml_node *node)
{
    const char *display = xml_attribute(node, "text:display");
    if (display && strcmp(display, "none") == 0) return true;
    bool now = is_true(node, "text:is-hidden");
    return now && (xml_is(node, "hidden-text") || (display && strcmp(display, "condition") == 0));
}

/* A paragraph that hides itself. */
static bool hides_paragraph(const struct xml_node *paragraph)
{
    const struct xml_node *field = xml_child(paragraph, "hidden-paragraph", NULL);
    return field && is_true(field, "text:is-hidden");
}

static void read_inline(struct odt *odt, const struct xml_node *parent);

static bool is_none(const char *value)
{
    return value && strcmp(value, "none") == 0;
}

/* A line through the words, as the style says or the first that it takes after. */
static void read_line_through(struct odt *odt, const struct xml_node *style)
{
    for (int i = 0; style && i < STYLE_PARENTS_MAX; i++) {
        const struct xml_node *text = xml_child(style, "text-properties", NULL);
        const char *through = text ? xml_attribute(text, "style:text-line-through-style") : NULL;
        const char *kind = text ? xml_attribute(text, "style:text-line-through-type") : NULL;
        if (through || kind) {
            odt->writing.struck = !is_none(through) && !is_none(kind);
            return;
        }
        style = find_style(odt, "style", xml_attribute(style, "style:parent-style-name"));
    }
}

/* A span or a paragraph in the look of its style. */
static void read_styled(struct odt *odt, const struct xml_node *node)
{
    bool bold = odt->bold, coloured = odt->coloured, underlined = odt->writing.underlined, struck = odt->writing.struck;
    const struct xml_node *style = find_style(odt, "style", xml_attribute(node, "text:style-name"));
    const struct xml_node *text = style ? xml_child(style, "text-properties", NULL) : NULL;
    const char *weight = text ? xml_attribute(text, "fo:font-weight") : NULL;
    const char *display = text ? xml_attribute(text, "text:display") : NULL;
    if (display && strcmp(display, "none") == 0) return;
    if (weight) odt->bold = strcmp(weight, "bold") == 0;
    if (text && (has_colour(xml_attribute(text, "fo:color")) || has_colour(xml_attribute(text, "fo:background-color"))))
        odt->coloured = true;
    const char *line = text ? xml_attribute(text, "style:text-underline-style") : NULL;
    if (line) odt->writing.underlined = strcmp(line, "none") != 0;
    read_line_through(odt, style);
    read_inline(odt, node);
    odt->writing.struck = struck;
    odt->writing.underlined = underlined;
    odt->bold = bold;
    odt->coloured = coloured;
}

/* What is drawn with words in it. */
static bool is_shape(const struct xml_node *node)
{
    static const char *const shapes[] = {"custom-shape", "rect", "ellipse", "circle", "polygon", "path", "caption"};
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        if (xml_is(node, shapes[i])) return true;
    return false;
}

/* Text boxes of a frame, and shapes, which may stand in groups. */
static void note_boxes(struct odt *odt, const struct xml_node *parent)
{
    if (is_shape(parent)) {
        *ARENA_PUSH(odt->arena, odt->boxes, odt->box_count, odt->box_room) = parent;
        return;
    }
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name) continue;
        if (xml_is(node, "text-box"))
            *ARENA_PUSH(odt->arena, odt->boxes, odt->box_count, odt->box_room) = node;
        else
            note_boxes(odt, node);
    }
}

static void read_inline(struct odt *odt, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name) {
            writing_add(&odt->writing, node->text ? node->text : "", odt->bold, odt->coloured);
        } else if (xml_is(node, "s") || xml_is(node, "tab")) {
            writing_add(&odt->writing, " ", odt->bold, odt->coloured);
        } else if (xml_is(node, "line-break")) {
            writing_add(&odt->writing, "\n", false, false);
        } else if (xml_is(node, "note")) {
            note_added(odt, node);
        } else if (xml_is(node, "span")) {
            read_styled(odt, node);
        } else if (xml_is(node, "a")) {
            const char *outer = odt->writing.href;
            writing_lead(&odt->writing, xml_attribute(node, "xlink:href"));
            read_inline(odt, node);
            odt->writing.href = outer;
        } else if (xml_is(node, "frame") || xml_is(node, "g") || is_shape(node)) {
            note_boxes(odt, node);
        } else if (is_hidden(node) || xml_is(node, "ruby-text")) {
            continue; /* how a word is pronounced stands above it */
        } else if (!xml_is(node, "annotation") && !xml_is(node, "annotation-end") && !xml_is(node, "!")) {
            read_inline(odt, node);
        }
    }
}

static const struct xml_node *level_style(const struct odt *odt, int level)
{
    const struct xml_node *style = find_style(odt, "list-style", odt->list_style);
    for (const struct xml_node *node = style ? style->first : NULL; node; node = node->next) {
        const char *own = node->name ? xml_attribute(node, "text:level") : NULL;
        if (own && strtol(own, NULL, 10) == level) return node;
    }
    return NULL;
}

static const char *attribute_or(const struct xml_node *node, const char *name, const char *otherwise)
{
    const char *value = xml_attribute(node, name);
    return value ? value : otherwise;
}

/* "а, б, .., аа, бб, ... (ru)": a style of another script is named by how it begins. */
static char type_of(const char *format)
{
    static const struct {
        const char *begins;
        char type;
    } types[] = {{"а, б", 'b'}, {"А, Б", 'B'}, {"一, 二", 'c'}, {"أ, ب", 'd'}};
    for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
        if (strncmp(format, types[i].begins, strlen(types[i].begins)) == 0) return types[i].type;
    return format[0];
}

/* The counters down to `own` as the level's style writes them, "" when it writes none. */
static const char *written_number(struct odt *odt, const struct xml_node *style, const int *count, int own)
{
    struct buf out = BUF_INIT(256);
    const char *format = attribute_or(style, "style:num-format", "1");
    if (!format[0]) return "";
    char type = type_of(format);
    int shown = (int)strtol(attribute_or(style, "text:display-levels", "1"), NULL, 10);
    buf_puts(&out, attribute_or(style, "style:num-prefix", ""));
    for (int level = own - shown + 1; level <= own; level++) {
        if (level < 1 || level > LIST_LEVELS) continue;
        number_add(&out, count[level], type);
        if (level < own) buf_putc(&out, '.');
    }
    buf_puts(&out, attribute_or(style, "style:num-suffix", ""));
    buf_putc(&out, ' ');
    const char *copy = arena_strndup(odt->arena, buf_text(&out), out.len);
    buf_release(&out);
    return copy;
}

/* Number before an item of the list around, "" for bullets. */
static const char *item_number(struct odt *odt)
{
    const struct xml_node *style = level_style(odt, odt->level);
    if (!style || !xml_is(style, "list-level-style-number")) return "";
    return written_number(odt, style, odt->count, odt->level);
}

/* Number before a heading outside of lists, where the document numbers its outline. */
static const char *heading_number(struct odt *odt, const struct xml_node *heading, int level)
{
    const struct xml_node *styles = odt->styles ? xml_child(odt->styles, "styles", NULL) : NULL;
    const struct xml_node *outline = styles ? xml_child(styles, "outline-style", NULL) : NULL, *style = NULL;
    if (level < 1 || level > LIST_LEVELS || is_true(heading, "text:is-list-header")) return "";
    for (const struct xml_node *node = outline ? outline->first : NULL; node && !style; node = node->next) {
        if (node->name && strtol(attribute_or(node, "text:level", "0"), NULL, 10) == level) style = node;
    }
    if (!style || !attribute_or(style, "style:num-format", "")[0]) return "";
    const char *start = xml_attribute(heading, "text:start-value");
    if (!start && odt->outline[level] == 0) start = xml_attribute(style, "text:start-value");
    odt->outline[level] = start ? (int)strtol(start, NULL, 10) : odt->outline[level] + 1;
    for (int below = level + 1; below <= LIST_LEVELS; below++) odt->outline[below] = 0;
    return written_number(odt, style, odt->outline, level);
}

/* The list begins with the counters of the one that it goes on with, if it says so. */
static bool goes_on(struct odt *odt, const struct xml_node *list)
{
    const char *id = xml_attribute(list, "text:continue-list");
    if (!id && !is_true(list, "text:continue-numbering")) return false;
    for (size_t i = odt->ended_count; i-- > 0 && odt->ended_count - i <= LISTS_LOOKED_AT;) {
        const struct ended_list *ended = &odt->ended[i];
        bool same = id ? ended->id && strcmp(ended->id, id) == 0
                       : ended->style && odt->list_style && strcmp(ended->style, odt->list_style) == 0;
        if (!same) continue;
        memcpy(odt->count, ended->count, sizeof odt->count);
        return true;
    }
    return !id;
}

static void note_ended(struct odt *odt, const struct xml_node *list)
{
    struct ended_list ended = {.id = xml_attribute(list, "xml:id"), .style = odt->list_style};
    memcpy(ended.count, odt->count, sizeof ended.count);
    *ARENA_PUSH(odt->arena, odt->ended, odt->ended_count, odt->ended_room) = ended;
}

/* An item that only holds a list has no number: it is how a list within one that was broken off is gone on with. */
static bool only_holds_list(const struct xml_node *item)
{
    const struct xml_node *node = item->first;
    while (node && !node->name) node = node->next;
    return node && xml_is(node, "list");
}

static void read_blocks(struct odt *odt, const struct xml_node *parent, const char *prefix);

static void read_list(struct odt *odt, const struct xml_node *list)
{
    const char *style = xml_attribute(list, "text:style-name"), *outer = odt->list_style;
    if (style) odt->list_style = style;
    bool on = odt->level == 0 ? goes_on(odt, list) : odt->held || is_true(list, "text:continue-numbering");
    odt->held = false;
    odt->level++;
    int level = odt->level <= LIST_LEVELS ? odt->level : LIST_LEVELS;
    const struct xml_node *level_node = level_style(odt, level);
    const char *start = level_node ? xml_attribute(level_node, "text:start-value") : NULL;
    if (!on) odt->count[level] = start ? (int)strtol(start, NULL, 10) - 1 : 0;
    for (const struct xml_node *item = list->first; item; item = item->next) {
        if (!item->name || !(xml_is(item, "list-item") || xml_is(item, "list-header"))) continue;
        const char *value = xml_attribute(item, "text:start-value");
        odt->held = on && only_holds_list(item);
        if (only_holds_list(item)) {
            read_blocks(odt, item, "");
            continue;
        }
        bool counts = xml_is(item, "list-item");
        if (counts) odt->count[level] = value ? (int)strtol(value, NULL, 10) : odt->count[level] + 1;
        read_blocks(odt, item, counts ? item_number(odt) : "");
    }
    odt->level--;
    if (odt->level == 0) note_ended(odt, list);
    odt->list_style = outer;
}

/* A cell that holds a table of several columns: its row lays out the page, and is read cell after cell. */
static bool holds_table(const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "p") || xml_is(node, "h")) continue;
        const struct xml_node *cell = xml_is(node, "table-row") ? xml_child(node, "table-cell", NULL) : NULL;
        if ((cell && xml_child(node, "table-cell", cell)) || holds_table(node)) return true;
    }
    return false;
}

/* As many alike are written as one; those that a merged cell covers stand for themselves. */
static size_t columns_of(const struct xml_node *cell)
{
    const char *repeated = xml_attribute(cell, "table:number-columns-repeated");
    long columns = repeated ? strtol(repeated, NULL, 10) : 1;
    return columns > 0 && columns <= MERGED_MOST ? (size_t)columns : 1;
}

static void read_row(struct odt *odt, const struct xml_node *row)
{
    if (holds_table(row)) {
        for (const struct xml_node *cell = xml_child(row, "table-cell", NULL); cell;
             cell = xml_child(row, "table-cell", cell))
            read_blocks(odt, cell, "");
        return;
    }
    size_t first = odt->writing.out->count;
    struct row text;
    row_init(&text, ARCHIVE_MAX_BYTES);
    for (const struct xml_node *cell = row->first; cell; cell = cell->next) {
        bool own = cell->name && xml_is(cell, "table-cell");
        if (!own && !(cell->name && xml_is(cell, "covered-table-cell"))) continue;
        size_t columns = columns_of(cell);
        if (own) {
            read_blocks(odt, cell, "");
            row_add_cell(&odt->writing, &text, first);
        }
        row_pass(&text, columns - own);
    }
    row_flush(&odt->writing, &text, text.cells > 1 ? BLOCK_ROW : BLOCK_PARAGRAPH);
    row_release(&text);
}

static void read_boxes(struct odt *odt)
{
    const struct xml_node **boxes = odt->boxes;
    size_t count = odt->box_count;
    odt->boxes = NULL;
    odt->box_count = odt->box_room = 0;
    for (size_t i = 0; i < count; i++) read_blocks(odt, boxes[i], "");
}

/* Level of the heading whose style a paragraph has or takes after, as converted pages have it; 0: none. */
static int styled_as_heading(const struct odt *odt, const struct xml_node *paragraph)
{
    const char *name = xml_attribute(paragraph, "text:style-name");
    for (int i = 0; name && i < STYLE_PARENTS_MAX; i++) {
        if (strncmp(name, "Heading_20_", 11) == 0 && name[11] >= '1' && name[11] <= '9') return name[11] - '0';
        if (strcmp(name, "Title") == 0) return 1;
        const struct xml_node *style = find_style(odt, "style", name);
        name = style ? xml_attribute(style, "style:parent-style-name") : NULL;
    }
    return 0;
}

static void read_paragraph(struct odt *odt, const struct xml_node *node, const char *prefix)
{
    int outline = xml_is(node, "h") ? (int)strtol(attribute_or(node, "text:outline-level", "1"), NULL, 10)
                                    : styled_as_heading(odt, node);
    bool heading = outline > 0;
    int level = heading ? outline : odt->level;
    enum block_kind kind = odt->level > 0 ? BLOCK_ITEM : BLOCK_PARAGRAPH;
    if (xml_is(node, "h") && odt->level == 0 && !prefix[0]) prefix = heading_number(odt, node, outline);
    read_styled(odt, node);
    writing_flush(&odt->writing, heading ? BLOCK_HEADING : kind, level > 6 ? 6 : level, prefix);
}

/* The tree's depth is capped (xml/tree.h), so is this recursion. */
static void read_blocks(struct odt *odt, const struct xml_node *parent, const char *prefix)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "tracked-changes") || xml_is(node, "annotation") || is_hidden(node) ||
            hides_paragraph(node))
            continue;
        if (xml_is(node, "p") || xml_is(node, "h")) {
            size_t before = odt->writing.out->count;
            read_paragraph(odt, node, prefix);
            if (odt->writing.out->count > before) prefix = "";
            if (odt->box_count > 0) read_boxes(odt);
        } else if (xml_is(node, "frame") || xml_is(node, "g") || is_shape(node)) {
            note_boxes(odt, node);
            read_boxes(odt);
        } else if (xml_is(node, "list")) {
            read_list(odt, node);
        } else if (xml_is(node, "table-row")) {
            read_row(odt, node);
        } else if (xml_is(node, "section") || xml_is(node, "table") || xml_is(node, "table-header-rows") ||
                   xml_is(node, "table-rows") || xml_is(node, "index-body") || xml_is(node, "numbered-paragraph")) {
            read_blocks(odt, node, prefix);
        }
    }
}

/* Whether it is to be read once more, with what is struck out, for that is all. */
static bool read_text(struct odt *odt, const struct xml_node *text, const char *source, struct blocks *out,
                      bool keeps_struck)
{
    writing_init(&odt->writing, odt->arena, source, out);
    odt->writing.keeps_struck = keeps_struck;
    size_t first = out->count;
    read_blocks(odt, text, "");
    size_t notes = out->count;
    for (size_t i = 0; i < odt->note_count; i++) {
        writing_add(&odt->writing, odt->notes[i], false, false);
        writing_flush(&odt->writing, BLOCK_PARAGRAPH, 0, arena_printf(odt->arena, "[%zu] ", i + 1));
    }
    notes_place(odt->arena, out, first, notes);
    writing_release(&odt->writing);
    return writing_all_struck(&odt->writing, first);
}

const char *odt_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    struct members members = {0};
    const char *reason = archive_read(arena, bytes, count, is_wanted, &members);
    if (reason) return reason;
    const struct member *manifest = archive_member(&members, "META-INF/manifest.xml");
    if (manifest && strstr(manifest->bytes, "encryption-data")) return "encrypted";
    if (!archive_member(&members, "content.xml")) return "no text document inside";
    struct odt odt = {.arena = arena,
                      .content = office_part(arena, &members, "content.xml"),
                      .styles = office_part(arena, &members, "styles.xml")};
    const struct xml_node *body = odt.content ? xml_child(odt.content, "body", NULL) : NULL;
    const struct xml_node *text = body ? xml_child(body, "text", NULL) : NULL;
    if (!odt.content) return "damaged";
    if (!text) return "no text document inside";
    struct odt again = odt;
    if (read_text(&odt, text, source, out, false)) read_text(&again, text, source, out, true);
    return NULL;
}
