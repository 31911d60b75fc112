/* SPDX-License-Identifier: MIT */
/* fault: the faults of one file, gathered in any order and told in the order of its lines. */
#include <stdarg.h>
#include "guide.h"

/* As many as fit into an error's text; a file with more is mended in steps. */
#define FAULTS_TOLD 12

void faults_add(struct faults *faults, int line, const char *format, ...)
{
    struct fault *fault = ARENA_PUSH(faults->arena, faults->items, faults->count, faults->room);
    char text[512];
    va_list values;

    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    fault->line = line;
    fault->text = arena_strdup(faults->arena, text);
}

static void sort_by_line(struct faults *faults)
{
    for (size_t i = 1; i < faults->count; i++) {
        struct fault moved = faults->items[i];
        size_t j = i;

        for (; j > 0 && faults->items[j - 1].line > moved.line; j--) faults->items[j] = faults->items[j - 1];
        faults->items[j] = moved;
    }
}

enum status faults_tell(struct faults *faults, struct err *err)
{
    if (!faults->count) return OK;
    sort_by_line(faults);
    for (size_t i = 0; i < faults->count && i < FAULTS_TOLD; i++)
        (void)err_add_line(err, BAD_CONFIG, "%s:%d: %s", faults->path, faults->items[i].line, faults->items[i].text);
    if (faults->count > FAULTS_TOLD)
        (void)err_add_line(err, BAD_CONFIG, "%s: and %zu more", faults->path, faults->count - FAULTS_TOLD);
    return BAD_CONFIG;
}
