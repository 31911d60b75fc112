/* SPDX-License-Identifier: MIT */
/* render_sample: one document with every kind of node and with hostile words in it, and a comparison with the file of
 * expected bytes. */
#ifndef MAILCALL_TESTS_RENDER_SAMPLE_H
#define MAILCALL_TESTS_RENDER_SAMPLE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/base/file.h>
#include <mailcall/render/render.h>

#define HOSTILE                                                                                                        \
    "<script>alert(1)</script> & \"quotes\" 'too' \x1b]8;;http://evil.example\x07"                                     \
    "link\x1b[31m \xE2\x80\xAEtxt.exe\xC2\x9B"                                                                         \
    "0m"

static inline void sample_entry(struct arena *arena, struct node *section)
{
    struct node *entry = node_add(arena, section, NODE_ENTRY);
    entry->id = "c41";
    node_add_text(arena, entry, NODE_STRONG, "#41 ");
    node_add_foreign(arena, entry, NODE_STRONG, "Amara Okafor");
    node_add_text(arena, entry, NODE_TEXT, ", National CERT of Examplia, 14 Aug 09:12 ");
    node_add_badge(arena, entry, TONE_GOOD, "on time");
    struct node *quote = node_add(arena, entry, NODE_QUOTE);
    quote->lang = "fr";
    node_add_foreign(arena, quote, NODE_TEXT,
                     "Les \xC3\xA9quipes partagent leurs indicateurs chaque semaine, et la police y prend part depuis "
                     "trois ans. Cela marche.");
    struct node *note = node_add(arena, entry, NODE_NOTE);
    node_add_text(arena, note, NODE_TEXT, "Here because it repeats the question's words. ");
    node_add_link(arena, note, "Read on", "https://example.org/calls/c/41");
}

static inline void sample_table(struct arena *arena, struct node *section)
{
    static const char *const rows[][3] = {
        {"Kind", "Who", "Count"},
        {"Contributions", "A very long name of an organisation that cannot fit into a narrow column", "12"},
        {"Revisions", HOSTILE, "3"},
    };
    struct node *table = node_add(arena, section, NODE_TABLE);
    table->head = true;
    for (size_t i = 0; i < 3; i++) {
        struct node *row = node_add(arena, table, NODE_ROW);
        for (size_t k = 0; k < 3; k++) {
            struct node *cell = node_add(arena, row, NODE_CELL);
            cell->number = k == 2;
            node_add_text(arena, cell, NODE_TEXT, rows[i][k]);
        }
    }
}

static inline void sample_lists(struct arena *arena, struct node *section)
{
    struct node *list = node_add(arena, section, NODE_LIST);
    list->ordered = true;
    struct node *item = node_add(arena, list, NODE_ITEM);
    node_add_foreign(arena, item, NODE_TEXT, HOSTILE);
    struct node *inner = node_add(arena, node_add(arena, item, NODE_LIST), NODE_ITEM);
    node_add_text(arena, inner, NODE_EMPHASIS, "inner");
    item = node_add(arena, list, NODE_ITEM);
    node_add_link(arena, item, "not a link", "javascript:alert(1)");
    node_add(arena, item, NODE_BREAK);
    node_add_link(arena, item, "amara@example.org", "mailto:amara@example.org");
    node_add_text(arena, item, NODE_TEXT, " ");
    node_add_badge(arena, item, TONE_BAD, "failed");
}

/* Owned by the arena. */
static inline struct node *sample_document(struct arena *arena)
{
    struct node *document = document_new(arena, "en", "Sample call: digest");
    struct node *lead = node_add(arena, document, NODE_PARAGRAPH);
    node_add_text(arena, lead, NODE_TEXT,
                  "Four new contributions, two need you. The deadline is in 28 days, and nobody has answered "
                  "question 7 yet.");
    struct node *section = node_add_text(arena, document, NODE_SECTION, "Workstream 1: new agreements");
    struct node *question =
        node_add_text(arena, section, NODE_SECTION,
                      "Question 1. What are the typical roles and responsibilities of each of the stakeholder groups?");
    sample_entry(arena, question);
    sample_entry(arena, question);
    section = node_add_text(arena, document, NODE_SECTION, "Numbers & <things>");
    sample_table(arena, section);
    sample_lists(arena, section);
    node_add_text(arena, section, NODE_PREFORMATTED, "Subject: x\n  two\x1b[2J spaces\n");
    return document;
}

typedef void render_function(const struct node *, const struct render_options *, struct buf *);

/* Compares with tests/golden/render/NAME. MAILCALL_GOLDEN=write writes the file anew, for a person to read the
 * difference. */
static inline void assert_golden(const char *name, const struct buf *made)
{
    struct err err = ERR_INIT;
    struct buf expected = BUF_INIT(1024 * 1024);
    char path[512];
    snprintf(path, sizeof path, "%s/tests/golden/render/%s", TEST_SOURCE_DIR, name);
    const char *mode = getenv("MAILCALL_GOLDEN");
    if (mode != NULL && strcmp(mode, "write") == 0) {
        assert_int_equal(file_write_durably(path, buf_text(made), made->len, 0644, true, &err), OK);
    }
    assert_int_equal(file_read(path, &expected, &err), OK);
    assert_string_equal(buf_text(made), buf_text(&expected));
    buf_release(&expected);
}

static inline void assert_sample_is_golden(render_function *render, struct render_options options, const char *name)
{
    struct arena *arena = arena_new();
    struct buf out = BUF_INIT(1024 * 1024);
    render(sample_document(arena), &options, &out);
    assert_golden(name, &out);
    buf_release(&out);
    arena_free(&arena);
}

/* No byte sequence that a terminal or a browser would obey is left. */
static inline void assert_no_control(const char *text, bool colour)
{
    for (const char *at = text; *at != '\0'; at++) {
        unsigned char c = (unsigned char)*at, next = (unsigned char)at[1];
        if (colour && c == 0x1b && next == '[') continue;
        assert_true(c >= 0x20 || c == '\n');
        assert_false(c == 0x7f);
        assert_false(c == 0xC2 && next >= 0x80 && next < 0xA0);
    }
    assert_null(strstr(text, "\xE2\x80\xAE"));
}

#endif
