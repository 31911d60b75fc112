/* SPDX-License-Identifier: MIT */
/*
 * features_sums: what looks like the author's answers and is not: minutes and summaries of what others said, and a
 * promise that answers will come.
 */
#include <math.h>
#include "kind.h"
#include "phrases/word_set.h"

/* A summary says what it is in its first words. */
#define TITLE_WORDS 14
#define PROMISE_WORDS 60
/* Minutes speak of others: who says "I" and "we" this often answers. */
#define PERSONAL_SHARE 0.35
#define PERSONAL_LEAST 18
#define POINTS_LEAST 3
#define POINT_WORDS 16
#define RESOLVED_LEAST 2
#define PROMISE_ANSWER_WORDS 25
/* So plainly a text hands in its author's answers. */
#define HANDED 0.5

/* "I read in the minutes that ...": minutes that the author has read are other people's. */
static bool has_read(const struct view *view, size_t at)
{
    /* Forms that say "I" by themselves, and those that need it. */
    WORD_SET(i_read_set, "lei", "leimos", "leido", "lemos", "letto", "czytal*", "przeczytal*", "czytam", "прочел",
             "прочла", "прочитал*", "читал*", "увидел*", "вижу", "okudum", "okuduk", "gordum", "قرات", "قرانا", "رايت",
             "اطلعت", "看", "读", "讀", "読", "見", "읽*", "보았*", "봤*", "vi", "visto");
    WORD_SET(read_set, "read", "saw", "seen", "see", "learned", "learnt", "lu", "vu", "apprend*", "lis", "gelesen",
             "las", "lese", "gesehen", "sehe", "entnehme*", "entnahm", "gelezen", "lees", "zag", "läste", "laste",
             "last", "laser", "sag");
    const struct token *tokens = view->tokens.items;
    size_t first = at, end = at + 1;
    bool read = false, person = false;
    while (first > 0 && tokens[first - 1].block == tokens[at].block && !tokens_part(tokens, first)) first--;
    while (end < view->tokens.count && tokens[end].block == tokens[at].block && !tokens_part(tokens, end)) end++;
    for (size_t t = first; t < end; t++) {
        if (word_set_has(&i_read_set, &tokens[t])) return true;
        read |= word_set_has(&read_set, &tokens[t]);
        person |= (tokens[t].said & (SAID_WE | SAID_ALONE)) != 0;
    }
    return read && person;
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
        if (hit->concept != concept || !first || hit->weight <= most) continue;
        /* What an answer calls the minutes of some meeting does not head the message. */
        if (zone == ZONE_SUBJECT ||
            (!view_in_marked_answer(step, &view->tokens.items[hit->first]) && !has_read(view, hit->first)))
            most = hit->weight;
    }
    return most;
}

/* Numbered lines, three at least, whether they stand as the author's or repeat a question's words, and little between
 * them. They hold a few words, but in the minutes of a meeting, which tell who said what. */
static bool has_points(const struct step *step, bool met)
{
    size_t points = 0, words = 0, between = 0;
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        enum zone zone = view_zone(&blocks->items[i]);
        if (zone != ZONE_BODY && zone != ZONE_PROMPT) continue;
        for (const char *line = blocks->items[i].text; *line != '\0';) {
            size_t bytes = strcspn(line, "\n"), digits = strspn(line, "0123456789");
            bool point = digits > 0 && digits < 3 && (line[digits] == '.' || line[digits] == ')');
            points += point;
            *(point ? &words : &between) += lang_count_words(line, bytes);
            line += bytes + (line[bytes] == '\n');
        }
    }
    return points >= POINTS_LEAST && (met || words <= points * POINT_WORDS) && between <= words;
}

/* A meeting is told of: who was there, or two of how it voted, what it decided and when the next one is. */
static bool tells_of_meeting(const struct view *view, double present)
{
    size_t resolved = 0;
    for (size_t i = 0; i < view->hits.count; i++)
    resolved += view->hits.items[i].concept == CONCEPT_RESOLVES &&
                view->tokens.items[view->hits.items[i].first].zone == ZONE_BODY;
    return present > 0 || resolved >= RESOLVED_LEAST;
}

/* Numbered points below the word for agenda or minutes, or who was there above what was said; minutes in the subject
 * may go on as prose. */
static double lists_points(const struct step *step, const struct view *view, const struct features *out)
{
    if (step->reading->reply || titled(step, view, CONCEPT_AGENDA) < 1) return 0;
    double present = view_strength(view, CONCEPT_PRESENT, NULL);
    bool met = tells_of_meeting(view, present);
    bool prose = met && view_strength_in(view, CONCEPT_AGENDA, ZONE_SUBJECT, NULL) >= 1;
    bool points = out->value[FEATURE_OUTLINE] > 0 || prose || has_points(step, met);
    /* One alone may be an "and" of another language. */
    double said = out->value[FEATURE_SELF] * (view->words[ZONE_BODY] + view->words[ZONE_FILE]);
    bool personal = out->value[FEATURE_SELF] > PERSONAL_SHARE && said > PERSONAL_LEAST && present <= 0;
    return points && !personal;
}

void features_weigh_sums(struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE], sums = titled(step, view, CONCEPT_SUMS);
    bool hands_in = value[FEATURE_GIVES] >= 0.8 && value[FEATURE_COORDINATOR] <= 0 && sums < 1;
    bool asks = value[FEATURE_ASKS] >= 0.5 || value[FEATURE_ASKING] >= 0.5;
    double points = lists_points(step, view, out);
    /* What is passed on came under a subject of its own, and says below whether it answers. */
    if (step->reading->forward && value[FEATURE_GIVES] >= HANDED && points <= 0) {
        static const enum feature passed[] = {FEATURE_NEWS, FEATURE_MEETING, FEATURE_FORWARD_BARE};
        for (size_t i = 0; i < sizeof passed / sizeof *passed; i++) value[passed[i]] *= 0.3;
        sums = 0;
    }
    if (points > 0) {
        sums = fmax(sums, points);
        asks = false;
    }
    value[FEATURE_SUMS] = !asks && sums >= (value[FEATURE_COORDINATOR] > 0 ? 0.8 : 1) && !hands_in ? 1 : 0;
    if (value[FEATURE_SUMS] > 0) {
        static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES, FEATURE_STATES,
                                             FEATURE_OTHERS,  FEATURE_BEHALF, FEATURE_OPINES};
        for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
    }
    if (!step->reading->reply && out->answers == 0 && view_strength_in(view, CONCEPT_UPDATE, ZONE_SUBJECT, NULL) >= 1) {
        static const enum feature looks[] = {FEATURE_MATTER, FEATURE_BEHALF, FEATURE_FOR_STREAM, FEATURE_STATES};
        for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.3;
    }
    bool later = value[FEATURE_PROMISES] >= 0.6 && value[FEATURE_UPDATE] < 0.8 && own < PROMISE_WORDS &&
                 step->reading->attachments == 0 && out->answers <= 1 && out->answer_words < PROMISE_ANSWER_WORDS;
    value[FEATURE_PROMISES] = later ? 1 : 0;
    if (!later) return;
    static const enum feature looks[] = {FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES,
                                         FEATURE_STATES,  FEATURE_BEHALF, FEATURE_BARE_QUESTIONS};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.15;
}
