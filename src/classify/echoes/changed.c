/* SPDX-License-Identifier: MIT */
/*
 * changed: answers written into the quotation of the call without a mark of any kind, as in "> 1. Who pays? The
 * state.". Between two of its questions a quoted call holds nothing but itself, so that words which are not the call's
 * were put there by who answers. That is believed only where the author says so, or wrote nothing else to a message
 * that is the call; in every other message they may be somebody else's answers passed along.
 */
#include "filing.h"

#include <mailcall/lang/words.h>

/* Who writes no more than this above the call has answered inside it, or not at all. */
#define NOTE_MAX_WORDS 25
/* The same words below several questions are the form's, unless they are as short as "Yes, always". */
#define SHORT_ANSWER_WORDS 3

/* Not counted on where they are more than a note has. */
static size_t own_words(const struct blocks *blocks)
{
    size_t words = 0;
    for (size_t i = 0; i < blocks->count && words <= NOTE_MAX_WORDS; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_AUTHORED && !block->hidden) words += lang_count_words(block->text, strlen(block->text));
    }
    return words;
}

/* A quoted block behind a question of the quoted call, the next question not reached yet. With `deeper`, behind more
 * marks than the question has: what is older than the call's questions cannot stand between them. */
static bool stands_behind(const struct blocks *blocks, size_t index, bool deeper)
{
    const struct block *block = &blocks->items[index];
    if (block->role != ROLE_QUOTED || block->hidden || (block->depth > 1 && !deeper)) return false;
    for (size_t i = index; i-- > 0;) {
        const struct block *before = &blocks->items[i];
        if (deeper && before->role == ROLE_PROMPT) return before->depth < block->depth;
        if (before->depth != block->depth) return false;
        if (before->role == ROLE_PROMPT) return true;
        if (before->role != ROLE_QUOTED) return false;
    }
    return false;
}

/* Behind the last question only what directly follows may be its answer: the call goes on with its end. */
static bool is_reached(const struct blocks *blocks, size_t index)
{
    if (index > 0 && blocks->items[index - 1].role == ROLE_PROMPT) return true;
    for (size_t i = index + 1; i < blocks->count; i++) {
        if (blocks->items[i].role == ROLE_PROMPT) return blocks->items[i].depth == blocks->items[index].depth;
        if (blocks->items[i].role != ROLE_QUOTED) return false;
    }
    return false;
}

static bool in_call(struct step *step, const char *words)
{
    for (size_t q = 0; q < step->call->question_count; q++) {
        const struct question *question = &step->call->questions[q];
        if (question->title && strstr(folded_words(step->arena, question->title, strlen(question->title)), words))
            return true;
        for (size_t t = 0; t < question->text_count; t++) {
            const char *text = question->texts[t].text;
            if (text && strstr(folded_words(step->arena, text, strlen(text)), words)) return true;
        }
    }
    return false;
}

static bool repeated(struct step *step, const struct blocks *blocks, size_t index, const char *words)
{
    if (lang_count_upto(words, strlen(words), SHORT_ANSWER_WORDS + 1) <= SHORT_ANSWER_WORDS) return false;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *other = &blocks->items[i];
        if (i == index || other->role != ROLE_QUOTED) continue;
        if (strcmp(folded_words(step->arena, other->text, strlen(other->text)), words) == 0) return true;
    }
    return false;
}

static bool is_changed(struct step *step, const struct blocks *blocks, size_t index, bool only_deeper)
{
    const struct block *block = &blocks->items[index];
    bool deeper = stands_behind(blocks, index, true);
    if (!deeper && (only_deeper || !stands_behind(blocks, index, false) || !is_reached(blocks, index))) return false;
    if (!lang_has_word(block->text, strlen(block->text))) return false;
    const char *words = folded_words(step->arena, block->text, strlen(block->text));
    return !in_call(step, words) && !repeated(step, blocks, index, words);
}

void changed_lines(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    bool announced = step->reading->announced_inside;
    size_t answered = 0, asked = 0, own = own_words(blocks);
    if (!step->call || (!announced && own > NOTE_MAX_WORDS)) return;
    bool only_deeper = !announced && own > 0 && !step->around->parent_is_call;
    bool *changed = arena_array(step->arena, blocks->count + 1, sizeof *changed);
    for (size_t i = 0; i < blocks->count; i++) {
        bool after_prompt = i > 0 && blocks->items[i - 1].role == ROLE_PROMPT;
        changed[i] = is_changed(step, blocks, i, only_deeper);
        asked += blocks->items[i].role == ROLE_PROMPT && blocks->items[i].rule[0];
        answered += changed[i] && after_prompt;
    }
    /* Not announced, most of the questions have to be answered so. */
    if (answered == 0 || (!announced && (answered < 2 || answered * 2 < asked))) return;
    for (size_t i = 0; i < blocks->count; i++) {
        if (!changed[i]) continue;
        blocks->items[i].role = ROLE_AUTHORED;
        blocks->items[i].rule = "changed-quotation";
    }
}
