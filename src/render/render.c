/* SPDX-License-Identifier: MIT */
typedef int mailcall_render_empty;
