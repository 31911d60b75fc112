/* SPDX-License-Identifier: MIT */
/*
 * test_replies: golden messages: NAME.eml and, in NAME.roles, whose words a careful reader would say each part is:
 * lines of role, tab, text with white space folded, neighbours of one role put together.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <strings.h>
#include <mailcall/base/file.h>
#include <mailcall/base/mem.h>
#include <mailcall/mail/parse.h>
#include <mailcall/text/extract.h>
#include <mailcall/text/segment.h>

#define FOLDER TEST_SOURCE_DIR "/tests/golden/replies"

static void add_folded(struct buf *out, const char *text)
{
    bool space = false;
    for (; *text; text++) {
        if (strchr(" \t\n", *text)) {
            space = true;
            continue;
        }
        if (space && out->len > 0 && !strchr(" \t\n", out->data[out->len - 1])) buf_putc(out, ' ');
        space = false;
        buf_putc(out, *text);
    }
}

/* The blocks in the form of a .roles file. */
static void print_roles(const struct blocks *blocks, struct buf *out)
{
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (i == 0 || blocks->items[i - 1].role != block->role) {
            if (i > 0) buf_putc(out, '\n');
            buf_printf(out, "%s\t", role_name(block->role));
        } else {
            buf_putc(out, ' ');
        }
        add_folded(out, block->text);
    }
    buf_putc(out, '\n');
}

/* Whether the message's roles are those of its file; what differs is printed. */
static bool agrees(const char *name)
{
    struct err err = ERR_INIT;
    struct buf mail = BUF_INIT(1 << 20), want = BUF_INIT(1 << 20), got = BUF_INIT(1 << 20);
    struct arena *arena = arena_new();
    struct extraction extraction;
    struct segmentation segmentation;
    char *base = arena_strndup(arena, name, strlen(name) - 4);
    assert_int_equal(file_read(arena_printf(arena, "%s/%s", FOLDER, name), &mail, &err), OK);
    assert_int_equal(file_read(arena_printf(arena, "%s/%s.roles", FOLDER, base), &want, &err), OK);
    struct message *message = message_parse(arena, buf_text(&mail), mail.len, NULL);
    extract_message(arena, message, &extraction);
    segment_blocks(arena, &extraction.blocks, message->from.name, strncasecmp(message->subject, "Fw", 2) == 0,
                   &segmentation);
    print_roles(&segmentation.blocks, &got);
    bool same = strcmp(buf_text(&want), buf_text(&got)) == 0;
    if (!same) print_error("%s\n-- want\n%s-- got\n%s\n", name, buf_text(&want), buf_text(&got));
    arena_free(&arena);
    buf_release(&mail);
    buf_release(&want);
    buf_release(&got);
    return same;
}

static void test_replies_golden(void **state)
{
    (void)state;
    struct err err = ERR_INIT;
    char **names = NULL;
    size_t count = 0, messages = 0, wrong = 0;
    assert_int_equal(dir_names(FOLDER, &names, &count, &err), OK);
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(names[i]);
        if (length < 5 || strcmp(names[i] + length - 4, ".eml") != 0) continue;
        messages++;
        wrong += !agrees(names[i]);
    }
    dir_names_free(&names, count);
    print_message("%zu messages, %zu differ\n", messages, wrong);
    assert_true(messages >= 60);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_replies_golden)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
