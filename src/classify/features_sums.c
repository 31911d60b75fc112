/* SPDX-License-Identifier: MIT */
/*
 * features_sums: what looks like the author's answers and is not: minutes and summaries of what others said, a promise
 * that answers will come, and words that speak of something else than the message: in quotation marks, or deep in an
 * answer ("the new version replaces the one of 2008" of a list of limits).
 */
#include <math.h>
#include "kind.h"

/* A summary says what it is in its first words. */
#define TITLE_WORDS 14
#define PROMISE_WORDS 60
#define PROMISE_ANSWER_WORDS 25

static bool is_text_mark(const char *at, const char *mark)
{
    return strncmp(at, mark, strlen(mark)) == 0;
}

static bool is_letter(char byte)
{
    return (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z') || (byte & 0x80) != 0;
}

/* Somebody's words in quotation marks begin before `to` and have not ended there. */
static bool in_quotation(const char *text, size_t to)
{
    bool wide = false, plain = false, single = false;
    for (size_t i = 0; i < to; i++) {
        if (text[i] == '"') plain = !plain;
        if (text[i] == '\'' && (i == 0 || !is_letter(text[i - 1])) && is_letter(text[i + 1])) single = true;
        if (text[i] == '\'' && i > 0 && single && text[i - 1] != ' ' && !is_letter(text[i + 1])) single = false;
        if (is_text_mark(text + i, "“")) wide = !wide;
        if (is_text_mark(text + i, "„") || is_text_mark(text + i, "«") || is_text_mark(text + i, "「")) wide = true;
        if (is_text_mark(text + i, "”") || is_text_mark(text + i, "»") || is_text_mark(text + i, "」")) wide = false;
    }
    return wide || plain || single;
}

/* The word follows the mark of an answer, within it. */
static bool inside_answer(const struct step *step, const struct token *token)
{
    static const char *const marks[] = {"marker", "prompt-echo"};
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        bool here = passage->first_block <= (size_t)token->block && (size_t)token->block <= passage->last_block;
        if (!here || passage->question_count == 0 || passage->no_answer) continue;
        const struct verdict *verdict = &passage->questions[0];
        for (size_t e = 0; e < verdict->evidence_count; e++) {
            const struct evidence *evidence = &verdict->evidence[e];
            if (strcmp(evidence->rule, marks[0]) != 0 && strcmp(evidence->rule, marks[1]) != 0) continue;
            if (evidence->block < token->block || token->from >= evidence->to) return true;
        }
    }
    return false;
}

/* It speaks of what was sent: "replaces my earlier answer". */
static bool speaks_of_mail(const struct view *view, const struct hit *hit)
{
    static const char *const mail[] = {
        "answer",   "reply",    "replies",   "response", "contribution", "submission", "mail",    "message",
        "réponse",  "repons",   "respuesta", "resposta", "rispost",      "antwort",    "beitrag", "contribu",
        "antwoord", "odpowied", "ответ",     "письм",    "svar",         "bidrag",     "yanit",   "yanıt",
        "cevap",    "답변",     "اجاب",      "mensaje",  "message",      "nachricht",  "aport"};
    for (size_t t = hit->first; t < hit->end; t++)
        for (size_t i = 0; i < sizeof mail / sizeof *mail; i++)
            if (is_text_mark(view->tokens.items[t].text, mail[i])) return true;
    return view->tokens.items[hit->first].wide;
}

void features_unsay(struct step *step, struct view *view)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        bool revises = hit->concept == CONCEPT_REVISES || hit->concept == CONCEPT_AMENDS;
        if ((!revises && hit->concept != CONCEPT_JOINS) || token->zone != ZONE_BODY || token->block < 0) continue;
        bool quoted = in_quotation(step->out->blocks.items[token->block].text, token->from);
        if (quoted || (revises && !speaks_of_mail(view, hit) && inside_answer(step, token))) hit->weight = 0;
    }
}

/* The message's title or first words say so; a reply's subject is the thread's. */
static double titled(const struct step *step, const struct view *view, enum concept concept)
{
    double most = 0;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        bool first = zone == ZONE_SUBJECT ? !step->reading->reply
                                          : zone == ZONE_BODY && view->positions[hit->first] < TITLE_WORDS;
        if (hit->concept == concept && first && hit->weight > most) most = hit->weight;
    }
    return most;
}

void features_weigh_sums(struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE], sums = titled(step, view, CONCEPT_SUMS);
    bool hands_in = value[FEATURE_GIVES] >= 0.8 && value[FEATURE_COORDINATOR] <= 0 && sums < 1;
    bool asks = value[FEATURE_ASKS] >= 0.5 || value[FEATURE_ASKING] >= 0.5;
    value[FEATURE_SUMS] = !asks && sums >= (value[FEATURE_COORDINATOR] > 0 ? 0.8 : 1) && !hands_in ? 1 : 0;
    if (value[FEATURE_SUMS] > 0) {
        static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES, FEATURE_STATES,
                                             FEATURE_OTHERS,  FEATURE_BEHALF, FEATURE_OPINES};
        for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
    }
    bool later = value[FEATURE_PROMISES] >= 0.6 && own < PROMISE_WORDS && step->reading->attachments == 0 &&
                 out->answers <= 1 && out->answer_words < PROMISE_ANSWER_WORDS;
    value[FEATURE_PROMISES] = later ? 1 : 0;
    if (!later) return;
    static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES,
                                         FEATURE_STATES,  FEATURE_BEHALF, FEATURE_BARE_QUESTIONS};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
}
