/* SPDX-License-Identifier: MIT */
/*
 * pointed: who asks to join often points at a list instead of naming anything: "both of these", "the first two", "all
 * but the last". The list is what they quote, or their own lines before; its workstreams are counted in the order in
 * which they stand there. A sentence that names one itself points at none.
 */
#include "streams.h"
#include "phrases/word_set.h"

#define POINTED_SCORE 3.2
/* Fewer are no list. */
#define LIST_LEAST 2

WORD_SET(both, "both", "beide", "beiden", "beides", "ambas", "ambos", "entrambi", "entrambe", "ambedue", "oba", "obie",
         "obu", "obydwu", "obydwie", "оба", "обе", "обоих", "обеих", "обеим", "обоим", "обидв*", "обох", "bada",
         "begge", "ikisi*", "كلاهما", "كليهما", "كلتيهما", "كلتا");
WORD_SET(twos, "two", "2", "zwei", "deux", "dos", "dois", "duas", "due", "twee", "dwa", "dwie", "dwoch", "dwu", "два",
         "две", "двух", "двум", "дві", "двох", "tva", "iki", "beiden", "الاثنين", "الاثنتين");
WORD_SET(threes, "three", "3", "drei", "trois", "tres", "tre", "drie", "trzy", "trzech", "три", "трех", "трьох", "uc");
WORD_SET(firsts, "first", "erste", "ersten", "ersteren", "premier", "premiers", "premiere", "premieres", "primer",
         "primero", "primera", "primeros", "primeras", "primeiro", "primeira", "primeiros", "primeiras", "primo",
         "prima", "primi", "prime", "eerste", "pierwsza", "pierwszy", "pierwszej", "pierwszym", "pierwsze",
         "pierwszych", "перв*", "перш*", "forsta", "ilk", "birinci*", "former", "الاول", "الاولى", "الاوليين", "اول");
WORD_SET(lasts, "last", "letzte", "letzten", "letzteren", "dernier", "derniers", "derniere", "dernieres", "ultimo",
         "ultima", "ultimos", "ultimas", "ultimi", "ultime", "laatste", "ostatni*", "последн*", "останн*", "sista",
         "son", "sonuncu*", "latter", "الاخير", "الاخيرة", "الاخيرين");
WORD_SET(seconds, "second", "zweite", "zweiten", "deuxieme", "seconde", "segundo", "segunda", "secondo", "seconda",
         "tweede", "druga", "drugi", "drugiej", "drugim", "вторая", "второи", "вторую", "второго", "друга", "другіи",
         "другу", "andra", "ikinci*", "الثاني", "الثانية");
WORD_SET(thirds, "third", "dritte", "dritten", "troisieme", "tercero", "tercera", "terceiro", "terceira", "terzo",
         "terza", "derde", "trzecia", "trzeci", "trzeciej", "trzecim", "третья", "третьеи", "третью", "третьего",
         "третя", "третю", "tredje", "ucuncu*", "الثالث", "الثالثة");
WORD_SET(everything, "all", "alle", "allen", "tous", "toutes", "todos", "todas", "tutti", "tutte", "wszystkie",
         "wszystkich", "все", "всех", "всем", "всі", "всіх", "alla", "hepsi*", "tum", "كلها", "جميعها", "جميع");
/* They stand beside a word for all of a list: "all of them", "alle drei". */
WORD_SET(beside_all, "of", "these", "those", "them", "three", "four", "drei", "vier", "diese", "diesen", "davon",
         "trois", "quatre", "ces", "elles", "eux", "tres", "cuatro", "quatro", "estos", "estas", "ellos", "ellas",
         "estes", "eles", "elas", "tre", "quattro", "loro", "drie", "deze", "trzy", "cztery", "trzech", "tych", "три",
         "четыре", "трех", "эти", "этих", "них", "fyra", "dessa", "uc", "dort", "bunlarin");
/* What the first or the last is of, where it is of no list. */
WORD_SET(times, "time", "times", "name", "names", "year", "month", "week", "day", "monday", "tuesday", "wednesday",
         "thursday", "friday", "meeting", "call", "mal", "jahr", "monat", "woche", "tag", "montag", "dienstag",
         "mittwoch", "donnerstag", "freitag", "fois", "an", "annee", "mois", "semaine", "jour", "lundi", "mardi",
         "mercredi", "jeudi", "vendredi", "vez", "ano", "mes", "semana", "dia", "lunes", "martes", "miercoles",
         "jueves", "viernes", "volta", "anno", "mese", "settimana", "giorno", "keer", "jaar", "maand", "week", "raz",
         "rok", "roku", "raza", "miesiac", "раз", "год", "года", "месяц", "неделю", "gangen", "aret", "manaden", "yil",
         "kez", "defa", "مرة", "سنة");
/* Before them the first is no part of a list: "at first". */
WORD_SET(adverbs, "at", "zum", "zuerst", "d", "por", "for", "per");

/* The workstreams of a list, in its order. */
struct list {
    int streams[STREAMS_MAX];
    size_t count;
};

/* Those mentioned in [from, to), each at its first place. */
static struct list read_list(const struct mentions *mentions, size_t from, size_t to)
{
    struct list list = {.count = 0};
    unsigned held = 0;
    for (size_t at = from; at < to; at++)
        for (size_t m = 0; m < mentions->count; m++) {
            const struct mention *mention = &mentions->items[m];
            if (mention->first != at || (held >> mention->stream & 1)) continue;
            held |= 1u << mention->stream;
            list.streams[list.count++] = mention->stream;
        }
    return list;
}

/* What is quoted next before the sentence that begins at the token; else behind it, where the answer stands on top. */
static struct list quoted_list(const struct view *view, const struct mentions *quoted, size_t at)
{
    const struct token *tokens = view->tokens.items;
    size_t to = at, from;
    while (to > 0 && tokens[to - 1].zone != ZONE_QUOTED) to--;
    for (from = to; from > 0 && tokens[from - 1].zone == ZONE_QUOTED;) from--;
    if (from == to) {
        for (from = at; from < view->tokens.count && tokens[from].zone != ZONE_QUOTED;) from++;
        for (to = from; to < view->tokens.count && tokens[to].zone == ZONE_QUOTED;) to++;
    }
    return read_list(quoted, from, to);
}

/* What the author's own lines before it tell of, down to the quotation. */
static struct list own_list(const struct view *view, const struct mentions *own, size_t at)
{
    size_t from = at;
    while (from > 0 && view->tokens.items[from - 1].zone == ZONE_BODY) from--;
    return read_list(own, from, at);
}

static size_t count_beside(const struct view *view, size_t i, size_t from, size_t to)
{
    struct token *tokens = view->tokens.items;
    if ((i + 1 < to && word_set_has(&twos, &tokens[i + 1])) || (i > from && word_set_has(&twos, &tokens[i - 1])))
        return 2;
    if ((i + 1 < to && word_set_has(&threes, &tokens[i + 1])) || (i > from && word_set_has(&threes, &tokens[i - 1])))
        return 3;
    return 1;
}

/* Which of the list the word at i points at, a bit each. */
static unsigned pointed_at(const struct step *step, const struct view *view, size_t i, size_t from, size_t to,
                           size_t count)
{
    const struct token *tokens = view->tokens.items, *word = &tokens[i];
    unsigned all = count >= 32 ? ~0u : (1u << count) - 1;
    bool next = i + 1 < to;
    if (next && word_set_has(&times, &tokens[i + 1])) return 0;
    if (i > from && word_set_has(&adverbs, &tokens[i - 1])) return 0;
    bool last = word_set_has(&lasts, word);
    if (last || word_set_has(&firsts, word)) {
        size_t n = count_beside(view, i, from, to);
        if (n > count) return 0;
        return last ? all & ~((1u << (count - n)) - 1) : (1u << n) - 1;
    }
    if (count == 2 && word_set_has(&both, word)) return all;
    bool pair = word_set_has(&twos, word), three = word_set_has(&threes, word);
    if (pair || three) return i > from && count == (pair ? 2u : 3u) && stream_is_article(&tokens[i - 1]) ? all : 0;
    if (word_set_has(&everything, word)) {
        bool excepts = next && stream_excepts(step, view, i + 1);
        return excepts || (next && word_set_has(&beside_all, &tokens[i + 1])) ? all : 0;
    }
    if (word_set_has(&seconds, word)) return 2;
    return count > 2 && word_set_has(&thirds, word) ? 4 : 0;
}

/* Reads a sentence that asks; what it points at is mentioned there. */
static void read_pointing(struct step *step, const struct view *view, size_t from, size_t to, const struct list *list,
                          struct mentions *out)
{
    unsigned meant = 0, left = 0;
    size_t first = to, end = from;
    bool excepts = false;
    if (list->count < LIST_LEAST) return;
    for (size_t i = from; i < to; i++) {
        if (stream_excepts(step, view, i)) excepts = excepts || meant != 0;
        unsigned here = pointed_at(step, view, i, from, to, list->count);
        if (here == 0) continue;
        *(excepts ? &left : &meant) |= here;
        if (i < first) first = i;
        end = i + 1;
    }
    if (excepts && left == 0) return;
    for (size_t s = 0; s < list->count; s++) {
        if (!((meant & ~left) >> s & 1)) continue;
        mention_add(step, out, list->streams[s], POINTED_SCORE, first, end, true);
        out->items[out->count - 1].pointed = true;
    }
}

void streams_pointed(struct step *step, const struct stream_text *text, struct mentions *out)
{
    const struct view *view = text->view;
    struct mentions quoted = {0};
    size_t before = out->count;
    bool looked = false;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_JOINS || view->tokens.items[hit->first].zone != ZONE_BODY) continue;
        size_t from, to;
        bool named = false;
        stream_sentence_at(view, hit->first, &from, &to);
        for (size_t m = 0; m < out->count; m++) named |= out->items[m].first >= from && out->items[m].first < to;
        if (named) continue;
        struct mentions own = {.items = out->items, .count = before};
        struct list list = own_list(view, &own, from);
        if (list.count < LIST_LEAST && !looked) {
            streams_numbered(step, text, ZONE_QUOTED, &quoted);
            streams_named(step, text, ZONE_QUOTED, &quoted);
            looked = true;
        }
        if (list.count < LIST_LEAST) list = quoted_list(view, &quoted, from);
        read_pointing(step, view, from, to, &list, out);
    }
}
