/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_ar[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, ar)
