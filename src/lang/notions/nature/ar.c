/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_ar[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, ar)
