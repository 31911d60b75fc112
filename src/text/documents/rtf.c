/* SPDX-License-Identifier: MIT */
/*
 * rtf: Rich Text Format to blocks: paragraphs with bold and colour, list numbers as they were written into the text,
 * headings by outline level, tables as rows, footnotes at the end, tracked changes as accepted. Comments, fields'
 * instructions, headers, footers and hidden text are left out. Groups nest; each keeps a state of its own.
 */
#include "office.h"

#include <mailcall/base/hex.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>
#include "plain.h"
#include "rtf_words.h"

#define GROUPS_MAX 200 /* honest documents nest to 20 */
#define TABLE_MAX 4096 /* fonts, colours, styles */
#define RUN_MAX 4096   /* bytes in a charset, decoded together */
#define NOTE_MAX_BYTES (256u * 1024)

enum destination { TO_TEXT, TO_FIELD, TO_FONTS, TO_COLOURS, TO_STYLES, TO_NOTE, TO_NOWHERE };

struct state {
    enum destination to;
    bool bold, coloured, underlined, marked, hidden, struck, deleted, starred, in_table;
    int skip;         /* characters that stand for a \u to readers who do not know it */
    size_t font;      /* index into `pages` */
    int outline;      /* heading level, 0 none */
    const char *href; /* where the field around leads, NULL: nowhere */
};

struct rtf {
    struct arena *arena;
    const char *at, *end;
    struct writing writing;
    struct state stack[GROUPS_MAX];
    size_t depth, too_deep;
    int page;              /* code page of the document */
    int pages[TABLE_MAX];  /* of each font, 0: the document's */
    bool vivid[TABLE_MAX]; /* whether each colour is one, not black, white or grey */
    signed char outlines[TABLE_MAX];
    size_t colour_count, style;
    long rgb[3];
    char run[RUN_MAX];
    size_t run_bytes;
    bool lead; /* the run ends with the first byte of two */
    int skip_left;
    uint32_t high; /* first half of a surrogate pair */
    bool listed;   /* the paragraph has a list's number */
    struct row row;
    struct buf note, field; /* field: its instruction */
    size_t note_count, note_room;
    const char **notes;
};

static struct state *top(struct rtf *rtf)
{
    return &rtf->stack[rtf->depth];
}

static void put(struct rtf *rtf, const char *text)
{
    const struct state *state = top(rtf);
    if (state->hidden || state->deleted) return;
    if (state->to == TO_NOTE)
        buf_puts(&rtf->note, text);
    else if (state->to == TO_FIELD)
        buf_puts(&rtf->field, text);
    if (state->to != TO_TEXT) return;
    rtf->writing.href = state->href;
    rtf->writing.underlined = state->underlined;
    rtf->writing.struck = state->struck;
    writing_add(&rtf->writing, text, state->bold, state->coloured || state->marked);
    rtf->writing.struck = false;
}

static int page_now(struct rtf *rtf)
{
    int page = rtf->pages[top(rtf)->font];
    return page ? page : rtf->page;
}

/* Bytes that wait for their neighbours are characters now. */
static void end_run(struct rtf *rtf)
{
    if (rtf->run_bytes == 0) return;
    struct charset_text text =
        charset_to_utf8(rtf->arena, rtf_page_name(page_now(rtf)), NULL, rtf->run, rtf->run_bytes);
    rtf->run_bytes = 0;
    rtf->lead = false;
    put(rtf, text.text);
}

static void add_byte(struct rtf *rtf, char c)
{
    int page = page_now(rtf);
    if (rtf->skip_left > 0) {
        rtf->skip_left--;
        return;
    }
    if (rtf->run_bytes == RUN_MAX) end_run(rtf);
    rtf->run[rtf->run_bytes++] = c;
    bool pairs = page == 932 || page == 936 || page == 949 || page == 950;
    bool single = page == 932 && (unsigned char)c >= 0xa1 && (unsigned char)c <= 0xdf;
    rtf->lead = pairs && !rtf->lead && (unsigned char)c >= 0x81 && !single;
}

static void add_plain(struct rtf *rtf, char c)
{
    /* ASCII in the midst of bytes goes with them only as the second half of a character. */
    if (rtf->run_bytes > 0 && (unsigned char)c < 0x80 && !rtf->lead) end_run(rtf);
    if ((unsigned char)c >= 0x80 || rtf->lead) {
        add_byte(rtf, c);
    } else if (rtf->skip_left > 0) {
        rtf->skip_left--;
    } else {
        put(rtf, (char[]){c, 0});
    }
}

static void add_unicode(struct rtf *rtf, long value)
{
    char text[8] = "";
    uint32_t code = (uint32_t)(value < 0 ? value + 65536 : value);
    end_run(rtf);
    rtf->skip_left = top(rtf)->skip;
    if (code >= 0xd800 && code < 0xdc00) {
        rtf->high = code;
        return;
    }
    if (code >= 0xdc00 && code < 0xe000) code = rtf->high ? 0x10000 + ((rtf->high - 0xd800) << 10) + code - 0xdc00 : 0;
    rtf->high = 0;
    /* Symbol fonts put their bullets into the private area. */
    if (code < 32 || code > 0x10ffff || (code >= 0xe000 && code < 0xf900)) return;
    text[utf8_put(text, code)] = 0;
    put(rtf, text);
}

static void end_paragraph(struct rtf *rtf)
{
    const struct state *state = top(rtf);
    int heading = state->outline;
    end_run(rtf);
    if (state->to == TO_NOTE) buf_putc(&rtf->note, ' ');
    if (state->to != TO_TEXT) return;
    if (state->in_table) {
        writing_add(&rtf->writing, "\n", false, false);
        return;
    }
    writing_flush(&rtf->writing,
                  heading > 0   ? BLOCK_HEADING
                  : rtf->listed ? BLOCK_ITEM
                                : BLOCK_PARAGRAPH,
                  heading > 0 ? heading : (int)rtf->listed, "");
    rtf->listed = false;
}

static void end_cell(struct rtf *rtf)
{
    end_run(rtf);
    if (top(rtf)->to != TO_TEXT) return;
    size_t first = rtf->writing.out->count;
    writing_flush(&rtf->writing, BLOCK_PARAGRAPH, 0, "");
    row_add_cell(&rtf->writing, &rtf->row, first);
    rtf->listed = false;
}

static void end_row(struct rtf *rtf)
{
    if (rtf->row.cells == 0) return;
    row_flush(&rtf->writing, &rtf->row, rtf->row.cells > 1 ? BLOCK_ROW : BLOCK_PARAGRAPH);
}

static void begin_note(struct rtf *rtf)
{
    if (top(rtf)->to != TO_TEXT) return;
    end_run(rtf);
    put(rtf, arena_printf(rtf->arena, "[%zu]", rtf->note_count + 1));
    top(rtf)->to = TO_NOTE;
    buf_clear(&rtf->note);
}

static void end_note(struct rtf *rtf)
{
    *ARENA_PUSH(rtf->arena, rtf->notes, rtf->note_count, rtf->note_room) =
        arena_strndup(rtf->arena, buf_text(&rtf->note), rtf->note.len);
}

/* HYPERLINK "http://example.org/": what the rest of the field's group shows leads there. */
static void end_field(struct rtf *rtf)
{
    const char *at = buf_text(&rtf->field), *name = strstr(at, "HYPERLINK");
    const char *from = name ? strchr(name, '"') : NULL, *to = from ? strchr(from + 1, '"') : NULL;
    if (!to) return;
    writing_lead(&rtf->writing, arena_strndup(rtf->arena, from + 1, (size_t)(to - from - 1)));
    top(rtf)->href = rtf->writing.href;
}

static void open_group(struct rtf *rtf)
{
    end_run(rtf);
    rtf->skip_left = 0;
    if (rtf->depth + 1 >= GROUPS_MAX) {
        rtf->too_deep++;
        return;
    }
    struct state state = *top(rtf);
    state.starred = false;
    rtf->stack[++rtf->depth] = state;
}

static void close_group(struct rtf *rtf)
{
    end_run(rtf);
    rtf->skip_left = 0;
    if (rtf->too_deep > 0) {
        rtf->too_deep--;
        return;
    }
    if (rtf->depth == 0) return;
    bool note = top(rtf)->to == TO_NOTE, field = top(rtf)->to == TO_FIELD;
    rtf->depth--;
    if (field && top(rtf)->to == TO_TEXT) end_field(rtf);
    if (note && top(rtf)->to != TO_NOTE) end_note(rtf);
}

static void add_colour(struct rtf *rtf)
{
    long high = 0, low = 255;
    for (int i = 0; i < 3; i++) {
        if (rtf->rgb[i] > high) high = rtf->rgb[i];
        if (rtf->rgb[i] < low) low = rtf->rgb[i];
    }
    if (rtf->colour_count < TABLE_MAX) rtf->vivid[rtf->colour_count++] = high - low >= 60;
    rtf->rgb[0] = rtf->rgb[1] = rtf->rgb[2] = 0;
}

static size_t small(long number)
{
    return number >= 0 && number < TABLE_MAX ? (size_t)number : 0;
}

static void set_style(struct rtf *rtf, size_t number)
{
    rtf->style = number;
    if (top(rtf)->to != TO_STYLES) top(rtf)->outline = rtf->outlines[number];
}

static void set_outline(struct rtf *rtf, long level)
{
    int heading = level >= 0 && level <= 8 ? (int)(level < 6 ? level + 1 : 6) : 0;
    if (top(rtf)->to == TO_STYLES)
        rtf->outlines[rtf->style] = (signed char)heading;
    else
        top(rtf)->outline = heading;
}

static void set_font(struct rtf *rtf, size_t number)
{
    end_run(rtf);
    top(rtf)->font = number;
}

/* Words that say where the group's text goes. True when `word` was one. */
static bool take_destination(struct rtf *rtf, enum rtf_word word)
{
    struct state *state = top(rtf);
    switch (word) {
    case RTF_FONT_TABLE: state->to = TO_FONTS; return true;
    case RTF_COLOUR_TABLE: state->to = TO_COLOURS; return true;
    case RTF_STYLE_SHEET: state->to = TO_STYLES; return true;
    case RTF_LEFT_OUT: state->to = TO_NOWHERE; return true;
    case RTF_NOTE: begin_note(rtf); return true;
    case RTF_FIELD:
        state->to = state->to == TO_TEXT ? TO_FIELD : TO_NOWHERE;
        buf_clear(&rtf->field);
        return true;
    case RTF_LIST_TEXT: rtf->listed |= state->to == TO_TEXT; return true;
    case RTF_KEPT: return true;
    default: return false;
    }
}

static void take_look(struct rtf *rtf, enum rtf_word word, bool given, long number)
{
    struct state *state = top(rtf);
    bool on = !given || number != 0;
    switch (word) {
    case RTF_PLAIN:
        state->bold = state->coloured = state->underlined = state->marked = state->hidden = state->deleted = false;
        state->struck = false;
        break;
    case RTF_BOLD: state->bold = on; break;
    case RTF_UNDERLINED: state->underlined = on; break;
    case RTF_NOT_UNDERLINED: state->underlined = false; break;
    case RTF_HIDDEN: state->hidden = on; break;
    case RTF_DELETED: state->deleted = on; break;
    case RTF_STRUCK: state->struck = on; break;
    case RTF_COLOUR: state->coloured = rtf->vivid[small(number)]; break;
    case RTF_HIGHLIGHT: state->marked = rtf->vivid[small(number)]; break;
    case RTF_PARAGRAPH_RESET: state->in_table = false, state->outline = 0; break;
    case RTF_IN_TABLE: state->in_table = on; break;
    default: break;
    }
}

static void take_table(struct rtf *rtf, const struct rtf_word_meaning *meaning, long number)
{
    switch (meaning->word) {
    case RTF_FONT: set_font(rtf, small(number)); break;
    case RTF_FONT_CHARSET:
        if (top(rtf)->to == TO_FONTS) rtf->pages[top(rtf)->font] = rtf_page_of_charset(number);
        break;
    case RTF_FONT_PAGE:
        if (top(rtf)->to == TO_FONTS) rtf->pages[top(rtf)->font] = (int)small(number);
        break;
    case RTF_CODE_PAGE:
        rtf->page =
            meaning->text ? (int)strtol(meaning->text, NULL, 10) : (int)(number > 0 && number < 70000 ? number : 0);
        break;
    case RTF_STYLE: set_style(rtf, small(number)); break;
    case RTF_OUTLINE: set_outline(rtf, number); break;
    case RTF_RED: rtf->rgb[0] = number; break;
    case RTF_GREEN: rtf->rgb[1] = number; break;
    case RTF_BLUE: rtf->rgb[2] = number; break;
    default: break;
    }
}

static void take_word(struct rtf *rtf, const struct rtf_word_meaning *meaning, bool given, long number)
{
    struct state *state = top(rtf);
    bool starred = state->starred;
    state->starred = false;
    /* Only a character can stand for one; writers that forget it must not cost a paragraph's end. */
    if (rtf->skip_left > 0 && meaning->word == RTF_TEXT) {
        rtf->skip_left--;
        return;
    }
    rtf->skip_left = 0;
    if (take_destination(rtf, meaning->word)) return;
    if (starred) {
        /* A destination that is not known may be passed over: so its star says. */
        state->to = TO_NOWHERE;
        return;
    }
    switch (meaning->word) {
    case RTF_TEXT: end_run(rtf), put(rtf, meaning->text); break;
    case RTF_PARAGRAPH: end_paragraph(rtf); break;
    case RTF_LINE: end_run(rtf), put(rtf, "\n"); break;
    case RTF_CELL: end_cell(rtf); break;
    case RTF_ROW: end_row(rtf); break;
    case RTF_UNICODE: add_unicode(rtf, number); break;
    case RTF_UNICODE_SKIP: state->skip = number >= 0 && number < 16 ? (int)number : 1; break;
    case RTF_BINARY:
        /* More than there is was never written: it would cost all that follows. */
        if (number > 0 && number <= rtf->end - rtf->at) rtf->at += number;
        break;
    default:
        end_run(rtf);
        take_look(rtf, meaning->word, given, number);
        take_table(rtf, meaning, number);
    }
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Behind a backslash: a word with its number, a byte in hexadecimal, or a sign. */
static void read_control(struct rtf *rtf)
{
    const char *from = rtf->at, *end = rtf->end;
    if (from == end) return;
    if (*from == '\'' && end - from >= 3 && hex_value(from[1]) >= 0 && hex_value(from[2]) >= 0) {
        rtf->at += 3;
        if (top(rtf)->to == TO_TEXT || top(rtf)->to == TO_NOTE)
            add_byte(rtf, (char)(hex_value(from[1]) * 16 + hex_value(from[2])));
        return;
    }
    if (!is_letter(*from)) {
        rtf->at++;
        if (*from == '*')
            top(rtf)->starred = true;
        else if (*from == '\r' && rtf->at < end && *rtf->at == '\n')
            rtf->at++, take_word(rtf, rtf_meaning("\n", 1), false, 0);
        else
            take_word(rtf, rtf_meaning(from, 1), false, 0);
        return;
    }
    while (rtf->at < end && is_letter(*rtf->at)) rtf->at++;
    size_t bytes = (size_t)(rtf->at - from);
    long number = 0;
    bool negative = rtf->at < end && *rtf->at == '-', given = false;
    if (negative) rtf->at++;
    for (; rtf->at < end && *rtf->at >= '0' && *rtf->at <= '9'; rtf->at++, given = true) {
        if (number < 100000000) number = number * 10 + (*rtf->at - '0');
    }
    if (rtf->at < end && *rtf->at == ' ') rtf->at++;
    take_word(rtf, rtf_meaning(from, bytes), given, negative ? -number : number);
}

static void read_all(struct rtf *rtf)
{
    while (rtf->at < rtf->end && rtf->writing.out->count < TEXT_MAX_BLOCKS) {
        char c = *rtf->at++;
        if (c == '{')
            open_group(rtf);
        else if (c == '}')
            close_group(rtf);
        else if (c == '\\')
            read_control(rtf);
        else if (c == ';' && top(rtf)->to == TO_COLOURS)
            add_colour(rtf);
        else if (c != '\r' && c != '\n' && c != 0 && top(rtf)->to <= TO_NOTE)
            add_plain(rtf, c);
    }
}

/* Whether it is to be read once more, with what is struck out, for that is all. */
static bool read_text(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                      const char **missing, bool keeps_struck)
{
    struct rtf *rtf = arena_array(arena, 1, sizeof *rtf);
    *rtf = (struct rtf){.arena = arena, .at = bytes, .end = bytes + count, .page = 1252};
    rtf->stack[0].skip = 1;
    row_init(&rtf->row, RTF_MAX_BYTES);
    buf_init(&rtf->field, NOTE_MAX_BYTES);
    buf_init(&rtf->note, NOTE_MAX_BYTES);
    writing_init(&rtf->writing, arena, source, out);
    rtf->writing.keeps_struck = keeps_struck;
    size_t first = out->count;
    read_all(rtf);
    if (rtf->depth > 0 && rtf->at == rtf->end) *missing = "cut off: its end is missing";
    rtf->depth = 0;
    end_paragraph(rtf);
    end_row(rtf);
    size_t notes = out->count;
    for (size_t i = 0; i < rtf->note_count; i++) {
        writing_add(&rtf->writing, rtf->notes[i], false, false);
        writing_flush(&rtf->writing, BLOCK_PARAGRAPH, 0, arena_printf(arena, "[%zu] ", i + 1));
    }
    notes_place(arena, out, first, notes);
    writing_release(&rtf->writing);
    row_release(&rtf->row);
    buf_release(&rtf->field);
    buf_release(&rtf->note);
    return writing_all_struck(&rtf->writing, first);
}

const char *rtf_read(struct arena *arena, const char *bytes, size_t count, const char *source, struct blocks *out,
                     const char **missing)
{
    if (read_text(arena, bytes, count, source, out, missing, false))
        read_text(arena, bytes, count, source, out, missing, true);
    return NULL;
}
