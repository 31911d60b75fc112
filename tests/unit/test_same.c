/* SPDX-License-Identifier: MIT */
/*
 * test_same: nearly the same text in the body and in a file, or in two files, counts once, whatever quotes, dashes and
 * line breaks the programs set; and nothing that only one of them says is lost.
 */
#include "text_help.h"

struct part {
    const char *name, *text;
};

#define SHADE "Mill Street lacks shade most, from the bridge to the school. The limes were felled when the tram came."
#define WATER                                                                                                          \
    "The school should water them - with a rota of parents - and \"lend\" its hose to the neighbours on Sundays."
#define MONEY "We'd each give ten crowns a year; the rest could come from parking tickets, which cost too little."
#define SHADE_SET                                                                                                      \
    "Mill Street lacks shade most, from the\nbridge to the school.\nThe limes were felled when the tram came."
#define WATER_SET                                                                                                      \
    "The school should water them \xe2\x80\x93 with a rota of parents \xe2\x80\x93 and \xe2\x80\x9clend\xe2\x80\x9d "  \
    "its hose to the neigh\xc2\xad"                                                                                    \
    "bours on Sundays."
#define MONEY_SET                                                                                                      \
    "We\xe2\x80\x99"                                                                                                   \
    "d each give ten crowns a year; the rest could come from parking tickets, which cost too little."

/* Which of them count, by their numbers: "0 1 5". */
static void expect_kept(const struct part *parts, size_t count, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    struct segmentation out;
    char *kept = arena_strdup(arena, "");
    for (size_t i = 0; i < count; i++) {
        struct block block = {.kind = BLOCK_PARAGRAPH, .text = parts[i].text, .source = parts[i].name};
        blocks_push(arena, &blocks, &block);
    }
    segment_blocks(arena, &blocks, "", false, &out);
    for (size_t i = 0; i < count; i++) {
        bool counts = false;
        for (size_t k = 0; k < out.blocks.count; k++)
            counts |= out.blocks.items[k].source == parts[i].name && out.blocks.items[k].role == ROLE_AUTHORED &&
                      strcmp(out.blocks.items[k].text, parts[i].text) == 0;
        if (counts) kept = arena_printf(arena, "%s%s%zu", kept, kept[0] ? " " : "", i);
    }
    assert_string_equal(kept, want);
    arena_free(&arena);
}
#define EXPECT_KEPT(want, ...)                                                                                         \
    do {                                                                                                               \
        const struct part parts[] = {__VA_ARGS__};                                                                     \
        expect_kept(parts, sizeof parts / sizeof *parts, want);                                                        \
    } while (0)

static void test_same_but_for_signs_and_lines(void **state)
{
    (void)state;
    EXPECT_KEPT("0 1 2", {"", "1. " SHADE}, {"", "3. " WATER}, {"", "5. " MONEY}, {"a.odt", "1. " SHADE_SET},
                {"a.odt", "3. " WATER_SET}, {"a.odt", "5. " MONEY_SET});
    /* A heading more: the longer one counts. */
    EXPECT_KEPT("2 3 4", {"", SHADE}, {"", WATER}, {"a.odt", "Answers of the guild"}, {"a.odt", SHADE_SET},
                {"a.odt", WATER_SET});
    /* All of it in one paragraph. */
    EXPECT_KEPT("0 1", {"", SHADE}, {"", WATER}, {"a.odt", SHADE_SET " " WATER_SET});
    EXPECT_KEPT("0 1", {"a.odt", SHADE}, {"a.odt", WATER}, {"b.pdf", SHADE_SET}, {"b.pdf", WATER_SET});
}

static void test_same_but_for_a_word(void **state)
{
    (void)state;
    EXPECT_KEPT("0 1", {"", SHADE}, {"", WATER},
                {"a.odt", "Mill Street lacks shade most, from the bridge to the church. "
                          "The limes were felled when the tram came."},
                {"a.odt", WATER_SET});
}

/* A sentence more in either: the paragraph that has it counts, and nothing is lost. */
static void test_same_but_for_a_sentence(void **state)
{
    (void)state;
    EXPECT_KEPT("2 3", {"", "1. " SHADE}, {"", "3. " WATER}, {"a.odt", "1. " SHADE_SET " And the map shows it."},
                {"a.odt", "3. " WATER_SET});
    EXPECT_KEPT("1 4 5", {"", SHADE}, {"", WATER " It is long enough."}, {"", MONEY}, {"a.odt", WATER_SET},
                {"a.odt", SHADE_SET " And the map shows it."}, {"a.odt", MONEY_SET});
}

/* What sums up the file is no copy of it; nor are other answers in words that everybody uses. */
static void test_same_is_no_summary(void **state)
{
    (void)state;
    EXPECT_KEPT("0 1 2 3",
                {"", "In short: Mill Street lacks shade, the school should water the trees, and each of us "
                     "would give ten crowns."},
                {"a.odt", SHADE}, {"a.odt", WATER}, {"a.odt", MONEY});
    EXPECT_KEPT("0 1", {"", "We think that the council should water the trees in the old town every week in summer."},
                {"a.odt", "We think that the council should plant more limes near the market and the church in May."});
}

static void test_same_in_scripts_without_blanks(void **state)
{
    (void)state;
    EXPECT_KEPT("0", {"", "磨坊街最缺树荫，从桥到学校都没有。修电车的时候把椴树都砍掉了，后来没有人再种。"},
                {"a.odt", "磨坊街最缺树荫, 从桥到学校都没有。\n修电车的时候把椴树都砍掉了, 后来没有人再种。"});
}

static void test_same_question_above_an_answer(void **state)
{
    (void)state;
    /* The call came along in the body: its question says what the few words in the file answer. */
    EXPECT_KEPT("0 1 2 3", {"", "Which of our streets lack shade, and who has asked for trees there?"},
                {"", "Who should water the young limes on Sundays?"},
                {"a.odt", "Which of our streets lack shade, and who has asked for trees there?"},
                {"a.odt", "Mill Street lacks it most."});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_but_for_signs_and_lines),   cmocka_unit_test(test_same_but_for_a_word),
        cmocka_unit_test(test_same_but_for_a_sentence),        cmocka_unit_test(test_same_is_no_summary),
        cmocka_unit_test(test_same_in_scripts_without_blanks), cmocka_unit_test(test_same_question_above_an_answer)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
