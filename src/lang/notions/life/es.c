/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_es[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, es)
