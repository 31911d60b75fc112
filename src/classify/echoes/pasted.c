/* SPDX-License-Identifier: MIT */
/*
 * pasted: a mail program quotes evenly: it wraps every line it quotes, or none. A quoted part of a question that runs
 * on in one long line where all the rest is wrapped was pasted by the author, to say what the lines below it answer,
 * and belongs to them. So do the shorter parts of a question that is otherwise quoted by its title alone.
 */
#include "pasted.h"
#include <mailcall/base/utf8.h>

/* Columns no wrapping mail program exceeds; and lines wrapped near the edge that it takes to know one. */
#define WRAPPED_COLUMNS 80
#define FULL_COLUMNS 50
#define WRAPPED_LINES 3

static bool is_quoted_plain(const struct block *block)
{
    return block->role == ROLE_QUOTED && block->depth == 1 && block->from_plain && !block->hidden && block->text &&
           *block->text;
}

/* One line of words, longer than any that was wrapped. An address cannot be wrapped. */
static bool is_overlong(const struct block *block)
{
    const char *text = block->text;
    return !strchr(text, '\n') && utf8_count(text, strlen(text)) > WRAPPED_COLUMNS && strchr(text, ' ') &&
           !strstr(text, "://");
}

/* Whether what is quoted was wrapped: lines end near the edge within their blocks, and none goes past it. */
static bool quotes_wrap(const struct blocks *blocks)
{
    size_t full = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        if (!is_quoted_plain(&blocks->items[i])) continue;
        const char *line = blocks->items[i].text, *end;
        for (; (end = strchr(line, '\n')) != NULL; line = end + 1) {
            size_t columns = utf8_count(line, (size_t)(end - line));
            bool address = memmem(line, (size_t)(end - line), "://", 3) != NULL;
            if (columns > WRAPPED_COLUMNS && !address) return false;
            full += columns >= FULL_COLUMNS && columns <= WRAPPED_COLUMNS;
        }
    }
    return full >= WRAPPED_LINES;
}

/* The question a part of which the block repeats, -1 when it is none, or its beginning. */
static int part_of(struct step *step, const struct block *block)
{
    struct echo echo;
    size_t bytes = strlen(block->text);
    bool alone = !strchr(block->text, '\n');
    const struct echoes *echoes = echoes_in(step, block->text, bytes, alone);
    if (!echo_find(echoes, 0, &echo)) return -1;
    return echo.inner && echo.count ? echo.questions[0] : -1;
}

struct pasted pasted_find(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct pasted out = {.wraps = answers_somebody(step) && quotes_wrap(blocks)};
    size_t questions = step->classifier->questions->question_count;
    bool any = false, *wrapped = arena_array(step->arena, questions + 1, sizeof *wrapped);
    bool *pasted = arena_array(step->arena, questions + 1, sizeof *pasted);
    for (size_t i = 0; out.wraps && i < blocks->count; i++) any = any || is_overlong(&blocks->items[i]);
    for (size_t i = 0; any && i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        bool several = block->text && strchr(block->text, '\n');
        if (!is_quoted_plain(block) || (!several && !is_overlong(block))) continue;
        int question = part_of(step, block);
        if (question >= 0) (several ? wrapped : pasted)[question] = true;
    }
    for (size_t q = 0; q < questions; q++) pasted[q] = pasted[q] && !wrapped[q];
    if (any) out.questions = pasted;
    return out;
}

bool pasted_by_author(const struct pasted *pasted, const struct block *block, int question)
{
    if (!pasted->wraps || !is_quoted_plain(block)) return false;
    if (is_overlong(block)) return true;
    return pasted->questions && question >= 0 && pasted->questions[question] && !strchr(block->text, '\n');
}
