/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_ko[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, ko)
