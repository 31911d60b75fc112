/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_ru[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, ru)
