/* SPDX-License-Identifier: MIT */
/* Korean words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_ko[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, ko)
