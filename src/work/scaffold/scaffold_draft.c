/* SPDX-License-Identifier: MIT */
/* scaffold_draft: what every finder does to the draft: an open point is noted, a day is dated. */
#include <string.h>
#include <mailcall/base/clock.h>
#include "scaffold.h"

void draft_check(struct draft *draft, const char *text)
{
    for (size_t i = 0; i < draft->check_count; i++)
        if (!strcmp(draft->checks[i], text)) return;
    *ARENA_PUSH(draft->arena, draft->checks, draft->check_count, draft->check_room) = text;
}

const char *draft_day(struct draft *draft, int year, int month, int day, bool *assumed)
{
    *assumed = !year;
    if (!year) year = draft->year;
    if (!year || !clock_date_valid(year, month, day)) return NULL;
    return arena_printf(draft->arena, "%04d-%02d-%02d", year, month, day);
}
