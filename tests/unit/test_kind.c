/* SPDX-License-Identifier: MIT */
/* What kind a message is, in many languages, and what it says for its reasons. */
#include "kinds_fixture.h"
#include "kind/kind.h"

struct expected {
    enum kind kind;
    struct sample sample;
};

static void check_all(const struct expected *list, size_t count)
{
    struct desk desk = desk_open();
    for (size_t i = 0; i < count; i++) {
        const struct analysis *analysis = desk_read(&desk, &list[i].sample);
        if (analysis->kind != list[i].kind)
            fail_msg("%s: \"%.60s\" was taken for %s", kind_name(list[i].kind), list[i].sample.body,
                     kind_name(analysis->kind));
        assert_true(analysis->kind_confidence > 1.0 / KIND_COUNT && analysis->kind_confidence <= 1);
    }
    desk_close(&desk);
}
#define CHECK(list) check_all(list, sizeof list / sizeof *list)

static void test_kind_knows_requests_to_join(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_JOIN,
         {.subject = "Workstream 2",
          .body = "Dear Mira,\n\nI would like to join workstream 2 and can help with translations."}},
        {KIND_JOIN, {.subject = "Grupo de trabajo 3", .body = "Quisiera sumarme al grupo de trabajo 3."}},
        {KIND_JOIN,
         {.subject = "Participation",
          .body = "Bonjour, je souhaite rejoindre le groupe de travail 1. Merci de m'ajouter à la liste."}},
        {KIND_JOIN, {.subject = "Mitarbeit", .body = "Ich würde gerne in der Arbeitsgruppe 2 mitarbeiten."}},
        {KIND_JOIN, {.subject = "加入", .body = "我想加入第二工作组，请将我加入名单。"}},
        {KIND_JOIN,
         {.subject = "Участие", .body = "Хотел бы присоединиться к рабочей группе 1. Прошу включить меня в список."}},
        {KIND_JOIN, {.subject = "الانضمام", .body = "أود الانضمام إلى مجموعة العمل الثانية."}}};
    CHECK(list);
}

static void test_kind_knows_absence_without_a_header(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_AUTOMATIC,
         {.subject = "Out of office: Call",
          .body = "I am out of the office until 3 August with limited access to email."}},
        {KIND_AUTOMATIC,
         {.subject = "Réponse automatique : Appel",
          .body = "Je suis absente du bureau jusqu'au 3 août. En cas d'urgence, contactez l'accueil."}},
        {KIND_AUTOMATIC, {.subject = "Respuesta automática", .body = "Estoy de vacaciones y regreso el 3 de agosto."}},
        {KIND_AUTOMATIC, {.subject = "Abwesenheitsnotiz", .body = "Ich bin bis zum 3. August nicht im Büro."}},
        {KIND_AUTOMATIC,
         {.subject = "Автоответ",
          .body = "Я нахожусь в отпуске до 3 августа. По срочным вопросам обращайтесь к коллегам."}},
        {KIND_AUTOMATIC, {.subject = "自动回复", .body = "我正在休假，8月3日返回。"}},
        {KIND_AUTOMATIC,
         {.subject = "자동 응답", .body = "8월 3일까지 휴가 중입니다. 급한 용무는 동료에게 연락 바랍니다."}}};
    CHECK(list);
}

static void test_kind_knows_questions_of_procedure(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_LOGISTICS,
         {.subject = "Deadline", .body = "Is it possible to get an extension of the deadline by one week?"}},
        {KIND_LOGISTICS, {.subject = "Langue", .body = "Est-il possible d'envoyer notre texte en français ?"}},
        {KIND_LOGISTICS, {.subject = "Frist", .body = "Bis wann können wir unseren Text einreichen?"}},
        {KIND_LOGISTICS, {.subject = "test", .body = "This is a test, please ignore."}},
        {KIND_LOGISTICS,
         {.subject = "Please unsubscribe me", .body = "I would like to unsubscribe from this mailing list."}},
        {KIND_LOGISTICS, {.subject = "截止日期", .body = "请问截止日期能否延期一周？"}}};
    CHECK(list);
}

static void test_kind_knows_talk(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_DISCUSSION,
         {.subject = "Re: Paper",
          .reply = true,
          .body = "Thank you, Grace, great work!",
          .quoted = "Please find our paper attached."}},
        {KIND_DISCUSSION, {.subject = "Re: Date", .reply = true, .body = "+1, my vote is for Tuesday."}},
        {KIND_DISCUSSION, {.subject = "Re: Date", .reply = true, .body = "Estoy de acuerdo con lo que dice Marta."}},
        {KIND_DISCUSSION,
         {.subject = "Question 2",
          .body = "I do not think this is the right question. Question 2 presupposes that norms exist."}}};
    CHECK(list);
}

/* Thanks and agreement take nothing away from what a reply tells of its author's own practice; nor does a plan to pass
 * on what was read make a contribution of thanks. */
static void test_kind_hears_practice_behind_thanks(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_CONTRIBUTION,
         {.subject = "Re: Paper",
          .reply = true,
          .body = "Thanks, Grace! In our country the auditors visit each other's ministries every second year, and "
                  "they publish what they saw.\n\nIda"}},
        {KIND_CONTRIBUTION,
         {.subject = "AW: Umfrage",
          .reply = true,
          .body = "Ganz deiner Meinung. Bei uns fragen wir seit 2015 jedes Frühjahr vierhundert Ingenieure, und die "
                  "antworten gern."}},
        {KIND_CONTRIBUTION,
         {.subject = "Re: Encuesta",
          .reply = true,
          .body = "Gracias, Marta, encuestamos cada primavera a cuatrocientos ingenieros desde 2015 y guardamos todas "
                  "las cifras."}},
        {KIND_DISCUSSION,
         {.subject = "Re: Paper",
          .reply = true,
          .body = "Thanks, Grace! We will show your mail to our auditors, they are going to love it."}},
        {KIND_DISCUSSION,
         {.subject = "Re: Paper",
          .reply = true,
          .body = "I agree with Grace. What do you pay the engineers for answering our questions every spring?"}}};
    CHECK(list);
}

/* What sums others up, promises, or stands in quotation marks or deep in an answer says something else than it seems.
 */
static void test_kind_sees_what_only_looks_like_answers(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_ANNOUNCEMENT,
         {.subject = "Answers",
          .address = "petra@example.org",
          .body = "Summary of the replies received so far:\n\nQ1: two declarations.\n\nQ3: the calls are at night."}},
        {KIND_ANNOUNCEMENT,
         {.subject = "Protokoll der Sitzung vom 3. Juni",
          .body = "1. Lina stellte zwei Erklärungen vor.\n\n2. Omar misst mit Umfragen."}},
        {KIND_CONTRIBUTION,
         {.subject = "Our answers",
          .body = "Q1. The new version of the declaration replaces the old one, and the corrected text is shorter.\n\n"
                  "Q3. Nothing."}},
        {KIND_REVISION,
         {.subject = "Our answers",
          .body = "Please replace my earlier answers with these.\n\nQ1. Two declarations.\n\nQ3. Nothing."}},
        {KIND_CONTRIBUTION,
         {.subject = "Our answers", .body = "Q3. They write \"I would like to join\" on a card and never come back."}},
        {KIND_LOGISTICS,
         {.subject = "Our answers", .body = "We are still working on our answers and will send them by Friday."}},
        {KIND_LOGISTICS, {.subject = "Liste", .body = "Bitte tragen Sie mich aus dieser Liste aus."}},
        {KIND_JOIN, {.subject = "Gruppe", .body = "Bitte tragen Sie mich in die Arbeitsgruppe 2 ein."}}};
    CHECK(list);
}

static void test_kind_takes_numbers_in_a_reply_for_answers(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_CONTRIBUTION, {.subject = "Re: Paper", .reply = true, .body = "2. By asking.\n\n3. Nothing."}},
        {KIND_CONTRIBUTION,
         {.subject = "Re: Paper", .reply = true, .body = "1. None.\n\n2. By asking.\n\n3. Nothing."}},
        {KIND_DISCUSSION, {.subject = "Re: Paper", .reply = true, .body = "1. Thank you.\n\n2. I agree."}}};
    CHECK(list);
}

static void test_kind_knows_what_goes_round(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_ANNOUNCEMENT,
         {.subject = "Reminder",
          .name = "Petra Nowicka",
          .address = "petra@example.org",
          .body = "Dear all, a gentle reminder: please send your contributions by 18 September."}},
        {KIND_ANNOUNCEMENT,
         {.subject = "Agenda for 8 July",
          .body = "The next meeting will be held at 14:00 UTC.\n\n1. Welcome\n\n2. Any other business"}},
        {KIND_ANNOUNCEMENT,
         {.subject = "New report",
          .body = "This may be of interest: the agency has published its yearly report, https://example.org/r.pdf"}},
        {KIND_ANNOUNCEMENT,
         {.subject = "The questions",
          .body = "Which new agreements on responsible conduct should the forum review this year?\n\n"
                  "How can it be observed whether states keep to a norm?\n\nWhat keeps companies and young people from "
                  "taking part in the forum?"}}};
    CHECK(list);
}

static void test_kind_knows_comments_and_offers(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_COMMENT,
         {.subject = "Second draft",
          .body = "In section 3.2 I propose to replace \"all states\" with \"the signatories\"."}},
        {KIND_COMMENT,
         {.subject = "Borrador",
          .body = "En la sección 2 del borrador propongo sustituir \"todos\" por \"los firmantes\"."}},
        {KIND_UNSOLICITED,
         {.subject = "Norms assessment",
          .body = "We read your call about norms. Our platform is trusted by 400 companies. "
                  "Book a demo this week for a 20% discount."}},
        {KIND_UNSOLICITED,
         {.subject = "Your mailbox",
          .body = "Your mailbox is almost full. Verify your account within 24 hours: http://example.com/x"}}};
    CHECK(list);
}

static void test_kind_knows_contributions(void **state)
{
    (void)state;
    static const char text[] = "In our country the association of cities signed a declaration in March. No city buys "
                               "flaws any more, and all of "
                               "them publish their incidents within a month. We found that the mayors compare "
                               "themselves with each other, which does more than a fine.";
    static const struct expected list[] = {
        {KIND_CONTRIBUTION, {.subject = "Our experience", .body = text}},
        {KIND_CONTRIBUTION,
         {.subject = "Our text", .body = "Please find attached our contribution.", .file = text, .attachments = 1}},
        {KIND_CONTRIBUTION,
         {.subject = "Our text",
          .body = "Sorry for the late reply. Is a fourth page allowed?\n\nQ2. Surveys among engineers show it best."}},
        {KIND_CONTRIBUTION,
         {.subject = "WS3",
          .body = "I would like to join workstream 3.\n\nWhat keeps companies and young people from taking part in the "
                  "forum?\n\n"
                  "Nobody asks them, and the calls are at night. A session at the student conference would bring in "
                  "twenty people at once."}}};
    CHECK(list);
}

static void test_kind_sees_a_replacement_by_its_words_and_by_its_text(void **state)
{
    (void)state;
    static const char old[] = "In our country the association of cities signed a declaration in March. No city buys "
                              "flaws any more, and all of "
                              "them publish their incidents within a month.";
    const char *own[] = {old};
    struct desk desk = desk_open();
    struct sample said = {
        .subject = "Corrected contribution",
        .body = "Please replace my earlier contribution with this one.\n\n"
                "Surveys among engineers show best whether a norm is kept; we ask four hundred of them every spring."};
    assert_int_equal(desk_read(&desk, &said)->kind, KIND_REVISION);
    struct sample same = {
        .subject = "Cities",
        .body = "In our country the association of cities signed a declaration in April. No city buys flaws "
                "any more, and all of them publish their incidents within a month.",
        .around = {.own_texts = own, .own_text_count = 1}};
    const struct analysis *analysis = desk_read(&desk, &same);
    assert_int_equal(analysis->kind, KIND_REVISION);
    assert_string_equal(analysis->kind_evidence[0].detail, "is mostly the text sent before");
    desk_close(&desk);
}

/* "This is the right one, tear up the other" above the text itself; of a thing that was thrown away it says nothing. */
static void test_kind_knows_the_right_one_of_two(void **state)
{
    (void)state;
    static const char *const right[] = {"The dog got at it. Take this one, tear up the other.",
                                        "Das hier gilt, die andere bitte in den Papierkorb.",
                                        "Voici la bonne, déchirez l'autre.",
                                        "Esta es la que vale, rompan la anterior.",
                                        "Esta é a boa, rasgue a outra.",
                                        "Questa è quella buona, strappi l'altra.",
                                        "Deze geldt, verscheur de vorige.",
                                        "To jest właściwa, tamtą proszę podrzeć.",
                                        "Вот правильное письмо, то порвите.",
                                        "Det här är den rätta, släng den andra.",
                                        "Bu doğrusu, ötekini yırtın.",
                                        "以这封为准，前一封请撕掉。",
                                        "هذه هي الصحيحة، مزقوا الأخرى."};
    static const char *const things[] = {"This is the good one of our two scales, the other we threw away.",
                                         "Das ist die richtige Höhe, die andere Tafel blendet.",
                                         "Esta balanza es la buena, la otra la tiramos.",
                                         "Questa bilancia è quella buona, l'altra l'abbiamo buttata."};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof right / sizeof *right + sizeof things / sizeof *things; i++) {
        bool revises = i < sizeof right / sizeof *right;
        const char *said = revises ? right[i] : things[i - sizeof right / sizeof *right];
        char body[1000];
        snprintf(body, sizeof body,
                 "%s\n\nSurveys among engineers show best whether a norm is kept; we ask four hundred of them every "
                 "spring, and print what they say.",
                 said);
        struct sample sample = {.subject = "Re: Surveys", .reply = true, .body = body};
        if ((desk_read(&desk, &sample)->kind == KIND_REVISION) != revises) fail_msg("%s", said);
    }
    desk_close(&desk);
}

/* A letter is praised, asked back and promised something in private: that answers nothing. */
static void test_kind_knows_warm_replies(void **state)
{
    (void)state;
    static const struct expected list[] = {
        {KIND_DISCUSSION,
         {.subject = "Re: Surveys",
          .reply = true,
          .body = "Dear Grace, what a lovely letter. The bit about the spring moved me. Did you ever ask the lawyers? "
                  "If you like I can send you our form off the list."}},
        {KIND_DISCUSSION,
         {.subject = "Re: Encuesta",
          .reply = true,
          .body = "Querida Marta, qué lindo relato. Me conmovió lo de la primavera. ¿Les preguntaron a los abogados? "
                  "Si quiere le mando por privado el formulario del nuestro."}},
        {KIND_DISCUSSION,
         {.subject = "Re: Umfrage",
          .reply = true,
          .body = "Lieber Jens, was für ein schöner Brief. Das mit dem Frühling hat mich gerührt. Habt ihr die "
                  "Juristen gefragt? Wenn du magst, schicke ich dir privat unser Formular."}},
        {KIND_CONTRIBUTION,
         {.subject = "Re: Surveys",
          .reply = true,
          .body = "Dear Grace, what a lovely letter. With us it was the lawyers. We have asked two hundred of them in "
                  "six years, and half of them told us which norms their ministries break."}}};
    CHECK(list);
}

/* A line that comes again, greeted or not, under the same question or with a word changed; another line does not. */
static void test_kind_sees_a_line_sent_again(void **state)
{
    (void)state;
    static const struct {
        const char *before, *again;
        enum kind kind;
    } list[] = {
        {"Surveys among four hundred engineers show it.", "Surveys among four hundred engineers show it.",
         KIND_REVISION},
        {"问卷调查显示工程师大多遵守这一规范", "问卷调查显示工程师大多遵守这一规范", KIND_REVISION},
        {"Surveys among four hundred engineers show it best of all.",
         "Surveys among five hundred engineers show it best of all.", KIND_REVISION},
        {"Surveys among four hundred engineers show it.", "Auditors visit each state once a year for a week.",
         KIND_CONTRIBUTION},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *own[] = {list[i].before};
        struct sample sample = {.subject = "Answer",
                                .body = arena_printf(desk.arena, "2. %s", list[i].again),
                                .around = {.own_texts = own, .own_text_count = 1}};
        own[0] = arena_printf(desk.arena, "2. %s", list[i].before);
        assert_int_equal(desk_read(&desk, &sample)->kind, list[i].kind);
    }
    desk_close(&desk);
}

static void test_kind_takes_answers_back_where_there_are_none(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample away = {
        .subject = "Out of office", .automatic = true, .body = "1. I am on leave.\n\n2. I am back in August."};
    const struct analysis *analysis = desk_read(&desk, &away);
    assert_int_equal(analysis->kind, KIND_AUTOMATIC);
    for (size_t i = 0; i < analysis->passage_count; i++) assert_int_equal(analysis->passages[i].question_count, 0);
    assert_int_equal(analysis->workstream_count, 0);
    desk_close(&desk);
}

static void test_kind_bears_nothing_and_very_much(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample nothing = {.body = ""};
    assert_non_null(desk_read(&desk, &nothing));
    size_t count = 200000;
    char *much = arena_alloc(desk.arena, count * 10 + 1);
    for (size_t i = 0; i < count; i++) memcpy(much + i * 10, "thank you ", 10);
    struct sample loud = {.body = much};
    assert_non_null(desk_read(&desk, &loud));
    desk_close(&desk);
}

/* Blanks before a text are left out when it is read against the questions; what is cited of it stands where it did. */
static void test_kind_cites_an_indented_text(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.subject = "Draft",
                            .body = "     In item 3 of the draft, please replace \"may\" with \"must\"."};
    const struct analysis *analysis = desk_read(&desk, &sample);
    bool cited = false;
    for (size_t i = 0; i < analysis->kind_evidence_count; i++)
        cited = cited || strstr(analysis->kind_evidence[i].detail, "\"item 3\"") != NULL;
    assert_true(cited);
    desk_close(&desk);
}

/* Whatever may speak for a kind has its words: people read them in explain, show and the digest. */
static void test_kind_has_words_for_every_reason(void **state)
{
    (void)state;
    for (int i = 0; i < FEATURE_COUNT; i++)
        if (feature_meaning((enum feature)i) == NULL) fail_msg("feature %d says nothing", i);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_kind_knows_requests_to_join),
                                       cmocka_unit_test(test_kind_knows_absence_without_a_header),
                                       cmocka_unit_test(test_kind_knows_questions_of_procedure),
                                       cmocka_unit_test(test_kind_knows_talk),
                                       cmocka_unit_test(test_kind_hears_practice_behind_thanks),
                                       cmocka_unit_test(test_kind_takes_numbers_in_a_reply_for_answers),
                                       cmocka_unit_test(test_kind_sees_what_only_looks_like_answers),
                                       cmocka_unit_test(test_kind_knows_what_goes_round),
                                       cmocka_unit_test(test_kind_knows_comments_and_offers),
                                       cmocka_unit_test(test_kind_knows_contributions),
                                       cmocka_unit_test(test_kind_sees_a_replacement_by_its_words_and_by_its_text),
                                       cmocka_unit_test(test_kind_knows_the_right_one_of_two),
                                       cmocka_unit_test(test_kind_knows_warm_replies),
                                       cmocka_unit_test(test_kind_sees_a_line_sent_again),
                                       cmocka_unit_test(test_kind_takes_answers_back_where_there_are_none),
                                       cmocka_unit_test(test_kind_bears_nothing_and_very_much),
                                       cmocka_unit_test(test_kind_cites_an_indented_text),
                                       cmocka_unit_test(test_kind_has_words_for_every_reason)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
