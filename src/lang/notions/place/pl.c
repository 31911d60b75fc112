/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_pl[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, pl)
