/* SPDX-License-Identifier: MIT */
/* English words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_en[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, en)
