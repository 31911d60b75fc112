/* SPDX-License-Identifier: MIT */
/* explain: an analysis as a document for people: what it is, whose, which questions, and why; and filed examples from
 * JSON lines. */
#ifndef MAILCALL_WORK_EXPLAIN_H
#define MAILCALL_WORK_EXPLAIN_H

#include <mailcall/model/analysis.h>
#include <mailcall/model/call.h>
#include <mailcall/model/document.h>

/* Adds sections to `parent`: verdict, contributor, passages under their questions with evidence, what was set aside.
 * `call` may be NULL. */
void explain_analysis(struct arena *arena, struct node *parent, const struct analysis *analysis,
                      const struct call *call);

/* {"question": "q1", "text": "..."} a line; other members are ignored. BAD_INPUT names `name` and the line. */
enum status examples_read(struct arena *arena, const char *name, const char *text, struct examples *out,
                          struct err *err) MUST_USE;

#endif
