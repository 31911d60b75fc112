/* SPDX-License-Identifier: MIT */
/* fuzz_fields: one field value as text, as parameters (RFC 2231) and as addresses. The first byte chooses. */
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>
#include <mailcall/mail/list.h>
#include <mailcall/mail/parse.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const heads[] = {
        "Subject: ",    "Content-Type: ", "Content-Disposition: attachment; ",       "To: ", "From: ",
        "References: ", "Date: ",         "Content-Type: multipart/mixed; boundary="};
    if (size == 0) return 0;
    struct arena *arena = arena_new();
    const char *value = (const char *)data + 1;
    char *text = header_decode(arena, value, size - 1);
    if (!utf8_valid(text, strlen(text)) || strpbrk(text, "\r\n")) abort();
    list_subject(arena, text, "fields@lists.example.org", NULL, NULL);
    struct buf raw = BUF_INIT(MESSAGE_MAX_HEADER_BYTES * 2);
    buf_puts(&raw, heads[data[0] % (sizeof heads / sizeof *heads)]);
    buf_add(&raw, value, size - 1);
    buf_puts(&raw, "\n\n--x\n\nbody\n");
    message_parse(arena, raw.data, raw.len, NULL);
    buf_release(&raw);
    arena_free(&arena);
    return 0;
}
