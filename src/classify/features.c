/* SPDX-License-Identifier: MIT */
/* features: what is measured of a message before its kind is decided. */
#include "kind.h"
#include "people.h"
#include <math.h>
#include <strings.h>

/* A passage answers when it says at least this much; "yes" below a repeated question is an answer all the same. */
#define SHORT_WORDS 25
#define SUBSTANCE_WORDS 25.0
#define FEW_WORDS 5
#define STATES_WORDS 20.0

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
                                                         [FEATURE_OPINES] = CONCEPT_OPINES};

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
        out->value[f] = view_strength(view, concept_of[f], &best);
        if (f == FEATURE_OTHERS && best != NULL && speaks_of_self(view, best)) {
            out->value[f] = fmax(0, out->value[f] - 1);
            continue;
        }
        if (f == FEATURE_NEWS || f == FEATURE_CALLS || f == FEATURE_MEETING) out->value[f] = fmin(out->value[f], 2);
        if (best != NULL) out->quote[f] = view_quote(step, best);
    }
}

/* How plainly a passage follows a question: 1 when it stands under the question's words or its number in words ("Q3",
 * "question 3"); a bare number may count anything, unless the words fit too. */
static double plainness(const struct step *step, const struct verdict *verdict)
{
    double number = 0, lexical = 0;
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const struct evidence *evidence = &verdict->evidence[i];
        if (strcmp(evidence->rule, "prompt-echo") == 0 || strcmp(evidence->rule, "plus-address") == 0) return 1;
        if (strcmp(evidence->rule, "lexical") == 0) lexical = evidence->score;
        if (strcmp(evidence->rule, "marker") != 0 && strcmp(evidence->rule, "subject") != 0) continue;
        if (evidence->block < 0 || (size_t)evidence->block >= step->out->blocks.count) return 1;
        const char *text = step->out->blocks.items[evidence->block].text;
        for (size_t at = evidence->from; at < evidence->to && text[at] != '\0'; at++)
            if ((text[at] | 32) >= 'a' && (text[at] | 32) <= 'z')
                return 1;
            else if ((unsigned char)text[at] >= 0xC0)
                return 1;
        number = 0.25;
    }
    return number > 0 && lexical >= 1 ? 0.7 : number;
}

/* The author's words right below the call's, even the shortest, answer them. */
static bool below_prompt(const struct step *step, const struct passage *passage)
{
    const struct blocks *blocks = &step->out->blocks;
    if (passage->first_block == 0 || passage->first_block >= blocks->count) return false;
    return blocks->items[passage->first_block - 1].role == ROLE_PROMPT;
}

static void measure_passages(struct step *step, struct features *out)
{
    double plain = 0;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        out->prompts += passage->no_answer;
        bool below = below_prompt(step, passage);
        if (passage->no_answer || words == 0 || (passage->question_count == 0 && !below)) continue;
        double plainly = below ? 1 : plainness(step, &passage->questions[0]);
        plain += plainly;
        if (plainly > 0) {
            out->answers++;
            out->answer_words += words;
        } else if (!passage->undecided && words >= FEW_WORDS) {
            out->matter++;
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
    out->value[FEATURE_SHORT] = own < SHORT_WORDS ? 1 : own < 2 * SHORT_WORDS ? 0.5 : 0;
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
    if (repeated < 2 && repeated < questions) return;
    double answered = repeated > 0 ? (double)out->answers / (double)repeated : 0;
    double per_question = (double)out->answer_words / (double)repeated;
    if (out->answers > 0 && per_question >= FEW_WORDS) answered = fmax(answered, 0.5);
    double bare = share * (1 - fmin(1, answered)) * (step->reading->reply ? 0.3 : 1);
    out->value[FEATURE_BARE_QUESTIONS] = bare;
}

static bool same_person(const char *a, const char *b)
{
    return a != NULL && b != NULL && a[0] != '\0' && strcasecmp(a, b) == 0;
}

static bool is_coordinator(const struct step *step)
{
    const struct call *call = step->call;
    const struct contributor *author = &step->out->contributor;
    for (size_t i = 0; i < call->coordinator_count; i++)
        if (same_person(call->coordinators[i].address, author->address) ||
            same_person(call->coordinators[i].name, author->name))
            return true;
    for (size_t i = 0; i < call->workstream_count; i++)
        if (same_person(call->workstreams[i].lead, author->name)) return true;
    return same_person(call->list_address, author->address);
}

static bool starts_with_any(const char *text, const char *const *starts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (strncasecmp(text, starts[i], strlen(starts[i])) == 0) return true;
    return false;
}

static void measure_sender(struct step *step, struct features *out)
{
    static const char *const systems[] = {"mailer-daemon@", "postmaster@", "mail-daemon@", "mailerdaemon@"};
    static const char *const mass[] = {"noreply@",      "no-reply@", "newsletter@", "marketing@",
                                       "sales@",        "promo",     "offers@",     "donotreply@",
                                       "do-not-reply@", "deals@",    "bounce",      "notification"};
    const struct reading *reading = step->reading;
    const char *address = reading->author.address;
    bool by_machine = starts_with_any(address, systems, sizeof systems / sizeof *systems) ||
                      starts_with_any(reading->message->from.address, systems, sizeof systems / sizeof *systems) ||
                      strcmp(reading->message->report_type, "delivery-status") == 0;
    bool by_list = strstr(reading->message->from.address, "-bounces@") != NULL ||
                   strstr(reading->message->from.address, "-request@") != NULL ||
                   strstr(reading->message->from.address, "-owner@") != NULL;
    out->value[FEATURE_BOUNCE_SENDER] = by_machine ? 1 : by_list ? 0.6 : 0;
    out->value[FEATURE_MASS_SENDER] = starts_with_any(address, mass, sizeof mass / sizeof *mass);
    out->value[FEATURE_DISGUISED] = people_lookalike(step->arena, &reading->message->from, &reading->author);
    out->value[FEATURE_HEADER] = reading->automatic;
    if (reading->automatic) out->quote[FEATURE_HEADER] = reading->automatic_why;
    out->value[FEATURE_COORDINATOR] = is_coordinator(step);
    out->value[FEATURE_NOT_OWN] = reading->nothing_left;
    out->value[FEATURE_PASSED_ON] = step->out->contributor.passed_on_by[0] != '\0';
}

static void measure_thread(struct step *step, const struct view *view, struct features *out)
{
    const struct reading *reading = step->reading;
    const struct surroundings *around = step->around;
    const char *parent = around->parent_kind != NULL ? around->parent_kind : "";
    const struct hit *asks;
    bool quotes_call = reading->reply && matter_repeated(step, view, ZONE_QUOTED, NULL) >= 0.5;
    bool to_call = around->parent_is_call || strcmp(parent, "announcement") == 0 || quotes_call ||
                   (reading->reply && view_strength_in(view, CONCEPT_CALLS, ZONE_SUBJECT, NULL) > 0);
    out->value[FEATURE_REPLY] = reading->reply && !to_call;
    out->value[FEATURE_REPLY_TO_CALL] = to_call;
    bool asked = reading->reply && !to_call && view->words[ZONE_QUOTED] < 120 &&
                 view_strength_in(view, CONCEPT_ASKS, ZONE_QUOTED, &asks) >= 1;
    bool about = view_strength_in(view, CONCEPT_PROCEDURE, ZONE_BODY, NULL) > 0;
    out->value[FEATURE_REPLY_TO_LOGISTICS] = strcmp(parent, "logistics") == 0 ? 1
                                             : asked && about                 ? 1
                                             : asked                          ? 0.7
                                                                              : 0;
    bool joined = reading->reply && !to_call && view->words[ZONE_QUOTED] < 200 &&
                  view_strength_in(view, CONCEPT_JOINS, ZONE_QUOTED, NULL) >= 1;
    out->value[FEATURE_REPLY_TO_JOIN] = strcmp(parent, "join") == 0 ? 1 : joined ? 0.7 : 0;
    out->value[FEATURE_FORWARD] = reading->forward_marker || reading->message->forwarded_count > 0 ? 1
                                  : reading->forward                                               ? 0.5
                                                                                                   : 0;
}

static void measure_files(struct step *step, const struct view *view, struct features *out)
{
    out->value[FEATURE_FILE_THERE] = step->reading->attachments > 0;
    out->value[FEATURE_FILE_READ] = step->reading->attachments_read > 0 && view->words[ZONE_FILE] >= SHORT_WORDS;
}

#define RUN 4
/* Earlier contributions looked at. */
#define EARLIER_MAX 8

static struct tokens own_tokens(struct step *step, const struct view *view)
{
    struct tokens own = {arena_array(step->arena, view->tokens.count + 1, sizeof *own.items), 0,
                         view->tokens.count + 1};
    for (size_t i = 0; i < view->tokens.count; i++) {
        enum zone zone = view->tokens.items[i].zone;
        if (zone == ZONE_BODY || zone == ZONE_FILE) own.items[own.count++] = view->tokens.items[i];
    }
    return own;
}

static void measure_earlier(struct step *step, const struct view *view, struct features *out)
{
    const struct surroundings *around = step->around;
    out->value[FEATURE_EARLIER] = around->own_text_count > 0;
    if (around->own_text_count == 0) return;
    struct tokens own = own_tokens(step, view);
    double most = 0;
    for (size_t i = 0; i < around->own_text_count && i < EARLIER_MAX; i++) {
        struct tokens before = {0};
        tokens_add(step->arena, &before, ZONE_BODY, -1, around->own_texts[i], strlen(around->own_texts[i]));
        if (before.count < SHORT_WORDS || own.count < SHORT_WORDS) continue;
        struct runs old = {0}, new = {0};
        runs_add(step->arena, &old, before.items, before.count, RUN);
        runs_add(step->arena, &new, own.items, own.count, RUN);
        double kept = runs_share(&new, before.items, before.count, RUN);
        double same = runs_share(&old, own.items, own.count, RUN);
        double share = fmax(kept, same) * 0.7 + fmin(kept, same) * 0.3;
        if (share > most) most = share;
    }
    out->value[FEATURE_SAME_TEXT] = most < 0.4 ? 0 : (most - 0.4) / 0.4 > 1 ? 1 : (most - 0.4) / 0.4;
}

/* Clock times ("14:00", "9h30", "2 pm UTC"): an agenda has many, an answer hardly any. */
static void measure_timetable(const struct step *step, struct features *out)
{
    size_t times = 0;
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++) {
        if (view_zone(&blocks->items[i]) != ZONE_BODY) continue;
        const char *text = blocks->items[i].text;
        for (const char *at = strpbrk(text, ":hH"); at != NULL; at = strpbrk(at + 1, ":hH")) {
            bool before = at > text && at[-1] >= '0' && at[-1] <= '9';
            bool after = at[1] >= '0' && at[1] <= '5' && at[2] >= '0' && at[2] <= '9';
            times += before && after;
        }
    }
    out->value[FEATURE_TIMETABLE] = times == 0 ? 0 : times == 1 ? 0.6 : 1;
}

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

/* A single one may stand in what somebody is quoted with. */
static bool has_first_person(const struct view *view)
{
    size_t found = 0;
    static const char *const self[] = {"i",     "we",   "my",  "our", "us",  "me",   "je",   "j",      "nous",
                                       "notre", "nos",  "mon", "ich", "mir", "wir",  "mich", "unsere", "ik",
                                       "wij",   "onze", "moi", "ma",  "mes", "mijn", "uns",  "unser"};
    for (size_t t = 0; t < view->tokens.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone != ZONE_BODY && token->zone != ZONE_FILE) continue;
        for (size_t i = 0; i < sizeof self / sizeof *self; i++) found += strcmp(token->text, self[i]) == 0;
    }
    return found > 1;
}

/* Several statements and nothing that serves another purpose: what else is it sent to the call for? Holds in whatever
 * language, also those without a table of phrases. */
static double states(const struct step *step, const struct view *view, const struct features *out)
{
    static const enum feature purposes[] = {
        FEATURE_JOINS,  FEATURE_AGREES, FEATURE_VOTES,   FEATURE_CALLS,      FEATURE_MEETING, FEATURE_NEWS,
        FEATURE_UPDATE, FEATURE_ASKS,   FEATURE_OTHERS,  FEATURE_SUBSCRIBES, FEATURE_TESTS,   FEATURE_AWAY,
        FEATURE_SELLS,  FEATURE_TRICKS, FEATURE_BOUNCES, FEATURE_MACHINE,    FEATURE_EDIT,    FEATURE_CHALLENGES};
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    if (own < STATES_WORDS || view->sentences < 3 || view->urls > 0 || step->reading->forward) return 0;
    if (out->value[FEATURE_COORDINATOR] > 0 || out->value[FEATURE_HEADER] > 0) return 0;
    for (size_t i = 0; i < sizeof purposes / sizeof *purposes; i++)
        if (out->value[purposes[i]] >= 0.5) return 0;
    double asking = fmin(1, 2 * out->value[FEATURE_ASKING]);
    return (step->reading->reply ? 0.6 : 1) * (1 - asking);
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

static void measure_stance(const struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    bool place = value[FEATURE_PLACE] >= 0.3 && (value[FEATURE_REWORDS] > 0 || value[FEATURE_DRAFT] > 0);
    if (place && out->answers == 0 && count_quoted(step) >= 2) value[FEATURE_EDIT] = fmax(value[FEATURE_EDIT], 1);
    value[FEATURE_STATES] = states(step, view, out);
    static const char *const spoken[] = {"en", "fr", "de", "nl"};
    bool known = false;
    for (size_t i = 0; i < 4; i++) known |= strncmp(step->out->language, spoken[i], 2) == 0;
    value[FEATURE_IMPERSONAL] = known && view->urls > 0 && own >= STATES_WORDS && out->answers == 0 &&
                                !step->reading->reply && !has_first_person(view);
    bool warm = value[FEATURE_THANKS] + value[FEATURE_AGREES] + value[FEATURE_OTHERS] >= 0.7;
    value[FEATURE_DESK] = value[FEATURE_COORDINATOR] > 0 && step->reading->reply && own < 3 * SHORT_WORDS && !warm;
}

/* What kinds have in common is told apart by what stands beside it: an offer is full of calls to act and of news, which
 * make no announcement of it; who is away says so in a few words; a question that opens a thread goes to those who run
 * the call. */
static void weigh_together(const struct step *step, const struct view *view, struct features *out)
{
    double *value = out->value;
    double own = view->words[ZONE_BODY] + view->words[ZONE_FILE];
    bool reply = step->reading->reply;
    value[FEATURE_ASKS_ALONE] = !reply && own < 2 * SHORT_WORDS ? fmin(1, value[FEATURE_ASKING] * 1.5) : 0;
    value[FEATURE_TICKET] = is_ticket(step->reading->message->subject) && out->answers == 0;
    /* Who hands answers in may well agree in them. */
    if (value[FEATURE_GIVES] >= 0.8 && !reply) value[FEATURE_AGREES] *= 0.4;
    double seller = view_strength_in(view, CONCEPT_SELLS, ZONE_SIGNATURE, NULL);
    value[FEATURE_SELLER] = seller > 0 && value[FEATURE_SELLS] > 0 ? fmin(1, seller) : 0;
    if (value[FEATURE_AWAY] >= 0.5 && own < 3 * SHORT_WORDS && view->words[ZONE_QUOTED] < 1 && out->answers == 0)
        value[FEATURE_AWAY] *= 1.25;
    if (value[FEATURE_SELLS] < 1 || value[FEATURE_COORDINATOR] > 0) return;
    double damp = 1 / value[FEATURE_SELLS];
    if (out->answers == 1 && value[FEATURE_SELLS] >= 1.5) value[FEATURE_ANSWERS] *= 0.5;
    static const enum feature borrowed[] = {FEATURE_CALLS, FEATURE_NEWS, FEATURE_ASKS, FEATURE_PROCEDURE,
                                            FEATURE_ASKING};
    for (size_t i = 0; i < sizeof borrowed / sizeof *borrowed; i++) value[borrowed[i]] *= damp;
}

/* A coordinator who speaks of the deadline to all tells it; they do not ask themselves. */
static void settle_coordinator(const struct step *step, struct features *out)
{
    if (out->value[FEATURE_COORDINATOR] > 0 && !step->reading->reply) out->value[FEATURE_ASKS] *= 0.5;
}

void features_measure(struct step *step, struct features *out)
{
    struct view *view = view_of(step);
    memset(out, 0, sizeof *out);
    measure_phrases(step, view, out);
    measure_passages(step, out);
    measure_text(view, out);
    measure_repetition(step, view, out);
    measure_sender(step, out);
    measure_thread(step, view, out);
    measure_files(step, view, out);
    measure_earlier(step, view, out);
    measure_timetable(step, out);
    weigh_together(step, view, out);
    measure_stance(step, view, out);
    settle_coordinator(step, out);
    bool answering = out->answers + out->matter > 0 || out->value[FEATURE_GIVES] >= 0.3;
    if (!answering) out->value[FEATURE_FORWARD_BARE] = out->value[FEATURE_FORWARD];
}
