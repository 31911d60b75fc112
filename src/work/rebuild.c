/* SPDX-License-Identifier: MIT */
/* rebuild: everything derived is thrown away and made again from raw messages, calls and journal, in order of number.
 */
#include <mailcall/work/ingest.h>

enum status rebuild(struct site *site, void (*progress)(void *context, size_t done, size_t all), void *context,
                    size_t *failed, struct err *err)
{
    struct arena *arena = arena_new();
    struct query query = QUERY_ALL;
    struct stored *all = NULL;
    size_t count = 0;

    *failed = 0;
    enum status status = store_forget_derived(site->store, err);
    if (status == OK) status = store_list(site->store, arena, &query, &all, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        struct arena *one = arena_new();
        bool analysed = false;
        status = ingest_again(site, one, all[i].number, NULL, &analysed, err);
        if (status == OK && !analysed) (*failed)++;
        arena_free(&one);
        if (progress) progress(context, i + 1, count);
    }
    arena_free(&arena);
    return status;
}
