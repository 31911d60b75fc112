/* SPDX-License-Identifier: MIT */
/* address: the plain shape of mail addresses, domains and links that a person writes into a file. */
#ifndef MAILCALL_CONFIG_ADDRESS_H
#define MAILCALL_CONFIG_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>

/* local@domain without display name, comments or quotes; letters beyond ASCII are allowed (RFC 6532). */
bool address_plain(const char *text);
/* Two labels or more, or "localhost". */
bool domain_plain(const char *text, size_t bytes);
/* Starts with https://, http:// or, when `mailto`, mailto:, and holds no white space. */
bool link_plain(const char *text, bool mailto);

#endif
