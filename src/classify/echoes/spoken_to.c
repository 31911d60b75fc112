/* SPDX-License-Identifier: MIT */
/*
 * spoken_to: see spoken_to.h. Words of fifteen languages, folded. What opens a sentence in the form of a command is
 * told apart from what is said anywhere: "list" and "name" are nouns as well.
 */
#include <mailcall/base/bytes.h>
#include "spoken_to.h"

#include "phrases/word_set.h"

WORD_SET(reader_set, "you", "your", "yours", "please", "kindly", "welcome", "bitte", "euer", "eure", "euch",
         "willkommen", "vous", "votre", "vos", "veuillez", "bienvenu*", "usted", "ustedes", "vuestr*", "favor",
         "rogamos", "bienvenid*", "voce", "voces", "vosso*", "vossa*", "vostr*", "prego", "preghiamo", "benvenut*",
         "jullie", "uw", "graag", "welkom", "prosimy", "prosze", "panstwo", "panstwa", "wasz*", "вы", "вас", "вам",
         "ваш*", "просим", "пожалуиста", "lutfen", "siz*", "vanligen", "valkom*", "يرجى", "نرجو", "请", "您", "你",
         "請", "바랍니다", "주세요", "주십시오");
/* "They" and "she" where they are not written as names are, inside a sentence. */
WORD_SET(polite_set, "sie", "ihnen", "ihr", "ihre", "ihren", "ihrer", "ihrem", "ihres");
WORD_SET(command_set, "tell", "describe", "explain", "name", "list", "give", "mention", "include", "indicate",
         "specify", "say", "state", "note", "think", "consider", "send", "return", "answer", "add", "attach",
         "beschreib*", "nenn*", "erklar*", "schildern", "geben", "erwahn*", "denken", "decri*", "expliquez", "indiquez",
         "citez", "donnez", "precisez", "mentionnez", "pensez", "describa*", "expliqu*", "indiqu*", "mencion*", "cite*",
         "den", "digan", "piensen", "descrev*", "pensem", "descrivete", "descriva*", "spiegate", "indicate", "dite",
         "elencate", "beschrijf", "noem", "geef", "opisz*", "podaj*", "wymien*", "опишите", "укажите", "назовите",
         "расскажите", "приведите", "beskriv", "ange", "namn", "aciklay*", "belirt*", "اذكر*", "صف");
WORD_SET(self_set, "we", "our", "us", "ours", "i", "my", "me", "mine", "nous", "notre", "nos", "je", "j", "mon", "ma",
         "mes", "nosotros", "nuestr*", "yo", "mi", "mis", "nossa*", "nosso*", "eu", "meu*", "minha*", "nos", "wir",
         "unser*", "uns", "ich", "mein*", "mir", "mich", "noi", "nostr*", "io", "mio", "mia", "ci", "wij", "onze",
         "ons", "ik", "mijn", "мы", "наш*", "нас", "нам", "я", "мои", "мне", "نحن", "لدينا", "nasz*", "nam", "nas",
         "mam*", "vi", "vart", "vara", "jag", "min", "biz*", "ben", "benim", "我", "私", "우리*", "저희*", "나는",
         "저는");

/* Words of scripts without blanks. */
static bool holds_any(const char *text, const char *const *words)
{
    for (; *words != NULL; words++)
        if (strstr(text, *words) != NULL) return true;
    return false;
}

static bool is_polite(const struct token *token, const char *text)
{
    return !token->sentence && text[token->from] >= 'A' && text[token->from] <= 'Z' && word_set_has(&polite_set, token);
}

struct spoken spoken_in(struct arena *arena, const char *text)
{
    static const char *const asked[] = {"ください", "お願い", "주시기", "下さい", NULL};
    struct tokens tokens = {0};
    struct spoken spoken = {.to_reader = holds_any(text, asked)};
    tokens_add(arena, &tokens, ZONE_BODY, -1, text, strlen(text));
    for (size_t i = 0; i < tokens.count; i++) {
        const struct token *token = &tokens.items[i];
        bool first = token->sentence || i == 0;
        /* "Answer: ..." is a label. */
        if (first && text[token->to] != ':' && word_set_has(&command_set, token))
            return (struct spoken){.to_reader = true};
        spoken.to_reader |= word_set_has(&reader_set, token) || (i > 0 && is_polite(token, text));
        spoken.of_self |= word_set_has(&self_set, token);
    }
    return spoken;
}

/* How who asks ends the call, folded, anywhere in a line and at its start. */
static const char *const end_words[] = {"look forward",
                                        "looking forward",
                                        "we await",
                                        "thank",
                                        "freuen uns",
                                        "freue mich auf",
                                        "danke",
                                        "vielen dank",
                                        "herzlichen dank",
                                        "dans l'attente",
                                        "nous attendons",
                                        "merci",
                                        "a la espera",
                                        "esperamos",
                                        "gracias",
                                        "aguardamos",
                                        "obrigad",
                                        "attendiamo",
                                        "in attesa",
                                        "grazie",
                                        "kijken uit",
                                        "zien uit naar",
                                        "bedankt",
                                        "dank u",
                                        "czekamy",
                                        "dziekuje",
                                        "ждем",
                                        "с нетерпением",
                                        "спасибо",
                                        "благодар",
                                        "ser fram emot",
                                        "tack for",
                                        "bekliyoruz",
                                        "tesekkur",
                                        "期待",
                                        "谢谢",
                                        "感谢",
                                        "感謝",
                                        "お待ち",
                                        "ありがとう",
                                        "기다",
                                        "감사",
                                        "شكرا",
                                        "ننتظر",
                                        "نتطلع",
                                        NULL};
static const char *const end_greetings[] = {"regards",
                                            "kind regards",
                                            "best regards",
                                            "with kind",
                                            "with best",
                                            "warm regards",
                                            "best wishes",
                                            "sincerely",
                                            "yours",
                                            "mit freundlich",
                                            "mit besten",
                                            "mit herzlich",
                                            "viele grusse",
                                            "beste grusse",
                                            "herzliche grusse",
                                            "freundliche grusse",
                                            "cordialement",
                                            "bien cordialement",
                                            "bien a vous",
                                            "cordiales saludos",
                                            "un cordial",
                                            "saludos",
                                            "atentamente",
                                            "cumprimentos",
                                            "atenciosamente",
                                            "cordiali saluti",
                                            "distinti saluti",
                                            "met vriendelijke",
                                            "groeten",
                                            "pozdrawiam",
                                            "z powazaniem",
                                            "с уважением",
                                            "med vanlig",
                                            "vanliga halsningar",
                                            "hilsen",
                                            "saygilar",
                                            "此致",
                                            "敬具",
                                            NULL};

bool spoken_ends_call(const char *folded)
{
    for (size_t i = 0; end_greetings[i] != NULL; i++)
        if (text_begins(folded, end_greetings[i])) return true;
    return holds_any(folded, end_words);
}
