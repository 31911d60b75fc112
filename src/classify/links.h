/* SPDX-License-Identifier: MIT */
/* links: the pages an author points to, in words or behind them. */
#ifndef MAILCALL_CLASSIFY_LINKS_H
#define MAILCALL_CLASSIFY_LINKS_H

#include "internal.h"

#define LINK_MAX_BYTES 2000

/* Those of the author's own text into out->links, and those of each passage into the passage. */
void links_gather(struct step *step);

/* The page that was meant: what gateways and search pages have put around its address is taken off, and parameters that
 * follow a reader around. NULL: it leads nowhere in particular (a list's "unsubscribe"). `link` holds "://". */
const char *link_meant(struct arena *arena, const char *link);
/* Whether the words of a link are those of a list or a newsletter about itself: "unsubscribe", "view in browser". */
bool link_is_service(const char *words, size_t bytes);

#endif
