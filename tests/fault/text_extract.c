/* SPDX-License-Identifier: MIT */
/* text_extract: reads the file named by its argument as an attachment and as a body, for faults to be made under it. */
#include <stdio.h>
#include <mailcall/base/file.h>
#include <mailcall/base/utf8.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

#include "../../src/text/documents/office.h"

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    struct buf input = BUF_INIT(1 << 24), clean = BUF_INIT(1 << 25);
    struct arena *arena = arena_new();
    struct extraction extraction;
    struct segmentation segmentation;
    struct blocks body = {0};
    if (argc != 2 || file_read(argv[1], &input, &err) != OK) return 2;
    struct entity entity = {.type = "application/octet-stream",
                            .charset = "",
                            .filename = argv[1],
                            .content_id = "",
                            .part = "2",
                            .bytes = buf_text(&input),
                            .count_bytes = input.len,
                            .attachment = true};
    struct message message = {.entities = &entity, .entity_count = 1};
    extract_message(arena, &message, &extraction);
    utf8_add_clean(&clean, buf_text(&input), input.len);
    extract_html(arena, buf_text(&clean), clean.len, "", &body);
    extract_plain(arena, buf_text(&clean), clean.len, false, false, "", &body);
    extract_plain(arena, buf_text(&clean), clean.len, true, true, "", &body);
    pages_push(arena, buf_text(&clean), clean.len, "", &body);
    segment_blocks(arena, &body, "Ada Example", false, &segmentation);
    printf("%zu blocks, %zu of a file, %s\n", segmentation.blocks.count, extraction.blocks.count,
           extraction.unreadable_count > 0 ? extraction.unreadable[0] : "read");
    arena_free(&arena);
    buf_release(&input);
    buf_release(&clean);
    return 0;
}
