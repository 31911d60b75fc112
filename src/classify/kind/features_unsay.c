/* SPDX-License-Identifier: MIT */
/*
 * features_unsay: words that speak of something else than the message: in quotation marks, deep in an answer ("the new
 * version replaces the one of 2008" of a list of limits), or of somebody else: "young people who want to take part come
 * on Fridays" asks for nothing.
 */
#include <mailcall/base/bytes.h>
#include "kind.h"
#include "phrases/word_set.h"

static bool is_letter(char byte)
{
    return (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'z') || (byte & 0x80) != 0;
}

/* Somebody's words in quotation marks begin before `to` and have not ended there. */
static bool in_quotation(const char *text, size_t to)
{
    bool wide = false, plain = false, single = false;
    for (size_t i = 0; i < to; i++) {
        if (text[i] == '"') plain = !plain;
        if (text[i] == '\'' && (i == 0 || !is_letter(text[i - 1])) && is_letter(text[i + 1])) single = true;
        if (text[i] == '\'' && i > 0 && single && text[i - 1] != ' ' && !is_letter(text[i + 1])) single = false;
        if ((unsigned char)text[i] < 0xC2) continue;
        if (text_begins(text + i, "“")) wide = !wide;
        if (text_begins(text + i, "„") || text_begins(text + i, "«") || text_begins(text + i, "「")) wide = true;
        if (text_begins(text + i, "”") || text_begins(text + i, "»") || text_begins(text + i, "」")) wide = false;
    }
    return wide || plain || single;
}

/* It speaks of what was sent: "replaces my earlier answer". */
static bool speaks_of_mail(const struct view *view, const struct hit *hit)
{
    static const char *const mail[] = {
        "answer",   "reply",    "replies",   "response", "contribution", "submission", "mail",    "message",
        "réponse",  "repons",   "respuesta", "resposta", "rispost",      "antwort",    "beitrag", "contribu",
        "antwoord", "odpowied", "ответ",     "письм",    "svar",         "bidrag",     "yanit",   "yanıt",
        "cevap",    "답변",     "اجاب",      "mensaje",  "message",      "nachricht",  "aport"};
    for (size_t t = hit->first; t < hit->end; t++)
        for (size_t i = 0; i < sizeof mail / sizeof *mail; i++)
            if (text_begins(view->tokens.items[t].text, mail[i])) return true;
    return view->tokens.items[hit->first].wide;
}

/* Whose wish it is: that of those who..., or of an author who says what they are, or of a colleague put forward. */
WORD_SET(others_set, "who", "whoever", "those", "anyone", "anybody", "everyone", "everybody", "participants", "qui",
         "ceux", "celles", "quieren", "quieran", "desean", "quien", "quienes", "querem", "queiram", "quiserem",
         "desejam", "quem", "vogliono", "vogliano", "chi", "wer", "ktorzy", "ktore", "ktory", "ktora", "kto", "котор*",
         "кто", "желающ*", "isteyen*", "الذين", "الذي", "التي", "싶은", "싶어하는", "원하는*", "희망하는*", "they",
         "ils", "elles", "ellos", "ellas", "eles", "elas", "loro", "zij", "oni", "они", "onlar", "هم", "그들*");
/* Behind a comma. */
WORD_SET(maybe_set, "die", "der", "das", "welche", "som", "wie", "che", "que");
WORD_SET(self_set, "i", "m", "am", "suis", "sommes", "bin", "ben", "soy", "somos", "sou", "sono", "siamo", "ich", "wir",
         "ik", "jestem", "jestesmy", "jag", "я", "мы", "我", "私", "colleg*", "colega*", "kolleg*", "коллег*", "저는",
         "제가");
WORD_SET(own_set, "my", "me", "mir", "mich", "mij", "mig", "mnie", "мне", "меня", "mine", "our", "ours", "this",
         "these", "here", "below", "attached", "i", "please", "sorry", "sent", "ma", "mon", "mes", "notre", "nos", "ce",
         "cette", "ceci", "celui", "celle", "je", "voici", "merci", "desole*", "mi", "mis", "nuestr*", "este", "esta",
         "esto", "estos", "aqui", "perdon", "favor", "meu", "minha", "noss*", "isto", "segue", "eu", "mio", "mia",
         "miei", "nostr*", "quest*", "ecco", "scus*", "mein*", "unser*", "dies*", "ich", "hier*", "bitte", "anbei",
         "folgend*", "mijn", "onze", "ons", "dit", "deze", "ik", "graag", "moj*", "nasz*", "ten", "to", "te", "tego",
         "prosz*", "swoj*", "мо*", "наш*", "это*", "эту", "эти", "свои", "свою", "прошу", "я", "min", "mitt", "mina",
         "vart", "vara", "var", "detta", "denna", "den", "har", "jag", "bu", "bunu", "benim", "bizim", "lutfen", "ozur",
         "هذا", "هذه", "ارجو", "الرجاء", "이*", "제", "저희*", "아래*", "첨부*");
/* What somebody else can or may; and whoever speaks of themselves or to the reader. */
WORD_SET(can_set, "may", "can", "peuvent", "peut", "pueden", "puede", "possono", "puo", "podem", "pode", "moga", "moze",
         "kan", "kunnen", "mogen", "mag", "far", "kann", "konn*", "konnen", "durfen", "darf", "могут", "может", "يمكن",
         "يستطيع");
WORD_SET(first_set, "i", "we", "my", "me", "our", "us", "you", "your", "je", "j", "nous", "vous", "moi", "mon", "yo",
         "me", "nos", "mi", "eu", "nos", "io", "noi", "mi", "ci", "ich", "wir", "mich", "mir", "uns", "ik", "wij", "we",
         "mij", "ons", "jag", "vi", "mig", "oss", "ja", "my", "mnie", "nam", "я", "мы", "меня", "мне", "нам", "ben",
         "biz", "beni", "انا", "نحن", "man", "ihnen", "colleg*", "colega*", "kolleg*", "коллег*", "koleg*");

/* Shorter sentences say what the message is. */
#define SENTENCE_WORDS 8
/* Words before a wish that may say whose it is. */
#define WHO_WORDS 4
/* Words before it that may say that it is the author's. */
#define SELF_WORDS 8
/* The last words of a message, and what stands at least above them where they end an answer. */
#define LAST_WORDS 12
#define ANSWER_WORDS 20
/* What thanks for the question weighs (phrases_refusals.c). */
#define ASKED_WEIGHT 0.35
/* Characters behind it in which Chinese names whose it is. */
#define NOUN_CHARACTERS 10

static bool behind_comma(const char *text, const struct token *token)
{
    return token->from >= 2 && token[-1].block == token->block &&
           memchr(text + token[-1].to, ',', token->from - token[-1].to) != NULL;
}

/* "Ungdomar som vill...", "jongeren die graag willen...". */
static bool names_wishers(const struct token *tokens, size_t t, size_t count)
{
    static const char *const wish[] = {"vill", "garna", "onskar", "skulle", "graag", "willen", "wil", "zouden"};
    if (t + 1 >= count || (strcmp(tokens[t].text, "som") != 0 && strcmp(tokens[t].text, "die") != 0)) return false;
    for (size_t i = 0; i < sizeof wish / sizeof *wish; i++)
        if (strcmp(tokens[t + 1].text, wish[i]) == 0) return true;
    return false;
}

/* "参加したい若者", "想参加节目的年轻人": the wish stands before a noun it belongs to. */
static bool before_noun(const struct view *view, const struct hit *hit)
{
    static const char *const goes_on[] = {"で", "と", "の", "ん", "か", "し", "け", "が",
                                          "旨", "次", "思", "よ", "な", "い", "ね", "気"};
    const struct token *tokens = view->tokens.items, *last = &tokens[hit->end - 1];
    size_t count = view->tokens.count, end = hit->end;
    if (!last->wide || end >= count || tokens[end].block != last->block || tokens[end].from != last->to) return false;
    if (strcmp(last->text, "い") == 0 || strcmp(last->text, "る") == 0) {
        for (size_t i = 0; i < sizeof goes_on / sizeof *goes_on; i++)
            if (strcmp(tokens[end].text, goes_on[i]) == 0) return false;
        return true;
    }
    for (size_t t = end; t < count && t < end + NOUN_CHARACTERS && tokens[t].block == last->block; t++) {
        if (tokens[t].from != tokens[t - 1].to) return false;
        if (strcmp(tokens[t].text, "的") == 0) return t + 1 < count && tokens[t + 1].from == tokens[t].to;
    }
    return false;
}

/* It stands in a question: those are the author's own. */
static bool is_asked(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t last = hit->end - 1;
    while (last + 1 < view->tokens.count && tokens[last + 1].block == tokens[last].block && !tokens[last + 1].sentence)
        last++;
    return tokens[last].asked;
}

static bool in_filed(const struct step *step, int block)
{
    for (size_t i = 0; i < step->out->passage_count; i++) {
        const struct passage *passage = &step->out->passages[i];
        bool here = passage->first_block <= (size_t)block && (size_t)block <= passage->last_block;
        if (here && passage->question_count > 0 && !passage->undecided) return true;
    }
    return false;
}

/* "Parents may join the menu board": somebody can, and the sentence has neither its author nor its reader. */
static bool open_to_others(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    size_t first = hit->first, end = hit->end;
    bool can = false;
    while (first > 0 && !tokens[first].sentence && tokens[first - 1].block == tokens[first].block) first--;
    while (end < view->tokens.count && !tokens[end].sentence && tokens[end].block == tokens[first].block) end++;
    for (size_t t = first; t < end; t++) {
        bool in = strcmp(tokens[t].text, "i") == 0 && strncmp(step->out->language, "en", 2) != 0; /* Swedish */
        if (!in && word_set_has(&first_set, &tokens[t])) return false;
        /* Swedish "får" is no Italian "far". */
        bool other = strcmp(tokens[t].text, "far") == 0 && strncmp(step->out->language, "it", 2) == 0;
        can |= !other && word_set_has(&can_set, &tokens[t]);
    }
    if (can || !tokens[first].wide) return can;
    const char *text = step->out->blocks.items[tokens[first].block].text + tokens[first].from;
    size_t bytes = tokens[end - 1].to - tokens[first].from;
    const char *may = memmem(text, bytes, "可以", strlen("可以"));
    return may != NULL && may > text && memmem(text, bytes, "我", strlen("我")) == NULL;
}

/* Somebody else's wish is told. */
static bool wished_by_others(const struct step *step, const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    const char *text = step->out->blocks.items[tokens[hit->first].block].text;
    size_t first = hit->first, from;
    bool others = before_noun(view, hit);
    if (is_asked(view, hit)) return false;
    if (open_to_others(step, view, hit)) return true;
    while (first > 0 && hit->first - first < SELF_WORDS && tokens[first].block == tokens[first - 1].block &&
           !tokens[first].sentence)
        first--;
    from = hit->first - first > WHO_WORDS ? hit->first - WHO_WORDS : first;
    for (size_t t = from; t < hit->end && !others; t++) {
        others |= word_set_has(&others_set, &tokens[t]) || names_wishers(tokens, t, view->tokens.count) ||
                  (word_set_has(&maybe_set, &tokens[t]) && t > 0 && behind_comma(text, &tokens[t]));
    }
    for (size_t t = first; t < hit->end && others; t++)
        if (word_set_has(&self_set, &tokens[t])) return false;
    return others;
}

/* "Tack vare", "grâce à", "gracias a los voluntarios": what something is owed to, amid a sentence. */
static bool owes_to(const struct view *view, const struct hit *hit)
{
    static const char *const to[] = {"vare", "a",    "ao",   "aos",  "as", "al",  "ai",
                                     "alla", "alle", "agli", "allo", "to", "aux", "au"};
    const struct token *tokens = view->tokens.items;
    /* "Чинит сосед за спасибо": for nothing. */
    if (hit->first > 0 && tokens[hit->first - 1].block == tokens[hit->first].block && hit->end == hit->first + 1 &&
        strcmp(tokens[hit->first - 1].text, "за") == 0)
        return true;
    if (hit->first < 2 || hit->end >= view->tokens.count || tokens[hit->end].sentence) return false;
    if (tokens[hit->first].sentence || tokens[hit->first - 1].sentence) return false;
    if (tokens[hit->end].block != tokens[hit->first].block) return false;
    if (strcmp(tokens[hit->first].text, "dzieki") == 0) return tokens[hit->end].from == tokens[hit->end - 1].to + 1;
    for (size_t i = 0; i < sizeof to / sizeof *to; i++)
        if (strcmp(tokens[hit->end].text, to[i]) == 0) return true;
    return false;
}

/* "We replaced our old transmitter": what we have done with a thing is told. */
static bool replaced_a_thing(const struct view *view, const struct hit *hit)
{
    WORD_SET(did_set, "we", "avons", "hemos", "habiamos", "abbiamo", "avevamo", "tinhamos", "hadden");
    const struct token *token = &view->tokens.items[hit->first];
    bool before = hit->first > 0 && token[-1].block == token->block && !token->sentence;
    return before && word_set_has(&did_set, &token[-1]) && !speaks_of_mail(view, hit);
}

/* A sentence of some length in an answer, with neither its author nor a mail in it: "Last year's rule was replaced by a
 * new version, which lets us open on Sundays" would need its "us"; "更正了收费标准" a text. */
static bool told_of_others(struct step *step, const struct view *view, const struct hit *hit)
{
    static const char *const mail[] = {"回答", "答复", "答覆", "意见",   "意見", "版",   "稿",   "信", "邮件", "文本",
                                       "正文", "贡献", "材料", "メール", "資料", "文書", "提出", "送", "附",   "以"};
    const struct token *tokens = view->tokens.items;
    const char *text = step->out->blocks.items[tokens[hit->first].block].text;
    size_t first = hit->first, end = hit->end;
    while (first > 0 && !tokens[first].sentence && tokens[first - 1].block == tokens[first].block) first--;
    while (end < view->tokens.count && !tokens[end].sentence && tokens[end].block == tokens[first].block) end++;
    if (tokens[hit->first].wide) {
        if (hit->first == first) return false;
        for (size_t i = 0; i < sizeof mail / sizeof *mail; i++)
            if (memmem(text + tokens[first].from, tokens[end - 1].to - tokens[first].from, mail[i], strlen(mail[i])))
                return false;
        return true;
    }
    if (end - first < SENTENCE_WORDS || !in_filed(step, tokens[hit->first].block)) return false;
    struct hit sentence = {hit->concept, 1, first, end};
    for (size_t t = first; t < end; t++)
        if (word_set_has(&own_set, &tokens[t])) return false;
    return !speaks_of_mail(view, &sentence);
}

/* "Thanks for asking": the last thing that somebody says who has answered; further up it is thanks like any other. */
static void unsay_thanks(struct view *view, struct hit *thanks)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        struct hit *asking = &view->hits.items[i];
        bool over = asking->first < thanks->end && asking->end > thanks->first;
        if (asking->concept != CONCEPT_GIVES || asking->weight > ASKED_WEIGHT || !over) continue;
        double position = (double)view->positions[asking->first], words = view->words[ZONE_BODY];
        bool last = position + LAST_WORDS >= words && position >= ANSWER_WORDS;
        (last ? thanks : asking)->weight = 0;
        return;
    }
}

/* Whether the sentence of a hit holds another concept as well. */
static bool sentence_says(const struct view *view, const struct hit *hit, enum concept concept)
{
    const struct token *tokens = view->tokens.items;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        if (other->concept != concept || tokens[other->first].block != tokens[hit->first].block) continue;
        size_t from = other->first < hit->first ? other->first : hit->first;
        size_t to = other->first < hit->first ? hit->first : other->first;
        bool parted = false;
        for (size_t t = from + 1; t <= to; t++) parted |= tokens[t].sentence;
        if (!parted) return true;
    }
    return false;
}

/* "Thank you for the minutes": who thanks for them, in a reply, did not write them. */
static bool thanked_for(const struct step *step, const struct view *view, const struct hit *hit)
{
    return hit->concept == CONCEPT_SUMS && step->reading->reply && view->tokens.items[hit->first].zone == ZONE_BODY &&
           sentence_says(view, hit, CONCEPT_THANKS);
}

/* A reply about a draft that names places in it. */
static bool is_about_draft(const struct step *step, const struct view *view)
{
    bool place = false, draft = false;
    for (size_t i = 0; i < view->hits.count && step->reading->reply; i++) {
        enum zone zone = view->tokens.items[view->hits.items[i].first].zone;
        place |= view->hits.items[i].concept == CONCEPT_PLACE && zone == ZONE_BODY;
        draft |= view->hits.items[i].concept == CONCEPT_DRAFT && zone <= ZONE_BODY;
    }
    return place && draft;
}

/* "On v2, in paragraph 14 write A, not B": the version is the draft's, and what is put right there is, too. */
static bool is_draft_version(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    if (hit->concept == CONCEPT_AMENDS) return hit->weight <= 1; /* what the reader has from the author is none */
    if (hit->concept != CONCEPT_REVISES || hit->end - hit->first > 2) return false;
    for (size_t t = hit->first; t < hit->end; t++)
        if (tokens[t].number || (tokens[t].bytes == 2 && tokens[t].text[0] == 'v')) return true;
    return false;
}

/* What takes a concept back in its sentence: "I do not share the view that question 4 is wrongly put", "I cannot take
 * part in it", "the dairy gives us a discount". */
static bool taken_back(const struct view *view, const struct hit *hit)
{
    const struct token *tokens = view->tokens.items;
    enum concept by = hit->concept == CONCEPT_CHALLENGES ? CONCEPT_UPHOLDS
                      : hit->concept == CONCEPT_JOINS    ? CONCEPT_STAYS_OUT
                                                         : CONCEPT_BUYS;
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *other = &view->hits.items[i];
        if (other->concept != by || tokens[other->first].block != tokens[hit->first].block) continue;
        size_t from = other->first < hit->first ? other->first : hit->first;
        size_t to = other->first < hit->first ? hit->first : other->first;
        bool parted = false;
        for (size_t t = from + 1; t <= to; t++) parted |= tokens_part(tokens, t);
        if (!parted) return true;
    }
    return false;
}

/* "Dem kann ich mich nur anschließen": what is joined is what somebody said. */
static bool joins_opinion(const struct view *view, const struct hit *joins)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_AGREES && hit->weight >= 1 && hit->first < joins->end && hit->end >= joins->end)
            return true;
    }
    return false;
}

/* "Asked me to pass this on": what is passed on is somebody's own, and no news. */
static bool asked_to_pass(const struct view *view, const struct hit *news)
{
    for (size_t i = 0; i < view->hits.count; i++) {
        const struct hit *hit = &view->hits.items[i];
        if (hit->concept == CONCEPT_PASSES && hit->weight > 1 && hit->first < news->end && hit->end > news->first)
            return true;
    }
    return false;
}

/* "Forty minutes of accordion" are no minutes of a meeting. */
static bool measures_time(const struct view *view, const struct hit *hit)
{
    WORD_SET(many_set, "a", "few", "five", "ten", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "ninety",
             "several", "some", "many", "two", "three");
    const struct token *token = &view->tokens.items[hit->first];
    if (hit->concept != CONCEPT_MEETING && hit->concept != CONCEPT_AGENDA && hit->concept != CONCEPT_SUMS) return false;
    if (hit->first == 0 || token->block < 0 || token[-1].block != token->block) return false;
    return strcmp(token->text, "minutes") == 0 && (token[-1].number || word_set_has(&many_set, &token[-1]));
}

void features_unsay(struct step *step, struct view *view)
{
    bool about_draft = is_about_draft(step, view);
    for (size_t i = 0; i < view->hits.count; i++) {
        struct hit *hit = &view->hits.items[i];
        const struct token *token = &view->tokens.items[hit->first];
        bool revises = hit->concept == CONCEPT_REVISES || hit->concept == CONCEPT_AMENDS;
        if (measures_time(view, hit)) hit->weight = 0;
        if (thanked_for(step, view, hit) || (about_draft && is_draft_version(view, hit))) hit->weight = 0;
        if (hit->concept == CONCEPT_THANKS && token->zone == ZONE_BODY && owes_to(view, hit)) hit->weight = 0;
        if (hit->concept == CONCEPT_THANKS && token->zone == ZONE_BODY) unsay_thanks(view, hit);
        bool retracts = hit->concept == CONCEPT_CHALLENGES || hit->concept == CONCEPT_JOINS ||
                        hit->concept == CONCEPT_SELLS || hit->concept == CONCEPT_PRICES;
        bool denies = hit->concept == CONCEPT_CHALLENGES && hit->weight > 1; /* "I do not think it well put" */
        if ((retracts && !denies && taken_back(view, hit)) || faults_another(step, view, hit)) hit->weight = 0;
        if (hit->concept == CONCEPT_JOINS && joins_opinion(view, hit)) hit->weight = 0;
        if (hit->concept == CONCEPT_NEWS && (asked_to_pass(view, hit) || hit_thanked_for(view, hit))) hit->weight = 0;
        /* "Suscribo todo": what is signed is what somebody said. */
        if (hit->concept == CONCEPT_SUBSCRIBES && hit_overlaps(view, hit, CONCEPT_AGREES)) hit->weight = 0;
        /* An objection that is withdrawn was no contribution. */
        if ((revises || hit->concept == CONCEPT_WITHDRAWS) && hit_overlaps(view, hit, CONCEPT_YIELDS)) hit->weight = 0;
        /* "Our answers come on Friday at the latest": what is still to come replaces nothing yet. */
        if (revises && hit_overlaps(view, hit, CONCEPT_PROMISES)) hit->weight = 0;
        bool machine =
            hit->concept == CONCEPT_AWAY || hit->concept == CONCEPT_BOUNCES || hit->concept == CONCEPT_MACHINE;
        if (machine && token->zone == ZONE_BODY && token->block >= 0 &&
            in_quotation(step->out->blocks.items[token->block].text, token->from))
            hit->weight = 0;
        if ((!revises && hit->concept != CONCEPT_JOINS) || token->zone != ZONE_BODY || token->block < 0) continue;
        bool quoted = in_quotation(step->out->blocks.items[token->block].text, token->from);
        if (quoted || (revises && !speaks_of_mail(view, hit) && view_in_marked_answer(step, token))) hit->weight = 0;
        if (hit->concept == CONCEPT_REVISES && told_of_others(step, view, hit)) hit->weight = 0;
        if (revises && replaced_a_thing(view, hit)) hit->weight = 0;
        if (!revises && wished_by_others(step, view, hit)) hit->weight = 0;
    }
}
