/* SPDX-License-Identifier: MIT */
/* callcheck: the meaning of a call file, beyond what its grammar can say. */
#ifndef MAILCALL_CONFIG_CALLCHECK_PRIVATE_H
#define MAILCALL_CONFIG_CALLCHECK_PRIVATE_H

#include <mailcall/config/callfile.h>
#include "guide.h"

/* A config_meaning; `context` is a struct callfile_notes or NULL. */
void callcheck(const struct xml_tree *tree, struct faults *faults, void *context);
/* "2-3" or "3"; false when it is neither. */
bool callcheck_pages(const char *text, double *least, double *most);

#endif
