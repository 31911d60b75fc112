/* SPDX-License-Identifier: MIT */
/* two_forms: compared by runs of letters, since a plain form breaks its lines, marks its quotations and writes
 * addresses where it likes, and not all scripts part words. */
#include "two_forms.h"

#include <stdint.h>

#define RUN_BYTES 3
#define RUNS (1u << 16)
/* Of the plain form's runs. Each place at which words were moved costs a few, and list programs write below one form
 * alone. */
#define AGREE_PERCENT 70

struct runs {
    uint32_t *counts; /* by hash */
    uint32_t latest;  /* the last letters */
    size_t letters, met;
};

static bool is_letter(unsigned char c)
{
    return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static size_t slot_of(uint32_t run)
{
    return (run & 0xffffff) * UINT32_C(2654435761) >> 16;
}

/* Each run of the page stands for one of the plain form's. */
static void read_letters(struct runs *runs, const struct blocks *blocks, bool adds)
{
    runs->letters = runs->latest = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        for (const char *at = blocks->items[i].text; *at; at++) {
            unsigned char c = (unsigned char)*at;
            if (!is_letter(c)) continue;
            runs->latest = runs->latest << 8 | (c >= 'A' && c <= 'Z' ? c + 32u : c);
            if (++runs->letters < RUN_BYTES) continue;
            uint32_t *count = &runs->counts[slot_of(runs->latest)];
            if (adds)
                ++*count;
            else if (*count > 0)
                --*count, runs->met++;
        }
    }
}

bool two_forms_agree(struct arena *arena, const struct blocks *plain, const struct blocks *page)
{
    struct runs runs = {.counts = arena_array(arena, RUNS, sizeof *runs.counts)};
    read_letters(&runs, page, true);
    read_letters(&runs, plain, false);
    size_t all = runs.letters < RUN_BYTES ? 0 : runs.letters - RUN_BYTES + 1;
    return 100 * runs.met >= AGREE_PERCENT * all;
}
