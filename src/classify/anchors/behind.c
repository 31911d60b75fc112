/* SPDX-License-Identifier: MIT */
/*
 * behind: answers whose question is named behind them: "... at the door. (Question 3)", "... [re Q2]", "... — this is
 * for the fourth question", "That was my answer to question 4." Where most paragraphs are closed so and nothing else
 * says what they answer, each such name stands for what is above it, up to the one before.
 */
#include "finder.h"
#include "markers/marker.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>
#include <pthread.h>

/* What names a question behind its answer is no longer. */
#define NAME_MOST_BYTES 110
/* Fewer words are a name below a letter. */
#define PARAGRAPH_WORDS 2

/* What points back at the words above: "this was", "that is all on". */
static const char pointing[] =
    "this is for|this is to|this is on|this is about|this is my answer to|this is our answer to|this answers|this "
    "concerns|this belongs to|this belongs under|this goes to|this goes under|this was|this was for|this was "
    "about|this "
    "was on|this was my answer to|this was our answer to|that is for|that is my answer to|that is our answer to|that's "
    "my answer to|that's our answer to|that's for|that was|that was for|that was about|that was on|that was my answer "
    "to|that was our answer to|that answers|that is all on|that's all on|that much for|that much on|so much for|so "
    "much "
    "on|all this for|all of this for|the above is for|the above answers|the above is my answer to|the above concerns|"
    "as an answer to|my answer to|our answer to|answer to|answers|for|re|meant for|"
    "ceci pour|ceci répond à|ceci concerne|ceci était|cela pour|cela répond à|cela concerne|c'est pour|c'est ma "
    "réponse "
    "à|c'était pour|c'était|voilà pour|voilà ma réponse à|tout cela pour|ce qui précède répond à|en réponse à|réponse "
    "à|"
    "das zur|das zu|das war|das war zur|das war meine antwort auf|das ist zur|das ist meine antwort auf|das gehört zu|"
    "das gehört zur|dies zur|dies zu|dies war|dies gehört zu|dies gehört zur|dies betrifft|das betrifft|so viel zu|so "
    "viel zur|soviel zu|soviel zur|soweit zu|soweit zur|so weit zu|so weit zur|gehört zu|gehört zur|betrifft|als "
    "antwort "
    "auf|antwort auf|antwort zu|zu|zur|"
    "esto para|esto es para|esto responde a|esto va para|esto va por|esto era|eso para|eso es para|eso responde a|eso "
    "va "
    "para|eso era|hasta aquí|lo anterior responde a|respuesta a|en respuesta a|"
    "isto para|isto é para|isto responde à|isto responde a|isto vai para|isto era|isso para|isso responde à|isso "
    "era|até "
    "aqui|resposta à|resposta a|em resposta à|"
    "questo per|questo è per|questo risponde a|questo risponde alla|questo era|questo vale per|ciò risponde alla|fin "
    "qui|risposta a|risposta alla|"
    "dit voor|dit is voor|dit is mijn antwoord op|dit was|dit hoort bij|dit betreft|dat voor|dat was|dat was mijn "
    "antwoord op|dat hoort bij|tot zover|hoort bij|antwoord op|bij|"
    "to do|to na|to było|to była moja odpowiedź na|to jest odpowiedź na|to dotyczy|tyle na|tyle o|dotyczy|odpowiedź na|"
    "это к|это ко|это по|это на|это для|это был|это было|это был мой ответ на|это ответ на|это мой ответ на|это "
    "относится к|это относится ко|это касается|вот и всё по|на этом по|относится к|относится ко|к|ко|по|ответ на|"
    "це до|це на|це була моя відповідь на|це відповідь на|це стосується|відповідь на|"
    "detta till|detta var|det var|det var svaret på|detta gäller|så mycket om|svar på|till|dette til|dette var|det var "
    "til|svar til|"
    "bu|bu cevap|bunlar|buraya kadar|yukarıdakiler|"
    "以上は|以上が|これは|以上|这是对|这是|这是回答|以上是|以上是对|以上是对于|这个回答|答|이것은|이상은|이상|"
    "هذا عن|هذا جواب|هذا جوابي على|هذا بخصوص|هذا رد على|كان هذا جواب|كان هذا عن|جواب|ردا على|"
    "זו התשובה ל|זה לגבי|זו תשובתי ל|این برای|این پاسخ|این پاسخ من به|پاسخ به|برای";
/* ... and behind the name, in languages that say it there. */
static const char pointing_after[] =
    "için|içindi|sorusu için|sorusunun "
    "cevabı|への回答です|への回答|への答えです|の回答です|の答えです|について|についてでした|"
    "でした|です|的回答|的答案|的答复|에 대한 답입니다|에 대한 답변입니다|에 대한 답|에 대한 답변|입니다";

static struct openings words_of;
static pthread_once_t words_once = PTHREAD_ONCE_INIT;

static void make_words(void)
{
    static const char *const lists[] = {pointing};
    openings_make(&words_of, lists, 1);
}

/* What the end of a text names. */
struct name {
    size_t from, to;
    struct marker marker; /* count 0: the title's question is meant */
    int titled;
};

/* Bytes of the longest of the pointing words that the text begins with. */
static size_t points_back(const char *text, size_t bytes)
{
    size_t longest = 0;
    pthread_once(&words_once, make_words);
    struct openings_walk walk = openings_walk(&words_of, text, bytes);
    for (const struct opening *word; (word = openings_next(&walk)) != NULL;) {
        size_t n = word->bytes;
        if (n > bytes || n <= longest || !marker_same_word(text, word->text, n)) continue;
        bool wide = (unsigned char)*word->text >= 0xE3;
        if (wide || n == bytes || !marker_letter_at(text, bytes, n)) longest = n;
    }
    return longest;
}

/* Bytes of such words that the text ends with. */
static size_t points_after(const char *text, size_t bytes)
{
    size_t longest = 0;
    bool letter = (unsigned char)text[bytes - 1] < 0x80; /* as nearly all of them do not end in */
    if (letter && !bytes_end(text, bytes, "çin") && !bytes_end(text, bytes, "çindi")) return 0;
    for (const char *word = pointing_after; *word != '\0'; word += strcspn(word, "|"), word += *word == '|') {
        size_t n = strcspn(word, "|");
        if (n > longest && n < bytes && marker_same_word(text + bytes - n, word, n)) longest = n;
    }
    return longest;
}

/* Whether nothing but a question's name stands in [from, to), behind words that point back; `pointed`: there must be
 * some. */
static bool names(struct step *step, const char *text, size_t from, size_t to, bool pointed, struct name *out)
{
    while (to > from && one_of(" .!*_\n", text[to - 1])) to--;
    while (from < to && one_of(" *_\n", text[from])) from++;
    if (from == to || to - from > NAME_MOST_BYTES) return false;
    size_t words = points_back(text + from, to - from), after = points_after(text + from, to - from);
    out->titled = -1;
    if (pointed && words + after == 0) return false;
    for (int without = 0; without < 2; without++) { /* "to" may be the marker's own */
        size_t start = without == 0 ? from : from + words, end = without == 0 ? to : to - after;
        if (without == 1 && words + after == 0) break;
        while (start < end && one_of(" ,:", text[start])) start++;
        const char *said = arena_strndup(step->arena, text + start, end > start ? end - start : 0);
        size_t bytes = strlen(said);
        bool hash = *said == '#';
        if (bytes == 0 || !marker_parse(said, bytes, &out->marker) || (!out->marker.strong && !hash)) continue;
        if (out->marker.bytes >= bytes) return true;
    }
    out->marker.count = 0;
    if (!pointed) out->titled = titled_question(step, text + from, to - from);
    return out->titled >= 0;
}

/* In brackets: "(Question 3)", "[re Q2]", "（问题二）". */
static bool in_brackets(struct step *step, const char *text, size_t end, struct name *out)
{
    static const char *const brackets[][2] = {{"(", ")"},   {"[", "]"},   {"（", "）"},
                                              {"【", "】"}, {"［", "］"}, {"〔", "〕"}};
    while (end > 0 && one_of(" .*_\n", text[end - 1])) end--;
    if (bytes_end(text, end, "。")) end -= strlen("。");
    if (end == 0 || (!one_of(")]", text[end - 1]) && (unsigned char)text[end - 1] < 0x80)) return false;
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++) {
        size_t open = strlen(brackets[i][0]), close = strlen(brackets[i][1]);
        if (!bytes_end(text, end, brackets[i][1])) continue;
        for (size_t at = end - close; at-- > 0 && end - at < NAME_MOST_BYTES;) {
            if (!bytes_begin(text + at, end - at, brackets[i][0])) continue;
            out->from = at;
            return names(step, text, at + open, end - close, false, out);
        }
    }
    return false;
}

/* Behind a dash or an arrow, on the same line or the next: "... — this is for the fourth question", "... -> Q2". */
static bool behind_dash(struct step *step, const char *text, size_t end, struct name *out)
{
    static const char *const dashes[] = {"– ", "— ", "-- ", "- ", "-> ", "→ ", "――", "——"};
    size_t least = end > NAME_MOST_BYTES ? end - NAME_MOST_BYTES : 0, most = end - least;
    if (memchr(text + least, '-', most) == NULL && memchr(text + least, 0xE2, most) == NULL) return false;
    for (size_t at = end; at-- > least;) {
        if (text[at] != '-' && (unsigned char)text[at] != 0xE2) continue;
        bool opens = at > 0 && one_of(" \n", text[at - 1]);
        for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
            bool wide = i + 2 >= sizeof dashes / sizeof *dashes;
            if ((!opens && !(wide && at > 0)) || !bytes_begin(text + at, end - at, dashes[i])) continue;
            out->from = at;
            return names(step, text, at + strlen(dashes[i]), end, false, out);
        }
    }
    return false;
}

/* A sentence of its own: "That was my answer to question 4." */
static bool in_sentence(struct step *step, const char *text, size_t end, struct name *out)
{
    size_t from = end;
    while (from > 0 && one_of(" .!\n", text[from - 1])) from--;
    if (bytes_end(text, from, "。")) from -= strlen("。");
    size_t to = from, least = end > NAME_MOST_BYTES ? end - NAME_MOST_BYTES : 0;
    while (from > least) {
        unsigned char last = (unsigned char)text[from - 1];
        if (last == '\n' || (last == ' ' && from >= 2 && one_of(".!?", text[from - 2]))) break;
        if (last == 0x82 && bytes_end(text, from, "。")) break;
        from--;
    }
    out->from = from;
    return (from == 0 || from > least) && names(step, text, from, to, true, out);
}

/* What the end of the block names behind its answer. */
static bool name_behind(struct step *step, const struct block *block, struct name *out)
{
    if (!block_is_own(block) || block->kind == BLOCK_HEADING || block->kind == BLOCK_ROW) return false;
    size_t end = strlen(block->text);
    *out = (struct name){.to = end, .titled = -1};
    bool found = in_brackets(step, block->text, end, out) || behind_dash(step, block->text, end, out);
    if (found && !lang_has_word(block->text, out->from)) return false; /* it heads what comes */
    return found || in_sentence(step, block->text, end, out);
}

static bool is_paragraph(const struct block *block)
{
    size_t bytes = block_is_own(block) ? strlen(block->text) : 0;
    return bytes > NAME_MOST_BYTES || lang_count_upto(block->text, bytes, PARAGRAPH_WORDS + 1) > PARAGRAPH_WORDS;
}

bool behind_everywhere(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct name name;
    size_t count = 0;
    for (size_t i = 0; i < blocks->count; i++) {
        if (!is_paragraph(&blocks->items[i])) continue;
        if (!name_behind(step, &blocks->items[i], &name)) return false;
        count++;
    }
    return count > 1;
}

/* Of each block of the finder's, what it names behind its answer; and what all of them say together. */
struct names {
    struct name *items;
    bool *named;
    size_t paragraphs, count;
    size_t first_run; /* paragraphs that the first name may stand for */
    int first, other; /* of the questions; -1: only one is named */
    bool titles;
    bool alone; /* some stand in paragraphs of their own: then one has to be the last */
    bool last;  /* the last paragraph is closed so */
};

static int question_of(const struct finder *finder, const struct name *name)
{
    return name->marker.count > 0 ? question_numbered(finder->step->classifier->questions, name->marker.numbers[0])
                                  : name->titled;
}

/* Nobody looks further where none of the last two paragraphs is closed so. */
static bool ends_named(const struct finder *finder)
{
    struct name name;
    size_t looked = 0;
    for (size_t i = finder->blocks.count; i-- > 0 && looked < 2;) {
        const struct block *block = &finder->blocks.items[i];
        if (!is_paragraph(block)) continue;
        if (name_behind(finder->step, block, &name)) return true;
        looked++;
    }
    return false;
}

/* False: a name is no question's, or stands below nothing. */
static bool gather_names(const struct finder *finder, struct names *out)
{
    const struct blocks *blocks = &finder->blocks;
    size_t run = 0;
    const char *source = "";
    *out = (struct names){.items = arena_array(finder->step->arena, blocks->count, sizeof *out->items),
                          .named = arena_array(finder->step->arena, blocks->count, sizeof *out->named),
                          .first_run = 1,
                          .first = -1,
                          .other = -1};
    for (size_t b = 0; b < blocks->count; b++) {
        const struct block *block = &blocks->items[b];
        struct name *name = &out->items[b];
        if (strcmp(source, block->source) != 0) run = 0;
        source = block->source;
        out->named[b] = name_behind(finder->step, block, name);
        bool says = is_paragraph(block) && (!out->named[b] || lang_has_word(block->text, name->from));
        out->paragraphs += says;
        run += says;
        if (is_paragraph(block)) out->last = out->named[b];
        if (!out->named[b]) continue;
        out->alone |= !says;
        int question = question_of(finder, name);
        if (question < 0 || run == 0) return false;
        if (out->count > 0 && run > out->first_run) out->first_run = run;
        if (out->first < 0) out->first = question;
        if (question != out->first) out->other = question;
        out->titles |= name->marker.count == 0;
        out->count++;
        run = 0;
    }
    return true;
}

/* Whether anything else says what the text answers: a mark above it, and not a list's own number. */
static bool set_out_otherwise(const struct finder *finder, const struct names *names)
{
    const struct block *items = finder->blocks.items;
    size_t last = finder->blocks.count;
    while (last > 0 && !block_is_own(&items[last - 1])) last--;
    for (size_t i = 0; i < finder->anchors->count; i++) {
        const struct anchor *anchor = &finder->anchors->items[i];
        bool within = names->named[anchor->block] && anchor->to > names->items[anchor->block].from;
        if (within || anchor->soft || anchor->left_out || anchor->block >= last) continue;
        if (anchor->strong || anchor->part) return true;
    }
    return false;
}

static bool closes_answers(const struct finder *finder, const struct names *names)
{
    if (names->count == 0 || 2 * names->count < names->paragraphs || (names->alone && !names->last)) return false;
    if (set_out_otherwise(finder, names)) return false;
    return names->other >= 0 || (!names->titles && names->paragraphs <= 2);
}

static void push_name(struct finder *finder, struct anchors *out, size_t from, size_t at, const struct name *name)
{
    struct arena *arena = finder->step->arena;
    const struct question_model *model = finder->step->classifier->questions;
    struct anchor start = {.block = from, .strong = true, .behind = true, .rule = RULE_MARKER};
    for (int i = 0; i < name->marker.count; i++) {
        int question = question_numbered(model, name->marker.numbers[i]);
        if (question < 0) continue;
        start.scores[start.count] = 1;
        start.questions[start.count++] = question;
    }
    if (name->marker.count == 0) start.questions[start.count] = name->titled, start.scores[start.count++] = 1;
    start.all = start.count > 1;
    start.number = model->facts[start.questions[0]].number;
    *ARENA_PUSH(arena, out->items, out->count, out->room) = start;
    *ARENA_PUSH(arena, out->items, out->count, out->room) = (struct anchor){.block = at,
                                                                            .from = name->from,
                                                                            .to = name->to,
                                                                            .strong = true,
                                                                            .behind = true,
                                                                            .closes = true,
                                                                            .rule = RULE_MARKER};
}

/* The block from which on the name at `at` stands for the text: at most so many paragraphs above it. */
static size_t run_start(const struct finder *finder, const struct names *names, size_t at, size_t most)
{
    const struct block *items = finder->blocks.items;
    size_t start = at, count = names->items[at].from > 0;
    while (start > 0 && count < most && !names->named[start - 1] &&
           strcmp(items[start - 1].source, items[at].source) == 0)
        count += is_paragraph(&items[--start]);
    while (start < at && !block_is_own(&items[start])) start++;
    return start;
}

void behind_find(struct finder *finder)
{
    struct anchors *anchors = finder->anchors, out = {.letter_answers = anchors->letter_answers};
    struct names names;
    if (!ends_named(finder) || !gather_names(finder, &names) || !closes_answers(finder, &names)) return;
    size_t next = 0;
    bool first = true;
    for (size_t b = 0; b < finder->blocks.count; b++) {
        for (; next < anchors->count && anchors->items[next].block == b; next++)
            if (anchors->items[next].left_out || !block_is_own(&finder->blocks.items[b]))
                *ARENA_PUSH(finder->step->arena, out.items, out.count, out.room) = anchors->items[next];
        if (!names.named[b]) continue;
        push_name(finder, &out, run_start(finder, &names, b, first ? names.first_run : finder->blocks.count), b,
                  &names.items[b]);
        first = false;
    }
    *anchors = out;
}
