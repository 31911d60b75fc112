/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_it[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, it)
