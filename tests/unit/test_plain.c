/* SPDX-License-Identifier: MIT */
/* test_plain: text/plain and format=flowed as a reader sees them. */
#include "text_help.h"

static void test_plain_paragraphs(void **state)
{
    (void)state;
    expect_plain("one\ntwo\n\n\nthree\n", false, false, "p one/two\np three\n");
    expect_plain("", false, false, "");
    expect_plain("\n \n\t\n", false, false, "");
    expect_plain("no line end", false, false, "p no line end\n");
    expect_plain("\xef\xbb\xbfmark\n", false, false, "p mark\n");
}

static void test_plain_depth_splits_without_blank_lines(void **state)
{
    (void)state;
    expect_plain("> 1. Which roles?\nAll of them.\n> 2. Why?\nBecause.\n", false, false,
                 ">p 1. Which roles?\np All of them.\n>p 2. Why?\np Because.\n");
    expect_plain(">> deep\n> > as deep\n>one\n", false, false, ">>p deep/as deep\n>p one\n");
    expect_plain("AB> with initials\n", false, false, ">p with initials\n");
    expect_plain("    AB> indented\n", false, false, ">p indented\n");
    expect_plain("         AB> too far in\n", false, false, "p          AB> too far in\n");
    expect_plain("-> arrow\na > b\n", false, false, "p -> arrow/a > b\n");
}

/* Some programs and people quote with another sign; tables, definitions and answers marked so are no quotation. */
static void test_plain_other_signs_quote(void **state)
{
    (void)state;
    expect_plain("| 1. Which roles, and whose\n| are they?\nAll of them.\n\n| 2. Why?\nBecause.\n", false, false,
                 ">p 1. Which roles, and whose/are they?\np All of them.\n>p 2. Why?\np Because.\n");
    expect_plain("Ada wrote:\n: We met.\n: It rained.\n\nIt did.\n", false, false,
                 "p Ada wrote:\n>p We met./It rained.\np It did.\n");
    expect_plain("Ada wrote:\n| | deep\n| one\nMine.\n", false, false, "p Ada wrote:\n>>p deep\n>p one\np Mine.\n");
    expect_plain("| Who? | We. |\n| Why? | So. |\n", false, false, "r Who?|We.\nr Why?|So.\n");
    expect_plain("Roles?\n: All of them.\n\nWhy?\n: Because.\n", false, false,
                 "p Roles?/: All of them.\np Why?/: Because.\n");
    expect_plain("1. Which roles?\n| All of them.\n| And more.\n", false, false,
                 "p 1. Which roles?/| All of them./| And more.\n");
    expect_plain("> Which roles?\n| All of them?\n| And more.\n", false, false,
                 ">p Which roles?\np | All of them?/| And more.\n");
}

static void test_plain_tables_set_by_blanks(void **state)
{
    (void)state;
    expect_plain("Question          Answer\nWho steers the    My brother. New ones\nboat, and how     stand beside "
                 "him.\nlong?\nWho pays?         We do.\nRegards\n",
                 false, false,
                 "r Question|Answer\nr Who steers the boat, and how long?|My brother. New ones stand beside him.\n"
                 "r Who pays?|We do.\np Regards\n");
    expect_plain("> Wer zahlt?    Wir.\n> Wer rudert?   Mein Bruder,\n>               sonst keiner.\n", false, false,
                 ">r Wer zahlt?|Wir.\n>r Wer rudert?|Mein Bruder, sonst keiner.\n");
    expect_plain("Fares    Two pounds, and nothing for dogs.\n\nCrew     My brother steers it in all weathers.\n\n"
                 "Winter   We tie it up and walk.\n",
                 false, false,
                 "r Fares|Two pounds, and nothing for dogs.\nr Crew|My brother steers it in all weathers.\n"
                 "r Winter|We tie it up and walk.\n");
    expect_plain("Кто платит?    Мы.\nКто гребёт?    Мой брат.\n", false, false,
                 "r Кто платит?|Мы.\nr Кто гребёт?|Мой брат.\n");
    expect_plain("いくらですか？    二百円。\nだれがこぎますか？    兄です。\n", false, false,
                 "r いくらですか？|二百円。\nr だれがこぎますか？|兄です。\n");
}

static void test_plain_tables_pasted(void **state)
{
    (void)state;
    expect_plain("Who pays?\tWe do.\nand the parish.\nWho rows?\tMy brother.\nThanks\n", false, false,
                 "r Who pays?|We do. and the parish.\nr Who rows?|My brother.\np Thanks\n");
    expect_plain("\"Question\",\"Answer\"\n\"Who pays,\nand why?\",\"We do, \"\"all\"\" of us.\"\n\"Who "
                 "rows?\",\"I.\"\n\nThanks\n",
                 false, false,
                 "r Question|Answer\nr Who pays, and why?|We do, \"all\" of us.\nr Who rows?|I.\np Thanks\n");
    expect_plain("1;\"Qui paie ?\";Nous.\n2;\"Qui rame ?\";Mon frère.\n", false, false,
                 "r 1|Qui paie ?|Nous.\nr 2|Qui rame ?|Mon frère.\n");
}

/* Blanks of other kinds: behind sentences, in drawings, between figures, behind numbers and fields. */
static void test_plain_blanks_without_tables(void **state)
{
    (void)state;
    expect_plain("We steer.  He rows.  Is that\nenough?  We think so.  Why\nnot?  Nobody drowned.\n", false, false,
                 "p We steer.  He rows.  Is that/enough?  We think so.  Why/not?  Nobody drowned.\n");
    expect_plain("    |\\    o\n    | \\   |\n~~~~  ~~~~~\n", false, false,
                 "p     |\\    o/    | \\   |/~~~~  ~~~~~\n");
    expect_plain("Year   Boats\n2021   12\n2022   14\n2023   15\n", false, false,
                 "p Year   Boats/2021   12/2022   14/2023   15\n");
    expect_plain("1.   We look for somebody who rows.\n2.   They stand beside him for a year.\n"
                 "3.   They take the oars alone.\n",
                 false, false,
                 "p 1.   We look for somebody who rows./2.   They stand beside him for a year./"
                 "3.   They take the oars alone.\n");
    expect_plain("From:     Ada Example of the boat house\nSent:     Monday at ten in the morning\n"
                 "To:       all who keep a boat here\n",
                 false, false,
                 "p From:     Ada Example of the boat house/Sent:     Monday at ten in the morning/"
                 "To:       all who keep a boat here\n");
    expect_plain("\"Yes\", he said, \"and no\".\n\"Why?\", we asked, \"not?\"\n", false, false,
                 "p \"Yes\", he said, \"and no\"./\"Why?\", we asked, \"not?\"\n");
}

/* Only so much is looked at for tables: below a text of nothing but blanks none is found any more. */
static void test_plain_tables_are_looked_for_in_vain(void **state)
{
    (void)state;
    static const char table[] = "\nWho pays?    We do.\nWho rows?    My brother.\n";
    for (size_t lines = 1; lines <= 200; lines += 199) {
        struct arena *arena = arena_new();
        struct blocks blocks = {0};
        struct buf text = BUF_INIT(1 << 20);
        for (size_t i = 0; i < lines; i++) {
            for (size_t k = 0; k < 90; k++) buf_puts(&text, "a   ");
            buf_putc(&text, '\n');
        }
        buf_puts(&text, table);
        extract_plain(arena, buf_text(&text), text.len, false, false, "", &blocks);
        assert_int_equal(blocks.items[blocks.count - 1].kind, lines == 1 ? BLOCK_ROW : BLOCK_PARAGRAPH);
        buf_release(&text);
        arena_free(&arena);
    }
}

static void test_plain_escaped_from_is_no_quotation(void **state)
{
    (void)state;
    expect_plain("Money.\n>From what we hear, time too.\n", false, false, "p Money./From what we hear, time too.\n");
    expect_plain("Money.\n\n >From what we hear\n time too.\n", true, false,
                 "p Money.\np From what we hear/time too.\n");
    expect_plain(">Money.\n>From what we hear\n", false, false, ">p Money./From what we hear\n");
    expect_plain("Yes.\n>From what we hear\n>they do\n", false, false, "p Yes.\n>p From what we hear/they do\n");
    expect_plain("Yes.\n> From what we hear\nNo.\n", false, false, "p Yes.\n>p From what we hear\np No.\n");
}

static void test_plain_keeps_the_signature_mark(void **state)
{
    (void)state;
    expect_plain("text  \n\n-- \nAda \n", false, false, "p text\np -- /Ada\n");
}

static void test_plain_wrapped_quotation_keeps_its_rest(void **state)
{
    (void)state;
    expect_plain("> this quoted line was wrapped again by a mail program that put its\nend here\n> and went on.\n",
                 false, false,
                 ">p this quoted line was wrapped again by a mail program that put its/end here/and went on.\n");
    expect_plain("> diese zitierte Zeile hat ein Programm noch einmal umbrochen, und ihr\nEnde\n> steht allein.\n",
                 false, false,
                 ">p diese zitierte Zeile hat ein Programm noch einmal umbrochen, und ihr/Ende/steht allein.\n");
    expect_plain("> цей процитований рядок програма перенесла ще раз, а його\nіз кінцем\n> стоїть окремо.\n", false,
                 false, ">p цей процитований рядок програма перенесла ще раз, а його/із кінцем/стоїть окремо.\n");
    expect_plain(
        "> do you think that anybody would lend tools to us in spring, and who?\nNobody\n> and why not?\n", false,
        false, ">p do you think that anybody would lend tools to us in spring, and who?\np Nobody\n>p and why not?\n");
    expect_plain(
        "> this quoted line is long enough, but it ends with a question mark, right?\nyes\n> and went on.\n", false,
        false,
        ">p this quoted line is long enough, but it ends with a question mark, right?\np yes\n>p and went on.\n");
}

static void test_flowed_joins_soft_lines(void **state)
{
    (void)state;
    expect_plain("one \ntwo\nthree\n", true, false, "p one two/three\n");
    expect_plain("one \ntwo\n", true, true, "p onetwo\n");
    expect_plain("> one \n> two \nmine\n", true, false, ">p one two\np mine\n");
    expect_plain(" >stuffed\n", true, false, ">p stuffed\n");
    expect_plain("  stuffed\n", true, false, "p  stuffed\n");
    expect_plain("text \n-- \nAda \nExample\n", true, false, "p text/-- /Ada Example\n");
}

static void test_flowed_without_soft_lines_is_hard_wrapped(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct blocks hard = {0}, soft = {0};
    extract_plain(arena, "one\ntwo\n", 8, true, false, "", &hard);
    extract_plain(arena, "one \ntwo\n", 9, true, false, "", &soft);
    assert_true(hard.items[0].from_plain);
    assert_false(soft.items[0].from_plain);
    arena_free(&arena);
}

static void test_plain_many_blocks_are_capped_without_loss(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT(1 << 20);
    struct blocks blocks = {0};
    size_t letters = 0;
    for (int i = 0; i < 50000; i++) buf_puts(&text, "a\n\n");
    extract_plain(arena, buf_text(&text), text.len, false, false, "", &blocks);
    for (size_t i = 0; i < blocks.count; i++) {
        for (const char *at = blocks.items[i].text; *at; at++) letters += *at == 'a';
    }
    assert_true(blocks.count <= 20001);
    assert_int_equal(letters, 50000);
    buf_release(&text);
    arena_free(&arena);
}

static void test_plain_tables_drawn_with_signs(void **state)
{
    (void)state;
    expect_plain("So:\n| Why? | Because. |\n|---|---|\n| How often? | Weekly |\nBye\n", false, false,
                 "p So:\nr Why?|Because.\nr How often?|Weekly\np Bye\n");
    expect_plain("Why? | Because.\n--- | ---\nHow? | Weekly\n", false, false, "r Why?|Because.\nr How?|Weekly\n");
    expect_plain("+------+---------+\n| Why? | Because |\n|      | I can.  |\n+------+---------+\n| How? | Weekly  |\n"
                 "+------+---------+\n",
                 false, false, "r Why?|Because I can.\nr How?|Weekly\n");
    expect_plain("> | Why? | Because. |\n> | How? | Weekly |\n", false, false, ">r Why?|Because.\n>r How?|Weekly\n");
    expect_plain("Ada | Example Ltd\nTel. 1 | Fax 2\n", false, false, "p Ada | Example Ltd/Tel. 1 | Fax 2\n");
    expect_plain("yes | no\n", false, false, "p yes | no\n");
}

/* Nobody draws a table with such lines, and none of their words is lost. */
static void test_plain_tables_of_long_lines(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    struct buf text = BUF_INIT(1 << 20);
    struct blocks blocks = {0};
    buf_puts(&text, "| Why? |");
    while (text.len < 70000) buf_puts(&text, " because");
    buf_puts(&text, " last |\n|---|---|\n| How? | Weekly |\n");
    extract_plain(arena, buf_text(&text), text.len, false, false, "", &blocks);
    assert_non_null(strstr(dump_blocks(arena, &blocks), "because last"));
    buf_release(&text);
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain_paragraphs),
        cmocka_unit_test(test_plain_depth_splits_without_blank_lines),
        cmocka_unit_test(test_plain_other_signs_quote),
        cmocka_unit_test(test_plain_tables_set_by_blanks),
        cmocka_unit_test(test_plain_tables_pasted),
        cmocka_unit_test(test_plain_blanks_without_tables),
        cmocka_unit_test(test_plain_tables_are_looked_for_in_vain),
        cmocka_unit_test(test_plain_escaped_from_is_no_quotation),
        cmocka_unit_test(test_plain_keeps_the_signature_mark),
        cmocka_unit_test(test_plain_wrapped_quotation_keeps_its_rest),
        cmocka_unit_test(test_flowed_joins_soft_lines),
        cmocka_unit_test(test_flowed_without_soft_lines_is_hard_wrapped),
        cmocka_unit_test(test_plain_tables_drawn_with_signs),
        cmocka_unit_test(test_plain_tables_of_long_lines),
        cmocka_unit_test(test_plain_many_blocks_are_capped_without_loss),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
