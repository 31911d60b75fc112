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

static struct opening opening_of(const char *phrase, size_t bytes, int list)
{
    struct opening out = {.text = phrase, .bytes = bytes, .list = list};
    unsigned char head[4] = {0}, told[4] = {0};
    for (size_t i = 0; i < bytes && i < sizeof head; i++) {
        head[i] = (unsigned char)phrase[i];
        told[i] = phrase[i] == ' ' || (phrase[i] >= 'a' && phrase[i] <= 'z') ? 0xFF : 0;
    }
    memcpy(&out.head, head, sizeof head);
    memcpy(&out.told, told, sizeof told);
    return out;
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

static unsigned group_of(const struct opening *opening)
{
    return openings_group(opening->bytes > 1 ? (unsigned char)opening->text[1] : 0);
}

/* Those of one letter by their second byte; otherwise they stay in order. */
static void sort_groups(struct opening *items, size_t count, uint16_t *group)
{
    for (size_t i = 1; i < count; i++) {
        struct opening now = items[i];
        size_t at = i;
        for (; at > 0 && group_of(&items[at - 1]) > group_of(&now); at--) items[at] = items[at - 1];
        items[at] = now;
    }
    for (size_t i = 0; i < count; i++) group[group_of(&items[i]) + 1]++;
    for (size_t i = 0; i < OPENINGS_GROUPS; i++) group[i + 1] = (uint16_t)(group[i + 1] + group[i]);
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
            openings->items[place[(unsigned char)*phrase]++] = opening_of(phrase, bytes, (int)i);
    memset(openings->group, 0, sizeof openings->group);
    for (size_t letter = 0; letter < 26; letter++) {
        const size_t *from = openings->from + 'a' + letter;
        sort_groups(openings->items + from[0], from[1] - from[0], openings->group[letter]);
    }
}

/* First bytes from here on are of scripts that are read from their letters, blanks or none. */
#define OTHER_SCRIPTS 0xD8

bool openings_in_words(const struct openings *openings, const char *folded)
{
    size_t bytes = strlen(folded);
    for (size_t i = 0; i < bytes; i++) {
        unsigned char before = i > 0 ? (unsigned char)folded[i - 1] : ' ';
        bool begins =
            !((before >= 'a' && before <= 'z') || before >= 0x80) || (unsigned char)folded[i] >= OTHER_SCRIPTS;
        if (!begins) continue;
        struct openings_walk walk = openings_walk(openings, folded + i, bytes - i);
        for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
            if (at->bytes <= bytes - i && memcmp(folded + i, at->text, at->bytes) == 0) return true;
    }
    return false;
}
