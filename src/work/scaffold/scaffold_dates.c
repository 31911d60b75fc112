/* SPDX-License-Identifier: MIT */
/*
 * scaffold_dates: days as people write them: 19 August, August 19th 2016, 6-9 December, 30 November to 3 December 2016,
 * 2016-08-19, 19.08.2016, 2016年8月19日. Over folded text.
 */
#include <mailcall/base/clock.h>
#include "scaffold.h"

struct month_name {
    const char *name;
    int month;
};

/* Full names, folded; abbreviations of three letters and more are recognised as beginnings where marked by '*'. */
static const struct month_name months[] = {
    {"jan*", 1},      {"januar*", 1},  {"janv*", 1},    {"ene", 1},      {"enero", 1},   {"gen", 1},
    {"gennaio", 1},   {"январ*", 1},   {"янв", 1},      {"stycz*", 1},   {"ocak", 1},    {"يناير", 1},
    {"feb*", 2},      {"fev*", 2},     {"febbraio", 2}, {"феврал*", 2},  {"фев", 2},     {"lut*", 2},
    {"subat", 2},     {"فبراير", 2},   {"mar", 3},      {"march", 3},    {"mars", 3},    {"marz*", 3},
    {"marco", 3},     {"maerz", 3},    {"maart", 3},    {"март*", 3},    {"marc*", 3},   {"mart", 3},
    {"مارس", 3},      {"apr*", 4},     {"avr*", 4},     {"abr*", 4},     {"апрел*", 4},  {"апр", 4},
    {"kwie*", 4},     {"nisan", 4},    {"ابريل", 4},    {"may", 5},      {"mai", 5},     {"mayo", 5},
    {"maio", 5},      {"maggio", 5},   {"mag", 5},      {"mei", 5},      {"maj*", 5},    {"мая", 5},
    {"май", 5},       {"mayis", 5},    {"مايو", 5},     {"jun*", 6},     {"juin", 6},    {"giugno", 6},
    {"giu", 6},       {"июн*", 6},     {"czerw*", 6},   {"haziran", 6},  {"يونيو", 6},   {"jul*", 7},
    {"juil*", 7},     {"luglio", 7},   {"lug", 7},      {"июл*", 7},     {"lip*", 7},    {"temmuz", 7},
    {"يوليو", 7},     {"aug*", 8},     {"aout", 8},     {"ago*", 8},     {"август*", 8}, {"авг", 8},
    {"sierp*", 8},    {"agustos", 8},  {"اغسطس", 8},    {"sep*", 9},     {"set", 9},     {"setembro", 9},
    {"settembre", 9}, {"сентябр*", 9}, {"сен*", 9},     {"wrze*", 9},    {"eylul", 9},   {"سبتمبر", 9},
    {"oct*", 10},     {"okt*", 10},    {"out", 10},     {"outubro", 10}, {"ott*", 10},   {"октябр*", 10},
    {"окт", 10},      {"pazdz*", 10},  {"ekim", 10},    {"اكتوبر", 10},  {"nov*", 11},   {"ноябр*", 11},
    {"ноя", 11},      {"listop*", 11}, {"kasim", 11},   {"نوفمبر", 11},  {"dec*", 12},   {"dez*", 12},
    {"dic*", 12},     {"декабр*", 12}, {"дек", 12},     {"grud*", 12},   {"aralik", 12}, {"ديسمبر", 12},
};

static const struct {
    const char *word;
    int value;
} numbers[] = {
    {"one", 1},     {"two", 2},  {"three", 3}, {"four", 4},   {"five", 5},  {"six", 6},  {"seven", 7},
    {"eight", 8},   {"nine", 9}, {"ten", 10},  {"un", 1},     {"une", 1},   {"deux", 2}, {"trois", 3},
    {"quatre", 4},  {"cinq", 5}, {"uno", 1},   {"una", 1},    {"dos", 2},   {"tres", 3}, {"cuatro", 4},
    {"cinco", 5},   {"duas", 2}, {"dois", 2},  {"quatro", 4}, {"eins", 1},  {"ein", 1},  {"eine", 1},
    {"zwei", 2},    {"drei", 3}, {"vier", 4},  {"funf", 5},   {"due", 2},   {"tre", 3},  {"quattro", 4},
    {"cinque", 5},  {"i", 1},    {"ii", 2},    {"iii", 3},    {"iv", 4},    {"v", 5},    {"vi", 6},
    {"vii", 7},     {"viii", 8}, {"ix", 9},    {"x", 10},     {"одной", 1}, {"двух", 2}, {"трех", 3},
    {"четырех", 4}, {"пяти", 5}, {"twee", 2},  {"drie", 3},   {"vijf", 5},  {"tva", 2},  {"fyra", 4},
    {"fem", 5},     {"dwie", 2}, {"trzy", 3},
};

int number_word(const char *word, size_t bytes)
{
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (strlen(numbers[i].word) == bytes && !strncmp(numbers[i].word, word, bytes)) return numbers[i].value;
    return 0;
}

/* An abbreviated or inflected form is at most this much longer than its beginning. */
#define MONTH_TAIL_BYTES 10

static bool month_matches(const struct month_name *name, const char *word, size_t bytes)
{
    const char *fold;
    const size_t *map;
    struct arena *arena = NULL;
    size_t length = strlen(name->name);
    bool open = name->name[length - 1] == '*', same;

    if (open) length--;
    fold = name->name;
    /* The table is spelled naturally; й and أ meet the text in its folded form. */
    if (fold[0] & 0x80) {
        arena = arena_new();
        page_fold_text(arena, name->name, &fold, &map);
        length = strlen(fold) - open;
    }
    same = bytes >= length && !strncmp(fold, word, length) &&
           (open ? bytes <= length + MONTH_TAIL_BYTES : bytes == length);
    arena_free(&arena);
    return same;
}

int month_number(const char *word, size_t bytes)
{
    for (size_t i = 0; i < sizeof months / sizeof *months; i++)
        if ((months[i].name[0] & 0x80) == (word[0] & 0x80) && month_matches(&months[i], word, bytes))
            return months[i].month;
    return 0;
}

enum token_kind { T_NUMBER, T_WORD, T_MARK, T_END };

struct token {
    enum token_kind kind;
    int value, month;
    size_t digits, from, to;
    char mark;
};

struct scan {
    const char *fold;
    struct token *items;
    size_t count;
};

static bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c & 0x80);
}

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

static struct token token_at(const char *fold, size_t at)
{
    struct token token = {.from = at, .to = at, .kind = T_MARK, .mark = fold[at]};

    if (digit(fold[at])) {
        token.kind = T_NUMBER;
        for (; digit(fold[token.to]); token.to++)
            if (token.to - at < 5) token.value = token.value * 10 + (fold[token.to] - '0');
        token.digits = token.to - at;
    } else if (letter(fold[at])) {
        token.kind = T_WORD;
        while (letter(fold[token.to])) token.to++;
        token.month = month_number(fold + at, token.to - at);
    } else {
        token.to++;
    }
    return token;
}

static struct scan scan_text(struct arena *arena, const char *fold)
{
    struct scan scan = {.fold = fold};
    size_t room = 0;

    for (size_t at = 0; fold[at];) {
        if (fold[at] == ' ') {
            at++;
            continue;
        }
        struct token *token = ARENA_PUSH(arena, scan.items, scan.count, room);
        *token = token_at(fold, at);
        at = token->to;
    }
    return scan;
}

static const struct token *peek(const struct scan *scan, size_t at)
{
    static const struct token end = {.kind = T_END};

    return at < scan->count ? &scan->items[at] : &end;
}

static bool word_is(const struct scan *scan, size_t at, const char *const *words)
{
    const struct token *token = peek(scan, at);

    for (; token->kind == T_WORD && *words; words++)
        if (strlen(*words) == token->to - token->from && !strncmp(scan->fold + token->from, *words, strlen(*words)))
            return true;
    return false;
}

static const char *const ordinal_tails[] = {"st", "nd", "rd", "th", "er", "re", "e", "o", "a", "ro", NULL};
static const char *const of_words[] = {"of", "de", "del", "of", "di", "the", NULL};
static const char *const to_words[] = {"to", "a", "au", "al",  "bis", "until", "till", "through", "and",
                                       "et", "y", "e",  "und", "до",  "по",    "do",   "tot",     NULL};

/* A day of the month at `at`: 1-31, with "st" or "." after it; moves on. */
static int read_day(const struct scan *scan, size_t *at)
{
    const struct token *token = peek(scan, *at);

    if (token->kind != T_NUMBER || token->digits > 2 || token->value < 1 || token->value > 31) return 0;
    (*at)++;
    if (word_is(scan, *at, ordinal_tails) && peek(scan, *at)->from == token->to)
        (*at)++;
    else if (peek(scan, *at)->mark == '.' && peek(scan, *at)->from == token->to)
        (*at)++;
    return token->value;
}

static int read_month(const struct scan *scan, size_t *at)
{
    while (word_is(scan, *at, of_words)) (*at)++;
    if (peek(scan, *at)->kind != T_WORD || !peek(scan, *at)->month) return 0;
    if (peek(scan, *at + 1)->mark == '.' && peek(scan, *at + 1)->from == peek(scan, *at)->to &&
        peek(scan, *at)->to - peek(scan, *at)->from <= 5)
        return peek(scan, (*at += 2) - 2)->month;
    return peek(scan, (*at)++)->month;
}

static int read_year(const struct scan *scan, size_t *at)
{
    size_t next = *at;

    if (peek(scan, next)->mark == ',') next++;
    while (word_is(scan, next, of_words)) next++;
    if (peek(scan, next)->kind != T_NUMBER || peek(scan, next)->digits != 4 || peek(scan, next)->value < 1980 ||
        peek(scan, next)->value > 2200)
        return 0;
    *at = next + 1;
    return peek(scan, next)->value;
}

static bool read_join(const struct scan *scan, size_t *at)
{
    size_t next = *at;

    if (peek(scan, next)->kind == T_MARK && strchr("-/&~", peek(scan, next)->mark))
        next++;
    else if (word_is(scan, next, to_words)) {
        next++;
        while (word_is(scan, next, of_words) ||
               (peek(scan, next)->kind == T_WORD &&
                word_is(scan, next, (const char *const[]){"le", "el", "il", "dem", "zum", "o", NULL})))
            next++;
    } else
        return false;
    *at = next;
    return true;
}

/* "19 August 2016", "6-9 December", "30 November to 3 December 2016" */
static bool day_first(const struct scan *scan, size_t at, struct page_date *out, size_t *end)
{
    size_t next = at, ahead;
    int day = read_day(scan, &next), month = day ? read_month(scan, &next) : 0,
        year = month ? read_year(scan, &next) : 0;

    if (!day) return false;
    *out =
        (struct page_date){.day = day, .month = month, .year = year, .to_day = day, .to_month = month, .to_year = year};
    *end = ahead = next;
    if (read_join(scan, &ahead)) {
        int to_day = read_day(scan, &ahead), to_month = to_day ? read_month(scan, &ahead) : 0;

        if (to_month) {
            out->to_day = to_day;
            out->to_month = to_month;
            out->to_year = read_year(scan, &ahead);
            if (!out->month) out->month = to_month;
            if (!out->year) out->year = out->to_year;
            out->range = true;
            *end = ahead;
        }
    }
    return out->month > 0;
}

/* "August 19th, 2016", "December 6-9, 2016", "November 30 - December 3, 2016" */
static bool month_first(const struct scan *scan, size_t at, struct page_date *out, size_t *end)
{
    size_t next = at, ahead;
    int month = read_month(scan, &next), day = month ? read_day(scan, &next) : 0;

    if (!day) return false;
    *out = (struct page_date){.day = day, .month = month, .to_day = day, .to_month = month};
    ahead = next;
    if (read_join(scan, &ahead)) {
        int to_month = read_month(scan, &ahead), to_day = read_day(scan, &ahead);

        if (to_day && (to_month || to_day > day)) {
            out->to_day = to_day;
            out->to_month = to_month ? to_month : month;
            out->range = true;
            next = ahead;
        }
    }
    out->year = out->to_year = read_year(scan, &next);
    *end = next;
    return true;
}

static bool number_token(const struct scan *scan, size_t at, size_t least, size_t most)
{
    return peek(scan, at)->kind == T_NUMBER && peek(scan, at)->digits >= least && peek(scan, at)->digits <= most;
}

/* "2016-08-19", "19.08.2016", "19/08/2016", "2016/08/19" */
static bool numeric(const struct scan *scan, size_t at, struct page_date *out, size_t *end)
{
    char mark = peek(scan, at + 1)->mark;
    const struct token *a = peek(scan, at), *b = peek(scan, at + 2), *c = peek(scan, at + 4);

    if (!number_token(scan, at, 1, 4) || !mark || !strchr("-./", mark) || peek(scan, at + 3)->mark != mark ||
        !number_token(scan, at + 2, 1, 2) || !number_token(scan, at + 4, 1, 4) || b->from != a->to + 1 ||
        c->from != b->to + 1)
        return false;
    *out = (struct page_date){.month = b->value};
    if (a->digits == 4 && c->digits <= 2) {
        out->year = a->value;
        out->day = c->value;
    } else if (a->digits <= 2 && c->digits == 4) {
        out->year = c->value;
        out->day = a->value;
        if (b->value > 12 && a->value <= 12) {
            out->month = a->value;
            out->day = b->value;
        } else {
            out->ambiguous = mark == '/' && a->value <= 12 && a->value != b->value;
        }
    } else {
        return false;
    }
    out->to_year = out->year;
    out->to_month = out->month;
    out->to_day = out->day;
    *end = at + 5;
    return true;
}

static bool word_starts(const struct scan *scan, size_t at, const char *const *words)
{
    const struct token *token = peek(scan, at);

    for (; token->kind == T_WORD && *words; words++)
        if (!strncmp(scan->fold + token->from, *words, strlen(*words))) return true;
    return false;
}

/* 2016年8月19日, 8月19日, 2016년 8월 19일 */
static bool east_asian(const struct scan *scan, size_t at, struct page_date *out, size_t *end)
{
    static const char *const year_mark[] = {"年", "년", NULL}, *const month_mark[] = {"月", "월", NULL},
                             *const day_mark[] = {"日", "일", NULL};
    const char *fold = scan->fold;
    int year = 0;

    (void)fold;
    if (number_token(scan, at, 4, 4) && word_starts(scan, at + 1, year_mark)) {
        year = peek(scan, at)->value;
        at += 2;
    }
    if (!number_token(scan, at, 1, 2) || !word_starts(scan, at + 1, month_mark) || !number_token(scan, at + 2, 1, 2) ||
        !word_starts(scan, at + 3, day_mark))
        return false;
    *out = (struct page_date){.year = year, .month = peek(scan, at)->value, .day = peek(scan, at + 2)->value};
    out->to_year = out->year;
    out->to_month = out->month;
    out->to_day = out->day;
    *end = at + 4;
    return true;
}

static bool plausible(const struct page_date *date)
{
    int year = date->year ? date->year : 2000, to_year = date->to_year ? date->to_year : year;

    return clock_date_valid(year, date->month, date->day) && clock_date_valid(to_year, date->to_month, date->to_day);
}

size_t dates_find(const char *fold, struct page_date *out, size_t room)
{
    struct arena *arena = arena_new();
    struct scan scan = scan_text(arena, fold);
    size_t count = 0;

    for (size_t at = 0; at < scan.count && count < room;) {
        struct page_date date = {.day = 0};
        size_t end = at;
        bool found = scan.items[at].kind == T_NUMBER
                         ? numeric(&scan, at, &date, &end) || east_asian(&scan, at, &date, &end) ||
                               day_first(&scan, at, &date, &end)
                         : month_first(&scan, at, &date, &end);

        if (!found || !plausible(&date)) {
            at++;
            continue;
        }
        date.from = scan.items[at].from;
        date.to = scan.items[end - 1].to;
        out[count++] = date;
        at = end;
    }
    arena_free(&arena);
    return count;
}
