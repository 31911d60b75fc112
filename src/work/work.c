/* SPDX-License-Identifier: MIT */
typedef int mailcall_work_empty;
