/* SPDX-License-Identifier: MIT */
/* sorted: where in a list that rises something stands, or would. */
#ifndef MAILCALL_BASE_SORTED_H
#define MAILCALL_BASE_SORTED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The first of `count` items that does not stand before the key; `count` when all do. Inline, so that `before` is. */
static inline size_t sorted_first(const void *items, size_t count, size_t item_bytes, uint64_t key,
                                  bool (*before)(const void *item, uint64_t key))
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (before((const char *)items + middle * item_bytes, key))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

#endif
