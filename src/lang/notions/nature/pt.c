/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_pt[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, pt)
