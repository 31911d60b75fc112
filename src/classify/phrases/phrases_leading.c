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
     "إيحائي|ايحائي|موجه|موجّه|يوجه|يقود إلى|"
     "condescend*|patroni*|cannot warm to|can t warm to|takes it as "
     "settled/read/"
     "given|maladroit*|torpe|torpes|goffa|goffo|desajeitad*|onhandig*|klumpig*|niezgrabn*|niezręczn*|неуклюж*|acemice|"
     "condescendante|herablassend|bevormundend|condescendiente|paternalista|accondiscendente|"
     "neerbuigend|nedlåtande|protekcjonaln*|снисходительн*|incomoda me|mi lascia perpless*|mnie razi|razi mnie|stör "
     "mig|donne à croire|erweckt den eindruck|wekt de indruk|låter påskina|sprawia wrażenie|создаёт "
     "впечатление|создает впечатление|из него следует"},
    {CONCEPT_CHALLENGES, "*", 1,
     "leading question|loaded question|rhetorical question|trick question|question orientée|question tendancieuse|"
     "question suggestive|question piège|question biaisée|pregunta capciosa|pregunta tendenciosa|pregunta sugestiva|"
     "pregunta trampa|pregunta con trampa|pergunta capciosa|pergunta tendenciosa|pergunta sugestiva|pergunta "
     "armadilhada|domanda tendenziosa|domanda suggestiva|domanda trabocchetto|suggestivfrage|suggestivfragen|fangfrage|"
     "suggestieve vraag|sturende vraag|strikvraag|pytanie naprowadzające|pytanie sugerujące|pytanie tendencyjne|"
     "pytanie z tezą|наводящий вопрос|вопрос с подвохом|тенденциозный вопрос|诱导性问题|诱导式问题|诱导性提问|"
     "引导性问题|带有诱导|誘導質問|誘導尋問|誘導的な質問|유도 질문|유도성 질문|유도신문|yönlendirici soru|yönlendirici "
     "bir soru|tuzak soru|ledande fråga|ledande frågan|سؤال إيحائي|سؤال موجه|سؤال موجّه"},
    /* Whom it leaves without an answer. */
    {SENSE_STUCK, "*", 1,
     "nobody can/could/will answer|no one can/could/will answer|can be answered by nobody|niemand/keiner _ "
     "beantworten/antworten|beantworten kann niemand/keiner|personne ne peut/pourra/saura/saurait _ répondre|"
     "personne n'y répondra|nadie puede/podrá/sabrá/podría _ responder*/contestar*|nadie la/lo puede/podrá|"
     "ninguém pode/consegue/saberá/conseguirá _ responder|ninguém responde|nessuno può/potrà/saprà _ "
     "rispondere|nessuno riesce a|niemand _ beantwoorden/antwoorden|ingen kan svara|kan ingen svara|ingen kan "
     "besvara|kan ingen besvara|nikt nie może/potrafi/zdoła/umie/odpowie|nikt na nie/nią nie|никто не "
     "может/сможет/сумеет/ответит|никто на него не|لا أحد يستطيع|فلا أحد يستطيع|فلن يستطيع أحد|لا أحد يمكنه|لن يستطيع "
     "أحد|لا يستطيع أحد|لن "
     "يجيب "
     "أحد|谁也答不|谁都答不|没人能回答|没有人能回答|没人能答|沒人能回答|誰も答えられ|誰にも答えられ|誰も回答でき|"
     "아무도 답할 수 없*|아무도 대답할 수 없*|누구도 답할 수 없*|"
     "누구도 답하지 못*|kimse cevap veremez|kimse cevaplayamaz|kimse yanıtlayamaz|kimse yanıt veremez"},
    /* What it rests on. */
    {SENSE_FAULT, "*", 1,
     "rests on a mistake/misunderstanding/fallacy|rests on an error|rests on a false/wrong|repose sur une "
     "erreur|repose sur un malentendu|part d'une erreur|part d'une idée fausse|parte de un error|parte de un "
     "malentendido|descansa en un error|se basa en un error|parte de um erro|parte de um equívoco|assenta num "
     "erro/equívoco|poggia su un errore/equivoco|si basa su un errore/equivoco|parte da un errore|beruht auf "
     "einem irrtum/missverständnis/fehler|geht von einem irrtum|berust op een vergissing/misverstand|gaat uit "
     "van een vergissing|bygger på ett misstag/missförstånd|vilar på ett misstag|opiera się na "
     "błędzie/nieporozumieniu/błędnym|основан* на ошибке/недоразумении|исходит из ошибочн*/неверн*|مبني على "
     "خطأ|يقوم على خطأ|يقوم على افتراض "
     "خاطئ|建立在误解|建立在错误|出于误解|誤解に基づ|前提が誤って|前提が間違って|잘못된 전제*|오해에서 출발*|오해에 "
     "근거*|"
     "yanlış bir varsayım*|bir yanılgıya dayan*"},
    /* It ought not to be put. */
    {CONCEPT_CHALLENGES, "*", 0.9,
     "question ought not to/be _ put/asked|question ought never to be|question should not/never be put/asked|"
     "question n'a pas lieu d'être|question ne devrait pas être posée|question ne devrait pas se poser|"
     "pregunta no debería hacerse/plantearse|pregunta no procede|pergunta não devia/deveria ser feita|pergunta "
     "não tem razão de ser|domanda non andrebbe posta/fatta|domanda non dovrebbe essere posta|frage "
     "sollte/dürfte/darf _ nicht gestellt werden|frage stellt sich so nicht|vraag hoort niet gesteld|vraag zou "
     "niet gesteld|frågan borde/bör inte ställas|pytanie nie powinno padać/paść|pytania nie powinno się "
     "zadawać|вопрос не следует задавать|вопроса не должно быть|لا ينبغي طرح هذا السؤال|ما كان ينبغي طرح|"
     "不该提这个问题|不应提出这个问题|この質問はすべきで|問われるべきではな|이런 질문은 하지 말*|질문 자체를 "
     "하지|sorulmaması gereken"},
    {CONCEPT_COUNT, "", 0, NULL},
};
