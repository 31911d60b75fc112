/* SPDX-License-Identifier: MIT */
/* examples: answers that somebody filed, from JSON lines. */
#include <mailcall/work/explain.h>

#include <jansson.h>
#include <string.h>

/* How sure a filing was is a share: what is none would outweigh all others, or make sums of nothing. */
static bool confidence_of(const json_t *row, double *out)
{
    const json_t *said = json_object_get(row, "confidence");
    *out = json_number_value(said);
    return said == NULL || (json_is_number(said) && *out >= 0 && *out <= 1);
}

enum status examples_read(struct arena *arena, const char *name, const char *text, struct examples *out,
                          struct err *err)
{
    size_t line = 0;

    for (const char *at = text; *at;) {
        const char *end = strchr(at, '\n');
        size_t length = end ? (size_t)(end - at) : strlen(at);
        json_error_t fault;
        line++;
        if (strspn(at, " \t\r") < length) {
            json_t *row = json_loadb(at, length, 0, &fault);
            const char *question = json_string_value(json_object_get(row, "question"));
            const char *answer = json_string_value(json_object_get(row, "text"));
            if (!question || !answer) {
                json_decref(row);
                return err_set(err, BAD_INPUT, "%s:%zu: write one {\"question\": \"q1\", \"text\": \"...\"} a line%s%s",
                               name, line, row ? "" : "; this is not JSON: ", row ? "" : fault.text);
            }
            double sure = 0;
            if (!confidence_of(row, &sure)) {
                json_decref(row);
                return err_set(err, BAD_INPUT, "%s:%zu: \"confidence\" is a number from 0 to 1", name, line);
            }
            struct example *example = ARENA_PUSH(arena, out->items, out->count, out->room);
            example->question = arena_strdup(arena, question);
            example->text = arena_strdup(arena, answer);
            example->sure = sure;
            example->origin = origin_from_name(json_string_value(json_object_get(row, "origin")));
            json_decref(row);
        }
        if (!end) break;
        at = end + 1;
    }
    return OK;
}
