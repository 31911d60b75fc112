/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_zh[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, zh)
