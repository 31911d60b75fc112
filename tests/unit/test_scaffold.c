/* SPDX-License-Identifier: MIT */
/*
 * scaffold: what a person would find on a published page is in the draft, word for word; what they would not is not.
 * Pages of several communities, languages and layouts (tests/corpus/pages), and the two published calls where they are.
 */
#include "scaffold_help.h"

#define PUBLISHED TEST_SOURCE_DIR "/../shared/calls/"

static bool published(const char *path)
{
    if (file_exists(path)) return true;
    print_message("skipped: %s is not there\n", path);
    return false;
}

static void test_scaffold_reads_the_call_of_2016(void **state)
{
    const char *path = PUBLISHED "igf-bpf-cybersecurity-2016.txt";
    struct drafted drafted;

    (void)state;
    if (!published(path)) skip();
    struct call *call = draft_file(&drafted, path);
    assert_string_equal(call->title, "BPF Cybersecurity (2016)");
    assert_string_equal(call->lang, "en");
    assert_int_equal(call->question_count, 7);
    assert_string_equal(
        call->questions[0].texts[0].text,
        "What are the typical roles and responsibilities of your/each of the stakeholder groups in making the "
        "internet a secure and safe place for people to socialize and conduct business?");
    assert_string_equal(
        call->questions[6].texts[0].text,
        "What are other related or different topics that your organization would like this BPF to address moving "
        "forward, both in 2016 and beyond?");
    assert_string_equal(call->list_address, "bp_cybersec_2016@intgovforum.org");
    assert_string_equal(call->list_id, "bp_cybersec_2016.intgovforum.org");
    on_day(call->deadline_utc, "2016-08-19");
    assert_true(call->deadline_soft && call->late_welcome && call->links_encouraged);
    assert_non_null(strstr(call->late_from, "National and Regional Initiatives (NRIs)"));
    assert_true(call->pages_min == 2 && call->pages_max == 3);
    assert_int_equal(call->meeting_count, 1);
    assert_string_equal(call->meetings[0].place, "Guadalajara, Mexico");
    on_day(call->meetings[0].from_utc, "2016-12-06");
    on_day(call->meetings[0].to_utc, "2016-12-09");
    says(&drafted, ">Virtual Meeting Summary 24 May 2016<");
    says(&drafted, ">Informal Virtual Meeting 17 January 2017<");
    says(&drafted, "Output Document of the 2016 IGF BPF on Cybersecurity");
    says(&drafted, "IGF Review Platform");
    says(&drafted, "the year is inferred from the title");
    release(&drafted);
}

static void test_scaffold_reads_the_call_of_2020(void **state)
{
    const char *path = PUBLISHED "igf-bpf-cybersecurity-2020.txt";
    struct drafted drafted;

    (void)state;
    if (!published(path)) skip();
    struct call *call = draft_file(&drafted, path);
    assert_int_equal(call->question_count, 0);
    assert_int_equal(call->workstream_count, 3);
    assert_string_equal(call->workstreams[1].title, "Understanding and documenting methods of norms assessment");
    assert_int_equal(call->workstreams[0].task_count, 5);
    assert_int_equal(call->workstreams[2].task_count, 3);
    assert_non_null(strstr(call->workstreams[0].text, "strictly norms-focused"));
    assert_string_equal(call->workstreams[0].lead, "John Hering");
    assert_string_equal(call->workstreams[2].lead, "Sheetal Kumar");
    assert_int_equal(call->coordinator_count, 7);
    assert_string_equal(call->coordinators[6].role, "Consultant IGF Secretariat");
    for (size_t i = 0; i < call->coordinator_count; i++) assert_string_equal(call->coordinators[i].address, "");
    assert_string_equal(call->list_address, "bpf-cybersecurity@intgovforum.org");
    assert_true(call->deadline_utc == CLOCK_NONE);
    assert_string_equal(call->topics[0].id, "healthcare");
    assert_int_equal(call->group_count, 3);
    says(&drafted, "Government (underrepresented)");
    says(&drafted, "Private sector (underrepresented)");
    says(&drafted, ">Youth<");
    says(&drafted, "WS1 update (22 July 2020)");
    says(&drafted, ">IGF Code of Conduct<");
    says(&drafted, "check: the page hides an address here");
    says(&drafted, "mailto:igf@un.org");
    release(&drafted);
}

static void test_scaffold_reads_an_html_page(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "routing-2023.html");

    (void)state;
    assert_string_equal(call->id, "routing-2023");
    assert_string_equal(call->title, "Call for input: Safer Routing 2023");
    assert_string_equal(call->list_address, "safer-routing@lists.example.org");
    assert_string_equal(call->list_id, "safer-routing.lists.example.org");
    on_day(call->deadline_utc, "2023-05-15");
    assert_false(call->deadline_soft);
    assert_false(call->late_welcome);
    assert_true(call->pages_max == 3 && call->links_encouraged);
    assert_int_equal(call->question_count, 3);
    assert_string_equal(call->questions[0].texts[0].text, "Which obstacles did you meet when signing your prefixes?");
    assert_non_null(strstr(call->questions[1].texts[0].text, "before an incident"));
    assert_int_equal(call->coordinator_count, 3);
    assert_string_equal(call->coordinators[2].name, "Chi Person");
    assert_string_equal(call->coordinators[2].role, "Consultant");
    assert_int_equal(call->meeting_count, 2);
    assert_string_equal(call->meetings[1].place, "Tallinn, Estonia");
    assert_int_equal(call->document_count, 1);
    says(&drafted, "href=\"https://example.org/tor.pdf\"");
    says(&drafted, "mailto:help@example.org");
    assert_null(strstr(buf_text(&drafted.xml), "What do we do?"));
    release(&drafted);
}

static void test_scaffold_reads_french(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "eau-2019.txt");

    (void)state;
    assert_string_equal(call->lang, "fr");
    on_day(call->deadline_utc, "2019-03-01");
    assert_true(call->deadline_soft && call->late_welcome && call->links_encouraged);
    assert_string_equal(call->late_from, "associations locales");
    assert_true(call->pages_min == 2 && call->pages_max == 3);
    assert_int_equal(call->question_count, 3);
    assert_string_equal(call->questions[0].texts[0].text, "Quels sont les principaux obstacles à l'accès à l'eau dans "
                                                          "votre commune, et comment les avez-vous surmontés ?");
    assert_string_equal(call->coordinators[1].name, "Jean Modèle");
    on_day(call->meetings[0].to_utc, "2019-11-06");
    assert_string_equal(call->meetings[0].place, "Dakar, Sénégal");
    release(&drafted);
}

static void test_scaffold_reads_spanish_with_workstreams(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "conectividad.txt");

    (void)state;
    assert_string_equal(call->lang, "es");
    assert_string_equal(call->list_address, "conectividad-rural@googlegroups.com");
    on_day(call->deadline_utc, "2021-09-30");
    assert_false(call->deadline_soft);
    assert_int_equal(call->question_count, 2);
    assert_int_equal(call->workstream_count, 2);
    assert_int_equal(call->workstreams[0].task_count, 2);
    assert_true(call->pages_max == 2);
    says(&drafted, "the page says 1000 words");
    release(&drafted);
}

static void test_scaffold_reads_a_wrapped_mail(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "gender-2018.txt");

    (void)state;
    assert_string_equal(call->title, "Call for contributions - Forum on Gender and Access 2018");
    on_day(call->deadline_utc, "2018-07-31");
    assert_string_equal(call->list_id, "bpf-gender.lists.example.org");
    assert_int_equal(call->question_count, 3);
    assert_string_equal(
        call->questions[1].texts[0].text,
        "What hinders women with disabilities when they go online at home or at work, and which initiatives help?");
    assert_string_equal(call->late_from, "women's organisations");
    says(&drafted, ">young people<");
    release(&drafted);
}

static void test_scaffold_reads_chinese(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "data-2024.txt");

    (void)state;
    assert_string_equal(call->lang, "zh");
    on_day(call->deadline_utc, "2024-05-20");
    assert_int_equal(call->question_count, 3);
    assert_true(call->pages_max == 3);
    release(&drafted);
}

static void test_scaffold_reads_german_and_russian(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "netz-2022.html");

    (void)state;
    on_day(call->deadline_utc, "2022-03-31");
    assert_false(call->deadline_soft);
    assert_int_equal(call->question_count, 3);
    assert_string_equal(call->coordinators[0].role, "Leitung");
    assert_string_equal(call->meetings[0].title, "Tagung");
    assert_string_equal(call->meetings[0].place, "Leipzig");
    says(&drafted, "late=\"refused\"");
    release(&drafted);
    call = draft_file(&drafted, PAGES "deti-2020.txt");
    assert_string_equal(call->lang, "ru");
    on_day(call->deadline_utc, "2020-10-15");
    assert_int_equal(call->question_count, 3);
    assert_int_equal(call->coordinator_count, 2);
    assert_true(call->pages_max == 3 && call->links_encouraged);
    release(&drafted);
}

static void test_scaffold_reads_bold_headings_and_lettered_workstreams(void **state)
{
    struct drafted drafted;
    struct call *call = draft_file(&drafted, PAGES "content-2017.html");

    (void)state;
    assert_int_equal(call->question_count, 3);
    assert_int_equal(call->workstream_count, 2);
    assert_string_equal(call->workstreams[0].title, "Mapping");
    assert_string_equal(call->workstreams[0].lead, "Dana Test");
    on_day(call->deadline_utc, "2017-06-30");
    assert_true(call->deadline_soft);
    says(&drafted, "mailto:secretariat@example.org");
    release(&drafted);
}

/* A page with two questions and one more line; what that line gives. */
static struct call *with_line(struct drafted *drafted, const char *line)
{
    struct buf page = BUF_INIT(10000);
    struct call *call;

    buf_printf(&page,
               "Forum on Trees 2021\n\nQuestions:\n\n1. Which trees grow near you?\n\n2. Who looks after them?\n\nHow "
               "to contribute\n\n%s\n",
               line);
    call = draft_text(drafted, "trees.txt", buf_text(&page), page.len);
    buf_release(&page);
    return call;
}

static void test_scaffold_reads_days_in_many_spellings(void **state)
{
    static const char *const lines[] = {
        "The deadline is 3 May 2021.",
        "Contributions are due by May 3rd, 2021.",
        "Please respond no later than Monday, 3rd of May.",
        "Deadline: 2021-05-03",
        "Einsendeschluss ist der 3. Mai 2021.",
        "La fecha límite es el 3 de mayo de 2021.",
        "O prazo termina em 3 de maio de 2021.",
        "La date limite est fixée au 3 mai 2021.",
        "La scadenza è il 3 maggio 2021.",
        "Крайний срок — 3 мая 2021 г.",
        "截止日期：2021年5月3日",
        "締め切りは2021年5月3日です。",
        "마감일: 2021년 5월 3일",
        "Deadline: 03.05.2021",
        "الموعد النهائي هو 3 مايو 2021",
        "The consultation is open from 1 April to 3 May 2021 and closes on 3 May 2021.",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct drafted drafted;
        struct call *call = with_line(&drafted, lines[i]);

        if (call->deadline_utc == CLOCK_NONE) fail_msg("no deadline in: %s\n%s", lines[i], buf_text(&drafted.xml));
        on_day(call->deadline_utc, "2021-05-03");
        release(&drafted);
    }
}

/* The full stops of an address end no sentence, and its letters part nothing from the day behind it. */
static void test_scaffold_finds_the_deadline_behind_an_address(void **state)
{
    static const char *const lines[] = {
        "Please send your answers to the mailing list trees@lists.example.org by 3 May 2021.",
        "Please send your answers to the list (trees-and-their-friends@lists.forestry-coalition.example.org, see "
        "https://lists.example.org/mailman/listinfo/trees-and-their-friends) before 3 May 2021.",
        "Submissions to <trees@lists.example.org> or at www.example.org/trees/answers.html by 3 May 2021, please.",
        "Все ответы присылайте на адрес trees@lists.example.org до 3 мая 2021 года.",
        "Send them to trees@lists.example.org no later than 3 May 2021.",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct drafted drafted;
        struct call *call = with_line(&drafted, lines[i]);

        if (call->deadline_utc == CLOCK_NONE) fail_msg("no deadline in: %s\n%s", lines[i], buf_text(&drafted.xml));
        on_day(call->deadline_utc, "2021-05-03");
        assert_int_equal(strncmp(call->list_address, "trees", 5), 0);
        release(&drafted);
    }
}

static void test_scaffold_reads_how_long_in_many_words(void **state)
{
    static const char *const lines[] = {"Not more than 3 pages.",    "No longer than 3 pages, please.",
                                        "At most 3 pages.",          "Nicht mehr als 3 Seiten.",
                                        "Pas plus de 3 pages.",      "No más de 3 páginas.",
                                        "Não mais de 3 páginas.",    "Non più di 3 pagine.",
                                        "Niet meer dan 3 pagina's.", "Högst 3 sidor.",
                                        "Nie więcej niż 3 strony.",  "En fazla 3 sayfa.",
                                        "Не больше 3 страниц.",      "3ページ以内でお願いします。"};

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        struct drafted drafted;
        struct call *call = with_line(&drafted, lines[i]);

        if (call->pages_max != 3) fail_msg("%g pages in: %s", (double)call->pages_max, lines[i]);
        release(&drafted);
    }
}

static void test_scaffold_reads_lists_of_other_managers(void **state)
{
    static const struct {
        const char *line, *address, *id;
    } lists[] = {
        {"Mailing list: https://www.ietf.org/mailman/listinfo/trees", "trees@ietf.org", "trees.ietf.org"},
        {"Join the mailing list at https://groups.io/g/trees.", "trees@groups.io", "trees.groups.io"},
        {"Liste de diffusion : https://listes.example.org/sympa/info/arbres", "arbres@listes.example.org",
         "arbres.listes.example.org"},
        {"Subscribe: https://mail.example.org/mailman3/postorius/lists/trees.lists.example.net/",
         "trees@lists.example.net", "trees.lists.example.net"},
        {"Mailing list: http://example.net/mailman/listinfo/tree_talk_forum.example.org", "tree_talk@forum.example.org",
         "tree_talk.forum.example.org"},
        {"Send your answers to trees@lists.example.org.", "trees@lists.example.org", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        struct drafted drafted;
        struct call *call = with_line(&drafted, lists[i].line);

        assert_string_equal(call->list_address, lists[i].address);
        assert_string_equal(call->list_id, lists[i].id);
        release(&drafted);
    }
}

static void test_scaffold_invents_nothing(void **state)
{
    struct drafted drafted;
    struct call *call =
        with_line(&drafted, "Write to us: [email protected]. We met on 4 March 2020, as the minutes say.");

    (void)state;
    assert_string_equal(call->list_address, "");
    assert_true(call->deadline_utc == CLOCK_NONE && call->opens_utc == CLOCK_NONE);
    assert_true(call->pages_max < 1 && !call->links_encouraged && !call->late_welcome);
    assert_int_equal(call->coordinator_count + call->topic_count + call->group_count + call->workstream_count, 0);
    assert_int_equal(call->meeting_count, 0);
    says(&drafted, "check: the page hides an address here");
    says(&drafted, "check: no mailing list was found");
    release(&drafted);
}

static void test_scaffold_joins_hanging_lines_and_sections_that_count_on(void **state)
{
    static const char text[] = "Call for comments: open science\n\nSection A - Access\n\n"
                               "Q1. Should articles be open from the day of publication?\n"
                               "Q2. Who should pay the charges, and\n    from which budget?\n\n"
                               "Section B - Data\n\nQ3. How should research data be archived?\n"
                               "Q4. Any other remarks.\n\n"
                               "Chair: Ana Lindt (ana@example.net). Secretary: bo (at) example (dot) net.\n";
    struct drafted drafted;
    struct call *call = draft_text(&drafted, "open.txt", text, sizeof text - 1);

    (void)state;
    assert_int_equal(call->question_count, 4);
    says(&drafted, "<text>Who should pay the charges, and from which budget?</text>");
    says(&drafted, "<text>How should research data be archived?</text>");
    says(&drafted, "name=\"Ana Lindt\" address=\"ana@example.net\" role=\"Chair\"");
    says(&drafted, "mailto:bo@example.net");
    release(&drafted);
}

/* Who coordinates stands in the middle of a paragraph, with an address; a colon there mostly leads to something else.
 */
static void test_scaffold_finds_coordinators_in_running_text(void **state)
{
    static const struct {
        const char *text, *name; /* NULL: nobody */
    } pages[] = {
        {"The forum invites answers until 30 November 2026. Coordinator: Ann Baker (ann@example.org). All are welcome.",
         "name=\"Ann Baker\" address=\"ann@example.org\" role=\"Coordinator\""},
        {"We read it all. Coordinators: Ann Baker (ann@example.org) and Bo Sample <bo@example.org>. Thank you.",
         "name=\"Bo Sample\" address=\"bo@example.org\""},
        {"Wir lesen alles. Koordinatorin: Anna B\xC3\xA4"
         "cker (ann@example.org). Danke.",
         "name=\"Anna B\xC3\xA4"
         "cker\" address=\"ann@example.org\" role=\"Koordinatorin\""},
        {"Nous lisons tout. Coordinatrice : Anne Boulanger (ann@example.org). Merci.",
         "name=\"Anne Boulanger\" address=\"ann@example.org\" role=\"Coordinatrice\""},
        {"Leemos todo. Coordinadora: Ana Panadero (ann@example.org). Gracias.", "name=\"Ana Panadero\""},
        {"Lemos tudo. Coordenadora: Ana Padeiro (ann@example.org). Obrigado.", "name=\"Ana Padeiro\""},
        {"Leggiamo tutto. Coordinatrice: Anna Fornaio (ann@example.org). Grazie.", "name=\"Anna Fornaio\""},
        {"Czytamy wszystko. Koordynator: Anna Piekarz (ann@example.org). Dzi\xC4\x99kujemy.", "name=\"Anna Piekarz\""},
        {"Vi l\xC3\xA4ser allt. Samordnare: Anna Bagare (ann@example.org). Tack.", "name=\"Anna Bagare\""},
        {"\xE6\x88\xAA\xE6\xAD\xA2\xE6\x97\xA5\xE6\x9C\x9F\xE4\xB8\xBA"
         "2026\xE5\xB9\xB4"
         "11\xE6\x9C\x88"
         "30\xE6\x97\xA5\xE3\x80\x82"
         "\xE5\x8D\x8F\xE8\xB0\x83\xE4\xBA\xBA\xEF\xBC\x9A\xE6\x9D\x8E\xE6\x98\x8E\xEF\xBC\x88li@example."
         "org\xEF\xBC\x89\xE3\x80\x82",
         "name=\"\xE6\x9D\x8E\xE6\x98\x8E\" address=\"li@example.org\""},
        {"We thank the experts: Harbour Safety Network (office@example.org). Write plainly.", NULL},
        {"All experts agree on it: Safe Harbours Matter. Write to help@example.org.", NULL},
        {"What should a coordinator: Call Police (police@example.org)? Tell us.", NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        char text[600];
        struct drafted drafted;
        int bytes =
            snprintf(text, sizeof text,
                     "Call for contributions: harbours\n\nPlease send answers to harbour@lists.example.org. %s\n\n"
                     "1. Who keeps your harbour safe?\n2. What gets in the way of working together?\n",
                     pages[i].text);
        (void)draft_text(&drafted, "harbours.txt", text, (size_t)bytes);
        if (pages[i].name)
            says(&drafted, pages[i].name);
        else
            says(&drafted, "no coordinators were found");
        release(&drafted);
    }
}

static void test_scaffold_knows_questions_without_a_question_mark(void **state)
{
    static const char text[] =
        "<html lang=\"ja\"><body><h1>意見募集</h1><p>締め切りは2025年9月30日です。</p>"
        "<ol><li>政府の役割は何ですか。</li><li>企業はどのように協力できますか。</li></ol></body></html>";
    struct drafted drafted;
    struct call *call = draft_text(&drafted, "iken.html", text, sizeof text - 1);

    (void)state;
    assert_int_equal(call->question_count, 2);
    on_day(call->deadline_utc, "2025-09-30");
    release(&drafted);
}

static void test_scaffold_refuses_what_is_no_call(void **state)
{
    static const char *const pages[] = {"", "Dear all,\n\nthank you.\n",
                                        "<html><body><p>Nothing here.</p></body></html>"};
    static const char binary[] = "%PDF-1.4\0\0\1";
    struct arena *arena = arena_new();
    struct buf xml = BUF_INIT(10000);
    struct scaffold made;
    struct err err = ERR_INIT;

    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        assert_int_equal(scaffold_page(arena, "p", pages[i], strlen(pages[i]), &xml, &made, &err), BAD_INPUT);
    assert_int_equal(scaffold_page(arena, "p", binary, sizeof binary, &xml, &made, &err), BAD_INPUT);
    assert_int_equal(xml.len, 0);
    buf_release(&xml);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scaffold_reads_the_call_of_2016),
        cmocka_unit_test(test_scaffold_reads_the_call_of_2020),
        cmocka_unit_test(test_scaffold_reads_an_html_page),
        cmocka_unit_test(test_scaffold_reads_french),
        cmocka_unit_test(test_scaffold_reads_spanish_with_workstreams),
        cmocka_unit_test(test_scaffold_reads_a_wrapped_mail),
        cmocka_unit_test(test_scaffold_reads_chinese),
        cmocka_unit_test(test_scaffold_reads_german_and_russian),
        cmocka_unit_test(test_scaffold_reads_bold_headings_and_lettered_workstreams),
        cmocka_unit_test(test_scaffold_reads_days_in_many_spellings),
        cmocka_unit_test(test_scaffold_finds_the_deadline_behind_an_address),
        cmocka_unit_test(test_scaffold_reads_how_long_in_many_words),
        cmocka_unit_test(test_scaffold_reads_lists_of_other_managers),
        cmocka_unit_test(test_scaffold_invents_nothing),
        cmocka_unit_test(test_scaffold_joins_hanging_lines_and_sections_that_count_on),
        cmocka_unit_test(test_scaffold_finds_coordinators_in_running_text),
        cmocka_unit_test(test_scaffold_knows_questions_without_a_question_mark),
        cmocka_unit_test(test_scaffold_refuses_what_is_no_call),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
