/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_it[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, it)
