/* SPDX-License-Identifier: MIT */
/*
 * template: mail that says mostly what somebody else said before, because both took it from the same template. Each is
 * kept and listed; the flag near-duplicate and the number of the first keep them from being counted as many opinions.
 *
 * Alike are two messages on the same call, by different contributors, when most runs of five words of the later one
 * stand in the earlier one. Only earlier messages count, so a rebuild finds the same.
 */
#ifndef MAILCALL_WORK_TEMPLATE_H
#define MAILCALL_WORK_TEMPLATE_H

#include <stdint.h>
#include <mailcall/store/store.h>
#include <mailcall/work/analyse.h>

#define TEMPLATE_RUN 5         /* words: shorter runs are shared by chance, longer ones break at every filled-in name */
#define TEMPLATE_SKETCH 32     /* hashes kept of a message */
#define TEMPLATE_LEAST_RUNS 20 /* a text of fewer is too short to tell a template from a turn of phrase */
#define TEMPLATE_SHARE 0.6     /* of the later message's runs */
#define TEMPLATE_TEXT_BYTES ((size_t)65536) /* looked at: more costs time and changes nothing */

struct template
{
    int64_t sketch[TEMPLATE_SKETCH];
    size_t sketch_count;  /* 0 for a near duplicate and where there is too little text */
    int64_t first_number; /* 0: nobody said it before */
    double share;
};

/* Looks the message that has, or will get, `number` up in the store. A near duplicate's analysis gets flag and note,
 * and its JSON is made anew. */
enum status template_find(struct store *store, struct arena *arena, const char *call_id, int64_t number,
                          struct analysed *analysed, struct template *out, struct err *err) MUST_USE;

/* Share of the runs of words of `text` that stand in `other`; 0 when either is too short. */
double template_share(struct arena *arena, const char *text, const char *other);

#endif
