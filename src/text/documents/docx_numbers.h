/* SPDX-License-Identifier: MIT */
/* docx_numbers: the numbers Word shows before list paragraphs and does not write into the text (17.9). */
#ifndef MAILCALL_TEXT_DOCX_NUMBERS_H
#define MAILCALL_TEXT_DOCX_NUMBERS_H

#include <mailcall/base/arena.h>
#include <mailcall/xml/tree.h>

#define NUMBER_LEVELS 9
#define NUMBER_LISTS 64 /* lists counted apart in one document; further ones share the last place */

struct numbers {
    const struct xml_node *root; /* word/numbering.xml, may be NULL */
    const struct xml_node *lists[NUMBER_LISTS];
    int count[NUMBER_LISTS][NUMBER_LEVELS];
    size_t list_count;
    const struct xml_node *restarted[NUMBER_LISTS]; /* levels that begin anew where they are met first, and were */
    size_t restarted_count;
};

/* The w:val of the child of that name; "" where there is none, or no parent. */
const char *docx_value(const struct xml_node *parent, const char *name);

void numbers_init(struct numbers *numbers, const struct xml_node *root);
/* Counts the paragraph of list `id` at `level` (from 0) and returns its number with a blank ("2.1 "), "" for bullets.
 */
const char *numbers_next(struct numbers *numbers, struct arena *arena, const char *id, int level);

#endif
