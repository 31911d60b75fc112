/* SPDX-License-Identifier: MIT */
/* quoted_answers: see quoted_answers.h. */
#include "quoted_answers.h"
#include "echoes/quoted_from.h"
#include "markers/marker.h"
#include "phrases/word_set.h"
#include "texts.h"
#include "view.h"
#include <math.h>

/* What a quoted paragraph's likeness counts beside one of the author's own. */
#define LIKENESS_SHARE 0.6
/* ... and at most: they are somebody else's words, and whoever is below them may go on to another matter. */
#define LIKENESS_MOST 2.5
/* Its number, in log odds: "Q5:" names the question, and so does "5." where no list begins at 1. */
#define NAMED_WEIGHT 6.0
#define NUMBER_WEIGHT 4.0
#define COUNTED_WEIGHT 1.5
/* Of several quoted paragraphs the nearest counts most, and so does of the author's the one right below them. */
#define FARTHER 0.5
/* Who speaks of no side of their own may be talking of what is quoted. */
#define STRANGER 0.5
/* What the message replied to answers, in log odds at most: a reply may well go on to another matter. */
#define PARENT_MOST 2.0
/* Fewer words are no answer to go by. */
#define QUOTED_WORDS 4
/* Who agrees in so many words adds nothing. */
#define NOD_WORDS 14
/* By so much one question has to stand out to be told as the quotation's. */
#define TOLD_LEAD 0.4

struct finding {
    struct step *step;
    struct units quoted; /* the paragraphs of others' answers */
    struct scores scores;
    int *question;  /* of each, that its number names; -1: none does */
    double *number; /* ... and what it weighs */
};

static bool is_answer(const struct block *block, enum quoted_from from)
{
    bool others = block->rule == RULE_SAME_TEXT || block->rule == RULE_CALL_SENT_ALONG ||
                  block->rule == RULE_CALL_INTRODUCED || block->rule == RULE_CALL_ENDS ||
                  block->rule == RULE_CALL_PASSED_ON || block->rule == RULE_CITED_QUESTION ||
                  block->rule == RULE_BESIDE_CALL;
    return block->role == ROLE_QUOTED && !block->hidden && !others && block->source[0] == '\0' && from != FROM_CALL &&
           lang_count_upto(block->text, strlen(block->text), QUOTED_WORDS) >= QUOTED_WORDS;
}

static bool is_cited(const struct units *units, size_t block)
{
    for (size_t u = 0; u < units->count; u++)
        if (units->items[u].block == block) return units->items[u].cited;
    return false;
}

/* Numbers that begin at 1 may be a list within what is quoted. */
static void doubt_lists(const struct finding *finding)
{
    double lowest = NUMBER_WEIGHT;
    for (size_t i = 0; i < finding->quoted.count; i++)
        if (finding->question[i] == 0 && finding->number[i] < NAMED_WEIGHT) lowest = COUNTED_WEIGHT;
    for (size_t i = 0; i < finding->quoted.count; i++)
        if (finding->number[i] > 0 && finding->number[i] < NAMED_WEIGHT) finding->number[i] = lowest;
}

static void read_numbers(struct finding *finding)
{
    const struct question_model *model = finding->step->classifier->questions;
    size_t count = finding->quoted.count;
    finding->question = arena_array(finding->step->arena, count + 1, sizeof *finding->question);
    finding->number = arena_array(finding->step->arena, count + 1, sizeof *finding->number);
    for (size_t i = 0; i < count; i++) {
        const char *text = finding->step->out->blocks.items[finding->quoted.items[i].block].text;
        struct marker marker;
        finding->question[i] = -1;
        if (!texts_marker(finding->step, text, strlen(text), &marker) || marker.count != 1) continue;
        finding->question[i] = question_numbered(model, marker.numbers[0]);
        if (finding->question[i] >= 0) finding->number[i] = marker.strong ? NAMED_WEIGHT : NUMBER_WEIGHT;
    }
    doubt_lists(finding);
}

/* Cut and weighed as the author's paragraphs are. */
static void find_quoted(struct finding *finding, struct vocabulary *words, const struct units *units)
{
    struct step *step = finding->step;
    const struct blocks *blocks = &step->out->blocks;
    const enum quoted_from *from = quoted_from_find(step);
    for (size_t b = 0; b < blocks->count; b++)
        if (is_answer(&blocks->items[b], from[b]) && !is_cited(units, b))
            units_add(step, texts_lang(step), words, b, 0, strlen(blocks->items[b].text), -1, &finding->quoted);
    if (finding->quoted.count == 0) return;
    scores_make(step, words, &finding->quoted, &finding->scores);
    read_numbers(finding);
}

/* What one quoted paragraph says for each question, added with a weight. */
static void add_row(const struct finding *finding, size_t i, double weight, double *out)
{
    const double *row = finding->scores.total + i * finding->scores.columns;
    size_t questions = finding->scores.columns - 1;
    double mean = 0, most = 0;
    for (size_t q = 0; q < questions; q++) mean += row[q] / (double)questions;
    for (size_t q = 0; q < questions; q++) most = fmax(most, LIKENESS_SHARE * (row[q] - mean));
    double share = most > LIKENESS_MOST ? LIKENESS_SHARE * LIKENESS_MOST / most : LIKENESS_SHARE;
    for (size_t q = 0; q < questions; q++) out[q] += weight * share * (row[q] - mean);
    if (finding->question[i] >= 0) out[finding->question[i]] += weight * finding->number[i];
}

/* One past the last of the quoted paragraphs that stand above the author's, own paragraphs between them counted; 0:
 * something else stands there, as one of the call's questions does. */
static size_t quoted_above(const struct finding *finding, size_t block, int *between)
{
    const struct blocks *blocks = &finding->step->out->blocks;
    size_t end = finding->quoted.count;
    *between = 0;
    while (block-- > 0) {
        while (end > 0 && finding->quoted.items[end - 1].block > block) end--;
        if (end > 0 && finding->quoted.items[end - 1].block == block) return end;
        enum role role = blocks->items[block].role;
        if (role == ROLE_PROMPT || role == ROLE_QUOTED || role == ROLE_ATTRIBUTION) return 0;
        *between += role == ROLE_AUTHORED && !blocks->items[block].hidden;
    }
    return 0;
}

/* The quotation above: those of its paragraphs that stand together, the nearest first. */
static void weigh_above(const struct finding *finding, size_t end, double worth, double *out)
{
    const struct unit *quoted = finding->quoted.items;
    double sum = 0, weight = 1;
    size_t from = end - 1;
    while (from > 0 && quoted[from - 1].block + 1 == quoted[from].block) from--;
    for (size_t i = end; i-- > from; weight *= FARTHER) sum += weight;
    for (size_t i = end; i-- > from;) {
        weight = i + 1 == end ? 1 : weight * FARTHER;
        add_row(finding, i, worth * weight / sum, out);
    }
}

/* Everything quoted stands below all the author wrote: the more of it, the less it says of any paragraph. */
static bool all_below(const struct finding *finding, const struct units *units)
{
    const struct blocks *blocks = &finding->step->out->blocks;
    size_t first = finding->quoted.items[0].block;
    for (size_t b = 0; b < blocks->count; b++)
        if (blocks->items[b].role == ROLE_PROMPT) return false;
    return units->count > 0 && units->items[units->count - 1].block < first;
}

static const double *weigh_below(const struct finding *finding)
{
    size_t count = finding->quoted.count;
    double *out = arena_array(finding->step->arena, finding->scores.columns, sizeof *out);
    for (size_t i = 0; i < count; i++) add_row(finding, i, 1 / pow((double)count, 1.5), out);
    return out;
}

/* A text that is being written, its parts, and who writes it: who speaks of these talks about what is quoted. No
 * word is here that means other things at a market or in a school, as pages, tables, minutes and an annex do. */
WORD_SET(edited_set, "sentence*", "paragraph*", "chapter*", "wording", "draft*", "appendix", "footnote*", "typo*",
         "editor*", "editorial*", "agenda*", "spelling", "phrase", "phrases", "text", "texts", "texte", "textes",
         "paragraphe*", "chapitre*", "brouillon*", "redaction*", "redacteur*", "coquille*", "texto", "textos", "frase*",
         "parrafo*", "capitulo*", "borrador*", "redaccion*", "testo", "testi", "paragrafo*", "capitolo*", "bozza",
         "bozze", "refuso*", "redazione", "rascunho*", "redacao", "gralha*", "satz", "satze", "satzes", "absatz*",
         "kapitel*", "entwurf*", "fussnot*", "tippfehler*", "redaktion*", "tagesordnung*", "zusammenfassung*", "tekst*",
         "alinea*", "hoofdstuk*", "voetnoot*", "tikfout*", "redactie*", "samenvatting*", "utkast*", "fotnot*",
         "skrivfel*", "dagordning*", "akapit*", "rozdzial*", "szkic*", "przypis*", "literowk*", "redakcj*", "текст*",
         "абзац*", "глава", "главу", "главе", "главы", "черновик*", "сноск*", "опечатк*", "редакц*", "редактор*",
         "cumle*", "paragraf*", "taslak*", "dipnot*", "metni", "الجمله", "الفقره", "المسوده", "النص", "문장*", "단락*",
         "초안*", "각주*");

static bool talks_of_text(const struct step *step, const struct view *view, const struct unit *unit)
{
    static const char *const wide[] = {"句子", "段落", "草稿", "附录", "附錄", "脚注", "議事録", "文章", "下書き"};
    const struct text_part *part = &view->parts[unit->block];
    for (size_t t = part->tokens_from; t < part->tokens_to; t++)
        if (word_set_has(&edited_set, &view->tokens.items[t])) return true;
    const char *text = step->out->blocks.items[unit->block].text;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (strstr(text, wide[i]) != NULL) return true;
    return false;
}

/* "Thank you, I agree": a paragraph that tells nothing of how things are with its author adds nothing. */
static bool only_nods(const struct view *view, const struct unit *unit, bool we)
{
    static const enum concept nods[] = {CONCEPT_NODS, CONCEPT_AGREES, CONCEPT_VOTES, CONCEPT_THANKS, CONCEPT_OTHERS};
    if (we && unit->words > NOD_WORDS) return false;
    for (size_t i = 0; i < sizeof nods / sizeof *nods; i++)
        if (view_speaks_of(view, unit->block, nods[i], 0.5)) return true;
    return false;
}

/* How much a paragraph of the author's may add to what is quoted: who asks back, agrees or speaks to whoever is quoted
 * adds nothing. */
static double adds(struct step *step, const struct unit *unit)
{
    const struct view *view = view_of(step);
    const struct text_part *part = &view->parts[unit->block];
    unsigned all = 0;
    bool asks = false;
    for (size_t t = part->tokens_from; t < part->tokens_to; t++) {
        all |= view->tokens.items[t].said;
        asks = view->tokens.items[t].asked;
    }
    bool we = view_tells_of_us(step, view, unit->block, unit->block), same = (all & SAID_SAME) != 0;
    if (asks || (!we && !same && (all & SAID_YOU)) || only_nods(view, unit, we) || talks_of_text(step, view, unit))
        return 0;
    if (!we && !same && unit->words <= NOD_WORDS) return 0; /* a remark: "I thought the list might like to see it." */
    return we || same ? 1 : STRANGER;
}

static struct quoted_answer tell(const struct finding *finding, const double *said, size_t nearest, bool below)
{
    struct quoted_answer out = {.question = -1, .below = below};
    double best = 0, next = 0;
    for (size_t q = 0; q + 1 < finding->scores.columns; q++) {
        if (said[q] > best) {
            next = best;
            best = said[q];
            out.question = (int)q;
        } else if (said[q] > next) {
            next = said[q];
        }
    }
    out.numbered = out.question >= 0 && finding->question[nearest] == out.question;
    if (best - next < TOLD_LEAD) out.question = -1;
    return out;
}

/* Which questions the message replied to answers; false: none, or all of them. */
static bool parent_answers(const struct step *step, bool *out, size_t *count)
{
    size_t all = step->classifier->questions->question_count;
    *count = 0;
    for (size_t i = 0; i < step->around->parent_question_count; i++) {
        int question = call_question_index(step->call, step->around->parent_questions[i]);
        if (question < 0 || (size_t)question >= all || out[question]) continue;
        out[question] = true;
        ++*count;
    }
    return *count > 0 && *count < all;
}

/* Who adds to an answer answers its question, quoted or not: the fewer were answered there, the likelier each. */
static void favour_parents(struct step *step, const struct units *units, const struct scores *scores)
{
    bool *answered = arena_array(step->arena, scores->columns, sizeof *answered);
    size_t count;
    if (!parent_answers(step, answered, &count)) return;
    double weight = fmin(log((double)(scores->columns - 1) / (double)count), PARENT_MOST);
    for (size_t u = 0; u < units->count; u++) {
        if (units->items[u].cited) continue;
        double worth = adds(step, &units->items[u]);
        for (size_t q = 0; q + 1 < scores->columns; q++)
            if (answered[q]) scores->total[u * scores->columns + q] += worth * weight;
    }
}

bool quoted_answers_parent(const struct step *step, int question)
{
    bool *answered = arena_array(step->arena, step->classifier->questions->question_count + 1, sizeof *answered);
    size_t count;
    return parent_answers(step, answered, &count) && answered[question];
}

void quoted_answers_favour(struct step *step, struct vocabulary *words, const struct units *units,
                           struct scores *scores)
{
    struct finding finding = {.step = step};
    if (units->count == 0 || scores->columns < 2 || !answers_somebody(step)) return;
    favour_parents(step, units, scores);
    find_quoted(&finding, words, units);
    if (finding.quoted.count == 0) return;
    const double *below = all_below(&finding, units) ? weigh_below(&finding) : NULL;
    double *said = arena_array(step->arena, scores->columns, sizeof *said);
    scores->quoted = arena_array(step->arena, units->count, sizeof *scores->quoted);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        int between = 0;
        size_t end = below ? 0 : quoted_above(&finding, unit->block, &between);
        scores->quoted[u].question = -1;
        if (unit->cited || step->out->blocks.items[unit->block].source[0] != '\0' || (end == 0 && !below)) continue;
        double worth = adds(step, unit);
        memset(said, 0, scores->columns * sizeof *said);
        for (size_t q = 0; below != NULL && q + 1 < scores->columns; q++) said[q] = worth * below[q];
        if (below == NULL) weigh_above(&finding, end, between > 0 ? worth * FARTHER : worth, said);
        for (size_t q = 0; q + 1 < scores->columns; q++) scores->total[u * scores->columns + q] += said[q];
        scores->quoted[u] = tell(&finding, said, below ? 0 : end - 1, below != NULL);
    }
}

/* Its last words ask, and every sentence of it does. */
static bool only_asks(const struct view *view, size_t block)
{
    const struct text_part *part = &view->parts[block];
    bool asked = false, all = part->tokens_to > part->tokens_from;
    for (size_t t = part->tokens_from; t < part->tokens_to; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->sentence && t > part->tokens_from) all &= asked;
        asked = token->asked;
    }
    return all && asked;
}

/* Between the question and the author's paragraph stands what somebody else answered. */
static bool answers_stand_between(const struct step *step, const struct anchor *anchor, size_t block)
{
    const struct blocks *blocks = &step->out->blocks;
    if (block == 0 || blocks->items[anchor->block].role == ROLE_AUTHORED || anchor->block >= block) return false;
    while (block-- > anchor->block + !!anchor->echo)
        if (is_answer(&blocks->items[block], FROM_UNKNOWN)) return true;
    return false;
}

void quoted_answers_leave_asking(struct step *step, const struct units *units, const struct anchors *anchors,
                                 struct filed *filed)
{
    if (units->count == 0 || !answers_somebody(step)) return;
    const int *governor = units_governors(step->arena, units, anchors);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        if (governor[u] < 0 || filed[u].question < 0 || unit->cited) continue;
        if (!answers_stand_between(step, &anchors->items[governor[u]], unit->block)) continue;
        if (only_asks(view_of(step), unit->block)) filed[u] = (struct filed){.question = -1, .second = -1};
    }
}
