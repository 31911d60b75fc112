/* SPDX-License-Identifier: MIT */
/*
 * leads: where a message turns to a workstream's lead, "Dear Ana", "Well said. Ana, could we ...", and where it calls a
 * workstream that person's: "Ana's team", "die Gruppe von Ana".
 */
#include <mailcall/base/bytes.h>
#include "streams.h"
#include "phrases/word_set.h"
#include <strings.h>

/* An address stands among a message's first words. */
#define ADDRESS_WORDS 3
/* "Ruths grupp", "do zespołu Leili": so many bytes of a name's end may change, and so many come. */
#define ENDING_BYTES 3
#define INFLECTED_LEAST 4
/* "the team led by Ana", "Ana's norms team" */
#define BETWEEN_WORDS 2
#define LEADS_TEAM 3.2
/* "Ana ... her team": so many words apart. */
#define SPOKEN_OF 20

static bool same_word(const struct token *a, const struct token *b)
{
    return a->bytes == b->bytes && memcmp(a->text, b->text, a->bytes) == 0;
}

/* Whether the word is the name, with whatever ending a language gives it. */
static bool inflects(const struct token *word, const struct token *name)
{
    unsigned shared = 0;
    while (shared < word->bytes && shared < name->bytes && word->text[shared] == name->text[shared]) shared++;
    if (name->bytes < INFLECTED_LEAST) return shared == name->bytes && word->bytes == name->bytes;
    return shared + 1 >= name->bytes && word->bytes <= shared + ENDING_BYTES;
}

/* Where the name that begins at a token ends: its first word, and the others when they follow. */
static size_t name_end(const struct view *view, size_t at, const struct tokens *name)
{
    size_t end = at + 1;
    for (size_t i = 1; i < name->count; i++)
        if (end < view->tokens.count && inflects(&view->tokens.items[end], &name->items[i])) end++;
    return end;
}

/* Whether a comma stands right behind the word. */
static bool comma_behind(const struct step *step, const struct token *word)
{
    const char *text = view_text(step, word) + word->to;
    return *text == ',' || strncmp(text, "，", 3) == 0 || strncmp(text, "、", 3) == 0 || strncmp(text, "،", 2) == 0;
}

/* "Ana, Bo and I have ...": those who are told of are no less than two. */
static bool names_another(const struct step *step, const struct token *word)
{
    for (size_t i = 0; i < step->call->coordinator_count; i++) {
        struct tokens other = {0};
        const char *name = step->call->coordinators[i].name;
        tokens_add(step->arena, &other, ZONE_BODY, -1, name, strlen(name));
        if (other.count > 0 && same_word(word, &other.items[0])) return true;
    }
    return false;
}

bool lead_is_addressed(struct step *step, const struct view *view, size_t stream)
{
    const struct tokens *name = &streams_of(step->classifier)->leads[stream];
    size_t seen = 0;
    for (size_t i = 0; i < view->tokens.count && name->count > 0; i++) {
        const struct token *token = &view->tokens.items[i];
        if (token->zone != ZONE_BODY) continue;
        bool ahead = seen++ < ADDRESS_WORDS;
        if (!same_word(token, &name->items[0])) continue;
        if (ahead) return true;
        size_t end = name_end(view, i, name);
        bool opens = token->sentence || token->line;
        if (!opens || end == view->tokens.count || !comma_behind(step, token + (end - i - 1))) continue;
        if (token[end - i].block == token->block && !names_another(step, token + (end - i))) return true;
    }
    return false;
}

/* What people call those who work together; not "equipment", nor "streaming". */
WORD_SET(teams, "team*", "group*", "grup*", "groep*", "equip", "equipo", "equipos", "equipa", "equipas", "equipe",
         "equipes", "squadra", "zespo*", "ekip*", "takim*", "stream", "streams", "workstreams", "lot", "crowd", "bunch",
         "gang", "people", "folks", "crew", "lag", "laget", "arbetslag", "arbetslaget", "команд*", "групп*", "فريق*",
         "مجموعة*");

static bool is_team(const struct token *word)
{
    /* Of compounds. "Lag" would end "förslag" and "Vorschlag", too. */
    static const char *const tails[] = {"gruppe", "grupp", "groep", "gruppen", "stream", "team"};
    if (word_set_has(&teams, word)) return true;
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        size_t n = strlen(tails[i]);
        if (word->bytes >= n && strcmp(word->text + word->bytes - n, tails[i]) == 0) return true;
    }
    return false;
}

/* They tie words to others: no name, and no part of one. */
WORD_SET(ties, "and", "et", "y", "e", "und", "и", "en", "och", "oraz", "i", "ve", "o", "or", "the", "to", "an", "for",
         "your", "our");

/* "The team of Ana and that of Bo": a word that stands for the team named before it, and leads to whose it is. */
static bool stands_for_team(const struct view *view, size_t at)
{
    WORD_SET(that_set, "celui", "celle", "that", "el", "la", "o", "a", "quello", "quella", "der", "die", "jener",
             "jene", "die", "den", "ten", "ta", "tej", "та", "тои", "ту");
    WORD_SET(of_set, "de", "d", "of", "di", "von", "van", "av", "od");
    const struct token *tokens = view->tokens.items;
    if (at < 2 || !word_set_has(&of_set, &tokens[at - 1]) || !word_set_has(&that_set, &tokens[at - 2])) return false;
    for (size_t i = at - 2; i > 0 && at - i < SPOKEN_OF && tokens[i - 1].block == tokens[at].block; i--)
        if (is_team(&tokens[i - 1])) return !tokens_part(tokens, at);
    return false;
}

/* Nothing but blanks and what ties a possessive stands between the two words. */
static bool goes_on(const struct step *step, const struct token *former, const struct token *next)
{
    if (former->block != next->block || former->zone != next->zone || next->from < former->to) return false;
    const char *text = view_text(step, former);
    for (unsigned i = former->to; i < next->from; i++)
        if (strchr(" \n\t'", text[i]) == NULL && (unsigned char)text[i] < 0x80) return false;
    return true;
}

/* The team word that the name stands beside: behind it, "Ana's norms team", or before it, "Gruppe von Ana".
 * `end`: behind the name. False: there is none. */
static bool beside_team(const struct step *step, const struct view *view, size_t at, size_t *first, size_t *end)
{
    const struct token *tokens = view->tokens.items;
    size_t here = *end;
    bool tied = here < view->tokens.count && view_text(step, &tokens[here - 1])[tokens[here - 1].to] == '\'';
    bool curly =
        here < view->tokens.count && strncmp(view_text(step, &tokens[here - 1]) + tokens[here - 1].to, "’", 3) == 0;
    bool genitive = tied || curly || tokens[at].text[tokens[at].bytes - 1] == 's';
    if ((tied || curly) && tokens[here].bytes <= ENDING_BYTES) here++;
    for (size_t i = here; genitive && i < view->tokens.count && i < here + BETWEEN_WORDS; i++) {
        if (!goes_on(step, &tokens[i - 1], &tokens[i]) || word_set_has(&ties, &tokens[i])) break;
        if (!is_team(&tokens[i])) continue;
        *first = at;
        *end = i + 1;
        return true;
    }
    if (stands_for_team(view, at)) {
        *first = at - 2;
        return true;
    }
    for (size_t i = at; i > 0 && at - i <= BETWEEN_WORDS; i--) {
        if (!goes_on(step, &tokens[i - 1], &tokens[i]) || word_set_has(&ties, &tokens[i - 1])) return false;
        if (!is_team(&tokens[i - 1])) continue;
        *first = i - 1;
        return true;
    }
    return false;
}

/* "his", "her": words for whose a team is that tell by whom was spoken of last. */
WORD_SET(whose, "his", "her", "su", "sus", "son", "sa", "sein*", "ihr", "ihre", "ihrem", "ihren", "ihrer", "suo", "sua",
         "seu", "zijn", "haar", "hans", "hennes", "jego", "jej", "его", "ее", "іі", "иого", "onun");

static bool speaks_of(const struct view *view, const struct tokens *name, size_t at)
{
    const struct token *token = &view->tokens.items[at];
    return name->count > 0 && *token->text == *name->items[0].text && inflects(token, &name->items[0]);
}

/* Who alone of all leads is named in the words before, of the same paragraph; -1: nobody, or more than one. */
static int named_before(struct step *step, const struct view *view, size_t at)
{
    const struct streams *streams = streams_of(step->classifier);
    const struct token *tokens = view->tokens.items;
    int found = -1;
    for (size_t i = at; i > 0 && at - i < SPOKEN_OF && tokens[i - 1].block == tokens[at].block; i--)
        for (size_t s = 0; s < streams->count; s++) {
            if (!speaks_of(view, &streams->leads[s], i - 1) || found == (int)s) continue;
            if (found >= 0) return -1;
            found = (int)s;
        }
    return found;
}

/* "I have spoken with Ana and would like to join her team." */
static void leads_meant(struct step *step, const struct view *view, struct mentions *out)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = 0; i + 1 < view->tokens.count; i++) {
        if (tokens[i].zone != ZONE_BODY || !word_set_has(&whose, &tokens[i])) continue;
        size_t team = i + 1;
        while (team < view->tokens.count && team < i + 1 + BETWEEN_WORDS &&
               goes_on(step, &tokens[team - 1], &tokens[team]) && !is_team(&tokens[team]))
            team++;
        if (team == view->tokens.count || !goes_on(step, &tokens[team - 1], &tokens[team]) || !is_team(&tokens[team]))
            continue;
        int lead = named_before(step, view, i);
        if (lead < 0) continue;
        *ARENA_PUSH(step->arena, out->items, out->count, out->room) = (struct mention){
            .stream = lead, .score = LEADS_TEAM, .first = i, .end = team + 1, .named = true, .led = true};
    }
}

void leads_named(struct step *step, const struct view *view, struct mentions *out)
{
    size_t count = streams_of(step->classifier)->count;
    for (size_t s = 0; s < count; s++) {
        const struct tokens *name = &streams_of(step->classifier)->leads[s];
        for (size_t i = 0; i < view->tokens.count && name->count > 0; i++) {
            const struct token *token = &view->tokens.items[i];
            if (*token->text != *name->items[0].text || !inflects(token, &name->items[0])) continue;
            if (token->zone != ZONE_BODY && token->zone != ZONE_SUBJECT && token->zone != ZONE_FILE) continue;
            size_t first, end = name_end(view, i, name);
            if (!beside_team(step, view, i, &first, &end)) continue;
            *ARENA_PUSH(step->arena, out->items, out->count, out->room) = (struct mention){
                .stream = (int)s, .score = LEADS_TEAM, .first = first, .end = end, .named = true, .led = true};
        }
    }
    leads_meant(step, view, out);
}
