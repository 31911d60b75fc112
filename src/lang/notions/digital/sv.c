/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_digital_sv[] = {
    {NOTION_UPDATE, ""},
};
NOTION_TABLE(digital, sv)
