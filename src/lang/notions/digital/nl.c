/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_nl[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, nl)
