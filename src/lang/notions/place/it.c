/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_it[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, it)
