/* SPDX-License-Identifier: MIT */
/* plain: what the text/plain extractor shares with the HTML and office extractors, whose paragraphs may carry quote
 * marks too. */
#ifndef MAILCALL_TEXT_PLAIN_H
#define MAILCALL_TEXT_PLAIN_H

#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/model/block.h>

/* More blocks than this in one message are put together: honest mail has a few hundred. */
#define TEXT_MAX_BLOCKS 20000u

/* Bytes of quote marks at the start of a line (with the one space after them), and their number in `depth`. */
size_t quote_prefix(const char *line, size_t bytes, int *depth);
/* Bytes of "| " or "| | " at the line's start, for a sign that some programs quote with. */
size_t sign_prefix(const char *line, size_t bytes, char sign, int *depth);
/* Cuts `text` into paragraphs at blank lines and changes of depth. `like` gives source, kind, flags and the depth to
 * start from. */
void plain_push(struct arena *arena, const char *text, size_t bytes, const struct block *like, struct blocks *out);
/* One raw line with what its marks say. */
struct raw_line {
    const char *text; /* behind the marks */
    size_t bytes;     /* without white space at the end */
    int depth;
};
/* `sign`: what is quoted with instead of '>', 0: nothing. */
struct raw_line plain_line(const char *at, const char *eol, char sign);
/* The line begins with a small letter, of Latin, Greek or Cyrillic. */
bool line_begins_small(const struct raw_line *line);
/* A table drawn with signs that begins at `at`: bytes of its lines, 0: there is none. Each row becomes a block. */
size_t piped_push(struct arena *arena, const char *at, const char *end, const struct block *like, struct blocks *out);
/* Whether a link leads to a page on the web: nothing else is where a reader could be sent. */
bool href_is_page(const char *href);
/* RFC 3676: appends `text` to `out` with soft line breaks undone, space-stuffing removed, quote marks kept as "> ". */
void flowed_join(const char *text, size_t bytes, bool delsp, struct buf *out);
/* Length of `line` without white space of any kind at its end, but "-- " kept whole: there the space is the meaning. */
size_t line_trimmed(const char *line, size_t bytes);

#endif
