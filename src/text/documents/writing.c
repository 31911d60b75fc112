/* SPDX-License-Identifier: MIT */
/* writing: what the readers of office documents share: parts of a container, paragraphs with emphasis, and numbers in
 * the styles lists have. */
#include "office.h"

#include "plain.h"
#include <mailcall/lang/asking.h>

#define PARAGRAPH_MAX_BYTES (4u * 1024 * 1024)
/* Each note placed copies the paragraph that cites it: no letter has more. */
#define NOTES_PLACED 500

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
    buf_init(&writing->struck_out, PARAGRAPH_MAX_BYTES);
}

void writing_release(struct writing *writing)
{
    buf_release(&writing->text);
    buf_release(&writing->struck_out);
}

static void add_link(struct writing *writing, size_t from)
{
    struct emphasis *last = writing->link_count > 0 ? &writing->links[writing->link_count - 1] : NULL;
    if (!writing->href || writing->text.len == from) return;
    if (last && last->to == from && last->href == writing->href)
        last->to = writing->text.len;
    else
        *ARENA_PUSH(writing->arena, writing->links, writing->link_count, writing->link_room) =
            (struct emphasis){.from = from, .to = writing->text.len, .href = writing->href};
}

/* Without the soft hyphens, which say where a word may be broken. */
static void add_letters(struct buf *out, const char *text)
{
    for (const char *soft; (soft = strstr(text, "\xc2\xad")) != NULL; text = soft + 2)
        buf_add(out, text, (size_t)(soft - text));
    buf_puts(out, text);
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == 0;
}

/* Who crosses out a question at a line's beginning has dealt with it: it still says what the words behind it answer. */
static void keep_question(struct writing *writing)
{
    struct buf *struck = &writing->struck_out;
    if (struck->len == 0) return;
    if (is_blank(buf_text(&writing->text)) && asking_ends(buf_text(struck), struck->len, " \n")) {
        buf_clear(&writing->text);
        writing->span_count = writing->link_count = 0;
        buf_puts(&writing->text, buf_text(struck));
        buf_putc(&writing->text, '\n');
    }
    buf_clear(struck);
}

/* White space that was struck out along with the words still parts those around them. */
static void leave_out(struct writing *writing, const char *text)
{
    add_letters(&writing->struck_out, text);
    writing->left_out |= !is_blank(text);
    if (strchr(text, '\n'))
        writing->gap = '\n';
    else if (!writing->gap && strpbrk(text, " \t"))
        writing->gap = ' ';
}

static void close_gap(struct writing *writing, const char *next)
{
    const char *parts = writing->gap == '\n' ? "\n" : " \t\n";
    const struct buf *text = &writing->text;
    if (writing->gap && text->len > 0 && !strchr(parts, text->data[text->len - 1]) && !strchr(parts, *next))
        buf_putc(&writing->text, writing->gap);
    writing->gap = 0;
}

bool writing_any(const struct writing *writing)
{
    return writing->text.len > 0 || writing->struck_out.len > 0;
}

void writing_add(struct writing *writing, const char *text, bool bold, bool coloured)
{
    if (!*text) return;
    if (writing->struck && !writing->keeps_struck) {
        leave_out(writing, text);
        return;
    }
    if (writing->struck_out.len > 0 && !is_blank(text)) keep_question(writing);
    close_gap(writing, text);
    size_t from = writing->text.len;
    add_letters(&writing->text, text);
    add_link(writing, from);
    bool underlined = writing->underlined;
    if (!(bold || coloured || underlined) || writing->text.len == from) return;
    struct emphasis *last = writing->span_count > 0 ? &writing->spans[writing->span_count - 1] : NULL;
    if (last && last->to == from && last->bold == bold && last->coloured == coloured &&
        last->underlined == underlined) {
        last->to = writing->text.len;
        return;
    }
    *ARENA_PUSH(writing->arena, writing->spans, writing->span_count, writing->span_room) = (struct emphasis){
        .from = from, .to = writing->text.len, .bold = bold, .coloured = coloured, .underlined = underlined};
}

void writing_lead(struct writing *writing, const char *href)
{
    writing->href = href && href_is_page(href) ? arena_strdup(writing->arena, href) : NULL;
}

bool writing_all_struck(const struct writing *writing, size_t first)
{
    return writing->left_out && !writing->keeps_struck && writing->out->count == first;
}

void writing_flush(struct writing *writing, enum block_kind kind, int level, const char *prefix)
{
    keep_question(writing);
    for (size_t i = 0; i < writing->link_count; i++)
        *ARENA_PUSH(writing->arena, writing->spans, writing->span_count, writing->span_room) = writing->links[i];
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
    writing->gap = 0;
    writing->spans = writing->links = NULL;
    writing->span_count = writing->span_room = writing->link_count = writing->link_room = 0;
}

void row_init(struct row *row, size_t max_bytes)
{
    *row = (struct row){0};
    buf_init(&row->text, max_bytes);
}

void row_add_cell(struct writing *writing, struct row *row, size_t first)
{
    for (size_t i = row->cells++ > 0 ? 0 : 1; i <= row->passed; i++) buf_putc(&row->text, '\t');
    row->passed = 0;
    for (size_t i = first; i < writing->out->count; i++) {
        const struct block *block = &writing->out->items[i];
        if (i > first) buf_putc(&row->text, '\n');
        for (size_t k = 0; k < block->emphasis_count; k++) {
            struct emphasis span = block->emphasis[k];
            if (!span.href) continue;
            span.from += row->text.len;
            span.to += row->text.len;
            *ARENA_PUSH(writing->arena, row->links, row->link_count, row->link_room) = span;
        }
        buf_puts(&row->text, block->text);
    }
    writing->out->count = first;
}

void row_pass(struct row *row, size_t columns)
{
    row->passed += columns < MERGED_MOST - row->passed ? columns : MERGED_MOST - row->passed;
}

void row_flush(struct writing *writing, struct row *row, enum block_kind kind)
{
    writing_add(writing, buf_text(&row->text), false, false);
    writing->links = row->links;
    writing->link_count = row->link_count;
    writing->link_room = row->link_room;
    writing_flush(writing, kind, 0, "");
    buf_clear(&row->text);
    row->links = NULL;
    row->cells = row->passed = row->link_count = row->link_room = 0;
}

void row_release(struct row *row)
{
    buf_release(&row->text);
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

/* Scripts that count by letters or signs of their own, as far as lists go. */
static const char *own_sign(int number, char type)
{
    static const char *const russian[] = {"а", "б", "в", "г", "д", "е", "ж", "з", "и", "к", "л", "м", "н", "о", "п"};
    static const char *const capital[] = {"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М", "Н", "О", "П"};
    static const char *const chinese[] = {"一",   "二",   "三",   "四",   "五",   "六",   "七",
                                          "八",   "九",   "十",   "十一", "十二", "十三", "十四",
                                          "十五", "十六", "十七", "十八", "十九", "二十"};
    static const char *const arabic[] = {"أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر"};
    static const struct {
        char type;
        const char *const *signs;
        int count;
    } scripts[] = {{'b', russian, sizeof russian / sizeof russian[0]},
                   {'B', capital, sizeof capital / sizeof capital[0]},
                   {'c', chinese, sizeof chinese / sizeof chinese[0]},
                   {'d', arabic, sizeof arabic / sizeof arabic[0]}};
    for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++)
        if (scripts[i].type == type && number > 0 && number <= scripts[i].count) return scripts[i].signs[number - 1];
    return NULL;
}

void number_add(struct buf *out, int number, char type)
{
    const char *sign = own_sign(number, type);
    if (sign) {
        buf_puts(out, sign);
    } else if ((type == 'a' || type == 'A') && number > 0) {
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

/* The note's words inside the citing block, where its mark is: "wet.[1]" becomes "wet.[1: Twice a year.]"; what is
 * emphasised or linked stays so. */
static void note_put(struct arena *arena, struct block *block, const char *mark, const struct block *note, size_t from)
{
    size_t at = (size_t)(strstr(block->text, mark) - block->text) + strlen(mark) - 1;
    size_t more = strlen(note->text + from) + 2, count = 0;
    struct emphasis *spans = arena_array(arena, block->emphasis_count + note->emphasis_count + 1, sizeof *spans);
    for (size_t i = 0; i < block->emphasis_count; i++) {
        struct emphasis span = block->emphasis[i];
        if (span.from > at) span.from += more;
        if (span.to > at) span.to += more;
        spans[count++] = span;
    }
    for (size_t i = 0; i < note->emphasis_count; i++) {
        struct emphasis span = note->emphasis[i];
        if (span.to <= from) continue;
        span.from = (span.from > from ? span.from - from : 0) + at + 2;
        span.to = span.to - from + at + 2;
        spans[count++] = span;
    }
    block->text = arena_printf(arena, "%.*s: %s%s", (int)at, block->text, note->text + from, block->text + at);
    block->emphasis = spans;
    block->emphasis_count = count;
}

void notes_place(struct arena *arena, struct blocks *out, size_t first, size_t from)
{
    size_t kept = from, at = first;
    for (size_t i = from; i < out->count; i++) {
        struct block note = out->items[i];
        const char *close = strchr(note.text, ']');
        size_t bytes = close ? (size_t)(close - note.text) + 1 : 0, here = at;
        const char *mark = arena_strndup(arena, note.text, bytes);
        while (here < from && !(bytes > 0 && strstr(out->items[here].text, mark))) here++;
        bool cited = here < from && i - from < NOTES_PLACED;
        if (cited) at = here; /* notes stand in the order in which they are cited */
        if (cited && out->items[here].kind != BLOCK_HEADING) {
            note_put(arena, &out->items[here], mark, &note, bytes + strspn(note.text + bytes, " "));
            continue;
        }
        note.role = ROLE_FOOTER; /* who asks in a heading explains there: it is nobody's answer */
        note.rule = RULE_NOTE;
        out->items[kept++] = note;
    }
    out->count = kept;
}

void notes_push(struct arena *arena, const char *const *notes, size_t count, const struct block *like, size_t first,
                struct blocks *out)
{
    size_t from = out->count;
    for (size_t i = 0; i < count; i++) {
        struct block block = *like;
        block.text = arena_printf(arena, "[%zu] %s", i + 1, notes[i]);
        blocks_push(arena, out, &block);
    }
    notes_place(arena, out, first, from);
}
