/* SPDX-License-Identifier: MIT */
/* table_columns: a row's cells, looked up among the names of columns. */
#include "table_columns.h"

#include <string.h>
#include <mailcall/base/one_of.h>

/* The names of columns are short. */
#define HEAD_MOST_BYTES 120

/* In small letters. Each cell must be one of these. */
static const char *const lists[COLUMN_KINDS] = {
    [COLUMN_ANSWER] =
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
        "الجواب|الإجابة|الرد|إجابتكم|إجابتنا|جوابكم|ردكم|الإجابات|",
    [COLUMN_QUESTION] =
        "|question|questions|the question|questions of the call|frage|fragen|question "
        "posée|pregunta|preguntas|pergunta|"
        "perguntas|questão|questões|domanda|domande|quesito|quesiti|vraag|vragen|pytanie|pytania|вопрос|вопросы|"
        "питання|"
        "fråga|frågor|spørgsmål|spørsmål|soru|sorular|質問|設問|問い|问题|問題|질문|문항|السؤال|الأسئلة|",
    [COLUMN_NUMBER] = "|topic|no|no.|nr|nr.|#|n°|nº|n.|num.|number|item|question no.|question number|question no|"
                      "nummer|thema|lfd. nr.|frage nr.|número|núm.|tema|numero|onderwerp|lp.|l.p.|numer|temat|"
                      "№|номер|тема|п/п|№ п/п|ämne|konu|sıra|sıra no|番号|序号|編號|编号|번호|الرقم|رقم|م|",
    [COLUMN_WHO] = "|from|who|name|names|sender|by|author|authors|contributor|contributors|organisation|organization|"
                   "von|wer|absender|verfasser|beitragende|de|qui|nom|auteur|expéditeur|quién|nombre|autor|quem|nome|"
                   "chi|da|autore|"
                   "wie|naam|afzender|van|kto|nadawca|imię i nazwisko|кто|от "
                   "кого|имя|организация|vem|namn|avsändare|från|kim|gönderen|"
                   "誰|氏名|提出者|团体|姓名|提交者|보낸 사람|이름|제출자|من|الاسم|المرسل|",
    [COLUMN_RECEIVED] =
        "|received from|received|received by|received on|answered by|answers received|number of answers|answers so far|"
        "contributions received|responsible|who drafts|who answers|who writes|drafted by|drafter|assigned "
        "to|lead|volunteer|"
        "eingegangen von|eingegangen|eingang|erhalten von|zuständig|verantwortlich|wer schreibt|wer "
        "antwortet|beantwortet von|"
        "eingegangene antworten|anzahl antworten|bearbeitet von|"
        "reçu de|reçu|reçues|reçu le|réponses reçues|nombre de réponses|responsable|qui rédige|qui répond|"
        "recibido de|recibida de|recibido|recibidas|respuestas recibidas|quién redacta|quién responde|"
        "recebido de|recebido|recebidas|respostas recebidas|responsável|quem escreve|quem responde|"
        "ricevuto da|ricevuto|ricevute|risposte ricevute|responsabile|chi scrive|chi risponde|"
        "ontvangen van|ontvangen|ontvangen antwoorden|verantwoordelijk|verantwoordelijke|wie schrijft|wie antwoordt|"
        "otrzymano od|otrzymano|otrzymane odpowiedzi|odpowiedzialny|kto pisze|kto odpowiada|"
        "получено от|получено|получено ответов|ответственный|кто пишет|кто отвечает|"
        "inkommet från|inkommit från|inkommet|mottaget från|ansvarig|vem skriver|vem svarar|antal svar|inkomna svar|"
        "kimden geldi|gelen yanıtlar|sorumlu|kim yazıyor|kim yanıtlıyor|"
        "受領|担当|担当者|回答者|已收到|负责人|收到回复|答复人|접수|담당|담당자|응답자|وردت من|المسؤول|عدد الإجابات|",
    [COLUMN_STATUS] =
        "|status|state|progress|until|due|due date|deadline|date|done|stage|when|"
        "stand|zustand|bis|bis wann|frist|datum|erledigt|état|statut|avancement|échéance|délai|date limite|jusqu'au|"
        "estado|situación|plazo|fecha|hasta|situação|prazo|data|até|stato|scadenza|entro|stand van zaken|toestand|tot|"
        "termin|stan|do kiedy|статус|состояние|срок|дата|läge|läget|tillstånd|senast|frist|durum|tarih|son tarih|"
        "状況|期限|状态|狀態|截止|进度|상태|기한|진행|الحالة|الموعد|التاريخ|",
};

/* The kind whose list has the cell's words; COLUMN_EMPTY: none has. */
static enum column kind_of(struct arena *arena, const struct column_names *names, const char *cell, size_t bytes)
{
    const char *wanted = arena_printf(arena, "|%s|", folded_words(arena, cell, bytes));
    for (int kind = COLUMN_ANSWER; kind < COLUMN_KINDS; kind++)
        if (strstr(names->of[kind], wanted) != NULL) return (enum column)kind;
    return COLUMN_EMPTY;
}

static bool may_head(const struct block *row, const struct block *below)
{
    return row->kind == BLOCK_ROW && row->role == ROLE_AUTHORED && below->kind == BLOCK_ROW &&
           strchr(row->text, '\t') && strlen(row->text) <= HEAD_MOST_BYTES;
}

bool table_columns_read(struct arena *arena, struct column_names *names, const struct block *row,
                        const struct block *below, struct table_columns *out)
{
    *out = (struct table_columns){.count = 0};
    if (!may_head(row, below)) return false;
    for (int kind = COLUMN_ANSWER; kind < COLUMN_KINDS && names->of[COLUMN_KINDS - 1] == NULL; kind++)
        names->of[kind] = lang_fold(arena, lists[kind]);
    for (const char *at = row->text;;) {
        size_t bytes = strcspn(at, "\t"), from = strspn(at, " \n"), to = bytes;
        while (to > from && one_of(" \n:", at[to - 1])) to--;
        if (out->count == COLUMNS_MOST) return false;
        enum column kind = to > from ? kind_of(arena, names, at + from, to - from) : COLUMN_EMPTY;
        if (to > from && kind == COLUMN_EMPTY) return false;
        out->kinds[out->count++] = kind;
        out->of[kind]++;
        at += bytes;
        if (*at == '\0') return out->count - out->of[COLUMN_EMPTY] >= 2;
        at++;
    }
}
