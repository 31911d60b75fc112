/* SPDX-License-Identifier: MIT */
/*
 * organisation_place: where authors say they work: "I teach at the Example School", "Example Netの山田です". It tells
 * whose they are where nothing else does, and never that they speak for it.
 */
#include <mailcall/base/bytes.h>
#include "organisation.h"
#include "phrases/word_set.h"

/* What a text opens with says who writes; further on, who came to see it. */
#define OPENING_BLOCKS 4
#define ACROSS_WORDS 12

/* Who says so is no part of the place, or no longer. */
WORD_SET(client_set, "parent", "parents", "mother", "father", "mum", "dad", "guardian", "neighbour", "neighbor",
         "customer", "client", "user", "resident", "citizen", "patient", "reader", "visitor", "guest", "fan", "friend",
         "supporter", "subscriber", "former", "ex", "retired", "late", "victim", "candidate", "graduate", "alumn*",
         "afraid", "not", "sure", "glad", "aware", "favour", "favor", "tired", "mutter", "vater", "kunde", "kundin",
         "nachbar*", "burger*", "einwohner*", "patient*", "leser*", "ehemalig*", "fruhere*", "nicht", "froh", "sicher",
         "meinung", "ansicht", "mere", "pere", "parente", "voisin*", "client*", "habitant*", "ancien*", "retraite*",
         "ami", "amie", "lecteur", "lectrice", "pas", "sur", "content*", "madre", "padre", "vecin*", "jubilad*",
         "antigu*", "no", "usuari*", "amig*", "genitore", "vicino", "vicina", "pensionat*", "residente", "non", "moe",
         "mae", "pai", "vizinh*", "aposentad*", "reformad*", "morador*", "nao", "moeder", "vader", "klant", "buurman",
         "buurvrouw", "bewoner", "voormalig*", "oud", "niet", "foralder", "mamma", "pappa", "granne", "tidigare",
         "pensionerad", "inte", "boende", "opposed", "grateful", "thankful", "proud", "critical", "writing", "response",
         "reply", "ouder", "grossmutter", "elternteil", "mama", "papa");

/* "As head of the school, I": the author speaks in the sentence, and is no guest of the place. */
static bool is_own_place(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    bool me = false;
    static const char *const verbs[] = {
        "trabajo",     "soy",      "dirijo",   "presido",  "coordino", "gestiono", "ensino",   "lavoro",
        "insegno",     "sono",     "dirigo",   "cucino",   "trabalho", "sou",      "coordeno", "leciono",
        "cozinho",     "cocino",   "presiedo", "gestisco", "estoy",    "colaboro", "giro",     "represento",
        "rappresento", "puedo",    "digo",     "quiero",   "creo",     "hablo",    "escribo",  "propongo",
        "veo",         "respondo", "pienso",   "posso",    "penso",    "vorrei",   "scrivo",   "quero",
        "acho",        "falo",     "proponho", "creio",    "escrevo",  "rispondo", "contesto", "vedo"};
    for (size_t i = hit->first; i < hit->end; i++) {
        if (word_set_has(&client_set, &tokens[i]) || (i > hit->first && tokens_part(tokens, i))) return false;
        me |= (tokens[i].said & SAID_PERSON) != 0;
    }
    for (size_t i = hit->end; !me && i < view->tokens.count && i < hit->end + ACROSS_WORDS && !tokens_part(tokens, i);
         i++)
        me = (tokens[i].said & SAID_PERSON) != 0 ||
             name_in_list(verbs, sizeof verbs / sizeof *verbs, tokens[i].text, tokens[i].bytes);
    return me || tokens[hit->first].wide ||
           name_in_list(verbs, sizeof verbs / sizeof *verbs, tokens[hit->first].text, tokens[hit->first].bytes);
}

/* "若葉ネット": in scripts without capitals a name is told from a place by its end. */
static bool is_body_name(struct arena *arena, const char *name, size_t bytes)
{
    static const char *const ends[] = {"ネット", "会",   "社",           "団",     "局",       "所",       "校",
                                       "館",     "院",   "協会",         "クラブ", "グループ", "センター", "ラボ",
                                       "CSIRT",  "CERT", "課",           "庁",     "省",       "組合",     "大学",
                                       "研究室", "園",   "ネットワーク", "役場"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (bytes > end && memcmp(name + bytes - end, ends[i], end) == 0) return true;
    }
    return people_is_organisation(arena, name, bytes);
}

/* "我在青松小学工作": up to what is done there. */
static const char *wide_place(struct arena *arena, const char *at)
{
    static const char *const ends[] = {"工作", "任教", "任职", "上班", "做", "当", "教", "，", "。", ",", "的", "负责"};
    size_t bytes = strcspn(at, "\n");
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        const char *end = memmem(at, bytes, ends[i], strlen(ends[i]));
        if (end != NULL) bytes = (size_t)(end - at);
    }
    /* "At a small company": no name. */
    static const char *const some[] = {"一", "某", "这", "那", "本", "我", "你", "学校", "公司"};
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        if (text_begins(at, some[i])) return "";
    if (bytes == 0 || bytes > SIGNED_MAX_BYTES || !people_is_organisation(arena, at, bytes)) return "";
    return arena_strndup(arena, at, bytes);
}

static const char *place_behind(struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *last = &view->tokens.items[hit->end - 1];
    const char *at = name_skip_blank(step->out->blocks.items[last->block].text + last->to);
    if (last->wide) return wide_place(step->arena, at);
    size_t words;
    const char *name = name_run(step->arena, at, &words);
    if (name[0] == '\0' || name_has_title(name)) return "";
    if (strstr(name, " und ") != NULL) return "";
    /* In German every noun has a capital: "ich bin an der Schule". */
    bool bare = words < 2 && strncmp(step->out->language, "de", 2) == 0 && !name_is_acronym(name);
    return !bare && people_is_organisation(step->arena, name, strlen(name)) ? name : "";
}

/* "若葉ネットの山田です": what stands before the author's family name. */
static const char *place_before_name(struct step *step, const char *text)
{
    const char *name = step->out->contributor.name;
    size_t bytes = strcspn(name, " ");
    if (bytes < 3 || bytes > 18 || (unsigned char)name[0] < 0xE3) return "";
    const char *key = arena_printf(step->arena, "の%.*s", (int)bytes, name), *at = strstr(text, key);
    if (at == NULL) return "";
    const char *behind = name_skip_blank(at + strlen(key)), *given = name_skip_blank(name + bytes);
    if (*given != '\0' && strncmp(behind, given, strlen(given)) == 0) behind += strlen(given);
    if (strncmp(behind, "です", 6) != 0 && strncmp(behind, "と申", 6) != 0 && strncmp(behind, "でござ", 9) != 0)
        return "";
    const char *from = at;
    while (from > text && from[-1] != '\n' && strncmp(from - 3 >= text ? from - 3 : text, "。", 3) != 0 &&
           strncmp(from - 3 >= text ? from - 3 : text, "、", 3) != 0)
        from--;
    size_t place = (size_t)(at - from);
    if (place < 6 || place > SIGNED_MAX_BYTES || !is_body_name(step->arena, from, place)) return "";
    return arena_strndup(step->arena, from, place);
}

const char *people_place(struct step *step, const struct view *view)
{
    const struct blocks *blocks = &step->out->blocks;
    for (size_t i = 0, own = 0; i < blocks->count && own < OPENING_BLOCKS; i++) {
        if (view_zone(&blocks->items[i]) != ZONE_BODY) continue;
        own++;
        const char *place = place_before_name(step, blocks->items[i].text);
        if (place[0] != '\0') return place;
    }
    for (size_t i = 0; view_has(view, CONCEPT_WORKS) && i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_WORKS || view->tokens.items[hit->first].zone != ZONE_BODY) continue;
        if (view->tokens.items[hit->first].block < 0 || !is_own_place(view, hit)) continue;
        const char *place = place_behind(step, view, hit);
        if (place[0] != '\0') return place;
    }
    return "";
}
