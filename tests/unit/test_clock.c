/* SPDX-License-Identifier: MIT */
/* test_clock: civil days both ways, and dates as real mail writes them. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/clock.h>

#define NINE_ON_19_AUGUST_2016 INT64_C(1471597200)

static void test_clock_spellings(void **state)
{
    (void)state;
    char text[CLOCK_TEXT_BYTES];
    int64_t utc = clock_from_civil(2016, 8, 19, 9, 0, 0);
    assert_int_equal(utc, NINE_ON_19_AUGUST_2016);
    clock_rfc5322(utc, text);
    assert_string_equal(text, "Fri, 19 Aug 2016 09:00:00 +0000");
    clock_rfc3339(utc, text);
    assert_string_equal(text, "2016-08-19T09:00:00Z");
    clock_day(utc, text);
    assert_string_equal(text, "19 August 2016");
    clock_short(utc, text);
    assert_string_equal(text, "19 Aug 09:00");
    clock_rfc3339(CLOCK_NONE, text);
    assert_string_equal(text, "");
    clock_rfc3339(INT64_MAX, text);
    assert_string_equal(text, "9999-12-31T23:59:59Z");
    clock_rfc3339(-INT64_MAX, text);
    assert_string_equal(text, "0001-01-01T00:00:00Z");
}

static void test_clock_every_day_comes_back(void **state)
{
    (void)state;
    int64_t previous = clock_from_civil(1583, 12, 31, 12, 0, 0);
    int weekday = 6; /* 31 December 1583 was a Saturday */
    for (int year = 1584; year < 2500; year++)
        for (int month = 1; month <= 12; month++)
            for (int day = 1; clock_date_valid(year, month, day); day++) {
                int64_t utc = clock_from_civil(year, month, day, 12, 0, 0);
                struct civil civil;
                clock_to_civil(utc, &civil);
                weekday = (weekday + 1) % 7;
                if (utc != previous + DAY_SECONDS || civil.year != year || civil.month != month || civil.day != day ||
                    civil.hour != 12 || civil.weekday != weekday)
                    fail_msg("%04d-%02d-%02d does not come back", year, month, day);
                previous = utc;
            }
}

static void test_clock_knows_leap_years(void **state)
{
    (void)state;
    assert_true(clock_date_valid(2016, 2, 29));
    assert_true(clock_date_valid(2000, 2, 29));
    assert_false(clock_date_valid(1900, 2, 29));
    assert_false(clock_date_valid(2015, 2, 29));
    assert_false(clock_date_valid(2016, 2, 31));
    assert_false(clock_date_valid(2016, 13, 1));
    assert_false(clock_date_valid(2016, 0, 1));
    assert_false(clock_date_valid(2016, 4, 31));
}

static void test_clock_can_be_fixed(void **state)
{
    (void)state;
    clock_fix(NINE_ON_19_AUGUST_2016);
    assert_int_equal(clock_now_utc(), NINE_ON_19_AUGUST_2016);
    clock_fix(CLOCK_NONE);
    assert_true(clock_now_utc() > NINE_ON_19_AUGUST_2016);
}

struct reading {
    const char *text;
    int64_t utc; /* CLOCK_NONE: must be refused */
};

static void check(bool (*parse)(const char *, int64_t *), const struct reading *readings, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int64_t utc = CLOCK_NONE;
        bool read = parse(readings[i].text, &utc);
        if (read != (readings[i].utc != CLOCK_NONE) || utc != readings[i].utc)
            fail_msg("\"%s\" was read as %lld", readings[i].text, (long long)utc);
    }
}

static void test_clock_reads_iso(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"2016-08-19", NINE_ON_19_AUGUST_2016 - 9 * 3600},
        {"2016-08-19T09:00:00Z", NINE_ON_19_AUGUST_2016},
        {"2016-08-19t09:00:00.25z", NINE_ON_19_AUGUST_2016},
        {"2016-08-19 11:00:00+02:00", NINE_ON_19_AUGUST_2016},
        {"2016-08-19T03:30:00-0530", NINE_ON_19_AUGUST_2016},
        {"2016-08-19T09:00", NINE_ON_19_AUGUST_2016},
        {"2016-02-30", CLOCK_NONE},
        {"2016-08-19T24:00:00Z", CLOCK_NONE},
        {"2016-08-19T09:00:00Zx", CLOCK_NONE},
        {"2016-08-19T09:00:00.Z", CLOCK_NONE},
        {"2016-08-19T", CLOCK_NONE},
        {"2016-8-19", CLOCK_NONE},
        {"20160-08-19", CLOCK_NONE},
        {"19 August 2016", CLOCK_NONE},
        {"", CLOCK_NONE},
    };
    check(clock_parse_iso, readings, sizeof readings / sizeof readings[0]);
}

static void test_clock_reads_mail_dates(void **state)
{
    (void)state;
    static const struct reading readings[] = {
        {"Fri, 19 Aug 2016 09:00:00 +0000", NINE_ON_19_AUGUST_2016},
        {"19 Aug 2016 09:00 GMT", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016 11:00:00 +0200 (CEST)", NINE_ON_19_AUGUST_2016},
        {" Fri , 19 Aug 16 05:00:00 EDT", NINE_ON_19_AUGUST_2016},
        {"Mon, 19 Aug 116 09:00:00 UT", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 August 2016 09:00:00 Z", NINE_ON_19_AUGUST_2016},
        {"Fri,19 Aug 2016 09 : 00 : 00 A", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016\r\n 02:00:00 PDT", NINE_ON_19_AUGUST_2016},
        {"Fri(a (nested \\) one) comment), 19 Aug 2016 09:00:00 +0000 (unclosed", NINE_ON_19_AUGUST_2016},
        {"19-Aug-2016 09:00:00 -0000", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016 10:00:00 +01:00", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016 10:00:00 GMT+0100", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016 09:00:00 +9900", NINE_ON_19_AUGUST_2016},
        {"Fri, 19 Aug 2016 09:00:00", NINE_ON_19_AUGUST_2016},
        {"Sat, 31 Dec 2016 23:59:60 +0000", INT64_C(1483228800)},
        {"Thu, 1 Jan 1970 00:00:00 +0000", 0},
        {"1 Jan 69 00:00:00 +0000", -31536000},
        {"Mon, 31 Feb 2016 09:00:00 +0000", CLOCK_NONE},
        {"Fri, 19 Aug 2016 25:00:00 +0000", CLOCK_NONE},
        {"Fri, 19 Aug 2016", CLOCK_NONE},
        {"Fri, 32 Aug 2016 09:00:00", CLOCK_NONE},
        {"Fri, 19 Foo 2016 09:00:00", CLOCK_NONE},
        {"yesterday", CLOCK_NONE},
        {"", CLOCK_NONE},
        {"((((((((", CLOCK_NONE},
        {"99999999999999999999 Aug 2016 09:00:00", CLOCK_NONE},
    };
    check(clock_parse_rfc5322, readings, sizeof readings / sizeof readings[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clock_spellings),        cmocka_unit_test(test_clock_every_day_comes_back),
        cmocka_unit_test(test_clock_knows_leap_years), cmocka_unit_test(test_clock_can_be_fixed),
        cmocka_unit_test(test_clock_reads_iso),        cmocka_unit_test(test_clock_reads_mail_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
