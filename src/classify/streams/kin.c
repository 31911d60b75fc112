/* SPDX-License-Identifier: MIT */
/*
 * kin: languages without notions of their own, read as a near relative that has them. Half of the words that matter are
 * the same in both but for a letter and an ending ("лекції" and "лекции"); what is not is not found.
 */
#include "streams.h"

static const struct {
    const char *language, *kin;
} kin_of[] = {{"uk", "ru"}, {"be", "ru"}, {"bg", "ru"}, {"mk", "ru"}, {"da", "sv"},
              {"no", "sv"}, {"ca", "es"}, {"gl", "pt"}, {"af", "nl"}};

/* Letters as the relative writes them, byte for byte as long. */
static const struct {
    const char *language, *letter, *kin;
} letters[] = {{"uk", "і", "и"}, {"uk", "ї", "и"}, {"uk", "є", "е"}, {"uk", "ґ", "г"}, {"uk", "І", "И"},
               {"uk", "Ї", "И"}, {"uk", "Є", "Е"}, {"be", "і", "и"}, {"be", "ў", "у"}, {"be", "І", "И"},
               {"mk", "ј", "й"}, {"da", "ø", "ö"}, {"da", "æ", "ä"}, {"da", "Ø", "Ö"}, {"da", "Æ", "Ä"},
               {"no", "ø", "ö"}, {"no", "æ", "ä"}, {"no", "Ø", "Ö"}, {"no", "Æ", "Ä"}};

const char *stream_kin(const char *language)
{
    for (size_t i = 0; i < sizeof kin_of / sizeof *kin_of; i++)
        if (strncmp(language, kin_of[i].language, 2) == 0) return kin_of[i].kin;
    return NULL;
}

const char *stream_as_kin(struct arena *arena, const char *language, const char *text)
{
    char *out = arena_strdup(arena, text);
    for (char *at = out; *at != '\0'; at++) {
        if ((unsigned char)*at < 0xC3) continue;
        for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
            if (strncmp(language, letters[i].language, 2) == 0 && strncmp(at, letters[i].letter, 2) == 0) {
                memcpy(at, letters[i].kin, 2);
                break;
            }
    }
    return out;
}
