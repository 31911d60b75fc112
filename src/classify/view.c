/* SPDX-License-Identifier: MIT */
/* view: the message as folded words, zone by zone, and how strongly it speaks of each concept. */
#include "phrases/word_set.h"
#include "view.h"
#include "kind/matter.h"
#include <mailcall/base/utf8.h>

/* Words at a message's head and end that say what it is; what stands between may be about anything. */
#define HEAD_WORDS 90
#define END_WORDS 40
#define FILE_HEAD_WORDS 40
/* Who replaces a text or writes for others says so before it, right behind it, or in hardly more than that. */
#define AHEAD_WORDS 50
#define BEHIND_WORDS 25
#define SHORT_BODY_WORDS 120
#define QUOTE_MAX_BYTES 80
/* Words of a message of two pages. */
#define TOKENS_USUAL 600
/* What thanks are for stands so near behind them. */
#define THANKED_WORDS 4

enum zone view_zone(const struct block *block)
{
    switch (block->role) {
    case ROLE_PROMPT: return block->depth > 0 || block->container_quote ? ZONE_QUOTED : ZONE_PROMPT;
    case ROLE_QUOTED:
    case ROLE_ATTRIBUTION:
    case ROLE_FORWARDED: return ZONE_QUOTED;
    case ROLE_SIGNATURE:
    case ROLE_FOOTER:
    case ROLE_DISCLAIMER: return ZONE_SIGNATURE;
    default: return block->source[0] == '\0' ? ZONE_BODY : ZONE_FILE;
    }
}

static size_t count_prompts(const struct blocks *blocks)
{
    size_t prompts = 0;
    for (size_t i = 0; i < blocks->count; i++) prompts += blocks->items[i].role == ROLE_PROMPT;
    return prompts;
}

/* Of one of another script; most texts do not even hold its first byte. */
static size_t count_sign(const char *text, const char *sign)
{
    size_t count = 0;
    const char *at = strchr(text, *sign);
    for (; at != NULL && (at = strstr(at, sign)) != NULL; at += strlen(sign)) count++;
    return count;
}

static void count_sentences(struct text_part *part)
{
    for (const char *at = part->text; (at = strpbrk(at, ".?!")) != NULL; at++) {
        if (at[1] != '\0' && at[1] != ' ' && at[1] != '\n') continue;
        part->questions_asked += *at == '?';
        part->sentences++;
    }
    size_t asked = count_sign(part->text, "？") + count_sign(part->text, "؟");
    part->questions_asked += asked;
    part->sentences += asked + count_sign(part->text, "。");
    part->counted = true;
}

/* Blocks of the old view looked at ahead for one that the new view shares: every block yields one at least. */
#define LOOK_AHEAD 8

/* The block's part of the view that was made before the blocks changed; `next` is where it is likely. */
static const struct text_part *part_before(const struct view *old, const char *text, size_t *next)
{
    if (old == NULL || old->hits.count >= PHRASE_HITS_MAX) return NULL;
    for (size_t i = *next; i < old->block_count && i < *next + LOOK_AHEAD; i++) {
        if (old->parts[i].text != text) continue;
        *next = i + 1;
        return &old->parts[i];
    }
    return NULL;
}

/* Room for so many more, which are written whole. */
static struct token *tokens_room(struct arena *arena, struct tokens *tokens, size_t more)
{
    if (tokens->count + more > tokens->room) {
        tokens->room = 2 * (tokens->count + more);
        struct token *moved = arena_room(arena, tokens->room, sizeof *moved);
        if (tokens->count > 0) memcpy(moved, tokens->items, tokens->count * sizeof *moved);
        tokens->items = moved;
    }
    tokens->count += more;
    return tokens->items + tokens->count - more;
}

static void copy_part(struct arena *arena, struct view *view, const struct view *old, const struct text_part *part,
                      enum zone zone, int block)
{
    size_t shift = view->tokens.count - part->tokens_from, count = part->tokens_to - part->tokens_from;
    struct token *tokens = tokens_room(arena, &view->tokens, count);
    if (count > 0) memcpy(tokens, &old->tokens.items[part->tokens_from], count * sizeof *tokens);
    for (size_t i = 0; i < count; i++) {
        tokens[i].zone = zone;
        tokens[i].block = block;
    }
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        struct hit *hit = ARENA_PUSH(arena, view->hits.items, view->hits.count, view->hits.room);
        *hit = old->hits.items[i];
        hit->first += shift;
        hit->end += shift;
    }
}

static void read_block(struct step *step, struct view *view, size_t index, size_t *next)
{
    const struct block *block = &step->out->blocks.items[index];
    struct text_part *part = &view->parts[index];
    enum zone zone = view_zone(block);
    *part = (struct text_part){.text = block->text, .tokens_from = view->tokens.count, .hits_from = view->hits.count};
    const struct text_part *before = part_before(step->view, block->text, next);
    if (before != NULL) {
        copy_part(step->arena, view, step->view, before, zone, (int)index);
        part->counted = before->counted;
        part->questions_asked = before->questions_asked;
        part->sentences = before->sentences;
    } else {
        tokens_add(step->arena, &view->tokens, zone, (int)index, block->text, strlen(block->text));
        phrases_match(step->arena, view->tokens.items, part->tokens_from, view->tokens.count, &view->hits);
    }
    part->tokens_to = view->tokens.count;
    part->hits_to = view->hits.count;
    if (zone != ZONE_BODY) return;
    if (!part->counted) count_sentences(part);
    view->questions_asked += part->questions_asked;
    view->sentences += part->sentences;
}

/* Where nothing but signature-like lines was written (a form filled in), they are the message. */
static void adopt_signature(struct view *view)
{
    for (size_t i = 0; i < view->tokens.count; i++) {
        enum zone zone = view->tokens.items[i].zone;
        if (zone == ZONE_BODY || zone == ZONE_FILE || zone == ZONE_PROMPT || zone == ZONE_QUOTED) return;
    }
    for (size_t i = 0; i < view->tokens.count; i++)
        if (view->tokens.items[i].zone == ZONE_SIGNATURE) view->tokens.items[i].zone = ZONE_BODY;
}

static void count_words(struct step *step, struct view *view)
{
    size_t halves[ZONE_COUNT] = {0};
    view->positions = arena_room(step->arena, view->tokens.count, sizeof *view->positions);
    for (size_t i = 0; i < view->tokens.count;) {
        enum zone zone = view->tokens.items[i].zone;
        bool own = zone == ZONE_BODY || zone == ZONE_FILE;
        size_t so_far = halves[zone];
        for (; i < view->tokens.count && view->tokens.items[i].zone == zone; i++) {
            const struct token *token = &view->tokens.items[i];
            view->positions[i] = so_far / 2;
            so_far += token->wide ? 1 : 2;
            if (own && token->text[0] == '\1') view->urls++;
        }
        halves[zone] = so_far;
    }
    for (size_t zone = 0; zone < ZONE_COUNT; zone++) view->words[zone] = (double)halves[zone] / 2;
}

/* Whether the blocks are those the view was made of: where one was split another may have been left out. */
static bool has_texts(const struct view *view, const struct blocks *blocks)
{
    if (view->block_count != blocks->count) return false;
    for (size_t i = 0; i < blocks->count; i++)
        if (view->parts[i].text != blocks->items[i].text) return false;
    return true;
}

static void note_concept(struct view *view, enum concept concept)
{
    view->concepts[concept / CONCEPT_BITS] |= (uint64_t)1 << concept % CONCEPT_BITS;
}

struct view *view_of(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    size_t prompts = count_prompts(blocks);
    if (step->view != NULL && step->view->prompt_count == prompts && has_texts(step->view, blocks)) return step->view;
    struct view *view = arena_alloc(step->arena, sizeof *view);
    view->block_count = blocks->count;
    view->prompt_count = prompts;
    view->reply = step->reading->reply;
    const char *subject = step->reading->subject;
    view->tokens.room = step->view != NULL ? step->view->tokens.count : TOKENS_USUAL;
    view->tokens.items = arena_room(step->arena, view->tokens.room, sizeof *view->tokens.items);
    tokens_add(step->arena, &view->tokens, ZONE_SUBJECT, -1, subject, strlen(subject));
    phrases_match(step->arena, view->tokens.items, 0, view->tokens.count, &view->hits);
    view->parts = arena_array(step->arena, blocks->count + 1, sizeof *view->parts);
    size_t next = 0;
    for (size_t i = 0; i < blocks->count; i++) read_block(step, view, i, &next);
    for (size_t i = 0; i < view->hits.count; i++) note_concept(view, view->hits.items[i].concept);
    adopt_signature(view);
    count_words(step, view);
    view->paired = matter_paired(step, &view->tokens);
    step->view = view;
    return view;
}

/* How much a hit counts by where it stands. */
static double place_weight(const struct view *view, const struct hit *hit)
{
    const struct token *token = &view->tokens.items[hit->first];
    size_t position = view->positions[hit->first];
    switch (token->zone) {
    case ZONE_SUBJECT: return view->reply ? 0.3 : 1.2; /* a reply's subject is the thread's */
    case ZONE_BODY:
        if (position < HEAD_WORDS) return 1;
        return (double)position + END_WORDS > view->words[ZONE_BODY] ? 0.7 : 0.3;
    case ZONE_FILE: return position < FILE_HEAD_WORDS ? 0.5 : 0.1;
    default: return 0;
    }
}

bool hit_overlaps(const struct view *view, const struct hit *hit, enum concept concept)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        if (other->concept == concept && other->first < hit->end && hit->first < other->end) return true;
    }
    return false;
}

bool hit_thanked_for(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *thanks = &view->hits.items[i];
        bool near = thanks->first <= hit->first && thanks->end + THANKED_WORDS >= hit->first;
        if (thanks->concept != CONCEPT_THANKS || !near || tokens[thanks->first].block != tokens[hit->first].block)
            continue;
        size_t at = hit->first;
        while (at > thanks->first && !tokens_part(tokens, at)) at--;
        if (at == thanks->first) return true;
    }
    return false;
}

bool view_is_ahead(const struct view *view, const struct hit *hit)
{
    enum zone zone = view->tokens.items[hit->first].zone;
    size_t position = view->positions[hit->first];
    double words = zone == ZONE_BODY ? view->words[ZONE_BODY] : 0;
    if (zone == ZONE_SUBJECT || zone == ZONE_SIGNATURE) return true;
    if (zone != ZONE_BODY && zone != ZONE_FILE) return false;
    return position < AHEAD_WORDS || (zone == ZONE_BODY && words < SHORT_BODY_WORDS) ||
           (double)position + BEHIND_WORDS > words;
}

/* A reply's subject is no earlier mention: it says little of the text below it. */
static bool seen_before(const struct view *view, size_t index)
{
    const struct hit *hit = &view->hits.items[index];
    const struct token *token = &view->tokens.items[hit->first];
    const char *text = token->text;
    for (size_t i = 0; i < index; i++) {
        const struct hit *other = &view->hits.items[i];
        bool subject = view->reply && view->tokens.items[other->first].zone == ZONE_SUBJECT;
        if (subject && token->zone != ZONE_SUBJECT) continue;
        if (other->concept == hit->concept && strcmp(view->tokens.items[other->first].text, text) == 0) return true;
    }
    return false;
}

static double strength(const struct view *view, enum concept concept, int zone, bool ahead, const struct hit **best)
{
    double sum = 0, most = 0;
    if (best != NULL) *best = NULL;
    if (!view_has(view, concept)) return 0;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != concept) continue;
        if (zone >= 0 && (int)view->tokens.items[hit->first].zone != zone) continue;
        if (ahead && !view_is_ahead(view, hit)) continue;
        double weight = hit->weight * (zone > ZONE_FILE ? 1 : place_weight(view, hit));
        if (weight > most && best != NULL) *best = hit;
        if (weight > most) most = weight;
        sum += seen_before(view, i) ? weight * 0.3 : weight;
    }
    /* The first clear mention says most: 1 stays about 1, 3 become about 2. */
    return sum <= 1 ? sum : sum < 9 ? 1 + (sum - 1) / (1 + (sum - 1) / 4) : 3.6;
}

double view_strength(const struct view *view, enum concept concept, const struct hit **best)
{
    return strength(view, concept, -1, false, best);
}

double view_strength_ahead(const struct view *view, enum concept concept, const struct hit **best)
{
    return strength(view, concept, -1, true, best);
}

double view_strength_in(const struct view *view, enum concept concept, enum zone zone, const struct hit **best)
{
    return strength(view, concept, (int)zone, false, best);
}

size_t view_says(const struct view *view, enum said said)
{
    const struct token *tokens = view->tokens.items;
    size_t found = 0;
    for (size_t b = 0; b < view->block_count; b++) {
        size_t from = view->parts[b].tokens_from, to = view->parts[b].tokens_to;
        if (from == to || (tokens[from].zone != ZONE_BODY && tokens[from].zone != ZONE_FILE)) continue;
        for (size_t i = from; i < to; i++) found += (tokens[i].said & said) != 0;
    }
    return found;
}

const char *view_quote(const struct step *step, const struct hit *hit)
{
    const struct view *view = step->view;
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = view_text(step, first);
    /* A phrase may run over into the next block; what is quoted stands in one. */
    size_t end = last->block == first->block ? last->to : strlen(text);
    size_t there = strlen(text);
    if (end > there) end = there;
    size_t from = first->from < end ? first->from : end, bytes = end - from;
    if (bytes > QUOTE_MAX_BYTES) bytes = QUOTE_MAX_BYTES;
    char *quote = arena_strndup(step->arena, text + from, bytes);
    quote[utf8_cut(quote, bytes, bytes)] = '\0';
    for (char *at = quote; *at != '\0'; at++)
        if (*at == '\n' || *at == '\t') *at = ' ';
    return quote;
}

bool view_speaks_of(const struct view *view, size_t block, enum concept concept, double least)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == concept && hit->weight >= least && view->tokens.items[hit->first].block == (int)block)
            return true;
    }
    return false;
}

bool view_in_marked_answer(const struct step *step, const struct token *token)
{
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        bool here = passage->first_block <= (size_t)token->block && (size_t)token->block <= passage->last_block;
        if (!here || passage->question_count == 0 || passage->no_answer) continue;
        const struct verdict *verdict = &passage->questions[0];
        for (size_t e = 0; e < verdict->evidence_count; e++) {
            const struct evidence *evidence = &verdict->evidence[e];
            if (evidence->rule != RULE_MARKER && evidence->rule != RULE_PROMPT_ECHO) continue;
            if (evidence->block < token->block || token->from >= evidence->to) return true;
        }
    }
    return false;
}

WORD_SET(we_set, "we", "us", "our", "ours", "here", "nous", "notre", "nos", "chez", "wir", "uns", "unser*", "wij",
         "ons", "onze", "vi", "oss", "var", "vart", "vara", "мы", "нас", "нам", "наш*", "noss*", "nuestr*", "nosotros",
         "nostr*", "noi", "nas", "nasz*", "biz*", "نحن", "عندنا", "لدينا", "우리*", "저희*", "ici", "aqui", "aca",
         "hier", "tutaj", "здесь", "тут", "burada", "هنا", "여기*");

bool view_tells_of_us(const struct step *step, const struct view *view, size_t first, size_t last)
{
    static const char *const wide[] = {"我们", "我們", "うち", "私たち", "当会", "当局"};
    for (size_t b = first; b <= last && b < view->block_count; b++) {
        const struct text_part *part = &view->parts[b];
        for (size_t t = part->tokens_from; t < part->tokens_to; t++) {
            const struct token *token = &view->tokens.items[t];
            if (token->zone == ZONE_BODY && word_set_has(&we_set, token)) return true;
        }
        const struct block *block = &step->out->blocks.items[b];
        for (size_t i = 0; i < sizeof wide / sizeof *wide && view_zone(block) == ZONE_BODY; i++)
            if (strstr(block->text, wide[i]) != NULL) return true;
    }
    return false;
}
