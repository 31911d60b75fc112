/* SPDX-License-Identifier: MIT */
typedef int mailcall_detect_empty;
