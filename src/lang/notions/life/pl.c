/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_pl[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, pl)
