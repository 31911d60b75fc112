/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_pt[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, pt)
