/* SPDX-License-Identifier: MIT */
/*
 * lead_in: a sentence that says which one question the next paragraph answers, wherever in it the number stands: "Of
 * your questions only the fifth is for somebody like me.", "The first I give right here:".
 */
#include "lead_in.h"
#include "marker.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>

#define LEAD_MOST_BYTES 300
#define SENTENCE_MOST_BYTES 200

/* Words, or their beginnings, in small letters. */
static const char *const lists[] = {
    /* ... that single out */
    "only|just the|just one|solely|alone|nur |bloß |allein |lediglich|seul|seulement|uniquement|que de la |que sur "
    "la |qu'à la |solo |sólo |solamente|únicamente|só |somente|apenas|soltanto|solamente|unicamente|alleen|slechts|"
    "enkel |tylko|wyłącznie|jedynie|только|лишь|единственн|лише|тільки|bara |endast|blott|kun |yalnızca|sadece|yalnız|"
    "だけ|のみ|只|仅|僅|만 |فقط|سوى",
    /* ... for questions, and for the lines that hold them */
    "question|bullet|point|item|your list|the list|entr|fragen|frage|punkt|liste|question|preguntas|pregunta|punto|"
    "lista|pergunta|ponto|domand|quesit|vrag|vraag|punt|lijst|pytań|pytani|вопрос|пункт|спис|питан|запитан|fråg|"
    "spørgsm|spørsm|soru|madde|質問|設問|項目|問|问题|問題|题|題|질문|문항|السؤال|أسئلة|الأسئلة|"
    "answer|respuesta|resposta|réponse|antwort|rispost|antwoord|odpowied|ответ|svar|cevap|回答|答|답변",
    /* ... that leave out, or say no */
    "not |n't|never|no |leave|leaving|skip|except|without|unable|but for|cannot|nicht|kein|lasse|außer|ohne|"
    "überspring|pas |sauf|excepté|laisse|sans |no |salvo|excepto|dejo|menos|sin |non |tranne|lascio|senza|salto|não|"
    "exceto|deixo|menos|sem |niet|geen|laat|behalve|zonder|nie |oprócz|pomij|bez |не |кроме|пропус|без |крім|inte|"
    "hoppar|utom|utan|ikke|değil|hariç|meyece|mayaca|ません|ない|以外|除|不|没|沒|않|못|제외|لا |ليس|عدا",
    /* ... for what is said of questions, agendas and drafts instead of answering */
    "remark|comment|objection|doubt|complain|quarrel|agree|reword|agenda|minutes|draft|anmerk|einwand|einspruch|"
    "einverstanden|tagesordnung|protokoll|entwurf|remarque|réserve|d'accord|ordre du jour|procès|brouillon|observaci|"
    "objeci|de acuerdo|orden del día|borrador|osservazi|obiezi|ordine del giorno|verbale|bozza|observaç|objeç|concordo|"
    "pauta|rascunho|opmerking|bezwaar|notulen|uwag|zastrze|zgadzam|porządk|замечан|возраж|соглас|повестк|чернов|"
    "anmärk|invänd|håller med|dagordning|itiraz|katıl|gündem|taslak|意見|意见|賛成|同意|議題|议程|草案|의견|동의|의제|"
    "ملاحظة|اعتراض|أوافق|جدول الأعمال",
    /* Cardinals count what they stand before, and single nothing out. */
    "one|un|une|uno|una|um|uma|eins|een|jeden|ett|один|одне|bir|dwa|two|deux|dos|dois|duas|due|zwei|twee|två|два|iki|"
    "three|trois|tres|três|tre|drei|drie|trzy|три|üç|four|quatre|cuatro|quatro|quattro|vier|cztery|fyra|четыре|dört|"
    "five|cinq|cinco|cinque|fünf|vijf|pięć|fem|пять|beş|six|seis|sei|sechs|zes|sześć|sex|шесть|altı|seven|sept|siete|"
    "sete|sette|sieben|zeven|siedem|sju|семь|yedi|eight|huit|ocho|oito|otto|acht|osiem|åtta|восемь|sekiz|nine|neuf|"
    "nueve|nove|neun|negen|dziewięć|nio|девять|dokuz|ten|dix|diez|dez|dieci|zehn|tien|dziesięć|tio|десять|on",
    /* Ordinals that go on with endings. */
    "birinci|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|dokuzuncu|onuncu",
    /* Times, sights and hands are no questions. */
    "time |time,|fois|mal |vez |volta |keer|raz |раз |gång|kez |place|lieu|lugar|luogo|plaats|hand |party|parties|week|"
    "year|month|day |edition|version|draft"};
enum { SINGLES, NAMES, REFUSES, TALKS, CARDINALS, TURKISH, NO_QUESTION, LISTS };

static struct openings of[LISTS];
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    for (int i = 0; i < LISTS; i++) openings_make(&of[i], &lists[i], 1);
}

/* Bytes of the longest word of the list that the text begins with. */
static size_t begins(const char *text, size_t bytes, int list)
{
    size_t longest = 0;
    struct openings_walk walk = openings_walk(&of[list], text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (at->bytes <= bytes && at->bytes > longest && marker_same_word(text, at->text, at->bytes))
            longest = at->bytes;
    return longest;
}

/* A word may begin there; in scripts without blanks, and before Arabic ones, which articles stick to, anywhere. */
static bool may_begin(const char *text, size_t at)
{
    unsigned char c = (unsigned char)text[at];
    if ((c & 0xC0) == 0x80 || c == ' ') return false;
    return at == 0 || c >= 0xD8 || !marker_letter_at(text, at, at - 1);
}

static bool holds(const char *text, size_t bytes, int list)
{
    for (size_t at = 0; at < bytes; at++)
        if (may_begin(text, at) && begins(text + at, bytes - at, list) > 0) return true;
    return false;
}

/* Where the last sentence of the text begins. */
static size_t last_sentence(const char *text, size_t bytes)
{
    size_t from = 0;
    for (size_t i = 0; i + 2 < bytes; i++) {
        if (one_of(".!?", text[i]) && (text[i + 1] == ' ' || text[i + 1] == '\n')) from = i + 2;
        if (i + 3 < bytes && memcmp(text + i, "。", 3) == 0) from = i + 3;
    }
    return from;
}

/* "第三", "三番目": a numeral that something makes an ordinal. */
static size_t wide_ordinal(const char *text, size_t bytes, int *number)
{
    static const char *const counters[] = {"番目", "つ目", "つめ", "問目", "번째", " 번째", "番"};
    size_t head = bytes > 3 && memcmp(text, "第", 3) == 0 ? 3 : 0;
    size_t n = numeral_digits(text + head, bytes - head, number);
    if (n == 0) n = numeral_chinese(text + head, bytes - head, number);
    if (n == 0 && head == 0 && (unsigned char)*text >= 0xEA) n = marker_number_word(text, bytes, number);
    if (n == 0) return 0;
    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++) {
        size_t bytes_of = strlen(counters[i]);
        if (bytes - head - n >= bytes_of && memcmp(text + head + n, counters[i], bytes_of) == 0)
            return head + n + bytes_of;
    }
    return head > 0 ? head + n : 0;
}

/* An ordinal, or the word for question and a number: what it is, and its bytes; 0: neither. */
static size_t ordinal(const char *text, size_t bytes, int *number)
{
    size_t n = wide_ordinal(text, bytes, number);
    if (n > 0) return n;
    n = marker_begins_word(text, bytes, MARKER_LAST);
    if (n > 0) {
        *number = NUMBER_LAST;
        return n;
    }
    n = begins(text, bytes, TURKISH);
    if (n > 0) {
        int word = 0;
        marker_number_word(text, n, &word);
        *number = word;
        return word > 0 ? n : 0;
    }
    n = marker_number_word(text, bytes, number);
    if (n > 0) return begins(text, bytes, CARDINALS) == n ? 0 : n;
    size_t noun = marker_begins_word(text, bytes, MARKER_NOUNS);
    if (noun == 0) noun = marker_abbreviation(text, bytes);
    if (noun < 2) return 0;
    noun += marker_blanks(text, bytes, noun);
    n = numeral_digits(text + noun, bytes - noun, number);
    if (n == 0 && noun < bytes) {
        n = marker_number_word(text + noun, bytes - noun, number);
        if (!marker_fits_noun(text + noun, n, text, noun)) n = 0;
    }
    return n > 0 ? noun + n : 0;
}

/* The one number that the sentence names by its place, and where; 0: none, or several. */
static int named_once(const char *text, size_t bytes, size_t *place)
{
    int named = 0;
    for (size_t at = 0; at < bytes; at++) {
        int number = 0;
        if (!may_begin(text, at)) continue;
        size_t n = ordinal(text + at, bytes - at, &number);
        if (n == 0) continue;
        size_t behind = at + n + marker_blanks(text, bytes, at + n);
        int next = 0;
        bool counts = behind < bytes && marker_number_word(text + behind, bytes - behind, &next) > 0; /* first four */
        if (counts || (named != 0 && named != number)) return 0;
        if (behind < bytes && begins(text + behind, bytes - behind, NO_QUESTION) > 0) return 0;
        if (named == 0) *place = at;
        named = number;
        at += n - 1;
    }
    return named;
}

int lead_in_find(const char *text, size_t *from)
{
    size_t bytes = strlen(text);
    if (bytes > LEAD_MOST_BYTES || bytes < 6) return 0;
    *from = last_sentence(text, bytes);
    const char *sentence = text + *from;
    size_t length = bytes - *from;
    if (length == 0 || length > SENTENCE_MOST_BYTES || text[bytes - 1] == '?') return 0;
    pthread_once(&once, make_openings);
    bool colon = text[bytes - 1] == ':' || (bytes > 3 && memcmp(text + bytes - 3, "：", 3) == 0);
    if (!colon && !holds(sentence, length, SINGLES)) return 0;
    if (!holds(text, bytes, NAMES) || holds(sentence, length, REFUSES) || holds(text, bytes, TALKS)) return 0;
    marker_words_ready();
    size_t place = 0;
    int number = named_once(sentence, length, &place);
    /* What is said before the comma is the author's: "It was a long week, so I only come to the third:". */
    while (place > 0 && sentence[place] != ',') place--;
    if (number != 0 && place > 0) *from += place + 1;
    return number;
}
