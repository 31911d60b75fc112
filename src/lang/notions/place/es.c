/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_es[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, es)
