/* SPDX-License-Identifier: MIT */
/*
 * legible: whether what a message says is text at all. Bytes that are none (a picture sent as text, a broken transfer)
 * come here as replacement and control characters; to make anything of them would be a guess.
 */
#include <mailcall/classify/legible.h>

#include "internal.h"
#include <mailcall/base/utf8.h>

/* One in so many characters that are none, and at least so many. */
#define ONE_IN 20
#define LEAST 10

static void count(const char *text, size_t *all, size_t *none)
{
    const char *end = text + strlen(text);
    for (;;) {
        uint32_t code;
        size_t plain = 0;
        for (; *text >= ' ' && *text < 0x7F; text++) plain += *text > ' ';
        *all += plain;
        if (text >= end) return;
        size_t step = utf8_next(text, end, &code);
        bool control = (code < 0x20 && code != '\n' && code != '\t' && code != '\f') || (code >= 0x7F && code < 0xA0);
        *all += code > ' ';
        *none += control || code == 0xFFFD;
        text += step > 0 ? step : 1;
    }
}

/* Nothing but printable ASCII and white space, as in most texts. To the end whatever comes: without a way out in the
 * middle, compilers make the loop look at many bytes at once. */
static bool is_plain(const char *text)
{
    unsigned char odd = 0;
    for (size_t i = 0, bytes = strlen(text); i < bytes; i++) {
        unsigned char c = (unsigned char)text[i];
        odd |= (c < ' ' || c >= 0x7F) & (c != '\n');
    }
    return odd == 0;
}

static bool too_many(size_t all, size_t none)
{
    return none >= LEAST && none * ONE_IN >= all;
}

bool text_is_legible(const char *text)
{
    size_t all = 0, none = 0;
    count(text, &all, &none);
    return !too_many(all, none);
}

bool step_illegible(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t all = 0, none = 0, doubtful = 0;
    for (size_t i = 0; i < blocks->count; i++)
        doubtful += blocks->items[i].role == ROLE_AUTHORED && !is_plain(blocks->items[i].text);
    for (size_t i = 0; i < blocks->count && doubtful > 0; i++)
        if (blocks->items[i].role == ROLE_AUTHORED) count(blocks->items[i].text, &all, &none);
    return too_many(all, none);
}
