/* SPDX-License-Identifier: MIT */
/*
 * outline: the tree of parts of a message (RFC 2046), found boundary by boundary from the outside in, so that an outer
 * delimiter always ends whatever stands open inside it.
 *
 * Mended: a multipart that is never closed keeps its last part whole; a declared boundary that never appears is looked
 * for in the text, and if there is none, the text is the body; a first delimiter that is missing; parts after the
 * closing delimiter; a message/rfc822 that was encoded. Cut: depth at MESSAGE_MAX_DEPTH, parts at MESSAGE_MAX_PARTS.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "internal.h"

static void outline_part(struct outline *outline, struct part *part, int depth);

static struct part *part_new(struct outline *outline, struct part *parent)
{
    struct part *part = arena_alloc(outline->arena, sizeof *part);
    outline->part_count++;
    if (!parent) return part;
    part->in_forwarded = parent->in_forwarded;
    if (parent->last)
        parent->last->next = part;
    else
        parent->first = part;
    parent->last = part;
    return part;
}

static void make_leaf(struct outline *outline, struct part *part)
{
    part->kind = PART_LEAF;
    part->number = outline->leaf_count;
    *ARENA_PUSH(outline->arena, outline->leaves, outline->leaf_count, outline->leaf_room) = part;
}

static void read_structured(struct outline *outline, const struct header *header, const char *name,
                            struct structured *out)
{
    const struct raw_field *field = header_find(header, name);
    size_t len = 0;
    char *raw = field ? field_unfold(outline->arena, field, &len) : NULL;
    if (raw)
        structured_parse(outline->arena, raw, len, outline->hint, out);
    else
        *out = (struct structured){.value = ""};
}

static enum transfer read_transfer(struct outline *outline, const struct header *header)
{
    struct structured coding;
    read_structured(outline, header, "Content-Transfer-Encoding", &coding);
    const char *value = coding.value;
    if (strncmp(value, "quoted", 6) == 0 || strcmp(value, "qp") == 0) return TRANSFER_QUOTED;
    if (strncmp(value, "base64", 6) == 0 || strcmp(value, "base-64") == 0) return TRANSFER_BASE64;
    if (strstr(value, "uuencode") || strcmp(value, "x-uue") == 0 || strcmp(value, "uue") == 0) return TRANSFER_UU;
    return TRANSFER_IDENTITY;
}

/* RFC 2045 section 5.2: what is not understood is text/plain; a type without subtype is taken at its word where that is
 * plain. */
static const char *settle_type(const char *written, const char *fallback)
{
    const char *slash = strchr(written, '/');
    if (slash && slash > written && slash[1]) return written;
    if (strcmp(written, "html") == 0) return "text/html";
    if (strncmp(written, "multipart", 9) == 0) return "multipart/mixed";
    return *written && strncmp(written, "text", 4) != 0 ? "application/octet-stream" : fallback;
}

/* Webmail attaches a saved message as a file of no particular type; its name says what it is. */
static bool is_saved_message(const struct part *part)
{
    const char *name = structured_get(&part->disposition, "filename"), *type = part->type.value;
    if (!name || !*name) name = structured_get(&part->type, "name");
    size_t length = name ? strlen(name) : 0;
    bool plain = strcmp(type, "application/octet-stream") == 0 ||
                 (strcmp(type, "text/plain") == 0 && strcmp(part->disposition.value, "attachment") == 0);
    return plain && length > 4 && strcasecmp(name + length - 4, ".eml") == 0;
}

static void read_fields(struct outline *outline, struct part *part, const struct header *header, const char *fallback)
{
    part->header = *header;
    part->body = header->body;
    part->body_bytes = header->body_bytes;
    read_structured(outline, header, "Content-Type", &part->type);
    read_structured(outline, header, "Content-Disposition", &part->disposition);
    part->type.value = settle_type(part->type.value, fallback);
    if (is_saved_message(part)) part->type.value = "message/rfc822";
    part->transfer = read_transfer(outline, header);
    const struct raw_field *id = header_find(header, "Content-ID");
    part->content_id = id ? field_unfold(outline->arena, id, NULL) : "";
    part->damaged = header->mended;
}

struct boundary {
    const char *text;
    size_t length;
    bool loose; /* only the line's beginning counts (RFC 2046 section 5.1.1, note to implementors) */
};

/* A delimiter line: "--" boundary, then nothing but blanks, or "--" first when it closes. */
static bool is_delimiter(const char *line, const char *end, const struct boundary *boundary, bool *closes,
                         const char **next)
{
    size_t length = boundary->length;
    if ((size_t)(end - line) < length + 2 || memcmp(line + 2, boundary->text, length) != 0) return false;
    const char *p = line + 2 + length;
    *closes = end - p >= 2 && p[0] == '-' && p[1] == '-';
    if (*closes) p += 2;
    /* "b--1" is another boundary than "b"; a footer may be glued on behind. */
    if (*closes && p < end && isalnum((unsigned char)*p)) return false;
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\r')) p++;
    if (p < end && *p != '\n' && !*closes && !boundary->loose) return false;
    const char *feed = p < end ? memchr(p, '\n', (size_t)(end - p)) : NULL;
    *next = feed ? feed + 1 : end;
    return true;
}

/* The next line that begins with "--" at or after `at`. */
static const char *next_dashes(const char *from, const char *at, const char *end)
{
    if (at > from && at[-1] != '\n') {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        at = feed ? feed + 1 : end;
    }
    while (end - at >= 2) {
        if (at[0] == '-' && at[1] == '-') return at;
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        at = feed ? feed + 1 : end;
    }
    return NULL;
}

/* A boundary nobody declared: a line of "--" and a word, with a Content- field right below. */
static char *guess_boundary(struct outline *outline, const struct part *part)
{
    const char *end = part->body + part->body_bytes;
    for (const char *at = next_dashes(part->body, part->body, end); at; at = next_dashes(part->body, at + 2, end)) {
        const char *feed = memchr(at, '\n', (size_t)(end - at));
        if (!feed) return NULL;
        const char *to = feed;
        while (to > at && isspace((unsigned char)to[-1])) to--;
        if (to - at > 2 && to - at < 200 && end - feed > 9 && strncasecmp(feed + 1, "Content-", 8) == 0)
            return arena_strndup(outline->arena, at + 2, (size_t)(to - at - 2));
    }
    return NULL;
}

static bool boundary_appears(const struct part *part, const struct boundary *boundary)
{
    const char *end = part->body + part->body_bytes, *next;
    bool closes;
    for (const char *at = next_dashes(part->body, part->body, end); at; at = next_dashes(part->body, at + 2, end))
        if (is_delimiter(at, end, boundary, &closes, &next) && !closes) return true;
    return false;
}

static void add_child(struct outline *outline, struct part *parent, const char *from, const char *to, int depth)
{
    if (outline->part_count >= MESSAGE_MAX_PARTS) {
        outline->too_many = true;
        return;
    }
    /* The line end before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1). */
    if (to > from && to[-1] == '\n') to--;
    if (to > from && to[-1] == '\r') to--;
    struct header header;
    struct part *part = part_new(outline, parent);
    header_scan(outline->arena, from, (size_t)(to - from), true, &header);
    read_fields(outline, part, &header, parent->digest ? "message/rfc822" : "text/plain");
    outline_part(outline, part, depth + 1);
}

static bool is_blank(const char *from, const char *to)
{
    while (from < to && isspace((unsigned char)*from)) from++;
    return from == to;
}

static void split_multipart(struct outline *outline, struct part *part, const struct boundary *boundary, int depth)
{
    const char *from = NULL, *end = part->body + part->body_bytes, *next;
    bool closes = false, open = false;
    /* Fields before the first delimiter: that delimiter was lost. */
    if (part->body_bytes > 8 && strncasecmp(part->body, "Content-", 8) == 0) {
        from = part->body;
        open = outline->mended = true;
    }
    for (const char *at = next_dashes(part->body, part->body, end); at; at = next_dashes(part->body, at, end)) {
        if (!is_delimiter(at, end, boundary, &closes, &next)) {
            at += 2;
            continue;
        }
        if (open && !(closes && is_blank(from, at) && part->first)) add_child(outline, part, from, at, depth);
        if (outline->too_many) return;
        open = !closes;
        from = at = next;
    }
    if (!open) return;
    outline->mended = true;
    if (!is_blank(from, end) || !part->first) add_child(outline, part, from, end, depth);
    if (part->last) part->last->damaged = true;
}

/* Nothing begins a part: the whole is one text, down to the closing delimiter if there is one. */
static void take_as_text(struct outline *outline, struct part *part, const struct boundary *boundary)
{
    bool closes = false;
    const char *at = part->body, *stop = at + part->body_bytes, *next;
    while (boundary->length > 0 && (at = next_dashes(part->body, at, stop)) && !closes) {
        if (is_delimiter(at, stop, boundary, &closes, &next)) part->body_bytes = (size_t)(at - part->body);
        at += 2;
    }
    const char *body = part->body, *end = body + part->body_bytes;
    while (body < end && isspace((unsigned char)*body)) body++;
    bool html = end - body > 5 && (strncasecmp(body, "<html", 5) == 0 || strncasecmp(body, "<!doc", 5) == 0);
    part->type = (struct structured){.value = html ? "text/html" : "text/plain"};
    part->damaged = outline->mended = true;
    make_leaf(outline, part);
}

static bool leaves_blank(const struct outline *outline, size_t from)
{
    for (size_t i = from; i < outline->leaf_count; i++) {
        const struct part *leaf = outline->leaves[i];
        if (!is_blank(leaf->body, leaf->body + leaf->body_bytes)) return false;
    }
    return true;
}

/* "This is a multi-part message in MIME format." and its like. */
static bool is_boilerplate(const char *from, const char *to)
{
    for (; to - from >= 4; from++)
        if (strncasecmp(from, "MIME", 4) == 0) return true;
    return false;
}

/* The parts say nothing: what stands above them is the message. */
static void keep_preamble(struct outline *outline, struct part *part, const struct boundary *boundary)
{
    const char *end = part->body + part->body_bytes, *at = part->body, *next;
    bool closes;
    while ((at = next_dashes(part->body, at, end)) && !is_delimiter(at, end, boundary, &closes, &next)) at += 2;
    if (!at || is_blank(part->body, at) || is_boilerplate(part->body, at)) return;
    struct part *text = part_new(outline, part);
    text->type = (struct structured){.value = "text/plain"};
    text->disposition = (struct structured){.value = ""};
    text->content_id = "";
    text->body = part->body;
    text->body_bytes = (size_t)(at - part->body);
    text->damaged = outline->mended = true;
    make_leaf(outline, text);
}

/* The boundary by which the part can be split: as declared, loosely, or as found in the text. False when there is none.
 */
static bool find_boundary(struct outline *outline, struct part *part, struct boundary *boundary)
{
    char *text = arena_strdup(outline->arena, structured_get(&part->type, "boundary"));
    size_t length = strlen(text);
    while (length > 0 && isspace((unsigned char)text[length - 1])) text[--length] = '\0';
    *boundary = (struct boundary){.text = text, .length = length};
    if (length > 0 && boundary_appears(part, boundary)) return true;
    outline->mended = true;
    boundary->loose = true;
    if (length > 0 && boundary_appears(part, boundary)) return true;
    char *guessed = guess_boundary(outline, part);
    if (guessed) *boundary = (struct boundary){.text = guessed, .length = strlen(guessed)};
    return guessed != NULL;
}

/* Decodes a container's body in place, within the budget. */
static bool undo_transfer(struct outline *outline, struct part *part)
{
    if (part->transfer == TRANSFER_IDENTITY || outline->decoded_bytes >= DECODED_MAX_BYTES) return false;
    part->body = transfer_decode(outline->arena, part->transfer, part->body, part->body_bytes, MESSAGE_MAX_BYTES,
                                 &part->body_bytes, &part->damaged);
    outline->decoded_bytes += part->body_bytes;
    part->transfer = TRANSFER_IDENTITY;
    return true;
}

static void outline_multipart(struct outline *outline, struct part *part, int depth)
{
    struct boundary boundary;
    bool found = find_boundary(outline, part, &boundary);
    /* RFC 2045 section 6.4 forbids to encode a multipart as a whole; then the boundary shows after decoding. */
    if (!found && undo_transfer(outline, part)) found = find_boundary(outline, part, &boundary);
    if (!found) {
        take_as_text(outline, part, &boundary);
        return;
    }
    part->kind = PART_MULTIPART;
    part->digest = strcmp(part->type.value, "multipart/digest") == 0;
    size_t leaves = outline->leaf_count;
    split_multipart(outline, part, &boundary, depth);
    if (!part->first)
        take_as_text(outline, part, &boundary);
    else if (leaves_blank(outline, leaves))
        keep_preamble(outline, part, &boundary);
}

static void outline_message(struct outline *outline, struct part *part, int depth)
{
    /* RFC 2046 section 5.2.1 forbids to encode a message; Outlook and security gateways do it. */
    undo_transfer(outline, part);
    part->kind = PART_MESSAGE;
    part->in_forwarded = true;
    struct header header;
    struct part *inner = part_new(outline, part);
    header_scan(outline->arena, part->body, part->body_bytes, false, &header);
    read_fields(outline, inner, &header, "text/plain");
    outline_part(outline, inner, depth + 1);
}

static bool is_message_type(const char *type)
{
    return strcmp(type, "message/rfc822") == 0 || strcmp(type, "message/global") == 0 ||
           strcmp(type, "text/rfc822-headers") == 0 || strcmp(type, "message/news") == 0;
}

static void outline_part(struct outline *outline, struct part *part, int depth)
{
    bool container = strncmp(part->type.value, "multipart/", 10) == 0 || is_message_type(part->type.value);
    if (container && depth >= MESSAGE_MAX_DEPTH) {
        outline->too_deep = part->damaged = true;
        part->type = (struct structured){.value = "application/octet-stream"};
        container = false;
    }
    if (!container)
        make_leaf(outline, part);
    else if (is_message_type(part->type.value))
        outline_message(outline, part, depth);
    else
        outline_multipart(outline, part, depth);
}

void outline_parse(struct outline *outline, const struct header *header)
{
    outline->root = part_new(outline, NULL);
    read_fields(outline, outline->root, header, "text/plain");
    outline->declared_type = outline->root->type.value;
    outline->report_type = structured_get(&outline->root->type, "report-type");
    outline_part(outline, outline->root, 0);
}
