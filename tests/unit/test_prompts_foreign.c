/* SPDX-License-Identifier: MIT */
/*
 * test_prompts_foreign: the call's questions, put into a language the call does not have, are no answers wherever the
 * answer stands: in the same line, in the next cell, in no place at all. What an author asks to open an answer stays.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include "bikes_call.h"

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, true, "From our workshop", 0.3)

/* The second, third and fourth question, and what is answered to the second and the fourth. */
static const struct {
    const char *where, *found, *left, *who, *paid;
} tongues[] = {
    {"Où trouvez-vous des bénévoles, et que leur apprenez-vous d'abord ?", "Au marché ; à gonfler un pneu.",
     "Que faites-vous des vélos que personne ne vient chercher ?",
     "Qui paie le loyer de l'atelier, et pour combien de temps ?", "La paroisse, jusqu'à Noël."},
    {"Dove trovate i volontari, e che cosa insegnate loro per prima cosa?", "Al mercato; a gonfiare una gomma.",
     "Che cosa fate delle biciclette che nessuno viene a prendere?",
     "Chi paga l'affitto dell'officina, e per quanto tempo?", "La parrocchia, fino a Natale."},
    {"¿Dónde encuentran voluntarios y qué les enseñan primero?", "En el mercado; a inflar una rueda.",
     "¿Qué hacen con las bicicletas que nadie viene a buscar?",
     "¿Quién paga el alquiler del taller y por cuánto tiempo?", "La parroquia, hasta Navidad."},
    {"Waar vindt u vrijwilligers, en wat leert u hun eerst?", "Op de markt; een band oppompen.",
     "Wat doet u met fietsen die niemand komt ophalen?", "Wie betaalt de huur van de werkplaats, en hoe lang?",
     "De parochie, tot Kerstmis."},
    {"Wo finden Sie Freiwillige, und was bringen Sie ihnen zuerst bei?", "Am Markt; einen Reifen aufpumpen.",
     "Was machen Sie mit Fahrrädern, die niemand abholt?", "Wer zahlt die Miete der Werkstatt, und wie lange?",
     "Die Pfarrei, bis Weihnachten."},
    {"Где вы находите добровольцев и чему учите их сначала?", "На рынке; накачивать шину.",
     "Что вы делаете с велосипедами, за которыми никто не приходит?", "Кто платит за аренду мастерской и как долго?",
     "Приход, до Рождества."},
    {"Gönüllüleri nerede buluyorsunuz ve onlara önce ne öğretiyorsunuz?", "Pazarda; lastik şişirmeyi.",
     "Kimsenin almaya gelmediği bisikletleri ne yapıyorsunuz?", "Atölyenin kirasını kim ödüyor ve ne kadar süreyle?",
     "Mahalle, yılbaşına kadar."},
    {"ボランティアをどこで見つけ、最初に何を教えますか。", "市場です。タイヤの空気入れ。",
     "誰も取りに来ない自転車はどうしますか。", "作業場の家賃は誰が、いつまで払いますか。", "教会が、クリスマスまで。"},
};

static void check(struct fixture *f, size_t i, const char *what)
{
    if (strcmp(filed(f, tongues[i].found), "q2") != 0 || strcmp(filed(f, tongues[i].paid), "q4") != 0)
        fail_msg("%s, %s: %s, %s", what, tongues[i].where, filed(f, tongues[i].found), filed(f, tongues[i].paid));
    if (in_passages(f, tongues[i].where) || in_passages(f, tongues[i].left) || in_passages(f, tongues[i].who))
        fail_msg("%s, part of an answer: %s", what, tongues[i].where);
}

static void test_prompts_foreign_before_the_answer(void **state)
{
    (void)state;
    static const struct {
        const char *first, *second, *between, *name;
    } shapes[] = {{"", "", " ", "in one line"},
                  {"2. ", "4. ", " ", "in one line, numbered"},
                  {"", "", "\t", "in two cells"},
                  {"2\t", "4\t", "\t", "in three cells"},
                  {"„", "„", "“\n", "in quotation marks above"}};
    for (size_t i = 0; i < sizeof tongues / sizeof *tongues; i++) {
        for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++) {
            struct fixture f;
            char found[400], paid[400];
            snprintf(found, sizeof found, "%s%s%s%s", shapes[s].first, tongues[i].where, shapes[s].between,
                     tongues[i].found);
            snprintf(paid, sizeof paid, "%s%s%s%s", shapes[s].second, tongues[i].who, shapes[s].between,
                     tongues[i].paid);
            const struct line lines[] = {{ROLE_AUTHORED, found}, {ROLE_AUTHORED, paid}};
            READ(&f, lines);
            check(&f, i, shapes[s].name);
            done(&f);
        }
    }
}

static void test_prompts_foreign_with_nothing_below(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof tongues / sizeof *tongues; i++) {
        struct fixture f;
        const struct line lines[] = {{ROLE_QUOTED, tongues[i].where},
                                     {ROLE_AUTHORED, tongues[i].found},
                                     {ROLE_QUOTED, tongues[i].left},
                                     {ROLE_QUOTED, tongues[i].who},
                                     {ROLE_AUTHORED, tongues[i].paid}};
        READ(&f, lines);
        check(&f, i, "nothing below");
        bool said = false;
        for (size_t p = 0; p < f.out->passage_count; p++) {
            const struct passage *passage = &f.out->passages[p];
            said = said || (passage->no_answer && strcmp(passage->questions[0].id, "q3") == 0);
        }
        if (!said) fail_msg("said to be answered: %s", tongues[i].left);
        done(&f);
    }
}

static void test_prompts_foreign_in_an_order_of_their_own(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof tongues / sizeof *tongues; i++) {
        struct fixture f;
        char first[400], second[400];
        snprintf(first, sizeof first, "1. %s\n%s", tongues[i].who, tongues[i].paid);
        snprintf(second, sizeof second, "2. %s\n%s", tongues[i].where, tongues[i].found);
        const struct line lines[] = {{ROLE_AUTHORED, first}, {ROLE_AUTHORED, second}};
        READ(&f, lines);
        check(&f, i, "renumbered");
        done(&f);
    }
}

static void test_prompts_foreign_not_what_the_author_asks(void **state)
{
    (void)state;
    static const char *const letters[][3] = {
        {"Wer zahlt heute noch Miete? Wir nicht, der Keller gehört uns.", "Repariert wird am Dienstag, zwölf Stück.",
         "Freiwillige kommen von selbst."},
        {"Chi paga tutto questo? Noi, con la festa di maggio.", "Ripariamo dodici biciclette alla settimana.",
         "I volontari arrivano dalla scuola."},
        {"Wie wil er nu een oude fiets? Niemand, dus gaan ze naar het circus.", "De huur is voor de parochie.",
         "We zoeken vrijwilligers op de markt."},
        {"Qui veut encore d'un vieux vélo ? Personne, hélas.", "Nous réparons douze vélos par semaine.",
         "Le loyer est payé par la paroisse."},
        {"¿Quién quiere una bicicleta vieja? Nadie, por desgracia.", "Arreglamos doce cada semana.",
         "El alquiler lo paga la parroquia."},
        {"Кому нужен старый велосипед? Никому, увы.", "Чиним двенадцать штук в неделю.", "Аренду платит приход."},
        {"Eski bisikleti kim ister? Hiç kimse, ne yazık ki.", "Haftada on iki bisiklet onarıyoruz.",
         "Kirayı mahalle ödüyor."},
        {"誰が古い自転車を欲しがるでしょうか。誰もいません。", "週に十二台直します。", "家賃は教会が払います。"},
        {"Chi ripara ancora? Noi...", "Dodici alla settimana...\nE con tre chiavi.",
         "Affitto pagato dalla parrocchia..."},
        {"1. Zwölf in der Woche.", "2. Wo sollen die Leute denn herkommen? Vom Markt, von wo sonst.",
         "3. Was niemand abholt? Das holt der Zirkus."},
    };
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        struct fixture f;
        const struct line lines[] = {
            {ROLE_AUTHORED, letters[i][0]}, {ROLE_AUTHORED, letters[i][1]}, {ROLE_AUTHORED, letters[i][2]}};
        READ(&f, lines);
        for (size_t k = 0; k < 3; k++) {
            const char *words = letters[i][k];
            if (strncmp(words + 1, ". ", 2) == 0) words += 3;
            if (!in_passages(&f, words)) fail_msg("taken away: %s", words);
        }
        done(&f);
    }
}

/* A dot that belongs to its word ends no question. */
static void test_prompts_foreign_with_abbreviations(void **state)
{
    (void)state;
    static const char *const asked[] = {
        "Wo finden Sie Freiwillige bzw. andere, die helfen, und was bringen Sie ihnen bei?",
        "Waar vindt u vrijwilligers, bijv. op school, en wat leert u hun eerst?"};
    static const char *const who[] = {"Wer zahlt die Miete der Werkstatt, und wie lange?",
                                      "Wie betaalt de huur van de werkplaats, en hoe lang?"};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        const struct line lines[] = {{ROLE_AUTHORED, asked[i]},
                                     {ROLE_AUTHORED, tongues[i == 0   ? 4
                                                             : i == 1 ? 2
                                                                      : 3]
                                                         .found},
                                     {ROLE_AUTHORED, who[i]},
                                     {ROLE_AUTHORED, tongues[i == 0   ? 4
                                                             : i == 1 ? 2
                                                                      : 3]
                                                         .paid}};
        struct fixture f;
        READ(&f, lines);
        if (in_passages(&f, asked[i])) fail_msg("%s", asked[i]);
        assert_string_equal(filed(&f, lines[1].text), "q2");
        done(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_prompts_foreign_before_the_answer),
                                       cmocka_unit_test(test_prompts_foreign_with_nothing_below),
                                       cmocka_unit_test(test_prompts_foreign_in_an_order_of_their_own),
                                       cmocka_unit_test(test_prompts_foreign_not_what_the_author_asks),
                                       cmocka_unit_test(test_prompts_foreign_with_abbreviations)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
