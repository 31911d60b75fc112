/* SPDX-License-Identifier: MIT */
/* organisation: for whom the author speaks, read off the words after "on behalf of", the subject, the display name and
 * the signature. */
#include "people.h"
#include <strings.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/utf8.h>

#define NAME_MAX_WORDS 12
#define NAME_MAX_BYTES 160
/* An organisation in a signature is no longer than this; a sentence is. */
#define SIGNED_MAX_BYTES 64
#define RUN_MAX_CHARACTERS 30

static bool is_upper(uint32_t code)
{
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    if (code >= 0xC0 && code <= 0xDE) return code != 0xD7;
    if (code >= 0x100 && code <= 0x17F) return code >= 0x139 && code <= 0x148 ? code % 2 == 1 : code % 2 == 0;
    return (code >= 0x391 && code <= 0x3A9) || (code >= 0x400 && code <= 0x42F) || code == 0x130;
}

static bool is_cased(uint32_t code)
{
    return code < 0x590 || (code >= 0x1E00 && code <= 0x1FFF);
}

static bool in_list(const char *const *list, size_t count, const char *word, size_t bytes)
{
    for (size_t i = 0; i < count; i++)
        if (strlen(list[i]) == bytes && strncasecmp(list[i], word, bytes) == 0) return true;
    return false;
}

static bool is_article(const char *word, size_t bytes)
{
    static const char *const articles[] = {
        "the",   "our", "my",  "a",     "an",    "la",      "le",      "les",    "el",     "los",     "las",
        "der",   "die", "das", "des",   "dem",   "den",     "o",       "os",     "as",     "il",      "lo",
        "gli",   "i",   "de",  "del",   "du",    "da",      "do",      "het",    "mi",     "nuestra", "nuestro",
        "notre", "mon", "ma",  "nossa", "nosso", "unserer", "unseres", "meiner", "meines", "entire",  "whole"};
    return in_list(articles, sizeof articles / sizeof *articles, word, bytes);
}

static bool is_connector(const char *word, size_t bytes)
{
    static const char *const connectors[] = {
        "of",    "for", "the", "and", "&",   "de",  "da",  "do",   "dos",     "das",   "del",   "della",
        "dei",   "di",  "la",  "las", "los", "der", "des", "für",  "und",     "van",   "voor",  "en",
        "y",     "e",   "et",  "du",  "on",  "in",  "per", "para", "pour",    "i",     "по",    "и",
        "в",     "for", "och", "ve",  "à",   "l",   "d",   "al",   "dell",    "degli", "delle", "sur",
        "sobre", "zur", "zum", "im",  "w",   "na",  "dla", "sul",  "against", "to"};
    return in_list(connectors, sizeof connectors / sizeof *connectors, word, bytes);
}

/* A word's end: white space or punctuation that is not inside a word ("NIC.br", "CERT-EX", "d'Ivoire" go on). */
static const char *word_end(const char *at)
{
    for (; (unsigned char)*at > ' '; at++) {
        if (strchr(",;:()\"<>[]!?|", *at) != NULL) break;
        if (*at == '.' && ((unsigned char)at[1] <= ' ' || strchr(",;)", at[1]) != NULL)) break;
        if (strncmp(at, "，", 3) == 0 || strncmp(at, "。", 3) == 0 || strncmp(at, "、", 3) == 0 ||
            strncmp(at, "،", 2) == 0 || strncmp(at, "“", 3) == 0 || strncmp(at, "”", 3) == 0 ||
            strncmp(at, "»", 2) == 0 || strncmp(at, "—", 3) == 0)
            break;
    }
    return at;
}

static uint32_t first_code(const char *at, const char *end)
{
    uint32_t code = 0;
    if (at < end) utf8_next(at, end, &code);
    return code;
}

static const char *skip_blank(const char *at)
{
    while (*at == ' ' || *at == '\t' || *at == '\n') at++;
    return at;
}

/* "Association des usagers": after an organisation's word and a preposition a small letter still belongs to the name.
 */
static bool goes_on(struct arena *arena, const char *from, const char *to, const char *at, const char *end)
{
    static const char *const prepositions[] = {"de",  "des", "du",     "del",  "da",   "do",  "dos", "das", "della",
                                               "dei", "di",  "per",    "para", "pour", "la",  "las", "los", "le",
                                               "les", "en",  "per la", "für",  "voor", "van", "av",  "för"};
    const char *before = at;
    while (before > to && before[-1] == ' ') before--;
    const char *word = before;
    while (word > to && word[-1] != ' ' && word[-1] != '\n') word--;
    if (word == before || is_connector(at, (size_t)(end - at))) return false;
    if (!in_list(prepositions, sizeof prepositions / sizeof *prepositions, word, (size_t)(before - word))) return false;
    return people_is_organisation(arena, from, (size_t)(to - from));
}

/* The capitalised name that starts at `at`: "Example Network for Safety", without articles before it. */
static const char *capitalised_run(struct arena *arena, const char *at, size_t *words)
{
    const char *from = NULL, *to = NULL;
    *words = 0;
    for (int step = 0; step < NAME_MAX_WORDS + 4; step++) {
        at = skip_blank(at);
        if (from == NULL && (strncmp(at, "l'", 2) == 0 || strncmp(at, "d'", 2) == 0)) at += 2;
        if (from == NULL && (strncmp(at, "l’", 4) == 0 || strncmp(at, "d’", 4) == 0)) at += 4;
        const char *end = word_end(at);
        if (end == at) break;
        bool upper = is_upper(first_code(at, end)) || (*at >= '0' && *at <= '9' && from != NULL);
        if (upper && !(from == NULL && is_article(at, (size_t)(end - at)))) {
            if (from == NULL) from = at;
            to = end;
            (*words)++;
        } else if (from != NULL && goes_on(arena, from, to, at, end)) {
            to = end;
            (*words)++;
        } else if (from == NULL ? !is_article(at, (size_t)(end - at)) : !is_connector(at, (size_t)(end - at))) {
            break;
        }
        bool inner = *end == '.' && is_upper(first_code(end + 1, end + 1 + strlen(end + 1))) && end - at <= 2;
        if ((unsigned char)*end > ' ' && !inner) break;
        if (end[0] == '\n' && end[1] == '\n') break;
        at = inner ? end + 1 : end;
    }
    if (from == NULL || (size_t)(to - from) > NAME_MAX_BYTES) return "";
    char *name = arena_strndup(arena, from, (size_t)(to - from));
    for (char *c = name; *c != '\0'; c++)
        if (*c == '\n' || *c == '\t') *c = ' ';
    return name;
}

/* In scripts without capitals: what stands from `at` to the next punctuation or a verb that follows names. */
static const char *uncased_run(struct arena *arena, const char *at)
{
    static const char *const verbs[] = {"提交",  "发表", "發表", "谨",    "回答",  "就",    "对",  "向",
                                        "在此",  "作出", "回应", "أقدم",  "نقدم",  "أود",   "نود", "أتقدم",
                                        "نتقدم", "أرسل", "نرسل", "يسرني", "يسرنا", "في هذا"};
    at = skip_blank(at);
    const char *end = at;
    for (size_t characters = 0; *end != '\0' && *end != '\n' && characters < 2 * RUN_MAX_CHARACTERS; characters++) {
        const char *stop = word_end(end);
        if (stop == end && *end != ' ') break;
        bool verb = false;
        for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) verb |= strncmp(end, verbs[i], strlen(verbs[i])) == 0;
        if (verb) break;
        uint32_t code;
        end += utf8_next(end, end + strlen(end), &code);
    }
    while (end > at && end[-1] == ' ') end--;
    return (size_t)(end - at) > NAME_MAX_BYTES ? "" : arena_strndup(arena, at, (size_t)(end - at));
}

/* The name before "を代表して", "대표하여", "adına": back to the last punctuation or line start. */
static const char *run_before(struct arena *arena, const char *text, const char *end)
{
    const char *from = text;
    for (const char *at = text; at < end; at++) {
        if (strchr("\n,.;:(", *at) != NULL) from = at + 1;
        if (strncmp(at, "。", 3) == 0 || strncmp(at, "、", 3) == 0 || strncmp(at, "，", 3) == 0) from = at + 3;
    }
    while (from < end && *from == ' ') from++;
    while (end > from && end[-1] == ' ') end--;
    static const char *const particles[] = {"を", "을", "를", "の"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (end - from > 3 && strncmp(end - 3, particles[i], 3) == 0) end -= 3;
    return (size_t)(end - from) > NAME_MAX_BYTES ? "" : arena_strndup(arena, from, (size_t)(end - from));
}

/* Compounds: what such a word ends in tells what it names ("Dachverband", "forskningsinstitut"). */
static bool is_compound(const struct token *token)
{
    static const char *const ends[] = {
        "verband",     "verbandes",     "verbands",     "verein",      "vereins",     "vereines",     "institut",
        "instituts",   "institutes",    "gesellschaft", "stiftung",    "ministerium", "ministeriums", "universitat",
        "zentrum",     "zentrums",      "netzwerk",     "netzwerks",   "bundnis",     "kammer",       "behorde",
        "vereniging",  "stichting",     "instituut",    "forbund",     "forbundet",   "forening",     "foreningen",
        "universitet", "universitetet", "institutet",   "myndigheten", "akademie",    "hochschule"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = strlen(ends[i]);
        if (token->bytes >= bytes && memcmp(token->text + token->bytes - bytes, ends[i], bytes) == 0) return true;
    }
    return false;
}

bool people_is_organisation(struct arena *arena, const char *line, size_t bytes)
{
    struct tokens tokens = {0};
    struct hits hits = {0};
    tokens_add(arena, &tokens, ZONE_BODY, -1, line, bytes);
    phrases_match(arena, tokens.items, 0, tokens.count, &hits);
    for (size_t i = 0; i < tokens.count; i++)
        if (is_compound(&tokens.items[i])) return true;
    for (size_t i = 0; i < hits.count; i++)
        if (hits.items[i].concept == CONCEPT_ORGANISATION) return true;
    return false;
}

static bool is_acronym(const char *name)
{
    size_t upper = 0, all = 0;
    for (; *name != '\0'; name++) {
        if (*name == ' ') return false;
        upper += *name >= 'A' && *name <= 'Z';
        all++;
    }
    return upper >= 2 && all <= 14;
}

static bool has_title(const char *name)
{
    static const char *const titles[] = {"Dr",   "Prof", "Professor", "Mr",  "Ms",  "Mrs", "Mme", "Sr",  "Sra",
                                         "Herr", "Frau", "Dra",       "Eng", "Ing", "Hon", "Sir", "Dame"};
    size_t bytes = strcspn(name, " .");
    return in_list(titles, sizeof titles / sizeof *titles, name, bytes);
}

static const char *text_of(const struct step *step, const struct token *token)
{
    return token->block < 0 ? step->reading->subject : step->out->blocks.items[token->block].text;
}

static bool takes_name_before(const struct token *last)
{
    static const char *const last_words[] = {"adına", "adina"};
    uint32_t code = first_code(last->text, last->text + last->bytes);
    bool kana = code >= 0x3040 && code <= 0x30FF, hangul = code >= 0xAC00 && code <= 0xD7AF;
    return kana || hangul || code == 0x1112 || in_list(last_words, 2, last->text, last->bytes);
}

static const char *named_by(struct step *step, const struct view *view, const struct hit *hit, size_t *words)
{
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = text_of(step, first);
    *words = 2;
    if (takes_name_before(last)) return run_before(step->arena, text, text + first->from);
    const char *at = skip_blank(text + last->to);
    if (!is_cased(first_code(at, at + strlen(at)))) return uncased_run(step->arena, at);
    return capitalised_run(step->arena, at, words);
}

static bool has_article(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *last = &view->tokens.items[hit->end - 1];
    const char *at = skip_blank(text_of(step, last) + last->to);
    return strncasecmp(at, "the ", 4) == 0;
}

const char *people_organisation(struct step *step, const struct view *view, const char **person)
{
    const char *weak = "", *found = "";
    *person = "";
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        if ((hit->concept != CONCEPT_BEHALF && hit->concept != CONCEPT_PASSES) || zone > ZONE_FILE) continue;
        if (zone == ZONE_SUBJECT && step->reading->reply) continue; /* the thread's subject, another's words */
        if (hit->concept == CONCEPT_PASSES && hit->weight < 1)
            continue; /* says that something is passed on, not whose it is */
        size_t words;
        const char *name = named_by(step, view, hit, &words);
        if (name[0] == '\0') continue;
        bool organisation = people_is_organisation(step->arena, name, strlen(name)) || is_acronym(name);
        bool titled = has_title(name);
        /* "On behalf of the Bluebird Project": people carry no article. */
        organisation |= hit->concept == CONCEPT_BEHALF && hit->weight >= 1 && has_article(step, view, hit);
        if (organisation && !titled && hit->concept == CONCEPT_BEHALF) {
            /* The subject often cuts a name short that the text has in full. */
            if (found[0] != '\0' && strncmp(name, found, strlen(found)) != 0) continue;
            if (strlen(name) > strlen(found)) found = name;
            continue;
        }
        bool two = words >= 2 && words <= 4 && !organisation;
        if ((titled || two) && (hit->concept == CONCEPT_PASSES || hit->weight >= 1)) *person = name;
        if (hit->concept == CONCEPT_BEHALF && hit->weight >= 1 && words > 4) weak = name;
    }
    if (found[0] != '\0') *person = "";
    return found[0] != '\0' ? found : weak;
}

static bool is_contact(const char *line, size_t bytes)
{
    size_t digits = 0;
    for (size_t i = 0; i < bytes; i++) digits += line[i] >= '0' && line[i] <= '9';
    return memchr(line, '@', bytes) != NULL || digits > 5 || memmem(line, bytes, "http", 4) != NULL ||
           memmem(line, bytes, "www.", 4) != NULL;
}

/* Words for what somebody does somewhere; the name of that place stands behind them. */
static const char *const roles[] = {"director",
                                    "head",
                                    "manager",
                                    "officer",
                                    "professor",
                                    "prof",
                                    "researcher",
                                    "engineer",
                                    "lawyer",
                                    "advisor",
                                    "adviser",
                                    "analyst",
                                    "chair",
                                    "president",
                                    "vice",
                                    "ceo",
                                    "cto",
                                    "ciso",
                                    "coordinator",
                                    "consultant",
                                    "lead",
                                    "fellow",
                                    "student",
                                    "secretary",
                                    "founder",
                                    "directeur",
                                    "directrice",
                                    "responsable",
                                    "présidente",
                                    "président",
                                    "chargé",
                                    "chargée",
                                    "chercheur",
                                    "chercheuse",
                                    "directora",
                                    "presidente",
                                    "presidenta",
                                    "investigador",
                                    "investigadora",
                                    "coordinador",
                                    "coordinadora",
                                    "jefe",
                                    "jefa",
                                    "diretor",
                                    "diretora",
                                    "coordenador",
                                    "coordenadora",
                                    "pesquisador",
                                    "pesquisadora",
                                    "direttore",
                                    "direttrice",
                                    "responsabile",
                                    "leiter",
                                    "leiterin",
                                    "referent",
                                    "referentin",
                                    "geschäftsführer",
                                    "geschäftsführerin",
                                    "vorsitzende",
                                    "vorsitzender",
                                    "директор",
                                    "руководитель",
                                    "начальник",
                                    "مدير",
                                    "مديرة",
                                    "رئيس",
                                    "senior",
                                    "specialist",
                                    "member",
                                    "executive"};

static bool names_role(struct arena *arena, const char *line, size_t bytes)
{
    struct tokens tokens = {0};
    tokens_add(arena, &tokens, ZONE_BODY, -1, line, bytes);
    for (size_t i = 0; i < tokens.count; i++)
        for (size_t r = 0; r < sizeof roles / sizeof *roles; r++)
            if (strcasecmp(tokens.items[i].text, roles[r]) == 0) return true;
    return false;
}

/* "Director of the Example Institute", "Policy lead at Example": what stands after the last of these words. */
static const char *after_role(struct arena *arena, const char *segment, size_t bytes)
{
    static const char *const links[] = {" at ", " of the ", " @ ",     " bei der ", " bei ",  " de la ", " del ",
                                        " da ", " do ",     " della ", " dell'",    " chez ", " en la ", " of "};
    char *copy = arena_strndup(arena, segment, bytes);
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        char *at = strcasestr(copy, links[i]);
        if (at == NULL) continue;
        const char *rest = at + strlen(links[i]);
        while (strncmp(rest, "the ", 4) == 0 || strncmp(rest, "The ", 4) == 0) rest += 4;
        if (is_upper(first_code(rest, rest + strlen(rest)))) return rest;
    }
    return "";
}

static bool looks_like_brand(struct arena *arena, const char *segment, size_t bytes)
{
    if (bytes > 40) return false;
    const char *dot = memchr(segment, '.', bytes);
    bool inner = dot != NULL && dot > segment && dot + 1 < segment + bytes && dot[1] != ' ';
    return inner || is_acronym(arena_strndup(arena, segment, bytes));
}

static const char *from_segment(struct arena *arena, const char *segment, size_t bytes, bool *sure)
{
    while (bytes > 0 && strchr(" \t*-–_", segment[0]) != NULL && segment[0] != '\0') {
        segment++;
        bytes--;
    }
    while (bytes > 0 && strchr(" \t*_.", segment[bytes - 1]) != NULL) bytes--;
    if (bytes < 2 || bytes > SIGNED_MAX_BYTES || is_contact(segment, bytes)) return "";
    bool role = names_role(arena, segment, bytes);
    bool organisation = people_is_organisation(arena, segment, bytes);
    *sure = organisation;
    if (role) {
        const char *rest = after_role(arena, segment, bytes);
        bool good = rest[0] != '\0' && (people_is_organisation(arena, rest, strlen(rest)) || is_acronym(rest));
        *sure = good;
        if (good) return rest;
        /* "Young Researchers Network", "Lead Users Association": the last word says what it is. */
        const char *last = memrchr(segment, ' ', bytes);
        *sure = last != NULL && people_is_organisation(arena, last + 1, (size_t)(segment + bytes - last - 1)) &&
                !names_role(arena, segment, strcspn(segment, " ")) && is_upper(first_code(segment, segment + bytes));
        if (*sure) return arena_strndup(arena, segment, bytes);
        return "";
    }
    if (organisation || looks_like_brand(arena, segment, bytes)) return arena_strndup(arena, segment, bytes);
    return "";
}

/* The line right below the author's name: a name of several capitalised words, or one that shares the author's
 * ("Aziz Nursery"), is whom they work for more often than anything else. */
static const char *below_name(struct arena *arena, const char *line, size_t bytes, const char *own_name)
{
    if (bytes < 4 || bytes > SIGNED_MAX_BYTES || is_contact(line, bytes) || names_role(arena, line, bytes)) return "";
    size_t words;
    const char *copy = arena_strndup(arena, line, bytes), *run = capitalised_run(arena, copy, &words);
    if (strlen(run) != bytes) return "";
    const char *surname = strrchr(own_name, ' ');
    bool shares = surname != NULL && strlen(surname) > 3 && words >= 2 && strstr(run, surname + 1) != NULL;
    return words >= 3 || shares ? run : "";
}

const char *people_signed(struct arena *arena, const char *signature, const char *own_name)
{
    const char *brand = "";
    size_t lines = 0;
    bool after_own = false;
    for (const char *line = signature; *line != '\0' && lines < 12; lines++) {
        size_t bytes = strcspn(line, "\n");
        const char *end = line + bytes;
        bool own = own_name[0] != '\0' && bytes <= strlen(own_name) + 4 &&
                   memmem(line, bytes, own_name, strlen(own_name)) != NULL;
        if (after_own && !own && brand[0] == '\0') brand = below_name(arena, line, bytes, own_name);
        if (bytes > 0) after_own = own;
        for (const char *at = line; !own && at < end;) {
            size_t segment = strcspn(at, ",|;\n\t(){}");
            const char *dash = memmem(at, segment, " - ", 3);
            if (dash == NULL) dash = memmem(at, segment, " – ", 5);
            if (dash != NULL) segment = (size_t)(dash - at);
            bool sure = false;
            const char *found = from_segment(arena, at, segment, &sure);
            if (found[0] != '\0' && sure) return found;
            if (found[0] != '\0' && brand[0] == '\0' && lines > 0) brand = found;
            at += segment + (dash != NULL ? 3 : 1);
        }
        line = *end == '\n' ? end + 1 : end;
    }
    return brand;
}
