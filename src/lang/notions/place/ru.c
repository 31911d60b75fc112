/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_ru[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, ru)
