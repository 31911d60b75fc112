/* SPDX-License-Identifier: MIT */
/*
 * features_retells: replies that tell what others wrote, and nothing of their author's own. "Kerstin writes that her
 * station lives on gifts and that the licence costs 1,200; in January she said 900" is full of what the call asks for,
 * but Kerstin has answered, not who writes here. Sentence by sentence it is told of whom a text speaks: a sentence that
 * retells or judges somebody's text is about them, one that says "we", "here" or "in our town" about its author, and a
 * sentence that says neither goes on with whoever was spoken of last. "Kerstin is right. Here in Flensburg ..."
 * answers.
 */
#include <math.h>
#include <string.h>
#include "kind.h"
#include "people/organisation.h"
#include "phrases/word_set.h"

/* So plainly others' texts are spoken of. */
#define PLAINLY_RETOLD 1.0
/* Beside so many words of one's own it is an answer. */
#define OWN_MOST 7.0
/* "I" finds, hopes and knows things about what others wrote. */
#define ALONE_SHARE 0.4
#define RETOLD_SHARE 0.5
/* Towns are where somebody lives, and what others wrote about. */
#define HERE_SHARE 0.5
/* So plainly somebody is spoken of already. */
#define SPOKEN_OF 0.6
/* A sentence that judges outright is talk though it says "we": "we read your letter out to the whole shift". */
#define OUTRIGHT 0.5
/* "Odile's letter" */
#define NAMED 0.6

struct spoken {
    double retold, own, others, all;
    bool named; /* "Odile's letter" */
};

/* Languages that put an article before whoever goes by no name: there a capital at a sentence's beginning is a name's
 * where the verb follows at once. */
static bool has_articles(const char *lang)
{
    static const char *const known[] = {"en", "fr", "de", "es", "it", "pt", "nl"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strncmp(lang, known[i], 2) == 0) return true;
    return false;
}

static bool begins_large(const struct step *step, const struct token *token)
{
    const char *text = step->out->blocks.items[token->block].text;
    return name_is_upper(name_first_code(text + token->from, text + token->to));
}

/* Some word begins with a capital where no sentence begins. */
static bool holds_names(const struct step *step, const struct view *view)
{
    for (size_t t = 1; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone == ZONE_BODY && token->block >= 0 && !token->sentence && !token->line &&
            token[-1].block == token->block && begins_large(step, token))
            return true;
    }
    return false;
}

/* A capital where no sentence begins; in German, where nouns have one, without an article before it and not with the
 * ending of most nouns that go without. */
static bool is_name(const struct step *step, const struct view *view, size_t at)
{
    const struct token *tokens = view->tokens.items;
    if (!begins_large(step, &tokens[at])) return false;
    if (!tokens[at].sentence) return true;
    return has_articles(step->out->language) && at + 1 < view->tokens.count;
}

/* "Kerstin schreibt", "the neighbours", "Die Kinder sagen": whether whoever says so goes by a name. */
static bool by_name(const struct step *step, const struct view *view, const struct hit *hit, bool names)
{
    WORD_SET(before_set, "the", "a", "an", "our", "my", "one", "every", "le", "la", "les", "l", "un", "une", "notre",
             "mon", "ma", "der", "die", "das", "den", "dem", "ein", "eine", "unser*", "mein*", "jede*", "el", "los",
             "las", "una", "nuestr*", "mi", "il", "lo", "i", "gli", "nostr*", "o", "os", "as", "um", "uma", "noss*",
             "de", "het", "een", "onze", "mijn", "zum", "zur", "vom", "im", "am");
    const struct token *tokens = view->tokens.items;
    size_t at = hit->first;
    if (tokens[at].sentence || at == 0 || tokens[at - 1].block != tokens[at].block) return false;
    const struct token *who = &tokens[at - 1];
    if (!begins_large(step, who) || word_set_has(&before_set, who)) return false;
    if (who->sentence) return names || has_articles(step->out->language);
    return who == tokens || !word_set_has(&before_set, who - 1);
}

/* "Odile's letter", "la lettre d'Odile", "Kerstins Zuschrift": what somebody of a name sent in. */
static bool names_letter(const struct step *step, const struct view *view, size_t first, size_t end)
{
    WORD_SET(letter_set, "letter", "letters", "answer", "reply", "post", "account", "figures", "numbers", "sums",
             "contribution", "lettre", "reponse", "temoignage", "chiffres", "zuschrift*", "brief", "antwort", "beitrag",
             "zahlen", "rechnung", "carta", "respuesta", "aporte", "cifras", "lettera", "risposta", "contributo",
             "resposta", "relato", "numeros", "inzending", "verhaal", "bijdrage", "cijfers", "list", "listu", "glos",
             "odpowiedz", "wypowiedz", "письмо", "письма", "письме", "ответ", "отзыв", "цифры", "brev", "brevet",
             "svar", "inlagg", "siffror", "mektubu*", "yazisi*", "yaniti*");
    WORD_SET(of_set, "of", "from", "by", "de", "d", "du", "von", "da", "do", "di", "van", "fran", "av");
    const struct token *tokens = view->tokens.items;
    for (size_t t = first; t < end; t++) {
        if (!word_set_has(&letter_set, &tokens[t])) continue;
        /* "zahlen" pays, "Zahlen" are figures. */
        if (strncmp(step->out->language, "de", 2) == 0 && !begins_large(step, &tokens[t])) continue;
        /* An apostrophe parts the "s" from the name. */
        size_t before = t > first && tokens[t - 1].bytes == 1 ? t - 1 : t;
        if (before > first && is_name(step, view, before - 1)) return true;
        size_t after = t + 1;
        if (after < end && word_set_has(&of_set, &tokens[after])) after++;
        bool case_told = after > t + 1 || !has_articles(step->out->language);
        if (after < end && case_told && is_name(step, view, after)) return true;
    }
    return false;
}

/* How a clause stands to others. */
struct stance {
    bool others; /* they are spoken of already */
    bool agrees; /* its sentence has agreed or disagreed with somebody: "I do not agree with Witold: he writes ..." */
    bool talks;
    bool named; /* a letter of somebody's was named so far */
};

/* How plainly the clause speaks of what others wrote. */
static double retells(const struct step *step, const struct view *view, size_t first, size_t end, bool names,
                      struct stance *stance)
{
    static const enum concept talk[] = {CONCEPT_OTHERS, CONCEPT_AGREES, CONCEPT_THANKS, CONCEPT_VOTES};
    const struct text_part *part = &view->parts[view->tokens.items[first].block];
    bool named = names_letter(step, view, first, end);
    double sum = named ? NAMED : 0;
    stance->named |= named;
    stance->talks = false;
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->first < first || hit->first >= end) continue;
        for (size_t t = 0; t < sizeof talk / sizeof *talk; t++)
        stance->talks |= hit->concept == talk[t] && hit->weight >= 0.5;
        stance->agrees |= hit->concept == CONCEPT_AGREES;
        bool known = stance->others || stance->agrees;
        bool says = hit->concept == CONCEPT_SAYS && (known || by_name(step, view, hit, names));
        if (says || hit->concept == CONCEPT_RETELLS) sum += hit->weight;
    }
    return sum;
}

/* "I agree with every word Ines writes and would add something from our side": what follows is the author's. */
static bool adds_own(const struct view *view, size_t first, size_t end)
{
    const struct text_part *part = &view->parts[view->tokens.items[first].block];
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_ADDS && hit->first >= first && hit->first < end) return true;
    }
    return false;
}

/* "I suspect", "I find": what the author thinks of what is spoken of. */
static bool only_thinks(const struct view *view, size_t first, size_t end)
{
    WORD_SET(thinks_set, "think", "suspect", "believe", "find", "guess", "doubt", "wonder", "hope", "wish", "trust",
             "like", "love", "would", "d", "know", "see", "crois", "pense", "trouve", "doute", "espere", "aime*",
             "sais", "vois", "denke", "glaube", "finde", "vermute", "zweifle", "hoffe", "wusste", "mochte", "sehe",
             "hatte", "creo", "pienso", "dudo", "espero", "quisiera", "veo", "credo", "penso", "trovo", "dubito",
             "spero", "vorrei", "vedo", "acho", "duvido", "gostava", "gostaria", "vejo", "denk", "geloof", "vind",
             "vermoed", "betwijfel", "hoop", "zou", "zie", "mysle", "sadze", "uwazam", "watpie", "widze", "думаю",
             "полагаю", "сомневаюсь", "надеюсь", "вижу", "хочу", "tror", "tycker", "hoppas", "undrar", "ser", "skulle",
             "saniyorum", "bence", "umarim");
    for (size_t t = first; t < end; t++)
        if (word_set_has(&thinks_set, &view->tokens.items[t])) return true;
    return false;
}

static void measure(struct step *step, const struct view *view, struct spoken *out)
{
    struct stance stance = {0};
    bool others = false, names = holds_names(step, view);
    for (size_t first = 0, end; first < view->tokens.count && out->own < OWN_MOST; first = end) {
        const struct token *tokens = view->tokens.items;
        end = first + 1;
        if (tokens[first].zone != ZONE_BODY || tokens[first].block < 0) continue;
        end = features_clause_end(step, view, first);
        struct spoken_of of = features_spoken_of(step, view, first, end);
        if (tokens[first].sentence || tokens[first].line) stance.agrees = false;
        stance.others = others && out->retold >= SPOKEN_OF;
        double retold = retells(step, view, first, end, names, &stance);
        if (retold > 0 || stance.talks)
            others = retold >= OUTRIGHT || !(of.we || of.here);
        else if (of.we || of.here || (of.alone && !only_thinks(view, first, end)))
            others = false;
        out->retold += retold;
        out->named = stance.named;
        out->all += of.words;
        double share = others || of.we ? 1 : of.here ? HERE_SHARE : of.alone ? ALONE_SHARE : 1;
        *(others ? &out->others : &out->own) += of.words * share;
        if (adds_own(view, first, end)) others = false;
    }
}

/* Nothing is looked at closer where no word says so. */
static bool may_retell(const struct view *view)
{
    double said = 0;
    if (!view_has(view, CONCEPT_RETELLS) && !view_has(view, CONCEPT_SAYS)) return false;
    for (size_t i = 0; i < view->hits.count; i++)
        if (view->hits.items[i].concept == CONCEPT_RETELLS || view->hits.items[i].concept == CONCEPT_SAYS)
            said += view->hits.items[i].weight;
    return said + NAMED >= PLAINLY_RETOLD;
}

bool features_only_retells(struct step *step, const struct view *view, const struct features *out)
{
    const double *value = out->value;
    if (step->reading->forward || step->reading->attachments > 0) return false;
    if (value[FEATURE_COORDINATOR] > 0 || value[FEATURE_HEADER] > 0 || out->answers + out->below > 0) return false;
    bool draft = view_strength_in(view, CONCEPT_DRAFT, ZONE_SUBJECT, NULL) > 0 ||
                 view_strength_in(view, CONCEPT_DRAFT, ZONE_QUOTED, NULL) > 0;
    if (value[FEATURE_EDIT] >= (draft ? 0.5 : 1) || value[FEATURE_REVISES] >= 1.5) return false;
    struct spoken spoken = {0};
    if (!may_retell(view)) return false;
    measure(step, view, &spoken);
    if (!step->reading->reply) spoken.retold += view_strength_in(view, CONCEPT_RETELLS, ZONE_SUBJECT, NULL);
    /* "A small correction to Gwen's post" mends nothing of one's own. */
    if (value[FEATURE_REVISES] >= 0.5 && !spoken.named) return false;
    /* Who begins a thread begins with something of their own, mostly. */
    bool doubt = value[FEATURE_GIVES] >= 0.5 || !step->reading->reply;
    double least = doubt ? 2 * PLAINLY_RETOLD : PLAINLY_RETOLD;
    return spoken.retold >= least && spoken.own < OWN_MOST && spoken.others >= RETOLD_SHARE * spoken.all;
}

void features_weigh_retold(struct features *out)
{
    static const enum feature looks[] = {FEATURE_MATTER, FEATURE_STATES,  FEATURE_SUBSTANCE, FEATURE_FOR_STREAM,
                                         FEATURE_OPINES, FEATURE_REVISES, FEATURE_BEHALF,    FEATURE_GIVES,
                                         FEATURE_DRAFT,  FEATURE_PLACE,   FEATURE_REWORDS,   FEATURE_NEWS,
                                         FEATURE_EDIT,   FEATURE_PERSONAL};
    double *value = out->value;
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.2;
    value[FEATURE_OTHERS] = fmax(value[FEATURE_OTHERS], 2);
}
