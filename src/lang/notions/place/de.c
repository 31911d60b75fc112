/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_de[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, de)
