/* SPDX-License-Identifier: MIT */
/*
 * anchors: goes through the blocks once, splits the question's words off (role prompt) and notes every place where an
 * echo, a marker or a topic phrase may open an answer. Which markers are meant is decided later, over the whole
 * message.
 */
#include "asked.h"
#include "filing.h"
#include "pasted.h"
#include "topic.h"
#include <mailcall/lang/asking.h>
#include <mailcall/lang/width.h>

/* Part of a line that must be one question's. */
#define PLAIN_SHARE 0.8
/* Questions repeated or numbered, from which on nothing but these sets out the message. */
#define SET_OUT 5
/* Every such line is compared with all anchors: no letter has so many. */
#define PLAIN_ANCHORS 600
/* Answers in one paragraph. */
#define INSIDE_MOST 40
#define TAB_COLUMNS 8
/* A shorter line was broken by its author. */
#define WRAPPED_COLUMNS 40

struct finder {
    struct step *step;
    struct blocks blocks;
    struct anchors *anchors;
    struct pasted pasted;
    bool followed; /* authored text comes after the block that is read */
    bool bare;     /* numbers at the lines' starts stand alone */
    bool ordinals; /* answers name their questions as the sixth, ... */
    enum labelled labelled;
};

static bool blank(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        if ((unsigned char)text[i] > ' ') return false;
    }
    return true;
}

/* On one line, and at least one. */
static bool only_blanks(const char *text, size_t bytes)
{
    return bytes > 0 && blank(text, bytes) && memchr(text, '\n', bytes) == NULL;
}

static struct block *push_piece(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    struct arena *arena = finder->step->arena;
    const char *text = block->text;
    bool joined = block->joined || from > 0;
    int indent = block->indent;
    for (; from < to && (text[from] == '\n' || text[from] == ' ' || text[from] == '\t'); from++)
        indent = text[from] == '\n' ? 0 : indent + (text[from] == '\t' ? TAB_COLUMNS : 1);
    while (to > from && (unsigned char)text[to - 1] <= ' ') to--;
    struct block piece = *block;
    piece.joined = joined;
    piece.indent = indent;
    piece.text = from == 0 && !text[to] ? text : arena_strndup(arena, text + from, to - from);
    piece.emphasis = NULL;
    piece.emphasis_count = 0;
    for (size_t i = 0; i < block->emphasis_count; i++) {
        struct emphasis mark = block->emphasis[i];
        if (mark.to <= from || mark.from >= to) continue;
        mark.from = mark.from > from ? mark.from - from : 0;
        mark.to = (mark.to < to ? mark.to : to) - from;
        struct emphasis *grown = arena_array(arena, piece.emphasis_count + 1, sizeof *grown);
        if (piece.emphasis_count) memcpy(grown, piece.emphasis, piece.emphasis_count * sizeof *grown);
        grown[piece.emphasis_count++] = mark;
        piece.emphasis = grown;
    }
    return blocks_push(arena, &finder->blocks, &piece);
}

static struct anchor *push_anchor(struct finder *finder, size_t from, size_t to)
{
    struct anchors *anchors = finder->anchors;
    struct anchor *anchor = ARENA_PUSH(finder->step->arena, anchors->items, anchors->count, anchors->room);
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    *anchor = (struct anchor){
        .block = finder->blocks.count - 1, .from = from, .to = to, .quoted = block->role == ROLE_QUOTED};
    return anchor;
}

static void marker_anchor(struct finder *finder, const struct marker *marker, size_t from)
{
    const struct question_model *model = finder->step->classifier->questions;
    bool known = false;
    for (size_t q = 0; q < model->question_count; q++) known = known || model->facts[q].number == marker->numbers[0];
    if (!known) return;
    struct anchor *anchor = push_anchor(finder, from, from + marker->bytes);
    anchor->strong = marker->strong;
    anchor->part = marker->part;
    anchor->style = marker->style;
    anchor->number = marker->numbers[0];
    anchor->all = marker->count > 1;
    anchor->rule = "marker";
    for (int i = 0; i < marker->count; i++) {
        for (size_t q = 0; q < model->question_count; q++) {
            if (model->facts[q].number != marker->numbers[i] || anchor->count == ANCHOR_CANDIDATES) continue;
            anchor->scores[anchor->count] = 1;
            anchor->questions[anchor->count++] = (int)q;
        }
    }
}

/* Whether a line that ends there ends a sentence. */
static bool ends_line(const char *text, size_t end)
{
    static const char *const wide[] = {"。", "？", "！", "：", "；", "…", "؟", "۔"};
    if (end == 0 || strchr(".?!:;", text[end - 1])) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        size_t n = strlen(wide[i]);
        if (end >= n && memcmp(text + end - n, wide[i], n) == 0) return true;
    }
    return false;
}

/* Whether a line of hard-wrapped text goes on with the sentence of the line before it. */
static bool is_wrapped(const char *text, size_t from)
{
    size_t end = from - 1;
    const char *former = memrchr(text, '\n', end);
    size_t start = former != NULL ? (size_t)(former + 1 - text) : 0;
    while (end > start && strchr(" *_\"')", text[end - 1])) end--;
    /* No text has more columns than bytes: most lines are told by that or by their last sign. */
    return end - start > WRAPPED_COLUMNS && !ends_line(text, end) &&
           width_columns(text + start, end - start) > WRAPPED_COLUMNS;
}

/* Markers and topic phrases that open the lines of the block just pushed. */
static void mark_lines(struct finder *finder)
{
    const struct block *block = &finder->blocks.items[finder->blocks.count - 1];
    const char *text = block->text;
    size_t bytes = strlen(text), starts[INSIDE_MOST], inside = 0;
    for (size_t from = 0; from < bytes;) {
        struct marker marker;
        struct topic_phrase topic;
        bool wrapped = from > 0 && block->from_plain && is_wrapped(text, from);
        bool marked = !wrapped && marker_parse(text + from, bytes - from, &marker);
        if (!marked && finder->bare && block->role == ROLE_AUTHORED)
            marked = bare_number_parse(text + from, bytes - from, &marker);
        if (!marked && finder->ordinals && from == 0 && block->role == ROLE_AUTHORED)
            marked = marker_ordinal(text, bytes, &marker);
        if (marked && from == 0 && block->role == ROLE_AUTHORED)
            inside = numbers_inside(finder->step->classifier->questions, text, bytes, &marker, starts, INSIDE_MOST);
        if (marked && inside > 0 && from > 0) marked = false; /* it is one of those, or none */
        if (marked) {
            marker_anchor(finder, &marker, from);
        } else if (from == 0 && block->role == ROLE_AUTHORED &&
                   topic_phrase_find(finder->step, block, from, finder->followed, finder->labelled, &topic)) {
            struct anchor *anchor = push_anchor(finder, from, topic.to);
            anchor->echo = topic.heading;
            anchor->strong = true;
            anchor->soft = !topic.heading;
            anchor->leads = topic.leads;
            anchor->label = topic.label;
            anchor->titled = topic.titled;
            anchor->brief = topic.brief;
            anchor->rule = topic.asked     ? "asked-otherwise"
                           : topic.line    ? "line"
                           : topic.heading ? "heading"
                                           : "leading-phrase";
            anchor->questions[0] = topic.question;
            anchor->scores[0] = topic.share;
            anchor->count = 1;
        }
        const char *line = strchr(text + from, '\n');
        from = line ? (size_t)(line + 1 - text) : bytes;
    }
    for (size_t i = 0; i < inside; i++) {
        struct marker marker;
        if (marker_parse(text + starts[i], bytes - starts[i], &marker)) marker_anchor(finder, &marker, starts[i]);
    }
}

/* Text that no question holds. A heading taken for a topic stands apart as a prompt. */
static void push_plain(struct finder *finder, const struct block *block, size_t from, size_t to)
{
    if (blank(block->text + from, to - from)) return;
    push_piece(finder, block, from, to);
    mark_lines(finder);
    struct block *pushed = &finder->blocks.items[finder->blocks.count - 1];
    struct anchors *anchors = finder->anchors;
    struct anchor *last = anchors->count ? &anchors->items[anchors->count - 1] : NULL;
    if (!last || last->block != finder->blocks.count - 1 || !last->echo || last->from != 0) return;
    size_t bytes = strlen(pushed->text);
    struct block rest = *pushed;
    *pushed = rest;
    pushed->role = ROLE_PROMPT;
    pushed->rule = last->rule;
    if (last->to >= bytes || blank(rest.text + last->to, bytes - last->to)) return;
    pushed->text = arena_strndup(finder->step->arena, rest.text, last->to);
    pushed->emphasis_count = 0;
    push_piece(finder, &rest, last->to, bytes);
}

/* The start of the line's marker before an echo, or the echo's own start. */
static size_t with_marker(const char *text, size_t bytes, size_t floor, size_t at, struct marker *marker)
{
    size_t line = at;
    marker->count = 0;
    while (line > floor && text[line - 1] != '\n' && text[line - 1] != '\t') line--;
    if (marker_parse(text + line, bytes - line, marker)) {
        size_t end = line + marker->bytes;
        while (end < at && strchr(" >\"'*_", text[end])) end++;
        if (end >= at) return line;
    }
    marker->count = 0;
    size_t start = at;
    while (start > line && strchr(" \"'*_(#-[>", text[start - 1])) start--;
    static const char *const opens[] = {"“", "„", "«", "‘", "¿", "•", "「"};
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
        size_t n = strlen(opens[i]);
        if (start >= line + n && memcmp(text + start - n, opens[i], n) == 0) start -= n;
        while (start > line && strchr(" \"'*_(#-[>", text[start - 1])) start--;
    }
    return start == line ? line : start;
}

/* From a line's start to a line's end, and more lines behind it: with its number a question that does not end asking.
 */
static bool fills_lines(const char *text, size_t from, size_t to)
{
    while (from > 0 && strchr(" \t*_", text[from - 1])) from--;
    while (text[to] && strchr(" \t*_", text[to])) to++;
    return (from == 0 || text[from - 1] == '\n') && text[to] == '\n';
}

enum echo_use { ECHO_NONE, ECHO_PROMPT, ECHO_CITED };

/* Whether these words were already repeated above: a mail program quotes once, so the second time it is the author who
 * cites. */
static bool repeated_before(const struct finder *finder, const struct block *block, const struct echo *echo)
{
    struct arena *arena = finder->step->arena;
    const char *words = folded_words(arena, block->text + echo->from, echo->to - echo->from);
    for (size_t i = finder->blocks.count; i-- > 0 && finder->blocks.count - i < 40;) {
        const struct block *before = &finder->blocks.items[i];
        if (before->role == ROLE_PROMPT && strstr(folded_words(arena, before->text, strlen(before->text)), words))
            return true;
    }
    return false;
}

/* Whether a part from inside a question's text is the call's asking, not what an answer cites: nobody cites half a
 * sentence that is the whole question, and what stands quoted right below a quoted question goes on with it. */
static bool quotes_call(const struct finder *finder, const struct block *block, size_t from, const struct echo *echo)
{
    const struct question_model *model = finder->step->classifier->questions;
    const struct block *before = finder->blocks.count > 0 ? &finder->blocks.items[finder->blocks.count - 1] : NULL;
    if (echo->count > 0 && model->facts[echo->questions[0]].asked_below) return true;
    return before != NULL && blank(block->text, from) && before->role == ROLE_PROMPT && before->depth == block->depth;
}

/*
 * What an echo is. In a reply whatever is quoted of the call is the call. Who answers nobody and sets quote marks
 * before a part of what explains the question cites it, as part of the answer. In the author's own lines only the
 * question's beginning, a question, or a block that is nothing else is taken for a prompt: an answer may use some of
 * the question's words.
 */
static enum echo_use use_of(const struct finder *finder, const struct block *block, size_t from,
                            const struct echo *echo)
{
    bool whole = blank(block->text, from) && blank(block->text + echo->to, strlen(block->text) - echo->to);
    if (block->role == ROLE_QUOTED) {
        if (echo->inner && pasted_by_author(&finder->pasted, block, echo->questions[0])) return ECHO_CITED;
        if (echo->inner && repeated_before(finder, block, echo)) return ECHO_CITED;
        if (answers_somebody(finder->step) || block->container_quote || !echo->inner) return ECHO_PROMPT;
        return quotes_call(finder, block, from, echo) ? ECHO_PROMPT : ECHO_CITED;
    }
    if (!echo->inner || echo->opens_text) return ECHO_PROMPT;
    if (asking_ends(block->text + echo->from, echo->to - echo->from, " \n\t*_\")'") && echo->scores[0] >= 5)
        return ECHO_PROMPT;
    if (from < echo->from && fills_lines(block->text, from, echo->to) && echo->scores[0] >= 8) return ECHO_PROMPT;
    const struct blocks *before = &finder->blocks;
    bool carries_on = before->count && before->items[before->count - 1].role == ROLE_PROMPT;
    return whole && carries_on && echo->scores[0] >= 8 ? ECHO_PROMPT : ECHO_NONE;
}

static void push_echo(struct finder *finder, const struct block *block, size_t from, const struct echo *echo,
                      const struct marker *marker, enum echo_use use)
{
    const struct question_model *model = finder->step->classifier->questions;
    struct block *piece = push_piece(finder, block, from, echo->to);
    bool cited = use == ECHO_CITED;
    piece->role = cited ? ROLE_QUOTED : ROLE_PROMPT;
    piece->rule = cited ? "cited-question" : "prompt-echo";
    struct anchor *anchor = push_anchor(finder, 0, strlen(piece->text));
    anchor->echo = anchor->strong = true;
    anchor->inner = echo->inner;
    anchor->opens_text = echo->opens_text;
    anchor->soft = cited && marker->count == 0;
    anchor->quoted = block->role == ROLE_QUOTED;
    anchor->rule = "prompt-echo";
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

/* A block that repeats several questions, one after the other, yields a prompt each. */
static void find_in_block(struct finder *finder, const struct block *block)
{
    const char *text = block->text;
    size_t bytes = strlen(text), done = 0;
    struct echo echo;
    bool alone = block->kind == BLOCK_HEADING || !strchr(text, '\n');
    const struct echoes *echoes =
        echoes_in(finder->step->classifier->questions, finder->step->arena, text, bytes, alone);
    size_t look = 0;
    bool last = false;
    while (look < bytes && echo_find(echoes, look, &echo)) {
        struct marker marker;
        size_t from = with_marker(text, bytes, done, echo.from, &marker);
        if (from < done) from = done;
        enum echo_use use = use_of(finder, block, from, &echo);
        bool behind = marker.count > 0 && from + marker.bytes <= bytes && memchr(text + from, '>', echo.from - from);
        if (behind && use == ECHO_PROMPT && !answers_somebody(finder->step))
            use = ECHO_CITED; /* "7) > part of the question" */
        look = echo.to > look ? echo.to : bytes;
        if (use == ECHO_NONE) continue;
        if (from > done) push_plain(finder, block, done, from);
        push_echo(finder, block, from, &echo, &marker, use);
        if (last && use == ECHO_PROMPT && from > 0 && only_blanks(text + done, echo.from - done)) join_last(finder);
        last = use == ECHO_PROMPT;
        done = look;
    }
    if (done == 0 && push_part(finder, block)) return;
    if (done < bytes) push_plain(finder, block, done, bytes);
}

/* "[...]" or a rule between two prompts belongs to them; so does quoted matter inside a question's quoted text. */
static void close_gaps(struct finder *finder)
{
    struct block *items = finder->blocks.items;
    for (size_t i = 1; i + 1 < finder->blocks.count; i++) {
        bool between = items[i - 1].role == ROLE_PROMPT && items[i + 1].role == ROLE_PROMPT;
        if (!between || (items[i].role != ROLE_AUTHORED && items[i].role != ROLE_QUOTED)) continue;
        if (lang_has_word(items[i].text, strlen(items[i].text))) continue;
        items[i].role = ROLE_PROMPT;
        items[i].rule = "prompt-echo";
    }
}

/* A line with a colon that can be no other question's, and no other line or number is this one's. */
static bool speaks_plainly(const struct anchors *anchors, size_t at)
{
    const struct anchor *anchor = &anchors->items[at];
    if (!anchor->label || anchor->scores[0] < PLAIN_SHARE || anchors->count > PLAIN_ANCHORS) return false;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *other = &anchors->items[i];
        if (i != at && !other->soft && other->count > 0 && other->questions[0] == anchor->questions[0]) return false;
    }
    return true;
}

/* Where questions are set out by their words or numbers, a line that stands like a heading is the answer's own. */
static void drop_lines(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    size_t explicit_ones = 0, kept = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const char *rule = anchors->items[i].rule;
        explicit_ones += !anchors->items[i].soft && (strcmp(rule, "prompt-echo") == 0 || strcmp(rule, "marker") == 0);
    }
    for (size_t i = 0; i < anchors->count; i++) {
        struct block *block = &finder->blocks.items[anchors->items[i].block];
        bool line = strcmp(anchors->items[i].rule, "line") == 0;
        if (line && (explicit_ones >= SET_OUT || (explicit_ones >= 2 && !speaks_plainly(anchors, i))))
            block->role = ROLE_AUTHORED;
        else
            anchors->items[kept++] = anchors->items[i];
    }
    anchors->count = kept;
}

/* Where titles alone set out the message, one behind an opening opens its answer as those on their own do. Below a
 * number or a quoted question it may be a turn of the answer. */
static void harden_titled(struct anchors *anchors)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (strcmp(anchor->rule, "marker") == 0 || (anchor->echo && (anchor->quoted || anchor->inner))) return;
    }
    for (size_t i = 0; i < anchors->count; i++)
        if (anchors->items[i].titled) anchors->items[i].soft = false;
}

/* Two items of one list: nothing stands beneath the first. */
static bool are_items(const struct block *block, const struct block *next)
{
    return block->text && next->text && topic_bullet(block->text, strlen(block->text)) > 0 &&
           topic_bullet(next->text, strlen(next->text)) > 0;
}

static bool names_ordinals(const struct blocks *blocks)
{
    struct marker marker;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->role == ROLE_AUTHORED && !block->hidden && block->text != NULL &&
            marker_parse(block->text, strlen(block->text), &marker) && marker.strong && marker.style == 2)
            return true;
    }
    return false;
}

/* A question in other words, and the text below it in the same block. Where it bears its number, that is a marker like
 * any other. */
static void push_asked(struct finder *finder, const struct block *block, const struct asked_line *asked)
{
    const struct question_model *model = finder->step->classifier->questions;
    bool numbered = asked->question >= 0 && model->facts[asked->question].number == asked->number;
    struct block *piece = push_piece(finder, block, 0, asked->to);
    if (numbered) {
        piece->rule = "marked-question";
        mark_lines(finder);
    } else {
        piece->role = ROLE_PROMPT;
        piece->rule = "asked-otherwise";
        struct anchor *anchor = push_anchor(finder, 0, strlen(piece->text));
        anchor->echo = anchor->strong = true;
        anchor->rule = "asked-otherwise";
        anchor->closes = asked->question < 0;
        anchor->count = asked->question >= 0;
        anchor->questions[0] = asked->question;
        anchor->scores[0] = asked->score;
        anchor->number = asked->number;
    }
    if (block->text[asked->to]) push_plain(finder, block, asked->to, strlen(block->text));
}

void anchors_find(struct step *step, struct anchors *out)
{
    struct finder finder = {.step = step,
                            .anchors = out,
                            .pasted = pasted_find(step),
                            .bare = bare_numbers_count(step->classifier->questions, &step->out->blocks),
                            .ordinals = names_ordinals(&step->out->blocks),
                            .labelled = labels_of(&step->out->blocks)};
    struct asked_lines asked = {0};
    size_t next_asked = 0;
    asked_find(step, &asked);
    for (size_t i = 0; i < step->out->blocks.count; i++) {
        const struct block *block = &step->out->blocks.items[i];
        const struct block *next = i + 1 < step->out->blocks.count ? block + 1 : NULL;
        finder.followed = next != NULL && next->role == ROLE_AUTHORED && !next->hidden && !are_items(block, next);
        bool open = (block->role == ROLE_AUTHORED || block->role == ROLE_QUOTED) && !block->hidden &&
                    strcmp(block->rule, "same-text") != 0;
        if (next_asked < asked.count && asked.items[next_asked].block == i)
            push_asked(&finder, block, &asked.items[next_asked++]);
        else if (open && block->text && *block->text)
            find_in_block(&finder, block);
        else
            blocks_push(step->arena, &finder.blocks, block);
    }
    close_gaps(&finder);
    drop_lines(&finder);
    labels_settle(&finder.blocks, out);
    harden_titled(out);
    step->out->blocks = finder.blocks;
}
