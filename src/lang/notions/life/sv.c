/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_sv[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, sv)
