/* SPDX-License-Identifier: MIT */
/* test_titled_runs: titles, numbers and shortened questions that only their letters set off from the answers behind
 * them. Words in braces are bold. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

#define READ(f, ...)                                                                                                   \
    read_bold(f, (const char *const[]){__VA_ARGS__}, sizeof(const char *[]){__VA_ARGS__} / sizeof(char *))

static struct block bold_block(struct arena *arena, const char *marked)
{
    struct block block = {.kind = BLOCK_PARAGRAPH, .source = ""};
    struct emphasis *spans = arena_array(arena, strlen(marked) + 1, sizeof *spans);
    char *text = arena_strndup(arena, marked, strlen(marked));
    size_t to = 0;
    for (size_t i = 0; marked[i] != '\0'; i++) {
        if (marked[i] == '{')
            spans[block.emphasis_count] = (struct emphasis){.from = to, .bold = true};
        else if (marked[i] == '}')
            spans[block.emphasis_count++].to = to;
        else
            text[to++] = marked[i];
    }
    text[to] = '\0';
    block.text = text;
    block.emphasis = spans;
    return block;
}

static void read_bold(struct fixture *f, const char *const *paragraphs, size_t count)
{
    struct message message = letter("From the mill");
    struct reading reading = reading_of(&message, "From the mill");
    f->arena = arena_new();
    f->classifier = classifier_new(&call, NULL, 0.3);
    for (size_t i = 0; i < count; i++) {
        struct block block = bold_block(f->arena, paragraphs[i]);
        blocks_push(f->arena, &reading.blocks, &block);
    }
    f->out = classify(f->classifier, f->arena, &reading, NULL);
}

static void test_titles_in_one_paragraph(void **state)
{
    (void)state;
    static const char *const paragraphs[] = {
        "{Volunteers} The choir lends us two on Mondays. {Leftovers} The museum takes them. {Rent} My uncle, till May.",
        "{Volunteers.} The choir lends us two on Mondays. {Leftovers.} The museum takes them. {Rent.} My uncle, till "
        "May.",
        "{Volunteers:} the choir lends us two on Mondays. {Leftovers:} the museum takes them. {Rent:} my uncle, till "
        "May.",
        "{2.} The choir lends us two on Mondays. {3.} The museum takes them. {4.} My uncle, till May.",
        "{2. Volunteers} The choir lends us two on Mondays. {3. Leftovers} The museum takes them. {4. Rent} My uncle, "
        "till May.",
        "**Volunteers** The choir lends us two on Mondays. **Leftovers** The museum takes them. **Rent** My uncle, "
        "till "
        "May.",
        "*Volunteers.* The choir lends us two on Mondays. *Leftovers.* The museum takes them. *Rent.* My uncle, till "
        "May."};
    for (size_t i = 0; i < sizeof paragraphs / sizeof *paragraphs; i++) {
        struct fixture f;
        READ(&f, paragraphs[i]);
        assert_string_equal(filed(&f, "choir"), "q2");
        assert_string_equal(filed(&f, "museum"), "q3");
        assert_string_equal(filed(&f, "uncle"), "q4");
        assert_false(in_passages(&f, "Leftovers"));
        done(&f);
    }
}

static void test_two_numbers_are_enough(void **state)
{
    (void)state;
    struct fixture f;
    READ(&f, "{2.} The choir lends us two on Mondays. {4.} My uncle, till May.");
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "uncle"), "q4");
    done(&f);
}

static void test_shortened_questions(void **state)
{
    (void)state;
    static const char *const paragraphs[] = {
        "{Where do you find volunteers ...} The choir lends us two. {Who pays the rent ...} My uncle, till May.",
        "{Where do you find volunteers…} The choir lends us two. {Who pays the rent…} My uncle, till May.",
        "{2. Where do you find volunteers} The choir lends us two. {4. Who pays the rent} My uncle, till May.",
        "{Where do you find volunteers} The choir lends us two. {Who pays the rent} My uncle, till May."};
    for (size_t i = 0; i < sizeof paragraphs / sizeof *paragraphs; i++) {
        struct fixture f;
        READ(&f, paragraphs[i]);
        assert_string_equal(filed(&f, "choir"), "q2");
        assert_string_equal(filed(&f, "uncle"), "q4");
        assert_false(in_passages(&f, "Who pays"));
        done(&f);
    }
}

/* A title is copied as it stands into a letter of another language, where its words have no stems. */
static void test_titles_in_a_foreign_letter(void **state)
{
    (void)state;
    struct fixture f;
    READ(&f, "{Volunteers} Het koor leent ons er twee op maandag, en de predikant komt zelf.",
         "{Leftovers} Het museum neemt alles wat een zadel heeft, de rest gaat naar de smid.");
    assert_string_equal(filed(&f, "koor"), "q2");
    assert_string_equal(filed(&f, "museum"), "q3");
    assert_false(in_passages(&f, "Leftovers"));
    done(&f);
}

static void test_a_number_and_its_title_are_no_answer(void **state)
{
    (void)state;
    struct fixture f;
    READ(&f, "{2. Volunteers} The choir lends us two on Mondays.", "{4. Rent} My uncle, till May.");
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "uncle"), "q4");
    assert_false(in_passages(&f, "Volunteers"));
    assert_false(in_passages(&f, "Rent"));
    done(&f);
}

/* Words are set off for their stress, too: within a sentence, or as the beginning of one. */
static void test_stressed_words_stay(void **state)
{
    (void)state;
    static const char *const paragraphs[] = {
        "{Rent} is what we lack. {Volunteers} are what we have, and the choir lends us two.",
        "We lack {rent} above all. Nobody gives us {volunteers} either, and the choir lends us two.",
        "*Rent* is what we lack. *Volunteers* are what we have, and the choir lends us two.",
        "We count 3 * 4 tables. * Rent * Nobody pays. * Volunteers * The choir lends us two.",
        "We lack {3} pumps. There are {4} of us, and the choir lends us two."};
    for (size_t i = 0; i < sizeof paragraphs / sizeof *paragraphs; i++) {
        struct fixture f;
        READ(&f, paragraphs[i]);
        assert_int_equal(f.out->blocks.count, 1);
        done(&f);
    }
}

/* Bold numbers that begin again count something else. */
static void test_own_count_stays_whole(void **state)
{
    (void)state;
    struct fixture f;
    READ(&f, "Where do you find volunteers, and what do you teach them first?",
         "{1.} The choir. {2.} The nuns. {1.} The oil can. {2.} The pump.");
    assert_string_equal(filed(&f, "choir"), "q2");
    assert_string_equal(filed(&f, "nuns"), "q2");
    assert_string_equal(filed(&f, "oil can"), "q2");
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_titles_in_one_paragraph),
        cmocka_unit_test(test_two_numbers_are_enough),
        cmocka_unit_test(test_shortened_questions),
        cmocka_unit_test(test_titles_in_a_foreign_letter),
        cmocka_unit_test(test_a_number_and_its_title_are_no_answer),
        cmocka_unit_test(test_stressed_words_stay),
        cmocka_unit_test(test_own_count_stays_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
