/* SPDX-License-Identifier: MIT */
/* titled_several: titles of several questions above one answer: "Prices and opening hours: ...", "Tarifs / horaires".
 */
#include "markers/marker.h"
#include "topic.h"
#include <mailcall/base/bytes.h>

/* Bytes of what joins two names at that place, a blank before a word included; 0: nothing does. */
static size_t link_between(const char *text, size_t bytes, size_t at)
{
    static const char *const signs[] = {",", "/", "&", "+", "、", "，", "،", "・", "／"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (bytes_begin(text + at, bytes - at, signs[i])) return strlen(signs[i]);
    size_t blank = text[at] == ' ', from = at + blank;
    bool wide = (unsigned char)text[from] >= 0xE3, arabic = bytes_begin(text + from, bytes - from, "و");
    if (from >= bytes || (!blank && !wide)) return 0;
    size_t word = marker_begins(text + from, bytes - from, MARKER_LINKS);
    bool ends = from + word >= bytes || text[from + word] == ' ';
    return word > 0 && (wide || arabic || ends) ? blank + word : 0;
}

/* The question that one of the names is; plainly: its title, word by word. */
static int named_by(struct step *step, const char *text, size_t bytes, bool *plainly)
{
    while (bytes > 0 && text[bytes - 1] == ' ') bytes--;
    while (bytes > 0 && *text == ' ') text++, bytes--;
    if (bytes == 0) return -1;
    int question = titled_question(step, text, bytes);
    *plainly |= question >= 0;
    return question < 0 ? titled_part(step, text, bytes) : question;
}

int titled_several(struct step *step, const char *text, size_t bytes, int questions[ANCHOR_CANDIDATES])
{
    int count = 0;
    bool plainly = false;
    if (!call_has_titles(step->call)) return 0;
    for (size_t at = 0, from = 0; at <= bytes; at++) {
        if (at < bytes && ((unsigned char)text[at] & 0xC0) == 0x80) continue;
        size_t link = at < bytes ? link_between(text, bytes, at) : 1;
        if (link == 0) continue;
        if (at == bytes && from == 0) return 0; /* nothing joins two */
        int question = count < ANCHOR_CANDIDATES ? named_by(step, text + from, at - from, &plainly) : -1;
        for (int i = 0; i < count; i++)
            if (questions[i] == question) return 0;
        if (question < 0) return 0;
        questions[count++] = question;
        from = at + link;
        at = from - 1;
    }
    return count > 1 && plainly ? count : 0;
}
