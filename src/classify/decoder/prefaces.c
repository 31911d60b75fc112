/* SPDX-License-Identifier: MIT */
/*
 * prefaces: what is said around answers without marks: who the author is and since when, for whom they write, who has
 * agreed to it, how they heard of the call, that what follows is theirs; and, below, good wishes and offers. One such
 * paragraph filed by a word of it would put an answer into its author's mouth, and move all others on by a question, as
 * a letter keeps the call's order. Often these are the first sentences of the first answer's paragraph.
 */
#include "filing.h"
#include "prefaces.h"
#include "phrases/word_set.h"
#include <mailcall/base/openings.h>
#include <pthread.h>
#include <string.h>

/* A sentence that goes on longer tells something, too. */
#define SENTENCE_MAX_WORDS 32
/* "since 1998", "for nearly nineteen years". */
#define YEAR_DIGITS 4
#define SPAN_WORDS 6
/* Who says so does it at once: "For nineteen years I have ..." */
#define SPEAKER_WORDS 8
#define VERB_LETTERS 5
/* So many sentences introduce. */
#define SENTENCES_MOST 5
/* "I teach on Mondays: ...": so many words behind a colon are what the sentence is about. */
#define BEHIND_COLON_WORDS 4
/* ... behind the first comma where it says who somebody is. */
#define TAIL_MAX_WORDS 8
#define JOINED_MAX_WORDS 5
/* ... in signs of Chinese and Japanese. */
#define SENTENCE_MAX_SIGNS 64
#define FAREWELL_WITHIN 6
#define ABBREVIATED 3

/* Words that join another clause; that a span of time follows; what it is counted in; that tell one alone;
 * that it is past; what counts years. */
WORD_SET(joins, "and", "but", "et", "mais", "y", "pero", "e", "ma", "mas", "und", "aber", "en", "maar", "i", "a", "ale",
         "и", "а", "но", "och", "men", "ve", "ama");
WORD_SET(since, "for", "since", "these", "depuis", "desde", "da", "dal", "seit", "al", "sinds", "sedert", "od", "с",
         "уже", "منذ", "i", "sedan");
WORD_SET(years, "years", "decades", "months", "winters", "summers", "ans", "annees", "mois", "anos", "meses", "anni",
         "mesi", "jahren", "jahre", "monaten", "jaar", "jaren", "maanden", "lat", "roku", "года", "سنوات", "سنه",
         "عاما", "عام", "ar");
WORD_SET(spans, "лет", "yildir", "yilindan", "년째", "년간", "年");
WORD_SET(ago, "ago", "назад", "sedan", "siden", "temu", "geleden");
WORD_SET(counts, "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "几", "数", "何", "多", "两", "来");

/* What asks for persons; folded. */
static struct openings persons;
static pthread_once_t persons_once = PTHREAD_ONCE_INIT;

/* What a sentence is above answers. */
enum says { SAYS_MORE, SAYS_BESIDE, SAYS_PRESENTS, SAYS_PREFACE, SAYS_FOLLOWS };

struct sentence {
    size_t first, end; /* tokens */
};

static bool says_concept(const struct view *view, const struct text_part *part, struct sentence it,
                         enum concept concept, double least)
{
    if (!view_has(view, concept)) return false;
    for (size_t i = part->hits_from; i < part->hits_to; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == concept && hit->weight >= least && hit->first >= it.first && hit->first < it.end)
            return true;
    }
    return false;
}

/* "... and the bill has fallen by a third": behind the first comma another clause, or much of anything, is more than
 * who somebody is. */
static bool tells_on(const struct view *view, struct sentence it, const char *text)
{
    size_t behind = it.first + 1;
    while (behind < it.end && text[view->tokens.items[behind - 1].to] != ',') behind++;
    bool joined = behind < it.end && word_set_has(&joins, &view->tokens.items[behind]);
    return it.end - behind > (joined ? JOINED_MAX_WORDS : TAIL_MAX_WORDS);
}

/* "I", "my"; of signs that "we" begins with, too, what follows tells. */
static bool says_alone(const struct view *view, size_t token)
{
    const struct token *here = &view->tokens.items[token];
    if (here->said & SAID_ALONE) return true;
    if (!here->wide || !(here->said & SAID_SELF)) return false;
    bool ends = token + 1 == view->tokens.count;
    return ends || (strcmp(here[1].text, "们") != 0 && strcmp(here[1].text, "們") != 0);
}

/* "三十年", "何年": years that are counted, and no date's. */
static bool counts_years(const struct token *tokens, struct sentence it, size_t token)
{
    return token > it.first && word_set_has(&counts, &tokens[token - 1]);
}

/* "for nineteen years", "depuis 1998", "on altı yıldır": for how long; "för tio år sedan" is ago. */
static bool tells_how_long(const struct view *view, struct sentence it)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = it.first; i < it.end; i++) {
        bool past = i + 1 < it.end && word_set_has(&ago, &tokens[i + 1]);
        if (word_set_has(&spans, &tokens[i]) && !past && (!tokens[i].wide || counts_years(tokens, it, i))) return true;
        if (!word_set_has(&since, &tokens[i])) continue;
        if (i + 1 < it.end && tokens[i + 1].number && tokens[i + 1].bytes == YEAR_DIGITS) return true;
        for (size_t k = i + 1; k < it.end && k < i + SPAN_WORDS; k++)
            if (word_set_has(&years, &tokens[k])) return k + 1 == it.end || !word_set_has(&ago, &tokens[k + 1]);
    }
    return false;
}

/* "Insegno da vent'anni", "Uczę od dziesięciu lat", "... yıldır çalışıyorum": languages that put "I" into the verb. */
static bool verb_speaks(const struct view *view, struct sentence it, const char *text, size_t token)
{
    const struct token *here = &view->tokens.items[token];
    if (here->bytes < VERB_LETTERS) return false;
    const char *end = here->text + here->bytes;
    bool first = token == it.first && token + 1 < it.end && word_set_has(&since, &here[1]);
    bool mine = end[-1] == 'o' || memcmp(text + here->to - strlen("ę"), "ę", strlen("ę")) == 0;
    return (first && mine) || memcmp(end - VERB_LETTERS, "yorum", VERB_LETTERS) == 0;
}

/* ... where the first words are the author's "I". */
static bool tells_since(const struct view *view, struct sentence it, const char *text)
{
    for (size_t i = it.first; i < it.end; i++)
        if ((i < it.first + SPEAKER_WORDS && says_alone(view, i)) || verb_speaks(view, it, text, i))
            return tells_how_long(view, it);
    return false;
}

/* Behind a colon or semicolon it goes on with the matter. */
static bool goes_on(const struct view *view, struct sentence it, const char *text)
{
    for (size_t i = it.first + 1; i + BEHIND_COLON_WORDS < it.end; i++) {
        const struct token *before = &view->tokens.items[i - 1], *here = &view->tokens.items[i];
        for (size_t at = before->to; at < here->from; at++)
            if (text[at] == ':' || text[at] == ';') return true;
    }
    return false;
}

static enum says words_say(const struct view *view, const struct text_part *part, struct sentence it, const char *text)
{
    if (says_concept(view, part, it, CONCEPT_FOLLOWS, 1)) return SAYS_FOLLOWS;
    if (says_concept(view, part, it, CONCEPT_PREFACES, 1) || says_concept(view, part, it, CONCEPT_PERSONAL, 1))
        return SAYS_PREFACE;
    bool presents = says_concept(view, part, it, CONCEPT_PRESENTS, 1) || tells_since(view, it, text);
    if (presents) return tells_on(view, it, text) ? SAYS_MORE : SAYS_PRESENTS;
    bool beside = says_concept(view, part, it, CONCEPT_PREFACES, 0) || says_concept(view, part, it, CONCEPT_GIVES, 1) ||
                  says_concept(view, part, it, CONCEPT_THANKS, 1);
    return beside ? SAYS_BESIDE : SAYS_MORE;
}

static enum says what_says(const struct view *view, const struct text_part *part, struct sentence it, const char *text)
{
    size_t most = view->tokens.items[it.first].wide ? SENTENCE_MAX_SIGNS : SENTENCE_MAX_WORDS;
    if (it.end - it.first > most || view->tokens.items[it.end - 1].asked) return SAYS_MORE;
    enum says says = words_say(view, part, it, text);
    return says != SAYS_MORE && goes_on(view, it, text) ? SAYS_MORE : says;
}

/* The first token of the block at or behind that byte. */
static size_t token_at(const struct view *view, const struct text_part *part, size_t at)
{
    if (part->text[at] == '\0') return part->tokens_to;
    size_t i = part->tokens_from;
    while (i < part->tokens_to && view->tokens.items[i].from < at) i++;
    return i;
}

/* "No. 2", "Dr. Holm": short words with a capital, or a letter alone, end no sentence. */
static bool is_abbreviation(const struct token *token, const char *text)
{
    bool capital = text[token->from] >= 'A' && text[token->from] <= 'Z';
    return token->bytes < 2 || (capital && token->bytes < ABBREVIATED);
}

/* Behind a semicolon the sentence goes on. */
static bool ends_before(const struct view *view, const char *text, size_t token)
{
    const struct token *before = &view->tokens.items[token - 1], *here = &view->tokens.items[token];
    if (!here->sentence || (!before->wide && is_abbreviation(before, text))) return false;
    return memchr(text + before->to, ';', here->from - before->to) == NULL;
}

static struct sentence sentence_from(const struct view *view, const char *text, size_t first, size_t stop)
{
    struct sentence it = {first, first + 1};
    while (it.end < stop && !ends_before(view, text, it.end)) it.end++;
    return it;
}

/* Where the text of a sentence begins: signs that open it stand before its first word. */
static size_t begins_at(const struct view *view, const char *text, size_t token)
{
    size_t at = view->tokens.items[token].from, least = view->tokens.items[token - 1].to;
    while (at > least && text[at - 1] != ' ' && text[at - 1] != '\n' && (unsigned char)text[at - 1] < 0x80) at--;
    return at;
}

size_t preface_end(const struct view *view, size_t block, const char *text, size_t from, size_t to)
{
    const struct text_part *part = &view->parts[block];
    size_t stop = token_at(view, part, to), at = token_at(view, part, from), end = from;
    bool unbroken = true;
    for (int n = 0; n < SENTENCES_MOST && at < stop; n++) {
        struct sentence it = sentence_from(view, text, at, stop);
        enum says says = what_says(view, part, it, text);
        unbroken = unbroken && says != SAYS_MORE;
        if (!unbroken && !view_has(view, CONCEPT_FOLLOWS)) break;
        at = it.end;
        if (says == SAYS_FOLLOWS || (unbroken && (says != SAYS_BESIDE || end > from)))
            end = at < stop ? begins_at(view, text, at) : to;
    }
    return end;
}

bool preface_presents(const struct view *view, size_t block, size_t from, size_t to)
{
    const struct text_part *part = &view->parts[block];
    const struct sentence all = {token_at(view, part, from), token_at(view, part, to)};
    return !says_concept(view, part, all, CONCEPT_PREFACES, 1) && !says_concept(view, part, all, CONCEPT_FOLLOWS, 1) &&
           !says_concept(view, part, all, CONCEPT_PERSONAL, 1);
}

static void make_persons(void)
{
    static const char *const words =
        "who |whom |yourself|yourselves|your role|your organi|your background|qui |votre role|vous-meme|quien|su papel|"
        "su organizacion|quem |seu papel|chi |vostro ruolo|wer |ihre rolle|ihre organisation|ihre aufgabe|wie zijn|"
        "wie is|wie bent|wie doet|uw rol|kto |panstwa rola|kim |кто |ваша роль|кем |kim|rolunuz|vem |vilka ar|er roll|"
        "谁|誰|누가|누구|من هو|من الذي|دوركم|دورك";
    openings_make(&persons, &words, 1);
}

bool preface_asked(struct arena *arena, const struct question *question)
{
    pthread_once(&persons_once, make_persons);
    for (size_t i = 0; i < question->text_count; i++) {
        const char *text = question->texts[i].text;
        if (openings_in_words(&persons, folded_words(arena, text, strlen(text)))) return true;
    }
    return false;
}

bool preface_farewell(const struct view *view, size_t block, const char *text, size_t from, size_t to)
{
    const struct text_part *part = &view->parts[block];
    size_t stop = token_at(view, part, to), first = token_at(view, part, from);
    if (first == stop) return false;
    const struct sentence opening = sentence_from(view, text, first, stop);
    struct sentence head = opening;
    if (head.end > head.first + FAREWELL_WITHIN) head.end = head.first + FAREWELL_WITHIN;
    return says_concept(view, part, head, CONCEPT_FAREWELLS, 1) ||
           says_concept(view, part, opening, CONCEPT_ON_REQUEST, 1);
}
