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

/* "Darf ich fragen, wie": whoever asks leave to ask asks something of their own. */
static bool asks_leave(const struct token *tokens, size_t t)
{
    WORD_SET(ask_set, "fragen", "vragen", "fraga", "preguntar", "perguntar", "domandare", "demander", "zapytac",
             "спросить");
    WORD_SET(leave_set, "darf", "durfte", "kann", "konnte", "puis", "peux", "pourrais", "puedo", "podria", "posso",
             "poderia", "potrei", "mag", "kan", "moge", "можно", "могу", "far", "ich", "ik", "jag");
    if (!word_set_has(&ask_set, &tokens[t])) return false;
    for (size_t back = 1; back <= 3 && back <= t && !tokens_part(tokens, t - back + 1); back++)
        if (word_set_has(&leave_set, &tokens[t - back])) return true;
    return false;
}

WORD_SET(one_set, "one");
WORD_SET(first_set, "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "last");
WORD_SET(ordinal_set, "erste*", "zweite*", "dritte*", "vierte*", "funfte*", "sechste*", "siebte*", "letzte*",
         "premiere", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "derniere", "primera",
         "segunda", "tercera", "cuarta", "quinta", "sexta", "septima", "ultima", "primeira", "terceira", "quarta",
         "setima", "prima", "seconda", "terza", "sesta", "settima", "eerste", "tweede", "derde", "vierde", "vijfde",
         "zesde", "zevende", "laatste", "перв*", "втор*", "трет*", "четверт*", "пят*", "шест*", "седьм*", "번째");
/* What may follow a number that stands for a question by itself: "the second is", "die zweite finde ich". */
WORD_SET(alone_set, "is", "was", "be", "seems", "sounds", "looks", "reads", "strikes", "i", "we", "already", "really",
         "simply", "which", "that", "of", "to", "for", "from", "about", "on", "in", "and", "or", "not", "should",
         "would", "could", "as", "ist", "war", "scheint", "klingt", "liest", "wirkt", "tut", "geht", "setzt", "halte",
         "halten", "finde", "finden", "sollte", "wurde", "konnte", "kann", "lasst", "ich", "wir", "mich", "uns", "so",
         "von", "zu", "aus", "der", "die", "das", "in", "auf", "und", "oder", "nicht", "est", "etait", "semble",
         "parait", "me", "nous", "je", "ne", "n", "qui", "que", "de", "du", "des", "et", "ou", "pas", "se", "devrait",
         "es", "esta", "estaba", "era", "parece", "suena", "da", "no", "y", "o", "debe", "deberia", "yo", "e", "soa",
         "nao", "ou", "deve", "deveria", "eu", "do", "da", "dos", "na", "no", "sembra", "pare", "suona", "mi", "ci",
         "non", "del", "della", "dovrebbe", "va", "lijkt", "klinkt", "vind", "vinden", "ik", "wij", "we", "niet", "van",
         "en", "moet", "zou", "jest", "brzmi", "byla", "bylo", "nie", "z", "w", "mi", "звучит", "кажется", "мне", "нам",
         "не", "из", "я", "мы", "же", "ar", "var", "later", "kanns", "jag", "vi", "inte", "av", "borde", "bor", "parte",
         "punkt*", "punto", "punt", "ponto", "point", "apartado", "quesito", "item", "пункт*");

/* A number in letters: "die zweite", "the second one". */
static bool is_numeral(const struct view *view, size_t t)
{
    const struct token *tokens = view->tokens.items;
    return word_set_has(&ordinal_set, &tokens[t]) ||
           (t >= 2 && word_set_has(&one_set, &tokens[t]) && word_set_has(&first_set, &tokens[t - 1]) &&
            !tokens_part(tokens, t));
}

/* It may stand for a question: what follows goes on, or is the fault itself, and it is none of many ("a second one").
 */
static bool stands_alone(const struct view *view, const struct hit *hit, size_t t)
{
    WORD_SET(any_set, "a", "another");
    const struct token *tokens = view->tokens.items;
    if (word_set_has(&one_set, &tokens[t]) && word_set_has(&any_set, &tokens[t - 2])) return false;
    return t + 1 >= view->tokens.count || tokens_part(tokens, t + 1) || t + 2 == hit->end ||
           word_set_has(&alone_set, &tokens[t + 1]);
}

/* "The second lamp was wired wrongly": a number in letters, no word for a question, and a thing counted by it. What
 * stands for a question stands alone: "the second is wrongly put". */
static bool counts_a_thing(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    bool counts = false, leave = false;
    for (size_t t = hit->first; t < hit->end; t++) {
        if (tokens[t].wide || tokens[t].number) return false;
        if (asks(&tokens[t]) && !asks_leave(tokens, t)) return false;
        leave |= asks(&tokens[t]);
        if (!is_numeral(view, t)) continue;
        if (stands_alone(view, hit, t)) return false;
        counts = true;
    }
    return counts || leave;
}

/* "May I ask whether the count was published?" is a question of the author's to whoever reads it. */
static bool only_asks(const struct view *view, const struct hit *hit)
{
    WORD_SET(may_set, "may", "might", "can", "could");
    const struct token *tokens = view->tokens.items;
    if (hit->first + 3 > hit->end || !word_set_has(&may_set, &tokens[hit->first])) return false;
    for (size_t t = hit->first; t < hit->end; t++)
        if (asks(&tokens[t]) || tokens[t].number || is_numeral(view, t)) return false;
    return strcmp(tokens[hit->first + 1].text, "i") == 0 && strcmp(tokens[hit->first + 2].text, "ask") == 0;
}

/* Whatever else takes things for granted: laws, authorities, insurers, people round about. */
WORD_SET(stated_set, "law", "laws", "act", "regulation*", "ordinance", "standard", "standards", "contract", "insurer*",
         "insurance", "council*", "mayor", "ministry", "minister", "government", "authority", "authorities",
         "official*", "colleague*", "neighbour*", "neighbor*", "landlord", "newspaper*", "gesetz*", "verordnung*",
         "vorschrift*", "vertrag", "versicherung*", "behorde*", "amt", "burgermeister*", "ministerium", "regierung",
         "kolleg*", "nachbar*", "zeitung", "loi", "lois", "reglement*", "arrete", "contrat", "assureur*", "assurance",
         "prefet*", "prefecture", "maire", "mairie", "ministere", "gouvernement", "collegue*", "voisin*", "journal",
         "ley", "leyes", "reglamento*", "contrato", "aseguradora*", "alcalde*", "ayuntamiento", "ministerio",
         "gobierno", "colega*", "vecin*", "periodico", "lei", "leis", "regulamento*", "seguradora*", "prefeito",
         "camara", "governo", "vizinh*", "jornal", "legge", "leggi", "regolament*", "contratto", "assicurazione",
         "sindaco", "governo", "vicin*", "giornale", "wet", "wetten", "verordening*", "contract", "verzekeraar*",
         "burgemeester", "overheid", "buurman", "buurvrouw", "krant", "ustaw*", "przepis*", "umow*", "ubezpieczyciel*",
         "burmistrz*", "urzad*", "urzednik*", "sasiad*", "gazet*", "закон*", "правил*", "договор*", "страховщик*",
         "чиновник*", "мэр*", "министерств*", "сосед*", "газет*", "lagen", "lagar*", "avtal*", "forsakring*",
         "kommunen", "myndighet*", "granne*", "tidning*", "kanun*", "yasa*", "yonetmelik*", "belediye*", "sigorta*",
         "komsu*", "القانون", "البلدية", "الحكومة", "律", "政", "险", "险", "법은", "법이", "정부*", "시청*", "보험*");

/* "The law takes for granted that...": its sentence names no question, and somebody else before it. */
static bool said_of_others(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t first = hit->first, end = hit->end;
    while (first > 0 && !parts_before(tokens, first)) first--;
    while (end < view->tokens.count && !parts_before(tokens, end)) end++;
    const char *text = view_text(step, &tokens[hit->first]);
    size_t at = hit->first + 1;
    while (at > first && !word_set_has(&stated_set, &tokens[at - 1])) at--;
    /* "Dear colleagues, number one takes it as read": they are spoken to. */
    if (at == first ||
        (at <= hit->first && memchr(text + tokens[at - 1].to, ',', tokens[hit->first].from - tokens[at - 1].to)))
        return false;
    for (size_t t = first; t < end; t++)
        if (tokens[t].number || asks(&tokens[t]) || word_set_has(&this_set, &tokens[t])) return false;
    return true;
}

bool faults_another(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *token = &view->tokens.items[hit->first];
    if (hit->concept != CONCEPT_CHALLENGES || token->zone != ZONE_BODY || token->block < 0) return false;
    if (counts_a_thing(view, hit) || only_asks(view, hit) || said_of_others(step, view, hit)) return true;
    if (told_below_mark(step, view, hit) || joined_to_mark(step, view, hit)) return true;
    return (mark_end(step, token) > 0 || view_in_marked_answer(step, token)) && asked_on_paper(view, hit);
}
