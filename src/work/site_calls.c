/* SPDX-License-Identifier: MIT */
/* site_calls: the calls of a site by their ids, and what its settings allow the confined child. */
#include <string.h>
#include <mailcall/work/site.h>

int site_call_index(const struct site *site, const char *id)
{
    for (size_t i = 0; i < site->call_count; i++)
        if (strcmp(site->calls[i]->id, id) == 0) return (int)i;
    return -1;
}

struct child_limits site_limits(const struct settings *settings)
{
    return (struct child_limits){.cpu_seconds = settings->cpu_seconds,
                                 .wall_ms = settings->wall_seconds * 1000,
                                 .memory_bytes = (size_t)settings->memory_mb * 1024 * 1024,
                                 .no_new_files = true,
                                 .keeps_scratch = true};
}

const struct call *site_call(const struct site *site, const char *id)
{
    int at = site_call_index(site, id);
    return at < 0 ? NULL : site->calls[at];
}
