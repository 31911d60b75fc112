/* SPDX-License-Identifier: MIT */
/* Japanese words for the notions of this folder (list.h). */
#include "../tables.h"

static const struct notion_words notions_money_ja[] = {
    {NOTION_PRICE, ""},
};
NOTION_TABLE(money, ja)
