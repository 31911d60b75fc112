/* SPDX-License-Identifier: MIT */
/* buf: bytes that grow up to a maximum stated at birth. */
#include <stdarg.h>
#include <stdint.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/mem.h>

#define FIRST_ROOM_BYTES 256

void buf_init(struct buf *buf, size_t max_bytes)
{
    *buf = (struct buf)BUF_INIT(max_bytes);
}

/* Makes place for as many of `count` more bytes as the maximum allows, and the NUL; returns how many those are. */
static size_t reserve(struct buf *buf, size_t count)
{
    size_t max = buf->max_bytes < SIZE_MAX ? buf->max_bytes : SIZE_MAX - 1;
    size_t left = max > buf->len ? max - buf->len : 0;
    if (count > left) {
        buf->cut = true;
        count = left;
    }
    size_t needed = buf->len + count + 1;
    if (needed > buf->room) {
        size_t room = buf->room < FIRST_ROOM_BYTES ? FIRST_ROOM_BYTES : buf->room;
        while (room < needed) room = room > SIZE_MAX / 2 ? needed : room * 2;
        if (room > max + 1 && max + 1 >= needed) room = max + 1;
        buf->data = mem_resize(buf->data, room);
        buf->room = room;
        buf->data[buf->len] = '\0';
    }
    return count;
}

void buf_add(struct buf *buf, const void *bytes, size_t count)
{
    count = reserve(buf, count);
    if (count > 0) memcpy(buf->data + buf->len, bytes, count);
    buf->len += count;
    buf->data[buf->len] = '\0';
}

void buf_puts(struct buf *buf, const char *text)
{
    buf_add(buf, text, strlen(text));
}

void buf_putc(struct buf *buf, char c)
{
    buf_add(buf, &c, 1);
}

void buf_printf(struct buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    va_end(args);
    size_t count = reserve(buf, length < 0 ? 0 : (size_t)length);
    vsnprintf(buf->data + buf->len, count + 1, format, again);
    va_end(again);
    buf->len += count;
    buf->data[buf->len] = '\0';
}

void buf_truncate(struct buf *buf, size_t len)
{
    if (len >= buf->len) return;
    buf->len = len;
    buf->data[len] = '\0';
}

void buf_clear(struct buf *buf)
{
    buf_truncate(buf, 0);
    buf->cut = false;
}

void buf_release(struct buf *buf)
{
    free(buf->data);
    buf_init(buf, buf->max_bytes);
}

const char *buf_text(const struct buf *buf)
{
    return buf->data == NULL ? "" : buf->data;
}
