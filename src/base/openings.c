/* SPDX-License-Identifier: MIT */
/* openings: phrases sorted by counting, and a table of pairs of bytes. */
#include <string.h>
#include <mailcall/base/mem.h>
#include <mailcall/base/openings.h>

static void mark(struct openings *openings, const unsigned char *phrase, size_t bytes)
{
    if (bytes == 0 || phrase[0] >= 0x80) return;
    uint64_t *row = openings->bits[phrase[0]];
    if (bytes == 1)
        row[0] = row[1] = ~(uint64_t)0;
    else if (phrase[1] < 0x80)
        row[phrase[1] / 64] |= (uint64_t)1 << phrase[1] % 64;
}

static unsigned char second_of(const unsigned char *phrase, size_t bytes)
{
    return bytes > 1 && phrase[0] < 0x80 && phrase[1] < 0x80 ? phrase[1] : 0;
}

/* The next phrase of the list, NULL behind the last. */
static const char *next_phrase(const char **list, size_t *bytes)
{
    *list += strspn(*list, "|");
    const char *phrase = *list;
    *bytes = strcspn(phrase, "|");
    *list += *bytes;
    return *bytes > 0 ? phrase : NULL;
}

/* Those of one first byte by their second, what is not told in front; otherwise they stay in order. */
static void sort_by_second(struct opening *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct opening now = items[i];
        size_t at = i;
        for (; at > 0 && items[at - 1].second > now.second; at--) items[at] = items[at - 1];
        items[at] = now;
    }
}

void openings_make(struct openings *openings, const char *const *lists, size_t count)
{
    size_t place[257] = {0}, bytes, total = 0;
    const char *list, *phrase;
    for (size_t i = 0; i < count; i++)
        for (list = lists[i]; (phrase = next_phrase(&list, &bytes)); total++) {
            mark(openings, (const unsigned char *)phrase, bytes);
            place[(unsigned char)*phrase + 1]++;
        }
    for (size_t byte = 0; byte < 256; byte++) place[byte + 1] += place[byte];
    memcpy(openings->from, place, sizeof place);
    openings->items = mem_array(total, sizeof *openings->items);
    for (size_t i = 0; i < count; i++)
        for (list = lists[i]; (phrase = next_phrase(&list, &bytes));)
            openings->items[place[(unsigned char)*phrase]++] =
                (struct opening){phrase, bytes, (int)i, second_of((const unsigned char *)phrase, bytes)};
    for (size_t byte = 0; byte < 0x80; byte++)
        sort_by_second(openings->items + openings->from[byte], openings->from[byte + 1] - openings->from[byte]);
}
