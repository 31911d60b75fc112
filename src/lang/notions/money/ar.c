/* SPDX-License-Identifier: MIT */
/* Arabic words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_ar[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, ar)
