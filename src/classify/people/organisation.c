/* SPDX-License-Identifier: MIT */
/* organisation: for whom the author speaks, read off the words after "on behalf of" and the like. */
#include "organisation.h"
#include "phrases/word_set.h"
#include <strings.h>
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

#define RUN_MAX_CHARACTERS 30
/* The weight of "we at", and the least of words behind which a name need not be written as one. */
#define WE_AT 0.7
/* ... and of those that say whose answer is sent by what they are (phrases_encloses.c). */
#define PASSES_OF 1.1
/* "The committee of the Lantern Singers": words up to the name, and the first of it. */
#define BODY_WORDS 6

static bool is_cased(uint32_t code)
{
    return code < 0x590 || (code >= 0x1E00 && code <= 0x1FFF);
}

/* In scripts without capitals: what stands from `at` to the next punctuation or a verb that follows names. */
static const char *uncased_run(struct arena *arena, const char *at)
{
    static const char *const verbs[] = {
        "提交",   "发表",    "發表",   "谨",          "回答",   "就",     "对",     "向",   "在此",  "作出",
        "回应",   "来信",    "來信",   "写信",        "寫信",   "致信",   "致函",   "回信", "答复",  "答覆",
        "回复",   "回覆",    "回應",   "感谢",        "感謝",   "写给",   "参与",   "参加", "报告",  "反映",
        "أقدم",   "نقدم",    "أود",    "نود",         "أتقدم",  "نتقدم",  "أرسل",   "نرسل", "يسرني", "يسرنا",
        "في هذا", "على هذ",  "ناقشنا", "في الاجتماع", "理事会", "董事会", "校委会", "通过", "كلها",  "كله",
        "جميعا",  "بأكملها", "بأكمله", "بكاملها",     "أجيب",   "نجيب",   "أكتب",   "نكتب", "إليكم"};
    static const char *const from[] = {"من ", "لـ", "عن ", "من قبل "};
    at = name_skip_blank(at);
    for (size_t i = sizeof from / sizeof *from; i-- > 0;)
        if (text_begins(at, from[i])) at += strlen(from[i]);
    const char *end = at;
    uint32_t first = name_first_code(at, at + strlen(at));
    if (first >= 0x3041 && first <= 0x309F) return ""; /* a particle: the word before it is no verb */
    for (size_t characters = 0; *end != '\0' && *end != '\n' && characters < 2 * RUN_MAX_CHARACTERS; characters++) {
        const char *stop = name_word_end(end);
        if (stop == end && *end != ' ') break;
        bool verb = false;
        for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) verb |= text_begins(end, verbs[i]);
        if (verb) break;
        uint32_t code;
        end += utf8_next(end, end + strlen(end), &code);
    }
    while (end > at && end[-1] == ' ') end--;
    return (size_t)(end - at) > NAME_MAX_BYTES ? "" : arena_strndup(arena, at, (size_t)(end - at));
}

/* "Kurul bu yanıtı Çınar Derneği adına": the capitalised words right before; all where the last one is small. */
static const char *last_capitals(const char *from, const char *end)
{
    const char *found = end, *at = end;
    while (at > from) {
        const char *word = at;
        while (word > from && word[-1] != ' ') word--;
        uint32_t code = name_first_code(word, at);
        bool joins = name_is_connector(word, (size_t)(at - word)) && found < end;
        if (!is_cased(code) || (!name_is_upper(code) && !joins && !(*word >= '0' && *word <= '9'))) break;
        if (name_is_upper(code) && !name_is_article(word, (size_t)(at - word))) found = word;
        at = word > from ? word - 1 : word;
    }
    return found < end ? found : from;
}

/* "理事会委托我以松林小学的名义", "이사회가 솔밭초등학교 이름으로": past who asked for it, and what was asked. */
static const char *past_subject(const char *from, const char *end)
{
    static const char *const marks[] = {"以", "已由", "由", "は", "이사회가 ", "에서 ", "에서는 ", "가 ", "은 ", "는 "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        size_t bytes = strlen(marks[i]);
        const char *at;
        while ((at = memmem(from, (size_t)(end - from), marks[i], bytes)) != NULL) from = at + bytes;
    }
    return from;
}

/* The name before "を代表して", "대표하여", "adına": back to the last punctuation or line start. */
static const char *run_before(struct arena *arena, const char *text, const char *end, size_t *words)
{
    const char *from = text;
    for (const char *at = text; at < end; at++) {
        if (one_of("\n,.;:(", *at)) from = at + 1;
        if (strncmp(at, "。", 3) == 0 || strncmp(at, "、", 3) == 0 || strncmp(at, "，", 3) == 0) from = at + 3;
    }
    from = past_subject(from, end);
    while (from < end && *from == ' ') from++;
    while (end > from && end[-1] == ' ') end--;
    static const char *const particles[] = {"を", "을", "를", "の", "의"};
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (end - from > 3 && strncmp(end - 3, particles[i], 3) == 0) end -= 3;
    from = last_capitals(from, end);
    /* "Örnek Ağı'nı temsilen": the ending behind the apostrophe is grammar; "kurumum adına" names nobody. */
    uint32_t first = name_first_code(from, end);
    if (is_cased(first) && !name_is_upper(first)) return "";
    if (is_cased(first)) *words = 1;
    for (const char *at = from; is_cased(first) && at < end; at++) {
        *words += *at == ' ';
        if ((*at == '\'' || strncmp(at, "\xe2\x80\x99", 3) == 0) && !memchr(at, ' ', (size_t)(end - at))) end = at;
    }
    return (size_t)(end - from) > NAME_MAX_BYTES ? "" : arena_strndup(arena, from, (size_t)(end - from));
}

static bool takes_name_before(const struct token *first, const struct token *last, bool behalf)
{
    static const char *const last_words[] = {"adına",     "adina", "temsilen", "tarafindan", "tarafından",
                                             "kurulunca", "义",    "義",       "过",         "准"};
    uint32_t code = name_first_code(last->text, last->text + last->bytes);
    bool kana = code >= 0x3040 && code <= 0x30FF, hangul = code >= 0xAC00 && code <= 0xD7AF;
    bool jamo = behalf && code >= 0x1100 && code <= 0x1112;
    return kana || hangul || jamo || code == 0x1112 || strcmp(first->text, "olarak") == 0 ||
           name_in_list(last_words, sizeof last_words / sizeof *last_words, last->text, last->bytes);
}

/* Words that only bodies end in, where no capitals tell names: societies, clubs, unions. */
static bool ends_as_body(const char *name)
{
    static const char *const ends[] = {"会", "會", "社",   "団",   "团",   "団体", "团体",     "队",     "隊",
                                       "组", "組", "联盟", "连线", "网络", "组织", "組合",     "クラブ", "グループ",
                                       "회", "단", "모임", "단체", "조합", "연대", "네트워크", "동아리"};
    size_t bytes = strlen(name);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        size_t end = strlen(ends[i]);
        if (bytes > end && strcmp(name + bytes - end, ends[i]) == 0) return true;
    }
    return false;
}

/* Parts of a body that say what it says. */
static const char *const organs[] = {"board",
                                     "staff",
                                     "team",
                                     "management",
                                     "members",
                                     "trustees",
                                     "directors",
                                     "kollegium",
                                     "kollegiums",
                                     "lehrerkollegium",
                                     "lehrerkollegiums",
                                     "belegschaft",
                                     "leitung",
                                     "vorstand",
                                     "vorstands",
                                     "vorstandes",
                                     "präsidium",
                                     "präsidiums",
                                     "teams",
                                     "mitglieder",
                                     "geschäftsführung",
                                     "bureau",
                                     "équipe",
                                     "personnel",
                                     "direction",
                                     "membres",
                                     "junta",
                                     "directiva",
                                     "dirección",
                                     "claustro",
                                     "equipo",
                                     "direção",
                                     "diretoria",
                                     "equipa",
                                     "equipe",
                                     "direttivo",
                                     "direzione",
                                     "collegio",
                                     "consiglio",
                                     "bestuur",
                                     "directie",
                                     "leden",
                                     "styrelsen",
                                     "styrelse",
                                     "personalen",
                                     "zarządu",
                                     "zarząd",
                                     "zespołu",
                                     "dyrekcji",
                                     "правления",
                                     "коллектива",
                                     "дирекции",
                                     "педсовета"};

/* What stands between quotation marks, of which the first was just passed: "Сетевая защита»". */
static const char *to_closing_quote(struct arena *arena, const char *at, size_t *words)
{
    static const char *const closing[] = {"»", "“", "”", "\"", "’", "‘", "«"};
    size_t bytes = strcspn(at, "\n"), end = 0;
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++) {
        const char *found = memmem(at, bytes, closing[i], strlen(closing[i]));
        if (found != NULL && (end == 0 || (size_t)(found - at) < end)) end = (size_t)(found - at);
    }
    if (end == 0 || end > RUN_MAX_CHARACTERS * 2) return "";
    *words = 1;
    for (size_t i = 0; i < end; i++) *words += at[i] == ' ';
    return arena_strndup(arena, at, end);
}

/* "In the name of the society «Clear Brook»": the word for it in small letters, then the name. */
static const char *named_body(struct arena *arena, const char *at, size_t *words)
{
    static const char *const quotes[] = {"«", "„", "“", "\"", "‘", "‚", "»", "'"};
    bool body = false;
    for (int i = 0; i < BODY_WORDS; i++) {
        at = name_skip_blank(at);
        at = name_skip_elided(at);
        for (size_t k = 0; k < sizeof quotes / sizeof *quotes; k++) {
            size_t bytes = strlen(quotes[k]);
            if (strncmp(at, quotes[k], bytes) != 0) continue;
            const char *quoted = to_closing_quote(arena, name_skip_blank(at + bytes), words);
            return quoted[0] != '\0' ? quoted : name_run(arena, name_skip_blank(at + bytes), words);
        }
        const char *end = name_word_end(at);
        if (end == at) return "";
        if (body && name_is_upper(name_first_code(at, end))) return name_run(arena, at, words);
        bool is_body = people_is_organisation(arena, at, (size_t)(end - at)) ||
                       name_in_list(organs, sizeof organs / sizeof *organs, at, (size_t)(end - at));
        if (!is_body && !name_is_article(at, (size_t)(end - at)) && !name_is_connector(at, (size_t)(end - at)))
            return "";
        body |= is_body;
        at = end;
    }
    return "";
}

/* "Board of the Lantern Society": the part of a body that says so, and the body whose part it is. */
static const char *past_organ(struct arena *arena, const char *name)
{
    size_t bytes = strcspn(name, " ");
    if (!name_in_list(organs, sizeof organs / sizeof *organs, name, bytes)) return name;
    bool led = false;
    for (const char *at = name + bytes; *at != '\0'; at += strcspn(at, " ")) {
        at = name_skip_elided(at + strspn(at, " "));
        size_t word = strcspn(at, " ");
        bool leads = name_is_connector(at, word) || name_is_article(at, word);
        bool upper = name_is_upper(name_first_code(at, at + word));
        if (upper && led) return people_is_organisation(arena, at, strlen(at)) ? at : name;
        led |= leads;
    }
    return name;
}

/* "Contribution de la commune d'Aulnoy": towns and villages write what they are in small letters. */
static const char *named_town(struct arena *arena, const char *at, size_t *words)
{
    static const char *const towns[] = {
        "commune",      "ville",     "mairie",       "municipalité", "communauté", "comune",    "città", "comunità",
        "ayuntamiento", "municipio", "concejo",      "município",    "câmara",     "freguesia", "gmina", "gminy",
        "kommun",       "kommune",   "municipality", "parish",       "borough",    "gemeente"};
    const char *end = name_word_end(at), *quote = memchr(at, '\'', (size_t)(end - at));
    if (quote != NULL || !name_in_list(towns, sizeof towns / sizeof *towns, at, (size_t)(end - at))) return "";
    const char *link = name_skip_blank(end), *name = name_skip_elided(link);
    if (name == link) {
        const char *past = name_word_end(link);
        if (!name_is_connector(link, (size_t)(past - link))) return "";
        name = name_skip_blank(past);
    }
    const char *run = name_run(arena, name, words);
    if (run[0] == '\0') return "";
    *words += 2;
    return arena_strndup(arena, at, (size_t)(name - at) + strlen(run));
}

static const char *named_by(struct step *step, const struct view *view, const struct hit *hit, size_t *words,
                            bool *body)
{
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = view_text(step, first);
    *words = 2; /* where words are not parted by blanks */
    if (takes_name_before(first, last, hit->concept == CONCEPT_BEHALF))
        return run_before(step->arena, text, text + first->from, words);
    /* "För Granskolans räkning": the name stands inside. */
    bool inside =
        hit->end - hit->first > 2 && (strcmp(last->text, "rakning") == 0 || strcmp(last->text, "vagnar") == 0);
    const char *at = name_skip_blank(text + (inside ? first : last)->to);
    /* "The answer of our director, Dr Ana Example" */
    if (hit->concept == CONCEPT_PASSES && hit->weight == PASSES_OF && *at == ',') at = name_skip_blank(at + 1);
    if (!is_cased(name_first_code(at, at + strlen(at)))) {
        /* Whom a verb of passing on is followed by cannot be told there, unless a title does. */
        if (hit->concept == CONCEPT_PASSES) *words = 0;
        return uncased_run(step->arena, at);
    }
    const char *name = past_organ(step->arena, name_run(step->arena, at, words));
    /* In a text as often as not somebody else's position. */
    if (name[0] == '\0' && first->zone == ZONE_SUBJECT) name = named_town(step->arena, at, words);
    if (name[0] != '\0' || hit->concept != CONCEPT_BEHALF || hit->weight < WE_AT) return name;
    name = named_body(step->arena, at, words);
    *body = name[0] != '\0';
    return name;
}

/* Whoever represents does so for a body; whoever stands in does it for a person as well. */
static bool represents(const struct step *step, const struct view *view, const struct hit *hit)
{
    static const char *const words[] = {"代表", "대표"};
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = view_text(step, first);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (last->to > first->from && memmem(text + first->from, last->to - first->from, words[i], strlen(words[i])))
            return true;
    return false;
}

/* Before the name, or as the phrase's last word ("im Namen der", "pour le compte du"). */
static bool has_article(const struct step *step, const struct view *view, const struct hit *hit)
{
    static const char *const articles[] = {"the", "der",   "des",  "dem", "du",    "la",    "les", "del", "los",
                                           "las", "della", "dell", "dei", "degli", "delle", "il",  "lo",  "het"};
    const struct token *last = &view->tokens.items[hit->end - 1];
    const char *at = name_skip_blank(view_text(step, last) + last->to);
    if (hit->end - hit->first >= 2 &&
        name_in_list(articles, sizeof articles / sizeof *articles, last->text, last->bytes))
        return true;
    for (size_t i = 0; i < sizeof articles / sizeof *articles; i++) {
        size_t bytes = strlen(articles[i]);
        if (strncasecmp(at, articles[i], bytes) == 0 && at[bytes] == ' ') return true;
    }
    return false;
}

/* "Friends of the Brook", "Parents for Reading": no person is called so. */
static bool is_worded(const char *name)
{
    return strstr(name, " of ") != NULL || strstr(name, " for ") != NULL || strstr(name, " & ") != NULL;
}

/* The name in running text: capitals, a word for a body, an ending that only bodies have, an article. */
static bool names_body(struct step *step, const struct view *view, const struct hit *hit, const char *name,
                       size_t words)
{
    if (people_is_organisation(step->arena, name, strlen(name)) || name_is_acronym(name)) return true;
    if (hit->concept != CONCEPT_BEHALF || hit->weight < 1) return false;
    if (is_worded(name)) return true;
    if (!is_cased(name_first_code(name, name + strlen(name)))) return ends_as_body(name) || represents(step, view, hit);
    /* "On behalf of the Bluebird Project": people carry no article. Virtues do ("im Namen der Sicherheit"). */
    return words >= 2 && has_article(step, view, hit);
}

/* "Not on behalf of the school", "okul adına değil". */
static bool is_denied(const struct view *view, const struct hit *hit)
{
    static const char *const before[] = {"not", "nicht", "pas",  "non", "no",  "nao", "niet",
                                         "nie", "не",    "inte", "لا",  "ليس", "ليست"};
    static const char *const behind[] = {"degil", "değil", "아니라", "아닌"};
    const struct token *tokens = view->tokens.items;
    const struct token *last = hit->first > 0 ? &tokens[hit->first - 1] : NULL;
    const struct token *next = hit->end < view->tokens.count ? &tokens[hit->end] : NULL;
    return (last != NULL && !tokens_part(tokens, hit->first) &&
            name_in_list(before, sizeof before / sizeof *before, last->text, last->bytes)) ||
           (next != NULL && name_in_list(behind, sizeof behind / sizeof *behind, next->text, next->bytes));
}

/* "Wir vom Beispielverein haben": the words open their clause. Behind its verb, as in "die Bretter holen wir beim
 * Sägewerk", and over a comma they say where something is done. */
static bool opens_clause(const struct step *step, const struct view *view, const struct hit *hit)
{
    WORD_SET(and_set, "and", "but", "that", "und", "aber", "dass", "weil", "wenn", "denn", "et", "mais", "que", "y",
             "e", "pero", "mas", "ma", "che", "en", "maar", "dat", "och", "men", "att", "и", "а", "но", "что");
    const struct token *first = &view->tokens.items[hit->first], *last = &view->tokens.items[hit->end - 1];
    const char *text = view_text(step, first);
    if (memchr(text + first->from, ',', last->to - first->from) != NULL) return false;
    if (first->sentence || first->line || hit->first == 0 || first[-1].block != first->block) return true;
    const char *between = text + first[-1].to;
    return strcspn(between, ",;:.(!?\"-") < first->from - first[-1].to ||
           memmem(between, first->from - first[-1].to, "–", 3) || word_set_has(&and_set, &first[-1]);
}

const char *people_organisation(struct step *step, const struct view *view, const char **person)
{
    const char *weak = "", *found = "";
    *person = "";
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        enum zone zone = view->tokens.items[hit->first].zone;
        if ((hit->concept != CONCEPT_BEHALF && hit->concept != CONCEPT_PASSES) || zone > ZONE_FILE) continue;
        if (zone == ZONE_SUBJECT && step->reading->reply) continue; /* the thread's subject, another's words */
        if (hit->concept == CONCEPT_PASSES && hit->weight < 1)
            continue; /* says that something is passed on, not whose it is */
        if (is_denied(view, hit)) continue;
        if (hit->concept == CONCEPT_BEHALF && hit->weight == WE_AT && !opens_clause(step, view, hit)) continue;
        if (people_reports(view, hit) || (hit->concept == CONCEPT_BEHALF && speaks_for_kin(view, hit))) continue;
        if (hit_overlaps(view, hit, CONCEPT_OURS)) { /* "on behalf of the board" names nobody */
            const struct token *last = &view->tokens.items[hit->end - 1];
            size_t count = 0;
            bool behalf = hit->concept == CONCEPT_BEHALF && hit->weight >= 1 && !last->wide;
            const char *whole = behalf ? named_body(step->arena, view_text(step, last) + last->to, &count) : "";
            if (zone == ZONE_SUBJECT && !last->wide && found[0] == '\0' && count == 0)
                whole = named_town(step->arena, name_skip_blank(view_text(step, last) + last->to), &count);
            if (count >= 2 && found[0] == '\0') found = whole;
            continue;
        }
        size_t words;
        bool body = false;
        const char *name = named_by(step, view, hit, &words, &body);
        if (name[0] == '\0') continue;
        if (hit->concept == CONCEPT_BEHALF) name = name_in_own_case(step, name);
        bool organisation = body || names_body(step, view, hit, name, words);
        bool titled = name_has_title(name), some = words >= 2 && words <= 4;
        if (some && !organisation && !titled && hit->concept == CONCEPT_BEHALF && hit->weight >= 1) {
            enum named named = people_named_behind(step, view, hit, name, words);
            if (named == NAMED_BOTH) continue;
            organisation = named == NAMED_BODY;
        }
        if (organisation && !titled && hit->concept == CONCEPT_BEHALF) {
            /* The subject often cuts a name short that the text has in full. */
            if (found[0] != '\0' && strncmp(name, found, strlen(found)) != 0) continue;
            if (strlen(name) > strlen(found)) found = name;
            continue;
        }
        if ((titled || (some && !organisation)) && (hit->concept == CONCEPT_PASSES || hit->weight >= 1)) *person = name;
        if (hit->concept == CONCEPT_BEHALF && hit->weight >= 1 && words > 4) weak = name;
    }
    if (found[0] != '\0') *person = "";
    return found[0] != '\0' ? found : weak;
}
