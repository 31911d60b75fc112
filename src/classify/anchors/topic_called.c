/* SPDX-License-Identifier: MIT */
/* topic_called: a heading in the call's language may stand above an answer in another: "3. Accidents?", answered in
 * Italian. Its words are read as the call's where the message's own language makes nothing of them. */
#include "topic.h"

static bool is_asked(const struct question_model *model, const char *spelt)
{
    int term = vocabulary_find(&model->vocabulary, spelt);
    return term >= 0 && (size_t)term < model->term_count && model->terms[term].prompt_count > 0;
}

void topic_read_as_called(struct step *step, const char *text, size_t bytes, struct words *words)
{
    struct question_model *model = step->classifier->questions;
    struct words called = {0};
    size_t at = 0;
    if (strcmp(step->call->lang, step->out->language) == 0) return;
    lang_words(question_model_lang(model, step->call, step->call->lang), step->arena, text, bytes, &called);
    for (size_t i = 0; i < words->count; i++) {
        while (at < called.count && called.items[at].from < words->items[i].from) at++;
        if (at == called.count) return;
        bool same = called.items[at].from == words->items[i].from && called.items[at].to == words->items[i].to;
        if (same && is_asked(model, called.items[at].term) && !is_asked(model, words->items[i].term))
            words->items[i] = called.items[at];
    }
}
