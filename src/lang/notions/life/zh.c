/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_zh[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, zh)
