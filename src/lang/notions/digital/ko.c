/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_ko[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, ko)
