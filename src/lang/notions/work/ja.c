/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_ja[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, ja)
