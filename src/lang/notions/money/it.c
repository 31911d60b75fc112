/* SPDX-License-Identifier: MIT */
/* Italian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_it[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, it)
