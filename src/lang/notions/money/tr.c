/* SPDX-License-Identifier: MIT */
/* Turkish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_tr[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, tr)
