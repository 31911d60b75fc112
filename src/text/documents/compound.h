/* SPDX-License-Identifier: MIT */
/* compound: the streams of a compound file ([MS-CFB]), the container of legacy Office documents, read in memory. */
#ifndef MAILCALL_TEXT_COMPOUND_H
#define MAILCALL_TEXT_COMPOUND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>

/* Bytes of a file, read where they lie: what is asked for past the end is 0. */
struct stretch {
    const unsigned char *at;
    size_t count;
};

uint16_t stretch_u16(const struct stretch *stretch, size_t at);
uint32_t stretch_u32(const struct stretch *stretch, size_t at);
uint8_t stretch_u8(const struct stretch *stretch, size_t at);
/* As much of it as is there. */
struct stretch stretch_part(const struct stretch *stretch, size_t from, size_t count);

/* The stream of that name in the file's root, not one inside an embedded document. False: there is none. */
bool compound_stream(struct arena *arena, const char *bytes, size_t count, const char *name, struct stretch *out);

#endif
