/* SPDX-License-Identifier: MIT */
/*
 * leaning: which workstream a passage speaks to, whichever of its questions it answers. Words that may answer either of
 * two questions of one workstream are undecided between these, and plainly that workstream's.
 */
#include "filing.h"
#include "streams.h"
#include <math.h>

/* From here on a workstream is likelier than all others together; who asks most of the call's questions must stand out
 * above what chance alone would give it. */
#define LEANS 0.5
#define ABOVE_CHANCE 0.1
#define PLAIN 0.9

static bool asks(const struct question *question, const char *stream)
{
    for (size_t w = 0; w < question->workstream_count; w++)
        if (strcmp(question->workstreams[w], stream) == 0) return true;
    return false;
}

/* The shares that the units give to the questions of a workstream together. */
static double sum_shares(const struct call *call, const struct units *units, const struct filed *filed, size_t first,
                         size_t last, const char *stream)
{
    double sum = 0, words = 0;
    for (size_t u = first; u <= last; u++) {
        double here = (double)units->items[u].words + 1;
        words += here;
        for (size_t q = 0; q < call->question_count && filed[u].shares != NULL; q++)
            if (asks(&call->questions[q], stream)) sum += here * filed[u].shares[q];
    }
    return sum / words;
}

static double needed(const struct call *call, const char *stream)
{
    size_t own = 0;
    for (size_t q = 0; q < call->question_count; q++) own += asks(&call->questions[q], stream);
    return fmin(fmax(LEANS, (double)own / (double)call->question_count + ABOVE_CHANCE), PLAIN);
}

void leaning_add(struct step *step, const struct units *units, const struct filed *filed, size_t first, size_t last)
{
    const struct call *call = step->call;
    size_t streams = call->workstream_count < STREAMS_MAX ? call->workstream_count : STREAMS_MAX;
    if (step->leaning == NULL) step->leaning = arena_array(step->arena, streams + 1, sizeof *step->leaning);
    for (size_t s = 0; s < streams; s++) {
        const char *id = call->workstreams[s].id;
        double sum = sum_shares(call, units, filed, first, last, id);
        if (sum >= needed(call, id)) step->leaning[s] = fmax(step->leaning[s], sum);
    }
}
