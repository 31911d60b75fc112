/* SPDX-License-Identifier: MIT */
/* flags_attachments: whether the answers stand in an attachment alone, and whether one is announced that is not there.
 */
#include <mailcall/base/bytes.h>
#include <strings.h>
#include "kind.h"
#include "phrases/word_set.h"
#include "flags.h"

/* A covering letter may be this long and still say nothing of its own. */
#define COVER_WORDS 60.0
#define LONG_COVER_WORDS 150.0
/* What is filed by its words alone is an answer from this length on; below it may be the covering line. */
#define ANSWER_WORDS 30
/* ... and where no file holds answers either, of so many words beside that line. */
#define SHORT_ANSWER_WORDS 5
#define BESIDES_WORDS 12
#define BESIDES_SURE 0.7
/* The body holds the answers too when a third of the file's stand there. */
#define SAME_SHARE 3
/* So near behind the announcement stands the address of what is announced. */
#define LINK_WORDS 6
/* A picture smaller than this is a logo or a smiley. */
#define PICTURE_LEAST_BYTES 256

static bool is_explicit(const struct verdict *verdict)
{
    for (size_t i = 0; i < verdict->evidence_count; i++) {
        enum rule rule = verdict->evidence[i].rule;
        if (rule == RULE_MARKER || rule == RULE_PROMPT_ECHO) return true;
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
        if (block->source[0] == '\0' && block->rule == RULE_SAME_TEXT)
            words += lang_count_words(block->text, strlen(block->text));
    }
    return words;
}

/* The letter surely answers a question that the file, set out by questions, leaves alone. */
static bool answers_besides(const struct analysis *out, const struct passage *here, size_t words)
{
    size_t set_out = 0;
    if (words < BESIDES_WORDS || here->questions[0].confidence < BESIDES_SURE) return false;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *other = &out->passages[i];
        if (other->source[0] == '\0' || !is_filed(other)) continue;
        if (strcmp(other->questions[0].id, here->questions[0].id) == 0) return false;
        set_out += is_explicit(&other->questions[0]);
    }
    return set_out >= 2;
}

/* An answer stands in the body: under its question's number or words however short, else of some length, or of more
 * than a covering line where no file answers. Body and file may hold the same. */
static bool body_answers(const struct step *step, const struct view *view)
{
    const struct analysis *out = step->out;
    size_t in_files = file_answers(out), twice = said_twice(out);
    if (twice > 0 && SAME_SHARE * twice >= in_files) return true;
    for (size_t i = 0; i < out->passage_count; i++) {
        const struct passage *passage = &out->passages[i];
        if (passage->source[0] != '\0' || !is_filed(passage)) continue;
        size_t words = lang_count_words(passage->text, strlen(passage->text));
        if (words >= ANSWER_WORDS || (words > 0 && is_explicit(&passage->questions[0]))) return true;
        if (answers_besides(out, passage, words)) return true;
        if (in_files == 0 &&
            covering_words_beside(step, view, passage->first_block, passage->last_block) >= SHORT_ANSWER_WORDS)
            return true;
    }
    return false;
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

/* What mail programs add to every letter. */
static bool is_ornament(const char *filename)
{
    static const char *const names[] = {"logo", "signature", "banner", "icon", "facebook", "twitter", "linkedin"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcasestr(filename, names[i]) != NULL) return true;
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
            entity->content_id[0] == '\0' && !is_ornament(entity->filename) && bytes >= PICTURE_LEAST_BYTES)
            return true;
    }
    return false;
}

static bool is_missing(const struct step *step)
{
    return step->reading->attachments == 0 && !carries_picture(step) && step->reading->message->forwarded_count == 0 &&
           !flags_scrubbed(step);
}

/* "Our answers are attached: https://files.example.org/answers.docx": there they are. */
static bool points_to_link(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = hit->end; i < view->tokens.count && i <= hit->end + LINK_WORDS; i++) {
        if (tokens[i].zone != tokens[hit->first].zone) return false;
        if (tokens[i].text[0] == '\1') return true;
    }
    return false;
}

/* "Anbei die Antwort von Frau Beispiel" above her mail: there it is. */
static bool introduces(const struct step *step, const struct view *view, const struct hit *hit)
{
    int block = view->tokens.items[hit->first].block;
    return step->reading->forward_marker && block >= 0 && step->out->blocks.items[block].rule == RULE_COVERING_NOTE;
}

static bool announces(const struct step *step, const struct view *view)
{
    for (size_t i = 0; i < view->hits.count && !flags_no_text(step); i++) {
        const struct hit *hit = &view->hits.items[i];
        if (flags_announces(step, view, hit) && !points_to_link(view, hit) && !introduces(step, view, hit)) return true;
    }
    return false;
}

/* No answer in the body, and a file whose answers were filed, or that is longer, or that nobody could read. */
static bool only_attached(const struct step *step, const struct view *view, double announced)
{
    const struct reading *reading = step->reading;
    bool carried = reading->attachments > 0 || (reading->message->forwarded_count > 0 && announced > 0);
    double body = view->words[ZONE_BODY], file = view->words[ZONE_FILE];
    if (!kind_answers(step->out->kind) || body_answers(step, view)) return false;
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
    if (announces(step, view) && !(asking && others >= 0.5) && is_missing(step) && people &&
        out->kind != KIND_LOGISTICS)
        out->flags |= FLAG_FORGOTTEN_ATTACHMENT;
    if (!only_attached(step, view, announced)) return;
    out->flags |= FLAG_ATTACHMENT_ONLY;
    /* The scan of a filled-in form: a person has to read it. */
    if (reading->attachments == 0 && carries_picture(step)) out->flags |= FLAG_UNREADABLE_ATTACHMENT;
}
