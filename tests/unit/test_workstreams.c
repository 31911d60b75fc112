/* SPDX-License-Identifier: MIT */
/* To which workstreams a message belongs: numbered, named, tagged, by thread, by matter. */
#include "kinds_fixture.h"

static const char *streams_of_sample(struct desk *desk, struct sample sample)
{
    const struct analysis *analysis = desk_read(desk, &sample);
    bool there[3] = {false};
    for (size_t i = 0; i < analysis->workstream_count; i++) {
        there[analysis->workstreams[i].id[2] - '1'] = true;
        assert_true(analysis->workstreams[i].evidence_count > 0);
    }
    return arena_printf(desk->arena, "%s%s%s", there[0] ? "1" : "", there[1] ? "2" : "", there[2] ? "3" : "");
}

static void test_workstreams_numbered_in_many_ways(void **state)
{
    (void)state;
    static const struct {
        const char *said, *streams;
    } list[] = {{"I would like to join WS2.", "2"},
                {"I would like to join workstream two.", "2"},
                {"Count me in for work stream III.", "3"},
                {"Please add me to workstreams 1 and 3.", "13"},
                {"I want to join the second workstream.", "2"},
                {"Sign me up for WS1 and WS2.", "12"},
                {"Je souhaite rejoindre le groupe de travail 2.", "2"},
                {"Quisiera unirme al grupo de trabajo tres.", "3"},
                {"Ich möchte in Arbeitsgruppe 1 mitarbeiten.", "1"},
                {"Ich möchte in der zweiten Arbeitsgruppe mitarbeiten.", "2"},
                {"Хочу присоединиться к рабочей группе 3.", "3"},
                {"我想加入第二工作组。", "2"},
                {"我想加入工作组3。", "3"},
                {"ワークストリーム1に参加したいです。", "1"},
                {"워크스트림 2에 참여하고 싶습니다.", "2"},
                {"I would like to join workstream 7.", ""}};
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *found = streams_of_sample(&desk, (struct sample){.body = list[i].said});
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].said, found);
    }
    desk_close(&desk);
}

static void test_workstreams_named_tagged_and_by_thread(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(streams_of_sample(&desk, (struct sample){.body = "I would like to join the outreach team."}),
                        "3");
    assert_string_equal(
        streams_of_sample(&desk,
                          (struct sample){.body = "I want to be part of the workstream on norms assessment methods."}),
        "2");
    assert_string_equal(
        streams_of_sample(&desk, (struct sample){.subject = "[WS2] hello", .body = "I would like to take part."}), "2");
    assert_string_equal(
        streams_of_sample(&desk, (struct sample){.detail = "ws1", .body = "I would like to take part."}), "1");
    const char *parent[] = {"ws3"};
    assert_string_equal(streams_of_sample(&desk, (struct sample){.subject = "Re: x",
                                                                 .reply = true,
                                                                 .body = "Thanks, I agree.",
                                                                 .around = {.parent_workstreams = parent,
                                                                            .parent_workstream_count = 1}}),
                        "3");
    desk_close(&desk);
}

static void test_workstreams_words_beat_a_wrong_number(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(
        streams_of_sample(
            &desk,
            (struct sample){.body =
                                "For workstream 1 on norms assessment methods: other disciplines measure "
                                "adherence and compliance by surveys, and such assessment could be our method too."}),
        "2");
    desk_close(&desk);
}

static void test_workstreams_by_matter_alone(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(
        streams_of_sample(
            &desk,
            (struct sample){.body = "We could widen participation by outreach to companies of the private sector and "
                                    "to governments; youth organisations are the participants whom nobody asks."}),
        "3");
    assert_string_equal(streams_of_sample(&desk, (struct sample){.body = "Thank you all and see you in November."}),
                        "");
    desk_close(&desk);
}

/* No word of the call stands in these: what they stand for tells. */
static void test_workstreams_by_matter_in_other_languages(void **state)
{
    (void)state;
    static const struct {
        const char *said, *streams;
    } list[] = {
        {"Studentów przyciąga konkurs z nagrodą, urzędników pismo od przełożonego, a firmy to, co robi konkurencja. "
         "Zapraszajcie ich osobno.",
         "3"},
        {"За последние месяцы подписаны две декларации: одна между операторами связи, другая между больницами. Обе "
         "добровольные.",
         "1"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *found = streams_of_sample(&desk, (struct sample){.body = list[i].said});
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].said, found);
    }
    desk_close(&desk);
}

/* Who asks for one is asked no more what they do otherwise. */
static void test_workstreams_asked_for_in_so_many_words(void **state)
{
    (void)state;
    static const struct {
        const char *subject, *said, *streams;
    } list[] = {
        {"Participation", "I would like to join workstream 2.", "2"},
        {"hello", "Please add me to workstream 2. I teach new agreements and recent developments in law.", "2"},
        {"hello", "I want to join workstream 2. I run outreach to widen participation of youth organisations.", "2"},
        {"hello", "I would like to join workstream 1, the one on outreach to widen participation.", "3"},
        {"hello", "Please count me in for all three workstreams.", "123"},
        {"hello", "Ich möchte gerne in allen drei Arbeitsgruppen mitmachen.", "123"},
        {"hello", "Can I be part of your workstream? I am new here.", ""},
        {"你好", "我想加入第二工作组。我研究新的协定。", "2"},
        {"hello", "第2作業部会に参加したいです。", "2"},
        {"hello", "제3작업반에 참여하고 싶습니다.", "3"},
        {"Merhaba", "2. çalışma grubuna katılmak istiyorum.", "2"},
        {"hello", "Chciałbym dołączyć do drugiej grupy roboczej.", "2"},
    };
    struct desk desk = desk_open();
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *found = streams_of_sample(&desk, (struct sample){.subject = list[i].subject, .body = list[i].said});
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].said, found);
    }
    desk_close(&desk);
}

/* A row that is left empty speaks for no workstream, however plainly its first cell names one. */
static void test_workstreams_of_an_answer_in_rows(void **state)
{
    (void)state;
    static const struct {
        const char *first, *second, *third, *streams;
    } list[] = {{"The harbour pledge of March is new.", "-", "Ask the youth parliament of our town.", "13"},
                {"n/a", "Our auditors visit every mill twice.", "Nothing from me here.", "2"},
                {"nichts", "keine", "Fragt die Feuerwehr, die hat zweihundert Mitglieder.", "3"},
                {"Нет", "Мы проверяем раз в год и публикуем отчёт.", "нечего добавить", "2"},
                {"", "没有", "请问问渔民合作社，他们从来没有被邀请过。", "3"}};
    struct desk desk = desk_open();
    desk.call.question_count = 0;
    for (size_t i = 0; i < sizeof list / sizeof *list; i++) {
        const char *body = arena_printf(desk.arena,
                                        "New agreements and developments\t%s\n\n"
                                        "Methods of norms assessment\t%s\n\n"
                                        "Outreach to new participants\t%s",
                                        list[i].first, list[i].second, list[i].third);
        const char *found = streams_of_sample(&desk, (struct sample){.body = body});
        if (strcmp(found, list[i].streams) != 0) fail_msg("%s: found \"%s\"", list[i].first, found);
    }
    desk_close(&desk);
}

static bool gives_reason(const struct analysis *analysis, const char *id, const char *reason)
{
    for (size_t w = 0; w < analysis->workstream_count; w++)
        for (size_t e = 0; e < analysis->workstreams[w].evidence_count; e++)
            if (strcmp(analysis->workstreams[w].id, id) == 0 &&
                strstr(analysis->workstreams[w].evidence[e].detail, reason) != NULL)
                return true;
    return false;
}

/* Nobody can say which of two questions of one workstream it answers; whose it is, anybody can. */
static void test_workstreams_of_an_answer_between_two_questions(void **state)
{
    (void)state;
    static const char *const either = "Firms fear the lawyers, and the young hear of it when it is over.";
    static const char *elsewhere[] = {"ws1"};
    struct desk desk = desk_open();
    struct question asked[4] = {desk_questions[0], desk_questions[1], desk_questions[2], desk_questions[2]};
    asked[3].id = "n4";
    desk.call.questions = asked;
    desk.call.question_count = 4;
    desk.classifier = classifier_new(&desk.call, NULL, 0.6);
    const struct analysis *analysis = desk_read(&desk, &(struct sample){.body = either});
    assert_true(analysis->passage_count == 1 && analysis->passages[0].undecided);
    assert_true(gives_reason(analysis, "ws3", "one of its questions"));
    assert_false(gives_reason(analysis, "ws1", "one of its questions"));
    asked[3].workstreams = elsewhere;
    classifier_free(&desk.classifier);
    desk.classifier = classifier_new(&desk.call, NULL, 0.6);
    analysis = desk_read(&desk, &(struct sample){.body = either});
    assert_true(analysis->passage_count == 1 && analysis->passages[0].undecided);
    assert_false(gives_reason(analysis, "ws1", "one of its questions"));
    assert_false(gives_reason(analysis, "ws3", "one of its questions"));
    desk_close(&desk);
}

/* Labels that turn to a matter part a text; what stands behind one tells nothing against it. */
static void test_workstreams_behind_labels(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(
        streams_of_sample(&desk, (struct sample){.body = "On outreach: ferry captains, and the two ladies who run the "
                                                         "mobile library. They talk to people nobody else meets.\n\n"
                                                         "On new agreements: one in the fishing ports, signed in May "
                                                         "on the quay by nine harbours."}),
        "13");
    desk_close(&desk);
}

static const char *streams_without_questions(struct desk *desk, struct sample sample)
{
    desk->call.question_count = 0;
    return streams_of_sample(desk, sample);
}

/* Who tells which workstreams there are writes to none of them; who reports on each speaks of each. */
static void test_workstreams_listed_in_a_reminder(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.name = "Petra Nowicka",
                            .address = "petra@example.org",
                            .subject = "Reminder: how to write to us",
                            .body = "Dear all,\n\nplease send your contributions by 18 September. There are three "
                                    "workstreams: new agreements and developments (Johan), methods of norms assessment "
                                    "(Mira), outreach to new participants (Sana)."};
    assert_string_equal(streams_without_questions(&desk, sample), "");
    sample.subject = "Agenda";
    sample.body = "Dear all,\n\nthe draft agenda of Thursday's call:\n\n1. Welcome\n\n2. Workstream 1: new "
                  "agreements (Johan)\n\n3. Workstream 2: methods of norms assessment (Mira)\n\n4. Workstream 3: "
                  "outreach (Sana)\n\n5. Any other business";
    assert_string_equal(streams_without_questions(&desk, sample), "");
    sample.subject = "Minutes of the meeting of 8 July";
    sample.body = "New agreements and developments: Johan showed what has been signed since the spring, and was asked "
                  "to put it on the wiki.\n\n"
                  "Methods of norms assessment: Mira presented the outline, and it was agreed to begin with two "
                  "disciplines.";
    assert_string_equal(streams_without_questions(&desk, sample), "12");
    desk_close(&desk);
}

/* The subject of a reply is the other's: a number that was found wrong there is not right here. */
static void test_workstreams_of_a_reply_below_a_wrong_number(void **state)
{
    (void)state;
    const char *parent[] = {"ws2"};
    struct desk desk = desk_open();
    struct sample sample = {.subject = "Re: For workstream 1",
                            .reply = true,
                            .body = "Thank you, I agree.",
                            .around = {.parent_workstreams = parent, .parent_workstream_count = 1}};
    assert_string_equal(streams_without_questions(&desk, sample), "2");
    parent[0] = "ws1";
    assert_string_equal(streams_without_questions(&desk, sample), "1");
    desk_close(&desk);
}

/* Ukrainian has no notions of its own, Russian has: "угода" is not found, "декларації" are. */
static void test_workstreams_in_the_letters_of_a_kin_language(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    assert_string_equal(
        streams_without_questions(&desk, (struct sample){.body = "Міністерства й молодіжні організації ніхто не "
                                                                 "запрошує; запросіть студентів і приватні компанії."}),
        "3");
    desk_close(&desk);
}

/* Two paragraphs, two matters. */
static void test_workstreams_of_two_paragraphs(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    static const char *const first = "Three declarations were signed in our region, and two harbours signed an "
                                     "agreement on hospitals; all of these agreements appeared since last year.",
                             *const second = "We would invite youth organisations, and governments of small islands.";
    struct sample both = {.subject = "two things", .body = arena_printf(desk.arena, "%s\n\n%s", first, second)};
    assert_string_equal(streams_without_questions(&desk, both), "13");
    assert_string_equal(streams_without_questions(&desk, (struct sample){.subject = "one thing", .body = first}), "1");
    desk_close(&desk);
}

/* Who turns to one lead and counts another's workstream has miscounted, where the matter says no other. */
static void test_workstreams_by_the_lead_against_a_number(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    static const char *const matter = "compliance is measured in aviation by adherence reports, and our discipline "
                                      "could study how they do it.";
    struct sample sample = {
        .subject = "For workstream 1",
        .body = arena_printf(desk.arena, "Dear Mira,\n\nfor workstream 1, if I counted right: %s", matter)};
    assert_string_equal(streams_without_questions(&desk, sample), "2");
    sample.body = arena_printf(desk.arena, "Dear Johan,\n\nfor workstream 1: a declaration appeared in May, and %s",
                               "two agreements since.");
    assert_string_equal(streams_without_questions(&desk, sample), "1");
    desk_close(&desk);
}

/* What the whole call is about, in whichever of its languages, is in every letter to it. */
static void test_workstreams_by_what_the_call_itself_is_called(void **state)
{
    (void)state;
    static struct workstream own[] = {
        {"ws1", "Parks of the towns", "Benches and paths.", "", NULL, 0, NULL, NULL, 0, 0},
        {"ws2", "Markets and stalls", "Rents and hours.", "", NULL, 0, NULL, NULL, 0, 0}};
    static struct call_text french = {"fr", "Villes sans voitures"};
    struct desk desk = desk_open();
    desk.call.title = "Town without cars";
    desk.call.titles = &french;
    desk.call.title_count = 1;
    desk.call.workstreams = own;
    desk.call.workstream_count = 2;
    assert_string_equal(streams_without_questions(&desk, (struct sample){.body = "Our town closed two streets and the "
                                                                                 "town hall says it will go on."}),
                        "");
    assert_string_equal(
        streams_without_questions(&desk, (struct sample){.body = "In our town the benches on the paths are rotten, and "
                                                                 "the park is locked at six."}),
        "1");
    desk_close(&desk);
}

/* Everyday words of a title are no name, whatever number of them meets; nor are greetings and closings matter. */
static void test_workstreams_by_everyday_words(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    static struct workstream streams[] = {
        {"ws1", "Find recent agreements and new quarrels of the last year", "", "Johan Lind", NULL, 0, NULL, NULL, 0,
         0},
        {"ws2", "Methods of norms assessment", "Studies how adherence and compliance are measured elsewhere.",
         "Mira Castel", NULL, 0, NULL, NULL, 0, 0},
        {"ws3", "Outreach to new participants", "Widens participation of governments.", "Sana Karim", NULL, 0, NULL,
         NULL, 0, 0}};
    desk.call.workstreams = streams;
    struct sample sample = {.body =
                                "In the first year of every mission the recent stocks were corrected, and in the last "
                                "year compliance was measured and assessed."};
    assert_string_equal(streams_without_questions(&desk, sample), "2");
    sample.body = "The agreements of May led to two quarrels.";
    assert_string_equal(streams_without_questions(&desk, sample), "1");
    desk_close(&desk);
}

/* Who turns to one lead mentions the others' matters in passing, unless they are named. */
static void test_workstreams_of_whoever_turns_to_a_lead(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.body =
                                "Dear Mira,\n\nin the textile trade adherence was measured by whoever was measured, "
                                "and a declaration was signed at the end."};
    assert_string_equal(streams_without_questions(&desk, sample), "2");
    sample.body = "Dear Mira,\n\nfor workstream 2: adherence was measured by surveys. And for workstream 1: a "
                  "declaration was signed in May.";
    assert_string_equal(streams_without_questions(&desk, sample), "12");
    desk_close(&desk);
}

/* Who only agrees belongs where what they quote belongs. */
static void test_workstreams_of_what_is_quoted(void **state)
{
    (void)state;
    struct desk desk = desk_open();
    struct sample sample = {.subject = "Re: hello",
                            .reply = true,
                            .body = "Well said, I could not agree more.",
                            .quoted =
                                "In aviation adherence and compliance are measured by anonymous reports, and other "
                                "disciplines have methods of assessment too."};
    assert_string_equal(streams_without_questions(&desk, sample), "2");
    sample.quoted = "Shall we meet on Friday or on Saturday? There will be cake.";
    assert_string_equal(streams_without_questions(&desk, sample), "");
    desk_close(&desk);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_workstreams_numbered_in_many_ways),
                                       cmocka_unit_test(test_workstreams_named_tagged_and_by_thread),
                                       cmocka_unit_test(test_workstreams_words_beat_a_wrong_number),
                                       cmocka_unit_test(test_workstreams_by_matter_alone),
                                       cmocka_unit_test(test_workstreams_by_matter_in_other_languages),
                                       cmocka_unit_test(test_workstreams_asked_for_in_so_many_words),
                                       cmocka_unit_test(test_workstreams_of_an_answer_in_rows),
                                       cmocka_unit_test(test_workstreams_of_an_answer_between_two_questions),
                                       cmocka_unit_test(test_workstreams_behind_labels),
                                       cmocka_unit_test(test_workstreams_listed_in_a_reminder),
                                       cmocka_unit_test(test_workstreams_of_two_paragraphs),
                                       cmocka_unit_test(test_workstreams_by_everyday_words),
                                       cmocka_unit_test(test_workstreams_of_whoever_turns_to_a_lead),
                                       cmocka_unit_test(test_workstreams_of_what_is_quoted),
                                       cmocka_unit_test(test_workstreams_of_a_reply_below_a_wrong_number),
                                       cmocka_unit_test(test_workstreams_in_the_letters_of_a_kin_language),
                                       cmocka_unit_test(test_workstreams_by_the_lead_against_a_number),
                                       cmocka_unit_test(test_workstreams_by_what_the_call_itself_is_called)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
