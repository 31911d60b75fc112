/* SPDX-License-Identifier: MIT */
/* flags: late, over-length, attachment-only and the other marks a coordinator must see; and the one sentence about what
 * was odd. */
#include "kind.h"
#include "links.h"
#include "people/people.h"
#include "flags.h"
#include "matter.h"
#include "texts.h"
#include <mailcall/base/clock.h>
#include <strings.h>

/* Words on a page of the call's limit. */
#define WORDS_PER_PAGE 500.0
/* Shorter texts are not compared. */
#define COMPARED_WORDS 60
/* Body and attachment share this much: the same text sent twice counts once. */
#define SAME_SHARE 0.7
#define RUN 4

static struct tokens zone_tokens(struct step *step, const struct view *view, enum zone zone)
{
    struct tokens own = {arena_array(step->arena, view->tokens.count + 1, sizeof *own.items), 0,
                         view->tokens.count + 1};
    for (size_t i = 0; i < view->tokens.count; i++)
        if (view->tokens.items[i].zone == zone) own.items[own.count++] = view->tokens.items[i];
    return own;
}

static size_t count_zone(struct step *step, enum zone zone)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t words = 0;
    for (size_t i = 0; i < blocks->count; i++)
        if (view_zone(&blocks->items[i]) == zone && !blocks->items[i].hidden)
            words += texts_words(step, blocks->items[i].text, 0, strlen(blocks->items[i].text));
    return words;
}

static void count_words(struct step *step, const struct view *view)
{
    size_t body = count_zone(step, ZONE_BODY), file = count_zone(step, ZONE_FILE);
    step->out->authored_words = body + file;
    if (body < COMPARED_WORDS || file < COMPARED_WORDS) return;
    struct tokens in_body = zone_tokens(step, view, ZONE_BODY), in_file = zone_tokens(step, view, ZONE_FILE);
    struct runs runs = {0};
    runs_add(step->arena, &runs, in_body.items, in_body.count, RUN);
    if (runs_share(&runs, in_file.items, in_file.count, RUN) >= SAME_SHARE) step->out->authored_words = body;
}

static void flag_time(struct step *step)
{
    const struct call *call = step->call;
    int64_t received = step->around->received_utc;
    if (received == CLOCK_NONE) received = step->reading->message->received_utc;
    if (received == CLOCK_NONE) received = step->reading->message->date_utc;
    if (call->deadline_utc == CLOCK_NONE || call->deadline_utc == 0 || received == CLOCK_NONE) return;
    if (kind_answers(step->out->kind) && received > call->deadline_utc) step->out->flags |= FLAG_LATE;
}

static void flag_length(struct step *step)
{
    double most = step->call->pages_max * WORDS_PER_PAGE;
    if (kind_answers(step->out->kind) && most > 0 && (double)step->out->authored_words > most)
        step->out->flags |= FLAG_OVER_LENGTH;
}

static void flag_challenge(struct step *step, const struct view *view)
{
    struct analysis *out = step->out;
    if (*revises_name(out->flags)) return; /* what is wrong there is a word of the author's own */
    if (flags_no_text(step)) return;
    if (!kind_answers(out->kind) && out->kind != KIND_DISCUSSION && out->kind != KIND_COMMENT) return;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        if (hit->concept != CONCEPT_CHALLENGES || hit->weight <= 0 || zone > ZONE_FILE ||
            hit_overlaps(view, hit, CONCEPT_REVISES))
            continue;
        /* Among answers only what is plainly said of a question. */
        if (kind_answers(out->kind) && hit->weight < 0.8) continue;
        /* Remarks on a draft number its sections, and call them wrong. */
        if (out->kind != KIND_COMMENT || hit->weight >= 1) out->flags |= FLAG_CHALLENGES_QUESTION;
    }
}

static void flag_message(struct step *step)
{
    const struct message *message = step->reading->message;
    unsigned *flags = &step->out->flags;
    if (step->reading->nothing_left) *flags |= FLAG_NOTHING_SET_ASIDE;
    if (step->reading->hidden_text) *flags |= FLAG_HIDDEN_TEXT;
    if (message->structure_mended || message->too_deep || message->too_many_parts || message->truncated ||
        step->reading->cut)
        *flags |= FLAG_DAMAGED;
    step->out->truncated_message = message->truncated;
    if (people_lookalike(step->arena, &message->from, &step->reading->author)) *flags |= FLAG_LOOKALIKE_SENDER;
}

/* A machine's message that may hold somebody's contribution. */
static const char *note_returned(struct step *step, const struct view *view)
{
    bool bounced = view_strength(view, CONCEPT_BOUNCES, NULL) > 0 ||
                   strcmp(step->reading->message->report_type, "delivery-status") == 0;
    if (!flags_returned(step, bounced)) return "";
    return bounced ? "A message returned undelivered stands inside and may hold a contribution; it was not filed."
                   : "A machine's answer repeats a message that may hold a contribution; it was not filed.";
}

/* One sentence for a human, the oddest thing first. */
static void write_note(struct step *step, const struct view *view)
{
    struct analysis *out = step->out;
    if (out->kind == KIND_AUTOMATIC) {
        out->note = note_returned(step, view);
    } else if (out->flags & FLAG_FORGOTTEN_ATTACHMENT) {
        out->note = "An attachment is announced, and none came with the message.";
    } else if (flags_scrubbed(step)) {
        out->note = "The list took an attachment off this message; it is in the list's archive.";
    } else if (out->flags & FLAG_SCANNED) {
        out->note = "An attachment has pages and no text, as scanned ones have; a person must look at it.";
    } else if (out->flags & FLAG_UNREADABLE_ATTACHMENT) {
        out->note = "An attachment could not be read.";
    } else if (out->flags & FLAG_LOOKALIKE_SENDER) {
        out->note = "The sender's name hides something: look at the address.";
    }
}

void step_flags(struct step *step)
{
    struct view *view = view_of(step);
    people_settle(step);
    count_words(step, view);
    flag_time(step);
    flag_length(step);
    flags_attachments(step, view);
    flags_wishes(step, view);
    flag_challenge(step, view);
    flag_message(step);
    gather_topics(step, view);
    links_gather(step);
    if (step->out->note == NULL) step->out->note = "";
    write_note(step, view);
}
