/* SPDX-License-Identifier: MIT */
/*
 * words: text to terms. Plain scripts are cut here, by the same rule as UAX 29 but without its gluing of host names;
 * runs of scripts that write no spaces go to ICU's dictionaries. A term met before is taken from a cache: stemming is
 * most of the cost.
 */
#include "lang.h"
#include "memory.h"

#include <libstemmer.h>
#include <mailcall/base/mem.h>
#include <unicode/ubrk.h>
#include <unicode/uloc.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#define CACHE_SLOTS 4096
#define CACHE_KEY_BYTES 39
#define CACHE_TERM_BYTES 55

/* A word as written, and what is asked of it each time it comes; only short ones are kept, which nearly all are. */
struct cached {
    uint64_t hash;
    struct word_memo memo;
    bool stop, common, number;
    unsigned char key_bytes;
    char key[CACHE_KEY_BYTES + 1];
};
/* Its term, which whoever has a memo of it does not ask for. */
struct cached_term {
    char text[CACHE_TERM_BYTES + 1];
};
_Static_assert(sizeof(struct cached) == 64, "a word's place is as long as a line of a processor's cache");

struct lang *lang_new(const char *bcp47)
{
    struct lang *lang = mem_alloc(sizeof *lang);
    lang_primary_tag(bcp47, lang->tag);
    lang->table = lang_table_index(lang->tag);
    lang->elide = strcmp(lang->tag, "fr") == 0 || strcmp(lang->tag, "it") == 0 || strcmp(lang->tag, "ca") == 0;
    if (lang->table >= 0 && lang_tables[lang->table].stemmer[0])
        lang->stemmer = sb_stemmer_new(lang_tables[lang->table].stemmer, NULL);
    lang->cache = mem_array(CACHE_SLOTS, sizeof *lang->cache);
    lang->cached_terms = mem_array(CACHE_SLOTS, sizeof *lang->cached_terms);
    return lang;
}

const char *lang_tag(const struct lang *lang)
{
    return lang->tag;
}

bool lang_elides(const struct lang *lang)
{
    return lang->elide;
}

bool lang_known(const char *bcp47)
{
    char primary[12];

    snprintf(primary, sizeof primary, "%.*s", (int)strcspn(bcp47, "-_"), bcp47);
    return !strcasecmp(primary, "und") || *uloc_getISO3Language(primary);
}

void lang_free(struct lang **lang)
{
    if (!lang || !*lang) return;
    if ((*lang)->stemmer) sb_stemmer_delete((*lang)->stemmer);
    if ((*lang)->word_breaks) ubrk_close((*lang)->word_breaks);
    if ((*lang)->sentence_breaks) ubrk_close((*lang)->sentence_breaks);
    for (size_t i = 0; i < (*lang)->common_count; i++) free((*lang)->common[i]);
    free((*lang)->common);
    free((*lang)->irregular);
    free((*lang)->cache);
    free((*lang)->cached_terms);
    free(*lang);
    *lang = NULL;
}

static bool is_complex(UChar32 c)
{
    if (c < 0x0E00) return false;
    if (c >= 0x4E00 && c <= 0x9FFF) return true;
    if (c < 0x1780 && c > 0x109F) return false;
    if (c >= 0x1800 && c < 0x2E80) return false;
    if (c >= 0xAC00 && c <= 0xD7A3) return false;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return c == 0x30FC;
    }
}

/* Letters of Latin, Cyrillic and Arabic script, known without asking. */
static bool is_known_letter(UChar32 c)
{
    if (c < 0x250) return c >= 0xC0 && c != 0xD7 && c != 0xF7;
    return (c >= 0x400 && c <= 0x481) || (c >= 0x48A && c <= 0x52F) || (c >= 0x620 && c <= 0x64A);
}

static bool is_word_character(UChar32 c)
{
    if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (is_known_letter(c)) return true;
    uint32_t mask = U_GET_GC_MASK(c);
    return (mask & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0 || c == 0x00AD || c == 0x200C || c == 0x200D;
}

static bool is_digit(UChar32 c)
{
    return (c >= '0' && c <= '9') || (c >= 0x80 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER);
}

/* Whether `mid` between two word characters keeps them one word. */
static bool joins(UChar32 before, UChar32 mid, UChar32 after, bool elide)
{
    if (!is_word_character(after) || is_complex(after)) return false;
    if (mid == '\'' || mid == 0x2019) return !elide && !is_digit(before) && !is_digit(after);
    if (mid == '.' || mid == ',') return is_digit(before) && is_digit(after);
    return false;
}

/* Most text is ASCII: what a byte is to a word there, and that a longer sequence begins. */
enum { BYTE_GAP = 0, BYTE_JOINT = 1, BYTE_LETTER = 2, BYTE_DIGIT = 3, BYTE_WIDE = 4 };
#define EIGHT(kind) kind, kind, kind, kind, kind, kind, kind, kind
#define LETTERS EIGHT(2), EIGHT(2), EIGHT(2), 2, 2
#define THIRTY_TWO(kind) EIGHT(kind), EIGHT(kind), EIGHT(kind), EIGHT(kind)
static const unsigned char byte_kinds[256] = {['\''] = BYTE_JOINT,
                                              ['.'] = BYTE_JOINT,
                                              [','] = BYTE_JOINT,
                                              ['0'] = EIGHT(3),
                                              3,
                                              3,
                                              ['A'] = LETTERS,
                                              ['a'] = LETTERS,
                                              [0x80] = THIRTY_TWO(4),
                                              THIRTY_TWO(4),
                                              THIRTY_TWO(4),
                                              THIRTY_TWO(4)};

static unsigned byte_kind(const char *text, size_t at)
{
    return byte_kinds[(unsigned char)text[at]];
}

/* Letters that no blank parts are cut into words so many bytes at a time, so that memory is a page's and not a text's.
 * No sentence is as long. */
#define RUN_MOST_BYTES 4096

/* Carries a word on behind `before`, which ends at out->to. */
__attribute__((noinline)) static void extend_word(const char *text, int32_t end, UChar32 before, bool elide,
                                                  struct raw_word *out)
{
    int32_t most =
        out->complex && end - (int32_t)out->from > RUN_MOST_BYTES ? (int32_t)out->from + RUN_MOST_BYTES : end;
    for (int32_t i = (int32_t)out->to; i < most;) {
        UChar32 c = 0;
        int32_t peek = i;
        U8_NEXT_OR_FFFD(text, peek, end, c);
        if (!is_word_character(c)) {
            UChar32 after = 0;
            int32_t next = peek;
            if (out->complex || next >= end) return;
            U8_NEXT_OR_FFFD(text, next, end, after);
            if (!joins(before, c, after, elide)) return;
        } else if (is_complex(c) != out->complex && U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK)) {
            return;
        }
        i = peek;
        out->to = (size_t)i;
        out->digits = out->digits && is_digit(c);
        out->ascii = out->ascii && c < 0x80;
        before = c;
    }
}

/* A word whose first letter stands past ASCII. Not to be inlined where nearly all words are of ASCII. */
__attribute__((noinline)) static bool wide_word(const char *text, size_t *at, int32_t end, bool elide,
                                                struct raw_word *out)
{
    UChar32 c = 0;
    int32_t i = (int32_t)*at, start = i;
    U8_NEXT_OR_FFFD(text, i, end, c);
    *at = (size_t)i;
    if (!is_word_character(c)) return false;
    *out = (struct raw_word){.from = (size_t)start, .to = (size_t)i, .complex = is_complex(c), .digits = is_digit(c)};
    extend_word(text, end, c, elide, out);
    *at = out->to;
    return true;
}

/* Whether a word of ASCII that reaches up to `at` ends there: a joint before a blank joins nothing. */
static bool ends_plainly(const char *text, size_t bytes, size_t at)
{
    if (at >= bytes || byte_kind(text, at) == BYTE_GAP) return true;
    return byte_kind(text, at) == BYTE_JOINT && (at + 1 >= bytes || byte_kind(text, at + 1) == BYTE_GAP);
}

bool raw_word_next(const char *text, size_t bytes, size_t *at, bool elide, struct raw_word *out)
{
    size_t i = *at;
    for (;; i++) {
        while (i < bytes && byte_kind(text, i) <= BYTE_JOINT) i++;
        if (i >= bytes) return false;
        if (byte_kind(text, i) != BYTE_WIDE) break;
        *at = i;
        if (wide_word(text, at, (int32_t)bytes, elide, out)) return true;
        i = *at - 1;
    }
    size_t start = i, digits;
    while (i < bytes && byte_kind(text, i) == BYTE_DIGIT) i++;
    digits = i;
    while (i < bytes && byte_kind(text, i) & BYTE_LETTER) i++;
    *out = (struct raw_word){.from = start, .to = i, .digits = digits == i, .ascii = true};
    if (!ends_plainly(text, bytes, i)) extend_word(text, (int32_t)bytes, (unsigned char)text[i - 1], elide, out);
    *at = out->to;
    return true;
}

static size_t stem(struct lang *lang, const char *folded, size_t bytes, char *out, size_t room)
{
    folded = lang_regular(lang, folded, &bytes);
    if (lang->stemmer) {
        const sb_symbol *stemmed = sb_stemmer_stem(lang->stemmer, (const sb_symbol *)folded, (int)bytes);
        if (stemmed) {
            folded = (const char *)stemmed;
            bytes = (size_t)sb_stemmer_length(lang->stemmer);
        }
    }
    return fold_marks(folded, bytes, out, room);
}

/* The function words are compared before stemming, marks removed. */
static size_t make_term(struct lang *lang, const char *text, size_t bytes, bool *stop, char *out, size_t room)
{
    char folded[LANG_MAX_WORD_BYTES * 2], plain[LANG_MAX_WORD_BYTES * 2];
    size_t n = fold_word(text, bytes, folded, sizeof folded);
    size_t p = fold_marks(folded, n, plain, sizeof plain);
    *stop = lang->table >= 0 && (lang_function_word(plain, p) >> lang->table & 1) != 0;
    return stem(lang, folded, n, out, room);
}

/* The stems of the language's everyday words, sorted; made when the language is opened. */
static int compare_stems(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void open_common(struct lang *lang)
{
    const char *words = "";
    for (size_t i = 0; i < lang_common_count; i++) {
        if (strcmp(lang_common[i].tag, lang->tag) == 0) words = lang_common[i].words;
    }
    lang->common_opened = true;
    lang->common = mem_array(strlen(words) / 2 + 1, sizeof *lang->common);
    while (*words) {
        char folded[LANG_MAX_WORD_BYTES * 2], term[LANG_MAX_WORD_BYTES * 2 + 1];
        size_t bytes = strcspn(words, " "), n = fold_word(words, bytes, folded, sizeof folded);
        n = stem(lang, folded, n, term, sizeof term - 1);
        term[n] = '\0';
        lang->common[lang->common_count++] = mem_strdup(term);
        words += bytes;
        words += strspn(words, " ");
    }
    if (lang->common_count) qsort(lang->common, lang->common_count, sizeof *lang->common, compare_stems);
}

static bool is_common(struct lang *lang, const char *term)
{
    if (!lang->common_opened) open_common(lang);
    return lang->common_count &&
           bsearch(&term, lang->common, lang->common_count, sizeof *lang->common, compare_stems) != NULL;
}

/* Each word has a few places beside each other, the first of which is the newest one's: words that are often used do
 * not drive each other out. */
#define PLACES 4
static size_t place_of(uint64_t hash)
{
    return hash % (CACHE_SLOTS / PLACES) * PLACES;
}

/* Makes the term of a word that the cache does not hold, and keeps it if it fits; false when nothing is left of the
 * word. */
__attribute__((noinline)) static bool make_word(struct lang *lang, const char *from, size_t bytes, uint64_t hash,
                                                struct word_reader *reader, struct word *out)
{
    size_t key_bytes = bytes, place = place_of(hash);
    if (bytes > LANG_MAX_WORD_BYTES) {
        bytes = LANG_MAX_WORD_BYTES;
        while (bytes > 1 && ((unsigned char)from[bytes] & 0xC0) == 0x80) bytes--;
    }
    size_t n = make_term(lang, from, bytes, &out->stop, reader->term, sizeof reader->term - 1);
    if (n == 0) return false;
    reader->term[n] = '\0';
    reader->uncached = (struct word_memo){0};
    out->term = reader->term;
    out->memo = &reader->uncached;
    out->common = !out->stop && is_common(lang, reader->term);
    if (key_bytes > CACHE_KEY_BYTES || n > CACHE_TERM_BYTES) return true;
    struct cached *cached = &lang->cache[place];
    memmove(cached + 1, cached, (PLACES - 1) * sizeof *cached);
    memmove(&lang->cached_terms[place + 1], &lang->cached_terms[place], (PLACES - 1) * sizeof *lang->cached_terms);
    *cached = (struct cached){.hash = hash,
                              .key_bytes = (unsigned char)bytes,
                              .stop = out->stop,
                              .common = out->common,
                              .number = out->number};
    memcpy(cached->key, from, bytes);
    out->term = memcpy(lang->cached_terms[place].text, reader->term, n + 1);
    out->memo = &cached->memo;
    return true;
}

/* The hash of a short word tells it from all others of its length (lang.h). */
static inline bool holds(const struct cached *cached, uint64_t hash, const char *word, size_t bytes)
{
    return cached->hash == hash && cached->key_bytes == bytes &&
           (bytes <= WORD_HASH_TELLS || memcmp(cached->key, word, bytes) == 0);
}

/* Looks text[from, to) up; false when it is not known. */
static inline bool find_word(const struct lang *lang, const char *text, size_t from, size_t to, uint64_t *hash,
                             struct word *out)
{
    size_t bytes = to - from;
    *hash = word_hash(text + from, bytes);
    size_t at = place_of(*hash), end = at + PLACES;
    while (!holds(&lang->cache[at], *hash, text + from, bytes))
        if (++at == end) return false;
    struct cached *cached = &lang->cache[at];
    *out = (struct word){.term = lang->cached_terms[at].text,
                         .from = from,
                         .to = to,
                         .number = cached->number,
                         .stop = cached->stop,
                         .common = cached->common,
                         .memo = &cached->memo};
    return true;
}

/* Looks one word up, or makes its term. */
static bool read_word(struct lang *lang, const char *text, const struct raw_word *raw, struct word_reader *reader,
                      struct word *out)
{
    uint64_t hash;
    if (find_word(lang, text, raw->from, raw->to, &hash, out)) return true;
    *out = (struct word){.from = raw->from, .to = raw->to, .number = raw->digits};
    return make_word(lang, text + raw->from, raw->to - raw->from, hash, reader, out);
}

static void add_term(struct lang *lang, struct arena *arena, const char *text, const struct raw_word *raw,
                     struct words *out)
{
    struct word_reader reader = {0};
    struct word word;
    if (!read_word(lang, text, raw, &reader, &word)) return;
    word.term = arena_strdup(arena, word.term);
    word.memo = NULL;
    *ARENA_PUSH(arena, out->items, out->count, out->room) = word;
}

static void cut_complex(struct lang *lang, struct arena *arena, const char *text, const struct raw_word *run,
                        struct words *out)
{
    UErrorCode error = U_ZERO_ERROR;
    lang_memory_prepare();
    if (!lang->word_breaks) lang->word_breaks = ubrk_open(UBRK_WORD, lang->tag, NULL, 0, &error);
    UText *source = utext_openUTF8(NULL, text + run->from, (int64_t)(run->to - run->from), &error);
    if (!U_FAILURE(error)) ubrk_setUText(lang->word_breaks, source, &error);
    if (U_FAILURE(error)) {
        add_term(lang, arena, text, run, out);
    } else {
        int32_t from = ubrk_first(lang->word_breaks), to;
        while ((to = ubrk_next(lang->word_breaks)) != UBRK_DONE) {
            struct raw_word piece = {.from = run->from + (size_t)from, .to = run->from + (size_t)to};
            add_term(lang, arena, text, &piece, out);
            from = to;
        }
    }
    utext_close(source);
}

struct word_reader word_reader(struct lang *lang, struct arena *arena, const char *text, size_t bytes)
{
    return (struct word_reader){.lang = lang, .arena = arena, .text = text, .bytes = bytes};
}

/* The next words, as long as they are of ASCII and known, as nearly all are: whatever comes then is for others to read.
 */
static inline size_t read_known(struct word_reader *reader, struct word *out, size_t room)
{
    const struct lang *lang = reader->lang;
    const char *text = reader->text;
    size_t bytes = reader->bytes, from = reader->at, count = 0;
    for (uint64_t hash; count < room; count++) {
        while (from < bytes && byte_kind(text, from) <= BYTE_JOINT) from++;
        size_t to = from;
        while (to < bytes && byte_kind(text, to) & BYTE_LETTER) to++;
        if (to == from || !ends_plainly(text, bytes, to)) break;
        if (!find_word(lang, text, from, to, &hash, &out[count])) break;
        reader->at = from = to;
    }
    return count;
}

/* Any word, also one that is not known, or a piece of a run. Out of line, so that nothing of it burdens the others. */
__attribute__((noinline)) static bool read_any(struct word_reader *reader, struct word *out)
{
    struct raw_word raw;
    for (;;) {
        if (reader->next < reader->run.count) {
            *out = reader->run.items[reader->next++];
            reader->uncached = (struct word_memo){0};
            out->memo = &reader->uncached;
            return true;
        }
        if (!raw_word_next(reader->text, reader->bytes, &reader->at, reader->lang->elide, &raw)) return false;
        if (raw.complex) {
            reader->run.count = reader->next = 0;
            cut_complex(reader->lang, reader->arena, reader->text, &raw, &reader->run);
        } else if (read_word(reader->lang, reader->text, &raw, reader, out)) {
            return true;
        }
    }
}

/* One that is not known comes by itself: to be kept it may take the place of one that has just been read. */
size_t words_read(struct word_reader *reader, struct word *out, size_t room)
{
    size_t count = reader->next >= reader->run.count ? read_known(reader, out, room) : 0;
    return count > 0 ? count : read_any(reader, out);
}

unsigned lang_memo_owner(struct lang *lang)
{
    return ++lang->memo_owners;
}

/* Words are this many bytes long on the mean, blanks included, or longer. */
#define MEAN_WORD_BYTES 6

static void make_room(struct arena *arena, struct words *out, size_t bytes)
{
    size_t wanted = out->count + bytes / MEAN_WORD_BYTES + 4;
    if (wanted <= out->room) return;
    struct word *moved = arena_room(arena, wanted, sizeof *moved);
    if (out->count) memcpy(moved, out->items, out->count * sizeof *moved);
    out->items = moved;
    out->room = wanted;
}

void lang_words(struct lang *lang, struct arena *arena, const char *text, size_t bytes, struct words *out)
{
    struct word_reader reader = word_reader(lang, arena, text, bytes);
    struct word words[WORDS_AT_A_TIME];
    make_room(arena, out, bytes);
    for (size_t count; (count = words_read(&reader, words, WORDS_AT_A_TIME)) > 0;) {
        for (size_t i = 0; i < count; i++) {
            words[i].term = arena_strdup(arena, words[i].term);
            words[i].memo = NULL;
            *ARENA_PUSH(arena, out->items, out->count, out->room) = words[i];
        }
    }
}
