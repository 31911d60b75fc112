/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_sv[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, sv)
