/* SPDX-License-Identifier: MIT */
/* memory: ICU allocates through base/mem, so that exhaustion ends the process ("try again later"): ICU's charset
 * detector goes on with what it did not get and crashes. */
#ifndef MAILCALL_LANG_MEMORY_H
#define MAILCALL_LANG_MEMORY_H

/* Before anything of ICU is opened; once is enough, more does no harm. */
void lang_memory_prepare(void);

#endif
