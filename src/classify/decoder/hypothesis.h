/* SPDX-License-Identifier: MIT */
/*
 * hypothesis: a message read under one supposition about order: that its answers keep the call's order, or that they
 * come in any order, each question at most once. Each has its own mistakes to fear: who keeps the order may stray into
 * another question's words without leaving the answer; where no order helps, only words can part two answers.
 */
#ifndef MAILCALL_CLASSIFY_HYPOTHESIS_H
#define MAILCALL_CLASSIFY_HYPOTHESIS_H

#include "filing.h"
#include "segments.h"

/* What both readings share. Borrowed. */
struct evidence_table {
    struct arena *arena;
    const struct scores *scores;
    const double *weight;       /* 0..1: how much each paragraph says, where it opens no answer: short ones little */
    const double *boundaries;   /* log odds that each paragraph opens an answer; of those forced nobody asks */
    const bool *forced;         /* it does: another anchor governs it */
    bool open;                  /* any but the first is not forced */
    const int *only;            /* the one question possible, -1: any */
    const bool *introduces;     /* others stand under an anchor, and above the first an introduction is likely */
    const unsigned char *reach; /* see segments.h */
    const double *unity;
    const double *length;
    const unsigned char *class;
    double usual_pace; /* paragraphs an answer of this message usually has */
    double learned;    /* 0..1: how far scores rest on filed answers */
};

struct hypothesis {
    const struct evidence_table *table;
    struct segments segments;
    double change_trust, change_base; /* boundaries are worth so much, and so much more */
    double best_pace;                 /* paragraphs an answer has, of those tried the one that explains most */
    double evidence;                  /* log-likelihood of the message, paces mixed */
    double *opened;                   /* of each paragraph, how likely it opens an answer; of the order kept */
    double *shares;                   /* units x columns: each paragraph's share in each question, the last in none */
};

/* Makes ready to read in the call's order: works out what the scores say. */
void hypothesis_ordered(struct hypothesis *hypothesis, const struct evidence_table *table);
/* Reads so, by the boundaries the table has by now: evidence, and `opened`; or all of it. */
void hypothesis_read_openings(struct hypothesis *hypothesis);
void hypothesis_read_shares(struct hypothesis *hypothesis);
/* Reads in any order: evidence alone; shares only after hypothesis_free_shares(). */
void hypothesis_free(struct hypothesis *hypothesis, const struct evidence_table *table);
void hypothesis_free_shares(struct hypothesis *hypothesis);

/*
 * By how much, in nats, the call's order explains the message better than any of a few shuffled orders does. A message
 * that keeps the order has far more than 0; one that does not is explained by the call's order no better than by
 * another. Needs hypothesis_read_shares().
 */
double hypothesis_order_margin(struct hypothesis *hypothesis);

#endif
