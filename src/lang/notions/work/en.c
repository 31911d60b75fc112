/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_en[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, en)
