/* SPDX-License-Identifier: MIT */
/* inside: a glance at another's text before anything is filed: whether it answers by the call's numbers, or between the
 * call's questions. */
#include "inside.h"

static bool numbers_question(const struct call *call, const struct marker *marker)
{
    return marker->count == 1 && marker->numbers[0] >= 1 && (size_t)marker->numbers[0] <= call->question_count;
}

size_t answers_numbered(const struct call *call, const char *text)
{
    size_t count = 0;
    struct marker marker;
    for (const char *line = text; *line != '\0';) {
        size_t bytes = strcspn(line, "\n");
        count += marker_parse(line, bytes, &marker) && numbers_question(call, &marker) &&
                 lang_count_words(line + marker.bytes, bytes - marker.bytes) > 0;
        line += bytes + (line[bytes] == '\n');
    }
    return count;
}

size_t questions_repeated(struct step *step, const struct block *block)
{
    struct echo echo;
    size_t count = 0, bytes = strlen(block->text), from = 0;
    const struct echoes *echoes = echoes_in(step, block->text, bytes, strchr(block->text, '\n') == NULL);
    while (from < bytes && echo_find(echoes, from, &echo)) {
        count++;
        from = echo.to > from ? echo.to : bytes;
    }
    return count;
}

void going_through(struct step *step, const struct block *block, struct going *going)
{
    struct echo echo;
    size_t bytes = strlen(block->text), from = 0;
    const struct echoes *echoes = echoes_in(step, block->text, bytes, strchr(block->text, '\n') == NULL);
    while (from < bytes && echo_find(echoes, from, &echo)) {
        bool between = echo.from > from && lang_count_words(block->text + from, echo.from - from) > 1; /* "2." is one */
        going->answered += going->below && (going->written || between);
        going->below = true;
        going->written = false;
        from = echo.to > from ? echo.to : bytes;
    }
    if (from < bytes) going->written |= lang_count_words(block->text + from, bytes - from) > 0;
}
