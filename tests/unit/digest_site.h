/* SPDX-License-Identifier: MIT */
/* digest_site: a site in a temporary folder with two invented calls and messages filed by hand, for the tests of
 * digests, outbox and tables. */
#ifndef MAILCALL_TESTS_DIGEST_SITE_H
#define MAILCALL_TESTS_DIGEST_SITE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/work/analyse.h>
#include <mailcall/work/digest.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

struct test_site {
    struct site site;
    struct arena *arena;
    char folder[64];
    struct err err;
};

static struct call_text roles[] = {{"en", "What are the typical roles and responsibilities of each of the stakeholder "
                                          "groups in making the network a safe place?"}};
static struct call_text channels[] = {
    {"en", "What are some of the typical communication mechanisms between stakeholder groups?"}};
static struct call_text future[] = {{"en", "What other topics should this forum address moving forward?"}};

static struct question questions_2016[] = {
    {.id = "q1", .title = "", .texts = roles, .text_count = 1},
    {.id = "q2", .title = "Communication mechanisms", .texts = channels, .text_count = 1},
    {.id = "q3", .title = "", .texts = future, .text_count = 1},
};

static const char *ws1[] = {"ws1"}, *ws2[] = {"ws2"};
static struct workstream workstreams_2020[] = {
    {.id = "ws1", .title = "Identify new agreements", .text = "", .lead = "Jo Lind"},
    {.id = "ws2", .title = "Methods of norms assessment", .text = "", .lead = "Mia Ode"},
    {.id = "ws3", .title = "Outreach", .text = "", .lead = ""},
};
static struct question questions_both[] = {
    {.id = "q1",
     .title = "New agreements since last year",
     .texts = roles,
     .text_count = 1,
     .workstreams = ws1,
     .workstream_count = 1},
    {.id = "q2",
     .title = "Assessing norms",
     .texts = channels,
     .text_count = 1,
     .workstreams = ws2,
     .workstream_count = 1},
    {.id = "q3", .title = "Anything else", .texts = future, .text_count = 1},
};

static struct coordinator people[] = {
    {.name = "Ada Verhoeven", .address = "ada@coord.example.org", .role = "facilitator", .digest = true, .all = true},
    {.name = "Jo Lind",
     .address = "jo@coord.example.org",
     .role = "lead, workstream 1",
     .digest = true,
     .workstreams = ws1,
     .workstream_count = 1},
    {.name = "Mia Ode",
     .address = "mia@coord.example.org",
     .role = "lead, workstream 2",
     .digest = false,
     .workstreams = ws2,
     .workstream_count = 1},
};

static inline void blank_call(struct call *call, const char *id, const char *title)
{
    *call = (struct call){.id = id,
                          .lang = "en",
                          .title = title,
                          .about = "",
                          .list_address = "list@example.org",
                          .list_id = "list.example.org",
                          .list_subscribe = "",
                          .opens_utc = CLOCK_NONE,
                          .deadline_utc = clock_from_civil(2016, 8, 19, 23, 59, 59),
                          .deadline_soft = true,
                          .late_welcome = true,
                          .late_from = "national and regional initiatives",
                          .coordinators = people,
                          .coordinator_count = COUNT_OF(people)};
}

static inline void test_site_open(struct test_site *test)
{
    *test = (struct test_site){.folder = "/tmp/mailcall-digest-XXXXXX"};
    assert_non_null(mkdtemp(test->folder));
    test->arena = arena_new();
    struct arena *arena = test->arena;
    struct call *calls = arena_array(arena, 3, sizeof *calls), **list = arena_array(arena, 3, sizeof *list);
    blank_call(&calls[0], "cyber-2016", "Best Practices on Cybersecurity 2016");
    calls[0].questions = questions_2016;
    calls[0].question_count = COUNT_OF(questions_2016);
    blank_call(&calls[1], "cyber-2020", "Best Practices on Cybersecurity 2020");
    calls[1].workstreams = workstreams_2020;
    calls[1].workstream_count = COUNT_OF(workstreams_2020);
    blank_call(&calls[2], "both", "Questions and workstreams");
    calls[2].questions = questions_both;
    calls[2].question_count = COUNT_OF(questions_both);
    calls[2].workstreams = workstreams_2020;
    calls[2].workstream_count = COUNT_OF(workstreams_2020);
    for (size_t i = 0; i < 3; i++) list[i] = &calls[i];
    test->site = (struct site){.arena = arena, .calls = list, .call_count = 3};
    struct settings *settings = &test->site.settings;
    *settings = (struct settings){.site = test->folder,
                                  .store = arena_printf(arena, "%s/mailcall.db", test->folder),
                                  .spool = arena_printf(arena, "%s/spool", test->folder),
                                  .spool_second = "",
                                  .socket = "",
                                  .sendmail = arena_printf(arena, "%s/sendmail", test->folder),
                                  .from_name = "Mailcall",
                                  .from_address = "mailcall@example.org",
                                  .base_url = "",
                                  .lang = "en",
                                  .sendmail_seconds = 10};
    assert_int_equal(store_open(settings->store, STORE_CREATE, &test->site.store, &test->err), OK);
}

static inline void test_site_close(struct test_site *test)
{
    char **names = NULL;
    size_t count = 0;
    store_close(&test->site.store);
    assert_int_equal(dir_names(test->folder, &names, &count, &test->err), OK);
    for (size_t i = 0; i < count; i++) unlink(arena_printf(test->arena, "%s/%s", test->folder, names[i]));
    dir_names_free(&names, count);
    rmdir(test->folder);
    arena_free(&test->arena);
}

/* One message as analysis would have left it. */
struct letter {
    const char *call, *name, *organisation, *subject, *lang;
    enum kind kind;
    unsigned flags;
    const char *workstream; /* or NULL */
    struct {
        const char *question, *text, *why;
        double confidence;
        bool undecided;
        const char *link; /* or NULL */
    } answers[4];
    const char *text;    /* of a passage under no question */
    const char *note;    /* or NULL */
    const char *unread;  /* or NULL */
    const char *failure; /* not read */
    const char *received;
    bool truncated;
};

static inline const char *address_of(struct arena *arena, const char *name)
{
    char *address = arena_printf(arena, "%s@example.org", name);
    for (char *at = address; *at != '\0'; at++) {
        if (*at == ' ' || (unsigned char)*at >= 0x80) *at = '.';
    }
    return address;
}

static inline struct analysis *letter_analysis(struct arena *arena, const struct letter *letter)
{
    struct analysis *analysis = arena_alloc(arena, sizeof *analysis);
    *analysis = (struct analysis){.call_id = letter->call,
                                  .kind = letter->kind,
                                  .kind_confidence = 0.95,
                                  .language = letter->lang ? letter->lang : "en",
                                  .subject = letter->subject,
                                  .authored_words = 1,
                                  .note = letter->note ? letter->note : "",
                                  .unread = letter->unread,
                                  .flags = letter->flags};
    analysis->contributor = (struct contributor){.name = letter->name,
                                                 .address = address_of(arena, letter->name),
                                                 .organisation = letter->organisation ? letter->organisation : "",
                                                 .group = "",
                                                 .passed_on_by = ""};
    analysis->passages = arena_array(arena, 5, sizeof *analysis->passages);
    for (size_t i = 0; i < 4 && letter->answers[i].text != NULL; i++) {
        struct passage *passage = &analysis->passages[analysis->passage_count++];
        struct verdict *verdict = arena_alloc(arena, sizeof *verdict);
        struct evidence *evidence = arena_alloc(arena, sizeof *evidence);
        *evidence =
            (struct evidence){.rule = RULE_PROMPT_ECHO, .detail = letter->answers[i].why, .score = 4.0, .block = -1};
        *verdict = (struct verdict){.id = letter->answers[i].question,
                                    .confidence = letter->answers[i].confidence,
                                    .evidence = evidence,
                                    .evidence_count = 1};
        *passage = (struct passage){.text = letter->answers[i].text,
                                    .source = "",
                                    .questions = verdict,
                                    .question_count = 1,
                                    .undecided = letter->answers[i].undecided};
        if (letter->answers[i].link != NULL) {
            passage->links = arena_array(arena, 1, sizeof *passage->links);
            passage->links[passage->link_count++] = letter->answers[i].link;
        }
    }
    if (letter->text != NULL)
        analysis->passages[analysis->passage_count++] = (struct passage){.text = letter->text, .source = ""};
    if (letter->workstream != NULL) {
        struct verdict *verdict = arena_alloc(arena, sizeof *verdict);
        struct evidence *evidence = arena_alloc(arena, sizeof *evidence);
        *evidence = (struct evidence){
            .rule = RULE_WORKSTREAM_NAME, .detail = "names the workstream in its subject", .score = 3.0, .block = -1};
        *verdict =
            (struct verdict){.id = letter->workstream, .confidence = 0.97, .evidence = evidence, .evidence_count = 1};
        analysis->workstreams = verdict;
        analysis->workstream_count = 1;
    }
    if (letter->flags & FLAG_UNREADABLE_ATTACHMENT) {
        analysis->unreadable = arena_array(arena, 1, sizeof *analysis->unreadable);
        analysis->unreadable[analysis->unreadable_count++] = "report.pdf: encrypted";
    }
    return analysis;
}

static inline struct derived letter_derived(struct test_site *test, const struct letter *letter, int serial)
{
    struct arena *arena = test->arena;
    struct analysis *analysis = letter_analysis(arena, letter);
    struct buf json = BUF_INIT(1024 * 1024);
    struct filing *filings = arena_array(arena, 4, sizeof *filings);
    struct derived derived = {.analysis = analysis,
                              .message_id = arena_printf(arena, "m%d@example.org", serial),
                              .in_reply_to = "",
                              .subject = letter->subject,
                              .date_utc = CLOCK_NONE,
                              .authored_text = letter->text ? letter->text : letter->subject,
                              .filings = filings};
    for (size_t i = 0; i < 4 && letter->answers[i].text != NULL; i++) {
        filings[derived.filing_count++] = (struct filing){.passage = i,
                                                          .question = letter->answers[i].question,
                                                          .confidence = letter->answers[i].confidence,
                                                          .why = letter->answers[i].why,
                                                          .text = letter->answers[i].text,
                                                          .undecided = letter->answers[i].undecided};
    }
    analysis_to_json(analysis, false, &json);
    derived.analysis_json = arena_strdup(arena, buf_text(&json));
    buf_release(&json);
    return derived;
}

/* As another reading would leave it. */
static inline void read_again(struct test_site *test, int64_t number, const struct letter *letter)
{
    struct derived derived = letter_derived(test, letter, 100000 + (int)number);
    assert_int_equal(store_replace_derived(test->site.store, number, letter->call, &derived, NULL, &test->err), OK);
}

static inline int64_t put_letter(struct test_site *test, const struct letter *letter)
{
    static int serial;
    struct arena *arena = test->arena;
    struct derived derived = letter_derived(test, letter, serial);
    struct envelope envelope = {.sender = address_of(arena, letter->name),
                                .recipient = "list@example.org",
                                .received_utc = CLOCK_NONE,
                                .truncated = letter->truncated,
                                .header_key = ""};
    assert_true(
        clock_parse_iso(letter->received != NULL ? letter->received : "2016-08-14T09:12:00Z", &envelope.received_utc));
    char *raw = arena_printf(arena, "Subject: %s\r\n\r\nmessage %d\r\n", letter->subject, serial);
    int64_t number = 0;
    bool known = false;
    assert_int_equal(store_put(test->site.store, arena_printf(arena, "key-%d", serial++), raw, strlen(raw), &envelope,
                               letter->call, false, letter->failure ? NULL : &derived, letter->failure, &number, &known,
                               &test->err),
                     OK);
    return number;
}

#define REPEATS "repeats the question's words: roles responsibilities stakeholder"

static const struct letter rich[] = {
    {.call = "cyber-2016",
     .name = "Amara Okafor",
     .organisation = "National CERT of Examplia",
     .subject = "Our answers",
     .received = "2016-08-12T09:12:00Z",
     .answers = {{"q1",
                  "Governments set the frame, and operators keep the network running. The technical community writes "
                  "the standards that both rely on, "
                  "and civil society watches that the frame holds. In our country the national team brings the three "
                  "together every month. "
                  "A second paragraph goes on about budgets at some length, which a digest need not repeat.",
                  REPEATS, 0.98, false},
                 {"q2", "We run a closed mailing list for incidents and a public one for everything else.",
                  "stands under \"2)\", as the question does in the call", 0.97, false}}},
    {.call = "cyber-2016",
     .name = "Beno\xC3\xAEt Lef\xC3\xA8vre",
     .organisation = "Observatoire du r\xC3\xA9seau",
     .subject = "Contribution",
     .lang = "fr",
     .received = "2016-08-13T15:40:00Z",
     .flags = FLAG_ON_BEHALF,
     .answers = {{"q1",
                  "Chaque acteur garde sa responsabilit\xC3\xA9 propre. L'\xC3\x89tat fixe les r\xC3\xA8gles, les "
                  "op\xC3\xA9rateurs les appliquent.",
                  "same words as the question: acteurs, responsabilit\xC3\xA9", 0.74, false}}},
    {.call = "cyber-2016",
     .name = "Chen Wei",
     .organisation = "",
     .subject = "Some thoughts",
     .received = "2016-08-14T08:02:00Z",
     .flags = FLAG_UNDECIDED,
     .answers = {{"q2", "Trust is what matters most; without it no list and no forum will carry anything of use.",
                  "words shared with the question", 0.44, true}}},
    {.call = "cyber-2016",
     .name = "Delia Marsh",
     .organisation = "Harbour ISP",
     .subject = "Submission attached",
     .received = "2016-08-15T11:30:00Z",
     .flags = FLAG_ATTACHMENT_ONLY | FLAG_UNREADABLE_ATTACHMENT,
     .text = ""},
    {.call = "cyber-2016",
     .name = "Amara Okafor",
     .organisation = "National CERT of Examplia",
     .subject = "Our answers, corrected",
     .received = "2016-08-20T07:00:00Z",
     .kind = KIND_REVISION,
     .flags = FLAG_LATE,
     .answers = {{"q1",
                  "Governments set the frame. Operators keep the network running, and report to the national team "
                  "within a day.",
                  REPEATS, 0.96, false}}},
    {.call = "cyber-2016",
     .name = "Elif Aydin",
     .subject = "I would like to join the drafting team",
     .received = "2016-08-15T18:00:00Z",
     .kind = KIND_JOIN},
    {.call = "cyber-2016",
     .name = "Farid Haddad",
     .organisation = "Youth Forum",
     .subject = "Second draft: wording of paragraph 12",
     .received = "2016-08-16T10:00:00Z",
     .kind = KIND_COMMENT},
    {.call = "cyber-2016",
     .name = "Gwen Price",
     .subject = "Re: next call on Thursday",
     .received = "2016-08-16T12:00:00Z",
     .kind = KIND_LOGISTICS},
    {.call = "cyber-2016",
     .name = "Hana Sato",
     .subject = "Summary of the meeting",
     .received = "2016-08-17T12:00:00Z",
     .kind = KIND_ANNOUNCEMENT},
    {.call = "cyber-2016",
     .name = "Ivo Brandt",
     .subject = "Out of office",
     .received = "2016-08-17T12:01:00Z",
     .kind = KIND_AUTOMATIC},
    {.call = "cyber-2016",
     .name = "Best Deals",
     .subject = "Cheap audits",
     .received = "2016-08-17T12:02:00Z",
     .kind = KIND_UNSOLICITED},
    {.call = "cyber-2016",
     .name = "Jun Park",
     .subject = "Odd message",
     .received = "2016-08-17T13:00:00Z",
     .failure = "the reader ran out of time"},
};

static inline void put_all(struct test_site *test, const struct letter *letters, size_t count)
{
    for (size_t i = 0; i < count; i++) put_letter(test, &letters[i]);
}

static inline int64_t at_time(const char *text)
{
    int64_t utc = CLOCK_NONE;
    assert_true(clock_parse_iso(text, &utc));
    return utc;
}

/* A mail program that appends what it gets to "mailbox" and answers with `code`. */
static inline void set_sendmail(struct test_site *test, int code)
{
    char *script = arena_printf(test->arena, "#!/bin/sh\necho \"== $*\" >> %s/mailbox\ncat >> %s/mailbox\nexit %d\n",
                                test->folder, test->folder, code);
    assert_int_equal(file_write_durably(test->site.settings.sendmail, script, strlen(script), 0755, true, &test->err),
                     OK);
    assert_int_equal(chmod(test->site.settings.sendmail, 0755), 0);
}

static inline const char *mailbox(struct test_site *test)
{
    struct buf text = BUF_INIT(16 * 1024 * 1024);
    const char *path = arena_printf(test->arena, "%s/mailbox", test->folder);
    if (file_exists(path)) assert_int_equal(file_read(path, &text, &test->err), OK);
    const char *copy = arena_strdup(test->arena, buf_text(&text));
    buf_release(&text);
    return copy;
}

static inline size_t count_of(const char *text, const char *part)
{
    size_t count = 0;
    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part)) count++;
    return count;
}

#endif
