/* SPDX-License-Identifier: MIT */
typedef int mailcall_xml_empty;
