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

/* What each says of a message, for the evidence line. */
static const char *const meaning[FEATURE_COUNT] = {
    [FEATURE_GIVES] = "hands in a contribution",
    [FEATURE_ATTACHED] = "announces an attachment",
    [FEATURE_REVISES] = "replaces an earlier contribution",
    [FEATURE_DRAFT] = "speaks of a draft or document",
    [FEATURE_PLACE] = "names a place in a document",
    [FEATURE_REWORDS] = "proposes other wording",
    [FEATURE_JOINS] = "asks to take part",
    [FEATURE_INTRODUCES] = "introduces its author",
    [FEATURE_THANKS] = "thanks",
    [FEATURE_AGREES] = "agrees or disagrees",
    [FEATURE_VOTES] = "votes",
    [FEATURE_CHALLENGES] = "calls the question itself wrong",
    [FEATURE_OTHERS] = "talks about what others wrote",
    [FEATURE_CALLS] = "invites others to contribute",
    [FEATURE_MEETING] = "speaks of a meeting",
    [FEATURE_NEWS] = "makes something known",
    [FEATURE_UPDATE] = "reports how the work stands",
    [FEATURE_ASKS] = "asks about deadline, format or place",
    [FEATURE_SUBSCRIBES] = "is about the list itself",
    [FEATURE_TESTS] = "is a test",
    [FEATURE_PROCEDURE] = "asks about the procedure",
    [FEATURE_SORRY_LATE] = "excuses its being late",
    [FEATURE_AWAY] = "says that its author is away",
    [FEATURE_BOUNCES] = "reports a failed delivery",
    [FEATURE_MACHINE] = "is worded as machines do",
    [FEATURE_SELLS] = "offers something for sale",
    [FEATURE_TRICKS] = "is worded as a trick",
    [FEATURE_BEHALF] = "speaks for a group",
    [FEATURE_PERSONAL] = "speaks in a personal capacity",
    [FEATURE_OPINES] = "states an opinion or practice",
    [FEATURE_ANSWERS] = "answers stand under the call's questions",
    [FEATURE_MATTER] = "its words fit the call's questions",
    [FEATURE_SUBSTANCE] = "has a text of its own",
    [FEATURE_SHORT] = "is only a few words long",
    [FEATURE_BARE_QUESTIONS] = "repeats the call's questions without answers",
    [FEATURE_COORDINATOR] = "was sent by a coordinator",
    [FEATURE_REPLY] = "is a reply",
    [FEATURE_REPLY_TO_CALL] = "replies to the call",
    [FEATURE_REPLY_TO_LOGISTICS] = "replies to a question of procedure",
    [FEATURE_REPLY_TO_JOIN] = "replies to somebody who joins",
    [FEATURE_FORWARD] = "passes on another's text",
    [FEATURE_FORWARD_BARE] = "passes on what gives no sign of answering",
    [FEATURE_PASSED_ON] = "was written by somebody who did not send it",
    [FEATURE_FILE_READ] = "carries a readable document",
    [FEATURE_FILE_THERE] = "carries a document",
    [FEATURE_SAME_TEXT] = "is mostly the text sent before",
    [FEATURE_EARLIER] = "its author has contributed before",
    [FEATURE_TIMETABLE] = "gives times and dates",
    [FEATURE_ASKING] = "mostly asks",
    [FEATURE_LINKS] = "mostly points elsewhere",
    [FEATURE_HEADER] = "is marked as automatic",
    [FEATURE_DISGUISED] = "comes from a disguised sender",
    [FEATURE_BOUNCE_SENDER] = "comes from a mail system",
    [FEATURE_MASS_SENDER] = "comes from an address that takes no answers",
    [FEATURE_EDIT] = "proposes other wording for a place in the draft",
    [FEATURE_NOT_OWN] = "looks quoted throughout",
    [FEATURE_NOTHING] = "has no words of its own"};

const char *feature_meaning(enum feature feature)
{
    return meaning[feature];
}

static void measure_phrases(struct step *step, const struct view *view, struct features *out)
{
    for (int f = 0; f < FEATURE_PHRASES; f++) {
        const struct hit *best;
        out->value[f] = view_strength(view, concept_of[f], &best);
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

static void measure_passages(struct step *step, struct features *out)
{
    double plain = 0;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        out->prompts += passage->no_answer;
        if (passage->no_answer || words == 0 || passage->question_count == 0) continue;
        double plainly = plainness(step, &passage->questions[0]);
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
    settle_coordinator(step, out);
    bool answering = out->answers + out->matter > 0 || out->value[FEATURE_GIVES] >= 0.3;
    if (!answering) out->value[FEATURE_FORWARD_BARE] = out->value[FEATURE_FORWARD];
}
