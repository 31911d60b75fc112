/* SPDX-License-Identifier: MIT */
/*
 * choose: which leaves a reader would be shown as the message's text. Of a plain/HTML pair one is `body`, the other
 * `alternative`, so that nobody has to guess; which one, forms.c decides.
 */
#include <string.h>
#include <strings.h>
#include "internal.h"

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

/* Text with marks of its own (RFC 1896): any page does better. */
static bool is_enriched(const struct entity *entity)
{
    return strcmp(entity->type, "text/enriched") == 0 || strcmp(entity->type, "text/richtext") == 0;
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

/* A page that says what the plain text before it says: a pair, though sent as multipart/mixed. */
static bool is_twin(const struct part *plain, const struct part *html, const struct entity *entities)
{
    if (!html || plain->kind != PART_LEAF || html->kind != PART_LEAF) return false;
    if (find_shown(plain, entities, false) != plain || find_shown(html, entities, true) != html) return false;
    return forms_say_the_same(&entities[plain->number], &entities[html->number]);
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
        bool html = forms_html_is_better(&entities[child->number], &entities[next->number]);
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
        else if (found && (!plain || is_enriched(&entities[plain->number])))
            plain = found, plain_branch = child;
        else
            other = child;
    }
    const struct part *best = plain_branch ? plain_branch : html_branch ? html_branch : other;
    if (plain && html &&
        (is_enriched(&entities[plain->number]) ||
         forms_html_is_better(&entities[plain->number], &entities[html->number])))
        best = html_branch;
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
    entity->attachment = !signature && (is_attached(part) || *entity->filename || entity->elsewhere);
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
