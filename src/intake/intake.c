/* SPDX-License-Identifier: MIT */
typedef int mailcall_intake_empty;
