/* SPDX-License-Identifier: MIT */
/*
 * search: words to messages. Each word (or "quoted phrase") of a query becomes one phrase of terms; all of them must
 * occur. Nothing of a query reaches the engine but folded terms, so there is no operator to be careful of.
 */
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

#include "internal.h"
#include "terms.h"

/* Phrases of one query: the engine's expression depth has an end, a reader's patience an earlier one. */
#define PHRASES_MOST 64
/* A snippet's length, and how much of it stands before its first match. */
#define SNIPPET_BYTES 240
#define SNIPPET_LEAD_BYTES 60

struct phrase {
    const struct term *terms;
    size_t count;
    const char *joined;
};
struct phrases {
    struct phrase items[PHRASES_MOST];
    size_t count;
};

static bool is_space(const char *at, const char *end, size_t *bytes)
{
    uint32_t code;
    *bytes = utf8_next(at, end, &code);
    return code <= ' ' || code == 0x00A0 || code == 0x3000;
}

/* Opening and closing quotation marks of all kinds are taken alike. */
static bool is_quote(const char *at, const char *end, size_t *bytes)
{
    uint32_t code;
    *bytes = utf8_next(at, end, &code);
    return code == '"' || code == 0x201C || code == 0x201D || code == 0x201E || code == 0x00AB || code == 0x00BB;
}

static enum status add_phrase(struct arena *arena, const char *from, const char *to, struct phrases *phrases,
                              struct err *err)
{
    struct terms terms = {0};
    struct buf joined = BUF_INIT(SIZE_MAX);
    terms_of(arena, from, (size_t)(to - from), &terms);
    if (!terms.count) return OK;
    if (phrases->count == PHRASES_MOST) return err_set(err, BAD_INPUT, "a search takes %d words at most", PHRASES_MOST);
    for (size_t i = 0; i < terms.count; i++) buf_printf(&joined, "%s%s", i ? " " : "", terms.items[i].text);
    phrases->items[phrases->count++] =
        (struct phrase){terms.items, terms.count, arena_strdup(arena, buf_text(&joined))};
    buf_release(&joined);
    return OK;
}

static enum status parse(struct arena *arena, const char *words, struct phrases *phrases, struct err *err)
{
    const char *at = words, *end = words + strlen(words);
    enum status status = OK;
    while (at < end && status == OK) {
        size_t bytes;
        bool quoted = is_quote(at, end, &bytes);
        const char *from = quoted ? at + bytes : at, *to = from;
        size_t step = 0;
        while (to < end && !(quoted ? is_quote(to, end, &step) : is_space(to, end, &step) || is_quote(to, end, &step)))
            to += step;
        status = add_phrase(arena, from, to, phrases, err);
        at = to;
        if (at < end && (quoted || is_space(at, end, &step))) at += step;
    }
    return status;
}

static bool phrase_at(const struct terms *terms, size_t at, const struct phrase *phrase)
{
    if (at + phrase->count > terms->count) return false;
    for (size_t i = 0; i < phrase->count; i++)
        if (strcmp(terms->items[at + i].text, phrase->terms[i].text) != 0) return false;
    return true;
}

struct match {
    size_t from, to, phrase;
};
struct matches {
    struct match *items;
    size_t count, room;
};

static void find_matches(struct arena *arena, const struct terms *terms, const struct phrases *phrases,
                         struct matches *out)
{
    for (size_t i = 0; i < terms->count; i++) {
        for (size_t p = 0; p < phrases->count; p++) {
            if (!phrase_at(terms, i, &phrases->items[p])) continue;
            size_t last = i + phrases->items[p].count - 1;
            *ARENA_PUSH(arena, out->items, out->count, out->room) =
                (struct match){terms->items[i].from, terms->items[last].to, p};
        }
    }
}

/* The match after which the most different phrases follow within a snippet's length; the earliest of equals. */
static size_t best_match(const struct matches *matches)
{
    size_t best = 0, best_score = 0;
    for (size_t i = 0; i < matches->count; i++) {
        uint64_t seen = 0;
        size_t score = 0;
        for (size_t j = i; j < matches->count; j++) {
            const struct match *match = &matches->items[j];
            if (match->to > matches->items[i].from + SNIPPET_BYTES - SNIPPET_LEAD_BYTES) break;
            uint64_t bit = UINT64_C(1) << match->phrase;
            if (!(seen & bit)) score++;
            seen |= bit;
        }
        if (score > best_score) best = i, best_score = score;
    }
    return best;
}

/* Up to SNIPPET_LEAD_BYTES back, and then forward to the beginning of a term, so that no word is cut. */
static size_t snippet_start(const struct terms *terms, size_t match_from)
{
    size_t earliest = match_from > SNIPPET_LEAD_BYTES ? match_from - SNIPPET_LEAD_BYTES : 0;
    for (size_t i = 0; i < terms->count; i++)
        if (terms->items[i].from >= earliest) return earliest ? terms->items[i].from : 0;
    return match_from;
}

static size_t snippet_end(const struct terms *terms, size_t from, size_t text_bytes)
{
    size_t end = from;
    if (text_bytes - from <= SNIPPET_BYTES) return text_bytes;
    for (size_t i = 0; i < terms->count && terms->items[i].to <= from + SNIPPET_BYTES; i++)
        if (terms->items[i].to > end) end = terms->items[i].to;
    return end;
}

/* White space is one space, control characters are left out: STX and ETX are ours. */
static void add_text(struct buf *out, const char *text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c > ' ' && c != 0x7f)
            buf_putc(out, (char)c);
        else if ((c == ' ' || c == '\n' || c == '\t') && out->len && out->data[out->len - 1] != ' ')
            buf_putc(out, ' ');
    }
}

static const char *make_snippet(struct arena *arena, const char *text, const struct phrases *phrases)
{
    struct terms terms = {0};
    struct matches matches = {0};
    struct buf out = BUF_INIT(SNIPPET_BYTES * 8);
    size_t bytes = strlen(text);
    terms_of(arena, text, bytes, &terms);
    find_matches(arena, &terms, phrases, &matches);
    size_t first = matches.count ? best_match(&matches) : 0;
    size_t from = matches.count ? snippet_start(&terms, matches.items[first].from) : 0;
    size_t end = snippet_end(&terms, from, bytes), at = from;
    if (from) buf_puts(&out, "…");
    for (size_t i = 0; i < matches.count && matches.items[i].from < end; i++) {
        const struct match *match = &matches.items[i];
        if (match->from < at) continue;
        size_t to = match->to > end ? end : match->to;
        add_text(&out, text, at, match->from);
        buf_putc(&out, '\x02');
        add_text(&out, text, match->from, to);
        buf_putc(&out, '\x03');
        at = to;
    }
    add_text(&out, text, at, end);
    if (end < bytes) buf_puts(&out, "…");
    const char *snippet = arena_strndup(arena, buf_text(&out), out.len);
    buf_release(&out);
    return snippet;
}

static enum status find(struct store *store, struct arena *arena, const struct phrases *phrases, size_t limit,
                        struct hit **out, size_t *count, struct err *err)
{
    const char *joined[PHRASES_MOST];
    struct sql sql = {.store = store, .err = err};
    struct hit *rows = NULL;
    size_t found = 0, room = 0;
    for (size_t i = 0; i < phrases->count; i++) joined[i] = phrases->items[i].joined;
    sql.status = store->engine->ops->search(store->engine, arena, joined, phrases->count, limit, &sql.statement, err);
    while (sql_row(&sql)) {
        struct hit *row = ARENA_PUSH(arena, rows, found, room);
        row->number = sql_get_int(&sql, 0);
        row->rank = sql_get_real(&sql, 1);
    }
    enum status status = sql_end(&sql);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}

enum status store_search(struct store *store, struct arena *arena, const char *words, size_t limit, struct hit **out,
                         size_t *count, struct err *err)
{
    struct hit *rows = NULL;
    size_t found = 0;
    struct arena *scratch = arena_new();
    struct phrases phrases = {.count = 0};
    enum status status = parse(scratch, words, &phrases, err);
    if (status == OK && phrases.count) status = find(store, arena, &phrases, limit, &rows, &found, err);
    for (size_t i = 0; status == OK && i < found; i++) {
        const char *text = "";
        struct arena *one = arena_new();
        status = store_authored(store, one, rows[i].number, &text, err);
        if (status == OK) rows[i].snippet = arena_strdup(arena, make_snippet(one, text, &phrases));
        arena_free(&one);
    }
    arena_free(&scratch);
    if (status != OK) return status;
    *out = rows;
    *count = found;
    return OK;
}
