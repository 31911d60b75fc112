/* SPDX-License-Identifier: MIT */
/* topic_weigh: how much of a phrase is each question's, by its words and by what they stand for. */
#ifndef MAILCALL_CLASSIFY_TOPIC_WEIGH_H
#define MAILCALL_CLASSIFY_TOPIC_WEIGH_H

#include "decoder/bridge.h"
#include "topic.h"

/* A longer phrase asks more than once, or tells. */
#define ASKED_MAX_WORDS 45
/* Of words that are a question's name; of those that are about it, and by how much it has more than any other. */
#define NAME_SHARE 0.95
#define TOPIC_SHARE 0.6
#define TOPIC_LEAD 0.3
/* A question that has so little less of the phrase has as much. */
#define LABEL_LEAD 0.02
#define LABEL_PLAIN_LEAD 0.15

/* How much each question has of a phrase. */
struct topic_weighing {
    double *share, total, known; /* known: of words that some question has */
    size_t *matched;             /* telling words */
    bool *plain;                 /* ... one of which is no everyday word, or stands for what the question asks */
    bool *own;                   /* ... one of which the question itself has */
    bool spoken[NOTION_COUNT];
};

/* In the step's arena. */
void topic_weigh(struct step *step, const char *text, size_t bytes, struct topic_weighing *out);
/* How like each question the phrase is, by its share of what is known of it and how much of the question that takes up.
 */
void topic_alike(const struct question_model *model, const struct topic_weighing *weighing, double *out);
/* The question with the largest share; `second`: the next one's. */
size_t topic_best(const struct question_model *model, const struct topic_weighing *weighing, double *second);
/* How many questions have as much of the phrase as the one that has most. */
size_t topic_holders(const struct question_model *model, const struct topic_weighing *weighing, size_t best);
/* Part of the question's notions that the phrase takes up. */
double topic_covered(const struct question_model *model, size_t question, const struct topic_weighing *weighing);

#endif
