/* SPDX-License-Identifier: MIT */
/* wire: numbers of eight bytes; texts as their length and their bytes with the NUL. */
#include "wire.h"

#include <string.h>

void wire_add_number(struct buf *out, int64_t number)
{
    buf_add(out, &number, sizeof number);
}

void wire_add_text(struct buf *out, const char *text)
{
    size_t bytes = strlen(text) + 1;
    wire_add_number(out, (int64_t)bytes);
    buf_add(out, text, bytes);
}

void wire_add_texts(struct buf *out, const char *const *texts, size_t count)
{
    wire_add_number(out, (int64_t)count);
    for (size_t i = 0; i < count; i++) wire_add_text(out, texts[i]);
}

int64_t wire_number(struct wire *wire)
{
    int64_t number = 0;
    if ((size_t)(wire->end - wire->at) < sizeof number) {
        wire->at = wire->end;
        return 0;
    }
    memcpy(&number, wire->at, sizeof number);
    wire->at += sizeof number;
    return number;
}

const char *wire_text(struct wire *wire)
{
    int64_t bytes = wire_number(wire);
    const char *text = wire->at;
    if (bytes <= 0 || bytes > wire->end - wire->at || text[bytes - 1] != '\0') return "";
    wire->at += bytes;
    return text;
}

const char **wire_texts(struct wire *wire, struct arena *arena, size_t *count)
{
    int64_t announced = wire_number(wire);
    /* Each text takes more than its length's bytes. */
    *count = announced > 0 && announced <= (wire->end - wire->at) / 8 ? (size_t)announced : 0;
    const char **texts = arena_array(arena, *count + 1, sizeof *texts);
    for (size_t i = 0; i < *count; i++) texts[i] = wire_text(wire);
    return texts;
}
