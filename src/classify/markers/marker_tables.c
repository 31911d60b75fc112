/* SPDX-License-Identifier: MIT */
/* marker_tables: the words with which people number their answers, in many languages. */
#include "marker.h"

/* Words for "question" and "answer"; a number before or after makes a marker. */
static const char nouns[] =
    "question|questions|quest|q|qs|qu|qn|answer|answer to question|answers to question|answer to|answer to q|a to "
    "q|response to question|response to q|reply to q|regarding q|concerning q|about q|as for q|on q|ques|"
    "reply to question|re question|re q|re|on question|regarding question|ad|ans|query|item question|"
    "question #|"
    "réponse à la question|réponse|rép|à propos de la question|au sujet de la question|à la question|sur "
    "la question|concernant la question|"
    "pregunta|preguntas|p|respuesta a la pregunta|respuesta|a la pregunta|sobre la "
    "pregunta|cuestión|"
    "pergunta|perguntas|resp|questão|questões|resposta|resposta à pergunta|à pergunta|"
    "domanda|domande|quesiti|risposta|risposta alla domanda|quesito|alla domanda|"
    "frage|fragen|antwort|antwort auf frage|zu frage|zur frage|frage nr|antwort zu frage|f|"
    "vraag|vragen|antwoord|antwoord op vraag|bij vraag|vraag nr|op vraag|"
    "pytanie|pytania|pytaniu|pytań|pytaniach|odpowiedź|odp|odpowiedź na pytanie|pytanie nr|na pytanie|"
    "fråga|frågan|frågor|frågorna|svar|svar på fråga|spørgsmål|spørgsmålene|spørsmål|spørsmålene|kysymys|kysymykset|"
    "kysymykseen|kysymyksiin|otázka|otázku|otázce|otázky|otázek|otázkám|odpověď na otázku|întrebarea|întrebările|"
    "kérdés|kérdések|ερώτηση|ερωτήσεις|"
    "вопрос|вопросы|вопросу|вопроса|вопросе|вопросам|вопросов|вопросах|ответ|ответ на вопрос|вопрос №|в|на вопрос|по "
    "вопросу|"
    "питання|питань|питанням|питанню|питаннях|запитання|запитань|запитанням|відповідь|відповідь на питання|питання №|"
    "soru|sorular|sorulara|sorularına|cevap|yanıt|pertanyaan|jawaban|jawaban untuk pertanyaan|câu hỏi|câu|swali|"
    "السؤال|سؤال|س|ج|الجواب|جواب|الإجابة|جواب السؤال|الإجابة على السؤال|إجابة "
    "السؤال|السؤالان|السؤالين|الأسئلة|للسؤال|للسؤالين|سؤالكم|بالسؤال|السوال|"
    "پرسش|پرسش شماره|سوال|سوال نمبر|سؤال شماره|سوال شماره|پاسخ|پاسخ به پرسش|پاسخ به سؤال|پاسخ به سوال|پاسخ پرسش|پاسخ "
    "سؤال|به پرسش|به سؤال|به سوال|جواب سوال|پرسش‌های|سؤالات|"
    "שאלה|השאלה|לשאלה|בשאלה|שאלות|לשאלות|תשובה|תשובה לשאלה|התשובה לשאלה|תשובתי לשאלה|תשובתנו לשאלה|שאלה מספר|"
    "תשובה לשאלה מספר|प्रश्न|"
    "问题|問題|题|題|问|回答|质问|質問|ご質問|設問|問|回答|答|질문|문항|문|답변|답|คำถาม";

/* Words before a number alone: "Zu 3:", "Sur le 3)". Without a colon or bracket behind it the number may be anything's.
 */
static const char openers[] =
    "to|on|on point|on no|on number|as to|for|regarding|concerning|about|our answer to|my answer to|our reply to|my "
    "reply to|our response to|my response to|answer to|reply to|response to|in reply to|in response to|in answer to|"
    "replying to|responding to|answering|"
    "bei|für|zur|zum|was|antwort auf|meine antwort auf|unsere antwort auf|als antwort auf|in antwort auf|in "
    "beantwortung|"
    "auf|zu|zu punkt|zu nr|zu nummer|zum punkt|zu den punkten|bezüglich|"
    "à|pour|en réponse à|pour répondre à|notre réponse à|ma réponse à|réponse à|concernant|quant à|s'agissant de|en ce "
    "qui "
    "concerne|"
    "sur|sur le|sur la|sur le point|au|au point|pour le|pour la|quant au|quant à la|concernant le|concernant la|"
    "a|en respuesta a|para responder a|nuestra respuesta a|mi respuesta a|respuesta a|respecto a|respecto de|en cuanto "
    "a|"
    "sobre|sobre el|sobre la|sobre el punto|a la|al|al punto|en cuanto a la|respecto a la|respecto al|"
    "à|na|em resposta à|em resposta a|para responder à|a nossa resposta à|a minha resposta à|resposta à|relativamente "
    "à|"
    "sobre a|sobre o|ao|ao ponto|quanto à|quanto ao|em relação à|"
    "per|per la|a|in risposta alla|in risposta a|in risposta|per rispondere alla|la nostra risposta alla|risposta alla|"
    "nella|per quanto riguarda|"
    "sul|sulla|sul punto|al punto|alla|quanto al|quanto alla|riguardo al|riguardo alla|"
    "wat|op|op punt|bij|bij punt|over|voor|aangaande|in antwoord op|als antwoord op|ons antwoord op|mijn antwoord op|"
    "antwoord op|wat betreft|"
    "do|do punktu|na|co do|odnośnie|odnośnie do|w odpowiedzi na|odpowiadając na|odpowiedź na|nasza odpowiedź na|w "
    "sprawie|w kwestii|przy|jeśli chodzi o|"
    "k|ke|ku|v odpovědi na|odpověď na|naše odpověď na|ohledně|pokud jde o|"
    "til|vedrørende|angående|når det gjelder|når det gælder|svar på|som svar på|"
    "la|ca răspuns la|răspuns la|cu privire la|στην|σχετικά με την|για την|"
    "till|till punkt|på|på punkt|angående|om|vad gäller|när det gäller|vårt svar på|mitt svar på|"
    "к|к пункту|по|по пункту|на|о|в ответ на|отвечая на|ответ на|наш ответ на|мой ответ на|относительно|касательно|что "
    "касается|насчёт|насчет|"
    "щодо|до пункту|до|стосовно|відповідаючи на|у відповідь на|відповідь на|наша відповідь на|"
    "לגבי|בנוגע|בעניין|בקשר|באשר|על|בתשובה|במענה|در پاسخ|در مورد|درباره|دربارهٔ|در خصوص|راجع به|"
    "untuk|tentang|terkait|mengenai|jawaban atas|بخصوص|على|عن|جوابا على|جوابًا على|ردا على|ردًا على|إجابة على|للإجابة "
    "على|فيما يخص|بالنسبة|بشأن|بالنسبة "
    "إلى|关于|關於|对于|對於|至于|至於|回答|答|回應|回应|关于第|關於第|针对|針對|就|就第|第";

/* Numbers in words, cardinal and ordinal, each followed by its value. */
const struct number_word marker_numbers[] = {
    {1, "첫째|첫번째|最初|İlk|الأول|الاولى|اول|یکم|نخست|ראשונה|הראשונה|ראשון|הראשון|پہلے|پہلا|"
        "pierwszemu|pierwszym|первым|першого|першому|першим|první|prima|első|πρώτη|πρώτο|ensimmäinen|ensimmäiseen|"
        "første|الاول|ilk|"
        "one|first|un|une|premier|première|uno|una|primero|primera|primer|um|uma|primeiro|primeira|primo|prima|eins|"
        "erste|ersten|een|eerste|"
        "pierwsze|pierwszego|pierwszej|pierwszego|pierwszą|pierwszym|erster|erstes|الأولى|jeden|ett|första|один|первый|"
        "первом|первого|первому|"
        "перше|одне|bir|birinci|pertama|الأول|一|첫|واحد|واحدة"},
    {2, "둘째|اثنان|اثنين|اثنتان|اثنتين|الثانى|دوم|שנייה|שניה|השנייה|השניה|שני|השני|دوسرے|دوسرا|"
        "drugie|drugiemu|вторым|другого|другому|другим|druhá|druhou|druhé|a "
        "doua|második|δεύτερη|δεύτερο|toinen|toiseen|anden|andet|andre|"
        "two|second|deux|deuxième|seconde|dos|segundo|segunda|dois|duas|due|secondo|seconda|zwei|zweite|zweiten|twee|"
        "tweede|drugie|drugiego|drugiej|drugiego|drugą|drugim|zweiter|zweites|الثانية|dwa|två|"
        "andra|два|второй|втором|второго|второму|друге|iki|ikinci|İkinci|kedua|الثاني|二|두"},
    {3, "셋째|ثلاثة|ثلاث|سوم|שלישית|השלישית|שלישי|השלישי|تیسرے|تیسرا|"
        "trzeciemu|trzecim|третьим|третього|третьому|третім|třetí|a "
        "treia|harmadik|τρίτη|τρίτο|kolmas|kolmanteen|"
        "three|third|trois|troisième|tres|tercero|tercera|tercer|três|terceiro|terceira|tre|terzo|terza|drei|dritte|"
        "dritten|dritter|drittes|drie|derde|trzecie|trzeciego|trzeciej|trzeciego|trzecią|trzecim|الثالثة|"
        "trzy|tredje|три|третий|третьем|третьего|третьему|третє|üç|üçüncü|ketiga|الثالث|三|세"},
    {4, "넷째|أربعة|أربع|اربعة|چهارم|רביעית|הרביעית|רביעי|הרביעי|چوتھے|چوتھا|"
        "czwartej|czwartemu|czwartą|czwartym|четвёртый|четвертому|четвёртому|четвертом|четвёртом|четвертым|четвёртым|"
        "четвертого|čtvrtá|čtvrtou|čtvrté|a "
        "patra|negyedik|τέταρτη|τέταρτο|neljäs|neljänteen|fjerde|vierter|viertes|"
        "four|fourth|quatre|quatrième|cuatro|cuarto|cuarta|quatro|quarto|quarta|quattro|vier|vierte|vierten|vierde|"
        "czwarte|czwartego|cztery|fyra|fjärde|"
        "четыре|четвертый|четвёртый|четвертого|четвёртого|четверте|dört|dördüncü|keempat|الرابع|四|네"},
    {5, "다섯째|خمسة|خمس|پنجم|חמישית|החמישית|חמישי|החמישי|پانچویں|پانچواں|"
        "piątej|piątemu|piątą|piątym|пятому|пятом|пятым|п'ятого|п'ятому|п’яте|п’ятого|п’ятому|pátá|pátou|páté|a "
        "cincea|ötödik|πέμπτη|πέμπτο|viides|viidenteen|fünfter|fünftes|الخامسة|"
        "five|fifth|cinq|cinquième|cinco|quinto|quinta|cinque|fünf|fünfte|fünften|vijf|vijfde|piąte|piątego|pięć|fem|"
        "femte|"
        "пять|пятый|пятого|пяте|п'яте|beş|"
        "beşinci|kelima|الخامس|五|다섯"},
    {6, "여섯째|ستة|ست|ششم|שישית|השישית|ששית|שישי|השישי|چھٹے|چھٹا|"
        "szóstej|szóstemu|szóstą|szóstym|шестому|шестом|шестым|шостого|шостому|šestá|šestou|šesté|a șasea|a "
        "şasea|hatodik|έκτη|έκτο|kuudes|kuudenteen|sjette|sechster|sechstes|السادسة|"
        "six|sixth|sixième|seis|sexto|sexta|sei|sesto|sesta|sechs|sechste|sechsten|zes|zesde|szóste|szóstego|sześć|sex|"
        "sjätte|"
        "шесть|шестой|шестого|шосте|altı|"
        "altıncı|keenam|السادس|六|여섯"},
    {7, "일곱째|سبعة|سبع|هفتم|שביעית|השביעית|שביעי|השביעי|ساتویں|ساتواں|"
        "siódmej|siódmemu|siódmą|siódmym|седьмому|седьмом|седьмым|сьомого|сьомому|sedmá|sedmou|sedmé|a șaptea|a "
        "şaptea|hetedik|έβδομη|έβδομο|seitsemäs|seitsemänteen|syvende|sjuende|siebenten|siebente|siebter|siebtes|"
        "السابعة|"
        "seven|seventh|sept|septième|siete|séptimo|séptima|sete|sétimo|sétima|sette|settimo|settima|sieben|siebte|"
        "siebten|zeven|zevende|"
        "siódme|siódmego|siedem|sju|sjunde|семь|седьмой|седьмого|сьоме|yedi|yedinci|ketujuh|السابع|七|일곱"},
    {8, "여덟째|ثمانية|ثماني|هشتم|שמינית|השמינית|שמיני|השמיני|آٹھویں|آٹھواں|"
        "ósmego|ósmej|ósmemu|ósmym|восьмого|восьмому|восьмом|восьмым|osmá|osmou|osmé|a "
        "opta|nyolcadik|όγδοη|όγδοο|kahdeksas|kahdeksanteen|ottende|åttende|الثامنة|"
        "eight|eighth|huit|huitième|ocho|octavo|octava|oito|oitavo|oitava|otto|ottavo|ottava|acht|achte|achten|achtste|"
        "ósme|osiem|åtta|åttonde|"
        "восемь|восьмой|восьме|sekiz|sekizinci|kedelapan|الثامن|八|여덟"},
    {9, "아홉째|تسعة|تسع|نهم|תשיעית|התשיעית|תשיעי|התשיעי|نویں|نواں|"
        "dziewiątego|dziewiątej|dziewiątemu|dziewiątym|девятого|девятому|девятом|девятым|дев'ятого|дев'ятому|дев’яте|"
        "дев’ятого|дев’ятому|devátá|devátou|deváté|a "
        "noua|kilencedik|ένατη|ένατο|yhdeksäs|yhdeksänteen|niende|التاسعة|"
        "nine|ninth|neuf|neuvième|nueve|noveno|novena|nove|nono|nona|neun|neunte|neunten|negen|negende|dziewiąte|"
        "dziewięć|nio|nionde|девять|"
        "девятый|дев'яте|dokuz|dokuzuncu|kesembilan|التاسع|九|아홉"},
    {10, "열째|عشرة|عشر|دهم|עשירית|העשירית|עשירי|העשירי|دسویں|دسواں|"
         "dziesiątego|dziesiątej|dziesiątemu|dziesiątym|десятого|десятому|десятом|десятым|desátá|desátou|desáté|a "
         "zecea|tizedik|δέκατη|δέκατο|kymmenes|kymmenenteen|العاشرة|"
         "ten|tenth|dix|dixième|diez|décimo|décima|dez|dieci|decimo|decima|zehn|zehnte|zehnten|tien|tiende|dziesiąte|"
         "dziesięć|tio|tionde|десять|"
         "десятый|десяте|on|onuncu|kesepuluh|العاشر|十|열"},
    {0, NULL},
};

const struct borrowed_number marker_borrowed[] = {
    {"on", "soru|cevap|yanıt"},                                             /* en: on */
    {"due|sei|prima|primo", "doman|quesit|rispost|alla doman"},             /* en: due; de: sei, prima */
    {"dos", "pregunta|cuesti|respuesta|a la pregunta|sobre la"},            /* pt: of the */
    {"um|uma", "pergunt|questã|questõ|resp|à pergunta"},                    /* de: about */
    {"sex|andra", "fråg|svar"},                                             /* en: sex; it, es: will go */
    {"andre|andet|anden", "spørgsm|spørsm|svar"},                           /* a name; other */
    {"другого|другому|другим|друге", "питан|запитан|відповідь|на питання"}, /* ru: another */
    {"ilk|İlk|iki", "soru|cevap|yanıt"},                                    /* en: ilk */
    {NULL, NULL},
};

/* "and", "to" between two numbers. */
static const char links[] =
    "and|&|+|et|y|e|und|en|i|a|och|og|и|і|й|та|oraz|ja|și|és|και|sowie|as well as|ainsi que|así como|и "
    "также|ve|ile|dan|و|和|及|与|與|と|・|、|및|와|과|번과|하고|,|،|/";

/* What stands before a number as its article, and what it may be the number of. */
static const char articles[] =
    "the |la |le |il |der |die |den |zur |on the |to the |de |het |第|제|o |a |à la |sur la |a la |sobre la |your "
    "|votre |"
    "vos |su |sus |vuestra |sua |a sua |suas |vostra |la vostra |vostre |le vostre |ihre |ihrer |ihren |eure |eurer "
    "|euren |"
    "deine |deiner |uw |jullie |je |det |din |er |era |ert |deres |your own |les |los |las |as |os |gli |i |aux |alle "
    "|alla |"
    "ai |à |às |na |nas |sulla |sulle |delle |della |nella |a sua |a vossa |vossa |tua |a tua |ta |tu |dem |das |ваш "
    "|вашего |"
    "вашему |вашем |твой |ваши |ваше |вашого |вашому |wasze |wasza |państwa |twoje |vaši |vaše |vaší |sizin |tvoje |"
    "your very |貴 |ご |您的|你们的|你們的|贵方的";
static const char numbered[] =
    "pytania|otázky|question|pregunta|pergunta|questão|domanda|quesito|frage|"
    "vraag|pytanie|pytaniu|pytaniem|"
    "fråga|frågan|вопрос|вопросе|вопросу|вопроса|вопросом|питання|питанню|питанням|"
    "запитання|запитанню|"
    "soru|题|題|问|問|問目|문항|kysymys|kysymykseen|otázka|otázku|otázce|întrebare|întrebarea|"
    "kérdés|kérdésre|ερώτηση|ερώτημα|"
    "soruya|soruyu|soruda|soruna|sorunuz|sorunuza|sorunun|"
    "pertanyaan|问题|問題|質問|ご質問|질문|문:|문 |سوال|spørgsmål|spørgsmålet|spørsmål|spørsmålet";
/* "the fourth of your questions" */
static const char plurals[] =
    "of your questions|of the questions|of these questions|of your list|de vos questions|des questions|de ces "
    "questions|de sus preguntas|de las preguntas|de vuestras preguntas|das suas perguntas|das vossas perguntas|das "
    "perguntas|delle vostre domande|delle sue domande|delle domande|ihrer fragen|eurer fragen|der fragen|von ihren "
    "fragen|van uw vragen|van jullie vragen|van de vragen|z waszych pytań|z państwa pytań|z pytań|из ваших вопросов|из "
    "вопросов|av era frågor|av dina frågor|av frågorna";
static const char ordinal_tails[] =
    "st|nd|rd|th|er|ère|re|ème|eme|e|è|º|ª|°|o|a|ste|de|ten|te|й|ой|е|я|ого|му|го|:a|:e|ος|η";
static const char ranges[] = "–|to|through|à|a|al|bis|tot en met|tot|t/m|do|до|по|til|～|〜|至";
static const char counters[] =
    "numaralı |no'lu |nolu |番目の|番の|つ目の|つめの|問目の|번째 |번째의 |번 |.ª |ª |º |ой |й ";
/* These count unless "第" stands before the number. */
static const char plain_counters[] = "个|個|道|个的|の";

/* What stands behind a named question and still names it: "What your third question is about, ..." */
static const char after[] =
    "of the call|of your call|of the consultation|of the questionnaire|de l'appel|de votre appel|de la consultation|du "
    "questionnaire|de la convocatoria|de la consulta|del cuestionario|des aufrufs|ihres aufrufs|der konsultation|des "
    "fragebogens|da chamada|da consulta|do questionário|dell'appello|della consultazione|del questionario|van de "
    "oproep|"
    "van de vragenlijst|z apelu|z ankiety|из анкеты|анкеты|опроса|av enkäten|i enkäten|"
    "betrifft|angeht|anbelangt|betreft|aangaat|is concerned|are concerned|için|ile ilgili olarak|ile ilgili|hakkında|"
    "konusunda|gelince|cevabım|cevabımız|yanıtım|yanıtımız|för|に対しては|に対して|については|について|に関しては|"
    "に関して|"
    "への回答は|への回答|ですが|には|には、|에 대해서는|에 대해서|에 대해|에 대하여|에 대한 답|에는|에 관해서는|에 "
    "관해|은|는|的回答是|的回答|"
    "来说|而言";

static const char of[] = "of|de|du|des|del|della|dello|von|vom|van|из|av";

/* All of them at once, from the first on. */
static const char first_two[] =
    "first two questions|two first questions|first two points|deux premières questions|deux premiers points|premières "
    "deux questions|ersten beiden fragen|ersten zwei fragen|beiden ersten fragen|zwei ersten fragen|dos primeras "
    "preguntas|primeras dos preguntas|primeiras duas perguntas|duas primeiras perguntas|prime due domande|due prime "
    "domande|eerste twee vragen|pierwsze dwa pytania|pierwszych dwóch pytań|dwa pierwsze pytania|dwóch pierwszych "
    "pytań|"
    "två första frågorna|första två frågorna|to første spørgsmål|to første spørsmålene|första båda frågorna|первые два "
    "вопроса|первым двум вопросам|первых двух вопросах|двум первым вопросам|перші два питання|перших двох питань|"
    "ilk iki soru|ilk iki soruya|最初の二つの質問|最初の2つの質問|前两个问题|前两题|前兩個問題|前兩題|처음 두 질문|첫 "
    "두 "
    "질문|السؤالين الأولين|السؤالان الأولان";
static const char first_three[] =
    "first three questions|three first questions|first three points|trois premières questions|trois premiers points|"
    "ersten drei fragen|drei ersten fragen|tres primeras preguntas|primeras tres preguntas|três primeiras perguntas|"
    "primeiras três perguntas|prime tre domande|tre prime domande|eerste drie vragen|pierwsze trzy pytania|trzy "
    "pierwsze "
    "pytania|pierwszych trzech pytań|tre första frågorna|första tre frågorna|tre første spørgsmål|tre første "
    "spørsmålene|первые три вопроса|первым трём вопросам|первым трем вопросам|перші три питання|ilk üç soru|ilk üç "
    "soruya|最初の三つの質問|最初の3つの質問|前三个问题|前三题|前三個問題|前三題|처음 세 질문|첫 세 질문|الأسئلة "
    "الثلاثة "
    "الأولى";

static const char last[] =
    "last|final|very last|dernière|dernier|última|último|ultima|ultimo|letzte|letzten|letzter|letztes|laatste|ostatnie|"
    "ostatniego|ostatniej|ostatniemu|ostatnim|ostatnią|poslední|sista|siste|sidste|viimeinen|viimeiseen|ultima|utolsó|"
    "τελευταία|последний|последнего|последнему|последнем|останнє|останнього|останньому|son|sonuncu|最後|最后一个|最后|"
    "마지막|terakhir|الأخير|الأخيرة";

/* "Vraag een vriend", "sa réponse une fois": articles and the like, and numbers only where they end a marker. */
static const char number_articles[] = "un|une|uno|una|um|uma|een|ett|bir|jeden|prima|primo";
/* "One question": how many, not which. */
static const char ones[] = "one|un|une|uno|una|um|uma|een|ett|bir|jeden|один|одне";
/* "Une première question": the writer's own. */
static const char indefinite[] = "a|another|une|un|eine|einer|ein|una|uma|een|en|ett|et";
/* More than one: a number in words behind them is their number where it ends a marker, "questions seven villages ask".
 */
static const char nouns_of_many[] =
    "questions|quest|qs|answers to question|preguntas|perguntas|questões|domande|quesiti|fragen|vragen|pytań|pytaniach|"
    "frågor|frågorna|spørgsmålene|spørsmålene|kysymykset|kysymyksiin|otázek|otázkám|întrebările|kérdések|ερωτήσεις|"
    "вопросы|вопросам|вопросов|вопросах|питань|питанням|питаннях|запитань|запитанням|sorular|sorulara|sorularına";

/* "첫 질문" and "둘째 질문" name one, "두 질문" are two. */
static const char firsts[] = "첫|첫째|첫번째|둘째|셋째|넷째|다섯째|여섯째|일곱째|여덟째|아홉째|열째|最初";
static const char places[] = "問目";
/* Turkish ordinals, and what they end in where they stand alone: "ikincisine gelince". */
static const char bent[] =
    "birinci|ikinci|İkinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu|sonuncu";
static const char endings[] =
    "si|sı|su|sü|sine|sına|suna|süne|sinde|sında|sunda|sünde|sini|sını|sunu|sünü|sinin|sının|sunun|sünün|ye|ya|yi|yı|"
    "yu|yü|de|da";
static const char topics[] = "は|은|는|ise";

const char *const marker_lists[MARKER_LISTS] = {[MARKER_NOUNS] = nouns,
                                                [MARKER_OPENERS] = openers,
                                                [MARKER_ARTICLES] = articles,
                                                [MARKER_NUMBERED] = numbered,
                                                [MARKER_PLURALS] = plurals,
                                                [MARKER_TAILS] = ordinal_tails,
                                                [MARKER_RANGES] = ranges,
                                                [MARKER_COUNTERS] = counters,
                                                [MARKER_PLAIN_COUNTERS] = plain_counters,
                                                [MARKER_LINKS] = links,
                                                [MARKER_AFTER] = after,
                                                [MARKER_OF] = of,
                                                [MARKER_LAST] = last,
                                                [MARKER_NUMBER_ARTICLES] = number_articles,
                                                [MARKER_ONES] = ones,
                                                [MARKER_INDEFINITE] = indefinite,
                                                [MARKER_NOUNS_OF_MANY] = nouns_of_many,
                                                [MARKER_COMMAS] = "，|،",
                                                [MARKER_FIRST_TWO] = first_two,
                                                [MARKER_FIRST_THREE] = first_three,
                                                [MARKER_FIRSTS] = firsts,
                                                [MARKER_PLACES] = places,
                                                [MARKER_BENT] = bent,
                                                [MARKER_ENDINGS] = endings,
                                                [MARKER_TOPIC] = topics};

const char *const marker_abbreviations = "numéro|numero|número|nummer|number|nomor|номер|رقم|"
                                         "nº|núm|num|nro|n.º|n.°|nr|no|n°|n|№";
