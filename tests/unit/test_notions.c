/* SPDX-License-Identifier: MIT */
/* notions: the same matter is found in every language that has a table, in phrases and inside long words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/lang/notions.h>

/* Whether the text speaks of the notion of that name; *where gets the first place's words. */
static bool speaks_of(const char *tag, const char *text, const char *name)
{
    struct arena *arena = arena_new();
    struct lang *lang = lang_new(tag);
    struct words words = {0};
    struct notions_at found = {0};
    bool there = false;
    lang_words(lang, arena, text, strlen(text), &words);
    struct notion_word *plain = arena_array(arena, words.count + 1, sizeof *plain);
    for (size_t i = 0; i < words.count; i++)
        plain[i] = (struct notion_word){.term = words.items[i].term, .stop = words.items[i].stop};
    lang_notions(lang, arena, plain, words.count, &found);
    for (size_t i = 0; i < found.count; i++) {
        assert_true(found.items[i].first < found.items[i].end && found.items[i].end <= words.count);
        there = there || strcmp(notion_name(found.items[i].notion), name) == 0;
    }
    lang_free(&lang);
    arena_free(&arena);
    return there;
}

static void test_every_language(void **state)
{
    (void)state;
    static const char *const texts[][2] = {
        {"ar", "المشكلة أن التمويل لا يكفي"},
        {"de", "Die Schwierigkeit liegt beim Geld"},
        {"en", "The difficulty is funding"},
        {"es", "La dificultad es el dinero"},
        {"fr", "La difficulté, c'est l'argent"},
        {"it", "La difficoltà sono i soldi"},
        {"ja", "問題は予算です"},
        {"ko", "문제는 예산입니다"},
        {"nl", "De moeilijkheid is het geld"},
        {"pl", "Trudność to pieniądze"},
        {"pt", "A dificuldade é o dinheiro"},
        {"ru", "Проблема в деньгах"},
        {"sv", "Svårigheten är pengar"},
        {"tr", "Sorun para"},
        {"zh", "问题是资金"},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (!speaks_of(texts[i][0], texts[i][1], "problem")) fail_msg("%s: no problem", texts[i][0]);
        if (!speaks_of(texts[i][0], texts[i][1], "money")) fail_msg("%s: no money", texts[i][0]);
        if (speaks_of(texts[i][0], texts[i][1], "youth")) fail_msg("%s: youth", texts[i][0]);
    }
}

static void test_phrases(void **state)
{
    (void)state;
    assert_true(speaks_of("en", "We work with law enforcement on this", "police"));
    assert_false(speaks_of("en", "We work with law firms on this", "police"));
    assert_true(speaks_of("fr", "dans les pays en développement", "developing"));
}

static void test_long_words(void **state)
{
    (void)state;
    assert_true(speaks_of("de", "Typische Problemfelder", "problem"));
    assert_true(speaks_of("de", "ein Sicherheitsproblem", "problem"));
    assert_true(speaks_of("de", "ein Sicherheitsproblem", "security"));
    assert_false(speaks_of("de", "Sie treffen sich", "security")); /* its stem is that of "sicher" */
    assert_false(speaks_of("en", "contest", "assessment")); /* "test" inside a word that is not built from words */
}

static void test_no_table(void **state)
{
    (void)state;
    assert_false(speaks_of("und", "The difficulty is funding", "problem"));
    assert_false(speaks_of("en", "", "problem"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_language), cmocka_unit_test(test_phrases),
                                       cmocka_unit_test(test_long_words), cmocka_unit_test(test_no_table)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
