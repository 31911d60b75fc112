/* SPDX-License-Identifier: MIT */
/*
 * lead_ins: paragraphs that only say which question the next one answers, by its number or in its words. They are part
 * of no answer, and what stands below them is filed under that question.
 */
#include "decoder/yesno.h"
#include "finder.h"
#include "markers/lead_in.h"
#include "markers/marker.h"

/* What the next paragraph answers is said among so many first ones; further on only where answers are led in so. */
#define FIRST_PARAGRAPHS 2
#define PIECES_MOST 8
#define BRIEF_BYTES 90
/* Words above one, in its paragraph, that are an answer. */
#define ANSWER_LEAST_WORDS 3

/* Pieces of the sentence between commas, each with all that follows it and without; the likest of all is meant. */
static int topic_of_pieces(struct step *step, const char *text, size_t bytes, bool named, double *share)
{
    size_t starts[PIECES_MOST], count = 0;
    int best = -1;
    *share = 0;
    starts[count++] = 0;
    for (size_t i = 0; i + 1 < bytes && count < PIECES_MOST; i++)
        if (text[i] == ',' || strncmp(text + i, "，", 3) == 0 || strncmp(text + i, "،", 2) == 0)
            starts[count++] = i + 1;
    for (size_t i = 0; i < count; i++) {
        for (int whole = 0; whole < (i + 1 < count ? 2 : 1); whole++) {
            size_t end = whole == 0 && i + 1 < count ? starts[i + 1] - 1 : bytes;
            double part = 0;
            int question = topic_led(step, text + starts[i], end - starts[i], named, &part);
            if (question < 0 || part <= *share) continue;
            best = question;
            *share = part;
        }
    }
    return best;
}

/* The question whose words the sentence is, but for those that hand over; those behind "the question of" go first. -1:
 * nobody can tell. */
static int question_led(struct step *step, const char *text, const struct lead_in *lead, double *share)
{
    const char *sentence = text + lead->from;
    size_t bytes = lead->to - lead->from, end;
    int question = -1, behind;
    double part = 0;
    while (bytes > 0 && strchr(" *_:.", sentence[bytes - 1]) != NULL) bytes--;
    end = lead->hands > lead->asks && lead->hands < bytes ? lead->hands : bytes;
    if (lead->asks > 0 && lead->asks < end) {
        question = topic_of_pieces(step, sentence + lead->asks, end - lead->asks, true, share);
        if (question < 0 && (lead->form == LEAD_ASKED || !lead->colon))
            question = topic_likest(step, sentence + lead->asks, end - lead->asks, share);
    }
    if (question >= 0) return question;
    end = lead->hands < bytes ? lead->hands : bytes;
    question = topic_of_pieces(step, sentence, end, false, share);
    behind =
        lead->handed < bytes ? topic_of_pieces(step, sentence + lead->handed, bytes - lead->handed, false, &part) : -1;
    if (part > *share) question = behind, *share = part;
    if (question < 0 && lead->asks > 0 && topic_of_sentence(step, sentence, bytes, &question)) *share = TOPIC_SPOKEN;
    return question;
}

/* Whether a paragraph further on may lead in: one before it did, and nothing else sets out the answers. */
static bool led_so_far(const struct anchors *anchors, size_t count)
{
    bool led = false;
    for (size_t i = 0; i < count; i++) {
        led |= anchors->items[i].lead_in;
        if (!anchors->items[i].lead_in && !anchors->items[i].soft) return false;
    }
    return led;
}

static struct anchor *push_lead(struct finder *finder)
{
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    struct anchor *anchor = finder_anchor(finder, 0, strlen(block->text));
    anchor->strong = anchor->lead_in = true;
    return anchor;
}

static int numbered_question(const struct question_model *model, int number)
{
    if (number == NUMBER_LAST) number = question_last_number(model);
    for (size_t q = 0; number > 0 && q < model->question_count; q++)
        if (model->facts[q].number == number) return (int)q;
    return -1;
}

/* A number opens the paragraph, and it does not only announce what follows under that number: "My answer to the second
 * question had a wrong figure. It should read:". */
static bool opened_otherwise(const struct anchors *anchors, size_t marked, const struct lead_in *lead)
{
    for (size_t i = marked; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->soft && !(lead->announces && anchor->number > 0 && anchor->number == lead->number)) return true;
    }
    return false;
}

static void push_question(struct finder *finder, int question, double share, enum rule rule)
{
    struct anchor *anchor = push_lead(finder);
    anchor->rule = rule;
    anchor->questions[0] = question;
    anchor->scores[0] = share;
    anchor->count = 1;
    anchor->leads = true;
}

/* Nobody can tell which: the words below decide. */
static void push_untold(struct finder *finder)
{
    struct anchor *anchor = push_lead(finder);
    anchor->closes = true;
    anchor->rule = RULE_LEADING_PHRASE;
}

/* "Another way of seeing it, under the same question." */
static void push_again(struct finder *finder)
{
    const struct anchor *last = &finder->anchors->items[finder->anchors->count - 1];
    if (last->count > 0) push_question(finder, last->questions[0], last->scores[0], last->rule);
}

static bool says_another(const struct finder *finder, int number)
{
    struct marker next;
    return number > 0 && marker_parse(finder->next->text, strlen(finder->next->text), &next) &&
           next.numbers[0] != number;
}

/* "Our answer to questions 3 and 4:" */
static void push_numbered(struct finder *finder, const struct lead_in *lead, int named)
{
    push_question(finder, named, 1, RULE_MARKER);
    struct anchor *anchor = &finder->anchors->items[finder->anchors->count - 1];
    for (int i = 1; i < lead->several.count; i++) {
        int question = numbered_question(finder->step->classifier->questions, lead->several.numbers[i]);
        if (question < 0) continue;
        anchor->questions[anchor->count] = question;
        anchor->scores[anchor->count++] = 1;
        anchor->all = true;
    }
}

/* "Dear Ana, I can only speak to the fifth:" */
static const char *behind_name(const char *text)
{
    const char *comma = strchr(text, ',');
    return comma == NULL ? "" : comma + 1 + strspn(comma + 1, " \n");
}

/* "To the fifth I can contribute something:" is no longer. */
static bool is_brief(const char *text)
{
    size_t bytes = strlen(text);
    if (bytes < 4 || bytes > BRIEF_BYTES || (text[bytes - 1] != ':' && strcmp(text + bytes - 3, "：") != 0))
        return false;
    struct marker_head head = marker_head(text, bytes);
    return head.opener + head.article + opener_turns(text, bytes) > 0;
}

/* A question is named by its place somewhere: "the sixth question takes for granted". */
static bool speaks_of_places(struct finder *finder)
{
    const struct blocks *blocks = &finder->step->out->blocks;
    struct marker marker;
    size_t noun;
    for (size_t i = 0; finder->places == ORDINALS_UNKNOWN && i < blocks->count; i++) {
        const char *text = blocks->items[i].text;
        if (block_is_own(&blocks->items[i]) && marker_find(text, 0, &marker, &noun) < strlen(text) && noun == 0)
            finder->places = ORDINALS_NAMED;
    }
    if (finder->places == ORDINALS_UNKNOWN) finder->places = ORDINALS_NONE;
    return finder->places == ORDINALS_NAMED;
}

/* What the last lead-in handed over to stands above the sentence, in one paragraph with it: it is an answer, and only
 * the sentence hands over. */
static void part_answer(struct finder *finder, size_t marked, const struct lead_in *lead)
{
    struct block whole = finder->blocks.items[finder->blocks.count - 1];
    if (marked == 0 || lang_count_upto(whole.text, lead->from, ANSWER_LEAST_WORDS) < ANSWER_LEAST_WORDS) return;
    finder->blocks.count--;
    finder_piece(finder, &whole, 0, lead->from);
    finder_piece(finder, &whole, lead->from, strlen(whole.text));
}

void lead_ins_find(struct finder *finder, size_t marked)
{
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    struct anchors *anchors = finder->anchors;
    struct lead_in lead;
    double share = 0;
    bool greets = block->role == ROLE_GREETING;
    if ((block->role != ROLE_AUTHORED && !greets) || block->kind != BLOCK_PARAGRAPH || !finder->followed) return;
    bool first = finder->paragraphs++ < FIRST_PARAGRAPHS && marked == 0;
    bool below = anchors->count > 0 && anchors->items[anchors->count - 1].echo;
    bool led = led_so_far(anchors, marked);
    if (!first && !below && !led && !is_brief(block->text)) return;
    const char *text = greets ? behind_name(block->text) : block->text;
    lead_in_read(text, greets || finder->step->reading->reply, &lead);
    if (opened_otherwise(anchors, marked, &lead)) return;
    if (lead.form == LEAD_NONE || (!first && !lead.colon && lead.form != LEAD_AGAIN)) return;
    if (lead.form == LEAD_AGAIN && below) {
        push_again(finder);
        return;
    }
    if ((!first && !led && !(lead.bare && speaks_of_places(finder))) || says_another(finder, lead.number)) return;
    int named = numbered_question(finder->step->classifier->questions, lead.number);
    int question = lead.form == LEAD_NUMBER ? -1 : question_led(finder->step, text, &lead, &share);
    if (question < 0 && !(named >= 0 && (first || lead.bare)) && !(first && lead.form == LEAD_ASKED)) return;
    anchors->count = marked; /* what the words of the paragraph touch, all of it says */
    if (led && !greets) part_answer(finder, marked, &lead);
    if (question >= 0)
        push_question(finder, question, share, RULE_LEADING_PHRASE);
    else if (named >= 0)
        push_numbered(finder, &lead, named);
    else
        push_untold(finder);
}
