/* SPDX-License-Identifier: MIT */
/* clock: seconds since 1970 in UTC, civil days, and how both are written. Reading is in clock_parse.c. */
#include <mailcall/base/clock.h>

static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
static const char *const day_names[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

static int64_t fixed_utc = CLOCK_NONE;

int64_t clock_now_utc(void)
{
    if (fixed_utc != CLOCK_NONE) return fixed_utc;
    return (int64_t)time(NULL);
}

void clock_fix(int64_t utc)
{
    fixed_utc = utc;
}

int64_t clock_steady_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Days are counted in eras of 400 years beginning on 1 March, so that the leap day is a year's last. */
static int64_t days_from_civil(int64_t year, int month, int day)
{
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t year_of_era = year - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

int64_t clock_from_civil(int year, int month, int day, int hour, int minute, int second)
{
    return days_from_civil(year, month, day) * DAY_SECONDS + (int64_t)hour * 3600 + (int64_t)minute * 60 + second;
}

void clock_to_civil(int64_t utc, struct civil *out)
{
    int64_t days = utc / DAY_SECONDS, rest = utc % DAY_SECONDS;
    if (rest < 0) {
        rest += DAY_SECONDS;
        days--;
    }
    int64_t shifted = days + 719468;
    int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int64_t day_of_era = shifted - era * 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    int month = (int)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    int64_t weekday = (days + 4) % 7; /* 1 January 1970 was a Thursday */
    *out = (struct civil){
        .year = (int)(year_of_era + era * 400 + (month <= 2)),
        .month = month,
        .day = (int)(day_of_year - (153 * month_from_march + 2) / 5 + 1),
        .hour = (int)(rest / 3600),
        .minute = (int)(rest / 60 % 60),
        .second = (int)(rest % 60),
        .weekday = (int)(weekday < 0 ? weekday + 7 : weekday),
    };
}

bool clock_date_valid(int year, int month, int day)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

/* A time outside the years that have a spelling is written as the nearest that has one: a wild number must not make
 * a wild text. "No time known" is written as nothing. */
static bool civil_to_write(int64_t utc, struct civil *civil, char out[CLOCK_TEXT_BYTES])
{
    out[0] = '\0';
    if (utc == CLOCK_NONE) return false;
    int64_t first = clock_from_civil(1, 1, 1, 0, 0, 0), last = clock_from_civil(9999, 12, 31, 23, 59, 59);
    clock_to_civil(utc < first ? first : utc > last ? last : utc, civil);
    return true;
}

void clock_rfc5322(int64_t utc, char out[CLOCK_TEXT_BYTES])
{
    struct civil c;
    if (civil_to_write(utc, &c, out))
        snprintf(out, CLOCK_TEXT_BYTES, "%s, %02d %.3s %04d %02d:%02d:%02d +0000", day_names[c.weekday], c.day,
                 month_names[c.month - 1], c.year, c.hour, c.minute, c.second);
}

void clock_rfc3339(int64_t utc, char out[CLOCK_TEXT_BYTES])
{
    struct civil c;
    if (civil_to_write(utc, &c, out))
        snprintf(out, CLOCK_TEXT_BYTES, "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month, c.day, c.hour, c.minute,
                 c.second);
}

void clock_day(int64_t utc, char out[CLOCK_TEXT_BYTES])
{
    struct civil c;
    if (civil_to_write(utc, &c, out))
        snprintf(out, CLOCK_TEXT_BYTES, "%d %s %d", c.day, month_names[c.month - 1], c.year);
}

void clock_short(int64_t utc, char out[CLOCK_TEXT_BYTES])
{
    struct civil c;
    if (civil_to_write(utc, &c, out))
        snprintf(out, CLOCK_TEXT_BYTES, "%d %.3s %02d:%02d", c.day, month_names[c.month - 1], c.hour, c.minute);
}
