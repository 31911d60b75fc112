/* SPDX-License-Identifier: MIT */
/*
 * phrases_compile: a program of the build. Folds the phrases of the tables, cuts them into elements, files them under
 * the words they start with, and prints all that as C. What no phrase can mean is refused with its place and remedy.
 */
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "phrase_table.h"

#define PHRASE_TABLE(table) extern const struct phrase_group table[];
#include "phrase_tables.inc"
#undef PHRASE_TABLE

struct word {
    struct choice choice;
    unsigned *patterns;
    size_t count, room;
    unsigned said;
};

static struct {
    struct arena *arena;
    char *pool;
    size_t pool_bytes, pool_room;
    struct choice *choices;
    size_t choice_count, choice_room;
    struct element *elements;
    size_t element_count, element_room;
    struct pattern *patterns;
    size_t pattern_count, pattern_room;
    struct word *words; /* the first one is none */
    size_t word_count, word_room;
    unsigned short slots[PHRASE_SLOTS];
    uint64_t known[1024], beginnings[PHRASE_HEADS];
} compiled;

/* The phrase at hand, as the table has it. */
static struct {
    const char *table, *lang, *text;
    int bytes;
} now;

static _Noreturn void refuse(const char *why)
{
    fprintf(stderr, "phrases_compile: %s.c: %s: \"%.*s\": %s\n", now.table, now.lang, now.bytes, now.text, why);
    exit(EXIT_FAILURE);
}

/* The tables' numbers are small. */
static unsigned char byte_of(size_t number)
{
    if (number > UINT8_MAX) refuse("too many words, letters in a word, or alternatives: make it two phrases");
    return (unsigned char)number;
}

static unsigned pooled(const char *text, unsigned bytes)
{
    size_t at = compiled.pool_bytes;
    for (unsigned i = 0; i < bytes; i++)
        *ARENA_PUSH(compiled.arena, compiled.pool, compiled.pool_bytes, compiled.pool_room) = text[i];
    return (unsigned)at;
}

/* A beginning of two bytes may go on with any third. One of a single byte is none: it says nothing. */
static void note_beginning(const char *text, unsigned bytes)
{
    char head[] = {text[0], text[1], bytes > 2 ? text[2] : CHAR_MIN};
    if (bytes > PHRASE_BEGINNING_MAX) refuse("a beginning of a word is too long: write less of it before the *");
    for (int third = head[2]; bytes > 1 && third <= (bytes > 2 ? head[2] : CHAR_MAX); third++) {
        head[2] = (char)third;
        compiled.beginnings[phrase_head(head)] |= (uint64_t)1 << bytes;
    }
}

static struct word *word_for(const struct choice *choice)
{
    const char *text = compiled.pool + choice->text;
    unsigned hash = phrase_hash_of(choice->key);
    unsigned at = phrase_slot(hash, choice->prefix);
    for (; compiled.slots[at] != 0; at = (at + 1) % PHRASE_SLOTS) {
        struct word *word = &compiled.words[compiled.slots[at]];
        if (word->choice.bytes == choice->bytes && word->choice.prefix == choice->prefix &&
            memcmp(compiled.pool + word->choice.text, text, choice->bytes) == 0)
            return word;
    }
    compiled.slots[at] = (unsigned short)compiled.word_count;
    unsigned bit = phrase_known_bit(hash);
    if (choice->prefix) compiled.known[bit / 64] |= (uint64_t)1 << bit % 64;
    struct word *word = ARENA_PUSH(compiled.arena, compiled.words, compiled.word_count, compiled.word_room);
    word->choice = *choice;
    if (choice->prefix) note_beginning(text, choice->bytes);
    return word;
}

static void add_choice(const char *text, unsigned bytes, bool prefix)
{
    struct choice *choice = ARENA_PUSH(compiled.arena, compiled.choices, compiled.choice_count, compiled.choice_room);
    *choice = (struct choice){phrase_key(text, bytes), pooled(text, bytes), byte_of(bytes), prefix};
}

static struct element *add_element(enum element_kind kind)
{
    struct element *element =
        ARENA_PUSH(compiled.arena, compiled.elements, compiled.element_count, compiled.element_room);
    *element = (struct element){.first = (unsigned)compiled.choice_count, .kind = (unsigned char)kind};
    return element;
}

static bool is_gap(const char *item, size_t bytes)
{
    return bytes == 1 && *item == '_';
}

static bool is_number(const char *item, size_t bytes)
{
    return bytes == 1 && *item == '#';
}

/* The words of an item without alternatives: more than one where it has an apostrophe or a hyphen, and one a character
 * in Chinese. */
static struct tokens words_of(const char *item, size_t bytes)
{
    struct tokens words = {0};
    tokens_add(compiled.arena, &words, ZONE_BODY, 0, item, bytes);
    if (words.count == 0) refuse("a letter or figure is missing between two blanks or strokes");
    return words;
}

/* What the text holds up to the separator, or to its end. */
static size_t bytes_until(const char *text, size_t bytes, char separator)
{
    const char *to = memchr(text, separator, bytes);
    return to != NULL ? (size_t)(to - text) : bytes;
}

/* Alternatives of one word each: a single element. */
static void add_alternatives(const char *item, size_t bytes)
{
    struct element *element = add_element(ELEMENT_WORD);
    for (size_t at = 0; at <= bytes;) {
        size_t length = bytes_until(item + at, bytes - at, '/');
        const struct token *word = words_of(item + at, length).items;
        add_choice(word->text, word->bytes, item[at + length - 1] == '*');
        element->count = byte_of(element->count + 1u);
        at += length + 1;
    }
}

/* One blank-separated item of a phrase: a gap, a number, alternatives, or one or more words. */
static void add_item(const char *item, size_t bytes)
{
    if (is_gap(item, bytes)) {
        add_element(ELEMENT_GAP);
    } else if (is_number(item, bytes)) {
        add_element(ELEMENT_NUMBER);
    } else if (memchr(item, '/', bytes) != NULL) {
        add_alternatives(item, bytes);
    } else {
        struct tokens words = words_of(item, bytes);
        for (size_t i = 0; i < words.count; i++) {
            struct element *element = add_element(ELEMENT_WORD);
            element->count = 1;
            add_choice(words.items[i].text, words.items[i].bytes, item[bytes - 1] == '*' && i + 1 == words.count);
        }
    }
}

static void index_pattern(unsigned number)
{
    const struct element *element = &compiled.elements[compiled.patterns[number].first];
    const struct choice any_number = {phrase_key("\2", 1), pooled("\2", 1), 1, false};
    unsigned count = element->kind == ELEMENT_NUMBER ? 1 : element->count;
    for (unsigned i = 0; i < count; i++) {
        struct word *word =
            word_for(element->kind == ELEMENT_NUMBER ? &any_number : &compiled.choices[element->first + i]);
        *ARENA_PUSH(compiled.arena, word->patterns, word->count, word->room) = number;
    }
}

/* A phrase whose alternatives are single words. */
static void add_pattern(const struct phrase_group *group, const char *phrase)
{
    struct pattern *pattern =
        ARENA_PUSH(compiled.arena, compiled.patterns, compiled.pattern_count, compiled.pattern_room);
    pattern->concept = (unsigned char)group->concept;
    pattern->weight = group->weight;
    pattern->first = (unsigned)compiled.element_count;
    pattern->anchored = *phrase == '^';
    for (const char *at = phrase + pattern->anchored; *at != '\0';) {
        size_t bytes = strcspn(at, " ");
        if (bytes > 0) add_item(at, bytes);
        at += bytes + (at[bytes] == ' ');
    }
    pattern->count = byte_of(compiled.element_count - pattern->first);
    const struct element *elements = &compiled.elements[pattern->first];
    if (pattern->count == 0) refuse("no phrase between two strokes: take one of them away");
    if (elements[0].kind == ELEMENT_GAP || elements[pattern->count - 1].kind == ELEMENT_GAP)
        refuse("a gap stands between words: take it away, or write a word at its other side");
    index_pattern((unsigned)compiled.pattern_count - 1);
}

static void add_phrase(const struct phrase_group *group, const char *phrase);

/* An element compares single words. So an alternative that is anything else ("I'd", a gap) makes a phrase of its own;
 * the others stay together in one. False: there is none. */
static bool add_apart(const struct phrase_group *group, const char *phrase, const char *item, size_t bytes)
{
    char *single = arena_alloc(compiled.arena, bytes + 2);
    size_t kept = 0;
    for (size_t at = 0; at <= bytes;) {
        size_t length = bytes_until(item + at, bytes - at, '/');
        bool apart = is_gap(item + at, length) || is_number(item + at, length) || words_of(item + at, length).count > 1;
        if (apart) {
            add_phrase(group, arena_printf(compiled.arena, "%.*s%.*s%s", (int)(item - phrase), phrase, (int)length,
                                           item + at, item + bytes));
        } else {
            memcpy(single + kept, item + at, length);
            kept += length;
            single[kept++] = '/';
        }
        at += length + 1;
    }
    if (kept == bytes + 1) return false;
    if (kept > 0)
        add_phrase(group, arena_printf(compiled.arena, "%.*s%.*s%s", (int)(item - phrase), phrase, (int)kept - 1,
                                       single, item + bytes));
    return true;
}

static void add_phrase(const struct phrase_group *group, const char *phrase)
{
    for (const char *at = phrase + (*phrase == '^'); *at != '\0';) {
        size_t bytes = strcspn(at, " ");
        if (memchr(at, '/', bytes) != NULL && add_apart(group, phrase, at, bytes)) return;
        at += bytes + (at[bytes] == ' ');
    }
    add_pattern(group, phrase);
}

static void add_group(const char *table, const struct phrase_group *group)
{
    for (const char *at = group->phrases; *at != '\0';) {
        size_t bytes = strcspn(at, "|");
        now.table = table, now.lang = group->lang, now.text = at, now.bytes = (int)bytes;
        add_phrase(group, arena_strndup(compiled.arena, at, bytes));
        at += bytes + (at[bytes] == '|');
    }
}

/* Words that say something alone. */
static void add_said(const struct said_group *group)
{
    for (const char *at = group->words; *at != '\0'; at += *at == '|') {
        unsigned bytes = (unsigned)strcspn(at, "|");
        bool prefix = at[bytes - 1] == '*';
        now.table = "words_said", now.lang = "any", now.text = at, now.bytes = (int)bytes;
        struct tokens words = words_of(at, bytes);
        bool folded = words.items[0].bytes == bytes - prefix && memcmp(words.items[0].text, at, bytes - prefix) == 0;
        if (words.count != 1 || !folded) refuse("no message holds it: write one word, small and without accents");
        struct choice choice = {phrase_key(at, bytes - prefix), pooled(at, bytes - prefix), byte_of(bytes - prefix),
                                prefix};
        word_for(&choice)->said |= group->said;
        at += bytes;
    }
}

static void compile(void)
{
    /* The build lists the tables. */
    static const struct {
        const char *name;
        const struct phrase_group *groups;
    } tables[] = {
#define PHRASE_TABLE(table) {#table, table},
#include "phrase_tables.inc"
#undef PHRASE_TABLE
    };
    compiled.arena = arena_new();
    *ARENA_PUSH(compiled.arena, compiled.words, compiled.word_count, compiled.word_room) = (struct word){0};
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        for (const struct phrase_group *group = tables[t].groups; group->phrases != NULL; group++)
            add_group(tables[t].name, group);
    for (const struct said_group *group = said_groups; group->words != NULL; group++) add_said(group);
}

/* How a word may begin that is one of these. A beginning of two bytes may go on with any third, one of a single byte
 * says nothing. */
static uint64_t bits_of_choice(const struct choice *choice)
{
    const unsigned char *text = (const unsigned char *)compiled.pool + choice->text;
    unsigned char second = choice->bytes > 1 ? text[1] : 0, third = choice->bytes > 2 ? text[2] : 0;
    uint64_t bits = 0;
    if (choice->bytes == 0 || (choice->prefix && choice->bytes == 1)) return ~PHRASE_BIT_END;
    bool open = choice->prefix && choice->bytes == 2;
    for (unsigned any = open ? 0 : third; any <= (open ? UCHAR_MAX : third); any++)
        bits |= (uint64_t)1 << phrase_beginning(text[0], second, (unsigned char)any);
    return bits;
}

/* What a word must be like to fit the element. A bare number may be any word, and so may what a gap leaves out. */
static uint64_t bits_of(const struct element *element)
{
    uint64_t bits = element->kind == ELEMENT_WORD ? 0 : ~PHRASE_BIT_END;
    for (unsigned i = 0; element->kind == ELEMENT_WORD && i < element->count; i++)
        bits |= bits_of_choice(&compiled.choices[element->first + i]);
    return bits;
}

/* A pattern under a word it starts with, and what the word behind that, or behind the gap there, must be like. */
struct start {
    uint64_t next;
    struct followed followed;
    bool gap;
};

/* Bits of the words that fit the element, as struct followed has them; all, where beginnings of words do. */
static unsigned short hashes_of(const struct element *element)
{
    if (element->kind == ELEMENT_NUMBER) return PHRASE_NEXT_NUMBER;
    unsigned short bits = element->kind == ELEMENT_WORD ? 0 : USHRT_MAX;
    for (unsigned i = 0; element->kind == ELEMENT_WORD && i < element->count; i++) {
        const struct choice *choice = &compiled.choices[element->first + i];
        bits |= choice->prefix ? USHRT_MAX : phrase_hash_bit(phrase_hash_of(choice->key));
    }
    return bits;
}

static struct start start_of(unsigned number)
{
    const struct pattern *pattern = &compiled.patterns[number];
    const struct element *elements = &compiled.elements[pattern->first];
    struct start start = {.next = UINT64_MAX, .followed = {(unsigned short)number, USHRT_MAX, USHRT_MAX}};
    start.gap = pattern->count > 1 && elements[1].kind == ELEMENT_GAP;
    if (pattern->count > 1u + start.gap && elements[1 + start.gap].kind != ELEMENT_GAP)
        start.next = bits_of(&elements[1 + start.gap]);
    if (pattern->count > 1) start.followed.hashes = hashes_of(&elements[1]);
    if (pattern->count > 2 && !start.gap) start.followed.then = hashes_of(&elements[2]);
    return start;
}

/* In the order in which they are tried. */
static int compare_starts(const void *a, const void *b)
{
    const struct start *x = a, *y = b;
    if (x->gap != y->gap) return x->gap ? 1 : -1;
    if (x->next != y->next) return x->next < y->next ? -1 : 1;
    return (x->followed.pattern > y->followed.pattern) - (x->followed.pattern < y->followed.pattern);
}

static struct start *starts_of(const struct word *word)
{
    struct start *starts = arena_array(compiled.arena, word->count + 1, sizeof *starts);
    for (size_t k = 0; k < word->count; k++) starts[k] = start_of(word->patterns[k]);
    qsort(starts, word->count, sizeof *starts, compare_starts);
    return starts;
}

/* What becomes of the words, until it is printed. */
struct index {
    struct entry *entries;
    size_t entry_count, entry_room;
    struct gapped *gapped;
    size_t gapped_count, gapped_room;
    unsigned *rows;
    size_t row_count, row_room;
    struct followed *followed;
    size_t followed_count, followed_room;
};

/* One row: of what has no gap, all that asks for this bit, or, with no bit, all that asks for none. */
static void add_row(struct index *index, const struct start *starts, size_t count, uint64_t bit)
{
    *ARENA_PUSH(compiled.arena, index->rows, index->row_count, index->row_room) = (unsigned)index->followed_count;
    for (size_t k = 0; k < count; k++) {
        bool any = starts[k].next == UINT64_MAX;
        if (starts[k].gap || (bit == 0 ? !any : any || !(starts[k].next & bit))) continue;
        *ARENA_PUSH(compiled.arena, index->followed, index->followed_count, index->followed_room) = starts[k].followed;
    }
}

static void index_word(struct index *index, const struct word *word)
{
    const struct start *starts = starts_of(word);
    struct entry entry = {.key = word->choice.key,
                          .text = word->choice.text,
                          .row = (unsigned)index->row_count,
                          .gapped = (unsigned)index->gapped_count,
                          .bytes = word->choice.bytes,
                          .prefix = word->choice.prefix,
                          .said = (unsigned short)word->said};
    for (size_t k = 0; k < word->count; k++) {
        if (!starts[k].gap) {
            entry.next |= starts[k].next == UINT64_MAX ? 0 : starts[k].next;
            continue;
        }
        entry.near |= starts[k].next;
        entry.gapped_count++;
        *ARENA_PUSH(compiled.arena, index->gapped, index->gapped_count, index->gapped_room) =
            (struct gapped){starts[k].next, starts[k].followed.pattern};
    }
    size_t before = index->followed_count;
    add_row(index, starts, word->count, 0);
    entry.open = index->followed_count > before;
    for (unsigned bit = 0; bit < 64; bit++)
        if (entry.next >> bit & 1) add_row(index, starts, word->count, (uint64_t)1 << bit);
    *ARENA_PUSH(compiled.arena, index->entries, index->entry_count, index->entry_room) = entry;
}

static void print_index(const struct index *index)
{
    puts("const struct entry phrase_entries[] = {");
    for (size_t i = 0; i < index->entry_count; i++) {
        const struct entry *entry = &index->entries[i];
        printf("{UINT64_C(%" PRIu64 "), UINT64_C(%" PRIu64 "), UINT64_C(%" PRIu64
               "), %u, %u, %u, %d, %d, %d, %d, %d},\n",
               entry->key, entry->next, entry->near, entry->text, entry->row, entry->gapped, entry->gapped_count,
               entry->bytes, entry->prefix, entry->open, entry->said);
    }
    puts("};\nconst struct gapped phrase_gapped[] = {");
    for (size_t i = 0; i < index->gapped_count; i++)
        printf("{UINT64_C(%" PRIu64 "), %d},\n", index->gapped[i].near, index->gapped[i].pattern);
    puts("};\nconst unsigned phrase_rows[] = {");
    for (size_t i = 0; i < index->row_count; i++) printf("%u,%s", index->rows[i], i % 16 == 15 ? "\n" : "");
    printf("%zu};\nconst struct followed phrase_followed[] = {\n", index->followed_count);
    for (size_t i = 0; i < index->followed_count; i++)
        printf("{%d, %d, %d},%s", index->followed[i].pattern, index->followed[i].hashes, index->followed[i].then,
               i % 8 == 7 ? "\n" : "");
    puts("};");
}

static void print_words(void)
{
    struct index index = {0};
    for (size_t i = 0; i < compiled.word_count; i++) index_word(&index, &compiled.words[i]);
    print_index(&index);
    puts("const unsigned short phrase_slots[PHRASE_SLOTS] = {");
    for (size_t i = 0; i < PHRASE_SLOTS; i++) printf("%u,%s", compiled.slots[i], i % 16 == 15 ? "\n" : "");
    puts("};\nconst uint64_t phrase_known[1024] = {");
    for (size_t i = 0; i < 1024; i++) printf("UINT64_C(%" PRIu64 "),\n", compiled.known[i]);
    puts("};\nconst uint64_t phrase_beginnings[PHRASE_HEADS] = {");
    for (size_t i = 0; i < PHRASE_HEADS; i++) printf("UINT64_C(%" PRIu64 "),\n", compiled.beginnings[i]);
    puts("};");
}

static void print_patterns(void)
{
    puts("/* Made from the phrase tables by the build. */\n#include \"phrases/phrase_table.h\"\nconst char "
         "phrase_pool[] = {");
    for (size_t i = 0; i < compiled.pool_bytes; i++) printf("%d,%s", compiled.pool[i], i % 20 == 19 ? "\n" : "");
    puts("0};\nconst struct choice phrase_choices[] = {");
    for (size_t i = 0; i < compiled.choice_count; i++) {
        const struct choice *choice = &compiled.choices[i];
        printf("{UINT64_C(%" PRIu64 "), %u, %d, %d},\n", choice->key, choice->text, choice->bytes, choice->prefix);
    }
    puts("};\nconst struct element phrase_elements[] = {");
    for (size_t i = 0; i < compiled.element_count; i++) {
        const struct element *element = &compiled.elements[i];
        printf("{UINT64_C(%" PRIu64 "), %u, %d, %d},\n", bits_of(element), element->first, element->count,
               element->kind);
    }
    puts("};\nconst struct pattern phrase_patterns[] = {");
    for (size_t i = 0; i < compiled.pattern_count; i++) {
        const struct pattern *pattern = &compiled.patterns[i];
        printf("{%.17g, %u, %d, %d, %d},\n", pattern->weight, pattern->first, pattern->count, pattern->concept,
               pattern->anchored);
    }
    puts("};");
}

int main(void)
{
    compile();
    if (compiled.pattern_count > UINT16_MAX || compiled.word_count > PHRASE_SLOTS / 2) {
        fputs("phrases_compile: the tables have outgrown PHRASE_SLOTS\n", stderr);
        return EXIT_FAILURE;
    }
    print_patterns();
    print_words();
    arena_free(&compiled.arena);
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
