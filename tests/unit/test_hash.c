/* SPDX-License-Identifier: MIT */
/* test_hash: the digests are those of BLAKE2b-256, however the bytes arrive. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <mailcall/base/hash.h>

static void test_hash_known_digests(void **state)
{
    (void)state;
    char hex[HASH_HEX_BYTES];
    hash_bytes_hex("", 0, hex);
    assert_string_equal(hex, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    hash_bytes_hex("abc", 3, hex);
    assert_string_equal(hex, "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
}

static void test_hash_in_pieces(void **state)
{
    (void)state;
    char whole[HASH_HEX_BYTES], pieces[HASH_HEX_BYTES], text[1000];
    for (int i = 0; i < 1000; i++) text[i] = (char)(i * 7);
    hash_bytes_hex(text, sizeof text, whole);
    struct hash hash;
    hash_init(&hash);
    for (size_t at = 0, step = 1; at < sizeof text; at += step, step++)
        hash_add(&hash, text + at, step < sizeof text - at ? step : sizeof text - at);
    hash_add(&hash, NULL, 0);
    hash_hex(&hash, pieces);
    assert_string_equal(whole, pieces);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash_known_digests),
        cmocka_unit_test(test_hash_in_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
