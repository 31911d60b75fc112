/* SPDX-License-Identifier: MIT */
/* lessons: see lessons.h. */
#include "lessons.h"

#include <string.h>
#include <strings.h>
#include <mailcall/work/teach.h>

void lessons_add(struct arena *arena, struct lessons *lessons, const char *author, const struct example *example)
{
    *ARENA_PUSH(arena, lessons->items, lessons->count, lessons->room) = (struct lesson){author, *example};
}

void lessons_without(struct arena *arena, const struct lessons *lessons, const struct call *call, const char *author,
                     size_t round, struct examples *out)
{
    int origins = round == 0 ? ORIGIN_SOFT : ORIGIN_COUNT;
    for (size_t q = 0; q < call->question_count; q++) {
        size_t before = out->count;
        for (int origin = 0; origin < origins; origin++) {
            for (size_t i = lessons->count; i-- > 0 && out->count - before < TEACH_MOST;) {
                const struct lesson *lesson = &lessons->items[i];
                if (lesson->example.origin != origin || strcmp(lesson->example.question, call->questions[q].id) != 0 ||
                    strcasecmp(lesson->author, author) == 0)
                    continue;
                *ARENA_PUSH(arena, out->items, out->count, out->room) = lesson->example;
            }
        }
    }
    teach_trim(arena, out);
}
