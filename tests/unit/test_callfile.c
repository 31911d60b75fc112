/* SPDX-License-Identifier: MIT */
/* callfile: the least valid call, a full one, and each mistake with its line and its remedy. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>

static struct call *good(struct arena *arena, const char *text, struct callfile_notes *notes)
{
    struct err err = ERR_INIT;
    struct call *call = NULL;

    if (callfile_read_bytes(arena, "c.xml", text, strlen(text), &call, notes, &err) != OK) fail_msg("%s", err.text);
    return call;
}

static void test_callfile_reads_the_least_call(void **state)
{
    struct arena *arena = arena_new();
    struct callfile_notes notes = {.items = NULL};
    struct call *call = good(arena,
                             "<call id='c' xml:lang='en'><title/><list address='l@lists.example.org'/>"
                             "<question id='q1'><title/><text/></question></call>",
                             &notes);

    (void)state;
    assert_string_equal(call->list_address, "l@lists.example.org");
    assert_string_equal(call->list_id, "");
    assert_int_equal(call->question_count, 1);
    assert_true(call->deadline_utc == CLOCK_NONE);
    assert_true(notes.count > 0);
    arena_free(&arena);
}

static const char full[] =
    "<call id='full-1' xml:lang='en'>\n"
    "<question id='q2' workstreams='ws1 ws2'><title xml:lang='fr'>Deux</title><title>Second</title><text "
    "xml:lang='de'>Was?</text>\n"
    "  <text>First line\n   goes on.\n\n   Second paragraph:\n   - an item</text><keyword> two  words "
    "</keyword></question>\n"
    "<title>T</title><title xml:lang='fr'>Titre</title><about>A</about>\n"
    "<coordinator name='Anna' address='a@example.org' role='Lead' digest='ws1'/>\n"
    "<coordinator name='Bo' address='b@example.org' digest='all'/><coordinator name='Chi'/>\n"
    "<list address='l@x.example.org' id='l.x.example.org' subscribe='https://x.example.org/l'/>\n"
    "<opens date='2016-05-01'/><deadline date='2016-08-19' kind='soft' late-from='everybody'/>\n"
    "<length pages='2-3' links='encouraged'/>\n"
    "<workstream id='ws1'><title>One</title><text>t</text><task>a</task><task>b</task><lead>Anna</lead></workstream>\n"
    "<workstream id='ws2'><title>Two</title></workstream>\n"
    "<topic id='t'><keyword>k</keyword></topic>\n"
    "<group id='g'><title>G</title><domain>gov</domain><domain>.example.org</domain><phrase>p</phrase></group>\n"
    "<meeting from='2016-12-06' to='2016-12-09' place='Guadalajara'>M</meeting>\n"
    "<document>D</document><link href='https://example.org/'>L</link><!-- check: this -->\n"
    "</call>";

static void test_callfile_reads_every_element_in_any_order(void **state)
{
    struct arena *arena = arena_new();
    struct callfile_notes notes = {.items = NULL};
    struct call *call = good(arena, full, &notes);
    char day[CLOCK_TEXT_BYTES];

    (void)state;
    clock_rfc3339(call->deadline_utc, day);
    assert_string_equal(day, "2016-08-19T23:59:59Z");
    clock_rfc3339(call->meetings[0].to_utc, day);
    assert_string_equal(day, "2016-12-09T23:59:59Z");
    assert_true(call->deadline_soft && call->late_welcome && call->links_encouraged);
    assert_string_equal(call->late_from, "everybody");
    assert_string_equal(call->title, "T");
    assert_int_equal(call->title_count, 1);
    assert_string_equal(call->titles[0].text, "Titre");
    assert_true(call->pages_min == 2 && call->pages_max == 3);
    const struct question *question = &call->questions[0];
    assert_int_equal(question->text_count, 2);
    assert_string_equal(question->texts[0].lang, "en");
    assert_string_equal(question->texts[0].text, "First line goes on.\n\nSecond paragraph:\n- an item");
    assert_string_equal(question->texts[1].text, "Was?");
    assert_string_equal(question->title, "Second");
    assert_int_equal(question->title_count, 1);
    assert_string_equal(question->titles[0].text, "Deux");
    assert_string_equal(question->keywords[0], "two words");
    assert_string_equal(question->workstreams[1], "ws2");
    assert_int_equal(call->workstreams[0].task_count, 2);
    assert_string_equal(call->groups[0].domains[1], "example.org");
    assert_true(call->coordinators[0].digest && !call->coordinators[0].all);
    assert_true(call->coordinators[1].all);
    assert_false(call->coordinators[2].digest);
    assert_int_equal(notes.count, 1);
    assert_int_equal(notes.items[0].line, 19);
    assert_string_equal(notes.items[0].text, "still to be checked: this");
    arena_free(&arena);
}

static void test_callfile_takes_workstreams_without_questions(void **state)
{
    struct arena *arena = arena_new();

    (void)state;
    assert_int_equal(
        good(arena, "<call id='c'><title>t</title><workstream id='ws1'><title>One</title></workstream></call>", NULL)
            ->workstream_count,
        1);
    arena_free(&arena);
}

/* `inside` stands from line 2 on in an otherwise right call. */
static void refused(const char *inside, const char *said)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call *call = NULL;
    const char *text =
        arena_printf(arena,
                     "<call id='c' xml:lang='en'><title>t</title><list address='l@example.org'/><question "
                     "id='q1'><text>Why?</text></question>\n%s</call>",
                     inside);

    assert_int_equal(callfile_read_bytes(arena, "c.xml", text, strlen(text), &call, NULL, &err), BAD_CONFIG);
    assert_null(call);
    if (!strstr(err.text, said)) fail_msg("\"%s\" does not say \"%s\"", err.text, said);
    arena_free(&arena);
}

static void test_callfile_refuses_mistakes_of_form(void **state)
{
    (void)state;
    refused("<quesion id='q2'/>", "c.xml:2: <quesion> is not known in <call>; did you mean <question>?");
    refused("<question><text>x</text></question>",
            "c.xml:2: <question> has no \"id\"; add a short name, such as id=\"q1\"");
    refused("<question id='a b'><text>x</text></question>", "id=\"a b\" of <question> is not understood");
    refused("<opens date='2016-02-30'/>", "c.xml:2: date=\"2016-02-30\" of <opens> is not a day that exists");
    refused("<opens date='19 August 2016'/>", "write it as year-month-day, such as date=\"2016-08-19\"");
    refused("<deadline kind='soft'/>", "<deadline> has no \"date\"");
    refused("<deadline date='2016-08-19' kind='strict'/>", "write kind=\"soft\" or kind=\"hard\"");
    refused("<length pages='two'/>", "such as pages=\"3\" or pages=\"2-3\"");
    refused("\nstray", "c.xml:3: the text \"stray\" stands in <call> outside any element");
    refused("<link>no address</link>", "<link> has no \"href\"");
    refused("<about lang='fr'>x</about>", "did you mean \"xml:lang\"?");
    refused("<about xml:lang='fran\xc3\xa7"
            "ais!'>x</about>",
            "a language tag such as");
    refused("<group id='g'><members/></group>", "use one of: <title>, <domain>, <phrase>");
}

static void test_callfile_refuses_mistakes_of_meaning(void **state)
{
    (void)state;
    refused("<question id='q3' workstreams='ws9'><text>x</text></question>",
            "c.xml:2: question \"q3\" names workstream \"ws9\", which is not declared; declare <workstream id=\"ws9\"> "
            "or remove it");
    refused("<question id='q1'><text>x</text></question>",
            "c.xml:2: question id \"q1\" is already used at line 1; give this one another id");
    refused("<question id='q2'/>", "question \"q2\" has no <text>");
    refused("<title>again</title>", "c.xml:2: a second <title> in <call>; the first is at line 1");
    refused("<opens date='2016-09-01'/>\n<deadline date='2016-08-19'/>",
            "c.xml:3: the deadline 2016-08-19 is before the opening 2016-09-01 (line 2)");
    refused("<meeting from='2016-12-09' to='2016-12-06'>m</meeting>", "ends (2016-12-06) before it begins");
    refused("<meeting to='2016-12-06'>m</meeting>", "has a last day but no first");
    refused("<length pages='3-2'/>", "runs backwards");
    refused("<coordinator name='A' digest='all'/>", "has no address; add address");
    refused("<coordinator name='A' address='a@b'/>", "is not a mail address");
    refused("<workstream id='ws1'><title>x</title></workstream><coordinator name='A' address='a@example.org' "
            "digest='ws2'/>",
            "the digest of \"A\" names workstream \"ws2\", which is not declared; declare <workstream id=\"ws2\"> or "
            "write \"ws1\"");
    refused("<deadline date='2016-08-19' late='refused' late-from='all'/>", "contradicts");
    refused("<link href='ftp://example.org/'>x</link>", "start it with https://");
    refused("<group id='g'><domain>not a domain</domain></group>", "is not a domain");
}

static void test_callfile_tells_several_faults_at_once(void **state)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call *call = NULL;
    const char *text = "<call id='c'>\n<list address='nowhere' id='&lt;l.example.org&gt;'/>\n<tlie/>\n</call>";

    (void)state;
    assert_int_equal(callfile_read_bytes(arena, "c.xml", text, strlen(text), &call, NULL, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "c.xml:1: the call has no <title>"));
    assert_non_null(strstr(err.text, "c.xml:1: the call asks nothing"));
    assert_non_null(strstr(err.text, "c.xml:2: list address \"nowhere\""));
    assert_non_null(strstr(err.text, "c.xml:2: list id \"<l.example.org>\""));
    assert_non_null(strstr(err.text, "c.xml:3: <tlie> is not known in <call>"));
    arena_free(&arena);
}

/* `text` has one mistake; exactly one line tells it. */
static void one_fault(const char *text, const char *said)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call *call = NULL;

    assert_int_equal(callfile_read_bytes(arena, "c.xml", text, strlen(text), &call, NULL, &err), BAD_CONFIG);
    if (!strstr(err.text, said) || strchr(err.text, '\n')) fail_msg("\"%s\" is not just \"%s\"", err.text, said);
    arena_free(&arena);
}

static void test_callfile_tells_one_slip_once(void **state)
{
    (void)state;
    one_fault("<call id='c'><title>t</title>\n<qestion id='q1'><text>x</text></qestion></call>",
              "c.xml:2: <qestion> is not known in <call>; did you mean <question>?");
    one_fault("<call id='c'>\n<tilte>t</tilte><question id='q1'><text>x</text></question></call>",
              "c.xml:2: <tilte> is not known in <call>; did you mean <title>?");
    one_fault("<call id='c'><title>t</title>\n<question id='q1'><txt>x</txt></question></call>",
              "c.xml:2: <txt> is not known in <question>; did you mean <text>?");
    one_fault("<call id='c'><title>t</title><question id='q1' workstreams='ws1'><text>x</text></question>\n"
              "<workstraem id='ws1'><title>One</title></workstraem></call>",
              "c.xml:2: <workstraem> is not known in <call>; did you mean <workstream>?");
    one_fault("<call id='c'><title>t</title><question id='q1' workstreams='ws1'><text>x</text></question>\n"
              "<workstream><title>One</title></workstream></call>",
              "c.xml:2: <workstream> has no \"id\"");
}

static void test_callfile_notes_a_language_that_is_not_known(void **state)
{
    struct arena *arena = arena_new();
    struct callfile_notes notes = {.items = NULL};

    (void)state;
    good(arena,
         "<call id='c' xml:lang='xq'><title>t</title><list address='l@example.org'/><deadline date='2016-08-19'/>"
         "<question id='q1'><text>x</text></question></call>",
         &notes);
    assert_int_equal(notes.count, 1);
    assert_non_null(strstr(notes.items[0].text, "no language is known by the tag \"xq\""));
    arena_free(&arena);
}

static void write_call(const char *folder, const char *name, const char *id, const char *list, int mode)
{
    char path[160], text[400];
    struct err err = ERR_INIT;

    snprintf(path, sizeof path, "%s/%s", folder, name);
    snprintf(text, sizeof text,
             "<call id='%s'><title>t</title>\n<list address='l@example.org'%s%s%s/><question "
             "id='q1'><text>x?</text></question></call>",
             id, *list ? " id='" : "", list, *list ? "'" : "");
    assert_int_equal(file_write_durably(path, text, strlen(text), 0600, true, &err), OK);
    assert_int_equal(chmod(path, (mode_t)mode), 0);
}

static void drop(const char *folder, const char *name)
{
    char path[160];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    unlink(path);
}

static void test_callfile_reads_a_folder(void **state)
{
    char folder[] = "/tmp/mailcall-calls-XXXXXX";
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call **calls = NULL;
    size_t count = 7;

    (void)state;
    assert_non_null(mkdtemp(folder));
    assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), OK);
    assert_int_equal(count, 0);
    write_call(folder, "b.xml", "b", "b.example.org", 0600);
    write_call(folder, "a.xml", "a", "a.example.org", 0600);
    write_call(folder, "notes.txt", "n", "n.example.org", 0600);
    assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), OK);
    assert_int_equal(count, 2);
    assert_string_equal(calls[0]->id, "a");
    write_call(folder, "c.xml", "a", "b.example.org", 0600);
    assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "c.xml:1: call id \"a\" is already used at"));
    assert_non_null(strstr(err.text, "c.xml:2: list id \"b.example.org\" is already used at"));
    assert_non_null(strstr(err.text, "b.xml:2; two open calls"));
    err = (struct err)ERR_INIT;
    write_call(folder, "c.xml", "c", "", 0600);
    assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "c.xml:2: list address \"l@example.org\" is already used at"));
    err = (struct err)ERR_INIT;
    write_call(folder, "c.xml", "c", "c.example.org", 0666);
    assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), BAD_CONFIG);
    assert_non_null(strstr(err.text, "chmod o-w"));
    drop(folder, "a.xml");
    drop(folder, "b.xml");
    drop(folder, "c.xml");
    drop(folder, "notes.txt");
    rmdir(folder);
    arena_free(&arena);
}

/* Next year's call on this year's list. */
static void test_callfile_lets_a_closed_call_stay_on_its_list(void **state)
{
    static const struct {
        const char *deadline, *opens;
        enum status status;
    } cases[] = {{"<deadline date='2016-08-19'/>", "<opens date='2017-03-01'/>", OK},
                 {"<deadline date='2016-08-19'/>", "<opens date='2016-08-20'/>", OK},
                 {"<deadline date='2016-08-19'/>", "<opens date='2016-08-19'/>", BAD_CONFIG},
                 {"<deadline date='2016-08-19'/>", "", BAD_CONFIG},
                 {"", "<opens date='2017-03-01'/>", BAD_CONFIG}};
    char folder[] = "/tmp/mailcall-calls-XXXXXX";
    struct arena *arena = arena_new();

    (void)state;
    assert_non_null(mkdtemp(folder));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct err err = ERR_INIT;
        struct call **calls = NULL;
        size_t count = 0;
        for (int k = 0; k < 2; k++) {
            const char *text = arena_printf(arena,
                                            "<call id='c%d'><title>t</title><list address='l@example.org'/>%s<question "
                                            "id='q1'><text>x?</text></question></call>",
                                            k, k ? cases[i].opens : cases[i].deadline);
            const char *path = arena_printf(arena, "%s/%s", folder, k == (int)(i % 2) ? "a.xml" : "b.xml");
            assert_int_equal(file_write_durably(path, text, strlen(text), 0600, true, &err), OK);
        }
        assert_int_equal(callfile_read_all(arena, folder, &calls, &count, &err), cases[i].status);
        if (cases[i].status != OK) assert_non_null(strstr(err.text, "an <opens> day after the <deadline>"));
    }
    drop(folder, "a.xml");
    drop(folder, "b.xml");
    rmdir(folder);
    arena_free(&arena);
}

static void test_callfile_reads_the_examples(void **state)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call **calls = NULL;
    size_t count = 0;

    (void)state;
    if (callfile_read_all(arena, TEST_SOURCE_DIR "/config/calls", &calls, &count, &err) != OK) fail_msg("%s", err.text);
    assert_int_equal(count, 2);
    assert_int_equal(calls[0]->question_count, 7);
    assert_int_equal(calls[1]->workstream_count, 3);
    arena_free(&arena);
}

static void test_callfile_reads_the_corpus_call(void **state)
{
    struct arena *arena = arena_new();
    struct err err = ERR_INIT;
    struct call *call = NULL;
    const char *path = TEST_SOURCE_DIR "/../shared/corpus/answers/call.xml";

    (void)state;
    if (!file_exists(path)) {
        arena_free(&arena);
        print_message("skipped: %s is not there\n", path);
        skip();
    }
    if (callfile_read(arena, path, &call, &err) != OK) fail_msg("%s", err.text);
    assert_int_equal(call->question_count, 40);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_callfile_reads_the_least_call),
        cmocka_unit_test(test_callfile_reads_every_element_in_any_order),
        cmocka_unit_test(test_callfile_takes_workstreams_without_questions),
        cmocka_unit_test(test_callfile_refuses_mistakes_of_form),
        cmocka_unit_test(test_callfile_refuses_mistakes_of_meaning),
        cmocka_unit_test(test_callfile_tells_several_faults_at_once),
        cmocka_unit_test(test_callfile_tells_one_slip_once),
        cmocka_unit_test(test_callfile_notes_a_language_that_is_not_known),
        cmocka_unit_test(test_callfile_reads_a_folder),
        cmocka_unit_test(test_callfile_lets_a_closed_call_stay_on_its_list),
        cmocka_unit_test(test_callfile_reads_the_examples),
        cmocka_unit_test(test_callfile_reads_the_corpus_call),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
