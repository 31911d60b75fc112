/* SPDX-License-Identifier: MIT */
/*
 * flags_wishes: whether the author asks that the message, or a part of it, is not published. What a court or a council
 * forbade, and what becomes of readings, is told in much the same words and is no such wish.
 */
#include <pthread.h>
#include "kind.h"
#include "people.h"
#include "word_set.h"

/* "Not for publication, please.": so short a sentence speaks of the message it stands in. */
#define SHORT_SENTENCE 8
/* Somebody else asks right before what they ask for. */
#define ASKED_WORDS 5

static struct word_set wish_set, own_set, asked_set, us_set;
static pthread_once_t sets_once = PTHREAD_ONCE_INIT;

/* Words are folded, as tokens are. */
static void make_sets(void)
{
    static const char *const wish[] = {
        "please",      "kindly",   "i",           "im",     "id",     "my",       "me",       "mine",
        "prefer",      "rather",   "request",     "wish",   "off",    "record",   "tlp",      "merci",
        "priere",      "svp",      "prie",        "prions", "je",     "j",        "mon",      "ma",
        "mes",         "souhait*", "plait",       "favor",  "ruego",  "rogamos",  "pido",     "pedimos",
        "solicit*",    "mi",       "mis",         "yo",     "quiero", "deseo",    "prefiero", "preferir*",
        "agradec*",    "peco",     "meu",         "minha",  "meus",   "minhas",   "eu",       "prego",
        "preghiamo",   "chiedo",   "chiediamo",   "mio",    "mia",    "miei",     "mie",      "vorrei",
        "cortesia",    "piacere",  "bitte",       "bitten", "ich",    "mein*",    "mochte*",  "wunsch*",
        "graag",       "gelieve",  "alstublieft", "ik",     "mijn",   "verzoek*", "prosze",   "prosimy",
        "moj*",        "chcial*",  "пожалуйста",  "прошу",  "просим", "просьба",  "мое*",     "мои*",
        "мою",         "мой",      "моя",         "мне",    "я",      "snalla",   "vanligen", "jag",
        "min",         "mitt",     "mina",        "tack",   "lutfen", "rica",     "benim",    "adimi",
        "istemiyorum", "istiyorum"};
    static const char *const own[] = {
        "this",      "these",       "it",          "them",          "our",         "message",    "mail",
        "email",     "answer*",     "reply",       "contribution*", "submission*", "paragraph",  "response*",
        "handbook",  "website",     "compilation", "ceci",          "cela",        "ce",         "cette",
        "cet",       "ces",         "notre",       "nos",           "reponse*",    "esto",       "este",
        "esta",      "estos",       "estas",       "nuestr*",       "respuesta*",  "aporte*",    "mensaje",
        "isto",      "essa",        "esse",        "nossa",         "nosso",       "nossas",     "nossos",
        "resposta*", "mensagem",    "questo",      "questa",        "queste",      "questi",     "nostr*",
        "rispost*",  "messaggio",   "contributo",  "dies",          "diese",       "dieser",     "dieses",
        "diesen",    "unser*",      "antwort*",    "beitrag*",      "nachricht",   "dit",        "deze",
        "onze",      "ons",         "antwoord*",   "bericht",       "bijdrage",    "niniejsz*",  "tego",
        "te",        "ta",          "nasz*",       "odpowied*",     "wypowied*",   "wiadomosc*", "это",
        "этот",      "эту",         "эти",         "этого",         "наш*",        "ответ*",     "сообщени*",
        "письм*",    "detta",       "denna",       "dessa",         "vart",        "vara",       "svar*",
        "bidrag*",   "meddelande*", "bu",          "bunu",          "bunlari",     "yanit*",     "cevab*",
        "cevap*",    "mesaj*",      "katki*"};
    static const char *const asked[] = {
        "asked",    "told",     "ordered",   "forbade",  "forbids",   "forbidden", "banned",   "court",     "judge",
        "lawyer*",  "police",   "council",   "ministry", "demande",   "interdit*", "tribunal", "juge",      "ordonne",
        "pidio",    "pidieron", "prohibi*",  "juez",     "orden*",    "pediu",     "pediram",  "proibi*",   "juiz",
        "chiesto",  "vietat*",  "giudice",   "ordinat*", "bat",       "baten",     "gebeten",  "verbot*",   "verboten",
        "gericht*", "richter*", "verlangt*", "gevraagd", "vroeg",     "verbood",   "rechter",  "rechtbank", "poprosil*",
        "zakazal*", "sad",      "sedzia",    "просил*",  "попросил*", "запретил*", "суд",      "судья",     "bad",
        "forbjod",  "domstol*", "domaren",   "mahkeme*", "istedi",    "yasakladi", "until",    "unless"};
    static const char *const us[] = {"us",  "we", "nous", "nos",    "nosotros", "uns", "ons", "nam",  "нас", "нам",
                                     "oss", "ci", "noi",  "bizden", "them",     "him", "her", "they", "ihn", "sie"};
    word_set_make(&wish_set, wish, sizeof wish / sizeof *wish);
    word_set_make(&own_set, own, sizeof own / sizeof *own);
    word_set_make(&asked_set, asked, sizeof asked / sizeof *asked);
    word_set_make(&us_set, us, sizeof us / sizeof *us);
}

static void find_sentence(const struct view *view, const struct hit *hit, size_t *from, size_t *to)
{
    const struct token *tokens = view->tokens.items;
    *from = hit->first;
    *to = hit->end;
    while (*from > 0 && tokens[*from - 1].zone == tokens[hit->first].zone && !tokens_part(tokens, *from)) --*from;
    while (*to < view->tokens.count && tokens[*to].zone == tokens[hit->first].zone && !tokens_part(tokens, *to)) ++*to;
}

static bool any_of(const struct view *view, const struct word_set *set, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (word_set_has(set, &view->tokens.items[i])) return true;
    return false;
}

/* Scripts without capitals: their phrases ask by themselves. */
static bool asks_by_itself(const struct token *token)
{
    unsigned char first = (unsigned char)token->text[0];
    return token->wide || (first >= 0xD8 && first <= 0xDB) || first >= 0xE1;
}

static bool asks(const struct view *view, const struct hit *hit)
{
    size_t from, to;
    const struct token *first = &view->tokens.items[hit->first];
    pthread_once(&sets_once, make_sets);
    if (first->zone == ZONE_SUBJECT || asks_by_itself(first)) return true;
    find_sentence(view, hit, &from, &to);
    size_t near = hit->first > from + ASKED_WORDS ? hit->first - ASKED_WORDS : from;
    bool told = any_of(view, &asked_set, from, to);
    /* "The council asked us not to publish our photographs." */
    if (any_of(view, &asked_set, near, hit->first) && any_of(view, &us_set, near, hit->end)) return false;
    if (any_of(view, &wish_set, from, to)) return true;
    if (told) return false;
    return to - from <= SHORT_SENTENCE || any_of(view, &own_set, from, to);
}

/* A wish counts in the author's own words and in the subject; a disclaimer below the signature is no wish. */
void flags_wishes(struct step *step, const struct view *view)
{
    struct analysis *out = step->out;
    if (out->kind == KIND_AUTOMATIC || out->kind == KIND_UNSOLICITED || out->kind == KIND_ANNOUNCEMENT) return;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        if (hit->concept != CONCEPT_PRIVATE || token->zone > ZONE_FILE) continue;
        bool boilerplate = false;
        for (size_t j = 0; j < view->hits.count; j++)
        boilerplate |= view->hits.items[j].concept == CONCEPT_CONFIDENTIAL &&
                       view->tokens.items[view->hits.items[j].first].block == token->block;
        if (!boilerplate && asks(view, hit)) out->flags |= FLAG_NOT_FOR_PUBLICATION;
    }
}
