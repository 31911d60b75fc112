/* SPDX-License-Identifier: MIT */
/* notions: see notions.h. */
#include <mailcall/lang/notions.h>

#include "lang.h"
#include "notion_table.h"
#include "notions/tables.h"
#include <string.h>

/* Parts of words shorter than this stand in too many others. */
#define PART_BYTES 5
#define PHRASE_BYTES (NOTION_PHRASE_WORDS * (LANG_MAX_WORD_BYTES * 2 + 1))

static const char *const names[NOTION_COUNT] = {
#define NOTION(name, shown) [NOTION_##name] = shown,
#include "notions/general/list.h"
#include "notions/work/list.h"
#include "notions/money/list.h"
#include "notions/place/list.h"
#include "notions/nature/list.h"
#include "notions/life/list.h"
#include "notions/digital/list.h"
#undef NOTION
};
_Static_assert(NOTION_LAST == NOTION_COUNT, "the lists and notions.h agree");

const char *notion_name(int notion)
{
    return notion >= 0 && notion < NOTION_COUNT ? names[notion] : "";
}

static bool is_among(const enum notion *notions, size_t count, int notion)
{
    for (size_t i = 0; i < count; i++)
        if ((int)notions[i] == notion) return true;
    return false;
}

int notion_wider(int notion)
{
    static const struct {
        enum notion narrow, wide;
    } within[] = {{NOTION_DIVISION, NOTION_ROLE},
                  {NOTION_YOUNG_BLOOD, NOTION_YOUTH},
                  {NOTION_TEENAGER, NOTION_YOUTH},
                  {NOTION_SMALL_CHILD, NOTION_YOUTH},
                  {NOTION_YOUTH_CLUB, NOTION_YOUTH},
                  {NOTION_PRICE, NOTION_MONEY},
                  {NOTION_FEE, NOTION_MONEY},
                  {NOTION_BUDGET, NOTION_MONEY},
                  {NOTION_GRANT, NOTION_MONEY},
                  {NOTION_FUNDRAISING, NOTION_MONEY},
                  {NOTION_PAY, NOTION_MONEY},
                  {NOTION_CASH, NOTION_MONEY},
                  {NOTION_DEBT, NOTION_MONEY},
                  {NOTION_LITTER, NOTION_WASTE},
                  {NOTION_FOOD_WASTE, NOTION_WASTE},
                  {NOTION_WASTE_REDUCTION, NOTION_WASTE},
                  {NOTION_RECYCLING, NOTION_WASTE},
                  {NOTION_PACKAGING, NOTION_WASTE},
                  {NOTION_NOISE_SOURCE, NOTION_NOISE},
                  {NOTION_MEAL, NOTION_FOOD},
                  {NOTION_DIET, NOTION_FOOD},
                  {NOTION_HIRE, NOTION_STAFF},
                  {NOTION_RETAIN, NOTION_STAFF},
                  {NOTION_SKILL, NOTION_TRAINING},
                  {NOTION_BUS, NOTION_TRANSPORT},
                  {NOTION_CYCLING, NOTION_TRANSPORT},
                  {NOTION_CAR, NOTION_TRANSPORT},
                  {NOTION_FREIGHT, NOTION_TRANSPORT},
                  {NOTION_DRINKING_WATER, NOTION_WATER},
                  {NOTION_SEWAGE, NOTION_WATER},
                  {NOTION_RENT, NOTION_HOUSING},
                  {NOTION_HOMELESSNESS, NOTION_HOUSING},
                  {NOTION_DIALECT, NOTION_LANGUAGE},
                  {NOTION_LANGUAGE_LEARNING, NOTION_LANGUAGE},
                  {NOTION_STATUTES, NOTION_LAW},
                  {NOTION_LAWSUIT, NOTION_LAW},
                  {NOTION_WORK_SAFETY, NOTION_SECURITY},
                  {NOTION_STREET_SAFETY, NOTION_SECURITY},
                  {NOTION_THEFT, NOTION_CRIME},
                  {NOTION_VANDALISM, NOTION_CRIME},
                  {NOTION_SWIMMING, NOTION_SPORT},
                  {NOTION_SPORTS_CLUB, NOTION_SPORT},
                  {NOTION_TEACHER, NOTION_SCHOOL},
                  {NOTION_CURRICULUM, NOTION_SCHOOL},
                  {NOTION_PERSONAL_DATA, NOTION_PRIVACY},
                  {NOTION_SURVEILLANCE, NOTION_PRIVACY}};
    for (size_t i = 0; i < sizeof within / sizeof *within; i++)
        if ((int)within[i].narrow == notion) return (int)within[i].wide;
    return -1;
}

bool notion_is_everyday(int notion)
{
    static const enum notion everyday[] = {
        NOTION_NEW,      NOTION_OTHER,   NOTION_WHO,      NOTION_FUTURE, NOTION_NEED,   NOTION_TYPICAL,
        NOTION_EXAMPLE,  NOTION_SUPPORT, NOTION_START,    NOTION_CHANGE, NOTION_MEMORY, NOTION_TIME,
        NOTION_TOPIC,    NOTION_IMPROVE, NOTION_PROBLEM,  NOTION_LACK,   NOTION_METHOD, NOTION_DOCUMENT,
        NOTION_PRACTICE, NOTION_BENEFIT, NOTION_RECOMMEND};
    return is_among(everyday, sizeof everyday / sizeof *everyday, notion);
}

bool notion_is_partaking(int notion)
{
    static const enum notion partaking[] = {NOTION_OUTREACH,  NOTION_VOLUNTEER, NOTION_STAFF,    NOTION_SUPPORT,
                                            NOTION_COMMUNITY, NOTION_MEETING,   NOTION_DOCUMENT, NOTION_SHARE};
    return is_among(partaking, sizeof partaking / sizeof *partaking, notion);
}

__attribute__((noinline)) static const struct notion_entry *look_up(const struct notion_index *index, const char *key,
                                                                    size_t bytes)
{
    for (unsigned at = (unsigned)word_hash(key, bytes) & index->mask;; at = (at + 1) & index->mask) {
        const struct notion_entry *entry = &index->entries[index->slots[at]];
        if (index->slots[at] == 0) return entry;
        if (entry->bytes == bytes && same_word(notion_pool + entry->key, key, bytes)) return entry;
    }
}

/* The entry of a key; the first one of all where there is none. */
static inline const struct notion_entry *find(const struct notion_index *index, const char *key, size_t bytes)
{
    unsigned head = notion_head(key, bytes);
    return index->heads[head / 64] >> head % 64 & 1 ? look_up(index, key, bytes) : index->entries;
}

static void push(struct arena *arena, const struct notion_entry *entry, size_t first, size_t end,
                 struct notions_at *out)
{
    for (int i = 0; i < entry->count; i++)
        *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct notion_at){entry->notions[i], first, end};
}

/* "Problemfelder" begins with a problem, "Sicherheitsproblem" ends with one. */
static void push_parts(const struct notion_index *index, struct arena *arena, const char *term, size_t at,
                       struct notions_at *out)
{
    size_t bytes = strlen(term);
    const struct notion_entry *front = NULL;
    for (size_t n = bytes - 1; bytes > PART_BYTES && n >= PART_BYTES && front == NULL; n--) {
        const struct notion_entry *entry = find(index, term, n);
        if (entry->count > 0) front = entry;
    }
    if (front != NULL) push(arena, front, at, at + 1, out);
    for (size_t from = 3; from + PART_BYTES <= bytes; from++) {
        const struct notion_entry *entry = find(index, term + from, bytes - from);
        if (entry->count == 0) continue;
        if (entry != front) push(arena, entry, at, at + 1, out);
        return;
    }
}

/* The entry of a word by itself. */
static const struct notion_entry *entry_of(const struct notion_index *index, const struct notion_word *word)
{
    return word->known > 0 ? &index->entries[word->known - 1] : find(index, word->term, strlen(word->term));
}

/* Whether a phrase that begins so may go on with the word at `next`; most do not. */
static inline bool may_go_on(const struct notion_entry *entry, const struct notion_word *words, size_t count,
                             size_t next)
{
    return entry->goes_on != 0 && next < count && (entry->goes_on & notion_next(words[next].term)) != 0;
}

/* How many words from `at` on, the first of which is known to go on, make a phrase with more of them; else `length`. */
__attribute__((noinline)) static size_t longer_phrase(const struct notion_index *index, const struct notion_word *words,
                                                      size_t count, size_t at, size_t length,
                                                      const struct notion_entry **entry)
{
    char key[PHRASE_BYTES];
    const struct notion_entry *found = entry_of(index, &words[at]);
    size_t used = strlen(words[at].term);
    if (used > sizeof key) return length;
    memcpy(key, words[at].term, used);
    for (size_t n = 1; n < NOTION_PHRASE_WORDS && may_go_on(found, words, count, at + n); n++) {
        size_t bytes = strlen(words[at + n].term);
        if (used + bytes + 2 > sizeof key) break;
        key[used++] = ' ';
        memcpy(key + used, words[at + n].term, bytes);
        used += bytes;
        found = find(index, key, used);
        if (found->count > 0) {
            *entry = found;
            length = n + 1;
        }
    }
    return length;
}

/* How many words from `at` on make the longest known phrase; 0: not even the first is known, as with most. */
static size_t longest_phrase(const struct notion_index *index, const struct notion_word *words, size_t count, size_t at,
                             const struct notion_entry **entry)
{
    const struct notion_entry *found = entry_of(index, &words[at]);
    size_t length = found->count > 0 && (!words[at].stop || found->stop);
    if (length > 0) *entry = found;
    return may_go_on(found, words, count, at + 1) ? longer_phrase(index, words, count, at, length, entry) : length;
}

static const struct notion_index *index_of(const char *tag)
{
    for (size_t i = 0; i < notion_index_count; i++)
        if (strcmp(notion_indexes[i].tag, tag) == 0) return &notion_indexes[i];
    return NULL;
}

unsigned short notions_look_up(const struct lang *lang, const char *term)
{
    const struct notion_index *index = index_of(lang->tag);
    return index == NULL ? 1 : (unsigned short)(find(index, term, strlen(term)) - index->entries + 1);
}

/* "Cool rooms" are one notion, and rooms still. */
static void push_members(const struct notion_index *index, struct arena *arena, const struct notion_word *words,
                         size_t at, size_t length, struct notions_at *out)
{
    for (size_t n = at; n < at + length; n++) {
        const struct notion_entry *member = entry_of(index, &words[n]);
        if (member->count > 0 && !words[n].stop) push(arena, member, n, n + 1, out);
    }
}

void lang_notions(const struct lang *lang, struct arena *arena, const struct notion_word *words, size_t count,
                  struct notions_at *out)
{
    const struct notion_index *index = index_of(lang->tag);
    for (size_t at = 0; index != NULL && at < count;) {
        const struct notion_entry *entry = NULL;
        size_t length = longest_phrase(index, words, count, at, &entry);
        if (length > 0) push(arena, entry, at, at + length, out);
        if (length > 1) push_members(index, arena, words, at, length, out);
        if (length == 0 && index->parts && !words[at].stop) push_parts(index, arena, words[at].term, at, out);
        at += length > 0 ? length : 1;
    }
}
