/* SPDX-License-Identifier: MIT */
/* lessons: see lessons.h. */
#include "lessons.h"

#include <string.h>
#include <strings.h>
#include <mailcall/work/teach.h>

void lessons_add(struct arena *arena, struct lessons *lessons, const struct call *call, const char *author,
                 const struct example *example)
{
    struct example one = *example;
    struct examples kept = {.items = &one, .count = 1};
    teach_trim(arena, &kept);
    if (kept.count == 0) return;
    *ARENA_PUSH(arena, lessons->items, lessons->count, lessons->room) =
        (struct lesson){author, call_question_index(call, one.question), one};
}

struct picked { /* of one question */
    const struct example *items[TEACH_MOST];
    size_t count;
};

/* One way through all lessons for each origin: a thousand contributions teach tens of thousands, and each of them is
 * read by what remains without its own. */
static void pick(const struct lessons *lessons, const char *author, int origin, struct picked *picked)
{
    for (size_t i = lessons->count; i-- > 0;) {
        const struct lesson *lesson = &lessons->items[i];
        if (lesson->question < 0 || lesson->example.origin != origin) continue;
        struct picked *of = &picked[lesson->question];
        if (of->count < TEACH_MOST && strcasecmp(lesson->author, author) != 0)
            of->items[of->count++] = &lesson->example;
    }
}

void lessons_without(struct arena *arena, const struct lessons *lessons, const struct call *call, const char *author,
                     size_t round, struct examples *out)
{
    struct picked *picked = arena_array(arena, call->question_count, sizeof *picked);
    int origins = round == 0 ? ORIGIN_SOFT : ORIGIN_COUNT;

    for (int origin = 0; origin < origins; origin++) pick(lessons, author, origin, picked);
    for (size_t q = 0; q < call->question_count; q++)
        for (size_t i = 0; i < picked[q].count; i++)
            *ARENA_PUSH(arena, out->items, out->count, out->room) = *picked[q].items[i];
}
