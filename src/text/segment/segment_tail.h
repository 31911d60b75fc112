/* SPDX-License-Identifier: MIT */
/* segment_tail: what the steps at the end of a message share. */
#ifndef MAILCALL_TEXT_SEGMENT_TAIL_H
#define MAILCALL_TEXT_SEGMENT_TAIL_H

#include "segment_internal.h"

#define CARD_MAX_LINES 12 /* of a signature that no exact mark opens */

/* The author's own lines that are still to be looked at. */
struct run {
    size_t from, to;
};

/* What a business card's line carries: 2 an address, number, link or the author's name; 1 a title, a firm, a handle. */
int card_signs(struct job *job, size_t i);
/* A numbered or bulleted line, or a question. */
bool line_is_listed(struct job *job, size_t i);
/* Could be somebody's name: few words, and nothing that names do not have. */
bool line_is_name(struct job *job, size_t i);
/* "Twice a year.", "zweimal im Jahr.", "Yes.": no name, although it is as short as one. Names end in a full stop where
 * they are cut short: "Example Ltd." */
bool line_is_sentence(struct job *job, size_t i);
bool has_link(const char *folded);
/* The number or fingerprint of a key. */
bool line_has_key(struct job *job, size_t i);
bool own_before(struct job *job, size_t to);
size_t paragraph_start(const struct job *job, const struct run *run, size_t at);

/* A closing phrase with the name and the card below it; false when the run does not end so. */
bool segment_closing(struct job *job, struct run *run);
/* The author's name as the end, perhaps with title and organisation below it; false when the run does not end so. */
bool segment_named_end(struct job *job, struct run *run);
/* The last paragraph as a business card; false when it is none. */
bool segment_card(struct job *job, struct run *run);

/* "PS: ..." at the beginning of a paragraph; of any line. */
bool line_is_postscript(struct job *job, size_t i);
bool line_opens_postscript(struct job *job, size_t i);
/* One paragraph below a whole card, a saying or an invitation: part of it. A postscript and a list are not. */
bool goes_with_card(struct job *job, size_t i, const struct run *run);
/* What people and offices have below a name: a saying in quotation marks, working hours, whose land it is. */
bool goes_below_name(struct job *job, size_t i, const struct run *run);
/* The author's name soon below the closing phrase, and an address or a number below that, down to line `to`. */
bool has_card(struct job *job, size_t closing, size_t to);
/* What stands below a legal notice near the run's end leaves it: a program's short lines, or text that stays the
 * author's. */
void segment_below_notice(struct job *job, struct run *run);
/* Legal notices leave the run: those that end it, and one that stands above all else. */
void segment_notice_below(struct job *job, struct run *run);
void segment_notice_above(struct job *job, struct run *run);
/* Below an earlier message without marks a gateway's text is nobody's quotation. */
void segment_notice_below_history(struct job *job);

#endif
