/* SPDX-License-Identifier: MIT */
/* Chinese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_zh[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, zh)
