/* SPDX-License-Identifier: MIT */
/*
 * features_tells: how much a reply tells of its author's own practice. "Thanks, Ann. We tried that for two years and
 * lost half of our volunteers" thanks and agrees, and answers all the same; "Thanks, Ann, I shall show it to my board"
 * does not. What thanks, agrees, asks, votes or turns to the reader is set aside, clause by clause; what is left tells
 * as far as it speaks in the first person, "we" more than "I", in languages that say it by the verb's ending, too.
 */
#include <math.h>
#include <string.h>
#include "kind.h"
#include "people/organisation.h"
#include "phrases/word_set.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* So many words of one's own practice tell nothing yet; so many more tell plainly. */
#define LEAST_TOLD 8.0
#define PLAINLY_TOLD 7.0
/* "I" may do what it likes with the mail it answers; "we" and "ours" have done something. */
#define ALONE_SHARE 0.3
/* A sentence without a person between those that have one. */
#define BESIDE_SHARE 0.5
/* Figures are told by who has counted. */
#define FIGURE_WORDS 2.0
#define FIGURES_MOST 3
#define CLAUSE_WORDS 4
/* "In Husum, yes" names a place; who goes on tells of it. */
#define PLACE_WORDS 10
#define LONG_WORD 1.4
#define SUBJECT_SHARE 0.4
/* "With us it is the same: ...": so early in a sentence; and so little that follows tells something. */
#define LIKEWISE_WORDS 8
#define LIKEWISE_CHARACTERS 12
#define LIKEWISE_TOLD 5.0

/* How verbs say "we", in languages where nothing else needs to: endings, NULL behind the last; NULL: it is said. Of a
 * text whose language is not told yet it may be any of them. */
static const char *const *endings_of(const char *lang)
{
    static const struct {
        const char *lang, *ends[14];
    } known[] = {
        {"und", {"amos", "emos", "imos", "iamo", "smy", "emy", "imy", "amy", "yoruz", "imiz", "umuz", "imizde", "نا"}},
        {"es", {"amos", "emos", "imos"}},
        {"pt", {"amos", "emos", "imos"}},
        {"it", {"iamo"}},
        {"pl", {"smy", "emy", "imy", "amy"}},
        {"tr", {"yoruz", "imiz", "umuz", "tik", "dik", "duk", "imizde", "ımız", "dık"}},
        {"ar", {"نا"}}};
    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].lang[0] == lang[0] && known[i].lang[1] == lang[1]) return known[i].ends;
    return NULL;
}

/* ... and what ends so and is no verb. */
WORD_SET(no_verb_set, "reklamy", "problemy", "systemy", "programy", "zimy", "dramy", "damy", "kremy", "tramy",
         "ultimos", "proximos", "extremos", "maximos", "minimos", "ramos", "tramos", "reclamos", "prestamos", "gramos",
         "kilogramos", "primos", "termos", "supremos", "remos", "intimos", "legitimos", "centesimos", "decimos", "هنا",
         "احيانا", "مجانا", "مكانا", "زمنا", "ثمنا");

static bool ends_as_we(const struct token *token, const char *const *ends)
{
    for (; *ends != NULL; ends++) {
        size_t bytes = strlen(*ends);
        if (token->bytes > bytes + 1 && strcmp(token->text + token->bytes - bytes, *ends) == 0)
            return !word_set_has(&no_verb_set, token);
    }
    return false;
}

/* What Chinese and Japanese write for these words, without blanks around them. */
static bool says(const char *text, size_t bytes, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (memmem(text, bytes, words[i], strlen(words[i])) != NULL) return true;
    return false;
}

struct clause {
    double words, figures;
    bool we, alone, you, soon, mail, call;
};

/* Behind "my": who tells of their own husband or mother tells from first hand. */
WORD_SET(kin_set, "husband", "wife", "mother", "father", "mum", "mom", "dad", "son", "daughter", "child", "children",
         "grandmother", "grandfather", "grandson", "granddaughter", "mari", "femme", "mere", "pere", "fils", "fille",
         "enfant*", "mann", "frau", "mutter", "vater", "sohn", "tochter", "kinder", "enkel*", "marido", "esposa",
         "mujer", "madre", "padre", "hijo", "hija", "hijos", "nieto", "nieta", "marito", "moglie", "figlio", "figlia",
         "figli", "nonna", "nonno", "mulher", "mae", "pai", "filho", "filha", "filhos", "avo", "echtgeno*", "vrouw",
         "moeder", "vader", "zoon", "dochter", "maz", "meza", "zona", "zony", "matka", "matki", "ojciec", "ojca", "syn",
         "syna", "corka", "corki", "dzieci", "муж*", "жена", "жене", "жены", "мать", "матери", "мама", "отец", "отца",
         "отцу", "сын*", "дочь", "дочери", "дочка", "дети", "детеи", "make", "maka", "hustru", "mor", "mamma", "pappa",
         "far", "dotter", "barn", "남편*", "아내*", "어머니*", "아버지*", "아들*", "딸*");
/* The same in one word. */
WORD_SET(own_kin_set, "esim", "annem", "babam", "oglum", "kizim", "kocam", "زوجي", "زوجتي", "امي", "ابي", "والدي",
         "والدتي", "ابني", "ابنتي");

static bool sets_aside(const struct view *view, size_t first, size_t end, size_t *until)
{
    static const enum concept aside[] = {CONCEPT_THANKS, CONCEPT_AGREES,  CONCEPT_OTHERS,     CONCEPT_VOTES,
                                         CONCEPT_ASKS,   CONCEPT_JOINS,   CONCEPT_SUBSCRIBES, CONCEPT_CALLS,
                                         CONCEPT_AWAY,   CONCEPT_MACHINE, CONCEPT_ABSTAINS,   CONCEPT_RETELLS};
    const struct text_part *part = &view->parts[view->tokens.items[first].block];
    bool found = false;
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->first < first || hit->first >= end || hit->weight < 0.4) continue;
        for (size_t a = 0; a < COUNT(aside); a++)
            if (hit->concept == aside[a]) {
                found = true;
                if (hit->end > *until) *until = hit->end;
            }
    }
    return found;
}

/* A comma or the like stands between this word and the one before. */
static bool parted(const struct step *step, const struct token *token)
{
    /* A full stop, too: behind a short word it ends no sentence (tokens_part). */
    static const char *const marks[] = {",", ":", ";", ".", " - ", "–", "—", "，", "、", "：", "；", "،", "؛", "("};
    const char *text = step->out->blocks.items[token[0].block].text;
    size_t from = token[-1].to, to = token[0].from;
    if (token[-1].block != token[0].block || (to == from + 1 && text[from] == ' ')) return false;
    return to > from && says(text + from, to - from, marks, COUNT(marks));
}

/* "My husband", "annem". */
static bool names_kin(const struct step *step, const struct view *view, size_t first, size_t end, bool alone)
{
    const struct token *tokens = view->tokens.items;
    const char *lang = step->out->language;
    bool suffixed = (lang[0] == 't' || lang[0] == 'a') && lang[1] == 'r';
    if (!alone && !suffixed) return false;
    for (size_t t = first; t < end; t++) {
        if (suffixed && word_set_has(&own_kin_set, &tokens[t])) return true;
        if (t > first && (tokens[t - 1].said & SAID_ALONE) && word_set_has(&kin_set, &tokens[t])) return true;
    }
    return false;
}

static bool speaks_du(const char *lang)
{
    return (lang[0] == 'd' && (lang[1] == 'e' || lang[1] == 'a')) || (lang[0] == 's' && lang[1] == 'v');
}

/* Words for "we" and "I" of one language that are something else in another: "i" is the Italian "the", "nas" the
 * Portuguese "in the", "var" the Turkish "there is". NULL: none known. */
static struct word_set *said_otherwise(const char *lang)
{
    WORD_SET(it, "i", "ma", "vi", "ben", "ja", "je");
    WORD_SET(pl, "i", "min", "je", "my");
    WORD_SET(sv, "i", "ja", "je", "ma");
    WORD_SET(pt, "nas", "onze", "vi", "ma", "i");
    WORD_SET(es, "mes", "vi", "i");
    WORD_SET(fr, "onze", "vi", "min", "i");
    WORD_SET(nl, "je", "ben", "ja", "i");
    WORD_SET(de, "ja", "ma", "i");
    WORD_SET(tr, "var", "mi", "on", "i");
    static const struct {
        char lang[3];
        struct word_set *set;
    } known[] = {{"fr", &fr}, {"de", &de}, {"es", &es}, {"pt", &pt}, {"it", &it},
                 {"nl", &nl}, {"pl", &pl}, {"sv", &sv}, {"tr", &tr}};
    for (size_t i = 0; i < COUNT(known); i++)
        if (known[i].lang[0] == lang[0] && known[i].lang[1] == lang[1]) return known[i].set;
    return NULL;
}

static void read_clause(struct step *step, const struct view *view, size_t first, size_t end, struct clause *out)
{
    static const char *const we[] = {"我们",   "我們", "咱",   "本会", "本村", "私たち", "私達", "うち",      "当会",
                                     "当団体", "我々", "弊社", "当社", "当方", "わが",   "我が", "こちらでは"},
                             *const alone[] = {"我", "私", "僕"}, *const you[] = {"你", "您", "あなた", "貴"},
                             *const call[] = {"问题", "問題", "質問", "設問", "问卷", "転送", "转发", "轉發"};
    const struct token *tokens = view->tokens.items;
    const char *text = step->out->blocks.items[tokens[first].block].text;
    const char *const *ends = endings_of(step->out->language);
    struct word_set *otherwise = said_otherwise(step->out->language);
    const unsigned who = SAID_WE | SAID_ALONE;
    unsigned said = 0, wide = 0, figures = 0;
    *out = (struct clause){0};
    for (size_t t = first; t < end; t++) {
        wide += tokens[t].wide;
        figures += tokens[t].number;
        said |= tokens[t].said;
        if (ends != NULL) out->we |= ends_as_we(&tokens[t], ends);
    }
    if (otherwise != NULL && (said & who)) {
        said &= ~who;
        for (size_t t = first; t < end; t++)
            if ((tokens[t].said & who) && !word_set_has(otherwise, &tokens[t])) said |= tokens[t].said & who;
    }
    out->words = (double)(end - first) - 0.5 * wide;
    out->figures = figures - tokens[first].number;
    out->we |= said & SAID_WE;
    out->alone = said & SAID_ALONE;
    out->you = said & (speaks_du(step->out->language) ? SAID_YOU | SAID_DU : SAID_YOU);
    out->soon = said & SAID_SOON;
    out->mail = said & SAID_MAIL;
    out->call = said & SAID_CALL;
    if (!tokens[end - 1].wide) return;
    size_t from = tokens[first].from, bytes = tokens[end - 1].to - from;
    out->we |= says(text + from, bytes, we, COUNT(we));
    out->alone |= says(text + from, bytes, alone, COUNT(alone));
    out->you |= says(text + from, bytes, you, COUNT(you));
    out->call |= says(text + from, bytes, call, COUNT(call));
}

/* What is told over all sentences so far, and what stands beside it. */
struct told {
    double words, beside;
    bool we, likewise;
};

/* "Bei uns ist es genauso", "我们这里也一样", "one more for your list". */
static bool says_likewise(const struct step *step, const struct view *view, size_t first, size_t end)
{
    static const char *const same[] = {"一样",   "一樣", "相同", "同样",   "同樣",
                                       "差不多", "同じ", "同様", "変わり", "違いません"},
                             *const here[] = {"我们", "我們",   "这里", "這裡", "这边",   "本村",
                                              "うち", "こちら", "当会", "当方", "私たち", "私ども"};
    const struct token *tokens = view->tokens.items;
    const struct text_part *part = &view->parts[tokens[first].block];
    unsigned said = 0;
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_ADDS && hit->first >= first && hit->first < end) return true;
    }
    size_t limit = first + (tokens[first].wide ? LIKEWISE_CHARACTERS : LIKEWISE_WORDS);
    if (limit > end) limit = end;
    for (size_t t = first; t < limit; t++) said |= tokens[t].said;
    if ((said & SAID_SAME) && (said & SAID_HERE)) return true;
    const char *text = step->out->blocks.items[tokens[first].block].text;
    size_t from = tokens[first].from, bytes = tokens[limit - 1].to - from;
    return tokens[first].wide && says(text + from, bytes, same, COUNT(same)) &&
           says(text + from, bytes, here, COUNT(here));
}

/* "Here ...", "In Flensburg ...": the sentence says at once where. */
static bool opens_with_place(const struct step *step, const struct view *view, size_t first, size_t end)
{
    WORD_SET(here_set, "here", "ici", "aqui", "aca", "hier", "qui", "tutaj", "здесь", "тут", "har", "burada", "هنا");
    WORD_SET(in_set, "in", "at", "on", "en", "a", "im", "am", "bei", "auf", "an", "op", "w", "we", "na", "в", "на",
             "pa", "i", "em", "no", "ad", "te", "bij", "da", "nel", "nella");
    WORD_SET(mind_set, "opinion*", "view*", "eyes", "mind", "avis", "sens", "yeux", "meinung*", "ansicht*", "augen",
             "ojos", "parecer", "parere", "occhi", "opini*", "olhos", "ver", "mening", "ogen", "zdani*", "мнени*",
             "взгляд*", "asikt", "ogon", "gorus*", "country", "pays", "pais", "land", "paese", "kraj*", "стран*",
             "ulke*");
    const struct token *tokens = &view->tokens.items[first];
    if (word_set_has(&here_set, tokens)) return true;
    if (end - first < 2 || !word_set_has(&in_set, tokens)) return false;
    /* "At my school", but "in my opinion"; and a country is where everybody lives. */
    if (tokens[1].said & SAID_ALONE) return end - first > 2 && !word_set_has(&mind_set, &tokens[2]);
    const char *text = step->out->blocks.items[tokens->block].text;
    return name_is_upper(name_first_code(text + tokens[1].from, text + tokens[1].to));
}

static void tell(struct step *step, const struct view *view, size_t first, size_t end, struct told *told)
{
    struct clause clause;
    size_t until = first;
    told->likewise |= !view->tokens.items[end - 1].asked && says_likewise(step, view, first, end);
    if (sets_aside(view, first, end, &until))
        while (until < end && !parted(step, &view->tokens.items[until])) until++;
    if (until + CLAUSE_WORDS > end || view->tokens.items[end - 1].asked) return;
    read_clause(step, view, until, end, &clause);
    /* "You say that eleven replied, but we ...": what stands behind is told. */
    for (size_t next; clause.you && clause.we && (next = features_clause_end(step, view, until)) + CLAUSE_WORDS <= end;
         until = next)
        read_clause(step, view, next, end, &clause);
    if (clause.you || (clause.soon && (clause.we || clause.alone)) || (clause.mail && !clause.we)) return;
    double words = clause.words + FIGURE_WORDS * (clause.figures < FIGURES_MOST ? clause.figures : FIGURES_MOST);
    bool ours = clause.we || names_kin(step, view, until, end, clause.alone) ||
                (clause.words >= PLACE_WORDS && opens_with_place(step, view, first, end));
    told->we |= ours;
    if (ours)
        told->words += words;
    else if (clause.alone)
        told->words += ALONE_SHARE * words;
    else
        told->beside += BESIDE_SHARE * words;
}

double features_tells(struct step *step, const struct view *view, bool fits)
{
    struct told told = {0};
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        const struct token *tokens = view->tokens.items;
        end = first + 1;
        while (end < view->tokens.count && !tokens[end].sentence && tokens[end].block == tokens[first].block) end++;
        if (tokens[first].zone == ZONE_BODY && tokens[first].block >= 0) tell(step, view, first, end, &told);
    }
    /* Their words hold what takes two or three elsewhere. */
    static const char *const long_words[] = {"tr", "ko", "fi", "hu", "ar"};
    double words = told.words + (told.likewise ? told.beside / BESIDE_SHARE : told.we || fits ? told.beside : 0);
    for (size_t i = 0; i < COUNT(long_words); i++)
        if (strncmp(step->out->language, long_words[i], 2) == 0) words *= LONG_WORD;
    words -= told.likewise ? LIKEWISE_TOLD : LEAST_TOLD;
    return words <= 0 ? 0 : words / PLAINLY_TOLD;
}

/* A sentence that only calls a question wrong, refuses it or thanks. */
static bool only_objects(const struct view *view, size_t first, size_t end)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        bool objects = (hit->concept == CONCEPT_CHALLENGES && hit->weight > 0) || hit->concept == CONCEPT_ABSTAINS ||
                       (hit->concept == CONCEPT_THANKS && hit->weight >= 0.8);
        if (objects && hit->first < end && hit->end > first) return true;
    }
    return false;
}

/* A sentence that hands something on, invites to it, asks, or is about the mail itself. */
static bool only_hands_on(const struct view *view, size_t first, size_t end)
{
    static const enum concept handing[] = {
        CONCEPT_CALLS,    CONCEPT_NEWS,       CONCEPT_PASSES,   CONCEPT_GIVES,    CONCEPT_ATTACHED,
        CONCEPT_MEETING,  CONCEPT_SUMS,       CONCEPT_PROMISES, CONCEPT_ABSTAINS, CONCEPT_ASKS,
        CONCEPT_JOINS,    CONCEPT_SUBSCRIBES, CONCEPT_AWAY,     CONCEPT_MACHINE,  CONCEPT_OTHERS,
        CONCEPT_THANKS,   CONCEPT_AGREES,     CONCEPT_VOTES,    CONCEPT_UPDATE,   CONCEPT_CHALLENGES,
        CONCEPT_RESERVED, CONCEPT_PRIVATE,    CONCEPT_TESTS,    CONCEPT_BOUNCES,  CONCEPT_PROCEDURE};
    const struct text_part *part = &view->parts[view->tokens.items[first].block];
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->first < first || hit->first >= end || hit->weight < 0.5) continue;
        for (size_t h = 0; h < COUNT(handing); h++)
            if (hit->concept == handing[h]) return true;
    }
    return false;
}

size_t features_sentence_end(const struct view *view, size_t first)
{
    const struct token *tokens = view->tokens.items;
    size_t end = first + 1;
    while (end < view->tokens.count && !tokens[end].sentence && tokens[end].block == tokens[first].block) end++;
    return end;
}

size_t features_clause_end(const struct step *step, const struct view *view, size_t first)
{
    size_t end = first + 1, last = features_sentence_end(view, first);
    while (end < last && !parted(step, &view->tokens.items[end])) end++;
    return end;
}

struct spoken_of features_spoken_of(struct step *step, const struct view *view, size_t first, size_t end)
{
    struct clause clause;
    read_clause(step, view, first, end, &clause);
    return (struct spoken_of){.words = clause.words,
                              .we = clause.we || names_kin(step, view, first, end, clause.alone),
                              .alone = clause.alone,
                              .here = opens_with_place(step, view, first, end)};
}

double features_own_words(struct step *step, const struct view *view)
{
    double words = 0;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        const struct token *tokens = view->tokens.items;
        struct clause clause;
        end = features_sentence_end(view, first);
        if (tokens[first].zone != ZONE_BODY || tokens[first].block < 0 || tokens[end - 1].asked) continue;
        read_clause(step, view, first, end, &clause);
        if (!only_objects(view, first, end)) words += (clause.we || clause.alone ? 1 : BESIDE_SHARE) * clause.words;
    }
    return words;
}

/* Words of a sentence that tells: half of them where nobody says "I" or "we", none where it hands on, asks, or turns to
 * the reader. */
static double words_told(struct step *step, const struct view *view, size_t first, size_t end)
{
    const struct token *token = &view->tokens.items[first];
    struct clause clause;
    if (token->zone != ZONE_BODY || token->block < 0 || view->tokens.items[end - 1].asked) return 0;
    if (step->out->blocks.items[token->block].role != ROLE_AUTHORED) return 0;
    read_clause(step, view, first, end, &clause);
    if (clause.you || clause.soon || clause.mail || clause.call || only_hands_on(view, first, end)) return 0;
    return (clause.we || clause.alone ? 1 : BESIDE_SHARE) * clause.words;
}

double features_told_above(struct step *step, const struct view *view, size_t block)
{
    double words = 0;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        end = features_sentence_end(view, first);
        if (view->tokens.items[first].block < (int)block) words += words_told(step, view, first, end);
    }
    return words;
}

double features_told_ours(struct step *step, const struct view *view)
{
    double words = 0;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        bool introduces = false;
        end = features_sentence_end(view, first);
        const struct token *token = &view->tokens.items[first];
        if (token->zone != ZONE_BODY || token->block < 0) continue;
        struct spoken_of of = features_spoken_of(step, view, first, end);
        const struct text_part *part = &view->parts[token->block];
        for (size_t i = part->hits_from; i < part->hits_to; i++) {
            const struct hit *hit = &view->hits.items[i];
            introduces |= hit->concept == CONCEPT_INTRODUCES && hit->first < end && hit->end > first;
        }
        if (!introduces && (of.we || of.here || !of.alone)) words += words_told(step, view, first, end);
    }
    return words;
}

double features_told_beside(struct step *step, const struct view *view, enum concept concept)
{
    double words = 0;
    /* What its subject says so, too, is mostly about that. */
    double share = view_strength_in(view, concept, ZONE_SUBJECT, NULL) > 0 ? SUBJECT_SHARE : 1;
    for (size_t first = 0, end; first < view->tokens.count; first = end) {
        const struct token *tokens = view->tokens.items;
        bool said = false;
        end = features_sentence_end(view, first);
        for (size_t i = 0; i < view->hits.count && !said; i++)
        said = view->hits.items[i].concept == concept && view->hits.items[i].weight > 0 &&
               tokens[view->hits.items[i].first].block == tokens[first].block;
        if (!said) words += words_told(step, view, first, end);
    }
    return share * words;
}
