/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_ko[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, ko)
