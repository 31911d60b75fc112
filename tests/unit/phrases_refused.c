/* SPDX-License-Identifier: MIT */
/* phrases_refused: a table with one PHRASE that can mean nothing, for the compiler of phrases to refuse. */
#include "phrases/phrases.h"

const struct phrase_group phrases_refused[] = {{CONCEPT_THANKS, "en", 1, "thank you|don't/won't mind|" PHRASE},
                                               {CONCEPT_COUNT, "", 0, NULL}};
