/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_pt[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, pt)
