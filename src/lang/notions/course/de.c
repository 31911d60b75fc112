/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_de[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, de)
