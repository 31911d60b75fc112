/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_ru[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, ru)
