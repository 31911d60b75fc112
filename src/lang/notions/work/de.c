/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_de[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, de)
