/* SPDX-License-Identifier: MIT */
/* features_offer: what makes a message an offer though it says so in no phrase: prices and whom they are told, a sender
 * named like what is praised, and a reader who is spoken to. */
#include <ctype.h>
#include <math.h>
#include "kind.h"
#include "phrases/word_set.h"

/* Offers are short. */
#define OFFER_WORDS 120.0
#define BRAND_LEAST_BYTES 4
#define BRAND_MAX_BYTES 64
#define SPOKEN_TO 2
#define HOOK_WORDS 20

WORD_SET(you_set, "you", "your", "yours", "vous", "votre", "vos", "usted", "ustedes", "voce", "voces", "vosso", "voi",
         "vostr*", "lei", "ihr", "ihre*", "ihnen", "u", "uw", "jullie", "ni", "er", "era", "ert", "panstw*", "вас",
         "вам", "ваш*", "вами", "siz*", "您", "贵", "御", "귀사*", "고객님*", "te", "tu", "tuo", "tua", "lhe", "vi",
         "le");

static bool speaks_to_reader(const struct view *view)
{
    size_t found = 0;
    for (size_t t = 0; t < view->tokens.count && found < SPOKEN_TO; t++)
        found += view->tokens.items[t].zone == ZONE_BODY && word_set_has(&you_set, &view->tokens.items[t]);
    return found >= SPOKEN_TO;
}

/* The longest part of the address's domain but the last, in small letters and without hyphens. */
static size_t brand_of(const char *address, char brand[BRAND_MAX_BYTES])
{
    const char *at = strchr(address, '@');
    size_t most = 0;
    while (at != NULL) {
        const char *part = at + 1, *dot = strchr(part, '.');
        size_t bytes = dot != NULL ? (size_t)(dot - part) : 0, kept = 0;
        if (bytes > most && bytes < BRAND_MAX_BYTES) {
            for (size_t i = 0; i < bytes; i++)
                if (part[i] != '-') brand[kept++] = (char)tolower((unsigned char)part[i]);
            most = kept;
        }
        at = dot;
    }
    return most;
}

/* "ThreatGlass lets you..." from janelle@threatglass.example, in one word or in two. */
static bool praises_sender(const struct step *step, const struct view *view)
{
    char brand[BRAND_MAX_BYTES];
    size_t bytes = brand_of(step->reading->author.address, brand);
    if (bytes < BRAND_LEAST_BYTES) return false;
    for (size_t t = 0; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone != ZONE_BODY || token->bytes > bytes || memcmp(token->text, brand, token->bytes) != 0) continue;
        size_t rest = bytes - token->bytes;
        if (rest == 0) return true;
        if (t + 1 < view->tokens.count && token[1].bytes == rest &&
            memcmp(token[1].text, brand + token->bytes, rest) == 0)
            return true;
    }
    return false;
}

/* "Full bins, empty tills?": its first words ask the reader. */
static bool opens_asking(const struct view *view)
{
    for (size_t t = 0; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone == ZONE_BODY && view->positions[t] < HOOK_WORDS && token->asked) return true;
    }
    return false;
}

void features_measure_offer(const struct step *step, const struct view *view, bool first_person, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    /* Prices make an offer where the reader is asked to act, or where they are all there is: who bought names them,
     * too. */
    double prices = fmin(view_strength(view, CONCEPT_PRICES, NULL), 1.5), act = fmin(1, value[FEATURE_SELLS]);
    double list = value[FEATURE_OUTLINE] > 0 && !first_person ? 0.5 : 0;
    value[FEATURE_SELLS] += prices * fmax(act >= 0.6 ? act : 0.2 * act, list);
    double seller = view_strength_in(view, CONCEPT_SELLS, ZONE_SIGNATURE, NULL);
    value[FEATURE_SELLER] = seller > 0 && value[FEATURE_SELLS] > 0 ? fmin(1, seller) : 0;
    bool alone = !step->reading->reply && out->answers == 0 && value[FEATURE_COORDINATOR] <= 0;
    bool serves = value[FEATURE_ASKS] >= 0.5 || value[FEATURE_JOINS] >= 0.5 || value[FEATURE_GIVES] >= 0.5;
    if (!alone || serves || own >= OFFER_WORDS || !speaks_to_reader(view)) return;
    if (praises_sender(step, view)) value[FEATURE_SELLER] = fmax(value[FEATURE_SELLER], 1.2);
    if (opens_asking(view) && value[FEATURE_ASKING] <= 0.5) value[FEATURE_SELLER] += 0.5;
}
