/* SPDX-License-Identifier: MIT */
/* contributor_passed: whose text a message passes on: that of a pasted header's author, or of an attached message's. */
#include <strings.h>
#include "filing.h"
#include "people.h"

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
    while (from > colon + 1 && strchr(" <([:\t\"", from[-1]) == NULL) from--;
    while (to < end && strchr(" >)]\t\"", *to) == NULL) to++;
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

static bool numbers_question(const struct call *call, const struct marker *marker)
{
    return marker->count == 1 && marker->numbers[0] >= 1 && (size_t)marker->numbers[0] <= call->question_count;
}

/* "My own answer first:" and the call's numbers above the pasted header: what is below it was only sent along. */
static bool answers_above(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct marker marker;
    for (size_t i = 0; i < blocks->count && blocks->items[i].role != ROLE_FORWARDED; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role != ROLE_AUTHORED || block->source[0] != '\0') continue;
        for (const char *line = block->text; *line != '\0';) {
            size_t bytes = strcspn(line, "\n");
            if (marker_parse(line, bytes, &marker) && numbers_question(step->call, &marker) &&
                lang_count_words(line + marker.bytes, bytes - marker.bytes) > 0)
                return true;
            line += bytes + (line[bytes] == '\n');
        }
    }
    return false;
}

/* Who wrote what is passed on: the pasted header block's From, else the attached message's. */
struct mailbox people_passed_on(struct step *step)
{
    const struct reading *reading = step->reading;
    struct mailbox found = {"", ""};
    if (answers_above(step)) return found;
    if (reading->forward_marker && reading->forwarded_name != NULL) found.name = reading->forwarded_name;
    if (reading->forward_marker && reading->forwarded_address != NULL) found.address = reading->forwarded_address;
    bool none = found.name[0] == '\0' && found.address[0] == '\0';
    if (none && reading->message->forwarded_count == 1 && !reading->automatic)
        found = reading->message->forwarded[0]->from;
    else if (none)
        found = below_header(step);
    if (is_list_itself(step, found.address)) found = (struct mailbox){"", ""};
    if (found.name == NULL) found.name = "";
    if (found.address == NULL) found.address = "";
    return found;
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

void people_adopt(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    size_t above = 0, head = 0;
    /* Without a call nobody contributes to anything: whose words stand there is all that is asked. */
    if (step->call->question_count == 0 && step->call->workstream_count == 0) return;
    if (step->reading->reply || step->reading->automatic) return;
    while (head < blocks->count && blocks->items[head].role != ROLE_FORWARDED) {
        const struct block *block = &blocks->items[head++];
        if (block->role == ROLE_AUTHORED) above += lang_count_words(block->text, strlen(block->text));
    }
    if (head >= blocks->count || above > COVER_WORDS || !passes_on(step, head) || answers_above(step)) return;
    if (pasted_author(step, blocks->items[head].text).address[0] == '\0') return;
    for (size_t i = head + 1; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_FORWARDED && pasted_author(step, blocks->items[i].text).address[0] == '\0') {
            blocks->items[i].role = ROLE_AUTHORED;
            blocks->items[i].rule = "passed-on";
        }
}
