/* SPDX-License-Identifier: MIT */
/* memory: the functions handed to libxml2. */
#include "memory.h"

#include <libxml/xmlmemory.h>
#include <stdlib.h>
#include <mailcall/base/mem.h>

static void *take(size_t bytes)
{
    return mem_resize(NULL, bytes);
}

static void *change(void *at, size_t bytes)
{
    return mem_resize(at, bytes);
}

void xml_memory_prepare(void)
{
    static bool done;
    if (done) return;
    done = true;
    xmlMemSetup(free, take, change, mem_strdup);
}
