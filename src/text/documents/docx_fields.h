/* SPDX-License-Identifier: MIT */
/* docx_fields: what a reader sees of fields and signs that have no text of their own. */
#ifndef MAILCALL_TEXT_DOCX_FIELDS_H
#define MAILCALL_TEXT_DOCX_FIELDS_H

#include <mailcall/base/arena.h>
#include <mailcall/xml/tree.h>

/* Letters of Wingdings with which forms are ticked; "" for others, which are ornaments. */
const char *docx_symbol(const char *code);
/* The address in a field's instruction, HYPERLINK "http://example.org/" \\h; NULL: it is none, or leads into the text.
 */
const char *docx_field_target(struct arena *arena, const char *instruction);
/* What a form's older fields show where they begin: a box with or without a cross, the choice made; else "". */
const char *docx_form_field(const struct xml_node *begin);

#endif
