/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_sv[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, sv)
