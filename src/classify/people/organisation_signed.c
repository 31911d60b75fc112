/* SPDX-License-Identifier: MIT */
/* organisation_signed: the organisation that a signature's lines or a display name name. */
#include "organisation.h"
#include "phrases/word_set.h"
#include <strings.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

static bool is_contact(const char *line, size_t bytes)
{
    size_t digits = 0;
    for (size_t i = 0; i < bytes; i++) digits += line[i] >= '0' && line[i] <= '9';
    return memchr(line, '@', bytes) != NULL || digits > 5 || memmem(line, bytes, "http", 4) != NULL ||
           memmem(line, bytes, "www.", 4) != NULL;
}

/* Words for what somebody does somewhere; the name of that place stands behind them. */
WORD_SET(role_set, "director", "head", "manager", "officer", "professor", "prof", "researcher", "engineer", "lawyer",
         "advisor", "adviser", "analyst", "chair", "president", "vice", "ceo", "cto", "ciso", "coordinator",
         "consultant", "lead", "fellow", "student", "secretary", "founder", "directeur", "directrice", "responsable",
         "charge", "chargee", "chercheur", "chercheuse", "directora", "presidente", "presidenta", "investigador",
         "investigadora", "coordinador", "coordinadora", "jefe", "jefa", "diretor", "diretora", "coordenador",
         "coordenadora", "pesquisador", "pesquisadora", "direttore", "direttrice", "responsabile", "leiter", "leiterin",
         "referent", "referentin", "geschaftsfuhrer", "geschaftsfuhrerin", "vorsitzende", "vorsitzender", "директор",
         "руководитель", "начальник", "مدير", "مديرة", "رييس", "prasident", "prasidentin", "obmann", "obfrau",
         "voorzitter", "secretaris", "prezes", "przewodniczaca", "przewodniczacy", "ordforande", "baskan",
         "председатель", "секретарь", "senior", "specialist", "member", "executive", "secretaire", "secretario",
         "segretario", "segretaria", "sekretar", "sekretarin", "sekreterare", "sekretarz", "treasurer", "tresorier",
         "tresoriere", "tesorero", "tesorera", "tesoureiro", "tesoureira", "tesoriere", "schatzmeister",
         "schatzmeisterin", "kassenwart", "kassenwartin", "penningmeester", "skarbnik", "skarbniczka", "kassor",
         "казначеи", "porte", "portavoce", "portavoz", "spokesperson", "sprecher", "sprecherin", "woordvoerder");

static bool names_role(struct arena *arena, const char *line, size_t bytes)
{
    struct tokens tokens = {0};
    tokens_add(arena, &tokens, ZONE_BODY, -1, line, bytes);
    for (size_t i = 0; i < tokens.count; i++)
        if (word_set_has(&role_set, &tokens.items[i])) return true;
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
        if (name_is_upper(name_first_code(rest, rest + strlen(rest)))) return rest;
    }
    return "";
}

static bool looks_like_brand(struct arena *arena, const char *segment, size_t bytes)
{
    if (bytes > 40) return false;
    const char *dot = memchr(segment, '.', bytes);
    bool inner = dot != NULL && dot > segment && dot + 1 < segment + bytes && dot[1] != ' ';
    return inner || name_is_acronym(arena_strndup(arena, segment, bytes));
}

/* What leads to the name of whom somebody signs for, the longest of those that begin alike first. */
static const char *const leads[] = {"on behalf of the ",
                                    "on behalf of ",
                                    "for the ",
                                    "for ",
                                    "im namen der ",
                                    "im namen des ",
                                    "im auftrag der ",
                                    "im auftrag des ",
                                    "für den ",
                                    "für die ",
                                    "für das ",
                                    "für ",
                                    "au nom de la ",
                                    "au nom du ",
                                    "au nom de ",
                                    "pour le ",
                                    "pour la ",
                                    "pour les ",
                                    "pour l'",
                                    "pour l’",
                                    "pour ",
                                    "en nombre de la ",
                                    "en nombre del ",
                                    "en nombre de ",
                                    "por la ",
                                    "por el ",
                                    "por los ",
                                    "por las ",
                                    "por ",
                                    "em nome da ",
                                    "em nome do ",
                                    "em nome de ",
                                    "pela ",
                                    "pelo ",
                                    "a nome della ",
                                    "a nome del ",
                                    "a nome di ",
                                    "per la ",
                                    "per il ",
                                    "per l'",
                                    "per l’",
                                    "per ",
                                    "namens de ",
                                    "namens het ",
                                    "namens ",
                                    "voor de ",
                                    "voor het ",
                                    "voor ",
                                    "på uppdrag av ",
                                    "för ",
                                    "w imieniu ",
                                    "за ",
                                    "от имени ",
                                    "от "};

/* "for the Example Guild", "für die Beispielgilde": bytes of what leads to the name of whom it is signed for; 0: no
 * name follows. */
static size_t leads_to_name(const char *segment, size_t bytes)
{
    for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
        size_t lead = strlen(leads[i]);
        if (bytes > lead && strncasecmp(segment, leads[i], lead) == 0 &&
            name_is_upper(name_first_code(segment + lead, segment + bytes)))
            return lead;
    }
    return 0;
}

/* "I am Ana Example, de la Cámara de Ejemplo": bytes of the small words that lead to a name; 0: it begins at once. */
static size_t leads_in_small(const char *segment, size_t bytes)
{
    static const char *const small[] = {
        "of",  "from", "at",    "von", "vom", "bei", "beim", "aus", "de",  "du",   "del", "des", "della", "dello",
        "dei", "dal",  "dalla", "di",  "da",  "do",  "van",  "het", "uit", "från", "la",  "le",  "les",   "el",
        "los", "las",  "der",   "die", "das", "dem", "den",  "the", "il",  "z",    "ze",  "из",  "от"};
    const char *at = segment, *end = segment + bytes;
    for (int i = 0; i < 3 && at < end; i++) {
        const char *past = name_skip_elided(at), *word = name_word_end(at);
        if (past > at) return past < end && name_is_upper(name_first_code(past, end)) ? (size_t)(past - segment) : 0;
        if (!name_in_list(small, sizeof small / sizeof *small, at, (size_t)(word - at)) ||
            name_is_upper(name_first_code(at, end)) || *word != ' ')
            return 0;
        at = name_skip_blank(word);
        if (at < end && name_is_upper(name_first_code(at, end))) return (size_t)(at - segment);
    }
    return 0;
}

/* "北斗会社 品質管理課", "한빛 주식회사 품질관리팀": bytes of the body's name, without its department behind a blank.
 */
static size_t without_department(struct arena *arena, const char *segment, size_t bytes)
{
    static const char *const parts[] = {"課", "部", "室", "係", "科", "处", "處", "部门", "팀", "부", "과", "실", "국"};
    const char *blank = memchr(segment, ' ', bytes), *wide = memmem(segment, bytes, "　", 3);
    if (wide != NULL && (blank == NULL || wide < blank)) blank = wide;
    if (blank == NULL || (unsigned char)segment[bytes - 1] < 0x80) return bytes;
    bool part = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        size_t end = strlen(parts[i]);
        part |= bytes > end && memcmp(segment + bytes - end, parts[i], end) == 0;
    }
    size_t body = (size_t)(blank - segment);
    /* "한빛 주식회사": the form may stand apart. */
    const char *next = memchr(blank + 1, ' ', (size_t)(segment + bytes - blank - 1));
    if (part && next != NULL && people_is_organisation(arena, segment, (size_t)(next - segment)))
        return (size_t)(next - segment);
    return part && people_is_organisation(arena, segment, body) ? body : bytes;
}

/* "Office of Dr Example", "Sekretariat Prof. Beispiel": a person's office is that person's. */
static bool is_office_of(const char *segment, size_t bytes)
{
    static const char *const offices[] = {"office",      "secretariat", "secretary",    "assistant",   "büro",
                                          "sekretariat", "vorzimmer",   "assistenz",    "secrétariat", "secrétaire",
                                          "secretaría",  "secretaria",  "secretariado", "segreteria",  "secretariaat",
                                          "приёмная",    "приемная",    "секретарь",    "sekreterare"};
    size_t first = (size_t)(name_word_end(segment) - segment);
    if (!name_in_list(offices, sizeof offices / sizeof *offices, segment, first < bytes ? first : bytes)) return false;
    for (const char *at = memchr(segment, ' ', bytes), *end = segment + bytes; at != NULL;
         at = memchr(at + 1, ' ', (size_t)(end - at - 1)))
        if (name_has_title(at + 1)) return true;
    return false;
}

static const char *from_segment(struct arena *arena, const char *segment, size_t bytes, bool *sure)
{
    while (bytes > 0 && strchr(" \t*-–_", segment[0]) != NULL && segment[0] != '\0') {
        segment++;
        bytes--;
    }
    size_t lead = leads_to_name(segment, bytes);
    if (lead == 0) lead = leads_in_small(segment, bytes);
    segment += lead;
    bytes -= lead;
    const char *end = segment + bytes;
    while (bytes > 0 && one_of(" \t*_.", segment[bytes - 1])) bytes--;
    bytes = (size_t)(name_with_form(segment, segment + bytes, end) - segment);
    bytes = without_department(arena, segment, bytes);
    if (bytes < 2 || bytes > SIGNED_MAX_BYTES || is_contact(segment, bytes)) return "";
    if (is_office_of(segment, bytes) || name_is_denied(arena, segment, name_word_end(segment))) return "";
    bool role = names_role(arena, segment, bytes);
    bool organisation = people_is_organisation(arena, segment, bytes);
    *sure = organisation;
    if (role) {
        const char *rest = after_role(arena, segment, bytes);
        bool good = rest[0] != '\0' && (people_is_organisation(arena, rest, strlen(rest)) || name_is_acronym(rest));
        *sure = good;
        if (good) return rest;
        /* "Young Researchers Network", "Lead Users Association": the last word says what it is. */
        const char *last = memrchr(segment, ' ', bytes);
        *sure = last != NULL && people_is_organisation(arena, last + 1, (size_t)(segment + bytes - last - 1)) &&
                !names_role(arena, segment, strcspn(segment, " ")) &&
                name_is_upper(name_first_code(segment, segment + bytes));
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
    const char *copy = arena_strndup(arena, line, bytes), *run = name_run(arena, copy, &words);
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
