/* SPDX-License-Identifier: MIT */
/*
 * test_word_set: a set tells its words from others, and every word that stands in one in the source is a word as
 * messages are cut: one that is not folded, or that an apostrophe or a hyphen parts, would never be met.
 */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>
#include <mailcall/base/file.h>
#include "phrases/word_set.h"

#define SOURCES TEST_SOURCE_DIR "/src/classify/*/*.c"
#define SOURCE_MAX_BYTES (1 << 20)

WORD_SET(few, "tree", "brook", "ete", "wood*", "баб*");

static struct tokens cut(struct arena *arena, const char *text, size_t bytes)
{
    struct tokens tokens = {0};
    tokens_add(arena, &tokens, ZONE_BODY, 0, text, bytes);
    return tokens;
}

static void test_words_and_beginnings(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool held;
    } samples[] = {{"tree", true}, {"Trees", false}, {"été", true},    {"the brook", true},
                   {"wood", true}, {"woods", true},  {"woo", false},   {"бабочка", true},
                   {"бог", false}, {"", false},      {"xtree", false}, {"br ook", false}};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        struct tokens tokens = cut(arena, samples[i].text, strlen(samples[i].text));
        if (word_set_any(&few, tokens.items, 0, tokens.count) != samples[i].held) fail_msg("%s", samples[i].text);
    }
    arena_free(&arena);
}

/* One word, the same as it is compared. */
static bool can_be_met(struct arena *arena, const char *word, size_t bytes)
{
    size_t letters = bytes - (bytes > 0 && word[bytes - 1] == '*');
    struct tokens tokens = cut(arena, word, letters);
    return tokens.count == 1 && tokens.items[0].bytes == letters && memcmp(tokens.items[0].text, word, letters) == 0;
}

/* The quoted words up to the end of the declaration at `at`; returns how many, and adds those never met. */
static size_t check_set(struct arena *arena, const char *path, const char *at, size_t *unmet)
{
    size_t words = 0;
    const char *end = strstr(at, ");"), *next = at;
    for (const char *from; (from = strchr(next, '"')) != NULL && from < end; words++) {
        const char *to = strchr(++from, '"');
        if (!can_be_met(arena, from, (size_t)(to - from))) {
            print_error("%s: %.*s: \"%.*s\"\n", path, (int)strcspn(at, ","), at, (int)(to - from), from);
            ++*unmet;
        }
        next = to + 1;
    }
    return words;
}

static void test_words_of_the_source(void **state)
{
    (void)state;
    glob_t found;
    size_t words = 0, unmet = 0;
    struct arena *arena = arena_new();
    assert_int_equal(glob(SOURCES, 0, NULL, &found), 0);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        struct err err = ERR_INIT;
        struct buf text = BUF_INIT(SOURCE_MAX_BYTES);
        assert_int_equal(file_read(found.gl_pathv[i], &text, &err), OK);
        for (const char *at = buf_text(&text); (at = strstr(at, "\nWORD_SET(")) != NULL; at++)
            words += check_set(arena, found.gl_pathv[i], at + 1, &unmet);
        buf_release(&text);
    }
    assert_true(words > 1000);
    assert_int_equal(unmet, 0);
    globfree(&found);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words_and_beginnings),
                                       cmocka_unit_test(test_words_of_the_source)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
