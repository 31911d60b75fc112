/* SPDX-License-Identifier: MIT */
/* features_told: what telling of one's own practice, or of others' letters alone, does to the other features. */
#include <math.h>
#include "kind.h"

/* What thanks and agreement lose beside what is told of one's own practice. */
#define TOLD_SHARE 0.8
#define TOLD_LEAST 0.2
#define VOTE_TOLD 1.5

/* Who thanks or agrees and goes on to tell what they do themselves answers: thanks and agreement count for little, and
 * so does its being a reply. */
bool features_weigh_told(struct step *step, const struct view *view, struct features *out)
{
    static const enum feature other[] = {FEATURE_JOINS,   FEATURE_CALLS, FEATURE_MEETING,    FEATURE_NEWS,
                                         FEATURE_UPDATE,  FEATURE_ASKS,  FEATURE_SUBSCRIBES, FEATURE_TESTS,
                                         FEATURE_AWAY,    FEATURE_SELLS, FEATURE_BOUNCES,    FEATURE_CHALLENGES,
                                         FEATURE_MACHINE, FEATURE_EDIT,  FEATURE_REVISES,    FEATURE_SAME_TEXT};
    double *value = out->value;
    if (view_strength(view, CONCEPT_YIELDS, NULL) > 0) return false;
    if (features_only_retells(step, view, out)) {
        features_weigh_retold(out);
        return true;
    }
    if (!step->reading->reply || step->reading->forward || value[FEATURE_COORDINATOR] > 0 || value[FEATURE_HEADER] > 0)
        return false;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (value[other[i]] >= 0.5) return false;
    if (value[FEATURE_SELLS] >= 1 || value[FEATURE_TRICKS] >= 0.8) return false;
    double told = features_tells(step, view, out->matter > 0 && value[FEATURE_REVISES] <= 0) *
                  (1 - fmin(1, value[FEATURE_ASKING]));
    /* A vote gives reasons; those from one's own street, told plainly and at some length, answer. */
    if (told < (value[FEATURE_VOTES] >= 0.5 ? VOTE_TOLD : TOLD_LEAST)) return false;
    told = fmin(1, told);
    if (told < 1 && features_abstains(view)) return false;
    static const enum feature talk[] = {FEATURE_THANKS, FEATURE_AGREES, FEATURE_OTHERS, FEATURE_REPLY, FEATURE_VOTES};
    for (size_t i = 0; i < sizeof talk / sizeof *talk; i++) value[talk[i]] *= 1 - TOLD_SHARE * told;
    value[FEATURE_STATES] = fmax(value[FEATURE_STATES], told);
    return false;
}
