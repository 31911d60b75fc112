/* SPDX-License-Identifier: MIT */
/* wire: numbers and texts in a row of bytes, for what this program tells a child of its own. */
#ifndef MAILCALL_WORK_WIRE_H
#define MAILCALL_WORK_WIRE_H

#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>

void wire_add_number(struct buf *out, int64_t number);
void wire_add_text(struct buf *out, const char *text);
void wire_add_texts(struct buf *out, const char *const *texts, size_t count);

struct wire {
    const char *at, *end;
};

int64_t wire_number(struct wire *wire);   /* 0 past the end */
const char *wire_text(struct wire *wire); /* borrowed; "" past the end */
const char **wire_texts(struct wire *wire, struct arena *arena, size_t *count);

#endif
