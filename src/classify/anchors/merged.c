/* SPDX-License-Identifier: MIT */
/*
 * merged: two questions of the call that the author made one with a word between them: "What do you measure, and how do
 * you find volunteers?". Neither ends where a sentence does, so that no echo is found; each half is all of one.
 */
#include "finder.h"
#include "markers/marker.h"
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* A prompt is no longer, and has no more words like "and". */
#define PROMPT_BYTES 400
#define CUTS_MOST 12
#define HALF_BYTES 12

/* The question that the text repeats, all of it and nothing else; -1: none. */
static int whole_question(struct step *step, const char *text, size_t bytes)
{
    struct echo echo;
    struct marker marker;
    while (bytes > 0 && one_of(" ,;/*_\n", text[bytes - 1])) bytes--;
    size_t skip = marker_parse(text, bytes, &marker) ? marker.bytes : 0;
    if (bytes < skip + HALF_BYTES) return -1;
    const char *half = arena_strndup(step->arena, text + skip, bytes - skip);
    bytes -= skip;
    if (!echo_find(echoes_in(step, half, bytes, true), 0, &echo) || echo.count == 0) return -1;
    bool whole = finder_blank(half, echo.from) && finder_blank(half + echo.to, bytes - echo.to);
    return whole ? echo.questions[0] : -1;
}

bool merged_find(struct step *step, const struct block *block, int questions[2])
{
    const char *text = block->text;
    size_t bytes = strlen(text), cuts = 0;
    bool asks = asking_ends(text, bytes, " \n*_\")");
    if (bytes > PROMPT_BYTES || (block->role != ROLE_QUOTED && !asks)) return false;
    marker_words_ready();
    for (size_t at = HALF_BYTES; at + HALF_BYTES < bytes && cuts < CUTS_MOST; at++) {
        if (!one_of(" ,;", text[at - 1]) && (unsigned char)text[at] < 0xE0) continue;
        size_t link = marker_begins(text + at, bytes - at, MARKER_LINKS), behind = at + link;
        if (link == 0) continue;
        cuts++;
        behind += marker_blanks(text, bytes, behind);
        questions[0] = whole_question(step, text, at);
        if (questions[0] < 0) continue;
        questions[1] = whole_question(step, text + behind, bytes - behind);
        if (questions[1] >= 0 && questions[1] != questions[0]) return true;
    }
    return false;
}
