/* SPDX-License-Identifier: MIT */
/* segment_greeting: the greeting that opens a message, or what was passed on below it. */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/one_of.h>

#define GREETING_MAX_WORDS 8
#define GREETING_STOPPED_WORDS 5
#define GREETING_MAX_LINES 3

static bool is_greeting(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    /* Where words are written without blanks a line counts more of them. */
    bool wide = (unsigned char)folded[0] >= 0xe3;
    size_t words = count_words(line->text, line->bytes);
    bool asks = strchr(folded, '?') != NULL && !strstr(folded, "안녕하"); /* "Are you well?" is how Korean greets */
    if (line->bytes > 90 || asks || phrase_greeting(folded) == 0) return false;
    if (words > (wide ? 3 * GREETING_MAX_WORDS : GREETING_MAX_WORDS)) return false;
    /* A full stop ends a sentence that begins like a greeting as well: "Dear words help nobody here at night." Behind a
     * greeting stands a comma. */
    bool stopped = folded[strlen(folded) - 1] == '.' && !strchr(folded, ',');
    if (stopped && words > GREETING_STOPPED_WORDS && !wide) return false;
    return one_of(",!:.?", folded[strlen(folded) - 1]) || words <= 4 || (unsigned char)folded[0] >= 0x80;
}

/* "Ben," alone on the message's first line. */
static bool is_name_called(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    bool capital = true;
    if (line->bytes < 3 || line->bytes > 40 || line->text[line->bytes - 1] != ',') return false;
    if (count_words(line->text, line->bytes) > 3 || line_is_author(job, i)) return false;
    for (size_t at = 0; at < line->bytes; at++) {
        bool start = at == 0 || line->text[at - 1] == ' ';
        if (start) capital &= (line->text[at] >= 'A' && line->text[at] <= 'Z') || (unsigned char)line->text[at] >= 0x80;
    }
    return capital;
}

/* The first own lines, and the first below a forwarded head or a top attribution, may be a greeting. */
void segment_greeting(struct job *job)
{
    bool looking = true;
    size_t greeted = 0;
    for (size_t i = 0; i < job->count; i++) {
        const struct line *line = &job->lines[i];
        if (!line_own(job, i)) {
            greeted = 0;
            looking |= line->role == ROLE_FORWARDED || line->role == ROLE_ATTRIBUTION || line->role == ROLE_DISCLAIMER;
            continue;
        }
        /* The text of a message that came along is greeted too. */
        if (line->first && job->in->items[line->block].opens) looking = true, greeted = 0;
        if (!looking) continue;
        looking = is_greeting(job, i) || (greeted == 0 && is_name_called(job, i));
        if (!looking) continue;
        lines_set(job, i, i + 1, ROLE_GREETING, RULE_GREETING);
        looking = ++greeted < GREETING_MAX_LINES;
    }
}
