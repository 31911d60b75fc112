/* SPDX-License-Identifier: MIT */
/* call: look-ups in a call. */
#include <mailcall/model/call.h>

int call_question_index(const struct call *call, const char *id)
{
    for (size_t i = 0; i < call->question_count; i++) {
        if (strcmp(call->questions[i].id, id) == 0) return (int)i;
    }
    return -1;
}

int call_workstream_index(const struct call *call, const char *id)
{
    for (size_t i = 0; i < call->workstream_count; i++) {
        if (strcmp(call->workstreams[i].id, id) == 0) return (int)i;
    }
    return -1;
}
