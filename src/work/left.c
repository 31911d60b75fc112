/* SPDX-License-Identifier: MIT */
/* left: the store's names of calls and questions, held against those of the call files. */
#include <mailcall/work/left.h>

static enum status add_questions(struct site *site, struct arena *arena, const struct call *call, struct left **out,
                                 size_t *count, size_t *room, struct err *err)
{
    struct name_count *names = NULL;
    size_t found = 0;
    enum status status = store_question_counts(site->store, arena, call->id, &names, &found, err);
    for (size_t i = 0; status == OK && i < found; i++) {
        if (call_question_index(call, names[i].name) >= 0) continue;
        *ARENA_PUSH(arena, *out, *count, *room) = (struct left){call->id, names[i].name, names[i].count};
    }
    return status;
}

enum status left_read(struct site *site, struct arena *arena, struct left **out, size_t *count, struct err *err)
{
    struct name_count *names = NULL;
    size_t found = 0, room = 0;
    *out = NULL;
    *count = 0;
    enum status status = store_call_counts(site->store, arena, &names, &found, err);
    for (size_t i = 0; i < found && status == OK; i++) {
        const struct call *call = site_call(site, names[i].name);
        if (call != NULL)
            status = add_questions(site, arena, call, out, count, &room, err);
        else
            *ARENA_PUSH(arena, *out, *count, room) = (struct left){names[i].name, "", names[i].count};
    }
    return status;
}

const char *left_line(struct arena *arena, const struct left *left)
{
    bool one = left->count == 1;
    if (left->question[0] == '\0')
        return arena_printf(arena, "%lld %s to the call \"%s\", which has no file here: a call that is closed may stay",
                            (long long)left->count, one ? "message belongs" : "messages belong", left->call_id);
    return arena_printf(arena, "%lld %s filed under \"%s\", which call \"%s\" does not ask now: run mailcall rebuild",
                        (long long)left->count, one ? "answer is" : "answers are", left->question, left->call_id);
}
