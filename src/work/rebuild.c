/* SPDX-License-Identifier: MIT */
/* rebuild: everything derived is thrown away and made again from raw messages, calls and journal, in order of number.
 */
#include <mailcall/work/ingest.h>

#include <mailcall/base/file.h>
#include "rebuild_lock.h"

struct progress {
    void (*tell)(void *context, size_t done, size_t all); /* may be NULL */
    void *context;
    size_t *failed;
};

/* Reads what is behind message `after`; *last: up to where that was. */
static enum status read_behind(struct site *site, int64_t after, const struct progress *progress, int64_t *last,
                               struct err *err)
{
    struct arena *arena = arena_new();
    struct query query = QUERY_ALL;
    struct stored *all = NULL;
    size_t count = 0;

    query.after_number = after;
    query.without_json = true;
    enum status status = store_list(site->store, arena, &query, &all, &count, err);
    for (size_t i = 0; status == OK && i < count; i++) {
        struct arena *one = arena_new();
        bool analysed = false;
        status = ingest_again(site, one, all[i].number, NULL, &analysed, err);
        if (status == OK && !analysed) (*progress->failed)++;
        arena_free(&one);
        *last = all[i].number;
        if (progress->tell) progress->tell(progress->context, i + 1, count);
    }
    arena_free(&arena);
    return status;
}

/* What came in meanwhile was read while much that it hangs on was thrown away: its thread, its author's earlier
 * contributions, what others teach. So it is read again too. */
enum status rebuild(struct site *site, void (*progress)(void *context, size_t done, size_t all), void *context,
                    size_t *failed, struct err *err)
{
    struct progress telling = {progress, context, failed};
    int64_t before = -1, last = 0;
    int lock = -1;

    *failed = 0;
    enum status status = rebuild_lock(site, &lock, err);
    if (status == OK) status = store_forget_derived(site->store, err);
    while (status == OK && before != last) {
        before = last;
        status = read_behind(site, before, &telling, &last, err);
    }
    if (lock >= 0) fd_close(lock);
    return status;
}
