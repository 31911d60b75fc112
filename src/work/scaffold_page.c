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
#include <mailcall/lang/words.h>
#include "scaffold.h"

/* Columns between which a page counts as wrapped. */
#define WRAP_MIN 55
#define WRAP_MAX 100

static bool space_code(uint32_t code)
{
    return code == ' ' || code == '\t' || code == '\r' || code == '\n' || code == 0xa0 || code == 0x202f ||
           (code >= 0x2000 && code <= 0x200a) || code == 0x3000;
}

static bool nothing_code(uint32_t code)
{
    return code == 0x200b || code == 0xfeff || code == 0xad || code == 0x200e || code == 0x200f || code == 0x2060;
}

char *page_clean(struct arena *arena, const char *text, size_t bytes)
{
    char *out = arena_alloc(arena, bytes + 1), *to = out;
    const char *at = text, *end = text + bytes;
    bool gap = false;
    uint32_t code;

    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        if (nothing_code(code)) continue;
        if (space_code(code)) {
            gap = to > out;
            continue;
        }
        if (gap) *to++ = ' ';
        gap = false;
        memcpy(to, at, step);
        to += step;
    }
    *to = '\0';
    return out;
}

struct page_line *page_add(struct page *page, enum line_kind kind, const char *text, const char *mark)
{
    struct page_line *line = ARENA_PUSH(page->arena, page->lines, page->count, page->room);

    *line = (struct page_line){.kind = kind, .text = text, .mark = mark, .fold = ""};
    return line;
}

static size_t bullet_bytes(const char *line)
{
    static const char *const bullets[] = {
        "\xe2\x97\x8f", "\xe2\x80\xa2",  "\xe2\x96\xaa",  "\xe2\x96\xa0", "\xe2\x97\xa6", "\xe2\x80\xa3",
        "\xe2\x81\x83", "\xe2\x97\x8b",  "\xe2\x96\xb6",  "\xe2\x9e\xa2", "\xef\x82\xb7", "\xc2\xb7",
        "\xe3\x83\xbb", "\xe2\x80\x93 ", "\xe2\x80\x94 ", "- ",           "* ",           "+ ",
        "o ",           "\xe2\x98\x90",  "\xe2\x9c\x93",  "\xe2\x86\x92"};

    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (!strncmp(line, bullets[i], strlen(bullets[i]))) return strlen(bullets[i]);
    return 0;
}

/* "1." "1)" "(1)" "1 -" "a)" "iv." "Q1:" "Q1." "Question 1:" "1、" */
static size_t number_bytes(struct arena *arena, const char *line, const char **mark)
{
    static const char pattern[] =
        "^(\\(?)((question|pregunta|frage|pergunta|domanda|vraag|fråga|pytanie|вопрос|q|#)\\.? ?)?"
        "([0-9]{1,2}(\\.[0-9]{1,2})?|[a-h]|[ivx]{1,5})(\\)|\\.|:|、| ?- |/ )";
    const char *head, *fold;
    const size_t *map;
    struct cue cue;

    head = arena_strndup(arena, line, utf8_cut(line, strlen(line), 64));
    page_fold_text(arena, head, &fold, &map);
    if (!cue_find(fold, pattern, &cue)) return 0;
    char next = fold[cue.to[0]];
    bool worded = cue.set[2] && cue.to[2] > cue.from[2];
    size_t digits = strspn(fold + cue.from[4], "0123456789.");
    /* "2.3.2" and "3.5 million" are no list numbers; a letter needs ")", a small
     * Roman number does not. */
    if (next >= '0' && next <= '9') return 0;
    if (next && next != ' ' && !(next & 0x80) && !worded) return 0;
    bool roman = line[0] >= 'a' && strspn(fold + cue.from[4], "ivx") == cue.to[4] - cue.from[4];
    if (!digits && !worded && !roman && fold[cue.to[4]] != ')') return 0;
    *mark = arena_strndup(arena, fold + cue.from[4], cue.to[4] - cue.from[4]);
    return map[cue.to[0]];
}

size_t page_mark(struct arena *arena, const char *line, const char **mark)
{
    size_t bytes = bullet_bytes(line);

    *mark = "";
    return bytes ? bytes : number_bytes(arena, line, mark);
}

/* One physical line of the page. */
struct raw {
    const char *at;
    size_t bytes, indent;
};

static struct raw next_raw(const char **at)
{
    struct raw raw = {.at = *at};
    size_t length = strcspn(*at, "\n");

    *at += length + ((*at)[length] == '\n');
    while (length && strchr(" \t\r", raw.at[length - 1])) length--;
    for (; raw.indent < length && strchr(" \t", raw.at[raw.indent]); raw.indent++) continue;
    raw.at += raw.indent;
    raw.bytes = length - raw.indent;
    return raw;
}

static size_t code_points(const char *at, size_t bytes)
{
    size_t count = 0;

    for (size_t i = 0; i < bytes; i++) count += (at[i] & 0xc0) != 0x80;
    return count;
}

/* The width a page is wrapped to: what nine lines in ten keep to. 0 when it is not wrapped at all. */
static size_t wrap_width(const char *text)
{
    size_t seen[WRAP_MAX + 2] = {0}, all = 0, below = 0, width = 0;

    while (*text) {
        struct raw raw = next_raw(&text);
        size_t length = code_points(raw.at, raw.bytes) + raw.indent;

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

/* Whether the next line only stands on its own because this one was full. */
static bool goes_on(const struct raw *last, const struct raw *next, size_t width)
{
    size_t word = 0, length = code_points(last->at, last->bytes) + last->indent;

    while (word < next->bytes && next->at[word] != ' ') word++;
    if (!width || length > WRAP_MAX || memmem(last->at, last->bytes, "://", 3) || is_label(next)) return false;
    if (length + 1 + code_points(next->at, word) > width) return true;
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

/* "# Heading", "**Heading**", "= Heading =" */
static bool marked_heading(struct page *page, const char *line, const char **text, int *level)
{
    size_t length = strlen(line), hashes = strspn(line, "#");

    if (hashes && hashes < 7 && line[hashes] == ' ') {
        *text = page_clean(page->arena, line + hashes, length - hashes);
        *level = (int)hashes;
        return true;
    }
    if (length > 4 && !strncmp(line, "**", 2) && !strcmp(line + length - 2, "**") && !strstr(line + 2, "** ")) {
        *text = page_clean(page->arena, line + 2, length - 4);
        *level = 4;
        return true;
    }
    return false;
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
        line->level = (int)indent;
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

/* "Re: [bpf] Call for ..." without what list and mail program put before it. */
static const char *bare_subject(struct arena *arena, const char *text)
{
    for (bool again = true; again;) {
        text += strspn(text, " ");
        again = false;
        if (*text == '[' && strchr(text, ']')) {
            text = strchr(text, ']') + 1;
            again = true;
        } else if (!strncasecmp(text, "re:", 3) || !strncasecmp(text, "fw:", 3)) {
            text += 3;
            again = true;
        } else if (!strncasecmp(text, "fwd:", 4)) {
            text += 4;
            again = true;
        }
    }
    return page_clean(arena, text, strlen(text));
}

/* A call saved from a mail program begins with the mail's header: its subject is the title, its day tells the year. */
static const char *skip_mail_header(struct page *page, const char *text)
{
    static const char field[] = "^(from|to|cc|subject|date|sent|reply-to|message-id|list-id|de|para|asunto|assunto|"
                                "objet|date|von|an|betreff|gesendet): ";
    const char *at = text, *subject = NULL, *day = "";
    size_t fields = 0;

    while (*at) {
        const char *line_start = at, *fold;
        const size_t *map;
        struct raw raw = next_raw(&at);
        const char *line = page_clean(page->arena, raw.at, raw.bytes), *value = strstr(line, ": ");

        if (!*line) {
            if (fields) break;
            continue;
        }
        page_fold_text(page->arena, line, &fold, &map);
        if (!cue_has(fold, field) || !value) {
            if (fields && raw.indent) continue;
            at = line_start;
            break;
        }
        fields++;
        if (cue_has(fold, "^(subject|asunto|assunto|objet|betreff)")) subject = bare_subject(page->arena, value + 2);
        if (cue_has(fold, "^(date|sent|gesendet)")) day = value + 2;
    }
    if (fields < 2 || !subject || !*subject) return text;
    page_add(page, LINE_HEADING, subject, "")->gap_before = true;
    page->lines[page->count - 1].level = 1;
    page->mail_date = day;
    return at;
}

/* A call that somebody passed on stands behind "> " as a whole. */
static const char *without_quoting(struct arena *arena, const char *text)
{
    size_t lines = 0, quoted = 0, used = 0;
    char *out;

    for (const char *at = text; *at;) {
        struct raw raw = next_raw(&at);

        lines += raw.bytes > 0;
        quoted += raw.bytes > 0 && *raw.at == '>';
    }
    if (quoted * 3 < lines * 2) return text;
    out = arena_alloc(arena, strlen(text) + 1);
    for (const char *at = text; *at;) {
        size_t length = strcspn(at, "\n"), skip = 0;

        while (skip < length && (at[skip] == '>' || (at[skip] == ' ' && skip && at[skip - 1] == '>'))) skip++;
        memcpy(out + used, at + skip, length - skip);
        used += length - skip;
        out[used++] = '\n';
        at += length + (at[length] == '\n');
    }
    out[used ? used - 1 : 0] = '\0';
    return out;
}

void page_from_text(struct page *page, const char *text)
{
    text = skip_mail_header(page, without_quoting(page->arena, text));
    size_t width = wrap_width(text);
    struct raw last = {.at = ""};
    bool gap = true;

    while (*text) {
        struct raw raw = next_raw(&text);
        char *clean = page_clean(page->arena, raw.at, raw.bytes);
        struct page_line *before = page->count ? &page->lines[page->count - 1] : NULL;
        const char *mark;

        if (!*clean || !strcmp(clean, "--")) {
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
            (goes_on(&last, &raw, width) || hangs(before, &last, &raw)))
            before->text = arena_printf(page->arena, "%s %s", before->text, clean);
        else
            add_text_line(page, clean, raw.indent, gap);
        gap = false;
        last = raw;
    }
}

void page_fold_text(struct arena *arena, const char *text, const char **fold, const size_t **map)
{
    size_t bytes = strlen(text), room = bytes * 3 + 1, used = 0;
    char *out = arena_alloc(arena, room + 1);
    size_t *at_byte = arena_array(arena, room + 2, sizeof *at_byte);
    const char *at = text, *end = text + bytes;
    uint32_t code;

    for (size_t step; (step = utf8_next(at, end, &code)) > 0; at += step) {
        char one[5] = {*at};
        const char *piece = one;

        if (code >= 'A' && code <= 'Z') one[0] = (char)(code + 32);
        /* Typographers' quotes and dashes read as the plain ones. */
        if (code == 0x2019 || code == 0x2018)
            one[0] = '\'';
        else if (code == 0x201c || code == 0x201d || code == 0xab || code == 0xbb)
            one[0] = '"';
        else if (code >= 0x2010 && code <= 0x2015)
            one[0] = '-';
        else if (code >= 0x80) {
            memcpy(one, at, step);
            piece = lang_fold(arena, one);
        }
        for (; *piece && used < room; piece++) {
            at_byte[used] = (size_t)(at - text);
            out[used++] = *piece;
        }
    }
    at_byte[used] = bytes;
    out[used] = '\0';
    *fold = out;
    *map = at_byte;
}

void page_fold(struct page *page)
{
    for (size_t i = 0; i < page->count; i++)
        page_fold_text(page->arena, page->lines[i].text, &page->lines[i].fold, &page->lines[i].map);
}
