/* SPDX-License-Identifier: MIT */
/*
 * own_call: the call itself, sent along with answers or with answers written into it. Its title above a text heads no
 * answer. In a file that repeats most of its questions, what introduces and ends the call is nobody's answer; and where
 * the file has nothing filled in and the letter answers, all of it is the call's.
 */
#include "filing.h"
#include "anchors/declines.h"
#include "own_call.h"
#include "kind/flags.h"
#include "kind/matter.h"

#include <strings.h>
#include <mailcall/base/one_of.h>

/* A file is the call's where so many of its questions, and so large a share of them, stand in it. */
#define QUESTIONS_LEAST 2
#define QUESTIONS_SHARE 0.6
/* Words are the call's where so many of their pairs are. */
#define PAIR 2
#define SAME_SHARE 0.6
#define SAME_WORDS 8
/* A paragraph repeats the call's where nearly all of them are, and where it begins with so many of its bytes. */
#define REPEATED_SHARE 0.9
#define LIKE_BYTES 16
/* Among the first blocks of a text the title may say whose paper it heads: "Reply of the guild to ...". */
#define TITLE_BLOCKS 3
#define TITLE_WORDS 3
#define TITLE_SHARE 0.8
#define TITLE_LEAST_SHARE 0.5
#define TITLE_MORE_WORDS 6
/* "Please send your contribution", not "all stakeholders". */
#define NOTICE_TOKENS 3
/* The letter answers where it has more words than a covering line beside that line. */
#define ANSWER_WORDS 8
/* "Your answer:" */
#define LABEL_WORDS 4

/* A text among the blocks: of one file, or of one attached message. */
struct text {
    size_t from, to;
    size_t first, last; /* blocks that repeat a question */
    size_t questions;   /* how many different ones */
};

static struct tokens words_of(struct step *step, const char *text)
{
    struct tokens tokens = {0};
    if (text != NULL) tokens_add(step->arena, &tokens, ZONE_BODY, -1, text, strlen(text));
    return tokens;
}

static void add_pairs(struct step *step, struct runs *runs, const char *text)
{
    struct tokens tokens = words_of(step, text);
    if (tokens.count >= PAIR) runs_add(step->arena, runs, tokens.items, tokens.count, PAIR);
}

/* The pairs of words of the call's texts that ask nothing. */
static struct runs pairs_of_call(struct step *step)
{
    const struct call *call = step->call;
    struct runs runs = {0};
    add_pairs(step, &runs, call->title);
    add_pairs(step, &runs, call->about);
    for (size_t s = 0; s < call->workstream_count; s++) {
        const struct workstream *stream = &call->workstreams[s];
        add_pairs(step, &runs, stream->title);
        add_pairs(step, &runs, stream->text);
        for (size_t t = 0; t < stream->task_count; t++) add_pairs(step, &runs, stream->tasks[t]);
        for (size_t t = 0; t < stream->title_count; t++) add_pairs(step, &runs, stream->titles[t].text);
        for (size_t t = 0; t < stream->text_count; t++) add_pairs(step, &runs, stream->texts[t].text);
    }
    return runs;
}

static void set_aside(struct block *block)
{
    block->role = ROLE_QUOTED;
    block->rule = RULE_CALL_SENT_ALONG;
}

/* Whether a text begins at the block. */
static bool begins_text(const struct blocks *blocks, size_t i)
{
    return i == 0 || blocks->items[i].opens || blocks->items[i].source != blocks->items[i - 1].source;
}

void own_call_title(struct step *step)
{
    struct blocks *blocks = &step->out->blocks;
    struct tokens title = words_of(step, step->call->title);
    struct runs pairs = {0};
    size_t since = 0;
    if (title.count < TITLE_WORDS) return;
    runs_add(step->arena, &pairs, title.items, title.count, PAIR);
    for (size_t i = 0; i < blocks->count; i++) {
        struct block *block = &blocks->items[i];
        since = begins_text(blocks, i) ? 0 : since + 1;
        if (!block_is_own(block) || strlen(block->text) > 4 * strlen(step->call->title)) continue;
        struct tokens words = words_of(step, block->text);
        size_t more = since < TITLE_BLOCKS ? TITLE_MORE_WORDS : 1;
        if (words.count < TITLE_WORDS || words.count > title.count + more) continue;
        double share = runs_share(&pairs, words.items, words.count, PAIR);
        if (share >= (since < TITLE_BLOCKS ? TITLE_LEAST_SHARE : TITLE_SHARE)) set_aside(block);
    }
}

/* The file's text, or the attached message's, that begins at `from`; false: it does not repeat the call. */
static bool find_text(struct step *step, const struct anchors *anchors, size_t from, struct text *out)
{
    const struct blocks *blocks = &step->out->blocks;
    bool *seen = arena_array(step->arena, step->call->question_count + 1, sizeof *seen);
    *out = (struct text){.from = from, .to = from + 1};
    while (out->to < blocks->count && !begins_text(blocks, out->to)) out->to++;
    if (blocks->items[from].source[0] == '\0' && !blocks->items[from].opens) return false;
    for (size_t a = 0; a < anchors->count; a++) {
        const struct anchor *anchor = &anchors->items[a];
        if (anchor->block < from || anchor->block >= out->to || !anchor->echo || anchor->count == 0) continue;
        if (blocks->items[anchor->block].role != ROLE_PROMPT) continue;
        if (out->questions == 0) out->first = anchor->block;
        out->last = anchor->block;
        out->questions += !seen[anchor->questions[0]];
        seen[anchor->questions[0]] = true;
    }
    return out->questions >= QUESTIONS_LEAST &&
           (double)out->questions >= QUESTIONS_SHARE * (double)step->call->question_count;
}

/* "Answer:", "Name: ______". */
static bool is_label(const char *text, size_t bytes)
{
    while (bytes > 0 && one_of(" \t*_.", text[bytes - 1])) bytes--;
    if (!lang_has_word(text, bytes)) return true;
    return text[bytes - 1] == ':' && lang_count_upto(text, bytes, LABEL_WORDS + 1) <= LABEL_WORDS;
}

/* What a form holds until somebody fills it in. */
static bool is_blank_field(struct step *step, const struct block *block)
{
    bool labels = true;
    if (block->kind == BLOCK_HEADING || declines_whole(step->arena, block->text, strlen(block->text))) return true;
    for (const char *line = block->text; *line != '\0' && labels;) {
        size_t bytes = strcspn(line, "\n\t");
        labels = is_label(line, bytes);
        line += bytes + (line[bytes] != '\0');
    }
    return labels;
}

/* Nothing stands between the questions. */
static bool is_empty(struct step *step, const struct text *text)
{
    for (size_t i = text->first; i < text->last; i++) {
        const struct block *block = &step->out->blocks.items[i];
        if (block_is_own(block) && !is_blank_field(step, block)) return false;
    }
    return true;
}

/* Words that only who calls says: what to send, and how. */
static bool invites(struct step *step, const struct block *block)
{
    struct tokens tokens = words_of(step, block->text);
    struct hits hits = {0};
    phrases_match(step->arena, tokens.items, 0, tokens.count, &hits);
    for (size_t i = 0; i < hits.count; i++)
        if (hits.items[i].concept == CONCEPT_CALLS && hits.items[i].end - hits.items[i].first >= NOTICE_TOKENS)
            return true;
    return false;
}

/* ... where to send it, and whom to ask. */
static bool gives_notice(struct step *step, const struct block *block)
{
    const struct call *call = step->call;
    if (call->list_address[0] != '\0' && strcasestr(block->text, call->list_address) != NULL) return true;
    for (size_t i = 0; i < call->coordinator_count; i++) {
        const struct coordinator *one = &call->coordinators[i];
        if (one->name[0] != '\0' && strcasestr(block->text, one->name) != NULL) return true;
        if (one->address[0] != '\0' && strcasestr(block->text, one->address) != NULL) return true;
    }
    return invites(step, block);
}

/* What the call is about stands in it, or it says little that the call does not. */
static bool is_calls(struct step *step, const struct runs *pairs, const struct block *block)
{
    struct tokens words = words_of(step, block->text), about = words_of(step, step->call->about);
    struct runs own = {0};
    if (words.count < SAME_WORDS) return false;
    double least = invites(step, block) ? SAME_SHARE / 2 : SAME_SHARE;
    if (runs_share(pairs, words.items, words.count, PAIR) >= least) return true;
    if (about.count < SAME_WORDS) return false;
    runs_add(step->arena, &own, words.items, words.count, PAIR);
    return runs_share(&own, about.items, about.count, PAIR) >= SAME_SHARE;
}

/* The first block below the questions that is plainly the call's, with which its end begins; text->to: there is none.
 */
static size_t find_end(struct step *step, const struct text *text, const struct runs *pairs)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = text->last + 1; i < text->to; i++) {
        const struct block *block = &blocks->items[i];
        if (block_is_own(block) && (is_calls(step, pairs, block) || gives_notice(step, block))) return i;
    }
    return text->to;
}

/* Where the call begins and one past the last block above its questions that is plainly the call's. */
struct introduction {
    size_t from, to;
    bool plain; /* it is more than a title, which may head the author's own paper */
};

/* It begins with its title, where that stands there: what is above is the author's. Of a file with answers, a place to
 * send them to does not count: a letter may stand there. */
static struct introduction find_introduction(struct step *step, const struct text *text, const struct runs *pairs,
                                             bool empty)
{
    const struct blocks *blocks = &step->out->blocks;
    struct introduction out = {text->from, text->from, false};
    for (size_t i = text->first; i > text->from; i--) {
        const struct block *block = &blocks->items[i - 1];
        bool title = block->rule == RULE_CALL_SENT_ALONG;
        bool plain = block_is_own(block) && (is_calls(step, pairs, block) || (empty && gives_notice(step, block)));
        if (title) out.from = i - 1;
        if (out.to == text->from && (title || plain)) out.to = i;
        out.plain |= plain;
    }
    return out;
}

/* Only a form's fields stand from `from` on down to the questions. */
static bool only_fields(struct step *step, const struct text *text, size_t from)
{
    for (size_t i = from; i < text->first; i++) {
        const struct block *block = &step->out->blocks.items[i];
        if (block_is_own(block) && !is_blank_field(step, block)) return false;
    }
    return true;
}

static bool letter_answers(struct step *step, const struct text *text)
{
    const struct view *view = view_of(step);
    const struct blocks *blocks = &step->out->blocks;
    size_t words = 0;
    for (size_t i = 0; i < text->from && words < ANSWER_WORDS; i++)
        if (block_is_own(&blocks->items[i]) && blocks->items[i].source[0] == '\0')
            words += covering_words_beside(step, view, i, i);
    return words >= ANSWER_WORDS;
}

/* With nothing filled in, all of it; else what is plainly the call's. */
static bool leave_text(struct step *step, const struct text *text, const struct runs *pairs)
{
    struct block *items = step->out->blocks.items;
    size_t end = find_end(step, text, pairs);
    bool empty = is_empty(step, text), changed = false;
    for (size_t i = text->last + 1; i < end; i++) empty &= !block_is_own(&items[i]) || is_blank_field(step, &items[i]);
    struct introduction introduction = find_introduction(step, text, pairs, empty);
    bool whole = empty && (introduction.plain || only_fields(step, text, introduction.to));
    whole = whole && letter_answers(step, text);
    for (size_t i = introduction.from; i < text->to; i++) {
        if (!block_is_own(&items[i]) && !(whole && items[i].role == ROLE_PROMPT)) continue;
        if (!whole && i >= introduction.to && i < end) continue;
        set_aside(&items[i]);
        changed = true;
    }
    return changed;
}

/* What is set aside is no anchor any more. */
static void drop_anchors(const struct blocks *blocks, struct anchors *anchors)
{
    size_t kept = 0;
    for (size_t a = 0; a < anchors->count; a++)
        if (blocks->items[anchors->items[a].block].rule != RULE_CALL_SENT_ALONG)
            anchors->items[kept++] = anchors->items[a];
    anchors->count = kept;
}

/* Whether the text goes on like the call's, blanks and broken lines alike. */
static bool goes_like(const char *text, const char *calls)
{
    size_t i = 0;
    for (; i < LIKE_BYTES && text[i] != '\0'; i++)
        if (text[i] != calls[i] && !(text[i] == '\n' && calls[i] == ' ')) return false;
    return i == LIKE_BYTES;
}

static bool begins_sentence(const char *calls, const char *at)
{
    while (at > calls && at[-1] == ' ') at--;
    return at == calls || strchr(".:!?\n", at[-1]) != NULL || (at - calls >= 3 && memcmp(at - 3, "。", 3) == 0);
}

/* Where a sentence of the call's begins; behind a line that was quoted, anywhere: who wrapped the lines again lost the
 * mark of the next ones. */
static bool goes_like_any(const char *text, const char *calls, bool anywhere)
{
    if (text[0] == '\0' || calls == NULL) return false;
    for (const char *at = strchr(calls, text[0]); at != NULL; at = strchr(at + 1, text[0]))
        if (at[1] == text[1] && (anywhere || begins_sentence(calls, at)) && goes_like(text, at)) return true;
    return false;
}

/* A paragraph that may be one of the call's, told at a look. */
static bool may_be_calls(const struct step *step, size_t i)
{
    const struct call *call = step->call;
    const struct block *items = step->out->blocks.items;
    if (!block_is_own(&items[i])) return false;
    const char *text = items[i].text;
    while (*text == ' ' || *text == '"' || *text == '*' || *text == '_') text++;
    bool behind = i > 0 && (items[i - 1].role == ROLE_QUOTED || items[i - 1].role == ROLE_PROMPT);
    if (goes_like_any(text, call->about, behind) || goes_like_any(text, call->title, false)) return true;
    for (size_t s = 0; s < call->workstream_count; s++) {
        const struct workstream *stream = &call->workstreams[s];
        for (size_t t = 0; t < stream->text_count; t++)
            if (goes_like_any(text, stream->texts[t].text, behind)) return true;
        if (goes_like_any(text, stream->text, behind)) return true;
    }
    return false;
}

/* In a letter, what repeats the call's paragraphs is nobody's answer, whatever stands around it; unless it is all. */
static bool leave_repeated(struct step *step, struct runs *pairs)
{
    struct blocks *blocks = &step->out->blocks;
    size_t open = 0, count = 0;
    size_t *found = arena_array(step->arena, blocks->count + 1, sizeof *found);
    for (size_t i = 0; i < blocks->count; i++) {
        open += block_is_own(&blocks->items[i]);
        if (!may_be_calls(step, i)) continue;
        struct tokens words = words_of(step, blocks->items[i].text);
        if (pairs->slots == NULL) *pairs = pairs_of_call(step);
        if (words.count >= PAIR && runs_share(pairs, words.items, words.count, PAIR) >= REPEATED_SHARE)
            found[count++] = i;
    }
    for (size_t i = 0; i < count && count < open; i++) set_aside(&blocks->items[found[i]]);
    return count > 0 && count < open;
}

void own_call_leave(struct step *step, struct anchors *anchors)
{
    struct blocks *blocks = &step->out->blocks;
    struct runs pairs = {0};
    bool changed = false;
    for (size_t i = 0; i < blocks->count; i++) {
        struct text text;
        if (!begins_text(blocks, i) || !find_text(step, anchors, i, &text)) continue;
        if (pairs.slots == NULL) pairs = pairs_of_call(step);
        changed |= leave_text(step, &text, &pairs);
        i = text.to - 1;
    }
    changed |= leave_repeated(step, &pairs);
    if (!changed) return;
    drop_anchors(blocks, anchors);
    if (step->view != NULL) step->view->prompt_count = SIZE_MAX; /* made before: to be made anew */
}
