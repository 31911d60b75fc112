/* SPDX-License-Identifier: MIT */
/* stream_files: an attached file whose name numbers a workstream: "WS2 answers.docx", "Arbeitsgruppe 2.odt". */
#include "streams.h"

#define FILES_MAX 32

/* The name as a subject of its own, so that it is read as any other words; signs for blanks are blanks. */
static const char *as_words(struct arena *arena, const char *source)
{
    char *words = arena_strdup(arena, source), *dot = strrchr(words, '.');
    if (dot != NULL && dot > words) *dot = '\0';
    for (char *at = words; *at != '\0'; at++)
        if (strchr("_-=+.", *at) != NULL) *at = ' ';
    return words;
}

static void stream_file_numbers(struct step *step, const struct streams *streams, const char *source,
                                struct mentions *out)
{
    struct analysis nothing = {.language = step->out->language, .subject = "", .note = ""};
    struct reading reading = {.message = step->reading->message, .subject = as_words(step->arena, source)};
    struct step named = *step;
    named.reading = &reading;
    named.out = &nothing;
    named.view = NULL;
    const struct view *view = view_of(&named);
    streams_numbered(&named, stream_text_of(&named, view, streams), ZONE_BODY, out);
}

void stream_files(struct step *step, const struct streams *streams, struct standing *standings)
{
    const struct blocks *blocks = &step->out->blocks;
    const char *last = "";
    size_t files = 0;
    for (size_t i = 0; i < blocks->count && files < FILES_MAX; i++) {
        const char *source = blocks->items[i].source;
        struct mentions mentions = {0};
        if (source[0] == '\0' || source == last) continue;
        last = source;
        files++;
        stream_file_numbers(step, streams, source, &mentions);
        for (size_t m = 0; m < mentions.count; m++) {
            const struct mention *mention = &mentions.items[m];
            struct standing *standing = &standings[mention->stream];
            if (mention->score <= standing->numbered) continue;
            standing->numbered = mention->score;
            evidence_add(step->arena, &standing->verdict.evidence, &standing->verdict.evidence_count, RULE_FILE_NAME,
                         mention->score, "the name of the file \"%s\" numbers it", source);
        }
    }
}
