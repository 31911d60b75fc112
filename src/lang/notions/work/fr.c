/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_fr[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, fr)
