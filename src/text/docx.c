/* SPDX-License-Identifier: MIT */
/*
 * docx: Office Open XML text (ISO/IEC 29500-1, 17): headings, list numbers written out, tables as rows, footnotes,
 * tracked changes as accepted; comments, field codes and hidden runs are left out.
 */
#include "archive.h"
#include "docx_numbers.h"
#include "office.h"

#include <strings.h>

struct docx {
    struct arena *arena;
    struct writing writing;
    struct numbers numbers;
    const struct xml_node *styles, *footnotes;
    const char **notes; /* ids of the footnotes referred to, in order */
    size_t note_count, note_room;
};

static bool is_wanted(const char *name)
{
    return strcmp(name, "word/document.xml") == 0 || strcmp(name, "word/styles.xml") == 0 ||
           strcmp(name, "word/numbering.xml") == 0 || strcmp(name, "word/footnotes.xml") == 0 ||
           strcmp(name, "EncryptedPackage") == 0;
}

static const char *value_of(const struct xml_node *parent, const char *name)
{
    const struct xml_node *child = parent ? xml_child(parent, name, NULL) : NULL;
    const char *value = child ? xml_attribute(child, "w:val") : NULL;
    return value ? value : "";
}

/* <w:b/> is on, <w:b w:val="0"/> is off. */
static bool is_on(const struct xml_node *properties, const char *name)
{
    if (!properties || !xml_child(properties, name, NULL)) return false;
    const char *value = value_of(properties, name);
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

/* Level 1-6 of a heading paragraph, 0 for others; translated style names keep their outline level. */
static int heading_level(const struct docx *docx, const struct xml_node *properties)
{
    const char *outline = value_of(properties, "outlineLvl"), *id = value_of(properties, "pStyle");
    const struct xml_node *style = id[0] ? style_named(docx, id) : NULL;
    const char *name = value_of(style, "name");
    if (!outline[0] && style) outline = value_of(xml_child(style, "pPr", NULL), "outlineLvl");
    if (outline[0] >= '0' && outline[0] <= '8') return outline[0] - '0' < 6 ? outline[0] - '0' + 1 : 6;
    if (strncasecmp(name, "heading ", 8) == 0 || strncasecmp(id, "heading", 7) == 0) {
        char digit = strncasecmp(name, "heading ", 8) == 0 ? name[8] : id[7];
        return digit >= '1' && digit <= '6' ? digit - '0' : 1;
    }
    return strcasecmp(name, "title") == 0 || strcasecmp(id, "title") == 0 ? 1 : 0;
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

static void note_reference(struct docx *docx, const struct xml_node *node)
{
    const char *id = xml_attribute(node, "w:id");
    if (!id) return;
    *ARENA_PUSH(docx->arena, docx->notes, docx->note_count, docx->note_room) = id;
    writing_add(&docx->writing, arena_printf(docx->arena, "[%zu]", docx->note_count), false, false);
}

static void read_run(struct docx *docx, const struct xml_node *run)
{
    const struct xml_node *properties = xml_child(run, "rPr", NULL);
    bool bold = is_on(properties, "b"), coloured = is_coloured(value_of(properties, "color"));
    if (is_on(properties, "vanish")) return;
    for (const struct xml_node *node = run->first; node; node = node->next) {
        if (!node->name) continue;
        if (xml_is(node, "t"))
            writing_add(&docx->writing, xml_text(docx->arena, node), bold, coloured);
        else if (xml_is(node, "tab"))
            writing_add(&docx->writing, " ", bold, coloured);
        else if (xml_is(node, "br") || xml_is(node, "cr"))
            writing_add(&docx->writing, "\n", false, false);
        else if (xml_is(node, "noBreakHyphen"))
            writing_add(&docx->writing, "-", bold, coloured);
        else if (xml_is(node, "footnoteReference"))
            note_reference(docx, node);
    }
}

/* Runs wherever they stand in the paragraph; what was deleted or moved away, and second forms of the same thing, left
 * out. */
static void read_runs(struct docx *docx, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name || xml_is(node, "del") || xml_is(node, "moveFrom") || xml_is(node, "Fallback") ||
            xml_is(node, "pPr"))
            continue;
        if (xml_is(node, "r"))
            read_run(docx, node);
        else if (xml_is(node, "ins") || xml_is(node, "moveTo") || xml_is(node, "hyperlink") ||
                 xml_is(node, "smartTag") || xml_is(node, "sdt") || xml_is(node, "sdtContent") ||
                 xml_is(node, "fldSimple") || xml_is(node, "bdo") || xml_is(node, "dir"))
            read_runs(docx, node);
    }
}

/* Numbering of the paragraph, of its own or its style's. */
static const struct xml_node *numbering_of(const struct docx *docx, const struct xml_node *properties)
{
    const struct xml_node *own = properties ? xml_child(properties, "numPr", NULL) : NULL;
    if (own) return own;
    const struct xml_node *style = style_named(docx, value_of(properties, "pStyle"));
    const struct xml_node *of_style = style ? xml_child(style, "pPr", NULL) : NULL;
    return of_style ? xml_child(of_style, "numPr", NULL) : NULL;
}

static void read_paragraph(struct docx *docx, const struct xml_node *paragraph)
{
    const struct xml_node *properties = xml_child(paragraph, "pPr", NULL);
    const struct xml_node *numbering = properties ? numbering_of(docx, properties) : NULL;
    int heading = properties ? heading_level(docx, properties) : 0, level = 0;
    const char *prefix = "";
    read_runs(docx, paragraph);
    if (numbering && docx->writing.text.len > 0) {
        level = (int)strtol(value_of(numbering, "ilvl"), NULL, 10) + 1;
        prefix = numbers_next(&docx->numbers, docx->arena, value_of(numbering, "numId"), level - 1);
    }
    if (heading > 0)
        writing_flush(&docx->writing, BLOCK_HEADING, heading, prefix);
    else
        writing_flush(&docx->writing, numbering ? BLOCK_ITEM : BLOCK_PARAGRAPH, level, prefix);
}

static void read_body(struct docx *docx, const struct xml_node *parent);

static void append_cell(struct docx *docx, struct buf *row, size_t first)
{
    for (size_t i = first; i < docx->writing.out->count; i++) {
        if (i > first) buf_putc(row, '\n');
        buf_puts(row, docx->writing.out->items[i].text);
    }
    docx->writing.out->count = first;
}

/* Cells side by side become one row; a table of one column only frames its text. */
static void read_row(struct docx *docx, const struct xml_node *row)
{
    size_t first = docx->writing.out->count, cells = 0;
    for (const struct xml_node *cell = xml_child(row, "tc", NULL); cell; cell = xml_child(row, "tc", cell)) cells++;
    if (cells < 2) {
        const struct xml_node *only = xml_child(row, "tc", NULL);
        if (only) read_body(docx, only);
        return;
    }
    struct buf text = BUF_INIT(ARCHIVE_MAX_BYTES);
    cells = 0;
    for (const struct xml_node *cell = xml_child(row, "tc", NULL); cell; cell = xml_child(row, "tc", cell)) {
        if (cells++ > 0) buf_putc(&text, '\t');
        read_body(docx, cell);
        append_cell(docx, &text, first);
    }
    writing_add(&docx->writing, buf_text(&text), false, false);
    writing_flush(&docx->writing, BLOCK_ROW, 0, "");
    buf_release(&text);
}

/* The tree's depth is capped (xml/tree.h), so is this recursion. */
static void read_body(struct docx *docx, const struct xml_node *parent)
{
    for (const struct xml_node *node = parent->first; node; node = node->next) {
        if (!node->name) continue;
        if (xml_is(node, "p"))
            read_paragraph(docx, node);
        else if (xml_is(node, "tr"))
            read_row(docx, node);
        else if (xml_is(node, "tbl") || xml_is(node, "sdt") || xml_is(node, "sdtContent") || xml_is(node, "ins") ||
                 xml_is(node, "customXml"))
            read_body(docx, node);
    }
}

static void read_footnotes(struct docx *docx)
{
    for (size_t i = 0; docx->footnotes && i < docx->note_count; i++) {
        for (const struct xml_node *note = xml_child(docx->footnotes, "footnote", NULL); note;
             note = xml_child(docx->footnotes, "footnote", note)) {
            const char *id = xml_attribute(note, "w:id");
            if (!id || strcmp(id, docx->notes[i]) != 0) continue;
            for (const struct xml_node *p = xml_child(note, "p", NULL); p; p = xml_child(note, "p", p)) {
                read_runs(docx, p);
                writing_add(&docx->writing, " ", false, false);
            }
            writing_flush(&docx->writing, BLOCK_PARAGRAPH, 0, arena_printf(docx->arena, "[%zu] ", i + 1));
        }
    }
}

/* The part's root, or NULL: a part that is missing or ill-formed is done without. */
static const struct xml_node *part(struct arena *arena, const struct members *members, const char *name)
{
    struct err err = ERR_INIT;
    struct xml_tree *tree = NULL;
    const struct member *member = archive_member(members, name);
    if (!member || xml_read_bytes(arena, name, member->bytes, member->count, NULL, &tree, &err) != OK) return NULL;
    return tree->root;
}

const char *docx_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    struct members members = {0};
    const char *reason = archive_read(arena, bytes, count, is_wanted, &members);
    if (reason) return reason;
    if (archive_member(&members, "EncryptedPackage")) return "encrypted";
    if (!archive_member(&members, "word/document.xml")) return "no text document inside";
    const struct xml_node *document = part(arena, &members, "word/document.xml");
    const struct xml_node *body = document ? xml_child(document, "body", NULL) : NULL;
    if (!body) return "damaged";
    struct docx docx = {.arena = arena,
                        .styles = part(arena, &members, "word/styles.xml"),
                        .footnotes = part(arena, &members, "word/footnotes.xml")};
    numbers_init(&docx.numbers, part(arena, &members, "word/numbering.xml"));
    writing_init(&docx.writing, arena, source, out);
    read_body(&docx, body);
    read_footnotes(&docx);
    writing_release(&docx.writing);
    return NULL;
}
