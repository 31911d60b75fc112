/* SPDX-License-Identifier: MIT */
/* organisation_names: where a name begins and ends in running text, and whether it is an organisation's. */
#include "organisation.h"
#include <ctype.h>
#include <strings.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* A shorter Russian word may be anything. */
#define GENITIVE_LEAST_BYTES 10
/* Shorter words describe nothing: "vecinos nos", "usagers vous". */
#define ADJECTIVE_LEAST_BYTES 6

bool name_is_upper(uint32_t code)
{
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
    if (code >= 0x100 && code <= 0x17F) return code >= 0x139 && code <= 0x148 ? code % 2 == 1 : code % 2 == 0;
    return (code >= 0x391 && code <= 0x3A9) || (code >= 0x400 && code <= 0x42F) || code == 0x130;
}

bool name_in_list(const char *const *list, size_t count, const char *word, size_t bytes)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == bytes && strncasecmp(list[i], word, bytes) == 0) return true;
    return false;
}

bool name_is_article(const char *word, size_t bytes)
{
    static const char *const articles[] = {
        "the",     "of",     "our",     "my",      "a",     "an",    "la",     "le",      "les",      "el",
        "los",     "las",    "der",     "die",     "das",   "des",   "dem",    "den",     "o",        "os",
        "as",      "il",     "lo",      "gli",     "i",     "de",    "del",    "du",      "da",       "do",
        "het",     "mi",     "nuestra", "nuestro", "notre", "mon",   "ma",     "nossa",   "nosso",    "unserer",
        "unseres", "meiner", "meines",  "entire",  "whole", "ganze", "ganzen", "gesamte", "gesamten", "tout",
        "toute",   "todo",   "toda",    "tutta",   "tutto", "heel",  "hele",   "hela",    "całą",     "całego",
        "całej",   "всю",    "весь",    "всего",   "всей",  "bütün", "tüm"};
    return name_in_list(articles, sizeof articles / sizeof *articles, word, bytes);
}

bool name_is_connector(const char *word, size_t bytes)
{
    static const char *const connectors[] = {
        "of",    "for", "the", "and", "&",   "de",  "da",   "do",   "dos",     "das",   "del",   "della",
        "dei",   "di",  "la",  "las", "los", "der", "des",  "für",  "und",     "van",   "voor",  "en",
        "y",     "e",   "et",  "du",  "on",  "in",  "per",  "para", "pour",    "i",     "по",    "и",
        "в",     "for", "och", "ve",  "à",   "l",   "d",    "al",   "dell",    "degli", "delle", "sur",
        "sobre", "zur", "zum", "im",  "w",   "na",  "dla",  "sul",  "against", "to",    "au",    "aux",
        "am",    "an",  "zu",  "aan", "op",  "uit", "från", "på",   "с",       "на",    "для",   "при"};
    return name_in_list(connectors, sizeof connectors / sizeof *connectors, word, bytes);
}

/* A word's end: white space or punctuation that is not inside a word ("NIC.br", "CERT-EX", "d'Ivoire" go on). */
const char *name_word_end(const char *at)
{
    for (; (unsigned char)*at > ' '; at++) {
        if (one_of(",;:()\"<>[]!?|", *at)) break;
        if (*at == '.' && ((unsigned char)at[1] <= ' ' || one_of(",;)", at[1]))) break;
        if (strncmp(at, "，", 3) == 0 || strncmp(at, "。", 3) == 0 || strncmp(at, "、", 3) == 0 ||
            strncmp(at, "،", 2) == 0 || strncmp(at, "“", 3) == 0 || strncmp(at, "”", 3) == 0 ||
            strncmp(at, "»", 2) == 0 || strncmp(at, "—", 3) == 0)
            break;
    }
    return at;
}

uint32_t name_first_code(const char *at, const char *end)
{
    uint32_t code = 0;
    if (at < end) utf8_next(at, end, &code);
    return code;
}

const char *name_skip_blank(const char *at)
{
    while (*at == ' ' || *at == '\t' || *at == '\n') at++;
    return at;
}

const char *name_skip_elided(const char *at)
{
    static const char *const articles[] = {"", "l", "d", "dell", "all", "dall", "nell", "sull", "un"};
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        size_t bytes = strlen(articles[i]);
        if (strncasecmp(at, articles[i], bytes) != 0) continue;
        if (at[bytes] == '\'') return at + bytes + 1;
        if (strncmp(at + bytes, "’", 3) == 0) return at + bytes + 3;
    }
    return at;
}

/* "Общества друзей книги": what a Russian society's name goes on with stands in the genitive. */
static bool is_genitive(const char *at, const char *end)
{
    static const char *const ends[] = {"ей", "ов", "ев", "ы", "и", "а", "я", "ого", "его", "ых", "их", "ой"};
    uint32_t code = name_first_code(at, end);
    if (code < 0x430 || code > 0x44F || end - at < GENITIVE_LEAST_BYTES) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = strlen(ends[i]);
        if ((size_t)(end - at) > bytes && memcmp(end - bytes, ends[i], bytes) == 0) return true;
    }
    return false;
}

static bool ends_in(const char *at, const char *end, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t bytes = strlen(list[i]);
        if ((size_t)(end - at) >= bytes && strncasecmp(end - bytes, list[i], bytes) == 0) return true;
    }
    return false;
}

/* "Lyktans bygdeförening": in Nordic names what the body is follows the genitive in small letters. */
static bool is_nordic_body(const char *to, const char *at, const char *end)
{
    static const char *const ends[] = {
        "förening", "föreningen", "forening",  "foreningen", "bibliotek",  "biblioteket", "kommun",      "kommune",
        "skola",    "skole",      "klubb",     "klub",       "förbund",    "forbund",     "stiftelse",   "stiftelsen",
        "nätverk",  "nettverk",   "netværk",   "sällskap",   "selskap",    "selskab",     "kooperativ",  "samfällighet",
        "högskola", "høgskole",   "nämnd",     "råd",        "församling", "bygdelag",    "hembygdslag", "museum",
        "museet",   "verk",       "avdelning", "institut"};
    /* "Granby kommun" */
    static const char *const plain[] = {"kommun",   "kommune",      "skola",      "skole",
                                        "förskola", "bibliotek",    "församling", "gymnasium",
                                        "sjukhus",  "folkhögskola", "museum",     "hembygdsförening"};
    if (at == to + 1 && name_in_list(plain, sizeof plain / sizeof *plain, at, (size_t)(end - at))) return true;
    return to[-1] == 's' && at == to + 1 && ends_in(at, end, ends, sizeof ends / sizeof *ends);
}

/* "Association des usagers inquiets": what describes a noun in small letters agrees with it, and is no verb. */
static bool agrees(const char *word, size_t bytes, const char *at, const char *end)
{
    static const char *const verbs[] = {"ons", "mos", "ez", "ais", "eis"};
    bool both = bytes >= ADJECTIVE_LEAST_BYTES && end - at >= ADJECTIVE_LEAST_BYTES && word[bytes - 1] == 's';
    return both && end[-1] == 's' && !ends_in(at, end, verbs, sizeof verbs / sizeof *verbs);
}

/* "École élémentaire des Tilleuls": what kind of school or society it is, in small letters. */
static bool describes(const char *at, const char *end)
{
    static const char *const kinds[] = {
        "élémentaire",     "primaire",      "maternelle", "secondaire",     "publique",        "public",
        "privée",          "privé",         "municipale", "municipal",      "communale",       "communal",
        "nationale",       "national",      "régionale",  "régional",       "départementale",  "départemental",
        "internationale",  "international", "européenne", "européen",       "française",       "français",
        "belge",           "suisse",        "canadienne", "africaine",      "méditerranéenne", "culturelle",
        "culturel",        "sportive",      "sportif",    "scolaire",       "sociale",         "social",
        "agricole",        "populaire",     "laïque",     "polyvalente",    "polyvalent",      "technique",
        "professionnelle", "professionnel", "supérieure", "hospitalier",    "universitaire",   "coopérative",
        "coopératif",      "primaria",      "secondaria", "elementare",     "media",           "materna",
        "comunale",        "statale",       "nazionale",  "regionale",      "provinciale",     "italiana",
        "italiano",        "europea",       "europeo",    "internazionale", "popolare",        "culturale",
        "sportiva",        "sportivo",      "agricola",   "agricolo",       "pubblica",        "pubblico",
        "comprensivo",     "comprensiva",   "secundaria", "pública",        "público",         "nacional",
        "estatal",         "regional",      "provincial", "internacional",  "española",        "español",
        "vecinal",         "cultural",      "popular",    "agraria",        "deportiva",       "deportivo",
        "infantil",        "primária",      "secundária", "básica",         "estadual",        "portuguesa",
        "português",       "brasileira",    "brasileiro", "desportiva",     "desportivo",      "escolar",
        "rural",           "urbana",        "rurale",     "urbaine",        "urbain",          "podstawowa",
        "podstawowej",     "publiczna",     "publicznej", "miejska",        "miejskiej",       "gminna",
        "gminnej",         "powiatowa",     "powiatowej", "wiejska",        "wiejskiej",       "polska",
        "polskiej"};
    return name_in_list(kinds, sizeof kinds / sizeof *kinds, at, (size_t)(end - at));
}

/* "Szkoła nr 7", "Школа № 12". */
static bool is_numbering(const char *at, const char *end)
{
    static const char *const signs[] = {"nr", "no", "no.", "n°", "nº", "№"};
    const char *next = name_skip_blank(end);
    return name_in_list(signs, sizeof signs / sizeof *signs, at, (size_t)(end - at)) && *next >= '0' && *next <= '9';
}

/* "Association des usagers": after an organisation's word and a preposition a small letter still belongs to the name.
 */
static bool goes_on(struct arena *arena, const char *from, const char *to, const char *at, const char *end)
{
    static const char *const prepositions[] = {"de",  "des", "du",     "del",  "da",   "do",  "dos", "das", "della",
                                               "dei", "di",  "per",    "para", "pour", "la",  "las", "los", "le",
                                               "les", "en",  "per la", "für",  "voor", "van", "av",  "för"};
    if (is_numbering(at, end)) return true;
    if (is_genitive(at, end)) return people_is_organisation(arena, from, (size_t)(to - from));
    if (is_nordic_body(to, at, end)) return true;
    if (name_is_connector(at, (size_t)(end - at)) || !people_is_organisation(arena, from, (size_t)(to - from)))
        return false;
    const char *before = at;
    while (before > to && before[-1] == ' ') before--;
    const char *word = before;
    while (word > from && word[-1] != ' ' && word[-1] != '\n') word--;
    size_t bytes = (size_t)(before - word);
    if (before == to && name_is_upper(name_first_code(word, to))) return describes(at, end);
    if (before == to) return describes(at, end) || agrees(word, bytes, at, end);
    return name_in_list(prepositions, sizeof prepositions / sizeof *prepositions, word, bytes);
}

/* "Inc." and its like are written with a full stop. */
static bool is_abbreviation(const char *word, size_t bytes)
{
    static const char *const short_forms[] = {"Inc", "Ltd", "Co",  "Corp", "Pty",  "Lda", "Ltda", "Cía", "Bros",
                                              "Şti", "Mfg", "Ass", "Assn", "Univ", "Cie", "Bhd",  "Sdn"};
    if (name_in_list(short_forms, sizeof short_forms / sizeof *short_forms, word, bytes)) return true;
    return bytes >= 3 && bytes <= 7 && memchr(word, '.', bytes) != NULL;
}

const char *name_with_form(const char *from, const char *to, const char *end)
{
    static const char *const forms[] = {
        " e.V.",   " e. V.",  ", e.V.",  " e.V",     " S.A.",   ", S.A.", " a.s.", " o.p.s.",     " z.s.", " plc",
        " gGmbH",  " eG",     " s.r.o.", ", s.r.o.", " d.o.o.", " ehf.",  " a/s",  " sp. z o.o.", " n.v.", " b.v.",
        " s.p.a.", " s.r.l.", " v.z.w.", ", plc",    ", Inc.",  ", Ltd.", ", Ltd", ", LLC",       " vzw",  " asbl"};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        size_t bytes = strlen(forms[i]);
        /* "e. V" of which only the last full stop was left out. */
        bool cut = *to == '.' && to < end && (size_t)(to + 1 - from) > bytes;
        if (cut && strncasecmp(to + 1 - bytes, forms[i], bytes) == 0) return to + 1;
        if ((size_t)(end - to) < bytes || strncasecmp(to, forms[i], bytes) != 0) continue;
        bool whole = (size_t)(end - to) == bytes || !isalnum((unsigned char)to[bytes]);
        if (whole) return to + bytes;
    }
    const char *word = to;
    while (word > from && word[-1] != ' ') word--;
    return word > from && to < end && *to == '.' && is_abbreviation(word, (size_t)(to - word)) ? to + 1 : to;
}

/* The capitalised name that starts at `at`: "Example Network for Safety", without articles before it. */
const char *name_run(struct arena *arena, const char *at, size_t *words)
{
    const char *from = NULL, *to = NULL;
    *words = 0;
    for (int step = 0; step < NAME_MAX_WORDS + 4; step++) {
        at = name_skip_blank(at);
        if (from == NULL) at = name_skip_elided(at);
        const char *end = name_word_end(at);
        if (end == at) break;
        bool upper = name_is_upper(name_first_code(at, end)) || (*at >= '0' && *at <= '9' && from != NULL);
        if (upper && !(from == NULL && name_is_article(at, (size_t)(end - at)))) {
            if (from == NULL) from = at;
            to = end;
            (*words)++;
        } else if (from != NULL && goes_on(arena, from, to, at, end)) {
            to = end;
            (*words)++;
        } else if (from == NULL ? !name_is_article(at, (size_t)(end - at))
                                : !name_is_connector(at, (size_t)(end - at))) {
            break;
        }
        bool inner = *end == '.' && name_is_upper(name_first_code(end + 1, end + 1 + strlen(end + 1))) && end - at <= 2;
        if ((unsigned char)*end > ' ' && !inner) break;
        if (end[0] == '\n' && end[1] == '\n') break;
        at = inner ? end + 1 : end;
    }
    /* "On behalf of the Example Network I send": the pronoun is no part of the name. */
    if (from != NULL && *words > 1 && to - from > 2 && strncmp(to - 2, " I", 2) == 0) to -= 2, (*words)--;
    if (from == NULL || (size_t)(to - from) > NAME_MAX_BYTES) return "";
    to = name_with_form(from, to, to + strlen(to));
    char *name = arena_strndup(arena, from, (size_t)(to - from));
    for (char *c = name; *c != '\0'; c++)
        if (*c == '\n' || *c == '\t') *c = ' ';
    return name;
}

/* Compounds: what such a word ends in tells what it names ("Dachverband", "forskningsinstitut"). */
static bool is_compound(const struct token *token)
{
#define P(text)                                                                                                        \
    {                                                                                                                  \
        text, sizeof(text) - 1                                                                                         \
    }
    static const struct {
        const char *text;
        size_t bytes;
    } ends[] = {
        P("verband"),      P("verbandes"),   P("verbands"),   P("verein"),       P("vereins"),      P("vereines"),
        P("institut"),     P("instituts"),   P("institutes"), P("gesellschaft"), P("stiftung"),     P("ministerium"),
        P("ministeriums"), P("universitat"), P("zentrum"),    P("zentrums"),     P("netzwerk"),     P("netzwerks"),
        P("bundnis"),      P("kammer"),      P("behorde"),    P("vereniging"),   P("stichting"),    P("instituut"),
        P("forbund"),      P("forbundet"),   P("forening"),   P("foreningen"),   P("universitet"),  P("universitetet"),
        P("institutet"),   P("myndigheten"), P("akademie"),   P("hochschule"),   P("gruppe"),       P("schule"),
        P("bucherei"),     P("bibliothek"),  P("werkstatt"),  P("initiative"),   P("gemeinschaft"), P("gemeinde"),
        P("ausschuss"),    P("groep"),       P("gruppen"),    P("school"),       P("skolan"),       P("skola"),
        P("skole"),        P("skolen"),      P("gymnasium"),  P("gymnasiet"),    P("lyzeum"),       P("kindergarten"),
        P("elternrat"),    P("schulerrat"),  P("beirat"),     P("elternbeirat"), P("elternbund"),   P("krankenhaus"),
        P("klinikum")};
#undef P
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = ends[i].bytes;
        if (token->bytes >= bytes && memcmp(token->text + token->bytes - bytes, ends[i].text, bytes) == 0) return true;
    }
    return false;
}

/* "SA" is a legal form, "Sá" a surname. */
static bool is_small_pair(const struct token *token, const char *line)
{
    return token->bytes == 2 &&
           !(isupper((unsigned char)line[token->from]) && isupper((unsigned char)line[token->to - 1]));
}

/* Where words are not parted, or carry what the body is at their end: "松林小学", "솔밭초등학교". */
static bool ends_in_body(const char *line, size_t bytes)
{
    static const char *const ends[] = {
        "小学",   "中学",     "幼儿园", "小學",         "中學",     "幼兒園",   "大学",     "大學",
        "学校",   "學校",     "医院",   "醫院",         "教育局",   "小学校",   "中学校",   "高校",
        "保育園", "幼稚園",   "病院",   "給食センター", "초등학교", "중학교",   "고등학교", "대학교",
        "유치원", "어린이집", "병원",   "교육청",       "교육부",   "환경부",   "외교부",   "복지부",
        "국토부", "협회",     "재단",   "연합회",       "위원회",   "협동조합", "노동조합", "센터",
        "연구소", "연구원",   "시청",   "구청",         "군청",     "도서관"};
    if (bytes == 0 || (unsigned char)line[bytes - 1] < 0x80) return false;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (bytes > end && memcmp(line + bytes - end, ends[i], end) == 0) return true;
    }
    return false;
}

bool people_is_organisation(struct arena *arena, const char *line, size_t bytes)
{
    if (ends_in_body(line, bytes)) return true;
    struct tokens tokens = {0};
    struct hits hits = {0};
    tokens_add(arena, &tokens, ZONE_BODY, -1, line, bytes);
    phrases_match(arena, tokens.items, 0, tokens.count, &hits);
    for (size_t i = 0; i < tokens.count; i++)
        if (is_compound(&tokens.items[i])) return true;
    for (size_t i = 0; i < hits.count; i++)
        if (hits.items[i].concept == CONCEPT_ORGANISATION && !is_small_pair(&tokens.items[hits.items[i].first], line))
            return true;
    return false;
}

bool name_is_acronym(const char *name)
{
    size_t upper = 0, all = 0;
    for (; *name != '\0'; name++) {
        if (*name == ' ') return false;
        upper += *name >= 'A' && *name <= 'Z';
        all++;
    }
    return upper >= 2 && all <= 14;
}

bool name_is_particle(const char *at, size_t bytes)
{
    static const char *const particles[] = {"de",  "da",  "do", "dos", "das", "del", "di",  "von", "van",
                                            "der", "den", "la", "el",  "al",  "bin", "ibn", "y",   "e",
                                            "af",  "av",  "zu", "ter", "ten", "le",  "du"};
    return name_in_list(particles, sizeof particles / sizeof *particles, at, bytes);
}

bool name_has_title(const char *name)
{
    static const char *const titles[] = {
        "Dr",         "Prof",          "Professor", "Mr",         "Ms",         "Mrs",       "Mme",
        "Sr",         "Sra",           "Herr",      "Frau",       "Dra",        "Eng",       "Ing",
        "Hon",        "Sir",           "Dame",      "Herrn",      "professeur", "docteur",   "profesor",
        "profesora",  "doctora",       "doctor",    "dottor",     "dottoressa", "professor", "professora",
        "professore", "professoressa", "профессор", "профессора", "доктора",    "heer",      "mevrouw",
        "doktor",     "signor",        "signora",   "señor",      "señora",     "Monsieur",  "Madame"};
    size_t bytes = strcspn(name, " .");
    return name_in_list(titles, sizeof titles / sizeof *titles, name, bytes);
}
