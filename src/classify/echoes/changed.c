/* SPDX-License-Identifier: MIT */
/*
 * changed: answers written into the quotation of the call without a mark of any kind, as in "> 1. Who pays? The
 * state.". Between two of its questions a quoted call holds nothing but itself, so that words which are not the call's
 * were put there by who answers. That is believed only where the author says so, or wrote nothing else to a message
 * that is the call; in every other message they may be somebody else's answers passed along.
 */
#include "changed.h"
#include "quoted_from.h"
#include "spoken_to.h"
#include <limits.h>

#include <mailcall/lang/words.h>

/* Who writes no more than this above the call has answered inside it, or not at all. */
#define NOTE_MAX_WORDS 25
/* A longer note than this is an answer of its own, whoever is quoted. */
#define NOTE_LONG_WORDS 80
/* One in so many of what would be answers says what is wanted: none is one. One in so many has to speak of its author.
 */
#define EXPLAINED_SHARE 4
#define SELF_SHARE 3
/* The same words below several questions are the form's, unless they are as short as "Yes, always". */
#define SHORT_ANSWER_WORDS 3

/* What of the blocks was put there, and from whose message each is. */
struct changes {
    const enum quoted_from *from;
    bool only_deeper; /* unless it is from the call */
    int depth;        /* of what is quoted of the message that is answered */
    bool *changed;
};

/* All that the block holds is the author's name. */
static bool is_name(struct step *step, const struct block *block)
{
    const char *name = step->out->contributor.name;
    return name != NULL && *name != '\0' && strlen(block->text) <= 2 * strlen(name) &&
           strcmp(folded_words(step->arena, block->text, strlen(block->text)),
                  folded_words(step->arena, name, strlen(name))) == 0;
}

/* But for the author's name; not counted on where they are more than any note has. */
static size_t own_words(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t words = 0;
    for (size_t i = 0; i < blocks->count && words <= NOTE_LONG_WORDS; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_AUTHORED && !block->hidden && !is_name(step, block))
            words += lang_count_words(block->text, strlen(block->text));
    }
    return words;
}

/* Where nobody is said to have written it, what is quoted at all stands behind as many marks as the least of it has:
 * "> > 1. Who pays? The state.". */
static int answered_depth(const struct blocks *blocks)
{
    int depth = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_ATTRIBUTION || block->role == ROLE_FORWARDED) return 1;
        bool quoted = block->depth > 0 && (block->role == ROLE_QUOTED || block->role == ROLE_PROMPT);
        if (quoted && (depth == 0 || block->depth < depth)) depth = block->depth;
    }
    return depth > 0 ? depth : 1;
}

/* A quoted block behind a question of the quoted call, the next question not reached yet. With `deeper`, behind more
 * marks than the question has: what is older than the call's questions cannot stand between them. */
static bool stands_behind(const struct blocks *blocks, size_t index, bool deeper, int depth)
{
    const struct block *block = &blocks->items[index];
    if (block->role != ROLE_QUOTED || block->hidden || (block->depth > depth && !deeper)) return false;
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

static bool ends_call_with(struct step *step, const char *words)
{
    for (size_t i = 0; i < step->call->coordinator_count; i++) {
        const char *name = step->call->coordinators[i].name;
        if (name != NULL && *name != '\0' && strstr(words, folded_words(step->arena, name, strlen(name)))) return true;
    }
    return spoken_ends_call(words);
}

/* The last words of a quoted call, not an answer to its last question. */
static bool ends_call(struct step *step, const struct blocks *blocks, size_t index, const char *words)
{
    for (size_t i = index + 1; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_PROMPT) return false;
    struct spoken spoken = spoken_in(step->arena, blocks->items[index].text);
    return ends_call_with(step, words) || (spoken.to_reader && !spoken.of_self);
}

static bool is_marked(const struct block *block)
{
    bool sign = block->rule == RULE_INITIALS || block->rule == RULE_ANSWER_SIGN || block->rule == RULE_ANSWER_LABEL;
    return block->role == ROLE_AUTHORED && (sign || rule_family(block->rule) == RULES_SET_OFF);
}

/* Below it, before the next question, the author marked an answer as theirs: what stands above that is what they found
 * there, somebody else's answer or what explains the question. */
static bool above_marked(const struct blocks *blocks, size_t index)
{
    for (size_t i = index + 1; i < blocks->count && blocks->items[i].role != ROLE_PROMPT; i++)
        if (is_marked(&blocks->items[i])) return true;
    return false;
}

static bool is_changed(struct step *step, const struct changes *changes, size_t index)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[index];
    bool call = changes->from[index] == FROM_CALL, only_deeper = changes->only_deeper && !call;
    int depth = call ? INT_MAX : changes->depth;
    bool deeper = stands_behind(blocks, index, true, depth);
    if (!deeper && (only_deeper || !stands_behind(blocks, index, false, depth) || !is_reached(blocks, index)))
        return false;
    if (block->kind == BLOCK_HEADING || !lang_has_word(block->text, strlen(block->text))) return false;
    if (above_marked(blocks, index)) return false;
    const char *words = folded_words(step->arena, block->text, strlen(block->text));
    return !in_call(step, words) && !repeated(step, blocks, index, words) && !ends_call(step, blocks, index, words);
}

/* What says what is wanted of answers explains the call's questions: not one of them was answered there. Where much
 * stands above them, or they answer but few questions, they have to speak of the author; and where they are few,
 * nothing but a note may stand above them and a question below: who asks may close with a view of their own. */
static bool are_answers(struct step *step, const struct changes *changes, bool much, bool few)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t count = 0, to_reader = 0, of_self = 0;
    bool between = false, behind = false; /* a question stands below one of them */
    if (few && much) return false;
    for (size_t i = 0; i < blocks->count; i++) {
        between = between || (behind && blocks->items[i].role == ROLE_PROMPT);
        if (!changes->changed[i]) continue;
        behind = true;
        struct spoken spoken = spoken_in(step->arena, blocks->items[i].text);
        count++;
        to_reader += spoken.to_reader;
        of_self += spoken.of_self;
        if (few && changes->from[i] != FROM_CALL) return false;
    }
    if (few && (!between || to_reader > 0 || of_self * 2 < count)) return false;
    if (to_reader > of_self && to_reader * EXPLAINED_SHARE >= count) return false;
    return !much || of_self * SELF_SHARE >= count;
}

static bool line_ends_call(struct step *step, const char *line, size_t bytes)
{
    const char *text = arena_strndup(step->arena, line, bytes);
    struct spoken spoken = spoken_in(step->arena, text);
    return ends_call_with(step, folded_words(step->arena, text, bytes)) || (spoken.to_reader && !spoken.of_self);
}

/* What stands in the block from `at` on, and all that stands below it, moves one block down. */
static void move_anchors(struct anchors *anchors, size_t block, size_t at)
{
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        bool behind = anchor->block == block && anchor->from >= at;
        if (behind) anchor->from -= at, anchor->to -= at;
        anchor->block += behind || anchor->block > block;
    }
}

/* A block below the last question that holds what may answer it and, on lines of its own, the call's end, is cut
 * there. Nothing of the author's may stand below, for what was found there is known by its place. */
static void cut_end(struct step *step, struct anchors *anchors)
{
    struct blocks *blocks = &step->out->blocks;
    size_t last = blocks->count;
    while (last > 0 && blocks->items[last - 1].role != ROLE_PROMPT) last--;
    if (last == 0 || last == blocks->count || blocks->items[last].role != ROLE_QUOTED) return;
    for (size_t i = last; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_AUTHORED || blocks->items[i].source[0] != '\0') return;
    const struct block whole = blocks->items[last];
    size_t bytes = strlen(whole.text), cut = strcspn(whole.text, "\n");
    while (cut < bytes && !line_ends_call(step, whole.text + cut + 1, strcspn(whole.text + cut + 1, "\n")))
        cut += 1 + strcspn(whole.text + cut + 1, "\n");
    if (cut >= bytes) return;
    struct block end = block_part(step->arena, &whole, cut + 1, bytes);
    blocks_push(step->arena, blocks, &end);
    memmove(blocks->items + last + 2, blocks->items + last + 1, (blocks->count - last - 2) * sizeof *blocks->items);
    blocks->items[last] = block_part(step->arena, &whole, 0, cut);
    blocks->items[last + 1] = end;
    move_anchors(anchors, last, cut + 1);
}

/* In most mail nothing is quoted beside a question. */
static bool quotes_questions(const struct blocks *blocks)
{
    bool asked = false, quoted = false;
    for (size_t i = 0; i < blocks->count && !(asked && quoted); i++) {
        quoted |= asked && blocks->items[i].role == ROLE_QUOTED;
        asked |= blocks->items[i].role == ROLE_PROMPT;
    }
    return asked && quoted;
}

void changed_lines(struct step *step, struct anchors *anchors)
{
    struct blocks *blocks = &step->out->blocks;
    bool announced = step->reading->announced_inside;
    size_t answered = 0, asked = 0, own = step->call && quotes_questions(blocks) ? own_words(step) : SIZE_MAX;
    if (own == SIZE_MAX || (!announced && own > NOTE_LONG_WORDS)) return;
    cut_end(step, anchors);
    struct changes changes = {.from = quoted_from_find(step),
                              .depth = answered_depth(blocks),
                              .only_deeper = !announced && own > 0 && !step->around->parent_is_call};
    changes.changed = arena_array(step->arena, blocks->count + 1, sizeof *changes.changed);
    bool much = !announced && own > NOTE_MAX_WORDS;
    for (size_t i = 0; i < blocks->count; i++) {
        bool after_prompt = i > 0 && blocks->items[i - 1].role == ROLE_PROMPT;
        changes.changed[i] = (!much || changes.from[i] == FROM_CALL) && is_changed(step, &changes, i);
        asked += blocks->items[i].role == ROLE_PROMPT && blocks->items[i].rule != RULE_NONE;
        answered += changes.changed[i] && after_prompt;
    }
    /* Not announced, most of the questions have to be answered so, or the few answers have to speak for themselves. */
    bool few = answered < 2 || answered * 2 < asked;
    if (answered == 0 || (!announced && !are_answers(step, &changes, much, few))) return;
    for (size_t i = 0; i < blocks->count; i++) {
        if (!changes.changed[i]) continue;
        blocks->items[i].role = ROLE_AUTHORED;
        blocks->items[i].rule = RULE_CHANGED_QUOTATION;
    }
}

void changed_leave_others(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    if (!step->reading->nothing_left || step->call->question_count == 0) return;
    const enum quoted_from *from = quoted_from_find(step);
    bool call = false;
    for (size_t i = 0; i < blocks->count; i++) call |= from[i] == FROM_CALL && quoted_is_kept(&blocks->items[i]);
    for (size_t i = 0; i < blocks->count && call; i++) {
        if (from[i] == FROM_CALL || !quoted_is_kept(&blocks->items[i])) continue;
        blocks->items[i].role = ROLE_QUOTED;
        blocks->items[i].rule = RULE_BESIDE_CALL;
    }
}

void changed_leave_end(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t end = blocks->count;
    while (end > 0 && blocks->items[end - 1].role != ROLE_PROMPT) end--;
    while (end > 0 && end < blocks->count && !quoted_is_kept(&blocks->items[end])) end++;
    if (end == 0 || end == blocks->count) return;
    const enum quoted_from *from = quoted_from_find(step);
    bool ended = false;
    for (size_t i = end; i < blocks->count; i++) {
        struct block *block = &blocks->items[i];
        if (!quoted_is_kept(block) || from[i] != FROM_CALL) continue;
        ended = ended || ends_call_with(step, folded_words(step->arena, block->text, strlen(block->text)));
        if (!ended) continue;
        block->role = ROLE_QUOTED;
        block->rule = RULE_CALL_ENDS;
    }
}
