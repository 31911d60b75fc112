/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_es[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, es)
