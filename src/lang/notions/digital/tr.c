/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_tr[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, tr)
