/* SPDX-License-Identifier: MIT */
/* fuzz_segment: any text through extractor and segmenter; no crash, no letter lost or gained. First byte: flowed,
 * DelSp, forward, HTML. */
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static size_t letters(const struct blocks *blocks)
{
    size_t count = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        for (const char *at = blocks->items[i].text; *at; at++) count += !strchr(" \t\n>", *at);
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct buf clean = BUF_INIT(1 << 22);
    struct blocks blocks = {0};
    struct segmentation segmentation;
    if (size == 0) return arena_free(&arena), 0;
    utf8_add_clean(&clean, (const char *)data + 1, size - 1);
    if (data[0] & 8)
        extract_html(arena, buf_text(&clean), clean.len, "", &blocks);
    else
        extract_plain(arena, buf_text(&clean), clean.len, data[0] & 1, data[0] & 2, "", &blocks);
    segment_blocks(arena, &blocks, "Ada Example", data[0] & 4, &segmentation);
    if (letters(&blocks) != letters(&segmentation.blocks)) abort();
    buf_release(&clean);
    arena_free(&arena);
    return 0;
}
