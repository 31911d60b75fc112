/* SPDX-License-Identifier: MIT */
/*
 * scaffold_page: plain text to lines: bullets and numbers taken off, wrapped lines joined, headings told by their look.
 *
 * A page pasted from a browser has a paragraph a line; one sent by mail is wrapped. A line goes on in the next one
 * exactly where the next word would not have fitted, which needs no guess at the writer's habits beyond the longest
 * line.
 */
#include <strings.h>
#include <mailcall/base/utf8.h>
#include "scaffold.h"

/* Columns between which a page counts as wrapped. */
#define WRAP_MIN 55
#define WRAP_MAX 100

/* The width a page is wrapped to: what nine lines in ten keep to. 0 when it is not wrapped at all. */
static size_t wrap_width(const char *text)
{
    size_t seen[WRAP_MAX + 2] = {0}, all = 0, below = 0, width = 0;

    while (*text) {
        struct raw raw = next_raw(&text);
        size_t length = utf8_count(raw.at, raw.bytes) + raw.indent;

        if (!raw.bytes || memmem(raw.at, raw.bytes, "://", 3)) continue;
        seen[length > WRAP_MAX ? WRAP_MAX + 1 : length]++;
        all++;
    }
    while (width <= WRAP_MAX && (below + seen[width]) * 10 < all * 9) below += seen[width++];
    return width > WRAP_MAX || width < WRAP_MIN ? 0 : width;
}

static bool starts_with_address(const struct raw *raw, size_t word)
{
    return memmem(raw->at, word, "://", 3) || memchr(raw->at, '@', word) || !strncasecmp(raw->at, "www.", 4);
}

/* "Contact: ..." begins something of its own. */
static bool is_label(const struct raw *raw)
{
    const char *colon = memchr(raw->at, ':', raw->bytes);
    size_t length = colon ? (size_t)(colon - raw->at) : 0;

    return length && length < 30 && colon + 1 < raw->at + raw->bytes && colon[1] == ' ' && raw->at[0] >= 'A' &&
           raw->at[0] <= 'Z';
}

/* "... should reach this list by" / "29 February": no line of its own ends so. */
static bool cut_short(const struct raw *last, const struct raw *next)
{
    static const char *const open[] = {"by",   "the", "of",  "to",   "in",    "on",     "at",  "and", "or", "for",
                                       "from", "a",   "an",  "with", "until", "before", "is",  "are", "le", "la",
                                       "les",  "de",  "du",  "des",  "et",    "au",     "el",  "y",   "en", "del",
                                       "und",  "der", "die", "das",  "bis",   "zum",    "den", "am",  "do", "da",
                                       "em",   "il",  "di",  "e",    "van",   "het",    "до",  "и",   "на", "в"};
    size_t from = last->bytes;

    while (from && last->at[from - 1] != ' ') from--;
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        if (last->bytes - from == strlen(open[i]) && !strncasecmp(last->at + from, open[i], strlen(open[i])))
            return true;
    return last->bytes && next->at[0] >= '0' && next->at[0] <= '9' && !strchr(".?!:;", last->at[last->bytes - 1]);
}

/* Whether the next line only stands on its own because this one was full. */
static bool goes_on(const struct raw *last, const struct raw *next, size_t width)
{
    size_t word = 0, length = utf8_count(last->at, last->bytes) + last->indent;

    while (word < next->bytes && next->at[word] != ' ') word++;
    if (!width || length > WRAP_MAX || memmem(last->at, last->bytes, "://", 3) || is_label(next)) return false;
    if (length + 1 + utf8_count(next->at, word) > width) return true;
    if (length > WRAP_MIN - 15 && cut_short(last, next)) return true;
    /* A writer who wraps early still goes on in lower case. */
    return length > WRAP_MIN - 15 && next->at[0] >= 'a' && next->at[0] <= 'z' && !starts_with_address(next, word);
}

/* A line that hangs under its list item and goes on with its sentence, however short the lines are; one that begins
 * anew is another. */
static bool hangs(const struct page_line *item, const struct raw *last, const struct raw *next)
{
    size_t word = 0;

    if (item->kind != LINE_BULLET || next->indent <= (size_t)item->level || is_label(next)) return false;
    while (word < next->bytes && next->at[word] != ' ') word++;
    if (starts_with_address(next, word) || !last->bytes || strchr("?!.:;", last->at[last->bytes - 1])) return false;
    return next->at[0] >= 'a' && next->at[0] <= 'z';
}

/* "# Heading", "**Heading**", "== Heading ==", "h2. Heading", "'''Heading'''" */
static bool marked_heading(struct page *page, const char *line, const char **text, int *level)
{
    size_t length = strlen(line), hashes = strspn(line, "#");

    size_t equals = strspn(line, "=");

    /* In a wiki "#" numbers the items of a list. */
    if (hashes && hashes < 7 && line[hashes] == ' ' && line[length - 1] != '?') {
        *text = page_clean(page->arena, line + hashes, length - hashes);
        *level = (int)hashes;
        return true;
    }
    if (equals && equals < 7 && line[equals] == ' ' && length > equals + 1) {
        while (length > equals && strchr("= ", line[length - 1])) length--;
        *text = page_clean(page->arena, line + equals, length - equals);
        *level = (int)equals;
        return length > equals;
    }
    if (line[0] == 'h' && line[1] >= '1' && line[1] <= '6' && line[2] == '.' && line[3] == ' ') {
        *text = page_clean(page->arena, line + 3, length - 3);
        *level = line[1] - '0';
        return true;
    }
    if (length > 8 && !strncmp(line, "'''", 3) && !strcmp(line + length - 3, "'''")) {
        *text = page_clean(page->arena, line + 3, length - 6);
        *level = 4;
        return true;
    }
    if (length > 4 && !strncmp(line, "**", 2) && !strcmp(line + length - 2, "**") && !strstr(line + 2, "** ")) {
        *text = page_clean(page->arena, line + 2, length - 4);
        *level = 4;
        return true;
    }
    return false;
}

/* "| Ana Quispe | Chair |" */
static bool pipe_row(struct page *page, const char *clean)
{
    struct page_line row = {.cells = NULL};
    struct buf joined = BUF_INIT(8192);
    size_t rule = strspn(clean, "|-:+= ");

    if (*clean != '|' || strlen(clean) < 4 || clean[strlen(clean) - 1] != '|') return false;
    for (const char *at = clean + 1; *at && clean[rule];) {
        size_t length = strcspn(at, "|");
        char *cell = page_clean(page->arena, at, length);

        if (*cell) {
            *ARENA_PUSH(page->arena, row.cells, row.cell_count, row.cell_room) = cell;
            buf_printf(&joined, "%s%s", joined.len ? ": " : "", cell);
        }
        at += length + (at[length] == '|');
    }
    if (row.cell_count) {
        struct page_line *line = page_add(page, LINE_TEXT, arena_strdup(page->arena, buf_text(&joined)), "");

        line->cells = row.cells;
        line->cell_count = row.cell_count;
        if (row.cell_count > 1 && row_asks(page->arena, line)) line->kind = LINE_BULLET;
        if (line->kind == LINE_BULLET && row.cells[0][strspn(row.cells[0], "0123456789.")] == '\0')
            line->mark = arena_strndup(page->arena, row.cells[0], strspn(row.cells[0], "0123456789"));
        line->gap_before = true;
    }
    buf_release(&joined);
    return true;
}

/* What is struck out does not hold any more. */
static void drop_struck(char *text)
{
    for (char *from = strstr(text, "~~"); from; from = strstr(from, "~~")) {
        char *to = strstr(from + 2, "~~");

        if (!to) return;
        memmove(from, to + 2, strlen(to + 2) + 1);
    }
}

static void add_text_line(struct page *page, const char *clean, size_t indent, bool gap)
{
    const char *mark = "", *text = clean;
    int level = 0;
    struct page_line *line;
    size_t skip;

    if (marked_heading(page, clean, &text, &level)) {
        line = page_add(page, LINE_HEADING, text, "");
        line->strong = true;
        line->level = level;
    } else if ((skip = page_mark(page->arena, clean, &mark)) > 0 && clean[skip]) {
        text = page_clean(page->arena, clean + skip, strlen(clean + skip));
        line = page_add(page, LINE_BULLET, text, mark);
        line->level = (int)indent + 2 * (int)(strspn(clean, "*#") > 1 ? strspn(clean, "*#") - 1 : 0);
    } else {
        line = page_add(page, LINE_TEXT, clean, "");
    }
    line->gap_before = gap;
}

static bool underline(const char *clean)
{
    size_t length = strlen(clean);

    return length >= 3 &&
           (strspn(clean, "=") == length || strspn(clean, "-") == length || strspn(clean, "_") == length);
}

/* A link cut at a hyphen goes on in the next line. */
static bool broken_link(const struct raw *last, const char *next)
{
    size_t from = last->bytes;

    if (last->bytes < WRAP_MIN - 15 || !strchr("-_", last->at[last->bytes - 1])) return false;
    while (from && last->at[from - 1] != ' ') from--;
    return memmem(last->at + from, last->bytes - from, "://", 3) && strcspn(next, " ") > 2;
}

/* "non-" and "state" are one word; "pre-" and "and" are two. */
static bool broken_inside(const char *before, const char *next)
{
    static const char *const joins[] = {"and ", "or ", "und ", "oder ", "bzw. ", "et ",
                                        "ou ",  "y ",  "o ",   "e ",    "en ",   "of "};
    size_t length = strlen(before);
    const char *word = strrchr(before, ' ');

    if (length < 2 || !strchr("-_", before[length - 1]) || strchr(" -", before[length - 2])) return false;
    if (strstr(word ? word : before, "://")) return true;
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++)
        if (!strncmp(next, joins[i], strlen(joins[i]))) return false;
    return before[length - 1] == '-' && ((*next >= 'a' && *next <= 'z') || (*next & 0x80));
}

void page_from_text(struct page *page, const char *text)
{
    text = page_skip_mail(page, text);
    size_t width = wrap_width(text);
    struct raw last = {.at = ""};
    bool gap = true;

    while (*text) {
        struct raw raw = next_raw(&text);
        char *clean = page_clean(page->arena, raw.at, raw.bytes);
        struct page_line *before = page->count ? &page->lines[page->count - 1] : NULL;
        const char *mark;

        drop_struck(clean);
        if (!*clean || !strcmp(clean, "--")) {
            gap = true;
            continue;
        }
        if (pipe_row(page, clean)) {
            gap = true;
            continue;
        }
        if (underline(clean)) {
            if (!gap && before && before->kind == LINE_TEXT && strchr("=-", *clean)) {
                before->kind = LINE_HEADING;
                before->strong = true;
            }
            gap = true;
            continue;
        }
        if (!gap && before && before->kind != LINE_HEADING && !page_mark(page->arena, clean, &mark) &&
            (broken_link(&last, clean) || goes_on(&last, &raw, width) || hangs(before, &last, &raw)))
            before->text =
                arena_printf(page->arena, "%s%s%s", before->text, broken_inside(before->text, clean) ? "" : " ", clean);
        else
            add_text_line(page, clean, raw.indent, gap);
        gap = false;
        last = raw;
    }
}
