/* SPDX-License-Identifier: MIT */
/*
 * organisation_opens: a body that opens a sentence with its name and says what only who answers says: "The Example
 * Society thanks you for...", "Wir von der Beispielschule haben Ihre Fragen besprochen".
 */
#include <mailcall/base/bytes.h>
#include "organisation.h"

/* Where a word of the verb stands at the end of the sentence: so far behind the name at most. */
#define ACROSS_WORDS 24
#define LEAD_WORDS 5
#define NAME_BYTES 60

/* The first word of the hit's sentence. */
static size_t sentence_of(const struct view *view, size_t at)
{
    const struct token *tokens = view->tokens.items;
    while (at > 0 && tokens[at - 1].block == tokens[at].block && !tokens[at].line && !tokens_part(tokens, at) &&
           !(tokens[at].sentence && tokens[at - 1].wide))
        at--;
    return at;
}

/* "We at the", "Nous, à l'": what may stand before the name. */
static bool leads(const char *word, size_t bytes)
{
    static const char *const words[] = {
        "we",    "at",   "in",   "nous", "à",    "À",  "au",   "chez", "en",       "noi", "della", "nel",
        "nella", "alla", "di",   "nós",  "na",   "no", "em",   "da",   "wij",      "we",  "bij",   "van",
        "wir",   "von",  "vom",  "bei",  "beim", "an", "am",   "my",   "z",        "ze",  "w",     "vi",
        "på",    "hos",  "från", "мы",   "в",    "из", "all'", "y",    "nosotros", "los"};
    return name_in_list(words, sizeof words / sizeof *words, word, bytes) || name_is_article(word, bytes);
}

static const char *past_quote(const char *at)
{
    static const char *const quotes[] = {"«", "»", "„", "“", "”", "\""};
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (text_begins(at, quotes[i])) return at + strlen(quotes[i]);
    return at;
}

/* The name that stands from `from` right up to `to`, a comma or quotation marks beside it, or "". */
static const char *name_between(struct arena *arena, const char *from, const char *to)
{
    for (int i = 0; i < LEAD_WORDS && from < to; i++) {
        from = name_skip_elided(name_skip_blank(past_quote(name_skip_blank(from))));
        const char *end = name_word_end(from);
        if (end >= to) return "";
        bool body =
            people_is_organisation(arena, from, (size_t)(end - from)) && end < to && strncmp(end + 1, "«", 2) == 0;
        bool led = leads(from, (size_t)(end - from)) || body;
        if (!led || (name_is_upper(name_first_code(from, end)) && i > 0 && !body)) break;
        from = *end == ',' ? end + 1 : end;
    }
    size_t words;
    from = name_skip_elided(past_quote(name_skip_blank(from)));
    const char *name = name_run(arena, from, &words);
    if (name[0] == '\0') return "";
    const char *behind = name_skip_blank(past_quote(from + strlen(name)));
    if (*behind == ',') behind = name_skip_blank(behind + 1);
    return behind == to ? name : "";
}

/* Where the verb ends the sentence: the name before the particle that makes it the topic, or its capitals. */
static const char *name_at_start(struct arena *arena, const char *from, const char *to)
{
    static const char *const topics[] = {"では", "は",   "としては", "에서는", "에서", "은 ",  "는 ", "의 ",
                                         "感谢", "感謝", "谨",       "现",     "答复", "回答", "回复"};
    if (name_is_upper(name_first_code(from, to))) {
        size_t words;
        return name_run(arena, from, &words);
    }
    const char *end = to;
    for (size_t i = 0; i < sizeof topics / sizeof *topics; i++) {
        const char *at = memmem(from, (size_t)(end - from), topics[i], strlen(topics[i]));
        if (at != NULL) end = at;
    }
    if (end <= from || end - from > NAME_BYTES) return "";
    return arena_strndup(arena, from, (size_t)(end - from));
}

const char *people_opens(struct step *step, const struct view *view)
{
    const struct token *tokens = view->tokens.items;
    if (!view_has(view, CONCEPT_REPLIES)) return "";
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_REPLIES || tokens[hit->first].zone != ZONE_BODY || tokens[hit->first].block < 0)
            continue;
        size_t first = sentence_of(view, hit->first);
        const char *text = step->out->blocks.items[tokens[hit->first].block].text;
        if (hit->first - first > ACROSS_WORDS || first == hit->first) continue;
        const char *from = text + tokens[first].from, *to = text + tokens[hit->first].from;
        const char *name = hit->weight < 1 ? name_at_start(step->arena, from, to) : name_between(step->arena, from, to);
        bool body = people_is_organisation(step->arena, name, strlen(name)) || name_is_acronym(name);
        if (name[0] != '\0' && body && strchr(name, ' ') == NULL && strncmp(step->out->language, "de", 2) == 0)
            continue;
        if (name[0] != '\0' && body && !name_has_title(name)) return name;
    }
    return "";
}
