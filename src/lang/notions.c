/* SPDX-License-Identifier: MIT */
/*
 * notions: see notions.h. The words of a language's table go through the same cutting, folding and stemming as the
 * text, once, into a hash table of terms and of phrases (terms joined by a blank).
 */
#include <mailcall/lang/notions.h>

#include "lang.h"
#include "notions/tables.h"
#include <string.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/mem.h>

#define PHRASE_WORDS 3
#define NOTIONS_A_WORD 3
/* Parts of words shorter than this stand in too many others. */
#define PART_BYTES 5
#define PHRASE_BYTES (PHRASE_WORDS * (LANG_MAX_WORD_BYTES * 2 + 1))

struct entry {
    const char *key; /* NULL: free */
    int notions[NOTIONS_A_WORD];
    size_t count;
    bool stop;    /* the table itself names a function word */
    bool goes_on; /* phrases begin with it; it may be none itself (count 0) */
};

struct notion_index {
    struct arena *arena;
    struct entry *entries;
    size_t size, used;
    bool parts; /* words are built from words, or end in many ways */
};

static const struct {
    const char *tag;
    const struct notion_words *rows;
    const size_t *count;
    bool parts;
} languages[] = {
    {"ar", notions_ar, &notions_ar_count, false}, {"de", notions_de, &notions_de_count, true},
    {"en", notions_en, &notions_en_count, false}, {"es", notions_es, &notions_es_count, false},
    {"fr", notions_fr, &notions_fr_count, false}, {"it", notions_it, &notions_it_count, false},
    {"ja", notions_ja, &notions_ja_count, false}, {"ko", notions_ko, &notions_ko_count, true},
    {"nl", notions_nl, &notions_nl_count, true},  {"pl", notions_pl, &notions_pl_count, true},
    {"pt", notions_pt, &notions_pt_count, false}, {"ru", notions_ru, &notions_ru_count, false},
    {"sv", notions_sv, &notions_sv_count, true},  {"tr", notions_tr, &notions_tr_count, true},
    {"zh", notions_zh, &notions_zh_count, false},
};

static const char *const names[NOTION_COUNT] = {
#define NAME(notion, text) [NOTION_##notion] = text
    NAME(ROLE, "role"),
    NAME(STAKEHOLDER, "stakeholder"),
    NAME(GOVERNMENT, "government"),
    NAME(COMPANY, "company"),
    NAME(CIVIL_SOCIETY, "civil society"),
    NAME(TECHNOLOGY, "technology"),
    NAME(OPERATOR, "operator"),
    NAME(RESEARCH, "research"),
    NAME(USER, "user"),
    NAME(YOUTH, "youth"),
    NAME(WOMEN, "women"),
    NAME(POLICE, "police"),
    NAME(CRIME, "crime"),
    NAME(EXPERT, "expert"),
    NAME(DEVELOPING, "developing"),
    NAME(RURAL, "rural"),
    NAME(VULNERABLE, "vulnerable"),
    NAME(REGION, "region"),
    NAME(COUNTRY, "country"),
    NAME(INTERNATIONAL, "international"),
    NAME(LOCAL, "local"),
    NAME(COMMUNICATE, "communication"),
    NAME(MEETING, "meeting"),
    NAME(COOPERATE, "cooperation"),
    NAME(SHARE, "sharing"),
    NAME(IMPROVE, "improvement"),
    NAME(PROBLEM, "problem"),
    NAME(LACK, "lack"),
    NAME(TRUST, "trust"),
    NAME(RISK, "risk"),
    NAME(INCIDENT, "incident"),
    NAME(SECURITY, "security"),
    NAME(PRACTICE, "good practice"),
    NAME(EXAMPLE, "example"),
    NAME(MEASURE, "assessment"),
    NAME(AWARENESS, "awareness"),
    NAME(WARN, "warning"),
    NAME(NORM, "norm"),
    NAME(AGREEMENT, "agreement"),
    NAME(LAW, "law"),
    NAME(POLICY, "policy"),
    NAME(STANDARD, "standard"),
    NAME(IMPLEMENT, "implementation"),
    NAME(NEW, "new"),
    NAME(OUTREACH, "participation"),
    NAME(LANGUAGE, "language"),
    NAME(TRAINING, "training"),
    NAME(PUBLICITY, "publicity"),
    NAME(MONEY, "money"),
    NAME(STAFF, "staff"),
    NAME(TIME, "time"),
    NAME(FUTURE, "future"),
    NAME(TOPIC, "topic"),
    NAME(OTHER, "other"),
    NAME(RECOMMEND, "recommendation"),
    NAME(DECIDE, "decision"),
    NAME(GOVERNANCE, "governance"),
    NAME(TRANSPARENCY, "transparency"),
    NAME(CONFLICT, "conflict"),
    NAME(PRIVACY, "privacy"),
    NAME(DATA, "data"),
    NAME(TOOL, "tool"),
    NAME(METHOD, "method"),
    NAME(INFRASTRUCTURE, "infrastructure"),
    NAME(INTERNET, "internet"),
    NAME(ACCESS, "access"),
    NAME(RIGHTS, "rights"),
    NAME(CONTENT, "content"),
    NAME(DOCUMENT, "document"),
    NAME(TYPICAL, "common"),
    NAME(HEALTH, "health"),
    NAME(SCHOOL, "school"),
    NAME(ENVIRONMENT, "environment"),
    NAME(WATER, "water"),
    NAME(ENERGY, "energy"),
    NAME(FOOD, "food"),
    NAME(TRANSPORT, "transport"),
    NAME(HOUSING, "housing"),
    NAME(CULTURE, "culture"),
    NAME(MAINTAIN, "maintenance"),
    NAME(ORGANISATION, "organisation"),
    NAME(SUPPORT, "support"),
    NAME(NEED, "need"),
    NAME(BENEFIT, "benefit"),
    NAME(HARM, "harm"),
    NAME(CHANGE, "change"),
    NAME(START, "start"),
    NAME(QUALITY, "quality"),
    NAME(MARKET, "market"),
    NAME(OWNERSHIP, "ownership"),
    NAME(COMMUNITY, "community"),
    NAME(NEUTRALITY, "neutrality"),
    NAME(MEMORY, "past"),
    NAME(WHO, "who"),
#undef NAME
};
_Static_assert(NOTION_WHO + 1 == NOTION_COUNT, "one more than the last");

const char *notion_name(int notion)
{
    return notion >= 0 && notion < NOTION_COUNT ? names[notion] : "";
}

static uint32_t hash_key(const char *key, size_t bytes)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < bytes; i++) hash = (hash ^ (unsigned char)key[i]) * 16777619u;
    return hash ^ (hash >> 15);
}

static struct entry *find(const struct notion_index *index, const char *key, size_t bytes)
{
    size_t at = hash_key(key, bytes) & (index->size - 1);
    while (index->entries[at].key != NULL &&
           (strncmp(index->entries[at].key, key, bytes) != 0 || index->entries[at].key[bytes] != '\0'))
        at = (at + 1) & (index->size - 1);
    return &index->entries[at];
}

static void grow(struct notion_index *index)
{
    struct notion_index larger = {.arena = index->arena, .size = index->size ? index->size * 2 : 4096};
    larger.entries = arena_array(index->arena, larger.size, sizeof *larger.entries);
    for (size_t i = 0; i < index->size; i++) {
        const char *key = index->entries[i].key;
        if (key != NULL) *find(&larger, key, strlen(key)) = index->entries[i];
    }
    index->entries = larger.entries;
    index->size = larger.size;
}

/* The entry of a key, made when there is none yet. */
static struct entry *entry_of(struct notion_index *index, const char *key, size_t bytes)
{
    if (index->used * 2 >= index->size) grow(index);
    struct entry *entry = find(index, key, bytes);
    if (entry->key == NULL) {
        entry->key = arena_strndup(index->arena, key, bytes);
        index->used++;
    }
    return entry;
}

static void add_key(struct notion_index *index, const char *key, bool stop, int notion)
{
    for (const char *blank = strchr(key, ' '); blank != NULL; blank = strchr(blank + 1, ' '))
        entry_of(index, key, (size_t)(blank - key))->goes_on = true;
    struct entry *entry = entry_of(index, key, strlen(key));
    entry->stop = entry->stop || stop;
    for (size_t i = 0; i < entry->count; i++)
        if (entry->notions[i] == notion) return;
    if (entry->count < NOTIONS_A_WORD) entry->notions[entry->count++] = notion;
}

/* One word of a row: its terms, joined by blanks. Longer phrases than are looked for are left out. */
static void add_word(struct lang *lang, struct notion_index *index, const char *word, size_t bytes, int notion)
{
    char phrase[PHRASE_BYTES], key[PHRASE_BYTES];
    struct words words = {0};
    size_t used = 0;
    if (bytes >= sizeof phrase) return;
    for (size_t i = 0; i < bytes; i++) phrase[i] = word[i] == '_' ? ' ' : word[i];
    lang_words(lang, index->arena, phrase, bytes, &words);
    if (words.count == 0 || words.count > PHRASE_WORDS) return;
    for (size_t i = 0; i < words.count; i++) {
        size_t n = strlen(words.items[i].term);
        if (used + n + 2 > sizeof key) return;
        if (i > 0) key[used++] = ' ';
        memcpy(key + used, words.items[i].term, n);
        used += n;
    }
    key[used] = '\0';
    add_key(index, key, words.items[0].stop, notion);
}

static void add_row(struct lang *lang, struct notion_index *index, const struct notion_words *row)
{
    const char *at = row->words;
    while (*at != '\0') {
        size_t bytes = strcspn(at, " ");
        if (bytes > 0) add_word(lang, index, at, bytes, (int)row->notion);
        at += bytes + (at[bytes] == ' ');
    }
}

/* Where words are built from words, the parts stand unstemmed: "Sicherheit" in "Sicherheitsproblem". */
static void add_unstemmed(struct notion_index *index, const struct notion_words *rows, size_t count)
{
    struct lang *plain = lang_new("und");
    for (size_t r = 0; r < count; r++) add_row(plain, index, &rows[r]);
    lang_free(&plain);
}

static struct notion_index *open_index(struct lang *lang)
{
    struct arena *arena = arena_new();
    struct notion_index *index = arena_alloc(arena, sizeof *index);
    index->arena = arena;
    grow(index);
    for (size_t l = 0; l < sizeof languages / sizeof *languages; l++) {
        if (strcmp(languages[l].tag, lang->tag) != 0) continue;
        index->parts = languages[l].parts;
        for (size_t r = 0; r < *languages[l].count; r++) add_row(lang, index, &languages[l].rows[r]);
        if (index->parts) add_unstemmed(index, languages[l].rows, *languages[l].count);
    }
    return index;
}

void notions_close(struct lang *lang)
{
    if (lang->notions == NULL) return;
    struct arena *arena = lang->notions->arena;
    arena_free(&arena);
    lang->notions = NULL;
}

static void push(struct arena *arena, const struct entry *entry, size_t first, size_t end, struct notions_at *out)
{
    for (size_t i = 0; i < entry->count; i++)
        *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct notion_at){entry->notions[i], first, end};
}

/* "Problemfelder" begins with a problem, "Sicherheitsproblem" ends with one. */
static void push_parts(const struct notion_index *index, struct arena *arena, const char *term, size_t at,
                       struct notions_at *out)
{
    size_t bytes = strlen(term);
    const struct entry *front = NULL;
    for (size_t n = bytes - 1; bytes > PART_BYTES && n >= PART_BYTES && front == NULL; n--) {
        const struct entry *entry = find(index, term, n);
        if (entry->count > 0) front = entry;
    }
    if (front != NULL) push(arena, front, at, at + 1, out);
    for (size_t from = 3; from + PART_BYTES <= bytes; from++) {
        const struct entry *entry = find(index, term + from, bytes - from);
        if (entry->count == 0) continue;
        if (entry != front) push(arena, entry, at, at + 1, out);
        return;
    }
}

/* How many words from `at` on make the longest known phrase; 0: not even the first is known. */
static size_t longest_phrase(const struct notion_index *index, const struct notion_word *words, size_t count, size_t at,
                             const struct entry **entry)
{
    char key[PHRASE_BYTES];
    size_t used = 0, length = 0;
    for (size_t n = 0; n < PHRASE_WORDS && at + n < count; n++) {
        size_t bytes = strlen(words[at + n].term);
        if (used + bytes + 2 > sizeof key) break;
        if (n > 0) key[used++] = ' ';
        memcpy(key + used, words[at + n].term, bytes);
        used += bytes;
        const struct entry *found = find(index, key, used);
        if (found->count > 0 && !(n == 0 && words[at].stop && !found->stop)) {
            *entry = found;
            length = n + 1;
        }
        if (!found->goes_on) break;
    }
    return length;
}

void lang_notions(struct lang *lang, struct arena *arena, const struct notion_word *words, size_t count,
                  struct notions_at *out)
{
    if (lang->notions == NULL) lang->notions = open_index(lang);
    if (lang->notions->used == 0) return;
    for (size_t at = 0; at < count;) {
        const struct entry *entry = NULL;
        size_t length = longest_phrase(lang->notions, words, count, at, &entry);
        if (length > 0)
            push(arena, entry, at, at + length, out);
        else if (lang->notions->parts && !words[at].stop)
            push_parts(lang->notions, arena, words[at].term, at, out);
        at += length > 0 ? length : 1;
    }
}
