/* SPDX-License-Identifier: MIT */
/* memory: the functions handed to ICU. */
#include "memory.h"

#include <stdlib.h>
#include <unicode/uclean.h>
#include <mailcall/base/mem.h>

static void *U_CALLCONV take(const void *context, size_t bytes)
{
    (void)context;
    return mem_resize(NULL, bytes);
}

static void *U_CALLCONV change(const void *context, void *at, size_t bytes)
{
    (void)context;
    return mem_resize(at, bytes);
}

static void U_CALLCONV give_back(const void *context, void *at)
{
    (void)context;
    free(at);
}

void lang_memory_prepare(void)
{
    static bool done;
    UErrorCode error = U_ZERO_ERROR;
    if (done) return;
    done = true;
    u_setMemoryFunctions(NULL, take, change, give_back, &error);
}
