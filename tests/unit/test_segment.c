/* SPDX-License-Identifier: MIT */
/* test_segment: promises of the segmenter that no single message shows: nothing lost, answers kept, units split where a
 * reader sees one. */
#include "text_help.h"

static void test_segment_loses_nothing(void **state)
{
    (void)state;
    static const char text[] = "Hi Ben,\nfirst line\n\n3) Which roles?\nAll.\n\nBest,\nAda\n-- \nAda Example\n\nOn 9 "
                               "Aug 2016, at 16:12, Ben <ben@example.org> "
                               "wrote:\n> theirs\n";
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    struct buf all = BUF_INIT(4096);
    dump_roles(arena, text, "Ada Example", false, &segmentation);
    for (size_t i = 0; i < segmentation.blocks.count; i++) {
        for (const char *at = segmentation.blocks.items[i].text; *at; at++)
            if (!strchr(" \n", *at)) buf_putc(&all, *at);
    }
    assert_string_equal(
        buf_text(&all),
        "HiBen,firstline3)Whichroles?All.Best,Ada--AdaExampleOn9Aug2016,at16:12,Ben<ben@example.org>wrote:theirs");
    assert_string_equal(segmentation.signature, "Ada\nAda Example");
    buf_release(&all);
    arena_free(&arena);
}

static void test_segment_keeps_something(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    assert_string_equal(dump_roles(arena, "On 9 Aug 2016, at 16:12, Ben <ben@example.org> wrote:\n> theirs\n", "",
                                   false, &segmentation),
                        "attribution On 9 Aug 2016, at 16:12, Ben <ben@example.org> wrote:\nauthored > theirs\n");
    assert_true(segmentation.nothing_left);
    arena_free(&arena);
}

static void test_segment_names_a_message(void **state)
{
    (void)state;
    static const char *const heads[] = {"In message <a1@news.example.org>, Ben Third <ben@example.org> writes",
                                        "In article <a1@news.example.org> Ben Third wrote",
                                        "Im Artikel <a1@news.example.org> schrieb Ben Third"};
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        const char *text = arena_printf(arena, "Mine.\n\n%s\n\n> theirs\n", heads[i]);
        const char *wanted = arena_printf(arena, "authored Mine.\nattribution %s\nquoted theirs\n", heads[i]);
        assert_string_equal(dump_roles(arena, text, "", false, &segmentation), wanted);
    }
    arena_free(&arena);
}

/* Without marks, wrapped on its way; and lines of the author's own that look like it. */
static void test_segment_wrapped_attributions(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "Ben Third schrieb am 01.03.2022/um 10:15:",
        "Ben Third schreef op 01-03-2022/10:15:",
        "Ben Third <ben@example.org>/a écrit :",
        "Ben Third/<ben@example.org> ha scritto:",
        "Ben Third <ben@example.org> escreveu/(1/3/2022 às 10:15):",
        "2022. 3. 1. 오전 10:15, 박서준 작성:",
        "---- Replied Message ----/From Ben Third<ben@example.org>/Date 3/1/2022 10:15/To <ada@example.org>/Subject "
        "call",
    };
    static const char *const stories[] = {"The mayor wrote on 3.4.2021 at\n10:15:",
                                          "Our friend Ben, ben@example.org, wrote to us in spring\nthat all is well:"};
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        char *head = arena_strdup(arena, heads[i]);
        for (char *at = head; *at != '\0'; at++)
            if (*at == '/' && !(at[1] >= '0' && at[1] <= '9')) *at = '\n';
        const char *text = arena_printf(arena, "Mine, and no more.\n\n%s\n\nTheirs, without marks.\n", head);
        const char *roles = dump_roles(arena, text, "", false, &segmentation);
        assert_non_null(strstr(roles, "authored Mine"));
        assert_non_null(strstr(roles, "quoted Theirs"));
    }
    for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
        const char *text = arena_printf(arena, "Mine, and no more.\n\n%s\n\nMine too.\n", stories[i]);
        assert_non_null(strstr(dump_roles(arena, text, "", false, &segmentation), "authored Mine too"));
    }
    arena_free(&arena);
}

static void test_segment_forwarded_head(void **state)
{
    (void)state;
    static const char text[] =
        "For the list, on behalf of Carol.\n\n---------- Forwarded message ---------\nFrom: \"Carol Third\" "
        "<carol@example.org>\nDate: Tue, "
        "Aug 9, 2016\nSubject: Our answers\nTo: ada@example.org\n\nGovernments should convene.\n";
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    dump_roles(arena, text, "Ada Example", true, &segmentation);
    assert_true(segmentation.forward_marker);
    assert_string_equal(segmentation.head.from_name, "Carol Third");
    assert_string_equal(segmentation.head.from_address, "carol@example.org");
    assert_string_equal(segmentation.head.subject, "Our answers");
    assert_int_equal(segmentation.blocks.items[segmentation.head.block].role, ROLE_FORWARDED);
    assert_int_equal(segmentation.blocks.items[segmentation.blocks.count - 1].role, ROLE_AUTHORED);
    /* The same below a message of one's own, not sent as a forward, is somebody else's. */
    dump_roles(arena, text, "Ada Example", false, &segmentation);
    assert_false(segmentation.forward_marker);
    assert_int_equal(segmentation.blocks.items[segmentation.blocks.count - 1].role, ROLE_FORWARDED);
    arena_free(&arena);
}

static void test_segment_splits_units(void **state)
{
    (void)state;
    expect_roles(
        "3) Which roles do you see?\nAll of them.\n4) Why?\nBecause it works.\n",
        "authored 3) Which roles do you see?\nauthored All of them.\nauthored 4) Why?\nauthored Because it works.\n");
    /* Wrapped at 72 columns: the breaks are the program's, the question goes on. */
    expect_roles("This is a paragraph which was wrapped by a mail program, did you see:\nit goes on here as if nothing "
                 "had happened between the two lines of\nit.\n",
                 "authored This is a paragraph which was wrapped by a mail program, did you see:/it goes on here as if "
                 "nothing had happened between the two "
                 "lines of/it.\n");
    expect_roles("Three things:\n- one\n- two\n", "authored Three things:\nauthored - one\nauthored - two\n");
}

/* Lines are as wide as their letters: in Cyrillic script a line of seventy has more than a hundred bytes. */
static void test_segment_wrapped_lines_of_any_script(void **state)
{
    (void)state;
    static const char text[] = "Мы выключили микрофон, извинились сразу и ещё раз в вечернем выпуске,\n"
                               "а дедушке подарили книгу о вежливости. Жалоб с тех пор больше никаких\n"
                               "не было, и дедушка теперь ведёт передачу.\n";
    struct arena *arena = arena_new();
    struct segmentation out;
    const char *lines = dump_roles(arena, text, "", false, &out);
    assert_int_equal(out.blocks.count, 1);
    assert_non_null(strstr(lines, "передачу"));
    arena_free(&arena);
}

static void test_segment_flattened_quotations(void **state)
{
    (void)state;
    expect_roles("Hello all, > > 4. How many hours do you spend a week? Recently, it has been ten. > > 5. Which team "
                 "is yours? The second one, as before.\n",
                 "greeting Hello all,\nquoted 4. How many hours do you spend a week?\nauthored Recently, it has been "
                 "ten.\nquoted 5. Which team is "
                 "yours?\nauthored The second one, as before.\n");
    expect_roles("It holds that a > > b, and b > > c in most cases.\n",
                 "authored It holds that a > > b, and b > > c in most cases.\n");
}

/* A question that fills its line stands above its answer where others do. */
static void test_segment_questions_that_fill_their_lines(void **state)
{
    (void)state;
    expect_roles("Who pays for the boats?\nThe town, and it has done so for as long as anybody remembers here.\n\n"
                 "Who rows at night when there is no moon and the lamps are out again?\nNobodyeverdoes, not since "
                 "the year of the flood.\n\nWho steers?\nHis wife, and she is the better of the two by far, they "
                 "say.\n",
                 "authored Who pays for the boats?\nauthored The town, and it has done so for as long as anybody "
                 "remembers here.\nauthored Who rows at night when there is no moon and the lamps are out again?\n"
                 "authored Nobodyeverdoes, not since the year of the flood.\nauthored Who steers?\nauthored His wife, "
                 "and she is the better of the two by far, they say.\n");
    expect_roles(
        "Who would ever have thought of it, and who would have known the way?\nNobodyeverdoes, and so we went.\n",
        "authored Who would ever have thought of it, and who would have known the way?/Nobodyeverdoes, and so "
        "we went.\n");
}

/* Numbers that rise behind sentences' ends set out a letter that lost its line breaks. */
static void test_segment_letter_in_one_line(void **state)
{
    (void)state;
    expect_roles("Dear all, thanks for asking. 1. Glue, mostly. 2. Ten years at 5.50 each. 4. From uncles. Best "
                 "regards, Ada\n",
                 "greeting Dear all,\nauthored thanks for asking.\nauthored 1. Glue, mostly.\nauthored 2. Ten years at "
                 "5.50 each.\nauthored 4. From uncles.\nclosing Best regards, Ada\n");
    expect_roles("Buenos días: (1) De un río. (3) Nada. Un abrazo, Ada\n",
                 "greeting Buenos días:\nauthored (1) De un río.\nauthored (3) Nada.\nclosing Un abrazo, Ada\n");
    expect_roles("Liebe Leute, unsere Antworten: 1) Kleber. 2) Nein!\n",
                 "greeting Liebe Leute,\nauthored unsere Antworten:\nauthored 1) Kleber.\nauthored 2) Nein!\n");
    static const char *const whole[] = {
        "Dear all, we met on 3. May and again on 5. May at the harbour.\n",
        "Hello everyone, see section 2. 1. was dropped years ago.\n",
        "Dear all, the one thing we ask for is this: 1. patience.\n",
        "We count nets. 1. Big ones. 2. Small ones. 3. Torn ones.\n",
        "Dear all, thanks. 1. Daily, I think. 2) Weekly, says my brother.\n",
        /* A number is the last there is, wherever in memory that ends. */
        "Dear all, we are 4",
        "Dear all, we are 14",
        "Dear all, we are, 14",
        "Dear all, now we are 4",
        "Dear all, now we are 14",
        "Dear all, now we are, 14",
        "Dear all, today we are 4",
        "Dear all, today we are 14",
    };
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        struct arena *arena = arena_new();
        struct segmentation out;
        dump_roles(arena, whole[i], "", false, &out);
        assert_int_equal(out.blocks.count, 1);
        arena_free(&arena);
    }
}

static void test_segment_false_friends(void **state)
{
    (void)state;
    expect_roles("On the other hand, we should wait.\nOn average, it works.\n",
                 "authored On the other hand, we should wait./On average, it works.\n");
    expect_roles("From: our point of view it is fine.\n\nTo: be decided later.\n",
                 "authored From: our point of view it is fine.\nauthored To: be decided later.\n");
    expect_roles("Thank you for this question, which we like.\n\nIt is a good one.\n",
                 "authored Thank you for this question, which we like.\nauthored It is a good one.\n");
    expect_roles("As the minister wrote:\n\nTrust is earned slowly.\n\nWe agree.\n",
                 "authored As the minister wrote:\nauthored Trust is earned slowly.\nauthored We agree.\n");
}

/* What an answer speaks of is not what a program added. */
static void test_segment_answers_like_trimmings(void **state)
{
    (void)state;
    expect_roles("How do boatmen hear of storms?\n~~~~~~~~\nThe mailing list of the harbour, mostly.\n\n"
                 "Who rows at night?\n~~~~~~~~\nNobody with any sense does that here.\n",
                 "authored How do boatmen hear of storms?\nauthored ~~~~~~~~/The mailing list of the harbour, mostly.\n"
                 "authored Who rows at night?\nauthored ~~~~~~~~/Nobody with any sense does that here.\n");
    expect_roles("Who rows at night?\n--\nThe ferryman, and he is paid for it by the town council.\n\nWho pays?\n--\n"
                 "The town council pays for every single crossing.\n\nWho steers?\n--\nHis wife.\n",
                 "authored Who rows at night?\nauthored --/The ferryman, and he is paid for it by the town council.\n"
                 "authored Who pays?\nauthored --/The town council pays for every single crossing.\n"
                 "authored Who steers?\nauthored --/His wife.\n");
    expect_roles("Where does the mail come from?\n\nSent from the lighthouse: one boat a day.\n",
                 "authored Where does the mail come from?\nauthored Sent from the lighthouse: one boat a day.\n");
    expect_roles(
        "Please find my answers below.\n\nSent from my iPhone\n\n1. Who rows at night?\n\nThe ferryman rows.\n",
        "authored Please find my answers below.\nsignature Sent from my iPhone\nauthored 1. Who rows at night?\n"
        "authored The ferryman rows.\n");
    expect_roles("I cannot come, but I wish you luck with it.\n\nSent from my iPhone\n\n1. Who rows at night?\n\n"
                 "The ferryman rows.\n",
                 "authored I cannot come, but I wish you luck with it.\nsignature Sent from my iPhone\n"
                 "quoted 1. Who rows at night?\nquoted The ferryman rows.\n");
    expect_roles("What do they wear?\n\nHi-vis vests and boots.\n",
                 "authored What do they wear?\nauthored Hi-vis vests and boots.\n");
    expect_roles("Who rows at night?\n\nSincerely, I do not know.\n",
                 "authored Who rows at night?\nauthored Sincerely, I do not know.\n");
}

static void push_text(struct arena *arena, struct blocks *blocks, const char *source, const char *text)
{
    struct block block = {.kind = BLOCK_PARAGRAPH, .source = source, .text = text};
    blocks_push(arena, blocks, &block);
}

/* Roles of a body and an attachment of two paragraphs each, 'a' for authored, 'q' for set aside. */
static void expect_same(const char *const body[2], const char *const file[2], const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    struct segmentation out;
    char got[5] = "";
    for (int i = 0; i < 2; i++) push_text(arena, &blocks, "", body[i]);
    for (int i = 0; i < 2; i++) push_text(arena, &blocks, "answers.docx", file[i]);
    segment_blocks(arena, &blocks, "", false, &out);
    assert_int_equal(out.blocks.count, 4);
    for (int i = 0; i < 4; i++) got[i] = out.blocks.items[i].role == ROLE_AUTHORED ? 'a' : 'q';
    assert_string_equal(got, want);
    arena_free(&arena);
}

static void test_segment_same_text_counts_once(void **state)
{
    (void)state;
    static const char roles[] = "1. The operators act first, because they see the traffic.",
                      costs[] = "2. The customers pay in the end,\nand the state where nobody else can.",
                      again[] = "2) The customers pay in the end, and the state where nobody else can.", yes[] = "Yes.",
                      other[] = "We enclose a survey of our members that says so too.";
    expect_same((const char *[]){roles, costs}, (const char *[]){roles, again}, "aaqq");
    expect_same((const char *[]){roles, yes}, (const char *[]){roles, again}, "qaaa");
    /* A sentence shared is no copy. */
    expect_same((const char *[]){other, costs}, (const char *[]){roles, again}, "aaaa");
}

static void test_segment_name_alone_at_the_end(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    dump_roles(arena, "The operators act first, because they see it.\n\nCarol Third\n", "Office", false, &segmentation);
    assert_int_equal(segmentation.blocks.items[1].role, ROLE_CLOSING);
    assert_string_equal(segmentation.signature, "Carol Third");
    /* Below a question or its number it is the answer. */
    dump_roles(arena, "Dear all, here is what we say.\n\nQuestion 6.\n\nCarol Third\n", "Office", false, &segmentation);
    assert_string_equal(segmentation.signature, "");
    dump_roles(arena, "Whom do you call when the line is down?\n\nCarol Third\n", "Office", false, &segmentation);
    assert_string_equal(segmentation.signature, "");
    arena_free(&arena);
}

static void test_segment_answered(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct segmentation segmentation;
    dump_roles(arena, "> 1. Who?\nWe.\n\n> 2. Why?\nSo.\n\n> the rest of it\n", "", false, &segmentation);
    assert_true(segmentation.blocks.items[0].answered);
    assert_true(segmentation.blocks.items[2].answered);
    assert_false(segmentation.blocks.items[4].answered);
    segment_show_answered(&segmentation.blocks);
    assert_int_equal(segmentation.blocks.items[0].role, ROLE_PROMPT);
    assert_int_equal(segmentation.blocks.items[4].role, ROLE_QUOTED);
    arena_free(&arena);
}

static void test_segment_links_of_yahoo(void **state)
{
    (void)state;
    expect_roles("We mend nets.\n\nYahoo Groups Links\n\n<*> To visit your group on the web, go to:\n"
                 "    http://groups.yahoo.com/group/harbour/\n\n<*> To unsubscribe from this group, send an email to:\n"
                 "    harbour-unsubscribe@yahoogroups.com\n\nThe boats are painted too.\n",
                 "authored We mend nets.\n"
                 "footer Yahoo Groups Links\n"
                 "footer <*> To visit your group on the web, go to:/    http://groups.yahoo.com/group/harbour/\n"
                 "footer <*> To unsubscribe from this group, send an email to:/    "
                 "harbour-unsubscribe@yahoogroups.com\n"
                 "authored The boats are painted too.\n");
    expect_roles("Three things:\n\n<*> nets\n<*> boats\n", "authored Three things:\nauthored <*> nets/<*> boats\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_segment_links_of_yahoo),
        cmocka_unit_test(test_segment_loses_nothing),
        cmocka_unit_test(test_segment_keeps_something),
        cmocka_unit_test(test_segment_names_a_message),
        cmocka_unit_test(test_segment_wrapped_attributions),
        cmocka_unit_test(test_segment_forwarded_head),
        cmocka_unit_test(test_segment_splits_units),
        cmocka_unit_test(test_segment_wrapped_lines_of_any_script),
        cmocka_unit_test(test_segment_flattened_quotations),
        cmocka_unit_test(test_segment_letter_in_one_line),
        cmocka_unit_test(test_segment_questions_that_fill_their_lines),
        cmocka_unit_test(test_segment_false_friends),
        cmocka_unit_test(test_segment_answers_like_trimmings),
        cmocka_unit_test(test_segment_same_text_counts_once),
        cmocka_unit_test(test_segment_answered),
        cmocka_unit_test(test_segment_name_alone_at_the_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
