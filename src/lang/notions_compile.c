/* SPDX-License-Identifier: MIT */
/*
 * notions_compile: a program of the build. The words of each language's table go through the same cutting, folding and
 * stemming as the texts they are compared with, into a hash table of terms and of phrases, printed as C.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lang.h"
#include "notion_table.h"
#include "notions/tables.h"

#define SLOTS_MAX 32768u
#define PHRASE_BYTES (NOTION_PHRASE_WORDS * (LANG_MAX_WORD_BYTES * 2 + 1))

#define DOMAINS 7
static const struct {
    const char *tag;
    bool parts;
    const struct notion_rows *domains[DOMAINS];
} languages[] = {
#define ROWS(domain, tag) &notion_rows_##domain##_##tag,
#define LANGUAGE(tag, parts) {#tag, parts, {NOTION_DOMAINS(ROWS, tag)}},
    NOTION_LANGUAGES(LANGUAGE)};
#define LANGUAGES (sizeof languages / sizeof *languages)

static struct {
    struct arena *arena;
    char *pool;
    size_t pool_bytes, pool_room;
    struct notion_entry *entries; /* of one language */
    size_t entry_count, entry_room;
    unsigned short slots[SLOTS_MAX]; /* of the same language */
} compiled;

/* Where the entry of a key is, or goes. */
static unsigned short *slot_of(unsigned short *slots, unsigned mask, const char *key, size_t bytes)
{
    for (unsigned at = (unsigned)word_hash(key, bytes) & mask;; at = (at + 1) & mask) {
        const struct notion_entry *entry = &compiled.entries[slots[at]];
        if (slots[at] == 0 || (entry->bytes == bytes && memcmp(compiled.pool + entry->key, key, bytes) == 0))
            return &slots[at];
    }
}

static struct notion_entry *entry_of(const char *key, size_t bytes)
{
    unsigned short *slot = slot_of(compiled.slots, SLOTS_MAX - 1, key, bytes);
    if (*slot != 0) return &compiled.entries[*slot];
    if (compiled.entry_count > SLOTS_MAX / 2) {
        fputs("notions_compile: a table has outgrown its slots\n", stderr);
        exit(EXIT_FAILURE);
    }
    *slot = (unsigned short)compiled.entry_count;
    struct notion_entry *entry =
        ARENA_PUSH(compiled.arena, compiled.entries, compiled.entry_count, compiled.entry_room);
    *entry = (struct notion_entry){.key = (unsigned)compiled.pool_bytes, .bytes = (unsigned)bytes};
    for (size_t i = 0; i < bytes; i++)
        *ARENA_PUSH(compiled.arena, compiled.pool, compiled.pool_bytes, compiled.pool_room) = key[i];
    return entry;
}

static void add_key(const char *key, bool stop, int notion)
{
    for (const char *blank = strchr(key, ' '); blank != NULL; blank = strchr(blank + 1, ' '))
        entry_of(key, (size_t)(blank - key))->goes_on |= notion_next(blank + 1);
    struct notion_entry *entry = entry_of(key, strlen(key));
    entry->stop = entry->stop || stop;
    for (int i = 0; i < entry->count; i++)
        if (entry->notions[i] == notion) return;
    if (entry->count < NOTIONS_A_WORD) entry->notions[entry->count++] = (short)notion;
}

/* "sûr" folds to "sur", which says nothing. A function word means something where the first domain names it as it is.
 */
static bool is_empty(const struct word *only, const char *word, size_t bytes, bool general)
{
    bool accented = false;
    for (size_t i = 0; i < bytes; i++) accented |= (unsigned char)word[i] >= 0xC3 && (unsigned char)word[i] < 0xCE;
    return only->stop && (accented || !general);
}

/* One word of a row: its terms, joined by blanks. Longer phrases than are looked for are left out. */
static void add_word(struct lang *lang, const char *word, size_t bytes, int notion, bool general)
{
    char phrase[PHRASE_BYTES], key[PHRASE_BYTES];
    struct words words = {0};
    size_t used = 0;
    if (bytes >= sizeof phrase) return;
    for (size_t i = 0; i < bytes; i++) phrase[i] = word[i] == '_' ? ' ' : word[i];
    lang_words(lang, compiled.arena, phrase, bytes, &words);
    if (words.count == 0 || words.count > NOTION_PHRASE_WORDS) return;
    if (words.count == 1 && is_empty(&words.items[0], word, bytes, general)) return;
    for (size_t i = 0; i < words.count; i++) {
        size_t n = strlen(words.items[i].term);
        if (used + n + 2 > sizeof key) return;
        if (i > 0) key[used++] = ' ';
        memcpy(key + used, words.items[i].term, n);
        used += n;
    }
    key[used] = '\0';
    add_key(key, words.items[0].stop, notion);
}

static void add_row(struct lang *lang, const struct notion_words *row, bool general)
{
    for (const char *at = row->words; *at != '\0';) {
        size_t bytes = strcspn(at, " ");
        if (bytes > 0) add_word(lang, at, bytes, (int)row->notion, general);
        at += bytes + (at[bytes] == ' ');
    }
}

static void add_rows(size_t language, const char *stemmed_as)
{
    struct lang *lang = lang_new(stemmed_as);
    for (size_t d = 0; d < DOMAINS; d++) {
        const struct notion_rows *domain = languages[language].domains[d];
        for (size_t r = 0; r < domain->count; r++) add_row(lang, &domain->rows[r], d == 0);
    }
    lang_free(&lang);
}

static void print_entries(const char *tag)
{
    printf("static const struct notion_entry entries_%s[] = {\n", tag);
    for (size_t i = 0; i < compiled.entry_count; i++) {
        const struct notion_entry *entry = &compiled.entries[i];
        printf("{%u, %u, {", entry->key, entry->bytes);
        for (int n = 0; n < NOTIONS_A_WORD; n++) printf("%d, ", entry->notions[n]);
        printf("}, %d, %d, %uu},\n", entry->count, entry->stop, entry->goes_on);
    }
    puts("};");
}

/* At least half of the slots stay free; returns how many there are. */
static unsigned print_slots(const char *tag)
{
    static unsigned short slots[SLOTS_MAX];
    unsigned size = 256;
    while (size < 2 * compiled.entry_count && size < SLOTS_MAX) size *= 2;
    memset(slots, 0, sizeof slots);
    for (size_t i = 1; i < compiled.entry_count; i++) {
        const struct notion_entry *entry = &compiled.entries[i];
        *slot_of(slots, size - 1, compiled.pool + entry->key, entry->bytes) = (unsigned short)i;
    }
    printf("static const unsigned short slots_%s[] = {\n", tag);
    for (unsigned i = 0; i < size; i++) printf("%u,%s", slots[i], i % 16 == 15 ? "\n" : "");
    puts("};");
    return size;
}

static void print_heads(const char *tag)
{
    uint64_t heads[NOTION_HEADS / 64] = {0};
    for (size_t i = 1; i < compiled.entry_count; i++) {
        unsigned head = notion_head(compiled.pool + compiled.entries[i].key, compiled.entries[i].bytes);
        heads[head / 64] |= (uint64_t)1 << head % 64;
    }
    printf("static const uint64_t heads_%s[] = {\n", tag);
    for (size_t i = 0; i < NOTION_HEADS / 64; i++) printf("UINT64_C(%" PRIu64 "),\n", heads[i]);
    puts("};");
}

/* Where words are built from words, the parts stand unstemmed: "Sicherheit" in "Sicherheitsproblem". */
static void compile(size_t language, unsigned *mask)
{
    compiled.entries = NULL;
    compiled.entry_count = compiled.entry_room = 0;
    memset(compiled.slots, 0, sizeof compiled.slots);
    *ARENA_PUSH(compiled.arena, compiled.entries, compiled.entry_count, compiled.entry_room) = (struct notion_entry){0};
    add_rows(language, languages[language].tag);
    if (languages[language].parts) add_rows(language, "und");
    print_entries(languages[language].tag);
    print_heads(languages[language].tag);
    *mask = print_slots(languages[language].tag) - 1;
}

int main(void)
{
    unsigned masks[LANGUAGES];
    compiled.arena = arena_new();
    puts("/* Made from the notions' tables by the build. */\n#include \"notion_table.h\"");
    for (size_t i = 0; i < LANGUAGES; i++) compile(i, &masks[i]);
    puts("const struct notion_index notion_indexes[] = {");
    for (size_t i = 0; i < LANGUAGES; i++) {
        const char *tag = languages[i].tag;
        printf("{\"%s\", entries_%s, slots_%s, %u, heads_%s, %d},\n", tag, tag, tag, masks[i], tag, languages[i].parts);
    }
    printf("};\nconst size_t notion_index_count = %zu;\nconst char notion_pool[] = {", LANGUAGES);
    for (size_t i = 0; i < compiled.pool_bytes; i++) printf("%d,%s", compiled.pool[i], i % 20 == 19 ? "\n" : "");
    puts("0};");
    arena_free(&compiled.arena);
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
