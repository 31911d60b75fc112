/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_it[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, it)
