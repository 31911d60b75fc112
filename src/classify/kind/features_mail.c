/* SPDX-License-Identifier: MIT */
/* features_mail: what a message's sender, thread and attachments tell of its kind, in whatever language. */
#include "kind.h"
#include "people/people.h"
#include "matter.h"
#include <math.h>
#include <strings.h>

static bool is_coordinator(const struct step *step)
{
    const struct call *call = step->call;
    const struct contributor *author = &step->out->contributor;
    for (size_t i = 0; i < call->coordinator_count; i++)
        if (people_same(call->coordinators[i].address, author->address) ||
            people_same(call->coordinators[i].name, author->name))
            return true;
    for (size_t i = 0; i < call->workstream_count; i++)
        if (people_same(call->workstreams[i].lead, author->name)) return true;
    /* Behind a list that rewrites From somebody else may stand. */
    const struct mailbox *from = &step->reading->message->from;
    return people_same(call->list_address, from->address) &&
           (author->name[0] == '\0' || people_same(from->name, author->name)) &&
           (author->address[0] == '\0' || people_same(from->address, author->address));
}

/* Who quotes more than this quotes a discussion. */
#define QUOTED_WORDS 120.0
/* A title of fewer words may be any subject's. */
#define TITLE_LEAST 3
/* A greeting is no longer, a name no shorter. */
#define ADDRESS_BYTES 40
#define NAME_LEAST_BYTES 3

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
    /* "This time not as the lead, but as somebody who lives here": answers like anybody. */
    bool personal = view_strength_in(view_of(step), CONCEPT_PERSONAL, ZONE_BODY, NULL) >= 1;
    out->value[FEATURE_COORDINATOR] = is_coordinator(step) && !personal;
    out->value[FEATURE_NOT_OWN] = reading->nothing_left;
    out->value[FEATURE_PASSED_ON] = step->out->contributor.passed_on_by[0] != '\0';
}

/* Little more is quoted than questions of the call. */
static bool quotes_questions(struct step *step, const struct view *view)
{
    double borrowed = 0, all = 0;
    if (view->words[ZONE_QUOTED] >= QUOTED_WORDS) return false;
    for (size_t b = 0; b < view->block_count; b++) {
        size_t token = view->parts[b].tokens_from, count = view->parts[b].tokens_to - token;
        enum role role = step->out->blocks.items[b].role;
        if (view_zone(&step->out->blocks.items[b]) != ZONE_QUOTED || role == ROLE_ATTRIBUTION) continue;
        borrowed += (double)count * matter_borrowed(step, view, b, &token, SIZE_MAX);
        all += (double)count;
    }
    return all > 0 && borrowed >= all / 2 && matter_repeated(step, view, ZONE_QUOTED, NULL) > 0;
}

/* The call stands below the author's words without a mark: all its questions come behind the line that begins it. */
static bool calls_below(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    bool begun = false;
    for (size_t b = 0; b < blocks->count; b++) {
        begun |= blocks->items[b].role == ROLE_ATTRIBUTION;
        if (blocks->items[b].role == ROLE_PROMPT && !begun) return false;
        if (blocks->items[b].role == ROLE_AUTHORED && begun) return false;
    }
    return begun;
}

/* The subject has all words of the call's title, one after the other. */
static bool names_call(struct step *step, const struct view *view)
{
    struct tokens title = {0};
    size_t same = 0;
    tokens_add(step->arena, &title, ZONE_SUBJECT, -1, step->call->title, strlen(step->call->title));
    for (size_t t = 0; t < view->tokens.count && same < title.count; t++) {
        const struct token *token = &view->tokens.items[t];
        if (token->zone != ZONE_SUBJECT) break;
        same = token->hash == title.items[same].hash ? same + 1 : token->hash == title.items[0].hash;
    }
    return title.count >= TITLE_LEAST && same == title.count;
}

static void measure_thread(struct step *step, const struct view *view, struct features *out)
{
    const struct reading *reading = step->reading;
    const struct surroundings *around = step->around;
    const char *parent = around->parent_kind != NULL ? around->parent_kind : "";
    const struct hit *asks;
    bool quotes_call = reading->reply && matter_repeated(step, view, ZONE_QUOTED, NULL) >= 0.5;
    quotes_call |= reading->reply && quotes_questions(step, view);
    quotes_call |= reading->reply && calls_below(step) && matter_repeated(step, view, ZONE_PROMPT, NULL) >= 0.5;
    bool to_call = around->parent_is_call || step->call_below || (reading->reply && names_call(step, view)) ||
                   strcmp(parent, "announcement") == 0 || quotes_call ||
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
    out->value[FEATURE_FILE_READ] = step->reading->attachments_read > 0 && view->words[ZONE_FILE] >= KIND_SHORT_WORDS;
}

#define RUN 4
#define AGAIN_LEAST 0.25
#define AGAIN_SPAN 0.25
#define FEW_OWN_WORDS 12
/* Words of a line that is sent again as it was, and of one that may have been changed. */
#define LINE_WORDS 5
#define LINES_WORDS 8
/* Earlier contributions looked at. */
#define EARLIER_MAX 8

/* `bare`: without greeting and closing, as earlier texts are kept. */
static struct tokens own_tokens(struct step *step, const struct view *view, bool bare)
{
    struct tokens own = {arena_array(step->arena, view->tokens.count + 1, sizeof *own.items), 0,
                         view->tokens.count + 1};
    for (size_t i = 0; i < view->tokens.count; i++) {
        const struct token *token = &view->tokens.items[i];
        if (token->zone != ZONE_BODY && token->zone != ZONE_FILE) continue;
        if (bare && (token->block < 0 || step->out->blocks.items[token->block].role != ROLE_AUTHORED)) continue;
        own.items[own.count++] = *token;
    }
    return own;
}

/* What is quoted is the author's own: the line above it names them. */
static bool quotes_self(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct mailbox *author = &step->reading->author;
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->items[i].role != ROLE_ATTRIBUTION) continue;
        const char *text = blocks->items[i].text;
        return (author->address[0] != '\0' && strcasestr(text, author->address) != NULL) ||
               (author->name[0] != '\0' && strcasestr(text, author->name) != NULL);
    }
    return false;
}

/* Share of its own words that repeat what the author quotes of themselves. */
static double repeats_self(struct step *step, const struct view *view, const struct tokens *own)
{
    struct tokens quoted = {arena_array(step->arena, view->tokens.count + 1, sizeof *quoted.items), 0,
                            view->tokens.count + 1};
    struct runs before = {0};
    if (own->count < FEW_OWN_WORDS) return 0;
    for (size_t i = 0; i < view->tokens.count; i++)
        if (view->tokens.items[i].zone == ZONE_QUOTED) quoted.items[quoted.count++] = view->tokens.items[i];
    runs_add(step->arena, &before, quoted.items, quoted.count, RUN);
    return runs_share(&before, own->items, own->count, RUN);
}

/* Words of one that the other has too, each as often. */
static size_t words_shared(const struct tokens *one, const struct tokens *other)
{
    bool taken[KIND_SHORT_WORDS * 2] = {false};
    size_t shared = 0;
    for (size_t i = 0; i < one->count; i++) {
        size_t k = 0;
        while (k < other->count && (taken[k] || other->items[k].bytes != one->items[i].bytes ||
                                    memcmp(other->items[k].text, one->items[i].text, one->items[i].bytes) != 0))
            k++;
        if (k == other->count) continue;
        taken[k] = true;
        shared++;
    }
    return shared;
}

/* One or two lines sent again, a word changed perhaps. Of fewer words, only the same ones say so: "no, never" may well
 * answer two questions. Characters that stand for themselves count half a word. */
static bool same_lines(const struct tokens *own, const struct tokens *before)
{
    size_t more = own->count > before->count ? own->count : before->count, wide = 0;
    if (own->count >= 2 * KIND_SHORT_WORDS || before->count >= 2 * KIND_SHORT_WORDS) return false;
    for (size_t i = 0; i < own->count; i++) wide += own->items[i].wide;
    size_t words = own->count - wide / 2, shared = words_shared(own, before);
    return (words >= LINE_WORDS && shared == more) || (words >= LINES_WORDS && 4 * shared >= 3 * more);
}

/* The greatest share that an earlier text and this one have in common. Of each earlier one the words are forgotten
 * before the next is read: all may be long. */
static double most_repeated(struct step *step, const struct tokens *bare, const struct tokens *own)
{
    const struct surroundings *around = step->around;
    struct arena *scratch = arena_new();
    struct runs new = {0};
    double most = 0;
    if (around->own_text_count > 0 && own->count >= KIND_SHORT_WORDS)
        runs_add(step->arena, &new, own->items, own->count, RUN);
    for (size_t i = 0; i < around->own_text_count && i < EARLIER_MAX; i++) {
        struct tokens before = {0};
        struct runs old = {0};
        arena_clear(scratch);
        tokens_add(scratch, &before, ZONE_BODY, -1, around->own_texts[i], strlen(around->own_texts[i]));
        if (same_lines(bare, &before)) most = 1;
        if (before.count < KIND_SHORT_WORDS || own->count < KIND_SHORT_WORDS) continue;
        runs_add(scratch, &old, before.items, before.count, RUN);
        double kept = runs_share(&new, before.items, before.count, RUN);
        double same = runs_share(&old, own->items, own->count, RUN);
        most = fmax(most, fmax(kept, same) * 0.7 + fmin(kept, same) * 0.3);
    }
    arena_free(&scratch);
    return most;
}

static void measure_earlier(struct step *step, const struct view *view, struct features *out)
{
    const struct surroundings *around = step->around;
    out->value[FEATURE_EARLIER] = around->own_text_count > 0;
    bool self = step->reading->reply && quotes_self(step);
    if (around->own_text_count == 0 && !self) return;
    struct tokens own = own_tokens(step, view, false), bare = own_tokens(step, view, true);
    double most = self ? repeats_self(step, view, &own) : 0;
    most = fmax(most, most_repeated(step, &bare, &own));
    /* Who quotes their own words and says much of them again says them better. */
    double again = self ? (repeats_self(step, view, &own) - AGAIN_LEAST) / AGAIN_SPAN : 0;
    out->value[FEATURE_SAME_TEXT] = most < 0.4 ? 0 : (most - 0.4) / 0.4 > 1 ? 1 : (most - 0.4) / 0.4;
    out->value[FEATURE_SAME_TEXT] = fmax(out->value[FEATURE_SAME_TEXT], fmin(1, again));
}

static bool is_run_by(const struct call *call, const char *name, size_t bytes)
{
    for (size_t i = 0; i < call->coordinator_count; i++)
        if (strncasecmp(call->coordinators[i].name, name, bytes) == 0) return true;
    return false;
}

/* "Gerben, we had the same trouble", "Kära Euan,": the first words name whom the line above the quotation names, and
 * who does not run the call. */
static bool turns_to_another(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    const char *above = NULL, *text = NULL;
    for (size_t b = 0; b < blocks->count; b++) {
        if (above == NULL && blocks->items[b].role == ROLE_ATTRIBUTION) above = blocks->items[b].text;
        if (text == NULL && view_zone(&blocks->items[b]) == ZONE_BODY) text = blocks->items[b].text;
    }
    if (above == NULL || text == NULL || !step->reading->reply) return false;
    size_t line = strcspn(text, ",\n");
    for (size_t at = 0; at < line && line <= ADDRESS_BYTES && text[line] == ','; at++) {
        size_t bytes = strcspn(text + at, " ,\n");
        const char *name = arena_strndup(step->arena, text + at, bytes);
        bool named = bytes >= NAME_LEAST_BYTES && (name[0] < 'a' || name[0] > 'z') && strstr(above, name) != NULL;
        if (named && !is_run_by(step->call, name, bytes) && strstr(step->reading->author.name, name) == NULL)
            return true;
        at += bytes;
    }
    return false;
}

void features_measure_mail(struct step *step, const struct view *view, struct features *out)
{
    measure_sender(step, out);
    measure_thread(step, view, out);
    measure_files(step, view, out);
    measure_earlier(step, view, out);
    /* ... but who runs the call turns to whoever asked. */
    if (out->value[FEATURE_COORDINATOR] <= 0 && turns_to_another(step))
        out->value[FEATURE_OTHERS] = fmax(out->value[FEATURE_OTHERS], 1);
}
