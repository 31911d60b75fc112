/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_work_sv[] = {
    {NOTION_HIRE, ""},
};
NOTION_TABLE(work, sv)
