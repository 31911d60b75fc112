/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_ru[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, ru)
