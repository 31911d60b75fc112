/* SPDX-License-Identifier: MIT */
/* asking: see asking.h. */
#include <mailcall/lang/asking.h>

#include <string.h>

static const char *const marks[] = {"?", "？", "؟", "\u037e"};

/* None of the marks begins with any other ASCII character. */
static bool may_ask(char first)
{
    return first == '?' || (unsigned char)first >= 0x80;
}

size_t asking_mark(const char *text, size_t bytes)
{
    if (bytes == 0 || !may_ask(*text)) return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);
        if (bytes >= n && memcmp(text, marks[i], n) == 0) return n;
    }
    return 0;
}

/* With the full stop, if any, that ends the sentence. */
static const char *const endings[] = {"ですか。", "ますか。", "でしょうか。", "ましたか。", "ませんか。", "のか。",
                                      "ですか",   "ますか",   "でしょうか",   "ましたか",   "ませんか",   "니까.",
                                      "니까",     "까요.",    "까요",         "나요.",      "나요",       "가요.",
                                      "가요",     "吗。",     "吗",           "呢。",       "呢"};

size_t asking_words(const char *text, size_t bytes)
{
    if (bytes == 0 || (unsigned char)*text < 0xE3) return 0;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t n = strlen(endings[i]);
        if (bytes >= n && memcmp(text, endings[i], n) == 0) return n;
    }
    return 0;
}

/* A semicolon behind a Greek letter, of whose two bytes the first tells its block. */
static bool asks_in_greek(const char *text, size_t bytes)
{
    if (bytes < 3 || text[bytes - 1] != ';') return false;
    return (unsigned char)text[bytes - 3] == 0xCE || (unsigned char)text[bytes - 3] == 0xCF;
}

bool asking_ends(const char *text, size_t bytes, const char *ornaments)
{
    while (bytes > 0 && text[bytes - 1] && strchr(ornaments, text[bytes - 1])) bytes--;
    if (asks_in_greek(text, bytes)) return true;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t n = strlen(marks[i]);
        if (bytes >= n && memcmp(text + bytes - n, marks[i], n) == 0) return true;
    }
    return false;
}
