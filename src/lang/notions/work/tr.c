/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_tr[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, tr)
