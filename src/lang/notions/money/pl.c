/* SPDX-License-Identifier: MIT */
/* Polish words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_pl[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, pl)
