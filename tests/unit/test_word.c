/* SPDX-License-Identifier: MIT */
/*
 * test_word: legacy Word read by its own structure: list numbers, headings, tables, notes and boxes at their places,
 * tracked changes as accepted, comments and hidden words left out; and files that lie or are cut off.
 */
#include "word_help.h"

#include "../../src/text/documents/word_read.h"

#define LIST "\x0b\x46\x01\x00"
#define BELOW "\x0a\x26\x01"
#define IN_TABLE "\x16\x24\x01"
#define ROW_ENDS IN_TABLE "\x17\x24\x01"
#define INNER IN_TABLE "\x49\x66\x02\x00\x00\x00"
#define HEADING "\x40\x26\x01"
#define GONE "\x00\x08\x01"
#define HIDDEN "\x3c\x08\x01"
#define STRUCK "\x37\x08\x01"
#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static void expect_word(struct word_doc *doc, const char *want)
{
    struct arena *arena = arena_new();
    struct extraction out;
    const char *said = read_attachment(arena, "a.doc", "application/msword", (const char *)doc->file, doc->count, &out);
    assert_string_equal(said, want);
    arena_free(&arena);
}

static size_t put_level(unsigned char *at, int start, int format, int flags, const char *text, size_t units)
{
    word_put(at, 4, (uint32_t)start);
    at[4] = (unsigned char)format;
    at[5] = (unsigned char)flags;
    word_put(at + 28, 2, (uint32_t)units);
    for (size_t i = 0; i < units; i++) word_put(at + 30 + 2 * i, 2, (unsigned char)text[i]);
    return 30 + 2 * units;
}

/* "I." and, below it, "1.1" or "(1)"; used once, or once more from 3 on. */
static void add_lists(struct word_doc *doc, int flags, const char *below, size_t units)
{
    unsigned char lists[600] = {1, 0, 7}, uses[80] = {2};
    size_t at = 30;
    at += put_level(lists + at, 1, 1, 0, "\0.", 2);
    at += put_level(lists + at, 1, 0, flags, below, units);
    for (int level = 2; level < 9; level++) at += put_level(lists + at, 1, 23, 0, "o", 1);
    word_part_add(doc, 73, lists, at);
    uses[4] = uses[20] = 7;
    uses[20 + 12] = 1;               /* the second use has something of its own */
    word_put(uses + 36 + 8, 4, 3);   /* behind the first's empty data and the second's head: from 3 on */
    word_put(uses + 36 + 12, 4, 16); /* at the first level */
    word_part_add(doc, 74, uses, 36 + 16);
}

static void test_word_numbers(void **state)
{
    (void)state;
    static const struct para paras[] = {
        PARA("Answers\r", HEADING), PARA("Roles\r", LIST),     PARA("all\r", LIST BELOW),          PARA("more\r", ""),
        PARA("Rules\r", LIST),      PARA("few\r", LIST BELOW), PARA("Last\r", "\x0b\x46\x02\x00"), PARA("End\r", LIST)};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), NULL, 0);
    add_lists(&doc, 4, "\0.\1", 3);
    expect_word(&doc,
                "h2 Answers\ni1 I. Roles\ni2 1.1 all\np more\ni1 II. Rules\ni2 2.1 few\ni1 III. Last\ni1 IV. End\n");
    word_make(&doc, paras, COUNT(paras), NULL, 0);
    add_lists(&doc, 8, "(\1)", 3);
    expect_word(&doc,
                "h2 Answers\ni1 I. Roles\ni2 (1) all\np more\ni1 II. Rules\ni2 (2) few\ni1 III. Last\ni1 IV. End\n");
}

static void test_word_tables(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("Q\a", IN_TABLE), PARA("A\r", IN_TABLE),   PARA("B\a", IN_TABLE),
                                        PARA("\a", ROW_ENDS),  PARA("one\a", IN_TABLE), PARA("\a", ROW_ENDS),
                                        PARA("after\r", "")};
    static const struct para inside[] = {PARA("Name\a", IN_TABLE),
                                         PARA("below\r", IN_TABLE),
                                         PARA("Q\r", INNER "\x4b\x24\x01"),
                                         PARA("A\r", INNER),
                                         PARA("B\r", INNER "\x4b\x24\x01"),
                                         PARA("\r", INNER "\x4b\x24\x01\x4c\x24\x01"),
                                         PARA("\a", IN_TABLE),
                                         PARA("\a", ROW_ENDS),
                                         PARA("after\r", "")};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), NULL, 0);
    expect_word(&doc, "r Q|A/B\np one\np after\n");
    word_make(&doc, inside, COUNT(inside), NULL, 0);
    expect_word(&doc, "p Name\np below\nr Q|A/B\np after\n");
}

/* The end of a deleted paragraph is gone, too; comments, fields' instructions and hidden words are nobody's answer. */
static void test_word_what_is_left_out(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("We never \r", ""), PARA("agree\5 now\r", ""),
                                        PARA("See \23HYPERLINK \"http://example.org/\" \24here\25.\r", ""),
                                        PARA("Said by Ola.\r", "")};
    static const struct span runs[] = {{3, 10, GONE, 3}, {10, 16, "", 0}, {16, 20, HIDDEN, 3}};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), runs, COUNT(runs));
    word_put(doc.main + 0x4c, 4, (uint32_t)doc.text_bytes - 13);
    word_put(doc.main + 0x5c, 4, 13); /* the last paragraph is a comment's */
    expect_word(&doc, "p We agree\np See here.\n");
}

/* What is struck out is left out, unless it is all. */
static void test_word_struck_out(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("By phone siren.\r", "")};
    static const struct span some[] = {{0, 9, STRUCK, 3}}, all[] = {{0, 15, STRUCK, 3}};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), some, COUNT(some));
    expect_word(&doc, "p siren.\n");
    word_make(&doc, paras, COUNT(paras), all, COUNT(all));
    expect_word(&doc, "p By phone siren.\n");
    /* An item keeps its number. */
    static const struct para items[] = {PARA("one\r", LIST), PARA("two\r", LIST), PARA("three\r", LIST)};
    static const struct span second[] = {{4, 7, STRUCK, 3}};
    word_make(&doc, items, COUNT(items), second, COUNT(second));
    add_lists(&doc, 4, "\0.\1", 3);
    expect_word(&doc, "i1 I. one\ni1 III. three\n");
}

static void test_word_notes_and_boxes(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("We water\2 twice.\10\r", ""), PARA("Plants drink.\r", ""),
                                        PARA("\2 In summer.\r", ""), PARA("In a box.\r", "")};
    unsigned char marks[10] = {0}, texts[12] = {0}, shapes[8 + 26] = {0}, boxes[8 + 22] = {0};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), NULL, 0);
    word_put(doc.main + 0x4c, 4, 18 + 14);
    word_put(doc.main + 0x50, 4, 13);
    word_put(doc.main + 0x64, 4, 10);
    word_put(marks, 4, 8);
    word_put(texts + 4, 4, 13);
    word_part_add(&doc, 2, marks, sizeof marks);
    word_part_add(&doc, 3, texts, sizeof texts);
    word_put(shapes, 4, 16);
    word_put(shapes + 8, 4, 1025);
    word_put(boxes + 4, 4, 10);
    word_put(boxes + 8 + 14, 4, 1025);
    word_part_add(&doc, 40, shapes, sizeof shapes);
    word_part_add(&doc, 56, boxes, sizeof boxes);
    expect_word(&doc, "p We water[1: In summer.] twice.\np In a box.\np Plants drink.\n");
}

/* Chains of sectors that run in a circle: of the stream, of the directory, of the tables' own sectors. */
static void test_word_chains_in_circles(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("Roles\r", "")};
    static const size_t places[] = {512 + 4 * 3, 512 + 4 * 1, 0x44};
    for (size_t i = 0; i < COUNT(places); i++) {
        struct arena *arena = arena_new();
        struct blocks blocks = {0};
        struct word_doc doc;
        word_make(&doc, paras, COUNT(paras), NULL, 0);
        word_put(doc.file + places[i], 4, i == 1 ? 1 : 2);
        if (i == 2) memset(doc.file + 512 * 3, 0xff, 508), word_put(doc.file + 512 * 3 + 508, 4, 2);
        word_read(arena, (const char *)doc.file, doc.count, "a.doc", &blocks);
        arena_free(&arena);
    }
}

/* Whatever its bytes say, a file is read to its end or said to be damaged. */
static void test_word_that_lies(void **state)
{
    (void)state;
    static const struct para paras[] = {PARA("Roles\r", LIST), PARA("all\r", LIST BELOW), PARA("Q\a", IN_TABLE),
                                        PARA("A\a", IN_TABLE), PARA("\a", ROW_ENDS),      PARA("end\2\10\r", "")};
    static const unsigned char lies[] = {0, 0xff, 0x80, 0x7f};
    struct word_doc doc;
    word_make(&doc, paras, COUNT(paras), NULL, 0);
    add_lists(&doc, 0, "\1)", 2);
    for (size_t at = 8; at < doc.count; at += at < 0x7a0 || at > doc.count - TABLE_BYTES ? 3 : 41) {
        for (size_t i = 0; i < sizeof lies && at < doc.count - TABLE_BYTES + 0x300; i++) {
            struct arena *arena = arena_new();
            struct blocks blocks = {0};
            unsigned char was = doc.file[at];
            doc.file[at] = lies[i];
            word_read(arena, (const char *)doc.file, i == 0 ? at : doc.count, "a.doc", &blocks);
            doc.file[at] = was;
            arena_free(&arena);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_word_numbers),          cmocka_unit_test(test_word_tables),
        cmocka_unit_test(test_word_what_is_left_out), cmocka_unit_test(test_word_struck_out),
        cmocka_unit_test(test_word_notes_and_boxes),  cmocka_unit_test(test_word_chains_in_circles),
        cmocka_unit_test(test_word_that_lies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
