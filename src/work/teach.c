/* SPDX-License-Identifier: MIT */
/* teach: which passages a message is read by. */
#include <mailcall/work/teach.h>

#include <string.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/words.h>

int64_t teach_epoch(int64_t number)
{
    int64_t epoch = 0, next = 1;
    while (next < number) {
        epoch = next;
        next = next / 10 * 13 + (next % 10 * 13 + 9) / 10; /* 1.3 times, rounded up */
    }
    return epoch;
}

void teach_trim(struct arena *arena, struct examples *examples)
{
    size_t kept = 0;

    for (size_t i = 0; i < examples->count; i++) {
        struct example one = examples->items[i];
        size_t bytes = strlen(one.text);
        if (one.origin == ORIGIN_SOFT && lang_count_words(one.text, bytes) < TEACH_SOFT_WORDS) continue;
        if (bytes > TEACH_TEXT_BYTES)
            one.text = arena_strndup(arena, one.text, utf8_cut(one.text, bytes, TEACH_TEXT_BYTES));
        examples->items[kept++] = one;
    }
    examples->count = kept;
}

enum status teach_examples(struct store *store, struct arena *arena, const struct call *call, int64_t up_to_number,
                           struct examples *out, struct err *err)
{
    enum status status = OK;

    if (up_to_number <= 0) return OK;
    for (size_t i = 0; status == OK && i < call->question_count; i++)
        status = store_examples(store, arena, call->id, call->questions[i].id, up_to_number, TEACH_MOST, out, err);
    teach_trim(arena, out);
    return status;
}
