/* SPDX-License-Identifier: MIT */
/* two_forms: whether the page that a message was sent as says what its plain form says. */
#ifndef MAILCALL_TEXT_TWO_FORMS_H
#define MAILCALL_TEXT_TWO_FORMS_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* Does the page hold the words of `plain`, shown or not, in whatever order? Some programs put another text into it, or
 * less. */
bool two_forms_agree(struct arena *arena, const struct blocks *plain, const struct blocks *page);

#endif
