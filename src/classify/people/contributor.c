/* SPDX-License-Identifier: MIT */
/*
 * contributor: who wrote it, for whom, and who passed it on. The person who wrote the text is the contributor, not who
 * forwarded it; an organisation is taken from the words, the display name or the signature, never guessed from a mail
 * domain.
 */
#include "organisation.h"
#include "phrases/word_set.h"
#include <ctype.h>
#include <strings.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* A line of a signature is no longer than this. */
#define LINE_MAX_BYTES 80
/* What a body says of itself behind its name is no shorter. */
#define SPEAKER_WORDS 4

struct persons contributor_persons(const struct view *view)
{
    return (struct persons){.we = view_says(view, SAID_BODY), .me = view_says(view, SAID_PERSON)};
}

/* "Our association submits", "the board": in the author's own words, or where they sign. */
static bool speaks_as_body(const struct view *view)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_OURS && hit->weight >= 1 && view_is_ahead(view, hit)) return true;
    }
    return false;
}

/* "Our members": whoever tells of them in an answer, or beside an "I", speaks of their body, not yet for it. */
static bool speaks_of_own_body(const struct step *step, const struct view *view, struct persons persons)
{
    if (persons.me > 0) return false;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_OURS || !view_is_ahead(view, hit)) continue;
        const struct token *token = &view->tokens.items[hit->first];
        bool own = token->zone == ZONE_BODY || token->zone == ZONE_FILE;
        if (!own || !view_in_marked_answer(step, token)) return true;
    }
    return false;
}

/* "Ana Example (Example Network)" and "Ana Example | Example Network" to name and organisation. */
static void split_name(struct step *step, struct contributor *contributor)
{
    static const char *const marks[] = {" (", " [", " | ", " - ", " – ", " / ", ", "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        const char *at = strstr(contributor->name, marks[i]);
        if (at == NULL || at == contributor->name) continue;
        const char *rest = at + strlen(marks[i]);
        size_t bytes = strcspn(rest, ")]");
        char *organisation = arena_strndup(step->arena, rest, bytes);
        bool bracket = i < 2, known = people_is_organisation(step->arena, rest, bytes);
        size_t upper = 0;
        for (size_t c = 0; c < bytes; c++) upper += rest[c] >= 'A' && rest[c] <= 'Z';
        bool acronym = upper >= 2 && memchr(rest, ' ', bytes) == NULL;
        if (!known && !acronym && !(bracket && memchr(rest, '.', bytes) != NULL)) continue;
        contributor->name = arena_strndup(step->arena, contributor->name, (size_t)(at - contributor->name));
        if (contributor->organisation[0] == '\0') contributor->organisation = organisation;
        return;
    }
}

/* "Ana Example (Example Network) <ana@example.org>": a comment of the field itself, which is no part of the name. */
static void read_comment(struct step *step, struct contributor *contributor)
{
    const struct message *message = step->reading->message;
    if (contributor->organisation[0] != '\0' || !people_same(message->from.address, contributor->address)) return;
    for (size_t i = 0; i < message->field_count; i++) {
        if (strcasecmp(message->fields[i].name, "From") != 0) continue;
        const char *open = strchr(message->fields[i].value, '(');
        const char *close = open != NULL ? strchr(open, ')') : NULL;
        if (close == NULL || memchr(open, '@', (size_t)(close - open)) != NULL) return;
        if (people_is_organisation(step->arena, open + 1, (size_t)(close - open - 1)))
            contributor->organisation = arena_strndup(step->arena, open + 1, (size_t)(close - open - 1));
        return;
    }
}

/* "Example, Ana" is turned round when the signature has it so. */
static void turn_name(struct step *step, struct contributor *contributor)
{
    const char *comma = strstr(contributor->name, ", ");
    if (comma == NULL || strchr(comma + 2, ',') != NULL) return;
    const char *turned =
        arena_printf(step->arena, "%s %.*s", comma + 2, (int)(comma - contributor->name), contributor->name);
    bool signed_so = strcasestr(step->reading->signature, turned) != NULL;
    bool plain =
        strchr(comma + 2, ' ') == NULL && memchr(contributor->name, ' ', (size_t)(comma - contributor->name)) == NULL;
    if (signed_so || plain) contributor->name = turned;
}

/* "ana77 <ana77@example.org>", "info@example.org": the mail program repeats the address, and names nobody. */
static bool names_nobody(const struct contributor *contributor)
{
    const char *name = contributor->name, *address = contributor->address;
    size_t box = strcspn(address, "@");
    if (name[0] == '\0') return true;
    if (strchr(name, '@') != NULL && strchr(name, ' ') == NULL) return true;
    bool single = strcspn(name, " .") == strlen(name);
    return single && box > 0 && strlen(name) == box && strncasecmp(name, address, box) == 0 &&
           !(name[0] >= 'A' && name[0] <= 'Z');
}

/* The signature's first line, where the mail itself names nobody and the line reads like a name. */
static const char *signed_name(struct step *step, bool surely)
{
    const char *line = step->reading->signature;
    for (int i = 0; i < 4 && *line != '\0'; i++) {
        size_t bytes = strcspn(line, "\n"), words = 1;
        while (bytes > 0 && strchr("-–* \t", *line) != NULL) {
            line++;
            bytes--;
        }
        bool clean = bytes >= 3 && bytes <= 60;
        for (size_t c = 0; c < bytes; c++) {
            if (one_of("@:/,0123456789|", line[c])) clean = false;
            words += line[c] == ' ';
        }
        if (clean && !surely && words >= 2 && words <= 5 && !people_is_organisation(step->arena, line, bytes))
            return arena_strndup(step->arena, line, bytes);
        const char *ahead = people_named_ahead(step->arena, "", line, bytes);
        if (ahead[0] != '\0') return ahead;
        line += bytes + (line[bytes] == '\n');
    }
    return "";
}

/* "Ann Example (ann@example.org)": the address that the words give beside the name, or "". */
static const char *address_beside(struct step *step, const char *name)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->items[i].role != ROLE_AUTHORED) continue;
        const char *at = strstr(blocks->items[i].text, name);
        if (at == NULL) continue;
        at += strlen(name);
        at += strspn(at, " \n,");
        if (*at != '(' && *at != '<' && *at != '[') continue;
        size_t bytes = strcspn(at + 1, " \n)>],;");
        if (memchr(at + 1, '@', bytes) != NULL) return arena_strndup(step->arena, at + 1, bytes);
    }
    return "";
}

static void find_original(struct step *step, const char *person)
{
    struct contributor *contributor = &step->out->contributor;
    struct mailbox original = people_passed_on(step);
    const char *via = contributor->name[0] != '\0' ? contributor->name : contributor->address;
    bool other = !people_same(original.address, contributor->address) && !people_same(original.name, contributor->name);
    if (other && (original.name[0] != '\0' || original.address[0] != '\0')) {
        contributor->name = original.name;
        contributor->address = original.address;
        contributor->passed_on_by = via;
        step->out->flags |= FLAG_FORWARDED;
    } else if (person[0] != '\0' && !people_same(person, contributor->name)) {
        contributor->name = person;
        contributor->address = address_beside(step, person);
        contributor->passed_on_by = via;
        step->out->flags |= FLAG_FORWARDED;
    }
}

/* Without blanks and case, so that "陈 静" is found in "陈静". */
static bool holds_name(const char *line, size_t bytes, const char *name)
{
    for (size_t from = 0; from < bytes; from++) {
        const char *at = line + from, *want = name;
        while (*want != '\0' && at < line + bytes) {
            if (*want == ' ')
                want++;
            else if (*at == ' ')
                at++;
            else if (tolower((unsigned char)*at) == tolower((unsigned char)*want))
                at++, want++;
            else
                break;
        }
        if (*want == '\0') return true;
    }
    return false;
}

/* What stands below the author's name at the end of the text, when it was not known as a signature. */
static const char *signed_lines(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    const char *name = step->reading->author.name, *found = "";
    if (name == NULL || name[0] == '\0') return "";
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->source[0] != '\0' || view_zone(block) == ZONE_QUOTED || view_zone(block) == ZONE_PROMPT) continue;
        if (found[0] != '\0') {
            found = arena_printf(step->arena, "%s\n%s", found, block->text);
            continue;
        }
        for (const char *line = block->text; *line != '\0';) {
            size_t bytes = strcspn(line, "\n");
            if (bytes < LINE_MAX_BYTES && holds_name(line, bytes, name)) {
                found = line;
                break;
            }
            line += bytes + (line[bytes] == '\n');
        }
    }
    return strlen(found) < 4 * LINE_MAX_BYTES ? found : "";
}

/* "As a national CERT we...": one word that many organisations go by is no name; the signature may hold the whole one.
 */
static const char *whole_name(const char *spoken, const char *signed_for)
{
    if (spoken[0] == '\0') return spoken;
    if (strlen(signed_for) > strlen(spoken) && strstr(signed_for, spoken) != NULL) return signed_for;
    static const char *const classes[] = {"CERT", "CSIRT", "ISP", "NGO", "ONG", "SME", "PME", "IXP", "Registry"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcasecmp(spoken, classes[i]) == 0) return signed_for;
    return spoken;
}

/* The header field (RFC 1036 2.2.8, RFC 5536 3.2.9): what the author's mail program says, where nothing else does. */
static const char *stated_organisation(const struct step *step)
{
    static const char *const fields[] = {"Organization", "Organisation", "X-Organization"};
    static const char *const none[] = {"none", "private", "home", "self", "n/a", "myself", "privat", "individual"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        const char *value = message_field(step->reading->message, fields[i]);
        if (value == NULL) continue;
        size_t bytes = strlen(value);
        bool filler = bytes < 2 || bytes > SIGNED_MAX_BYTES || strpbrk(value, "@/\n") != NULL;
        for (size_t k = 0; k < sizeof none / sizeof *none; k++) filler |= strcasecmp(value, none[k]) == 0;
        if (!filler && !people_same(value, step->out->contributor.name)) return value;
    }
    return "";
}

/* A paragraph begins there with all of the name, and goes on with no comma or colon behind it. */
static bool goes_on_from(const struct step *step, const struct view *view, size_t at, const struct tokens *name)
{
    const struct token *tokens = view->tokens.items;
    if (at + name->count + SPEAKER_WORDS >= view->tokens.count) return false;
    for (size_t i = 0; i < name->count; i++) {
        const struct token *have = &tokens[at + i], *want = &name->items[i];
        /* Korean joins its particle to the last word. */
        bool last =
            i + 1 == name->count && (unsigned char)have->text[0] >= 0xEA && (unsigned char)have->text[0] <= 0xED;
        if (have->block != tokens[at].block || have->bytes < want->bytes || (have->bytes > want->bytes && !last) ||
            memcmp(have->text, want->text, want->bytes) != 0)
            return false;
    }
    WORD_SET(here_set, "here", "writing", "hier", "schreibt", "ici", "ecrit", "aqui", "escribe", "qui", "scrive",
             "escreve", "schrijft", "tutaj", "pisze", "здесь", "пишет", "har", "skriver", "burada");
    const struct token *end = &tokens[at + name->count - 1], *next = end + 1;
    if (end[SPEAKER_WORDS].block != end->block || word_set_has(&here_set, next)) return false;
    static const char *const marks[] = {",", ":", ";", "(", "-", "\n", "–", "—", "（", "，", "：", "、", "،"};
    const char *text = step->out->blocks.items[end->block].text;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (memmem(text + end->to, next->from - end->to, marks[i], strlen(marks[i])) != NULL) return false;
    return true;
}

/* "Radio Skerry lives on a raffle", from Radio Skerry: no person begins with their own name in the third person and
 * says "I" nowhere. An article may stand before it. */
static bool opens_as_sender(struct step *step, const struct view *view, const char *name)
{
    struct tokens names = {0};
    tokens_add(step->arena, &names, ZONE_BODY, -1, name, strlen(name));
    if (names.count == 0) return false;
    for (size_t b = 0, opened = 0; b < view->block_count && opened < 2; b++) {
        size_t first = view->parts[b].tokens_from;
        if (view_zone(&step->out->blocks.items[b]) != ZONE_BODY || first == view->parts[b].tokens_to) continue;
        if (goes_on_from(step, view, first, &names) || goes_on_from(step, view, first + 1, &names))
            return view_says(view, SAID_PERSON) == 0;
        opened++;
    }
    return false;
}

/* "Answers from the Lamp Museum" in the subject, and a text that says "I" and never "we": where somebody works. */
static bool speaks_alone(const struct view *view)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        bool speaks = hit->concept == CONCEPT_BEHALF || hit->concept == CONCEPT_OURS;
        if (speaks && view->tokens.items[hit->first].zone != ZONE_SUBJECT) return false;
    }
    return view_says(view, SAID_PERSON) > 0 && view_says(view, SAID_BODY) == 0;
}

static bool is_surname(const char *name, const char *spelt)
{
    size_t all = strlen(name), bytes = strlen(spelt);
    return bytes > 0 && all > bytes && name[all - bytes - 1] == ' ' && strcmp(name + all - bytes, spelt) == 0;
}

static void find_organisation(struct step *step, const struct view *view, const char *spoken)
{
    struct contributor *contributor = &step->out->contributor;
    const struct hit *hit;
    double behalf = view_strength(view, CONCEPT_BEHALF, &hit);
    bool personal = view_strength(view, CONCEPT_PERSONAL, NULL) >= 1;
    const char *signed_for = people_signed(step->arena, step->reading->signature, contributor->name);
    if (signed_for[0] == '\0') signed_for = people_signed(step->arena, signed_lines(step), contributor->name);
    bool own_name = strchr(contributor->name, '@') == NULL &&
                    (people_is_organisation(step->arena, contributor->name, strlen(contributor->name)) ||
                     opens_as_sender(step, view, contributor->name));
    if (own_name && contributor->organisation[0] == '\0') contributor->organisation = contributor->name;
    const char *spelt = name_in_own_case(step, people_by_domain(step, contributor));
    /* Who has a domain of their own name is no organisation by that. */
    if (!own_name && is_surname(contributor->name, spelt)) spelt = "";
    if (spelt[0] != '\0' && strstr(signed_for, spelt) == NULL) signed_for = spelt;
    const char *whole = name_in_own_case(step, whole_name(spoken, signed_for));
    if (whole[0] != '\0')
        contributor->organisation = whole;
    else if (contributor->organisation[0] == '\0' && (contributor->passed_on_by[0] == '\0' || spelt[0] != '\0'))
        contributor->organisation = signed_for;
    if (contributor->organisation[0] == '\0' && contributor->passed_on_by[0] == '\0')
        contributor->organisation = people_place(step, view);
    if (contributor->organisation[0] == '\0' && contributor->passed_on_by[0] == '\0')
        contributor->organisation = stated_organisation(step);
    if (personal || (!own_name && speaks_alone(view))) return;
    if (spoken[0] != '\0' || own_name || speaks_as_body(view) ||
        (hit != NULL && hit->weight >= 1 && behalf >= 0.9 && people_speaks_for_some(view)))
        step->out->flags |= FLAG_ON_BEHALF;
}

void step_contributor(struct step *step)
{
    struct view *view = view_of(step);
    struct contributor *contributor = &step->out->contributor;
    const struct mailbox *author = &step->reading->author;
    const char *person;
    *contributor = (struct contributor){author->name, author->address, "", "", ""};
    if (contributor->name == NULL) contributor->name = "";
    if (contributor->address == NULL || contributor->address[0] == '\0')
        contributor->address = step->reading->message->from.address;
    /* Nobody's own is the list's address where it stands for somebody: better none than that. */
    if (people_same(step->call->list_address, contributor->address) &&
        !people_same(step->reading->message->from.name, contributor->name))
        contributor->address = "";
    const char *spoken = people_organisation(step, view, &person);
    if (spoken[0] == '\0' && person[0] == '\0') spoken = people_opens(step, view);
    find_original(step, person);
    split_name(step, contributor);
    read_comment(step, contributor);
    turn_name(step, contributor);
    if (contributor->passed_on_by[0] == '\0' && names_nobody(contributor)) {
        const char *signs = signed_name(step, contributor->name[0] != '\0');
        if (signs[0] == '\0') signs = people_signs_last(step, "");
        if (contributor->name[0] == '\0' || signs[0] != '\0') contributor->name = signs;
    }
    const char *desk = contributor->name;
    if (contributor->passed_on_by[0] == '\0' && !step->reading->automatic) {
        const char *signs = people_signs_desk(step, contributor);
        if (signs[0] != '\0') contributor->name = signs;
    }
    find_organisation(step, view, spoken);
    if (desk != contributor->name && contributor->organisation[0] == '\0' &&
        (people_is_organisation(step->arena, desk, strlen(desk)) || people_is_spelt(step, contributor, desk)))
        contributor->organisation = desk;
    contributor->group = people_group(step, view, contributor);
}

static bool speaks_personally(struct step *step)
{
    return view_strength(view_of(step), CONCEPT_PERSONAL, NULL) >= 1;
}

void people_settle(struct step *step)
{
    struct analysis *out = step->out;
    bool answers = kind_answers(out->kind);
    bool contributes = answers || out->kind == KIND_COMMENT || out->kind == KIND_JOIN;
    const struct view *view = view_of(step);
    if (answers && !speaks_personally(step)) {
        struct persons persons = contributor_persons(view);
        if (people_speaks_for(step, view, persons) || speaks_of_own_body(step, view, persons))
            out->flags |= FLAG_ON_BEHALF;
    }
    /* What an offer or a machine's answer speaks of is its reader's; whose it is itself, its signature says. */
    bool nobodys = out->kind == KIND_AUTOMATIC || out->kind == KIND_UNSOLICITED;
    if (nobodys) {
        struct contributor *contributor = &out->contributor;
        const char *signature = step->reading->signature;
        if (strstr(signature, contributor->organisation) == NULL)
            contributor->organisation = people_signed(step->arena, signature, contributor->name);
        if (people_is_desk(step->arena, contributor->organisation)) contributor->organisation = "";
        if (signature[0] == '\0') signature = signed_lines(step);
        const char *spelt = out->kind == KIND_UNSOLICITED ? people_domain_itself(step, contributor, signature) : "";
        bool names = spelt[0] != '\0' && !people_is_desk(step->arena, spelt);
        if (names && contributor->organisation[0] == '\0') contributor->organisation = spelt;
    }
    if (contributes) return;
    out->flags &= ~(unsigned)FLAG_ON_BEHALF;
    if (out->contributor.passed_on_by[0] == '\0') return;
    out->flags &= ~(unsigned)FLAG_FORWARDED;
    const struct mailbox *author = &step->reading->author;
    out->contributor.name = author->name != NULL ? author->name : "";
    out->contributor.address = author->address != NULL ? author->address : "";
    out->contributor.passed_on_by = "";
}
