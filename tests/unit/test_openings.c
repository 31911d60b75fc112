/* SPDX-License-Identifier: MIT */
/* test_openings: a phrase that stands at a text's start is among those the index yields. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <string.h>
#include <mailcall/base/openings.h>

static const char *const lists[] = {"yes|no|of course|q|ja", "sì|é|да|是的|nein|q"};

static const struct opening *found(const struct openings *openings, const char *text, const char *phrase, int list)
{
    struct openings_walk walk = openings_walk(openings, text, strlen(text));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->list == list && at->bytes == strlen(phrase) && memcmp(at->text, phrase, at->bytes) == 0) return at;
    }
    return NULL;
}

static void test_openings_yield_what_a_text_begins_with(void **state)
{
    static const struct {
        const char *text, *phrase;
        int list;
    } cases[] = {{"yes, we do", "yes", 0},
                 {"Yes", "yes", 0},
                 {"NO", "no", 0},
                 {"Of course", "of course", 0},
                 {"q", "q", 0},
                 {"q7", "q", 1},
                 {"qé", "q", 0},
                 {"Q", "q", 0},
                 {"sì", "sì", 1},
                 {"да, конечно", "да", 1},
                 {"是的", "是的", 1},
                 {"Nein", "nein", 1},
                 {"nein", "nein", 1},
                 {"OF COURSE not", "of course", 0},
                 {"Да", "да", 1}};
    struct openings openings = {0};
    (void)state;
    openings_make(&openings, lists, 2);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_non_null(found(&openings, cases[i].text, cases[i].phrase, cases[i].list));
    free(openings.items);
}

static void test_openings_spare_other_texts(void **state)
{
    static const char *const texts[] = {"", "The water", "n", "7)", "young", "nice", "yet", "often", "nei", "的是"};
    struct openings openings = {0};
    (void)state;
    openings_make(&openings, lists, 2);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct openings_walk walk = openings_walk(&openings, texts[i], strlen(texts[i]));
        assert_null(openings_next(&walk));
    }
    free(openings.items);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_openings_yield_what_a_text_begins_with),
        cmocka_unit_test(test_openings_spare_other_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
