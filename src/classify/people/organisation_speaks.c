/* SPDX-License-Identifier: MIT */
/* organisation_speaks: whether a message speaks for the author's organisation where no words like "on behalf of" say
 * so: its subject names it, it opens with its name, it is signed for it. */
#include "organisation.h"
#include "phrases/word_set.h"

/* The opening: a name there speaks, one further on is spoken of. */
#define OPENING_WORDS 45
/* Who is named among the first words opens the text as its speaker, even where no "we" follows. */
#define FIRST_WORDS 6
/* The first words of a name tell it. */
#define KEY_WORDS 2
#define KEY_LEAST_BYTES 4
#define BEFORE_WORDS 8
#define AROUND_WORDS 10
/* Who is told of stands right before what they do. */
#define TOLD_WORDS 3
/* So near behind "on behalf of" stands who it is. */
#define KIN_WORDS 5
/* So many more "we" than "I" make a signed text an organisation's. */
#define WE_LEAST 3
#define WE_PER_I 3

static bool stands_at(const struct view *view, size_t at, const struct tokens *key)
{
    size_t count = key->count < KEY_WORDS ? key->count : KEY_WORDS;
    if (at + count > view->tokens.count) return false;
    for (size_t i = 0; i < count; i++) {
        const struct token *have = &view->tokens.items[at + i], *want = &key->items[i];
        if (have->zone != view->tokens.items[at].zone || have->bytes != want->bytes ||
            memcmp(have->text, want->text, want->bytes) != 0)
            return false;
    }
    return true;
}

/* "I work at the Example Institute": the author says where they are from, not for whom they speak. */
static bool only_introduces(const struct view *view, size_t at)
{
    static const char *const places[] = {"at",   "bei",   "beim",   "chez", "en",  "presso", "bij",  "w",   "na",
                                         "no",   "from",  "hos",    "in",   "dal", "dalla",  "dall", "aus", "uit",
                                         "fran", "desde", "depuis", "z",    "ze",  "из",     "в"};
    const struct token *tokens = view->tokens.items;
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (name_in_list(places, sizeof places / sizeof *places, tokens[at - back].text, tokens[at - back].bytes))
            return true;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_INTRODUCES && hit->first < at && at - hit->first <= BEFORE_WORDS) return true;
    }
    return false;
}

/* A line that begins "for the", "por la", "i. A.": signed for somebody. */
static bool begins_for(const struct view *view, size_t at)
{
    static const char *const words[] = {"for", "por", "pour", "fur",  "per",  "voor",
                                        "за",  "от",  "for",  "pela", "pelo", "för"};
    const struct token *tokens = view->tokens.items;
    for (size_t back = 1; back <= 2 && back <= at; back++) {
        const struct token *token = &tokens[at - back];
        if (token->line && name_in_list(words, sizeof words / sizeof *words, token->text, token->bytes)) return true;
        if (!name_is_article(token->text, token->bytes)) return false;
    }
    return false;
}

/* "i. A. Anna Beispiel", "p. p. Anna Example" above the author's name. */
static bool signs_for(const struct view *view)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = 0; i + 1 < view->tokens.count; i++) {
        bool short_ones = tokens[i].line && tokens[i].bytes == 1 && tokens[i + 1].bytes == 1;
        bool own = tokens[i].zone == ZONE_BODY || tokens[i].zone == ZONE_SIGNATURE;
        if (!short_ones || !own) continue;
        char first = tokens[i].text[0], second = tokens[i + 1].text[0];
        if ((first == 'i' && (second == 'a' || second == 'v')) || (first == 'p' && second == 'p')) return true;
    }
    return false;
}

WORD_SET(self_set, "i", "we", "my", "our", "je", "j", "nous", "notre", "nos", "ich", "wir", "unser*", "mein*", "yo",
         "nosotros", "nuestr*", "escribo", "escribimos", "envio", "enviamos", "presento", "presentamos", "hablo", "eu",
         "noss*", "escrevo", "escrevemos", "apresent*", "falo", "io", "noi", "nostr*", "scrivo", "scriviamo", "invio",
         "inviamo", "ik", "wij", "onze", "ons", "pisze", "piszemy", "przesyl*", "skladam*", "nasz*", "я", "мы", "наш*",
         "пишу", "пишем", "направля*", "представля*", "выступа*", "jag", "vi", "var", "vart", "vara", "repon*",
         "responde*", "respondo", "rispond*", "antwoord*", "beantwort*", "svarar", "odpowiada*", "отвеча*", "подаю",
         "подаем", "biz", "ben", "bizim", "yaziyor*", "gonderiyor*", "sunuyor*");
WORD_SET(link_set, "of", "de", "du", "des", "del", "della", "dell", "di", "da", "do", "dos", "dei", "von", "der",
         "name", "auftrag", "namen", "namens", "het", "imieniu", "имени", "лица", "adina", "naam", "van", "uppdrag",
         "av", "representacao");
/* Who, and what others did: "the lawyer spoke on behalf of the mill". */
WORD_SET(other_set, "who", "whom", "which", "he", "she", "they", "spoke", "speaks", "acted", "acts", "signed", "signs",
         "appeared", "appears", "sued", "claims", "claimed", "qui", "lequel", "laquelle", "parle", "parlait", "agit",
         "quien", "quienes", "habla", "hablo", "actua", "actuaba", "quem", "fala", "falou", "age", "agiu", "che",
         "parla", "parlava", "agisce", "agiva", "spricht", "sprach", "handelt", "handelte", "klagte", "sprak",
         "spreekt", "handelde", "ktory", "ktora", "ktorzy", "mowi", "mowil", "dziala", "которыи", "которая", "которые",
         "говорит", "говорил*", "выступает", "выступал*", "деиств*", "som", "talar", "talade", "agerar", "konusan",
         "konustu");
WORD_SET(kin_set, "mother", "father", "mum", "mom", "dad", "wife", "husband", "son", "daughter", "sister", "brother",
         "grand*", "aunt", "uncle", "nephew", "niece", "cousin", "mutter", "vater", "sohn", "tochter", "schwester",
         "bruder", "oma", "opa", "grossmutter", "grossvater", "enkel*", "tante", "onkel", "mere", "pere", "mari",
         "fils", "fille", "soeur", "frere", "oncle", "madre", "padre", "esposa", "marido", "esposo", "hijo", "hija",
         "hermano", "hermana", "abuela", "abuelo", "tia", "mae", "pai", "filho", "filha", "irmao", "irma", "avo",
         "moglie", "marito", "figlio", "figlia", "sorella", "fratello", "nonna", "nonno", "zia", "zio", "moeder",
         "vader", "vrouw", "zoon", "dochter", "zus", "broer", "oom", "matki", "ojca", "zony", "meza", "syna", "corki",
         "siostry", "brata", "babci", "dziadka", "матери", "отца", "жены", "мужа", "сына", "дочери", "сестры", "брата",
         "бабушки", "дедушки", "mors", "fars", "mormors", "farfars", "farmors", "morfars", "systers", "brors", "annem*",
         "babam*", "esim*", "oglum*", "kizim*", "kardesim*", "والدي", "والدتي", "امي", "ابي", "زوجي", "زوجتي", "جدتي",
         "جدي", "母", "父", "妻", "祖", "어머니*", "아버지*", "할머니*", "할아버지*");

/* The author speaks in the words around the hit, in the same sentence: "On behalf of small operators, I submit". */
static bool in_first_person(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t i = hit->first;
    for (size_t n = 0; i > 0 && n < AROUND_WORDS && !tokens_part(tokens, i); n++)
        if (word_set_has(&self_set, &tokens[--i])) return true;
    i = hit->end;
    for (size_t n = 0; i < view->tokens.count && n < AROUND_WORDS && !tokens_part(tokens, i); n++)
        if (word_set_has(&self_set, &tokens[i++])) return true;
    return false;
}

bool people_reports(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t i = hit->first;
    for (size_t n = 0; i > 0 && n < TOLD_WORDS && !tokens_part(tokens, i); n++) {
        if (tokens[--i].zone != tokens[hit->first].zone) return false;
        if (word_set_has(&other_set, &tokens[i])) return true;
        if (word_set_has(&self_set, &tokens[i])) return false;
    }
    return false;
}

/* "On behalf of my late mother": family is no group that answers. */
bool speaks_for_kin(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t end = hit->end + KIN_WORDS;
    for (size_t i = hit->first; i < end && i < view->tokens.count; i++) {
        if (i > hit->first && tokens_part(tokens, i)) return false;
        if (word_set_has(&kin_set, &tokens[i])) return true;
    }
    return false;
}

/* Victims and customers are acted for as well, and much is done in the name of security. */
bool people_speaks_for_some(const struct view *view)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_BEHALF || hit->weight < 1 || people_reports(view, hit) || speaks_for_kin(view, hit))
            continue;
        const struct token *last = &view->tokens.items[hit->end - 1];
        bool named = !word_set_has(&link_set, last) || last->zone == ZONE_SUBJECT || last->zone == ZONE_SIGNATURE;
        if (named || in_first_person(view, hit)) return true;
    }
    return false;
}

bool people_speaks_for(struct step *step, const struct view *view, struct persons persons)
{
    const char *organisation = step->out->contributor.organisation;
    struct tokens key = {0};
    tokens_add(step->arena, &key, ZONE_BODY, -1, organisation, strlen(organisation));
    if (key.count == 0 || (key.count == 1 && key.items[0].bytes < KEY_LEAST_BYTES)) return false;
    if (signs_for(view)) return true;
    bool body = people_is_organisation(step->arena, organisation, strlen(organisation));
    bool group = persons.we >= WE_LEAST && persons.we >= WE_PER_I * (persons.me + 1);
    bool signs = strstr(step->reading->signature, organisation) != NULL;
    bool titled = (body && persons.we > 0 && (persons.me == 0 || !step->reading->reply)) || (group && signs);
    for (size_t i = 0; i < view->tokens.count; i++) {
        enum zone zone = view->tokens.items[i].zone;
        if (view->tokens.items[i].hash != key.items[0].hash) continue;
        if (zone != ZONE_SUBJECT && zone != ZONE_BODY && zone != ZONE_SIGNATURE) continue;
        if (!stands_at(view, i, &key)) continue;
        if ((zone == ZONE_SUBJECT && titled) || begins_for(view, i)) return true;
        bool opens =
            zone == ZONE_BODY && view->positions[i] < OPENING_WORDS && view->words[ZONE_BODY] > OPENING_WORDS / 2;
        if (opens && strcmp(organisation, people_place(step, view)) == 0) return false; /* where the author works */
        if (!opens || (!body && persons.we == 0 && view->positions[i] >= FIRST_WORDS)) continue;
        if (!view->tokens.items[i].line && !only_introduces(view, i)) return true;
        if (view->positions[i] <= 2) return true;
    }
    return false;
}
