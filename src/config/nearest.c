/* SPDX-License-Identifier: MIT */
/* nearest: edit distance with neighbouring letters swapped counted once, which is how names are mistyped. */
#include "guide.h"

#define WORD_MAX_BYTES 32

static unsigned least(unsigned a, unsigned b)
{
    return a < b ? a : b;
}

static unsigned distance(const char *a, const char *b)
{
    unsigned rows[3][WORD_MAX_BYTES + 1];
    size_t a_len = strlen(a), b_len = strlen(b);

    if (a_len > WORD_MAX_BYTES || b_len > WORD_MAX_BYTES) return WORD_MAX_BYTES;
    for (unsigned j = 0; j <= b_len; j++) rows[0][j] = j;
    for (unsigned i = 1; i <= a_len; i++) {
        unsigned *now = rows[i % 3], *above = rows[(i + 2) % 3], *before = rows[(i + 1) % 3];

        now[0] = i;
        for (unsigned j = 1; j <= b_len; j++) {
            now[j] = least(least(above[j], now[j - 1]) + 1, above[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = least(now[j], before[j - 2] + 1);
        }
    }
    return rows[a_len % 3][b_len];
}

const char *nearest_word(const char *word, const char *const known[], size_t count)
{
    unsigned best = (unsigned)(strlen(word) / 3 > 1 ? strlen(word) / 3 : 1) + 1;
    const char *found = NULL;

    for (size_t i = 0; i < count; i++) {
        unsigned d = distance(word, known[i]);

        if (d < best) {
            best = d;
            found = known[i];
        }
    }
    return found;
}
