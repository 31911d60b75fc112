/* SPDX-License-Identifier: MIT */
/* flags_announces: whether words for an attachment say that one comes with this very message. */
#include <mailcall/base/bytes.h>
#include "flags.h"
#include "kind.h"
#include "phrases/word_set.h"

/* "We attach a label to every bottle": so near stands to what. */
#define ATTACHED_TO_WORDS 6
/* "The annex of the second draft": so near behind it stands what it belongs to. */
#define ANNEX_OF_WORDS 4
/* Whose annex it is stands so near behind it. */
#define DEED_WORDS 4

/* The sentence also talks of somebody else's attachment, of one that cannot be opened, of infected ones. */
static bool talked_about(const struct view *view, const struct hit *said)
{
    size_t from = said->first, to = said->end;
    while (from > 0 && !tokens_end_before(view->tokens.items, from)) from--;
    while (to < view->tokens.count && !tokens_end_before(view->tokens.items, to)) to++;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_NO_ATTACHMENT && hit->first >= from && hit->first < to) return true;
    }
    return false;
}

WORD_SET(mail_set, "mail", "mails", "email", "e", "message", "letter", "post", "note", "this", "mensaje", "correo",
         "carta", "presente", "este", "esta", "mensagem", "mejl*", "brev*", "meddelande*", "detta", "usted", "ustedes",
         "continuacion", "письм*", "сообщени*", "этому", "настоящ*", "wiadomosc*", "listu", "maila", "pisma");
WORD_SET(paper_set, "answer*", "contribution*", "response*", "reply", "replies", "paper*", "document*", "file*",
         "report*", "text", "pdf", "form", "statement*", "submission*", "comments", "input*", "table*", "sheet*",
         "spreadsheet", "questionnaire", "draft", "letter", "scan", "copy", "respuest*", "contribuc*", "aporte*",
         "archivo*", "fichero*", "texto*", "informe*", "resposta*", "contribuic*", "arquivo*", "ficheiro*", "svar*",
         "bidrag*", "fil", "filen", "dokument*");
WORD_SET(annex_set, "annex", "annexe", "annexes", "appendix", "attachment", "anexo", "anexos", "allegato", "allegati",
         "anlage", "anlagen", "anhang", "bijlage", "bijlagen", "zalacznik*", "приложени*", "вложени*", "ek", "ekte",
         "ekinde", "bilaga", "bilagan", "ملحق", "الملحق", "件", "添", "料", "붙임", "별첨");
WORD_SET(number_set, "nr", "no", "n", "num", "numero", "nummer");
WORD_SET(of_set, "of", "to", "des", "der", "zum", "zur", "du", "de", "del", "della", "dello", "dell", "do", "da", "van",
         "till", "к", "al", "alla", "au", "aux", "a", "aan", "bij", "zu", "vom", "von", "в");
/* What has annexes of its own. */
WORD_SET(deed_set, "contract*", "contrat*", "contratt*", "contrato*", "vertrag*", "umow*", "avtal*", "договор*",
         "sozlesme*", "overeenkomst*", "agreement", "lease", "tender", "gesetz*", "verordnung*", "loi", "decret", "ley",
         "decreto", "legge", "lei", "wet", "besluit", "ustaw*", "закон*", "банк*", "телефон*", "смартфон*", "госуслуг*",
         "магазин*", "lag", "lagen", "forordning*", "yonetmelig*", "kanun*", "convenio", "convention", "accordo",
         "acordo", "acuerdo", "العقد", "عقد", "القانون");

/* How words for attaching begin, and what says "to" right behind them; in English it may stand further on. */
static const struct {
    const char *beginning, *to;
} attaching[] = {{"attach", "to"},   {"adjunt", "a"},   {"adjunt", "al"},   {"anex", "a"},
                 {"anex", "al"},     {"annex", "a"},    {"bifog", "till"},  {"прикрепл", "к"},
                 {"прикрепл", "ко"}, {"приложен", "к"}, {"приложен", "ко"}, {"dolacz", "do"}};

static bool is_attached_word(const struct token *token)
{
    for (size_t i = 0; i < sizeof attaching / sizeof *attaching; i++)
        if (text_begins(token->text, attaching[i].beginning)) return true;
    return false;
}

static bool is_to(const struct token *token, const struct token *attach, bool right_behind)
{
    if (strcmp(token->text, "to") == 0) return true;
    for (size_t i = 0; right_behind && i < sizeof attaching / sizeof *attaching; i++)
        if (strncmp(attach->text, attaching[i].beginning, strlen(attaching[i].beginning)) == 0 &&
            strcmp(token->text, attaching[i].to) == 0)
            return true;
    return false;
}

/* "We are attached to our brook", "we attach a label to every bottle": to something that is no mail. */
static bool attached_to_things(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    const struct token *attach = NULL;
    for (size_t i = hit->first; i < hit->end; i++)
        if (is_attached_word(&tokens[i])) attach = &tokens[i];
    size_t i = hit->end;
    for (size_t n = 0; attach != NULL && i < view->tokens.count && n < ATTACHED_TO_WORDS && !tokens_part(tokens, i);
         n++, i++) {
        if (word_set_has(&paper_set, &tokens[i])) return false;
        if (!is_to(&tokens[i], attach, i == hit->end)) continue;
        for (size_t k = i + 1; k < view->tokens.count && k <= i + 3 && !tokens_part(tokens, k); k++)
            if (word_set_has(&mail_set, &tokens[k]) || word_set_has(&paper_set, &tokens[k])) return false;
        /* "Our answers are attached to the second page of..." begins with what is attached. */
        for (size_t k = hit->first, back = 0; k > 0 && back < ATTACHED_TO_WORDS && !tokens_part(tokens, k); back++)
            if (word_set_has(&paper_set, &tokens[--k])) return false;
        return true;
    }
    return false;
}

/* What a letter brings with it, beside what it answers with. */
WORD_SET(brought_set, "photo*", "picture*", "map", "maps", "slide*", "list", "plan*", "article*", "summary", "version",
         "notes", "essay", "memo*", "brief", "position*", "leaflet*", "brochure*", "presentation*", "chart*", "minutes",
         "annex*", "word", "page*", "proposal*", "feedback", "antwort*", "beitrag*", "stellungnahme*", "eingabe*",
         "reponse*", "contribution*", "fichier*", "rispost*", "contribut*", "risposta", "antwoord*", "bijdrage*",
         "reactie*", "odpowied*", "wklad*", "stanowisk*", "ответ*", "вклад*", "фаил*", "yanit*", "cevap*", "katki*",
         "dosya*", "belge*");
/* What is said of each of many things is said of no letter. */
WORD_SET(every_set, "each", "every", "cada", "chaque", "jede", "jedem", "jeden", "jeder", "jedes", "ogni", "elk",
         "elke", "ieder", "iedere", "kazdy", "kazda", "kazde", "kazdego", "kazdej", "kazdemu", "каждыи", "каждого",
         "каждому", "каждои", "каждом", "varje", "her");
/* What goes on behind "attached" where it is no house's or horse's. */
WORD_SET(goes_on_set, "is", "are", "was", "were", "you", "please", "find", "here", "herewith", "hereby", "below",
         "above", "also", "as", "to", "in", "with", "for", "and", "a", "an", "the", "my", "our", "some", "one", "two",
         "three", "its", "their", "i", "we", "it", "they", "of", "from", "describes", "explains", "shows", "contains",
         "answers", "gives", "sets", "covers", "holds", "has", "says", "tells", "lists", "sums");

static bool brings(const struct token *token)
{
    return word_set_has(&paper_set, token) || word_set_has(&brought_set, token) || word_set_has(&mail_set, token);
}

/* "I attach", "jag bifogar". */
static bool author_attaches(const struct token *tokens, const struct hit *hit)
{
    bool self = false;
    for (size_t i = hit->first > 0 ? hit->first - 1 : 0; i < hit->end; i++)
        self |= (tokens[i].said & (SAID_SELF | SAID_ALONE)) != 0;
    return self;
}

/* "With the charger attached", "a manual is attached to each", "the attached building": things that go with things. */
static bool goes_with_things(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t from = hit->first, to = hit->end;
    bool every = false, brought = false;
    while (from > 0 && !tokens_end_before(tokens, from)) from--;
    while (to < view->tokens.count && !tokens_end_before(tokens, to)) to++;
    for (size_t i = from; i < to; i++) {
        every |= word_set_has(&every_set, &tokens[i]);
        brought |= brings(&tokens[i]);
    }
    if (every && !brought && !author_attaches(tokens, hit)) return true;
    if (strcmp(tokens[hit->end - 1].text, "attached") != 0) return false;
    for (size_t i = hit->first + 1; i + 1 < hit->end; i++)
        if (brings(&tokens[i])) return false;
    bool noun = hit->end > hit->first + 2 && strcmp(tokens[hit->end - 2].text, "the") != 0;
    if (noun && strcmp(tokens[hit->first].text, "with") == 0) return true;
    return hit->end < to && !tokens_part(tokens, hit->end) && !tokens[hit->end].number &&
           !word_set_has(&goes_on_set, &tokens[hit->end]) && !brings(&tokens[hit->end]);
}

static bool is_label(const struct step *step, const struct token *token)
{
    static const char *const numerals[] = {"一", "二", "三", "四",  "五", "六", "七",
                                           "八", "九", "ii", "iii", "iv", "vi", "vii"};
    if (token->number) return true;
    for (size_t i = 0; i < sizeof numerals / sizeof *numerals; i++)
        if (strcmp(token->text, numerals[i]) == 0) return true;
    const char *written = token->block < 0 ? "" : step->out->blocks.items[token->block].text + token->from;
    return token->to - token->from == 1 && *written >= 'A' && *written <= 'Z';
}

/* "合同附件": the annex of a contract. */
static bool names_deed(const struct token *tokens)
{
    static const char *const deeds[] = {"合同", "协议", "契约", "契約", "協議"};
    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++)
        if (strlen(deeds[i]) == 6 && strncmp(tokens[0].text, deeds[i], 3) == 0 &&
            strncmp(tokens[1].text, deeds[i] + 3, 3) == 0)
            return true;
    return false;
}

/* "Annex B, row 3", "Anlage 2 des Entwurfs", "the annex to the draft": a part of a document under discussion. Whoever
 * hands in says what ("our answers are in annex 1"). */
static bool names_annex(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t next = hit->end;
    if (!word_set_has(&annex_set, &tokens[hit->end - 1])) return false;
    if (next < view->tokens.count && !tokens_part(tokens, next) && word_set_has(&number_set, &tokens[next])) next++;
    bool belongs = next < view->tokens.count && word_set_has(&of_set, &tokens[next]);
    for (size_t i = next; i < view->tokens.count && i < next + DEED_WORDS && !tokens_part(tokens, i); i++)
        if (word_set_has(&deed_set, &tokens[i])) return true;
    if (tokens[hit->first].wide && hit->first >= 2 && names_deed(&tokens[hit->first - 2])) return true;
    bool label = next < view->tokens.count && !tokens_part(tokens, next) && is_label(step, &tokens[next]);
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        if (belongs && other->concept == CONCEPT_DRAFT && other->first >= hit->end &&
            other->first <= hit->end + ANNEX_OF_WORDS)
            label = true;
        if (other->concept == CONCEPT_GIVES && other->first <= hit->end + ANNEX_OF_WORDS &&
            other->end + 2 * ANNEX_OF_WORDS > hit->first)
            return false;
    }
    return label;
}

bool flags_announces(const struct step *step, const struct view *view, const struct hit *hit)
{
    /* "Annex B can go": a part of a draft, in some languages by the same word. */
    return hit->concept == CONCEPT_ATTACHED && view->tokens.items[hit->first].zone == ZONE_BODY &&
           !talked_about(view, hit) && !attached_to_things(view, hit) && !goes_with_things(view, hit) &&
           !names_annex(step, view, hit) && !hit_overlaps(view, hit, CONCEPT_REWORDS);
}

bool flags_no_text(const struct step *step)
{
    return (step->out->flags & FLAG_DAMAGED) && (step->out->flags & FLAG_UNDECIDED) && step_illegible(step);
}
