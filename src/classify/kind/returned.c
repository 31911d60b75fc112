/* SPDX-License-Identifier: MIT */
/*
 * returned: whether a machine's message holds somebody's contribution: a report of a failed delivery with the message
 * itself, an answering machine that repeats what it answers. Such words are not filed, for nobody sent them to the
 * list; a person is told.
 */
#include <strings.h>
#include "anchors/inside.h"
#include "people/people.h"
#include "flags.h"

/* So many words of the returned message's own may be a contribution; in a text that shows by numbers or questions that
 * it answers, any number. */
#define RETURNED_WORDS 8
#define REPEATED_WORDS 25

/* The first block of what is returned: below a head or an attribution, in quotation marks, or an attached message. */
static size_t first_inside(const struct blocks *blocks, size_t *head)
{
    *head = blocks->count;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_ATTRIBUTION || block->role == ROLE_FORWARDED) {
            *head = i;
            return i + 1;
        }
        if (block->opens || block->role == ROLE_QUOTED || block->depth > 0 || block->container_quote ||
            block->source[0] != '\0')
            return i;
    }
    return blocks->count;
}

/* Their own reminder or digest came back, or the call itself. */
static bool is_ours(const struct step *step, size_t head)
{
    const struct message *message = step->reading->message;
    const struct call *call = step->call;
    if (message->forwarded_count == 1 && people_coordinates(step, &message->forwarded[0]->from)) return true;
    if (head >= step->out->blocks.count) return false;
    const char *text = step->out->blocks.items[head].text;
    for (size_t i = 0; i < call->coordinator_count; i++) {
        const char *address = call->coordinators[i].address, *name = call->coordinators[i].name;
        if (address != NULL && address[0] != '\0' && strcasestr(text, address) != NULL) return true;
        if (name != NULL && name[0] != '\0' && strcasestr(text, name) != NULL) return true;
    }
    return false;
}

bool flags_returned(struct step *step, bool bounced)
{
    const struct blocks *blocks = &step->out->blocks;
    struct going going = {0, false, false};
    size_t head, words = 0, numbered = 0, repeated = 0;
    size_t first = first_inside(blocks, &head);
    if (is_ours(step, head)) return false;
    for (size_t i = first; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role != ROLE_AUTHORED && block->role != ROLE_QUOTED && block->role != ROLE_PROMPT) continue;
        size_t asked = block->role == ROLE_PROMPT ? 1 : questions_repeated(step, block);
        going_through(step, block, &going);
        repeated += asked;
        if (asked > 0) continue;
        words += lang_count_words(block->text, strlen(block->text));
        numbered += answers_numbered(step->call, block->text);
    }
    if (numbered > 0 || going.answered > 0) return true;
    return repeated <= 1 && words >= (bounced ? RETURNED_WORDS : REPEATED_WORDS);
}
