/* SPDX-License-Identifier: MIT */
/* marker_numerals: numbers as scripts write them: figures of several scripts, Roman ones, ringed ones, Chinese ones. */
#include "filing.h"
#include "marker.h"

#define NUMBER_MAX 400

/* Bytes of a figure at the text's start, 0: none. */
static size_t figure(const char *text, size_t bytes, int *value)
{
    const unsigned char *at = (const unsigned char *)text;
    if (bytes >= 1 && at[0] >= '0' && at[0] <= '9') return *value = at[0] - '0', 1;
    if (bytes >= 2 && at[0] == 0xD9 && at[1] >= 0xA0 && at[1] <= 0xA9) return *value = at[1] - 0xA0, 2;
    if (bytes >= 2 && at[0] == 0xDB && at[1] >= 0xB0 && at[1] <= 0xB9) return *value = at[1] - 0xB0, 2;
    if (bytes >= 3 && at[0] == 0xEF && at[1] == 0xBC && at[2] >= 0x90 && at[2] <= 0x99) return *value = at[2] - 0x90, 3;
    if (bytes >= 3 && at[0] == 0xE0 && at[1] == 0xA5 && at[2] >= 0xA6 && at[2] <= 0xAF) return *value = at[2] - 0xA6, 3;
    return 0;
}

bool numeral_figure(const char *text, size_t bytes)
{
    int value;
    return figure(text, bytes, &value) > 0;
}

size_t numeral_digits(const char *text, size_t bytes, int *number)
{
    size_t at = 0, n;
    int value, count = 0;
    *number = 0;
    for (; count < 4 && (n = figure(text + at, bytes - at, &value)) > 0; at += n, count++)
        *number = *number * 10 + value;
    if (at == 0 || *number < 1 || *number > NUMBER_MAX) return 0;
    return numeral_figure(text + at, bytes - at) ? 0 : at;
}

size_t numeral_ringed(const char *text, size_t bytes, int *number)
{
    static const struct {
        unsigned first;
        int count;
    } rows[] = {{0x2460, 20}, {0x2474, 20}, {0x2488, 20}, {0x2776, 10}, {0x2780, 10}, {0x278A, 10}};
    const unsigned char *at = (const unsigned char *)text;
    if (bytes < 3 || at[0] != 0xE2) return 0;
    unsigned code = 0x2000u | (unsigned)(at[1] & 0x3F) << 6 | (at[2] & 0x3F);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (code < rows[i].first || code >= rows[i].first + (unsigned)rows[i].count) continue;
        *number = (int)(code - rows[i].first) + 1;
        return 3;
    }
    return 0;
}

size_t numeral_chinese(const char *text, size_t bytes, int *number)
{
    static const char *const numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    size_t at = 0, count = 0;
    *number = 0;
    for (int i = 0; i < 10 && count < 2;) {
        bool here = at + 3 <= bytes && memcmp(text + at, numerals[i], 3) == 0;
        if (here && (count == 0 || (*number == 10 && i < 9))) {
            *number += i + 1;
            count++;
            at += 3;
            i = 0;
        } else {
            i++;
        }
    }
    return at;
}

size_t numeral_roman(const char *text, size_t bytes, int *number)
{
    static const struct {
        const char *text;
        int value;
    } numerals[] = {{"xviii", 18}, {"xvii", 17}, {"xiii", 13}, {"viii", 8}, {"xix", 19}, {"xvi", 16}, {"xiv", 14},
                    {"xii", 12},   {"vii", 7},   {"iii", 3},   {"xx", 20},  {"xv", 15},  {"xi", 11},  {"ix", 9},
                    {"vi", 6},     {"iv", 4},    {"ii", 2},    {"x", 10},   {"v", 5},    {"i", 1}};
    char first = bytes > 0 ? marker_lower(text[0]) : 0, second = bytes > 1 ? marker_lower(text[1]) : 0;
    if (first != 'i' && first != 'v' && first != 'x') return 0;
    if (second >= 'a' && second <= 'z' && second != 'i' && second != 'v' && second != 'x') return 0;
    for (size_t i = 0; i < sizeof numerals / sizeof *numerals; i++) {
        if (numerals[i].text[0] != first) continue;
        size_t n = strlen(numerals[i].text);
        if (n > bytes || !marker_same_word(text, numerals[i].text, n) || marker_letter_at(text, bytes, n)) continue;
        *number = numerals[i].value;
        return n;
    }
    return 0;
}
