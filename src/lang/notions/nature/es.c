/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_es[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, es)
