/* SPDX-License-Identifier: MIT */
/* test_digest: what a coordinator reads: complete, in order, theirs, adding up, and once. */
#include "digest_site.h"
#include "render_sample.h"

static const char *lead_address = "jo@coord.example.org", *all_address = "ada@coord.example.org";

static struct digest_request request_for(struct test_site *test, size_t call, const char *recipient, const char *now)
{
    return (struct digest_request){.call = test->site.calls[call],
                                   .recipient = recipient,
                                   .since_utc = CLOCK_NONE,
                                   .until_utc = CLOCK_NONE,
                                   .now_utc = at_time(now)};
}

static struct digest made(struct test_site *test, const struct digest_request *request)
{
    struct digest digest;
    enum status status = digest_make(&test->site, request, test->arena, &digest, &test->err);
    if (status != OK) print_error("%s\n", test->err.text);
    assert_int_equal(status, OK);
    return digest;
}

static const char *as_text(struct test_site *test, const struct digest *digest)
{
    struct buf out = BUF_INIT(4 * 1024 * 1024);
    render_text(digest->document, &(struct render_options){.columns = 72}, &out);
    const char *text = arena_strdup(test->arena, buf_text(&out));
    buf_release(&out);
    return text;
}

static const char *text_for(struct test_site *test, size_t call, const char *recipient, const char *now)
{
    struct digest_request request = request_for(test, call, recipient, now);
    struct digest digest = made(test, &request);
    return as_text(test, &digest);
}

static const struct letter twenty[] = {
    {.call = "cyber-2020",
     .name = "Kofi Boateng",
     .organisation = "Ministry of Communication",
     .subject = "WS1: two agreements",
     .received = "2016-08-10T09:00:00Z",
     .workstream = "ws1",
     .text = "Two agreements of this spring are missing from the list. Both name hospitals."},
    {.call = "cyber-2020",
     .name = "Lea Moreau",
     .subject = "Assessment in aviation",
     .received = "2016-08-11T09:00:00Z",
     .workstream = "ws2",
     .text = "Aviation assesses its norms by audits that every state accepts."},
    {.call = "cyber-2020",
     .name = "Max Weber",
     .subject = "Join",
     .received = "2016-08-12T09:00:00Z",
     .kind = KIND_JOIN,
     .workstream = "ws1"},
    {.call = "cyber-2020",
     .name = "Nia Jones",
     .subject = "Join outreach",
     .received = "2016-08-12T10:00:00Z",
     .kind = KIND_JOIN,
     .workstream = "ws3"},
    {.call = "cyber-2020",
     .name = "Omar Aziz",
     .subject = "Thanks",
     .received = "2016-08-12T11:00:00Z",
     .kind = KIND_DISCUSSION},
};

static const struct letter mixed[] = {
    {.call = "both",
     .name = "Kofi Boateng",
     .subject = "Answers",
     .received = "2016-08-10T09:00:00Z",
     .workstream = "ws1",
     .answers = {{"q1", "Two agreements are new.", REPEATS, 0.97, false},
                 {"q3", "Please look at schools too.", REPEATS, 0.97, false}}},
    {.call = "both",
     .name = "Lea Moreau",
     .subject = "On outreach",
     .received = "2016-08-11T09:00:00Z",
     .workstream = "ws3",
     .text = "Ask the chambers of commerce. They know whom to ask."},
};

static void golden_digest(const char *name, size_t call, const char *recipient, const struct letter *letters,
                          size_t count)
{
    struct test_site test;
    char file[80];
    struct buf text = BUF_INIT(1024 * 1024), html = BUF_INIT(1024 * 1024);
    test_site_open(&test);
    put_all(&test, letters, count);
    struct digest_request request = request_for(&test, call, recipient, "2016-08-17T14:00:00Z");
    struct digest digest = made(&test, &request);
    buf_printf(&text, "Subject: %s\n\n", digest.subject);
    render_text(digest.document, &(struct render_options){.columns = 72}, &text);
    snprintf(file, sizeof file, "digest-%s.txt", name);
    assert_golden(file, &text);
    render_html(digest.document, &(struct render_options){.mail = true}, &html);
    snprintf(file, sizeof file, "digest-%s.html", name);
    assert_golden(file, &html);
    assert_no_control(buf_text(&html), false);
    buf_release(&text);
    buf_release(&html);
    test_site_close(&test);
}

static void test_digest_of_every_shape_is_as_expected(void **state)
{
    (void)state;
    golden_digest("questions", 0, all_address, rich, COUNT_OF(rich));
    golden_digest("workstreams", 1, all_address, twenty, COUNT_OF(twenty));
    golden_digest("lead", 1, lead_address, twenty, COUNT_OF(twenty));
    golden_digest("both", 2, all_address, mixed, COUNT_OF(mixed));
    golden_digest("empty", 0, all_address, NULL, 0);
}

static void test_digest_names_what_needs_a_person_first(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    const char *needs = strstr(text, "What needs you first"), *news = strstr(text, "New contributions");
    assert_non_null(needs);
    assert_non_null(news);
    assert_true(needs < news);
    const char *undecided = strstr(text, "#3 Chen Wei"), *attachment = strstr(text, "report.pdf: encrypted"),
               *unread = strstr(text, "mailcall show 12 --raw");
    assert_true(needs < undecided && undecided < attachment && attachment < unread && unread < news);
    assert_non_null(strstr(text, "Question 2 (44"));
    test_site_close(&test);
}

/* Of a contribution that is told for sure, one passage may still belong nowhere. */
static void test_digest_puts_an_undecided_passage_first(void **state)
{
    (void)state;
    struct test_site test;
    struct letter letter = rich[0];
    letter.answers[1].undecided = true;
    letter.answers[1].confidence = 0.28;
    test_site_open(&test);
    put_letter(&test, &letter);
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    const char *needs = strstr(text, "What needs you first"), *news = strstr(text, "New contributions");
    const char *where = strstr(text, "Undecided: perhaps Question 2 (28"), *words = strstr(text, "We run a closed");
    assert_true(needs && where && words && news && needs < where && where < words && words < news);
    assert_int_equal(count_of(text, "Governments set the frame"), 1);
    test_site_close(&test);
}

static void test_digest_points_out_what_a_machine_returned(void **state)
{
    (void)state;
    static const struct letter returned[] = {
        {.call = "cyber-2016",
         .name = "Mail Delivery System",
         .subject = "Undelivered Mail",
         .kind = KIND_AUTOMATIC,
         .flags = FLAG_UNDECIDED,
         .note = "A message returned undelivered stands inside and may hold a contribution; it was not filed."},
        {.call = "cyber-2016", .name = "Nia Jones", .subject = "Out of office", .kind = KIND_AUTOMATIC}};
    struct test_site test;
    test_site_open(&test);
    put_all(&test, returned, COUNT_OF(returned));
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    const char *needs = strstr(text, "What needs you first"), *inside = strstr(text, "may hold a");
    assert_true(needs != NULL && inside != NULL && needs < inside);
    assert_non_null(strstr(text, "mailcall show 1\n"));
    assert_non_null(strstr(text, "Not shown: 1 automatic reply."));
    test_site_close(&test);
}

static void test_digest_names_what_the_machine_could_not_do(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    int64_t number = put_letter(&test, &rich[11]);
    for (int attempt = 1; attempt < STORE_ATTEMPTS; attempt++) {
        assert_int_equal(
            store_replace_derived(test.site.store, number, "cyber-2016", NULL, "the reader ran out of time", &test.err),
            OK);
    }
    struct letter stray = rich[2];
    stray.call = "";
    put_letter(&test, &stray);
    const char *spool = test.site.settings.spool, *name = arena_printf(test.arena, "%s/old.eml", spool);
    struct timespec old[2] = {{.tv_sec = (time_t)at_time("2016-08-17T10:00:00Z")},
                              {.tv_sec = (time_t)at_time("2016-08-17T10:00:00Z")}};
    assert_int_equal(dir_ensure(spool, 0700, &test.err), OK);
    assert_int_equal(file_write_durably(name, "x\n\ny\n", 5, 0600, true, &test.err), OK);
    assert_int_equal(utimensat(AT_FDCWD, name, old, 0), 0);
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    assert_non_null(strstr(text, "Quarantined after 3 attempts to read it (the reader ran out of time)"));
    assert_non_null(strstr(text, "1 message waits in the spool, the oldest for 4 hours"));
    assert_non_null(strstr(text, "for no call that is known here, and kept"));
    assert_non_null(strstr(text, "3 need you"));
    assert_non_null(strstr(text, "1 quarantined."));
    assert_null(strstr(text_for(&test, 0, lead_address, "2016-08-17T14:00:00Z"), "spool"));
    unlink(name);
    rmdir(spool);
    test_site_close(&test);
}

static void test_digest_shows_newest_first_with_badges_and_reasons(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    assert_true(strstr(text, "#5 Amara Okafor") < strstr(text, "#2 Beno"));
    assert_true(strstr(text, "#2 Beno") < strstr(text, "#1 Amara Okafor"));
    assert_non_null(strstr(text, "#1 Amara Okafor, National CERT of Examplia \xC2\xB7 12 Aug 09:12 [on time]"));
    assert_non_null(strstr(text, "[late]"));
    assert_non_null(strstr(text, "[revision]"));
    assert_non_null(strstr(text, "Revises #1. The difference: mailcall show 5 --diff"));
    assert_null(strstr(text, "Replaced by"));
    assert_non_null(strstr(text, "Filed here: repeats the question's words"));
    assert_non_null(strstr(text, "(74 %"));
    assert_non_null(strstr(text, "1 of 3 questions has no answer yet"));
    assert_non_null(strstr(text, "2 days left"));
    assert_null(strstr(text, "which a digest need not repeat"));
    test_site_close(&test);
}

static void test_digest_ledger_adds_up(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, COUNT_OF(rich));
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    const char *sum = strstr(text, "This time: ");
    assert_non_null(sum);
    long total = strtol(sum + 11, NULL, 10), added = 0;
    for (const char *at = strchr(sum, '=') + 1; *at != '.';) {
        char *end;
        long value = strtol(at, &end, 10);
        if (end != at) added += value;
        at = end != at ? end : at + 1;
    }
    assert_int_equal(total, 12);
    assert_int_equal(added, total);
    test_site_close(&test);
}

static void test_digest_gives_a_lead_their_workstream_only(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, twenty, COUNT_OF(twenty));
    put_all(&test, mixed, COUNT_OF(mixed));
    const char *text = text_for(&test, 1, lead_address, "2016-08-17T14:00:00Z");
    assert_non_null(strstr(text, "Kofi Boateng"));
    assert_non_null(strstr(text, "Max Weber"));
    assert_null(strstr(text, "Lea Moreau"));
    assert_null(strstr(text, "Nia Jones"));
    text = text_for(&test, 2, lead_address, "2016-08-17T14:00:00Z");
    assert_non_null(strstr(text, "Two agreements are new."));
    assert_null(strstr(text, "Please look at schools"));
    assert_null(strstr(text, "Question 3"));
    test_site_close(&test);
}

static void test_digest_counts_down_past_the_deadline(void **state)
{
    (void)state;
    static const struct {
        const char *now, *said;
    } cases[] = {
        {"2016-07-22T10:00:00Z", "28 days left"},
        {"2016-08-18T23:00:00Z", "1 day left"},
        {"2016-08-19T23:59:59Z", "closes today"},
        {"2016-08-20T00:00:00Z", "closed 1 day ago"},
        {"2016-08-22T10:00:00Z", "closed 3 days ago (19 August 2016"},
    };
    struct test_site test;
    test_site_open(&test);
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const char *text = text_for(&test, 0, all_address, cases[i].now);
        if (strstr(text, cases[i].said) == NULL) print_error("%s: %s\n", cases[i].now, text);
        assert_non_null(strstr(text, cases[i].said));
        assert_non_null(strstr(text, "welcome from national and"));
    }
    test_site_close(&test);
}

static void test_digest_by_time_takes_what_was_received_then(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, 3);
    struct digest_request request = request_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    request.since_utc = at_time("2016-08-13T00:00:00Z");
    request.until_utc = at_time("2016-08-14T00:00:00Z");
    struct digest digest = made(&test, &request);
    const char *text = as_text(&test, &digest);
    assert_non_null(strstr(text, "#2 Beno"));
    assert_null(strstr(text, "#1 Amara"));
    assert_null(strstr(text, "#3 Chen"));
    assert_non_null(strstr(text, "digest 13 August 2016"));
    assert_false(digest.empty);
    test_site_close(&test);
}

static void test_digest_links_when_the_site_has_an_address(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, rich, 1);
    test.site.settings.base_url = "https://example.org/calls/";
    assert_non_null(
        strstr(text_for(&test, 0, all_address, "2016-08-17T14:00:00Z"), "<https://example.org/calls/cyber-2016/1>"));
    test_site_close(&test);
}

static const struct letter pointing[] = {
    {.call = "cyber-2016",
     .name = "Amara Okafor",
     .subject = "Answers",
     .answers = {{.question = "q1",
                  .text = "States warn.",
                  .why = "says so",
                  .confidence = 0.98,
                  .link = "https://example.org/warn"},
                 {.question = "q3",
                  .text = "Schools.",
                  .why = "says so",
                  .confidence = 0.98,
                  .link = "https://example.org/schools"}}},
    {.call = "cyber-2016",
     .name = "Rosa Quispe",
     .subject = "Answers",
     .answers = {{.question = "q1",
                  .text = "They warn.",
                  .why = "says so",
                  .confidence = 0.98,
                  .link = "https://example.org/warn"}}},
};

/* One list a question; a page that two name stands there once. */
static void test_digest_lists_the_links_of_a_question(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    put_all(&test, pointing, 2);
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    const char *first = strstr(text, "Question 1."), *third = strstr(text, "Question 3.");
    const char *warn = strstr(text, "https://example.org/warn in #2, #1");
    const char *schools = strstr(text, "https://example.org/schools in #1");
    assert_true(first && warn && third && schools);
    assert_true(first < warn && warn < third && third < schools);
    assert_null(strstr(warn + 1, "https://example.org/warn"));
    test_site_close(&test);
}

static void test_digest_subject_says_what_came_and_what_waits(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    struct digest_request request = request_for(&test, 0, all_address, "2016-08-01T14:00:00Z");
    assert_string_equal(made(&test, &request).subject, "[Best Practices on Cybersecurity 2016] nothing new");
    assert_true(made(&test, &request).empty);
    put_all(&test, rich, 4);
    assert_string_equal(made(&test, &request).subject,
                        "[Best Practices on Cybersecurity 2016] 4 new contributions, 2 need you");
    assert_false(made(&test, &request).empty);
    test_site_close(&test);
}

static void test_digest_shows_hostile_words_and_obeys_none(void **state)
{
    (void)state;
    struct test_site test;
    struct letter letter = {
        .call = "cyber-2016", .name = HOSTILE, .organisation = HOSTILE, .subject = HOSTILE, .kind = KIND_JOIN};
    test_site_open(&test);
    put_letter(&test, &letter);
    struct digest_request request = request_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    struct digest digest = made(&test, &request);
    struct buf html = BUF_INIT(1024 * 1024);
    render_html(digest.document, &(struct render_options){.mail = true}, &html);
    assert_no_control(buf_text(&html), false);
    assert_null(strstr(buf_text(&html), "<script"));
    assert_no_control(as_text(&test, &digest), false);
    buf_release(&html);
    test_site_close(&test);
}

/* One of each that has a card, and what settles one. */
static const struct letter waiting[] = {
    {.call = "both",
     .name = "Ana Ruiz",
     .subject = "Our answers",
     .workstream = "ws2",
     .answers = {{"q1", "Two pacts were signed.", "x", 0.9, false}}},
    {.call = "both",
     .name = "Bea Lind",
     .subject = "No question",
     .workstream = "ws1",
     .answers = {{"q1", "Something else.", "x", 0.3, true}}},
    {.call = "both",
     .name = "Caj Berg",
     .subject = "Withdrawn",
     .workstream = "ws2",
     .kind = KIND_REVISION,
     .flags = REVISES_WITHDRAWS},
    {.call = "both",
     .name = "Dag Holm",
     .subject = "Attached",
     .workstream = "ws2",
     .flags = FLAG_UNREADABLE_ATTACHMENT,
     .text = ""},
    {.call = "both",
     .name = "Eva Dahl",
     .subject = "Corrected",
     .workstream = "ws2",
     .kind = KIND_REVISION,
     .text = "It replaces what we said before."},
    {.call = "both",
     .name = "Mail Delivery System",
     .subject = "Undelivered",
     .kind = KIND_AUTOMATIC,
     .note = "A message may hold a contribution."},
    {.call = "both", .name = "Fay Rask", .subject = "Away", .kind = KIND_AUTOMATIC, .flags = FLAG_UNDECIDED},
    {.call = "both", .name = "Gus Vik", .subject = "Odd", .failure = "the reader ran out of time"},
    {.call = "", .name = "Hal Moe", .subject = "For whom?"},
    {.call = "both",
     .name = "Ida Nor",
     .subject = "Attached",
     .workstream = "ws2",
     .flags = FLAG_FORGOTTEN_ATTACHMENT,
     .answers = {{"q1", "See the attached page.", "x", 0.9, false}}},
    {.call = "both",
     .name = "Ida Nor",
     .subject = "Re: Attached",
     .workstream = "ws2",
     .kind = KIND_REVISION,
     .received = "2016-08-15T09:12:00Z",
     .answers = {{"q1", "The page that was missing says this.", "x", 0.9, false}}},
};

static const char *text_since(struct test_site *test, const char *recipient, bool *empty)
{
    struct digest_request request = request_for(test, 2, recipient, "2016-09-03T09:00:00Z");
    request.since_utc = at_time("2016-09-01T00:00:00Z");
    struct digest digest = made(test, &request);
    *empty = digest.empty;
    return as_text(test, &digest);
}

static void test_digest_counts_what_is_not_settled_as_still_waiting(void **state)
{
    (void)state;
    struct test_site test;
    bool empty = false;
    test_site_open(&test);
    put_all(&test, waiting, COUNT_OF(waiting));
    const char *text = text_since(&test, all_address, &empty);
    assert_true(empty);
    assert_non_null(strstr(text, "Nothing new \xC2\xB7 7 still waiting"));
    assert_non_null(strstr(text, "Still waiting from before: #2, #3, #4, #5, #6, #8, #9."));
    assert_null(strstr(text, "Bea Lind"));
    text = text_since(&test, lead_address, &empty);
    assert_non_null(strstr(text, "Still waiting from before: #2."));
    struct derived derived = letter_derived(&test, &waiting[1], 1);
    struct filing filing = {.question = "q1", .confidence = 1, .why = "", .text = "Something else.", .by_human = true};
    derived.filings = &filing;
    derived.filing_count = 1;
    assert_int_equal(store_replace_derived(test.site.store, 2, "both", &derived, NULL, &test.err), OK);
    text = text_since(&test, all_address, &empty);
    assert_non_null(strstr(text, "Still waiting from before: #3, #4, #5, #6, #8, #9."));
    for (size_t i = 0; i < 8; i++) put_letter(&test, &waiting[3]);
    text = text_since(&test, all_address, &empty);
    assert_non_null(strstr(text, " and 2 more."));
    test_site_close(&test);
}

/* Of an answer that came whole nothing is said. */
static void test_digest_says_what_was_cut_short(void **state)
{
    (void)state;
    struct test_site test;
    struct letter long_one = rich[0], remark = {.call = "cyber-2016",
                                                .name = "Nia Holt",
                                                .subject = "All of it",
                                                .kind = KIND_DISCUSSION,
                                                .flags = FLAG_DAMAGED,
                                                .text = "And so on.",
                                                .truncated = true};
    test_site_open(&test);
    long_one.truncated = true;
    long_one.flags = FLAG_DAMAGED;
    put_letter(&test, &long_one);
    put_letter(&test, &remark);
    put_letter(&test, &rich[1]);
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    assert_int_equal(count_of(text, "[cut short: only its beginning is here]"), 2); /* under each of two questions */
    assert_non_null(strstr(text, "cut short: only its beginning is"));
    assert_null(strstr(text, "[damaged]"));
    test_site_close(&test);
}

/* More than is read of one message: a person has to look at the rest, also when that was told in an earlier digest. */
static void test_digest_names_what_was_not_read(void **state)
{
    (void)state;
    struct test_site test;
    struct letter long_one = waiting[0];
    bool empty = false;
    test_site_open(&test);
    long_one.flags = FLAG_DAMAGED;
    long_one.unread = "the last 812 kB, from \"We also\" on";
    put_letter(&test, &long_one);
    const char *text = text_for(&test, 2, all_address, "2016-08-17T14:00:00Z");
    const char *needs = strstr(text, "What needs you first"), *why = strstr(text, "there is too much of it: the last");
    assert_true(needs != NULL && why != NULL && needs < why);
    assert_non_null(strstr(text_since(&test, all_address, &empty), "Still waiting from before: #1."));
    test_site_close(&test);
}

/* An answer under the same name from another address needs somebody as long as both are counted. */
static void test_digest_counts_answers_of_one_name_as_still_waiting(void **state)
{
    (void)state;
    struct test_site test;
    bool empty = false;
    test_site_open(&test);
    struct letter again = waiting[0];
    put_letter(&test, &waiting[0]);
    again.name = "Ana Ru\xC3\xADz";
    put_letter(&test, &again);
    const char *text = text_since(&test, all_address, &empty);
    assert_non_null(strstr(text, "Still waiting from before: #2."));
    test_site_close(&test);
}

/* A letter with words of its own: the same words would be one entry. */
static void put_own(struct test_site *test, struct letter letter, size_t serial)
{
    for (size_t i = 0; i < COUNT_OF(letter.answers) && letter.answers[i].text != NULL; i++)
        letter.answers[i].text = arena_printf(test->arena, "%zu: %s", serial, letter.answers[i].text);
    put_letter(test, &letter);
}

static void test_digest_names_many_in_one_line(void **state)
{
    (void)state;
    struct test_site test;
    test_site_open(&test);
    for (size_t i = 0; i < 30; i++) put_own(&test, rich[0], i);
    const char *text = text_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    assert_int_equal(count_of(text, "Amara Okafor"), 30 + 24); /* each once, and twelve under each of two questions */
    assert_non_null(strstr(text, "And also #18, #17"));
    test_site_close(&test);
}

/* The last day before a deadline: large mail services cut a mail at 102 kB, and the ledger stands at its end. */
static void test_digest_of_a_busy_day_stays_a_mail(void **state)
{
    (void)state;
    struct test_site test;
    struct question seven[7];
    static const char *const ids[] = {"q1", "q2", "q3", "q4", "q5", "q6", "q7"};
    struct buf html = BUF_INIT(4 * 1024 * 1024);
    test_site_open(&test);
    for (size_t i = 0; i < COUNT_OF(seven); i++) {
        seven[i] = questions_2016[0];
        seven[i].id = ids[i];
    }
    test.site.calls[0]->questions = seven;
    test.site.calls[0]->question_count = COUNT_OF(seven);
    test.site.settings.base_url = "https://www.example.org/calls";
    for (size_t i = 0; i < 60; i++) {
        struct letter letter = rich[0];
        letter.flags = FLAG_ON_BEHALF | FLAG_OVER_LENGTH;
        for (size_t k = 0; k < 4; k++) {
            letter.answers[k] = rich[0].answers[0];
            letter.answers[k].question = ids[(i + k) % 7];
            letter.answers[k].confidence = 0.8;
        }
        put_own(&test, letter, i);
        if (i % 3 == 0) put_letter(&test, &rich[2]);
        put_letter(&test, &rich[5 + i % 4]);
    }
    struct digest_request request = request_for(&test, 0, all_address, "2016-08-17T14:00:00Z");
    struct digest digest = made(&test, &request);
    render_html(digest.document, &(struct render_options){.mail = true}, &html);
    assert_in_range(html.len, 50 * 1000, 100 * 1000);
    assert_non_null(strstr(buf_text(&html), "= Received"));
    buf_release(&html);
    test_site_close(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_digest_of_every_shape_is_as_expected),
        cmocka_unit_test(test_digest_names_what_needs_a_person_first),
        cmocka_unit_test(test_digest_puts_an_undecided_passage_first),
        cmocka_unit_test(test_digest_points_out_what_a_machine_returned),
        cmocka_unit_test(test_digest_names_what_the_machine_could_not_do),
        cmocka_unit_test(test_digest_shows_newest_first_with_badges_and_reasons),
        cmocka_unit_test(test_digest_ledger_adds_up),
        cmocka_unit_test(test_digest_gives_a_lead_their_workstream_only),
        cmocka_unit_test(test_digest_counts_down_past_the_deadline),
        cmocka_unit_test(test_digest_by_time_takes_what_was_received_then),
        cmocka_unit_test(test_digest_links_when_the_site_has_an_address),
        cmocka_unit_test(test_digest_lists_the_links_of_a_question),
        cmocka_unit_test(test_digest_subject_says_what_came_and_what_waits),
        cmocka_unit_test(test_digest_shows_hostile_words_and_obeys_none),
        cmocka_unit_test(test_digest_counts_what_is_not_settled_as_still_waiting),
        cmocka_unit_test(test_digest_says_what_was_cut_short),
        cmocka_unit_test(test_digest_names_what_was_not_read),
        cmocka_unit_test(test_digest_counts_answers_of_one_name_as_still_waiting),
        cmocka_unit_test(test_digest_names_many_in_one_line),
        cmocka_unit_test(test_digest_of_a_busy_day_stays_a_mail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
