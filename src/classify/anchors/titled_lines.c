/* SPDX-License-Identifier: MIT */
/*
 * titled_lines: answers that stand line below line in one paragraph, each behind its question's title ("Prices - ..."
 * above "Staff - ..."), or one behind the other ("Prices: ... Staff: ..."). Each becomes a paragraph of its own.
 */
#include "decoder/yesno.h"
#include "texts.h"
#include "topic.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

#define PLACES_MOST 40
#define LABEL_MOST_BYTES 60
#define LABEL_MOST_WORDS 6
/* Two labels are no accident any more. */
#define LABELS_LEAST 2

struct place {
    size_t from;
    int question, sign;
};
struct places {
    struct place items[PLACES_MOST];
    size_t count;
};

/* What sets a title off from its answer; the first of them in running text, too. */
#define RUNNING_SIGNS 7
static const char *const signs[] = {": ",  "：",   " – ", " — ", " - ", "——",           " -- ", " -> ",
                                    " → ", " => ", " = ", "\t",  ". ",  "\xE3\x80\x80", "】",   "] "};
/* What may stand before it. */
static const char *const ornaments[] = {"*", "_", "•", "・", "■", "●", "◆", "□", "○", "【", "[", " ", "\xE3\x80\x80"};

static size_t past_ornaments(const char *text, size_t bytes, size_t from)
{
    from += topic_bullet(text + from, bytes - from);
    for (size_t i = 0; i < sizeof ornaments / sizeof *ornaments;) {
        bool here = bytes_begin(text + from, bytes - from, ornaments[i]);
        from += here ? strlen(ornaments[i]) : 0;
        i = here ? 0 : i + 1;
    }
    return from;
}

/* Told by its first byte, and behind a blank by the next: most blanks begin no sign. */
static bool may_be_sign(const char *text)
{
    return *text == ' ' ? one_of("-=\xE2", text[1]) : one_of(":\t.]\xE2\xE3\xEF", *text);
}

/* Where the first sign behind `from` stands, with a label before it and text behind it on its line; 0: nowhere. */
static size_t sign_behind(const char *text, size_t bytes, size_t from, size_t count, int *sign)
{
    for (size_t at = from + 1; at < bytes && at - from <= LABEL_MOST_BYTES && text[at] != '\n'; at++) {
        for (size_t i = 0; i < count && may_be_sign(text + at); i++) {
            if (!bytes_begin(text + at, bytes - at, signs[i])) continue;
            size_t behind = at + strlen(signs[i]), line = strcspn(text + behind, "\n");
            *sign = (int)i;
            return lang_has_word(text + behind, line) ? at : 0;
        }
        if (one_of(".,;?!", text[at])) return 0;
    }
    return 0;
}

/* The question whose title, or whose words, a label at `from` is; -1: none. */
static int label_at(struct step *step, const char *text, size_t bytes, size_t from, bool opens_line, int *sign)
{
    size_t start = past_ornaments(text, bytes, from), count = opens_line ? sizeof signs / sizeof *signs : RUNNING_SIGNS;
    size_t end = sign_behind(text, bytes, start, count, sign), n = end - start;
    if (end == 0 || lang_count_upto(text + start, n, LABEL_MOST_WORDS + 1) > LABEL_MOST_WORDS) return -1;
    int question = titled_question(step, text + start, n);
    if (question < 0) question = titled_compound(step, text + start, n);
    bool stop = strcmp(signs[*sign], ". ") == 0;
    if (question < 0 && opens_line && !stop && lang_count_words(text + start, n) <= LABEL_MAX_WORDS)
        question = topic_named(step, text + start, n);
    return question;
}

/* A sentence, or part of one, ends before that place. */
static bool begins_anew(const char *text, size_t at)
{
    if (at >= 2 && text[at - 1] == ' ') return one_of(".!?;", text[at - 2]);
    return at >= 3 && (bytes_end(text, at, "。") || bytes_end(text, at, "；"));
}

/* The next place behind `at` where a line begins or, `within` a line, a sentence; `bytes`: there is none. */
static size_t next_beginning(const char *text, size_t bytes, size_t at, bool within)
{
    if (!within) {
        const char *end = memchr(text + at, '\n', bytes - at);
        return end != NULL ? (size_t)(end + 1 - text) : bytes;
    }
    do at++;
    while (at < bytes && text[at - 1] != '\n' && !begins_anew(text, at));
    return at;
}

static void find_places(struct step *step, const char *text, size_t bytes, struct places *out)
{
    for (size_t at = 0; at < bytes && out->count < PLACES_MOST;) {
        bool opens_line = at == 0 || text[at - 1] == '\n';
        struct place place = {.from = at};
        place.question = label_at(step, text, bytes, at, opens_line, &place.sign);
        bool alike = out->count == 0 || out->items[0].sign == place.sign;
        if (place.question >= 0 && alike) out->items[out->count++] = place;
        at = next_beginning(text, bytes, at, out->count > 0 && out->items[0].from == 0);
    }
}

static bool several(const struct places *places)
{
    for (size_t i = 1; i < places->count; i++)
        if (places->items[i].question != places->items[0].question) return true;
    return false;
}

static bool may_hold(const struct block *block)
{
    return block->role == ROLE_AUTHORED && block->kind == BLOCK_PARAGRAPH && !block->hidden && block->text[0] != '\0';
}

void titled_lines_part(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct blocks out = {0};
    bool parted = false;
    for (size_t b = 0; b < blocks->count; b++) {
        const struct block *block = &blocks->items[b];
        struct places places = {.count = 0};
        struct marker marker;
        size_t bytes = may_hold(block) ? strlen(block->text) : 0;
        if (bytes > 0 && !texts_marker(step, block->text, bytes, &marker))
            find_places(step, block->text, bytes, &places);
        if (places.count < LABELS_LEAST || !several(&places)) {
            blocks_push(step->arena, &out, block);
            continue;
        }
        parted = true;
        for (size_t i = 0, from = 0; i <= places.count; i++) {
            size_t to = i < places.count ? places.items[i].from : bytes;
            size_t end = to;
            while (end > from && one_of(" \n", block->text[end - 1])) end--;
            if (end > from) {
                struct block piece = block_part(step->arena, block, from, end);
                texts_split(step, block->text, from, piece.text, end - from);
                blocks_push(step->arena, &out, &piece);
            }
            from = to;
        }
    }
    if (parted) step->out->blocks = out;
}
