/* SPDX-License-Identifier: MIT */
/*
 * entity: the leaves of an outline as struct entity: part numbers, names without paths, text decoded. A file inside a
 * text, uuencoded or in yEnc, is cut out of it and becomes an entity of its own.
 */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>
#include <mailcall/mail/parse.h>
#include "internal.h"

#define FILENAME_MAX_BYTES 255
/* Each costs a copy of the text around it. */
#define INNER_MAX_FILES 20
/* Where a page says its charset itself, it does so near its top. */
#define META_WITHIN_BYTES 2048

struct filler {
    struct arena *arena;
    const char *prior;
    struct message *message;
    struct entity *entities; /* one for each leaf */
    const char *charset;     /* the first text that was not UTF-8 turned out to be in */
    size_t text_left;
    size_t forwarded_room;
    size_t forwarded; /* one more than the index of the message being read, 0: the outermost */
    struct held_file *held;
    size_t held_count, held_room;
};

/* A file cut out of a text before that was decoded. */
struct held_file {
    size_t leaf; /* the text's */
    struct entity entity;
};

/* A name is never a path. */
static const char *base_name(struct arena *arena, const char *name)
{
    for (const char *p = name; *p; p++)
        if (*p == '/' || *p == '\\') name = p + 1;
    while (*name == ' ') name++;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0) return "";
    size_t len = strlen(name);
    return len > FILENAME_MAX_BYTES ? arena_strndup(arena, name, utf8_cut(name, len, FILENAME_MAX_BYTES)) : name;
}

static const char *without_angles(struct arena *arena, const char *id)
{
    while (*id == '<' || *id == ' ') id++;
    size_t len = strcspn(id, "> ");
    return arena_strndup(arena, id, len);
}

/* The charset an HTML page names in a meta element, for where the part's label is missing. */
static const char *meta_charset(struct arena *arena, const char *bytes, size_t count)
{
    const char *end = bytes + (count < META_WITHIN_BYTES ? count : META_WITHIN_BYTES);
    for (const char *p = bytes; end - p > 8; p++) {
        if (strncasecmp(p, "charset=", 8) != 0) continue;
        p += 8;
        while (p < end && one_of("\"' ", *p)) p++;
        const char *from = p;
        while (p < end && (isalnum((unsigned char)*p) || one_of("-_:.", *p))) p++;
        return arena_strndup(arena, from, (size_t)(p - from));
    }
    return "";
}

/* A page labelled as plain text, or not at all. */
static bool is_page(const char *text)
{
    text += strspn(text, " \n\t");
    return strncasecmp(text, "<!doctype html", 14) == 0 || strncasecmp(text, "<html", 5) == 0;
}

/* What a file in a text has of the text's part. */
static struct entity inner_file(struct arena *arena, const struct entity *text, enum transfer encoding,
                                const char *name, const char *raw, size_t bytes)
{
    return (struct entity){.type = "application/octet-stream",
                           .charset = "",
                           .content_id = "",
                           .filename = base_name(arena, name),
                           .attachment = true,
                           .part = text->part,
                           .in_forwarded = text->in_forwarded,
                           .of_forwarded = text->of_forwarded,
                           .encoding = (int)encoding,
                           .raw = raw,
                           .raw_bytes = bytes};
}

/* The text without its files in yEnc, which are held for later. */
static char *without_yenc(struct filler *filler, size_t leaf, const struct entity *entity, char *bytes, size_t *count)
{
    size_t from, to;
    const char *name;
    while (filler->held_count < INNER_MAX_FILES && memchr(bytes, '=', *count) != NULL &&
           yenc_find(filler->arena, bytes, *count, &from, &to, &name)) {
        char *raw = arena_alloc(filler->arena, to - from + 1);
        memcpy(raw, bytes + from, to - from);
        *ARENA_PUSH(filler->arena, filler->held, filler->held_count, filler->held_room) =
            (struct held_file){leaf, inner_file(filler->arena, entity, TRANSFER_YENC, name, raw, to - from)};
        memmove(bytes + from, bytes + to, *count - to);
        *count -= to - from;
        bytes[*count] = '\0';
    }
    return bytes;
}

static void decode_text(struct filler *filler, const struct part *part, struct entity *entity)
{
    size_t count = 0;
    size_t max = filler->text_left;
    bool cut = part->body_bytes > max && part->transfer == TRANSFER_IDENTITY;
    char *bytes = transfer_decode(filler->arena, part->transfer, part->body, cut ? max : part->body_bytes, max, &count,
                                  &entity->damaged);
    entity->damaged = entity->damaged || cut;
    size_t whole = count;
    bytes = without_yenc(filler, part->number, entity, bytes, &count);
    const char *label = entity->charset;
    if (!*label && strcmp(entity->type, "text/html") == 0) label = meta_charset(filler->arena, bytes, count);
    struct charset_text text = charset_to_utf8(filler->arena, label, filler->prior, bytes, count);
    if (!filler->charset && strcmp(text.used, "UTF-8") != 0) filler->charset = text.used;
    entity->bytes = text.text;
    entity->count_bytes = text.bytes;
    if (strcmp(entity->type, "text/plain") == 0 && is_page(text.text)) entity->type = "text/html";
    filler->text_left -= whole < filler->text_left ? whole : filler->text_left;
    filler->message->text_cut = filler->message->text_cut || (whole == max && whole < part->body_bytes);
    filler->message->truncated = filler->message->truncated || filler->message->text_cut;
}

/* Where a body that did not come along is to be had (RFC 2046 section 5.2.3, RFC 2017): its address, cut into words on
 * the way, or the site and the path. */
static const char *place_named(struct arena *arena, const struct structured *type)
{
    const char *url = structured_get(type, "url"), *site = structured_get(type, "site");
    const char *folder = structured_get(type, "directory"), *name = structured_get(type, "name");
    if (*url) {
        char *whole = arena_strdup(arena, url), *to = whole;
        for (const char *at = url; *at; at++)
            if ((unsigned char)*at > ' ') *to++ = *at;
        *to = '\0';
        return whole;
    }
    const char *gap = *folder && folder[strlen(folder) - 1] != '/' ? "/" : "";
    if (*site) return arena_printf(arena, "%s/%s%s%s", site, folder, gap, name);
    return *name ? name : structured_get(type, "access-type");
}

static void fill_leaf(struct filler *filler, const struct part *part, const char *number)
{
    struct arena *arena = filler->arena;
    struct entity *entity = &filler->entities[part->number];
    const char *name = structured_get(&part->disposition, "filename");
    if (!*name) name = structured_get(&part->type, "name");
    *entity = (struct entity){.type = part->type.value, .part = number, .damaged = part->damaged};
    entity->charset = text_lower(arena, structured_get(&part->type, "charset"));
    entity->filename = base_name(arena, name);
    entity->content_id = without_angles(arena, part->content_id);
    entity->flowed = strcasecmp(structured_get(&part->type, "format"), "flowed") == 0;
    entity->delsp = entity->flowed && strcasecmp(structured_get(&part->type, "delsp"), "yes") == 0;
    entity->in_forwarded = part->in_forwarded;
    entity->of_forwarded = filler->forwarded;
    entity->encoding = (int)part->transfer;
    entity->raw = part->body;
    entity->raw_bytes = part->body_bytes;
    if (strcmp(entity->type, "message/external-body") == 0) entity->elsewhere = place_named(arena, &part->type);
    if (strncmp(entity->type, "text/", 5) == 0) decode_text(filler, part, entity);
}

static void add_forwarded(struct filler *filler, const struct part *inner)
{
    struct message *message = filler->message;
    struct message *forwarded = arena_alloc(filler->arena, sizeof *forwarded);
    message_fill(filler->arena, &inner->header, filler->prior, forwarded);
    *ARENA_PUSH(filler->arena, message->forwarded, message->forwarded_count, filler->forwarded_room) = forwarded;
}

/* Numbers as IMAP's (RFC 3501 section 6.4.5): a message's only part is 1, parts of part 2 are 2.1, 2.2. */
static void fill_part(struct filler *filler, const struct part *part, const char *prefix, const char *number)
{
    if (part->kind == PART_LEAF) {
        fill_leaf(filler, part, number);
        return;
    }
    if (part->kind == PART_MESSAGE) {
        size_t outer = filler->forwarded;
        add_forwarded(filler, part->first);
        filler->forwarded = filler->message->forwarded_count;
        const char *inner = arena_printf(filler->arena, "%s.", number);
        fill_part(filler, part->first, inner, arena_printf(filler->arena, "%s1", inner));
        filler->forwarded = outer;
        return;
    }
    size_t count = 0;
    for (const struct part *child = part->first; child; child = child->next) {
        const char *own = arena_printf(filler->arena, "%s%zu", prefix, ++count);
        fill_part(filler, child, arena_printf(filler->arena, "%s.", own), own);
    }
}

/* Cuts the first uuencoded file out of a text into an entity of its own. */
static bool split_uu(struct arena *arena, struct entity *text, struct entity *file)
{
    size_t from = 0, to = 0;
    const char *name = "";
    if (!text->bytes || !uu_find(arena, text->bytes, text->count_bytes, &from, &to, &name)) return false;
    *file = inner_file(arena, text, TRANSFER_UU, name, text->bytes + from, to - from);
    char *rest = arena_alloc(arena, text->count_bytes - (to - from) + 1);
    memcpy(rest, text->bytes, from);
    memcpy(rest + from, text->bytes + to, text->count_bytes - to);
    text->bytes = rest;
    text->count_bytes -= to - from;
    return true;
}

static void copy_entities(struct filler *filler, size_t count)
{
    struct message *message = filler->message;
    size_t room = 0, files = 0;
    for (size_t i = 0; i < count; i++) {
        size_t at = message->entity_count;
        *ARENA_PUSH(filler->arena, message->entities, message->entity_count, room) = filler->entities[i];
        for (size_t h = 0; h < filler->held_count; h++)
            if (filler->held[h].leaf == i)
                *ARENA_PUSH(filler->arena, message->entities, message->entity_count, room) = filler->held[h].entity;
        if (strcmp(filler->entities[i].type, "text/plain") != 0) continue;
        struct entity file;
        while (files < INNER_MAX_FILES && split_uu(filler->arena, &message->entities[at], &file)) {
            *ARENA_PUSH(filler->arena, message->entities, message->entity_count, room) = file;
            files++;
        }
    }
}

const char *entities_fill(struct arena *arena, const struct outline *outline, struct message *message,
                          const char *prior)
{
    struct filler filler = {.arena = arena, .prior = prior, .message = message, .text_left = MESSAGE_MAX_TEXT_BYTES};
    filler.entities = arena_array(arena, outline->leaf_count + 1, sizeof *filler.entities);
    fill_part(&filler, outline->root, "", "1");
    choose_bodies(outline->root, filler.entities);
    copy_entities(&filler, outline->leaf_count);
    return filler.charset;
}

void message_decode(struct arena *arena, struct entity *entity)
{
    if (entity->bytes) return;
    entity->bytes = transfer_decode(arena, (enum transfer)entity->encoding, entity->raw, entity->raw_bytes,
                                    MESSAGE_MAX_BYTES, &entity->count_bytes, &entity->damaged);
}
