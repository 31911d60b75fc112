/* SPDX-License-Identifier: MIT */
/*
 * organisation_person: whether a name of two to four words behind "on behalf of" is that of a body. "On behalf of Roll
 * On Wexmoor" and "on behalf of Maria Lopez" are written alike; what the words mean and what stands around them tells.
 */
#include "organisation.h"
#include "texts.h"
#include "phrases/word_set.h"
#include <mailcall/lang/notions.h>

/* "..., a small group of forty": so near behind the name stands what it is; "and myself" nearer. */
#define APPOSED_WORDS 3
#define BOTH_WORDS 2
/* "On behalf of Maria Lopez. Her answer:" */
#define BEHIND_WORDS 4
#define PERSON_WORDS 2

/* Somebody of whom the sender speaks as one person: by what they are to the sender, or by a word that stands for them.
 */
WORD_SET(person_set, "his", "her", "hers", "he", "she", "him", "himself", "herself", "who", "whose", "whom",
         "neighbour*", "neighbor*", "colleague", "friend", "uncle", "dr", "nachbar", "nachbarin", "kolleg*", "freundin",
         "seine", "seinen", "seiner", "voisin", "voisine", "ami", "amie", "lui", "elle", "vecin*", "companer*", "amigo",
         "amiga", "colega", "collega", "vicino", "vicina", "amico", "amica", "vizinh*", "buurman", "buurvrouw",
         "vriend*", "zijn", "haar", "sasiad*", "kolezan*", "jego", "jej", "сосед*", "коллег*", "подруг*", "его", "ее",
         "которыи", "которая", "granne", "grannen", "hans", "hennes", "komsu*", "arkadas*", "dictated", "dictee",
         "diktiert", "dictado", "dictada", "computer", "ordinateur", "ordenador", "computador");
/* ", a member of our group" */
WORD_SET(member_set, "member", "mitglied", "membre", "miembro", "membro", "lid", "член", "medlem", "uyesi");
/* "On behalf of Maria and myself": nobody else's words. */
WORD_SET(both_set, "myself", "mir", "moi", "yo", "mi", "eu", "mim", "io", "me", "mij", "mezelf", "mnie", "меня", "себя",
         "mig");
/* ", a group of forty-three wheelchair users" */
WORD_SET(body_set, "group", "association", "club", "union", "network", "collective", "society", "charity",
         "cooperative", "company", "initiative", "gruppe", "verein", "verband", "netzwerk", "genossenschaft", "groupe",
         "collectif", "reseau", "asociacion", "colectivo", "grupo", "red", "associacao", "coletivo", "rede", "gruppo",
         "associazione", "rete", "collettivo", "groep", "vereniging", "stowarzyszenie", "grupa", "siec", "группа",
         "группы", "объединение", "сеть", "forening*", "grupp", "natverk", "dernek", "dernegi");

/* "Fietsers Voor Elkaar" in an English letter: what joins the words of a name in whatever language, and no person's. */
static const char *const joining[] = {"on",  "in",   "at",    "for",    "with", "without", "against", "our", "your",
                                      "and", "the",  "to",    "pour",   "sans", "sur",     "contre",  "et",  "für",
                                      "mit", "ohne", "gegen", "und",    "por",  "para",    "sin",     "con", "com",
                                      "sem", "per",  "senza", "contro", "voor", "zonder",  "tegen",   "met", "dla",
                                      "bez", "для",  "за",    "без",    "för",  "utan",    "mot",     "och", "için"};

/* The sentence around the hit, and behind it the rest of its paragraph. */
static void find_around(const struct view *view, const struct hit *hit, size_t *from, size_t *sentence_end, size_t *end)
{
    const struct token *tokens = view->tokens.items;
    int block = tokens[hit->first].block;
    *from = hit->first;
    while (*from > 0 && !tokens_part(tokens, *from) && tokens[*from - 1].block == block) (*from)--;
    *end = hit->end;
    while (*end < view->tokens.count && tokens[*end].block == block && !tokens_part(tokens, *end)) (*end)++;
    *sentence_end = *end;
    while (*end < view->tokens.count && tokens[*end].block == block) (*end)++;
}

/* "Roll On Wexmoor": a function word that is no particle of persons' names. */
static bool has_function_word(const char *name, const struct words *cut)
{
    for (size_t i = 0; i < cut->count; i++) {
        const struct word *word = &cut->items[i];
        const char *at = name + word->from;
        size_t bytes = word->to - word->from;
        bool stops = word->stop && bytes > 1 && !name_is_particle(at, bytes);
        if (stops || name_in_list(joining, sizeof joining / sizeof *joining, at, bytes)) return true;
    }
    return false;
}

/* "Open Rights Ghana": words that mean something; a surname alone may. */
static bool means_something(struct step *step, struct lang *lang, const struct words *cut, size_t words)
{
    struct notion_word *asked = arena_array(step->arena, cut->count + 1, sizeof *asked);
    for (size_t i = 0; i < cut->count; i++)
        asked[i] = (struct notion_word){.term = cut->items[i].term, .stop = cut->items[i].stop};
    struct notions_at notions = {0};
    lang_notions(lang, step->arena, asked, cut->count, &notions);
    for (size_t i = 0; i < notions.count; i++)
        if (words > PERSON_WORDS || notions.items[i].first == 0) return true;
    return false;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

/* The author signs for it, or heads the message with it. */
static bool is_own_name(const struct step *step, const char *name)
{
    const struct reading *reading = step->reading;
    return strstr(reading->signature, name) != NULL || (!reading->reply && strstr(reading->subject, name) != NULL);
}

enum named people_named_behind(struct step *step, const struct view *view, const struct hit *hit, const char *name,
                               size_t words)
{
    const struct token *tokens = view->tokens.items;
    struct lang *lang = texts_lang(step);
    struct words cut = {0};
    lang_words(lang, step->arena, name, strlen(name), &cut);
    if (has_function_word(name, &cut)) return NAMED_BODY;

    size_t from, sentence, end, behind = hit->end + words;
    find_around(view, hit, &from, &sentence, &end);
    if (word_set_any(&both_set, tokens, hit->end, least(behind + BOTH_WORDS, sentence))) return NAMED_BOTH;
    bool member = word_set_any(&member_set, tokens, hit->end, sentence);
    bool person = member || word_set_any(&person_set, tokens, from, least(sentence + BEHIND_WORDS, end));
    if (!member && word_set_any(&body_set, tokens, hit->end, least(behind + APPOSED_WORDS, sentence)))
        return NAMED_BODY;
    if (person) return NAMED_PERSON;
    if (means_something(step, lang, &cut, words) || is_own_name(step, name)) return NAMED_BODY;
    for (size_t i = from; i < sentence; i++)
        if ((tokens[i].said & SAID_BODY) != 0) return NAMED_BODY;
    return NAMED_PERSON;
}
