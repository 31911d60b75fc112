/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_en[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, en)
