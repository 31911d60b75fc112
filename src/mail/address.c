/* SPDX-License-Identifier: MIT */
/*
 * address: mailboxes of address fields (RFC 5322 section 3.4), one pass, no recursion.
 *
 * Done here and not by libetpan, whose parser recurses on comments (a field of 100,000 "(" ends the process) and gives
 * up the whole list at the first odd mailbox. Read leniently: ";" between addresses, unclosed quotes and brackets,
 * addresses without brackets after a name, "name at example.org" of list archives, names that were encoded together
 * with their address.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "internal.h"
#include <mailcall/base/one_of.h>

struct reader {
    struct arena *arena;
    const char *hint;
    char *phrase, *angle, *comment; /* raw text of the mailbox being read */
    size_t phrase_len, angle_len, comment_len;
    bool has_angle, quoted;                /* quoted: the phrase holds a quoted string */
    bool no_quote, no_bracket, no_comment; /* nothing closes any more: looked for once, not at every opening */
};

static void reset(struct reader *reader)
{
    reader->phrase_len = reader->angle_len = reader->comment_len = 0;
    reader->has_angle = reader->quoted = false;
}

static const char *trimmed(struct arena *arena, const char *text, size_t bytes)
{
    while (bytes > 0 && text[0] == ' ') text++, bytes--;
    while (bytes > 0 && text[bytes - 1] == ' ') bytes--;
    return arena_strndup(arena, text, bytes);
}

/* Display name: decoded, white space run together, one pair of quotes around the whole removed. */
static const char *clean_name(struct reader *reader, const char *raw, size_t bytes)
{
    char *text = text_decode(reader->arena, raw, bytes, reader->hint), *to = text;
    for (const char *from = text; *from; from++)
        if (*from != ' ' || (to > text && to[-1] != ' ')) *to++ = *from;
    while (to > text && to[-1] == ' ') to--;
    *to = '\0';
    size_t len = (size_t)(to - text);
    while (len >= 2 && (text[0] == '\'' || text[0] == '"') && text[len - 1] == text[0]) {
        text[len - 1] = '\0';
        text++;
        len -= 2;
    }
    return text;
}

/* addr-spec: no blanks outside quotes, no source route, domain in lower case; "x at y.z" of list archives. */
static const char *clean_address(struct reader *reader, const char *raw, size_t bytes)
{
    char *text = text_decode(reader->arena, raw, bytes, reader->hint);
    if (text[0] == '@' && strchr(text, ':')) text = strchr(text, ':') + 1;
    if (strncasecmp(text, "mailto:", 7) == 0) text += 7;
    char *at_word = strchr(text, '@') ? NULL : strstr(text, " at ");
    if (at_word && strchr(at_word, '.')) {
        at_word[0] = '@';
        memmove(at_word + 1, at_word + 4, strlen(at_word + 4) + 1);
    }
    bool quoted = false;
    int depth = 0;
    char *to = text;
    for (const char *from = text; *from; from++) {
        if (*from == '"') quoted = !quoted;
        if (*from == '<' && to > text && !quoted) break; /* ann@example.org<mailto:ann@example.org> */
        depth += !quoted && *from == '(';
        bool kept = quoted || (depth == 0 && !one_of(" <>", *from));
        depth -= !quoted && depth > 0 && *from == ')';
        if (kept) *to++ = *from;
    }
    *to = '\0';
    char *domain = strrchr(text, '@');
    for (char *p = domain; p && *p; p++) *p = (char)(*p >= 'A' && *p <= 'Z' ? *p + 32 : *p);
    return text;
}

/* "Name a@b" and "a@b Name": the word that holds the @, quotes apart. */
static bool split_bare(struct reader *reader, struct mailbox *out)
{
    const char *text = reader->phrase, *end = text + reader->phrase_len;
    const char *sign = memrchr(text, '@', reader->phrase_len);
    if (!sign) return false;
    const char *from = sign, *to = sign;
    const char *quote = from > text + 1 && from[-1] == '"' ? memrchr(text, '"', (size_t)(from - 1 - text)) : NULL;
    if (quote) from = quote;
    while (!quote && from > text && from[-1] != ' ') from--;
    while (to < end && *to != ' ') to++;
    out->address = clean_address(reader, from, (size_t)(to - from));
    size_t head = (size_t)(from - text), tail = (size_t)(end - to);
    char *rest = arena_alloc(reader->arena, head + tail + 2);
    memcpy(rest, text, head);
    rest[head] = ' ';
    memcpy(rest + head + 1, to, tail);
    out->name = clean_name(reader, rest, head + tail + 1);
    return true;
}

/* No brackets and no @: "john at example.org", a local user, or a name alone. */
static void bare_words(struct reader *reader, struct mailbox *out)
{
    const char *text = trimmed(reader->arena, reader->phrase, reader->phrase_len);
    const char *at_word = strstr(text, " at ");
    const char *after = at_word ? at_word + 4 : "";
    bool archive = at_word && !memchr(text, ' ', (size_t)(at_word - text)) && !strchr(after, ' ') && strchr(after, '.');
    if (archive || (!strchr(text, ' ') && !reader->quoted && *text && !strstr(text, "=?")))
        out->address = clean_address(reader, text, strlen(text));
    else
        out->name = clean_name(reader, text, strlen(text));
}

static bool finish(struct reader *reader, struct mailbox *out)
{
    *out = (struct mailbox){.name = "", .address = ""};
    if (reader->has_angle) {
        out->address = clean_address(reader, reader->angle, reader->angle_len);
        out->name = clean_name(reader, reader->phrase, reader->phrase_len);
    } else if (reader->quoted || !split_bare(reader, out)) {
        if (reader->quoted && memchr(reader->phrase, '@', reader->phrase_len) && !memchr(reader->phrase, '"', 1))
            split_bare(reader, out);
        else
            bare_words(reader, out);
    }
    if (!*out->name && reader->comment_len) out->name = clean_name(reader, reader->comment, reader->comment_len);
    reset(reader);
    return *out->name || *out->address;
}

/* Reads a quoted string into the phrase; returns the place after it. An unclosed quote is an ordinary character. */
static const char *read_quoted(struct reader *reader, const char *at, const char *end)
{
    const char *close = reader->no_quote ? end : at + 1;
    while (close < end && *close != '"') close += *close == '\\' && close + 1 < end ? 2 : 1;
    if (close >= end) {
        reader->no_quote = true;
        return at + 1;
    }
    bool local = close + 1 < end && close[1] == '@'; /* "john doe"@example.org */
    for (const char *p = at; p <= close; p++) {
        if (!local && (*p == '"' && (p == at || p == close))) continue;
        if (!local && *p == '\\' && p + 1 < close) p++;
        reader->phrase[reader->phrase_len++] = *p;
    }
    reader->quoted = reader->quoted || !local;
    return close + 1;
}

/* Reads a comment, nested ones without their brackets. One that is never closed is an ordinary bracket. */
static const char *read_comment(struct reader *reader, const char *at, const char *end)
{
    size_t depth = 0, before = reader->comment_len;
    if (reader->comment_len) reader->comment[reader->comment_len++] = ' ';
    for (const char *p = at; p < end && !reader->no_comment; p++) {
        if (*p == '\\' && p + 1 < end) {
            reader->comment[reader->comment_len++] = *++p;
        } else if (*p == ')' && --depth == 0) {
            return p + 1;
        } else if (*p != '(' || depth++ > 0) {
            if (*p != '(' && *p != ')') reader->comment[reader->comment_len++] = *p;
        }
    }
    reader->comment_len = before;
    reader->no_comment = true;
    reader->phrase[reader->phrase_len++] = *at;
    return at + 1;
}

static const char *read_angle(struct reader *reader, const char *at, const char *end)
{
    const char *close = reader->no_bracket ? NULL : memchr(at, '>', (size_t)(end - at));
    reader->no_bracket = !close;
    const char *stop = close ? close : memchr(at, ',', (size_t)(end - at));
    if (!stop) stop = end;
    reader->angle_len = (size_t)(stop - at - 1);
    memcpy(reader->angle, at + 1, reader->angle_len);
    reader->has_angle = true;
    return close ? close + 1 : stop;
}

static bool is_group_name(const struct reader *reader)
{
    return !reader->has_angle && !memchr(reader->phrase, '@', reader->phrase_len);
}

/* One mailbox; returns the place after it. *found says whether there was one. */
static const char *next_mailbox(struct reader *reader, const char *at, const char *end, struct mailbox *out,
                                bool *found)
{
    reset(reader);
    while (at < end) {
        char c = *at;
        if (c == ',' || c == ';') {
            at++;
            break;
        }
        if (c == '"')
            at = read_quoted(reader, at, end);
        else if (c == '(')
            at = read_comment(reader, at, end);
        else if (c == '<' && !(reader->has_angle && reader->angle_len > 0))
            at = read_angle(reader, at, end);
        else if (c == ':' && is_group_name(reader))
            reset(reader), at++;
        else if (c == '>' && reader->has_angle)
            at++;
        else
            reader->phrase[reader->phrase_len++] = c, at++;
    }
    *found = finish(reader, out);
    return at;
}

static void reader_open(struct reader *reader, struct arena *arena, size_t bytes, const char *hint)
{
    *reader = (struct reader){.arena = arena, .hint = hint};
    reader->phrase = arena_alloc(arena, bytes + 1);
    reader->angle = arena_alloc(arena, bytes + 1);
    reader->comment = arena_alloc(arena, 2 * bytes + 1);
}

/* A name that was encoded together with its address: =?utf-8?Q?Ann_=3Cann=40example.org=3E?= */
static void split_encoded(struct arena *arena, struct mailbox *box)
{
    const char *open = *box->address ? NULL : strchr(box->name, '<');
    if (!open || !strchr(open, '@') || !strchr(open, '>')) return;
    struct reader reader;
    struct mailbox inner;
    bool found = false;
    reader_open(&reader, arena, strlen(box->name), NULL);
    next_mailbox(&reader, box->name, box->name + strlen(box->name), &inner, &found);
    if (found && *inner.address) *box = inner;
}

void address_list(struct arena *arena, const char *raw, size_t bytes, const char *hint, struct mailbox **items,
                  size_t *count, size_t *room)
{
    struct reader reader;
    const char *at = raw, *end = raw + bytes;
    reader_open(&reader, arena, bytes, hint);
    while (at < end && *count < MESSAGE_MAX_ADDRESSES) {
        struct mailbox box;
        bool found = false;
        at = next_mailbox(&reader, at, end, &box, &found);
        if (!found) continue;
        split_encoded(arena, &box);
        *ARENA_PUSH(arena, *items, *count, *room) = box;
    }
}

struct mailbox address_first(struct arena *arena, const char *raw, size_t bytes, const char *hint)
{
    struct reader reader;
    struct mailbox box = {.name = "", .address = ""};
    const char *at = raw, *end = raw + bytes;
    bool found = false;
    reader_open(&reader, arena, bytes, hint);
    while (at < end && !found) at = next_mailbox(&reader, at, end, &box, &found);
    split_encoded(arena, &box);
    return box;
}
