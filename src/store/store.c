/* SPDX-License-Identifier: MIT */
typedef int mailcall_store_empty;
