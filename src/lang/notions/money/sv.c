/* SPDX-License-Identifier: MIT */
/* Swedish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_sv[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, sv)
