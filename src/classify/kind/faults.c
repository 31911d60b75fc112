/* SPDX-License-Identifier: MIT */
/*
 * faults: words against a question that are said of another one. Below "Question 6:" an answer may say that names are
 * deleted, or that the leaflet asked a loaded question: the number only says where the answer stands, and the leaflet
 * is the author's own.
 */
#include "kind.h"
#include "markers/marker.h"
#include "phrases/word_set.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

/* Words between the mark above an answer and what is said of the question it names. */
#define MARK_WORDS 3
/* Shorter words for "question" are many another thing. */
#define ASKING_BYTES 4

WORD_SET(self_set, "i", "we", "our", "my", "us", "je", "j", "nous", "notre", "nos", "wir", "ich", "uns", "unser*",
         "nosotros", "nuestr*", "noss*", "noi", "nostr*", "wij", "onze", "ons", "ik", "nasz*", "мы", "наш*", "нас",
         "нам", "jag", "vi", "var", "vart", "vara", "biz", "bizim", "我", "私", "우리*", "저희*");
/* "We find it loaded" is said of it. */
WORD_SET(opine_set, "find*", "think*", "consider*", "believe*", "hold", "call*", "wish*", "want", "propos*", "suggest*",
         "would", "d", "glaub*", "denk*", "mein*", "halt*", "schlag*", "trouv*", "pens*", "croi*", "jug*", "cre*",
         "opin*", "encontr*", "parec*", "ach*", "trov*", "ritien*", "vind*", "uwaz*", "sadz*", "счита*", "дума*",
         "полага*", "предлага*", "tyck*", "anser", "认", "觉", "認", "覺", "思", "생각*", "dusun*", "bence");
/* What the author's own people were asked on. */
WORD_SET(paper_set, "survey*", "leaflet*", "form", "forms", "questionnaire*", "poll", "polls", "slip", "slips",
         "ballot*", "zettel*", "fragebogen*", "umfrage*", "formular*", "flugblatt*", "enquete*", "sondage*",
         "formulaire*", "tract*", "encuesta*", "cuestionario*", "formulario*", "folleto*", "inquerito*",
         "questionario*", "sondaggio*", "volantino*", "modulo", "briefje*", "enquete*", "vragenlijst*", "ankiet*",
         "ulotk*", "анкет*", "опрос*", "листовк*", "enkat*", "blankett*", "anket*", "설문*");
WORD_SET(this_set, "this", "these", "dies*", "cette", "ce", "ces", "esta", "este", "questa", "questo", "essa", "esse",
         "deze", "dit", "ten", "ta", "tym", "tej", "этот", "эта", "этом", "этои", "denna", "detta", "har", "bu", "这",
         "這");

/* "Question 6:" or alone on its line; in "Question 6 takes for granted that..." it is what is spoken of. */
static bool is_set_off(const char *text, size_t end)
{
    static const char *const wide[] = {"：", "、", "，", "。", "–", "—"};
    while (end > 0 && text[end - 1] == ' ') end--;
    if (end > 0 && strchr(":.)-\n", text[end - 1]) != NULL) return true;
    while (text[end] == ' ') end++;
    if (strchr(":.)-\n", text[end]) != NULL) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (strncmp(text + end, wide[i], 3) == 0 || (end >= 3 && strncmp(text + end - 3, wide[i], 3) == 0)) return true;
    return false;
}

/* Past the number or the words under which the hit's own answer stands; 0: it does not begin there. */
static size_t mark_end(const struct step *step, const struct token *token)
{
    for (size_t p = 0; p < step->out->passage_count; p++) {
        const struct passage *passage = &step->out->passages[p];
        if (passage->question_count == 0) continue;
        for (size_t e = 0; e < passage->questions[0].evidence_count; e++) {
            const struct evidence *evidence = &passage->questions[0].evidence[e];
            if (evidence->rule == RULE_MARKER && evidence->block == token->block && token->from >= evidence->from &&
                token->from < evidence->to && is_set_off(step->out->blocks.items[token->block].text, evidence->to))
                return evidence->to;
        }
    }
    return 0;
}

/* "Question 6: before we hand it on we delete the names". */
static bool told_below_mark(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t end = mark_end(step, &tokens[hit->first]);
    bool self = false;
    if (end == 0) return false;
    for (size_t t = hit->first; t < hit->end; t++) {
        if (tokens[t].from < end) continue;
        if (word_set_has(&opine_set, &tokens[t])) return false;
        self |= word_set_has(&self_set, &tokens[t]);
    }
    return self;
}

/* A clause ends there, or a verb that says no more than "is" does first. */
static bool clause_ends(const char *at)
{
    static const char *const ends[] = {"。", "，", "、",   "；", "？",     "！", "،",
                                       "؛",  "؟",  "です", "だ", "である", "的", "了"};
    while (*at == ' ') at++;
    if (*at == '\0' || *at == '\n' || one_of(".,;:!?)-", *at)) return true;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (text_begins(at, ends[i])) return true;
    return false;
}

/* A word for "question" or "answer". */
static bool asks(const struct token *token)
{
    size_t noun = marker_begins(token->text, token->bytes, MARKER_NOUNS);
    return noun >= ASKING_BYTES || (noun > 0 && token->wide);
}

/* "Question 4: unclear signs at the steps": the mark above an answer and a word of that answer. Of the question it is
 * said where it stands right behind and nothing with it, "Question 4: unclear.", or where the sentence names it again.
 */
static bool joined_to_mark(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items, *last = &tokens[hit->end - 1];
    size_t to = mark_end(step, &tokens[hit->first]), behind = 0;
    if (to == 0 || last->block != tokens[hit->first].block || last->from < to) return false;
    for (size_t t = hit->first; t < view->tokens.count && tokens[t].block == last->block; t++) {
        if (t >= hit->end && tokens_part(tokens, t)) break;
        if (tokens[t].from < to) continue;
        /* "We find this one loaded" names it again as well. */
        if (asks(&tokens[t]) || (t < hit->end && word_set_has(&opine_set, &tokens[t]))) return false;
        behind += t + 1 < hit->end;
    }
    return behind > MARK_WORDS || !clause_ends(step->out->blocks.items[last->block].text + last->to);
}

static bool parts_before(const struct token *tokens, size_t t)
{
    return tokens[t].block != tokens[t - 1].block || tokens_part(tokens, t) ||
           (tokens[t].sentence && tokens[t - 1].wide);
}

/* "Eleven people said that our leaflet asked a loaded question." */
static bool asked_on_paper(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t first = hit->first, end = hit->end;
    while (first > 0 && !parts_before(tokens, first)) first--;
    while (end < view->tokens.count && !parts_before(tokens, end)) end++;
    return word_set_any(&paper_set, tokens, first, end) && !word_set_any(&this_set, tokens, first, end);
}

bool faults_another(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *token = &view->tokens.items[hit->first];
    if (hit->concept != CONCEPT_CHALLENGES || token->zone != ZONE_BODY || token->block < 0) return false;
    if (told_below_mark(step, view, hit) || joined_to_mark(step, view, hit)) return true;
    return (mark_end(step, token) > 0 || view_in_marked_answer(step, token)) && asked_on_paper(view, hit);
}
