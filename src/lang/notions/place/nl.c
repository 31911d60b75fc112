/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_nl[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, nl)
