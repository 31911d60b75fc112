/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_tr[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, tr)
