/* SPDX-License-Identifier: MIT */
/* Dutch words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_nl[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, nl)
