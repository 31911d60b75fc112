/* SPDX-License-Identifier: MIT */
/* grammar: the grammars, put into the program by the build (embed.cmake). */
#ifndef MAILCALL_CONFIG_GRAMMAR_PRIVATE_H
#define MAILCALL_CONFIG_GRAMMAR_PRIVATE_H

#include <mailcall/xml/tree.h>

extern const struct xml_grammar grammar_call, grammar_settings;

#endif
