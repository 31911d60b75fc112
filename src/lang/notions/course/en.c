/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_en[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, en)
