/* SPDX-License-Identifier: MIT */
/*
 * organisation_domain: the organisation whose name the mail domain spells: "SaferNet East Africa" at safernet.example,
 * "Glen University" at glenuni.example, "Central Asian Network" at can.example. The domain alone names nobody; it
 * confirms a name that stands in the message.
 */
#include "organisation.h"
#include <ctype.h>
#include <strings.h>

/* Shorter labels are met by chance. */
#define LABEL_LEAST 3
#define PIECE_LEAST 4
#define PART_LEAST 5
#define WORD_LEAST 7
#define LABEL_MAX 60
/* A message names its author's organisation in its first and last blocks. */
#define OUTER_BLOCKS 6
#define SHORT_LINE_BYTES 56

/* The domain's own label; "" for what many people share. */
static void read_label(const char *address, char label[LABEL_MAX + 1])
{
    static const char *const shared[] = {
        "com",  "org",        "net",     "edu",        "gov",    "info",    "example", "mail",    "lists",
        "list", "gmail",      "mx",      "ac",         "co",     "or",      "ne",      "go",      "gob",
        "www",  "googlemail", "yahoo",   "outlook",    "live",   "gmx",     "hotmail", "icloud",  "me",
        "aol",  "proton",     "web",     "protonmail", "posteo", "yandex",  "ru",      "naver",   "qq",
        "free", "wanadoo",    "orange",  "laposte",    "libero", "uol",     "terra",   "mailbox", "lang",
        "smtp", "post",       "telenet", "xs4all",     "firma",  "company", "office",  "xs"};
    const char *at = strrchr(address, '@');
    label[0] = '\0';
    if (at == NULL) return;
    for (at++; *at != '\0'; at += strcspn(at, ".") + (at[strcspn(at, ".")] == '.')) {
        size_t bytes = strcspn(at, "."), kept = 0;
        if (at[bytes] == '\0' || bytes > LABEL_MAX) continue;
        if (name_in_list(shared, sizeof shared / sizeof *shared, at, bytes) || bytes <= strlen(label)) continue;
        for (size_t i = 0; i < bytes; i++) label[kept++] = (char)tolower((unsigned char)at[i]);
        label[kept] = '\0';
    }
    if (strlen(label) < LABEL_LEAST) label[0] = '\0';
}

/* Beginnings of consecutive words that spell the label: each word gives one letter or more. *most gets the longest of
 * them, *last the word after the last one. */
static bool spells(const struct tokens *words, size_t at, const char *label, size_t longest, size_t *most, size_t *last)
{
    if (*label == '\0') {
        *most = longest;
        *last = at;
        return true;
    }
    if (at >= words->count) return false;
    const struct token *word = &words->items[at];
    size_t common = 0;
    while (common < word->bytes && label[common] != '\0' && word->text[common] == label[common]) common++;
    for (size_t take = common; take > 0; take--)
        if (spells(words, at + 1, label + take, take > longest ? take : longest, most, last)) return true;
    return longest > 0 && name_is_connector(word->text, word->bytes) &&
           spells(words, at + 1, label, longest, most, last);
}

static bool is_own_name(const char *run, const char *name)
{
    return name[0] != '\0' && (strcasestr(name, run) != NULL || strcasestr(run, name) != NULL);
}

/* The author, or who passes their words on. */
static bool names_person(const char *run, const struct contributor *contributor)
{
    return is_own_name(run, contributor->name) || is_own_name(run, contributor->passed_on_by);
}

/* A part of the label between hyphens begins the word, or a long word begins the label. */
static bool shares_part(const char *label, const struct token *word)
{
    if (word->bytes >= WORD_LEAST && strncmp(label, word->text, word->bytes) == 0) return true;
    for (const char *part = label; *part != '\0';) {
        size_t bytes = strcspn(part, "-_");
        if (bytes >= PART_LEAST && word->bytes >= bytes && strncmp(part, word->text, bytes) == 0) return true;
        part += bytes + (part[bytes] != '\0');
    }
    return false;
}

/* A single word that many go by ("Institute") is no name. */
static bool is_generic(struct arena *arena, const struct tokens *words, const char *run)
{
    return words->count == 1 && people_is_organisation(arena, run, strlen(run)) && !name_is_acronym(run);
}

/* The part of a capitalised run that the label spells, or "". Where every noun has a capital, in a German sentence, a
 * word that shares a part of the label makes no name of those beside it. */
static const char *spelt_part(struct arena *arena, const char *run, const char *label, bool nouns)
{
    struct tokens words = {0};
    char plain[LABEL_MAX + 1] = "";
    size_t kept = 0;
    tokens_add(arena, &words, ZONE_BODY, -1, run, strlen(run));
    for (const char *c = label; *c != '\0'; c++)
        if (isalnum((unsigned char)*c)) plain[kept++] = *c;
    for (size_t at = 0; at < words.count; at++) {
        size_t longest, last;
        if (!spells(&words, at, plain, 0, &longest, &last)) continue;
        bool initials = last - at >= 3 && longest < PIECE_LEAST;
        if (longest < PIECE_LEAST && !initials && kept > longest) continue;
        if (is_generic(arena, &words, run)) return "";
        size_t first = strcspn(run, " ");
        return at == 0 || people_is_organisation(arena, run, first) ? run : run + words.items[at].from;
    }
    if (nouns && !people_is_organisation(arena, run, strlen(run))) return "";
    for (size_t at = 0; at < words.count && at < 4; at++)
        if (words.count > 1 && shares_part(label, &words.items[at])) return run;
    return "";
}

static const char *longer(const char *found, const char *other)
{
    return strlen(other) > strlen(found) ? other : found;
}

/* What stands from `at` on: to the end of a short line, which was not wrapped, else further. */
static const char *line_of(struct arena *arena, const char *text, const char *at)
{
    const char *from = at;
    while (from > text && from[-1] != '\n') from--;
    size_t bytes = strcspn(from, "\n");
    return bytes <= SHORT_LINE_BYTES ? arena_strndup(arena, at, bytes - (size_t)(at - from)) : at;
}

/* "Beitrag der Lampenzunft", "Als Lampenzunft": what leads to the name in a title or at the start of a sentence. */
static bool is_text_word(const char *word, size_t bytes)
{
    static const char *const texts[] = {
        "beitrag",    "antwort",      "antworten",    "stellungnahme", "rückmeldung", "contribution",
        "response",   "responses",    "reply",        "answer",        "answers",     "submission",
        "comments",   "statement",    "réponse",      "réponses",      "avis",        "aporte",
        "aportes",    "contribución", "respuesta",    "respuestas",    "comentarios", "resposta",
        "respostas",  "contributo",   "contribuição", "contributi",    "risposta",    "risposte",
        "bijdrage",   "antwoord",     "antwoorden",   "reactie",       "svar",        "bidrag",
        "synpunkter", "odpowiedź",    "odpowiedzi",   "wkład",         "stanowisko",  "ответ",
        "ответы",     "вклад",        "мнение",       "yanıt",         "aus",         "von",
        "namen",      "name",         "auftrag",      "kollegium",     "kollegiums",  "vorstand",
        "vorstands",  "leitung",      "elternschaft", "nombre",        "nome",        "nom",
        "naam",       "imieniu",      "as",           "als",           "en",          "como",
        "comme",      "come",         "enquanto",     "jako",          "som",         "как",
        "bei",        "beim",         "for",          "für",           "pour",        "por",
        "per",        "voor",         "qua"};
    return name_in_list(texts, sizeof texts / sizeof *texts, word, bytes);
}

/* "Als Gemeindewerk liefern wir": any German noun has a capital. */
static bool behind_als(const char *text, const char *at)
{
    return at - text >= 4 && strncasecmp(at - 4, "als ", 4) == 0;
}

/* The longest such name in a text. */
static const char *find_in(struct arena *arena, const char *text, const char *label,
                           const struct contributor *contributor, bool german)
{
    const char *found = "";
    for (const char *at = text; *at != '\0';) {
        const char *end = name_word_end(at);
        if (end == at) {
            at++;
            continue;
        }
        size_t words = 0;
        bool upper = name_is_upper(name_first_code(at, end)) && !is_text_word(at, (size_t)(end - at));
        const char *run = upper ? name_run(arena, line_of(arena, text, at), &words) : "";
        /* Whoever goes by a title is a person: "Dr Example" at example.org. */
        bool skip = names_person(run, contributor) || name_has_title(run) || name_is_denied(arena, text, at) ||
                    (words == 1 && behind_als(text, at) && !name_is_acronym(run));
        if (run[0] != '\0' && !skip) {
            bool nouns = german && strlen(text) > SHORT_LINE_BYTES;
            const char *part = spelt_part(arena, run, label, nouns);
            if (part[0] != '\0' && !names_person(part, contributor)) found = longer(found, part);
        }
        at = end;
    }
    return found;
}

const char *people_by_domain(struct step *step, const struct contributor *contributor)
{
    char label[LABEL_MAX + 1];
    const struct blocks *blocks = &step->out->blocks;
    bool german = strncmp(step->out->language, "de", 2) == 0;
    read_label(contributor->address, label);
    if (label[0] == '\0') return "";
    const char *found = find_in(step->arena, step->reading->signature, label, contributor, false);
    if (found[0] != '\0') return found;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        enum zone zone = view_zone(block);
        if (block->source[0] != '\0' || zone == ZONE_QUOTED || zone == ZONE_PROMPT) continue;
        if (i >= OUTER_BLOCKS && i + OUTER_BLOCKS < blocks->count) continue;
        found = longer(found, find_in(step->arena, block->text, label, contributor, german));
    }
    if (found[0] != '\0') return found;
    /* A subject names places as well, and a reply's is the thread's: only what is a body by its words. */
    if (step->reading->reply) return "";
    found = find_in(step->arena, step->reading->subject, label, contributor, false);
    return people_is_organisation(step->arena, found, strlen(found)) ? found : "";
}

/* Words of the text that spell the label without anything over, the first with a capital: "BeispielNetz" at
 * beispielnetz.example; "". */
static const char *spelt_whole(struct arena *arena, const char *text, const char *plain)
{
    struct tokens words = {0};
    tokens_add(arena, &words, ZONE_BODY, -1, text, strlen(text));
    for (size_t at = 0; at < words.count; at++) {
        size_t spelt = 0, last = at;
        while (last < words.count && strncmp(plain + spelt, words.items[last].text, words.items[last].bytes) == 0)
            spelt += words.items[last++].bytes;
        const char *from = text + words.items[at].from;
        if (plain[spelt] != '\0' || last == at || !name_is_upper(name_first_code(from, from + strlen(from)))) continue;
        size_t bytes = words.items[last - 1].to - words.items[at].from, count;
        /* "BeispielNetz Ltd", "BeispielNetz Academy" */
        const char *run = name_run(arena, line_of(arena, text, from), &count);
        bool goes_on = strncmp(run, from, bytes) == 0 && run[bytes] == ' ';
        return goes_on ? run : arena_strndup(arena, from, bytes);
    }
    return "";
}

const char *people_domain_itself(struct step *step, const struct contributor *contributor, const char *signature)
{
    char label[LABEL_MAX + 1], plain[LABEL_MAX + 1] = "";
    size_t kept = 0;
    read_label(contributor->address, label);
    for (const char *c = label; *c != '\0'; c++)
        if (isalnum((unsigned char)*c)) plain[kept++] = *c;
    if (kept < PIECE_LEAST) return "";
    return spelt_whole(step->arena, signature, plain);
}

bool people_is_spelt(struct step *step, const struct contributor *contributor, const char *name)
{
    return name[0] != '\0' && strcmp(people_domain_itself(step, contributor, name), name) == 0;
}
