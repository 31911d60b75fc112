/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_nl[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, nl)
