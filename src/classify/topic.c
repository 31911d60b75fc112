/* SPDX-License-Identifier: MIT */
/* topic: see topic.h. A phrase counts when most of its weight belongs to one question's text and clearly less to any
 * other's. */
#include "topic.h"
#include "yesno.h"
#include <math.h>

#define TOPIC_MAX_WORDS 14
#define TOPIC_SHARE 0.6
#define TOPIC_LEAD 0.3

/* Where the phrase ends: at a colon, a comma, a dash or the line's end. 0: it does not. */
static size_t phrase_end(const char *text, size_t from, size_t bytes, bool *colon)
{
    for (size_t i = from; i < bytes && i - from < 160; i++) {
        *colon = text[i] == ':' || (bytes - i >= 3 && memcmp(text + i, "：", 3) == 0);
        if (*colon || text[i] == ',' || text[i] == '\n') return i;
        if (bytes - i >= 3 && (memcmp(text + i, "—", 3) == 0 || memcmp(text + i, "，", 3) == 0)) return i;
        if (text[i] == '.' || text[i] == '?' || text[i] == '!') return 0;
    }
    return 0;
}

static bool all_bold(const struct block *block, size_t bytes)
{
    return block->emphasis_count > 0 && block->emphasis[0].bold && block->emphasis[0].from <= 1 &&
           block->emphasis[0].to + 2 >= bytes;
}

/* Finds the phrase's span; whether it is a heading on its own line. */
static bool find_span(const struct block *block, size_t from, size_t *start, size_t *end, bool *heading, bool *apart)
{
    const char *text = block->text;
    size_t bytes = strlen(text);
    bool colon = false;
    size_t opener = opener_turns(text + from, bytes - from);
    *heading = from == 0 && (block->kind == BLOCK_HEADING || all_bold(block, bytes));
    *start = from + opener;
    if (*heading) {
        *end = bytes;
        *apart = true;
        return true;
    }
    *end = phrase_end(text, *start, bytes, &colon);
    *apart = colon;
    return *end > *start && text[*end] != '\n' && (opener > 0 || colon);
}

bool topic_phrase_find(struct step *step, const struct block *block, size_t from, struct topic_phrase *out)
{
    struct question_model *model = step->classifier->questions;
    size_t start, end, matched = 0;
    if (!find_span(block, from, &start, &end, &out->heading, &out->apart)) return false;
    if (lang_count_words(block->text + start, end - start) > TOPIC_MAX_WORDS) return false;
    struct words words = {0};
    double *share = arena_array(step->arena, model->question_count + 1, sizeof *share), total = 0;
    lang_words(question_model_lang(model, step->call, step->out->language), step->arena, block->text + start,
               end - start, &words);
    for (size_t i = 0; i < words.count; i++) {
        if (words.items[i].stop || words.items[i].number) continue;
        int term = vocabulary_find(&model->vocabulary, words.items[i].term);
        const struct term_facts *facts = term >= 0 ? &model->terms[term] : NULL;
        size_t holders = facts ? facts->prompt_count : 0;
        double weight = log(1.0 + (double)model->question_count / (double)(holders ? holders : 1));
        total += weight;
        for (size_t p = 0; p < holders; p++) share[facts->prompt[p].question] += weight;
        matched += holders > 0 && holders * 3 <= model->question_count + 2;
    }
    int best = -1;
    double second = 0;
    for (size_t q = 0; q < model->question_count && total > 0; q++) {
        if (best < 0 || share[q] > share[best]) {
            if (best >= 0) second = share[best];
            best = (int)q;
        } else if (share[q] > second) {
            second = share[q];
        }
    }
    size_t needed = out->heading ? 1 : 2;
    if (best < 0 || matched < needed || share[best] < TOPIC_SHARE * total || share[best] - second < TOPIC_LEAD * total)
        return false;
    out->question = best;
    out->share = share[best] / total;
    out->to = end + (out->apart && block->text[end] == ':');
    return true;
}
