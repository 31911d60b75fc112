/* SPDX-License-Identifier: MIT */
/* hash: BLAKE2b-256 (RFC 7693) by libsodium, as 64 hexadecimal digits. */
#ifndef MAILCALL_BASE_HASH_H
#define MAILCALL_BASE_HASH_H

#include <stddef.h>

#define HASH_HEX_BYTES 65

struct hash {
    unsigned char state[384] __attribute__((aligned(64)));
};

void hash_init(struct hash *hash);
void hash_add(struct hash *hash, const void *bytes, size_t count);
void hash_hex(struct hash *hash, char out[HASH_HEX_BYTES]);
void hash_bytes_hex(const void *bytes, size_t count, char out[HASH_HEX_BYTES]);

#endif
