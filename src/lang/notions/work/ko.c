/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_ko[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, ko)
