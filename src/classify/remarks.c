/* SPDX-License-Identifier: MIT */
/*
 * remarks: what is said after the last answer, in a paragraph of its own: the other questions are left to others, a
 * file comes along, nobody should print this, thanks. Under a marker or a repeated question it would pass for a part of
 * that answer. So would the question's name behind its number.
 */
#include "decoder/bridge.h"
#include "partings.h"
#include "passages.h"
#include "phrases/phrases.h"
#include "view.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>

#define REMARK_MAX_WORDS 40
#define REST_MAX_WORDS 25
#define NAME_MAX_WORDS 20
/* So many paragraphs at the end may be remarks. */
#define REMARKS_MOST 3
#define HEADING_MAX_WORDS 8
#define HEADINGS_LEAST 2
/* So many questions of the author's own wording are no turn of speech. */
#define ASKED_LEAST 3

/* Beginnings of words, folded, for "other" and for "question" or "answer". */
static const char *const others =
    "other|others|rest |rest,|rest:|remaining|remainder|autre|reste|restant|otras|otros|resto|demas|restante|outras|"
    "outros|demais|altre|altri|rimanent|ubrige|ubriger|andere|restliche|sonstige|overige|resterende|pozostal|inne |"
    "reszta|reszty|ovriga|andra |resten|aterstaende|остальн|другие|других|прочи|diger|kalan|oteki|باقي|بقية|الأخرى|"
    "其他|其它|其余|其餘|その他|他の|残り|나머지|다른|그 밖";
static const char *const asked =
    "question|answer|repl|of it|contribution|input|points|pregunta|respuesta|aporte|contribucion|puntos|reponse|point|"
    "pergunta|resposta|contribuicao|contributo|domand|rispost|quesit|contributo|frag|antwort|punkte|beitrag|vrag|"
    "antwoord|punten|bijdrage|pytani|odpowied|punkt|frag|svar|bidrag|вопрос|ответ|пункт|soru|cevap|yanit|katki|سئلة|"
    "أجوبة|إجاب|问题|問題|答案|回答|題|题|質問|設問|질문|답|문항";
static struct openings others_of, asked_of;
static pthread_once_t remarks_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&others_of, &others, 1);
    openings_make(&asked_of, &asked, 1);
}

static bool speaks_of_rest(struct step *step, const char *text, size_t bytes, size_t words)
{
    if (words > REST_MAX_WORDS) return false;
    pthread_once(&remarks_once, make_openings);
    const char *folded = lang_fold(step->arena, arena_strndup(step->arena, text, bytes));
    return openings_in_words(&others_of, folded) && openings_in_words(&asked_of, folded);
}

static bool is_remark(struct step *step, const struct view *view, const struct unit *unit)
{
    static const enum concept concepts[] = {CONCEPT_THANKS, CONCEPT_PRIVATE, CONCEPT_SORRY_LATE, CONCEPT_ATTACHED,
                                            CONCEPT_PERSONAL};
    const char *text = step->out->blocks.items[unit->block].text + unit->from;
    if (unit->words > REMARK_MAX_WORDS || unit->cited) return false;
    for (size_t i = 0; i < sizeof concepts / sizeof *concepts; i++)
        if (view_speaks_of(view, unit->block, concepts[i], 0)) return true;
    size_t bytes = unit->to - unit->from;
    return speaks_of_rest(step, text, bytes, unit->words) || parting_takes_leave(step, text, bytes) ||
           parting_excuses(step, text, bytes);
}

static bool is_name(struct step *step, const struct unit *unit)
{
    const char *text = step->out->blocks.items[unit->block].text + unit->from;
    return unit->words <= NAME_MAX_WORDS && !unit->cited && parting_is_name(step, text, unit->to - unit->from);
}

/* Whether any of the paragraph's words is the question's, or stands for what it asks. */
static bool takes_up(const struct question_model *model, const struct unit *unit, int question)
{
    for (size_t i = 0; i < unit->marks.count; i++) {
        const struct mark *mark = &unit->marks.items[i];
        if (mark->stop || (size_t)mark->term >= vocabulary_size(&model->vocabulary)) continue;
        const struct term_facts *facts = &model->terms[mark->term];
        for (size_t p = 0; p < facts->prompt_count; p++)
            if (facts->prompt[p].question == question) return true;
    }
    for (size_t i = 0; i < unit->notions.count; i++)
        if (model->bridge->weights[(size_t)question * NOTION_COUNT + (size_t)unit->notions.items[i].term] > 0)
            return true;
    return false;
}

/* "1. Roles and responsibilities", and the answer in the next paragraph. */
static bool is_heading(struct step *step, const struct units *units, const struct anchors *anchors,
                       const struct filed *filed, size_t u)
{
    const struct unit *unit = &units->items[u];
    if (unit->anchor < 0 || u + 1 == units->count || unit->words > HEADING_MAX_WORDS) return false;
    const struct anchor *anchor = &anchors->items[unit->anchor];
    const struct block *block = &step->out->blocks.items[unit->block];
    bool whole = anchor->from == 0 && block->text[unit->to] == '\0' && memchr(block->text, '\n', unit->to) == NULL;
    const char *next = u + 1 < units->count ? step->out->blocks.items[units->items[u + 1].block].text : "";
    if (next[0] >= 'a' && next[0] <= 'z') return false; /* a line of text that was wrapped there */
    return anchor->governs && whole && filed[u].question >= 0 && filed[u + 1].question == filed[u].question &&
           units->items[u + 1].anchor < 0 && !one_of(".!?;,", block->text[unit->to - 1]) &&
           takes_up(step->classifier->questions, unit, filed[u].question);
}

void headings_leave_out(struct step *step, const struct units *units, const struct anchors *anchors,
                        struct filed *filed)
{
    size_t count = 0, numbered = 0;
    for (size_t u = 0; u < units->count; u++) {
        count += is_heading(step, units, anchors, filed, u);
        numbered += units->items[u].anchor >= 0;
    }
    /* Who sets out answers by headings has one above nearly each: a short line above some is an answer's first. */
    if (count < HEADINGS_LEAST || 3 * count < 2 * numbered) return;
    for (size_t u = units->count; u-- > 0;) {
        if (!is_heading(step, units, anchors, filed, u)) continue;
        struct block *block = &step->out->blocks.items[units->items[u].block];
        filed[u] = (struct filed){.question = -1, .second = -1};
        block->role = ROLE_PROMPT;
        block->rule = RULE_MARKED_HEADING;
    }
}

/* A heading that ends the answer above it and names no question: the words below it say which it is. */
static bool is_untold(const struct step *step, const struct units *units, const struct anchors *anchors, size_t u)
{
    const struct unit *unit = &units->items[u];
    const struct anchor *anchor = unit->anchor >= 0 ? &anchors->items[unit->anchor] : NULL;
    if (anchor == NULL || !anchor->governs || !anchor->closes || anchor->label || anchor->left_out || anchor->behind)
        return false;
    const char *text = step->out->blocks.items[unit->block].text;
    return anchor->count == 0 && unit->from == 0 && text[unit->to] == '\0' && strchr(text, '\n') == NULL &&
           unit->words <= HEADING_MAX_WORDS && u + 1 < units->count && units->items[u + 1].anchor < 0;
}

/* Questions in the author's own words are the call's where all that is filed stands below such lines, and each under a
 * question of its own. */
static bool asked_anew(struct step *step, const struct units *units, const struct filed *filed)
{
    bool *taken = NULL;
    size_t count = 0, below = 0;
    int now = -1;
    for (size_t u = 0; u < units->count; u++) {
        int question = filed[u].question;
        if (!units->items[u].asks) {
            if (question >= 0 && question != now) return false;
            below += question >= 0;
            continue;
        }
        if (taken == NULL) taken = arena_array(step->arena, step->call->question_count + 1, sizeof *taken);
        bool alone = u + 1 == units->count || units->items[u + 1].asks || question < 0 || taken[question];
        if (alone) return false;
        taken[question] = true;
        now = question;
        count++;
    }
    return count >= ASKED_LEAST && below >= count;
}

void headings_leave_out_untold(struct step *step, const struct units *units, const struct anchors *anchors,
                               struct filed *filed)
{
    const int *governor = NULL;
    bool anew = asked_anew(step, units, filed);
    for (size_t u = 0; u < units->count; u++) {
        bool own = (units->items[u].heading || (anew && units->items[u].asks)) && filed[u].question >= 0;
        if (own && governor == NULL) governor = units_governors(step->arena, units, anchors);
        own = own && governor[u] < 0;
        if (!own && !is_untold(step, units, anchors, u)) continue;
        struct block *block = &step->out->blocks.items[units->items[u].block];
        filed[u] = (struct filed){.question = -1, .second = -1};
        block->role = ROLE_PROMPT;
        block->rule = RULE_MARKED_HEADING;
    }
}

/* Nothing else stands under the number, or the question's name, that has a paragraph of its own above it. */
static bool is_whole_answer(const struct step *step, const struct units *units, const struct anchors *anchors, size_t u)
{
    size_t above = units->items[u].block - 1;
    if (step->out->blocks.items[above].role == ROLE_PROMPT) return true;
    if (u > 0 && units->items[u - 1].block == above) return false;
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].governs && anchors->items[i].block == above) return true;
    return false;
}

void remarks_leave_out(struct step *step, const struct units *units, const struct anchors *anchors, struct filed *filed)
{
    const struct view *view = NULL;
    for (size_t end = units->count; end > 0; end--) {
        if (end < units->count && !units->items[end].new_source) continue;
        for (size_t u = end; u-- > 1 && end - u <= REMARKS_MOST;) {
            const struct unit *unit = &units->items[u];
            if (unit->anchor >= 0 || unit->from > 0 || unit->new_source) break;
            if (is_name(step, unit)) {
                filed[u] = (struct filed){.question = -1, .second = -1};
                continue;
            }
            if (is_whole_answer(step, units, anchors, u)) break;
            if (view == NULL) view = view_of(step);
            if (!is_remark(step, view, unit)) break;
            filed[u] = (struct filed){.question = -1, .second = -1};
        }
    }
}
