/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_de[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, de)
