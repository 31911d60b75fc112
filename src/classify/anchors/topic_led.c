/* SPDX-License-Identifier: MIT */
/* topic_led: which question a phrase names that hands over to an answer, or a few words that stand for one. */
#include "topic.h"
#include "topic_weigh.h"
#include <math.h>

/* Of words between commas, in a sentence that hands over to an answer. */
#define LED_SHARE 0.5
#define LED_LEAD 0.2
/* By so much a word of the question's leads one that stands for the same (NOTION_PART). */
#define OWN_WORD_LEAD 0.15

int topic_led(struct step *step, const char *text, size_t bytes, bool named, double *share)
{
    const struct question_model *model = step->classifier->questions;
    struct topic_weighing weighing;
    double second = 0;
    if (model->question_count == 0 || lang_count_upto(text, bytes, ASKED_MAX_WORDS + 1) > ASKED_MAX_WORDS) return -1;
    int titled = titled_question(step, text, bytes);
    if (titled < 0) titled = titled_compound(step, text, bytes);
    topic_weigh(step, text, bytes, &weighing);
    size_t best = topic_best(model, &weighing, &second);
    *share = 1;
    /* A title in other words yields to another question's own. */
    if (titled >= 0 && weighing.share[titled] >= weighing.share[best]) return titled;
    double total = fmax(weighing.total, 1e-9), lead = (weighing.share[best] - second) / total;
    *share = weighing.share[best] / total;
    if (weighing.matched[best] >= 2 && *share >= LED_SHARE && lead >= LED_LEAD) return (int)best;
    if (named && weighing.matched[best] >= 1 && *share >= NAME_SHARE && lead >= OWN_WORD_LEAD) return (int)best;
    return weighing.matched[best] >= 1 && weighing.plain[best] && *share >= TOPIC_SHARE && lead >= TOPIC_LEAD
               ? (int)best
               : -1;
}
