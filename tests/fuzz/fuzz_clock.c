/* SPDX-License-Identifier: MIT */
/* fuzz_clock: whatever is read as a date can be written and read again as the same second, by both grammars. */
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/clock.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool read, int64_t utc)
{
    char text[CLOCK_TEXT_BYTES];
    int64_t again = CLOCK_NONE;
    if (!read) return;
    /* A zone may move the first and the last day out of the years that have a spelling. */
    if (utc < clock_from_civil(1, 1, 2, 0, 0, 0) || utc > clock_from_civil(9999, 12, 30, 0, 0, 0)) return;
    clock_rfc3339(utc, text);
    if (!clock_parse_iso(text, &again) || again != utc) abort();
    clock_rfc5322(utc, text);
    if (!clock_parse_rfc5322(text, &again) || again != utc) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_new();
    const char *text = arena_strndup(arena, (const char *)data, size);
    int64_t utc = 0;
    check(clock_parse_iso(text, &utc), utc);
    check(clock_parse_rfc5322(text, &utc), utc);
    arena_free(&arena);
    return 0;
}
