/* SPDX-License-Identifier: MIT */
/*
 * segments: all the ways to cut a message's paragraphs into answers, weighed together. A segment is a run of
 * paragraphs under one question; its weight is the product of what its paragraphs say for the question, of how its
 * first one opens, of how well its words hold together and of its length. Paragraphs outside all segments answer
 * nothing.
 */
#ifndef MAILCALL_CLASSIFY_SEGMENTS_H
#define MAILCALL_CLASSIFY_SEGMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* Paragraphs of an answer that are weighed as one; a longer answer goes on in another stretch of as many. */
#define SEGMENT_LONGEST 24
#define SEGMENT_LENGTHS 28 /* classes of lengths in words, three to a doubling or so */

struct segments {
    size_t units, questions;
    const double *emission;     /* units x (questions + 1): likelihoods, scaled by row; the last column is "none" */
    const double *opening;      /* the same, of a paragraph that opens the answer */
    const double *unity;        /* units x SEGMENT_LONGEST: factor of the segment from u with l + 1 paragraphs */
    const unsigned char *class; /* units x SEGMENT_LONGEST: its length's class; */
    const double *length;       /* ... SEGMENT_LENGTHS x questions: the factor of that, NULL without filed answers */
    unsigned char *reach;       /* of each unit: paragraphs a segment from it may have. Set to as many as there can be;
                                 * whoever lowers it keeps their ends rising */
    double row_scale;           /* sum of the logarithms taken out of the rows */
    double *stay, *change;      /* of each unit: probability that it goes on, that it opens */
    bool ordered;
    size_t *order;    /* states in the order of the questions, none yet first; at first the call's */
    double skip;      /* probability of passing over a question, when ordered */
    double displaced; /* share of answers out of their place: to any other question, after which the order goes on as if
                       * they were not there; none is longer than SEGMENT_LONGEST */
    double *worth;    /* of each question: the share of that which an answer to it keeps, 1 at first */
    double *price;    /* probability of entering each question, when not ordered */

    /* Results. */
    double evidence;           /* log-likelihood, of segments_forward() */
    double *entered;           /* of each question, how often it is entered in its place; of segments_backward() */
    double *displaced_entered; /* ... and out of its place; of segments_posterior() */
    double *opened;            /* of each unit, how likely it opens an answer; of segments_backward() */
    double *posterior;         /* units x (questions + 1), of segments_posterior() */

    /* Inside. Rows of states: the last question entered, counted from 1; 0 none yet. */
    double *ahead, *behind;             /* (units + 1) x states */
    double *ahead_scale, *behind_scale; /* logarithms */
    double *fresh, *begun, *rest;       /* units x questions: opened here; opened or gone on; what follows */
    double *capped, *row, *ones;
    double *strays;    /* of each unit: how likely an answer begins there out of its place, for each question */
    double *said;      /* units x SEGMENT_LONGEST x questions: what a segment's paragraphs, unity and length say */
    double *astray;    /* units x questions: how an answer out of its place opens, times its worth */
    double *anywhere;  /* units x SEGMENT_LONGEST: ... for all questions together, out of their place */
    double *elsewhere; /* a row of states: what follows an answer out of its place */
};

/* Room for everything but the borrowed inputs; prices are 1 / questions. */
void segments_init(struct segments *segments, struct arena *arena, size_t units, size_t questions);
/* To be called in this order; each needs the ones before it. segments_tabulate() again whenever one of the borrowed
 * tables changed; what stay, change, skip, displaced and price are is no matter to it. */
void segments_tabulate(struct segments *segments);
/* Where answers may stand out of their place, and are displaced: behind that, and whenever `worth` changed. */
void segments_tabulate_worth(struct segments *segments);
void segments_forward(struct segments *segments);
void segments_backward(struct segments *segments);
void segments_posterior(struct segments *segments);

/* Class of a length in words. */
unsigned char segment_length_class(double words);
/* A length in words that stands for the class. */
double segment_class_words(size_t class);

#endif
