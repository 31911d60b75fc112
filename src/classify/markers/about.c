/* SPDX-License-Identifier: MIT */
/* about: a question's number that is the first thing said against it, and no mark above an answer; the one question
 * that talk about questions names. */
#include "filing.h"
#include "marker.h"
#include "phrases/phrases.h"
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

/* Words are not parted there: a number may begin anywhere. */
static bool is_wide(const char *at)
{
    return (unsigned char)*at >= 0xE3;
}

int about_named(struct step *step, const char *text)
{
    const struct question_model *model = step->classifier->questions;
    int named = -1;
    size_t bytes = strlen(text) < ABOUT_BYTES ? strlen(text) : utf8_cut(text, strlen(text), ABOUT_BYTES);
    for (size_t at = 0; at < bytes; at++) {
        if (((unsigned char)text[at] & 0xC0) == 0x80) continue;
        if (at > 0 && !is_wide(text + at) && marker_letter_at(text, bytes, at - 1)) continue;
        struct marker marker;
        bool about = marker_about(text + at, bytes - at, &marker) ||
                     (marker_parse(text + at, bytes - at, &marker) && marker.strong && marker.closed);
        if (!about) continue;
        for (int i = 0; i < marker.count; i++) {
            int question = question_numbered(model, marker.numbers[i]);
            if (question < 0 || (named >= 0 && named != question)) return -1; /* another list's, or several */
            named = question;
        }
        at += marker.bytes > 0 ? marker.bytes - 1 : 0;
    }
    return named;
}
