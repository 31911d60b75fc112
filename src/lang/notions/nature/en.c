/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_en[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, en)
