/* SPDX-License-Identifier: MIT */
typedef int mailcall_model_empty;
