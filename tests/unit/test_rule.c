/* SPDX-License-Identifier: MIT */
/* test_rule: every rule has a spelling of its own, reads back as itself, and stands in docs/rules.md with what it
 * means.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/file.h>
#include <mailcall/model/rule.h>

#define PAGE TEST_SOURCE_DIR "/docs/rules.md"
#define PAGE_MAX_BYTES (64 * 1024)

static void test_every_rule_reads_back_as_itself(void **state)
{
    (void)state;
    for (enum rule rule = RULE_NONE; rule <= RULE_UNKNOWN; rule++)
        assert_int_equal(rule_from_name(rule_name(rule)), rule);
    assert_string_equal(rule_name(RULE_NONE), "");
}

static void test_rule_of_another_version_is_unknown(void **state)
{
    (void)state;
    assert_int_equal(rule_from_name("below-the-belt"), RULE_UNKNOWN);
    assert_int_equal(rule_from_name("below-"), RULE_UNKNOWN);
    assert_int_equal(rule_from_name("Marker"), RULE_UNKNOWN);
}

/* Analyses that are stored keep the words that others select by. */
static void test_families_share_their_spelling(void **state)
{
    (void)state;
    static const char *const begin[] = {[RULES_HTML] = "html-", [RULES_BELOW] = "below-", [RULES_SET_OFF] = "set-off-"};
    for (enum rule rule = RULE_NONE; rule <= RULE_UNKNOWN; rule++)
        for (enum rule_family family = RULES_HTML; family <= RULES_SET_OFF; family++)
            assert_int_equal(strncmp(rule_name(rule), begin[family], strlen(begin[family])) == 0,
                             rule_family(rule) == family);
}

static void add_row(struct buf *page, const char *spelling, const char *meaning)
{
    buf_printf(page, "| `%s` | %s |\n", spelling, meaning);
}

#define ROW(identifier, family, spelling, meaning) add_row(&page, spelling, meaning);

/* MAILCALL_GOLDEN=write writes the page anew. */
static void test_page_is_the_table(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    struct buf page = BUF_INIT(PAGE_MAX_BYTES), written = BUF_INIT(PAGE_MAX_BYTES);
    buf_puts(&page, "# Rules\n\n"
                    "What `\"rule\"` says in the JSON of an analysis (docs/analysis.schema.json), and what stands in "
                    "brackets where\n`mailcall explain` shows blocks and reasons. Made from the table in "
                    "`include/mailcall/model/rule.h`.\n\n"
                    "## Why a block has its role\n\nNo rule: the role that text has by itself. `unknown`: stored by "
                    "another version.\n\n| rule | the block |\n|---|---|\n");
    RULES_OF_ROLES(ROW)
    buf_puts(&page, "\n## Under what a passage stands\n\nA reason of the passage, and the rule of the block that says "
                    "it.\n\n| rule | what says it |\n|---|---|\n");
    RULES_OF_ANCHORS(ROW)
    buf_puts(&page, "\n## What else a verdict rests on\n\n| rule | reason |\n|---|---|\n");
    RULES_OF_VERDICTS(ROW)
    const char *mode = getenv("MAILCALL_GOLDEN");
    if (mode != NULL && strcmp(mode, "write") == 0)
        assert_int_equal(file_write_durably(PAGE, buf_text(&page), page.len, 0644, true, &err), OK);
    assert_int_equal(file_read(PAGE, &written, &err), OK);
    assert_string_equal(buf_text(&written), buf_text(&page));
    buf_release(&page);
    buf_release(&written);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_rule_reads_back_as_itself),
        cmocka_unit_test(test_rule_of_another_version_is_unknown),
        cmocka_unit_test(test_families_share_their_spelling),
        cmocka_unit_test(test_page_is_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
