/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_fr[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, fr)
