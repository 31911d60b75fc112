/* SPDX-License-Identifier: MIT */
/*
 * flags_wishes: whether the author asks that the message, or a part of it, is not published. What a court or a council
 * forbade, and what becomes of readings, is told in much the same words and is no such wish.
 */
#include <mailcall/base/bytes.h>
#include "kind.h"
#include "phrases/word_set.h"
#include "flags.h"
#include <strings.h>

/* "Not for publication, please.": so short a sentence speaks of the message it stands in. */
#define SHORT_SENTENCE 8
#define SHORT_REMARK 3
/* Somebody else asks right before what they ask for. */
#define ASKED_WORDS 5

/* The words of each set, folded as tokens are. */
WORD_SET(wish_set, "please", "kindly", "i", "im", "id", "my", "me", "mine", "prefer", "rather", "request", "wish",
         "off", "record", "tlp", "merci", "priere", "svp", "prie", "prions", "je", "j", "mon", "ma", "mes", "souhait*",
         "plait", "favor", "ruego", "rogamos", "pido", "pedimos", "solicit*", "mi", "mis", "yo", "quiero", "deseo",
         "prefiero", "preferir*", "agradec*", "peco", "meu", "minha", "meus", "minhas", "eu", "prego", "preghiamo",
         "chiedo", "chiediamo", "mio", "mia", "miei", "mie", "vorrei", "cortesia", "piacere", "bitte", "bitten", "ich",
         "mein*", "mochte*", "wunsch*", "graag", "gelieve", "alstublieft", "ik", "mijn", "verzoek*", "prosze",
         "prosimy", "moj*", "chcial*", "пожалуиста", "прошу", "просим", "просьба", "мое*", "мои*", "мою", "моя", "мне",
         "я", "snalla", "vanligen", "jag", "min", "mitt", "mina", "tack", "lutfen", "rica", "benim", "adimi",
         "istemiyorum", "istiyorum");
WORD_SET(own_set, "this", "these", "it", "them", "our", "message", "mail", "email", "answer*", "reply", "contribution*",
         "submission*", "paragraph", "response*", "handbook", "website", "compilation", "ceci", "cela", "ce", "cette",
         "cet", "ces", "notre", "nos", "reponse*", "esto", "este", "esta", "estos", "estas", "nuestr*", "respuesta*",
         "aporte*", "mensaje", "isto", "essa", "esse", "nossa", "nosso", "nossas", "nossos", "resposta*", "mensagem",
         "questo", "questa", "queste", "questi", "nostr*", "rispost*", "messaggio", "contributo", "dies", "diese",
         "dieser", "dieses", "diesen", "unser*", "antwort*", "beitrag*", "nachricht", "dit", "deze", "onze", "ons",
         "antwoord*", "bericht", "bijdrage", "niniejsz*", "tego", "te", "ta", "nasz*", "odpowied*", "wypowied*",
         "wiadomosc*", "это", "этот", "эту", "эти", "этого", "наш*", "ответ*", "сообщени*", "письм*", "detta", "denna",
         "dessa", "vart", "vara", "svar*", "bidrag*", "meddelande*", "bu", "bunu", "bunlari", "yanit*", "cevab*",
         "cevap*", "mesaj*", "katki*");
/* The text itself, and not a thing of its author's. */
WORD_SET(text_set, "message", "mail", "email", "answer*", "reply", "contribution*", "submission*", "response*",
         "reponse*", "contribu*", "message*", "respuesta*", "aporte*", "mensaje", "resposta*", "mensagem", "rispost*",
         "messaggio", "antwort*", "beitrag*", "nachricht", "antwoord*", "bericht", "bijdrage", "odpowied*", "wypowied*",
         "wiadomosc*", "ответ*", "сообщени*", "письм*", "svar*", "bidrag*", "meddelande*", "yanit*", "cevab*", "cevap*",
         "mesaj*", "katki*", "اجابات*", "اجابتنا", "مساهمتنا", "رسالتنا");
WORD_SET(asked_set, "asked", "told", "ordered", "forbade", "forbids", "forbidden", "banned", "court", "judge",
         "lawyer*", "police", "council", "ministry", "demande", "interdit*", "tribunal", "juge", "ordonne", "pidio",
         "pidieron", "prohibi*", "juez", "orden*", "pediu", "pediram", "proibi*", "juiz", "chiesto", "vietat*",
         "giudice", "ordinat*", "bat", "baten", "gebeten", "verbot*", "verboten", "gericht*", "richter*", "verlangt*",
         "gevraagd", "vroeg", "verbood", "rechter", "rechtbank", "poprosil*", "zakazal*", "sad", "sedzia", "просил*",
         "попросил*", "запретил*", "суд", "судья", "bad", "forbjod", "domstol*", "domaren", "mahkeme*", "istedi",
         "yasakladi", "until", "unless");
WORD_SET(us_set, "us", "we", "nous", "nos", "nosotros", "uns", "ons", "nam", "нас", "нам", "oss", "ci", "noi", "bizden",
         "them", "him", "her", "they", "ihn", "sie");
WORD_SET(self_set, "we", "i", "ps", "nb", "note", "wir", "ich", "nous", "je", "nos", "noi", "wij", "ik", "my", "мы",
         "я", "vi", "jag", "biz", "ben", "this", "these", "it", "das", "dies", "ceci", "cela", "ca", "c", "esto", "eso",
         "isto", "questo", "dit", "dat", "to", "это", "det", "detta", "bu", "هذا", "هذه");
WORD_SET(beg_set, "please", "kindly", "thanks", "thank", "merci", "svp", "plait", "prie", "prions", "priere", "favor",
         "ruego", "rogamos", "gracias", "favore", "cortesia", "piacere", "prego", "grazie", "obrigad*", "bitte",
         "danke", "graag", "alstublieft", "gelieve", "aub", "bedankt", "prosze", "prosimy", "dziekuj*", "пожалуиста",
         "прошу", "просим", "просьба", "спасибо", "snalla", "vanligen", "tack", "lutfen", "rica", "tesekkur*");
WORD_SET(but_set, "but", "however", "without", "mais", "cependant", "sans", "pero", "sin", "mas", "porem", "sem", "ma",
         "pero", "senza", "aber", "jedoch", "ohne", "maar", "zonder", "ale", "lecz", "bez", "но", "однако", "без",
         "men", "utan", "ama", "fakat", "لكن", "ولكن", "دون", "بدون");

static void find_sentence(const struct view *view, const struct hit *hit, size_t *from, size_t *to)
{
    const struct token *tokens = view->tokens.items;
    *from = hit->first;
    *to = hit->end;
    /* After a word too short to tell an end from an abbreviation, the phrase itself tells that it begins a sentence. */
    while (*from > 0 && !tokens_end_before(tokens, *from) && !(*from == hit->first && tokens[*from].sentence)) --*from;
    while (*to < view->tokens.count && !tokens_end_before(tokens, *to) && !(*to == hit->end && tokens[*to].sentence))
        ++*to;
}

/* Scripts without capitals: their phrases ask by themselves. */
static bool asks_by_itself(const struct token *token)
{
    unsigned char first = (unsigned char)token->text[0];
    return token->wide || (first >= 0xD8 && first <= 0xDB) || first >= 0xE1;
}

/* What stands at `text` ends a part of a subject: 2 a bracket, 1 a dash, a colon, a bar or the end itself. */
static int parts_at(const char *text)
{
    static const char *const brackets[] = {"[",  "]",  "(",  ")",  "{",  "}",  "【",
                                           "】", "（", "）", "［", "］", "「", "」"};
    static const char *const signs[] = {": ", "- ", "– ", "— ", "| ", "/ ", "：", "・"};
    while (*text == ' ' || *text == '.' || *text == '!' || *text == '*' || *text == '"') text++;
    if (*text == '\0') return 1;
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++)
        if (text_begins(text, brackets[i])) return 2;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (text_begins(text, signs[i])) return 1;
    return 0;
}

/* The same of what stands right before `at`. */
static int parts_before(const char *text, size_t at)
{
    static const char *const ends[] = {"[", "(", "{", "【", "（", "［", "「", "]", ")", "}", "】", "）", "］", "」"};
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '*' || text[at - 1] == '"')) at--;
    if (at == 0) return 1;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t bytes = strlen(ends[i]);
        if (at >= bytes && memcmp(text + at - bytes, ends[i], bytes) == 0) return 2;
    }
    for (size_t back = 1; back <= 3 && back <= at; back++)
        if (parts_at(text + at - back) == 1 && text[at] == ' ') return 1;
    return 0;
}

/* "[Confidential computing] our answers" are not confidential answers. */
static bool in_one_part(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    const char *text = step->reading->subject;
    if (tokens[hit->end - 1].to > strlen(text)) return false;
    for (size_t i = hit->first; i + 1 < hit->end; i++)
        if (parts_at(text + tokens[i].to) > 0) return false;
    return true;
}

/* "For you alone, not for the web site": one such turn of phrase may be chance, two in a sentence are a wish. */
static bool said_twice(const struct view *view, const struct hit *hit, size_t from, size_t to)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        bool wish = other->concept == CONCEPT_PRIVATE || other->concept == CONCEPT_RESERVED;
        bool apart = other->first >= hit->end || other->end <= hit->first;
        if (wish && apart && other->first >= from && other->end <= to) return true;
    }
    return false;
}

static bool asks(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t from, to;
    const struct token *first = &tokens[hit->first];
    bool alone = hit->end - hit->first == 1; /* "confidential": what is meant? */
    if (asks_by_itself(first)) return true;
    if (first->zone == ZONE_SUBJECT) return !alone && in_one_part(step, view, hit);
    find_sentence(view, hit, &from, &to);
    if (alone && to - from > SHORT_REMARK && !word_set_any(&own_set, tokens, from, to) &&
        !word_set_any(&wish_set, tokens, from, to))
        return false;
    size_t near = hit->first > from + ASKED_WORDS ? hit->first - ASKED_WORDS : from;
    bool told = word_set_any(&asked_set, tokens, from, to);
    /* "The council asked us not to publish our photographs." */
    if (word_set_any(&asked_set, tokens, near, hit->first) && word_set_any(&us_set, tokens, near, hit->end))
        return false;
    /* "Parents speak to the cook in confidence." */
    bool vague = hit->weight < 1;
    if (word_set_any(vague ? &beg_set : &wish_set, tokens, from, to)) return true;
    if (told) return false;
    return (!vague && to - from <= SHORT_SENTENCE) || word_set_any(vague ? &text_set : &own_set, tokens, from, to) ||
           said_twice(view, hit, from, to) || to - from <= SHORT_REMARK;
}

/* Words of a sentence that lead up to what fills it, and end it: "PS: for internal use only, please." */
#define LEAD_WORDS 2
#define OWN_LEAD_WORDS 4
#define TAIL_WORDS 2
#define WIDE_CHARACTERS 8

/* A colon stands behind it. */
static bool leads_on(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *last = &view->tokens.items[hit->end - 1];
    const char *text = view_text(step, last);
    return last->to < strlen(text) && text[last->to] == ':';
}

/* The sentence says hardly more, or says it of the text. */
static bool fills_sentence(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t from, to;
    find_sentence(view, hit, &from, &to);
    bool wide = tokens[hit->first].wide;
    if (word_set_any(&asked_set, tokens, from, hit->first)) return false;
    size_t lead = word_set_any(&self_set, tokens, from, hit->first) ? OWN_LEAD_WORDS : LEAD_WORDS, tail = TAIL_WORDS;
    if (wide) lead = tail = WIDE_CHARACTERS;
    bool leads = hit->first - from <= lead;
    /* "Hardly anyone among us reads music": amid other words it speaks of them. */
    bool amid = !wide && hit->first > from && hit->end < to && lead == LEAD_WORDS;
    /* "Not on the web site, please, my neighbours read it." "Just for you: the cook has given notice." */
    if (leads &&
        ((to - hit->end <= tail && !amid) || word_set_any(&beg_set, tokens, from, to) || leads_on(step, view, hit)))
        return true;
    return word_set_any(&text_set, tokens, from, to) || said_twice(view, hit, from, to);
}

/* "You may publish this, but not my name." */
static bool parted_by_but(const struct view *view, const struct hit *freely, const struct hit *hit)
{
    return freely->end < hit->end && word_set_any(&but_set, view->tokens.items, freely->end, hit->end);
}

/* "No pueden publicarlo": leave is not given. */
static bool is_refused(const struct view *view, const struct hit *freely)
{
    static const char *const words[] = {"not",  "no", "cannot", "nie",  "non", "nao", "не", "nicht", "pas",
                                        "niet", "لا", "لم",     "inte", "ej",  "不",  "別", "未",    "勿"};
    for (size_t i = 0; freely->first > 0 && i < sizeof words / sizeof *words; i++)
        if (strcmp(view->tokens.items[freely->first - 1].text, words[i]) == 0) return true;
    return false;
}

/* "You may publish this", in the sentence of the wish: leave that is given. */
static bool gives_leave(const struct view *view, const struct hit *freely, const struct hit *hit)
{
    return !is_refused(view, freely) && !parted_by_but(view, freely, hit);
}

static bool sentence_says(const struct view *view, const struct hit *hit, enum concept concept)
{
    size_t from, to;
    if (!view_has(view, concept)) return false;
    find_sentence(view, hit, &from, &to);
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        if (other->concept == concept && other->first >= from && other->end <= to &&
            (concept != CONCEPT_FREELY || gives_leave(view, other, hit)))
            return true;
    }
    return false;
}

/* "You need not keep this confidential"; "I'd drop the question, or let people answer anonymously": what others might.
 */
static bool taken_back(const struct view *view, const struct hit *hit)
{
    return sentence_says(view, hit, CONCEPT_FREELY) || sentence_says(view, hit, CONCEPT_CHALLENGES);
}

/* "[Confidential]", "Answers - not for publication": alone between brackets or dashes. */
static bool stands_apart(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = step->reading->subject;
    if (first->zone != ZONE_SUBJECT || last->to > strlen(text)) return false;
    int before = parts_before(text, first->from), after = parts_at(text + last->to);
    if (hit->weight < 1) return before == 2 && after == 2;
    return before > 0 && after > 0;
}

/* A mail program's own mark (RFC 4021 2.1.55): the author chose it. */
static bool marked_sensitive(const struct message *message)
{
    const char *value = message_field(message, "Sensitivity");
    return value != NULL && (strcasecmp(value, "private") == 0 || strcasecmp(value, "company-confidential") == 0 ||
                             strcasecmp(value, "confidential") == 0);
}

static bool is_wish(const struct step *step, const struct view *view, const struct hit *hit)
{
    switch ((int)hit->concept) {
    case CONCEPT_PRIVATE: return asks(step, view, hit) && !taken_back(view, hit);
    case CONCEPT_RESERVED: return fills_sentence(step, view, hit) && !taken_back(view, hit);
    case CONCEPT_MARKED: return stands_apart(step, view, hit);
    default: return false;
    }
}

/* A wish counts in the author's own words and in the subject; a disclaimer below the signature is no wish. */
void flags_wishes(struct step *step, const struct view *view)
{
    struct analysis *out = step->out;
    if (out->kind == KIND_AUTOMATIC || out->kind == KIND_UNSOLICITED || out->kind == KIND_ANNOUNCEMENT) return;
    if (marked_sensitive(step->reading->message)) out->flags |= FLAG_NOT_FOR_PUBLICATION;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        if (token->zone > ZONE_FILE || !is_wish(step, view, hit)) continue;
        bool boilerplate = false;
        for (size_t j = 0; j < view->hits.count; j++)
        boilerplate |= view->hits.items[j].concept == CONCEPT_CONFIDENTIAL &&
                       view->tokens.items[view->hits.items[j].first].block == token->block;
        if (!boilerplate) out->flags |= FLAG_NOT_FOR_PUBLICATION;
    }
}
