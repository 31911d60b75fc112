/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_ja[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, ja)
