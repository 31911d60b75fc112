/* SPDX-License-Identifier: MIT */
typedef int mailcall_config_empty;
