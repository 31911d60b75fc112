/* SPDX-License-Identifier: MIT */
/* stakeholder_says: whether a group that is named is the author: in the first person, in the third, by description. The
 * words right before the name are read backwards, and nothing but what belongs between the two may stand there. */

#include <mailcall/base/bytes.h>
#include "stakeholder.h"
#include "phrases/word_set.h"

#define BACK_MOST 8 /* words looked back at */
#define ADJECTIVES_MOST 2
#define AHEAD_MOST 14 /* words looked at behind a name */

WORD_SET(we_set, "we", "i", "nous", "je", "nosotros", "nosotras", "yo", "nos", "eu", "wir", "ich", "noi", "io", "wij",
         "ik", "my", "мы", "я", "vi", "jag", "biz", "ben", "نحن", "انا", "저희는", "우리는", "저는");
WORD_SET(our_set, "our", "notre", "nuestra", "nuestro", "nossa", "nosso", "unser*", "nostra", "nostro", "onze", "ons",
         "наш*", "nasz*", "var", "vart", "bizim", "저희", "우리");
WORD_SET(as_set, "as", "comme", "como", "als", "come", "как", "jako", "som", "enquanto", "que", "qu", "de", "di",
         "بصفتنا", "بصفتي", "بوصفنا", "باعتبارنا");
/* "Such as an NGO"; "que" and "de" introduce nobody but in "en tant que", "en qualité de". */
WORD_SET(compared_set, "such", "same", "well", "soon", "just", "tels", "telles", "ebenso", "sowohl", "tanto", "tal",
         "tales", "zowel", "zoals", "sa", "much", "far", "long", "так");
WORD_SET(one_set, "a", "an", "one", "un", "une", "uma", "um", "una", "ein", "eine", "einer", "einem", "een", "en",
         "ett", "bir", "uno");
WORD_SET(the_set, "the", "le", "la", "l", "les", "el", "los", "las", "o", "os", "il", "lo", "i", "gli", "der", "die",
         "das", "dem", "den", "de", "het", "den", "det");
WORD_SET(link_set, "at", "of", "from", "for", "in", "work", "working", "employed", "write", "writing", "speak",
         "speaking", "lead", "run", "head", "belong", "behalf", "nom", "name", "namen", "nombre", "nome", "naam",
         "imieniu", "имени", "auftrag", "pour", "chez", "au", "du", "dans", "travaille", "travaillons", "ecris",
         "ecrivons", "para", "trabajo", "trabajamos", "escribo", "escribimos", "trabalho", "trabalhamos", "escrevo",
         "escrevemos", "na", "no", "an", "fur", "bei", "beim", "aus", "vom", "im", "arbeite", "arbeiten", "schreibe",
         "schreiben", "per", "nel", "nella", "presso", "lavoro", "lavoriamo", "scrivo", "scriviamo", "voor", "bij",
         "werk", "werken", "schrijf", "schrijven", "dla", "w", "pracuje", "pracujemy", "pisze", "из", "в", "от", "для",
         "работаю", "работаем", "пишу", "пишем", "for", "pa", "fran", "arbetar", "skriver", "نعمل", "اعمل", "في");
WORD_SET(be_set, "are", "is", "was", "being", "sind", "ist", "est", "es", "sono", "e", "zijn", "ben", "is", "sa",
         "jest", "ar", "является", "это");
WORD_SET(am_set, "am", "m", "sommes", "suis", "somos", "soy", "sou", "siamo", "bin", "jestem", "jestesmy", "являемся",
         "являюсь");
WORD_SET(speaks_set, "represent", "represents", "representing", "unites", "represente", "representent", "regroupe",
         "federe", "representa", "agrupa", "reune", "vertritt", "vertreten", "vereint", "rappresenta", "riunisce",
         "vertegenwoordigt", "vertegenwoordigen", "reprezentuje", "zrzesza", "представляет", "объединяет", "foretrader",
         "representerar", "samlar", "تمثل", "يمثل");
WORD_SET(represents_set, "representons", "regroupons", "representamos", "agrupamos", "rappresentiamo", "reprezentujemy",
         "zrzeszamy", "представляем", "объединяем", "نمثل");
/* What a whole country calls its own. */
WORD_SET(public_set, "national*", "nacional*", "nazional*", "nation*", "ministr*", "minister*", "regulat*", "state",
         "federal*", "government*", "gouvern*", "gobierno*", "governo*", "regierung*", "public", "nationell*",
         "национальн*", "министерств*", "правительств*", "parliament*", "police", "krajow*", "narodow*", "rzad*");
/* "I am a lecturer at the university". */
WORD_SET(role_set, "member*", "lecturer*", "professor*", "teacher*", "teach", "researcher*", "student*", "head",
         "director*", "manager*", "staff", "employee*", "officer*", "engineer*", "representative*", "delegate*",
         "secretary", "president*", "chair*", "analyst*", "advis*", "founder*", "volunteer*", "part", "membre*",
         "enseign*", "chercheu*", "etudiant*", "directeur*", "directrice*", "ingenieur*", "representant*", "secretaire",
         "benevole*", "miembro*", "profesor*", "docente*", "investigador*", "estudiante*", "ingenier*", "secretari*",
         "voluntari*", "membro*", "pesquisador*", "diretor*", "mitglied*", "dozent*", "lehr*", "forsch*", "leiter*",
         "mitarbeiter*", "referent*", "vertreter*", "geschaftsfuhrer*", "ingenieur*", "ricercat*", "dirett*",
         "rappresentant*", "lid", "leden", "docent*", "onderzoek*", "medewerker*", "bestuurslid", "czlon*", "wykladow*",
         "badacz*", "dyrektor*", "pracowni*", "член*", "преподаватель*", "сотрудни*", "директор*", "исследователь*",
         "представител*", "medlem*", "forskare", "larare", "chef", "anstalld", "عضو", "استاذ", "باحث");
WORD_SET(stance_set, "welcomes", "thanks", "appreciates", "submits", "wishes", "pleased", "grateful", "honoured",
         "honored", "hereby", "respectfully", "salue", "remercie", "soumet", "souhaite", "felicite", "adresse",
         "transmet", "saluda", "agradece", "remite", "acoge", "complace", "begrusst", "dankt", "ubermittelt", "bedankt",
         "sauda", "congratula", "accoglie", "ringrazia", "desidera", "verwelkomt", "dziekuje", "przekazuje",
         "przedklada", "приветствует", "благодарит", "направляет", "valkomnar", "tackar", "overlamnar", "ترحب", "يرحب",
         "تشكر", "يشكر", "tesekkur", "sunar");

static const struct token *token_at(const struct naming *naming, size_t i)
{
    return &naming->view->tokens.items[i];
}

/* A sentence begins at token `i`. */
static bool begins(const struct naming *naming, size_t i)
{
    return i == 0 || token_at(naming, i - 1)->block != token_at(naming, i)->block ||
           tokens_part(naming->view->tokens.items, i);
}

static bool in_sentence(const struct naming *naming, size_t i)
{
    return i < naming->view->tokens.count && !begins(naming, i);
}

/* The author speaks behind the name, in the same sentence. */
static bool goes_on_as_author(const struct naming *naming)
{
    for (size_t n = 0, i = naming->end; n < AHEAD_MOST && in_sentence(naming, i); n++, i++)
        if (word_set_has(&we_set, token_at(naming, i)) || word_set_has(&our_set, token_at(naming, i))) return true;
    return false;
}

static bool author_before(const struct naming *naming, size_t at)
{
    for (size_t n = 0; n < AHEAD_MOST && !begins(naming, at); n++, at--)
        if (word_set_has(&we_set, token_at(naming, at - 1)) || word_set_has(&our_set, token_at(naming, at - 1)))
            return true;
    return false;
}

/* The organisation's name ends right before token `at`. */
static bool organisation_before(const struct naming *naming, size_t at)
{
    const struct tokens *name = &naming->organisation;
    if (name->count == 0 || at < name->count) return false;
    for (size_t i = 0; i < name->count; i++) {
        const struct token *one = &name->items[i], *other = token_at(naming, at - name->count + i);
        if (one->bytes != other->bytes || memcmp(one->text, other->text, one->bytes) != 0) return false;
    }
    return true;
}

struct met { /* between the author and the name, read backwards */
    bool one, the, link, be;
    int adjectives;
};

/* "As an NGO", "als NGO sehen wir"; not "such as an NGO", nor "as the ministry said". */
static bool introduces(const struct naming *naming, size_t at, const struct met *met)
{
    const struct token *token = token_at(naming, at);
    bool first = begins(naming, at);
    const char *before = first ? "" : token_at(naming, at - 1)->text;
    bool que = strcmp(token->text, "que") == 0 || strcmp(token->text, "qu") == 0;
    if (que && strcmp(before, "tant") != 0) return false;
    bool capacity = strcmp(before, "qualite") == 0 || strcmp(before, "calidad") == 0 || strcmp(before, "veste") == 0 ||
                    strcmp(before, "qualita") == 0 || strcmp(before, "qualidade") == 0;
    if ((strcmp(token->text, "de") == 0 || strcmp(token->text, "di") == 0) && !capacity) return false;
    if (!first && word_set_has(&compared_set, token_at(naming, at - 1))) return false;
    return (met->one && (first || met->adjectives == 0 || goes_on_as_author(naming))) || goes_on_as_author(naming);
}

/* Whether token `at`, read backwards from the name, is the author. *on: it may still be found further back. */
static bool is_author(const struct naming *naming, size_t at, struct met *met, bool *on)
{
    const struct token *token = token_at(naming, at);
    bool closed = met->one || met->the || met->link || met->be;
    *on = false;
    if (word_set_has(&represents_set, token)) return true;
    if (word_set_has(&speaks_set, token)) return author_before(naming, at) || organisation_before(naming, at);
    if (word_set_has(&am_set, token)) return met->adjectives == 0 || closed;
    if (word_set_has(&as_set, token) && introduces(naming, at, met)) return true;
    if (word_set_has(&we_set, token) && (met->adjectives == 0 || closed)) return at + 1 < naming->first || closed;
    if (word_set_has(&our_set, token)) return !closed && !naming->is_public && !naming->plural;
    *on = true;
    if (word_set_has(&one_set, token))
        met->one = true;
    else if (word_set_has(&the_set, token))
        met->the = true;
    else if (word_set_has(&be_set, token))
        met->be = true;
    else if (word_set_has(&link_set, token))
        /* "We work with NGOs": a word between that no article introduces is no adjective. */
        *on = met->link = met->one || met->the || met->adjectives == 0;
    else if (!token->number && !word_set_has(&role_set, token) && (closed || ++met->adjectives > ADJECTIVES_MOST))
        *on = false;
    return false;
}

static bool said_before(const struct naming *naming)
{
    struct met met = {0};
    bool on = true;
    for (size_t n = 0, at = naming->first; n < BACK_MOST && on; n++, at--) {
        if ((met.one || met.be) && organisation_before(naming, at)) return true;
        if (begins(naming, at)) return false;
        if (is_author(naming, at - 1, &met, &on)) return true;
    }
    return false;
}

/* "The ministry welcomes the call": who speaks of itself so, where its text begins. */
static bool takes_a_stance(const struct naming *naming)
{
    size_t at = naming->first;
    while (!begins(naming, at) && word_set_has(&the_set, token_at(naming, at - 1))) at--;
    if (naming->plural || naming->view->positions[naming->first] > STANCE_WITHIN) return false;
    if (!begins(naming, at)) return false;
    for (size_t n = 0, i = naming->end; n < AHEAD_MOST && in_sentence(naming, i); n++, i++)
        if (word_set_has(&stance_set, token_at(naming, i))) return true;
    return false;
}

static bool ends_in(const char *text, size_t bytes, const char *const *endings, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (bytes_end(text, bytes, endings[i])) return true;
    return false;
}

/* Languages that say it right before or behind the name, without blanks or with an ending. */
static bool said_around(const struct naming *naming)
{
    static const char *const before[] = {"作为",       "作为一个", "作为一家", "身为",   "我们是",   "我们是一个",
                                         "我们是一家", "作為",     "作為一個", "我們是", "私たちは", "当社は"};
    static const char *const behind[] = {"として", "である私たち", "로서", "으로서", " olarak", "입니다", "です"};
    const struct token *first = token_at(naming, naming->first), *last = token_at(naming, naming->end - 1);
    if (!naming->text) return false;
    if (ends_in(naming->text, first->from, before, sizeof before / sizeof *before)) return true;
    if (ends_in(last->text, last->bytes, behind, sizeof behind / sizeof *behind)) return true;
    for (size_t i = 0; i < sizeof behind / sizeof *behind; i++)
        if (text_begins(naming->text + last->to, behind[i])) return true;
    return false;
}

bool stakeholder_says_itself(const struct naming *naming)
{
    return said_before(naming) || takes_a_stance(naming) || said_around(naming);
}

bool stakeholder_is_ours(const struct token *token)
{
    return word_set_has(&our_set, token);
}

bool stakeholder_is_public(const struct token *token)
{
    return word_set_has(&public_set, token);
}
