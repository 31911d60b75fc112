/* SPDX-License-Identifier: MIT */
/* contributor_passed: whose text a message passes on: that of a pasted header's author, or of an attached message's. */
#include <strings.h>
#include "filing.h"
#include "anchors/inside.h"
#include "people.h"
#include "phrases/word_set.h"
#include <mailcall/base/one_of.h>
#include <mailcall/lang/asking.h>

static bool is_list_itself(const struct step *step, const char *address)
{
    const char *list = step->call->list_address;
    return list != NULL && address != NULL && address[0] != '\0' && strcasecmp(list, address) == 0;
}

/* "From: Ana Example <ana@example.org>" in whatever language: the pasted header's first line with an address. */
static struct mailbox read_author(struct arena *arena, const char *colon, const char *at, const char *end)
{
    static const char *const around = " <([\t\"*':";
    const char *from = at, *to = at;
    while (from > colon + 1 && !one_of(" <([:\t\"", from[-1])) from--;
    while (to < end && !one_of(" >)]\t\"", *to)) to++;
    const char *name = colon + (*colon == ':' ? 1 : 3), *name_end = from;
    while (name < name_end && strchr(around, *name) != NULL) name++;
    while (name_end > name && strchr(around, name_end[-1]) != NULL) name_end--;
    if (name_end - name >= 6 && strncasecmp(name_end - 6, "mailto", 6) == 0) name_end -= 6;
    while (name_end > name && strchr(around, name_end[-1]) != NULL) name_end--;
    return (struct mailbox){arena_strndup(arena, name, (size_t)(name_end - name)),
                            arena_strndup(arena, from, (size_t)(to - from))};
}

static struct mailbox pasted_author(struct step *step, const char *text)
{
    for (const char *line = text; *line != '\0';) {
        size_t bytes = strcspn(line, "\n");
        const char *at = memchr(line, '@', bytes), *end = line + bytes, *colon = memchr(line, ':', bytes);
        if (colon == NULL) colon = memmem(line, bytes, "：", 3);
        if (at != NULL && colon != NULL && colon < at) return read_author(step->arena, colon, at, end);
        line = *end == '\n' ? end + 1 : end;
    }
    return (struct mailbox){"", ""};
}

#define ASKING_MAX_BYTES 24 /* of the words that ask at a sentence's end */
/* One question may as well be asked in passing. */
#define ANSWERED_LEAST 2

/* More words than this above a pasted header are the sender's own contribution. */
#define COVER_WORDS 60

/* A pasted header with only a covering line above it and the author's text below. */
static struct mailbox below_header(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t above = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_AUTHORED) above += lang_count_words(block->text, strlen(block->text));
        if (above > COVER_WORDS) break;
        if (block->role != ROLE_FORWARDED) continue;
        for (size_t j = i + 1; j < blocks->count; j++)
            if (blocks->items[j].role == ROLE_AUTHORED) return pasted_author(step, block->text);
    }
    return (struct mailbox){"", ""};
}

/* "My own answer first:" and the call's numbers or questions above the pasted header or the attached message: what is
 * below it was only sent along. */
static bool answers_above(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count && blocks->items[i].role != ROLE_FORWARDED && !blocks->items[i].opens; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role != ROLE_AUTHORED || block->source[0] != '\0') continue;
        if (answers_numbered(step->call, block->text) > 0) return true;
        if (questions_repeated(step, block) > 0 && i + 1 < blocks->count && !blocks->items[i + 1].opens &&
            blocks->items[i + 1].role == ROLE_AUTHORED)
            return true;
    }
    return false;
}

bool people_coordinates(const struct step *step, const struct mailbox *author)
{
    const struct call *call = step->call;
    for (size_t i = 0; i < call->coordinator_count; i++) {
        const char *address = call->coordinators[i].address, *name = call->coordinators[i].name;
        if (address != NULL && address[0] != '\0' && strcasecmp(address, author->address) == 0) return true;
        if (name != NULL && name[0] != '\0' && strcasecmp(name, author->name) == 0) return true;
    }
    return is_list_itself(step, author->address);
}

WORD_SET(answers_set, "answer*", "repl*", "respon*", "contribution*", "comment*", "input", "inputs", "antwort*",
         "beitrag*", "reponse*", "respuesta*", "aporte*", "resposta*", "contribuic*", "rispost*", "contribut*",
         "antwoord*", "bijdrage*", "odpowied*", "ответ*", "svar*", "bidrag*", "yanit*", "cevap*");

/* "My answers are below": the cover speaks of what the sender wrote. */
static bool gives_own(struct step *step)
{
    const struct view *view = view_of(step);
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *first = &view->tokens.items[hit->first];
        if (hit->concept != CONCEPT_GIVES || first->zone != ZONE_BODY || first->block < 0) continue;
        if (step->out->blocks.items[first->block].rule != RULE_COVERING_NOTE) continue;
        for (size_t t = hit->first; t + 1 < view->tokens.count && t < hit->end; t++)
            if ((view->tokens.items[t].said & SAID_PERSON) != 0 &&
                word_set_has(&answers_set, &view->tokens.items[t + 1]))
                return true;
    }
    return false;
}

/* The text ends in words that ask without a question mark. */
static bool asks_in_words(const char *text, size_t bytes)
{
    for (size_t left = 1; left <= bytes && left <= ASKING_MAX_BYTES; left++)
        if (asking_words(text + bytes - left, left) == left) return true;
    return false;
}

/* Text of the body that ends as a question does. */
static bool block_asks(const struct block *block)
{
    bool said = block->role == ROLE_AUTHORED || block->role == ROLE_PROMPT;
    size_t bytes = strlen(block->text);
    return said && block->source[0] == '\0' &&
           (asking_ends(block->text, bytes, " \n") || asks_in_words(block->text, bytes));
}

/* Questions in a language the call does not have, each with something else right below it: who replies to the
 * coordinator's letter wrote that between. A call alone has its questions in a row. */
static bool answered_in_turn(const struct step *step, size_t head)
{
    const struct blocks *blocks = &step->out->blocks;
    const char *to = step->reading->message->in_reply_to;
    size_t answered = 0;
    if (step->reading->forward || to == NULL || to[0] == '\0') return false;
    for (size_t i = head; i + 1 < blocks->count; i++)
        answered += block_asks(&blocks->items[i]) && blocks->items[i + 1].role == ROLE_AUTHORED &&
                    !block_asks(&blocks->items[i + 1]);
    return answered >= ANSWERED_LEAST;
}

/* The call passed on with answers written into it: its questions stand below its head, and other words between them. */
static bool answers_inside(struct step *step, const struct mailbox *author)
{
    const struct blocks *blocks = &step->out->blocks;
    struct going going = {0, false, false};
    bool own = false;
    size_t head = 0;
    if (step->call->question_count == 0 || (!people_coordinates(step, author) && !(own = gives_own(step))))
        return false;
    while (head < blocks->count && blocks->items[head].role != ROLE_FORWARDED && !blocks->items[head].opens) head++;
    for (size_t i = head; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_AUTHORED || blocks->items[i].role == ROLE_QUOTED)
            going_through(step, &blocks->items[i], &going);
    if (going.answered > 0 || (going.below && going.written && (own || gives_own(step)))) return true;
    return people_coordinates(step, author) && answered_in_turn(step, head);
}

/* Another's message attached to answers is what they speak of, and nobody's answer. */
static void set_attached_aside(struct step *step)
{
    const struct message *message = step->reading->message;
    struct blocks *blocks = &step->out->blocks;
    size_t i = 0;
    if (message->forwarded_count != 1) return;
    const struct mailbox *other = &message->forwarded[0]->from, *author = &step->reading->author;
    if (people_same(other->address, author->address) || people_same(other->name, author->name)) return;
    while (i < blocks->count && !blocks->items[i].opens) i++;
    for (size_t first = i; i < blocks->count && (i == first || !blocks->items[i].opens); i++) {
        if (blocks->items[i].source[0] != '\0') continue;
        blocks->items[i].role = ROLE_QUOTED;
        blocks->items[i].rule = RULE_BELOW_ANSWERS;
    }
}

/* A pasted header, an attached message or the mark of one stands there; in most mail nothing does. */
static bool passes_something(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    if (step->reading->forward_marker || step->reading->message->forwarded_count > 0) return true;
    for (size_t i = 0; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_FORWARDED || blocks->items[i].opens) return true;
    return false;
}

/* Who wrote what is passed on: the pasted header block's From, else the attached message's. */
struct mailbox people_passed_on(struct step *step)
{
    const struct reading *reading = step->reading;
    static const struct mailbox nobody = {"", ""};
    struct mailbox found = nobody;
    if (!passes_something(step) || step->call_below) return nobody;
    if (answers_above(step)) {
        set_attached_aside(step);
        return found;
    }
    if (reading->forward_marker && reading->forwarded_name != NULL) found.name = reading->forwarded_name;
    if (reading->forward_marker && reading->forwarded_address != NULL) found.address = reading->forwarded_address;
    bool none = found.name[0] == '\0' && found.address[0] == '\0';
    if (none && reading->message->forwarded_count == 1 && !reading->automatic)
        found = reading->message->forwarded[0]->from;
    else if (none)
        found = below_header(step);
    if (found.name == NULL) found.name = "";
    if (found.address == NULL) found.address = "";
    step->answers_inside = answers_inside(step, &found);
    return is_list_itself(step, found.address) || step->answers_inside ? nobody : found;
}

void people_leave_call(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t i = 0, asked;
    if (!step->answers_inside) return;
    while (i < blocks->count && blocks->items[i].role != ROLE_FORWARDED) i++;
    for (asked = i; asked < blocks->count && blocks->items[asked].role != ROLE_PROMPT;) asked++;
    if (asked == blocks->count) /* its questions are not the call's by their words */
        for (asked = i; asked < blocks->count && !block_asks(&blocks->items[asked]);) asked++;
    for (; i < asked; i++) {
        if (blocks->items[i].role != ROLE_AUTHORED || blocks->items[i].source[0] != '\0') continue;
        blocks->items[i].role = ROLE_FORWARDED;
        blocks->items[i].rule = RULE_CALL_PASSED_ON;
    }
}

/* What introduces the questions of a call that came back with answers between them is whose the call is; unless a
 * number of the call there says that an answer stands above the first question repeated. */
void people_leave_introduction(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t first = 0;
    while (first < blocks->count && (blocks->items[first].role != ROLE_PROMPT || blocks->items[first].source[0]))
        first++;
    if (first == blocks->count) return;
    for (size_t i = 0; i < first; i++)
        if (quoted_is_kept(&blocks->items[i]) && answers_numbered(step->call, blocks->items[i].text) > 0) return;
    for (size_t i = 0; i < first; i++) {
        if (!quoted_is_kept(&blocks->items[i])) continue;
        blocks->items[i].role = ROLE_QUOTED;
        blocks->items[i].rule = RULE_CALL_INTRODUCED;
    }
}

/* In the covering lines, or in the mark above the pasted header ("Forwarded message", which a mere reply's history
 * lacks). */
static bool passes_on(const struct step *step, size_t head)
{
    struct tokens tokens = {0};
    struct hits hits = {0};
    const struct blocks *blocks = &step->out->blocks;
    if (step->reading->forward) return true;
    for (size_t i = 0; i < blocks->count; i++)
        if ((blocks->items[i].role == ROLE_AUTHORED && blocks->items[i].source[0] == '\0') || i == head)
            tokens_add(step->arena, &tokens, ZONE_BODY, (int)i, blocks->items[i].text, strlen(blocks->items[i].text));
    phrases_match(step->arena, tokens.items, 0, tokens.count, &hits);
    for (size_t i = 0; i < hits.count; i++)
        if (hits.items[i].concept == CONCEPT_PASSES) return true;
    return false;
}

/* Text below a pasted mail header is somebody's contribution, not history, where the message passes it on. */
static void adopt(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t above = 0, head = 0;
    /* Without a call nobody contributes to anything: whose words stand there is all that is asked. */
    if (step->call->question_count == 0 && step->call->workstream_count == 0) return;
    if (step->reading->reply || step->reading->automatic || step->call_below) return;
    while (head < blocks->count && blocks->items[head].role != ROLE_FORWARDED) {
        const struct block *block = &blocks->items[head++];
        if (block->role == ROLE_AUTHORED) above += lang_count_words(block->text, strlen(block->text));
    }
    if (head >= blocks->count || above > COVER_WORDS || !passes_on(step, head) || answers_above(step)) return;
    if (pasted_author(step, blocks->items[head].text).address[0] == '\0') return;
    for (size_t i = head + 1; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_FORWARDED && pasted_author(step, blocks->items[i].text).address[0] == '\0') {
            blocks->items[i].role = ROLE_AUTHORED;
            blocks->items[i].rule = RULE_PASSED_ON;
        }
}

void step_passed_on(struct step *step)
{
    people_set_call_aside(step);
    adopt(step);
}
