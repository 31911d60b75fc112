/* SPDX-License-Identifier: MIT */
/* marker_tables: the words with which people number their answers, in many languages. */
#include "marker.h"

/* Words for "question" and "answer"; a number before or after makes a marker. */
const char *const marker_nouns =
    "question|questions|quest|q|qs|qu|qn|answer|answer to question|answers to question|answer to|answer to q|a to "
    "q|response to question|"
    "reply to question|re question|re q|re|on question|regarding question|ad|ans|query|item question|"
    "question n|question no|question number|question nr|question n°|question nº|question #|"
    "réponse à la question|réponse|questions n|à la question|sur la question|concernant la question|"
    "pregunta|preguntas|p|respuesta a la pregunta|respuesta|pregunta n|pregunta número|a la pregunta|sobre la "
    "pregunta|cuestión|"
    "pergunta|perguntas|questão|resposta|resposta à pergunta|pergunta n|à pergunta|"
    "domanda|domande|risposta|risposta alla domanda|domanda n|quesito|alla domanda|"
    "frage|fragen|antwort|antwort auf frage|zu frage|zur frage|frage nr|antwort zu frage|f|"
    "vraag|vragen|antwoord|antwoord op vraag|bij vraag|vraag nr|op vraag|"
    "pytanie|pytania|odpowiedź|odpowiedź na pytanie|pytanie nr|na pytanie|"
    "fråga|frågor|svar|svar på fråga|spørgsmål|spørsmål|kysymys|otázka|întrebarea|kérdés|ερώτηση|"
    "вопрос|вопросы|ответ|ответ на вопрос|вопрос №|в|на вопрос|по вопросу|"
    "питання|запитання|відповідь|відповідь на питання|питання №|"
    "soru|sorular|cevap|yanıt|pertanyaan|jawaban|jawaban untuk pertanyaan|câu hỏi|câu|swali|"
    "السؤال|سؤال|جواب السؤال|الإجابة على السؤال|إجابة السؤال|پرسش|سوال|שאלה|प्रश्न|"
    "问题|問題|问|回答|质问|質問|設問|問|回答|答|질문|문항|답변|คำถาม";

/* Words before a number alone: "Zu 3:", "Sur le 3)". Without a colon or bracket behind it the number may be anything's.
 */
const char *const marker_openers =
    "to|on|on point|on no|on number|as to|for|regarding|concerning|about|"
    "auf|zu|zu punkt|zu nr|zu nummer|zum punkt|zu den punkten|bezüglich|"
    "sur|sur le|sur la|sur le point|au|au point|pour le|pour la|quant au|quant à la|concernant le|concernant la|"
    "sobre|sobre el|sobre la|sobre el punto|a la|al|al punto|en cuanto a la|respecto a la|respecto al|"
    "sobre a|sobre o|ao|ao ponto|quanto à|quanto ao|em relação à|"
    "sul|sulla|sul punto|al punto|alla|quanto al|quanto alla|riguardo al|riguardo alla|"
    "wat|op|op punt|bij|bij punt|over|wat betreft|do|do punktu|na|co do|odnośnie|"
    "till|till punkt|på|på punkt|angående|om|к|к пункту|по|по пункту|на|о|щодо|до пункту|"
    "untuk|tentang|بخصوص|على|عن|بالنسبة "
    "إلى|关于|關於|关于第|關於第|针对|針對|就|就第|第";

/* Numbers in words, cardinal and ordinal, each followed by its value. */
const struct number_word marker_numbers[] = {
    {1, "one|first|un|une|premier|première|uno|una|primero|primera|primer|um|uma|primeiro|primeira|primo|prima|eins|"
        "erste|ersten|een|eerste|"
        "pierwsze|pierwszego|pierwszej|pierwszego|pierwszą|pierwszym|erster|erstes|الأولى|jeden|ett|första|один|первый|"
        "первом|первого|первому|"
        "перше|одне|bir|birinci|pertama|الأول|一|첫|첫번째"},
    {2, "two|second|deux|deuxième|seconde|dos|segundo|segunda|dois|duas|due|secondo|seconda|zwei|zweite|zweiten|twee|"
        "tweede|drugie|drugiego|drugiej|drugiego|drugą|drugim|zweiter|zweites|الثانية|dwa|två|"
        "andra|два|второй|втором|второго|второму|друге|iki|ikinci|İkinci|kedua|الثاني|二|두|두번째"},
    {3, "three|third|trois|troisième|tres|tercero|tercera|tercer|três|terceiro|terceira|tre|terzo|terza|drei|dritte|"
        "dritten|dritter|drittes|drie|derde|trzecie|trzeciego|trzeciej|trzeciego|trzecią|trzecim|الثالثة|"
        "trzy|tredje|три|третий|третьем|третьего|третьему|третє|üç|üçüncü|ketiga|الثالث|三|세|세번째"},
    {4, "four|fourth|quatre|quatrième|cuatro|cuarto|cuarta|quatro|quarto|quarta|quattro|vier|vierte|vierten|vierde|"
        "czwarte|czwartego|cztery|fyra|fjärde|"
        "четыре|четвертый|четвёртый|четвертого|четвёртого|четверте|dört|dördüncü|keempat|الرابع|四|네|네번째"},
    {5, "five|fifth|cinq|cinquième|cinco|quinto|quinta|cinque|fünf|fünfte|fünften|vijf|vijfde|piąte|piątego|pięć|fem|"
        "femte|"
        "пять|пятый|пятого|пяте|п'яте|beş|"
        "beşinci|kelima|الخامس|五|다섯|다섯번째"},
    {6, "six|sixth|sixième|seis|sexto|sexta|sei|sesto|sesta|sechs|sechste|sechsten|zes|zesde|szóste|szóstego|sześć|sex|"
        "sjätte|"
        "шесть|шестой|шестого|шосте|altı|"
        "altıncı|keenam|السادس|六|여섯"},
    {7, "seven|seventh|sept|septième|siete|séptimo|séptima|sete|sétimo|sétima|sette|settimo|settima|sieben|siebte|"
        "siebten|zeven|zevende|"
        "siódme|siódmego|siedem|sju|sjunde|семь|седьмой|седьмого|сьоме|yedi|yedinci|ketujuh|السابع|七|일곱"},
    {8, "eight|eighth|huit|huitième|ocho|octavo|octava|oito|oitavo|oitava|otto|ottavo|ottava|acht|achte|achten|achtste|"
        "ósme|osiem|åtta|åttonde|"
        "восемь|восьмой|восьме|sekiz|sekizinci|kedelapan|الثامن|八|여덟"},
    {9, "nine|ninth|neuf|neuvième|nueve|noveno|novena|nove|nono|nona|neun|neunte|neunten|negen|negende|dziewiąte|"
        "dziewięć|nio|nionde|девять|"
        "девятый|дев'яте|dokuz|dokuzuncu|kesembilan|التاسع|九|아홉"},
    {10, "ten|tenth|dix|dixième|diez|décimo|décima|dez|dieci|decimo|decima|zehn|zehnte|zehnten|tien|tiende|dziesiąte|"
         "dziesięć|tio|tionde|десять|"
         "десятый|десяте|on|onuncu|kesepuluh|العاشر|十|열"},
    {0, NULL},
};

/* "and", "to" between two numbers. */
const char *const marker_links = "and|&|+|et|y|e|und|en|i|och|og|и|та|ve|dan|و|和|及|と|및|,|/";
