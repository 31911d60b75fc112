/* SPDX-License-Identifier: MIT */
/* about: a question's number that is the first thing said against it, and no mark above an answer. */
#include "filing.h"
#include "phrases.h"
#include <mailcall/base/utf8.h>

/* Said plainly enough against a question. */
#define SPEAKS_WEIGHT 0.7
/* So much of a paragraph is read for what it says of the question that it names first. */
#define ABOUT_BYTES 400

/* "La question 4 part du principe...": the first words of what is said against a question are no mark above it. */
bool marker_speaks_about(struct step *step, const char *text, size_t bytes, struct marker *marker)
{
    struct tokens tokens = {0};
    struct hits hits = {0};
    struct marker about;
    if (!marker_about(text, bytes, &about)) return false;
    if (bytes > ABOUT_BYTES) bytes = utf8_cut(text, bytes, ABOUT_BYTES);
    tokens_add(step->arena, &tokens, ZONE_BODY, 0, text, bytes);
    phrases_match(step->arena, tokens.items, 0, tokens.count, &hits);
    for (size_t i = 0; i < hits.count; i++) {
        if (hits.items[i].concept != CONCEPT_CHALLENGES || hits.items[i].weight < SPEAKS_WEIGHT) continue;
        *marker = about;
        return true;
    }
    return false;
}
