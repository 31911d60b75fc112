/* SPDX-License-Identifier: MIT */
/*
 * test_prompts: the call's questions, repeated by who answers them, are never part of an answer: quoted in a message
 * that says nowhere that it is a reply, cut in two, made one, or put into a language the call does not have.
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <stdio.h>
#include <cmocka.h>
#include "bikes_call.h"

#define READ(f, lines) read_with(f, &call, lines, sizeof lines / sizeof *lines, false, "From our workshop", 0.3)

static void test_prompts_quoted_where_nothing_says_reply(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED,
         "1. How many bicycles do you repair a week, and with which tools?\n2. Where do you find volunteers, "
         "and what do you teach them first?\n3. What do you do with bicycles that nobody comes to collect?"},
        {ROLE_AUTHORED, "The circus takes the frames."},
        {ROLE_QUOTED, "4. Who pays the rent of the workshop, and for how long?"},
        {ROLE_AUTHORED, "My aunt."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "circus"), "q3");
    assert_string_equal(filed(&f, "My aunt"), "q4");
    assert_false(in_passages(&f, "Where do you find"));
    assert_false(in_passages(&f, "Who pays"));
    done(&f);
}

/* Wrapped again on its way, a quoted question's last words have lost their mark. */
static void test_prompts_that_lost_their_mark(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "Where do you find volunteers, and what do you teach them"},
                                 {ROLE_AUTHORED, "first?\nAt the fair; we teach them to mend a tube."},
                                 {ROLE_QUOTED, "Who pays the rent of the workshop, and for how"},
                                 {ROLE_AUTHORED, "long?"},
                                 {ROLE_AUTHORED, "The parish, since March."},
                                 {ROLE_QUOTED, "What do you do with bicycles that nobody comes"},
                                 {ROLE_AUTHORED, "to collect them we send a van, twice."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "At the fair"), "q2");
    assert_string_equal(filed(&f, "The parish"), "q4");
    assert_false(in_passages(&f, "first?"));
    assert_false(in_passages(&f, "long?"));
    /* An answer that begins with the question's next words goes on with more than those. */
    assert_string_equal(filed(&f, "to collect them we send"), "q3");
    done(&f);
}

static void test_prompts_cut_in_two(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {{ROLE_QUOTED, "Where do you find volunteers,"},
                                 {ROLE_AUTHORED, "In the choir."},
                                 {ROLE_QUOTED, "and what do you teach them first?"},
                                 {ROLE_AUTHORED, "Patience."},
                                 {ROLE_QUOTED, "Who pays the rent of the workshop,"},
                                 {ROLE_AUTHORED, "The parish."},
                                 {ROLE_QUOTED, "and for how long?"},
                                 {ROLE_AUTHORED, "Until the roof goes."}};
    READ(&f, lines);
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "Patience"), "q2");
    assert_string_equal(filed(&f, "parish"), "q4");
    assert_string_equal(filed(&f, "the roof"), "q4");
    assert_false(in_passages(&f, "for how long"));
    done(&f);
}

static void test_prompts_made_one(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_QUOTED,
         "What do you do with bicycles that nobody comes to collect? Who pays the rent of the workshop, and "
         "for how long?"},
        {ROLE_AUTHORED, "We sell them at the fair, and from that the rent is paid, so far for six years."},
        {ROLE_QUOTED, "How many bicycles do you repair a week, and with which tools?"},
        {ROLE_AUTHORED, "Nine."}};
    READ(&f, lines);
    const struct passage *both = &f.out->passages[0];
    assert_int_equal(both->question_count, 2);
    assert_true(strcmp(both->questions[0].id, both->questions[1].id) != 0);
    assert_non_null(strstr("q3q4", both->questions[0].id));
    assert_non_null(strstr("q3q4", both->questions[1].id));
    assert_string_equal(filed(&f, "Nine"), "q1");
    done(&f);
}

/* Who cites a part of a long explanation, and answers nobody, writes it into the answer. */
static void test_prompts_citing_an_explanation_is_no_prompt(void **state)
{
    (void)state;
    struct fixture f;
    struct call_text long_text[] = {
        {"en",
         "The council has cut the grant for open workshops by a third, and three have closed. The museum keeps its "
         "own workshop for schools. Would you share rooms with a museum or a school, and under whose key?"}};
    struct question long_questions[] = {questions[0], questions[1], questions[2], questions[3]};
    long_questions[3] =
        (struct question){.id = "q4", .title = "Would you share your rooms?", .texts = long_text, .text_count = 1};
    struct call longer = call;
    longer.questions = long_questions;
    const struct line lines[] = {{ROLE_AUTHORED, "We have looked at this with the school."},
                                 {ROLE_QUOTED, "The museum keeps its own workshop for schools."},
                                 {ROLE_AUTHORED, "That is news to us, the museum has been shut since May."}};
    read_with(&f, &longer, lines, 3, false, "From our workshop", 0);
    assert_true(in_passages(&f, "The museum keeps its own"));
    done(&f);
}

/* The second and the fourth question in languages the call does not have, each above its answer. */
static void test_prompts_in_languages_the_call_does_not_have(void **state)
{
    (void)state;
    static const struct {
        const char *first, *taught, *second, *paid;
    } tongues[] = {
        {"Où trouvez-vous des bénévoles, et que leur apprenez-vous d'abord ?", "Au marché ; à gonfler un pneu.",
         "Qui paie le loyer de l'atelier, et pour combien de temps ?", "La paroisse, jusqu'à Noël."},
        {"Dove trovate i volontari, e che cosa insegnate loro per prima cosa?", "Al mercato; a gonfiare una gomma.",
         "Chi paga l'affitto dell'officina, e per quanto tempo?", "La parrocchia, fino a Natale."},
        {"¿Dónde encuentran voluntarios y qué les enseñan primero?", "En el mercado; a inflar una rueda.",
         "¿Quién paga el alquiler del taller y por cuánto tiempo?", "La parroquia, hasta Navidad."},
        {"Waar vindt u vrijwilligers, en wat leert u hun eerst?", "Op de markt; een band oppompen.",
         "Wie betaalt de huur van de werkplaats, en hoe lang?", "De parochie, tot Kerstmis."},
        {"Wo finden Sie Freiwillige, und was bringen Sie ihnen zuerst bei?", "Am Markt; einen Reifen aufpumpen.",
         "Wer zahlt die Miete der Werkstatt, und wie lange?", "Die Pfarrei, bis Weihnachten."},
        {"Var hittar ni frivilliga, och vad lär ni dem först?", "På torget; att pumpa ett däck.",
         "Vem betalar verkstadens hyra, och hur länge?", "Församlingen, till jul."},
        {"Где вы находите добровольцев и чему учите их сначала?", "На рынке; накачивать шину.",
         "Кто платит за аренду мастерской и как долго?", "Приход, до Рождества."},
        {"Gönüllüleri nerede buluyorsunuz ve onlara önce ne öğretiyorsunuz?", "Pazarda; lastik şişirmeyi.",
         "Atölyenin kirasını kim ödüyor ve ne kadar süreyle?", "Mahalle, yılbaşına kadar."},
        {"你们在哪里找志愿者，先教他们什么？", "在市场；给轮胎打气。", "谁付车间的租金，付多久？", "教区，到圣诞节。"},
        {"ボランティアをどこで見つけ、最初に何を教えますか。", "市場です。タイヤの空気入れ。",
         "作業場の家賃は誰が、いつまで払いますか。", "教会が、クリスマスまで。"},
        {"자원봉사자를 어디에서 찾고, 무엇을 먼저 가르칩니까?", "시장에서요. 타이어에 바람 넣기.",
         "작업장 임대료는 누가, 얼마 동안 냅니까?", "성당이 성탄절까지."},
        {"أين تجدون المتطوعين، وماذا تعلمونهم أولاً؟", "في السوق؛ نفخ الإطار.", "من يدفع إيجار الورشة، وإلى متى؟",
         "الرعية، حتى العيد."},
    };
    for (size_t i = 0; i < sizeof tongues / sizeof *tongues; i++) {
        struct fixture f;
        char last[400];
        snprintf(last, sizeof last, "%s\n%s", tongues[i].second, tongues[i].paid);
        const struct line lines[] = {
            {ROLE_AUTHORED, tongues[i].first}, {ROLE_AUTHORED, tongues[i].taught}, {ROLE_AUTHORED, last}};
        READ(&f, lines);
        if (strcmp(filed(&f, tongues[i].taught), "q2") != 0 || strcmp(filed(&f, tongues[i].paid), "q4") != 0)
            fail_msg("%s: %s, %s", tongues[i].first, filed(&f, tongues[i].taught), filed(&f, tongues[i].paid));
        if (in_passages(&f, tongues[i].first) || in_passages(&f, tongues[i].second))
            fail_msg("part of an answer: %s", tongues[i].first);
        done(&f);
    }
}

/* In the call's own language, lines that ask belong to the author, who asks what nobody else does. */
static void test_prompts_questions_of_the_authors_own(void **state)
{
    (void)state;
    struct fixture f;
    const struct line lines[] = {
        {ROLE_AUTHORED, "Who are we to say no?"},
        {ROLE_AUTHORED,
         "So we repair every bicycle that comes, some thirty a week, with the tools of a bankrupt garage."},
        {ROLE_AUTHORED, "Was it always so easy?"},
        {ROLE_AUTHORED, "By no means, we began with two spanners and six bicycles."}};
    READ(&f, lines);
    assert_true(in_passages(&f, "Who are we"));
    assert_true(in_passages(&f, "Was it always"));
    done(&f);
}

/* A title behind an opening, beside titles on their own; below a number it is a turn of the answer. */
static void test_prompts_titles_behind_an_opening(void **state)
{
    (void)state;
    struct fixture f;
    const struct line titles[] = {{ROLE_AUTHORED, "On rent: my aunt, until she dies."},
                                  {ROLE_AUTHORED, "Repairs: nine, with a borrowed spanner."},
                                  {ROLE_AUTHORED, "As regards volunteers, a priest sends us his."},
                                  {ROLE_AUTHORED, "Quant aux bénévoles, le curé nous envoie les siens."}};
    READ(&f, titles);
    assert_string_equal(filed(&f, "my aunt"), "q4");
    assert_string_equal(filed(&f, "nine, with"), "q1");
    assert_string_equal(filed(&f, "a priest"), "q2");
    assert_string_equal(filed(&f, "curé"), "q2");
    done(&f);
    const struct line numbers[] = {{ROLE_AUTHORED, "Q3: We sell them at the fair."},
                                   {ROLE_AUTHORED, "As regards volunteers, they may take one each."},
                                   {ROLE_AUTHORED, "Q4: My aunt."}};
    READ(&f, numbers);
    assert_string_equal(filed(&f, "take one each"), "q3");
    done(&f);
}

/* What stands below two questions answers the second, unless it says that it answers both. */
static void test_prompts_answered_together(void **state)
{
    (void)state;
    static const char *const both[] = {"Both in one: the circus",     "I take these two together. The circus",
                                       "Beides zusammen: der circus", "Pour les deux : le circus",
                                       "Las dos juntas: el circus",   "Per entrambe: il circus",
                                       "Para as duas: o circus",      "Op beide vragen: het circus",
                                       "Na oba pytania: circus",      "На оба вопроса: circus",
                                       "На обидва питання: circus",   "K oběma: circus",
                                       "På båda frågorna: circus",    "Her iki soruya: circus",
                                       "这两个问题一起回答：circus",  "両方まとめて：circus",
                                       "두 질문에 함께: circus",      "على السؤالين معا: circus"};
    static const char *const one[] = {"Both the circus and the school take the frames.",
                                      "With my aunt, together. She likes the circus"};
    for (size_t i = 0; i < sizeof both / sizeof *both + sizeof one / sizeof *one; i++) {
        bool joined = i < sizeof both / sizeof *both;
        const char *text = joined ? both[i] : one[i - sizeof both / sizeof *both];
        struct fixture f;
        const struct line lines[] = {{ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
                                     {ROLE_QUOTED, "Who pays the rent of the workshop, and for how long?"},
                                     {ROLE_AUTHORED, text}};
        READ(&f, lines);
        for (size_t p = 0; p < f.out->passage_count; p++) {
            const struct passage *passage = &f.out->passages[p];
            if (strstr(passage->text, "circus") && passage->question_count != (joined ? 2 : 1)) fail_msg("%s", text);
        }
        assert_string_equal(filed(&f, "circus"), joined ? "q3" : "q4");
        done(&f);
    }
}

#define ASKED_1 "How many bicycles do you repair a week, and with which tools?"
#define ASKED_2 "Where do you find volunteers, and what do you teach them first?"
#define ASKED_3 "What do you do with bicycles that nobody comes to collect?"
#define ASKED_4 "Who pays the rent of the workshop, and for how long?"

static size_t questions_above(const struct fixture *f, const char *words)
{
    for (size_t p = 0; p < f->out->passage_count; p++)
        if (strstr(f->out->passages[p].text, words)) return f->out->passages[p].question_count;
    return 0;
}

/* Two questions on lines right below each other: whoever picked these out of the call answers both. Who cuts off what
 * comes behind the last answer, or leaves quoted questions empty elsewhere, has picked nothing. */
static void test_prompts_right_below_each_other(void **state)
{
    (void)state;
    struct fixture f;
    const struct line picked[] = {{ROLE_QUOTED, ASKED_3 "\n" ASKED_4}, {ROLE_AUTHORED, "The circus settles that."}};
    READ(&f, picked);
    assert_int_equal(questions_above(&f, "circus"), 2);
    done(&f);
    const struct line cut_off[] = {{ROLE_QUOTED, ASKED_1 "\n" ASKED_2},
                                   {ROLE_AUTHORED, "In the school; the circus sends two."},
                                   {ROLE_QUOTED, ASKED_3},
                                   {ROLE_AUTHORED, "We sell them at the fair."}};
    READ(&f, cut_off);
    assert_int_equal(questions_above(&f, "circus"), 1);
    assert_string_equal(filed(&f, "circus"), "q2");
    done(&f);
    const struct line left_empty[] = {
        {ROLE_QUOTED, ASKED_1}, {ROLE_QUOTED, ASKED_3 "\n" ASKED_4}, {ROLE_AUTHORED, "The circus does, in kind."}};
    READ(&f, left_empty);
    assert_int_equal(questions_above(&f, "circus"), 1);
    assert_string_equal(filed(&f, "circus"), "q4");
    done(&f);
}

static struct call_text promised[][1] = {
    {{"en", "Workshops live on what others lend them. Would you make a promise?\n\nIf you would, please write no more "
            "than this:\n\nWe lend our tools to every other workshop in the town.\n\nThank you for reading so far."}},
    {{"en", "How do you keep the stove alight when the wind blows from the east?"}},
};
static struct question promises[] = {
    {.id = "p1", .title = "A promise to all the others", .texts = promised[0], .text_count = 1},
    {.id = "p2", .title = "The stove", .texts = promised[1], .text_count = 1},
};
static const struct call promise_call = CALL_OF("promises", "Promises", promises);

static struct call_text wished[][1] = {{{"en", "Who keeps the weather vane of your chapel, and who oils it?"}},
                                       {{"en", "If you had but one more day in it, what would you do?"}}};
static struct question wishes[] = {
    {.id = "w1", .title = "The vane", .texts = wished[0], .text_count = 1},
    {.id = "w2", .title = "A day", .texts = wished[1], .text_count = 1},
};
static const struct call wish_call = CALL_OF("wishes", "Wishes", wishes);

/* Also where all line breaks were lost, and a question has hardly a word of matter. */
static void test_prompts_run_into_answers(void **state)
{
    (void)state;
    static const char *const marks[] = {"", "> ", "- "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct fixture f;
        struct arena *arena = arena_new();
        const struct line lines[] = {
            {ROLE_AUTHORED, arena_printf(arena,
                                         "%sWho keeps the weather vane of your chapel, and who oils it? The smith. "
                                         "%sIf you had but one more day in it, what would you do? Ring the bell.",
                                         marks[i], marks[i])}};
        read_with(&f, &wish_call, lines, 1, false, "Our chapel", 0.3);
        assert_string_equal(filed(&f, "The smith"), "w1");
        assert_string_equal(filed(&f, "Ring the bell"), "w2");
        assert_false(in_passages(&f, "one more day"));
        done(&f);
        arena_free(&arena);
    }
}

/* A title that shares a word with its question runs on into it: so much of a question, and text below, asks. */
static void test_prompts_below_their_title(void **state)
{
    (void)state;
    struct fixture f;
    static struct call_text asked[] = {
        {"en", "Should the parish keep the keys of the boathouse with the ferryman or with the school, or is it enough "
               "that each crew has its own key? Please say what a lost key has cost you in the last three summers."}};
    static struct question ones[] = {{.id = "k1", .title = "Keeping the keys", .texts = asked, .text_count = 1}};
    static const struct call keys = CALL_OF("keys", "The boathouse", ones);
    const struct line lines[] = {
        {ROLE_AUTHORED,
         "1. Keeping the keys\nShould the parish keep the keys of the boathouse with the ferryman or with the school, "
         "or "
         "is it enough that each crew has its own key? Please say what a lost key has cost you in the last three "
         "summers."},
        {ROLE_AUTHORED, "The ferryman drinks. Take the baker."}};
    read_with(&f, &keys, lines, 2, false, "Our boathouse", 0.3);
    assert_string_equal(filed(&f, "ferryman drinks"), "k1");
    assert_false(in_passages(&f, "Should the parish"));
    done(&f);
}

/* Words of the question are the answer below it, and the question where they are copied on from above. */
static void test_prompts_answered_in_their_own_words(void **state)
{
    (void)state;
    struct fixture f;
    const struct line copied[] = {
        {ROLE_AUTHORED, "A promise to all the others"},
        {ROLE_AUTHORED, "We lend our tools to every other workshop in the town."},
        {ROLE_AUTHORED, "But not the big saw: my neighbour could not do without it, and she was here first."},
        {ROLE_AUTHORED, "How do you keep the stove alight when the wind blows from the east?"},
        {ROLE_AUTHORED, "We keep the stove alight when the wind blows from the east."}};
    read_with(&f, &promise_call, copied, 5, false, "Our promise", 0.3);
    assert_string_equal(filed(&f, "We lend our tools"), "p1");
    assert_string_equal(filed(&f, "We keep the stove"), "p2");
    done(&f);
    const struct line quoted[] = {
        {ROLE_QUOTED, "Workshops live on what others lend them. Would you make a promise?"},
        {ROLE_QUOTED, "If you would, please write no more than this:"},
        {ROLE_QUOTED, "We lend our tools to every other workshop in the town."},
        {ROLE_AUTHORED, "We lend our tools to every other workshop in the town."},
        {ROLE_AUTHORED, "And the van on Fridays, as long as whoever takes it brings it back with a full tank."}};
    read_with(&f, &promise_call, quoted, 5, true, "Our promise", 0.3);
    assert_string_equal(filed(&f, "We lend our tools"), "p1");
    done(&f);
    const struct line pasted[] = {{ROLE_AUTHORED, "Workshops live on what others lend them. Would you make a promise?"},
                                  {ROLE_AUTHORED, "If you would, please write no more than this:"},
                                  {ROLE_AUTHORED, "We lend our tools to every other workshop in the town."},
                                  {ROLE_AUTHORED, "Only the small ones, I am afraid."}};
    read_with(&f, &promise_call, pasted, 4, false, "Our promise", 0.3);
    assert_string_equal(filed(&f, "Only the small"), "p1");
    assert_false(in_passages(&f, "We lend our tools"));
    done(&f);
}

/* Three questions above, and all three are named; numbers of the copied questions are no text between them. */
static void test_prompts_answered_all_at_once(void **state)
{
    (void)state;
    static const char *const all[] = {"To these three I can only say: ask the circus.", "Alle drei: im circus.",
                                      "Pour les trois : au circus.", "A las tres: el circus."};
    struct fixture f;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const struct line lines[] = {{ROLE_QUOTED, "How many bicycles do you repair a week, and with which tools?"},
                                     {ROLE_QUOTED, "Where do you find volunteers, and what do you teach them first?"},
                                     {ROLE_QUOTED, "What do you do with bicycles that nobody comes to collect?"},
                                     {ROLE_AUTHORED, all[i]}};
        READ(&f, lines);
        assert_int_equal(f.out->passage_count, 1);
        assert_int_equal(f.out->passages[0].question_count, 3);
        done(&f);
    }
    const struct line numbered[] = {
        {ROLE_AUTHORED, "2. Where do you find volunteers, and what do you teach them first?"},
        {ROLE_AUTHORED, "3. What do you do with bicycles that nobody comes to collect?"},
        {ROLE_AUTHORED, "One answer to both: the circus."}};
    READ(&f, numbered);
    assert_int_equal(f.out->passage_count, 1);
    assert_int_equal(f.out->passages[0].question_count, 2);
    done(&f);
}

/* A title and the question's name, its number and its title, or titles as sentences of their own. */
static void test_prompts_titles_and_numbers(void **state)
{
    (void)state;
    struct fixture f;
    const struct line heads[] = {{ROLE_AUTHORED, "Money for the roof (Q4)\nMy aunt."},
                                 {ROLE_AUTHORED, "Helping hands (question 2)"},
                                 {ROLE_AUTHORED, "From the choir."}};
    READ(&f, heads);
    assert_string_equal(filed(&f, "My aunt"), "q4");
    assert_string_equal(filed(&f, "From the choir"), "q2");
    assert_false(in_passages(&f, "roof"));
    assert_false(in_passages(&f, "question 2"));
    done(&f);
    const struct line both[] = {{ROLE_AUTHORED, "3 (Leftovers): They go to the circus."},
                                {ROLE_AUTHORED, "4 (Rent): My aunt."}};
    READ(&f, both);
    assert_string_equal(filed(&f, "to the circus"), "q3");
    assert_false(in_passages(&f, "Leftovers"));
    assert_false(in_passages(&f, "Rent"));
    done(&f);
    const struct line dashes[] = {{ROLE_AUTHORED, "Rent - My aunt."}, {ROLE_AUTHORED, "Leftovers - The circus."}};
    READ(&f, dashes);
    assert_string_equal(filed(&f, "My aunt"), "q4");
    assert_string_equal(filed(&f, "The circus"), "q3");
    assert_false(in_passages(&f, "Rent"));
    done(&f);
    const struct line stops[] = {{ROLE_AUTHORED, "Volunteers. In the choir."},
                                 {ROLE_AUTHORED, "Rent. My aunt."},
                                 {ROLE_AUTHORED, "Leftovers. The circus."}};
    READ(&f, stops);
    assert_string_equal(filed(&f, "In the choir"), "q2");
    assert_string_equal(filed(&f, "My aunt"), "q4");
    assert_false(in_passages(&f, "Volunteers"));
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_prompts_quoted_where_nothing_says_reply),
                                       cmocka_unit_test(test_prompts_that_lost_their_mark),
                                       cmocka_unit_test(test_prompts_cut_in_two),
                                       cmocka_unit_test(test_prompts_made_one),
                                       cmocka_unit_test(test_prompts_in_languages_the_call_does_not_have),
                                       cmocka_unit_test(test_prompts_questions_of_the_authors_own),
                                       cmocka_unit_test(test_prompts_below_their_title),
                                       cmocka_unit_test(test_prompts_answered_in_their_own_words),
                                       cmocka_unit_test(test_prompts_run_into_answers),
                                       cmocka_unit_test(test_prompts_answered_together),
                                       cmocka_unit_test(test_prompts_right_below_each_other),
                                       cmocka_unit_test(test_prompts_answered_all_at_once),
                                       cmocka_unit_test(test_prompts_titles_and_numbers),
                                       cmocka_unit_test(test_prompts_titles_behind_an_opening),
                                       cmocka_unit_test(test_prompts_citing_an_explanation_is_no_prompt)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
