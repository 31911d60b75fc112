/* SPDX-License-Identifier: MIT */
/* evidence: one more reason on a verdict's list, worded at the place that found it. */
#include "internal.h"
#include <stdarg.h>
#include <mailcall/base/utf8.h>

/* Longer than any sentence of evidence worth reading; what does not fit is cut between two characters. */
#define DETAIL_MAX_BYTES 400

__attribute__((format(printf, 2, 0))) static const char *worded(struct arena *arena, const char *format,
                                                                va_list arguments)
{
    char text[DETAIL_MAX_BYTES];
    if (strcmp(format, "%s") == 0) { /* as most are */
        const char *given = va_arg(arguments, const char *);
        return arena_strndup(arena, given, utf8_cut(given, strlen(given), sizeof text - 1));
    }
    int length = vsnprintf(text, sizeof text, format, arguments);
    size_t count = length < 0 ? 0 : (size_t)length;
    if (count >= sizeof text) count = utf8_cut(text, sizeof text - 1, sizeof text - 1);
    return arena_strndup(arena, text, count);
}

struct evidence *evidence_add(struct arena *arena, struct evidence **list, size_t *count, enum rule rule, double score,
                              const char *format, ...)
{
    struct evidence *grown = arena_array(arena, *count + 1, sizeof *grown);
    if (*count > 0) memcpy(grown, *list, *count * sizeof *grown);
    struct evidence *added = &grown[*count];
    va_list arguments;
    va_start(arguments, format);
    added->detail = worded(arena, format, arguments);
    va_end(arguments);
    added->rule = rule;
    added->score = score;
    added->block = -1;
    *list = grown;
    (*count)++;
    return added;
}
