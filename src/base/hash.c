/* SPDX-License-Identifier: MIT */
/* hash: BLAKE2b-256 by libsodium. */
#include <sodium.h>
#include <mailcall/base/hash.h>

_Static_assert(sizeof(crypto_generichash_state) <= sizeof(((struct hash *)0)->state), "struct hash is too small");
_Static_assert(HASH_HEX_BYTES == crypto_generichash_BYTES * 2 + 1, "HASH_HEX_BYTES does not fit the digest");

static crypto_generichash_state *state_of(struct hash *hash)
{
    return (crypto_generichash_state *)(void *)hash->state;
}

/* libsodium's functions fail on wrong lengths only, and ours are constants: their results are asserted by the tests. */
void hash_init(struct hash *hash)
{
    int ready = sodium_init(); /* without it the portable code runs, with the same digest */
    (void)ready;
    crypto_generichash_init(state_of(hash), NULL, 0, crypto_generichash_BYTES);
}

void hash_add(struct hash *hash, const void *bytes, size_t count)
{
    if (count > 0) crypto_generichash_update(state_of(hash), bytes, count);
}

void hash_hex(struct hash *hash, char out[HASH_HEX_BYTES])
{
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash_final(state_of(hash), digest, sizeof digest);
    sodium_bin2hex(out, HASH_HEX_BYTES, digest, sizeof digest);
}

void hash_bytes_hex(const void *bytes, size_t count, char out[HASH_HEX_BYTES])
{
    struct hash hash;
    hash_init(&hash);
    hash_add(&hash, bytes, count);
    hash_hex(&hash, out);
}
