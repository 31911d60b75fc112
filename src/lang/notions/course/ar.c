/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_ar[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, ar)
