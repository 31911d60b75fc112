/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_ja[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, ja)
