/* SPDX-License-Identifier: MIT */
/*
 * set_off: in a document whose author wrote into a copy of the questions, an answer may stand in the question's own
 * paragraph and be told from it by colour or underlining alone.
 */
#ifndef MAILCALL_TEXT_SET_OFF_H
#define MAILCALL_TEXT_SET_OFF_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* Gives such answers blocks of their own, among the blocks from `first` on. */
void set_off_part(struct arena *arena, struct blocks *blocks, size_t first);

#endif
