/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_fr[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, fr)
