/* SPDX-License-Identifier: MIT */
/* places_region: sorts words into rows, and rows into regions. */
#include "places_region.h"

#include <stdlib.h>
#include <string.h>
#include "places_words.h"

static int by_middle(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    int difference = word_middle(first) - word_middle(second);
    return difference != 0 ? difference : first->drawn < second->drawn ? -1 : 1;
}

static int by_left(const void *a, const void *b)
{
    const struct placed_word *first = a, *second = b;
    int difference = first->left - second->left;
    return difference != 0 ? difference : first->drawn < second->drawn ? -1 : 1;
}

int by_value(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

/* Words whose middles are at one height, within half the height of the first, are a row; raised figures with them. */
void region_rows(struct arena *arena, struct region *region)
{
    size_t room = 0;
    region->rows = NULL;
    region->row_count = 0;
    if (region->count == 0) return;
    qsort(region->words, region->count, sizeof *region->words, by_middle);
    region->left = region->words[0].left;
    region->right = region->words[0].right;
    for (size_t i = 0; i < region->count;) {
        const struct placed_word *first = &region->words[i];
        struct row row = {.from = i, .to = i, .top = first->top, .bottom = first->bottom};
        int height = first->bottom - first->top;
        int reach = word_middle(first) + (height > region->tall ? height : region->tall) / 2;
        for (; row.to < region->count && word_middle(&region->words[row.to]) < reach; row.to++) {
            const struct placed_word *word = &region->words[row.to];
            if (word->top < row.top) row.top = word->top;
            if (word->bottom > row.bottom) row.bottom = word->bottom;
            if (word->left < region->left) region->left = word->left;
            if (word->right > region->right) region->right = word->right;
        }
        qsort(region->words + row.from, row.to - row.from, sizeof *region->words, by_left);
        *ARENA_PUSH(arena, region->rows, region->row_count, room) = row;
        i = row.to;
    }
}

int region_pitch(struct arena *arena, const struct region *region)
{
    int *distances = arena_array(arena, region->row_count + 1, sizeof *distances);
    size_t count = 0;
    for (size_t i = 1; i < region->row_count; i++)
        distances[count++] = region->rows[i].bottom - region->rows[i - 1].bottom;
    if (count < 3) return 0;
    qsort(distances, count, sizeof *distances, by_value);
    return distances[count / 4];
}

struct region region_part(struct arena *arena, const struct region *region, size_t from, size_t to)
{
    struct region part = {.tall = region->tall};
    if (from >= to) return part;
    size_t first = region->rows[from].from, last = region->rows[to - 1].to;
    part.count = last - first;
    part.words = arena_array(arena, part.count + 1, sizeof *part.words);
    memcpy(part.words, region->words + first, part.count * sizeof *part.words);
    region_rows(arena, &part);
    return part;
}

struct region region_side(struct arena *arena, const struct region *region, size_t from, size_t to, int gutter,
                          bool right)
{
    struct region part = {.tall = region->tall};
    part.words = arena_array(arena, region->count + 1, sizeof *part.words);
    for (size_t r = from; r < to; r++)
        for (size_t i = region->rows[r].from; i < region->rows[r].to; i++)
            if ((region->words[i].left >= gutter) == right) part.words[part.count++] = region->words[i];
    region_rows(arena, &part);
    return part;
}
