/* SPDX-License-Identifier: MIT */
/* together: "Both in one: ...", "Zu beiden Fragen: ...": an opening that says the text answers both of the questions
 * above it. */
#include "finder.h"

#define PREFACE_WORDS 10
#define PREFACE_BYTES 160

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
        size_t n = strchr(".:!", text[at]) != NULL || strncmp(text + at, " - ", 3) == 0 ? 1 : 0;
        for (size_t i = 0; i < sizeof wide / sizeof *wide && n == 0; i++)
            n = strncmp(text + at, wide[i], strlen(wide[i])) == 0 ? strlen(wide[i]) : 0;
        if (n == 0) continue;
        bool behind = lang_has_word(text + at + n, strlen(text + at + n));
        return behind && lang_count_words(text, at) <= PREFACE_WORDS ? at : 0;
    }
    return 0;
}

static bool holds(const char *words, const char *list)
{
    for (size_t n; *list != '\0'; list += n + (list[n] == '|')) {
        n = strcspn(list, "|");
        const char *at = memmem(words, strlen(words), list, n);
        bool wide = (unsigned char)*list >= 0xE3;
        if (at != NULL && (wide || ((at == words || at[-1] == ' ') && (at[n] == '\0' || strchr(" ,;", at[n])))))
            return true;
    }
    return false;
}

static bool says_together(struct arena *arena, const char *text)
{
    size_t end = opening_end(text);
    if (end == 0) return false;
    const char *words = folded_words(arena, text, end);
    bool colon = text[end] == ':' || strncmp(text + end, "：", 3) == 0;
    return holds(words, phrases) || (colon && holds(words, words_before));
}

/* Right below both. */
static const struct block *answer_below(const struct blocks *blocks, const struct anchor *anchor)
{
    const struct block *below = anchor->block + 1 < blocks->count ? &blocks->items[anchor->block + 1] : NULL;
    return below != NULL && below->role == ROLE_AUTHORED && !below->hidden && below->text != NULL ? below : NULL;
}

void anchors_join_together(struct finder *finder)
{
    struct anchors *anchors = finder->anchors;
    for (size_t i = 1; i < anchors->count; i++) {
        struct anchor *here = &anchors->items[i], *above = here - 1;
        bool prompts = here->echo && above->echo && !here->soft && !above->soft && here->count > 0 && above->count > 0;
        if (!prompts || here->all || above->all || above->block + 1 != here->block) continue;
        if (here->questions[0] == above->questions[0]) continue;
        const struct block *below = answer_below(&finder->blocks, here);
        if (below == NULL || !says_together(finder->step->arena, below->text)) continue;
        here->questions[1] = here->questions[0];
        here->scores[1] = here->scores[0];
        here->questions[0] = above->questions[0];
        here->scores[0] = above->scores[0];
        here->count = 2;
        here->all = true;
    }
}
