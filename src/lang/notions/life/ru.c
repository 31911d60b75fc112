/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_ru[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, ru)
