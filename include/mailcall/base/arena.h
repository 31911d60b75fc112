/* SPDX-License-Identifier: MIT */
/*
 * arena: memory that lives and dies together, one a message. Nothing in it is freed singly.
 * Pointers stay valid until arena_free or arena_clear. Allocation never returns NULL (see mem.h). Blocks are aligned
 * for any type, and zeroed unless said otherwise.
 */
#ifndef MAILCALL_BASE_ARENA_H
#define MAILCALL_BASE_ARENA_H

#include <stddef.h>
#include <mailcall/base/status.h>

struct arena;

struct arena *arena_new(void);         /* returns owned */
void arena_free(struct arena **arena); /* accepts NULL, sets NULL */
/* Everything in it dies; its memory is kept for what comes next, up to a cap. */
void arena_clear(struct arena *arena);
void *arena_alloc(struct arena *arena, size_t bytes);
void *arena_array(struct arena *arena, size_t count, size_t item_bytes);
/* The same, not zeroed: room for a long list whose items are written whole as they are pushed. */
void *arena_room(struct arena *arena, size_t count, size_t item_bytes);
char *arena_strdup(struct arena *arena, const char *text);                /* NULL stays NULL */
char *arena_strndup(struct arena *arena, const char *text, size_t bytes); /* copies `bytes`, adds NUL */
char *arena_printf(struct arena *arena, const char *format, ...) PRINTF_LIKE(2, 3);
size_t arena_used_bytes(const struct arena *arena);

/*
 * A list that grows in an arena: `items` is a typed pointer, `count` and `room` are its size_t neighbours.
 * ARENA_PUSH(arena, items, count, room) makes place for one more, zeroed, and yields a pointer to it. Growing copies to
 * a new place: pointers to earlier items do not survive a push.
 */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *room, size_t item_bytes);
#define ARENA_PUSH(arena, items, count, room)                                                                          \
    ((void)((count) < (room) || ((items) = arena_grow((arena), (items), (count), &(room), sizeof *(items)))),          \
     &(items)[(count)++])

#endif
