/* SPDX-License-Identifier: MIT */
/* features: what is measured of a message before its kind is decided. */
#include "kind.h"
#include "matter.h"
#include <math.h>
#include <mailcall/base/one_of.h>

/* A passage answers when it says at least this much; "yes" below a repeated question is an answer all the same. */
#define SUBSTANCE_WORDS 25.0
#define FEW_WORDS 5
/* A passage that is so much the call's own words repeats it and answers nothing. */
#define BORROWED_SHARE 0.6
/* Every twelfth word an "I" or "we" is plainly personal. */
#define SELF_DENSE 12.0
#define OUTLINE_LEAST 3
#define OUTLINE_WORDS 16
#define STATES_WORDS 20.0
#define FEW_STATED 8.0
/* What a bare number tells: it may count anything. */
#define BARE 0.25
#define BARE_SURE 0.6
#define ALL_LEAST 3
/* What the subject or the address names may be talked about as well. */
#define OUTSIDE 0.8
/* What is said of a text ahead of it is no longer. */
#define PREFACE_WORDS 45
/* Objections are taken back for all to see, and nothing else is said of them. */
#define YIELD_WEIGHT 1.6
/* What meets of words the reader has from the author weighs this (senses.c). */
#define HAD_WEIGHT 1.5
/* ... and its author puts it right in no fewer words. */
#define FEW_PUT_RIGHT 3.0

static const enum concept concept_of[FEATURE_PHRASES] = {[FEATURE_GIVES] = CONCEPT_GIVES,
                                                         [FEATURE_ATTACHED] = CONCEPT_ATTACHED,
                                                         [FEATURE_REVISES] = CONCEPT_REVISES,
                                                         [FEATURE_DRAFT] = CONCEPT_DRAFT,
                                                         [FEATURE_PLACE] = CONCEPT_PLACE,
                                                         [FEATURE_REWORDS] = CONCEPT_REWORDS,
                                                         [FEATURE_JOINS] = CONCEPT_JOINS,
                                                         [FEATURE_INTRODUCES] = CONCEPT_INTRODUCES,
                                                         [FEATURE_THANKS] = CONCEPT_THANKS,
                                                         [FEATURE_AGREES] = CONCEPT_AGREES,
                                                         [FEATURE_VOTES] = CONCEPT_VOTES,
                                                         [FEATURE_CHALLENGES] = CONCEPT_CHALLENGES,
                                                         [FEATURE_OTHERS] = CONCEPT_OTHERS,
                                                         [FEATURE_CALLS] = CONCEPT_CALLS,
                                                         [FEATURE_MEETING] = CONCEPT_MEETING,
                                                         [FEATURE_NEWS] = CONCEPT_NEWS,
                                                         [FEATURE_UPDATE] = CONCEPT_UPDATE,
                                                         [FEATURE_ASKS] = CONCEPT_ASKS,
                                                         [FEATURE_SUBSCRIBES] = CONCEPT_SUBSCRIBES,
                                                         [FEATURE_TESTS] = CONCEPT_TESTS,
                                                         [FEATURE_PROCEDURE] = CONCEPT_PROCEDURE,
                                                         [FEATURE_SORRY_LATE] = CONCEPT_SORRY_LATE,
                                                         [FEATURE_AWAY] = CONCEPT_AWAY,
                                                         [FEATURE_BOUNCES] = CONCEPT_BOUNCES,
                                                         [FEATURE_MACHINE] = CONCEPT_MACHINE,
                                                         [FEATURE_SELLS] = CONCEPT_SELLS,
                                                         [FEATURE_TRICKS] = CONCEPT_TRICKS,
                                                         [FEATURE_BEHALF] = CONCEPT_BEHALF,
                                                         [FEATURE_PERSONAL] = CONCEPT_PERSONAL,
                                                         [FEATURE_OPINES] = CONCEPT_OPINES,
                                                         [FEATURE_SUMS] = CONCEPT_SUMS,
                                                         [FEATURE_PROMISES] = CONCEPT_PROMISES};

/* "What I would have said" speaks of oneself. */
static bool speaks_of_self(const struct view *view, const struct hit *hit)
{
    static const char *const self[] = {"i", "we", "je", "nous", "yo", "eu", "ich", "wir", "io", "ik", "я", "мы", "我"};
    for (size_t t = hit->first; t < hit->end; t++)
        for (size_t i = 0; i < sizeof self / sizeof *self; i++)
            if (strcmp(view->tokens.items[t].text, self[i]) == 0) return true;
    return false;
}

static void measure_phrases(struct step *step, const struct view *view, struct features *out)
{
    for (int f = 0; f < FEATURE_PHRASES; f++) {
        const struct hit *best;
        out->value[f] = f == FEATURE_REVISES ? view_strength_ahead(view, concept_of[f], &best)
                                             : view_strength(view, concept_of[f], &best);
        if (f == FEATURE_OTHERS && best != NULL && speaks_of_self(view, best)) {
            out->value[f] = fmax(0, out->value[f] - 1);
            continue;
        }
        if (f == FEATURE_NEWS || f == FEATURE_CALLS || f == FEATURE_MEETING) out->value[f] = fmin(out->value[f], 2);
        if (best != NULL) out->quote[f] = view_quote(step, best);
    }
    /* Whoever gives in agrees. */
    out->value[FEATURE_AGREES] =
        fmax(out->value[FEATURE_AGREES], YIELD_WEIGHT * view_strength(view, CONCEPT_YIELDS, NULL));
    out->value[FEATURE_BEHALF] =
        fmax(out->value[FEATURE_BEHALF], fmin(1, view_strength_ahead(view, CONCEPT_OURS, NULL)));
}

/* How plainly a bare number speaks of a question: 4. and 6. count nothing of the author's own; nor do 1. to 7. where
 * the call asks seven. */
static double bare_number(const struct step *step)
{
    int last = -1, count = 0;
    bool rises = true, skips = false;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        if (passage->question_count == 0 || passage->no_answer) continue;
        int here = call_question_index(step->call, passage->questions[0].id);
        if (here <= last) rises = false;
        if (here != last + 1) skips = true;
        last = here;
        count++;
    }
    bool all = count >= ALL_LEAST && (size_t)count == step->call->question_count;
    bool alone = count == 1 && last > 0; /* a list of one's own begins with 1 */
    return alone || (rises && count >= 2 && (skips || all)) ? BARE_SURE : BARE;
}

/* How plainly a passage follows a question: 1 when it stands under the question's words or its number in words ("Q3",
 * "question 3"); a bare number may count anything, unless the words fit too. */
static double plainness(const struct step *step, const struct verdict *verdict, double bare)
{
    double number = 0, lexical = 0;
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const struct evidence *evidence = &verdict->evidence[i];
        if (evidence->rule == RULE_PROMPT_ECHO) return 1;
        bool outside = evidence->rule == RULE_SUBJECT || evidence->rule == RULE_PLUS_ADDRESS;
        if (outside || evidence->rule == RULE_FILE_NAME) return OUTSIDE;
        if (evidence->rule == RULE_LEXICAL) lexical = evidence->score;
        if (evidence->rule != RULE_MARKER) continue;
        if (evidence->block < 0 || (size_t)evidence->block >= step->out->blocks.count) return 1;
        const char *text = step->out->blocks.items[evidence->block].text;
        for (size_t at = evidence->from; at < evidence->to && text[at] != '\0'; at++)
            if ((text[at] | 32) >= 'a' && (text[at] | 32) <= 'z')
                return 1;
            else if ((unsigned char)text[at] >= 0xC0)
                return 1;
        number = bare;
    }
    return number > 0 && lexical >= 1 ? 0.7 : number;
}

/* Who is quoted has answered a question; who goes on to tell how it is with themselves answers it, too. */
static bool adds_to_quoted(const struct step *step, const struct view *view, const struct passage *passage)
{
    const struct verdict *verdict = &passage->questions[0];
    bool beside = false;
    for (size_t i = 0; i < verdict->evidence_count; i++) beside |= verdict->evidence[i].rule == RULE_QUOTED_ANSWER;
    return beside && !passage->undecided && view_tells_of_us(step, view, passage->first_block, passage->last_block);
}

/* The author's words right below the call's, even the shortest, answer them. */
static bool below_prompt(const struct step *step, const struct passage *passage)
{
    const struct blocks *blocks = &step->out->blocks;
    if (passage->first_block == 0 || passage->first_block >= blocks->count) return false;
    return blocks->items[passage->first_block - 1].role == ROLE_PROMPT;
}

/* The passage is so much the call's own words that it repeats them. */
static bool repeats_call(struct step *step, const struct view *view, const struct passage *passage)
{
    if (passage->last_block >= view->block_count) return false;
    size_t token = view->parts[passage->first_block].tokens_from;
    return matter_borrowed(step, view, passage->last_block, &token, SIZE_MAX) >= BORROWED_SHARE;
}

/* The block stands under a question's words or its number. */
static bool answers_plainly(const struct step *step, size_t block)
{
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        if (passage->question_count > 0 && passage->first_block <= block && block <= passage->last_block &&
            plainness(step, &passage->questions[0], BARE) > 0)
            return true;
    }
    return false;
}

/* Words behind the sentence of a hit, on lines of their own below it. */
static double words_below(const struct step *step, const struct view *view, const struct hit *hit)
{
    size_t next = features_sentence_end(view, hit->end - 1);
    const struct token *tokens = view->tokens.items, *last = &tokens[next - 1];
    if (next >= view->tokens.count || tokens[next].block != last->block) return 0;
    const char *text = step->out->blocks.items[last->block].text;
    if (memchr(text + last->to, '\n', tokens[next].from - last->to) == NULL) return 0;
    return (double)lang_count_words(text + tokens[next].from, strlen(text + tokens[next].from));
}

/* What stands behind a block, in the body or attached. */
static double words_after(const struct blocks *blocks, int block)
{
    double words = 0;
    for (size_t b = (size_t)block + 1; b < blocks->count; b++) {
        enum zone zone = view_zone(&blocks->items[b]);
        if (zone == ZONE_BODY || zone == ZONE_FILE)
            words += (double)lang_count_words(blocks->items[b].text, strlen(blocks->items[b].text));
    }
    return words;
}

/* The message's own words begin with a paragraph that puts right what was said before, and the text itself follows:
 * "My husband says I've muddled the years. So, once more:" Plainest is what says so of something that the reader has
 * from the author, whatever answers follow. */
static double prefaced(const struct step *step, const struct view *view)
{
    double most = 0;
    if (step->reading->forward) return 0;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *last = &view->tokens.items[hit->end - 1];
        if (hit->concept != CONCEPT_AMENDS || hit->weight <= most || last->zone != ZONE_BODY || last->block < 0)
            continue;
        if (view->positions[hit->end - 1] >= PREFACE_WORDS) continue;
        /* "What I told you about 2 was wrong" stands under no 2. */
        if (hit->weight < HAD_WEIGHT && answers_plainly(step, (size_t)last->block)) continue;
        double least = hit->weight < HAD_WEIGHT ? FEW_STATED : FEW_PUT_RIGHT;
        if (words_below(step, view, hit) + words_after(&step->out->blocks, last->block) >= least) most = hit->weight;
    }
    if (most >= HAD_WEIGHT) return step->reading->reply ? 1.4 : 1.2;
    return most <= 0 ? 0 : step->reading->reply ? 0.9 : 0.4;
}

/* What is added to a quoted answer stands under the question by what is quoted alone. */
#define ADDED 0.5
#define SURE 0.9
static void measure_passages(struct step *step, const struct view *view, struct features *out)
{
    double plain = 0, bare = bare_number(step);
    out->value[FEATURE_REVISES] = fmax(out->value[FEATURE_REVISES], prefaced(step, view));
    if (features_only_nods(step, view)) {
        out->value[FEATURE_AGREES] = fmax(out->value[FEATURE_AGREES], 1);
        return;
    }
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        out->prompts += passage->no_answer;
        bool below = below_prompt(step, passage);
        if (passage->no_answer || words == 0 || (passage->question_count == 0 && !below)) continue;
        if (repeats_call(step, view, passage)) continue;
        out->below += below;
        out->sure += passage->question_count > 0 && passage->questions[0].confidence >= SURE && words >= FEW_WORDS;
        double plainly = below ? 1 : plainness(step, &passage->questions[0], bare);
        plain += plainly;
        if (plainly == OUTSIDE) continue; /* it stands under nothing: it may be talk about the question */
        if (plainly > 0) {
            out->answers++;
            out->answer_words += words;
        } else if (!passage->undecided && words >= FEW_WORDS) {
            out->matter++;
            if (adds_to_quoted(step, view, passage)) plain += ADDED;
        }
    }
    out->value[FEATURE_ANSWERS] = log2(1 + plain);
    out->value[FEATURE_MATTER] = fmin(log2(1 + (double)out->matter), 2.5);
}

static void measure_text(const struct view *view, struct features *out)
{
    double body = view->words[ZONE_BODY], own = body + view->words[ZONE_FILE];
    out->value[FEATURE_SUBSTANCE] = own <= SUBSTANCE_WORDS ? 0 : fmin(log2(own / SUBSTANCE_WORDS), 5);
    out->value[FEATURE_LINKS] = view->urls == 0 || own > 120 ? 0 : 1;
    out->value[FEATURE_SHORT] = own < KIND_SHORT_WORDS ? 1 : own < 2 * KIND_SHORT_WORDS ? 0.5 : 0;
    out->value[FEATURE_NOTHING] = own < 1;
    if (view->questions_asked > 0 && view->sentences > 0)
        out->value[FEATURE_ASKING] = (double)view->questions_asked / (double)view->sentences;
    double procedure = fmin(out->value[FEATURE_PROCEDURE], 1.5) * fmin(1, out->value[FEATURE_ASKING] * 2);
    out->value[FEATURE_PROCEDURE] = sqrt(procedure);
    double edit = fmin(out->value[FEATURE_PLACE], 1.5) * fmin(out->value[FEATURE_REWORDS], 1.5);
    out->value[FEATURE_EDIT] = sqrt(edit);
}

/* Bare questions: the call's own text. A quoted call below an answer is no such thing; what counts stands unquoted or
 * as prompts. */
static void measure_repetition(struct step *step, const struct view *view, struct features *out)
{
    size_t body, prompts, file;
    double share = matter_repeated(step, view, ZONE_BODY, &body);
    share += matter_repeated(step, view, ZONE_PROMPT, &prompts) + matter_repeated(step, view, ZONE_FILE, &file);
    if (share > 1) share = 1;
    size_t repeated = body + prompts + file, questions = step->call->question_count;
    /* The call came along, and the little above it goes with none of its questions: it was handed on. */
    bool asks = out->value[FEATURE_ASKS] + out->value[FEATURE_SUBSCRIBES] + out->value[FEATURE_JOINS] +
                    out->value[FEATURE_TESTS] + out->value[FEATURE_WITHDRAWS] >
                0;
    bool alone = step->call_alone && out->answers + out->matter == 0 && step->out->workstream_count == 0 && !asks;
    bool listed = step->progress_list && out->answers == 0;
    if (alone || listed || step->call_handed_on) out->value[FEATURE_BARE_QUESTIONS] = 1;
    if (step->call_below || step->call_handed_on || listed) return;
    if (repeated < 2 && repeated < questions) return;
    double answered = repeated > 0 ? (double)out->answers / (double)repeated : 0;
    double per_question = (double)out->answer_words / (double)repeated;
    if (out->answers > 0 && per_question >= FEW_WORDS) answered = fmax(answered, 0.5);
    double bare = share * (1 - fmin(1, answered)) * (step->reading->reply ? 0.3 : 1);
    out->value[FEATURE_BARE_QUESTIONS] = bare;
}

/* Numbered or dashed lines of a few words: an agenda, minutes, a list of tasks. */
static void measure_outline(const struct step *step, struct features *out)
{
    size_t items = 0, words = 0;
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        if (view_zone(&blocks->items[i]) != ZONE_BODY) continue;
        for (const char *line = blocks->items[i].text; *line != '\0';) {
            size_t bytes = (size_t)(strchrnul(line, '\n') - line), digits = strspn(line, "0123456789");
            bool item = (digits > 0 && digits < 3 && one_of(".)/:", line[digits])) ||
                        (one_of("-*", line[0]) && line[1] == ' ') || strncmp(line, "•", 3) == 0;
            items += item && bytes > 0;
            if (item) words += lang_count_words(line, bytes);
            line += bytes + (line[bytes] == '\n');
        }
    }
    bool curt = items >= OUTLINE_LEAST && words <= items * OUTLINE_WORDS;
    out->value[FEATURE_OUTLINE] = curt ? fmin(1, (double)items / 5) : 0;
}

/* Clock times ("14:00", "9h30", "2 pm UTC"): an agenda has many, an answer hardly any. */
static void measure_timetable(const struct step *step, struct features *out)
{
    size_t times = 0;
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        if (view_zone(&blocks->items[i]) != ZONE_BODY) continue;
        for (const char *at = blocks->items[i].text; (at = strpbrk(at, "0123456789")) != NULL; at++) {
            bool mark = at[1] == ':' || at[1] == 'h' || at[1] == 'H';
            times += mark && at[2] >= '0' && at[2] <= '5' && at[3] >= '0' && at[3] <= '9';
        }
    }
    out->value[FEATURE_TIMETABLE] = times == 0 ? 0 : times == 1 ? 0.6 : 1;
}

/* Statements and nothing that serves another purpose: what else is it sent to the call for? Holds in whatever
 * language, also those without a table of phrases. */
static double states(const struct step *step, const struct view *view, const struct features *out)
{
    static const enum feature purposes[] = {
        FEATURE_JOINS,  FEATURE_AGREES, FEATURE_VOTES,   FEATURE_CALLS,      FEATURE_MEETING, FEATURE_NEWS,
        FEATURE_UPDATE, FEATURE_ASKS,   FEATURE_OTHERS,  FEATURE_SUBSCRIBES, FEATURE_TESTS,   FEATURE_AWAY,
        FEATURE_SELLS,  FEATURE_TRICKS, FEATURE_BOUNCES, FEATURE_MACHINE,    FEATURE_EDIT,    FEATURE_CHALLENGES};
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    if (own < FEW_STATED || view->urls > 0 || step->reading->forward) return 0;
    if (out->value[FEATURE_COORDINATOR] > 0 || out->value[FEATURE_HEADER] > 0) return 0;
    for (size_t i = 0; i < sizeof purposes / sizeof *purposes; i++)
        if (out->value[purposes[i]] >= 0.5) return 0;
    if (out->value[FEATURE_REVISES] >= 1) return 0;
    double asking = fmin(1, 2 * out->value[FEATURE_ASKING]);
    if (own >= STATES_WORDS && view->sentences >= 3) return (step->reading->reply ? 0.6 : 1) * (1 - asking);
    /* One sentence that starts a thread says what its author has to say. */
    return step->reading->reply || out->value[FEATURE_THANKS] >= 0.5 ? 0 : 0.7 * (1 - asking);
}

/* Short strings in quotation marks: a proposal of other wording has the old one and the new one. */
static size_t count_quoted(const struct step *step)
{
    static const char *const marks[] = {"\"", "“", "”", "„", "«", "»", "「", "」"};
    size_t found = 0;
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        if (view_zone(&blocks->items[i]) != ZONE_BODY) continue;
        for (size_t m = 0; m < sizeof marks / sizeof *marks; m++)
            for (const char *at = strstr(blocks->items[i].text, marks[m]); at != NULL; at = strstr(at + 1, marks[m]))
                found++;
    }
    return found / 2;
}

static void measure_stance(const struct step *step, const struct view *view, size_t self, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    bool place = value[FEATURE_PLACE] >= 0.3 && (value[FEATURE_REWORDS] > 0 || value[FEATURE_DRAFT] > 0);
    bool reworded = step->reading->reply && value[FEATURE_REWORDS] >= 0.6;
    if ((place || reworded || value[FEATURE_PLACE] >= 0.8) && out->answers == 0 && count_quoted(step) >= 2)
        value[FEATURE_EDIT] = fmax(value[FEATURE_EDIT], 1);
    /* Remarks between the lines of a quoted document: "Chapter 2 ..." and what to write instead. */
    bool document = view_strength_in(view, CONCEPT_PLACE, ZONE_QUOTED, NULL) > 0 ||
                    view_strength_in(view, CONCEPT_DRAFT, ZONE_SUBJECT, NULL) > 0;
    if (step->reading->reply && document && out->answers == 0 && count_quoted(step) >= 1)
        value[FEATURE_EDIT] = fmax(value[FEATURE_EDIT], 0.8);
    value[FEATURE_STATES] = states(step, view, out);
    static const char *const spoken[] = {"en", "fr", "de", "nl"};
    bool known = false;
    for (size_t i = 0; i < 4; i++) known |= strncmp(step->out->language, spoken[i], 2) == 0;
    value[FEATURE_IMPERSONAL] = known && view->urls > 0 && own >= STATES_WORDS && out->answers == 0 &&
                                !step->reading->reply && self <= 1; /* one may be quoted */
    value[FEATURE_SELF] = own < 1 ? 0 : fmin(1, SELF_DENSE * (double)self / own);
    bool warm = value[FEATURE_THANKS] + value[FEATURE_AGREES] + value[FEATURE_OTHERS] >= 0.7;
    value[FEATURE_DESK] = value[FEATURE_COORDINATOR] > 0 && step->reading->reply && own < 3 * KIND_SHORT_WORDS && !warm;
}

/* A coordinator who speaks of the deadline to all tells it; they do not ask themselves. */
static void settle_coordinator(const struct step *step, struct features *out)
{
    if (out->value[FEATURE_COORDINATOR] <= 0) return;
    /* Their short numbered lines are an agenda, whatever question has that number. */
    if (out->value[FEATURE_OUTLINE] > 0 && !step->reading->reply) {
        out->value[FEATURE_ANSWERS] *= 0.2;
        out->value[FEATURE_ASKING] *= 0.2; /* "Is question 5 too gloomy?" is a point to be talked about */
        out->value[FEATURE_CHALLENGES] *= 0.2;
    }
    if (!step->reading->reply) out->value[FEATURE_ASKS] *= 0.5;
    out->value[FEATURE_JOINS] *= 0.4; /* "if you would like to join" */
}

/* Its author could not send it, or asked for it to be passed on: it was meant for the call. */
static bool is_entrusted(const struct step *step, const struct view *view)
{
    if (step->out->contributor.passed_on_by[0] == '\0') return false;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_PASSES && hit->weight > 1 && view->tokens.items[hit->first].zone == ZONE_BODY)
            return true;
    }
    return false;
}

void features_measure(struct step *step, struct features *out)
{
    struct view *view = view_of(step);
    memset(out, 0, sizeof *out);
    features_unsay(step, view);
    measure_phrases(step, view, out);
    measure_passages(step, view, out);
    measure_text(view, out);
    measure_repetition(step, view, out);
    features_measure_mail(step, view, out);
    measure_timetable(step, out);
    measure_outline(step, out);
    /* In languages that say it by the verb, hardly any. */
    size_t self = view_says(view, SAID_SELF);
    features_weigh(step, view, self > 0, out);
    measure_stance(step, view, self, out);
    features_weigh_stance(step, view, out);
    if (!features_weigh_told(step, view, out)) features_weigh_own(step, view, out);
    features_weigh_rest(step, view, out);
    features_weigh_sums(step, view, out);
    features_weigh_news(step, view, out);
    const struct hit *withdraws = revises_nothing(step, view);
    out->value[FEATURE_WITHDRAWS] = withdraws != NULL;
    const struct hit *word = revises_word(step, view);
    if (word != NULL && out->value[FEATURE_REVISES] < 1.5) {
        out->value[FEATURE_REVISES] = 1.5;
        out->quote[FEATURE_REVISES] = view_quote(step, word);
    }
    if (withdraws != NULL) out->quote[FEATURE_WITHDRAWS] = view_quote(step, withdraws);
    settle_coordinator(step, out);
    bool answering = out->answers + out->matter > 0 || out->value[FEATURE_GIVES] >= 0.3;
    if (!answering && !is_entrusted(step, view)) out->value[FEATURE_FORWARD_BARE] = out->value[FEATURE_FORWARD];
}
