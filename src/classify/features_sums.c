/* SPDX-License-Identifier: MIT */
/*
 * features_sums: what looks like the author's answers and is not: minutes and summaries of what others said, and a
 * promise that answers will come.
 */
#include <math.h>
#include "kind.h"

/* A summary says what it is in its first words. */
#define TITLE_WORDS 14
#define PROMISE_WORDS 60
/* Minutes speak of others: who says "I" and "we" this often answers. */
#define PERSONAL_SHARE 0.35
#define PROMISE_ANSWER_WORDS 25

/* The message's title or first words say so; a reply's subject is the thread's. */
static double titled(const struct step *step, const struct view *view, enum concept concept)
{
    double most = 0;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        bool first = zone == ZONE_SUBJECT ? !step->reading->reply
                                          : zone == ZONE_BODY && view->positions[hit->first] < TITLE_WORDS;
        if (hit->concept == concept && first && hit->weight > most) most = hit->weight;
    }
    return most;
}

/* Numbered points below the word for agenda or minutes, or who was there above what was said. */
static double lists_points(const struct step *step, const struct view *view, const struct features *out)
{
    double titled_so = titled(step, view, CONCEPT_AGENDA), present = view_strength(view, CONCEPT_PRESENT, NULL);
    bool points = out->value[FEATURE_OUTLINE] > 0;
    bool personal = out->value[FEATURE_SELF] > PERSONAL_SHARE && present <= 0;
    if (step->reading->reply || titled_so < 1 || !points || personal) return 0;
    return 1;
}

void features_weigh_sums(struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE], sums = titled(step, view, CONCEPT_SUMS);
    bool hands_in = value[FEATURE_GIVES] >= 0.8 && value[FEATURE_COORDINATOR] <= 0 && sums < 1;
    bool asks = value[FEATURE_ASKS] >= 0.5 || value[FEATURE_ASKING] >= 0.5;
    double points = lists_points(step, view, out);
    if (points > 0) {
        sums = fmax(sums, points);
        asks = false;
    }
    value[FEATURE_SUMS] = !asks && sums >= (value[FEATURE_COORDINATOR] > 0 ? 0.8 : 1) && !hands_in ? 1 : 0;
    if (value[FEATURE_SUMS] > 0) {
        static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES, FEATURE_STATES,
                                             FEATURE_OTHERS,  FEATURE_BEHALF, FEATURE_OPINES};
        for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
    }
    bool later = value[FEATURE_PROMISES] >= 0.6 && own < PROMISE_WORDS && step->reading->attachments == 0 &&
                 out->answers <= 1 && out->answer_words < PROMISE_ANSWER_WORDS;
    value[FEATURE_PROMISES] = later ? 1 : 0;
    if (!later) return;
    static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES,
                                         FEATURE_STATES,  FEATURE_BEHALF, FEATURE_BARE_QUESTIONS};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
}
