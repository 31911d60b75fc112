/* SPDX-License-Identifier: MIT */
/*
 * organisation_person: whether a name of two to four words behind "on behalf of" is that of a body. "On behalf of Roll
 * On Wexmoor" and "on behalf of Maria Lopez" are written alike; what the words mean and what stands around them tells.
 */
#include "organisation.h"
#include "texts.h"
#include "phrases/word_set.h"
#include <mailcall/lang/notions.h>

/* "..., a group of forty": so near behind the name stands what it is. */
#define APPOSED_WORDS 5
#define PERSON_WORDS 2

/* Somebody of whom the sender speaks as one person: by what they are to the sender, or by a word that stands for them.
 */
WORD_SET(person_set, "his", "her", "hers", "he", "she", "him", "himself", "herself", "who", "whose", "whom",
         "neighbour*", "neighbor*", "colleague", "friend", "uncle", "dr", "nachbar", "nachbarin", "kolleg*", "freundin",
         "mitglied", "seine", "seinen", "seiner", "voisin", "voisine", "ami", "amie", "lui", "elle", "vecin*",
         "companer*", "amigo", "amiga", "colega", "collega", "vicino", "vicina", "amico", "amica", "vizinh*", "buurman",
         "buurvrouw", "vriend*", "zijn", "haar", "sasiad*", "kolezan*", "jego", "jej", "сосед*", "коллег*", "подруг*",
         "его", "ее", "которыи", "которая", "granne", "grannen", "hans", "hennes", "komsu*", "arkadas*", "posted",
         "dictated", "dictee", "diktiert", "dictado", "dictada", "computer", "ordinateur", "ordenador", "computador");
/* "On behalf of Maria and myself": nobody else's words. */
WORD_SET(both_set, "myself", "mir", "moi", "yo", "mi", "eu", "mim", "io", "me", "mij", "mezelf", "mnie", "меня", "себя",
         "mig");
/* ", a group of forty-three wheelchair users" */
WORD_SET(body_set, "group", "association", "club", "union", "network", "collective", "society", "charity",
         "cooperative", "company", "initiative", "gruppe", "verein", "verband", "netzwerk", "genossenschaft", "groupe",
         "collectif", "reseau", "asociacion", "colectivo", "grupo", "red", "associacao", "coletivo", "rede", "gruppo",
         "associazione", "rete", "collettivo", "groep", "vereniging", "stowarzyszenie", "grupa", "siec", "группа",
         "группы", "объединение", "сеть", "forening*", "grupp", "natverk", "dernek", "dernegi");
static const char *const particles[] = {"de",  "da",  "do", "dos", "das", "del", "di",  "von", "van",
                                        "der", "den", "la", "el",  "al",  "bin", "ibn", "y",   "e",
                                        "af",  "av",  "zu", "ter", "ten", "le",  "du"};

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

/* "Open Rights Ghana", "Roll On Wexmoor": words of the language make a body's name; a surname alone may be one. */
static bool is_made_of_words(struct step *step, const char *name, size_t words)
{
    struct lang *lang = texts_lang(step);
    struct words cut = {0};
    lang_words(lang, step->arena, name, strlen(name), &cut);
    struct notion_word *asked = arena_array(step->arena, cut.count + 1, sizeof *asked);
    for (size_t i = 0; i < cut.count; i++) {
        const struct word *word = &cut.items[i];
        asked[i] = (struct notion_word){.term = word->term, .stop = word->stop};
        const char *at = name + word->from;
        size_t bytes = word->to - word->from;
        bool stops =
            word->stop && bytes > 1 && !name_in_list(particles, sizeof particles / sizeof *particles, at, bytes);
        if (stops || name_in_list(joining, sizeof joining / sizeof *joining, at, bytes)) return true;
    }
    struct notions_at notions = {0};
    lang_notions(lang, step->arena, asked, cut.count, &notions);
    for (size_t i = 0; i < notions.count; i++)
        if (words > PERSON_WORDS || notions.items[i].first == 0) return true;
    return false;
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
    size_t from, sentence_end, end;
    find_around(view, hit, &from, &sentence_end, &end);
    if (word_set_any(&both_set, tokens, hit->end, sentence_end)) return NAMED_BOTH;
    size_t apposed = hit->end + words + APPOSED_WORDS;
    if (word_set_any(&body_set, tokens, hit->end, apposed < sentence_end ? apposed : sentence_end)) return NAMED_BODY;
    if (word_set_any(&person_set, tokens, from, end)) return NAMED_PERSON;
    if (is_made_of_words(step, name, words) || is_own_name(step, name)) return NAMED_BODY;
    for (size_t i = from; i < sentence_end; i++)
        if ((tokens[i].said & SAID_BODY) != 0) return NAMED_BODY;
    return NAMED_PERSON;
}
