/* SPDX-License-Identifier: MIT */
/* fuzz_html: any valid UTF-8 as HTML; no crash, and emphasis stays inside its text. */
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include <mailcall/text/extract.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct buf clean = BUF_INIT(1 << 22);
    struct blocks blocks = {0};
    utf8_add_clean(&clean, (const char *)data, size);
    extract_html(arena, buf_text(&clean), clean.len, "", &blocks);
    for (size_t i = 0; i < blocks.count; i++) {
        const struct block *block = &blocks.items[i];
        for (size_t k = 0; k < block->emphasis_count; k++) {
            if (block->emphasis[k].from > block->emphasis[k].to || block->emphasis[k].to > strlen(block->text)) abort();
        }
    }
    buf_release(&clean);
    arena_free(&arena);
    return 0;
}
