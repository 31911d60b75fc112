/* SPDX-License-Identifier: MIT */
/* test_certainty: what is filed under an anchor says how sure that is, and people may ask for more. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "bikes_call.h"

#define COUNT(lines) (sizeof lines / sizeof *lines)

/* The confidence of the first passage that holds the words; 0: it has no question. */
static double sure(const struct fixture *f, const char *words)
{
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *p = &f->out->passages[i];
        if (strstr(p->text, words)) return p->question_count > 0 ? p->questions[0].confidence : 0;
    }
    return 0;
}

static const struct line counted[] = {{ROLE_AUTHORED, "1. The bus leaves at nine."},
                                      {ROLE_AUTHORED, "2. Soup is at one."}};

static void test_numbers_are_surer_in_a_reply(void **state)
{
    (void)state;
    struct fixture f;
    read_with(&f, &call, counted, COUNT(counted), true, "Re: Bicycle workshops", 0.3);
    assert_true(sure(&f, "nine") >= 0.9);
    done(&f);
    read_with(&f, &call, counted, COUNT(counted), false, "Sunday", 0.3);
    assert_true(sure(&f, "nine") < 0.9);
    done(&f);
}

static void test_undecided_below_holds_for_numbers_too(void **state)
{
    (void)state;
    struct fixture f;
    read_with(&f, &call, counted, COUNT(counted), true, "Re: Bicycle workshops", 0.95);
    assert_string_equal(filed(&f, "nine"), "");
    assert_true(f.out->passages[0].undecided);
    done(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_numbers_are_surer_in_a_reply),
        cmocka_unit_test(test_undecided_below_holds_for_numbers_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
