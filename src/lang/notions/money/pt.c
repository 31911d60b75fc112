/* SPDX-License-Identifier: MIT */
/* Portuguese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_pt[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, pt)
