/* SPDX-License-Identifier: MIT */
#include "weights.h"

struct weights weights = {
    .prompt_share = 0.2,
    .filed_share = 0.5,
    .filed_half = 2,
    .scale = 1.0,
    .length_power = 0.25,
    .carries_on = -1.2,
    .yes_no = 1.5,
    .list_item = -1.0,
    .after_colon = -2.5,
    .citation = -1.0,
    .same_block = -2.5,
    .cohesion = -1.0,
    .base = 0.0,
    .paragraphs = 2.5,
    .backward = 0.01,
    .disorder = 0.15,
    .order_trust = 0.5,
    .none = -3.0,
    .yes_fit = 0.5,
};
