/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_de[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, de)
