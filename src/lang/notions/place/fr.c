/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_fr[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, fr)
