/* SPDX-License-Identifier: MIT */
/* mail_help: what the tests of mail/ share: an arena a test, and messages written as C strings. */
#ifndef MAILCALL_TESTS_MAIL_HELP_H
#define MAILCALL_TESTS_MAIL_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/base/arena.h>
#include <mailcall/mail/parse.h>

static struct arena *arena;

static inline int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static inline int tear_down(void **state)
{
    (void)state;
    arena_free(&arena);
    return 0;
}

/* Parses a copy on the heap, freed before the result is looked at: nothing may point into the bytes given. */
static inline struct message *parse_bytes(const char *bytes, size_t count)
{
    char *copy = malloc(count ? count : 1);
    assert_non_null(copy);
    memcpy(copy, bytes, count);
    struct message *message = message_parse(arena, copy, count, NULL);
    free(copy);
    return message;
}

static inline struct message *parse(const char *text)
{
    return parse_bytes(text, strlen(text));
}

static inline const struct entity *body_of(const struct message *message)
{
    for (size_t i = 0; i < message->entity_count; i++)
        if (message->entities[i].body) return &message->entities[i];
    fail_msg("no body");
    return NULL;
}

#define T(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
