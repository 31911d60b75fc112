/* SPDX-License-Identifier: MIT */
/* questions: made once for a call and the answers filed under it; only read afterwards (but for the languages, opened
 * as they are met, and the words of messages). */
#include "questions.h"
#include "decoder/bridge.h"
#include "decoder/weights.h"
#include "decoder/yesno.h"
#include <math.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/mem.h>
#include <mailcall/base/one_of.h>
#include <mailcall/lang/asking.h>

/* How much a word of a title, of a sentence that asks, of a keyword counts, against one of the explanation around them.
 */
#define TITLE_WEIGHT 2.0
#define ASKING_WEIGHT 1.5
#define KEYWORD_WEIGHT 2.0
#define LANGS_MAX 64
/* "Yes." is no opening yet. */
#define OPENING_LEAST 5
/* A longer text below a title explains more than it asks. */
#define ASKING_MAX_WORDS 60
#define BRIEF_WORDS 25
/* Which answers are told apart in a reason: no more are kept of a question. */
#define ANSWERS_TOLD 64

/* What a filed answer teaches, by where its filing came from: a person is worth most. */
static const double worth[ORIGIN_COUNT] = {[ORIGIN_PERSON] = 1, [ORIGIN_EXPLICIT] = 0.8, [ORIGIN_SOFT] = 0.5};
/* ... of one filed by its words, times the square of how sure that was: of those filed with 0.4 half are wrong. */
#define WORTH_WHEN_SURE 1

static double worth_of(const struct example *example, int origin)
{
    if (origin != ORIGIN_SOFT || example->sure <= 0) return worth[origin];
    return WORTH_WHEN_SURE * example->sure * example->sure;
}

struct lang *question_model_lang(struct question_model *model, const struct call *call, const char *tag)
{
    if (!tag || !*tag || strcmp(tag, "und") == 0) tag = call->lang && *call->lang ? call->lang : "und";
    struct {
        char tag[12];
    } key = {{0}};
    for (size_t i = 0; i < sizeof key.tag - 1 && tag[i] && tag[i] != '-'; i++) key.tag[i] = tag[i];
    for (size_t i = 0; i < model->lang_count; i++) {
        if (strcmp(lang_tag(model->langs[i]), key.tag) == 0) return model->langs[i];
    }
    if (model->lang_count == LANGS_MAX) return model->langs[0];
    model->langs[model->lang_count] = lang_new(key.tag);
    return model->langs[model->lang_count++];
}

static struct term_facts *facts_of(struct question_model *model, struct arena *arena, int term)
{
    while (model->term_count <= (size_t)term) {
        size_t room = model->term_count ? model->term_count * 2 : 1024;
        struct term_facts *grown = arena_array(arena, room, sizeof *grown);
        if (model->term_count) memcpy(grown, model->terms, model->term_count * sizeof *grown);
        model->terms = grown;
        model->term_count = room;
    }
    return &model->terms[term];
}

static void add_prompt_weight(struct question_model *model, struct arena *arena, int term, int question, double weight)
{
    struct term_facts *facts = facts_of(model, arena, term);
    facts->background += 1;
    model->background_words += 1;
    model->facts[question].prompt_words += weight;
    if (facts->prompt_count && facts->prompt[facts->prompt_count - 1].question == question) {
        facts->prompt[facts->prompt_count - 1].weight += weight;
        return;
    }
    *ARENA_PUSH(arena, facts->prompt, facts->prompt_count, facts->prompt_room) = (struct posting){question, weight};
}

static void add_to_sequence(struct question_model *model, struct arena *arena, int term, bool stop)
{
    *ARENA_PUSH(arena, model->sequence, model->sequence_count, model->sequence_room) = term;
    size_t stops = model->sequence_count - 1;
    *ARENA_PUSH(arena, model->sequence_stop, stops, model->stop_room) = stop;
}

/* What only introduces a case of what is asked; "Which example ...?" asks for one. */
static const char *const introduces[] = {
    "for example",  "for instance", "e.g.",         "par exemple", "p. ex.",      "p.ex.",        "por ejemplo",
    "p. ej.",       "zum Beispiel", "z. B.",        "z.B.",        "por exemplo", "per esempio",  "ad esempio",
    "bijvoorbeeld", "bijv.",        "till exempel", "t.ex.",       "t. ex.",      "for eksempel", "f.eks.",
    "na przykład",  "np.",          "například",    "esimerkiksi", "например",    "наприклад",    "örneğin",
    "mesela",       "de exemplu",   "例えば",       "例如",        "예를 들어",   "مثلا",         "على سبيل المثال"};

static bool letter_at(const char *text, size_t at)
{
    unsigned char c = (unsigned char)text[at];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static void stop_turns(const char *text, struct marks *marks)
{
    for (size_t i = 0; i < marks->count; i++) {
        size_t from = marks->items[i].from, end = from;
        for (size_t t = 0; end == from && t < sizeof introduces / sizeof *introduces; t++)
            if (text_begins(text + from, introduces[t]) && !letter_at(text, from + strlen(introduces[t])))
                end = from + strlen(introduces[t]);
        for (; end > from && i < marks->count && marks->items[i].from < end; i++) marks->items[i].stop = true;
        i -= end > from;
    }
}

static void add_sentence(struct question_model *model, struct arena *arena, struct lang *lang, const char *text,
                         struct span span, int question, double weight)
{
    struct marks stems = {0}, spelt = {0};
    marks_add(lang, arena, &model->vocabulary, text, span.from, span.to, &stems);
    marks_add(model->spelling, arena, &model->spellings, text, span.from, span.to, &spelt);
    stop_turns(text, &stems);
    grams_add(model->grams, text, span.to, &stems);
    for (size_t i = 0; i < stems.count; i++) {
        if (!stems.items[i].stop) add_prompt_weight(model, arena, stems.items[i].term, question, weight);
    }
    bridge_add(model->bridge, lang, arena, &model->vocabulary, &stems, question, weight);
    for (size_t i = 0, s = 0; i < spelt.count; i++) {
        while (s + 1 < stems.count && stems.items[s + 1].from <= spelt.items[i].from) s++;
        if (in_address(text, span.to, spelt.items[i].from)) continue;
        add_to_sequence(model, arena, spelt.items[i].term, s < stems.count && stems.items[s].stop);
    }
    if (yesno_question(text + span.from, span.to - span.from)) model->facts[question].yes_or_no = true;
}

static void add_piece(struct question_model *model, struct arena *arena, struct lang *lang, const char *text,
                      size_t from, size_t to, int question, bool title, bool first)
{
    struct spans spans = {0};
    size_t start = model->sequence_count;
    lang_sentences(lang, arena, text + from, to - from, &spans);
    for (size_t i = 0; i < spans.count; i++) {
        struct span span = {from + spans.items[i].from, from + spans.items[i].to};
        double weight = title                                                         ? TITLE_WEIGHT
                        : asking_ends(text + span.from, span.to - span.from, " \n\t") ? ASKING_WEIGHT
                                                                                      : 1.0;
        add_sentence(model, arena, lang, text, span, question, weight);
    }
    if (model->sequence_count == start) return;
    *ARENA_PUSH(arena, model->pieces, model->piece_count, model->piece_room) = (struct piece){
        .question = question, .title = title, .first = first, .from = start, .to = model->sequence_count};
    add_to_sequence(model, arena, -1, true);
}

/* A question's text is cut at line ends: published pages wrap a paragraph into one line. */
static void add_text(struct question_model *model, struct arena *arena, struct lang *lang, const char *text,
                     int question, bool title)
{
    size_t from = 0, bytes = strlen(text);
    bool first = true;
    for (size_t i = 0; i <= bytes; i++) {
        if (i < bytes && !(text[i] == '\n' && (i + 1 == bytes || text[i + 1] == '\n'))) continue;
        if (i > from) add_piece(model, arena, lang, text, from, i, question, title, first);
        title = first = false;
        from = i + 1;
    }
}

static void add_keywords(struct question_model *model, struct arena *arena, struct lang *lang,
                         const struct question *question, int index)
{
    for (size_t k = 0; k < question->keyword_count; k++) {
        struct marks marks = {0};
        const char *keyword = question->keywords[k];
        marks_add(lang, arena, &model->vocabulary, keyword, 0, strlen(keyword), &marks);
        grams_add(model->grams, keyword, strlen(keyword), &marks);
        for (size_t i = 0; i < marks.count; i++) {
            if (!marks.items[i].stop) add_prompt_weight(model, arena, marks.items[i].term, index, KEYWORD_WEIGHT);
        }
        bridge_add(model->bridge, lang, arena, &model->vocabulary, &marks, index, KEYWORD_WEIGHT);
    }
}

/* Whether text is nothing but a question, or so short that it can hardly explain one. */
static bool only_asks(const char *text)
{
    size_t bytes = strlen(text), words = lang_count_words(text, bytes);
    bool asks = false, says = false;
    for (size_t i = 0; i < bytes; i++) {
        asks = asks || asking_mark(text + i, bytes - i) > 0;
        says = says || (text[i] == '.' && i + 1 < bytes && one_of(" \n", text[i + 1])) ||
               (bytes - i > 3 && memcmp(text + i, "。", 3) == 0);
    }
    return asks && words <= (says ? BRIEF_WORDS : ASKING_MAX_WORDS);
}

/* "Volunteers" is a label, and "How do you find them?" below it the question. Where the title asks, or much is said
 * below it, what stands there explains the question, and an answer may cite it. */
static bool asks_below(const struct question *question)
{
    const char *title = question->title;
    if (title != NULL && asking_ends(title, strlen(title), " \n\t")) return false;
    return question->text_count > 0 && question->texts[0].text != NULL && only_asks(question->texts[0].text);
}

/* Its title in a language; NULL: it has none. */
static const char *title_in(const struct question *question, const char *lang)
{
    for (size_t t = 0; t < question->title_count; t++)
        if (strcmp(question->titles[t].lang, lang) == 0) return question->titles[t].text;
    return NULL;
}

static void add_question(struct question_model *model, struct arena *arena, const struct call *call, int index)
{
    const struct question *question = &call->questions[index];
    struct lang *lang = question_model_lang(model, call, call->lang);
    model->facts[index].asked_below = asks_below(question);
    grams_begin(model->grams, index, weights.own_text);
    add_keywords(model, arena, lang, question, index);
    if (question->title && *question->title) add_text(model, arena, lang, question->title, index, true);
    for (size_t t = 0; t < question->text_count; t++) {
        struct lang *own = question_model_lang(model, call, question->texts[t].lang);
        const char *name = t > 0 ? title_in(question, question->texts[t].lang) : question->title;
        if (t > 0) { /* a translation is a text of its own */
            grams_end(model->grams);
            grams_begin(model->grams, index, weights.own_text);
        }
        if (t > 0 && name != NULL) add_text(model, arena, own, name, index, true);
        add_text(model, arena, own, question->texts[t].text, index, name == NULL || *name == '\0');
    }
    grams_end(model->grams);
}

/* The number contributors will use: the digits of the id where every id has digits of its own, else the place in the
 * call. */
static void number_questions(struct question_model *model, const struct call *call, size_t count)
{
    bool usable = true;
    for (size_t i = 0; i < count; i++) {
        const char *id = call->questions[i].id, *digits = id + strcspn(id, "0123456789");
        char *end = NULL;
        long number = strtol(digits, &end, 10);
        if (!*digits || *end || number <= 0 || number > 999) usable = false;
        model->facts[i].number = usable ? (int)number : 0;
        for (size_t k = 0; k < i; k++) usable = usable && model->facts[k].number != model->facts[i].number;
    }
    for (size_t i = 0; i < count && !usable; i++) model->facts[i].number = (int)i + 1;
}

static void add_filed_term(struct question_model *model, struct arena *arena, int term, int question, double damped)
{
    struct term_facts *facts = facts_of(model, arena, term);
    size_t place = model->facts[question].filed_answers;
    uint64_t answer = place < ANSWERS_TOLD ? (uint64_t)1 << place : 0;
    facts->background += damped;
    facts->filed_answers += 1;
    model->background_words += damped;
    model->facts[question].filed_words += damped;
    for (size_t i = 0; i < facts->filed_count; i++) {
        if (facts->filed[i].question == question) {
            facts->filed[i].weight += damped;
            facts->filed[i].answers |= answer;
            return;
        }
    }
    *ARENA_PUSH(arena, facts->filed, facts->filed_count, facts->filed_room) =
        (struct filed_posting){question, damped, answer};
}

size_t opening_marks(const struct marks *marks, const char *text)
{
    for (size_t i = 0; i < marks->count && i < OPENING_WORDS; i++) {
        size_t gap = i > 0 ? marks->items[i - 1].to : 0;
        if (i >= OPENING_LEAST && marks->items[i].from > gap && memchr(text + gap, '.', marks->items[i].from - gap))
            return i;
    }
    return marks->count < OPENING_WORDS ? marks->count : OPENING_WORDS;
}

static int compare_marks(const void *a, const void *b)
{
    const struct mark *x = a, *y = b;
    return (x->term > y->term) - (x->term < y->term);
}

static void add_example(struct question_model *model, struct arena *arena, const struct call *call,
                        const struct example *example)
{
    int question = call_question_index(call, example->question);
    if (question < 0 || question >= QUESTIONS_MAX || !example->text) return;
    struct arena *scratch = arena_new();
    struct marks marks = {0}, all = {0}, notions = {0};
    size_t bytes = strlen(example->text);
    struct lang *lang = question_model_lang(model, call, lang_detect(scratch, example->text, bytes, call->lang));
    marks_add(lang, scratch, &model->vocabulary, example->text, 0, bytes, &all);
    int origin = example->origin >= 0 && example->origin < ORIGIN_COUNT ? example->origin : ORIGIN_SOFT;
    double worth_here = worth_of(example, origin);
    grams_begin(model->grams, question, worth_here);
    grams_add(model->grams, example->text, bytes, &all);
    grams_end(model->grams);
    /* What words alone filed, by what they stand for too, would only agree with its own mistakes. */
    if (origin != ORIGIN_SOFT) {
        marks_notions(lang, scratch, &model->vocabulary, &all, &notions);
        bridge_learn(model->bridge, arena, &notions, question, worth_here);
    }
    for (size_t i = 0; i < all.count; i++) {
        if (!all.items[i].stop) *ARENA_PUSH(scratch, marks.items, marks.count, marks.room) = all.items[i];
    }
    if (marks.count) qsort(marks.items, marks.count, sizeof *marks.items, compare_marks);
    for (size_t i = 0; i < marks.count;) {
        size_t k = i;
        while (k < marks.count && marks.items[k].term == marks.items[i].term) k++;
        add_filed_term(model, arena, marks.items[i].term, question, worth_here * log1p((double)(k - i)));
        i = k;
    }
    struct question_facts *facts = &model->facts[question];
    if (facts->filed_answers < ANSWERS_TOLD) facts->filed_by[origin] |= (uint64_t)1 << facts->filed_answers;
    facts->filed_length += (double)all.count;
    facts->filed_answers++;
    facts->filed_worth += worth_here;
    model->filed_answers++;
    model->filed_worth += worth_here;
    if (origin == ORIGIN_SOFT) model->soft_worth += worth_here;
    arena_free(&scratch);
}

/* Where each term stands in the sequence. */
static void index_places(struct question_model *model, struct arena *arena)
{
    size_t terms = vocabulary_size(&model->spellings);
    model->place_from = arena_array(arena, terms + 2, sizeof *model->place_from);
    model->followers = arena_array(arena, terms + 1, sizeof *model->followers);
    model->places = arena_array(arena, model->sequence_count + 1, sizeof *model->places);
    model->piece_at = arena_array(arena, model->sequence_count + 1, sizeof *model->piece_at);
    for (size_t i = 0; i < model->sequence_count; i++) {
        if (model->sequence[i] >= 0) model->place_from[model->sequence[i] + 2]++;
    }
    for (size_t t = 0; t < terms; t++) model->place_from[t + 2] += model->place_from[t + 1];
    for (size_t i = 0; i < model->sequence_count; i++) {
        if (model->sequence[i] >= 0) model->places[model->place_from[model->sequence[i] + 1]++] = i;
    }
    for (size_t i = 0; i + 1 < model->sequence_count; i++) {
        int here = model->sequence[i], next = model->sequence[i + 1];
        if (here >= 0 && next >= 0) model->followers[here] |= UINT64_C(1) << (next % 64);
    }
    for (size_t p = 0; p < model->piece_count; p++) {
        for (size_t i = model->pieces[p].from; i < model->pieces[p].to; i++) model->piece_at[i] = (int)p;
    }
}

struct question_model *question_model_new(struct arena *arena, const struct call *call, const struct examples *examples)
{
    struct question_model *model = arena_alloc(arena, sizeof *model);
    size_t count = call->question_count < QUESTIONS_MAX ? call->question_count : QUESTIONS_MAX;
    model->langs = arena_array(arena, LANGS_MAX, sizeof *model->langs);
    model->facts = arena_array(arena, count + 1, sizeof *model->facts);
    model->vocabulary.arena = model->spellings.arena = arena;
    model->question_count = count;
    model->grams = grams_new(arena, count);
    model->bridge = bridge_new(arena, count);
    model->bridge->own = question_model_lang(model, call, call->lang);
    model->spelling = lang_new("und");
    for (size_t i = 0; i < count; i++) add_question(model, arena, call, (int)i);
    bridge_finish(model->bridge);
    index_places(model, arena);
    number_questions(model, call, count);
    for (size_t i = 0; examples && i < examples->count; i++) add_example(model, arena, call, &examples->items[i]);
    bridge_learnt(model->bridge);
    facts_of(model, arena, (int)vocabulary_size(&model->vocabulary));
    model->lexicon = lexicon_new(&model->vocabulary, &model->spellings, model->spelling);
    grams_finish(model->grams, model->lexicon->arena);
    for (size_t i = 0; i < count; i++) {
        if (model->facts[i].filed_answers) model->facts[i].filed_length /= (double)model->facts[i].filed_answers;
    }
    return model;
}

int question_last_number(const struct question_model *model)
{
    int last = 0;
    for (size_t q = 0; q < model->question_count; q++)
        if (model->facts[q].number > last) last = model->facts[q].number;
    return last;
}

int question_numbered(const struct question_model *model, int number)
{
    for (size_t q = 0; q < model->question_count; q++)
        if (model->facts[q].number == number) return (int)q;
    return -1;
}

void question_model_release(struct question_model *model)
{
    if (!model) return;
    for (size_t i = 0; i < model->lang_count; i++) lang_free(&model->langs[i]);
    lang_free(&model->spelling);
    lexicon_free(&model->lexicon);
}

void question_model_begin(struct question_model *model)
{
    if (lexicon_begin(model->lexicon)) grams_forget(model->grams);
}
