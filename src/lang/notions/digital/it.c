/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_it[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, it)
