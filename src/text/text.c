/* SPDX-License-Identifier: MIT */
typedef int mailcall_text_empty;
