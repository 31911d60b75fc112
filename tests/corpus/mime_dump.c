/* SPDX-License-Identifier: MIT */
/* mime_dump: what message_parse makes of the files named, one JSON object a line, for comparison with another reader.
 */
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>

static void put_bytes(const char *bytes, size_t count)
{
    putchar('"');
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 32 || c == 127)
            printf("\\u%04x", c);
        else
            putchar(c);
    }
    putchar('"');
}

static void put_text(const char *name, const char *value)
{
    printf("\"%s\":", name);
    put_bytes(value, strlen(value));
    putchar(',');
}

static void put_entity(struct arena *arena, struct entity *entity)
{
    bool text = entity->bytes != NULL;
    message_decode(arena, entity);
    putchar('{');
    put_text("part", entity->part);
    put_text("type", entity->type);
    put_text("charset", entity->charset);
    put_text("filename", entity->filename);
    put_text("content_id", entity->content_id);
    printf("\"body\":%d,\"alternative\":%d,\"attachment\":%d,\"in_forwarded\":%d,\"damaged\":%d,", entity->body,
           entity->alternative, entity->attachment, entity->in_forwarded, entity->damaged);
    if (text) {
        printf("\"text\":");
        put_bytes(entity->bytes, entity->count_bytes);
    } else {
        printf("\"hex\":\"");
        for (size_t i = 0; i < entity->count_bytes; i++) printf("%02x", (unsigned char)entity->bytes[i]);
        putchar('"');
    }
    putchar('}');
}

static void put_message(struct arena *arena, struct message *message)
{
    struct mailbox author = list_author(arena, message, "");
    putchar('{');
    put_text("subject", message->subject);
    put_text("from_name", message->from.name);
    put_text("from", message->from.address);
    put_text("author", author.address);
    put_text("message_id", message->message_id);
    put_text("list_id", message->list_id);
    put_text("type", message->content_type);
    printf("\"dated\":%s,\"to\":[", message->date_utc == CLOCK_NONE ? "false" : "true");
    for (size_t i = 0; i < message->to_count; i++) {
        if (i) putchar(',');
        put_bytes(message->to[i].address, strlen(message->to[i].address));
    }
    printf("],\"header_mended\":%d,\"structure_mended\":%d,\"forwarded\":%zu,\"entities\":[", message->header_mended,
           message->structure_mended, message->forwarded_count);
    for (size_t i = 0; i < message->entity_count; i++) {
        if (i) putchar(',');
        put_entity(arena, &message->entities[i]);
    }
    printf("]}\n");
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        struct buf raw = BUF_INIT(MESSAGE_MAX_BYTES);
        struct err err = ERR_INIT;
        if (file_read(argv[i], &raw, &err) != OK) {
            fprintf(stderr, "%s\n", err.text);
            return 1;
        }
        struct arena *arena = arena_new();
        struct message *message = message_parse(arena, raw.data, raw.len, NULL);
        buf_release(&raw);
        put_message(arena, message);
        arena_free(&arena);
    }
    return fflush(stdout) == 0 ? 0 : 1;
}
