/* SPDX-License-Identifier: MIT */
/*
 * revises: revisions that put nothing in the place of what was sent. One takes a contribution back, whole; one mends a
 * word or a number of an answer, and the rest of it stands. Both are for a person: neither replaces anything.
 */
#include "kind.h"
#include "phrases/word_set.h"

/* Who takes back what they sent says so ahead of all else, and then hardly more than why. */
#define WITHDRAWS_AHEAD 45
#define WITHDRAWS_BEHIND 60
#define WITHDRAWS_WORDS 110
/* A text that takes the other's place is no shorter, and as plainly said to do so. */
#define REPLACING_WORDS 12
#define REPLACES_WEIGHT 0.6
/* "We do not withdraw": such words stand right before. */
#define DENIES_NEAR 3
#define DENIES_BEHIND 4
/* A mended word needs no more; who writes more than this writes the answer anew. */
#define ERRATUM_WORDS 60
/* Words below the sentence that mends. */
#define ERRATUM_BEHIND 14
#define PLAINLY_MENDS 1.5

WORD_SET(deny_set, "not", "don", "never", "didn", "won", "wouldn", "nicht", "keinesfalls", "nie", "pas", "no", "nunca",
         "nao", "non", "mai", "niet", "nooit", "не", "никогда", "لا", "لم", "لن", "不", "没", "未", "勿", "inte",
         "aldrig", "ej", "않*");
WORD_SET(when_set, "if", "unless", "whether", "suppose", "wenn", "falls", "ob", "sofern", "si", "indien", "jesli",
         "jezeli", "czy", "если", "якщо", "اذا", "若", "eger", "여부", "만약", "had");
WORD_SET(please_set, "please", "kindly", "you", "merci", "veuillez", "vous", "svp", "favor", "bitte", "sie", "prego",
         "graag", "prosze", "прошу", "можете", "lutfen", "snalla", "ni", "请", "請", "下");
WORD_SET(instead_set, "instead", "replace*", "below", "attached", "corrected", "revised", "updated", "following",
         "stattdessen", "ersetz*", "ersatz", "unten", "anbei", "folgende*", "remplac*", "suivant*", "jointe*",
         "reemplaz*", "sustitu*", "siguiente*", "adjunt*", "substitu*", "seguinte*", "anexo", "sostitu*", "seguente",
         "allegat*", "vervang*", "onderstaande", "zastap*", "ponizsz*", "замен*", "следующ*", "ersatt*", "nedan");

struct sentence {
    size_t from, to;
    bool asked;
};

static struct sentence sentence_of(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    struct sentence in = {hit->first, hit->end, false};
    while (in.from > 0 && !tokens_end_before(tokens, in.from)) in.from--;
    while (in.to < view->tokens.count && !tokens_end_before(tokens, in.to)) in.to++;
    in.asked = tokens[in.to - 1].asked;
    return in;
}

/* The author's words behind a place. */
static double words_behind(const struct view *view, size_t from)
{
    size_t halves = 0;
    for (size_t i = from; i < view->tokens.count; i++)
        if (view->tokens.items[i].zone == ZONE_BODY) halves += view->tokens.items[i].wide ? 1 : 2;
    return (double)halves / 2;
}

static bool denied(const struct view *view, const struct hit *hit, const struct sentence *in)
{
    const struct token *tokens = view->tokens.items;
    size_t near = hit->first > in->from + DENIES_NEAR ? hit->first - DENIES_NEAR : in->from;
    size_t behind = hit->end + DENIES_BEHIND < in->to ? hit->end + DENIES_BEHIND : in->to;
    bool last = tokens[hit->first].wide || tokens[hit->first].text[0] < 0;
    if (hit->weight < 1) return false; /* it denies by itself */
    return word_set_any(&deny_set, tokens, near, hit->end) ||
           (last && word_set_any(&deny_set, tokens, hit->end, behind));
}

/* "Please withdraw and replace my answer" above a paragraph: what stands there takes its place. */
static bool replaced_below(const struct view *view, const struct hit *hit)
{
    size_t next = hit->end;
    while (next < view->tokens.count && view->tokens.items[next].block == view->tokens.items[hit->first].block) next++;
    if (words_behind(view, next) < REPLACING_WORDS) return false;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        bool replaces = other->concept == CONCEPT_REVISES || other->concept == CONCEPT_AMENDS;
        bool same = other->first < hit->end && hit->first < other->end;
        if (replaces && !same && other->weight >= REPLACES_WEIGHT) return true;
    }
    return false;
}

static bool takes_back(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    const struct token *token = &tokens[hit->first];
    struct sentence in = sentence_of(view, hit);
    if (token->zone == ZONE_SUBJECT) return !step->reading->reply && !denied(view, hit, &in);
    if (token->zone != ZONE_BODY || token->block < 0 || view->positions[hit->first] >= WITHDRAWS_AHEAD) return false;
    if (denied(view, hit, &in) || word_set_any(&when_set, tokens, in.from, hit->first)) return false;
    if (in.asked && !word_set_any(&please_set, tokens, in.from, in.to)) return false;
    if (word_set_any(&instead_set, tokens, in.from, in.to)) return false;
    if (replaced_below(view, hit)) return false;
    return !view_in_marked_answer(step, token) && words_behind(view, in.to) <= WITHDRAWS_BEHIND;
}

const struct hit *revises_nothing(const struct step *step, const struct view *view)
{
    if (!view_has(view, CONCEPT_WITHDRAWS) || view->words[ZONE_FILE] > 0) return NULL;
    if (view->words[ZONE_BODY] > WITHDRAWS_WORDS || step->reading->forward || step->reading->automatic) return NULL;
    for (size_t i = 0; i < view->hits.count; i++)
        if (view->hits.items[i].concept == CONCEPT_WITHDRAWS && view->hits.items[i].weight > 0 &&
            takes_back(step, view, &view->hits.items[i]))
            return &view->hits.items[i];
    return NULL;
}

/* The first word that tells of a mended one, where enough does and hardly anything stands behind; NULL: it is not told.
 */
static const struct hit *mends_part(const struct view *view, double *told)
{
    double sum = 0;
    size_t last = 0, known = 0;
    const struct hit *seen[16];
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        bool again = zone != ZONE_BODY || hit->concept != CONCEPT_ERRATUM;
        for (size_t k = 0; k < known && !again; k++)
            again = hit->first < seen[k]->end && seen[k]->first < hit->end && hit->weight <= seen[k]->weight;
        if (again || known == sizeof seen / sizeof *seen) continue;
        seen[known++] = hit;
        sum += hit->weight;
        if (hit->end > last) last = hit->end;
    }
    *told = sum;
    if (sum < 1) return NULL;
    struct hit end = {CONCEPT_ERRATUM, 1, last - 1, last};
    return words_behind(view, sentence_of(view, &end).to) <= ERRATUM_BEHIND ? seen[0] : NULL;
}

static bool is_short(const struct step *step, const struct view *view)
{
    return view->words[ZONE_FILE] <= 0 && view->words[ZONE_BODY] <= ERRATUM_WORDS && step->reading->attachments == 0 &&
           view_has(view, CONCEPT_ERRATUM);
}

const struct hit *revises_word(const struct step *step, const struct view *view)
{
    if (!is_short(step, view) || step->around->own_text_count == 0 || step->reading->forward) return NULL;
    double told = 0;
    const struct hit *first = mends_part(view, &told);
    if (first == NULL || sentence_of(view, first).asked) return NULL;
    /* "Q1: sixteen should be eighteen, the rest stands" is plain enough behind its mark. */
    return told < PLAINLY_MENDS && view_in_marked_answer(step, &view->tokens.items[first->first]) ? NULL : first;
}

void revises_tell(struct step *step, const struct view *view, const struct features *features)
{
    struct analysis *out = step->out;
    if (out->kind != KIND_REVISION) return;
    if (features->value[FEATURE_WITHDRAWS] > 0) {
        out->flags |= REVISES_WITHDRAWS;
        for (size_t i = 0; i < out->passage_count; i++) {
            out->passages[i].question_count = 0;
            out->passages[i].undecided = out->passages[i].no_answer = false;
        }
        return;
    }
    double told = 0;
    if (is_short(step, view) && features->value[FEATURE_SAME_TEXT] <= 0 && mends_part(view, &told) != NULL)
        out->flags |= REVISES_PART;
}
