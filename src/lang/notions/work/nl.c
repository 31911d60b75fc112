/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_nl[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, nl)
