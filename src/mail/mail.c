/* SPDX-License-Identifier: MIT */
typedef int mailcall_mail_empty;
