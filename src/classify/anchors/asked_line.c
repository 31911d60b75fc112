/* SPDX-License-Identifier: MIT */
/* asked_line: see asked_line.h. */
#include "asked_line.h"
#include "texts.h"
#include "topic.h"
#include "topic_weigh.h"
#include <mailcall/lang/asking.h>
#include <mailcall/base/one_of.h>

/* One of the question's words may stand in any question that its author asks. */
#define TELLING_LEAST 2
#define LINE_MOST_BYTES 500
#define LINE_LEAST_WORDS 2
#define WITHIN_LEAST_WORDS 3
#define LINE_MOST_WORDS 45
#define BRACKET_MOST_BYTES 160
/* So many questions on one line are the author's. */
#define ASKED_MOST 3

/* Where a question ends, and how. */
struct ending {
    size_t to;     /* its line's end, or of what it is; 0: there is none */
    size_t within; /* behind the first question mark that more of its line follows; 0: none */
    bool cut;
};

static const char *const opening_quotes[] = {"“", "„", "«", "‘", "¿", "「", "『", "»", "”"};
static const char *const closing_quotes[] = {"”", "“", "»", "’", "‘", "」", "』", "«"};

/* Bytes of the ornament the text begins with: emphasis, blanks, quotation marks. */
static size_t ornament(const char *text, size_t bytes, const char *signs, const char *const *quotes, size_t count)
{
    if (bytes == 0) return 0;
    if (strchr(signs, *text) != NULL) return 1;
    if ((unsigned char)*text == 0xC2 && bytes > 1 && (unsigned char)text[1] == 0xA0) return 2; /* a fixed blank */
    for (size_t i = 0; (unsigned char)*text >= 0x80 && i < count; i++) {
        size_t n = strlen(quotes[i]);
        if (bytes >= n && memcmp(text, quotes[i], n) == 0) return n;
    }
    return 0;
}

static size_t past(const char *text, size_t from, size_t bytes, const char *signs, const char *const *quotes,
                   size_t count)
{
    for (size_t n; from < bytes && (n = ornament(text + from, bytes - from, signs, quotes, count)) > 0;) from += n;
    return from;
}

static size_t past_opening(const char *text, size_t from, size_t bytes)
{
    return past(text, from, bytes, "*_\" \t", opening_quotes, sizeof opening_quotes / sizeof *opening_quotes);
}

static size_t past_closing(const char *text, size_t from, size_t bytes)
{
    return past(text, from, bytes, "*_\")' ", closing_quotes, sizeof closing_quotes / sizeof *closing_quotes);
}

/* Bytes of a bracket that explains the question before it: " (tokens, keys)"; 0: there is none on the line. */
static size_t explained(const char *text, size_t bytes)
{
    static const char *const opens[] = {"(", "（", "[", "［"}, *const closes[] = {")", "）", "]", "］"};
    size_t from = strspn(text, " ");
    for (size_t i = 0; i < sizeof opens / sizeof *opens; i++) {
        if (from >= bytes || strncmp(text + from, opens[i], strlen(opens[i])) != 0) continue;
        const char *close = strstr(text + from, closes[i]);
        if (close == NULL || (size_t)(close - text) > BRACKET_MOST_BYTES || memchr(text, '\n', (size_t)(close - text)))
            return 0;
        return (size_t)(close - text) + strlen(closes[i]);
    }
    return 0;
}

static bool ends_line(const char *text, size_t at, size_t bytes)
{
    return at >= bytes || text[at] == '\n' || text[at] == '\t';
}

/* Bytes of the dots that stand for the rest of a question, at the end of a line. */
static size_t dots(const char *text, size_t bytes)
{
    size_t n = bytes >= 3 && memcmp(text, "...", 3) == 0 ? 3 : bytes >= 3 && memcmp(text, "…", 3) == 0 ? 3 : 0;
    if (n == 0) return 0;
    size_t end = past_closing(text, n, bytes);
    return ends_line(text, end, bytes) ? end : 0;
}

/* A sentence ends that asks nothing; "bzw." ends none. */
static bool states(const char *text, size_t from, size_t at, size_t bytes)
{
    if (text[at] == '\t') return true;
    bool ends = (text[at] == '.' || text[at] == '!') && (at + 1 == bytes || one_of(" \n", text[at + 1]));
    bool inside = ends && text[at] == '.' && at + 1 < bytes && text[at + 1] == ' ';
    return ends && !(inside && lang_dot_is_of_word(text, from, at + 1));
}

/* Where the question of the text ends. Where it ends its line, it may be asked in several, and explain itself in
 * brackets. */
static void find_ending(const char *text, size_t from, size_t bytes, struct ending *out)
{
    size_t asked = 0;
    *out = (struct ending){0};
    for (size_t i = from; i < bytes && i < from + LINE_MOST_BYTES; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c > '?' && c < 0x80) || c == ' ') continue; /* as most are */
        size_t rest = asked == 0 && i > from ? dots(text + i, bytes - i) : 0;
        if (rest > 0) {
            *out = (struct ending){.to = i + rest, .cut = true};
            return;
        }
        if (states(text, from, i, bytes)) return;
        size_t mark = asking_mark(text + i, bytes - i), sign = mark, end;
        if (mark == 0) mark = asking_words(text + i, bytes - i);
        if (mark == 0 && asked > 0 && strncmp(text + i, "。", 3) == 0) return;
        if (mark == 0) continue;
        end = i + mark + explained(text + i + mark, bytes - i - mark);
        end = past_closing(text, end, bytes);
        if (ends_line(text, end, bytes)) {
            out->to = end;
            return;
        }
        bool over = sign > 0 || text[i + mark - 1] == '.' || strncmp(text + i + mark - 3, "。", 3) == 0;
        if (out->within == 0 && over) out->within = end;
        if (sign > 0 && ++asked == ASKED_MOST) return;
        if (end > i + 1) i = end - 1;
    }
}

size_t asked_line_more(const char *text, size_t from, size_t bytes)
{
    struct ending ending;
    find_ending(text, past_opening(text, from, bytes), bytes, &ending);
    size_t to = ending.within > 0 ? ending.within : ending.cut ? 0 : ending.to;
    return to > from ? to : from;
}

size_t asked_line_start(struct step *step, const char *text, size_t bytes, int *number)
{
    struct marker marker;
    size_t from = past_opening(text, 0, bytes);
    *number = 0;
    size_t digits = strspn(text, "0123456789"); /* in a cell of its own */
    if (digits > 0 && digits <= 3 && text[digits] == '\t') {
        for (size_t i = 0; i < digits; i++) *number = *number * 10 + (text[i] - '0');
        return past_opening(text, digits, bytes);
    }
    size_t bullet = topic_bullet(text + from, bytes - from);
    if (bullet == 0) bullet = topic_bullet(text, bytes), from = bullet > 0 ? 0 : from;
    from += bullet;
    if (!texts_marker(step, text + from, bytes - from, &marker)) return from;
    *number = marker.count == 1 ? marker.numbers[0] : -1;
    return past_opening(text, from + marker.bytes, bytes);
}

bool asked_line_is_answer(const struct block *block)
{
    return block_is_own(block) && lang_has_word(block->text, strlen(block->text));
}

static bool is_open(const struct block *block)
{
    bool quoted = block->role == ROLE_QUOTED && block->depth == 1;
    return (block->role == ROLE_AUTHORED || quoted) && !block->hidden && block->text != NULL;
}

/* Whether it holds any sign that asks or leaves out, or a letter past ASCII, which words that ask consist of. No
 * branches, so that compilers look at many bytes at once. */
static bool may_ask(const char *text, size_t bytes)
{
    unsigned char asks = 0;
    for (size_t i = 0; i < bytes; i++) asks |= (text[i] == '?') | ((unsigned char)text[i] >= 0x80);
    return asks != 0 || strstr(text, "...") != NULL;
}

static bool is_followed(const struct blocks *blocks, size_t index)
{
    return index + 1 < blocks->count && asked_line_is_answer(&blocks->items[index + 1]);
}

void asked_line_weigh(struct step *step, const char *text, size_t bytes, struct candidate *out)
{
    size_t questions = step->classifier->questions->question_count;
    struct topic_weighing weighing;
    topic_weigh(step, text, bytes, &weighing);
    out->like = arena_array(step->arena, questions + 1, sizeof *out->like);
    out->telling = arena_array(step->arena, questions + 1, sizeof *out->telling);
    topic_alike(step->classifier->questions, &weighing, out->like);
    for (size_t q = 0; q < questions; q++)
        out->telling[q] = weighing.matched[q] >= TELLING_LEAST && 2 * weighing.share[q] >= weighing.total;
}

bool asked_line_read(struct step *step, size_t index, struct candidate *out)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[index];
    if (!is_open(block)) return false;
    const char *text = block->text;
    size_t bytes = strlen(text);
    if (!may_ask(text, bytes)) return false;
    struct ending ending;
    *out = (struct candidate){.quoted = block->role == ROLE_QUOTED};
    out->from = asked_line_start(step, text, bytes, &out->number);
    if (out->number < 0) return false;
    out->celled = memchr(text, '\t', out->from) != NULL;
    find_ending(text, out->from, bytes, &ending);
    out->cut = ending.cut;
    out->within = ending.within > 0 && ending.to == 0;
    size_t to = out->within ? ending.within : ending.to;
    if (to == 0) return false;
    bool below = lang_has_word(text + to, bytes - to), next = is_followed(blocks, index);
    if (out->quoted && below) return false;
    out->words = lang_count_words(text + out->from, to - out->from);
    if (out->words < (out->within ? WITHIN_LEAST_WORDS : LINE_LEAST_WORDS) || out->words > LINE_MOST_WORDS)
        return false;
    struct echo echo;
    if (echo_find(echoes_in(step, text, to, true), 0, &echo)) return false;
    out->line = (struct asked_line){.block = index, .to = to, .question = -1, .empty = !below && !next};
    asked_line_weigh(step, text + out->from, to - out->from, out);
    return true;
}
