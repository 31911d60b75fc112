/* SPDX-License-Identifier: MIT */
/* armour: PGP inside a text. */
#ifndef MAILCALL_TEXT_ARMOUR_H
#define MAILCALL_TEXT_ARMOUR_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* A line begins an encrypted message. */
bool armour_encrypted(const char *text, size_t bytes);
/* The text as it was before it was signed in the clear; `text` itself when it was not. */
const char *armour_unescaped(struct arena *arena, const char *text, size_t *bytes);

#endif
