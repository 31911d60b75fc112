/* SPDX-License-Identifier: MIT */
/* stakeholder: what authors say of themselves, for stakeholder.c alone. */
#ifndef MAILCALL_CLASSIFY_STAKEHOLDER_H
#define MAILCALL_CLASSIFY_STAKEHOLDER_H

#include "people.h"
#include "view.h"

/* Words from the text's start: a body that speaks of itself does so where it begins. */
#define STANCE_WITHIN 60

/* Words that name a group, where they stand in the message. */
struct naming {
    const struct view *view;
    const struct contributor *who;
    const char *text; /* of the block */
    struct tokens organisation;
    size_t first, end; /* tokens */
    bool plural, is_public;
};

/* Whether the author is what is named: "as a national CERT", "the ministry welcomes"; not whoever speaks of them. */
bool stakeholder_says_itself(const struct naming *naming);
/* "our", in any language. */
bool stakeholder_is_ours(const struct token *token);
/* Of a body that a whole country calls its own: "national", "ministry". */
bool stakeholder_is_public(const struct token *token);

#endif
