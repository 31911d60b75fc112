/* SPDX-License-Identifier: MIT */
/* asks_for: see asks_for.h. Such words are function words, which nothing else weighs; but "Where do we put it all?" can
 * be no answer's head but that of the one question that asks where. */
#include "asks_for.h"
#include "markers/marker.h"

enum { WHERE, WHEN, WHO, HOW_MUCH, WHY, KINDS };

/* Phrases separated by |, in the order of the kinds. "wie" is how and who: a row a language. */
static const struct {
    const char *lang;
    const char *words[KINDS];
} rows[] = {
    {"en",
     {"where|in what place|in which place", "when|at what time|at which hours|what time|which hours|at what hours",
      "who|whom|whose|by whom", "how much|how many|at what price", "why|for what reason|what made"}},
    {"de",
     {"wo|woher|wohin|an welchem ort", "wann|um wie viel uhr|zu welchen zeiten", "wer|wem|wen|von wem|wessen",
      "wie viel|wie viele|wieviel|wieviele", "warum|wieso|weshalb|aus welchem grund"}},
    {"fr",
     {"où|d'où", "quand|à quelle heure|à quelles heures", "qui|à qui|par qui|pour qui", "combien|à combien",
      "pourquoi"}},
    {"es",
     {"dónde|adónde|¿dónde|¿adónde|de dónde|¿de dónde", "cuándo|¿cuándo|a qué hora|¿a qué hora|a qué horas",
      "quién|quiénes|¿quién|¿quiénes|a quién|¿a quién|por quién",
      "cuánto|cuánta|cuántos|cuántas|¿cuánto|¿cuánta|¿cuántos|¿cuántas", "por qué|¿por qué"}},
    {"pt",
     {"onde|aonde|de onde", "quando|a que horas", "quem|por quem|a quem|de quem", "quanto|quanta|quantos|quantas",
      "por que|porque|por quê|porquê"}},
    {"it",
     {"dove|da dove", "quando|a che ora|in quali orari", "chi|da chi|a chi|per chi", "quanto|quanta|quanti|quante",
      "perché|come mai"}},
    {"nl",
     {"waar|waarheen|waarvandaan", "wanneer|hoe laat|op welke uren", "wie|door wie|aan wie|met wie", "hoeveel",
      "waarom"}},
    {"pl",
     {"gdzie|dokąd|skąd", "kiedy|o której|w jakich godzinach", "kto|komu|kogo|kim|przez kogo", "ile|ilu",
      "dlaczego|czemu"}},
    {"ru",
     {"где|куда|откуда", "когда|во сколько|в какие часы", "кто|кому|кого|кем|с кем", "сколько", "почему|зачем|отчего"}},
    {"sv",
     {"var|vart|varifrån", "när|hur dags|vilka tider", "vem|vilka|av vem|till vem", "hur mycket|hur många", "varför"}},
    {"tr",
     {"nerede|nereye|nereden|nerde", "ne zaman|saat kaçta|hangi saatlerde", "kim|kime|kimi|kimler|kimin",
      "ne kadar|kaç|kaça", "neden|niçin|niye"}},
    {"ar", {"أين|من أين|إلى أين", "متى|في أي ساعة|في أي وقت", "من|لمن", "كم|بكم", "لماذا|لم"}},
    {"zh", {"哪里|哪儿|何处|在哪", "什么时候|何时|几点|什么时间", "谁|由谁|哪些人", "多少|几", "为什么|为何"}},
    {"ja", {"どこ", "いつ|何時", "誰|だれ", "いくら|どのくらい|どれくらい|何人", "なぜ|どうして"}},
    {"ko", {"어디|어디에|어디서", "언제|몇 시", "누가|누구|누구를", "얼마|얼마나|몇", "왜"}},
};

/* Of Japanese, Chinese and Korean no blank parts the words, and what asks stands in a sentence's midst. */
static bool is_unparted(const char *lang)
{
    return strncmp(lang, "zh", 2) == 0 || strncmp(lang, "ja", 2) == 0 || strncmp(lang, "ko", 2) == 0;
}

/* Turkish parts its words, but its verbs come last, and what asks before them. */
static bool asks_inside(const char *lang)
{
    return strncmp(lang, "tr", 2) == 0;
}

static bool begins_with_any(const char *text, size_t bytes, const char *words, bool unparted)
{
    for (const char *at = words; *at != '\0';) {
        size_t n = strcspn(at, "|");
        bool word = unparted || !marker_letter_at(text, bytes, n);
        if (n <= bytes && word && marker_same_word(text, at, n)) return true;
        at += n + (at[n] == '|');
    }
    return false;
}

asked_for asks_for(const char *lang, const char *text, size_t bytes, bool anywhere)
{
    asked_for out = 0;
    bool unparted = is_unparted(lang), inside = anywhere || unparted || asks_inside(lang);
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        if (strncmp(rows[r].lang, lang, 2) != 0) continue;
        for (size_t at = 0; at < bytes && (at == 0 || inside); at++) {
            if (at > 0 && !unparted && marker_letter_at(text, bytes, at - 1)) continue;
            for (unsigned kind = 0; kind < KINDS; kind++)
                if (begins_with_any(text + at, bytes - at, rows[r].words[kind], unparted)) out |= 1U << kind;
        }
    }
    return out;
}

asked_for question_asks_for(const struct call *call, size_t question)
{
    asked_for out = 0;
    const struct question *asked = &call->questions[question];
    for (size_t t = 0; t < asked->text_count; t++)
        out |= asks_for(asked->texts[t].lang, asked->texts[t].text, strlen(asked->texts[t].text), true);
    return out;
}
