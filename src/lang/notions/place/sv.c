/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_place_sv[] = {
    {NOTION_PARKING, ""},
};
NOTION_TABLE(place, sv)
