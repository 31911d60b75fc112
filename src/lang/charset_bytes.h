/* SPDX-License-Identifier: MIT */
/* charset_bytes: what the bytes of a text say about its charset, whatever its label. Names are ICU's. */
#ifndef MAILCALL_LANG_CHARSET_BYTES_H
#define MAILCALL_LANG_CHARSET_BYTES_H

#include <stdbool.h>
#include <stddef.h>

/* The charset that goes by this name in mail; the name itself when nothing speaks against it. */
const char *bytes_settle_iso(const char *name, const char *bytes, size_t count);
/* Most letters are not ASCII: no language of Western Europe. */
bool bytes_are_dense(const char *bytes, size_t count);
/* The name is a Latin charset's, and the letters run together as those of other scripts do. */
bool bytes_belie_latin(const char *name, const char *bytes, size_t count);
/* The name is Western, the letters are not. */
bool bytes_belie_western(const char *name, const char *bytes, size_t count);
/* The charset of Cyrillic that was meant where another one's name stands; NULL: the name may well be right. */
const char *bytes_other_cyrillic(const char *name, const char *bytes, size_t count);
/* What the bytes alone say, where the detector knows no such charset: Cyrillic of MS-DOS, Thai. NULL: nothing. */
const char *bytes_told(const char *bytes, size_t count);
/* Text in units of two bytes, without a mark that says so; NULL: it is none. */
const char *bytes_wide(const char *bytes, size_t count);

#endif
