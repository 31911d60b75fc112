/* SPDX-License-Identifier: MIT */
/* fuzz_message: any bytes are a message; what comes out keeps the promises of model/message.h. */
#include <stdint.h>
#include <mailcall/base/utf8.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_line(const char *text)
{
    if (!utf8_valid(text, strlen(text)) || strpbrk(text, "\r\n")) abort();
}

static void check_headers(const struct message *message)
{
    for (size_t i = 0; i < message->field_count; i++) check_line(message->fields[i].value);
    check_line(message->subject);
    check_line(message->from.name);
    check_line(message->from.address);
    check_line(message->list_id);
    for (size_t i = 0; i < message->to_count; i++) check_line(message->to[i].address);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct message *message = message_parse(arena, (const char *)data, size, size % 2 ? "koi8-r" : NULL);
    check_headers(message);
    for (size_t i = 0; i < message->forwarded_count; i++) check_headers(message->forwarded[i]);
    for (size_t i = 0; i < message->entity_count; i++) {
        struct entity *entity = &message->entities[i];
        check_line(entity->filename);
        check_line(entity->type);
        message_decode(arena, entity);
        if (strncmp(entity->type, "text/", 5) == 0 && !utf8_valid(entity->bytes, entity->count_bytes)) abort();
        if (strchr(entity->filename, '/')) abort();
    }
    list_author(arena, message, "list@example.org");
    list_detail(arena, message, "list@example.org");
    list_matches(message, "list.example.org", "list@example.org");
    message_is_automatic(message, NULL);
    list_subject(arena, message->subject, message->list_id, NULL, NULL);
    char key[65];
    message_key((const char *)data, size, key);
    if (message_header_end((const char *)data, size) > size) abort();
    arena_free(&arena);
    return 0;
}
