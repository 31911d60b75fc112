/* SPDX-License-Identifier: MIT */
/* test_bridge: an answer in a language that the call does not have, filed by what its words stand for. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "filing_help.h"

#define MOORING                                                                                                        \
    "How do you decide who gets a mooring for the winter, and what becomes of boats whose owners do not pay?"
#define LESSONS                                                                                                        \
    "Which lessons do you give to children who cannot swim yet, and who teaches them when the season is over?"
#define LITTER                                                                                                         \
    "What do you do with the litter that visitors leave on the beach, and who carries it away in the evening?"

/* Translations stand behind the call's own text, which alone counts in the first call. */
static struct call_text texts[][3] = {
    {{"en", MOORING},
     {"de",
      "Wie entscheiden Sie, wer im Winter einen Liegeplatz bekommt, und was geschieht mit Booten, deren Eigentümer "
      "nicht zahlen?"},
     {"fr", "Comment décidez-vous qui reçoit une place de port pour l'hiver, et que deviennent les bateaux dont le "
            "propriétaire ne paie pas ?"}},
    {{"en", LESSONS},
     {"de", "Welchen Unterricht geben Sie Kindern, die noch nicht schwimmen können, und wer unterrichtet sie, wenn die "
            "Saison vorbei ist?"},
     {"fr", "Quelles leçons donnez-vous aux enfants qui ne savent pas encore nager, et qui les instruit une fois la "
            "saison finie ?"}},
    {{"en", LITTER},
     {"de", "Was machen Sie mit dem Müll, den Besucher am Strand liegen lassen, und wer trägt ihn am Abend weg?"},
     {"fr", "Que faites-vous des déchets que les visiteurs laissent sur la plage, et qui les emporte le soir ?"}},
};
#define QUESTIONS(count)                                                                                               \
    {                                                                                                                  \
        {.id = "mooring", .title = "", .texts = texts[0], .text_count = count},                                        \
            {.id = "lessons", .title = "", .texts = texts[1], .text_count = count},                                    \
            {.id = "litter", .title = "", .texts = texts[2], .text_count = count},                                     \
    }
static struct question in_english[] = QUESTIONS(1), in_three[] = QUESTIONS(3);
static const struct call english = CALL_OF("harbour", "The harbour", in_english);
static const struct call translated = CALL_OF("harbour", "The harbour", in_three);

static double sure_of(const struct call *call, const char *question)
{
    static const struct line lines[] = {
        {ROLE_AUTHORED, "Las bolsas de plástico y las latas las recoge el ayuntamiento con un camión."}};
    struct fixture f;
    read_with(&f, call, lines, 1, false, "Puerto", 0);
    assert_string_equal(filed(&f, "bolsas"), question);
    double sure = f.out->passages[0].questions[0].confidence;
    done(&f);
    return sure;
}

/* A call with translations asks no longer questions than one without, and what an answer means counts as much. */
static void test_translations_take_nothing(void **state)
{
    (void)state;
    double one = sure_of(&english, "litter"), three = sure_of(&translated, "litter");
    if (three < one - 0.1) fail_msg("%.3f without translations, %.3f with them", one, three);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_translations_take_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
