/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_zh[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, zh)
