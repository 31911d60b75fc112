/* SPDX-License-Identifier: MIT */
/* pack: bytes at rest. zstd level 1 makes a third of a message at almost no cost; what does not shrink is kept as it
 * is. */
#ifndef MAILCALL_STORE_PACK_H
#define MAILCALL_STORE_PACK_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>

enum codec { CODEC_PLAIN = 0, CODEC_ZSTD = 1 };

struct packer; /* contexts and room that are used again and again */
struct packed {
    enum codec codec;
    const void *bytes; /* borrowed: the input, or the packer's room until the next pack */
    size_t count;
};

struct packer *packer_new(void);
void packer_free(struct packer **packer);
void pack(struct packer *packer, const void *bytes, size_t count, struct packed *out);
/* How many bytes were packed, as far as what was made of them tells; false: it is no such thing. */
bool packed_says(int codec, const void *bytes, size_t count, size_t *original_bytes);
/* Appends the `original_bytes` that were packed. BAD_INPUT when the stored bytes do not yield them. */
enum status unpack(struct packer *packer, int codec, const void *bytes, size_t count, size_t original_bytes,
                   struct buf *out, struct err *err) MUST_USE;

#endif
