/* SPDX-License-Identifier: MIT */
/*
 * left_out: a sentence that says of a question, by its number, that its author leaves it to others or has nothing to
 * say: "Only the second question I leave to others.", "Zu Frage 2 kann ich nichts beitragen, davon verstehe ich
 * nichts." Such a sentence opens no answer, and what stands below it answers another question. It is told by having no
 * other words than these: "On question 2 we leave the keys to others" answers.
 */
#include "left_out.h"
#include "lead_in.h"
#include "marker.h"
#include <mailcall/base/openings.h>
#include <mailcall/lang/words.h>
#include <pthread.h>

/* What follows a comma may give a reason, in so many words. */
#define REASON_WORDS 12
#define CURLY "’"

/* Whole words. */
static const char *const lists[] = {
    /* leaving something to others, or out; first persons where a language tells them */
    "leave|leaving|left|skip|skipping|skipped|pass|passing|omit|omitting|omitted|unanswered|überlasse|überlassen|lasse|"
    "lassen|laß|überspringe|überspringen|übergehe|übergehen|unbeantwortet|gebe ich weiter|passe ich|laisse|laissons|"
    "laisserai|laisserons|passe|passons|saute|sautons|dejo|dejamos|dejaré|dejaremos|salto|saltamos|omito|omitimos|paso|"
    "deixo|deixamos|deixarei|pulo|pulamos|lascio|lasciamo|saltiamo|tralascio|tralasciamo|laat|laten|sla|slaan|pomijam|"
    "pomijamy|pominę|pominiemy|zostawiam|zostawiamy|zostawię|pozostawiam|pozostawiamy|opuszczam|opuszczamy|оставляю|"
    "оставляем|оставлю|оставим|пропускаю|пропускаем|пропущу|пропустим|залишаю|залишаємо|пропускаємо|lämnar|hoppar|"
    "överlåter|overlader|overlater|springer|hopper|bırakıyorum|bırakıyoruz|bırakırım|atlıyorum|atlıyoruz|geçiyorum|"
    "お任せします|お任せいたします|任せます|お譲りします|飛ばします|省きます|省略します|맡깁니다|맡기겠습니다|넘깁니다|"
    "건너뜁니다|건너뛰겠습니다|생략합니다|留给|留給|交给|交給|让给|跳过|跳過|略过|略過|أتركه|أتركها|نتركه|نتركها|أترك|"
    "نترك|سأتركه|سأتركها|أتخطى|نتخطى|أتجاوز",
    /* saying something */
    "say|add|contribute|answering|answer|comment|comments|report|offer|reply|opinion|view|input|from me|from "
    "us|sagen|sage|antworte|beantworte|beitragen|"
    "beizutragen|beantworten|antworten|antwort|melden|berichten|meinung|von mir|von "
    "uns|unsererseits|meinerseits|dire|dis|disons|réponds|répondons|répondrai|"
    "ajouter|répondre|réponse|avis|opinion|de ma part|de notre "
    "part|decir|digo|decimos|diré|contesto|contestamos|contestaré|respondo|respondemos|responderé|añadir|aportar|"
    "responder|contestar|respuesta|opinión|"
    "por mi parte|de mi parte|por nuestra parte|dizer|direi|dizemos|responderei|acrescentar|resposta|opinião|da minha "
    "parte|da nossa parte|"
    "aggiungere|dico|diciamo|rispondo|rispondiamo|rispondere|risposta|opinione|da parte mia|da parte "
    "nostra|zeggen|zeg|antwoord ik|beantwoord|toevoegen|bijdragen|antwoorden|"
    "beantwoorden|antwoord|mening|van mij|van "
    "ons|powiedzenia|odpowiadam|odpowiadamy|odpowiem|mówię|dodania|odpowiedzi|odpowiedzieć|powiedzieć|z mojej "
    "strony|z naszej strony|отвечаю|отвечаем|отвечу|скажу|скажем|сказать|добавить|ответить|ответа|мнения|от меня|от "
    "нас|сказати|додати|відповісти|відповіді|"
    "säga|säger|svarar|tillägga|bidra|svara|svar|åsikt|från mig|från oss|si|sige|svare|fra meg|fra mig|fra "
    "oss|söyleyecek|"
    "ekleyecek|diyecek|cevabım|cevabımız|yorumum|yorumumuz|申し上げること|言うこと|お答えできること|回答|答えられ|"
    "お答えでき|드릴 말씀이|드릴 말씀은|할 말이|할 말은|말씀드릴 것이|답변드릴 것이|답할 것이|의견이|의견은|要说的|"
    "要說的|可说的|可說的|可以说的|补充|補充|意见|意見|أقوله|نقوله|أضيفه|نضيفه|تعليق|إجابة|رأي",
    /* not, nothing */
    "nothing|cannot|t|not|no|unable|nichts|nicht|kein|keine|keinen|rien|pas|aucun|aucune|n|nada|"
    "no|ningún|ninguna|não|nenhum|nenhuma|niente|nulla|non|nessun|nessuna|niets|niet|geen|nic|nie|brak|żadnej|ничего|"
    "нечего|нет|не|нічого|немає|inget|inte|ingen|ingenting|intet|ikke|ingenting|yok|bulunmuyor|değil|ありません|"
    "ございません|ません|ない|특별히 없습니다|없습니다|없어요|没有|沒有|没什么|沒什麼|无|無|不|ليس|لا|ليست|لسنا",
    /* what stands for the question, or for anything */
    "it|this|that|this one|that "
    "one|these|those|both|these two|those two|the "
    "two|das|dies|diese|diesen|dieses|beiden|beides|dazu|hierzu|darauf|davon|"
    "ça|cela|celle-ci|celles-ci|ces|ces deux|ces deux-là|les "
    "deux|là|cette|y|eso|esto|esta|estas|estos|este|ambas|estas dos|estos dos|las dos|isso|isto|disto|disso|estas "
    "duas|estas|estes|"
    "quella|"
    "questa|questo|queste due|queste|questi|entrambe|dit|dat|deze twee|deze|beide|daarop|hierop|tę|to|te|te "
    "dwa|tych|obu|его|этот|это|этом|эти два|эти два вопроса|эти|оба|"
    "його|ці|det|detta|dessa två|dessa|båda|bu ikisini|bu "
    "ikisine|bunu|buna|bunlara|bunları|これ|これら|それ|이것|이|它|这|這|这两个|這兩個|هذا|هذين|"
    "هاتين|ذلك",
    /* others, and the small words around */
    "i|we|ll|d|m|re|ve|can|don|will|would|have|has|had|am|are|is|be|been|must|let|do|only|just|"
    "the|your|to|of|on|for|as|about|at|in|out|over|blank|open|empty|aside|other|others|other people|people|someone|"
    "somebody|someone "
    "else|those|who|know|more|better|than|me|us|my|our|experts|colleagues|anything|something|unfortunately|"
    "sorry|afraid|concerning|regarding|here|also|though|however|myself|ourselves|please|able|"
    "ich|wir|nur|bloß|lediglich|allein|leider|habe|haben|kann|können|möchte|möchten|möchte ich|zu|zur|zu der|zum|auf|"
    "bei|die|der|den|dem|aus|weg|offen|anderen|andern|andere|denen|leuten|mehr|besser|wissen|kundigeren|berufeneren|"
    "fachleuten|kollegen|ihre|ihrer|ich auch|auch|hier|selbst|sich|"
    "je|j|nous|d|l|autres|à|au|aux|de|des|ceux|celles|qui|savent|plus|mieux|"
    "compétents|compétent|seulement|seule|seul|uniquement|ne|sur|le|la|les|votre|vos|ai|avons|sans|vide|"
    "côté|malheureusement|hélas|me|m|"
    "yo|nosotros|otros|otras|los demás|demás|a|al|el|la|las|los|su|sus|sólo|solo|solamente|únicamente|sobre|en|de|que|"
    "quienes|saben|más|tengo|tenemos|puedo|podemos|me|nos|blanco|por|para|lamentablemente|desgraciadamente|también|"
    "eu|nós|outros|outras|aos|às|à|ao|o|a|os|as|sua|vossa|vosso|só|apenas|somente|sobre|em|branco|quem|sabe|mais|tenho|"
    "temos|posso|podemos|para|infelizmente|também|"
    "io|noi|altri|altre|ad|a|al|alla|alle|agli|la|le|il|lo|sulla|sul|vostra|sua|solo|soltanto|solamente|per|di|da|"
    "chi|ne|sa|so|più|meglio|ho|abbiamo|posso|possiamo|purtroppo|anche|in bianco|"
    "ik|wij|we|anderen|aan|over|op|bij|de|het|uw|jullie|alleen|slechts|enkel|die|er|meer|van|weten|wie|heb|hebben|kan|"
    "kunnen|helaas|te|open|leeg|ook|graag|"
    "ja|my|innym|dla innych|tylko|jedynie|wyłącznie|na|do|w|o|tym|którzy|wiedzą|więcej|lepiej|mam|mamy|mogę|możemy|"
    "niestety|państwa|wasze|bez|też|"
    "я|мы|другим|другому|тем|кто|знает|больше|лучше|только|лишь|на|по|о|об|ваш|вам|мне|нам|могу|можем|к сожалению|без|"
    "тоже|у меня|у нас|ми|іншим|тільки|лише|мені|можу|можемо|на жаль|про|щодо|"
    "jag|vi|åt|till|över|på|om|den|de|som|vet|mer|bättre|bara|endast|enbart|har|kan|att|er|era|tyvärr|öppen|"
    "också|jeg|til|om|dem|der|ved|mere|bedre|kun|bare|at|å|dere|desværre|dessverre|"
    "ben|biz|başkalarına|diğerlerine|başkasına|daha|iyi|bilenlere|yalnızca|sadece|yalnız|sizin|bir|şeyim|şeyimiz|"
    "hakkında|için|konusunda|maalesef|ne yazık ki|"
    "だけ|のみ|については|に関しては|に関して|について|に対しては|は|を|の|に|も|他の方|ほかの方|他の方々|詳しい方|"
    "他の人|"
    "特に|とくに|残念ながら|私は|私|私たちは|番目|ご|"
    "다른 분들께|다른 분께|더 잘 아시는 분들께|더 잘 아는 분들께|다른 사람에게|은|는|을|를|만은|만|에 대해서는|에 대해|"
    "에 대하여|에 대해서|에는|저는|저희는|특별히|따로|"
    "只有|只|仅|僅|唯有|关于|關於|对于|對於|对|對|至于|至於|我|我们|我們|别人|別人|其他人|他人|更懂的人|更懂行的人|"
    "回答|"
    "来回答|什么|什麼|甚么|给|給|把|个|個|的|想|就|"
    "فقط|وحده|وحدها|لغيري|لغيرنا|للآخرين|لآخرين|لمن|هو|أعلم|مني|منا|لدي|لدينا|عندي|عندنا|ما|أي|عن|على|بخصوص|بشأن|حول|"
    "في|شيء",
    /* what takes back a part of it */
    "but|except|although|still|other than|save|aber|außer|jedoch|doch|allerdings|nur dass|mais|sauf|excepto|salvo|pero|"
    "aunque|mas|porém|embora|exceto|ma|però|tranne|anche se|maar|behalve|hoewel|ale|oprócz|choć|jednak|но|кроме|хотя|"
    "однако|але|крім|хоча|men|utom|fast|ama|fakat|ancak|但|但是|不过|不過|除了|が|けれど|しかし|하지만|다만|그러나|لكن|"
    "إلا|"
    "غير أن"};
enum { LEAVES, SAYS, NOT, POINTS, WORDS, TAKES_BACK, LISTS };

static struct openings of;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&of, lists, LISTS);
    marker_words_ready();
}

/* Bytes of the longest of the words that the text begins with, and the list it stands in. Scripts without blanks part
 * no words. */
static size_t known(const char *text, size_t bytes, int *list)
{
    size_t longest = 0;
    bool wide = (unsigned char)*text >= 0xE3;
    struct openings_walk walk = openings_walk(&of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        size_t n = at->bytes;
        if (n > bytes || n < longest || (n == longest && at->list >= *list)) continue;
        if (!marker_same_word(text, at->text, n)) continue;
        if (!wide && marker_letter_at(text, bytes, n) && strncmp(text + n, CURLY, sizeof CURLY - 1) != 0) continue;
        longest = n;
        *list = at->list;
    }
    return longest;
}

struct sentence_read {
    int *numbers, count;
    bool held[LISTS]; /* which of the lists it has words of */
    bool asked;       /* it says "question", or counts like a word */
};

/* Bytes of a figure at the text's start, with what makes it an ordinal. */
static size_t figure(const char *text, size_t bytes, int *number)
{
    size_t n = numeral_digits(text, bytes, number);
    if (n == 0) return 0;
    size_t tail = marker_begins(text + n, bytes - n, MARKER_TAILS);
    if (tail == 0 && n + 1 < bytes && strchr(".-", text[n]) != NULL) {
        tail = marker_begins_word(text + n + 1, bytes - n - 1, MARKER_TAILS);
        tail += tail > 0;
    }
    return n + tail;
}

/* Bytes of what names a question at the text's start, or a part of that: the word, a figure, an ordinal. */
static size_t names(const char *text, size_t bytes, struct sentence_read *reading)
{
    int number = 0;
    bool wide = (unsigned char)*text >= 0xE3;
    struct marker_head head = marker_head(text, bytes);
    size_t n = marker_begins_word(text, bytes, MARKER_NUMBERED), other = 0;
    if (head.noun > 0) other = wide ? head.noun : marker_begins_word(text, bytes, MARKER_NOUNS);
    if (other > n) n = other;
    if (n > 1) {
        reading->asked = true;
        return n;
    }
    n = figure(text, bytes, &number);
    if (n == 0 && (head.number || (unsigned char)*text >= 0x80)) n = lead_in_ordinal(text, bytes, &number);
    if (n == 0 && (n = marker_begins_word(text, bytes, MARKER_LAST)) > 0) number = NUMBER_LAST;
    reading->asked = reading->asked || (n > 0 && (text[0] < '0' || text[0] > '9'));
    if (n > 0 && reading->count < LEFT_OUT_MOST) reading->numbers[reading->count++] = number;
    return n;
}

/* Bytes of the next word, if it is one of those that leave a question out; 0: it says something else. */
static size_t next_word(const char *text, size_t bytes, struct sentence_read *reading)
{
    int list = LISTS;
    size_t n = known(text, bytes, &list);
    if (n > 0 && list == TAKES_BACK) return 0;
    if (n > 0) {
        reading->held[list] = true;
        return n;
    }
    n = names(text, bytes, reading);
    return n > 0 ? n : marker_begins_word(text, bytes, MARKER_LINKS);
}

static bool leaves_out(const struct sentence_read *reading, bool closed)
{
    const bool *held = reading->held;
    if (reading->count == 0 || !reading->asked) return false;
    if (held[NOT]) return held[SAYS];
    return held[LEAVES] && !(closed && held[POINTS]); /* "Question 3: we leave that to others" may answer it */
}

/* A short clause that takes nothing back. */
static bool is_reason(const char *text, size_t bytes)
{
    if (lang_count_upto(text, bytes, REASON_WORDS + 1) > REASON_WORDS) return false;
    for (size_t at = 0; at < bytes; at++) {
        bool wide = (unsigned char)text[at] >= 0xE3;
        if (((unsigned char)text[at] & 0xC0) == 0x80 || (at > 0 && !wide && marker_letter_at(text, bytes, at - 1)))
            continue;
        int list = LISTS;
        if (known(text + at, bytes - at, &list) > 0 && list == TAKES_BACK) return false;
    }
    return true;
}

/* Bytes of a sign between words, 0: none stands there. Apostrophes part words. */
static size_t sign(const char *text, size_t bytes)
{
    static const char *const wide[] = {"，", "、", "。", "：", "؛", "،", "–", "—", CURLY, "\xC2\xA0"};
    if ((unsigned char)*text < 0x80) return strchr(" \n\t,.;:!-\"'()", *text) != NULL;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++) {
        size_t n = strlen(wide[i]);
        if (n <= bytes && memcmp(text, wide[i], n) == 0) return n;
    }
    return 0;
}

/* Whether a sentence ends at the sign; "2. soru" goes on. */
static bool ends(const char *text, size_t bytes, size_t at)
{
    if ((unsigned char)text[at] >= 0x80) return bytes - at >= 3 && memcmp(text + at, "。", 3) == 0;
    if (strchr(".!", text[at]) == NULL) return false;
    bool behind = at + 1 == bytes || strchr(" \n", text[at + 1]) != NULL;
    return behind && (at + 1 == bytes || at == 0 || text[at - 1] < '0' || text[at - 1] > '9');
}

/* Where the sentence ends that goes on at `at`. */
static size_t sentence_end(const char *text, size_t bytes, size_t at)
{
    while (at < bytes && !ends(text, bytes, at)) at++;
    return at;
}

bool left_out_whole(const char *text, size_t bytes)
{
    int numbers[LEFT_OUT_MOST];
    struct sentence_read reading = {.numbers = numbers};
    pthread_once(&once, make_openings);
    for (size_t at = 0; at < bytes;) {
        size_t n = sign(text + at, bytes - at);
        if (n == 0) n = next_word(text + at, bytes - at, &reading);
        if (n == 0) return false;
        at += n;
    }
    bool named = reading.asked || reading.count > 0;
    if (reading.held[NOT]) return reading.held[SAYS] && (named || reading.held[POINTS]);
    return reading.held[LEAVES] && named; /* "We leave that to others" may answer */
}

size_t left_out_find(const char *text, size_t bytes, struct left_out *out)
{
    struct sentence_read reading = {.numbers = out->numbers};
    size_t at = 0, reason = 0; /* where one may begin: the question is left out by then */
    bool closed = false;
    pthread_once(&once, make_openings);
    while (at < bytes) {
        size_t n = sign(text + at, bytes - at);
        if (n > 0 && ends(text, bytes, at)) break;
        if (n == 0) {
            n = next_word(text + at, bytes - at, &reading);
            if (n == 0) break;
        } else if (strchr(" \n'", text[at]) == NULL && strncmp(text + at, CURLY, n) != 0) {
            closed = closed || (reading.count > 0 && (text[at] == ':' || (n == 3 && memcmp(text + at, "：", 3) == 0)));
            if (reason == 0 && leaves_out(&reading, closed)) reason = at + n;
        }
        at += n;
    }
    bool ended = at == bytes || ends(text, bytes, at);
    if (reason == 0 && (!ended || !leaves_out(&reading, closed))) return 0;
    size_t end = sentence_end(text, bytes, at);
    if (reason > 0 && !is_reason(text + reason, end - reason)) return 0;
    out->count = reading.count;
    while (end < bytes && sign(text + end, bytes - end) > 0) end += sign(text + end, bytes - end);
    return end;
}
