/* SPDX-License-Identifier: MIT */
/*
 * contributor_desk: who signs a mail that an office sends: "Parks Office <office@...>" above the name of somebody who
 * works there. Nobody is called "Office"; whoever signs wrote it.
 */
#include "organisation.h"
#include "phrases/word_set.h"
#include <mailcall/base/one_of.h>

/* A person's name has so many words. */
#define NAME_LEAST 2
#define NAME_MOST 5
#define NAME_BYTES 48
#define CARD_BYTES 160

/* Words that a desk's name ends in, and begins with in some languages; folded, as tokens are. */
WORD_SET(desk_set, "office", "secretariat", "team", "desk", "helpdesk", "department", "support", "service", "services",
         "care", "sales", "buro", "abteilung", "redaktion", "vertrieb", "sekretariat", "redaction", "equipe", "bureau",
         "oficina", "secretaria", "redaccion", "equipo", "equipa", "segreteria", "redazione", "redactie",
         "secretariaat", "redakcja", "biuro", "редакция", "отдел", "ekibi", "kansli", "kansliet", "kontor", "kontoret",
         "секретариат", "канцелярия", "приемная");
/* The same of a town, which speaks for it as well. */
WORD_SET(hall_set, "mairie", "ayuntamiento", "alcaldia", "gemeinde", "gemeindeburo", "gemeindeamt", "stadtverwaltung",
         "verwaltung", "rathaus", "geschaftsstelle", "vorzimmer", "comune", "municipio", "prefeitura", "camara",
         "junta", "gemeente", "urzad", "gmina", "kommun", "kommune", "администрация", "belediyesi", "registry",
         "administration", "administracion", "direccion", "direction", "direzione", "direcao", "administracao",
         "amministrazione");
/* What such a desk's address begins with. */
WORD_SET(box_set, "office", "info", "secretariat", "secretary", "secretaria", "secretariaat", "sekretariat",
         "segreteria", "secretaire", "contact", "kontakt", "contacto", "contato", "contatti", "mail", "post", "admin",
         "desk", "clerk", "council", "team", "board", "mairie", "accueil", "bureau", "buero", "rathaus", "gemeinde",
         "verwaltung", "vorstand", "ayuntamiento", "alcaldia", "comune", "protocollo", "prefeitura", "camara",
         "gemeente", "bestuur", "gmina", "urzad", "biuro", "kommun", "kansli", "styrelsen", "direccion", "direcao",
         "direction", "direzione", "administracion", "hello", "studio", "redaktion", "redaction", "redaccion");

bool people_is_desk(struct arena *arena, const char *name)
{
    struct tokens words = {0};
    tokens_add(arena, &words, ZONE_BODY, -1, name, strlen(name));
    return words.count > 0 && word_set_has(&desk_set, &words.items[words.count - 1]);
}

static bool is_office(const struct tokens *name)
{
    if (name->count == 0) return false;
    return word_set_has(&desk_set, &name->items[name->count - 1]) || word_set_has(&desk_set, &name->items[0]) ||
           word_set_has(&hall_set, &name->items[0]);
}

/* "Beispielbad <info@...>": the box is a desk's, and its name a body's, or spelt by the mail domain. */
static bool is_box(struct step *step, const struct contributor *from)
{
    struct tokens address = {0};
    tokens_add(step->arena, &address, ZONE_BODY, -1, from->address, strcspn(from->address, "@"));
    if (address.count == 0 || !word_set_has(&box_set, &address.items[0])) return false;
    /* "Info Beispielbad" */
    struct tokens words = {0};
    tokens_add(step->arena, &words, ZONE_BODY, -1, from->name, strlen(from->name));
    bool led = words.count > 1 && word_set_has(&box_set, &words.items[0]);
    const char *name = from->name + (led ? words.items[1].from : 0);
    return people_is_organisation(step->arena, name, strlen(name)) || people_is_spelt(step, from, name);
}

/* A word of the desk's own name stands in the line: "The Parks Office team" below "Parks Office". */
static bool names_desk(const char *from, const char *at, size_t bytes)
{
    for (const char *word = from; *word != '\0'; word += strcspn(word, " "), word += strspn(word, " "))
        if (strcspn(word, " ") >= 3 && memmem(at, bytes, word, strcspn(word, " ")) != NULL) return true;
    return false;
}

/* Two to five words, no article first, each with a capital or a particle between two ("de", "van"), and neither a body
 * nor an office. */
static bool reads_as_person(struct arena *arena, const char *from, const char *line)
{
    size_t words = 0, last = 0, bytes = strlen(line);
    if (bytes > NAME_BYTES || people_is_organisation(arena, line, bytes) || strpbrk(line, "@:/|0123456789!?\n"))
        return false;
    /* "Der Vorstand" is nobody's name. */
    if (names_desk(from, line, bytes) || name_is_article(line, strcspn(line, " "))) return false;
    struct tokens tokens = {0};
    tokens_add(arena, &tokens, ZONE_BODY, -1, line, bytes);
    if (word_set_any(&desk_set, tokens.items, 0, tokens.count) ||
        word_set_any(&hall_set, tokens.items, 0, tokens.count))
        return false;
    for (const char *at = line; *at != '\0'; at = name_skip_blank(at)) {
        const char *to = name_word_end(at);
        if (to == at) return false;
        bool upper = name_is_upper(name_first_code(at, to));
        if (!upper && (words == 0 || !name_is_particle(at, (size_t)(to - at)))) return false;
        if (*to == '.') to++;
        words++;
        last = upper ? words : last;
        at = to;
    }
    return words >= NAME_LEAST && words <= NAME_MOST && last == words;
}

const char *people_named_ahead(struct arena *arena, const char *from, const char *line, size_t bytes)
{
    size_t cut = 0;
    while (cut < bytes && !one_of("|,/", line[cut])) cut++;
    while (cut > 0 && line[cut - 1] == ' ') cut--;
    const char *name = arena_strndup(arena, line, cut);
    const char *rest = line + cut + strspn(line + cut, " |,/");
    bool whole = cut == bytes || rest < line + bytes; /* "Good morning," goes on below */
    return cut > 0 && whole && reads_as_person(arena, from, name) ? name : "";
}

/* A card of a few lines stands last: nobody knew it for a closing, as it is not the sender's. */
const char *people_signs_last(struct step *step, const char *from)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = blocks->count; i-- > 0;) {
        const struct block *block = &blocks->items[i];
        if (block->source[0] != '\0' || view_zone(block) != ZONE_BODY) continue;
        size_t bytes = strlen(block->text), first = strcspn(block->text, "\n");
        return bytes <= CARD_BYTES && first <= NAME_BYTES ? people_named_ahead(step->arena, from, block->text, first)
                                                          : "";
    }
    return "";
}

const char *people_signs_desk(struct step *step, const struct contributor *from)
{
    struct tokens name = {0};
    tokens_add(step->arena, &name, ZONE_BODY, -1, from->name, strlen(from->name));
    if (!is_office(&name) && !is_box(step, from)) return "";
    const char *line = step->reading->signature;
    for (int i = 0; i < 2 && *line != '\0'; i++) {
        size_t bytes = strcspn(line, "\n");
        const char *signs = people_named_ahead(step->arena, from->name, line, bytes);
        if (signs[0] != '\0') return signs;
        line += bytes + (line[bytes] == '\n');
    }
    return step->reading->signature[0] == '\0' ? people_signs_last(step, from->name) : "";
}
