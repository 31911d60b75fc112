/* SPDX-License-Identifier: MIT */
/* docx_parts: the parts of a Word document, by what its relationships say they are, whatever their names. */
#ifndef MAILCALL_TEXT_DOCX_PARTS_H
#define MAILCALL_TEXT_DOCX_PARTS_H

#include "office.h"

/* A part that is missing or ill-formed is NULL. */
struct docx_parts {
    bool present; /* there is a main part at all */
    const struct xml_node *document, *styles, *numbering, *footnotes, *endnotes;
    const struct xml_node *targets, *footnote_targets, *endnote_targets; /* where their links lead */
};

bool docx_parts_wanted(const char *name);
struct docx_parts docx_parts_find(struct arena *arena, const struct members *members);

#endif
