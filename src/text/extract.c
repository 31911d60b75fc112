/* SPDX-License-Identifier: MIT */
/* extract: which entity is read by whom. The body first, then what is attached; what cannot be read is named with its
 * reason. */
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

#include "armour.h"
#include "documents/attach.h"
#include "html/enriched.h"
#include "html/hyperlinks.h"
#include "segment/segment_internal.h"
#include "html/set_off.h"
#include "html/two_forms.h"
#include "limit.h"
#include <mailcall/base/one_of.h>

static bool is_html(const struct entity *entity)
{
    return strcmp(entity->type, "text/html") == 0;
}

static bool read_body(struct arena *arena, const struct entity *entity, const char *source, struct blocks *out)
{
    size_t bytes = entity->count_bytes;
    if (is_html(entity)) return extract_html(arena, entity->bytes, bytes, source, out);
    if (enriched_is(entity->type)) {
        const char *page = enriched_page(arena, entity->type, entity->bytes, bytes, &bytes);
        return extract_html(arena, page, bytes, source, out);
    }
    const char *text = armour_unescaped(arena, entity->bytes, &bytes);
    extract_plain(arena, text, bytes, entity->flowed, entity->delsp, source, out);
    return false;
}

/* Set off in the HTML is something that text cannot show: quotations in containers, answers in colour, lists, tables,
 * headings. */
static bool shows_more(const struct segmentation *html)
{
    for (size_t i = 0; i < html->blocks.count; i++) {
        const struct block *block = &html->blocks.items[i];
        if (block->depth > 0 || rule_family(block->rule) == RULES_SET_OFF || block->rule == RULE_INITIALS) return true;
        if (block->rule == RULE_STRUCK_OUT) return true;
        if (block->role == ROLE_AUTHORED && block->kind != BLOCK_PARAGRAPH) return true;
    }
    return false;
}

static bool parts_history(const struct segmentation *segmentation)
{
    bool own = false, history = false;
    for (size_t i = 0; i < segmentation->blocks.count; i++) {
        enum role role = segmentation->blocks.items[i].role;
        own |= role == ROLE_AUTHORED || role == ROLE_GREETING || role == ROLE_CLOSING;
        history |= role == ROLE_ATTRIBUTION;
    }
    return own && history && !segmentation->nothing_left;
}

/*
 * Of two forms of one body the HTML was chosen. Where the plain form parts own words from the earlier message just as
 * well and the HTML has nothing that text cannot show, the plain one is the author's own: some programs put another
 * text into the HTML.
 */
static bool plain_will_do(struct arena *arena, const struct entity *plain, const struct blocks *html)
{
    struct blocks blocks = {0};
    struct segmentation of_html, of_plain;
    segment_blocks(arena, html, "", false, &of_html);
    if (shows_more(&of_html)) return false;
    read_body(arena, plain, "", &blocks);
    segment_blocks(arena, &blocks, "", false, &of_plain);
    return parts_history(&of_plain) && parts_history(&of_html);
}

/* The form of the body that was not chosen, NULL: there is none of that type. */
static const struct entity *other_form(const struct message *message, const char *type)
{
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        if (entity->alternative && entity->bytes && strcmp(entity->type, type) == 0) return entity;
    }
    return NULL;
}

/* A plain form says where its words lead only if the page is asked. */
static void take_links(struct arena *arena, const struct entity *page, struct blocks *plain)
{
    struct blocks blocks = {0};
    if (!page || !strcasestr(page->bytes, "href")) return;
    read_body(arena, page, "", &blocks);
    hyperlinks_carry(arena, &blocks, plain);
}

/* A look at the source alone. */
static bool may_strike(const char *page)
{
    static const char *const names[] = {"s", "strike", "del"};
    if (strstr(page, "line-through")) return true;
    for (const char *at = strchr(page, '<'); at; at = strchr(at + 1, '<')) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            size_t bytes = strlen(names[i]);
            if (strncasecmp(at + 1, names[i], bytes) == 0 && one_of("> \t\r\n", at[1 + bytes])) return true;
        }
    }
    return false;
}

/* A plain form says the words that its author struck out like all others: the page is read in its place, if it
 * says the same. */
static bool take_struck_page(struct arena *arena, const struct entity *page, struct extraction *out)
{
    struct blocks blocks = {0};
    bool struck = false;
    if (!page || !may_strike(page->bytes)) return false;
    bool hidden = read_body(arena, page, "", &blocks);
    for (size_t i = 0; i < blocks.count; i++) struck |= blocks.items[i].rule == RULE_STRUCK_OUT;
    if (!struck || out->blocks.count == 0 || !two_forms_agree(arena, &out->blocks, &blocks)) return false;
    blocks.items[0].opens = out->blocks.items[0].opens;
    out->blocks = blocks;
    out->hidden_text = hidden;
    return true;
}

/* Of a digest every message shows its head, since its own fields stand nowhere in the text. */
static void push_head(struct arena *arena, const struct message *head, struct blocks *out)
{
    const char *date = message_field(head, "Date");
    const char *text =
        arena_printf(arena, "From: %s%s<%s>%s%s\nSubject: %s", head->from.name, head->from.name[0] ? " " : "",
                     head->from.address, date ? "\nDate: " : "", date ? date : "", head->subject);
    struct block block = {.kind = BLOCK_PARAGRAPH, .text = text, .source = "", .rule = RULE_DIGEST_HEAD};
    blocks_push(arena, out, &block);
}

/* Two messages or more, all of them shown as the body: what a multipart/digest looks like. */
static bool is_digest(const struct message *message)
{
    size_t first = 0;
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        if (!entity->body || !entity->bytes || entity->of_forwarded == 0) continue;
        if (first > 0 && entity->of_forwarded != first) return true;
        first = entity->of_forwarded;
    }
    return false;
}

static void say_unreadable(struct arena *arena, const char *name, const char *reason, struct extraction *out)
{
    *ARENA_PUSH(arena, out->unreadable, out->unreadable_count, out->unreadable_room) =
        arena_printf(arena, "%s: %s", name, reason);
}

static void extract_body(struct arena *arena, const struct message *message, struct extraction *out)
{
    size_t bodies = 0, headed = 0;
    bool digest = is_digest(message);
    const struct entity *body = NULL, *plain = other_form(message, "text/plain");
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        if (!entity->body || !entity->bytes) continue;
        if (digest && entity->of_forwarded != headed && entity->of_forwarded > 0 &&
            entity->of_forwarded <= message->forwarded_count)
            push_head(arena, message->forwarded[entity->of_forwarded - 1], &out->blocks);
        size_t from = out->blocks.count;
        bool another = entity->of_forwarded != headed;
        headed = entity->of_forwarded;
        out->hidden_text |= read_body(arena, entity, "", &out->blocks);
        if (another && out->blocks.count > from) out->blocks.items[from].opens = true;
        if (armour_encrypted(entity->bytes, entity->count_bytes))
            say_unreadable(arena, "the message itself", "encrypted (PGP)", out);
        body = entity;
        bodies++;
    }
    if (bodies == 1 && is_html(body) && plain && plain_will_do(arena, plain, &out->blocks)) {
        out->blocks.count = 0;
        out->hidden_text = false;
        read_body(arena, plain, "", &out->blocks);
        take_links(arena, body, &out->blocks);
    } else if (bodies == 1 && !is_html(body)) {
        const struct entity *page = other_form(message, "text/html");
        if (!take_struck_page(arena, page, out)) take_links(arena, page, &out->blocks);
    }
}

static bool is_passed_on(const struct entity *entity)
{
    return entity->in_forwarded && !entity->alternative && !entity->attachment &&
           strncmp(entity->type, "text/", 5) == 0;
}

bool extract_wants(const struct entity *entity)
{
    return !entity->body && !entity->alternative && entity->attachment && attach_counts(entity);
}

static void extract_attachment(struct arena *arena, const struct entity *entity, struct extraction *out)
{
    const char *name = entity->filename[0] ? entity->filename : entity->type;
    size_t first = out->blocks.count;
    const char *reason = entity->elsewhere != NULL ? arena_printf(arena, "not sent along, but at %s", entity->elsewhere)
                                                   : attach_read(arena, entity, out);
    set_off_part(arena, &out->blocks, first);
    out->attachments++;
    if (!reason) {
        out->attachments_read++;
        return;
    }
    say_unreadable(arena, name, reason, out);
}

/* What stands behind more text than is read: one line for all of it. */
static void say_left(struct arena *arena, const struct entity *first, size_t left, struct extraction *out)
{
    if (left == 0) return;
    const char *name = first->filename[0] ? first->filename : first->type;
    if (left > 1) name = arena_printf(arena, "%s and %zu more", name, left - 1);
    say_unreadable(arena, name, "not read, because there is more text before than is read of one message", out);
}

void extract_message(struct arena *arena, struct message *message, struct extraction *out)
{
    const struct entity *first_left = NULL;
    size_t left = 0;
    *out = (struct extraction){0};
    extract_body(arena, message, out);
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        bool passed_on = is_passed_on(entity) && entity->bytes;
        if (entity->body || !(passed_on || extract_wants(entity))) continue;
        if (limit_reached(&out->blocks)) {
            if (left++ == 0) first_left = entity;
            out->attachments += !passed_on;
        } else if (passed_on) {
            out->hidden_text |=
                read_body(arena, entity, entity->filename[0] ? entity->filename : "forwarded message", &out->blocks);
        } else {
            extract_attachment(arena, entity, out);
        }
    }
    say_left(arena, first_left, left, out);
    out->cut = message->truncated;
}
