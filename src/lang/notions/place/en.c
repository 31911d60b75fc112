/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_en[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, en)
