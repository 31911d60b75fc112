/* SPDX-License-Identifier: MIT */
/*
 * labels: whether a message is set out by labels. "Roles: the state buys, the users pay" opens an answer where the
 * author labels every paragraph so; one such paragraph among many is a way of speaking. The same goes for lines with a
 * colon, each above its paragraph.
 */
#include "topic.h"
#include "topic_span.h"
#include "decoder/yesno.h"
#include <mailcall/lang/asking.h>
#include <mailcall/lang/words.h>
#include <mailcall/base/one_of.h>

#define COLON_LINE_WORDS 14
#define HEAD_LINE_WORDS 6
#define HEAD_LINE_BYTES 45
#define LABEL_WORDS 6
/* ... behind words that turn to something. */
#define TURNED_WORDS 11
#define CAPITALS_LEAST 4
#define CAPITAL_WORDS 12
/* Two labels are no accident any more. */
#define LABELS_LEAST 2
#define PARAGRAPH_WORDS 3

/* A line of its own with a colon, or with nothing at all behind its few words. */
bool label_is_line(const struct block *block)
{
    const char *text = block->text;
    size_t bytes = strcspn(text, "\n"), end = bytes;
    if (text[bytes] != '\0') return false;
    size_t words = lang_count_upto(text, bytes, COLON_LINE_WORDS + 1);
    if (block->kind == BLOCK_HEADING) return words > 0 && words <= COLON_LINE_WORDS;
    if (words == 0 || words > COLON_LINE_WORDS || topic_bullet(text, bytes) > 0) return false;
    while (end > 0 && one_of(" *_\t", text[end - 1])) end--;
    if ((end > 0 && text[end - 1] == ':') || (end > 3 && memcmp(text + end - 3, "：", 3) == 0)) return true;
    bool small = *text >= 'a' && *text <= 'z', sign = (unsigned char)*text < 'A';
    bool commas = memchr(text, ',', bytes) != NULL && (words > LABEL_WORDS / 2 + 1 || text[end - 1] == ',');
    return words <= HEAD_LINE_WORDS && !small && !sign && !commas && !one_of(".!?;-", text[end - 1]) &&
           ((unsigned char)text[end - 1] < 0xE0 || end <= HEAD_LINE_BYTES);
}

/* Capitals only, and several: of the Latin, the Greek or the Cyrillic letters. */
static bool is_capital_line(const char *text, size_t bytes)
{
    size_t capitals = 0;
    for (size_t i = 0; i < bytes; i++) {
        unsigned char a = (unsigned char)text[i], b = i + 1 < bytes ? (unsigned char)text[i + 1] : 0;
        if ((a >= 'a' && a <= 'z') || (a == 0xC3 && b >= 0x9F) || a == 0xD1 || (a == 0xD0 && b >= 0xB0) ||
            (a == 0xCE && b >= 0xAC) || a == 0xCF)
            return false;
        capitals += (a >= 'A' && a <= 'Z') || (a == 0xD0 && b >= 0x80) || (a == 0xCE && b >= 0x91);
    }
    return capitals >= CAPITALS_LEAST && lang_count_upto(text, bytes, CAPITAL_WORDS + 1) <= CAPITAL_WORDS;
}

/* A line in capitals above the text of its block, or above the next block. */
static bool is_shouted(const struct block *block)
{
    size_t bytes = strcspn(block->text, "\n");
    return is_capital_line(block->text, bytes) && (block->text[bytes] == '\0' || strlen(block->text + bytes) > bytes);
}

/* Bytes of a colon or a dash between blanks that sets off the text's first words; 0: nothing does. */
static size_t setting_off(const char *text, size_t most_words, bool dashes)
{
    static const char *const signs[] = {": ", " - ", " – ", " — ", "："};
    size_t end = strcspn(text, "\n.?!");
    for (size_t at = 1; at < end; at++) {
        unsigned char c = (unsigned char)text[at], next = (unsigned char)text[at + 1];
        if (c != ':' && c != 0xEF && (c != ' ' || (next != '-' && next != 0xE2))) continue; /* most */
        for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
            size_t n = strlen(signs[i]);
            bool colon = i == 0 || i == 4;
            if ((!colon && !dashes) || strncmp(text + at, signs[i], n) != 0 || text[at + n] == '\0') continue;
            return lang_count_words(text, at) <= most_words ? at : 0;
        }
    }
    return 0;
}

/* "About the fares: ..." at a paragraph's start, "On fares - ...". */
static bool is_labelled(const struct block *block)
{
    const char *text = block->text;
    if ((*text >= '0' && *text <= '9') || setting_off(text, TURNED_WORDS, true) == 0) return false; /* as with most */
    return opener_speaks_of(text, strlen(text)) || setting_off(text, LABEL_WORDS, false) > 0;
}

size_t label_before(const struct block *block)
{
    return block_is_own(block) && is_labelled(block) ? setting_off(block->text, TURNED_WORDS, true) : 0;
}

size_t label_turned_to(const struct block *block)
{
    if (!block_is_own(block) || opener_turns(block->text, strlen(block->text)) == 0) return 0;
    return setting_off(block->text, TURNED_WORDS, true);
}

static size_t count_paragraphs(const struct blocks *blocks, size_t from)
{
    size_t count = 0;
    for (size_t i = from; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        count += block_is_own(block) &&
                 lang_count_upto(block->text, strlen(block->text), PARAGRAPH_WORDS + 1) > PARAGRAPH_WORDS;
    }
    return count;
}

enum labelled labels_of(const struct blocks *blocks)
{
    size_t above = 0, before = 0, shouted = 0, first = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i], *next = i + 1 < blocks->count ? block + 1 : NULL;
        if (!block_is_own(block)) continue;
        above += label_is_line(block) && next != NULL && block_is_own(next) && !label_is_line(next);
        shouted += is_shouted(block);
        if (!is_labelled(block)) continue;
        if (before++ == 0) first = i;
    }
    if (shouted > above) above = shouted;
    if (above < LABELS_LEAST && before < LABELS_LEAST) return LABELLED_NOT;
    size_t paragraphs = count_paragraphs(blocks, 0);
    if (above >= LABELS_LEAST && 3 * above >= paragraphs) return LABELLED_ABOVE;
    bool set_out = 3 * before >= 2 * paragraphs || (before > 0 && before >= count_paragraphs(blocks, first));
    return before >= LABELS_LEAST && set_out ? LABELLED_BEFORE : LABELLED_NOT;
}

/* Right below a question a label is the answer's: "The police: ...". The next row of a table is the next question's. */
static bool below_question(const struct blocks *blocks, const struct anchors *anchors, size_t at)
{
    const struct anchor *here = &anchors->items[at];
    if (blocks->items[here->block].kind == BLOCK_ROW) return false;
    if (!here->label || here->echo || here->from != 0) return false;
    for (size_t i = at; i-- > 0 && anchors->items[i].block + 1 >= here->block;)
        if (anchors->items[i].echo && anchors->items[i].block + 1 == here->block) return true;
    return false;
}

void labels_settle(const struct blocks *blocks, struct anchors *anchors)
{
    size_t count = 0, kept = 0, top = 0;
    int first = -1;
    bool several = false;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor *anchor = &anchors->items[i];
        if (below_question(blocks, anchors, i)) anchor->label = anchor->brief = false;
        bool alone = anchor->echo && anchor->label; /* a label on a line of its own */
        if (anchor->quoted || (anchor->soft != anchor->label && !alone) || !(anchor->label || anchor->echo)) continue;
        several = several || (first >= 0 && anchor->questions[0] != first);
        if (count++ == 0) top = anchor->block;
        first = anchor->questions[0];
    }
    bool set_out = several && 2 * count >= count_paragraphs(blocks, 0);
    bool all = set_out && count >= count_paragraphs(blocks, top);
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor anchor = anchors->items[i];
        if (anchor.brief && !set_out) continue;
        anchor.label = anchor.label && !anchor.echo && (set_out || anchor.leads);
        anchor.leads = anchor.leads || anchor.label;
        anchor.soft = anchor.soft && !(all && anchor.label);
        anchors->items[kept++] = anchor;
    }
    anchors->count = kept;
}

/* "On the money: ...": a label behind words that turn to something; "On the other hand:" is a turn of speech. */
static bool turns_to_label(const struct block *block)
{
    if (!block_is_own(block) || !is_labelled(block) || !opener_speaks_of(block->text, strlen(block->text)))
        return false;
    return !opener_is_turn(block->text, setting_off(block->text, TURNED_WORDS, true));
}

/* Whether nearly every paragraph from the first such label on has one, and nothing else says what is answered: then
 * each opens an answer, whichever. Below a question's number they part one answer. */
static bool turns_throughout(const struct step *step, const struct blocks *blocks, const struct anchors *anchors)
{
    size_t count = 0, first = 0;
    int number;
    for (size_t i = 0; i < anchors->count; i++)
        if (!anchors->items[i].label && !anchors->items[i].soft && !anchors->items[i].quoted) return false;
    if (marker_search(step->reading->subject, &number, 1) > 0) return false;
    for (size_t i = 0; i < blocks->count; i++)
        if (turns_to_label(&blocks->items[i]) && count++ == 0) first = i;
    return count >= LABELS_LEAST && 3 * count >= 2 * count_paragraphs(blocks, first);
}

static bool opens_at_label(const struct anchor *anchor, const struct blocks *blocks)
{
    return anchor->label && !anchor->soft && anchor->from == 0 && anchor->count > 0 &&
           turns_to_label(&blocks->items[anchor->block]);
}

/* Whether lines in capitals set out the message: one of them names a question. The names are prompts by now. */
static bool capitals_open(const struct anchors *anchors, const struct blocks *blocks)
{
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        const char *text = blocks->items[anchor->block].text;
        if (anchor->echo && anchor->from == 0 && anchor->rule == RULE_LINE &&
            is_capital_line(text, strcspn(text, "\n")))
            return true;
    }
    return false;
}

/* A line of its own that names a question in few words, in the author's or its title's; `rule`: in the author's. */
static bool is_own_line(const struct anchor *anchor, const struct blocks *blocks, enum rule rule)
{
    const char *text = blocks->items[anchor->block].text;
    if (!anchor->echo || anchor->quoted || anchor->from != 0 || text[strcspn(text, "\n")] != '\0') return false;
    bool brief = anchor->rule == RULE_PROMPT_ECHO && !asking_ends(text, strlen(text), " *_\")") &&
                 lang_count_upto(text, strlen(text), HEADING_MAX_WORDS + 1) <= HEADING_MAX_WORDS;
    return anchor->rule == rule || brief;
}

bool label_names(const struct anchor *anchor, const struct blocks *blocks)
{
    return is_own_line(anchor, blocks, RULE_LINE) || is_own_line(anchor, blocks, RULE_HEADING);
}

/* The rank of the lowest heading of a document that names a question; 0: none does. Headings below it part an answer.
 */
static int heading_opens(const struct anchors *anchors, const struct blocks *blocks)
{
    int level = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct block *block = &blocks->items[anchors->items[i].block];
        bool opens = block->kind == BLOCK_HEADING && is_own_line(&anchors->items[i], blocks, RULE_HEADING);
        if (opens && block->level > level) level = block->level;
    }
    return level;
}

/* Whether lines of plain text that stand like headings set out the message: one of them names a question. */
static bool lines_open(const struct anchors *anchors, const struct blocks *blocks)
{
    for (size_t i = 0; i < anchors->count; i++)
        if (is_own_line(&anchors->items[i], blocks, RULE_LINE)) return true;
    return false;
}

/* A heading of the same rank or above, or such a line, with its text below it. The first of a file is its title, and
 * right below a question stands its answer. */
static bool heads_text(const struct blocks *blocks, size_t at, int level, bool lines)
{
    const struct block *block = &blocks->items[at], *next = at + 1 < blocks->count ? block + 1 : NULL;
    bool heading = block->kind == BLOCK_HEADING;
    bool first = at == 0 || strcmp(block[-1].source, block->source) != 0 || block[-1].role == ROLE_PROMPT;
    if (!block_is_own(block) || first || next == NULL || !block_is_own(next) || next->kind == BLOCK_HEADING)
        return false;
    if (strcmp(next->source, block->source) != 0) return false;
    if (heading) return level > 0 && block->level <= level;
    return lines && block->source[0] == '\0' && block->kind == BLOCK_PARAGRAPH && label_is_line(block) &&
           !label_is_line(next) && strlen(next->text) > strlen(block->text);
}

static bool any_label_opens(const struct anchors *anchors, const struct blocks *blocks)
{
    for (size_t i = 0; i < anchors->count; i++)
        if (opens_at_label(&anchors->items[i], blocks)) return true;
    return false;
}

/* A label that names no question anybody could tell. */
static struct anchor untold(const struct block *block, size_t at, bool apart)
{
    struct anchor out = {.block = at, .strong = true, .leads = true, .closes = true, .rule = RULE_LEADING_PHRASE};
    if (!apart || !turns_to_label(block)) return out;
    out.to = setting_off(block->text, TURNED_WORDS, true);
    out.to += topic_label_sign(block->text + out.to, strlen(block->text + out.to));
    out.label = out.apart = true;
    return out;
}

void labels_close(const struct step *step, const struct blocks *blocks, enum labelled labelled, struct anchors *anchors)
{
    struct anchors out = {.letter_answers = anchors->letter_answers};
    size_t next = 0;
    bool capitals = capitals_open(anchors, blocks),
         apart = labelled == LABELLED_BEFORE && turns_throughout(step, blocks, anchors);
    bool labels = apart || any_label_opens(anchors, blocks);
    bool lines = labelled == LABELLED_ABOVE && lines_open(anchors, blocks);
    int level = heading_opens(anchors, blocks);
    if (!capitals && !labels && !lines && level == 0) return;
    for (size_t b = 0; b < blocks->count; b++) {
        const struct anchor *here = next < anchors->count ? &anchors->items[next] : NULL;
        bool opened = here != NULL && here->block == b && here->from == 0 && !here->soft;
        const struct block *block = &blocks->items[b];
        bool closes = (labels && turns_to_label(block)) || (capitals && block_is_own(block) && is_shouted(block)) ||
                      heads_text(blocks, b, level, lines);
        if (!opened && closes) *ARENA_PUSH(step->arena, out.items, out.count, out.room) = untold(block, b, apart);
        bool told = apart && !opened && closes; /* what its words touch, all of it says */
        for (; next < anchors->count && anchors->items[next].block == b; next++)
            if (!told || anchors->items[next].from > 0)
                *ARENA_PUSH(step->arena, out.items, out.count, out.room) = anchors->items[next];
    }
    *anchors = out;
}
