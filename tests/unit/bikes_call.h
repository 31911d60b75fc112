/* SPDX-License-Identifier: MIT */
/* bikes_call: a call of four questions in English, for tests of how they are repeated. */
#ifndef MAILCALL_TESTS_BIKES_CALL_H
#define MAILCALL_TESTS_BIKES_CALL_H

#include "filing_help.h"

static struct call_text texts[][1] = {
    {{"en", "How many bicycles do you repair a week, and with which tools?"}},
    {{"en", "Where do you find volunteers, and what do you teach them first?"}},
    {{"en", "What do you do with bicycles that nobody comes to collect?"}},
    {{"en", "Who pays the rent of the workshop, and for how long?"}},
};
static struct question questions[] = {
    {.id = "q1", .title = "Repairs", .texts = texts[0], .text_count = 1},
    {.id = "q2", .title = "Volunteers", .texts = texts[1], .text_count = 1},
    {.id = "q3", .title = "Leftovers", .texts = texts[2], .text_count = 1},
    {.id = "q4", .title = "Rent", .texts = texts[3], .text_count = 1},
};
static const struct call call = CALL_OF("bikes", "Bicycle workshops", questions);

#endif
