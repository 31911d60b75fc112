/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_ja[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, ja)
