/* SPDX-License-Identifier: MIT */
/*
 * anchors: goes through the blocks once, splits the question's words off (role prompt) and notes every place where an
 * echo, a marker or a topic phrase may open an answer. Which markers are meant is decided later, over the whole
 * message.
 */
#include "asked.h"
#include "finder.h"
#include "markers/marker.h"
#include "texts.h"
#include <mailcall/base/one_of.h>

#define NUMBER_MOST_BYTES 8
#define LABEL_WORDS 4
#define TITLE_MOST_BYTES 90
#define TITLE_WORDS 8

/* On one line, and at least one. */
static bool only_blanks(const char *text, size_t bytes)
{
    return bytes > 0 && finder_blank(text, bytes) && memchr(text, '\n', bytes) == NULL;
}

/* The start of a number that stands right before an echo within its line: "... daily. 2) How do you ..."; `at`: none.
 */
static size_t number_before(const char *text, size_t bytes, size_t line, size_t at, struct marker *marker)
{
    for (size_t back = 1; back <= NUMBER_MOST_BYTES && at >= line + back + 1; back++) {
        size_t from = at - back;
        if (text[from - 1] != ' ' || text[from] == ' ') continue;
        if (!marker_parse(text + from, bytes - from, marker) || from + marker->bytes != at) return at;
        return from;
    }
    return at;
}

/* The same where the number ends the line above, behind a sentence's end or as the question's own: the text was wrapped
 * between the two. */
static size_t number_above(const char *text, size_t bytes, size_t floor, size_t at, int own, struct marker *marker)
{
    if (at < floor + 4 || text[at - 1] != '\n') return at;
    size_t from = at - 1;
    while (from > floor && !one_of(" \n", text[from - 1]) && at - from <= NUMBER_MOST_BYTES) from--;
    if (from < floor + 2 || text[from - 1] != ' ') return at;
    if (!marker_parse(text + from, bytes - from, marker) || from + marker->bytes < at - 1) return at;
    bool ends = finder_ends_sentence(text, from - 1 - (text[from - 2] == ' '));
    return ends || marker->numbers[0] == own ? from : at;
}

/* "You asked: " before a question, on its line. */
static bool is_label(const char *text, size_t bytes)
{
    while (bytes > 0 && one_of(" \"'*_", text[bytes - 1])) bytes--;
    bool colon = bytes > 1 && (text[bytes - 1] == ':' || (bytes > 3 && memcmp(text + bytes - 3, "：", 3) == 0));
    return colon && lang_count_upto(text, bytes, LABEL_WORDS + 1) <= LABEL_WORDS;
}

static const char *const opens[] = {"“", "„", "«", "‘", "¿", "•", "「"};

/* Past what may stand between a number and the question behind it, at `limit` or before. */
static size_t past_opening(const char *text, size_t at, size_t limit)
{
    for (size_t i = 0; i < sizeof opens / sizeof *opens && at < limit; i++) {
        size_t n = strlen(opens[i]);
        while (at < limit && one_of(" >\"'*_", text[at])) at++;
        if (at + n <= limit && memcmp(text + at, opens[i], n) == 0) at += n;
    }
    while (at < limit && one_of(" >\"'*_", text[at])) at++;
    return at;
}

/* The start of the line's marker before an echo, or the echo's own start. */
static size_t with_marker(struct step *step, const char *text, size_t bytes, size_t floor, const struct echo *echo,
                          struct marker *marker)
{
    size_t at = echo->from, line = at;
    marker->count = 0;
    while (line > floor && text[line - 1] != '\n' && text[line - 1] != '\t') line--;
    if (texts_marker(step, text + line, bytes - line, marker)) {
        size_t end = line + marker->bytes;
        if (past_opening(text, end, at) >= at) return line;
    }
    int own = echo->count > 0 ? step->classifier->questions->facts[echo->questions[0]].number : 0;
    size_t start = at, number;
    marker->count = 0;
    while (start > line && one_of(" \"'*_(#-[>", text[start - 1])) start--;
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
        size_t n = strlen(opens[i]);
        if (start >= line + n && memcmp(text + start - n, opens[i], n) == 0) start -= n;
        while (start > line && one_of(" \"'*_(#-[>", text[start - 1])) start--;
    }
    while (start < at && text[start] == ' ') start++;
    number = start > line ? number_before(text, bytes, line, start, marker)
                          : number_above(text, bytes, floor, start, own, marker);
    if (number == start) marker->count = 0;
    size_t label = marker_question_label(text + line, at - line);
    bool labelled = label > 0 && past_opening(text, line + label, at) >= at;
    return number == start && (labelled || is_label(text + line, start - line)) ? line : number;
}

static void push_echo(struct finder *finder, const struct block *block, size_t from, const struct echo *echo,
                      const struct marker *marker, enum echo_use use)
{
    const struct question_model *model = finder->step->classifier->questions;
    struct block *piece = finder_piece(finder, block, from, echo->to);
    bool cited = use == ECHO_CITED;
    piece->role = cited ? ROLE_QUOTED : ROLE_PROMPT;
    piece->rule = cited ? RULE_CITED_QUESTION : RULE_PROMPT_ECHO;
    struct anchor *anchor = finder_anchor(finder, 0, strlen(piece->text));
    anchor->echo = anchor->strong = true;
    anchor->inner = echo->inner;
    anchor->opens_text = echo->opens_text;
    anchor->soft = cited && marker->count == 0;
    anchor->quoted = block->role == ROLE_QUOTED;
    anchor->rule = RULE_PROMPT_ECHO;
    anchor->count = echo->count;
    for (int i = 0; i < echo->count; i++) {
        anchor->questions[i] = echo->questions[i];
        anchor->scores[i] = echo->scores[i];
        if (marker->count && model->facts[echo->questions[i]].number == marker->numbers[0]) anchor->scores[i] += 0.9;
    }
    if (marker->count) anchor->number = marker->numbers[0];
}

/* Two questions of the call made one, on one line: what stands below answers both. */
static void join_last(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    if (anchors->count < 2) return;
    struct anchor *anchor = &anchors->items[anchors->count - 1];
    const struct anchor *last = anchor - 1;
    if (!last->echo || last->block + 1 != anchor->block || last->count == 0 || last->all || anchor->count == 0) return;
    if (last->questions[0] == anchor->questions[0] || last->number > 0 || anchor->number > 0) return;
    anchor->questions[1] = anchor->questions[0];
    anchor->scores[1] = anchor->scores[0];
    anchor->questions[0] = last->questions[0];
    anchor->scores[0] = last->scores[0];
    anchor->count = 2;
    anchor->all = true;
}

/* A part too short to be known by its words alone is the prompt's where it is all that a quotation holds. */
static bool push_part(struct finder *finder, const struct block *block)
{
    int question = quoted_part(finder->step, block);
    if (question < 0) return false;
    const struct marker none = {.count = 0};
    struct echo echo = {.to = strlen(block->text), .inner = true, .questions = {question}, .scores = {1}, .count = 1};
    push_echo(finder, block, 0, &echo, &none, ECHO_PROMPT);
    return true;
}

/* "What do you measure, and how do you find volunteers?": what stands below answers both. */
static bool push_merged(struct finder *finder, const struct block *block)
{
    int questions[2];
    if (!merged_find(finder->step, block, questions)) return false;
    const struct marker none = {.count = 0};
    struct echo echo = {
        .to = strlen(block->text), .opens_text = true, .questions = {questions[0]}, .scores = {8}, .count = 1};
    push_echo(finder, block, 0, &echo, &none, ECHO_PROMPT);
    struct anchor *anchor = &finder->anchors->items[finder->anchors->count - 1];
    anchor->questions[1] = questions[1];
    anchor->scores[1] = anchor->scores[0];
    anchor->count = 2;
    anchor->all = true;
    return true;
}

/* What stands behind a question in its cell, and in that of the row above or below too ("Please answer in ten lines."),
 * is the form's. Past it; `from`: there is no such thing. */
static size_t past_refrain(const struct finder *finder, const struct block *row, size_t from)
{
    const struct blocks *all = &finder->step->out->blocks;
    size_t begin = from + strspn(row->text + from, " \n"), end = from + strcspn(row->text + from, "\t");
    bool inside = row >= all->items && row < all->items + all->count;
    if (!inside || row->kind != BLOCK_ROW || row->text[end] != '\t' || begin >= end) return from;
    for (int side = -1; side <= 1; side += 2) {
        const struct block *other = row + side;
        if (other < all->items || other >= all->items + all->count || other->kind != BLOCK_ROW) continue;
        if (memmem(other->text, strlen(other->text), row->text + begin, end + 1 - begin) != NULL) return end;
    }
    return from;
}

/* A block that repeats several questions, one after the other, yields a prompt each. */
static void find_in_block(struct finder *finder, const struct block *block)
{
    const char *text = block->text;
    size_t bytes = strlen(text), done = 0;
    struct echo echo;
    bool alone = block->kind == BLOCK_HEADING || !strchr(text, '\n');
    const struct echoes *echoes = echoes_in(finder->step, text, bytes, alone);
    size_t look = 0;
    bool last = false;
    while (look < bytes && echo_find(echoes, look, &echo)) {
        struct marker marker;
        size_t from = with_marker(finder->step, text, bytes, done, &echo, &marker);
        if (from < done) from = done;
        enum echo_use use = echo_use_of(finder, block, from, &echo);
        bool behind = marker.count > 0 && from + marker.bytes <= bytes && memchr(text + from, '>', echo.from - from);
        if (behind && use == ECHO_PROMPT && !answers_somebody(finder->step))
            use = ECHO_CITED; /* "7) > part of the question" */
        look = echo.to > look ? echo.to : bytes;
        if (use == ECHO_NONE) continue;
        if (from > done) finder_plain(finder, block, done, from);
        push_echo(finder, block, from, &echo, &marker, use);
        if (last && use == ECHO_PROMPT && from > 0 && only_blanks(text + done, echo.from - done)) join_last(finder);
        last = use == ECHO_PROMPT;
        done = look;
    }
    if (done == 0 && (push_merged(finder, block) || push_part(finder, block))) return;
    size_t form = done > 0 && last ? past_refrain(finder, block, done) : done;
    if (form > done) {
        struct block *piece = finder_piece(finder, block, done, form);
        piece->role = ROLE_PROMPT;
        piece->rule = RULE_TABLE_HEAD;
    }
    if (form < bytes) finder_plain(finder, block, form, bytes);
}

/* Where a question's title begins that stands alone on the block's last line, below a sentence that ended: it heads the
 * next block. 0: there is none. */
static size_t title_at_end(const struct finder *finder, const struct block *block)
{
    const char *text = block->text, *line = strrchr(text, '\n');
    if (line == NULL || !finder->followed || block->role != ROLE_AUTHORED || block->kind != BLOCK_PARAGRAPH) return 0;
    size_t at = (size_t)(++line - text), bytes = strlen(line);
    bool small = *line >= 'a' && *line <= 'z';
    if (bytes > TITLE_MOST_BYTES || small || finder_ends_sentence(text, at + bytes) ||
        !finder_ends_sentence(text, at - 1) || lang_count_upto(line, bytes, TITLE_WORDS + 1) > TITLE_WORDS)
        return 0;
    return titled_question(finder->step, line, bytes) >= 0 ? at : 0;
}

static void find_in_parts(struct finder *finder, const struct block *block)
{
    size_t title = title_at_end(finder, block);
    if (title > 0) {
        struct block above = block_part(finder->step->arena, block, 0, title - 1);
        find_in_block(finder, &above);
        struct block heading = block_part(finder->step->arena, block, title, strlen(block->text));
        find_in_block(finder, &heading);
    } else {
        find_in_block(finder, block);
    }
}

/* Two items of one list: nothing stands beneath the first. */
static bool are_items(const struct block *block, const struct block *next)
{
    return block->text && next->text && topic_bullet(block->text, strlen(block->text)) > 0 &&
           topic_bullet(next->text, strlen(next->text)) > 0;
}

/* A question in other words, and the text below it in the same block. Where it bears its number, that is a marker like
 * any other. */
static void push_asked(struct finder *finder, const struct block *block, const struct asked_line *asked)
{
    const struct question_model *model = finder->step->classifier->questions;
    bool numbered = asked->question >= 0 && !asked->empty && model->facts[asked->question].number == asked->number;
    struct block *piece = finder_piece(finder, block, 0, asked->to);
    if (numbered) {
        piece->rule = RULE_MARKED_QUESTION;
        finder_mark_lines(finder);
    } else {
        piece->role = ROLE_PROMPT;
        piece->rule = RULE_ASKED_OTHERWISE;
        struct anchor *anchor = finder_anchor(finder, 0, strlen(piece->text));
        anchor->echo = anchor->strong = true;
        anchor->rule = RULE_ASKED_OTHERWISE;
        anchor->closes = asked->question < 0;
        anchor->count = asked->question >= 0;
        anchor->questions[0] = asked->question;
        anchor->scores[0] = asked->score;
        anchor->number = asked->number;
    }
    if (block->text[asked->to]) finder_plain(finder, block, asked->to, strlen(block->text));
}

/* Nobody's answer; a greeting may say which one follows. */
static void push_other(struct finder *finder, const struct block *block)
{
    blocks_push(finder->step->arena, &finder->blocks, block);
    if (block->role == ROLE_GREETING) lead_ins_find(finder, finder->anchors->count);
}

void anchors_find(struct step *step, struct anchors *out)
{
    tables_turn(step);
    titled_lines_part(step);
    struct finder finder = {.step = step,
                            .anchors = out,
                            .pasted = pasted_find(step),
                            .behind = behind_everywhere(step),
                            .bare = bare_numbers_count(step->classifier->questions, &step->out->blocks),
                            .lettered = letters_count(step->call, step->classifier->questions, &step->out->blocks),
                            .parts = parts_count(step->classifier->questions, &step->out->blocks),
                            .labelled = labels_of(&step->out->blocks)};
    struct asked_lines asked = {0};
    size_t next_asked = 0;
    asked_find(step, &asked);
    for (size_t i = 0; i < step->out->blocks.count; i++) {
        const struct block *block = &step->out->blocks.items[i];
        const struct block *next = i + 1 < step->out->blocks.count ? block + 1 : NULL;
        finder.next = next;
        finder.followed = next != NULL && next->role == ROLE_AUTHORED && !next->hidden && !are_items(block, next);
        bool open = (block->role == ROLE_AUTHORED || block->role == ROLE_QUOTED) && !block->hidden &&
                    block->rule != RULE_SAME_TEXT && block->rule != RULE_CALL_SENT_ALONG;
        if (next_asked < asked.count && asked.items[next_asked].block == i)
            push_asked(&finder, block, &asked.items[next_asked++]);
        else if (open && block->text && *block->text)
            find_in_parts(&finder, block);
        else
            push_other(&finder, block);
    }
    anchors_settle(&finder);
    step->out->blocks = finder.blocks;
}
