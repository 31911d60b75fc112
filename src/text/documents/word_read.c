/* SPDX-License-Identifier: MIT */
/* word_read: a document's characters one after the other; signs among them end paragraphs, cells and rows, open fields
 * and cite notes. */
#include "word_read.h"

#include <mailcall/base/utf8.h>
#include "docx_fields.h"
#include "office.h"
#include "plain.h"
#include "word_file.h"
#include "word_lists.h"

#define FIELDS_MAX 8
#define INSTRUCTION_MAX_BYTES 4096
#define NOTES_MAX 500
#define ROW_MAX_BYTES (4u * 1024 * 1024)
#define SHAPE_BYTES 26
#define NOTE_BYTES 2
#define BOX_BYTES 22
#define BOXES_MAX 1000
#define NOTE_TEXT_MAX (64u * 1024)
#define READ_MAX (8u * 1024 * 1024)

/* Signs that are no characters. */
enum {
    SIGN_NOTE = 2,
    SIGN_CELL = 7,
    SIGN_SHAPE = 8,
    SIGN_TAB = 9,
    SIGN_LINE = 11,
    SIGN_PAGE = 12,
    SIGN_PARAGRAPH = 13,
    SIGN_COLUMN = 14,
    SIGN_FIELD = 19,
    SIGN_SHOWN = 20,
    SIGN_FIELD_END = 21,
    SIGN_HYPHEN = 30,
    SIGN_SOFT_HYPHEN = 31
};

struct note {
    uint32_t from, to; /* cp */
};

struct reader {
    struct arena *arena;
    struct word_file file;
    struct word_lists lists;
    struct writing writing;
    struct row row;
    size_t row_first; /* blocks there when the row began */
    size_t inner_first;
    bool in_row, lays_out, in_inner;
    struct buf instructions[FIELDS_MAX];
    const char *outer_href[FIELDS_MAX];
    bool shows[FIELDS_MAX]; /* past the instruction */
    size_t fields;
    uint32_t high; /* first half of a surrogate pair */
    struct note notes[NOTES_MAX];
    size_t note_count, next_note[2], next_shape;
    uint32_t *shapes; /* identifiers of those drawn at the paragraph at hand */
    size_t shape_count, shape_room, depth;
    uint32_t left; /* characters that may still be read: notes and boxes may all claim the same */
};

static void read_text(struct reader *reader, uint32_t from, uint32_t to);

static bool in_instruction(const struct reader *reader)
{
    for (size_t i = 0; i < reader->fields && i < FIELDS_MAX; i++)
        if (!reader->shows[i]) return true;
    return false;
}

static void put(struct reader *reader, const char *text, const struct word_run *run)
{
    if (in_instruction(reader)) {
        size_t at = reader->fields <= FIELDS_MAX ? reader->fields - 1 : FIELDS_MAX - 1;
        buf_puts(&reader->instructions[at], text);
        return;
    }
    reader->writing.underlined = run->underlined;
    reader->writing.struck = run->struck;
    writing_add(&reader->writing, text, run->bold, run->coloured);
    reader->writing.underlined = reader->writing.struck = false;
}

static void put_unit(struct reader *reader, uint16_t unit, const struct word_run *run)
{
    uint32_t code = unit;
    char text[8] = "";
    if (unit >= 0xd800 && unit < 0xdc00) {
        reader->high = unit;
        return;
    }
    if (unit >= 0xdc00 && unit < 0xe000)
        code = reader->high ? 0x10000 + ((reader->high - 0xd800) << 10) + unit - 0xdc00 : 0;
    reader->high = 0;
    if (code < 32 || (code >= 0xe000 && code < 0xf900)) return; /* symbol fonts stand in the private area */
    text[utf8_put(text, code)] = 0;
    put(reader, text, run);
}

static void begin_field(struct reader *reader)
{
    if (reader->fields < FIELDS_MAX) {
        buf_clear(&reader->instructions[reader->fields]);
        reader->outer_href[reader->fields] = reader->writing.href;
        reader->shows[reader->fields] = false;
    }
    reader->fields++;
}

static void show_field(struct reader *reader)
{
    if (reader->fields == 0 || reader->fields > FIELDS_MAX) return;
    size_t at = reader->fields - 1;
    reader->shows[at] = true;
    const char *href = docx_field_target(reader->arena, buf_text(&reader->instructions[at]));
    if (href) writing_lead(&reader->writing, href);
}

static void end_field(struct reader *reader)
{
    if (reader->fields == 0 || --reader->fields >= FIELDS_MAX) return;
    reader->writing.href = reader->outer_href[reader->fields];
}

/* Whether the next of the places in `part`, each with so many bytes behind all of them, is `cp`: they stand in their
 * order. */
static bool is_next(const struct reader *reader, enum word_part part, size_t more, uint32_t cp, size_t *next)
{
    struct stretch places = word_part(&reader->file, part);
    size_t count = places.count < 4 ? 0 : (places.count - 4) / (4 + more);
    while (*next < count && stretch_u32(&places, 4 * *next) < cp) ++*next;
    return *next < count && stretch_u32(&places, 4 * *next) == cp;
}

static void cite_note(struct reader *reader, uint32_t cp, const struct word_run *run)
{
    static const struct {
        enum word_part marks, texts;
        enum word_story story;
    } kinds[] = {{WORD_FOOTNOTE_MARKS, WORD_FOOTNOTE_TEXTS, WORD_FOOTNOTES},
                 {WORD_ENDNOTE_MARKS, WORD_ENDNOTE_TEXTS, WORD_ENDNOTES}};
    for (size_t i = 0; i < 2 && reader->note_count < NOTES_MAX; i++) {
        size_t *number = &reader->next_note[i];
        if (!is_next(reader, kinds[i].marks, NOTE_BYTES, cp, number)) continue;
        struct stretch texts = word_part(&reader->file, kinds[i].texts);
        uint32_t start = word_story_start(&reader->file, kinds[i].story);
        reader->notes[reader->note_count++] =
            (struct note){start + stretch_u32(&texts, 4 * *number), start + stretch_u32(&texts, 4 * *number + 4)};
        put(reader, arena_printf(reader->arena, "[%zu]", reader->note_count), run);
        return;
    }
}

/* The shape that is drawn at `cp` of the main text. */
static void note_shape(struct reader *reader, uint32_t cp)
{
    if (!is_next(reader, WORD_SHAPES, SHAPE_BYTES, cp, &reader->next_shape)) return;
    struct stretch places = word_part(&reader->file, WORD_SHAPES);
    size_t count = (places.count - 4) / (4 + SHAPE_BYTES);
    *ARENA_PUSH(reader->arena, reader->shapes, reader->shape_count, reader->shape_room) =
        stretch_u32(&places, 4 * (count + 1) + SHAPE_BYTES * reader->next_shape);
}

/* The words in the boxes of the paragraph that ended. */
static void read_boxes(struct reader *reader)
{
    struct stretch boxes = word_part(&reader->file, WORD_BOX_TEXTS);
    size_t count = boxes.count < 4 ? 0 : (boxes.count - 4) / (4 + BOX_BYTES), shapes = reader->shape_count;
    const uint32_t *drawn = reader->shapes;
    uint32_t start = word_story_start(&reader->file, WORD_BOXES);
    reader->shapes = NULL;
    reader->shape_count = reader->shape_room = 0;
    for (size_t s = 0; s < shapes && reader->depth == 0; s++) {
        for (size_t i = 0; i < count && i < BOXES_MAX; i++) {
            if (stretch_u32(&boxes, 4 * (count + 1) + BOX_BYTES * i + 14) != drawn[s]) continue;
            reader->depth++;
            read_text(reader, start + stretch_u32(&boxes, 4 * i), start + stretch_u32(&boxes, 4 * i + 4));
            reader->depth--;
        }
    }
}

static void end_paragraph(struct reader *reader, const struct word_paragraph *look)
{
    const char *number = "";
    bool hidden = look->style < reader->file.style_count && reader->file.styles[look->style].hidden;
    if (hidden) buf_clear(&reader->writing.text);
    if (look->list > 0 && writing_any(&reader->writing)) number = word_lists_next(&reader->lists, reader->arena, look);
    if (look->outline > 0)
        writing_flush(&reader->writing, BLOCK_HEADING, look->outline < 6 ? look->outline : 6, number);
    else
        writing_flush(&reader->writing, look->list > 0 ? BLOCK_ITEM : BLOCK_PARAGRAPH,
                      look->list > 0 ? (int)look->level + 1 : 0, number);
    if (reader->shape_count > 0) read_boxes(reader);
}

static void begin_row(struct reader *reader)
{
    if (reader->in_row) return;
    reader->in_row = true;
    reader->lays_out = false;
    reader->row_first = reader->writing.out->count;
}

/* A row of one cell only frames its text; one that holds another table lays out the page. */
static void end_row(struct reader *reader)
{
    if (reader->row.cells > 0 && !reader->lays_out)
        row_flush(&reader->writing, &reader->row, reader->row.cells > 1 ? BLOCK_ROW : BLOCK_PARAGRAPH);
    reader->in_row = reader->in_inner = false;
}

static void end_cell(struct reader *reader, const struct word_paragraph *look)
{
    if (look->ends_row) {
        end_row(reader);
        return;
    }
    end_paragraph(reader, look);
    if (!reader->lays_out) row_add_cell(&reader->writing, &reader->row, reader->row_first);
}

/* What the outer row held so far stands above the table inside it, its cells one below the other. */
static void open_inner(struct reader *reader)
{
    struct blocks *out = reader->writing.out;
    size_t first = reader->row_first, count = out->count - first;
    struct block cells = {.kind = BLOCK_PARAGRAPH, .source = reader->writing.source};
    if (!reader->lays_out && reader->row.cells > 0) {
        struct block *below = arena_array(reader->arena, count + 1, sizeof *below);
        for (size_t i = 0; i < count; i++) below[i] = out->items[first + i];
        out->count = first;
        cells.text = arena_strndup(reader->arena, buf_text(&reader->row.text), reader->row.text.len);
        blocks_push(reader->arena, out, &cells);
        for (size_t i = 0; i < count; i++) blocks_push(reader->arena, out, &below[i]);
        row_release(&reader->row);
        row_init(&reader->row, ROW_MAX_BYTES);
    }
    reader->lays_out = reader->in_inner = true;
    reader->inner_first = out->count;
}

/* The rows of a table inside a cell stand for themselves. */
static void end_inner(struct reader *reader, const struct word_paragraph *look)
{
    if (look->ends_inner_row) {
        row_flush(&reader->writing, &reader->row, reader->row.cells > 1 ? BLOCK_ROW : BLOCK_PARAGRAPH);
        reader->in_inner = false;
        return;
    }
    end_paragraph(reader, look);
    if (look->ends_inner_cell) row_add_cell(&reader->writing, &reader->row, reader->inner_first);
}

static void end_some(struct reader *reader, uint16_t unit, size_t fc, bool deleted)
{
    struct word_paragraph look = word_paragraph_at(&reader->file, fc);
    bool ends_cell = unit == SIGN_CELL;
    if (look.in_table && reader->depth == 0) begin_row(reader);
    bool cells = reader->in_row && reader->depth == 0, inner = look.inner && cells;
    if (inner && !reader->in_inner) open_inner(reader);
    if (inner)
        end_inner(reader, &look);
    else if (ends_cell && cells)
        end_cell(reader, &look);
    else if (!deleted) /* with its end deleted the paragraph goes on in the next one */
        end_paragraph(reader, &look);
}

static void take_sign(struct reader *reader, uint16_t unit, uint32_t cp, const struct word_run *run)
{
    switch (unit) {
    case SIGN_FIELD: begin_field(reader); break;
    case SIGN_SHOWN: show_field(reader); break;
    case SIGN_FIELD_END: end_field(reader); break;
    case SIGN_NOTE: cite_note(reader, cp, run); break;
    case SIGN_SHAPE: note_shape(reader, cp); break;
    case SIGN_TAB: put(reader, " ", run); break;
    case SIGN_LINE: put(reader, "\n", run); break;
    case SIGN_HYPHEN: put(reader, "-", run); break;
    default:
        if (unit >= 32) put_unit(reader, unit, run);
    }
}

static void read_text(struct reader *reader, uint32_t from, uint32_t to)
{
    for (uint32_t cp = from; cp < to && reader->left > 0 && reader->writing.out->count < TEXT_MAX_BLOCKS; cp++) {
        size_t fc = 0;
        reader->left--;
        uint16_t unit = word_unit(&reader->file, cp, &fc);
        if (unit == 0) continue;
        const struct word_run *run = word_run_at(&reader->file, fc);
        if (unit == SIGN_PARAGRAPH || unit == SIGN_CELL || unit == SIGN_PAGE || unit == SIGN_COLUMN)
            end_some(reader, unit, fc, run->deleted && unit == SIGN_PARAGRAPH);
        else if (!run->hidden && !run->deleted)
            take_sign(reader, unit, cp, run);
    }
    writing_flush(&reader->writing, BLOCK_PARAGRAPH, 0, "");
}

/* Each as one block that its mark begins. */
static void read_notes(struct reader *reader)
{
    struct blocks *out = reader->writing.out;
    struct buf text = BUF_INIT(NOTE_TEXT_MAX);
    reader->depth = 1;
    for (size_t i = 0; i < reader->note_count; i++) {
        size_t first = out->count;
        read_text(reader, reader->notes[i].from, reader->notes[i].to);
        buf_clear(&text);
        buf_printf(&text, "[%zu]", i + 1);
        for (size_t k = first; k < out->count; k++) buf_printf(&text, " %s", out->items[k].text);
        out->count = first;
        struct block block = {.kind = BLOCK_PARAGRAPH, .source = reader->writing.source};
        block.text = arena_strndup(reader->arena, buf_text(&text), text.len);
        blocks_push(reader->arena, out, &block);
    }
    buf_release(&text);
}

/* Whether it is to be read once more, with what is struck out, for that is all. */
static bool read_file(struct arena *arena, const struct word_file *file, const char *source, struct blocks *out,
                      bool keeps_struck)
{
    struct reader *reader = arena_array(arena, 1, sizeof *reader);
    *reader = (struct reader){.arena = arena, .left = READ_MAX, .file = *file};
    word_lists_read(&reader->file, &reader->lists);
    writing_init(&reader->writing, arena, source, out);
    reader->writing.keeps_struck = keeps_struck;
    row_init(&reader->row, ROW_MAX_BYTES);
    for (size_t i = 0; i < FIELDS_MAX; i++) buf_init(&reader->instructions[i], INSTRUCTION_MAX_BYTES);
    size_t first = out->count;
    read_text(reader, 0, reader->file.characters[WORD_MAIN]);
    if (reader->in_row) end_row(reader);
    size_t notes = out->count;
    read_notes(reader);
    notes_place(arena, out, first, notes);
    for (size_t i = 0; i < FIELDS_MAX; i++) buf_release(&reader->instructions[i]);
    row_release(&reader->row);
    writing_release(&reader->writing);
    return writing_all_struck(&reader->writing, first);
}

bool word_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out)
{
    struct word_file file = {0};
    if (!word_open(arena, bytes, count, &file)) return false;
    if (read_file(arena, &file, source, out, false)) read_file(arena, &file, source, out, true);
    return true;
}
