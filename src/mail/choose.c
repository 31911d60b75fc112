/* SPDX-License-Identifier: MIT */
/*
 * choose: which leaves a reader would be shown as the message's text.
 *
 * Of a plain/HTML pair the plain text is taken, because its quotation marks are the author's program's own word on what
 * is quoted, unless (1) it is missing, nearly empty ("your program cannot show HTML"), a third of the other or less, or
 * HTML source itself; or (2) it marks no quotation while the HTML does so by container or colour, which the conversion
 * to plain text threw away. Both are marked, so that nobody has to guess: `body` the one, `alternative` the other.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include "internal.h"

/* Letters and digits below which a plain text says nothing next to an HTML text of twice as many. */
#define PLAIN_NEAR_EMPTY 20
/* So many letters are compared to know a page that says what a plain text says. */
#define FIRST_BYTES 64

static bool is_text_type(const char *type)
{
    static const char *const shown[] = {"text/plain",    "text/html",     "text/enriched",
                                        "text/richtext", "text/markdown", "text/x-markdown"};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++)
        if (strcmp(type, shown[i]) == 0) return true;
    return false;
}

static bool is_type(const struct part *part, const char *type)
{
    return strcmp(part->type.value, type) == 0;
}

static bool is_attached(const struct part *part)
{
    return strcmp(part->disposition.value, "attachment") == 0;
}

/* Shown as text where it stands: text without a name. Named text counts only where nothing else is there
 * (choose_bodies). */
static bool is_shown(const struct part *part, const struct entity *entities)
{
    return part->kind == PART_LEAF && is_text_type(part->type.value) && !is_attached(part) &&
           !*entities[part->number].filename;
}

enum mark { MARK_BODY, MARK_ALTERNATIVE };

/* First shown leaf of a type at or below the part, messages inside apart. */
static const struct part *find_shown(const struct part *part, const struct entity *entities, bool html)
{
    if (part->kind == PART_LEAF)
        return is_shown(part, entities) && (strcmp(entities[part->number].type, "text/html") == 0) == html ? part
                                                                                                           : NULL;
    if (part->kind == PART_MESSAGE) return NULL;
    for (const struct part *child = part->first; child; child = child->next) {
        const struct part *found = find_shown(child, entities, html);
        if (found) return found;
    }
    return NULL;
}

/* How much a text says, in bytes of letters and digits, and the first ASCII ones of them (accents may be entities in a
 * page). */
struct sample {
    size_t count, first_len;
    char first[FIRST_BYTES];
};

static void sample_add(struct sample *sample, char c)
{
    bool ascii = isalnum((unsigned char)c) != 0;
    sample->count += ascii || (unsigned char)c >= 128;
    if (ascii && sample->first_len < FIRST_BYTES) sample->first[sample->first_len++] = (char)tolower((unsigned char)c);
}

/* Past an element whose content is not shown. */
static const char *skip_element(const char *at, const char *end, const char *name)
{
    size_t length = strlen(name);
    for (const char *p = at; (p = memmem(p, (size_t)(end - p), "</", 2)); p += 2)
        if ((size_t)(end - p) > length + 2 && strncasecmp(p + 2, name, length) == 0) return p;
    return end;
}

static const char *skip_tag(const char *at, const char *end)
{
    static const char *const unseen[] = {"style", "script", "head", "title"};
    if (end - at > 4 && memcmp(at, "<!--", 4) == 0) {
        const char *close = memmem(at, (size_t)(end - at), "-->", 3);
        return close ? close + 3 : end;
    }
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++) {
        size_t length = strlen(unseen[i]);
        if ((size_t)(end - at) > length + 1 && strncasecmp(at + 1, unseen[i], length) == 0 &&
            !isalnum((unsigned char)at[length + 1]))
            at = skip_element(at + length, end, unseen[i]);
    }
    const char *close = memchr(at, '>', (size_t)(end - at));
    return close ? close + 1 : end;
}

static struct sample sample_html(const struct entity *text)
{
    struct sample sample = {.count = 0};
    const char *at = text->bytes, *end = at + text->count_bytes;
    while (at < end) {
        if (*at == '<') {
            at = skip_tag(at, end);
        } else if (*at == '&') {
            while (at < end && *at != ';' && *at != ' ' && *at != '<') at++;
        } else {
            sample_add(&sample, *at++);
        }
    }
    return sample;
}

static struct sample sample_plain(const struct entity *text)
{
    struct sample sample = {.count = 0};
    for (size_t i = 0; i < text->count_bytes; i++) sample_add(&sample, text->bytes[i]);
    return sample;
}

static bool contains(const struct entity *text, const char *what)
{
    return memmem(text->bytes, text->count_bytes, what, strlen(what)) != NULL;
}

static bool quotes_by_mark(const struct entity *plain)
{
    return contains(plain, "\n>") || contains(plain, "\n >") || (plain->count_bytes > 0 && plain->bytes[0] == '>');
}

/* Containers and colours by which mail programs set a quotation, or an answer inside it, apart. */
static bool sets_apart(const struct entity *html)
{
    static const char *const marks[] = {"<blockquote",
                                        "<BLOCKQUOTE",
                                        "gmail_quote",
                                        "divRplyFwdMsg",
                                        "yahoo_quoted",
                                        "moz-cite",
                                        "#B5C4DF",
                                        "#E1E1E1",
                                        "#b5c4df",
                                        "#e1e1e1",
                                        "color:red",
                                        "color: red",
                                        "color:#",
                                        "color: rgb",
                                        "color=",
                                        "background:yellow",
                                        "OLK_SRC_BODY_SECTION",
                                        "protonmail_quote"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (contains(html, marks[i])) return true;
    return false;
}

static bool html_is_better(const struct entity *plain, const struct entity *html)
{
    size_t in_plain = sample_plain(plain).count, in_html = sample_html(html).count;
    if (in_plain < PLAIN_NEAR_EMPTY ? in_html > 2 * in_plain : in_html > 3 * in_plain) return true;
    if (in_html * 3 < in_plain) return false;
    if (contains(plain, "<html") || contains(plain, "<div") || contains(plain, "<p>")) return true;
    return !quotes_by_mark(plain) && sets_apart(html);
}

/* A page that says what the plain text before it says: a pair, though sent as multipart/mixed. */
static bool is_twin(const struct part *plain, const struct part *html, const struct entity *entities)
{
    if (!html || plain->kind != PART_LEAF || html->kind != PART_LEAF) return false;
    if (find_shown(plain, entities, false) != plain || find_shown(html, entities, true) != html) return false;
    struct sample a = sample_plain(&entities[plain->number]), b = sample_html(&entities[html->number]);
    size_t compared = a.first_len < b.first_len ? a.first_len : b.first_len;
    if (compared == 0) return a.count > 0 && a.count * 10 < b.count * 11 && b.count * 10 < a.count * 11;
    return a.count < 2 * b.count && b.count < 2 * a.count && memcmp(a.first, b.first, compared) == 0;
}

static void mark_part(const struct part *part, struct entity *entities, enum mark mark);

static void mark_mixed(const struct part *part, struct entity *entities, enum mark mark)
{
    for (const struct part *child = part->first; child; child = child->next) {
        const struct part *next = child->next;
        if (!is_twin(child, next, entities)) {
            mark_part(child, entities, mark);
            continue;
        }
        bool html = html_is_better(&entities[child->number], &entities[next->number]);
        mark_part(child, entities, html ? MARK_ALTERNATIVE : mark);
        mark_part(next, entities, html ? mark : MARK_ALTERNATIVE);
        child = next;
    }
}

static void mark_alternative(const struct part *part, struct entity *entities, enum mark mark)
{
    const struct part *plain = NULL, *html = NULL, *plain_branch = NULL, *html_branch = NULL, *other = NULL;
    for (const struct part *child = part->first; child; child = child->next) {
        const struct part *found = find_shown(child, entities, false), *page = find_shown(child, entities, true);
        if (page)
            html = page, html_branch = child;
        else if (found && !plain)
            plain = found, plain_branch = child;
        else
            other = child;
    }
    const struct part *best = plain_branch ? plain_branch : html_branch ? html_branch : other;
    if (plain && html && html_is_better(&entities[plain->number], &entities[html->number])) best = html_branch;
    for (const struct part *child = part->first; child; child = child->next)
        mark_part(child, entities, child == best ? mark : MARK_ALTERNATIVE);
}

/* The root of a multipart/related (RFC 2387): named by "start", else the first part. */
static const struct part *related_root(const struct part *part, const struct entity *entities)
{
    const char *start = structured_get(&part->type, "start");
    if (*start == '<') start++;
    size_t length = strcspn(start, ">");
    for (const struct part *child = part->first; child && length; child = child->next)
        if (child->kind == PART_LEAF && strlen(entities[child->number].content_id) == length &&
            memcmp(entities[child->number].content_id, start, length) == 0)
            return child;
    return part->first;
}

static void mark_leaf(const struct part *part, struct entity *entities, enum mark mark)
{
    struct entity *entity = &entities[part->number];
    if (is_shown(part, entities)) {
        entity->body = mark == MARK_BODY;
        entity->alternative = mark == MARK_ALTERNATIVE;
        return;
    }
    bool signature = is_type(part, "application/pgp-signature") || is_type(part, "application/pgp-encrypted") ||
                     is_type(part, "application/pkcs7-signature") || is_type(part, "application/x-pkcs7-signature");
    entity->attachment = !signature && (is_attached(part) || *entity->filename);
}

static void mark_part(const struct part *part, struct entity *entities, enum mark mark)
{
    if (part->kind == PART_LEAF) {
        mark_leaf(part, entities, mark);
    } else if (is_type(part, "multipart/alternative")) {
        mark_alternative(part, entities, mark);
    } else if (is_type(part, "multipart/related")) {
        const struct part *root = related_root(part, entities);
        for (const struct part *child = part->first; child; child = child->next) {
            mark_part(child, entities, child == root ? mark : MARK_ALTERNATIVE);
            struct entity *entity = child->kind == PART_LEAF ? &entities[child->number] : NULL;
            /* A picture shown inside the page is no attachment, whatever its name. */
            if (entity && child != root && *entity->content_id && !is_attached(child)) entity->attachment = false;
        }
    } else {
        mark_mixed(part, entities, mark);
    }
}

/* Nothing was shown: the first text that is there, named or attached without a name, is the message. */
static bool settle_first(const struct part *part, struct entity *entities, bool attached)
{
    if (part->kind == PART_LEAF) {
        struct entity *entity = &entities[part->number];
        if (!is_text_type(part->type.value) || is_attached(part) != attached) return false;
        if (attached && *entity->filename) return false;
        entity->body = true;
        entity->attachment = entity->alternative = false;
        return true;
    }
    if (part->kind == PART_MESSAGE) return false;
    for (const struct part *child = part->first; child; child = child->next)
        if (settle_first(child, entities, attached)) return true;
    return false;
}

static bool any_body(const struct part *part, const struct entity *entities)
{
    if (part->kind == PART_LEAF) return entities[part->number].body;
    for (const struct part *child = part->first; child; child = child->next)
        if (any_body(child, entities)) return true;
    return false;
}

void choose_bodies(const struct part *root, struct entity *entities)
{
    mark_part(root, entities, MARK_BODY);
    if (!any_body(root, entities) && !settle_first(root, entities, false)) settle_first(root, entities, true);
}
