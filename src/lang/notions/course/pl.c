/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_course_pl[] = {
    {NOTION_ADVICE, ""},
};
NOTION_TABLE(course, pl)
