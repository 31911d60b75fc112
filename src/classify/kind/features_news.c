/* SPDX-License-Identifier: MIT */
/*
 * features_news: news that is passed on. "The ministry announced on Tuesday that it will pay for breakfast; leftovers
 * must be weighed. https://..." is full of what a call asks for, and its sender does none of it. It is told by where
 * the news stood (a paper, a study, "announced yesterday", the full text elsewhere) together with a link, with
 * quotation marks around it, or with words that hand it on; and by nobody in it saying "we", "I" or "here". Who goes on
 * to tell how it is with them answers.
 */
#include <math.h>
#include <mailcall/base/bytes.h>
#include "kind.h"

/* So plainly it is said where the news stood. */
#define PLAINLY_NEWS 1.0
/* Beside so many words of one's own it is an answer. */
#define OWN_MOST 6.0
/* What handing on counts beside them. */
#define OWN_BESIDE 0.4
#define ALONE_SHARE 0.5
#define HANDS_ON 0.8
/* An article is no shorter. */
#define ARTICLE_WORDS 15
/* What somebody tells of the news without showing them is no longer. */
#define SHORT_NEWS 100

static bool in_quotation_marks(const char *text)
{
    static const char *const marks[] = {"\"", "“", "„", "«", "”", "「", "『"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (text_begins(text, marks[i])) return true;
    return false;
}

/* "Perhaps for some of you; it has nothing to do with our booklet": the sentence is about the news. */
static bool hands_on(const struct view *view, size_t first, size_t end)
{
    const struct text_part *part = &view->parts[view->tokens.items[first].block];
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_NEWS && hit->weight >= HANDS_ON && hit->first >= first && hit->end <= end)
            return true;
    }
    return false;
}

/* Words in which the sender speaks of themselves, outside what is quoted. */
static double own_words(struct step *step, const struct view *view, double *quoted)
{
    double own = 0;
    for (size_t first = 0, end; first < view->tokens.count && own < OWN_MOST; first = end) {
        const struct token *tokens = view->tokens.items;
        end = features_sentence_end(view, first);
        if (tokens[first].zone != ZONE_BODY || tokens[first].block < 0) continue;
        if (hands_on(view, first, end)) continue;
        struct spoken_of of = features_spoken_of(step, view, first, end);
        if (in_quotation_marks(step->out->blocks.items[tokens[first].block].text))
            *quoted += of.words;
        else if (of.we || of.alone)
            own += (of.we ? 1 : ALONE_SHARE) * of.words;
    }
    return own;
}

void features_weigh_news(struct step *step, const struct view *view, struct features *out)
{
    static const enum feature looks[] = {FEATURE_MATTER, FEATURE_STATES,  FEATURE_FOR_STREAM, FEATURE_OPINES,
                                         FEATURE_BEHALF, FEATURE_AGREES,  FEATURE_REPLY,      FEATURE_PERSONAL,
                                         FEATURE_EDIT,   FEATURE_REWORDS, FEATURE_REVISES,    FEATURE_DRAFT,
                                         FEATURE_PLACE};
    double *value = out->value, quoted = 0;
    if (!view_has(view, CONCEPT_SOURCE) && !view_has(view, CONCEPT_NEWS)) return;
    if (out->answers + out->below > 0 || value[FEATURE_COORDINATOR] > 0 || value[FEATURE_HEADER] > 0) return;
    if (value[FEATURE_GIVES] >= 0.5 || value[FEATURE_JOINS] >= 0.5 || value[FEATURE_REVISES] >= 1) return;
    if (value[FEATURE_SELLS] >= 0.7 || value[FEATURE_SUMS] > 0 || value[FEATURE_CHALLENGES] >= 0.6) return;
    /* A body tells in the third person what it does itself, and where its figures stand. */
    bool fits = out->matter > 0 || step->out->workstream_count > 0;
    if (fits && (step->out->flags & FLAG_ON_BEHALF)) return;
    double source = view_strength_in(view, CONCEPT_SOURCE, ZONE_BODY, NULL) +
                    view_strength_in(view, CONCEPT_SOURCE, ZONE_SUBJECT, NULL) +
                    view_strength_in(view, CONCEPT_SOURCE, ZONE_SIGNATURE, NULL);
    double handed = view_strength(view, CONCEPT_NEWS, NULL);
    if (source + handed <= 0) return;
    double own = own_words(step, view, &quoted);
    /* Who has the news and goes on to tell how it is with them answers. */
    if (own >= OWN_MOST && fits && handed > 0) value[FEATURE_NEWS] *= OWN_BESIDE;
    if (source <= 0 && handed < PLAINLY_NEWS) return;
    /* What is handed on stands below, too. */
    bool marked = view->urls > 0 || quoted >= ARTICLE_WORDS ||
                  (value[FEATURE_FORWARD] > 0 && view->words[ZONE_QUOTED] >= ARTICLE_WORDS);
    /* "This morning's paper says that ...", short, and nothing but that. */
    bool retold = source >= PLAINLY_NEWS && own <= 0 && view->words[ZONE_BODY] < SHORT_NEWS;
    if (own >= OWN_MOST || source + handed + 0.5 * marked < PLAINLY_NEWS) return;
    /* "Did everybody see the Gazette? They quote Anselm's letter. Well done!" */
    if (!marked && value[FEATURE_THANKS] + value[FEATURE_OTHERS] + value[FEATURE_ASKING] >= 0.5) return;
    if (!marked && !retold && (source <= 0 || handed <= 0)) return;
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) value[looks[i]] *= 0.2;
    value[FEATURE_NEWS] = fmax(value[FEATURE_NEWS], 2);
}
