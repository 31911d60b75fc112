/* SPDX-License-Identifier: MIT */
/*
 * buf: bytes that grow up to a maximum stated at birth.
 *
 * Invariants: `data` is never NULL after the first addition and always has a NUL at data[len]. What would pass
 * `max_bytes` is dropped and `cut` is set, and stays set: the caller looks once, at the end. Additions never fail
 * otherwise.
 */
#ifndef MAILCALL_BASE_BUF_H
#define MAILCALL_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/status.h>

struct buf {
    char *data;
    size_t len, room, max_bytes;
    bool cut;
};

#define BUF_INIT(max)                                                                                                  \
    {                                                                                                                  \
        .data = NULL, .len = 0, .room = 0, .max_bytes = (max), .cut = false                                            \
    }

void buf_init(struct buf *buf, size_t max_bytes);
void buf_add(struct buf *buf, const void *bytes, size_t count);
void buf_puts(struct buf *buf, const char *text);
void buf_putc(struct buf *buf, char c);
void buf_printf(struct buf *buf, const char *format, ...) PRINTF_LIKE(2, 3);
void buf_truncate(struct buf *buf, size_t len);
void buf_clear(struct buf *buf);             /* empty, memory kept, `cut` forgotten */
void buf_release(struct buf *buf);           /* memory given back; usable again */
const char *buf_text(const struct buf *buf); /* never NULL; "" when empty */

#endif
