/* SPDX-License-Identifier: MIT */
/* features_weigh: what several features of a message say together: a question that is called wrong is not answered, an
 * offer calls to act and announces nothing, who asks to join asks about no procedure. */
#include <math.h>
#include "kind.h"

/* A text for a workstream has some length. */
#define STREAM_WORDS 80.0
#define CHALLENGE_WORDS 120
#define ANSWERS_BESIDE 3
#define WORDS_BESIDE 6
/* So many words of practice in paragraphs of their own, whatever they answer. */
#define TOLD_BESIDE 8
/* Who says so much of themselves answers as well. */
#define OWN_WORDS 13
/* A name is no shorter, and its endings no longer. */
#define NAME_BYTES 3
#define NAME_ENDING 6
/* Two things are said against a question. */
#define SAID_TWICE 1.4
/* What a message is about, its first sentence says. */
#define OPENING_WORDS 25
/* A draft that everybody has before them. */
#define DRAFT_ROUND 0.8
/* So many words of practice answer beside a wish to join. */
#define JOIN_BESIDE 16
/* Two things are said of what others wrote. */
#define ROUND_LEAST 1.5
/* Points of an agenda are no longer. */
#define ITEM_WORDS 6
/* Headlines are hardly longer. */
#define HEADLINE_WORDS 10
/* A short reply of whoever runs the call that tells what was asked is as plain as two signs of that. */
#define GRANTED 2

/* "[Ticket #4711]", "[ABC-4711]", "Case 00012345": four digits or more inside brackets or after "#" in the subject. */
static bool is_ticket(const char *subject)
{
    for (const char *at = subject; (at = strpbrk(at, "#[(")) != NULL; at++) {
        const char *digits = at + strcspn(at, "0123456789");
        bool near = digits - at <= 14 && memchr(at, ']', (size_t)(digits - at)) == NULL;
        size_t count = strspn(digits, "0123456789");
        bool year = count == 4 && (digits[0] == '1' || digits[0] == '2') && *at != '#';
        if (near && count >= 4 && !year) return true;
    }
    return false;
}

/* Its first words say so. */
static bool opens_so(const struct view *view, enum concept concept)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        if (hit->concept != concept || hit->weight < 0.8) continue;
        if (zone == ZONE_SUBJECT || (zone == ZONE_BODY && view->positions[hit->first] < OPENING_WORDS)) return true;
    }
    return false;
}

static void scale(double *value, const enum feature *features, size_t count, double by)
{
    for (size_t i = 0; i < count; i++) value[features[i]] *= by;
}
#define SCALE(value, by, ...)                                                                                          \
    scale(value, (const enum feature[]){__VA_ARGS__}, sizeof(enum feature[]){__VA_ARGS__} / sizeof(enum feature), by)

/* What is said against a question stands in these blocks. */
static bool challenges_in(const struct view *view, size_t first, size_t last)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        if (hit->concept == CONCEPT_CHALLENGES && hit->weight > 0 && token->block >= (int)first &&
            token->block <= (int)last)
            return true;
    }
    return false;
}

/* Words of the passage before what is said against a question, where they ask nothing. */
static size_t words_before(const struct step *step, const struct view *view, const struct passage *passage)
{
    size_t words = 0;
    for (size_t b = passage->first_block; b <= passage->last_block && b < step->out->blocks.count; b++) {
        const struct block *block = &step->out->blocks.items[b];
        if (challenges_in(view, b, b)) break;
        if (view_zone(block) == ZONE_BODY && strchr(block->text, '?') == NULL)
            words += lang_count_words(block->text, strlen(block->text));
    }
    return words;
}

/* Words under questions other than the one that is called wrong: "We live on gifts. The fourth question is badly put."
 */
static size_t answered_beside(const struct step *step, const struct view *view)
{
    size_t words = 0;
    const char *wrong = NULL;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        if (passage->question_count > 0 && challenges_in(view, passage->first_block, passage->first_block))
            wrong = passage->questions[0].id;
    }
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        bool filed = passage->question_count > 0 && !passage->no_answer && !passage->undecided;
        if (!filed || (wrong != NULL && strcmp(wrong, passage->questions[0].id) == 0)) continue;
        words += words_before(step, view, passage);
    }
    return words;
}

/* "The question ought to be withdrawn before people answer": what is taken back in the sentence that challenges is the
 * question, unless it is called the author's own ("my answer to question 4, which is badly put"). */
static bool undoes_own(const struct view *view)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        size_t first = hit->first, end = hit->end;
        bool own = false, challenges = false;
        if (hit->concept != CONCEPT_REVISES || tokens[first].zone != ZONE_BODY) continue;
        for (size_t t = first; t < end; t++) own |= (tokens[t].said & (SAID_WE | SAID_ALONE)) != 0;
        while (first > 0 && tokens[first - 1].block == tokens[first].block && !tokens_part(tokens, first)) first--;
        while (end < view->tokens.count && tokens[end].block == tokens[first].block && !tokens_part(tokens, end)) end++;
        for (size_t c = 0; c < view->hits.count && !challenges; c++) {
            const struct hit *other = &view->hits.items[c];
            challenges =
                other->concept == CONCEPT_CHALLENGES && other->weight > 0 && other->first < end && other->end > first;
        }
        if (own || !challenges) return true;
    }
    return false;
}

/* Who calls a question wrong names it, and answers it no more than that. */
static void weigh_challenge(struct step *step, const struct view *view, double own, struct features *out)
{
    double *value = out->value;
    /* What is wrong with a text that goes round is not wrong with a question. */
    if (view_strength_in(view, CONCEPT_DRAFT, ZONE_SUBJECT, NULL) > 0 && value[FEATURE_PLACE] > 0)
        value[FEATURE_CHALLENGES] *= 0.3;
    /* Who answers two others calls one of them wrong by the way. */
    bool challenges = value[FEATURE_CHALLENGES] > 0;
    if (challenges && (out->sure >= ANSWERS_BESIDE || answered_beside(step, view) >= WORDS_BESIDE ||
                       features_told_beside(step, view, CONCEPT_CHALLENGES) >= TOLD_BESIDE)) {
        value[FEATURE_CHALLENGES] *= 0.2;
        value[FEATURE_ASKING] *= 0.3;
    }
    if (value[FEATURE_CHALLENGES] < 0.6 || own >= CHALLENGE_WORDS || out->answers >= 2) return;
    bool opens = out->below == 0 && opens_so(view, CONCEPT_CHALLENGES) &&
                 (own < 2 * KIND_SHORT_WORDS || features_own_words(step, view) < OWN_WORDS);
    bool twice = value[FEATURE_CHALLENGES] >= SAID_TWICE && features_own_words(step, view) < OWN_WORDS;
    if (value[FEATURE_ASKING] <= 0 && out->answers > 0 && !opens && !twice) return;
    SCALE(value, 0.2, FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_GIVES, FEATURE_ASKS, FEATURE_PROCEDURE, FEATURE_EDIT,
          FEATURE_BEHALF);
    if (!undoes_own(view)) value[FEATURE_REVISES] = 0;
    value[FEATURE_SUBSTANCE] *= 0.5;
    if (out->answers == 0) value[FEATURE_ANSWERS] = 0; /* only the subject names it: as what is talked about */
}

/* A question that opens a thread goes to those who run the call. */
static void weigh_asking(const struct step *step, double own, struct features *out)
{
    double *value = out->value;
    bool alone = !step->reading->reply && own < 2 * KIND_SHORT_WORDS;
    value[FEATURE_ASKS_ALONE] = alone ? fmin(1, value[FEATURE_ASKING] * 1.5) : 0;
    value[FEATURE_TICKET] = is_ticket(step->reading->message->subject) && out->answers == 0;
    /* "Is it 15:00 UTC or Geneva time?" */
    if (value[FEATURE_ASKING] > 0 && value[FEATURE_TIMETABLE] > 0 && own < 2 * KIND_SHORT_WORDS)
        value[FEATURE_ASKS] = fmax(value[FEATURE_ASKS], 1);
}

/* Who leads a workstream, or runs the call, is named between these words. */
static bool names_lead(const struct step *step, const struct view *view, size_t first, size_t end)
{
    const struct token *tokens = view->tokens.items;
    struct tokens names = {0};
    for (size_t i = 0; i < step->call->workstream_count; i++)
        if (step->call->workstreams[i].lead != NULL)
            tokens_add(step->arena, &names, ZONE_BODY, -1, step->call->workstreams[i].lead,
                       strlen(step->call->workstreams[i].lead));
    for (size_t t = first; t < end; t++)
        for (size_t n = 0; n < names.count; n++) {
            bool same = names.items[n].bytes >= NAME_BYTES && tokens[t].bytes >= names.items[n].bytes &&
                        memcmp(tokens[t].text, names.items[n].text, names.items[n].bytes) == 0;
            /* "Teodory": endings of the languages that have them */
            if (same && tokens[t].bytes <= names.items[n].bytes + NAME_ENDING) return true;
        }
    return false;
}

/* "I could lend Ngozi a hand with the transmitters." */
static void weigh_help(const struct step *step, const struct view *view, struct features *out)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *tokens = view->tokens.items;
        size_t first = hit->first, end = hit->end;
        if (hit->concept != CONCEPT_HELPS || tokens[first].zone != ZONE_BODY) continue;
        while (first > 0 && !tokens[first].sentence && tokens[first - 1].block == tokens[first].block) first--;
        while (end < view->tokens.count && !tokens[end].sentence && tokens[end].block == tokens[first].block) end++;
        if (!names_lead(step, view, first, end)) continue;
        out->value[FEATURE_JOINS] = fmax(out->value[FEATURE_JOINS], 1);
        if (out->quote[FEATURE_JOINS] == NULL) out->quote[FEATURE_JOINS] = view_quote(step, hit);
    }
}

/* "May I join?" asks about no procedure, unless it is a meeting that is joined; and what is amended where somebody asks
 * ("Which of my two answers counts?") or moves ("Please replace my address") is no contribution. */
static bool names_stream(const struct step *step)
{
    for (size_t i = 0; i < step->out->workstream_count; i++)
        for (size_t e = 0; e < step->out->workstreams[i].evidence_count; e++) {
            enum rule rule = step->out->workstreams[i].evidence[e].rule;
            if (rule == RULE_WORKSTREAM_NAME || rule == RULE_WORKSTREAM_NUMBER) return true;
        }
    return false;
}

static void weigh_requests(const struct step *step, double own, struct features *out)
{
    double *value = out->value;
    bool named = value[FEATURE_JOINS] >= 0.5 && own < 2 * KIND_SHORT_WORDS && out->answers == 0 && names_stream(step);
    /* "Could I take part in Menus and waste?": what is joined is a workstream, whether or not it is called one. */
    if (named) value[FEATURE_JOINS] = fmax(value[FEATURE_JOINS], 1);
    if (named) value[FEATURE_SUBSCRIBES] *= 0.3;
    if (value[FEATURE_JOINS] >= 0.7 && value[FEATURE_MEETING] < 0.4)
        SCALE(value, 0.5, FEATURE_ASKS, FEATURE_ASKS_ALONE, FEATURE_ASKING, FEATURE_PROCEDURE);
    if (value[FEATURE_ASKS_ALONE] >= 0.5) value[FEATURE_REVISES] *= 0.5;
    /* "Could we start at six instead of seven? I must leave before item 5": an agenda is no draft. */
    if (value[FEATURE_ASKS] >= 0.8 && value[FEATURE_MEETING] > 0 && value[FEATURE_ASKING] > 0)
        SCALE(value, 0.2, FEATURE_EDIT, FEATURE_PLACE, FEATURE_REWORDS);
    if (value[FEATURE_SUBSCRIBES] >= 0.8 && own < 2 * KIND_SHORT_WORDS)
        SCALE(value, 0.3, FEATURE_THANKS, FEATURE_REWORDS, FEATURE_EDIT, FEATURE_REVISES, FEATURE_REPLY, FEATURE_JOINS);
}

/* "The fan breaks twice a year, and my nephew mends it. If the group needs hands, I should like to join": what is told
 * with a question of the call, outside of sentences that ask or introduce, is not lost for the wish at its end. Who
 * speaks of themselves alone may well introduce themselves. */
static void weigh_joining(struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    if (value[FEATURE_JOINS] < 0.5 || step->reading->reply || value[FEATURE_COORDINATOR] > 0) return;
    if (out->matter + out->answers == 0 && step->out->workstream_count == 0) return;
    if (features_told_ours(step, view) < JOIN_BESIDE) return;
    value[FEATURE_JOINS] = fmin(value[FEATURE_JOINS], 1) * 0.3;
}

static void weigh_amends(const struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    /* A reply's own subject that says so, where nobody else is quoted. */
    if (step->reading->reply && view->words[ZONE_QUOTED] < 1 && value[FEATURE_REVISES] > 0 &&
        value[FEATURE_AGREES] < 0.5 && view_strength_in(view, CONCEPT_REVISES, ZONE_SUBJECT, NULL) >= 0.3)
        value[FEATURE_REVISES] = fmax(value[FEATURE_REVISES], 0.7);
    /* What replaces something among answers replaces a thing they speak of. */
    if (value[FEATURE_ANSWERS] >= 1 && value[FEATURE_REVISES] <= 0.7) value[FEATURE_REVISES] *= 0.4;
}

/* An offer is full of calls to act and of news, which make no announcement of it. */
static void weigh_offer(const struct step *step, const struct view *view, bool first_person, struct features *out)
{
    double *value = out->value;
    features_measure_offer(step, view, first_person, out);
    if (value[FEATURE_SELLS] < 0.7 || value[FEATURE_COORDINATOR] > 0) return;
    if (out->answers == 1 && value[FEATURE_SELLS] >= 1) value[FEATURE_ANSWERS] *= 0.3;
    SCALE(value, fmin(0.8, 1 / value[FEATURE_SELLS]), FEATURE_CALLS, FEATURE_NEWS, FEATURE_ASKS, FEATURE_PROCEDURE,
          FEATURE_ASKING, FEATURE_SUBSCRIBES, FEATURE_REVISES, FEATURE_FOR_STREAM, FEATURE_ASKS_ALONE, FEATURE_JOINS,
          FEATURE_MATTER);
}

/* What kinds have in common is told apart by what stands beside it. */
void features_weigh(struct step *step, const struct view *view, bool first_person, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    weigh_asking(step, own, out);
    weigh_challenge(step, view, own, out);
    weigh_help(step, view, out);
    weigh_requests(step, own, out);
    weigh_joining(step, view, out);
    /* "1. Welcome 2. Reports" on a day: an agenda. */
    bool curt = out->answers > 0 && out->below == 0 && out->answer_words <= out->answers * ITEM_WORDS;
    if (curt && (value[FEATURE_MEETING] >= 0.5 || value[FEATURE_TIMETABLE] > 0)) value[FEATURE_ANSWERS] *= 0.3;
    /* A newsletter that is passed on has its headlines numbered, and a link to read on. */
    bool headlines = step->reading->forward && out->answers > 1 && out->below == 0 && view->urls > 0 &&
                     out->answer_words <= out->answers * HEADLINE_WORDS;
    if (headlines && value[FEATURE_NEWS] >= 0.5)
        SCALE(value, 0.2, FEATURE_ANSWERS, FEATURE_MATTER, FEATURE_SUBSTANCE, FEATURE_PASSED_ON, FEATURE_FOR_STREAM);
    /* Below a question agreement is the answer. */
    if (value[FEATURE_ANSWERS] >= 1 && value[FEATURE_CHALLENGES] < 0.6 && value[FEATURE_NOT_OWN] <= 0) {
        value[FEATURE_AGREES] *= 0.3;
        value[FEATURE_REPLY] = 0;
    }
    weigh_amends(step, view, out);
    /* A vote is a line; who gives reasons at length says more than that. */
    if (own > 2 * KIND_SHORT_WORDS) value[FEATURE_VOTES] *= 0.5;
    value[FEATURE_FOR_STREAM] = step->out->workstream_count > 0 ? fmin(1, own / STREAM_WORDS) : 0;
    /* Who hands answers in may well agree in them. */
    if (value[FEATURE_GIVES] >= 0.8 && !step->reading->reply) value[FEATURE_AGREES] *= 0.4;
    /* Who is away says so in a few words. */
    if (value[FEATURE_AWAY] >= 0.5 && own < 3 * KIND_SHORT_WORDS && view->words[ZONE_QUOTED] < 1 && out->answers == 0)
        value[FEATURE_AWAY] *= 1.25;
    /* What machines and people on leave send back is a reply like any other, and thanks for the message. */
    if (value[FEATURE_AWAY] >= 0.8 && own < 2 * KIND_SHORT_WORDS && out->answers == 0) {
        static const enum feature talk[] = {FEATURE_REPLY, FEATURE_OTHERS, FEATURE_THANKS};
        for (size_t i = 0; i < sizeof talk / sizeof *talk; i++) value[talk[i]] *= 0.2;
    }
    weigh_offer(step, view, first_person, out);
}

/* Other wording for a line of a draft that goes round is a comment, and assent to its other lines a part of it. */
static void weigh_draft(const struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double draft = view_strength_in(view, CONCEPT_DRAFT, ZONE_SUBJECT, NULL) +
                   view_strength_in(view, CONCEPT_DRAFT, ZONE_QUOTED, NULL);
    if (!step->reading->reply || view->words[ZONE_QUOTED] < 1 || draft <= 0 || value[FEATURE_EDIT] < 0.6) return;
    value[FEATURE_AGREES] *= 0.3;
    value[FEATURE_MATTER] *= 0.3; /* it speaks of what the call asks, being about its answers */
    value[FEATURE_EDIT] = fmax(value[FEATURE_EDIT], 1);
    value[FEATURE_DRAFT] = fmax(value[FEATURE_DRAFT], DRAFT_ROUND);
}

bool features_abstains(const struct view *view)
{
    return view_strength_in(view, CONCEPT_ABSTAINS, ZONE_BODY, NULL) >= 1;
}

/* "Whatever I might have said has been said better": who answers nothing and tells next to nothing talks of others. */
static void weigh_abstains(struct step *step, const struct view *view, double own, struct features *out)
{
    double *value = out->value;
    bool round = value[FEATURE_OTHERS] >= ROUND_LEAST; /* the others are asked what they think of what came in */
    if ((!round && !features_abstains(view)) || own >= 3 * KIND_SHORT_WORDS) return;
    if (out->answers > 0 || features_told_above(step, view, view->block_count) >= TOLD_BESIDE) return;
    /* "I have nothing to add to the soup but salt": what begins a thread and goes with the call answers. */
    if (!step->reading->reply && out->matter + step->out->workstream_count > 0) return;
    SCALE(value, 0.3, FEATURE_STATES, FEATURE_SUBSTANCE, FEATURE_MATTER, FEATURE_FOR_STREAM);
    value[FEATURE_OTHERS] = fmax(value[FEATURE_OTHERS], 1);
}

/* "Yes, late answers are welcome, just send them to the list", "yours has arrived, thank you": whoever asked is told,
 * and that is neither thanks nor an announcement. */
static void weigh_grants(const struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value, own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    if (value[FEATURE_COORDINATOR] <= 0 || !step->reading->reply || own >= 3 * KIND_SHORT_WORDS) return;
    if (view_strength_in(view, CONCEPT_GRANTS, ZONE_BODY, NULL) <= 0) return;
    value[FEATURE_DESK] = GRANTED;
    SCALE(value, 0.4, FEATURE_COORDINATOR, FEATURE_CALLS, FEATURE_MEETING, FEATURE_OTHERS, FEATURE_THANKS,
          FEATURE_REPLY_TO_CALL);
}

void features_weigh_stance(struct step *step, const struct view *view, struct features *out)
{
    weigh_grants(step, view, out);
    weigh_abstains(step, view, view->words[ZONE_BODY] + view->words[ZONE_FILE], out);
    weigh_draft(step, view, out);
}
