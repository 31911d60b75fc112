/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_ru[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, ru)
