/* SPDX-License-Identifier: MIT */
/*
 * own_words: where, in a paragraph, the author's answer begins: behind the label of its question, behind the question
 * in another language and behind "Answer:".
 */
#include "own_words.h"
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <mailcall/lang/asking.h>
#include <pthread.h>
#include <mailcall/lang/width.h>
#include "markers/marker.h"
#include "topic.h"

#define ASKED_MAX_WORDS 45
/* Questions copied in other words, above their answers: one may be the answer's own. */
#define ASKED_LEAST 2
/* A line that names the question has so many words at most, and ends no sentence. */
#define NAME_MAX_WORDS 9
/* Where every number has a line of its own above its text, such a line. */
#define HEAD_MAX_WORDS 12
#define HEAD_COLUMNS 40
#define AGAIN_MAX_WORDS 12
#define AGAIN_MOST_BYTES 110
/* A single letter in a cell may be a number or an option. */
#define CELL_LEAST_BYTES 4

static const char *const answers =
    "answer|answers|our answer|my answer|your answer|our response|my response|your response|reply|response|a|votre "
    "réponse|ihre antwort|su respuesta|sua resposta|la vostra risposta|uw antwoord|jouw antwoord|twoja odpowiedź|ваш "
    "ответ|ditt svar|cevabınız|您的回答|إجابتكم|réponse|notre réponse|ma réponse|rép|r|respuesta|nuestra respuesta|"
    "mi respuesta|resposta|a nossa resposta|risposta|antwort|unsere antwort|meine antwort|antwoord|ons antwoord|"
    "odpowiedź|odp|svar|mitt svar|vårt svar|ответ|наш ответ|мой "
    "ответ|о|от|відповідь|cevap|cevabımız|yanıt|الجواب|الإجابة|"
    "ج|ת|תשובה|תשובתנו|jawaban|απάντηση|vastaus|odpověď|válasz|răspuns|جوابي|إجابتنا|إجابتي|الرد|ردنا|جوابنا|جواب|"
    "إجابة|答|答案|回答|我的回答|答え|답변|답|대답";
/* What goes on to say which question was named: "quella sui", "the one about". */
static const char *const names_again =
    "the one |that on |on |about |concerning |quella |quello |sui |sul |sulla |sulle |sugli |sull|celle |celui |sur |"
    "sobre |la de |la del |la que |el de |el del |a do |a da |a dos |a das |aquela |der |die |das |den |zu |zum |zur |"
    "über |nach |over |het |om |to o |to na |tego o |tym o |o |об |о |про |тот, |том, |на тему |о том|про те";
static struct openings answers_of, again_of;
static pthread_once_t answers_once = PTHREAD_ONCE_INIT;

static void make_openings(void)
{
    openings_make(&answers_of, &answers, 1);
    openings_make(&again_of, &names_again, 1);
}

/* " 3" of "Answer 3:"; 0: there is no number. */
static size_t answer_number(const char *text, size_t bytes)
{
    size_t blank = bytes > 0 && text[0] == ' ', at = blank;
    while (at < bytes && at < blank + 2 && text[at] >= '0' && text[at] <= '9') at++;
    return at > blank ? at : 0;
}

/* "Answer:", "Odpowiedź : ", a cell "Answer" before the answer's; its bytes, 0: there is none. */
static size_t answer_word(const char *text, size_t bytes)
{
    pthread_once(&answers_once, make_openings);
    struct openings_walk walk = openings_walk(&answers_of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;) {
        size_t n = at->bytes;
        if (n > bytes || !marker_same_word(text, at->text, n)) continue;
        bool whole = n >= CELL_LEAST_BYTES;
        n += answer_number(text + n, bytes - n);
        if (n < bytes && text[n] == ' ') n++;
        if (n < bytes && (text[n] == ':' || (whole && text[n] == '\t'))) return n + 1;
        if (n + 3 <= bytes && memcmp(text + n, "：", 3) == 0) return n + 3;
    }
    return 0;
}

bool own_words_is_answer(const char *text, size_t bytes)
{
    pthread_once(&answers_once, make_openings);
    struct openings_walk walk = openings_walk(&answers_of, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (at->bytes == bytes && marker_same_word(text, at->text, bytes)) return true;
    return false;
}

/* The end of a question on lines of its own with something below it, 0: none. */
static size_t asked_above(const char *text, size_t bytes)
{
    for (size_t i = 0; i < bytes && i < 500; i++) {
        size_t mark = asking_mark(text + i, bytes - i), end = i + mark;
        if (mark == 0 && (text[i] == '!' || (text[i] == '.' && i + 1 < bytes && text[i + 1] == ' '))) return 0;
        if (mark == 0) continue;
        while (end < bytes && one_of("*_\") ", text[end])) end++;
        bool above = end < bytes && text[end] == '\n' && lang_count_words(text + end, bytes - end) > 0;
        return above && lang_count_words(text, i) <= ASKED_MAX_WORDS ? end : 0;
    }
    return 0;
}

static bool is_marked(const struct anchors *anchors, const struct unit *unit)
{
    if (unit->anchor < 0) return false;
    const struct anchor *anchor = &anchors->items[unit->anchor];
    return anchor->accepted && anchor->rule == RULE_MARKER;
}

static bool below_questions(const struct blocks *blocks, const struct units *units, const struct anchors *anchors)
{
    size_t count = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        const struct block *block = &blocks->items[anchors->items[i].block];
        count += anchors->items[i].accepted && block->role == ROLE_PROMPT &&
                 (block->rule == RULE_MARKED_QUESTION || block->rule == RULE_ASKED_OTHERWISE);
    }
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        const char *text = blocks->items[unit->block].text;
        count += is_marked(anchors, unit) && asked_above(text + unit->from, unit->to - unit->from) > 0;
    }
    return count >= ASKED_LEAST;
}

/* The first line of a unit where it stands like a heading: short, no sentence, and more text below it; or the first
 * cell of a row, with more beside it. Its end; 0: none. */
static size_t heading_end(const char *text, size_t from, size_t to)
{
    size_t end = from;
    while (end < to && !one_of("\n\t", text[end])) end++;
    if (end == to || end == from || one_of(".!?;,:-", text[end - 1])) return 0;
    static const char *const stops[] = {"。", "！", "？", "；", "，", "、", "：", "…"};
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (end - from >= 3 && memcmp(text + end - 3, stops[i], 3) == 0) return 0;
    bool small = text[end] == '\n' && text[end + 1] >= 'a' && text[end + 1] <= 'z';
    if (small || width_columns(text + from, end - from) > HEAD_COLUMNS) return 0;
    return lang_count_upto(text + from, end - from, HEAD_MAX_WORDS + 1) <= HEAD_MAX_WORDS ? end : 0;
}

static bool is_headed(const struct blocks *blocks, const struct units *units, const struct anchors *anchors)
{
    size_t headed = 0, marked = 0;
    for (size_t u = 0; u < units->count; u++) {
        const struct unit *unit = &units->items[u];
        if (!is_marked(anchors, unit)) continue;
        marked++;
        headed += heading_end(blocks->items[unit->block].text, unit->from, unit->to) > 0;
    }
    return headed >= ASKED_LEAST && headed == marked;
}

struct own_ways own_words_ways(const struct blocks *blocks, const struct units *units, const struct anchors *anchors,
                               const int *governor)
{
    return (struct own_ways){.below_questions = below_questions(blocks, units, anchors),
                             .headed = is_headed(blocks, units, anchors),
                             .label = answer_label_find(blocks, units, anchors, governor)};
}

size_t own_words_start(const struct unit *unit, const struct anchors *anchors, const char *text, int question,
                       int governor, const struct own_ways *ways)
{
    const struct anchor *anchor = unit->anchor >= 0 ? &anchors->items[unit->anchor] : NULL;
    size_t from = anchor != NULL && !anchor->accepted ? anchor->from : unit->from;
    bool opens = governor < 0 || governor == unit->anchor; /* below a question of its own, "Month 1:" is the answer's */
    bool labelled = opens && anchor != NULL && anchor->accepted && anchor->label && anchor->questions[0] == question;
    labelled |= anchor != NULL && anchor->apart && question >= 0;
    if (labelled && from <= anchor->from)
        from = anchor->to;
    else if (ways->below_questions && is_marked(anchors, unit))
        from += asked_above(text + from, unit->to - from);
    while (from < unit->to && one_of(" \t\n", text[from])) from++;
    if (question >= 0) {
        size_t label = answer_label_at(ways->label, text + from, unit->to - from);
        from += label > 0 ? label : answer_word(text + from, unit->to - from);
    }
    while (from < unit->to && one_of(" \t\n", text[from])) from++;
    return from < unit->to ? from : unit->from;
}

/* Bytes of the longest of the phrases that the text begins with. */
static size_t openings_longest(const struct openings *list, const char *text, size_t bytes)
{
    size_t longest = 0;
    struct openings_walk walk = openings_walk(list, text, bytes);
    for (const struct opening *at; (at = openings_next(&walk)) != NULL;)
        if (at->bytes <= bytes && at->bytes > longest && marker_same_word(text, at->text, at->bytes))
            longest = at->bytes;
    return longest;
}

/* "Alla seconda domanda, quella sui ruoli: la scuola ...": what is said of the question behind its number in words, up
 * to a colon. Its bytes with the colon; 0: there is nothing of the kind. */
static size_t named_again(struct step *step, const struct anchor *anchor, const char *text, size_t from, size_t to,
                          int question)
{
    size_t end = from, before = from;
    while (before > 0 && text[before - 1] == ' ') before--;
    if (!anchor->strong || before == 0 || text[before - 1] != ',') return 0;
    pthread_once(&answers_once, make_openings);
    if (openings_longest(&again_of, text + from, to - from) == 0) return 0;
    while (end < to && end < from + AGAIN_MOST_BYTES && !one_of(".!?;:\t", text[end])) end++;
    if (end >= to || text[end] != ':' || end == from || !lang_has_word(text + end, to - end)) return 0;
    if (lang_count_upto(text + from, end - from, AGAIN_MAX_WORDS + 1) > AGAIN_MAX_WORDS) return 0;
    return topic_is_touched(step, text + from, end - from, question) ? end + 1 - from : 0;
}

size_t own_words_name(struct step *step, const struct unit *unit, const struct anchors *anchors, size_t from,
                      int question, bool headed)
{
    const char *text = step->out->blocks.items[unit->block].text;
    const char *eol = memchr(text + from, '\n', unit->to - from);
    size_t end = eol != NULL ? (size_t)(eol - text) : unit->to, to = end;
    if (question < 0 || !is_marked(anchors, unit) || anchors->items[unit->anchor].questions[0] != question) return 0;
    size_t again = named_again(step, &anchors->items[unit->anchor], text, from, unit->to, question);
    if (again > 0) return again;
    size_t heading = headed ? heading_end(text, from, unit->to) : 0;
    if (heading > 0 && topic_is_touched(step, text + from, heading - from, question)) return heading - from;
    while (to > from && one_of(" *_:", text[to - 1])) to--;
    if (to == from || one_of(".!;,", text[to - 1]) || lang_count_words(text + from, to - from) > NAME_MAX_WORDS)
        return 0;
    return topic_is_name(step, text + from, to - from, question) ? end - from : 0;
}
