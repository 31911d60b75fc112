/* SPDX-License-Identifier: MIT */
/* fail_allocation: preloaded; the allocation numbered $FAIL_ALLOCATION (from 1) and, with $FAIL_ALWAYS, all after it
 * find no memory. */
#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>

static bool fails(void)
{
    static long wanted = -1, count;
    static bool always;
    if (wanted < 0) {
        const char *text = getenv("FAIL_ALLOCATION");
        wanted = text == NULL ? 0 : strtol(text, NULL, 10);
        always = getenv("FAIL_ALWAYS") != NULL;
    }
    count++;
    if (wanted == 0 || count < wanted || (count > wanted && !always)) return false;
    errno = ENOMEM;
    return true;
}

void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *at, size_t bytes);

void *malloc(size_t bytes)
{
    return fails() ? NULL : __libc_malloc(bytes);
}

void *calloc(size_t count, size_t bytes)
{
    return fails() ? NULL : __libc_calloc(count, bytes);
}

void *realloc(void *at, size_t bytes)
{
    return fails() ? NULL : __libc_realloc(at, bytes);
}
