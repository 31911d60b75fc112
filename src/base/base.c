/* SPDX-License-Identifier: MIT */
typedef int mailcall_base_empty;
