/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_en[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, en)
