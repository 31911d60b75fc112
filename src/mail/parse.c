/* SPDX-License-Identifier: MIT */
/* parse: message bytes to struct message; see internal.h for the way through the files. */
#include <string.h>
#include <strings.h>
#include <mailcall/mail/parse.h>
#include "internal.h"

/* A file of lone CRs, as old Macintosh programs wrote: they are its line ends. */
static const char *line_feeds(struct arena *arena, const char *bytes, size_t count)
{
    if (memchr(bytes, '\n', count) || !memchr(bytes, '\r', count)) return bytes;
    char *copy = arena_strndup(arena, bytes, count);
    for (size_t i = 0; i < count; i++)
        if (copy[i] == '\r') copy[i] = '\n';
    return copy;
}

/* Raw 8-bit fields are most likely in the body's charset. */
static const char *header_hint(struct arena *arena, const struct header *header, const char *prior)
{
    struct structured type;
    size_t len = 0;
    const struct raw_field *field = header_find(header, "Content-Type");
    if (!field) return prior;
    char *raw = field_unfold(arena, field, &len);
    structured_parse(arena, raw, len, NULL, &type);
    const char *charset = structured_get(&type, "charset");
    bool says_nothing = !*charset || strcasecmp(charset, "us-ascii") == 0 || strncasecmp(charset, "utf", 3) == 0;
    return says_nothing ? prior : charset;
}

struct message *message_parse(struct arena *arena, const char *bytes, size_t count, const char *charset_prior)
{
    struct message *message = arena_alloc(arena, sizeof *message);
    struct header header;
    bool over = count > MESSAGE_MAX_BYTES;
    if (over) count = MESSAGE_MAX_BYTES;
    if (count == 0) bytes = "";
    bytes = line_feeds(arena, bytes, count);
    header_scan(arena, bytes, count, false, &header);
    const char *hint = header_hint(arena, &header, charset_prior);
    struct outline outline = {.arena = arena, .hint = hint};
    outline_parse(&outline, &header);
    canonical_parse(&outline);
    const char *body_charset = entities_fill(arena, &outline, message, charset_prior);
    message_fill(arena, &header, hint ? hint : body_charset, message);
    message->content_type = outline.declared_type;
    message->report_type = text_lower(arena, outline.report_type);
    message->structure_mended = outline.mended;
    message->too_deep = outline.too_deep;
    message->too_many_parts = outline.too_many;
    message->truncated = message->truncated || over;
    return message;
}
