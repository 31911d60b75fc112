/* SPDX-License-Identifier: MIT */
typedef int mailcall_lang_empty;
