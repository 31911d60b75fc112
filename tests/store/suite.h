/* SPDX-License-Identifier: MIT */
/* suite: the parts of the conformance suite; each returns its number of failed tests. */
#ifndef TESTS_STORE_SUITE_H
#define TESTS_STORE_SUITE_H

int suite_put(void);
int suite_derived(void);
int suite_search(void);
int suite_outbox(void);
int suite_reread(void);

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, fixture_setup, fixture_teardown)

#endif
