/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_es[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, es)
