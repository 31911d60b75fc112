/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_tr[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, tr)
