/* SPDX-License-Identifier: MIT */
/* charset_bytes: which of the charsets that are taken for one another a text is in, by letters that stand where no
 * language has them. */
#include "charset_bytes.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Of fewer letters nothing can be said against a label. */
#define DENSE_MIN_LETTERS 12

static bool is_letter(const char *bytes, size_t count, size_t at)
{
    unsigned char c = at < count ? (unsigned char)bytes[at] : 0;
    return isalpha(c) || (c >= 0xC0 && c != 0xD7 && c != 0xF7);
}

/*
 * ISO-8859-15 put the euro and letters of French, Finnish and Czech names where ISO-8859-1 has signs that hardly
 * anybody writes. Without a byte that only windows-1252 has, the sign of a currency without a name is the euro, and a
 * quarter or a broken bar next to a letter is a letter. "1\xBD" stays one and a half.
 */
static bool is_latin9(const char *bytes, size_t count)
{
    bool euro = false;
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c >= 0x80 && c < 0xA0) return false;
        if (c < 0xA4 || c > 0xBE) continue;
        bool digit = i > 0 && isdigit((unsigned char)bytes[i - 1]);
        bool beside = (i > 0 && is_letter(bytes, count, i - 1)) || is_letter(bytes, count, i + 1);
        euro |= c == 0xA4;
        euro |= (c == 0xA6 || c == 0xB4 || c == 0xB8) && i > 0 && is_letter(bytes, count, i - 1) &&
                is_letter(bytes, count, i + 1);
        euro |= (c == 0xBC || c == 0xBD || c == 0xBE) && beside && !digit;
    }
    return euro;
}

/*
 * Where ISO-8859-1 has letters of Icelandic, its Turkish counterpart has those of Turkish. Icelandic writes vowels with
 * accents all the time, Turkish never.
 */
static bool is_turkish(const char *bytes, size_t count)
{
    size_t letters = 0;
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < 0xC0) continue;
        if (strchr("\xC1\xC6\xCD\xD3\xDA\xE1\xE6\xED\xF3\xFA", (char)c)) return false;
        letters += strchr("\xD0\xDD\xDE\xF0\xFD\xFE", (char)c) != NULL;
    }
    return letters >= 2;
}

/*
 * Polish in its own charset, read as ISO-8859-1: raised figures, a turned question mark and signs of commerce stand in
 * the midst of words. NULL when they do not, else the charset; Windows moved four of the letters.
 */
static const char *polish_of(const char *bytes, size_t count)
{
    size_t inside = 0;
    bool windows = false;
    for (size_t i = 1; i + 1 < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < 0x80 || !is_letter(bytes, count, i - 1)) continue;
        bool between = is_letter(bytes, count, i + 1);
        inside += c == 0xBF || (between && strchr("\xB3\xB9\xB1\xB6\xBC", (char)c));
        windows |= c == 0xB9 || c == 0x9C || c == 0x9F;
    }
    return inside < 3 ? NULL : windows ? "windows-1250" : "ISO-8859-2";
}

/* Where an ISO charset has only control codes, its Windows counterpart has letters and quotation marks: they tell them
 * apart. What is called ISO-8859-1 and its Windows counterpart may be the charset with the euro. */
const char *bytes_settle_iso(const char *name, const char *bytes, size_t count)
{
    static const char *const pairs[][2] = {{"ISO-8859-2", "windows-1250"}, {"ISO-8859-4", "windows-1257"},
                                           {"ISO-8859-6", "windows-1256"}, {"ISO-8859-7", "windows-1253"},
                                           {"ISO-8859-8", "windows-1255"}, {"ISO-8859-13", "windows-1257"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (strcasecmp(name, pairs[i][0]) != 0) continue;
        for (size_t k = 0; k < count; k++)
            if (((unsigned char)bytes[k] & 0xE0) == 0x80) return pairs[i][1];
    }
    if (strcasecmp(name, "windows-1252") != 0) return name;
    if (is_turkish(bytes, count)) return "windows-1254";
    if (polish_of(bytes, count)) return polish_of(bytes, count);
    if (is_latin9(bytes, count)) return "ISO-8859-15";
    return name;
}

static size_t count_high(const char *bytes, size_t count)
{
    size_t high = 0;
    for (size_t i = 0; i < count; i++) high += (unsigned char)bytes[i] >= 128;
    return high;
}

/* Most letters are not ASCII: no language of Western Europe. */
bool bytes_are_dense(const char *bytes, size_t count)
{
    size_t high = 0, letters = 0;
    for (size_t i = 0; i < count; i++) {
        high += (unsigned char)bytes[i] >= 128;
        letters += isalpha((unsigned char)bytes[i]) != 0;
    }
    return high > letters;
}

bool bytes_belie_western(const char *name, const char *bytes, size_t count)
{
    bool western = strcasecmp(name, "windows-1252") == 0 || strcasecmp(name, "ISO-8859-15") == 0;
    return western && bytes_are_dense(bytes, count) && count_high(bytes, count) >= DENSE_MIN_LETTERS;
}

/*
 * Charsets of Cyrillic, each with its bytes for the ten letters that make up six tenths of any Russian text; small ones
 * only, for read as another's they are capitals or rare letters.
 */
static const struct cyrillic {
    const char *name, *common;
} cyrillics[] = {{"windows-1251", "\xEE\xE5\xE0\xE8\xED\xF2\xF1\xF0\xE2\xEB"},
                 {"KOI8-R", "\xCF\xC5\xC1\xC9\xCE\xD4\xD3\xD2\xD7\xCC"},
                 {"ISO-8859-5", "\xDE\xD5\xD0\xD8\xDD\xE2\xE1\xE0\xD2\xDB"},
                 {"IBM866", "\xAE\xA5\xA0\xA8\xAD\xE2\xE1\xE0\xA2\xAB"}};
#define CYRILLIC_MIN_LETTERS 20

/* In a hundred of all that is not ASCII. */
static size_t common_share(const char *common, const char *bytes, size_t count)
{
    size_t all = 0, met = 0;
    for (size_t i = 0; i < count; i++) {
        if ((unsigned char)bytes[i] < 128) continue;
        all++;
        met += strchr(common, bytes[i]) != NULL;
    }
    return all < CYRILLIC_MIN_LETTERS ? 0 : met * 100 / all;
}

/* The charset of Cyrillic that was meant where another one's name stands; NULL: the name may well be right. */
const char *bytes_other_cyrillic(const char *name, const char *bytes, size_t count)
{
    const char *best = NULL;
    size_t most = 42;
    bool cyrillic = strcasecmp(name, "KOI8-U") == 0;
    for (size_t i = 0; i < sizeof cyrillics / sizeof *cyrillics; i++) {
        size_t share = common_share(cyrillics[i].common, bytes, count);
        bool named = strcasecmp(name, cyrillics[i].name) == 0 || (i == 1 && strcasecmp(name, "KOI8-U") == 0);
        cyrillic |= named;
        if (named && share >= 30) return NULL;
        if (!named && share > most) most = share, best = cyrillics[i].name;
    }
    return cyrillic ? best : NULL;
}
