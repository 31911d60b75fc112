/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_es[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, es)
