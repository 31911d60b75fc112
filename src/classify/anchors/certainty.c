/* SPDX-License-Identifier: MIT */
/*
 * certainty: how sure an answer is that stands under an anchor. Where nine in ten are right 0.9 is said; what a heading
 * or a label shares with its question tells the more, and a bare number in a letter that replies to nobody the less.
 */
#include "filing.h"

#define ECHO_SURE 0.98
/* Its words behind another question's number. */
#define CROSSED_SURE 0.85
#define STRONG_SURE 0.97
#define WEAK_SURE 0.93
/* Headings and labels: from this share on they are as sure as a number in words; each tenth less costs so much. */
#define TOPIC_SHARE 0.6
#define TOPIC_SLOPE 1.6
#define TOPIC_LEAST 0.3
/* One word that stands for what is asked may stand for what another question asks as well. */
#define KIN_SURE 0.85
/* Questions in other words stand in the order of the call's: the least, and what their likeness adds. */
#define ASKED_LEAST 0.85
#define ASKED_SLOPE 0.24

static bool is_topic(const struct anchor *anchor)
{
    return anchor->rule == RULE_HEADING || anchor->rule == RULE_LINE || anchor->rule == RULE_LEADING_PHRASE;
}

double anchor_certainty(const struct anchor *anchor)
{
    double score = anchor->scores[0], sure;
    if (anchor->rule == RULE_PROMPT_ECHO) return anchor->crossed ? CROSSED_SURE : ECHO_SURE;
    if (anchor->rule == RULE_MARKER) return anchor->strong ? STRONG_SURE : WEAK_SURE * (score < 1 ? score : 1);
    sure = is_topic(anchor) ? STRONG_SURE - TOPIC_SLOPE * (TOPIC_SHARE - score) : ASKED_LEAST + ASKED_SLOPE * score;
    double most = is_topic(anchor) && anchor->kin ? KIN_SURE : STRONG_SURE;
    return sure > most ? most : sure < TOPIC_LEAST ? TOPIC_LEAST : sure;
}
