/* SPDX-License-Identifier: MIT */
/* flags_attachments: whether the answers stand in an attachment alone, and whether one is announced that is not there.
 */
#include <pthread.h>
#include <strings.h>
#include "kind.h"
#include "people.h"
#include "word_set.h"

/* A covering letter may be this long and still say nothing of its own. */
#define COVER_WORDS 60.0
#define LONG_COVER_WORDS 150.0
/* What is filed by its words alone is an answer from this length on; below it may be the covering line. */
#define ANSWER_WORDS 30
/* ... and where no file holds answers either, of so many words beside that line. */
#define SHORT_ANSWER_WORDS 5
/* The body holds the answers too when a third of the file's stand there. */
#define SAME_SHARE 3
/* "We attach a label to every bottle": so near stands to what. */
#define ATTACHED_TO_WORDS 6
/* A picture smaller than this is a logo or a smiley. */
#define PICTURE_LEAST_BYTES 256

static bool is_explicit(const struct verdict *verdict)
{
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        const char *rule = verdict->evidence[i].rule;
        if (strcmp(rule, "marker") == 0 || strcmp(rule, "prompt-echo") == 0 || strcmp(rule, "label") == 0) return true;
    }
    return false;
}

static bool is_filed(const struct passage *passage)
{
    return passage->question_count > 0 && !passage->undecided && !passage->no_answer;
}

/* Words of the answers that were filed from attachments. */
static size_t file_answers(const struct analysis *out)
{
    size_t words = 0;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *passage = &out->passages[i];
        if (passage->source[0] != '\0' && is_filed(passage))
            words += lang_count_words(passage->text, strlen(passage->text)) + 1;
    }
    return words;
}

/* Words of the body that count in the attachment, where they stand as well. */
static size_t said_twice(const struct analysis *out)
{
    size_t words = 0;
    for (size_t i = 0; i < out->blocks.count; i++) {
        const struct block *block = &out->blocks.items[i];
        if (block->source[0] == '\0' && strcmp(block->rule, "same-text") == 0)
            words += lang_count_words(block->text, strlen(block->text));
    }
    return words;
}

/* An answer stands in the body: under its question's number or words however short, else of some length, or of more
 * than a covering line where no file answers. Body and file may hold the same. */
static bool body_answers(const struct analysis *out, const struct view *view)
{
    size_t in_files = file_answers(out), twice = said_twice(out);
    if (twice > 0 && SAME_SHARE * twice >= in_files) return true;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *passage = &out->passages[i];
        if (passage->source[0] != '\0' || !is_filed(passage)) continue;
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        if (words >= ANSWER_WORDS || (words > 0 && is_explicit(&passage->questions[0]))) return true;
        if (in_files == 0 &&
            covering_words_beside(view, passage->first_block, passage->last_block) >= SHORT_ANSWER_WORDS)
            return true;
    }
    return false;
}

static bool is_contribution(const struct analysis *out)
{
    return out->kind == KIND_CONTRIBUTION || out->kind == KIND_REVISION;
}

/* What list managers leave where they took an attachment away. */
bool flags_scrubbed(const struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count; i++)
        if (strstr(blocks->items[i].text, "attachment was scrubbed") != NULL &&
            strstr(blocks->items[i].text, "HTML attachment was scrubbed") == NULL)
            return true;
    return false;
}

/* A photograph or a scan, sent as an attachment and not as a part of the page. */
static bool carries_picture(const struct step *step)
{
    const struct message *message = step->reading->message;
    for (size_t i = 0; i < message->entity_count; i++) {
        const struct entity *entity = &message->entities[i];
        size_t bytes = entity->count_bytes > 0 ? entity->count_bytes : entity->raw_bytes;
        if (strncmp(entity->type, "image/", 6) == 0 && entity->attachment && !entity->in_forwarded &&
            entity->content_id[0] == '\0' && bytes >= PICTURE_LEAST_BYTES)
            return true;
    }
    return false;
}

static bool is_missing(const struct step *step)
{
    return step->reading->attachments == 0 && !carries_picture(step) && step->reading->message->forwarded_count == 0 &&
           !flags_scrubbed(step);
}

/* A sentence begins here; a Chinese character is a word of three bytes. */
static bool parts(const struct view *view, size_t token)
{
    const struct token *tokens = view->tokens.items;
    return tokens[token].zone != tokens[token - 1].zone || tokens_part(tokens, token) ||
           (tokens[token].sentence && tokens[token - 1].wide);
}

/* The sentence also talks of somebody else's attachment, of one that cannot be opened, of infected ones. */
static bool talked_about(const struct view *view, const struct hit *said)
{
    size_t from = said->first, to = said->end;
    while (from > 0 && !parts(view, from)) from--;
    while (to < view->tokens.count && !parts(view, to)) to++;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_NO_ATTACHMENT && hit->first >= from && hit->first < to) return true;
    }
    return false;
}

static struct word_set mail_set, paper_set;
static pthread_once_t sets_once = PTHREAD_ONCE_INIT;

static void make_sets(void)
{
    static const char *const mail[] = {"mail", "mails", "email", "e", "message", "letter", "post", "note", "this"};
    static const char *const paper[] = {"answer*",     "contribution*", "response*", "reply",  "replies", "paper*",
                                        "document*",   "file*",         "report*",   "text",   "pdf",     "form",
                                        "statement*",  "submission*",   "comments",  "input*", "table*",  "sheet*",
                                        "spreadsheet", "questionnaire", "draft",     "letter", "scan",    "copy"};
    word_set_make(&mail_set, mail, sizeof mail / sizeof *mail);
    word_set_make(&paper_set, paper, sizeof paper / sizeof *paper);
}

/* "We are attached to our brook", "we attach a label to every bottle": to something that is no mail. */
static bool attached_to_things(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    bool attach = false;
    pthread_once(&sets_once, make_sets);
    for (size_t i = hit->first; i < hit->end; i++) attach |= strncmp(tokens[i].text, "attach", 6) == 0;
    size_t i = hit->end;
    for (size_t n = 0; attach && i < view->tokens.count && n < ATTACHED_TO_WORDS && !tokens_part(tokens, i); n++, i++) {
        if (word_set_has(&paper_set, &tokens[i])) return false;
        if (tokens[i].bytes != 2 || memcmp(tokens[i].text, "to", 2) != 0) continue;
        for (size_t k = i + 1; k < view->tokens.count && k <= i + 3 && !tokens_part(tokens, k); k++)
            if (word_set_has(&mail_set, &tokens[k])) return false;
        /* "Our answers are attached to the second page of..." begins with what is attached. */
        for (size_t k = hit->first, back = 0; k > 0 && back < ATTACHED_TO_WORDS && !tokens_part(tokens, k); back++)
            if (word_set_has(&paper_set, &tokens[--k])) return false;
        return true;
    }
    return false;
}

bool people_announces(const struct view *view, const struct hit *hit)
{
    /* "Annex B can go": a part of a draft, in some languages by the same word. */
    return hit->concept == CONCEPT_ATTACHED && view->tokens.items[hit->first].zone == ZONE_BODY &&
           !talked_about(view, hit) && !attached_to_things(view, hit) && !hit_overlaps(view, hit, CONCEPT_REWORDS);
}

static bool announces(const struct view *view)
{
    for (size_t i = 0; i < view->hits.count; i++)
        if (people_announces(view, &view->hits.items[i])) return true;
    return false;
}

/* No answer in the body, and a file whose answers were filed, or that is longer, or that nobody could read. */
static bool only_attached(const struct step *step, const struct view *view, double announced)
{
    const struct reading *reading = step->reading;
    bool carried = reading->attachments > 0 || (reading->message->forwarded_count > 0 && announced > 0);
    double body = view->words[ZONE_BODY], file = view->words[ZONE_FILE];
    if (!is_contribution(step->out) || body_answers(step->out, view)) return false;
    if (!carried) return announced > 0 && carries_picture(step) && body <= COVER_WORDS;
    bool answers = reading->attachments_read > 0 && file_answers(step->out) > 0;
    bool read = reading->attachments_read > 0 && file > body;
    bool unread = file < 1 && reading->attachments_read == 0;
    bool cover = body <= COVER_WORDS || (announced > 0 && body <= LONG_COVER_WORDS && (file > 2 * body || file < 1)) ||
                 (answers && body <= LONG_COVER_WORDS);
    return cover && (answers || read || unread);
}

void flags_attachments(struct step *step, const struct view *view)
{
    struct analysis *out = step->out;
    const struct reading *reading = step->reading;
    const struct hit *said;
    double announced = view_strength_in(view, CONCEPT_ATTACHED, ZONE_BODY, &said);
    double others = view_strength_in(view, CONCEPT_NO_ATTACHMENT, ZONE_BODY, NULL);
    bool people = out->kind != KIND_AUTOMATIC && out->kind != KIND_UNSOLICITED;
    if (reading->unreadable_count > 0 && people) out->flags |= FLAG_UNREADABLE_ATTACHMENT;
    if (reading->scanned) out->flags |= FLAG_SCANNED;
    bool asking = out->kind == KIND_LOGISTICS || out->kind == KIND_DISCUSSION;
    if (announces(view) && !(asking && others >= 0.5) && is_missing(step) && people && out->kind != KIND_LOGISTICS)
        out->flags |= FLAG_FORGOTTEN_ATTACHMENT;
    if (!only_attached(step, view, announced)) return;
    out->flags |= FLAG_ATTACHMENT_ONLY;
    /* The scan of a filled-in form: a person has to read it. */
    if (reading->attachments == 0 && carries_picture(step)) out->flags |= FLAG_UNREADABLE_ATTACHMENT;
}
