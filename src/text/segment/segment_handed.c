/* SPDX-License-Identifier: MIT */
/*
 * segment_handed: an office hands on its head's answer. "Below is the answer Dr Example dictated to me" stands above a
 * mail that was sent to the office alone; the subject says no Fwd, and the program writes "Original Message" as it does
 * above what is replied to. Three signs must meet: a cover of few words, one of them of handing on, and a head that
 * names the sender of this message as whom it was sent to.
 */
#include <mailcall/text/segment.h>

#include <string.h>
#include "fold.h"
#include "phrases.h"
#include "segment_internal.h"

/* A covering note with its closing and signature is no longer. */
#define COVER_MAX_WORDS 45
/* The fields of a head stand so near to each other. */
#define HEAD_LINES 8
#define COVER_LINES 24
#define NAME_LEAST_BYTES 3

struct cover {
    struct arena *arena;
    const char *name, *address; /* folded */
    const char *from;           /* the head's first field, "" before it came */
    size_t words, lines, head_lines;
    bool hands_on;
};

static bool names_sender(const struct cover *cover, const char *value)
{
    return (cover->address[0] && strstr(value, cover->address)) ||
           (strlen(cover->name) >= NAME_LEAST_BYTES && strstr(value, cover->name));
}

/* Reads a line; true when the answer is known. */
static bool read_line(struct cover *cover, const char *line, size_t bytes, bool *found)
{
    const char *folded = fold_line(cover->arena, line, bytes), *value = "";
    enum header_name field = phrase_header(folded, &value);
    if (cover->from[0]) {
        *found = field == HEADER_TO && names_sender(cover, value);
        return *found || ++cover->head_lines >= HEAD_LINES;
    }
    if (field == HEADER_FROM && strchr(value, '@')) {
        if (!cover->hands_on || names_sender(cover, value)) return true;
        cover->from = arena_strndup(cover->arena, line, bytes);
        return false;
    }
    cover->hands_on |= phrase_passes_on(folded) || phrase_came_to_me(folded);
    cover->words += count_words(line, bytes);
    return cover->words > COVER_MAX_WORDS || ++cover->lines > COVER_LINES;
}

const char *segment_handed_on(struct arena *arena, const struct blocks *in, const char *name, const char *address)
{
    struct cover cover = {.arena = arena,
                          .name = fold_line(arena, name, strlen(name)),
                          .address = fold_line(arena, address, strlen(address)),
                          .from = ""};
    bool head = false, found = false;
    for (size_t i = 0; i < in->count; i++) head |= strchr(in->items[i].text, '@') != NULL;
    for (size_t i = 0; head && i < in->count && in->items[i].source[0] == '\0'; i++) {
        for (const char *line = in->items[i].text; *line;) {
            size_t bytes = strcspn(line, "\n");
            if (read_line(&cover, line, bytes, &found)) return found ? cover.from : "";
            line += bytes + (line[bytes] == '\n');
        }
    }
    return "";
}
