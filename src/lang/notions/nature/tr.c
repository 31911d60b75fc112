/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_tr[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, tr)
