/* SPDX-License-Identifier: MIT */
/* French words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_fr[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, fr)
