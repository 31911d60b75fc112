/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_pl[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, pl)
