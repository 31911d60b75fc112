/* SPDX-License-Identifier: MIT */
/*
 * asked_counted: who answers some of the questions may put a few words of each above the answer and count these lines
 * on from one: "1. What do you burn?", "2. Flour?", where the call has them as the second and the fourth. Numbers and
 * words disagree then, the more the further the count goes on, and the words decide.
 */
#include "asked_line.h"
#include "markers/no_number.h"
#include "texts.h"
#include "topic.h"
#include <mailcall/base/one_of.h>

#define COUNTED_LEAST 2
#define COUNTED_MOST 40
#define HEAD_MOST_BYTES 120
#define HEAD_MOST_WORDS 16
/* A longer line may be the first of a paragraph. */
#define LINE_MOST_BYTES 60
#define ECHO_MOST_BYTES 500
/* So many words below a question or number that stands above a run are an answer, and the run may be its own list. */
#define ANSWER_WORDS 25
/* How like its question a line is that plainly is one, by how much more than any other; and one between two others. */
#define LIKE_PLAIN 0.4
#define LEAD_PLAIN 0.12
#define LIKE_LEAST 0.12

struct counted {
    struct asked_line line;
    size_t from;
    bool longer; /* the question goes on below the line: its words are told without this */
    bool plain;
    double *like;
};

/* Where the head ends that begins at `from`: at the question mark or colon that more of its line follows, or with its
 * line; 0: what stands there is a sentence. */
static size_t head_end(const char *text, size_t from, size_t bytes)
{
    for (size_t i = from; i <= bytes && i < from + HEAD_MOST_BYTES; i++) {
        if (i < bytes && ((unsigned char)text[i] > '?' || text[i] == ' ')) continue; /* as most are */
        bool over = i == bytes || text[i] == '\n';
        bool asks = over && i > from && (text[i - 1] == '?' || text[i - 1] == ':');
        if (over) return asks || (i > from && i < from + LINE_MOST_BYTES && !one_of(".!;,", text[i - 1])) ? i : 0;
        bool ends = i + 1 < bytes && (text[i + 1] == ' ' || text[i + 1] == '\n');
        if ((text[i] == '?' || text[i] == ':') && ends) return i + 1;
        if ((text[i] == '.' || text[i] == '!' || text[i] == ';') && ends) return 0;
        if (text[i] == '\t') return 0;
    }
    return 0;
}

/* As every counted line does. */
static bool begins_with_digit(const struct block *block)
{
    return block->text != NULL && block->text[0] >= '0' && block->text[0] <= '9';
}

/* "2. ", "2) ", "2: " and nothing else; its bytes, 0: there is none. Most lines with a digit are told by this alone. */
static size_t count_at(const struct block *block, int *number)
{
    if (!begins_with_digit(block)) return 0;
    const char *text = block->text;
    size_t digits = strspn(text, "0123456789"), blanks = digits;
    if (digits > 2 || !one_of(".):", text[digits]) || text[digits] == '\0') return 0;
    blanks += 1 + strspn(text + digits + 1, " \t*_");
    *number = digits == 1 ? text[0] - '0' : (text[0] - '0') * 10 + text[1] - '0';
    return blanks > digits + 1 ? blanks : 0;
}

static bool read_head(const struct step *step, size_t index, struct counted *out)
{
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[index];
    int number, other;
    size_t from = count_at(block, &number);
    if (from == 0 || !asked_line_is_answer(block)) return false;
    const char *text = block->text;
    size_t bytes = strlen(text), to = head_end(text, from, bytes);
    if (to == 0 || is_form_field(text, bytes)) return false;
    bool below = lang_has_word(text + to, bytes - to);
    bool next = index + 1 < blocks->count && asked_line_is_answer(block + 1) && count_at(block + 1, &other) == 0;
    if (!below && !next) return false;
    size_t words = lang_count_upto(text + from, to - from, HEAD_MOST_WORDS + 1);
    if (words == 0 || words > HEAD_MOST_WORDS) return false;
    *out = (struct counted){.line = {.block = index, .to = to, .question = -1, .number = number}, .from = from};
    return true;
}

/* The lines from `*index` on that count on from one; returns how many, and leaves *index behind the last. */
static size_t read_run(struct step *step, size_t *index, struct counted *items)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t count = 0;
    for (; *index < blocks->count && count < COUNTED_MOST; ++*index) {
        struct counted head;
        const struct block *block = &blocks->items[*index];
        if (count > 0 && strcmp(block->source, blocks->items[items[0].line.block].source) != 0) break;
        if (!read_head(step, *index, &head)) continue;
        if (head.line.number != (int)count + 1) {
            if (head.line.number != 1) ++*index;
            return count;
        }
        items[count++] = head;
    }
    return count;
}

/* The likest of the questions after `first` and before `end`; *lead: by how much it leads these. -1: there is none. */
static int likest(const double *like, int first, int end, double *lead)
{
    int best = -1;
    double second = 0;
    for (int q = first; q < end; q++) {
        if (best < 0 || like[q] > like[best]) {
            second = best < 0 ? 0 : like[best];
            best = q;
        } else if (like[q] > second) {
            second = like[q];
        }
    }
    *lead = best < 0 ? 0 : like[best] - second;
    return best;
}

static void weigh(struct step *step, struct counted *item)
{
    struct question_model *model = step->classifier->questions;
    const char *text = step->out->blocks.items[item->line.block].text + item->from;
    size_t bytes = item->line.to - item->from, all = strnlen(text, ECHO_MOST_BYTES);
    struct echo echo;
    item->like = arena_array(step->arena, model->question_count + 1, sizeof *item->like);
    topic_likeness(step, text, bytes, item->like);
    bool repeats = echo_find(echoes_in(step, text, all, true), 0, &echo) && echo.from < bytes;
    item->longer = repeats && echo.to > bytes;
    double lead;
    int best = likest(item->like, 0, (int)model->question_count, &lead);
    int named = repeats ? echo.questions[0] : topic_named(step, text, bytes);
    if (named < 0 && best >= 0 && item->like[best] >= LIKE_PLAIN && lead >= LEAD_PLAIN) named = best;
    item->plain = named >= 0;
    item->line.question = named;
    item->line.score = repeats ? 1 : named >= 0 ? item->like[named] : 0;
}

/* The last line that plainly names a question tells most: where its number is the question's, so are all before it. */
static bool weigh_all(struct step *step, struct counted *items, size_t count)
{
    const struct question_model *model = step->classifier->questions;
    bool any = false;
    for (size_t i = count; i-- > 0;) {
        weigh(step, &items[i]);
        if (!any && items[i].plain && model->facts[items[i].line.question].number <= items[i].line.number) return false;
        any = any || items[i].plain;
    }
    return any;
}

/* Plain lines name questions that follow one another, each as far behind its number as the one before or farther; and
 * once they disagree with their numbers, most of what follows does. */
static bool counts_own(const struct question_model *model, const struct counted *items, size_t count)
{
    int last = -1, behind = 0;
    size_t disagree = 0, after = 0;
    for (size_t i = 0; i < count; i++) {
        after += disagree > 0 || items[i].plain;
        if (!items[i].plain) continue;
        int question = items[i].line.question, off = model->facts[question].number - items[i].line.number;
        if (question <= last || off < behind) return false;
        if (off == 0 && disagree == 0) after = 0;
        last = question;
        behind = off;
        disagree += off > 0;
    }
    return disagree > 0 && 2 * disagree >= after;
}

/* Lines that are not plain stand between those that are. */
static void fill_in(const struct question_model *model, struct counted *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].plain) continue;
        int end = (int)model->question_count, first = i > 0 ? items[i - 1].line.question + 1 : 0;
        for (size_t k = i + 1; k < count; k++) {
            if (!items[k].plain) continue;
            end = items[k].line.question;
            break;
        }
        for (size_t k = i; k-- > 0 && first == 0;) first = items[k].line.question + 1;
        double lead;
        int best = likest(items[i].like, first, end, &lead);
        bool told = best >= 0 && (end - first == 1 || (items[i].like[best] >= LIKE_LEAST && lead > 0));
        items[i].line.question = told ? best : -1;
        items[i].line.score = told ? items[i].like[best] : 0;
    }
}

/* The block begins with a question of the call's, quoted or not, or with a number. */
static bool opens_answer(struct step *step, const struct block *block)
{
    struct marker marker;
    struct echo echo;
    size_t bytes = strlen(block->text);
    if (block->role == ROLE_AUTHORED && texts_marker(step, block->text, bytes, &marker)) return true;
    return echo_find(echoes_in(step, block->text, strnlen(block->text, ECHO_MOST_BYTES), true), 0, &echo);
}

/* Below an answer that opens with its question or number, what is counted from one is that answer's own list. */
static bool stands_in_answer(struct step *step, size_t run)
{
    const struct blocks *blocks = &step->out->blocks;
    bool opened = false;
    size_t words = 0;
    for (size_t i = 0; i < run; i++) {
        const struct block *block = &blocks->items[i];
        bool readable = (block->role == ROLE_AUTHORED || block->role == ROLE_QUOTED) && !block->hidden && block->text;
        if (!readable || strcmp(block->source, blocks->items[run].source) != 0) continue;
        opened = opens_answer(step, block) || opened;
        if (opened && block->role == ROLE_AUTHORED) words += lang_count_words(block->text, strlen(block->text));
    }
    return words >= ANSWER_WORDS;
}

static void push(struct step *step, const struct counted *items, size_t count, struct asked_lines *out)
{
    for (size_t i = 0; i < count; i++) {
        if (items[i].longer) continue;
        struct asked_line *line = ARENA_PUSH(step->arena, out->items, out->count, out->room);
        *line = items[i].line;
        line->number = 0;
    }
}

void asked_counted(struct step *step, struct asked_lines *out)
{
    const struct question_model *model = step->classifier->questions;
    struct counted items[COUNTED_MOST];
    for (size_t index = 0; index < step->out->blocks.count;) {
        if (!begins_with_digit(&step->out->blocks.items[index])) {
            index++;
            continue;
        }
        size_t before = index, count = read_run(step, &index, items);
        if (index == before) index++;
        if (count < COUNTED_LEAST || count >= model->question_count) continue;
        if (!weigh_all(step, items, count) || !counts_own(model, items, count)) continue;
        if (stands_in_answer(step, items[0].line.block)) continue;
        fill_in(model, items, count);
        push(step, items, count, out);
    }
}
