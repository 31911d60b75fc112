/* SPDX-License-Identifier: MIT */
/* people: who speaks, and for whom. */
#ifndef MAILCALL_CLASSIFY_PEOPLE_H
#define MAILCALL_CLASSIFY_PEOPLE_H

#include <strings.h>
#include "view.h"

/* The organisation the words name ("on behalf of the Example Network"), or "". *person gets the name when it is a
 * person's instead. */
const char *people_organisation(struct step *step, const struct view *view, const char **person);
/* The organisation a signature's lines or a display name in brackets names, or "". */
const char *people_signed(struct arena *arena, const char *signature, const char *own_name);
/* The organisation in the message whose name the contributor's mail domain spells, or "". */
const char *people_by_domain(struct step *step, const struct contributor *contributor);
/* The words of the signature that are the mail domain's label itself, with a capital, or "": what sellers are called.
 */
const char *people_domain_itself(struct step *step, const struct contributor *contributor, const char *signature);
/* The mail domain's label spells all of the name. */
bool people_is_spelt(struct step *step, const struct contributor *contributor, const char *name);
/* "Editorial Office", "Conference Secretariat": who writes there, and of no body. */
bool people_is_desk(struct arena *arena, const char *name);
/* The person's name that a line of a signature begins with, up to a comma, a bar or a slash, or "": it shares no word
 * with `from` ("" where none is known). */
const char *people_named_ahead(struct arena *arena, const char *from, const char *line, size_t bytes);
/* The same of the last few lines of a text that nobody knew for a closing, or "". */
const char *people_signs_last(struct step *step, const char *from);
/* Who signs what a desk sends ("Parks Office"), or "" where nobody does or a person sends it. */
const char *people_signs_desk(struct step *step, const struct contributor *from);
/* How often the author's own text says "we" and "I". */
struct persons {
    size_t we, me;
};
struct persons contributor_persons(const struct view *view);
/* The organisation that opens a sentence with its name and answers in it, or "". */
const char *people_opens(struct step *step, const struct view *view);
/* Where the author says they work, or "". */
const char *people_place(struct step *step, const struct view *view);
/* The message speaks for the contributor's organisation without saying "on behalf of": its subject names it or it opens
 * with its name, and "we" answer; or it is signed for it. */
bool people_speaks_for(struct step *step, const struct view *view, struct persons persons);
/* "On behalf of" and its like, said by the author of themselves, whoever it is for; where what it is said of is no
 * organisation. */
bool people_speaks_for_some(const struct view *view);
/* What the hit says is told of somebody else: "the ranger, who speaks on behalf of the council". */
bool people_reports(const struct view *view, const struct hit *hit);
/* A line of text names an organisation: one of its words makes it so. */
bool people_is_organisation(struct arena *arena, const char *line, size_t bytes);
/* The sender shows invisible characters, mixed scripts or another address as name. */
bool people_lookalike(struct arena *arena, const struct mailbox *from, const struct mailbox *author);
/* Two names, or two addresses, are given and alike but for case. */
static inline bool people_same(const char *a, const char *b)
{
    return a != NULL && b != NULL && a[0] != '\0' && strcasecmp(a, b) == 0;
}
/* Who wrote what the message passes on; both "" when it passes nothing on, or answers itself above that or inside it.
 */
struct mailbox people_passed_on(struct step *step);
/* The call passed on bare below what its sender tells of themselves is no text of the message: that above is. */
void people_set_call_aside(struct step *step);
/* After anchors_find: where answers are written into the call that is passed on, what leads to its first question is
 * the call's. */
void people_leave_call(struct step *step);
/* After anchors_find: takes from the author what stands above the first question of a call returned with answers
 * between its questions. */
void people_leave_introduction(struct step *step);
bool people_coordinates(const struct step *step, const struct mailbox *author);
/* Takes back what holds for contributions only when the message turned out to be something else. */
void people_settle(struct step *step);

/* The id of the stakeholder group that the contributor belongs to, "" unknown. */
const char *people_group(struct step *step, const struct view *view, const struct contributor *who);

#endif
