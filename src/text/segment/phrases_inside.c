/* SPDX-License-Identifier: MIT */
/* phrases_inside: how people say that their answers stand inside the quoted text, and what they write before each. All
 * text is folded. */
#include "phrases.h"
#include "signs.h"

#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <mailcall/base/utf8.h>
#include <pthread.h>
#include <string.h>

/* clang-format off */
#define COUNT(table) (sizeof(table) / sizeof(table)[0])

SIGN_LIST(underlined, "underlin",  "unterstrich",  "soulign", "subray", "sublinh",     "sottoline",
                                         "onderstre", "podkresl",     "подчеркн", "подчёркн", "下划线", "下劃線",    "下線",        "底線",
                                         "밑줄",      "alti cizil", "altini ciz", "understruk", "understryk", "تحته خط", "تحتها خط", "مسطر");

bool phrase_says_underlined(const char *folded)
{
    return signs_any(&underlined, folded);
}

SIGN_LIST(announcing,
        "inline", "in-line", "in line", "in red", "in blue", "in green", "in bold", "in colour", "in color",
        "highlighted", "below in", "interspersed", "embedded", "between the lines", "comments below",
        "my replies below",
        "filled in below", "filled it in below", "filled them in below", "filled in the answers", "written below each", "line by line below", "below, line by line", "unten ausgefullt", "unten eingetragen", "hieronder ingevuld",
        "nizej wypeln", "ponizej wypeln", "asagiya yazdim", "asagida doldur", "ifyllt nedan", "fyllt i nedan", "ниже заполнил", "заполнил ниже", "заполнила ниже", "compilato qui sotto", "compilato sotto", "preenchi abaixo", "rellene abajo", "rellenado abajo", "下に記入", "以下に記入", "填在下面", "아래에 적", "ملأتها أدناه",
        "answers below", "answered below", "responses below", "replies below", "see below", "in the text",
        "answers are below", "replies are below", "responses are below", "answers underneath", "answers beneath",
        "answers follow below", "answers stand below", "answers further down",
        "within the text", "into the text",
        "in your text", "in your mail", "in your message", "in your email", "inserted", "marked with", "marked by",
        "in capitals", "in caps", "in italic", "square brackets", "after each question", "under each question",
        "below each question",
        "beneath each question", "next to each question",
        "im text", "in rot", "in fett", "fett markiert", "fett gedruckt", "in blau", "in grun", "farbig", "kursiv",
        "weiter unten", "siehe unten", "antworten unten", "antworten stehen unten", "antworten finden sie unten",
        "stehen unten", "stehen darunter", "antworten darunter", "eingefugt", "zwischen den zeilen", "grossbuchstaben", "unter den fragen",
        "unter jeder frage", "in ihrer mail", "in deiner mail",
        "en rouge", "en gras", "en bleu", "en vert", "en couleur", "en italique", "en majuscules", "dans le texte",
        "dans votre message", "ci-dessous", "reponses plus bas", "reponses sont plus bas", "reponses en dessous", "entre les lignes", "sous chaque question", "surligne",
        "en rojo", "en negrita", "en azul", "en verde", "en cursiva", "en mayusculas", "mas abajo", "respuestas abajo", "respuestas, abajo", "respuestas estan abajo", "respuestas van abajo",
        "respuestas debajo", "aqui abajo", "a continuacion",
        "entre lineas", "en el texto", "en su correo", "debajo de cada", "resaltad",
        "em vermelho", "em negrito", "em azul", "em verde", "em italico", "em maiusculas", "abaixo", "no texto",
        "no corpo do texto", "a seguir", "destacad",
        "in rosso", "in grassetto", "in blu", "in verde", "in corsivo", "in maiuscolo", "di seguito", "nel testo",
        "qui sotto", "risposte sotto", "risposte in basso", "sotto ogni domanda", "evidenziat",
        "in het rood", "in het blauw", "vetgedrukt", "cursief", "hieronder", "in de tekst", "tussen de regels",
        "hoofdletters", "antwoorden onder", "antwoorden staan onder",
        "na czerwono", "na niebiesko", "pogrubion", "kursywa", "ponizej", "w tekscie", "wielkimi literami",
        "pod pytaniami",
        "красным", "синим", "жирным", "курсивом", "в тексте", "ниже", "под каждым вопросом", "заглавными", "выделен",
        "红色", "蓝色", "紅色", "加粗", "粗体", "斜体", "如下", "文中", "下面", "以下",
        "赤字", "太字", "青字", "下記", "本文中", "斜体", "行間",
        "빨간", "파란", "굵은", "아래", "본문", "기울임",
        "kirmizi", "mavi", "kalin", "italik", "asagida", "metin icinde", "buyuk harf",
        "med rott", "i rott", "i blatt", "nedan", "fetstil", "kursiv", "i texten", "versaler",
        "pod kazdym pytaniem", "pod kazdym z pytan", "onder elke vraag", "onder iedere vraag", "under varje fraga", "under hver",
        "sotto ciascuna", "bajo cada pregunta", "sob cada pergunta", "embaixo de cada", "her sorunun altin", "sorularin altin",
        "под каждым из вопросов", "每个问题下", "各问题下", "每個問題下", "各質問の下", "質問ごとに", "각 질문 아래", "각 질문 밑", "질문마다",
        "تحت كل سؤال", "أسفل كل سؤال", "מתחת לכל שאלה", "תחת כל שאלה", "בגוף הטקסט", "בתוך הטקסט", "התשובות למטה", "תשובותיי למטה",
        "התשובות שלי למטה", "ראו למטה", "באדום", "בכחול", "בהדגשה",
        "بالأحمر", "بالأزرق", "بالخط العريض", "أدناه", "ضمن النص", "داخل النص", "بخط مائل",
 "tucne", "tucnym", "kurzivou", "odpovedi nize", "viz nize",
    "primo v textu", "pod jednotliv", "nizsie", "priamo v texte", "pirossal",
    "kekkel", "zolddel", "felkover", "dolt betu", "lentebb", "a szovegben", "kerdesek alatt", "kerdes alatt",
    "punaisella", "sinisella", "vihrealla", "lihavoi", "kursiivi", "alempana", "jaljempana", "vastaukset alla",
    "kysymysten alla", "tekstin sekaan", "tekstin joukossa", "med rodt", "i rodt", "i blat", "med blat",
    "nedenfor", "herunder i", "med gront", "uthevet", "fremhaevet", "με κόκκιν", "με μπλε", "με πράσιν",
    "με έντονα", "με πλάγια", "παρακάτω", "μέσα στο κείμενο", "κάτω από κάθε", "червоним", "синім", "зеленим",
    "жирним", "нижче", "у тексті", "в тексті", "під кожним", "по-долу", "с червено", "в текста", "warna merah",
    "warna biru", "warna hijau", "cetak tebal", "huruf tebal", "huruf miring", "dalam teks", "ben dưới",
    "dưới day", "in dậm", "in nghieng", "trong thư", "dưới mỗi", "پررنگ",
 "در متن", "زیر هر", "mai jos", "cu rosu", "cu albastru", "cu verde", "ingrosat", "cu cursive", "litere cursive",
    "sub fiecare", "crvenom", "plavom", "podebljano", "u tekstu", "u nastavku", "odebeljeno", "spodaj",
    "v besedilu",
    "odpovidam cervene", "odpovidam zelene", "odpovidam modre", "jsou cervene", "jsou zelene", "jsou modre",
    "cervene v textu", "zelene v textu", "modre v textu", "cervenou barvou", "zelenou barvou", "modrou barvou",
    "cervenou farbou", "zelenou farbou", "modrou farbou", " alabb", "di bawah ini", "di bawah setiap", "به رنگ قرمز",
    "به رنگ آبی", "در ادامه آمده", "bằng mau dỏ", "bằng mau xanh", "chữ dỏ", "z rdeco");

SIGN_LIST(given, "answer", "repl", "response", "comment", "antwort", "kommentar", "repons", "repond", "respuest", "contest", "respost", "respond", "rispost", "rispond",
    "antwoord", "odpowied", "odpowiad", "odpoved", "odpovid", "ответ", "отвеча", "відповід", "cevap", "yanit", "svar", "vastau", "valasz", "raspuns", "απαντ",
    "回答", "答案", "答复", "答覆", "返答", "답변", "대답", "إجاب", "اجاب", "أجوب", "ردود", "جواب", "תשוב", "jawab", "trả lời", "پاسخ");
/* "Inside" alone is said of houses too. */
SIGN_LIST(inside_it, "inside", "within", "in the quot", "between the questions", "among the questions", "amongst the questions",
    " drin", "darin", "innen", "im zitat", "zwischen den fragen", "zwischen ihren fragen", "zwischen euren fragen",
    "dedans", "a l'interieur", "dans la citation", "entre les questions", "entre vos questions",
    "dentro", "en el interior", "en la cita", "entre las preguntas", "entre sus preguntas", "no interior", "na citacao", "entre as perguntas",
    "all'interno", "nella citazione", "tra le domande", "fra le domande", " erin", "daarin", "in het citaat", "tussen de vragen",
    "w srodku", "wewnatrz", "w cytacie", "miedzy pytaniami", "pomiedzy pytaniami", "uvnitr", "mezi otazkami",
    "внутри", "в цитате", "между вопросами", "всередині", "між запитаннями", "icinde", "alintinin", "sorularin arasi",
    "inuti", "i citatet", "mellan fragorna", "mellom sporsmalene", "mellem sporgsmalene", "sisalla", "kysymysten valissa", "kysymysten valiin",
    "里面", "引用文", "引用中", "引文", "问题之间", "問題之間", "の中に", "質問の間", "안에", "인용문", "질문 사이",
    "بالداخل", "في الداخل", "في الاقتباس", "بين الأسئلة", "בפנים", "בין השאלות", "di dalam", "ở trong", "ben trong");
/* A sentence that says no more than that answers stand inside; who speaks of answers to others says more, or whose they
 * are. */
#define ANNOUNCING_MAX_CHARACTERS 64
SIGN_LIST(of_others, "your answer", "your repl", "your response", "your comment", "his answer", "her answer", "their answer", "ihre antwort",
    "eure antwort", "deine antwort", "vos reponses", "votre reponse", "leurs reponses", "sus respuestas", "su respuesta", "suas respostas",
    "vostre risposte", "vostra risposta", "sue risposte", "uw antwoord", "jullie antwoord", "wasze odpowiedzi", "ваш ответ", "ваши ответы",
    "их ответы", "era svar", "ditt svar", "你的回答", "您的回答", "あなたの回答", "당신의 답변");

static bool answers_stand_inside(const char *folded)
{
    if (!signs_any(&given, folded) || signs_any(&of_others, folded)) return false;
    for (const char *at = folded; *at; at += strspn(at, ".!;?")) {
        size_t bytes = strcspn(at, ".!;?");
        char sentence[4 * ANNOUNCING_MAX_CHARACTERS + 1];
        bool brief = bytes < sizeof sentence && utf8_count(at, bytes) <= ANNOUNCING_MAX_CHARACTERS;
        if (brief) {
            memcpy(sentence, at, bytes);
            sentence[bytes] = '\0';
            if (signs_any(&inside_it, sentence) && signs_any(&given, sentence)) return true;
        }
        at += bytes;
    }
    return false;
}

/* In one go, for all own lines above a quotation are asked. */
enum { ANNOUNCED, UNDERLINED, INSIDE, INSIDE_KINDS };
static const struct sign_words inside_kinds[INSIDE_KINDS] = {
    [ANNOUNCED] = SIGN_WORDS(announcing_table), [UNDERLINED] = SIGN_WORDS(underlined_table), [INSIDE] = SIGN_WORDS(inside_it_table)};
static struct sign_list inside_words = {inside_kinds, INSIDE_KINDS, NULL};

bool phrase_announces_inside(const char *folded)
{
    size_t counts[INSIDE_KINDS];
    signs_count(&inside_words, folded, counts);
    if (counts[INSIDE] > 0 && answers_stand_inside(folded)) return true;
    const char *agrees = counts[ANNOUNCED] > 0 ? strstr(folded, "in line with") : NULL;
    if (agrees && !signs_any(&announcing, agrees + 12)) return false;
    return counts[ANNOUNCED] + counts[UNDERLINED] > 0;
}

bool phrase_says_italics(const char *folded)
{
    SIGN_LIST(cues, "italic", "kursiv", "italique", "cursiva", "italico", "corsivo", "cursief",
                                       "kursyw", "курсив", "斜体", "기울임", "italik", "مائل");
    return signs_any(&cues, folded);
}

bool phrase_says_capitals(const char *folded)
{
    SIGN_LIST(cues, "capitals", "in caps", "capital letters", "upper case", "uppercase",
                                       "grossbuchstaben", "majuscule", "mayuscula", "maiuscul", "maiuscol",
                                       "hoofdletters", "wielkimi", "заглавн", "прописн", "buyuk harf", "versaler");
    return signs_any(&cues, folded);
}

static const char *const labels[] = {
    "answer", "our answer", "my answer", "answers", "reply", "our reply", "my reply", "response", "our response",
    "my response", "comment", "our comment", "my comment", "comments", "a", "ans", "r", "me", "us", "re", "antwort",
    "unsere antwort", "meine antwort", "kommentar", "reponse", "notre reponse", "ma reponse", "commentaire",
    "rep", "respuesta", "nuestra respuesta", "mi respuesta", "comentario", "resp", "resposta", "nossa resposta",
    "minha resposta", "risposta", "la nostra risposta", "la mia risposta", "commento", "antwoord", "ons antwoord",
    "mijn antwoord", "odpowiedz", "nasza odpowiedz", "moja odpowiedz", "komentarz", "ответ", "наш ответ",
    "мой ответ", "комментарий", "答", "答案", "回答", "我的回答", "我们的回答", "回复", "回覆", "返答", "回答案", "답변", "답",
    "우리의 답변", "저의 답변", "cevap", "yanit", "cevabimiz", "yanitimiz", "svar", "vart svar", "mitt svar",
    "الجواب", "جواب", "إجابة", "الإجابة", "جوابنا", "إجابتنا", "الرد", "ردنا",
    "jawaban", "jawaban kami", "jawaban saya", "jawab", "tanggapan", "trả lời", "cau trả lời", "phản hồi", "dap",
    "vastaus", "vastauksemme", "vastaukseni", "vast", "valasz", "valaszunk", "valaszom", "απάντηση", "η απάντησή μας",
    "η απάντησή μου", "απ", "תשובה", "תשובתנו", "תשובתי", "ת", "پاسخ", "پاسخ ما", "پاسخ من", "відповідь",
    "наша відповідь", "моя відповідь", "коментар", "odpoved", "nase odpoved", "moje odpoved", "odp", "nasa odpoved",
    "raspuns", "raspunsul nostru", "raspunsul meu", "отговор", "нашият отговор", "odgovor", "nas odgovor",
    "moj odgovor", "одговор", "vastus", "meie vastus", "atsakymas", "atbilde", "คำตอบ", "उत्तर", "जवाब", "jawapan",
    "jibu", "vores svar", "mit svar", "resposta nostra", "la nostra resposta", "erantzuna",
};
#define LABEL_MAX_BYTES 60 /* with its number, blanks and colon */
static struct openings labels_of;
static pthread_once_t labels_once = PTHREAD_ONCE_INIT;

static void make_labels(void)
{
    openings_make(&labels_of, labels, COUNT(labels));
}

size_t phrase_answer_label(const char *folded)
{
    size_t mark = strspn(folded, "[(<{"), best = 0;
    if (mark == 0 && memchr(folded, ':', strnlen(folded, LABEL_MAX_BYTES)) == NULL) return 0;
    pthread_once(&labels_once, make_labels);
    struct openings_walk walk = openings_walk(&labels_of, folded + mark, strlen(folded + mark));
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        if (at->bytes <= best || strncmp(folded + mark, at->text, at->bytes) != 0) continue;
        const char *after = folded + mark + at->bytes;
        while (*after == ' ' || (*after >= '0' && *after <= '9') || *after == '.') after++;
        if (*after == ':' || (mark > 0 && one_of("])>}", *after) && *after)) best = at->bytes;
    }
    return best;
}
