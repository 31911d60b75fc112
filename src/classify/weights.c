/* SPDX-License-Identifier: MIT */
#include "weights.h"

struct weights weights = {
    .prompt_share = 0.1,
    .filed_share = 0.35,
    .filed_half = 1.4,
    .scale = 0.8,
    .length_power = 0.25,
    .carries_on = -1.0,
    .yes_no = 1.8,
    .list_item = -0.7,
    .after_colon = -2.5,
    .citation = -0.5,
    .same_block = -2.5,
    .cohesion = -1.0,
    .base = 0.0,
    .pace_trust = 0.7,
    .backward = 0.01,
    .disorder = 0.15,
    .order_trust = 0.5,
    .none = -3.0,
    .cosine_prompt = 16,
    .cosine_filed = 30,
    .yes_fit = 0.3,
    .entry = 0.5,
    .everyday = 0.4,
};
