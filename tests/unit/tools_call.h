/* SPDX-License-Identifier: MIT */
/* tools_call: a call of three untitled questions about a library of tools. */
#ifndef MAILCALL_TESTS_TOOLS_CALL_H
#define MAILCALL_TESTS_TOOLS_CALL_H

#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "Which tools do you lend, and who looks after them?"}},
    {{"en", "How do you deal with members who bring a tool back late or broken?"}},
    {{"en", "What does the insurance of your tool library cost, and what does it cover?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "", .texts = texts[2], .text_count = 1},
};
static const struct call call = CALL_OF("tools", "Lending tools", questions);

#endif
