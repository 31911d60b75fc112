/* SPDX-License-Identifier: MIT */
/* prefaces: sentences that stand around answers: see prefaces.c. */
#ifndef MAILCALL_CLASSIFY_PREFACES_H
#define MAILCALL_CLASSIFY_PREFACES_H

#include <mailcall/base/arena.h>
#include "view.h"

/* Up to which byte of the block's text, from `from` on, sentences only tell who hands in the answers and how it came
 * that they do; `from` where the first does not, `to` where all do. */
size_t preface_end(const struct view *view, size_t block, const char *text, size_t from, size_t to);
/* Whether that paragraph says it of its author, and nothing else: whoever is asked about themselves answers so. */
bool preface_presents(const struct view *view, size_t block, size_t from, size_t to);
/* Whether the question asks who does something, or for somebody's role: an author who says who they are may answer it.
 */
bool preface_asked(struct arena *arena, const struct question *question);
/* A paragraph that begins with good wishes, or with what more there is for who asks. */
bool preface_farewell(const struct view *view, size_t block, const char *text, size_t from, size_t to);

#endif
