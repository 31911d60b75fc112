/* SPDX-License-Identifier: MIT */
/*
 * pages: laid-out pages to paragraphs. What stands on most pages at the same edge is furniture (running heads, page
 * numbers); words broken at a line's end are put together; indentation and blank lines tell paragraphs.
 */
#include <mailcall/base/bytes.h>
#include "office.h"

#include <stdlib.h>
#include "places.h"
#include "plain.h"

#define PAGES_MAX 2000
/* Running heads have at most this many lines at each edge. */
#define EDGE_LINES 3
/* A longer word is none: its script has no blanks. */
#define FIRST_WORD_BYTES 24
#define APART "   "
/* A date and the hours. */
#define TIME_MAX_BYTES 24

static void read_sheet(struct arena *arena, const char *text, size_t bytes, struct sheet *sheet)
{
    size_t room = 0;
    *sheet = (struct sheet){0};
    for (const char *at = text, *end = text + bytes; at < end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        if (!eol) eol = end;
        size_t length = line_trimmed(at, (size_t)(eol - at)), indent = 0;
        while (indent < length && at[indent] == ' ') indent++;
        *ARENA_PUSH(arena, sheet->lines, sheet->count, room) =
            (struct page_line){.text = at + indent, .bytes = length - indent, .indent = indent};
        at = eol + 1;
    }
    sheet->to = sheet->count;
}

/* The same but for digits and for how wide the gaps came out: page 3 of 9 is the same line as page 4 of 9. */
static bool alike(const struct page_line *a, const struct page_line *b)
{
    size_t i = 0, k = 0;
    while (i < a->bytes && k < b->bytes) {
        bool digit_a = a->text[i] >= '0' && a->text[i] <= '9', digit_b = b->text[k] >= '0' && b->text[k] <= '9';
        if (digit_a && digit_b) {
            while (i < a->bytes && a->text[i] >= '0' && a->text[i] <= '9') i++;
            while (k < b->bytes && b->text[k] >= '0' && b->text[k] <= '9') k++;
            continue;
        }
        if (a->text[i] == ' ' && b->text[k] == ' ') {
            while (i < a->bytes && a->text[i] == ' ') i++;
            while (k < b->bytes && b->text[k] == ' ') k++;
            continue;
        }
        if (a->text[i++] != b->text[k++]) return false;
    }
    return i == a->bytes && k == b->bytes;
}

/* The `nth` filled line from the top, or from the bottom, or NULL. */
static const struct page_line *edge(const struct sheet *sheet, bool top, size_t nth)
{
    for (size_t i = 0; i < sheet->count; i++) {
        const struct page_line *line = &sheet->lines[top ? i : sheet->count - 1 - i];
        if (line->bytes > 0 && nth-- == 0) return line;
    }
    return NULL;
}

static bool is_page_number(const struct page_line *line)
{
    size_t digits = 0;
    for (size_t i = 0; i < line->bytes; i++) {
        char c = line->text[i];
        if (c >= '0' && c <= '9')
            digits++;
        else if (i + 2 < line->bytes && (memcmp(line->text + i, "–", 3) == 0 || memcmp(line->text + i, "—", 3) == 0))
            i += 2;
        else if (!strchr(" -|/()", c))
            return false;
    }
    return digits > 0 && digits <= 8 && line->bytes <= 16;
}

/* What pages are called before their number, in small letters where the script has them. */
static const char *const page_words[] = {
    "page ",        "page: ",    "seite ",    "s. ",    "p. ",     "pg. ",  "pagina ", "pag. ",  "p\xc3\xa1gina ",
    "p\xc3\xa1g. ", "strona ",   "str. ",     "sayfa ", "sida ",   "side ", "strana ", "oldal ", "Стр",
    "стр",          "Страница ", "страница ", "صفحة ",  "الصفحة ", "第",    "쪽 ",     "페이지 "};
/* And behind it. */
static const char *const page_endings[] = {"页", "頁", "ページ", "쪽", "페이지", ". oldal", ". strana", ". sayfa"};

#define BETWEEN_MAX_BYTES 12 /* " von ", " / ", "页 共 " */

/* Bytes of the first of these words that `text` begins with, 0: none. */
static size_t word_at(const char *text, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (text_begins(text, words[i])) return strlen(words[i]);
    return 0;
}

/* "Page 3 of 9", "Seite 3 von 9", "3 页": on one page as on many, where it is the third. Nothing else is in the line.
 */
static bool counts_pages(const struct page_line *line, size_t page)
{
    char lower[40];
    size_t bytes = line->bytes < sizeof lower ? line->bytes : 0;
    for (size_t i = 0; i < bytes; i++)
        lower[i] = (char)(line->text[i] >= 'A' && line->text[i] <= 'Z' ? line->text[i] + 32 : line->text[i]);
    lower[bytes] = 0;
    const char *at = lower + strspn(lower, " -");
    size_t word = word_at(at, page_words, sizeof page_words / sizeof page_words[0]);
    at += word;
    at += strspn(at, " .");
    char *end;
    bool third = strtoul(at, &end, 10) == page + 1;
    if (end == at || !third) return false;
    at = end + strspn(end, " ");
    size_t ending = word_at(at, page_endings, sizeof page_endings / sizeof page_endings[0]);
    size_t between = strcspn(at, "0123456789");
    if (at[between] && between > 0 && between <= BETWEEN_MAX_BYTES) {
        bool after = strtoul(at + between, &end, 10) >= page + 1;
        size_t second = word_at(end, page_endings, sizeof page_endings / sizeof page_endings[0]);
        return after && (word > 0 || ending + second > 0) && end[second + strspn(end + second, " -")] == 0;
    }
    return (word > 0 || ending > 0) && at[ending + strspn(at + ending, " -")] == 0;
}

/* "-2-", of the second page. */
static bool is_dashed_number(const struct page_line *line, size_t page)
{
    size_t at = 0;
    while (at < line->bytes && strchr(" -", line->text[at])) at++;
    bool dashes = at > 0 && line->bytes > 0 && line->text[line->bytes - 1] == '-';
    char *end;
    return dashes && is_page_number(line) && strtoul(line->text + at, &end, 10) == page + 1;
}

/* "County library      Page 2 of 3": apart from the rest of a running head stands the page's number, named as such, so
 * that a table's row is none. */
static bool counts_pages_beside(const struct page_line *line, size_t page)
{
    size_t parts = 0;
    bool counts = false;
    for (size_t at = 0, to; at < line->bytes; at = to) {
        size_t end;
        for (to = at; to < line->bytes && !bytes_begin(line->text + to, line->bytes - to, APART); to++) {}
        for (end = to; to < line->bytes && line->text[to] == ' '; to++) {}
        const struct page_line part = {.text = line->text + at, .bytes = end - at};
        counts |= counts_pages(&part, page) || is_dashed_number(&part, page);
        parts++;
    }
    return counts && parts > 1 && parts <= 3;
}

/* "https://example.org/answers 2/3": what a browser prints below a page. */
static bool prints_address(const struct page_line *line, size_t page)
{
    static const char *const schemes[] = {"http://", "https://", "file://", "about:"};
    bool address = false;
    for (size_t i = 0; line && i < sizeof schemes / sizeof schemes[0]; i++)
        address |= bytes_begin(line->text, line->bytes, schemes[i]);
    if (!address) return false;
    size_t at = line->bytes;
    while (at > 0 && ((line->text[at - 1] >= '0' && line->text[at - 1] <= '9') || line->text[at - 1] == '/')) at--;
    char *end;
    bool this_page = at > 0 && line->text[at - 1] == ' ' && strtoul(line->text + at, &end, 10) == page + 1;
    return this_page && *end == '/' && strtoul(end + 1, NULL, 10) > page;
}

/* "10/10/23, 12:00 PM   Our answers": what it prints above. */
static bool prints_time(const struct page_line *line)
{
    const char *colon = memchr(line->text, ':', line->bytes < TIME_MAX_BYTES ? line->bytes : TIME_MAX_BYTES);
    return line->bytes > 0 && line->text[0] >= '0' && line->text[0] <= '9' && colon;
}

/* It stands at the one edge here and at the other there: where a page is not full, what is below it is drawn first. */
static bool at_other_edge(const struct page_line *line, const struct sheet *sheet, bool top)
{
    for (size_t nth = 0; nth < EDGE_LINES && line->bytes >= 8; nth++) {
        const struct page_line *other = edge(sheet, !top, nth);
        if (other && alike(line, other)) return true;
    }
    return false;
}

static bool is_furniture(const struct sheet *sheets, size_t count, size_t page, bool top, size_t nth)
{
    const struct page_line *line = edge(&sheets[page], top, nth);
    size_t same = 0, from = page > 4 ? page - 4 : 0, seen = 0;
    if (!line) return false;
    if (count > 1 && nth == 0 && is_page_number(line)) return true;
    if (nth == 0 && (counts_pages(line, page) || (page > 0 && counts_pages_beside(line, page)))) return true;
    if (nth == 0 && prints_address(edge(&sheets[page], false, 0), page) && (!top || prints_time(line))) return true;
    for (size_t i = from; i < count && i < page + 5; i++) {
        const struct page_line *other = i == page ? NULL : edge(&sheets[i], top, nth);
        seen += i != page;
        same += other && (alike(line, other) || at_other_edge(line, &sheets[i], top));
    }
    return seen >= 2 ? same * 2 >= seen && same >= 2 : seen == 1 && same == 1 && line->bytes >= 8;
}

static void cut_furniture(struct sheet *sheets, size_t count, size_t page)
{
    struct sheet *sheet = &sheets[page];
    for (int top = 0; top < 2; top++) {
        size_t lines = 0;
        while (lines < EDGE_LINES && is_furniture(sheets, count, page, top, lines)) lines++;
        const struct page_line *last = lines > 0 ? edge(sheet, top, lines - 1) : NULL;
        if (!last) continue;
        size_t at = (size_t)(last - sheet->lines);
        if (top)
            sheet->from = at + 1;
        else
            sheet->to = at;
    }
    /* A page with nothing else on it. */
    if (sheet->to < sheet->from) sheet->to = sheet->from;
}

static bool starts_lower(const struct page_line *line)
{
    unsigned char c = line->bytes > 0 ? (unsigned char)line->text[0] : 0;
    return (c >= 'a' && c <= 'z') || c >= 0xc3;
}

struct pages {
    struct arena *arena;
    struct blocks *out;
    const char *source;
    struct buf text;
    size_t indent, width, last_bytes;
    const char *whole; /* the document as it came */
    size_t whole_bytes;
};

static void pages_flush(struct pages *pages)
{
    struct block block = {.kind = BLOCK_PARAGRAPH, .source = pages->source, .from_plain = true};
    if (pages->text.len > 0) {
        block.text = arena_strndup(pages->arena, pages->text.data, pages->text.len);
        blocks_push(pages->arena, pages->out, &block);
    }
    buf_clear(&pages->text);
}

static void push_row(struct pages *pages, const struct page_line *line)
{
    struct block block = {.kind = BLOCK_ROW, .source = pages->source, .text = line->text};
    blocks_push(pages->arena, pages->out, &block);
}

static bool opens_item(const struct page_line *line)
{
    size_t i = 0;
    while (i < line->bytes && i < 3 && line->text[i] >= '0' && line->text[i] <= '9') i++;
    if (i > 0 && i + 1 < line->bytes && strchr(".)", line->text[i]) && line->text[i + 1] == ' ') return true;
    return line->bytes > 4 && (memcmp(line->text, "•", 3) == 0 || memcmp(line->text, "- ", 2) == 0 ||
                               memcmp(line->text, "\xef\x82\xb7", 3) == 0);
}

/* Bytes of a hyphen, plain, soft or typographic, that ends a word at the text's end; 0 when none does. */
static size_t hyphen_at_end(const struct buf *text)
{
    const char *end = text->data + text->len;
    if (text->len > 2 && memcmp(end - 2, "\xc2\xad", 2) == 0) return 2;
    if (text->len > 3 && memcmp(end - 3, "\xe2\x80\x90", 3) == 0) return 3;
    return text->len > 1 && end[-1] == '-' && end[-2] != ' ' && end[-2] != '-' ? 1 : 0;
}

/* The word whose end the text is, and the first one of `line`. */
static size_t last_word(const struct buf *text, const char **word)
{
    size_t from = text->len;
    while (from > 0 && text->data[from - 1] != ' ' && text->data[from - 1] != '\n') from--;
    *word = text->data + from;
    return text->len - from;
}

/* "Fach- und Fuehrungskraefte", "pre- and post-": the hyphen stands for a word that follows. */
static bool is_joint(const struct page_line *line)
{
    static const char *const joints[] = {"und ", "oder ", "bzw", "sowie ", "and ", "or ", "to ",  "en ",
                                         "of ",  "et ",   "ou ", "y ",     "o ",   "e ",  "och ", "i "};
    for (size_t i = 0; i < sizeof joints / sizeof joints[0]; i++) {
        size_t size = strlen(joints[i]);
        if (line->bytes > size && memcmp(line->text, joints[i], size) == 0) return true;
    }
    return false;
}

/* The document itself writes the two halves with a hyphen where no line ends, or they are parts of an address. */
static bool keeps_hyphen(const struct pages *pages, const struct page_line *line)
{
    const char *word;
    size_t bytes = last_word(&pages->text, &word), next = 0;
    if (memmem(word, bytes, "://", 3) || memmem(word, bytes, "www.", 4) || memchr(word, '@', bytes)) return true;
    while (next < line->bytes && !strchr(" .,;:!?)", line->text[next])) next++;
    if (bytes + next > 120 || next == 0) return false;
    char whole[128];
    memcpy(whole, word, bytes);
    memcpy(whole + bytes, line->text, next);
    return memmem(pages->whole, pages->whole_bytes, whole, bytes + next) != NULL;
}

static void add_text(struct pages *pages, const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        /* Justified lines are spread with blanks; three and more are columns. */
        bool doubled = text[i] == ' ' && i + 1 < bytes && text[i + 1] == ' ';
        if (!doubled) buf_putc(&pages->text, text[i]);
    }
}

/* The broken word is put together and the line ends behind it, so that lines stay as long as they were. */
static void add_broken(struct pages *pages, const struct page_line *line)
{
    size_t word = 0;
    size_t hyphen = hyphen_at_end(&pages->text);
    if (hyphen > 1 || !keeps_hyphen(pages, line)) buf_truncate(&pages->text, pages->text.len - hyphen);
    while (word < line->bytes && line->text[word] != ' ') word++;
    add_text(pages, line->text, word);
    while (word < line->bytes && line->text[word] == ' ') word++;
    if (word < line->bytes) buf_putc(&pages->text, '\n');
    add_text(pages, line->text + word, line->bytes - word);
    pages->last_bytes = line->bytes;
}

/* Begins as sentences do: a capital, a number, an opening mark, or a letter of a script that has no capitals. */
static bool begins_sentence(const struct page_line *line)
{
    unsigned char c = line->bytes > 0 ? (unsigned char)line->text[0] : 0;
    unsigned char next = line->bytes > 1 ? (unsigned char)line->text[1] : 0;
    if (c < 0x80) return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '"' || c == '(';
    if (c == 0xc3) return next < 0x9f;                  /* Latin */
    if (c == 0xce) return next >= 0x86 && next <= 0xa9; /* Greek */
    if (c == 0xd0) return next < 0xb0;                  /* Cyrillic */
    return c >= 0xd8;                                   /* Arabic, and what is written without blanks */
}

static bool ends_sentence(const struct buf *text)
{
    static const char *const wide[] = {"。", "！", "？", "…", "؟", "۔"};
    size_t to = text->len;
    while (to > 0 && strchr("\"')]", text->data[to - 1])) to--;
    if (to > 0 && strchr(".!?:", text->data[to - 1])) return true;
    for (size_t i = 0; i < sizeof wide / sizeof wide[0]; i++) {
        size_t n = strlen(wide[i]);
        if (to >= n && memcmp(text->data + to - n, wide[i], n) == 0) return true;
    }
    return false;
}

/* A sentence ended where the next line's first word, and more, would have found room: nobody broke the line but the
 * author. */
static bool left_room(const struct pages *pages, const struct page_line *line)
{
    size_t word = 0;
    while (word < line->bytes && word < FIRST_WORD_BYTES && line->text[word] != ' ') word++;
    return pages->last_bytes + 1 + word + pages->width / 10 <= pages->width && ends_sentence(&pages->text);
}

static void add_line(struct pages *pages, const struct page_line *line)
{
    if (line->bytes == 0 || line->row) {
        pages_flush(pages);
        if (line->row) push_row(pages, line);
        return;
    }
    bool indented = pages->text.len > 0 && line->indent > pages->indent + 2 && pages->last_bytes * 4 < pages->width * 3;
    /* A line that left much room ended its paragraph, though no blank line says so: a heading, a question, a field. */
    bool ended = pages->text.len > 0 && begins_sentence(line) &&
                 (pages->last_bytes * 5 < pages->width * 3 || left_room(pages, line));
    if (opens_item(line) || indented || ended) pages_flush(pages);
    if (pages->text.len == 0) {
        pages->indent = line->indent;
    } else if (hyphen_at_end(&pages->text) > 0 && starts_lower(line) && !is_joint(line)) {
        add_broken(pages, line);
        return;
    } else {
        buf_putc(&pages->text, '\n');
    }
    add_text(pages, line->text, line->bytes);
    pages->last_bytes = line->bytes;
}

static size_t widest(const struct sheet *sheet)
{
    size_t width = 0;
    for (size_t i = sheet->from; i < sheet->to; i++)
        if (!sheet->lines[i].row && sheet->lines[i].bytes > width) width = sheet->lines[i].bytes;
    return width;
}

/* A paragraph goes on over the page's end when its last line ends no sentence and the next begins in small letters. */
static void end_page(struct pages *pages, const struct sheet *next)
{
    const struct page_line *first = NULL;
    for (size_t i = next ? next->from : 0; next && i < next->to && !first; i++) {
        if (next->lines[i].bytes > 0) first = &next->lines[i];
    }
    if (!first || !starts_lower(first)) pages_flush(pages);
}

/* Each into the paragraph that cites it. */
void pages_push_placed(struct arena *arena, const char *text, size_t bytes, const struct placed_pages *places,
                       const char *source, struct blocks *out)
{
    struct pages pages = {.arena = arena, .out = out, .source = source, .whole = text, .whole_bytes = bytes};
    struct sheet *sheets = NULL;
    size_t count = 0, room = 0, first = out->count;
    buf_init(&pages.text, bytes + 16);
    for (const char *at = text, *end = text + bytes; at < end && count < PAGES_MAX;) {
        const char *feed = memchr(at, '\f', (size_t)(end - at));
        if (!feed) feed = end;
        read_sheet(arena, at, (size_t)(feed - at), ARENA_PUSH(arena, sheets, count, room));
        at = feed + 1;
    }
    for (size_t i = 0; places != NULL && i < count && i < places->count; i++) {
        struct sheet columns;
        if (places_columns(arena, &places->items[i], &columns)) sheets[i] = columns;
    }
    for (size_t i = 0; i < count; i++) cut_furniture(sheets, count, i);
    struct sheets parts = {0};
    for (size_t i = 0; i < count; i++) columns_split(arena, &sheets[i], &parts);
    for (size_t i = 0; i < parts.count; i++) {
        const struct sheet *part = &parts.items[i];
        size_t from = part->from, to = part->to;
        while (to > from && part->lines[to - 1].bytes == 0) to--;
        while (from < to && part->lines[from].bytes == 0) from++;
        pages.width = widest(part);
        for (size_t k = from; k < to; k++) add_line(&pages, &part->lines[k]);
        end_page(&pages, i + 1 < parts.count ? &parts.items[i + 1] : NULL);
    }
    if (places != NULL && places->note_count > 0)
        notes_push(arena, places->notes, places->note_count, &(struct block){.source = source, .from_plain = true},
                   first, out);
    buf_release(&pages.text);
}

void pages_push(struct arena *arena, const char *text, size_t bytes, const char *source, struct blocks *out)
{
    pages_push_placed(arena, text, bytes, NULL, source, out);
}
