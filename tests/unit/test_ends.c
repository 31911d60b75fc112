/* SPDX-License-Identifier: MIT */
/* test_ends: where a text ends: attached letters, what stands below a card and a legal notice, ruled cards. */
#include "text_help.h"

/* Roles of an attached text's blocks, whose author the message names. */
static void expect_attached(const char *text, const char *want)
{
    struct arena *arena = arena_new();
    struct blocks blocks = {0};
    struct segmentation out;
    struct buf lines = BUF_INIT(1 << 20);
    extract_plain(arena, "Please see the file.\n", 21, false, false, "", &blocks);
    extract_plain(arena, text, strlen(text), false, false, "answers.txt", &blocks);
    segment_blocks(arena, &blocks, "Ada Example", false, &out);
    for (size_t i = 1; i < out.blocks.count; i++) {
        const struct block *block = &out.blocks.items[i];
        assert_string_equal(block->source, "answers.txt");
        buf_printf(&lines, "%s ", role_name(block->role));
        for (const char *at = block->text; *at; at++) buf_putc(&lines, *at == '\n' ? '/' : *at);
        buf_putc(&lines, '\n');
    }
    assert_string_equal(buf_text(&lines), want);
    buf_release(&lines);
    arena_free(&arena);
}

static void test_ends_attached_letter_closes(void **state)
{
    (void)state;
    expect_attached(
        "Dear Ben,\n\n1. Boats go out at dawn.\n\n2. We mend nets in winter.\n\nKind regards,\n\nAda Example\n\n"
        "Harbour Trust\n\nTel. +44 20 7946 0000\n",
        "greeting Dear Ben,\nauthored 1. Boats go out at dawn.\nauthored 2. We mend nets in winter.\n"
        "closing Kind regards,\nclosing Ada Example\nsignature Harbour Trust\n"
        "signature Tel. +44 20 7946 0000\n");
    expect_attached("Wir flicken die Netze im Winter.\n\nMit freundlichen Grüßen\n\nAda Example\n",
                    "authored Wir flicken die Netze im Winter.\nclosing Mit freundlichen Grüßen\n"
                    "closing Ada Example\n");
    expect_attached("冬の間に網を直します。\n\n敬具\n", "authored 冬の間に網を直します。\nclosing 敬具\n");
    /* No phrase, but the author's own name. */
    expect_attached("We mend nets in winter.\n\nAda Example\n\nHarbour Trust\n",
                    "authored We mend nets in winter.\nclosing Ada Example\nsignature Harbour Trust\n");
}

/* What stands right below a question or a label answers it. */
static void test_ends_attached_answer_stays(void **state)
{
    (void)state;
    expect_attached("What do you say to those who help?\n\nMany thanks\n",
                    "authored What do you say to those who help?\nauthored Many thanks\n");
    expect_attached("1. We mend nets.\n\nWhom may we call?\n\nAda Example\n",
                    "authored 1. We mend nets.\nauthored Whom may we call?\nauthored Ada Example\n");
    expect_attached("1. We mend nets.\n\nYour name:\n\nAda Example\n",
                    "authored 1. We mend nets.\nauthored Your name:\nauthored Ada Example\n");
    /* Somebody's name at the end, whom nothing says to be the author. */
    expect_attached("We were taught by the old harbour master.\n\nBert Sample\n",
                    "authored We were taught by the old harbour master.\nauthored Bert Sample\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ends_attached_letter_closes),
        cmocka_unit_test(test_ends_attached_answer_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
