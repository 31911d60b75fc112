/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_ja[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, ja)
