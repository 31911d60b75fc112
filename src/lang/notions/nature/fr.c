/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_fr[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, fr)
