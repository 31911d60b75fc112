/* SPDX-License-Identifier: MIT */
/* memory: libxml2 allocates through base/mem, so that exhaustion ends the process ("try again later") instead of the
 * text: on its own it reports no memory like an end of the document. */
#ifndef MAILCALL_XML_MEMORY_H
#define MAILCALL_XML_MEMORY_H

/* Before anything else of libxml2; once is enough, more does no harm. */
void xml_memory_prepare(void);

#endif
