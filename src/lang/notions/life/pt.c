/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_pt[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, pt)
