/* SPDX-License-Identifier: MIT */
/* charset_bytes: which of the charsets that are taken for one another a text is in, by letters that stand where no
 * language has them. */
#include "charset_bytes.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Of fewer letters nothing can be said against a label. */
#define DENSE_MIN_LETTERS 12
/* Of all bytes that are not ASCII. In no Latin text does an accent stand beside an accent as a rule. */
#define BESIDE_PERCENT 80

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

/* How often each byte stands next to a letter, and in the midst of a word. */
struct tally {
    size_t near[256], amid[256];
    size_t opening; /* signs of copyright and trade where a word in small letters begins */
    bool windows;   /* bytes that in ISO charsets are control codes */
};

static struct tally tally_of(const char *bytes, size_t count)
{
    struct tally tally = {0};
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < 0x80) continue;
        bool before = i > 0 && is_letter(bytes, count, i - 1), behind = is_letter(bytes, count, i + 1);
        tally.near[c] += before || behind;
        tally.amid[c] += before && behind;
        tally.opening += (c == 0xA9 || c == 0xAE) && !before && behind && !isupper((unsigned char)bytes[i + 1]);
        tally.windows |= (c & 0xE0) == 0x80;
    }
    return tally;
}

/* All that are next to a letter of a few. */
static size_t sum_near(const struct tally *tally, const char *of)
{
    size_t sum = 0;
    for (; *of; of++) sum += tally->near[(unsigned char)*of];
    return sum;
}

/* Letters with a caron in ISO-8859-2; between letters other charsets have figures and fractions there. */
static size_t iso_carons(const struct tally *tally)
{
    return tally->amid[0xB9] + tally->amid[0xBE] + tally->amid[0xBB] + tally->opening;
}

/* Hungarian: its two long vowels, among those it shares, and none of those that Portuguese and Estonian have besides.
 */
static bool is_hungarian(const struct tally *tally)
{
    return sum_near(tally, "\xF5\xFB") >= 2 && sum_near(tally, "\xE1\xE9\xED\xF3") >= 3 &&
           sum_near(tally, "\xF6\xFC") > 0 && sum_near(tally, "\xE3\xE4\xE5\xE7\xEA\xF1\xF4") == 0;
}

/*
 * A language of Central Europe under a Western name: Czech, Slovak, Slovene and Croatian by their carons, without a
 * grave, a cedilla or a circumflex as French and Italian have them; Romanian by commas below. NULL: none of them.
 */
static const char *central_of(const char *bytes, size_t count)
{
    struct tally tally = tally_of(bytes, count);
    bool western = sum_near(&tally, "\xC0\xC7\xE0\xE7\xEA") > 0;
    if (!western && tally.near[0xE8] >= 2) {
        if (sum_near(&tally, "\x9A\x9E\x8A\x8E") >= 3) return "windows-1250";
        if (!tally.windows && iso_carons(&tally) >= 2) return "ISO-8859-2";
    }
    bool romanian = tally.near[0xE3] >= 3 && tally.near[0xFE] >= 2 && tally.amid[0xBA] > 0 && tally.near[0xF5] == 0;
    if (!romanian && !is_hungarian(&tally)) return NULL;
    return tally.windows ? "windows-1250" : "ISO-8859-2";
}

/* Of the two charsets of Central Europe the one that is not named, where letters would stand that the language does not
 * have: Polish has no s with a caron, Czech and its kin no a with a tail. */
static const char *other_central(bool named_iso, const char *bytes, size_t count)
{
    struct tally tally = tally_of(bytes, count);
    size_t polish = sum_near(&tally, "\xB3\xEA\xBF"), czech = sum_near(&tally, "\xE8\xEC\xF8\xFD\xED");
    if (named_iso && tally.windows) return "windows-1250";
    if (named_iso)
        return tally.near[0xB9] > 0 && polish > 0 && czech + sum_near(&tally, "\xB1\xB6\xBE") == 0 ? "windows-1250"
                                                                                                   : NULL;
    if (tally.windows) return NULL;
    if (polish > 0 && czech == 0 && tally.near[0xB9] == 0 && sum_near(&tally, "\xB1\xB6") >= 2) return "ISO-8859-2";
    return polish == 0 && czech >= 2 && iso_carons(&tally) >= 2 ? "ISO-8859-2" : NULL;
}

/* Of small letters the Macintosh's Cyrillic moved only the last one, to where Windows has it as a capital; capitals
 * stand where Windows has marks and letters of its southern languages. */
static bool is_mac_cyrillic(const char *bytes, size_t count)
{
    size_t mac = 0, windows = 0;
    for (size_t i = 1; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i], before = (unsigned char)bytes[i - 1];
        mac += c == 0xDF && before >= 0xE0 && before < 0xFF;
        windows += c == 0xFF && before >= 0xE0 && before < 0xFF;
        windows += before >= 0xC0 && before < 0xDE && c >= 0xE0; /* the Macintosh has its yo at 0xDE */
    }
    return mac >= 2 && windows == 0;
}

/* Letters that stand in the midst of words in small letters, by charset: MS-DOS, the Macintosh. Read as another's these
 * bytes are signs or capitals. */
static const struct {
    const char *name, *letters;
} elder[] = {{"windows-1252", "\x83\x92\x96\x97\x9A\x9C\x9E\xAD\xB7"},
             {"IBM850", "\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8A\x8B\x8C\x8D\x91\x93\x94\x95\x96\x97\x98\x9B\xA0\xA1"
                        "\xA2\xA3\xA4\xC6\xD0\xE1\xE4\xE7\xEC"},
             {"macintosh",
              "\x87\x88\x89\x8A\x8B\x8C\x8D\x8E\x8F\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9A\x9B\x9C\x9D"
              "\x9E\x9F\xA7\xBE\xBF\xCF\xD5\xD8\xDE\xDF"}};
#define ELDER_LEAST 3
#define ELDER_PERCENT 90

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* A Western text of MS-DOS or an elder Macintosh; NULL: neither. */
static const char *elder_western(const char *bytes, size_t count)
{
    size_t all = 0, met[sizeof elder / sizeof *elder] = {0}, best = 0;
    for (size_t i = 1; i + 1 < count; i++) {
        unsigned char c = (unsigned char)bytes[i];
        if (c < 0x80 || !is_small(bytes[i - 1]) || !is_small(bytes[i + 1])) continue;
        all++;
        for (size_t k = 0; k < sizeof elder / sizeof *elder; k++)
            met[k] += strchr(elder[k].letters, (char)c) != NULL || (k == 0 && c >= 0xDF && c != 0xF7);
    }
    for (size_t k = 1; k < sizeof elder / sizeof *elder; k++)
        if (met[k] > met[best]) best = k;
    return all >= ELDER_LEAST && best > 0 && met[best] * 100 >= all * ELDER_PERCENT && met[0] * 2 < all
               ? elder[best].name
               : NULL;
}

/* Where an ISO charset has only control codes, its Windows counterpart has letters and quotation marks: they tell them
 * apart. What is called ISO-8859-1 and its Windows counterpart may be the charset with the euro. */
const char *bytes_settle_iso(const char *name, const char *bytes, size_t count)
{
    static const char *const pairs[][2] = {{"ISO-8859-4", "windows-1257"},
                                           {"ISO-8859-6", "windows-1256"},
                                           {"ISO-8859-7", "windows-1253"},
                                           {"ISO-8859-8", "windows-1255"},
                                           {"ISO-8859-13", "windows-1257"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        if (strcasecmp(name, pairs[i][0]) != 0) continue;
        for (size_t k = 0; k < count; k++)
            if (((unsigned char)bytes[k] & 0xE0) == 0x80) return pairs[i][1];
    }
    bool iso = strcasecmp(name, "ISO-8859-2") == 0;
    const char *central = NULL;
    if (iso || strcasecmp(name, "windows-1250") == 0) central = other_central(iso, bytes, count);
    if (strcasecmp(name, "windows-1251") == 0 && is_mac_cyrillic(bytes, count)) return "x-mac-cyrillic";
    const char *old = strcasecmp(name, "windows-1252") == 0 ? elder_western(bytes, count) : NULL;
    if (old) return old;
    if (strcasecmp(name, "windows-1252") == 0) central = central_of(bytes, count);
    if (central) return central;
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

bool bytes_belie_latin(const char *name, const char *bytes, size_t count)
{
    static const char *const latin[] = {"windows-1250", "windows-1252", "windows-1254", "ISO-8859-1",
                                        "ISO-8859-2",   "ISO-8859-9",   "ISO-8859-15"};
    size_t high = 0, beside = 0;
    bool named = false;
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++) named |= strcasecmp(name, latin[i]) == 0;
    for (size_t i = 0; named && i < count; i++) {
        if ((unsigned char)bytes[i] < 128) continue;
        high++;
        beside +=
            (i > 0 && (unsigned char)bytes[i - 1] >= 128) || (i + 1 < count && (unsigned char)bytes[i + 1] >= 128);
    }
    return high >= DENSE_MIN_LETTERS && beside * 100 >= high * BESIDE_PERCENT;
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
#define DOS_CYRILLIC 3
/* More of the letters are the ten commonest in any Cyrillic text, in its own charset alone. */
#define CYRILLIC_LEAST_PERCENT 42
#define THAI_MIN_LETTERS 20
#define WIDE_MIN_BYTES 8

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

/* Thai writes vowels and tones above and below consonants, and some vowels before them; hardly anything else has bytes
 * in this order. Of its letters these are rare, with which half of all Korean syllables begin, and Chinese ones end. */
static bool is_thai(const char *bytes, size_t count)
{
    size_t high = 0, marks = 0, amiss = 0, rare = 0;
    for (size_t i = 0; i < count; i++) {
        unsigned char c = (unsigned char)bytes[i], before = i > 0 ? (unsigned char)bytes[i - 1] : 0;
        unsigned char next = i + 1 < count ? (unsigned char)bytes[i + 1] : 0;
        if (c < 0xA1) continue;
        bool mark = c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
        bool leads = c >= 0xE0 && c <= 0xE4;
        high++;
        marks += mark;
        rare += strchr("\xA3\xA5\xA6\xAC\xAE\xAF\xB0\xB1\xB2\xC6\xCC", (char)c) != NULL || c > 0xEE;
        amiss += (mark && (before < 0xA1 || (before > 0xDA && before < 0xE7))) ||
                 (leads && (next < 0xA1 || next > 0xCE)) || (c > 0xDA && c < 0xDF) || c > 0xFB;
    }
    return high >= THAI_MIN_LETTERS && marks * 10 >= high && amiss * 50 <= high && rare * 12 <= high;
}

const char *bytes_told(const char *bytes, size_t count)
{
    size_t dos = common_share(cyrillics[DOS_CYRILLIC].common, bytes, count), most = 0;
    for (size_t i = 0; i < DOS_CYRILLIC; i++) {
        size_t share = common_share(cyrillics[i].common, bytes, count);
        if (share > most) most = share;
    }
    if (dos > CYRILLIC_LEAST_PERCENT && dos > 2 * most) return "IBM866";
    return most <= CYRILLIC_LEAST_PERCENT && is_thai(bytes, count) ? "windows-874" : NULL;
}

/* Of the units of two bytes, the second of which is the higher one or the first: a letter, a sign or a blank. */
static bool is_plain_unit(unsigned high, unsigned low)
{
    if (high == 0) return low == 9 || low == 10 || low == 13 || (low >= 32 && low < 127) || low >= 160;
    return high < 0xD8 || high == 0xFE || high == 0xFF;
}

const char *bytes_wide(const char *bytes, size_t count)
{
    static const char *const names[] = {"UTF-16LE", "UTF-16BE"};
    if (count < WIDE_MIN_BYTES || count % 2 != 0 || !memchr(bytes, 0, count)) return NULL;
    for (int order = 0; order < 2; order++) {
        size_t plain = 0, wide = 0, latin = 0;
        for (size_t i = 0; i < count; i += 2) {
            unsigned high = (unsigned char)bytes[i + (order == 0)], low = (unsigned char)bytes[i + (order == 1)];
            plain += is_plain_unit(high, low);
            latin += high == 0 && low < 127;
            wide += (high > 0 && high < 9) || high == 0x30 || high >= 0x80;
        }
        /* A stray NUL does not make a text of bytes one of units. */
        if (plain * 2 == count && latin > 0 && (latin + wide) * 20 >= count) return names[order];
    }
    return NULL;
}
