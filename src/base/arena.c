/* SPDX-License-Identifier: MIT */
/* arena: chunks in a chain, the newest first; each allocation is cut off the newest chunk's end. */
#include <stdalign.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/mem.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#endif
#endif
#ifdef ASAN_POISON_MEMORY_REGION
/* The sanitizer sees a step past one allocation only when something forbidden lies between it and the next. */
#define GAP_BYTES 16
#else
#define GAP_BYTES 0
#define ASAN_POISON_MEMORY_REGION(at, bytes) ((void)(at), (void)(bytes))
#define ASAN_UNPOISON_MEMORY_REGION(at, bytes) ((void)(at), (void)(bytes))
#endif

/* A text no longer than this is printed once, not first to learn its length. */
#define BRIEF_BYTES 256
/* Small messages stay in one chunk; large ones need few. */
#define FIRST_CHUNK_BYTES ((size_t)16 * 1024)
#define LARGEST_CHUNK_BYTES ((size_t)512 * 1024)
/* A cleared arena keeps so much: what nearly every message needs. */
#define SPARE_BYTES ((size_t)2 * 1024 * 1024)
#define ALIGNMENT alignof(max_align_t)

struct chunk {
    struct chunk *older;
    size_t room, used;
    alignas(max_align_t) unsigned char bytes[];
};

struct arena {
    struct chunk *newest, *spare; /* spare: emptied, for what comes next */
    size_t next_bytes, used_bytes;
};

static struct chunk *chunk_new(struct chunk *older, size_t room)
{
    if (room > SIZE_MAX - sizeof(struct chunk))
        room = SIZE_MAX - sizeof(struct chunk); /* cannot be had: mem ends the process */
    struct chunk *chunk = mem_resize(NULL, sizeof *chunk + room);
    chunk->older = older;
    chunk->room = room;
    chunk->used = 0;
    ASAN_POISON_MEMORY_REGION(chunk->bytes, room);
    return chunk;
}

struct arena *arena_new(void)
{
    struct arena *arena = mem_alloc(sizeof *arena);
    arena->next_bytes = FIRST_CHUNK_BYTES;
    return arena;
}

static void free_chunks(struct chunk *chunk)
{
    while (chunk != NULL) {
        struct chunk *older = chunk->older;
        ASAN_UNPOISON_MEMORY_REGION(chunk->bytes, chunk->room);
        free(chunk);
        chunk = older;
    }
}

void arena_free(struct arena **arena)
{
    if (arena == NULL || *arena == NULL) return;
    free_chunks((*arena)->newest);
    free_chunks((*arena)->spare);
    free(*arena);
    *arena = NULL;
}

void arena_clear(struct arena *arena)
{
    size_t kept = 0;
    for (const struct chunk *spare = arena->spare; spare != NULL; spare = spare->older) kept += spare->room;
    while (arena->newest != NULL) {
        struct chunk *chunk = arena->newest;
        bool keep = chunk->room <= SPARE_BYTES - kept;
        arena->newest = chunk->older;
        chunk->older = keep ? arena->spare : NULL;
        if (!keep) {
            free_chunks(chunk);
            continue;
        }
        arena->spare = chunk;
        kept += chunk->room;
        chunk->used = 0;
        ASAN_POISON_MEMORY_REGION(chunk->bytes, chunk->room);
    }
    arena->used_bytes = 0;
}

/* Takes the first of the spare chunks that is large enough; NULL: none is. */
static struct chunk *chunk_reused(struct arena *arena, size_t bytes)
{
    for (struct chunk **at = &arena->spare; *at != NULL; at = &(*at)->older) {
        struct chunk *chunk = *at;
        if (chunk->room < bytes) continue;
        *at = chunk->older;
        chunk->older = arena->newest;
        return chunk;
    }
    return NULL;
}

/* A chunk with `bytes` free. Something large gets one of its own, behind the newest, whose free end stays in use. */
static struct chunk *chunk_with_room(struct arena *arena, size_t bytes)
{
    struct chunk *newest = arena->newest;
    if (newest != NULL && newest->room - newest->used >= bytes) return newest;
    struct chunk *reused = chunk_reused(arena, bytes);
    if (reused != NULL) return arena->newest = reused;
    if (bytes > arena->next_bytes / 2 && newest != NULL) {
        newest->older = chunk_new(newest->older, bytes);
        return newest->older;
    }
    arena->newest = chunk_new(newest, bytes > arena->next_bytes ? bytes : arena->next_bytes);
    if (arena->next_bytes < LARGEST_CHUNK_BYTES) arena->next_bytes *= 2;
    return arena->newest;
}

/* Not zeroed. */
static void *take(struct arena *arena, size_t bytes)
{
    size_t wanted = bytes == 0 ? 1 : bytes;
    size_t taken = SIZE_MAX;
    if (wanted <= SIZE_MAX - ALIGNMENT - GAP_BYTES)
        taken = (wanted + GAP_BYTES + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    struct chunk *chunk = chunk_with_room(arena, taken);
    void *at = chunk->bytes + chunk->used;
    chunk->used += taken;
    arena->used_bytes += taken;
    ASAN_UNPOISON_MEMORY_REGION(at, wanted);
    return at;
}

void *arena_alloc(struct arena *arena, size_t bytes)
{
    return memset(take(arena, bytes), 0, bytes == 0 ? 1 : bytes);
}

/* Bytes of an array; more than can be had where the product is too large. */
static size_t array_bytes(size_t count, size_t item_bytes)
{
    size_t bytes;
    return __builtin_mul_overflow(count, item_bytes, &bytes) ? SIZE_MAX : bytes;
}

void *arena_array(struct arena *arena, size_t count, size_t item_bytes)
{
    return arena_alloc(arena, array_bytes(count, item_bytes));
}

void *arena_room(struct arena *arena, size_t count, size_t item_bytes)
{
    return take(arena, array_bytes(count, item_bytes));
}

char *arena_strdup(struct arena *arena, const char *text)
{
    return text == NULL ? NULL : arena_strndup(arena, text, strlen(text));
}

char *arena_strndup(struct arena *arena, const char *text, size_t bytes)
{
    char *copy = take(arena, bytes < SIZE_MAX ? bytes + 1 : bytes);
    if (bytes > 0) memcpy(copy, text, bytes);
    copy[bytes] = '\0';
    return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args, again;
    char brief[BRIEF_BYTES];
    va_start(args, format);
    va_copy(again, args);
    int length = vsnprintf(brief, sizeof brief, format, args);
    va_end(args);
    size_t bytes = length < 0 ? 0 : (size_t)length;
    char *text = bytes < sizeof brief ? arena_strndup(arena, brief, bytes) : take(arena, bytes + 1);
    if (bytes >= sizeof brief) vsnprintf(text, bytes + 1, format, again);
    va_end(again);
    return text;
}

size_t arena_used_bytes(const struct arena *arena)
{
    return arena->used_bytes;
}

/* Whether the list is what was cut off last, and more can be cut off right behind it. */
static bool grows_in_place(struct arena *arena, void *items, size_t bytes, size_t more)
{
    struct chunk *newest = arena->newest;
    if (GAP_BYTES > 0 || newest == NULL || bytes % ALIGNMENT != 0 || more % ALIGNMENT != 0) return false;
    if ((unsigned char *)items + bytes != newest->bytes + newest->used) return false;
    if (more > newest->room - newest->used) return false;
    memset(newest->bytes + newest->used, 0, more);
    newest->used += more;
    arena->used_bytes += more;
    return true;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *room, size_t item_bytes)
{
    if (count < *room) return items;
    size_t wanted = *room == 0 ? 8 : array_bytes(*room, 2), bytes = array_bytes(wanted, item_bytes);
    size_t before = *room * item_bytes;
    *room = wanted;
    if (before > 0 && bytes < SIZE_MAX && grows_in_place(arena, items, before, bytes - before)) return items;
    unsigned char *moved = take(arena, bytes);
    size_t kept = count * item_bytes;
    if (kept > 0) memcpy(moved, items, kept);
    memset(moved + kept, 0, bytes - kept);
    return moved;
}
