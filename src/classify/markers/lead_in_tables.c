/* SPDX-License-Identifier: MIT */
/* lead_in_tables: the words with which people say what the next paragraph answers, in many languages: words, or their
 * beginnings, in small letters. */
#include "lead_in.h"

/* Words that single out. */
static const char singles[] =
    "only|just the|just one|solely|alone|nur |bloß |allein |lediglich|seul|seulement|uniquement|que de la |que sur "
    "la |qu'à la |solo |sólo |solamente|únicamente|só |somente|apenas|soltanto|solamente|unicamente|alleen|slechts|"
    "enkel |tylko|wyłącznie|jedynie|только|лишь|единственн|лише|тільки|bara |endast|blott|kun |yalnızca|sadece|yalnız|"
    "だけ|のみ|只|仅|僅|만 |فقط|سوى|"
    "a single|single one|un solo|una sola|une seule|qu'à une|qu'à l'une|eine einzige|einer einzigen|um só|uma só|één "
    "enkele|jedno z|jedną z|одного из|одну из|en enda";

/* ... for questions, answers, and the lines that hold them. */
static const char names[] =
    "question|bullet|point|item|your list|the list|entr|fragen|frage|punkt|liste|question|preguntas|pregunta|punto|"
    "lista|pergunta|ponto|domand|quesit|vrag|vraag|punt|lijst|pytań|pytani|вопрос|пункт|спис|питан|запитан|fråg|"
    "spørgsm|spørsm|soru|madde|質問|設問|項目|問|问题|問題|题|題|질문|문항|السؤال|أسئلة|الأسئلة|"
    "answer|respuesta|resposta|réponse|antwort|rispost|antwoord|odpowied|ответ|svar|cevap|回答|答|답변|"
    "respond|répond|contest|rispond|beantwort|respondo|отвеч|svara|cevapla|yanıtla";

/* ... that leave out, or say no. */
static const char refuses[] =
    "not |n't|never|no |leave|leaving|skip|except|without|unable|but for|cannot|nicht|kein|lasse|außer|ohne|"
    "überspring|pas |sauf|excepté|laisse|sans |no |salvo|excepto|dejo|menos|sin |non |tranne|lascio|senza|salto|não|"
    "exceto|deixo|menos|sem |niet|geen|laat|behalve|zonder|nie |oprócz|pomij|bez |не |кроме|пропус|без |крім|inte|"
    "hoppar|utom|utan|ikke|değil|hariç|meyece|mayaca|ません|ない|以外|除|不|没|沒|않|못|제외|لا |ليس|عدا";

/* ... for what is said of questions, agendas and drafts instead of answering. */
static const char talks[] =
    "remark|comment|objection|doubt|complain|quarrel|agree|reword|agenda|minutes|draft|anmerk|einwand|einspruch|"
    "einverstanden|tagesordnung|protokoll|entwurf|remarque|réserve|d'accord|ordre du jour|procès|brouillon|observaci|"
    "objeci|de acuerdo|orden del día|borrador|osservazi|obiezi|ordine del giorno|verbale|bozza|observaç|objeç|concordo|"
    "pauta|rascunho|opmerking|bezwaar|notulen|uwag|zastrze|zgadzam|porządk|замечан|возраж|соглас|повестк|чернов|"
    "anmärk|invänd|håller med|dagordning|itiraz|katıl|gündem|taslak|意見|意见|賛成|同意|議題|议程|草案|의견|동의|의제|"
    "ملاحظة|اعتراض|أوافق|جدول الأعمال";

/* Cardinals count what they stand before, and single nothing out. */
static const char cardinals[] =
    "one|un|une|uno|una|um|uma|eins|een|jeden|ett|один|одне|bir|dwa|two|deux|dos|dois|duas|due|zwei|twee|två|два|iki|"
    "three|trois|tres|três|tre|drei|drie|trzy|три|üç|four|quatre|cuatro|quatro|quattro|vier|cztery|fyra|четыре|dört|"
    "five|cinq|cinco|cinque|fünf|vijf|pięć|fem|пять|beş|six|seis|sei|sechs|zes|sześć|sex|шесть|altı|seven|sept|siete|"
    "sete|sette|sieben|zeven|siedem|sju|семь|yedi|eight|huit|ocho|oito|otto|acht|osiem|åtta|восемь|sekiz|nine|neuf|"
    "nueve|nove|neun|negen|dziewięć|nio|девять|dokuz|ten|dix|diez|dez|dieci|zehn|tien|dziesięć|tio|десять|on";

/* Ordinals that go on with endings. */
static const char turkish[] = "birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu";

/* Times, sights and hands are no questions. */
static const char no_question[] =
    "time |time,|fois|mal |vez |volta |keer|raz |раз |gång|kez |place|lieu|lugar|luogo|plaats|hand |party|parties|week|"
    "year|month|day |edition|version|draft";

/* What stands before the words of a question: "the question of", "the heading". */
static const char asks[] =
    "you ask |you asked|you want to know|you wanted to know|you wish to know|vous demandez|"
    "vous nous demandez|vous voulez savoir|me preguntan|nos preguntan|preguntan ustedes|pregunta usted|"
    "quieren saber|quiere saber|perguntam|querem saber|mi chiedete|ci chiedete|volete sapere|sie fragen|"
    "ihr fragt|sie wollen wissen|sie möchten wissen|du fragst|u vraagt|jullie vragen|u wilt weten|"
    "pytacie|pytają państwo|chcą państwo wiedzieć|вы спрашиваете|вы хотите знать|вы спросили|ni frågar|"
    "du frågar|ni vill veta|soruyorsunuz|a word on |a word about |something on |something about |"
    "a few words on |a few words about |un mot sur |quelque chose sur |algo sobre |unas palabras sobre |"
    "qualche parola su|qualcosa su|etwas zu |etwas über |ein wort zu |iets over |een woord over |"
    "słowo o |kilka słów o |coś o |несколько слов о |кое-что о |något om |ett par ord om |"
    "answers about|answers on|answers to|answers under|question|heading|topic|subject of|matter of|"
    "point of |point on |point about |points of |points about |item |items |réponses sur|réponses à|"
    "sujet de|sujet des|sujet du|thème|point de |point sur |point concernant |respuestas sobre|"
    "respuestas a |pregunta|cuestión|punto |puntos |apartado|epígrafe|respostas sobre|respostas a |"
    "pergunta|questão|ponto |pontos |tópico|tema |temas |risposte su|risposte a|domanda|domande|quesito|"
    "questione|punti |antworten zu|antworten auf|frage |frage,|fragen |thema |themen |punkt |punkte |"
    "stichwort|rubrik|antwoorden over|antwoorden op|vraag|vragen|kwestie|onderwerp|punt |odpowiedzi na|"
    "pytani|kwesti|temat|ответам|ответы на|вопрос|пункт|теме |тему |темы |питан|запитан|svaren om|"
    "svar om|fråga|frågor|ämne|spørgsm|spørsm|emne |emnet |soru |sorusu|soruya|konusu|madde|質問|設問|項目|問い|"
    "问题|問題|题目|질문|문항|주제|السؤال|سؤال|مسألة|بند";

/* ... that hand over an answer behind a colon. */
static const char announces[] =
    "well:|well,|pues miren|pues mire|pues verán|pues bien|pois bem|eh bien|ebbene|also:|nun:|nou:|welnu|no więc|"
    "otóż|так вот|ну вот|here is|here are|here's|here comes|here goes|this is what|this is how|this is my|this is "
    "our|my answer|our answer|my reply|our reply|my view|our view|i answer|we answer|i reply|we reply|i would say|"
    "we would say|i'd say|i can say|we can say|i have this|i would have said|let me say|i should like to say|i "
    "would like to say|i'd like to say|i want to say|i offer|we offer|i submit|we submit|voici|voilà|ma réponse|"
    "notre réponse|je réponds|nous répondons|je répondrai|je dirais|nous dirions|je peux dire|je voudrais dire|"
    "j'aimerais dire|ce qui suit|comme suit|je propose ceci|aquí va|aquí tiene|aquí está|he aquí|ésta es|esta es "
    "mi|esta es nuestra|esto es lo|esto va|mi respuesta|nuestra respuesta|contesto|contestamos|respondo|"
    "respondemos|diría|diré|quiero decir|quisiera decir|lo siguiente|lo que sigue|aqui vai|aqui fica|aqui está|eis "
    "|a minha resposta|a nossa resposta|responderia|gostaria de dizer|quero dizer|o seguinte|isto é o que|ecco|"
    "questa è la|la mia risposta|la nostra risposta|rispondo|rispondiamo|direi|posso dire|vorrei dire|quanto segue|"
    "hier ist|hier sind|hier mein|hier unser|hier kommt|hier folgt|dies ist mein|das ist mein|meine antwort|unsere "
    "antwort|antworte ich|antworten wir|ich antworte|wir antworten|möchte ich|möchten wir|folgendes|wie folgt|sage "
    "ich|sagen wir|kann ich sagen|können wir sagen|würde ich sagen|hier zijn|hier komt|hierbij|dit is mijn|dit is "
    "ons|dit is wat|mijn antwoord|ons antwoord|antwoord ik|antwoorden wij|het volgende|als volgt|zou ik zeggen|kan "
    "ik zeggen|wil ik zeggen|oto |odpowiadam|odpowiadamy|odpowiem|odpowiedź brzmi|powiem|powiedziałbym|chciałbym "
    "powiedzieć|chciałabym powiedzieć|co następuje|następująco|moja odpowiedź|nasza odpowiedź|вот |отвечаю|"
    "отвечаем|отвечу|ответим|скажу|скажем|следующее|мой ответ|наш ответ|хочу сказать|ось |відповідаю|відповідаємо|"
    "моя відповідь|här är|här kommer|svarar jag|svarar vi|jag svarar|vi svarar|mitt svar|vårt svar|följande|så här|"
    "skulle jag säga|vill jag säga|kan jag säga|her er|her kommer|svarer jeg|svarer vi|vil jeg si|vil jeg sige|"
    "følgende|işte|cevabım|cevabımız|yanıtım|yanıtımız|şöyle|şunu|şunları|以下|次のとおり|次の通り|お答えします|"
    "回答します|如下|我的看法|我的回答|"
    "我们的回答|我的意见|我这样回答|다음과 같|아래와 같|답은|답변|답합니다|말씀드리|إليكم|إليك|فيما يلي|ما "
    "يلي|جوابي|جوابنا|أجيب|نجيب|ردي|أقول";
/* ... something of the author's own; "we can offer three things:" is said in an answer. */
static const char offers[] =
    "can contribute something|can add something|can offer something|have something to say|have something to add|"
    "have a word to|have an example|can tell you|peux apporter quelque|peux ajouter quelque|pouvons apporter "
    "quelque|pouvons ajouter quelque|ai quelque chose à dire|avons quelque chose à dire|puedo aportar algo|puedo "
    "añadir algo|podemos aportar algo|podemos añadir algo|tengo algo que|tenemos algo que|posso contribuir com "
    "algo|posso acrescentar algo|podemos acrescentar algo|tenho algo a|posso contribuire con qualcosa|posso "
    "aggiungere qualcosa|possiamo aggiungere qualcosa|ho qualcosa da|kann ich etwas bei|kann ich etwas sagen|"
    "können wir etwas bei|können wir etwas sagen|kann ich beitragen|können wir beitragen|habe ich etwas zu|habe "
    "ich etwas bei|haben wir etwas zu|hätte ich etwas|kan ik iets bij|kan ik iets zeg|kunnen wij iets bij|kunnen "
    "we iets bij|heb ik iets te|hebben wij iets te|mogę coś do|mogę coś powiedzieć|mogę dodać|możemy dodać|możemy "
    "coś do|mam coś do|могу добавить|можем добавить|могу кое-что|можем кое-что|есть что сказать|есть что доб|kan "
    "jag bidra|kan vi bidra|har jag något att|har vi något att|kan jag tillägga|kan jeg bidra|kan jeg tilføje|har "
    "jeg noget at|har jeg noe "
    "å|ekleyebilirim|ekleyebiliriz|söyleyebilirim|söyleyeceğim|可以补充|可以說|可以说|有话要说|有话说|"
    "述べられます|お伝えできます|付け加えます|보탤|말씀드릴|أستطيع أن أضيف|يمكنني أن أضيف|يمكننا أن نضيف|لدي ما "
    "أقوله|عندي ما أقوله";

/* ... that put something right. */
static const char corrects[] =
    "richtig|lauten|lautet|korrekt|heißen|stattdessen|instead|should read|reads correctly|correct version|"
    "right version|should be|lire|rectifi|corrig|au lieu|debe decir|debe leerse|léase|en su lugar|correcto|"
    "correcta|deve ler-se|leia-se|em vez|corret|si legga|va letto|al suo posto|moet zijn|moet luiden|"
    "in plaats|juist|powinno|prawidłow|poprawn|zamiast|следует читать|правильно|верно|вместо|ska vara|ska stå|"
    "rätt|i stället|doğrusu|olmalı|yerine|正しくは|訂正|应为|应改为|更正|바른|맞는|정정|الصحيح|الصواب|بدلا";

/* ... that announce a case, with their nouns, by which most sentences are told to hold none of them. */
static const char cases[] =
    "describe one case|describe a case|describe one example|describe an example|tell one story|tell a story|tell our "
    "story|tell you our story|tell what happened|tell you what happened|give one example|give an example|give you one "
    "example|give you an example|share one example|share an example|share one case|share our experience|share my "
    "experience|offer one example|offer an example|offer one case|add one example|add an example|"
    "donner un exemple|citer un exemple|raconter un cas|décrire un cas|raconter ce qui|partager notre expérience|"
    "partager mon expérience|apporter un exemple|dar un ejemplo|poner un ejemplo|contar un caso|contar una historia|"
    "contar lo que|contar nuestra experiencia|contar mi experiencia|compartir nuestra experiencia|dar um "
    "exemplo|contar "
    "um caso|contar o que|contar a nossa experiência|partilhar a nossa|fare un esempio|portare un esempio|raccontare "
    "un "
    "caso|raccontare quel|raccontare la nostra|ein beispiel geben|ein beispiel nennen|ein beispiel beisteuern|von "
    "einem "
    "fall erzählen|einen fall schildern|einen fall beschreiben|unsere erfahrung|meine erfahrung|een voorbeeld geven|"
    "een voorbeeld noemen|een geval beschrijven|onze ervaring|podać przykład|opisać przypadek|opowiedzieć o jednym|"
    "opowiedzieć o przypadku|podzielić się naszym|приведу пример|привести пример|привести один пример|приведу один "
    "пример|рассказать об одном|расскажу об одном|описать один|поделиться опытом|поделиться нашим|ge ett exempel|"
    "beskriva ett fall|berätta om ett|dela vår|give et eksempel|gi et eksempel|bir örnek ver|bir olay anlat|"
    "deneyimimizi|举一个例子|举个例子|讲一个例子|介绍一个例子|说一个例子|例を一つ|例を挙げ|事例を紹介|예를 하나|사례를 "
    "하나|사례를 소개|أن أعطي مثالا|سأعطي مثالا|أن أذكر مثالا|سأذكر مثالا|أن أروي حالة|سأروي حالة";
static const char case_nouns[] =
    "example|one case|a case|story|what happened|experience|exemple|un cas|raconter|expérience|ejemplo|un caso|contar|"
    "experiencia|exemplo|experiência|esempio|raccontare|beispiel|einem fall|einen fall|erfahrung|voorbeeld|geval|"
    "ervaring|przykład|przypad|jednym|naszym|пример|об одном|описать|опыт|нашим|exempel|eksempel|ett fall|berätta|vår|"
    "örnek|bir olay|deneyim|例|예를|사례|مثالا|حالة";

/* ... that speak of what stands below. */
static const char below[] =
    "as follows|comme suit|como sigue|come segue|wie folgt|als volgt|następująco|следующим образом|som följer|şöyledir|"
    "what follows|the following|text below|lines below|paragraph below|below is|here is|here are|here's|"
    "ce qui suit|ci-dessous|voici|lo que sigue|lo siguiente|aquí va|o que se segue|aqui vai|quanto segue|"
    "qui sotto|ecco|was folgt|das folgende|hier ist|hier kommt|wat volgt|hieronder|poniższ|poniżej|"
    "co następuje|ниже|следующ|вот |det följande|nedan|här är|aşağıda|下面|以下|아래|أدناه|ما يلي";

/* ... for the question that somebody has answered already. */
static const char same[] =
    "same question|same heading|same point|question too|heading too|that question too|même question|"
    "même point|même sujet|misma pregunta|mismo punto|mesma pergunta|mesmo ponto|stessa domanda|stesso punto|"
    "gleichen frage|selben frage|gleiche frage|gleichen punkt|zelfde vraag|zelfde punt|tego samego pytania|"
    "to samo pytanie|тот же вопрос|тому же вопросу|того же вопроса|samma fråga|samma punkt|samme spørsmål|"
    "samme spørgsmål|aynı soru|同じ質問|同じ項目|同一问题|同一个问题|同樣的問題|같은 질문|السؤال نفسه|نفس السؤال";

/* ... that ask without asking: "how one hears of them". */
static const char indirect[] =
    "how |what |where |why |whether |which |who |comment |pourquoi |où |ce que |ce qu'|quel|cómo |qué |"
    "lo que |dónde |por qué |quién|cuánt|cuál|o que |onde |porquê |quem |che cosa |cosa |dove |chi |quali |"
    "wie |was |wo |woher |warum |welche|wer |woran |hoe |wat |waar |waarom |welke |gdzie |skąd |dlaczego |"
    "kto |które|która|где |откуда |почему |кто |hur |vad |varifrån |varför |vem |vilk|hvordan |hva |hvad |"
    "hvor |hvorfor |nasıl |nerede|neden |kim ";

/* ... for speaking of it. */
static const char tells[] =
    "speak|say |say:|tell|know|write|is mine|is for me|concerns me|sagen|sage |sprechen|schreiben|weiß|"
    "etwas zu|parler|dire|sais |connais|écrire|hablar|hablo|decir|digo|sé |entiendo|escrib|falar|falo|dizer|"
    "sei |entendo|parlare|parlo|dico|so |scriv|spreken|zeggen|weet |schrijv|powiedzieć|mówić|wiem|znam|"
    "сказать|говор|знаю|пиш|säga|tala|vet |skriv|sige|si |ved "
    "|söyle|biliyor|bilirim|言え|話せ|わか|说|講|讲|知道|말할|압니다|"
    "أعرف|أقول|أتحدث";

/* ... that say of what alone the author speaks. */
static const char limits[] =
    "can only speak|can only tell|can only say|can only write|could only speak|only speak to|"
    "only speak about|will only speak|only write about|confine myself|limit myself|restrict myself|"
    "stick to the|keep to the|ne peux parler que|ne peux dire|ne parlerai que|ne parle que|me limite|"
    "m'en tiens|me borne|sólo puedo hablar|solo puedo hablar|sólo hablaré|solo hablaré|sólo puedo decir|"
    "solo puedo decir|me limito|me limitaré|me ciño|só posso falar|só falo|limito-me|limitar-me|"
    "posso parlare solo|parlo solo|mi limito|mi limiterò|kann nur etwas|kann nur von|kann nur über|"
    "kann nur zu|beschränke mich|begrenze mich|kan alleen|beperk me|beperk mij|mogę mówić tylko|"
    "mogę powiedzieć tylko|ograniczę się|могу сказать только|могу говорить только|скажу только|"
    "ограничусь|kan bara säga|kan bara tala|kan bara uttala|begränsar mig|kan kun si|kan kun sige|"
    "begrenser meg|だけお話し|についてのみ|只谈|只说|只能谈|만 말씀|سأقتصر|أكتفي";

/* ... that say, in a sentence of their own, what it is about. */
static const char about[] =
    "this is about|it is about |i write about|i am writing about|what i know about|what i think about|"
    "what i think of|what i can say about|one thing, and it is about|c'est au sujet|c'est à propos|"
    "il s'agit de|je vous écris au sujet|je vous écris à propos|ce que je sais de|esto es sobre|"
    "esto va sobre|y es sobre|se trata de|escribo sobre|lo que sé de|lo que sé sobre|isto é sobre|"
    "é sobre |trata-se |escrevo sobre|o que sei sobre|si tratta di|si tratta del|scrivo a proposito|"
    "quel che so di|quello che so di|geht mir um|geht es mir um|es geht um|ich schreibe zu|"
    "ich schreibe über|was ich weiß über|het gaat mij om|het gaat me om|dit gaat over|iets kwijt over|"
    "ik schrijf over|chodzi mi o|piszę w sprawie|piszę o|речь о |речь идёт о|речь идет о|пишу о |"
    "пишу об |det gäller|det handlar om|jag skriver om|hakkında yazıyorum";

/* ... that say that what follows is said, thought or meant. */
static const char means[] =
    "say |say:|think |mean |meant |answer |reply |respond |opinion|my view|our view|tell you|add |put it|"
    "dire |dirais|pense|réponse |réponds|répondre |avis |ajouter|entends|"
    "decir|diría|digo|pienso|opino|respuesta |respondo|responder|añadir|quiero decir|"
    "dizer|diria|digo|penso|acho|resposta |acrescentar|"
    "direi|dico|dire |penso|risposta |rispondo|rispondere|aggiungere|intendo|"
    "sagen|sage |meine |meinte |denke|antwort|hinzufüg|"
    "zeggen|zeg |denk|vind |bedoel|antwoord|toevoegen|"
    "powiedzieć|powiem|myślę|sądzę|odpowied|dodać|chodzi mi|"
    "сказать|скажу|думаю|считаю|отвеч|ответ |добавить|имею в виду|"
    "säga|säger|tycker|menar|svar |svara|tillägga";

const char *const lead_in_lists[LEAD_LISTS] = {[LEAD_SINGLES] = singles,
                                               [LEAD_NAMES] = names,
                                               [LEAD_REFUSES] = refuses,
                                               [LEAD_TALKS] = talks,
                                               [LEAD_CARDINALS] = cardinals,
                                               [LEAD_TURKISH] = turkish,
                                               [LEAD_NO_QUESTION] = no_question,
                                               [LEAD_ASKS] = asks,
                                               [LEAD_ANNOUNCES] = announces,
                                               [LEAD_CORRECTS] = corrects,
                                               [LEAD_CASES] = cases,
                                               [LEAD_CASE_NOUNS] = case_nouns,
                                               [LEAD_BELOW] = below,
                                               [LEAD_SAME] = same,
                                               [LEAD_INDIRECT] = indirect,
                                               [LEAD_TELLS] = tells,
                                               [LEAD_LIMITS] = limits,
                                               [LEAD_ABOUT] = about,
                                               [LEAD_MEANS] = means};

const char *const lead_in_more[LEAD_LISTS] = {[LEAD_ANNOUNCES] = offers};
