/* SPDX-License-Identifier: MIT */
/*
 * contributor_desk: who signs a mail that an office sends: "Parks Office <office@...>" above the name of somebody who
 * works there. Nobody is called "Office"; whoever signs wrote it.
 */
#include "organisation.h"

/* A person's name has so many words. */
#define NAME_LEAST 2
#define NAME_MOST 5
#define NAME_BYTES 48
#define CARD_BYTES 160

/* Words that a desk's name ends in, and begins with in some languages. */
static const char *const desks[] = {
    "office",     "secretariat",  "team",        "desk",      "helpdesk",    "department", "support",
    "service",    "services",     "care",        "sales",     "büro",        "abteilung",  "redaktion",
    "vertrieb",   "sekretariat",  "secrétariat", "rédaction", "équipe",      "bureau",     "oficina",
    "secretaría", "redacción",    "equipo",      "equipa",    "secretaria",  "segreteria", "redazione",
    "redactie",   "secretariaat", "redakcja",    "biuro",     "редакция",    "отдел",      "ekibi",
    "kansli",     "kansliet",     "kontor",      "kontoret",  "секретариат", "канцелярия", "приёмная"};
/* The same of a town, which speaks for it as well. */
static const char *const halls[] = {"mairie",         "ayuntamiento",    "alcaldía",   "gemeinde",   "gemeindebüro",
                                    "gemeindeamt",    "stadtverwaltung", "verwaltung", "rathaus",    "geschäftsstelle",
                                    "vorzimmer",      "comune",          "municipio",  "prefeitura", "câmara",
                                    "junta",          "gemeente",        "urząd",      "gmina",      "kommun",
                                    "kommune",        "администрация",   "belediyesi", "registry",   "administration",
                                    "administración", "dirección",       "direction",  "direzione",  "direção",
                                    "administração",  "amministrazione"};
/* What such a desk's address begins with. */
static const char *const boxes[] = {
    "office",     "info",       "secretariat",  "secretary", "secretaria", "secretariaat", "sekretariat",
    "segreteria", "secretaire", "contact",      "kontakt",   "contacto",   "contato",      "contatti",
    "mail",       "post",       "admin",        "desk",      "clerk",      "council",      "team",
    "board",      "mairie",     "accueil",      "bureau",    "buero",      "rathaus",      "gemeinde",
    "verwaltung", "vorstand",   "ayuntamiento", "alcaldia",  "comune",     "protocollo",   "prefeitura",
    "camara",     "gemeente",   "bestuur",      "gmina",     "urzad",      "biuro",        "kommun",
    "kansli",     "styrelsen",  "direccion",    "direcao",   "direction",  "direzione",    "administracion",
    "hello",      "studio",     "redaktion",    "redaction", "redaccion"};

#define IN(list, word, bytes) name_in_list(list, sizeof(list) / sizeof *(list), word, bytes)

bool people_is_desk(const char *name)
{
    const char *last = name + strlen(name);
    while (last > name && last[-1] != ' ' && last[-1] != '-') last--;
    return IN(desks, last, strlen(last));
}

static bool is_office(const char *name)
{
    size_t first = strcspn(name, " ");
    return people_is_desk(name) || IN(desks, name, first) || IN(halls, name, first);
}

/* "Beispielbad <info@...>": the box is a desk's, and its name a body's. */
static bool is_box(struct arena *arena, const struct contributor *from)
{
    return IN(boxes, from->address, strcspn(from->address, "@+.-_")) &&
           people_is_organisation(arena, from->name, strlen(from->name));
}

/* A word of the desk's own name stands in the line: "The Parks Office team" below "Parks Office". */
static bool names_desk(const char *from, const char *at, size_t bytes)
{
    for (const char *word = from; *word != '\0'; word += strcspn(word, " "), word += strspn(word, " "))
        if (strcspn(word, " ") >= 3 && memmem(at, bytes, word, strcspn(word, " ")) != NULL) return true;
    return false;
}

static bool is_office_word(const char *at, size_t bytes)
{
    const char *dash = memrchr(at, '-', bytes);
    if (dash != NULL && is_office_word(dash + 1, (size_t)(at + bytes - dash - 1))) return true;
    return IN(desks, at, bytes) || IN(halls, at, bytes);
}

/* Two to five words, no article first, each with a capital or a small one between two ("de", "van"), and neither a body
 * nor an office. */
static bool reads_as_person(struct arena *arena, const char *from, const char *line)
{
    size_t words = 0, last = 0, bytes = strlen(line);
    if (bytes > NAME_BYTES || people_is_organisation(arena, line, bytes) || strpbrk(line, "@:/|0123456789!?\n"))
        return false;
    /* "Der Vorstand" is nobody's name. */
    if (names_desk(from, line, bytes) || name_is_article(line, strcspn(line, " "))) return false;
    for (const char *at = line; *at != '\0'; at = name_skip_blank(at)) {
        const char *to = name_word_end(at);
        if (to == at) return false;
        bool upper = name_is_upper(name_first_code(at, to));
        if ((!upper && (words == 0 || to - at > 4)) ||
            is_office_word(name_skip_elided(at), (size_t)(to - name_skip_elided(at))))
            return false;
        if (*to == '.') to++;
        words++;
        last = upper ? words : last;
        at = to;
    }
    return words >= NAME_LEAST && words <= NAME_MOST && last == words;
}

/* The first line of what stands last, a card of a few lines: nobody knew it for a closing, as it is not the sender's.
 */
static const char *last_lines(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = blocks->count; i-- > 0;) {
        const struct block *block = &blocks->items[i];
        if (block->source[0] != '\0' || view_zone(block) != ZONE_BODY) continue;
        return strlen(block->text) <= CARD_BYTES ? arena_strndup(step->arena, block->text, strcspn(block->text, "\n"))
                                                 : "";
    }
    return "";
}

const char *people_signs_desk(struct step *step, const struct contributor *from)
{
    if (!is_office(from->name) && !is_box(step->arena, from)) return "";
    const char *line = step->reading->signature;
    for (int i = 0; i < 2 && *line != '\0'; i++) {
        size_t bytes = strcspn(line, "\n");
        const char *copy = arena_strndup(step->arena, line, bytes);
        if (reads_as_person(step->arena, from->name, copy)) return copy;
        line += bytes + (line[bytes] == '\n');
    }
    line = step->reading->signature[0] == '\0' ? last_lines(step) : "";
    return reads_as_person(step->arena, from->name, line) ? line : "";
}
