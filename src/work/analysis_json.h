/* SPDX-License-Identifier: MIT */
/* analysis_json: the analysis as a tree of jansson, for the two files of work/ that wrap it. Private: jansson leaves
 * work/ as bytes only. */
#ifndef MAILCALL_WORK_ANALYSIS_JSON_H
#define MAILCALL_WORK_ANALYSIS_JSON_H

#include <jansson.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/analysis.h>

json_t *analysis_json_object(const struct analysis *analysis);                       /* returns a new reference */
struct analysis *analysis_from_json_object(struct arena *arena, const json_t *root); /* missing members are empty */
/* A JSON string of any bytes: what is not UTF-8 (a text cut at a limit) becomes U+FFFD instead of being left out. */
json_t *analysis_json_text(const char *text);
/* Lists of such strings: new references. */
json_t *analysis_json_texts(const char *const *items, size_t count);
json_t *analysis_json_flags(unsigned flags);
/* A member's string, copied; "" where there is none. */
const char *analysis_json_member(struct arena *arena, const json_t *object, const char *key);
void analysis_json_dump(const json_t *root, bool pretty, struct buf *out);

#endif
