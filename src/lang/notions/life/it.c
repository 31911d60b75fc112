/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_it[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, it)
