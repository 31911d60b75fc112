/* SPDX-License-Identifier: MIT */
/*
 * analyse: the pure function (message bytes, call, examples, surroundings) -> analysis, and the same in a confined
 * child. The JSON is the one of docs/analysis.schema.json: explain prints it, the store keeps it.
 */
#ifndef MAILCALL_WORK_ANALYSE_H
#define MAILCALL_WORK_ANALYSE_H

#include <stddef.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/child.h>
#include <mailcall/base/status.h>
#include <mailcall/classify/classify.h>
#include <mailcall/model/analysis.h>
#include <mailcall/model/call.h>
#include <mailcall/model/message.h>

/* In this process. `classifier` may be NULL (no call). *message gets the decoded headers (may be NULL). */
struct analysis *analyse(struct arena *arena, const char *bytes, size_t count, struct classifier *classifier,
                         const struct surroundings *around, const struct call *call, struct message **message);

/* What routing, threads and the index need of a message, beside the analysis. */
struct analysed {
    struct analysis *analysis;
    const char *json; /* analysis as JSON */
    const char *message_id, *in_reply_to, *subject;
    const char **references;
    size_t reference_count;
    int64_t date_utc;
    const char *authored_text;
};
/* In a child under limits. BAD_INPUT: the child died or ran out; err says how; the message is to be kept raw. */
enum status analyse_confined(struct arena *arena, const char *bytes, size_t count, struct classifier *classifier,
                             const struct surroundings *around, const struct call *call,
                             const struct child_limits *limits, struct analysed *out, struct err *err) MUST_USE;

/* Analysis to JSON, appended to `out`, and back. BAD_INPUT: not the JSON of an analysis. */
void analysis_to_json(const struct analysis *analysis, bool pretty, struct buf *out);
enum status analysis_from_json(struct arena *arena, const char *json, struct analysis **out, struct err *err) MUST_USE;

/* Evidence in one line for people: "repeats question 3 (\"communication mechanisms\"), score 4.1". The only place where
 * this is worded. */
char *evidence_line(struct arena *arena, const struct verdict *verdict);
/* Filed by the question's own words or by what names it, not by its words alone: ORIGIN_EXPLICIT. */
bool verdict_is_explicit(const struct verdict *verdict);

#endif
