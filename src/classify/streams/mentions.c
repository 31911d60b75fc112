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

bool stream_zone_fits(enum zone zone, enum zone wanted)
{
    if (wanted != ZONE_BODY) return zone == wanted;
    return zone == ZONE_SUBJECT || zone == ZONE_BODY || zone == ZONE_FILE;
}

void stream_sentence_at(const struct view *view, size_t at, size_t *from, size_t *to)
{
    const struct token *tokens = view->tokens.items;
    *from = at;
    *to = at + 1;
    while (*from > 0 && tokens[*from - 1].block == tokens[at].block && !tokens_part(tokens, *from)) --*from;
    while (*to < view->tokens.count && tokens[*to].block == tokens[at].block && !tokens_part(tokens, *to)) ++*to;
}

WORD_SET(exceptions, "but", "except", "excepting", "save", "without", "sauf", "excepte", "hormis", "sans", "salvo",
         "excepto", "menos", "exceto", "tranne", "eccetto", "meno", "ausser", "bis", "behalve", "uitgezonderd",
         "oprocz", "procz", "poza", "кроме", "крім", "окрім", "utom", "forutom", "undtagen", "unntatt", "haric",
         "disinda", "باستثناء", "عدا", "الا", "ماعدا");

bool stream_excepts(const struct step *step, const struct view *view, size_t at)
{
    const struct token *token = &view->tokens.items[at];
    if (!word_set_has(&exceptions, token)) return false;
    /* "All the groups, but I have little time." */
    const char *text = view_text(step, token);
    bool but = strcmp(token->text, "but") == 0;
    return !(but && token->from > 1 && strncmp(text + token->from - 2, ", ", 2) == 0);
}

WORD_SET(articles, "the", "aux", "nos", "nas", "these", "those", "your", "les", "ces", "vos", "los", "las", "estos",
         "estas", "esos", "esas", "sus", "os", "as", "estes", "esses", "essas", "i", "gli", "le", "questi", "queste",
         "die", "der", "den", "diese", "diesen", "dieser", "de", "deze", "te", "tych", "эти", "этих", "этим", "ці",
         "цих", "dessa", "dem", "bu", "هذين", "هاتين", "هذه");

bool stream_is_article(const struct token *token)
{
    return word_set_has(&articles, token);
}

bool stream_is_team(const struct token *token)
{
    return word_set_has(&teams, token);
}

bool stream_in_greeting(const struct step *step, const struct token *token)
{
    return token->block >= 0 && step->out->blocks.items[token->block].role == ROLE_GREETING;
}
