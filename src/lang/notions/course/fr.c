/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_fr[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, fr)
