/* SPDX-License-Identifier: MIT */
/* flags: what people should look at beside a message's kind. */
#ifndef MAILCALL_CLASSIFY_FLAGS_H
#define MAILCALL_CLASSIFY_FLAGS_H

#include "view.h"

/* Attachment-only, unreadable and forgotten attachments. */
void flags_attachments(struct step *step, const struct view *view);
/* What is said in bytes that are no text is chance: two or three of them mean "attached" in some language. A wish not
 * to be published is kept all the same. */
bool flags_no_text(const struct step *step);
/* The list took an attachment away. */
bool flags_scrubbed(const struct step *step);
/* The hit of CONCEPT_ATTACHED says in the body that something is attached to this message. */
bool flags_announces(const struct step *step, const struct view *view, const struct hit *hit);
/* The author asks that their words are not published. */
void flags_wishes(struct step *step, const struct view *view);
/* A machine's message holds what may be a contribution; `bounced`: it reports a failed delivery. */
bool flags_returned(struct step *step, bool bounced);

/* covering.c: words of the body's blocks from first to last in sentences that do more than hand over an attachment. */
size_t covering_words_beside(const struct step *step, const struct view *view, size_t first_block, size_t last_block);
/* gather.c: topics by the call's keywords. */
void gather_topics(struct step *step, const struct view *view);

#endif
