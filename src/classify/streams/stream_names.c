/* SPDX-License-Identifier: MIT */
/* stream_names: where a message names a workstream by its title's words. */
#include <mailcall/base/bytes.h>
#include "streams.h"
#include "phrases/word_set.h"
#include <math.h>

#define WINDOW 14
#define NAMED_SHARE 0.6
/* A name in other words than the title's own stands as close together as a name does. */
#define NOTIONS_APART 3

/* "Participar", "einsteigen": what whoever joins or leaves anything says in that sentence; alone it is the name of
 * nothing. */
static bool only_partakes(const struct stream_text *text, size_t token)
{
    const struct view *view = text->view;
    bool partakes = false;
    for (int i = 0; i < STREAM_NOTIONS && text->notions[token][i] != 0; i++)
        partakes |= notion_is_partaking(text->notions[token][i] - 1);
    for (size_t h = 0; h < view->hits.count && partakes; h++) {
        const struct hit *hit = &view->hits.items[h];
        if (hit->concept != CONCEPT_JOINS && hit->concept != CONCEPT_STAYS_OUT && hit->concept != CONCEPT_LEAVES)
            continue;
        size_t from = hit->first < token ? hit->first : token, to = hit->first < token ? token : hit->first;
        while (from < to && !tokens_end_before(view->tokens.items, from + 1)) from++;
        if (from == to) return true;
    }
    return false;
}

/* Title words within a window: enough of them, and more than of any other title. */
static void read_window(struct step *step, const struct stream_text *text, size_t at, size_t *skip,
                        struct mentions *out)
{
    const struct view *view = text->view;
    const struct streams *streams = text->streams;
    const struct token *tokens = view->tokens.items;
    unsigned seen[STREAMS_MAX] = {0}, worded = 0;
    size_t end = at, last[STREAMS_MAX] = {0}, words[STREAMS_MAX] = {0};
    for (size_t i = at; i < view->tokens.count && i < at + WINDOW; i++) {
        if (tokens[i].block != tokens[at].block || (i > at && tokens[i].sentence)) break;
        const struct stream_term *terms[STREAM_TERMS_AT];
        size_t count = stream_terms_at(text, i, terms);
        for (size_t t = 0; t < count; t++)
            for (size_t s = 0; s < streams->count; s++) {
                if (!(terms[t]->title >> s & 1)) continue;
                seen[s] |= terms[t]->items[s];
                worded |= (terms[t]->notion < 0 ? 1u : 0u) << s;
                if (last[s] != i + 1) words[s]++;
                end = last[s] = i + 1;
            }
    }
    for (size_t s = 0; s < streams->count; s++) {
        size_t items = streams->title_items[s], met = (size_t)__builtin_popcount(seen[s]);
        if (items < 2) continue;
        double share = fmin(1, (double)met / (double)items);
        if (share < NAMED_SHARE || met < 2 || (words[s] < 2 && only_partakes(text, last[s] - 1))) continue;
        if (!(worded >> s & 1) && last[s] - at > NOTIONS_APART * met) continue;
        mention_add(step, out, (int)s, 2 + 2 * share, at, end, true);
        *skip = end - at;
    }
}

WORD_SET(conjunctions, "and", "et", "y", "e", "und", "и", "en", "och", "oraz", "ve");

/* "Gostaria de participar": the formula's verb, whatever title speaks of participation. */
static bool takes_part(const struct token *token)
{
    return strncmp(token->text, "partic", 6) == 0 || strncmp(token->text, "partec", 6) == 0;
}

/* A sentence ends between the two. */
static bool is_parted(const struct token *tokens, size_t from, size_t to)
{
    for (size_t i = from + 1; i <= to; i++)
        if (tokens_part(tokens, i)) return true;
    return false;
}

/* "Not the gifts: rather the group on rooms": what stands before the colon names no group behind it. */
static bool is_closed(const struct step *step, const struct token *tokens, size_t from, size_t to)
{
    const char *text = view_text(step, &tokens[from]);
    unsigned gap = tokens[to].from - tokens[from].to;
    return tokens[to].from > tokens[from].to && memchr(text + tokens[from].to, ':', gap) != NULL;
}

/* "Workstream 1 (outreach)", "workstream 1, the one on outreach": behind the number stands what it is about. */
static bool explains(const struct step *step, const struct token *number)
{
    static const char *const marks[] = {" (",    "(",       "（", ", the one ", ", that is ",
                                        ", on ", ", i.e. ", " [", " - ",        " – "};
    const char *text = view_text(step, number);
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (text_begins(text + number->to, marks[i])) return true;
    return false;
}

/* "the outreach workstream", "work stream on assessment": one word of one title beside the word for workstream. */
static void read_beside(struct step *step, const struct stream_text *text, const struct hit *hit, struct mentions *out)
{
    const struct view *view = text->view;
    const struct streams *streams = text->streams;
    const struct token *tokens = view->tokens.items;
    struct mentions numbered = {0};
    size_t from = hit->first >= 3 ? hit->first - 3 : 0, to = hit->end + 5;
    /* "participate in workstream 1": where a number follows, the number says which. */
    streams_after(step, view, streams, hit, &numbered);
    if (numbered.count > 0) {
        if (!explains(step, &tokens[numbered.items[numbered.count - 1].end - 1])) return;
        from = hit->first;
    }
    /* "the keys and the builds team" */
    for (int joined = 0; joined < 2 && from > 2 && word_set_has(&conjunctions, &tokens[from]); joined++) from -= 2;
    if (to > view->tokens.count) to = view->tokens.count;
    for (size_t i = from; i < to; i++) {
        if ((i >= hit->first && i < hit->end) || tokens[i].block != tokens[hit->first].block) continue;
        if ((text->formula[i] && takes_part(&tokens[i])) ||
            (i < hit->first ? is_parted(tokens, i, hit->first) || is_closed(step, tokens, i, hit->first)
                            : is_parted(tokens, hit->end - 1, i)))
            continue;
        const struct stream_term *term = stream_title_at(text, i);
        if (term == NULL || (term->title & (term->title - 1)) != 0) continue;
        for (size_t s = 0; s < streams->count; s++)
            if (term->title == 1u << s)
                mention_add(step, out, (int)s, term->notion < 0 ? 3.2 : 2.4, i < hit->first ? i : hit->first,
                            i < hit->first ? hit->end : i + 1, true);
    }
}

/* "grupo de trabajo 1" is met as a whole; its first word is no team beside it. */
static bool in_workstream_word(const struct view *view, size_t token)
{
    for (size_t i = 0; i < view->hits.count; i++)
        if (view->hits.items[i].concept == CONCEPT_WORKSTREAM && view->hits.items[i].first <= token &&
            token < view->hits.items[i].end)
            return true;
    return false;
}

void streams_named(struct step *step, const struct stream_text *text, enum zone zone, struct mentions *out)
{
    const struct view *view = text->view;
    size_t next = 0;
    for (size_t i = 0; i < view->tokens.count; i++) {
        if (!stream_zone_fits(view->tokens.items[i].zone, zone)) continue;
        if (i >= next && stream_title_at(text, i) != NULL) {
            size_t skip = 1;
            read_window(step, text, i, &skip, out);
            next = i + skip;
        }
        if (!stream_is_team(&view->tokens.items[i]) || stream_in_greeting(step, &view->tokens.items[i])) continue;
        if (in_workstream_word(view, i)) continue;
        struct hit team = {CONCEPT_WORKSTREAM, 1, i, i + 1};
        read_beside(step, text, &team, out);
    }
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_WORKSTREAM && stream_zone_fits(view->tokens.items[hit->first].zone, zone))
            read_beside(step, text, hit, out);
    }
}
