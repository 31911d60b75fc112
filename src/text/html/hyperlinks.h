/* SPDX-License-Identifier: MIT */
/*
 * hyperlinks: a message sent in two forms is read in one of them, and where its words lead stands in the other: the
 * plain form has the words, the page the addresses behind them.
 */
#ifndef MAILCALL_TEXT_HYPERLINKS_H
#define MAILCALL_TEXT_HYPERLINKS_H

#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>

/* Gives the words in `plain` the links that the same words have in `page`. */
void hyperlinks_carry(struct arena *arena, const struct blocks *page, struct blocks *plain);

#endif
