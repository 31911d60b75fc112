/* SPDX-License-Identifier: MIT */
/*
 * organisation_denied: a body named so that the reader knows for whom the author does not write: "not for the Example
 * Watch", "my views, not Example's", "formerly of Example Radio". Between the word that denies and the name stand only
 * words that lead from one to the other.
 */
#include "organisation.h"
#include "phrases/word_set.h"

/* So many words lead from the one that denies to the name. */
#define LEADING_WORDS 7
/* A sentence with all of them is no longer than this. */
#define BEFORE_BYTES 120

/* Words are folded, as tokens are. */
WORD_SET(deny_set, "not", "nor", "neither", "never", "formerly", "former", "previously", "ex", "once", "late", "used",
         "longer", "left", "retired", "nicht", "kein*", "ehemals", "ehemalig*", "fruher*", "vormals", "einst", "weder",
         "noch", "pas", "non", "ni", "anciennement", "autrefois", "ancien", "ancienne", "retraite*", "no", "antes",
         "antigu*", "anteriormente", "jubilad*", "nao", "nem", "antig*", "aposentad*", "reformad*", "ne", "gia",
         "precedentemente", "niet", "voorheen", "voormalig*", "oud", "gepensioneerd*", "nie", "ani", "byly", "byla",
         "dawniej", "emerytowan*", "не", "ни", "бывш*", "ранее", "прежде", "inte", "ej", "tidigare", "fore",
         "pensionerad", "eski", "ليس", "لا", "سابقا");
WORD_SET(lead_set, "for", "of", "at", "by", "with", "from", "on", "in", "behalf", "name", "the", "those", "that", "my",
         "to", "work*", "write*", "writing", "speak*", "answer*", "represent*", "a", "an", "view*", "opinion*",
         "position", "member", "head", "director", "manager", "as", "any", "way", "fur", "von", "vom", "bei", "beim",
         "der", "die", "das", "des", "dem", "den", "im", "namen", "auftrag", "als", "pour", "au", "nom", "de", "du",
         "d", "l", "la", "le", "les", "chez", "par", "celle*", "compte", "por", "para", "en", "nombre", "del", "el",
         "los", "las", "con", "em", "nome", "da", "do", "pela", "pelo", "na", "no", "per", "conto", "di", "della",
         "dell", "dal", "dalla", "presso", "voor", "namens", "van", "bij", "het", "uit", "naam", "dla", "w", "imieniu",
         "z", "za", "от", "имени", "для", "за", "из", "в", "лица", "att", "hos", "av", "vagnar", "uppdrag", "sprech*",
         "schreib*", "parl*", "ecri*", "habl*", "escri*", "scriv*", "schrijf", "spreek", "pisz*", "пиш*", "skriver",
         "talar", "عن", "باسم", "meinem", "ma", "mi");

bool name_is_denied(struct arena *arena, const char *text, const char *at)
{
    const char *from = at - text > BEFORE_BYTES ? at - BEFORE_BYTES : text;
    struct tokens words = {0};
    tokens_add(arena, &words, ZONE_BODY, -1, from, (size_t)(at - from));
    for (size_t n = 0, i = words.count; i > 0 && n < LEADING_WORDS; n++) {
        if (word_set_has(&deny_set, &words.items[--i])) return true;
        if (!word_set_has(&lead_set, &words.items[i]) || (i > 0 && tokens_part(words.items, i))) return false;
    }
    return false;
}
