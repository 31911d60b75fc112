/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_pl[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, pl)
