/* SPDX-License-Identifier: MIT */
/* test_arena: memory is zeroed, aligned, and stays where it is until the arena is freed. */
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/arena.h>

static void test_arena_is_zeroed_and_aligned(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    for (size_t bytes = 0; bytes < 3000; bytes += 7) {
        unsigned char *at = arena_alloc(arena, bytes);
        assert_int_equal((uintptr_t)at % alignof(max_align_t), 0);
        for (size_t i = 0; i < bytes; i++) assert_int_equal(at[i], 0);
        memset(at, 0xAA, bytes);
    }
    arena_free(&arena);
    assert_null(arena);
    arena_free(&arena);
    arena_free(NULL);
}

static void test_arena_pointers_stay(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    char *first = arena_strdup(arena, "first");
    char *texts[2000];
    for (int i = 0; i < 2000; i++) texts[i] = arena_printf(arena, "text %d", i);
    char *large = arena_alloc(arena, 3 * 1024 * 1024);
    large[3 * 1024 * 1024 - 1] = 'x';
    char *after = arena_strdup(arena, "after");
    assert_string_equal(first, "first");
    assert_string_equal(texts[1234], "text 1234");
    assert_string_equal(after, "after");
    assert_true(arena_used_bytes(arena) >= 3 * 1024 * 1024);
    arena_free(&arena);
}

static void test_arena_strings(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    assert_null(arena_strdup(arena, NULL));
    assert_string_equal(arena_strdup(arena, ""), "");
    assert_string_equal(arena_strndup(arena, "abcdef", 3), "abc");
    assert_string_equal(arena_strndup(arena, NULL, 0), "");
    assert_memory_equal(arena_strndup(arena, "a\0b", 3), "a\0b\0", 4);
    assert_string_equal(arena_printf(arena, "%s", ""), "");
    assert_string_equal(arena_printf(arena, "%d %s", 7, "seven"), "7 seven");
    arena_free(&arena);
}

static void test_arena_push_grows_a_list(void **state)
{
    (void)state;
    struct item {
        int number;
        const char *text;
    } *items = NULL;
    size_t count = 0, room = 0;
    struct arena *arena = arena_new();
    for (int i = 0; i < 5000; i++) {
        struct item *item = ARENA_PUSH(arena, items, count, room);
        assert_int_equal(item->number, 0);
        assert_null(item->text);
        item->number = i;
    }
    assert_int_equal(count, 5000);
    for (int i = 0; i < 5000; i++) assert_int_equal(items[i].number, i);
    arena_free(&arena);
}

static void test_arena_room_is_filled_before_it_grows(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    size_t count = 0, room = 100, before = arena_used_bytes(arena);
    int *items = arena_room(arena, room, sizeof *items), *first = items;
    assert_int_equal((uintptr_t)items % alignof(max_align_t), 0);
    for (int i = 0; i < 100; i++) *ARENA_PUSH(arena, items, count, room) = i;
    assert_ptr_equal(items, first);
    assert_in_range(arena_used_bytes(arena) - before, 100 * sizeof *items, 200 * sizeof *items);
    for (int i = 100; i < 300; i++) *ARENA_PUSH(arena, items, count, room) = i;
    for (int i = 0; i < 300; i++) assert_int_equal(items[i], i);
    arena_free(&arena);
}

/* What comes after is zeroed like the first, and needs no more memory than that: it stands where the first stood. */
static void test_arena_cleared_begins_anew(void **state)
{
    (void)state;
    struct arena *arena = arena_new();
    char *first[100], *again;
    for (int i = 0; i < 100; i++) first[i] = memset(arena_alloc(arena, 3000), 0xAA, 3000);
    memset(arena_alloc(arena, 5 * 1024 * 1024), 0xAA, 5 * 1024 * 1024);
    arena_clear(arena);
    assert_int_equal(arena_used_bytes(arena), 0);
    for (int i = 0; i < 100; i++) {
        bool stood = false;
        again = arena_alloc(arena, 3000);
        for (int k = 0; k < 3000; k++) assert_int_equal(again[k], 0);
        for (int k = 0; k < 100 && !stood; k++) stood = again == first[k];
        assert_true(stood);
        memset(again, 0xAA, 3000);
    }
    arena_clear(arena);
    arena_clear(arena);
    assert_string_equal(arena_strdup(arena, "after"), "after");
    arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arena_is_zeroed_and_aligned),
        cmocka_unit_test(test_arena_pointers_stay),
        cmocka_unit_test(test_arena_strings),
        cmocka_unit_test(test_arena_cleared_begins_anew),
        cmocka_unit_test(test_arena_push_grows_a_list),
        cmocka_unit_test(test_arena_room_is_filled_before_it_grows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
