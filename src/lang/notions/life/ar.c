/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_ar[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, ar)
