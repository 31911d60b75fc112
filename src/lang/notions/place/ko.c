/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_ko[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, ko)
