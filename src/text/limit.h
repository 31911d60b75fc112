/* SPDX-License-Identifier: MIT */
/*
 * limit: how much of a message's text is read. Reading takes up to 17 kB a paragraph and 200 bytes a byte of text
 * (measured: short headings; Chinese without a sign), and the child has 512 MB.
 */
#ifndef MAILCALL_TEXT_LIMIT_H
#define MAILCALL_TEXT_LIMIT_H

#include <mailcall/text/extract.h>

/* A book of 800 pages has as many paragraphs, and as many letters. */
#define READ_MAX_BLOCKS 10000u
#define READ_MAX_BYTES ((size_t)2 * 1024 * 1024)

/* Nothing that stands behind these blocks would be read. */
bool limit_reached(const struct blocks *blocks);

#endif
