/* SPDX-License-Identifier: MIT */
/* Russian words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_ru[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, ru)
