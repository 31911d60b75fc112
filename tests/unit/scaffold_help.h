/* SPDX-License-Identifier: MIT */
/* scaffold_help: a page drafted and read back as a call, for the tests of drafting. */
#ifndef TESTS_SCAFFOLD_HELP_H
#define TESTS_SCAFFOLD_HELP_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/work/scaffold.h>

#define PAGES TEST_SOURCE_DIR "/tests/corpus/pages/"

struct drafted {
    struct arena *arena;
    struct buf xml;
    struct call *call;
};

static inline struct call *draft_text(struct drafted *drafted, const char *name, const char *text, size_t bytes)
{
    struct scaffold made;
    struct err err = ERR_INIT;

    *drafted = (struct drafted){.arena = arena_new(), .xml = BUF_INIT(1 << 20)};
    if (scaffold_page(drafted->arena, name, text, bytes, &drafted->xml, &made, &err) != OK) fail_msg("%s", err.text);
    if (callfile_read_bytes(drafted->arena, name, buf_text(&drafted->xml), drafted->xml.len, &drafted->call, NULL,
                            &err) != OK)
        fail_msg("the draft is not valid: %s\n%s", err.text, buf_text(&drafted->xml));
    return drafted->call;
}

static inline struct call *draft_file(struct drafted *drafted, const char *path)
{
    struct buf page = BUF_INIT(SCAFFOLD_PAGE_MAX_BYTES);
    struct err err = ERR_INIT;
    struct call *call;

    if (file_read(path, &page, &err) != OK) fail_msg("%s", err.text);
    call = draft_text(drafted, path, buf_text(&page), page.len);
    buf_release(&page);
    return call;
}

static inline void release(struct drafted *drafted)
{
    buf_release(&drafted->xml);
    arena_free(&drafted->arena);
}

static inline void says(const struct drafted *drafted, const char *words)
{
    if (!strstr(buf_text(&drafted->xml), words)) fail_msg("\"%s\" is not in\n%s", words, buf_text(&drafted->xml));
}

static inline void on_day(int64_t utc, const char *day)
{
    char text[CLOCK_TEXT_BYTES];

    assert_true(utc != CLOCK_NONE);
    clock_rfc3339(utc, text);
    text[10] = '\0';
    assert_string_equal(text, day);
}

#endif
