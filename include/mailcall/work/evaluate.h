/* SPDX-License-Identifier: MIT */
/*
 * evaluate: how well messages are read, against what careful people said of them (gold files), as a document and as
 * JSON.
 *
 * A gold folder is one of two:
 *   NAME.eml beside NAME.json, an object of {kind, workstreams, flags, contributor {name, address, organisation},
 * language, answers [{question, text}], blocks [{role, text}], call}; all members may be missing, unknown ones are
 * ignored, and only what is there is measured. The call: --call, else call.xml in the folder, else CALL.xml,
 * calls/CALL.xml or ../calls/CALL.xml. mail/NAME.eml, gold/NAME.json (a list of {question, text}) and call.xml. What
 * follows the first "-" of NAME is its group, which is measured by itself too.
 *
 * Words are aligned in order, longest common runs first. A word is right when the passage it stands in is filed under
 * the question that gold files it under. Every message is read alone: nothing is known of the others, but for `learn`
 * and `together`.
 */
#ifndef MAILCALL_WORK_EVALUATE_H
#define MAILCALL_WORK_EVALUATE_H

#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/child.h>
#include <mailcall/model/call.h>
#include <mailcall/model/document.h>

struct evaluate_request {
    const char *folder;
    const struct call *call; /* NULL: what the folder says */
    double undecided_below;
    bool learn;                 /* with the gold answers of all other contributors as filed examples */
    bool together;              /* each by what all others of its group were filed as, as `rebuild --together` reads */
    struct child_limits limits; /* of each reading */
};

struct evaluation;

/* BAD_INPUT: gold files that are wrong, each mistake as file:line. A message that cannot be read counts as read wrongly
 * and is named. */
enum status evaluate(struct arena *arena, const struct evaluate_request *request, struct evaluation **out,
                     struct err *err) MUST_USE;
struct node *evaluation_document(struct arena *arena, const struct evaluation *evaluation);
void evaluation_json(const struct evaluation *evaluation, struct buf *out);

#endif
