/* SPDX-License-Identifier: MIT */
/*
 * docx: Office Open XML text (ISO/IEC 29500-1, 17): headings, list numbers written out, tables as rows, text boxes,
 * foot- and endnotes, tracked changes as accepted; comments, field codes, hidden runs and the words that a form shows
 * until somebody writes into it are left out.
 */
#include "archive.h"
#include "docx_fields.h"
#include "docx_numbers.h"
#include "docx_parts.h"
#include "office.h"

#include <strings.h>

#define STYLE_PARENTS_MAX 6 /* styles that a style takes after, one of another */
#define FIELDS_MAX 8        /* fields inside each other whose instructions are told apart */
#define INSTRUCTION_MAX_BYTES 4096

/* A field that is being read: first its instruction, then what a reader sees of it. */
struct field {
    const char *instruction, *outer_href;
};

struct note {
    const char *id;
    bool at_end;
};

struct docx {
    struct arena *arena;
    struct writing writing;
    struct numbers numbers;
    const struct xml_node *styles, *footnotes, *endnotes;
    const struct xml_node *targets; /* where the hyperlinks of the part being read lead; NULL: none */
    const struct xml_node *footnote_targets, *endnote_targets;
    struct field fields[FIELDS_MAX];
    size_t field_depth;
    struct note *notes; /* referred to, in order */
    size_t note_count, note_room;
    const struct xml_node **boxes; /* text boxes of the paragraph at hand: they are read below it */
    size_t box_count, box_room;
    bool struck; /* so the style of the paragraph at hand says */
};

static const char *attribute_or_empty(const struct xml_node *node, const char *name)
{
    const char *value = xml_attribute(node, name);
    return value ? value : "";
}

/* <w:b/> is on, <w:b w:val="0"/> is off. */
static bool is_on(const struct xml_node *properties, const char *name)
{
    if (!properties || !xml_child(properties, name, NULL)) return false;
    const char *value = docx_value(properties, name);
    return !(strcmp(value, "0") == 0 || strcmp(value, "false") == 0 || strcmp(value, "none") == 0);
}

static const struct xml_node *style_named(const struct docx *docx, const char *id)
{
    for (const struct xml_node *style = docx->styles ? xml_child(docx->styles, "style", NULL) : NULL; style;
         style = xml_child(docx->styles, "style", style)) {
        const char *own = xml_attribute(style, "w:styleId");
        if (own && strcmp(own, id) == 0) return style;
    }
    return NULL;
}

/* A style, or one that it takes after, whose letters are not shown. */
static bool style_hides(const struct docx *docx, const char *id)
{
    for (int i = 0; id[0] && i < STYLE_PARENTS_MAX; i++) {
        const struct xml_node *style = style_named(docx, id), *look = style ? xml_child(style, "rPr", NULL) : NULL;
        if (look && xml_child(look, "vanish", NULL)) return is_on(look, "vanish");
        id = docx_value(style, "basedOn");
    }
    return false;
}

static bool says_of_line(const struct xml_node *look, bool *struck)
{
    if (!look || !(xml_child(look, "strike", NULL) || xml_child(look, "dstrike", NULL))) return false;
    *struck = is_on(look, "strike") || is_on(look, "dstrike");
    return true;
}

/* Whether a style draws a line through its letters, or one that it takes after; `otherwise` where none says so. */
static bool style_strikes(const struct docx *docx, const char *id, bool otherwise)
{
    bool struck = otherwise;
    for (int i = 0; id[0] && i < STYLE_PARENTS_MAX; i++) {
        const struct xml_node *style = style_named(docx, id);
        if (says_of_line(style ? xml_child(style, "rPr", NULL) : NULL, &struck)) return struck;
        id = docx_value(style, "basedOn");
    }
    return struck;
}

static bool is_struck(const struct docx *docx, const struct xml_node *properties)
{
    bool struck = false;
    if (says_of_line(properties, &struck)) return struck;
    return style_strikes(docx, docx_value(properties, "rStyle"), docx->struck);
}

/* The level that a style stands for, 0: none; translated style names keep their outline level. */
static int style_level(const struct xml_node *style, const char *id)
{
    const char *name = docx_value(style, "name"), *outline = docx_value(xml_child(style, "pPr", NULL), "outlineLvl");
    if (outline[0] >= '0' && outline[0] <= '8') return outline[0] - '0' < 6 ? outline[0] - '0' + 1 : 6;
    if (strncasecmp(name, "heading ", 8) == 0 || strncasecmp(id, "heading", 7) == 0) {
        char digit = strncasecmp(name, "heading ", 8) == 0 ? name[8] : id[7];
        return digit >= '1' && digit <= '6' ? digit - '0' : 1;
    }
    return strcasecmp(name, "title") == 0 || strcasecmp(id, "title") == 0 ? 1 : 0;
}

/* Level 1-6 of a heading paragraph, 0 for others, by its own word, its style's or that of one it takes after. */
static int heading_level(const struct docx *docx, const struct xml_node *properties)
{
    const char *outline = docx_value(properties, "outlineLvl"), *id = docx_value(properties, "pStyle");
    if (outline[0] >= '0' && outline[0] <= '8') return outline[0] - '0' < 6 ? outline[0] - '0' + 1 : 6;
    if (outline[0]) return 0; /* 9 is running text */
    for (int i = 0; id[0] && i < STYLE_PARENTS_MAX; i++) {
        const struct xml_node *style = style_named(docx, id);
        int level = style ? style_level(style, id) : strncasecmp(id, "heading", 7) == 0 ? 1 : 0;
        if (level > 0) return level;
        id = docx_value(style, "basedOn");
    }
    return 0;
}

static bool is_coloured(const char *value)
{
    long rgb = strtol(value, NULL, 16), high = 0, low = 255;
    if (strlen(value) != 6) return false;
    for (int i = 0; i < 3; i++, rgb >>= 8) {
        if ((rgb & 255) > high) high = rgb & 255;
        if ((rgb & 255) < low) low = rgb & 255;
    }
    return high - low >= 60;
}

/* A marker pen's colour behind the letters. */
static bool is_marked(const struct xml_node *properties)
{
    const char *pen = docx_value(properties, "highlight");
    return pen[0] && strcmp(pen, "none") != 0 && strcmp(pen, "black") != 0 && strcmp(pen, "white") != 0 &&
           !strstr(pen, "Gray");
}

static void note_reference(struct docx *docx, const struct xml_node *node)
{
    const char *id = xml_attribute(node, "w:id");
    if (!id) return;
    *ARENA_PUSH(docx->arena, docx->notes, docx->note_count, docx->note_room) =
        (struct note){id, xml_is(node, "endnoteReference")};
    writing_add(&docx->writing, arena_printf(docx->arena, "[%zu]", docx->note_count), false, false);
}

/* Text boxes below `parent`, the second form of the same thing left out. The tree's depth is capped, so is this. */
static void note_boxes(struct docx *docx, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "Fallback")) continue;
        if (xml_is(node, "txbxContent"))
            *ARENA_PUSH(docx->arena, docx->boxes, docx->box_count, docx->box_room) = node;
        else
            note_boxes(docx, node);
    }
}

static void read_runs(struct docx *docx, const struct xml_node *parent);

/* The page that a <w:hyperlink r:id="rId4"> leads to. */
static const char *target_of(const struct docx *docx, const struct xml_node *link)
{
    const char *id = xml_attribute(link, "r:id");
    for (const struct xml_node *at = id && docx->targets ? xml_child(docx->targets, "Relationship", NULL) : NULL; at;
         at = xml_child(docx->targets, "Relationship", at)) {
        const char *own = xml_attribute(at, "Id");
        if (own && strcmp(own, id) == 0) return xml_attribute(at, "Target");
    }
    return NULL;
}

static void read_linked(struct docx *docx, const struct xml_node *node, const char *href)
{
    const char *outer = docx->writing.href;
    if (href) writing_lead(&docx->writing, href);
    read_runs(docx, node);
    docx->writing.href = outer;
}

/* Where a field begins, where what is shown of it begins, and where it ends. */
static void take_field(struct docx *docx, const struct xml_node *node)
{
    const char *type = xml_attribute(node, "w:fldCharType");
    if (!type) return;
    if (strcmp(type, "begin") == 0) {
        writing_add(&docx->writing, docx_form_field(node), false, false);
        if (docx->field_depth < FIELDS_MAX) docx->fields[docx->field_depth] = (struct field){"", docx->writing.href};
        docx->field_depth++;
    } else if (docx->field_depth == 0) {
        return;
    } else if (strcmp(type, "separate") == 0 && docx->field_depth <= FIELDS_MAX) {
        const char *href = docx_field_target(docx->arena, docx->fields[docx->field_depth - 1].instruction);
        if (href) writing_lead(&docx->writing, href);
    } else if (strcmp(type, "end") == 0 && --docx->field_depth < FIELDS_MAX) {
        docx->writing.href = docx->fields[docx->field_depth].outer_href;
    }
}

static void take_instruction(struct docx *docx, const char *text)
{
    if (docx->field_depth == 0 || docx->field_depth > FIELDS_MAX) return;
    struct field *field = &docx->fields[docx->field_depth - 1];
    if (strlen(field->instruction) + strlen(text) < INSTRUCTION_MAX_BYTES)
        field->instruction = arena_printf(docx->arena, "%s%s", field->instruction, text);
}

static void read_run(struct docx *docx, const struct xml_node *run)
{
    const struct xml_node *properties = xml_child(run, "rPr", NULL);
    bool bold = is_on(properties, "b"),
         coloured = is_coloured(docx_value(properties, "color")) || is_marked(properties);
    if (is_on(properties, "vanish") || style_hides(docx, docx_value(properties, "rStyle"))) return;
    bool underlined = is_on(properties, "u"), struck = is_struck(docx, properties);
    for (const struct xml_node *node = run->first; node; node = node->next) {
        if (!node->name) continue;
        docx->writing.underlined = underlined;
        docx->writing.struck = struck;
        if (xml_is(node, "t"))
            writing_add(&docx->writing, xml_text(docx->arena, node), bold, coloured);
        else if (xml_is(node, "tab"))
            writing_add(&docx->writing, " ", bold, coloured);
        else if (xml_is(node, "sym"))
            writing_add(&docx->writing, docx_symbol(xml_attribute(node, "w:char")), bold, coloured);
        else if (xml_is(node, "br") || xml_is(node, "cr"))
            writing_add(&docx->writing, "\n", false, false);
        else if (xml_is(node, "noBreakHyphen"))
            writing_add(&docx->writing, "-", bold, coloured);
        else if (xml_is(node, "ruby") && xml_child(node, "rubyBase", NULL))
            read_runs(docx, xml_child(node, "rubyBase", NULL)); /* how it is pronounced stands above it */
        else if (xml_is(node, "footnoteReference") || xml_is(node, "endnoteReference"))
            note_reference(docx, node);
        else if (xml_is(node, "fldChar"))
            take_field(docx, node);
        else if (xml_is(node, "instrText"))
            take_instruction(docx, xml_text(docx->arena, node));
        else if (xml_is(node, "AlternateContent") || xml_is(node, "drawing") || xml_is(node, "pict"))
            note_boxes(docx, node);
    }
    docx->writing.underlined = docx->writing.struck = false;
}

/* A form's field that nobody has written into. */
static bool is_placeholder(const struct xml_node *node)
{
    const struct xml_node *properties = xml_is(node, "sdt") ? xml_child(node, "sdtPr", NULL) : NULL;
    return is_on(properties, "showingPlcHdr");
}

/* Runs wherever they stand in the paragraph; what was deleted or moved away, and second forms of the same thing, left
 * out. */
static void read_runs(struct docx *docx, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "del") || xml_is(node, "moveFrom") || xml_is(node, "Fallback") ||
            xml_is(node, "pPr") || is_placeholder(node))
            continue;
        if (xml_is(node, "r"))
            read_run(docx, node);
        else if (xml_is(node, "oMath") || xml_is(node, "oMathPara"))
            writing_add(&docx->writing, xml_text(docx->arena, node), false, false);
        else if (xml_is(node, "hyperlink"))
            read_linked(docx, node, target_of(docx, node));
        else if (xml_is(node, "fldSimple"))
            read_linked(docx, node, docx_field_target(docx->arena, attribute_or_empty(node, "w:instr")));
        else if (xml_is(node, "ins") || xml_is(node, "moveTo") || xml_is(node, "smartTag") || xml_is(node, "sdt") ||
                 xml_is(node, "sdtContent") || xml_is(node, "bdo") || xml_is(node, "dir") || xml_is(node, "customXml"))
            read_runs(docx, node);
    }
}

/* Numbering of the paragraph, of its own, its style's or that of one it takes after. */
static const struct xml_node *numbering_of(const struct docx *docx, const struct xml_node *properties)
{
    const struct xml_node *found = properties ? xml_child(properties, "numPr", NULL) : NULL;
    const char *id = docx_value(properties, "pStyle");
    for (int i = 0; !found && id[0] && i < STYLE_PARENTS_MAX; i++) {
        const struct xml_node *style = style_named(docx, id), *of = style ? xml_child(style, "pPr", NULL) : NULL;
        found = of ? xml_child(of, "numPr", NULL) : NULL;
        id = docx_value(style, "basedOn");
    }
    /* Number 0 takes the style's numbering away. */
    return found && strcmp(docx_value(found, "numId"), "0") != 0 ? found : NULL;
}

static void read_body(struct docx *docx, const struct xml_node *parent);

/* What was put into boxes beside the paragraph. */
static void read_boxes(struct docx *docx)
{
    const struct xml_node **boxes = docx->boxes;
    size_t count = docx->box_count;
    docx->boxes = NULL;
    docx->box_count = docx->box_room = 0;
    for (size_t i = 0; i < count; i++) read_body(docx, boxes[i]);
}

static void read_paragraph(struct docx *docx, const struct xml_node *paragraph)
{
    const struct xml_node *properties = xml_child(paragraph, "pPr", NULL);
    const struct xml_node *numbering = properties ? numbering_of(docx, properties) : NULL;
    int heading = properties ? heading_level(docx, properties) : 0, level = 0;
    const char *prefix = "";
    if (style_hides(docx, docx_value(properties, "pStyle"))) return;
    docx->struck = style_strikes(docx, docx_value(properties, "pStyle"), false);
    read_runs(docx, paragraph);
    /* With its end deleted or moved away the paragraph goes on in the next one. */
    const struct xml_node *mark = properties ? xml_child(properties, "rPr", NULL) : NULL;
    if (mark && (xml_child(mark, "del", NULL) || xml_child(mark, "moveFrom", NULL))) return;
    if (numbering && writing_any(&docx->writing)) {
        level = (int)strtol(docx_value(numbering, "ilvl"), NULL, 10) + 1;
        prefix = numbers_next(&docx->numbers, docx->arena, docx_value(numbering, "numId"), level - 1);
    }
    if (heading > 0)
        writing_flush(&docx->writing, BLOCK_HEADING, heading, prefix);
    else
        writing_flush(&docx->writing, numbering ? BLOCK_ITEM : BLOCK_PARAGRAPH, level, prefix);
    if (docx->box_count > 0) read_boxes(docx);
}

struct cells {
    const struct xml_node **items; /* NULL: a field that nobody has written into */
    size_t count, room;
};

static bool is_deleted(const struct xml_node *cell)
{
    const struct xml_node *properties = xml_is(cell, "tc") ? xml_child(cell, "tcPr", NULL) : NULL;
    return properties && xml_child(properties, "cellDel", NULL);
}

/* The row's cells; a form's field may be wrapped around one. */
static void find_cells(struct docx *docx, const struct xml_node *row, struct cells *cells)
{
    for (const struct xml_node *node = row->first; node; node = node->next) {
        if (!node->name || is_deleted(node)) continue;
        if (xml_is(node, "tc") || is_placeholder(node))
            *ARENA_PUSH(docx->arena, cells->items, cells->count, cells->room) = is_placeholder(node) ? NULL : node;
        else if (xml_is(node, "sdt") || xml_is(node, "sdtContent") || xml_is(node, "customXml"))
            find_cells(docx, node, cells);
    }
}

/* A cell that holds a table of several columns: its row lays out the page, and is read cell after cell. */
static bool holds_table(const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "p")) continue;
        const struct xml_node *cell = xml_is(node, "tr") ? xml_child(node, "tc", NULL) : NULL;
        if ((cell && xml_child(node, "tc", cell)) || holds_table(node)) return true;
    }
    return false;
}

/* How many columns a property says; `otherwise`: it is not there, or says nothing that a table would. */
static size_t columns_of(const struct xml_node *properties, const char *name, size_t otherwise)
{
    long columns = properties ? strtol(docx_value(properties, name), NULL, 10) : 0;
    return columns > 0 && columns <= MERGED_MOST ? (size_t)columns : otherwise;
}

/* Cells side by side become one row; a table of one column only frames its text. */
static void read_row(struct docx *docx, const struct xml_node *row)
{
    size_t first = docx->writing.out->count;
    struct cells cells = {0};
    const struct xml_node *properties = xml_child(row, "trPr", NULL);
    if (properties && xml_child(properties, "del", NULL)) return;
    find_cells(docx, row, &cells);
    bool lays_out = cells.count < 2;
    for (size_t i = 0; i < cells.count; i++) lays_out |= cells.items[i] && holds_table(cells.items[i]);
    for (size_t i = 0; i < cells.count && lays_out; i++)
        if (cells.items[i]) read_body(docx, cells.items[i]);
    if (lays_out) return;
    struct row text;
    row_init(&text, ARCHIVE_MAX_BYTES);
    row_pass(&text, columns_of(properties, "gridBefore", 0));
    for (size_t i = 0; i < cells.count; i++) {
        if (cells.items[i]) read_body(docx, cells.items[i]);
        row_add_cell(&docx->writing, &text, first);
        if (cells.items[i]) row_pass(&text, columns_of(xml_child(cells.items[i], "tcPr", NULL), "gridSpan", 1) - 1);
    }
    row_flush(&docx->writing, &text, BLOCK_ROW);
    row_release(&text);
}

/* The tree's depth is capped (xml/tree.h), so is this recursion. */
static void read_body(struct docx *docx, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || is_placeholder(node)) continue;
        if (xml_is(node, "p"))
            read_paragraph(docx, node);
        else if (xml_is(node, "tr"))
            read_row(docx, node);
        else if (xml_is(node, "tbl") || xml_is(node, "sdt") || xml_is(node, "sdtContent") || xml_is(node, "ins") ||
                 xml_is(node, "customXml"))
            read_body(docx, node);
    }
    writing_flush(&docx->writing, BLOCK_PARAGRAPH, 0, "");
}

static void read_notes(struct docx *docx)
{
    for (size_t i = 0; i < docx->note_count; i++) {
        const struct xml_node *all = docx->notes[i].at_end ? docx->endnotes : docx->footnotes;
        const char *name = docx->notes[i].at_end ? "endnote" : "footnote";
        docx->targets = docx->notes[i].at_end ? docx->endnote_targets : docx->footnote_targets;
        for (const struct xml_node *note = all ? xml_child(all, name, NULL) : NULL; note;
             note = xml_child(all, name, note)) {
            const char *id = xml_attribute(note, "w:id");
            if (!id || strcmp(id, docx->notes[i].id) != 0) continue;
            for (const struct xml_node *p = xml_child(note, "p", NULL); p; p = xml_child(note, "p", p)) {
                read_runs(docx, p);
                writing_add(&docx->writing, " ", false, false);
            }
            writing_flush(&docx->writing, BLOCK_PARAGRAPH, 0, arena_printf(docx->arena, "[%zu] ", i + 1));
        }
    }
}

/* Whether it is to be read once more, with what is struck out, for that is all. */
static bool read_document(struct docx *docx, const struct xml_node *body, const char *source, struct blocks *out,
                          bool keeps_struck)
{
    writing_init(&docx->writing, docx->arena, source, out);
    docx->writing.keeps_struck = keeps_struck;
    size_t first = out->count;
    read_body(docx, body);
    size_t notes = out->count;
    read_notes(docx);
    notes_place(docx->arena, out, first, notes);
    writing_release(&docx->writing);
    return writing_all_struck(&docx->writing, first);
}

const char *docx_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    struct members members = {0};
    const char *reason = archive_read(arena, bytes, count, docx_parts_wanted, &members);
    if (reason) return reason;
    if (archive_member(&members, "EncryptedPackage")) return "encrypted";
    struct docx_parts parts = docx_parts_find(arena, &members);
    const struct xml_node *body = parts.document ? xml_child(parts.document, "body", NULL) : NULL;
    if (!parts.present) return "no text document inside";
    if (!body) return "damaged";
    struct docx docx = {.arena = arena,
                        .styles = parts.styles,
                        .footnotes = parts.footnotes,
                        .endnotes = parts.endnotes,
                        .targets = parts.targets,
                        .footnote_targets = parts.footnote_targets,
                        .endnote_targets = parts.endnote_targets};
    numbers_init(&docx.numbers, parts.numbering);
    struct docx again = docx;
    if (read_document(&docx, body, source, out, false)) read_document(&again, body, source, out, true);
    return NULL;
}
