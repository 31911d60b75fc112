/* SPDX-License-Identifier: MIT */
/* table_heads: the row on top of a table of questions and answers that says what its columns hold. It is the form's,
 * not the author's. */
#include "finder.h"
#include <mailcall/base/one_of.h>

/* What a column may be called, in small letters: each cell must be one of these, and one of them an answer's. */
static const char answers[] =
    "|answer|answers|your answer|your answers|our answer|our answers|response|responses|your response|our response|"
    "reply|your reply|input|your input|comment|comments|your comments|"
    "antwort|antworten|ihre antwort|ihre antworten|unsere antwort|unsere antworten|eure antwort|deine antwort|"
    "réponse|réponses|votre réponse|vos réponses|notre réponse|nos réponses|"
    "respuesta|respuestas|su respuesta|sus respuestas|tu respuesta|nuestra respuesta|nuestras respuestas|"
    "resposta|respostas|sua resposta|a sua resposta|suas respostas|nossa resposta|a nossa resposta|"
    "risposta|risposte|la vostra risposta|la sua risposta|la nostra risposta|le vostre risposte|"
    "antwoord|antwoorden|uw antwoord|uw antwoorden|jouw antwoord|ons antwoord|"
    "odpowiedź|odpowiedzi|twoja odpowiedź|państwa odpowiedź|nasza odpowiedź|"
    "ответ|ответы|ваш ответ|ваши ответы|наш ответ|наши ответы|"
    "svar|ditt svar|ert svar|vårt svar|dina svar|era svar|"
    "cevap|cevaplar|cevabınız|yanıt|yanıtlar|yanıtınız|cevabımız|yanıtımız|"
    "回答|答え|ご回答|貴社の回答|当社の回答|答案|答复|您的回答|我们的回答|您的答案|答覆|您的回覆|回覆|"
    "답변|답|귀하의 답변|우리의 답변|응답|"
    "الجواب|الإجابة|الرد|إجابتكم|إجابتنا|جوابكم|ردكم|الإجابات|";
static const char others[] =
    "|question|questions|the question|topic|no|no.|nr|nr.|#|n°|nº|n.|num.|number|item|"
    "frage|fragen|nummer|thema|lfd. nr.|pregunta|preguntas|número|núm.|tema|pergunta|perguntas|questão|questões|"
    "domanda|domande|numero|quesito|vraag|vragen|onderwerp|pytanie|pytania|lp.|l.p.|numer|temat|"
    "вопрос|вопросы|№|номер|тема|п/п|№ п/п|fråga|frågor|ämne|soru|sorular|konu|sıra|sıra no|"
    "質問|設問|番号|問い|问题|問題|序号|編號|编号|질문|문항|번호|السؤال|الأسئلة|الرقم|رقم|م|";

static bool is_one_of(struct arena *arena, const char *list, const char *cell, size_t bytes)
{
    const char *folded = folded_words(arena, cell, bytes), *all = lang_fold(arena, list);
    return strstr(all, arena_printf(arena, "|%s|", folded)) != NULL;
}

static bool heads_columns(struct arena *arena, const struct block *block)
{
    bool answered = false;
    size_t cells = 0;
    for (const char *at = block->text; *at;) {
        size_t bytes = strcspn(at, "\t"), from = strspn(at, " \n"), to = bytes;
        while (to > from && one_of(" \n:", at[to - 1])) to--;
        if (to > from) {
            bool answer = is_one_of(arena, answers, at + from, to - from);
            if (!answer && !is_one_of(arena, others, at + from, to - from)) return false;
            answered |= answer;
            cells++;
        }
        at += bytes + (at[bytes] == '\t');
    }
    return answered && cells >= 2;
}

void table_heads_leave_out(struct finder *finder)
{
    struct block *items = finder->blocks.items;
    for (size_t i = 0; i + 1 < finder->blocks.count; i++) {
        if (items[i].kind != BLOCK_ROW || items[i].role != ROLE_AUTHORED || strlen(items[i].text) > 120) continue;
        if (items[i + 1].kind != BLOCK_ROW || !strchr(items[i].text, '\t')) continue;
        if (!heads_columns(finder->step->arena, &items[i])) continue;
        items[i].role = ROLE_PROMPT;
        items[i].rule = RULE_TABLE_HEAD;
    }
}
