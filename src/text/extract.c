/* SPDX-License-Identifier: MIT */
/* extract: which entity is read by whom. The body first, then what is attached; what cannot be read is named with its
 * reason. */
#include <mailcall/text/extract.h>

static void extract_body(struct arena *arena, const struct entity *entity, struct extraction *out)
{
    if (!entity->bytes) return;
    if (strcmp(entity->type, "text/html") == 0)
        out->hidden_text |= extract_html(arena, entity->bytes, entity->count_bytes, "", &out->blocks);
    else
        extract_plain(arena, entity->bytes, entity->count_bytes, entity->flowed, entity->delsp, "", &out->blocks);
}

void extract_message(struct arena *arena, struct message *message, struct extraction *out)
{
    *out = (struct extraction){0};
    for (size_t i = 0; i < message->entity_count; i++) {
        if (message->entities[i].body) extract_body(arena, &message->entities[i], out);
    }
}
