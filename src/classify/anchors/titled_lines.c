/* SPDX-License-Identifier: MIT */
/*
 * titled_lines: answers that stand line below line in one paragraph, each behind its question's title ("Prices - ..."
 * above "Staff - ..."), or one behind the other ("Prices: ... Staff: ..."). Each becomes a paragraph of its own.
 */
#include "decoder/yesno.h"
#include "texts.h"
#include "titled_runs.h"
#include "topic.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

#define PLACES_MOST 40
#define LABEL_MOST_BYTES 60
#define LABEL_MOST_WORDS 6
/* Two labels are no accident any more. */
#define LABELS_LEAST 2

/* A label at a line's or a sentence's start: its words are [start, end). */
struct place {
    size_t from, start, end;
    int question, sign;
};
struct places {
    struct place items[PLACES_MOST];
    size_t count;
};

/* What sets a title off from its answer; the first of them in running text, too; the last, a full stop, sets off a
 * title word by word alone. */
#define RUNNING_SIGNS 7
static const char *const signs[] = {": ",  "：",   " – ", " — ", " - ",          "——", " -- ", " -> ",
                                    " → ", " => ", " = ", "\t",  "\xE3\x80\x80", "】", "] ",   ". "};
#define SIGNS (sizeof signs / sizeof *signs)
/* What may stand before it. */
static const char *const ornaments[] = {"*", "_", "•", "・", "■", "●", "◆", "□", "○", "【", "[", " ", "\xE3\x80\x80"};

static size_t past_ornaments(const char *text, size_t bytes, size_t from)
{
    if ((unsigned char)text[from] < 0x80 && !one_of("*_[ -+", text[from])) return from; /* as most are */
    from += topic_bullet(text + from, bytes - from);
    for (size_t i = 0; i < sizeof ornaments / sizeof *ornaments;) {
        bool here = bytes_begin(text + from, bytes - from, ornaments[i]);
        from += here ? strlen(ornaments[i]) : 0;
        i = here ? 0 : i + 1;
    }
    return from;
}

/* The sign that stands at that place with text behind it on its line, or, `within`, on the next; -1: none. */
static int sign_at(const char *text, size_t bytes, size_t at, size_t count, bool within)
{
    if (within && text[at] == ':' && text[at + 1] == '\n') return lang_has_word(text + at, bytes - at) ? 0 : -1;
    for (size_t i = 0; i < count; i++) {
        if (!bytes_begin(text + at, bytes - at, signs[i])) continue;
        const char *behind = text + at + strlen(signs[i]);
        return lang_has_word(behind, strcspn(behind, "\n")) ? (int)i : -1;
    }
    return -1;
}

/* Where the first sign behind `from` stands, with few words before it; 0: nowhere. `within`: in running text, whose
 * lines may end anywhere. */
static size_t sign_behind(const char *text, size_t bytes, size_t from, size_t count, bool within, int *sign)
{
    size_t blanks = 0, limit = from + LABEL_MOST_BYTES < bytes ? from + LABEL_MOST_BYTES : bytes;
    for (size_t at = from + 1; at < limit; at++) {
        unsigned char c = (unsigned char)text[at];
        if (c > '?' && c < 0xE2 && c != ']') continue; /* letters, mostly */
        if (c == ' ' || (within && c == '\n')) {
            unsigned char next = (unsigned char)text[at + 1];
            if (++blanks >= LABEL_MOST_WORDS) return 0;
            if (next != '-' && next != '=' && next != 0xE2) continue;
        }
        if (one_of(within ? ";?!" : "\n;?!", (char)c)) return 0;
        *sign = sign_at(text, bytes, at, count, within);
        if (*sign >= 0) return at;
        if (c == '.' || c == ':') return 0;
    }
    return 0;
}

/* A sentence, or part of one, ends before that place. */
static bool begins_anew(const char *text, size_t at)
{
    if (text[at - 1] == ' ') return at >= 2 && one_of(".!?;", text[at - 2]);
    return (unsigned char)text[at] >= 0xE3 && (bytes_end(text, at, "。") || bytes_end(text, at, "；"));
}

/* The next place from `at` on where a label may begin: a line's start or, `within`, a sentence's; `bytes`: none. */
static size_t next_start(const char *text, size_t bytes, size_t at, bool within)
{
    if (!within) {
        const char *line = memchr(text + at, '\n', bytes - at);
        return line != NULL ? (size_t)(line + 1 - text) : bytes;
    }
    for (at++; at < bytes; at++)
        if (text[at - 1] == '\n' || begins_anew(text, at)) return at;
    return bytes;
}

/* What stands like a label, whatever it says; one of the first two lines does, if any. Sentences are looked at where
 * the text itself begins with one. */
static void find_places(const char *text, size_t bytes, bool titles, struct places *out)
{
    bool within = false;
    size_t starts = 0;
    for (size_t at = 0; at < bytes && out->count < PLACES_MOST; at = next_start(text, bytes, at, within)) {
        bool line = at == 0 || text[at - 1] == '\n';
        if (starts++ == 2 && out->count == 0) return;
        if (line && text[at] >= 'a' && text[at] <= 'z') continue;
        struct place place = {.from = at, .start = past_ornaments(text, bytes, at), .question = -1};
        size_t count = !line ? RUNNING_SIGNS : titles ? SIGNS : SIGNS - 1;
        place.end = sign_behind(text, bytes, place.start, count, within, &place.sign);
        if (place.end == 0) continue;
        within = within || (titles && at == 0 && place.sign < RUNNING_SIGNS);
        out->items[out->count++] = place;
    }
}

/* The question whose title, or whose words, the label is; -1: none. */
static int question_of(struct step *step, const char *text, const struct place *place)
{
    const char *label = text + place->start;
    size_t bytes = place->end - place->start;
    if (lang_count_upto(label, bytes, LABEL_MOST_WORDS + 1) > LABEL_MOST_WORDS) return -1;
    int question = titled_question(step, label, bytes);
    if (question < 0) question = titled_compound(step, label, bytes);
    int several[ANCHOR_CANDIDATES];
    if (question < 0 && titled_several(step, label, bytes, several) > 0) question = several[0];
    bool line = place->from == 0 || text[place->from - 1] == '\n', stop = (size_t)place->sign == SIGNS - 1;
    bool few = line && !stop && lang_count_words(label, bytes) <= LABEL_MAX_WORDS;
    return question < 0 && few ? topic_named(step, label, bytes) : question;
}

/* Keeps those that name a question, all set off by the sign of the first. */
static void keep_named(struct step *step, const char *text, struct places *places)
{
    size_t kept = 0;
    for (size_t i = 0; i < places->count; i++) {
        struct place place = places->items[i];
        if (kept > 0 && place.sign != places->items[0].sign) continue;
        bool sentence = place.from > 0 && text[place.from - 1] != '\n';
        if (sentence && (kept == 0 || places->items[0].from > 0)) continue;
        place.question = question_of(step, text, &place);
        if (place.question >= 0) places->items[kept++] = place;
    }
    places->count = kept;
}

static bool several(const struct places *places)
{
    for (size_t i = 1; i < places->count; i++)
        if (places->items[i].question != places->items[0].question) return true;
    return false;
}

/* Those that their letters alone set off. */
static bool find_runs(struct step *step, const struct block *block, struct places *out)
{
    size_t from[PLACES_MOST];
    out->count = titled_runs(step, block, from, PLACES_MOST);
    for (size_t i = 0; i < out->count; i++) out->items[i] = (struct place){.from = from[i]};
    return out->count > 0;
}

static bool may_hold(const struct block *block)
{
    return block->role == ROLE_AUTHORED && block->kind == BLOCK_PARAGRAPH && !block->hidden && block->text[0] != '\0';
}

/* The text with the label that it begins with, and what stands right behind its sign, on one line. */
static const char *unwrapped(struct arena *arena, const char *text, size_t label)
{
    if (memchr(text, '\n', strnlen(text, label)) == NULL) return text;
    char *out = arena_strndup(arena, text, strlen(text));
    for (size_t i = 0; i < label && out[i] != '\0'; i++)
        if (out[i] == '\n') out[i] = ' ';
    return out;
}

/* Each part that a label begins becomes a paragraph. */
static void push_parts(struct step *step, const struct block *block, const struct places *places, struct blocks *out)
{
    size_t bytes = strlen(block->text);
    for (size_t i = 0, from = 0; i <= places->count; i++) {
        size_t to = i < places->count ? places->items[i].from : bytes, end = to;
        while (end > from && one_of(" \n", block->text[end - 1])) end--;
        if (end > from) {
            struct block part = block_part(step->arena, block, from, end);
            texts_split(step, block->text, from, part.text, end - from);
            if (i > 0) part.text = unwrapped(step->arena, part.text, places->items[i - 1].end + 2 - from);
            blocks_push(step->arena, out, &part);
        }
        from = to;
    }
}

void titled_lines_part(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct blocks out = {0};
    struct places places = {.count = 0};
    bool parted = false, titles = call_has_titles(step->call);
    for (size_t b = 0; b < blocks->count; b++) {
        const struct block *block = &blocks->items[b];
        struct marker marker;
        size_t bytes = may_hold(block) ? strlen(block->text) : 0;
        places.count = 0;
        if (bytes > 0) find_places(block->text, bytes, titles, &places);
        if (places.count >= LABELS_LEAST && !texts_marker(step, block->text, bytes, &marker))
            keep_named(step, block->text, &places);
        else
            places.count = 0;
        bool parts = places.count >= LABELS_LEAST && several(&places);
        if (!parts && bytes > 0 && (block->emphasis_count > 0 || memchr(block->text, '*', bytes) != NULL))
            parts = find_runs(step, block, &places);
        for (size_t i = 0; parts && !parted && i < b; i++) blocks_push(step->arena, &out, &blocks->items[i]);
        parted |= parts;
        if (parts)
            push_parts(step, block, &places, &out);
        else if (parted)
            blocks_push(step->arena, &out, block);
    }
    if (parted) step->out->blocks = out;
}
