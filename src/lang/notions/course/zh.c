/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_zh[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, zh)
