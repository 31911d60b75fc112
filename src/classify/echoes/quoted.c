/* SPDX-License-Identifier: MIT */
/* quoted: whether a message answers another, and whether a quotation too short to be an echo is a part of a question.
 */
#include "filing.h"

#include <mailcall/lang/words.h>
#include <mailcall/base/one_of.h>

/* So many words of a question are no accident in a quotation that holds nothing else. */
#define PART_WORDS 3

bool answers_somebody(const struct step *step)
{
    const struct message *message = step->reading->message;
    const struct blocks *blocks = &step->reading->blocks;
    if (step->reading->reply || (message->in_reply_to && *message->in_reply_to) || message->reference_count > 0)
        return true;
    for (size_t i = 0; i < blocks->count; i++) { /* below words of one's own it may open a citation */
        if (blocks->items[i].role == ROLE_AUTHORED && !blocks->items[i].hidden) return false;
        if (blocks->items[i].role == ROLE_ATTRIBUTION && !blocks->items[i].hidden) return true;
    }
    return false;
}

const char *folded_words(struct arena *arena, const char *text, size_t bytes)
{
    char *folded = lang_fold(arena, arena_strndup(arena, text, bytes));
    size_t out = 0;
    for (size_t i = 0; folded[i]; i++) {
        bool gap = (unsigned char)folded[i] <= ' ';
        if (gap && (out == 0 || folded[out - 1] == ' ')) continue;
        folded[out++] = gap ? ' ' : folded[i];
    }
    folded[out] = '\0';
    return folded;
}

int quoted_part(const struct step *step, const struct block *block)
{
    const struct call *call = step->call;
    const struct question_model *model = step->classifier->questions;
    struct arena *arena = step->arena;
    size_t bytes = strlen(block->text);
    while (bytes > 0 && one_of(" \n\t?.,:;*_\"", block->text[bytes - 1])) bytes--;
    if (block->role != ROLE_QUOTED || lang_count_upto(block->text, bytes, PART_WORDS) < PART_WORDS) return -1;
    const char *words = folded_words(arena, block->text, bytes);
    for (size_t q = 0; call && q < model->question_count; q++) {
        if (!model->facts[q].asked_below) continue;
        for (size_t t = 0; t < call->questions[q].text_count; t++) {
            const char *text = call->questions[q].texts[t].text;
            const char *all = folded_words(arena, text, strlen(text)), *at = strstr(all, words);
            if (at != NULL && (at == all || at[-1] == ' ')) return (int)q;
        }
    }
    return -1;
}
