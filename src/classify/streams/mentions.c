/* SPDX-License-Identifier: MIT */
/* mentions: where workstreams may be spoken of, and what is noted where one is. */
#include "streams.h"
#include "phrases/word_set.h"

WORD_SET(teams, "team", "group", "teams", "groups", "equipe", "grupo", "groupe", "equipo", "gruppe", "gruppo", "groep",
         "grupa", "группа", "группе", "группу", "команда", "команду", "فريق", "مجموعة", "takim", "grup", "grupp",
         "subgroup", "work", "effort", "activities", "팀");

void mention_add(struct step *step, struct mentions *out, int stream, double score, size_t first, size_t end,
                 bool named)
{
    if (stream < 0) return;
    *ARENA_PUSH(step->arena, out->items, out->count, out->room) =
        (struct mention){.stream = stream, .score = score, .first = first, .end = end, .named = named};
}

bool stream_zone_is_own(enum zone zone)
{
    return zone == ZONE_SUBJECT || zone == ZONE_BODY || zone == ZONE_FILE;
}

bool stream_is_team(const struct token *token)
{
    return word_set_has(&teams, token);
}

bool stream_in_greeting(const struct step *step, const struct token *token)
{
    return token->block >= 0 && step->out->blocks.items[token->block].role == ROLE_GREETING;
}
