/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_de[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, de)
