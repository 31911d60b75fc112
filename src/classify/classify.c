/* SPDX-License-Identifier: MIT */
typedef int mailcall_classify_empty;
