/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_pt[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, pt)
