/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_nl[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, nl)
