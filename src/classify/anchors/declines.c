/* SPDX-License-Identifier: MIT */
/*
 * declines: who repeats a question often leaves it out by a word or a stroke. What counts is that nothing is said on
 * the matter: "n/a" is no answer to any question, but "none" is one to which agreements there are, and stays its
 * author's. A refusal counts when it is all there is, but for a turn of politeness behind it.
 */
#include "declines.h"
#include "internal.h"
#include "markers/left_out.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

/* Longer texts say more than that they say nothing. */
#define DECLINE_BYTES 120
#define SHOWN_WORDS_SCORE 8

static const char *const refusals[] = {
    "n a",
    "not applicable",
    "does not apply",
    "no answer",
    "no comment",
    "no comments",
    "no input",
    "no opinion",
    "no response given",
    "no response provided",
    "not answered",
    "not from me",
    "not from us",
    "not my field",
    "not our field",
    "entfällt",
    "nicht zutreffend",
    "trifft nicht zu",
    "keine antwort",
    "keine angabe",
    "keine angaben",
    "kein kommentar",
    "keine meinung",
    "nicht beantwortet",
    "sans objet",
    "non applicable",
    "ne s'applique pas",
    "sans réponse",
    "pas de réponse",
    "aucune réponse",
    "sans avis",
    "pas d'avis",
    "pas de commentaire",
    "aucun commentaire",
    "sans commentaire",
    "no aplica",
    "no procede",
    "no corresponde",
    "sin respuesta",
    "no contesta",
    "ns nc",
    "sin comentarios",
    "sin comentario",
    "sin opinión",
    "não se aplica",
    "não aplicável",
    "sem resposta",
    "não respondido",
    "sem comentários",
    "sem comentário",
    "sem opinião",
    "non applicabile",
    "non pertinente",
    "nessuna risposta",
    "senza risposta",
    "nessun commento",
    "nessuna opinione",
    "n v t",
    "niet van toepassing",
    "geen antwoord",
    "geen mening",
    "geen commentaar",
    "nie dotyczy",
    "brak odpowiedzi",
    "bez odpowiedzi",
    "bez komentarza",
    "не применимо",
    "неприменимо",
    "нет ответа",
    "без ответа",
    "без комментариев",
    "inte tillämpligt",
    "ej tillämpligt",
    "inget svar",
    "ej svar",
    "ingen kommentar",
    "ingen åsikt",
    "uygulanamaz",
    "geçerli değil",
    "cevap yok",
    "yanıt yok",
    "yorum yok",
    "لا ينطبق",
    "غير قابل للتطبيق",
    "لا إجابة",
    "لا يوجد جواب",
    "بدون إجابة",
    "لا تعليق",
    "不适用",
    "不適用",
    "无回答",
    "無回答",
    "没有回答",
    "沒有回答",
    "无意见",
    "無意見",
    "不予置评",
    "該当なし",
    "回答なし",
    "未回答",
    "コメントなし",
    "해당 없음",
    "해당없음",
    "답변 없음",
    "무응답",
    "의견 없음",
};

/* Placeholders and ticks in passing, each only when nothing else stands there. */
static const char *const blanks[] = {
    "na",
    "blank",
    "left blank",
    "intentionally left blank",
    "left empty",
    "empty",
    "skip",
    "skipped",
    "pass",
    "we pass",
    "i pass",
    "no response",
    "nothing to add",
    "nothing to say",
    "nothing to say on this",
    "nothing to say here",
    "we have nothing to say",
    "i have nothing to say",
    "we have nothing to add",
    "i have nothing to add",
    "nothing from us",
    "nothing from me",
    "dazu kann ich nichts sagen",
    "dazu können wir nichts sagen",
    "hierzu kann ich nichts sagen",
    "hierzu können wir nichts sagen",
    "dazu habe ich nichts zu sagen",
    "dazu haben wir nichts zu sagen",
    "rien à dire",
    "je n'ai rien à dire",
    "nous n'avons rien à dire",
    "nada que decir",
    "no tengo nada que decir",
    "no tenemos nada que decir",
    "nada a dizer",
    "não tenho nada a dizer",
    "não temos nada a dizer",
    "niente da dire",
    "non ho niente da dire",
    "non abbiamo niente da dire",
    "niets te zeggen",
    "daar heb ik niets over te zeggen",
    "daar hebben we niets over te zeggen",
    "nie mam nic do powiedzenia",
    "nie mamy nic do powiedzenia",
    "нечего сказать",
    "сказать нечего",
    "мне нечего сказать",
    "нам нечего сказать",
    "inget att säga",
    "jag har inget att säga",
    "vi har inget att säga",
    "yorumum yok",
    "yorumumuz yok",
    "söyleyecek bir şeyim yok",
    "söyleyecek bir şeyimiz yok",
    "의견 없습니다",
    "의견이 없습니다",
    "드릴 말씀이 없습니다",
    "特に意見はありません",
    "特に申し上げることはありません",
    "没有意见",
    "沒有意見",
    "没有什么要说的",
    "لا تعليق لدينا",
    "ليس لدينا ما نقوله",
    "ليس لدي ما أقوله",
    "tbd",
    "tba",
    "tbc",
    "to be done",
    "to be determined",
    "to be completed",
    "to follow",
    "will follow",
    "answer follows",
    "k a",
    "leer",
    "folgt",
    "folgt noch",
    "wird nachgereicht",
    "weiter",
    "s o",
    "à compléter",
    "à venir",
    "vide",
    "pendiente",
    "por completar",
    "en blanco",
    "em branco",
    "a preencher",
    "in bianco",
    "da completare",
    "leeg",
    "volgt",
    "puste",
    "nd",
    "do uzupełnienia",
    "пропуск",
    "пропускаю",
    "будет дополнено",
    "hoppar över",
    "kommer senare",
    "boş",
    "略",
    "跳过",
    "跳過",
    "未填写",
    "未記入",
    "空欄",
};

/* What a form shows where nobody has written yet. */
/* clang-format off */
static const char *const unfilled[] = {
    "click or tap here to enter text", "click here to enter text", "click to enter text", "tap to enter text",
    "click or tap to enter a date", "choose an item", "select an item", "enter text here", "enter your answer here",
    "enter your text here", "enter your response here", "enter answer here", "type here", "type your answer here",
    "type your answer", "type your text here", "type your response here", "your answer", "your answer here",
    "your answer goes here", "your response", "your response here", "your text here", "your comments here", "insert answer here",
    "insert your answer here", "insert text here", "insert your text here", "insert response here", "insert your response here", "insert your answer", "insert your response", "please write here",
    "please write your answer here", "please type here", "please enter your answer", "please insert your answer here",
    "write here", "write your answer here", "answer here", "answer goes here", "text here", "response here", "add your answer here",
    "please fill in", "fill in here", "to be filled in", "klicken oder tippen sie hier um text einzugeben",
    "klicken sie hier um text einzugeben", "wählen sie ein element aus", "hier antwort eingeben", "bitte hier antwort eingeben",
    "ihre antwort", "ihre antwort hier", "hier ihre antwort", "ihre antwort hier eingeben", "antwort hier eingeben",
    "bitte hier eintragen", "hier eintragen", "bitte ausfüllen", "text hier eingeben", "text eingeben", "deine antwort",
    "bitte antwort eintragen", "hier klicken", "cliquez ou appuyez ici pour entrer du texte", "cliquez ici pour taper du texte",
    "cliquez ici pour entrer du texte", "choisissez un élément", "votre réponse", "votre réponse ici", "saisissez votre réponse ici",
    "saisir votre réponse ici", "écrivez votre réponse ici", "écrire ici", "réponse ici", "insérez votre réponse ici",
    "à remplir", "haga clic o pulse aquí para escribir texto", "haga clic aquí para escribir texto", "elija un elemento",
    "su respuesta", "su respuesta aquí", "tu respuesta", "tu respuesta aquí", "escriba aquí", "escriba su respuesta aquí",
    "escriba aquí su respuesta", "inserte su respuesta aquí", "respuesta aquí", "clique ou toque aqui para introduzir texto",
    "clique ou toque aqui para inserir o texto", "clique aqui para digitar texto", "escolha um item", "sua resposta",
    "sua resposta aqui", "a sua resposta", "a sua resposta aqui", "insira aqui a sua resposta", "escreva aqui",
    "escreva sua resposta aqui", "digite sua resposta aqui", "digite aqui", "fare clic o toccare qui per immettere il testo",
    "fare clic qui per immettere testo", "scegliere un elemento", "la vostra risposta", "la tua risposta", "la sua risposta",
    "vostra risposta qui", "inserire qui la risposta", "inserire risposta", "inserisci qui la tua risposta", "scrivere qui",
    "scrivi qui", "risposta qui", "klik of tik om tekst in te voeren", "klik hier als u tekst wilt invoeren", "kies een item",
    "uw antwoord", "uw antwoord hier", "vul hier uw antwoord in", "hier invullen", "antwoord hier", "typ hier uw antwoord",
    "kliknij lub naciśnij tutaj aby wprowadzić tekst", "kliknij tutaj aby wprowadzić tekst", "wybierz element",
    "twoja odpowiedź", "państwa odpowiedź", "tu wpisz odpowiedź", "wpisz odpowiedź", "tutaj wpisz odpowiedź", "proszę wpisać odpowiedź",
    "miejsce na odpowiedź", "место для ввода текста", "щелкните или коснитесь здесь чтобы ввести текст", "выберите элемент", "ваш ответ",
    "ваш ответ здесь", "введите ответ", "введите ваш ответ", "введите текст", "впишите ответ", "место для ответа", "ответ здесь",
    "klicka eller tryck här för att ange text", "klicka här för att ange text", "välj ett objekt", "ditt svar", "ditt svar här",
    "ert svar", "ert svar här", "skriv ditt svar här", "skriv här", "svar här", "metin girmek için buraya tıklayın veya dokunun",
    "metin girmek için tıklayın", "bir öğe seçin", "cevabınız", "cevabınız buraya", "yanıtınız", "yanıtınızı buraya yazın",
    "cevabınızı buraya yazın", "buraya yazın", "انقر أو اضغط هنا لإدخال نص", "انقر هنا لإدخال نص", "اختر عنصرا", "إجابتك", "إجابتك هنا",
    "اكتب إجابتك هنا", "اكتب هنا", "أدخل إجابتك هنا", "يرجى كتابة الإجابة هنا", "单击或点击此处输入文字", "单击此处输入文字", "选择一项",
    "您的回答", "您的答案", "请在此填写", "请在此处填写", "请在此作答", "请在此输入", "请填写", "在此填写", "在此输入", "按一下或點選這裡以輸入文字",
    "請在此填寫", "請在此輸入", "您的答覆", "ここをクリックまたはタップしてテキストを入力してください", "ここをクリックしてテキストを入力してください",
    "アイテムを選択してください", "ここに入力", "ここに入力してください", "ここに記入", "ここに記入してください", "ここに回答", "ここに回答を入力",
    "ここに回答を入力してください", "ここに回答をご記入ください", "ご記入ください", "回答欄", "여기를 클릭하거나 탭하여 텍스트를 입력하세요", "텍스트를 입력하려면 여기를 클릭하십시오", "항목을 선택하세요",
    "여기에 입력", "여기에 입력하세요", "여기에 답변", "여기에 답변을 입력하세요", "여기에 답변을 작성해 주세요", "귀하의 답변", "답변을 입력하세요",
    "לחץ או הקש כאן להזנת טקסט", "התשובה שלך", "תשובתך כאן", "הקלד כאן",
};
/* clang-format on */

/* An answer to some questions ("Which agreements do you have?"), none to others. */
static const char *const perhaps[] = {
    "none",        "nothing", "no idea", "pass",      "skip",       "keine",   "nichts",   "weiß nicht",
    "weiss nicht", "néant",   "rien",    "nada",      "ninguno",    "nenhum",  "niente",   "nulla",
    "geen",        "niets",   "brak",    "nic",       "нет",        "ничего",  "нечего",   "yok",
    "hiçbir şey",  "inga",    "inget",   "ingenting", "لا شيء",     "لا يوجد", "无",       "没有",
    "無",          "沒有",    "なし",    "特になし",  "ありません", "없음",    "없습니다",
};

/* What may stand behind a refusal. */
static const char *const tails[] = {
    "from me",
    "from us",
    "from my side",
    "from our side",
    "for me",
    "for us",
    "at this time",
    "for now",
    "here",
    "at present",
    "on this",
    "on this one",
    "to this",
    "sorry",
    "thanks",
    "thank you",
    "von mir",
    "von uns",
    "dazu",
    "hierzu",
    "danke",
    "de ma part",
    "de notre part",
    "merci",
    "de mi parte",
    "por nuestra parte",
    "gracias",
    "obrigado",
    "da parte nostra",
    "da parte mia",
    "grazie",
    "van mij",
    "van ons",
    "bedankt",
    "z naszej strony",
    "с нашей стороны",
    "от нас",
    "спасибо",
    "från oss",
    "tack",
    "teşekkürler",
};

#define COUNT(list) (sizeof(list) / sizeof *(list))

/* The tokens of the longest phrase of the list that they begin with, 0: none. */
static size_t longest(struct arena *arena, const struct token *tokens, size_t count, const char *const list[],
                      size_t list_count)
{
    struct tokens phrase = {0};
    size_t best = 0;
    for (size_t i = 0; i < list_count; i++) {
        phrase.count = 0;
        tokens_add(arena, &phrase, ZONE_BODY, -1, list[i], strlen(list[i]));
        if (phrase.count > best && tokens_begin(tokens, count, &phrase)) best = phrase.count;
    }
    return best;
}

/* The whole is a field's own words. Tokens are made only of those that begin with a letter like the text's. */
static bool is_unfilled(struct arena *arena, const struct tokens *tokens, const char *text)
{
    unsigned char first = (unsigned char)text[strspn(text, " \t\n-_.,:[](){}<>*/\\\"'")] | 0x20;
    for (size_t i = 0; i < COUNT(unfilled); i++) {
        unsigned char begin = (unsigned char)unfilled[i][0] | 0x20;
        if (begin != first && (begin < 0x80 || first < 0x80)) continue;
        if (longest(arena, tokens->items, tokens->count, &unfilled[i], 1) == tokens->count) return true;
    }
    return false;
}

bool declines_begin(struct arena *arena, const struct token *tokens, size_t count)
{
    return longest(arena, tokens, count, refusals, COUNT(refusals)) > 0 ||
           longest(arena, tokens, count, perhaps, COUNT(perhaps)) > 0;
}

/* Dashes, dots, slashes, a question mark; a tick or a cross is none of them. */
static bool is_stroke(uint32_t code)
{
    if (code < 0x80) return code <= ' ' || one_of("-_.,;:/\\|*~()[]<>?=\"'", (int)code);
    return code == 0xA0 || code == 0xB7 || (code >= 0x2010 && code <= 0x201F) || code == 0x2022 || code == 0x2026 ||
           code == 0x2212 || code == 0x2500 || code == 0x3002 || code == 0x30FC || code == 0xFF0D || code == 0xFF0E ||
           code == 0xFF1F;
}

static bool only_strokes(const char *text, size_t bytes)
{
    const char *end = text + bytes;
    for (uint32_t code = 0; text < end;) {
        text += utf8_next(text, end, &code);
        if (!is_stroke(code)) return false;
    }
    return true;
}

bool declines_whole(struct arena *arena, const char *text, size_t bytes)
{
    struct tokens tokens = {0};
    if (bytes > DECLINE_BYTES) return false;
    if (only_strokes(text, bytes)) return true;
    tokens_add(arena, &tokens, ZONE_BODY, -1, text, bytes);
    if (tokens.count == 0) return false;
    if (longest(arena, tokens.items, tokens.count, blanks, COUNT(blanks)) == tokens.count) return true;
    if (is_unfilled(arena, &tokens, text) || left_out_whole(text, bytes)) return true;
    size_t said = longest(arena, tokens.items, tokens.count, refusals, COUNT(refusals));
    if (said == 0) return false;
    while (said < tokens.count) {
        size_t more = longest(arena, tokens.items + said, tokens.count - said, tails, COUNT(tails));
        if (more == 0) return false;
        said += more;
    }
    return true;
}

void step_declines(struct step *step)
{
    struct arena *arena = step->arena;
    for (size_t i = 0; i < step->out->passage_count; i++) {
        struct passage *passage = &step->out->passages[i];
        if (passage->question_count == 0 || passage->no_answer || passage->disputes) continue;
        if (!declines_whole(arena, passage->text, strlen(passage->text))) continue;
        if (passage->undecided) { /* of which question, nobody needs to know */
            passage->question_count = 0;
            passage->undecided = false;
            continue;
        }
        for (size_t k = 0; k < passage->question_count; k++)
            evidence_add(arena, &passage->questions[k].evidence, &passage->questions[k].evidence_count, RULE_NO_ANSWER,
                         SHOWN_WORDS_SCORE, "only \"%s\" stands under it", passage->text);
        passage->no_answer = true;
        passage->text = "";
    }
}
