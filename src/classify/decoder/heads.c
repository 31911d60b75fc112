/* SPDX-License-Identifier: MIT */
/*
 * heads: what stands above or before a paragraph in the author's own words: "As to the matter of money, ...", "Who does
 * what? In our town ...", "*The yellow table.* ...", "From harvest to spring" on a line of its own. Such words name no
 * question anybody could tell for sure, but they say in a few words what all below is about, so they speak for the
 * questions they are like; and where most of a message stands under them, each opens an answer, and nothing else does.
 */
#include "heads.h"
#include "anchors/topic_span.h"
#include "asks_for.h"
#include "yesno.h"
#include <mailcall/base/one_of.h>
#include <mailcall/lang/asking.h>
#include <math.h>

/* What a head says for a question, if all of it is the question's. */
#define HEAD_WEIGHT 5.0
/* ... where it is a turn of one paragraph among others that have none. */
#define TURN_WEIGHT 2.0
/* ... and what it says that asks for what one question alone asks for: "Where do we put it all?" */
#define ASKS_WEIGHT 2.0
/* A longer line is none that heads, or was wrapped by a mail program. */
#define LINE_MOST_BYTES 160
#define SHORT_LINE_BYTES 60
/* A label ends within so many bytes. */
#define LABEL_BYTES 120
/* Words of a line that says nothing. */
#define SHORT_LINE_WORDS 6
/* Words of a label in a table's cell, its answer in the next. */
#define CELL_WORDS 12
/* Where heads set out a message: each opens an answer, what stands below a line belongs to it, what has none goes on.
 */
#define HEAD_OPENS 6.0
#define BELOW_LINE (-9.0)
#define BELOW_HEAD (-2.5)
/* Two are no accident any more; a line stands above so many paragraphs at most, on the mean. */
#define HEADS_LEAST 2
#define PARAGRAPHS_A_LINE 3
/* Words of a question before its answer. */
#define ASKED_WORDS 12
#define ASKED_BYTES 160
/* ... alone in its paragraph. */
#define ASKING_BYTES 300

enum head { HEAD_NONE, HEAD_TURN, HEAD_LABEL, HEAD_ASKED, HEAD_LINE };

struct heads {
    enum head *of; /* of each unit */
    size_t *from, *to;
    size_t lines, inside, bodies, first; /* first: unit with a head */
    bool beside;                         /* ... beside questions' own words or numbers */
};

/* Where the question ends with which a text begins that goes on; 0: it begins with none. */
static size_t asked_before(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes && i < ASKED_BYTES; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c == ' ' || (c > '?' && c < 0x80)) continue; /* as most are */
        if (one_of(".!\n:;", text[i])) return 0;
        size_t mark = asking_mark(text + i, bytes - i);
        if (mark == 0) continue;
        return lang_count_upto(text, i, ASKED_WORDS + 1) <= ASKED_WORDS ? i : 0;
    }
    return 0;
}

static bool is_last_of_block(const struct units *units, size_t u)
{
    return u + 1 == units->count || units->items[u + 1].block != units->items[u].block;
}

/* "Who pays?" in a row's first cell, the answer in the next; returns the cell's end, 0: there is no such cell. */
static size_t cell_before(const struct block *block)
{
    size_t end = strcspn(block->text, "\t\n");
    if (block->text[end] != '\t' || end == 0 || strlen(block->text + end) <= end) return 0;
    return lang_count_upto(block->text, end, CELL_WORDS + 1) <= CELL_WORDS ? end : 0;
}

/* "## What it costs": a heading's signs in plain text. */
static size_t hash_signs(const char *text)
{
    size_t signs = strspn(text, "#");
    return signs > 0 && text[signs] == ' ' ? signs + 1 : 0;
}

/* "Те, кто придёт после нас": a short line that says nothing, commas or not, above the next paragraph. */
static bool is_short_line(const char *text, size_t bytes)
{
    if (memchr(text, '\n', bytes) != NULL || topic_bullet(text, bytes) > 0 ||
        lang_count_upto(text, bytes, SHORT_LINE_WORDS + 1) > SHORT_LINE_WORDS)
        return false;
    bool small = *text >= 'a' && *text <= 'z', sign = (unsigned char)*text < 'A';
    return !small && !sign && (unsigned char)text[bytes - 1] < 0xE0 && !one_of(",.;!?-", text[bytes - 1]);
}

/* What stands on a line of its own, a paragraph by itself or with its text below it. */
static enum head find_line(const struct block *block, bool whole, bool followed, size_t *from, size_t *to)
{
    const char *text = block->text;
    size_t bytes = strlen(text), signs = hash_signs(text), line = strcspn(text, "\n");
    if (signs > 0 && (line < bytes || followed)) {
        *from = signs;
        *to = line;
        return line == bytes ? HEAD_LINE : HEAD_LABEL;
    }
    bool marked = block->kind == BLOCK_HEADING || block->emphasis_count > 0;
    if (!marked && line > (line == bytes ? LINE_MOST_BYTES : SHORT_LINE_BYTES)) return HEAD_NONE;
    if (topic_bullet(text, bytes) > 0) return HEAD_NONE;
    struct topic_span span = topic_span_find(block, 0, followed, LABELLED_ABOVE);
    bool line_like = span.shape == SHAPE_HEADING || span.shape == SHAPE_LINE || span.shape == SHAPE_LABEL ||
                     span.shape == SHAPE_HEADLINE;
    if (whole && followed && (label_is_line(block) || is_short_line(text, bytes) || (line_like && span.end == bytes))) {
        *to = bytes;
        return lang_count_upto(text, bytes, TOPIC_MAX_WORDS + 1) <= TOPIC_MAX_WORDS ? HEAD_LINE : HEAD_NONE;
    }
    if (!line_like || span.end >= bytes) return HEAD_NONE;
    *from = span.start;
    *to = span.end;
    return HEAD_LABEL;
}

/* All of a paragraph is one question, on however many lines. */
static bool is_question(const char *text, size_t bytes)
{
    if (bytes > ASKING_BYTES || !asking_ends(text, bytes, " *_\")")) return false;
    for (size_t i = 0; i + 1 < bytes; i++)
        if (one_of(".!:;", text[i]) && one_of(" \n", text[i + 1])) return false;
    return topic_bullet(text, bytes) == 0;
}

/* The first line of a file is its title, and heads all of it. Right below a question stands its answer. */
static bool is_title(const struct units *units, const struct blocks *blocks, size_t u)
{
    const struct block *block = &blocks->items[units->items[u].block];
    const char *source = block->source;
    if (block > blocks->items && block[-1].role == ROLE_PROMPT) return true;
    return source[0] != '\0' && (u == 0 || strcmp(blocks->items[units->items[u - 1].block].source, source) != 0);
}

/* Whether any sign stands near the text's start that may set a label off: most paragraphs hold none. */
static bool may_be_labelled(const char *text)
{
    for (size_t i = 0; text[i] != '\0' && i < LABEL_BYTES; i++)
        if (text[i] == ':' || text[i] == '-' || text[i] == '\xE2' || text[i] == '\xEF') return true;
    return false;
}

/* Languages that turn to something behind its name: others begin with the words that turn. */
static bool turns_behind(const char *lang)
{
    static const char *const tags[] = {"tr", "ja", "ko", "zh", "hi", "et", "fi"};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (strncmp(lang, tags[i], 2) == 0) return true;
    return false;
}

static enum head find_head(const struct step *step, const struct units *units, size_t u, size_t *from, size_t *to)
{
    const struct unit *unit = &units->items[u];
    const struct blocks *blocks = &step->out->blocks;
    const struct block *block = &blocks->items[unit->block];
    const char *text = block->text;
    bool whole = unit->from == 0 && is_last_of_block(units, u), followed = u + 1 < units->count;
    *from = unit->from;
    if (unit->cited) return HEAD_NONE;
    if (block->kind == BLOCK_ROW) {
        *to = unit->from == 0 ? cell_before(block) : 0;
        return *to > 0 ? HEAD_LABEL : HEAD_NONE;
    }
    if (whole && followed && is_question(text, strlen(text)) && !is_title(units, blocks, u)) {
        *to = strlen(text);
        return HEAD_LINE;
    }
    size_t after, asked = asked_before(text + unit->from, unit->to - unit->from);
    if (asked > 0) {
        *to = unit->from + asked;
        size_t rest = *to + asking_mark(text + *to, strlen(text + *to));
        bool alone = !lang_has_word(text + rest, unit->to - rest);
        return !alone ? HEAD_ASKED : whole && followed ? HEAD_LINE : HEAD_NONE;
    }
    if (unit->from == 0 && titled_set_off(block, from, to, &after)) return HEAD_LABEL;
    *from = unit->from;
    enum head line =
        unit->from == 0 && !is_title(units, blocks, u) ? find_line(block, whole, followed, from, to) : HEAD_NONE;
    if (line != HEAD_NONE) return line;
    size_t label = unit->from == 0 && may_be_labelled(text) ? label_before(block) : 0;
    if (label > 0) {
        *to = label;
        return opener_speaks_of(text, label) || opener_turned(text, label) > 0 ? HEAD_TURN : HEAD_LABEL;
    }
    if (opener_turns(text + unit->from, unit->to - unit->from) == 0 && !turns_behind(step->out->language))
        return HEAD_NONE;
    struct topic_span span = topic_span_find(block, unit->from, followed, LABELLED_NOT);
    if (span.shape != SHAPE_PHRASE || (span.start == unit->from && span.behind == 0) || span.end > unit->to)
        return HEAD_NONE;
    *to = span.end;
    return HEAD_TURN;
}

/* Lines that name a question are prompts by now; they stand above their answers as those do that name none. Whether a
 * question repeated or its number sets out the message besides: then lines and labels part its answers. */
static bool count_told(const struct step *step, const struct units *units, const struct anchors *anchors,
                       struct heads *out)
{
    bool others = false;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!label_names(anchor, &step->out->blocks)) {
            others = others || (!anchor->soft && anchor->strong && anchor->rule == RULE_MARKER) ||
                     (anchor->echo && anchor->rule == RULE_PROMPT_ECHO);
            continue;
        }
        size_t u = 0;
        while (u < units->count && units->items[u].block <= anchor->block) u++;
        if (u < out->first) out->first = u;
        out->lines++;
    }
    return others;
}

/* The rank of headings that open answers: that of the lowest that names a question, or else of the highest; those below
 * part an answer. */
static void drop_lower(const struct blocks *blocks, const struct units *units, const struct anchors *anchors,
                       struct heads *out)
{
    int told = 0, highest = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct block *block = &blocks->items[anchors->items[i].block];
        if (block->kind == BLOCK_HEADING && block->level > told && label_names(&anchors->items[i], blocks))
            told = block->level;
    }
    for (size_t u = 0; u < units->count; u++) {
        int level = out->of[u] == HEAD_LINE ? blocks->items[units->items[u].block].level : 0;
        if (level > 0 && (highest == 0 || level < highest)) highest = level;
    }
    int rank = told > 0 ? told : highest;
    for (size_t u = 0; u < units->count; u++)
        if (out->of[u] == HEAD_LINE && rank > 0 && blocks->items[units->items[u].block].level > rank)
            out->of[u] = HEAD_NONE;
}

static void find_heads(const struct step *step, const struct units *units, const struct anchors *anchors,
                       struct heads *out)
{
    struct arena *arena = step->arena;
    *out = (struct heads){.of = arena_array(arena, units->count + 1, sizeof *out->of),
                          .from = arena_array(arena, units->count + 1, sizeof *out->from),
                          .to = arena_array(arena, units->count + 1, sizeof *out->to),
                          .first = units->count};
    out->beside = count_told(step, units, anchors, out);
    if (out->beside) return;
    for (size_t u = 0; u < units->count; u++) {
        out->of[u] = find_head(step, units, u, &out->from[u], &out->to[u]);
        if (out->of[u] == HEAD_LINE && u > 0 && out->of[u - 1] == HEAD_LINE) out->of[u] = HEAD_NONE;
    }
    drop_lower(&step->out->blocks, units, anchors, out);
    for (size_t u = 0; u < units->count; u++) {
        out->lines += out->of[u] == HEAD_LINE;
        out->inside += out->of[u] != HEAD_NONE && out->of[u] != HEAD_LINE;
        if (out->of[u] != HEAD_NONE && u < out->first) out->first = u;
    }
    for (size_t u = out->first; u < units->count; u++) out->bodies += out->of[u] != HEAD_LINE;
}

/* What a head asks for behind words that turn to it: "As for where it all lies". */
static bool favour_asked(struct step *step, const char *text, size_t bytes, double *row, size_t questions)
{
    size_t turn = opener_turns(text, bytes), holders = 0;
    turn += strspn(text + turn, " ,");
    asked_for asked = turn < bytes ? asks_for(step->out->language, text + turn, bytes - turn, false) : 0;
    for (size_t q = 0; q < questions && asked != 0; q++) holders += (question_asks_for(step->call, q) & asked) != 0;
    if (holders == 0) return false;
    double worth = log1p((double)questions / (double)holders) / log1p((double)questions);
    for (size_t q = 0; q < questions; q++)
        if (question_asks_for(step->call, q) & asked) row[q] += ASKS_WEIGHT * worth;
    return true;
}

/* Returns whether it is like any question. */
static bool favour(struct step *step, const struct unit *unit, size_t from, size_t to, double weight, double *row,
                   size_t questions)
{
    const char *text = step->out->blocks.items[unit->block].text;
    double *likeness = arena_array(step->arena, questions + 1, sizeof *likeness);
    bool like = false;
    topic_likeness(step, text + from, to - from, likeness);
    for (size_t q = 0; q < questions; q++) {
        row[q] += weight * likeness[q];
        like = like || likeness[q] > 0;
    }
    return favour_asked(step, text + from, to - from, row, questions) || like;
}

/* What a head says of where answers begin, where heads set out the message. */
static double parts_by(const struct heads *heads, size_t u, bool opens, bool by_lines, bool set_out)
{
    if (opens) return HEAD_OPENS;
    if (by_lines && u > 0 && heads->of[u - 1] == HEAD_LINE) return BELOW_LINE;
    return heads->of[u] == HEAD_NONE && set_out ? BELOW_HEAD : 0;
}

/* A line of its own is no part of the answer, unless the author asks there what nobody else does. */
static bool asks(const struct step *step, const struct unit *unit)
{
    const char *text = step->out->blocks.items[unit->block].text;
    return asking_ends(text, strlen(text), " *_\")");
}

void heads_favour(struct step *step, const struct anchors *anchors, struct units *units, const struct scores *scores)
{
    struct heads heads;
    size_t columns = scores->columns, untold = 0;
    find_heads(step, units, anchors, &heads);
    if (heads.beside) return;
    bool by_lines =
        heads.lines >= HEADS_LEAST && heads.lines < columns && PARAGRAPHS_A_LINE * heads.lines >= heads.bodies;
    bool by_heads = heads.inside >= HEADS_LEAST && 3 * heads.inside >= 2 * heads.bodies;
    for (size_t u = heads.first; u < units->count; u++) {
        struct unit *unit = &units->items[u];
        enum head head = heads.of[u];
        bool opens = head == HEAD_LINE ? by_lines : head != HEAD_NONE && by_heads;
        bool like = (opens || head == HEAD_TURN) &&
                    favour(step, unit, heads.from[u], heads.to[u], opens ? HEAD_WEIGHT : TURN_WEIGHT,
                           scores->total + u * columns, columns - 1);
        bool line = opens && head == HEAD_LINE;
        unit->asks = line && asks(step, unit);
        unit->heading = line && !unit->asks;
        unit->headed = parts_by(&heads, u, opens, by_lines, by_lines || by_heads);
        unit->turns = opens && like;
        untold += opens && !like;
    }
    /* One that is like no question, where all others are, may be a turn of the answer above it. */
    for (size_t u = heads.first; u < units->count && untold >= HEADS_LEAST; u++)
        units->items[u].turns = units->items[u].headed > 0;
}
