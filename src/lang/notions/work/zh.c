/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_zh[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, zh)
