/* SPDX-License-Identifier: MIT */
/*
 * kind_features: what is measured of messages before their kind is decided, for setting the weights (fit_kinds.py).
 *
 * usage: kind_features [--phrases|--streams] CALL MESSAGE...
 * A line a message: its path, the kind and how sure, then INDEX:VALUE for each feature that is not 0. --names prints
 * INDEX and name instead.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "kind/kind.h"
#include "streams/streams.h"
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include <mailcall/work/analyse.h>

static struct features measured;
static bool telling;   /* --phrases: what was met, too */
static bool streaming; /* --streams: what speaks for each workstream */

static void print_phrases(struct step *step)
{
    const struct view *view = view_of(step);
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        printf("  %d %.1f zone %d:", (int)hit->concept, hit->weight, (int)view->tokens.items[hit->first].zone);
        for (size_t t = hit->first; t < hit->end; t++) printf(" %s", view->tokens.items[t].text);
        putchar('\n');
    }
}

/* The linker puts these in the place of the real one (--wrap). */
void __real_features_measure(struct step *step, struct features *out);
void __wrap_features_measure(struct step *step, struct features *out);
void __wrap_features_measure(struct step *step, struct features *out)
{
    __real_features_measure(step, out);
    measured = *out;
    if (telling) print_phrases(step);
}

double __real_streams_probability(const struct standing *standings, size_t count, size_t stream);
double __wrap_streams_probability(const struct standing *standings, size_t count, size_t stream);
double __wrap_streams_probability(const struct standing *standings, size_t count, size_t stream)
{
    double facts[STREAM_FACTS], probability = __real_streams_probability(standings, count, stream);
    streams_facts(standings, count, stream, facts);
    if (streaming) printf("stream %zu %.3f", stream, probability);
    for (int i = 0; streaming && i < STREAM_FACTS; i++) printf(" %.4g", facts[i]);
    if (streaming) putchar('\n');
    return probability;
}

static void print_message(struct classifier *classifier, const struct call *call, const char *path)
{
    struct err err = ERR_INIT;
    struct buf bytes = BUF_INIT(64 << 20);
    struct arena *arena = arena_new();
    if (file_read(path, &bytes, &err) == OK) {
        measured = (struct features){0};
        struct analysis *analysis = analyse(arena, buf_text(&bytes), bytes.len, classifier, NULL, call, NULL);
        printf("%s %s %.3f", path, kind_name(analysis->kind), analysis->kind_confidence);
        for (int f = 0; f < FEATURE_COUNT; f++)
            if (measured.value[f] > 0) printf(" %d:%.4g", f, measured.value[f]);
        putchar('\n');
    } else {
        fprintf(stderr, "kind_features: %s\n", err.text);
    }
    buf_release(&bytes);
    arena_free(&arena);
}

int main(int argc, char **argv)
{
    struct err err = ERR_INIT;
    struct call *call = NULL;
    if (argc == 2 && strcmp(argv[1], "--names") == 0) {
        for (int f = 0; f < FEATURE_COUNT; f++) printf("%d %s\n", f, feature_meaning((enum feature)f));
        return EXIT_SUCCESS;
    }
    telling = argc > 1 && strcmp(argv[1], "--phrases") == 0;
    streaming = argc > 1 && strcmp(argv[1], "--streams") == 0;
    argv += telling || streaming;
    argc -= telling || streaming;
    if (argc < 3) {
        fputs("usage: kind_features [--phrases|--streams] CALL MESSAGE...\n", stderr);
        return EXIT_FAILURE;
    }
    struct arena *arena = arena_new();
    int code = EXIT_FAILURE;
    if (callfile_read(arena, argv[1], &call, &err) == OK) {
        struct classifier *classifier = classifier_new(call, NULL, 0.3);
        for (int i = 2; i < argc; i++) print_message(classifier, call, argv[i]);
        classifier_free(&classifier);
        code = EXIT_SUCCESS;
    } else {
        fprintf(stderr, "kind_features: %s\n", err.text);
    }
    arena_free(&arena);
    return code;
}
