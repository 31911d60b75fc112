/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_ko[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, ko)
