/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_zh[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, zh)
