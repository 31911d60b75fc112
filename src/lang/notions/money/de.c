/* SPDX-License-Identifier: MIT */
/* German words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_de[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, de)
