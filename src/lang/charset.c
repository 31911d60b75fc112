/* SPDX-License-Identifier: MIT */
typedef int mailcall_charset_empty;
