/* SPDX-License-Identifier: MIT */
/* mem: heap memory that is there or the process ends. */
#include <unistd.h>
#include <mailcall/base/mem.h>

/* Nothing here may allocate, and nothing may be flushed: half-built output must not look finished. */
static _Noreturn void leave_for_later(void)
{
    static const char line[] = "4.3.0 mailcall: out of memory, try again later\n";
    ssize_t ignored = write(STDERR_FILENO, line, sizeof line - 1);
    (void)ignored;
    _exit(75);
}

static void (*exhausted)(void) = leave_for_later;

_Noreturn void mem_exhausted(void)
{
    exhausted();
    leave_for_later(); /* a handler that returns broke its promise */
}

void mem_on_exhaustion(void (*handler)(void))
{
    exhausted = handler == NULL ? leave_for_later : handler;
}

void *mem_alloc(size_t bytes)
{
    return mem_array(1, bytes);
}

void *mem_resize(void *at, size_t bytes)
{
    void *moved = realloc(at, bytes == 0 ? 1 : bytes);
    if (moved == NULL) mem_exhausted();
    return moved;
}

void *mem_array(size_t count, size_t item_bytes)
{
    /* calloc checks the product; nothing asked for still gets an address of its own. */
    void *at = count == 0 || item_bytes == 0 ? calloc(1, 1) : calloc(count, item_bytes);
    if (at == NULL) mem_exhausted();
    return at;
}

char *mem_strdup(const char *text)
{
    size_t bytes = strlen(text) + 1;
    char *copy = mem_alloc(bytes);
    memcpy(copy, text, bytes);
    return copy;
}
