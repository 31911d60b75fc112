/* SPDX-License-Identifier: MIT */
/* phrases_leading: what is said against a question that is badly put, leads, or gives its answer away. */
#include "phrases.h"

const struct phrase_group phrases_leading[] = {
    /* Beside the word for question, or its number. */
    {SENSE_FAULT, "*", 1,
     "badly put|ill put|oddly put|clumsily|gives away|giving away|gives the answer|answers itself|has its answer|"
     "contains its answer|contains its own answer|contains the answer|carries its answer|carries its own answer|knows "
     "the answer|suggests its answer|suggests its own answer|suggests the answer|leads us|steers|fishing for|puts "
     "words|rhetorical|slanted|skewed|tendentious|leaves no room|only one answer|mal posée|mal posé|mal tournée|mal "
     "formulée|orientée|tendancieuse|suggère déjà|contient déjà|donne déjà|porte déjà|souffle la|souffle déjà|induit|"
     "mal planteada|mal planteado|mal hecha|mal puesta|ya lleva|ya trae|ya contiene|ya da la|lleva la respuesta|"
     "sugiere la respuesta|sugiere ya|induce la|induce a|tendenciosa|con trampa|mal colocada|mal posta|mal feita|já "
     "traz|já contém|já dá a|já leva|sugere a resposta|sugere já|induz|traz a resposta|posta male|posto male|mal "
     "posta|mal posto|malposta|suggerisce già|contiene già|dà già|porta già|suggerisce la|dà la risposta|ha già la|"
     "schlecht gestellt|falsch gestellt|ungeschickt|unglücklich|antwort schon|antwort bereits|antwort vorweg|antwort "
     "gleich mit|enthält die antwort|gibt die antwort|legt die antwort|nimmt die antwort|antwort in den mund|lenkt|"
     "suggestivfrage*|fangfrage*|slecht gesteld|verkeerd gesteld|ongelukkig|antwoord al|antwoord weg|geeft het "
     "antwoord|sturend*|stuurt|źle postawion*|źle zadan*|źle sformułowan*|niefortunn*|naprowadzając*|podsuwa|"
     "podpowiada|z tezą|sugerując*|zawiera odpowiedź|zawiera już|ma w sobie odpowiedź|поставлен неверно|поставлен "
     "неправильно|поставлен плохо|плохо поставлен|плохо сформулирован|неудачно|сам подсказывает|подсказывает|"
     "содержит ответ|уже содержит|наталкивает|подталкивает|с "
     "подвохом|提得不好|问得不好|提得不当|问得不当|暗示|诱导|引导|"
     "倾向性|已经包含|已包含答案|自带答案|带有答案|問い方が悪|聞き方が悪|聞き方がおかし|問い方がおかし|立て方が悪|"
     "立て方がおかし|誘導|答えを含|答えが含|答えが決ま|答えを決め|잘못 만들어*|잘못 던져*|답을 정해*|답이 정해*|답을 "
     "유도*|답을 포함*|답이 들어*|kötü sorulmuş|yanlış sorulmuş|kötü ifade|kötü kurulmuş|yönlendirici|yönlendiriyor|"
     "cevabını da|cevabı içinde|cevabı zaten|yanıtı zaten|yanıtını da|cevabını veriyor|cevabını kendi|illa ställd|"
     "dåligt ställd|fel ställd|illa formulerad|ger redan|ger svaret|redan svaret|innehåller svaret|ledande|styrande|"
     "vinklad|مطروح بشكل|سيئ الصياغة|سيئة الصياغة|مصاغ بشكل|يحمل جوابه|يحمل الجواب|جوابه فيه|يتضمن الجواب|يتضمن جوابه|"
     "إيحائي|ايحائي|موجه|موجّه|يوجه|يقود إلى"},
    {CONCEPT_CHALLENGES, "*", 1,
     "leading question|loaded question|rhetorical question|trick question|question orientée|question tendancieuse|"
     "question suggestive|question piège|question biaisée|pregunta capciosa|pregunta tendenciosa|pregunta sugestiva|"
     "pregunta trampa|pregunta con trampa|pergunta capciosa|pergunta tendenciosa|pergunta sugestiva|pergunta "
     "armadilhada|domanda tendenziosa|domanda suggestiva|domanda trabocchetto|suggestivfrage|suggestivfragen|fangfrage|"
     "suggestieve vraag|sturende vraag|strikvraag|pytanie naprowadzające|pytanie sugerujące|pytanie tendencyjne|"
     "pytanie z tezą|наводящий вопрос|вопрос с подвохом|тенденциозный вопрос|诱导性问题|诱导式问题|诱导性提问|"
     "引导性问题|带有诱导|誘導質問|誘導尋問|誘導的な質問|유도 질문|유도성 질문|유도신문|yönlendirici soru|yönlendirici "
     "bir soru|tuzak soru|ledande fråga|ledande frågan|سؤال إيحائي|سؤال موجه|سؤال موجّه"},
    {CONCEPT_COUNT, "", 0, NULL},
};
