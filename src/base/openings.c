/* SPDX-License-Identifier: MIT */
/* openings: a table of pairs of bytes. */
#include <string.h>
#include <mailcall/base/openings.h>

static void add(struct openings *openings, const unsigned char *phrase, size_t bytes)
{
    if (bytes == 0 || phrase[0] >= 0x80) return;
    uint64_t *row = openings->bits[phrase[0]];
    if (bytes == 1)
        row[0] = row[1] = ~(uint64_t)0;
    else if (phrase[1] < 0x80)
        row[phrase[1] / 64] |= (uint64_t)1 << phrase[1] % 64;
}

void openings_add(struct openings *openings, const char *list)
{
    while (*list) {
        size_t bytes = strcspn(list, "|");
        add(openings, (const unsigned char *)list, bytes);
        list += bytes + (list[bytes] == '|');
    }
}
