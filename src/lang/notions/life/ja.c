/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_ja[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, ja)
