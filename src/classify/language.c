/* SPDX-License-Identifier: MIT */
/* language: in what language the author wrote. The call's own words, repeated in an answer, and addresses of the web
 * say nothing about it. */
#include "filing.h"
#include "view.h"
#include "kind/matter.h"
#include <mailcall/base/buf.h>

/* So much of a message is enough to tell its language. */
#define SAMPLE_MAX_BYTES 4000
/* Below this a text's language is a guess, and more of the message is looked at. */
#define LEAST_LETTERS 24
/* A line that shares this much of its word pairs with the call's questions is a repeated question. */
#define BORROWED_SHARE 0.55

/* A shorter cell may be the same in two rows by chance: "yes, we do". */
#define REFRAIN_LEAST_BYTES 24

static bool is_address(const char *at, size_t bytes)
{
    if (bytes >= 7 && *at == 'h' && memcmp(at, "http", 4) == 0) return true;
    return memchr(at, '@', bytes) != NULL;
}

static size_t word_bytes(const char *at, const char *end)
{
    const char *to = at;
    while (to < end && *to != ' ' && *to != '\t' && *to != '\n') to++;
    return (size_t)(to - at);
}

/* Neither addresses nor gaps but blanks. No branches, so that compilers look at many bytes at once. */
static bool is_plain(const char *line, size_t bytes)
{
    unsigned char other = 0;
    for (size_t i = 0; i < bytes; i++) other |= (line[i] == '@') | (line[i] == '\t') | (line[i] == '\n');
    for (size_t i = 3; i < bytes; i++)
        other |= (line[i - 3] == 'h') & (line[i - 2] == 't') & (line[i - 1] == 't') & (line[i] == 'p');
    return other == 0;
}

/* The words of a line without web and mail addresses, each with a blank behind it. */
static void add_line(struct buf *sample, const char *line, size_t bytes)
{
    const char *at = line, *end = line + bytes;
    if (bytes > 0 && is_plain(line, bytes)) {
        buf_add(sample, line, bytes);
        if (end[-1] != ' ') buf_putc(sample, ' ');
        at = end;
    }
    while (at < end) {
        size_t word = word_bytes(at, end);
        if (!is_address(at, word)) {
            buf_add(sample, at, word);
            buf_putc(sample, ' ');
        }
        at += word;
        if (at < end) at++;
    }
    buf_putc(sample, '\n');
}

/* Whether the sample holds so many letters. */
static bool has_letters(const struct buf *sample, size_t wanted)
{
    size_t count = 0;
    for (size_t i = 0; i < sample->len && count < wanted; i++) {
        unsigned char c = (unsigned char)sample->data[i];
        /* A character of Chinese or Japanese is worth three of an alphabet. */
        count += c >= 0x80 ? 1 : (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return count >= wanted;
}

/* Whatever is added to so much, its language stays the same. */
static bool is_enough(const struct buf *sample)
{
    return sample->len > LANG_DETECT_MAX_BYTES && has_letters(sample, LEAST_LETTERS);
}

/* What a form says in every row ("Please answer in ten lines.") is not its author's. */
static bool is_refrain(const struct block *block, size_t at, const char *line, size_t bytes)
{
    if (block->kind != BLOCK_ROW || at == 0 || block[-1].kind != BLOCK_ROW || bytes < REFRAIN_LEAST_BYTES) return false;
    return memmem(block[-1].text, strlen(block[-1].text), line, bytes) != NULL;
}

/* Line by line, of a table cell by cell: an answer stands beside its question there. */
static void add_text(struct step *step, const struct view *view, struct buf *sample, size_t at)
{
    const struct block *block = &step->out->blocks.items[at];
    const char *text = block->text, *ends = block->kind == BLOCK_ROW ? "\n\t" : "\n";
    bool call = step->call->question_count > 0;
    size_t token = view->parts[at].tokens_from;
    for (size_t from = 0; text[from] != '\0' && !is_enough(sample);) {
        size_t to = from + strcspn(text + from, ends);
        bool borrowed = call && to > from && matter_borrowed(step, view, at, &token, to) >= BORROWED_SHARE;
        if (to > from && !borrowed && !is_refrain(block, at, text + from, to - from))
            add_line(sample, text + from, to - from);
        from = to + (text[to] != '\0');
    }
}

static void add_zone(struct step *step, struct buf *sample, enum zone zone, bool greetings)
{
    const struct view *view = view_of(step);
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0; i < blocks->count && sample->len < SAMPLE_MAX_BYTES; i++) {
        const struct block *block = &blocks->items[i];
        bool top = block->kind == BLOCK_ROW && i + 1 < blocks->count && (i == 0 || block[-1].kind != BLOCK_ROW);
        if (top && row_is_head(step->arena, block, block + 1)) continue;
        bool small = block->role == ROLE_GREETING || block->role == ROLE_CLOSING;
        if (view_zone(block) == zone && small == greetings && !block->hidden) add_text(step, view, sample, i);
    }
}

void step_language(struct step *step)
{
    struct buf sample = BUF_INIT(2 * SAMPLE_MAX_BYTES);
    if (step_illegible(step)) {
        step->out->language = "und";
        return;
    }
    const char *prior = step->call->lang != NULL && step->call->lang[0] != '\0' ? step->call->lang : NULL;
    add_zone(step, &sample, ZONE_BODY, false);
    add_zone(step, &sample, ZONE_FILE, false);
    if (!has_letters(&sample, LEAST_LETTERS)) add_zone(step, &sample, ZONE_BODY, true);
    if (!has_letters(&sample, LEAST_LETTERS)) add_line(&sample, step->reading->subject, strlen(step->reading->subject));
    if (!has_letters(&sample, LEAST_LETTERS / 2)) add_zone(step, &sample, ZONE_SIGNATURE, false);
    if (!has_letters(&sample, 1)) add_zone(step, &sample, ZONE_QUOTED, false);
    const char *found = lang_detect(step->arena, buf_text(&sample), sample.len, prior);
    step->out->language = found != NULL ? arena_strdup(step->arena, found) : "und";
    buf_release(&sample);
}
