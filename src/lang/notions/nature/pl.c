/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_nature_pl[] = {
    {NOTION_CLIMATE, ""},
};
NOTION_TABLE(nature, pl)
