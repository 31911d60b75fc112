/* SPDX-License-Identifier: MIT */
/* clock: reading dates, RFC 3339 and RFC 5322 with what section 4.3 and real mail add to it. */
#include <strings.h>
#include <mailcall/base/clock.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Reads `least` to `most` digits. Where a further digit follows, the number is another one than meant. */
static bool read_number(const char **at, int least, int most, int *out)
{
    int value = 0, digits = 0;
    while (digits < most && is_digit((*at)[digits])) value = value * 10 + ((*at)[digits++] - '0');
    if (digits < least || is_digit((*at)[digits])) return false;
    *at += digits;
    *out = value;
    return true;
}

static bool read_char(const char **at, const char *one_of)
{
    if (**at == '\0' || strchr(one_of, **at) == NULL) return false;
    (*at)++;
    return true;
}

/* White space and comments (RFC 5322 section 3.2.2). An unclosed comment takes the rest; nesting costs no recursion. */
static void skip_blank(const char **at)
{
    int depth = 0;
    for (; **at != '\0'; (*at)++) {
        if (**at == '(')
            depth++;
        else if (**at == ')' && depth > 0)
            depth--;
        else if (depth > 0 && **at == '\\' && (*at)[1] != '\0')
            (*at)++;
        else if (depth == 0 && strchr(" \t\r\n", **at) == NULL)
            return;
    }
}

struct spelled_time {
    int year, month, day, hour, minute, second;
    int offset_minutes;
};

static bool time_make(const struct spelled_time *t, int64_t *utc)
{
    /* 60 is a leap second; the next second is the nearest that we can say. */
    if (!clock_date_valid(t->year, t->month, t->day) || t->hour > 23 || t->minute > 59 || t->second > 60) return false;
    *utc = clock_from_civil(t->year, t->month, t->day, t->hour, t->minute, t->second) - (int64_t)t->offset_minutes * 60;
    return true;
}

/* "Z", "+02:00", "+0200" or nothing. */
static bool read_iso_zone(const char **at, int *minutes)
{
    *minutes = 0;
    if (**at == '\0' || read_char(at, "Zz")) return true;
    int sign = **at == '-' ? -1 : 1, hours, rest = 0;
    if (!read_char(at, "+-")) return false;
    const char *start = *at;
    if (read_number(at, 2, 2, &hours)) {
        if (read_char(at, ":") && !read_number(at, 2, 2, &rest)) return false;
    } else {
        *at = start;
        if (!read_number(at, 4, 4, &hours)) return false;
        rest = hours % 100;
        hours /= 100;
    }
    *minutes = sign * (hours * 60 + rest);
    return hours <= 23 && rest <= 59;
}

bool clock_parse_iso(const char *text, int64_t *utc)
{
    struct spelled_time t = {0};
    const char *at = text;
    if (!read_number(&at, 4, 4, &t.year) || !read_char(&at, "-") || !read_number(&at, 2, 2, &t.month) ||
        !read_char(&at, "-") || !read_number(&at, 2, 2, &t.day))
        return false;
    if (*at == '\0') return time_make(&t, utc);
    if (!read_char(&at, "Tt ") || !read_number(&at, 2, 2, &t.hour) || !read_char(&at, ":") ||
        !read_number(&at, 2, 2, &t.minute))
        return false;
    if (read_char(&at, ":") && !read_number(&at, 2, 2, &t.second)) return false;
    if (read_char(&at, ".")) {
        if (!is_digit(*at)) return false;
        while (is_digit(*at)) at++;
    }
    return read_iso_zone(&at, &t.offset_minutes) && *at == '\0' && time_make(&t, utc);
}

static int month_number(const char *word)
{
    static const char *const names[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                        "jul", "aug", "sep", "oct", "nov", "dec"};
    for (int i = 0; i < 12; i++)
        if (strncasecmp(word, names[i], 3) == 0) return i + 1;
    return 0;
}

/* Full names are met as well: the first three letters decide, the others are passed over. */
static bool read_month(const char **at, int *month)
{
    *month = month_number(*at);
    while (is_letter(**at)) (*at)++;
    return *month != 0;
}

/* RFC 5322 section 4.3: 00-49 are 2000-2049, 50-99 and three digits count from 1900. */
static bool read_year(const char **at, int *year)
{
    const char *start = *at;
    if (!read_number(at, 2, 4, year)) return false;
    long digits = *at - start;
    if (digits == 2)
        *year += *year < 50 ? 2000 : 1900;
    else if (digits == 3)
        *year += 1900;
    return true;
}

/* The North American names have a meaning; every other name, the military letters too, is "-0000" (section 4.3). */
static int named_zone_minutes(const char *name, size_t length)
{
    static const struct {
        char name[4];
        int hours;
    } zones[] = {{"EST", -5}, {"EDT", -4}, {"CST", -6}, {"CDT", -5},
                 {"MST", -7}, {"MDT", -6}, {"PST", -8}, {"PDT", -7}};
    for (size_t i = 0; i < sizeof zones / sizeof zones[0]; i++)
        if (length == 3 && strncasecmp(name, zones[i].name, 3) == 0) return zones[i].hours * 60;
    return 0;
}

/* A zone that says nothing sensible moves nothing: the message was sent within half a day of what it says. */
static int read_mail_zone(const char **at)
{
    const char *start = *at;
    while (is_letter(**at)) (*at)++;
    if (*at != start && **at != '+' && **at != '-') return named_zone_minutes(start, (size_t)(*at - start));
    int sign = **at == '-' ? -1 : 1, hours, rest;
    if (!read_char(at, "+-")) return 0;
    start = *at;
    if (read_number(at, 4, 4, &rest)) {
        hours = rest / 100;
        rest %= 100;
    } else {
        *at = start;
        if (!read_number(at, 1, 2, &hours) || !read_char(at, ":") || !read_number(at, 2, 2, &rest)) return 0;
    }
    return hours <= 14 && rest <= 59 ? sign * (hours * 60 + rest) : 0;
}

static bool read_time_of_day(const char **at, struct spelled_time *t)
{
    if (!read_number(at, 1, 2, &t->hour)) return false;
    skip_blank(at);
    if (!read_char(at, ":.")) return false;
    skip_blank(at);
    if (!read_number(at, 1, 2, &t->minute)) return false;
    skip_blank(at);
    if (read_char(at, ":.")) {
        skip_blank(at);
        if (!read_number(at, 1, 2, &t->second)) return false;
    }
    return true;
}

bool clock_parse_rfc5322(const char *text, int64_t *utc)
{
    struct spelled_time t = {0};
    const char *at = text;
    skip_blank(&at);
    if (is_letter(*at)) { /* the weekday is often wrong and never needed */
        while (is_letter(*at) || *at == '.') at++;
        skip_blank(&at);
        read_char(&at, ",");
        skip_blank(&at);
    }
    if (!read_number(&at, 1, 2, &t.day)) return false;
    skip_blank(&at);
    read_char(&at, "-.");
    skip_blank(&at);
    if (!read_month(&at, &t.month)) return false;
    skip_blank(&at);
    read_char(&at, "-.,");
    skip_blank(&at);
    if (!read_year(&at, &t.year)) return false;
    skip_blank(&at);
    read_char(&at, ",");
    skip_blank(&at);
    if (!read_time_of_day(&at, &t)) return false;
    skip_blank(&at);
    t.offset_minutes = read_mail_zone(&at);
    return time_make(&t, utc);
}
