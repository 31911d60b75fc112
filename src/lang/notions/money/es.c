/* SPDX-License-Identifier: MIT */
/* Spanish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_es[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, es)
