/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_life_tr[] = {
    {NOTION_DOCTOR, ""},
};
NOTION_TABLE(life, tr)
