/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_nl[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, nl)
