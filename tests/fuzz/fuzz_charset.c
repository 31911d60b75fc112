/* SPDX-License-Identifier: MIT */
/* fuzz_charset: a label up to the first LF, then bytes: valid UTF-8 comes out. */
#include <stdint.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *feed = size ? memchr(data, '\n', size) : NULL;
    if (!feed) return 0;
    struct arena *arena = arena_new();
    char *label = arena_strndup(arena, (const char *)data, (size_t)(feed - data));
    size_t count = size - (size_t)(feed + 1 - data);
    struct charset_text text =
        charset_to_utf8(arena, label, count % 2 ? "windows-1251" : NULL, (const char *)feed + 1, count);
    if (!utf8_valid(text.text, text.bytes) || memchr(text.text, '\r', text.bytes) || strlen(text.text) != text.bytes)
        abort();
    arena_free(&arena);
    return 0;
}
