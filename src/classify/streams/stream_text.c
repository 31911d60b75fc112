/* SPDX-License-Identifier: MIT */
/* stream_text: which of the workstreams' words stand in a text, as themselves, as cognates, or in other words and other
 * languages that stand for the same. */
#include <mailcall/base/utf8.h>
#include "questions.h"
#include "streams.h"
#include "phrases/word_set.h"

#define STEM_CHARACTERS 6
#define MAX_CHARACTER_BYTES 8
#define FORMULA_WORDS 4
#define BARE_SUBJECT 4
#define FOREIGN_SHARE 1.5

static unsigned cut_at(const char *text, unsigned bytes, int characters)
{
    const char *at = text, *end = text + bytes;
    uint32_t code;
    for (int i = 0; i < characters && at < end; i++) at += utf8_next(at, end, &code);
    return (unsigned)(at - text);
}

unsigned stream_stem(const char *text, unsigned bytes)
{
    unsigned cut = cut_at(text, bytes, STEM_CHARACTERS);
    /* A plural's s is no letter of the stem. */
    if (cut == bytes && cut > STREAM_STEM_LEAST && text[cut - 1] == 's') cut--;
    return cut;
}

static unsigned hash_of(const char *text, unsigned bytes)
{
    unsigned hash = 2166136261u;
    for (unsigned i = 0; i < bytes; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    return hash ^ (hash >> 13);
}

int *stream_slot(const struct streams *streams, const char *stem, unsigned bytes)
{
    size_t at = hash_of(stem, bytes) & streams->slot_mask;
    for (;; at = (at + 1) & streams->slot_mask) {
        int key = streams->slots[at] - 1;
        if (key < 0) return &streams->slots[at];
        if (streams->keys[key].bytes == bytes && memcmp(streams->keys[key].text, stem, bytes) == 0)
            return &streams->slots[at];
    }
}

static int find_word(const struct streams *streams, const char *text, unsigned bytes)
{
    if (bytes < STREAM_STEM_LEAST) return -1;
    return *stream_slot(streams, text, stream_stem(text, bytes)) - 1;
}

static int find_pair(const struct streams *streams, const struct token *first, const struct token *second)
{
    char pair[2 * MAX_CHARACTER_BYTES];
    if (!second->wide || second->from != first->to || first->bytes + second->bytes > sizeof pair) return -1;
    memcpy(pair, first->text, first->bytes);
    memcpy(pair + first->bytes, second->text, second->bytes);
    return *stream_slot(streams, pair, first->bytes + second->bytes) - 1;
}

/* Arabic writes "and", "the", "for" onto the word. */
static int find_stripped(const struct streams *streams, const char *text, unsigned bytes)
{
    static const char *const onto[] = {"وال", "بال", "لل", "ال", "و", "ب", "ل"};
    for (size_t i = 0; i < sizeof onto / sizeof *onto; i++) {
        unsigned head = (unsigned)strlen(onto[i]);
        if (bytes < head + 2 * STREAM_STEM_LEAST || memcmp(text, onto[i], head) != 0) continue;
        int key = find_word(streams, text + head, bytes - head);
        if (key >= 0) return key;
    }
    return -1;
}

static const struct stream_term *find_term(const struct streams *streams, const struct tokens *tokens, size_t at)
{
    const struct token *token = &tokens->items[at];
    if (streams->key_count == 0) return NULL;
    int key = -1;
    if (token->wide)
        key = at + 1 < tokens->count ? find_pair(streams, token, token + 1) : -1;
    else
        key = find_word(streams, token->text, token->bytes);
    bool arabic = key < 0 && ((unsigned char)token->text[0] & 0xFC) == 0xD8;
    if (arabic) key = find_stripped(streams, token->text, token->bytes);
    return key < 0 ? NULL : &streams->terms[streams->keys[key].term];
}

void stream_notions(struct lang *lang, struct arena *arena, const struct words *words, struct notions_at *out)
{
    struct notion_word *plain = arena_array(arena, words->count + 1, sizeof *plain);
    for (size_t i = 0; i < words->count; i++)
        plain[i] = (struct notion_word){.term = words->items[i].term, .stop = words->items[i].stop};
    lang_notions(lang, arena, plain, words->count, out);
}

static void keep(short kept[STREAM_NOTIONS], int notion)
{
    for (int i = 0; i < STREAM_NOTIONS; i++) {
        if (kept[i] != 0 && kept[i] != notion + 1) continue;
        kept[i] = (short)(notion + 1);
        return;
    }
}

/* The notions of text, whose tokens are [first, end). */
static void read_notions(struct step *step, struct stream_text *out, const char *text, size_t first, size_t end)
{
    struct words words = {0};
    struct notions_at notions = {0};
    const char *language = step->out->language, *kin = stream_kin(language);
    if (kin != NULL) text = stream_as_kin(step->arena, language, text);
    struct lang *lang = question_model_lang(step->classifier->questions, step->call, kin != NULL ? kin : language);
    lang_words(lang, step->arena, text, strlen(text), &words);
    stream_notions(lang, step->arena, &words, &notions);
    const struct token *tokens = out->view->tokens.items;
    for (size_t i = 0, at = first; i < notions.count; i++) {
        size_t from = words.items[notions.items[i].first].from, to = words.items[notions.items[i].end - 1].to;
        while (at < end && tokens[at].from < from) at++;
        while (at > first && tokens[at - 1].from >= from) at--;
        if (at < end && tokens[at].from < to) keep(out->notions[at], notions.items[i].notion);
    }
}

WORD_SET(bare_set, "particip*", "partecip*", "partizip*", "contribut*", "contribuc*", "contribui*", "contributo",
         "join*", "volunteer*", "involve*", "input*", "teilnahme", "beteilig*", "mitarbeit*", "mitmachen", "beitrag*",
         "rejoindre", "benevol*", "unir*", "sumar*", "deelname", "meedoen", "bijdrage*", "udzial", "przystap*",
         "dolacz*", "wklad", "участ*", "вклад", "присоедин*", "مشاركة", "المشاركة", "انضمام", "مساهمة", "katil*",
         "katki*", "deltag*", "bidrag*", "adesione", "adhesion", "adesao", "our", "my", "your", "request", "to", "in",
         "for", "the", "of", "a", "un", "una", "la", "de", "notre", "ma", "meine", "unsere", "zur", "nuestra", "mi",
         "minha", "nossa", "bpf", "hello", "hi");

/* A bare "Participation" over a message says no more than that it is one. */
static void mark_bare_subject(struct stream_text *out, size_t subject)
{
    if (subject > BARE_SUBJECT) return;
    for (size_t i = 0; i < subject; i++)
        if (!word_set_has(&bare_set, &out->view->tokens.items[i])) return;
    for (size_t i = 0; i < subject; i++) {
        out->formula[i] = true;
        memset(out->notions[i], 0, sizeof *out->notions);
    }
}

/* "I would like to participate", "my contribution": short turns as a whole, of longer ones what is the formula's. */
static void mark_formulas(struct stream_text *out)
{
    for (size_t i = 0; i < out->view->hits.count; i++) {
        const struct hit *hit = &out->view->hits.items[i];
        if (hit->concept != CONCEPT_JOINS && hit->concept != CONCEPT_GIVES && hit->concept != CONCEPT_CALLS) continue;
        for (size_t t = hit->first; t < hit->end; t++) {
            bool formula = hit->end - hit->first <= FORMULA_WORDS;
            for (int n = 0; n < STREAM_NOTIONS; n++) formula |= notion_is_partaking(out->notions[t][n] - 1);
            out->formula[t] |= formula;
            if (formula) memset(out->notions[t], 0, sizeof *out->notions);
        }
    }
}

static bool is_language(const char *tag, const char *language)
{
    return language[0] != '\0' && strncmp(tag, language, 2) == 0;
}

/* In a language that the call does not speak hardly any of its words can stand, so that each notion tells more. */
static double notion_share(const struct step *step, const struct streams *streams)
{
    const struct call *call = step->call;
    const char *language = step->out->language;
    if (!streams->alone || is_language(call->lang, language)) return 1;
    for (size_t s = 0; s < call->workstream_count; s++) {
        const struct workstream *workstream = &call->workstreams[s];
        for (size_t t = 0; t < workstream->title_count; t++)
            if (is_language(workstream->titles[t].lang, language)) return 1;
    }
    return FOREIGN_SHARE;
}

struct stream_text *stream_text_of(struct step *step, const struct view *view, const struct streams *streams)
{
    struct stream_text *out = arena_alloc(step->arena, sizeof *out);
    const struct blocks *blocks = &step->out->blocks;
    *out = (struct stream_text){.streams = streams, .view = view, .notion_share = notion_share(step, streams)};
    out->formula = arena_array(step->arena, view->tokens.count + 1, sizeof *out->formula);
    out->notions = arena_array(step->arena, view->tokens.count + 1, sizeof *out->notions);
    size_t subject = 0;
    while (subject < view->tokens.count && view->tokens.items[subject].zone == ZONE_SUBJECT) subject++;
    read_notions(step, out, step->reading->subject, 0, subject);
    for (size_t b = 0; b < blocks->count; b++) {
        const struct text_part *part = &view->parts[b];
        enum zone zone = view_zone(&blocks->items[b]);
        if (zone != ZONE_SIGNATURE) read_notions(step, out, blocks->items[b].text, part->tokens_from, part->tokens_to);
    }
    mark_formulas(out);
    mark_bare_subject(out, subject);
    return out;
}

size_t stream_terms_at(const struct stream_text *text, size_t token, const struct stream_term *out[STREAM_TERMS_AT])
{
    const struct streams *streams = text->streams;
    size_t count = 0;
    const struct stream_term *term = find_term(streams, &text->view->tokens, token);
    if (term != NULL) out[count++] = term;
    for (int i = 0; i < STREAM_NOTIONS && text->notions[token][i] != 0; i++) {
        int place = streams->notion_terms[text->notions[token][i] - 1];
        if (place > 0) out[count++] = &streams->terms[place - 1];
    }
    return count;
}

const struct stream_term *stream_title_at(const struct stream_text *text, size_t token)
{
    const struct stream_term *terms[STREAM_TERMS_AT];
    size_t count = stream_terms_at(text, token, terms);
    for (size_t i = 0; i < count; i++)
        if (terms[i]->title != 0 && !terms[i]->own && (terms[i]->notion < 0 || !notion_is_everyday(terms[i]->notion)))
            return terms[i];
    return NULL;
}
