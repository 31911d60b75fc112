/* SPDX-License-Identifier: MIT */
/* fuzz_scaffold: any bytes as a page; what is drafted is a valid call file. The first byte tells text from HTML. */
#include <stdint.h>
#include <mailcall/config/callfile.h>
#include <mailcall/work/scaffold.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct buf xml = BUF_INIT(1 << 22);
    struct scaffold made;
    struct call *call = NULL;
    struct err err = ERR_INIT;

    if (size > 1 &&
        scaffold_page(arena, data[0] & 1 ? "p.html" : "p.txt", (const char *)data + 1, size - 1, &xml, &made, &err) ==
            OK &&
        callfile_read_bytes(arena, "draft", buf_text(&xml), xml.len, &call, NULL, &err) != OK)
        abort();
    buf_release(&xml);
    arena_free(&arena);
    return 0;
}
