/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_ar[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, ar)
