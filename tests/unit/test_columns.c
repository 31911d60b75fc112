/* SPDX-License-Identifier: MIT */
/* test_columns: what stands side by side on a laid-out page: columns read one after the other, tables row by row, and
 * pages of one column as they are. Pages as pdftotext -layout writes them. */
#include "text_help.h"

#include "../../src/text/documents/office.h"

static void expect_pages(const char *text, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    pages_push(arena, text, strlen(text), "a.pdf", &blocks);
    assert_string_equal(dump_blocks(arena, &blocks), want);
    arena_free(&arena);
}

static void test_columns_are_read_one_after_the_other(void **state)
{
    (void)state;
    expect_pages(
        "A title of the paper that runs over the whole width of the page\n\n"
        "1. Which roles do you see in                 often in every country that we know of.\n"
        "this work?\n"
        "                                             2. Who pays?\n"
        "Operators should share what they\n"
        "see with the national team within            We thank the operators, for their customers\n"
        "a day. Smaller networks cannot do            pay in the end; that is known to everybody\n"
        "so, and a regional team helps; the           who reads a bill. Costs are seldom why some\n"
        "police joined late. Legal doubts             do not take part, time is. The police joined\n"
        "are the obstacle we hear of most             late, and that changed how victims reported.\n\n"
        "Below both columns stands a last line that goes over the whole width again, so that it is read last.\n",
        "p A title of the paper that runs over the whole width of the page\n"
        "p 1. Which roles do you see in/this work?\n"
        "p Operators should share what they/see with the national team within/a day. Smaller networks cannot "
        "do/so, and a regional team helps; the/police joined late. Legal doubts/are the obstacle we hear of "
        "most/often in every country that we know of.\n"
        "p 2. Who pays?\n"
        "p We thank the operators, for their customers/pay in the end; that is known to everybody/who reads a "
        "bill. Costs are seldom why some/do not take part, time is. The police joined/late, and that changed "
        "how victims reported.\n"
        "p Below both columns stands a last line that goes over the whole width again, so that it is read "
        "last.\n");
}

static void test_columns_of_a_table_are_its_cells(void **state)
{
    (void)state;
    expect_pages(
        "Question                                     Answer\n"
        "1. Which of the roles do you think           Operators should share what they see, within a day.\n"
        "the state should carry, and which            We learned in the exercise that trust grows slowly and\n"
        "the operators?                               is lost at once.\n"
        "2. Who pays for all of this, and             The police joined late, but\n"
        "for how long should they all pay, and do they changed how victims report, and when. Legal doubts\n"
        "you know it?                                 are the obstacle that we hear of most often, in every\n"
        "                                             country.\n"
        "3. What else?                                Nothing.\n"
        "We thank the coordinators for asking, and shall be glad to explain more of this in the autumn, if asked.\n",
        "r Question|Answer\n"
        "r 1. Which of the roles do you think the state should carry, and which the operators?|Operators should "
        "share what they see, within a day. We learned in the exercise that trust grows slowly and is lost at "
        "once.\n"
        "r 2. Who pays for all of this, and for how long should they all pay, and do you know it?|The police joined "
        "late, but they changed how victims report, and when. Legal doubts are the obstacle that we hear of most "
        "often, in every country.\n"
        "r 3. What else?|Nothing.\n"
        "p We thank the coordinators for asking, and shall be glad to explain more of this in the autumn, if "
        "asked.\n");
    expect_pages("Year              Incidents                      Shared with\n"
                 "2014              120                            CERT\n"
                 "2015              240                            CERT and police\n"
                 "Name: Ada Example\n",
                 "r Year|Incidents|Shared with\nr 2014|120|CERT\nr 2015|240|CERT and police\np Name: Ada Example\n");
}

static void test_columns_of_one_page_wide_text_stay(void **state)
{
    (void)state;
    expect_pages("We are pleased to answer. The operators in our country share what they  see within a day, and\n"
                 "the police joins when a crime is suspected; this took  four years to build, and will take four\n"
                 "more. As said above, this is what we learned, and  we are ready to explain more of it in autumn.\n"
                 "    1. Which roles?\n"
                 "          \xe2\x80\xa2 operators act first\n"
                 "          \xe2\x80\xa2 the state pays for the rest\n"
                 "          \xe2\x80\xa2 users report\n"
                 "    2. Who pays? Everybody, in proportion to what they gain from it, which is hard to measure\n"
                 "       but not impossible.\n",
                 "p We are pleased to answer. The operators in our country share what they see within a day, and/the "
                 "police joins when a crime is suspected; this took four years to build, and will take four/more. As "
                 "said above, this is what we learned, and we are ready to explain more of it in autumn.\n"
                 "p 1. Which roles?\np \xe2\x80\xa2 operators act first\np \xe2\x80\xa2 the state pays for the rest\np "
                 "\xe2\x80\xa2 users report\n"
                 "p 2. Who pays? Everybody, in proportion to what they gain from it, which is hard to measure/but not "
                 "impossible.\n");
}

/* Two rows only, the second with its shorter cell in the middle of its height. */
static void test_columns_rows_apart_by_blank_lines(void **state)
{
    (void)state;
    expect_pages("What stands in the way of those who try to              Money, since nobody pays for\n"
                 "work together better?                                   meetings.\n"
                 "\n"
                 "                                                        The lunch on Mondays, to which\n"
                 "Please describe good practices and examples             everybody may come.\n"
                 "of work that helped.\n"
                 "                                                        The shared telephone.\n"
                 "\n"
                 "Below the table a line goes over the whole width again, so that all of it can be read at once.\n",
                 "r What stands in the way of those who try to work together better?|Money, since nobody pays for "
                 "meetings.\n"
                 "r Please describe good practices and examples of work that helped.|The lunch on Mondays, to which "
                 "everybody may come. The shared telephone.\n"
                 "p Below the table a line goes over the whole width again, so that all of it can be read at once.\n");
}

/* Where no blank lines stand between paragraphs, a line that left much room ended one. */
/* No blank line and no line of its own tells the rows apart: their cells stand in the middle of each row. */
static void test_columns_rows_told_by_their_middles(void **state)
{
    (void)state;
    expect_pages(
        "1. Who should look after the\n"
        "                                        The families who drink from it, and\n"
        "well of a village, and who\n"
        "                                        nobody else.\n"
        "should pay for that work?\n"
        "                                        Forty francs. In the hills the price\n"
        "2. What does the repair of a\n"
        "                                        is twice that, because the road is\n"
        "pump cost?\n"
        "                                        closed until May.\n"
        "3. What else would you like\n"
        "us to ask the villages in the           Nothing.\n"
        "valley?\n",
        "r 1. Who should look after the well of a village, and who should pay for that work?|The families who "
        "drink from it, and nobody else.\n"
        "r 2. What does the repair of a pump cost?|Forty francs. In the hills the price is twice that, because "
        "the road is closed until May.\n"
        "r 3. What else would you like us to ask the villages in the valley?|Nothing.\n");
}

static void test_columns_short_lines_end_paragraphs(void **state)
{
    (void)state;
    expect_pages("Answers of the Institute\n"
                 "Who pays?\n"
                 "Everybody pays, in proportion to what they gain from it; that is hard to measure, but not\n"
                 "impossible, as\n"
                 "we found.\n"
                 "\xd0\x9a\xd1\x82\xd0\xbe \xd0\xbf\xd0\xbb\xd0\xb0\xd1\x82\xd0\xb8\xd1\x82?\n"
                 "\xe8\xb4\xb9\xe7\x94\xa8\xe7\x94\xb1\xe8\xb0\x81\xe6\x89\xbf\xe6\x8b\x85\xef\xbc\x9f\n"
                 "Name: Ada\n",
                 "p Answers of the Institute\np Who pays?\n"
                 "p Everybody pays, in proportion to what they gain from it; that is hard to measure, but "
                 "not/impossible, as/we found.\n"
                 "p \xd0\x9a\xd1\x82\xd0\xbe \xd0\xbf\xd0\xbb\xd0\xb0\xd1\x82\xd0\xb8\xd1\x82?\n"
                 "p \xe8\xb4\xb9\xe7\x94\xa8\xe7\x94\xb1\xe8\xb0\x81\xe6\x89\xbf\xe6\x8b\x85\xef\xbc\x9f\n"
                 "p Name: Ada\n");
    /* A sentence ends where more would have found room, and a heading stands below it. */
    expect_pages("The hut was built by the miners in their free days, with what the mine threw away, and\n"
                 "it has been warm ever since, as all know who came by the pass.\n"
                 "Wardens\n"
                 "Two of us, week about; whoever leaves writes down what the other will have to mend, as\n"
                 "well as who owes for beer. That book is kept.\n",
                 "p The hut was built by the miners in their free days, with what the mine threw away, and/it has been "
                 "warm ever since, as all know who came by the pass.\n"
                 "p Wardens\n"
                 "p Two of us, week about; whoever leaves writes down what the other will have to mend, as/well as who "
                 "owes for beer. That book is kept.\n");
}

/* A page's number is nobody's word, also where only one page shows it; what merely speaks of pages stays. */
static void test_columns_pages_are_counted(void **state)
{
    (void)state;
    static const char *const numbers[] = {"Page 1", "Seite 1", "- Page 1 -",  "Página 1", "Strona 1 z 3", "Стр. 1",
                                          "صفحة 1", "第 1 页", "第1页 共3页", "1ページ",  "1페이지",      "1. oldal"};
    static const char *const words[] = {"Page 4",     "Page 1 says so", "p. 1 and 2 say so",
                                        "See page 1", "第1条",          "1 boat"};
    struct arena *arena = arena_new();
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        expect_pages(
            arena_printf(arena, "We have mended nets since the spring of that year.\n\n\n     %s\n\f", numbers[i]),
            "p We have mended nets since the spring of that year.\n");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        expect_pages(arena_printf(arena, "We have mended nets since the spring of that year.\n\n%s\n\f", words[i]),
                     arena_printf(arena, "p We have mended nets since the spring of that year.\np %s\n", words[i]));
    /* The last page is not full: what stands on top of the others comes below. */
    expect_pages("Harbour Guild: answers\n\nNets are mended.\n\n   Page 1\n\fHarbour Guild: answers\n\nBoats are "
                 "painted.\n\n   Page 2\n\fSails are cut.\n\nHarbour Guild: answers\n\n\n   Page 3\n\f",
                 "p Nets are mended.\np Boats are painted.\np Sails are cut.\n");
    arena_free(&arena);
    /* Between dashes of any length, on every page. */
    expect_pages("Nets are mended.\n\n                –1–\n\fBoats are painted.\n\n             — 2 —\n\f",
                 "p Nets are mended.\np Boats are painted.\n");
}

/* What browsers print around a page; an address that an author ends with, and a day at the top, stay. */
static void test_columns_browsers_print_around(void **state)
{
    (void)state;
    expect_pages("10/10/23, 12:00 PM               Our answers\n\nNets are mended.\n\n\n"
                 "https://example.org/answers?id=7                      1/2\n\f"
                 "10/10/23, 12:00 PM               Our answers\n\nBoats are painted.\n\n\n"
                 "https://example.org/answers?id=7                      2/2\n\f",
                 "p Nets are mended.\np Boats are painted.\n");
    expect_pages("10.10.2023, 12:00\n\nNets are mended.\n\nfile:///home/ada/answers.html        1/1\n\f",
                 "p Nets are mended.\n");
    expect_pages("10.10.2023, 12:00\n\nNets are mended.\n\nhttps://example.org/nets/\n\f",
                 "p 10.10.2023, 12:00\np Nets are mended.\np https://example.org/nets/\n");
    expect_pages("Harbour Guild\n\nNets are mended.\n\nhttps://example.org/nets 3/4\n\f",
                 "p Harbour Guild\np Nets are mended.\np https://example.org/nets 3/4\n");
}

/* A number that a tab sets far before its item, whose further lines begin between the two. */
static void test_columns_numbers_before_a_tab(void **state)
{
    (void)state;
    expect_pages("1. Shade\n"
                 "   1.1.     On Mill Street there is none from the bridge down to the school\n"
                 "      since the limes were felled for the tram, and nobody has planted\n"
                 "      any.\n"
                 "   1.2.      The square behind the church has lost its planes to a fungus.\n"
                 "2. Species\n"
                 "   2.1.     Maples, because their roots stay under the pavement where they\n"
                 "      are given some room.\n"
                 "   2.2.       Plums are for the wasps.\n",
                 "p 1. Shade\n"
                 "p 1.1. On Mill Street there is none from the bridge down to the school/since the limes were felled "
                 "for the tram, and nobody has planted/any.\n"
                 "p 1.2. The square behind the church has lost its planes to a fungus.\n"
                 "p 2. Species\n"
                 "p 2.1. Maples, because their roots stay under the pavement where they/are given some room.\n"
                 "p 2.2. Plums are for the wasps.\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_columns_pages_are_counted),
                                       cmocka_unit_test(test_columns_browsers_print_around),
                                       cmocka_unit_test(test_columns_are_read_one_after_the_other),
                                       cmocka_unit_test(test_columns_of_a_table_are_its_cells),
                                       cmocka_unit_test(test_columns_rows_apart_by_blank_lines),
                                       cmocka_unit_test(test_columns_of_one_page_wide_text_stay),
                                       cmocka_unit_test(test_columns_rows_told_by_their_middles),
                                       cmocka_unit_test(test_columns_short_lines_end_paragraphs),
                                       cmocka_unit_test(test_columns_numbers_before_a_tab)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
