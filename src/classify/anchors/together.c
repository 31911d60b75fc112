/* SPDX-License-Identifier: MIT */
/* together: "Both in one: ...", "Zu beiden Fragen: ...": an opening that says the text answers both of the questions
 * above it. */
#include "finder.h"
#include <pthread.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/openings.h>

#define PREFACE_WORDS 10
#define PREFACE_BYTES 160
/* "12." */
#define NUMBER_BYTES 6

/* Folded: case and diacritics gone. */
static const char phrases[] =
    "both in one|both at once|both together|both questions|both of them|both of these|both these|to both|for both|on "
    "both|answer both|answers both|these two|the two together|two in one|two questions|the last two|last two|in one go|"
    "one answer|same answer|"
    "les deux questions|pour les deux|les deux ensemble|les deux a la fois|ces deux|aux deux|reponse commune|une seule "
    "reponse|meme reponse|"
    "beides zusammen|beides in einem|beide fragen|beiden fragen|beide zusammen|zu beiden|fur beide|auf beide|dieselbe "
    "antwort|eine antwort|"
    "las dos preguntas|a las dos|para las dos|ambas|una sola respuesta|la misma respuesta|as duas perguntas|as duas "
    "juntas|para as duas|uma so resposta|a mesma resposta|"
    "entrambe|le due domande|tutte e due|un'unica risposta|la stessa risposta|"
    "beide vragen|allebei|voor beide|op beide|hetzelfde antwoord|"
    "oba pytania|na oba|do obu|ta sama odpowiedz|"
    "на оба|оба вопроса|обоим вопросам|об этих двух|один ответ|тот же ответ|"
    "обидва питання|на обидва|до обох|одна відповідь|та сама відповідь|"
    "obe otazky|na obe|k obema|stejna odpoved|bada fragorna|pa bada|for bada|samma svar|begge spørgsmal|til begge|"
    "her ikisi|ikisine|iki soruya|tek cevap|ayni cevap|"
    "两个问题|这两个|這兩個|两题|一并|一併|合并回答|一起回答|両方|二つとも|まとめて|併せて|두 질문|둘 다|묶어서|"
    "السؤالين|السوالين|كليهما|ambele|mindketto|molempiin|keduanya";
/* Words that say so before a colon only. */
static const char words_before[] = "both|together|combined|as one|les "
                                   "deux|ensemble|beides|beide|zusammen|gemeinsam|las dos|juntas|juntos|as duas|le due|"
                                   "insieme|beide|samen|tegelijk|oba|razem|lacznie|вместе|оба|разом|обидва|dohromady|"
                                   "spolecne|tillsammans|begge|samlet|"
                                   "birlikte|ikisi|함께|같이|合并|一起|معا|impreuna|yhdessa";

/* Where the opening sentence ends, with text behind it; 0: there is no such opening. */
static size_t opening_end(const char *text)
{
    static const char *const wide[] = {"：", "。", "，"};
    for (size_t at = 0; text[at] != '\0' && at < PREFACE_BYTES; at++) {
        if (text[at] > ':' && (unsigned char)text[at] < 0x80) continue; /* letters, as most are */
        size_t n = one_of(".:!", text[at]) || strncmp(text + at, " - ", 3) == 0 ? 1 : 0;
        for (size_t i = 0; i < sizeof wide / sizeof *wide && n == 0; i++)
            n = text_begins(text + at, wide[i]) ? strlen(wide[i]) : 0;
        if (n == 0) continue;
        bool behind = lang_has_word(text + at + n, strlen(text + at + n));
        return behind && lang_count_upto(text, at, PREFACE_WORDS + 1) <= PREFACE_WORDS ? at : 0;
    }
    return 0;
}

/* "These three": how many of the questions above are named; "all of them" are as many as there are. */
static const char threes[] =
    "these three|all three|the three|three questions|ces trois|les trois|toutes les trois|aux trois|diesen drei|alle "
    "drei|diese drei|allen drei|den drei|zu dreien|estas tres|las tres|estas três|as três|queste tre|tutte e tre|le "
    "tre|"
    "deze drie|alle drie|de drie|te trzy|wszystkie trzy|tych trzech|wszystkich trzech|эти три|все три|этим трем|всем "
    "трем|"
    "этих трех|всех трех|ці три|всі три|цих трьох|dessa tre|alla tre|disse tre|alle tre|bu uc|ucune de|uc "
    "soru|三つとも|"
    "三问|这三|這三|三题|三題|三个问题|세 질문|셋 다|الاسئلة الثلاثة|هذه الثلاثة";
static const char fours[] =
    "these four|all four|the four|four questions|ces quatre|les quatre|toutes les quatre|diesen vier|alle vier|diese "
    "vier|allen vier|den vier|estas cuatro|las cuatro|estas quatro|as quatro|queste quattro|tutte e quattro|le quattro|"
    "deze vier|de vier|te cztery|wszystkie cztery|эти четыре|все четыре|этим четырем|всем четырем|ці чотири|dessa fyra|"
    "alla fyra|disse fire|alle fire|bu dort|dort soru|四つとも|这四|這四|四题|四题|네 질문|الاسئلة الاربعة";
static const char every[] =
    "all of these|all these|all of them|all of the above|all questions above|toutes ces questions|a tout cela|a toutes|"
    "zu all diesen|zu allen|auf alle diese|alle diese fragen|a todas|todas estas|a tutte|tutte queste|op al deze|op al "
    "deze vragen|na wszystkie|wszystkie te|на все эти|ко всем|по всем этим|på alla dessa|alla dessa|alle "
    "disse|bunlarin "
    "hepsi|hepsine|以上各题|以上全部|いずれも|모두|كل هذه";

enum { SAYS_BOTH, SAYS_BOTH_BEFORE, SAYS_THREE, SAYS_FOUR, SAYS_ALL, SAYS_LISTS };
static struct openings sayings;
static pthread_once_t sayings_once = PTHREAD_ONCE_INIT;

static void make_sayings(void)
{
    static const char *const lists[SAYS_LISTS] = {[SAYS_BOTH] = phrases,
                                                  [SAYS_BOTH_BEFORE] = words_before,
                                                  [SAYS_THREE] = threes,
                                                  [SAYS_FOUR] = fours,
                                                  [SAYS_ALL] = every};
    openings_make(&sayings, lists, SAYS_LISTS);
}

/* Of which lists a phrase stands among the words, a bit each. */
static unsigned lists_held(const char *words)
{
    unsigned out = 0;
    size_t bytes = strlen(words);
    pthread_once(&sayings_once, make_sayings);
    for (size_t at = 0; at < bytes; at++) {
        bool starts = at == 0 || words[at - 1] == ' ' || (unsigned char)words[at] >= 0xE3;
        if (!starts || ((unsigned char)words[at] & 0xC0) == 0x80) continue;
        struct openings_walk walk = openings_walk(&sayings, words + at, bytes - at);
        for (const struct opening *said; (said = openings_next(&walk)) != NULL;) {
            if (said->bytes > bytes - at || memcmp(words + at, said->text, said->bytes) != 0) continue;
            bool wide = (unsigned char)*said->text >= 0xE3;
            if (wide || one_of(" ,;", words[at + said->bytes])) out |= 1u << said->list;
        }
    }
    return out;
}

/* So many questions above are answered in one: 0: no word of it; EVERY: all of them. */
#define EVERY 100
static size_t says_together(struct arena *arena, const char *text)
{
    size_t end = opening_end(text);
    if (end == 0) return 0;
    const char *words = folded_words(arena, text, end);
    bool colon = text[end] == ':' || strncmp(text + end, "：", 3) == 0;
    unsigned held = lists_held(words);
    if (held & 1u << SAYS_THREE) return 3;
    if (held & 1u << SAYS_FOUR) return 4;
    if (held & 1u << SAYS_BOTH || (colon && held & 1u << SAYS_BOTH_BEFORE)) return 2;
    return colon && held & 1u << SAYS_ALL ? EVERY : 0;
}

/* Right below both. */
static const struct block *answer_below(const struct blocks *blocks, const struct anchor *anchor)
{
    const struct block *below = anchor->block + 1 < blocks->count ? &blocks->items[anchor->block + 1] : NULL;
    return below != NULL && block_is_own(below) ? below : NULL;
}

static bool is_single_prompt(const struct anchor *anchor)
{
    return anchor->echo && !anchor->soft && !anchor->all && anchor->count > 0;
}

/* Nothing but a number of its own stands between two copied questions: "1. ...", "2. ...". */
static bool stacked(const struct blocks *blocks, const struct anchor *above, const struct anchor *here)
{
    if (above->block >= here->block) return false;
    for (size_t b = above->block + 1; b < here->block; b++)
        if (strlen(blocks->items[b].text) > NUMBER_BYTES ||
            lang_count_upto(blocks->items[b].text, strlen(blocks->items[b].text), 2) > 1)
            return false;
    return true;
}

/* Anchors of prompts stacked up to `last`, that one too; each with a question of its own. Markers between are the
 * prompts' own numbers. */
static size_t stack_above(const struct finder *finder, size_t last, size_t most, size_t *out)
{
    const struct anchor *items = finder->anchors->items;
    size_t count = 1, below = last;
    out[0] = last;
    for (size_t i = last; i-- > 0 && count < most;) {
        if (items[i].rule == RULE_MARKER && !items[i].echo) continue;
        if (!is_single_prompt(&items[i]) || !stacked(&finder->blocks, &items[i], &items[below])) break;
        for (size_t k = 0; k < count; k++)
            if (items[out[k]].questions[0] == items[i].questions[0]) return count;
        out[count++] = below = i;
    }
    return count;
}

/* The author named some of the call's questions and left others out: who keeps every one of them leaves some empty.
 * `before`: one of those left out has to come before the last that is named. Behind the last answer a quoted call is
 * cut off by whoever cuts nothing else. */
static bool chosen(const struct finder *finder, bool before)
{
    size_t asked = finder->step->classifier->questions->question_count, last = 0;
    bool *seen = arena_array(finder->step->arena, asked + 1, sizeof *seen);
    for (size_t i = 0; i < finder->anchors->count; i++) {
        const struct anchor *anchor = &finder->anchors->items[i];
        for (int k = 0; k < anchor->count; k++) {
            size_t question = (size_t)anchor->questions[k];
            seen[question] = true;
            last = question > last ? question : last;
        }
    }
    for (size_t q = 0; q < (before ? last : asked); q++)
        if (!seen[q]) return true;
    return false;
}

/* Another prompt stands with nothing below it, and not right above the next: its author leaves questions empty. */
static bool leaves_empty(const struct finder *finder)
{
    const struct blocks *blocks = &finder->blocks;
    for (size_t i = 0; i < finder->anchors->count; i++) {
        if (!is_single_prompt(&finder->anchors->items[i])) continue;
        size_t b = finder->anchors->items[i].block + 1;
        if (b < blocks->count && blocks->items[b].joined && blocks->items[b].role == ROLE_PROMPT) continue;
        while (b < blocks->count && !block_is_own(&blocks->items[b]) && blocks->items[b].role != ROLE_PROMPT) b++;
        if (b == blocks->count || !block_is_own(&blocks->items[b])) return true;
    }
    return false;
}

/* Nothing else in the message stands for its question. */
static bool is_only_one(const struct finder *finder, const struct anchor *anchor)
{
    for (size_t i = 0; i < finder->anchors->count; i++) {
        const struct anchor *other = &finder->anchors->items[i];
        if (other != anchor && !other->soft && other->count > 0 && other->questions[0] == anchor->questions[0])
            return false;
    }
    return true;
}

/* Two, and no more, on lines right below each other. */
static bool pair(const struct finder *finder, size_t last, size_t stack[ANCHOR_CANDIDATES])
{
    const struct anchor *items = finder->anchors->items;
    /* In a table each question has a cell of its own to answer in, and may leave it empty. */
    if (finder->blocks.items[items[last].block].kind == BLOCK_ROW) return false;
    if (!finder->blocks.items[items[last].block].joined) return false;
    if (stack_above(finder, last, ANCHOR_CANDIDATES, stack) != 2) return false;
    for (size_t b = items[stack[1]].block + 1; b <= items[last].block; b++)
        if (!finder->blocks.items[b].joined) return false;
    return is_only_one(finder, &items[stack[1]]) && chosen(finder, true) && !leaves_empty(finder);
}

/* How many prompts the text below the one at `last` answers, that one too; fewer than 2: no others. `said`: 0 where
 * their places alone tell it. */
static size_t answered_together(const struct finder *finder, size_t last, size_t stack[ANCHOR_CANDIDATES], size_t *said)
{
    const struct block *below = answer_below(&finder->blocks, &finder->anchors->items[last]);
    if (below == NULL) return 0;
    *said = says_together(finder->step->arena, below->text);
    if (*said == 0) return pair(finder, last, stack) ? 2 : 0;
    size_t count = stack_above(finder, last, *said < ANCHOR_CANDIDATES ? *said : ANCHOR_CANDIDATES, stack);
    return *said != EVERY && count < *said ? 0 : count;
}

/* "Q2." and "Q3." on lines right below each other, above one text. */
static bool are_marked_together(const struct finder *finder, const struct anchor *above, const struct anchor *here)
{
    const struct block *block = &finder->blocks.items[here->block];
    bool marks = above->rule == RULE_MARKER && here->rule == RULE_MARKER && above->strong && here->strong;
    if (!marks || above->block != here->block || above->count != 1 || here->count != 1 || !block_is_own(block))
        return false;
    if (above->questions[0] == here->questions[0] || above->to > here->from) return false;
    if (!finder_blank(block->text + above->to, here->from - above->to)) return false;
    bool followed = !finder_blank(block->text + here->to, strlen(block->text) - here->to);
    return (followed || answer_below(&finder->blocks, here) != NULL) && chosen(finder, false);
}

static void join_marks(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    size_t kept = 0;
    for (size_t i = 0; i < anchors->count; i++) {
        struct anchor anchor = anchors->items[i];
        bool third = kept > 1 && anchors->items[kept - 1].block == anchor.block && anchors->items[kept - 1].all;
        if (kept > 0 && !third && are_marked_together(finder, &anchors->items[kept - 1], &anchor)) {
            anchor.questions[1] = anchor.questions[0];
            anchor.scores[1] = anchor.scores[0];
            anchor.questions[0] = anchors->items[--kept].questions[0];
            anchor.from = anchors->items[kept].from;
            anchor.count = 2;
            anchor.all = true;
        }
        anchors->items[kept++] = anchor;
    }
    anchors->count = kept;
}

void anchors_join_together(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    for (size_t i = 1; i < anchors->count; i++) {
        struct anchor *here = &anchors->items[i];
        size_t stack[ANCHOR_CANDIDATES], said = 0;
        size_t count = is_single_prompt(here) ? answered_together(finder, i, stack, &said) : 0;
        if (count < 2) continue;
        here->questions[count - 1] = here->questions[0];
        here->scores[count - 1] = here->scores[0];
        for (size_t k = 0; k + 1 < count; k++) { /* as they stand */
            here->questions[k] = anchors->items[stack[count - 1 - k]].questions[0];
            here->scores[k] = anchors->items[stack[count - 1 - k]].scores[0];
        }
        here->count = (int)count;
        here->all = true;
        here->paired = said == 0;
    }
    if (anchors->count > 1) join_marks(finder);
}
