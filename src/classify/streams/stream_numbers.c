/* SPDX-License-Identifier: MIT */
/* stream_numbers: where a message numbers a workstream: "WS2", "workstream two", "第二工作组", "all three of them". */
#include <mailcall/base/bytes.h>
#include "streams.h"
#include "markers/marker.h"
#include "phrases/word_set.h"
#include <strings.h>
#include <pthread.h>

/* "Workstreams 1, 2 and 3": so many words after the word are looked at. */
#define REACH 8
/* "All of our three workstreams" */
#define ALL_WORDS 4
/* How much a number says: behind the word for workstream, before it, in one word with it or its short form, beside a
 * word for team. */
#define BEHIND_SCORE 3.2
#define BEFORE_SCORE 2.8
#define JOINED_SCORE 3.4
#define SHORT_SCORE 1.5
#define TEAM_SCORE 2.3

struct number_name {
    const char *text;
    unsigned bytes;
    int value;
};

/* Read once in a process's life. */
struct number_names {
    struct arena *arena;
    struct number_name *items;
    size_t count, room;
};
static struct number_names *number_names;
static pthread_once_t number_names_once = PTHREAD_ONCE_INIT;

static void read_names(void)
{
    struct arena *arena = arena_new();
    struct number_names *names = arena_alloc(arena, sizeof *names);
    struct tokens tokens = {0};
    names->arena = arena;
    for (const struct number_word *number = marker_numbers; number->words != NULL; number++)
        for (const char *at = number->words; *at != '\0';) {
            size_t bytes = strcspn(at, "|");
            tokens.count = 0;
            tokens_add(arena, &tokens, ZONE_BODY, -1, at, bytes);
            if (tokens.count == 1)
                *ARENA_PUSH(arena, names->items, names->count, names->room) =
                    (struct number_name){tokens.items[0].text, tokens.items[0].bytes, number->value};
            at += bytes + (at[bytes] == '|');
        }
    number_names = names;
}

static int roman_value(const char *text, unsigned bytes)
{
    static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    for (int i = 0; i < 10; i++)
        if (strlen(roman[i]) == bytes && memcmp(text, roman[i], bytes) == 0) return i + 1;
    return 0;
}

/* Number that a word means, 0 when none. Endings may differ ("вторую" for "второй"). */
static int value_of(const struct token *token)
{
    if (token->bytes == 0 || token->bytes > 40) return 0;
    if (token->text[0] >= '0' && token->text[0] <= '9') {
        size_t digits = strspn(token->text, "0123456789");
        bool ordinal = token->bytes - digits <= 4;
        return digits <= 2 && ordinal ? (int)strtol(token->text, NULL, 10) : 0;
    }
    int roman = roman_value(token->text, token->bytes);
    if (roman > 0) return roman;
    pthread_once(&number_names_once, read_names);
    for (size_t i = 0; i < number_names->count; i++) {
        const struct number_name *name = &number_names->items[i];
        if (name->bytes == token->bytes && memcmp(name->text, token->text, name->bytes) == 0) return name->value;
    }
    bool cyrillic = ((unsigned char)token->text[0] & 0xFC) == 0xD0;
    for (size_t i = 0; cyrillic && i < number_names->count; i++) {
        const struct number_name *name = &number_names->items[i];
        unsigned common = 0;
        while (common < name->bytes && common < token->bytes && name->text[common] == token->text[common]) common++;
        if (common >= 8 && name->bytes - common <= 4 && token->bytes - common <= 6) return name->value;
    }
    return 0;
}

static int stream_numbered(const struct streams *streams, int number)
{
    for (size_t s = 0; s < streams->count; s++)
        if (number > 0 && streams->number[s] == number) return (int)s;
    return -1;
}

/* What may stand between the word for workstream and its numbers. */
WORD_SET(links, "and", "et", "y", "e", "und", "en", "i", "och", "и", "ve", "و", "和", "与", "と", "or", "ou", "oder",
         "o", "of", "no", "number", "nr", "n", "numero", "номер", "رقم", "the", "le", "la", "el", "der", "die", "den",
         "il", "либо", "или", "第", "ws", "workstream", "a", "ו", "及", "및", "와", "과", "か", "als", "also", "oraz");

static bool is_digits(const struct token *token)
{
    return token->text[0] >= '0' && token->text[0] <= '9';
}

/* "Can I be part of your workstream? I coordinate", "the outreach team I'd like": no number. */
static bool breaks_off(const struct step *step, const struct token *before, const struct token *at)
{
    const char *text = view_text(step, at);
    for (size_t i = before->to; i < at->from; i++)
        if (strchr(".?!,;:", text[i]) != NULL) return true;
    return text[at->to] == '\'' || strncmp(text + at->to, "’", strlen("’")) == 0;
}

/* "Eine Arbeitsgruppe wurde eingesetzt": in most languages "one" is what comes before a noun, too. */
WORD_SET(articles, "un", "une", "una", "um", "uma", "ein", "eine", "einer", "einem", "einen", "een", "en", "ett", "et",
         "bir");

/* Numbers that are small words elsewhere: "the harbour team on the first Monday" counts no ten. */
static bool counts_elsewhere(const struct step *step, const struct token *token)
{
    static const char *const words[][2] = {{"on", "tr"}, {"sei", "it"}, {"ten", "en"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(token->text, words[i][0]) == 0) return strncmp(step->out->language, words[i][1], 2) != 0;
    return false;
}

/* "Groupe de travail un", and nothing that this "un" could belong to. */
static bool counts_alone(const struct step *step, const struct view *view, size_t at)
{
    const struct token *tokens = view->tokens.items;
    if (counts_elsewhere(step, &tokens[at])) return false;
    if (!word_set_has(&articles, &tokens[at])) return true;
    bool last = at + 1 == view->tokens.count || tokens[at + 1].block != tokens[at].block;
    return last || breaks_off(step, &tokens[at], &tokens[at + 1]) || word_set_has(&links, &tokens[at + 1]);
}

/* "workstream 2", "WS 1, 2 and 3". Stops at the first word that is neither a number nor joins numbers, and at a number
 * written another way than the first: "Workstream 1, two new agreements" counts agreements. */
void streams_after(struct step *step, const struct view *view, const struct streams *streams, const struct hit *hit,
                   struct mentions *out)
{
    const struct token *tokens = view->tokens.items, *former = NULL;
    /* "WS1" itself holds the first number. */
    bool holds = strpbrk(tokens[hit->end - 1].text, "0123456789") != NULL;
    for (size_t i = hit->end; i < view->tokens.count && i < hit->end + REACH; i++) {
        if (tokens[i].block != tokens[hit->first].block) break;
        int value = value_of(&tokens[i]);
        if (value > 0 && (holds || former != NULL) && is_digits(&tokens[i]) != (holds || is_digits(former))) break;
        bool letter = tokens[i].bytes == 1 && !tokens[i].number; /* "i", "e", "o" join as often as they count */
        if (letter && value > 0 && breaks_off(step, &tokens[i - 1], &tokens[i])) break;
        if (value > 0 && !counts_alone(step, view, i)) break;
        if (value > 0 && !(letter && i > hit->end)) {
            /* "workstream 2.1" and "workstream 2020" are no workstreams; stream_numbered refuses what does not exist.
             */
            mention_add(step, out, stream_numbered(streams, value), BEHIND_SCORE, hit->first, i + 1, false);
            former = &tokens[i];
            continue;
        }
        if (!word_set_has(&links, &tokens[i])) break;
        if (tokens[i].sentence && i > hit->end) break;
    }
}

/* "第1作業部会", "제2작업반": what stands right before the number makes it an ordinal. */
static bool is_ordinal_before(const struct step *step, const struct token *number)
{
    const char *text = view_text(step, number);
    if (number->from < 3) return false;
    return memcmp(text + number->from - 3, "第", 3) == 0 || memcmp(text + number->from - 3, "제", 3) == 0;
}

/* Between an ordinal and its noun. */
WORD_SET(counters, "个", "個", "の", "번째", "я", "ya", "th", "nd", "st", "rd", "第");
/* These say how many workstreams there are, not which. */
WORD_SET(counts, "one", "two", "three", "four", "five", "deux", "trois", "dos", "tres", "dois", "due", "tre", "zwei",
         "drei", "три", "два", "twee", "drie", "1", "2", "3");

/* "second workstream", "第二工作组", "2-я рабочая группа", "2. Arbeitsgruppe". */
static void read_before(struct step *step, const struct view *view, const struct streams *streams,
                        const struct hit *hit, struct mentions *out)
{
    const struct token *tokens = view->tokens.items;
    size_t at = hit->first;
    for (int step_back = 0; step_back < 2 && at > 0; step_back++) {
        at--;
        if (tokens[at].block != tokens[hit->first].block || tokens[at + 1].sentence) {
            bool ordinal = tokens[at].number && tokens[at].block == tokens[hit->first].block && step_back == 0;
            if (!ordinal) return;
        }
        int value = value_of(&tokens[at]);
        if (tokens[at].bytes == 1 && !tokens[at].number) return; /* "I work" */
        if (word_set_has(&articles, &tokens[at])) return;
        if (value > 0) {
            bool plain = tokens[at].number && !tokens[at].wide && step_back == 0;
            bool ordinal_digit = tokens[at].bytes > strspn(tokens[at].text, "0123456789");
            bool dotted = tokens[at + 1].sentence;
            if (!(word_set_has(&counts, &tokens[at]) && !dotted) || (plain && ordinal_digit) ||
                is_ordinal_before(step, &tokens[at]))
                mention_add(step, out, stream_numbered(streams, value), BEFORE_SCORE, at, hit->end, false);
            return;
        }
        if (!word_set_has(&counters, &tokens[at])) return;
    }
}

/* "WS2", "ws-3", "workstream1" in one word. */
static void read_joined(struct step *step, const struct view *view, const struct streams *streams, size_t at,
                        struct mentions *out)
{
    static const char *const heads[] = {"ws", "workstream", "wstream", "gt", "ag", "wg"};
    const struct token *token = &view->tokens.items[at];
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        size_t bytes = strlen(heads[i]);
        if (token->bytes <= bytes || token->bytes > bytes + 2 || memcmp(token->text, heads[i], bytes) != 0) continue;
        const char *digits = token->text + bytes;
        if (digits[strspn(digits, "0123456789")] != '\0') continue;
        struct token number = *token;
        number.text = digits;
        number.bytes -= (unsigned)bytes;
        mention_add(step, out, stream_numbered(streams, value_of(&number)), i < 3 ? JOINED_SCORE : SHORT_SCORE, at,
                    at + 1, false);
        struct hit after = {CONCEPT_WORKSTREAM, 1, at, at + 1};
        streams_after(step, view, streams, &after, out); /* "WS1 and 2" */
    }
}

/* "제2작업반에": the number inside the word. */
static void read_inside(struct step *step, const struct view *view, const struct streams *streams, size_t at,
                        struct mentions *out)
{
    static const char *const nouns[] = {"작업", "분과", "워킹", "워크", "그룹", "팀", "분임"};
    const struct token *token = &view->tokens.items[at];
    const char *text = view_text(step, token);
    const char *from = text + token->from, *digits = from;
    if ((unsigned char)*from < 0x80) return;
    if (strncmp(from, "제", 3) == 0) digits += 3 + (from[3] == ' ');
    size_t count = strspn(digits, "0123456789");
    if (count == 0 || count > 2) return;
    const char *noun = digits + count + (digits[count] == ' ');
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (text_begins(noun, nouns[i]))
            mention_add(step, out, stream_numbered(streams, (int)strtol(digits, NULL, 10)), BEHIND_SCORE, at, at + 1,
                        false);
}

void streams_numbered(struct step *step, const struct stream_text *text, enum zone zone, struct mentions *out)
{
    const struct view *view = text->view;
    const struct streams *streams = text->streams;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_WORKSTREAM || !stream_zone_fits(view->tokens.items[hit->first].zone, zone))
            continue;
        size_t before = out->count;
        streams_after(step, view, streams, hit, out);
        if (out->count == before) read_before(step, view, streams, hit, out);
    }
    for (size_t i = 0; i < view->tokens.count; i++) {
        if (!stream_zone_fits(view->tokens.items[i].zone, zone)) continue;
        read_joined(step, view, streams, i, out);
        read_inside(step, view, streams, i, out);
        if (stream_in_greeting(step, &view->tokens.items[i]) || !stream_is_team(&view->tokens.items[i])) continue;
        struct hit team = {CONCEPT_WORKSTREAM, 1, i, i + 1};
        size_t before = out->count;
        streams_after(step, view, streams, &team, out);
        if (out->count == before) read_before(step, view, streams, &team, out);
        for (size_t m = before; m < out->count; m++) out->items[m].score = TEAM_SCORE;
    }
}

WORD_SET(all_words, "all", "every", "each", "any", "tous", "toutes", "todos", "todas", "alle", "allen", "allem",
         "samtliche", "samtlichen", "tutti", "tutte", "wszystkie", "wszystkich", "все", "всех", "всем", "всеми", "tum",
         "butun", "alla", "samtliga", "جميع", "كل", "كافة");

/* 所有, 全部, すべて, 모든: where words are not parted by blanks. */
static bool all_before(const struct step *step, const struct token *token)
{
    static const char *const words[] = {"所有", "全部", "三个", "三個", "すべて", "全て", "全", "모든", "모두", "各"};
    const char *text = view_text(step, token);
    size_t from = token->from > 15 ? token->from - 15 : 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (memmem(text + from, token->from - from, words[i], strlen(words[i])) != NULL) return true;
    return false;
}

/* "All of your three groups": nothing but such words in between. */
WORD_SET(between_all, "of", "the", "your", "our", "these", "those", "other", "les", "vos", "nos", "ces", "autres",
         "los", "las", "sus", "otros", "os", "as", "seus", "i", "gli", "le", "vostri", "die", "der", "den", "eure",
         "euren", "ihre", "ihren", "diese", "diesen", "anderen", "de", "jullie", "uw", "deze", "three", "four", "five",
         "trois", "quatre", "cinq", "tres", "cuatro", "cinco", "quatro", "tre", "quattro", "cinque", "drei", "vier",
         "funf", "drie", "vijf", "trzy", "trzech", "cztery", "czterech", "tych", "waszych", "три", "трех", "четыре",
         "четырех", "эти", "этих", "ваши", "ваших", "fyra", "fem", "era", "uc", "dort", "bes");
WORD_SET(many_teams, "teams", "groups", "equipes", "groupes", "grupos", "equipos", "gruppen", "gruppi", "groepen",
         "grupy", "grup", "grupach", "zespoly", "zespolow", "группы", "групп", "группах", "группам", "команды",
         "командах", "групи", "груп", "групах", "grupper", "grupperna", "lagen", "gruplar*", "takimlar*", "المجموعات",
         "الفرق");

static bool all_of_teams(const struct view *view, size_t team, size_t from)
{
    const struct token *tokens = view->tokens.items;
    for (size_t back = 1; back <= ALL_WORDS && team >= from + back; back++) {
        if (word_set_has(&all_words, &tokens[team - back])) return true;
        if (!word_set_has(&between_all, &tokens[team - back])) return false;
    }
    return false;
}

bool streams_all(const struct step *step, const struct view *view, size_t from, size_t to)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept != CONCEPT_WORKSTREAM || hit->first < from || hit->first >= to) continue;
        if (view->tokens.items[hit->first].block >= 0 && all_before(step, &view->tokens.items[hit->first])) return true;
        for (size_t back = 1; back <= ALL_WORDS && hit->first >= from + back; back++)
            if (word_set_has(&all_words, &view->tokens.items[hit->first - back])) return true;
    }
    for (size_t i = from; i < to; i++)
        if (word_set_has(&many_teams, &view->tokens.items[i]) && all_of_teams(view, i, from)) return true;
    return false;
}

int streams_tag(const struct step *step, const struct streams *streams, const char *tag, size_t bytes)
{
    for (size_t s = 0; s < streams->count; s++) {
        const char *id = step->call->workstreams[s].id;
        if (strlen(id) == bytes && strncasecmp(id, tag, bytes) == 0) return (int)s;
    }
    static const char *const heads[] = {"ws", "workstream", "workstream-", "ws-", "workstream ", "ws ", "w"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        size_t head = strlen(heads[i]);
        if (bytes <= head || bytes > head + 2 || strncasecmp(tag, heads[i], head) != 0) continue;
        int number = 0;
        for (size_t d = head; d < bytes; d++)
            number = tag[d] >= '0' && tag[d] <= '9' ? number * 10 + tag[d] - '0' : 1000;
        return stream_numbered(streams, number);
    }
    return -1;
}
