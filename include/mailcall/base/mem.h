/* SPDX-License-Identifier: MIT */
/*
 * mem: heap memory that is there or the process ends. None of these returns NULL.
 *
 * When the heap is exhausted the handler runs; the default one writes one constant line and leaves with 75, which every
 * mail system takes as "try again later". A confined child may set a handler of its own.
 */
#ifndef MAILCALL_BASE_MEM_H
#define MAILCALL_BASE_MEM_H

#include <stddef.h>

void *mem_alloc(size_t bytes);                    /* zeroed */
void *mem_resize(void *at, size_t bytes);         /* not zeroed past the old size */
void *mem_array(size_t count, size_t item_bytes); /* zeroed; the product is checked */
char *mem_strdup(const char *text);
_Noreturn void mem_exhausted(void);            /* for libraries that only say that they found none */
void mem_on_exhaustion(void (*handler)(void)); /* the handler must not return */

#endif
