/* SPDX-License-Identifier: MIT */
/* fold_compile: a program of the build. Asks ICU what becomes of each letter by itself, and prints that as C for those
 * whose neighbours have no say in it. */
#include <stdio.h>
#include <stdlib.h>
#include <mailcall/base/utf8.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include "fold_table.h"
#include "lang.h"
#include "memory.h"

typedef size_t fold(const char *text, size_t bytes, char *out, size_t room);

static const UNormalizer2 *cased_form, *apart, *together;

/* What one letter becomes: a letter, a pair, or 0 when it is neither. */
static uint32_t folded(fold *by, uint32_t code)
{
    char text[4], out[64];
    uint32_t letters[2] = {0};
    size_t n = by(text, utf8_put(text, code), out, sizeof out), count = 0;
    for (const char *at = out; at < out + n; count++) {
        uint32_t letter;
        at += utf8_next(at, out + n, &letter);
        if (count < 2) letters[count] = letter;
    }
    bool pair = count == 2 && letters[0] >= 'a' && letters[0] <= 'z' && letters[1] >= 'a' && letters[1] <= 'z';
    if (pair) return FOLD_PAIR_OF(letters[0], letters[1]);
    return count == 1 && letters[0] < FOLD_PAIR ? letters[0] : 0;
}

static uint32_t cased(uint32_t code)
{
    return unorm2_hasBoundaryBefore(cased_form, (UChar32)code) ? folded(fold_word_icu, code) : 0;
}

/* A mark is taken from the letter before it, and two parts may become one letter again. */
static uint32_t unmarked(uint32_t code)
{
    UChar whole[2], parts[32];
    int32_t first = 0, length = 0;
    UErrorCode error = U_ZERO_ERROR;
    if (!unorm2_hasBoundaryBefore(apart, (UChar32)code)) return 0;
    U16_APPEND_UNSAFE(whole, length, (UChar32)code);
    unorm2_normalize(apart, whole, length, parts, 32, &error);
    UChar32 base = 0;
    U16_NEXT_UNSAFE(parts, first, base);
    uint32_t plain = folded(fold_marks_icu, code);
    bool alone = U_SUCCESS(error) && u_charType(base) != U_NON_SPACING_MARK &&
                 (plain >= FOLD_PAIR || unorm2_hasBoundaryBefore(together, (UChar32)plain));
    return alone ? plain : 0;
}

static void print_table(const char *name, uint32_t (*of)(uint32_t code))
{
    printf("const uint16_t %s[FOLD_END] = {\n0,", name);
    for (uint32_t code = 1; code < FOLD_END; code++) printf("%u,%s", of(code), code % 16 == 15 ? "\n" : "");
    puts("};");
}

int main(void)
{
    UErrorCode error = U_ZERO_ERROR;
    lang_memory_prepare();
    cased_form = unorm2_getNFKCCasefoldInstance(&error);
    apart = unorm2_getNFDInstance(&error);
    together = unorm2_getNFCInstance(&error);
    if (U_FAILURE(error)) return EXIT_FAILURE;
    for (uint32_t code = FOLD_END; code < FOLD_PAIR; code++) {
        if (!fold_keeps(code) || (cased(code) == code && unmarked(code) == code)) continue;
        fprintf(stderr, "fold_compile: U+%04X is not kept\n", code);
        return EXIT_FAILURE;
    }
    puts("/* Made by ICU in the build. */\n#include \"fold_table.h\"");
    print_table("fold_cased", cased);
    print_table("fold_unmarked", unmarked);
    return fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS : EXIT_FAILURE;
}
