/* SPDX-License-Identifier: MIT */
/*
 * left: workstreams that a message leaves, or says it does not mean: "I step down from WS2 and would like to join WS3",
 * "von Arbeitsgruppe 1 in Arbeitsgruppe 2 wechseln", "WS2, not WS1". Languages differ in whether the verb
 * stands before or behind, so phrases say which side to look at (phrases_leaves.c), and the nearest workstream of that
 * side is meant, within the clause.
 */
#include "streams.h"
#include "phrases/word_set.h"

/* On which side of a phrase stands what is left: its weight. */
#define LEAVES_BEHIND 1.0
#define LEAVES_RIGHT_BEHIND 0.9
#define LEAVES_BEFORE 0.5
#define LEAVES_PUT_FIRST 0.6
#define LEAVES_FIRST_OF_TWO 0.4
/* Words between a verb and its workstream; between "not" or "instead of" and it. */
#define FAR 6
#define NEAR 1

/* A clause ends at them. What they may join is looked at first. */
WORD_SET(joining, "and", "but", "yet", "so", "et", "mais", "y", "pero", "e", "mas", "ma", "und", "aber", "sondern",
         "maar", "ale", "lecz", "и", "но", "а", "та", "але", "och", "men", "ve", "ama", "و");
/* "And" in some languages; in others, "en el grupo 1", "i arbetsgrupp 1", what stands before a noun. */
WORD_SET(joining_here, "en", "i");
/* They go on with the same: "workstreams 1 and 2". */
WORD_SET(same_again, "and", "et", "y", "e", "und", "en", "i", "и", "та", "och", "ve", "or", "ou", "oder", "o", "of",
         "the", "from", "de", "du", "del", "aus", "uit", "z", "из", "workstream", "ws");

static bool of_weight(const struct hit *hit, double weight)
{
    return hit->weight > weight - 0.01 && hit->weight < weight + 0.01;
}

/* A mark between two words that ends a clause. Brackets and dashes do not: "WS1 (agreements)". */
static bool breaks(const struct step *step, const struct token *former, const struct token *next)
{
    static const char *const marks[] = {",", ";", ":", ".", "!", "?", "，", "；", "。", "、", "،", "؛"};
    if (former->block != next->block || next->from < former->to) return true;
    const char *text = view_text(step, former);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (memmem(text + former->to, next->from - former->to, marks[i], strlen(marks[i])) != NULL) return true;
    return false;
}

static bool joins_clause(const struct step *step, const struct token *word)
{
    static const char *const dutch[] = {"nl", "af"}, *const others[] = {"pl", "hr", "sr", "bs", "sl", "ca"};
    if (word_set_has(&joining, word)) return true;
    if (!word_set_has(&joining_here, word)) return false;
    bool en = word->bytes > 1;
    const char *const *tags = en ? dutch : others;
    size_t count = en ? sizeof dutch / sizeof *dutch : sizeof others / sizeof *others;
    for (size_t i = 0; i < count; i++)
        if (strncmp(step->out->language, tags[i], 2) == 0) return true;
    return false;
}

static bool asks_to_join(const struct view *view, size_t token)
{
    for (size_t i = 0; i < view->hits.count; i++)
        if (view->hits.items[i].concept == CONCEPT_JOINS && view->hits.items[i].first == token) return true;
    return false;
}

/* No clause ends between the words before `from` and at `to`, and no more than `most` stand in between. */
static bool within(const struct step *step, const struct view *view, size_t from, size_t to, size_t most)
{
    const struct token *tokens = view->tokens.items;
    if (to < from || to - from > most || from == 0) return false;
    for (size_t i = from; i <= to; i++) {
        if (breaks(step, &tokens[i - 1], &tokens[i])) return false;
        if (i < to && (joins_clause(step, &tokens[i]) || asks_to_join(view, i))) return false;
    }
    return true;
}

/* The mention that begins first behind the token, or ends last before it; NULL: none. */
static struct mention *next_mention(const struct mentions *mentions, size_t token, bool behind)
{
    struct mention *found = NULL;
    for (size_t m = 0; m < mentions->count; m++) {
        struct mention *mention = &mentions->items[m];
        if (behind ? mention->first < token : mention->end > token) continue;
        if (found == NULL || (behind ? mention->first < found->first : mention->end > found->end)) found = mention;
    }
    return found;
}

/* What stands at the same words, and "and 2" behind them. */
static void leave(const struct view *view, struct mentions *mentions, const struct mention *left)
{
    size_t first = left->first, end = left->end;
    for (bool grew = true; grew;) {
        grew = false;
        for (size_t m = 0; m < mentions->count; m++) {
            struct mention *other = &mentions->items[m];
            bool inside = other->first < end && other->end > first, joined = other->first >= end;
            for (size_t t = end; t < other->first && joined; t++)
                joined = t < end + 3 && word_set_has(&same_again, &view->tokens.items[t]);
            if (other->left || !(inside || (joined && other->first > end))) continue;
            other->left = grew = true;
            if (other->end > end) end = other->end;
        }
    }
}

/* "The bats' group, that will be for another year": what was put first, before the comma of the same sentence. */
static bool put_first(const struct step *step, const struct view *view, const struct mention *mention, size_t phrase)
{
    const struct token *tokens = view->tokens.items;
    if (phrase < mention->end || phrase - mention->end > FAR || tokens[mention->first].block != tokens[phrase].block)
        return false;
    const char *text = view_text(step, &tokens[phrase]);
    for (size_t i = mention->end; i <= phrase; i++) {
        size_t gap = tokens[i].from - tokens[i - 1].to;
        if (tokens_part(tokens, i) || asks_to_join(view, i)) return false;
        if (strcspn(text + tokens[i - 1].to, ".;!?") < gap) return false; /* "WS2. The report": no abbreviation */
    }
    return true;
}

static void read_hit(const struct step *step, const struct view *view, const struct hit *hit, struct mentions *mentions)
{
    bool near = of_weight(hit, LEAVES_RIGHT_BEHIND), behind = near || of_weight(hit, LEAVES_BEHIND);
    struct mention *mention = next_mention(mentions, behind ? hit->end : hit->first, behind);
    if (mention == NULL) return;
    if (of_weight(hit, LEAVES_PUT_FIRST)) {
        if (!put_first(step, view, mention, hit->first)) return;
    } else if (of_weight(hit, LEAVES_FIRST_OF_TWO)) {
        size_t last = mention->first;
        if (!within(step, view, mention->end, hit->first, FAR)) return;
        mention = next_mention(mentions, last, false);
        if (mention == NULL || !within(step, view, mention->end, last, NEAR + 1)) return;
    } else if (!within(step, view, behind ? hit->end : mention->end, behind ? mention->first : hit->first,
                       near ? NEAR : FAR)) {
        return;
    }
    leave(view, mentions, mention);
}

void streams_left(const struct step *step, const struct view *view, struct mentions *mentions)
{
    unsigned left = 0, kept = 0;
    if (mentions->count < 2 || !view_has(view, CONCEPT_LEAVES)) return;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_LEAVES && view->tokens.items[hit->first].zone == ZONE_BODY)
            read_hit(step, view, hit, mentions);
    }
    for (size_t m = 0; m < mentions->count; m++)
        *(mentions->items[m].left ? &left : &kept) |= 1u << mentions->items[m].stream;
    /* Who only leaves speaks of what they leave. */
    for (size_t m = 0; m < mentions->count; m++)
        mentions->items[m].left = (kept & ~left) != 0 && (left >> mentions->items[m].stream & 1);
}
