/* SPDX-License-Identifier: MIT */
/* segment_lines: blocks to lines and back, and what the steps ask of a line. */
#include "segment_internal.h"

#include "fold.h"
#include "phrases.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/asking.h>

const char *line_fold_first(struct job *job, size_t i)
{
    struct line *line = &job->lines[i];
    line->folded = fold_line(job->arena, line->text, utf8_cut(line->text, line->bytes, FOLD_MAX_BYTES));
    return line->folded;
}

void lines_set(struct job *job, size_t from, size_t to, enum role role, enum rule rule)
{
    for (size_t i = from; i < to && i < job->count; i++) {
        job->lines[i].role = role;
        job->lines[i].rule = rule;
    }
}

bool line_own(const struct job *job, size_t i)
{
    return job->lines[i].role == ROLE_AUTHORED && job->lines[i].depth == 0;
}

/* Bytes whose words are counted in one go, behind the one before them: compilers take them at once. */
#define BLOCK_BYTES ((size_t)16)
/* So many go into counts of 8 bits. */
#define STRETCH_BYTES (BLOCK_BYTES * 127)

/* What a byte is to a word. */
enum { LETTER = 1, FIGURE = 2, BEYOND = 4, JOINT = 8, HALF = 16 };
#define OF_WORDS (LETTER | FIGURE | BEYOND)

/* `half`: of Han, kana and hangul, which are written without blanks; each three bytes count for half a word. */
static inline void note_kinds(const uint8_t *restrict text, uint8_t *restrict kinds)
{
    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        uint8_t c = text[i], letter = (uint8_t)((c | 32) - 'a') < 26, figure = (uint8_t)(c - '0') < 10;
        uint8_t quote = c == '\'', hyphen = c == '-', half = (uint8_t)(c - 0xe3) < 0xee - 0xe3;
        kinds[i] = (uint8_t)(letter | figure << 1 | c >> 7 << 2 | quote << 3 | hyphen << 3 | half << 4);
    }
}

static inline void count_block(const uint8_t *restrict kinds, uint8_t *restrict counts)
{
    static const uint8_t halves[BLOCK_BYTES] = {HALF, 0, HALF, 0, HALF, 0, HALF, 0, HALF, 0, HALF, 0, HALF, 0, HALF, 0};
    for (size_t i = 0; i < BLOCK_BYTES; i++) {
        uint8_t outside = (kinds[i] & (OF_WORDS | JOINT)) == 0, word = (kinds[i + 1] & OF_WORDS) != 0;
        uint8_t half = (kinds[i + 1] & halves[i]) != 0;
        counts[i] = (uint8_t)(counts[i] + (word & outside) + (half & (outside ^ 1)));
    }
}

/* Of `bytes` bytes, as many as a block at most; `last`: what the byte before them is, and then the last of them. */
static inline void count_bytes(const char *text, size_t bytes, uint8_t *last, uint8_t *counts)
{
    uint8_t block[BLOCK_BYTES] = {0}, kinds[1 + BLOCK_BYTES];
    memcpy(block, text, bytes);
    kinds[0] = *last;
    note_kinds(block, kinds + 1);
    count_block(kinds, counts);
    *last = kinds[bytes];
}

size_t count_words(const char *text, size_t bytes)
{
    size_t words = 0;
    uint8_t last = 0;
    for (size_t at = 0; at < bytes;) {
        uint8_t counts[BLOCK_BYTES] = {0};
        size_t to = bytes - at < STRETCH_BYTES ? bytes : at + STRETCH_BYTES;
        for (; at + BLOCK_BYTES <= to; at += BLOCK_BYTES) count_bytes(text + at, BLOCK_BYTES, &last, counts);
        if (at < to) count_bytes(text + at, to - at, &last, counts);
        if (at < to) at = to;
        for (size_t i = 0; i < BLOCK_BYTES; i++) words += counts[i];
    }
    return words;
}

size_t own_words_before(struct job *job, size_t to)
{
    size_t words = 0;
    while (job->own_from < job->count && !line_own(job, job->own_from)) job->own_from++;
    for (size_t i = job->own_from; i < to; i++) {
        if (!line_own(job, i)) continue;
        if (words == 0 && phrase_greeting(line_fold(job, i)) &&
            count_words(job->lines[i].text, job->lines[i].bytes) <= 6)
            continue;
        words += count_words(job->lines[i].text, job->lines[i].bytes);
    }
    return words;
}

static bool ends_sentence(const char *text, size_t bytes)
{
    if (bytes == 0) return false;
    if (one_of(".!?;:", text[bytes - 1])) return true;
    return bytes >= 3 && (memcmp(text + bytes - 3, "。", 3) == 0 || memcmp(text + bytes - 3, "？", 3) == 0);
}

bool line_is_prose(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    size_t words = count_words(line->text, line->bytes);
    const char *folded = line_fold(job, i);
    if (has_address(folded) || strstr(folded, "http") || strstr(folded, "www.")) return words > 14;
    if (strchr(folded, '|')) return words > 20;
    return words >= 10 || (words >= 6 && ends_sentence(line->text, line->bytes));
}

/* Signs that make a rule, besides those of ASCII: dashes and lines of every width, and what Japanese cards are framed
 * with. */
static size_t rule_sign(const char *text, size_t bytes)
{
    static const char *const signs[] = {"\xe2\x80\x94",
                                        "\xe2\x80\x93",
                                        "\xe2\x94\x80",
                                        "\xe2\x80\x95",
                                        "━",
                                        "═",
                                        "＿",
                                        "－",
                                        "＝",
                                        "＊",
                                        "ー",
                                        "‐",
                                        "┅",
                                        "┄",
                                        "◆",
                                        "◇",
                                        "■",
                                        "□",
                                        "●",
                                        "○",
                                        "★",
                                        "☆",
                                        "▬",
                                        "▪",
                                        "・",
                                        "〜",
                                        "～"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (bytes >= 3 && memcmp(text, signs[i], 3) == 0) return 3;
    return 0;
}

bool line_is_rule(const char *text, size_t bytes)
{
    size_t marks = 0;
    for (size_t i = 0; i < bytes; i++) {
        char c = text[i];
        size_t sign = (unsigned char)c >= 0x80 ? rule_sign(text + i, bytes - i) : 0;
        if (sign > 0) {
            marks += 2;
            i += sign - 1;
        } else if (c == '-' || c == '_' || c == '=' || c == '*' || c == '~' || c == '#') {
            marks++;
        } else if (c != ' ') {
            return false;
        }
    }
    return marks >= 2;
}

bool has_address(const char *folded)
{
    const char *at = strchr(folded, '@');
    for (; at; at = strchr(at + 1, '@')) {
        bool before = at > folded && !one_of(" <>@", at[-1]);
        if (before && at[1] && !one_of(" <>@", at[1]) && strchr(at, '.')) return true;
    }
    return strstr(folded, "[mailto:") || strstr(folded, "<mailto:");
}

bool line_opens_quotation(const struct line *line)
{
    static const char *const signs[] = {"\"", "“", "„", "«", "”", "»", "‘", "‚", "‹", "「", "『", "《", "*\"", "_\""};
    bool may = line->bytes > 0 && ((unsigned char)line->text[0] >= 0x80 || one_of("\"*_", line->text[0]));
    for (size_t i = 0; may && i < sizeof signs / sizeof *signs; i++) {
        size_t bytes = strlen(signs[i]);
        if (line->bytes > bytes && memcmp(line->text, signs[i], bytes) == 0) return true;
    }
    return false;
}

/* Whether `word` (of `bytes`) is a word of `text`. */
static bool names_word(const char *text, const char *word, size_t bytes)
{
    for (const char *at = text; *at; at++) {
        if (strncmp(at, word, bytes) == 0 && (at == text || at[-1] == ' ') && (at[bytes] == 0 || at[bytes] == ' '))
            return true;
    }
    return false;
}

static const char *past_blanks(const char *at)
{
    for (;; at += 3) {
        at += strspn(at, " ");
        if (strncmp(at, "\u3000", 3) != 0) return at;
    }
}

/* "冯 佩兰" and "冯佩兰": in scripts without blanks a name is written with one between its parts, or with none. */
static bool is_same_unspaced(const char *a, const char *b)
{
    if ((unsigned char)*a < 0xE3) return false;
    for (;; a++, b++) {
        a = past_blanks(a);
        b = past_blanks(b);
        if (*a != *b || *a == '\0') return *a == *b;
    }
}

bool line_names(struct job *job, size_t i, const char *names)
{
    const char *folded = line_fold(job, i);
    size_t words = 0, known = 0;
    if (is_same_unspaced(folded, names)) return true;
    while (*folded && one_of("-/ ~.,", *folded)) folded++;
    for (const char *at = folded; *at;) {
        size_t bytes = strcspn(at, " .,;!-(");
        /* How the name is read, or what its bearer wants to be called, behind it in brackets. */
        if (words >= 2 && known == words && at[-1] == '(' && at[bytes] && strchr(at, ')') && !strchr(at, ')')[1]) break;
        if (bytes > 0) {
            words++;
            known += bytes > 1 && names_word(names, at, bytes);
        }
        at += bytes;
        at += strspn(at, " .,;!-(");
    }
    return names[0] && words > 0 && words <= 4 && known > 0 && known + 1 >= words;
}

bool line_is_author(struct job *job, size_t i)
{
    return line_names(job, i, job->author);
}

bool shares_name(const char *words, const char *name)
{
    for (const char *at = name; *at; at += strspn(at, " ")) {
        size_t bytes = strcspn(at, " ");
        if (bytes > 1 && names_word(words, at, bytes)) return true;
        at += bytes;
    }
    return false;
}

/* "Who pays? The customers." with all behind the question set off: where the answer begins, else `eol`. */
static const char *answer_behind(const struct block *block, const char *at, const char *eol)
{
    for (size_t k = 0; k < block->emphasis_count; k++) {
        const struct emphasis *span = &block->emphasis[k];
        const char *from = block->text + span->from, *before = from;
        if (span->href) continue;
        if (from <= at || from >= eol || block->text + span->to + 2 < eol) continue;
        while (before > at && one_of(" \t", before[-1])) before--;
        size_t left = (size_t)(before - at);
        bool leads = left > 0 && (before[-1] == ':' || (span->coloured && before[-1] == '.'));
        if (leads || asking_ends(at, left, "")) return from;
    }
    return eol;
}

/* `folded`: the block's lines, NULL when they are to be folded one by one. */
static void push_line(struct job *job, size_t block, char *folded, const char *from, const char *to, bool first)
{
    size_t bytes = (size_t)(to - from);
    bool whole = folded != NULL && bytes <= FOLD_MAX_BYTES;
    job->lines[job->count++] =
        (struct line){.text = from,
                      .bytes = bytes,
                      .folded = whole ? folded + (from - job->in->items[block].text) : NULL,
                      .block = block,
                      .depth = job->in->items[block].depth,
                      .first = first,
                      .role = job->in->items[block].role,
                      .rule = job->in->items[block].role ? job->in->items[block].rule : RULE_NONE};
}

static void add_lines(struct job *job, size_t block)
{
    const struct block *from = &job->in->items[block];
    bool first = true;
    size_t bytes = strlen(from->text);
    /* What is set off may part a line. */
    char *folded = from->emphasis_count == 0 ? fold_lines(job->arena, from->text, bytes) : NULL;
    for (const char *at = from->text, *end = at + bytes; at <= end;) {
        const char *eol = memchr(at, '\n', (size_t)(end - at));
        if (!eol) eol = end;
        const char *answer = answer_behind(from, at, eol);
        if (answer < eol) {
            const char *asked = answer;
            while (asked > at && one_of(" \t", asked[-1])) asked--;
            push_line(job, block, folded, at, asked, first);
            first = false;
            at = answer;
        }
        push_line(job, block, folded, at, eol, first);
        first = false;
        at = eol + 1;
    }
}

void lines_from_blocks(struct job *job)
{
    size_t lines = 0;
    for (size_t b = 0; b < job->in->count; b++) {
        if (job->in->items[b].source[0]) continue;
        lines += 1 + job->in->items[b].emphasis_count;
        for (const char *at = job->in->items[b].text; (at = strchr(at, '\n')); at++) lines++;
    }
    job->lines = arena_room(job->arena, lines + 1, sizeof *job->lines);
    for (size_t b = 0; b < job->in->count; b++) {
        if (!job->in->items[b].source[0]) add_lines(job, b);
    }
}

/* The part of the block's text from `from` to `to` as a block of its own. */
static void push_slice(struct job *job, const struct block *block, size_t from, size_t to, const struct line *line)
{
    struct block slice = *block;
    slice.role = line->role;
    slice.rule = line->rule;
    slice.depth = line->depth;
    slice.answered = line->answered;
    slice.emphasis = NULL;
    slice.emphasis_count = 0;
    size_t room = 0;
    for (size_t i = 0; i < block->emphasis_count; i++) {
        struct emphasis span = block->emphasis[i];
        if (span.to <= from || span.from >= to) continue;
        span.from = span.from > from ? span.from - from : 0;
        span.to = (span.to < to ? span.to : to) - from;
        *ARENA_PUSH(job->arena, slice.emphasis, slice.emphasis_count, room) = span;
    }
    if (from > 0 || block->text[to]) slice.text = arena_strndup(job->arena, block->text + from, to - from);
    blocks_push(job->arena, &job->out->blocks, &slice);
}

void blocks_from_lines(struct job *job, attached_step *attached)
{
    size_t i = 0;
    for (size_t b = 0; b < job->in->count; b++) {
        const struct block *block = &job->in->items[b];
        if (block->source[0]) {
            b += attached(job, b) - 1;
            continue;
        }
        while (i < job->count && job->lines[i].block == b) {
            size_t from = i;
            const struct line *line = &job->lines[i];
            while (++i < job->count && job->lines[i].block == b && job->lines[i].role == line->role &&
                   job->lines[i].rule == line->rule)
                ;
            const struct line *last = &job->lines[i - 1];
            if (from == job->head_line) job->out->head.block = (int)job->out->blocks.count;
            push_slice(job, block, (size_t)(line->text - block->text), (size_t)(last->text + last->bytes - block->text),
                       line);
        }
    }
}
