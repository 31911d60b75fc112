/* SPDX-License-Identifier: MIT */
/* units: the paragraphs to be filed, cut out of the blocks between the anchors, with their terms counted. */
#include "bridge.h"
#include "filing.h"
#include "prefaces.h"
#include "sign_ahead.h"
#include "texts.h"
#include "yesno.h"

/* A turn is looked for no nearer to a paragraph's ends than this; "As for", with what it names, is so long. */
#define TURN_LEAST_BYTES 80
#define TURN_BESIDE_BYTES 24
#define TURN_PHRASE_BYTES 6
#define TURN_MOST_BYTES 80
#define TURN_OPENS 1.0
/* Behind what introduces, the first answer begins, though no paragraph does. */
#define PREFACE_OPENS 5.0
/* Paragraphs at the beginning that may introduce; what stands behind that in its paragraph has so many words. */
#define PREFACES_MOST 3
#define BEHIND_PREFACE_WORDS 4
/* Below a quotation no more than these are the name of who is quoted. */
#define NAME_WORDS 3
/* So many paragraphs more than twice as many as open with a turn of phrase. */
#define SPEAKING_BESIDE 2

static int compare_postings(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    return (x->question > y->question) - (x->question < y->question);
}

/* Most paragraphs are short enough for the simplest way. */
#define INSERTION_MAX 64

static void sort_postings(struct posting *postings, size_t count)
{
    if (count > INSERTION_MAX) {
        qsort(postings, count, sizeof *postings, compare_postings);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        struct posting now = postings[i];
        size_t at = i;
        for (; at > 0 && postings[at - 1].question > now.question; at--) postings[at] = postings[at - 1];
        postings[at] = now;
    }
}

static void count_terms(struct arena *arena, struct unit *unit)
{
    struct posting *counts = arena_array(arena, unit->marks.count + 1, sizeof *counts);
    size_t n = 0, kept = 0;
    for (size_t i = 0; i < unit->marks.count; i++) {
        if (!unit->marks.items[i].stop) counts[n++] = (struct posting){unit->marks.items[i].term, 1};
    }
    sort_postings(counts, n);
    for (size_t i = 0; i < n; i++) {
        if (kept && counts[kept - 1].question == counts[i].question)
            counts[kept - 1].weight += 1;
        else
            counts[kept++] = counts[i];
    }
    unit->counts = counts;
    unit->count_count = kept;
}

static bool prompts_quoted(const struct blocks *blocks)
{
    for (size_t i = 0; i < blocks->count; i++) {
        if (blocks->items[i].role == ROLE_PROMPT && blocks->items[i].depth > 0) return true;
    }
    return false;
}

static bool author_goes_on(const struct blocks *blocks, size_t index)
{
    for (size_t i = index + 1; i < blocks->count; i++) {
        if (blocks->items[i].role == ROLE_AUTHORED) return true;
    }
    return false;
}

/* An earlier message under its head, below all that the author wrote, whatever the subject says. */
static bool is_history(const struct blocks *blocks, size_t index)
{
    if (rule_family(blocks->items[index].rule) == RULES_BELOW) return true;
    size_t head = index;
    while (head > 0 && (blocks->items[head].role == ROLE_QUOTED || blocks->items[head].role == ROLE_PROMPT) &&
           (head == index || blocks->items[head].depth > 0))
        head--;
    if (blocks->items[head].role != ROLE_ATTRIBUTION) return false;
    size_t below = 0;
    for (size_t i = index + 1; i < blocks->count; i++)
        if (blocks->items[i].role == ROLE_AUTHORED && blocks->items[i].source[0] == '\0')
            below += lang_count_words(blocks->items[i].text, strlen(blocks->items[i].text));
    return below <= NAME_WORDS;
}

/*
 * The author's own quotation inside an answer: something is quoted, but this is no reply whose history it could be; or
 * it is a reply to the call in which the questions are known by their words, and the author's text introduces what is
 * quoted besides them.
 */
static bool is_citation(const struct step *step, const struct block *block, size_t index)
{
    const struct blocks *blocks = &step->out->blocks;
    if (block->role != ROLE_QUOTED || block->container_quote || block->rule == RULE_SAME_TEXT) return false;
    if (block->rule == RULE_CALL_SENT_ALONG) return false;
    if (block->rule == RULE_CITED_QUESTION) return true;
    if (!answers_somebody(step)) return !is_history(blocks, index);
    bool known = prompts_quoted(blocks), goes_on = known && author_goes_on(blocks, index);
    for (size_t i = index; i-- > 0;) {
        const struct block *before = &blocks->items[i];
        if (before->role == ROLE_QUOTED) continue;
        if (before->role != ROLE_AUTHORED) return false;
        size_t bytes = strlen(before->text);
        return goes_on || (bytes > 0 && (before->text[bytes - 1] == ':' || strstr(before->text, "://") != NULL));
    }
    return false;
}

void units_add(struct step *step, struct lang *lang, struct vocabulary *words, size_t block, size_t from, size_t to,
               int anchor, struct units *out)
{
    const char *text = step->out->blocks.items[block].text;
    struct cuts cuts = texts_cut(step, lang, text, from, to, SIZE_MAX);
    size_t count = texts_words(step, text, from, to);
    if (count == 0) {
        bool shown = false; /* "👍" is an answer too */
        for (size_t i = from; i < to; i++) shown = shown || (unsigned char)text[i] >= 0xF0;
        if (!shown) return;
    }
    struct unit *unit = ARENA_PUSH(step->arena, out->items, out->count, out->room);
    *unit = (struct unit){.block = block, .from = from, .to = to, .anchor = anchor, .words = count};
    lexicon_marks(step->classifier->questions->lexicon, step->arena, words, cuts.items, cuts.count, &unit->marks);
    marks_notions(lang, step->arena, words, &unit->marks, &unit->notions);
    unit->opening = opening_marks(&unit->marks, text);
    count_terms(step->arena, unit);
}

/* Where a paragraph turns to another matter in its middle: "... a day and a half. As for consequences, ..."; `to` where
 * it does not. Who opens with such a turn says each in a sentence or two. */
static size_t turn_inside(const char *text, size_t from, size_t to)
{
    size_t least = opener_turns(text + from, to - from) >= TURN_PHRASE_BYTES ? TURN_BESIDE_BYTES : TURN_LEAST_BYTES;
    if (to - from <= 2 * least) return to;
    size_t last = to - least;
    for (size_t at = from + least; (at = sign_ahead(text, at - 1, last - 1) + 1) < last; at++) {
        char before = text[at - 1];
        if ((before != '.' && before != '!' && before != '?') || (text[at] != ' ' && text[at] != '\n')) continue;
        size_t phrase = opener_turns(text + at + 1, to - at - 1);
        if (phrase < TURN_PHRASE_BYTES) continue;
        size_t end = at + 1 + phrase + strcspn(text + at + 1 + phrase, ",:.;?!");
        if (end < to && (text[end] == ',' || text[end] == ':') && end - at <= TURN_MOST_BYTES) return at + 1;
    }
    return to;
}

/* Nothing but what introduces stands above. */
static bool all_introduce(const struct units *units)
{
    for (size_t u = 0; u < units->count; u++)
        if (!units->items[u].preface) return false;
    return units->count < PREFACES_MOST;
}

/* Where in one of the first paragraphs the answer begins; `from` where at once, `to` where not at all. */
static size_t preface_inside(struct step *step, size_t block, size_t from, size_t to, const struct units *units)
{
    const char *text = step->out->blocks.items[block].text;
    if (step->out->blocks.items[block].role != ROLE_AUTHORED || !all_introduce(units)) return from;
    size_t end = preface_end(view_of(step), block, text, from, to);
    bool brief = end < to && lang_count_upto(text + end, to - end, BEHIND_PREFACE_WORDS) < BEHIND_PREFACE_WORDS;
    return brief ? to : end;
}

/* A paragraph, in as many units as it has matters. */
static void add_paragraph(struct step *step, struct lang *lang, struct vocabulary *words, size_t block, size_t from,
                          size_t to, int anchor, struct units *out)
{
    const char *text = step->out->blocks.items[block].text;
    double opens = 0;
    size_t introduced = anchor < 0 ? preface_inside(step, block, from, to, out) : from, above = out->count;
    if (introduced > from) {
        units_add(step, lang, words, block, from, introduced, anchor, out);
        if (out->count > above) out->items[above].preface = true;
        from = introduced;
        opens = PREFACE_OPENS;
    }
    for (; from < to; opens = TURN_OPENS) {
        size_t end = turn_inside(text, from, to), before = out->count;
        units_add(step, lang, words, block, from, end, opens == 0 ? anchor : -1, out);
        if (out->count > before) out->items[before].opens = opens;
        from = end;
    }
}

void units_make(struct step *step, const struct anchors *anchors, const struct file_names *files,
                struct vocabulary *words, struct units *out)
{
    struct lang *lang = texts_lang(step);
    const char *source = NULL;
    size_t next = 0;
    for (size_t b = 0; b < step->out->blocks.count; b++) {
        const struct block *block = &step->out->blocks.items[b];
        bool cited = is_citation(step, block, b);
        size_t at = 0, bytes = strlen(block->text), before = out->count;
        int anchor = -1;
        bool taken = (block->role == ROLE_AUTHORED || cited) && !block->hidden && block->rule != RULE_LEFT_OUT;
        for (; next < anchors->count && anchors->items[next].block == b; next++) {
            const struct anchor *here = &anchors->items[next];
            if (!taken || here->echo) continue;
            if (here->from > at) add_paragraph(step, lang, words, b, at, here->from, anchor, out);
            bool behind = here->lead_in || (here->rule == RULE_MARKER && !here->about);
            at = behind ? here->to : here->from;
            anchor = (int)next;
        }
        if (!taken) continue;
        if (bytes > at) add_paragraph(step, lang, words, b, at, bytes, anchor, out);
        for (size_t u = before; u < out->count; u++) {
            out->items[u].cited = cited;
            out->items[u].new_source = source && strcmp(source, block->source) != 0;
            out->items[u].named_source = source != block->source && file_names_any(files, block->source);
            source = block->source;
        }
    }
}

/* Its paragraph goes on in the same block: a heading's does not. */
static bool goes_on_beside(const struct units *units, const struct anchor *anchor)
{
    for (size_t u = 0; u < units->count; u++)
        if (units->items[u].block == anchor->block && units->items[u].from >= anchor->from) return true;
    return false;
}

/* "As to the money: ..." in one paragraph of many is a way of speaking, not what sets out the letter: where few
 * paragraphs open so and nothing else marks any, each such phrase speaks for its own paragraph. */
static bool only_ways_of_speaking(const struct units *units, const struct anchors *anchors)
{
    size_t phrases = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct anchor *anchor = &anchors->items[i];
        if (!anchor->governs) continue;
        bool phrase = anchor->leads && !anchor->echo && !anchor->lead_in && !anchor->closes &&
                      anchor->rule == RULE_LEADING_PHRASE;
        if (!phrase || !goes_on_beside(units, anchor)) return false;
        phrases++;
    }
    return phrases > 0 && units->count >= 2 * phrases + SPEAKING_BESIDE;
}

/* What the author's own words name is no more than other such words say; a repeated question and a number are more. */
static bool only_speaks(const struct anchors *anchors, int governor)
{
    if (governor < 0) return true;
    const struct anchor *anchor = &anchors->items[governor];
    return anchor->rule == RULE_LEADING_PHRASE || anchor->rule == RULE_LINE || anchor->rule == RULE_HEADING ||
           anchor->rule == RULE_ASKED_OTHERWISE;
}

int *units_governors(struct arena *arena, const struct units *units, const struct anchors *anchors)
{
    int *out = arena_array(arena, units->count + 1, sizeof *out), now = UNIT_FREE;
    size_t next = 0;
    bool speaking = only_ways_of_speaking(units, anchors);
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        if (speaking) now = UNIT_FREE;
        bool here = false,
             closed = unit->named_source && next > 0; /* no mark in another text governs what its own name files */
        if (closed) now = UNIT_CLOSED - (int)(next - 1);
        for (; next < anchors->count; next++) {
            const struct anchor *anchor = &anchors->items[next];
            if (anchor->block > unit->block || (anchor->block == unit->block && anchor->from > unit->from)) break;
            if (anchor->governs) now = anchor->closes ? UNIT_CLOSED - (int)next : (int)next, here = true;
        }
        if (unit->turns && !here && only_speaks(anchors, now))
            now = next > 0 ? UNIT_CLOSED - (int)(next - 1) : UNIT_FREE;
        out[u] = now;
    }
    return out;
}
