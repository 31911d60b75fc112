/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_ar[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, ar)
