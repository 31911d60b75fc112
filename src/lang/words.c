/* SPDX-License-Identifier: MIT */
typedef int mailcall_words_empty;
