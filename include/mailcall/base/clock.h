/* SPDX-License-Identifier: MIT */
/*
 * clock: seconds since 1970-01-01T00:00:00Z in int64_t, and their spellings. No time zone of the machine is ever
 * consulted. Source: RFC 5322 section 3.3, RFC 3339; civil-day arithmetic in the proleptic Gregorian calendar.
 */
#ifndef MAILCALL_BASE_CLOCK_H
#define MAILCALL_BASE_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define DAY_SECONDS 86400
#define CLOCK_TEXT_BYTES 40
/* "No time known". */
#define CLOCK_NONE INT64_MIN

struct civil {
    int year, month, day, hour, minute, second, weekday; /* month 1-12, weekday 0 = Sunday */
};

/* Now. The environment variable is the business of cli/: tests set the clock with clock_fix. */
int64_t clock_now_utc(void);
void clock_fix(int64_t utc); /* CLOCK_NONE gives the real clock back */
/* Milliseconds on a clock that nobody can set, for measuring how long something takes. */
int64_t clock_steady_ms(void);
int64_t clock_from_civil(int year, int month, int day, int hour, int minute, int second);
void clock_to_civil(int64_t utc, struct civil *out);
bool clock_date_valid(int year, int month, int day);
void clock_rfc5322(int64_t utc, char out[CLOCK_TEXT_BYTES]); /* Fri, 19 Aug 2016 09:00:00 +0000 */
void clock_rfc3339(int64_t utc, char out[CLOCK_TEXT_BYTES]); /* 2016-08-19T09:00:00Z */
void clock_day(int64_t utc, char out[CLOCK_TEXT_BYTES]);     /* 19 August 2016 */
void clock_short(int64_t utc, char out[CLOCK_TEXT_BYTES]);   /* 19 Aug 09:00 */
/* "2016-08-19" or RFC 3339 date-time with Z or offset. */
bool clock_parse_iso(const char *text, int64_t *utc);
/* RFC 5322 date-time with obsolete zones (section 4.3), two-digit years, missing weekday or seconds. Rejects impossible
 * days. */
bool clock_parse_rfc5322(const char *text, int64_t *utc);

#endif
