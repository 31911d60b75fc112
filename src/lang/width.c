/* SPDX-License-Identifier: MIT */
typedef int mailcall_width_empty;
