/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_pt[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, pt)
