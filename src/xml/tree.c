/* SPDX-License-Identifier: MIT */
typedef int mailcall_tree_empty;
