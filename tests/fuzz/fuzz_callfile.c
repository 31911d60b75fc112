/* SPDX-License-Identifier: MIT */
/* fuzz_callfile: any bytes as a call file; either a call, or a fault that names the file. */
#include <stdint.h>
#include <mailcall/config/callfile.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    struct callfile_notes notes = {.items = NULL};
    struct call *call = NULL;
    struct err err = ERR_INIT;
    enum status status = callfile_read_bytes(arena, "f.xml", (const char *)data, size, &call, &notes, &err);

    if (status == BUG || (status != OK && strncmp(err.text, "f.xml", 5) != 0)) abort();
    arena_free(&arena);
    return 0;
}
