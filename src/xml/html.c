/* SPDX-License-Identifier: MIT */
typedef int mailcall_html_empty;
