/* SPDX-License-Identifier: MIT */
/*
 * scaffold: layouts of published calls that are no tidy list of questions: headings a workstream, tables, chapters,
 * running text, wikis, saved mails; and the many ways in which pages hide an address, a deadline or a list.
 */
#include "scaffold_help.h"

static void says_not(const struct drafted *drafted, const char *words)
{
    if (strstr(buf_text(&drafted->xml), words)) fail_msg("\"%s\" is in\n%s", words, buf_text(&drafted->xml));
}

static void test_scaffold_files_questions_under_their_workstreams(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "libraries-2025.html");

    (void)state;
    assert_int_equal(call->question_count, 4);
    assert_int_equal(call->workstream_count, 2);
    says(&drafted, "<question id=\"q2\" workstreams=\"wsa\">");
    says(&drafted, "<question id=\"q4\" workstreams=\"wsb\">");
    says(&drafted, "<text>Describe the yearly costs, including staff time.</text>");
    says(&drafted, "\na) Who decides?\nb) How often is the choice reviewed?");
    says_not(&drafted, "<task>");
    says(&drafted, "<lead>Jun-ho Baek</lead>");
    on_day(call->opens_utc, "2025-02-03");
    assert_true(strstr(call->about, "Can a parish newsletter") != NULL);
    on_day(call->deadline_utc, "2025-03-14");
    says(&drafted, "the page says \"17:00 GMT\"; mailcall counts the whole day in UTC");
    says(&drafted, "name=\"Imani Okoro\" address=\"imani.okoro@example.org\" role=\"Chair\"");
    says(&drafted, "name=\"Jun-ho Baek\" address=\"jun-ho@example.org\" role=\"Lead, Workstream B\"");
    says(&drafted, "role=\"Lead, Workstream A\"");
    says(&drafted, "the page links \"/docs/terms.pdf\"");
    says_not(&drafted, "\xc2\xa9");
    release(&drafted);
}

static void test_scaffold_reads_chapters_and_the_list_of_a_saved_mail(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "harbour-2024.txt");

    (void)state;
    assert_int_equal(call->question_count, 5);
    says(&drafted, "<question id=\"q3.1\" workstreams=\"ws3\">");
    says(&drafted, "<list address=\"harbour-forum@lists.example.com\" id=\"harbour-forum.lists.example.com\"/>");
    /* The day that follows "by", not the one on which the paper goes to print. */
    on_day(call->deadline_utc, "2024-02-29");
    assert_false(call->deadline_soft);
    release(&drafted);
}

static void test_scaffold_reads_numbered_asks_with_choices(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "seeds-2023.txt");

    (void)state;
    assert_int_equal(call->question_count, 4);
    says(&drafted, "\na) yes\nb) no\nc) only for own use");
    /* "seeds-discuss<at>example<dot>net", not the address at which one subscribes. */
    assert_string_equal(call->list_address, "seeds-discuss@example.net");
    /* "it is not a strict deadline" */
    assert_true(call->deadline_soft);
    assert_true(call->late_welcome);
    says(&drafted, "address=\"wanjiru@example.net\"");
    says_not(&drafted, "address=\"joseangel");
    says(&drafted, "guarded against robots");
    release(&drafted);
}

static void test_scaffold_reads_a_table_in_an_old_page(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "soir-2025.html");

    (void)state;
    assert_int_equal(call->question_count, 4);
    says(&drafted, "<text>Quels trajets faites-vous apr\xc3\xa8s 20 heures, et par quels moyens ?</text>");
    says(&drafted, "the table also says \"Tarifs\" here");
    assert_true(call->deadline_soft && call->late_welcome);
    assert_string_equal(call->late_from, "associations d'\xc3\xa9tudiants");
    assert_int_equal(call->coordinator_count, 2);
    release(&drafted);
}

static void test_scaffold_reads_unfolding_questions_and_facts_in_pairs(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "museos-2025.html");

    (void)state;
    assert_int_equal(call->question_count, 3);
    says(&drafted, "<title>Transporte</title>");
    assert_string_equal(call->list_address, "colecciones@listas.example.org");
    on_day(call->deadline_utc, "2025-05-09");
    assert_int_equal(call->coordinator_count, 2);
    says(&drafted, "href=\"https://museos.example.org/consulta/guia.pdf\"");
    says(&drafted, "href=\"https://museos.example.org/actas/2024.pdf\"");
    release(&drafted);
}

static void test_scaffold_reads_a_page_in_markdown(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "repair-2026.md");

    (void)state;
    assert_int_equal(call->question_count, 4);
    says(&drafted, "<question id=\"q4\" workstreams=\"ws2\">");
    on_day(call->deadline_utc, "2026-03-15"); /* extended; the first day is struck out */
    says(&drafted, "name=\"Hanna Virtanen\" address=\"hanna@example.org\" role=\"Facilitator\"");
    says(&drafted, "<lead>Kofi Mensah</lead>");
    assert_true(call->pages_max == 0);
    release(&drafted);
}

static void test_scaffold_reads_calls_without_lists_of_questions(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "rivers-2019.html");

    (void)state;
    assert_int_equal(call->question_count, 3);
    says(&drafted, "<text>What is the state of your river?</text>");
    says(&drafted, "the questions were taken out of running text");
    assert_string_equal(call->list_address, "rivers@lists.example.org");
    on_day(call->opens_utc, "2019-06-10");
    on_day(call->deadline_utc, "2019-07-31");
    says(&drafted, "name=\"Ilya Petrov\" role=\"Vice-chair\"");
    release(&drafted);
    call = draft_file(&drafted, PAGES "stadtgruen-2026.txt");
    assert_int_equal(call->question_count, 3);
    says(&drafted, "<title>Satzung</title>");
    assert_string_equal(call->list_address, "stadtgruen-liste@example.org");
    assert_string_equal(call->list_id, "stadtgruen-liste.listen.example.org");
    release(&drafted);
}

static void test_scaffold_reads_swedish_and_russian_terms(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "cykel-2024.txt");

    (void)state;
    assert_string_equal(call->list_address, "cykel@listor.example.org");
    on_day(call->deadline_utc, "2024-11-30");
    release(&drafted);
    call = draft_file(&drafted, PAGES "selbib-2025.txt");
    on_day(call->deadline_utc, "2025-03-20");
    assert_true(call->late_welcome);
    assert_true(call->pages_max == 2);
    assert_false(call->links_encouraged);
    release(&drafted);
}

static void test_scaffold_reads_terms_of_other_languages(void **state)
{
    static const char chinese[] =
        "征集意见：城市骑行\n\n请于2025年4月30日前发送至邮件列表 cycling@lists.example.org。每篇不超过3页。\n\n"
        "问题：\n\n一、自行车道有哪些不足？\n二、如何保障夜间骑行安全？\n三、请分享成功经验。\n";
    static const char arabic[] = "دعوة للمساهمة: المكتبات العامة\n\nآخر موعد لتقديم المساهمات هو 15 مايو 2025.\n\n"
                                 "الأسئلة:\n\n1. ما هي التحديات؟\n2. كيف يمكن تحسين الخدمات؟\n";
    static const char portuguese[] =
        "Chamada: hortas nas escolas\n\nContribuições até 15/09/2024, prazo que não é rígido; contribuições atrasadas "
        "também "
        "serão aceitas, especialmente de escolas rurais.\n\nPerguntas:\n\n1. Como começou?\n2. Quem cuida?\n";
    struct drafted drafted;
    struct call *call = draft_text(&drafted, "zh.txt", chinese, sizeof chinese - 1);

    (void)state;
    assert_int_equal(call->question_count, 3);
    says(&drafted, "<text>请分享成功经验。</text>");
    on_day(call->deadline_utc, "2025-04-30");
    release(&drafted);
    call = draft_text(&drafted, "ar.txt", arabic, sizeof arabic - 1);
    on_day(call->deadline_utc, "2025-05-15");
    release(&drafted);
    call = draft_text(&drafted, "pt.txt", portuguese, sizeof portuguese - 1);
    on_day(call->deadline_utc, "2024-09-15");
    assert_true(call->deadline_soft && call->late_welcome);
    assert_string_equal(call->late_from, "escolas rurais");
    release(&drafted);
}

static void test_scaffold_reads_addresses_in_any_disguise(void **state)
{
    static const char *const written[] = {"reed [at] example [dot] org",
                                          "reed(at)example.org",
                                          "reed -at- example -dot- org",
                                          "reed_at_example_dot_org",
                                          "reed AT example DOT org",
                                          "reed{arroba}example{punto}org",
                                          "reed @ example . org",
                                          "reed@example[.]org",
                                          "reed <at> example <dot> org",
                                          "reed(a)example.org",
                                          "reed [arobase] example [point] org"};

    (void)state;
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        struct drafted drafted;
        char page[400];
        struct call *call;

        (void)snprintf(page, sizeof page,
                       "Call for notes on reeds\n\nMailing list: %s\n\nQuestions:\n\n- How tall?\n- How old?\n",
                       written[i]);
        call = draft_text(&drafted, "reeds.txt", page, strlen(page));
        if (strcmp(call->list_address, "reed@example.org") != 0)
            fail_msg("\"%s\" was read as \"%s\"", written[i], call->list_address);
        release(&drafted);
    }
}

static void test_scaffold_takes_words_for_words(void **state)
{
    static const char *const written[] = {"Meet us at example.org on Monday.",
                                          "Look at state-of-the-art.example.org there.",
                                          "See (a) example.org for the list.", "Write to reed@nospam.example.org now."};

    (void)state;
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        struct drafted drafted;
        char page[400];

        (void)snprintf(page, sizeof page,
                       "Call for notes on reeds\n\nMailing list: %s\n\nQuestions:\n\n- How tall?\n- How old?\n",
                       written[i]);
        assert_string_equal(draft_text(&drafted, "reeds.txt", page, strlen(page))->list_address, "");
        release(&drafted);
    }
}

/* Without a word's end or a blank there is nothing to find, and it must not take minutes to see that. */
static void test_scaffold_bears_long_lines(void **state)
{
    static const char head[] = "Call for notes on reeds\n\nQuestions:\n\n- How tall?\n- How old?\n\n";
    size_t lines = 30, width = 5900, at = sizeof head - 1;
    char *page = calloc(1, at + lines * (width + 1) + 1);
    struct drafted drafted;

    (void)state;
    memcpy(page, head, at);
    for (size_t i = 0; i < lines; i++, at += width + 1) {
        memset(page + at, i % 2 ? 'a' : '-', width);
        for (size_t k = 0; i % 3 == 0 && k < width; k += 7) page[at + k] = '.';
        page[at + width] = '\n';
    }
    int64_t begun = clock_now_utc();
    assert_int_equal(draft_text(&drafted, "reeds.txt", page, at)->question_count, 2);
    assert_true(clock_now_utc() - begun < 30);
    release(&drafted);
    free(page);
}

static void test_scaffold_reads_headings_of_wikis(void **state)
{
    static const char page[] = "== Call for notes on reeds ==\n\n[1] See also last year's reports: "
                               "https://example.org/reeds/\n\n=== Questions ===\n\n# How tall do they grow?\n"
                               "# How old do they get?\n\n=== Coordinators ===\n\n* Ana Lindt, chair\n";
    struct drafted drafted;
    struct call *call = draft_text(&drafted, "reeds.txt", page, sizeof page - 1);

    (void)state;
    assert_string_equal(call->title, "Call for notes on reeds");
    says(&drafted, "<document href=\"https://example.org/reeds/\">last year's reports</document>");
    assert_int_equal(call->question_count, 2);
    assert_int_equal(call->coordinator_count, 1);
    release(&drafted);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scaffold_files_questions_under_their_workstreams),
        cmocka_unit_test(test_scaffold_reads_chapters_and_the_list_of_a_saved_mail),
        cmocka_unit_test(test_scaffold_reads_numbered_asks_with_choices),
        cmocka_unit_test(test_scaffold_reads_a_table_in_an_old_page),
        cmocka_unit_test(test_scaffold_reads_unfolding_questions_and_facts_in_pairs),
        cmocka_unit_test(test_scaffold_reads_a_page_in_markdown),
        cmocka_unit_test(test_scaffold_reads_calls_without_lists_of_questions),
        cmocka_unit_test(test_scaffold_reads_swedish_and_russian_terms),
        cmocka_unit_test(test_scaffold_reads_terms_of_other_languages),
        cmocka_unit_test(test_scaffold_reads_addresses_in_any_disguise),
        cmocka_unit_test(test_scaffold_takes_words_for_words),
        cmocka_unit_test(test_scaffold_reads_headings_of_wikis),
        cmocka_unit_test(test_scaffold_bears_long_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
