/* SPDX-License-Identifier: MIT */
/* titled_heads: titles where a block begins: set off by their letters before running text ("*Volunteers.* In the
 * choir."), before a full stop, beside words of order, or with their number. */
#include "markers/marker.h"
#include "decoder/yesno.h"
#include "finder.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/one_of.h>

/* What words that set things in their order leave of a phrase: "Prices first", "Then to the staff"; false: it has none.
 */
static bool without_order(const char *text, size_t bytes, size_t *from, size_t *to)
{
    size_t before = opener_orders(text, bytes);
    *from = before + strspn(text + before, " ,");
    if (*from >= bytes) return false;
    *to = bytes - opener_ordered(text + *from, bytes - *from);
    bool any = before > 0 || *to < bytes;
    while (*to > *from && one_of(" ,", text[*to - 1])) --*to;
    if (before > 0 && *from < *to) *from += opener_turns(text + *from, *to - *from);
    return any && *from < *to;
}

int titled_in_order(struct step *step, const char *text, size_t bytes, bool *plainly)
{
    size_t from, to;
    double share;
    *plainly = false;
    if (!without_order(text, bytes, &from, &to)) return -1;
    int question = titled_question(step, text + from, to - from);
    *plainly = question >= 0;
    bool few = lang_count_upto(text + from, to - from, LABEL_MAX_WORDS + 1) <= LABEL_MAX_WORDS;
    return question < 0 && few ? topic_led(step, text + from, to - from, true, &share) : question;
}

#define LEAD_MOST_BYTES 120

/* "【駐車場】...": brackets that head what stands behind them. */
static bool in_brackets(const char *text, size_t *from, size_t *to)
{
    static const char *const brackets[][2] = {{"【", "】"}, {"［", "］"}, {"〔", "〕"}, {"《", "》"}};
    for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++) {
        if (!text_begins(text, brackets[i][0])) continue;
        const char *close = strstr(text, brackets[i][1]);
        if (close == NULL) return false;
        *from = strlen(brackets[i][0]);
        *to = (size_t)(close - text);
        return true;
    }
    return false;
}

bool titled_set_off(const struct block *block, size_t *from, size_t *to, size_t *after)
{
    const char *text = block->text;
    size_t signs = strspn(text, "*_");
    if (in_brackets(text, from, to)) {
        *after = *to + strlen("】");
    } else if (signs > 0 && signs <= 2) {
        const char *close = strchr(text + signs, text[0]);
        if (close == NULL) return false;
        *from = signs;
        *to = (size_t)(close - text);
        *after = *to + strspn(close, "*_");
    } else {
        const struct emphasis *mark = block->emphasis_count > 0 ? &block->emphasis[0] : NULL;
        if (mark == NULL || mark->from > 1 || mark->href ||
            !(mark->bold || mark->italic || mark->underlined || mark->coloured))
            return false;
        *from = mark->from;
        *to = *after = mark->to;
    }
    if (*to <= *from || *to - *from > LEAD_MOST_BYTES || memchr(text, '\n', *to) != NULL) return false;
    *after += strspn(text + *after, " .:");
    while (*to > *from && one_of(" .:", text[*to - 1])) --*to;
    return *to > *from && lang_has_word(text + *after, strlen(text + *after));
}

bool titled_lead(struct step *step, const struct block *block, struct topic_phrase *out)
{
    size_t from, to, after;
    if (!titled_set_off(block, &from, &to, &after)) return false;
    int question = titled_question(step, block->text + from, to - from);
    if (question < 0) return false;
    *out = (struct topic_phrase){
        .question = question, .other = -1, .share = 1, .to = after, .leads = true, .label = true, .titled = true};
    return true;
}

/* A sentence of so few words that is nothing but a question's title: "Volunteers. In the choir.", "The prices first.
 * Too dear." */
#define STOP_MOST_BYTES 60

/* The same in scripts without blanks. */
static size_t first_wide_stop(const char *text)
{
    static const char *const others[] = {"，", "、", "："};
    for (size_t at = 0; text[at] != '\0' && at <= STOP_MOST_BYTES; at++) {
        if (text_begins(text + at, "。")) return at;
        if (one_of("\n,:;!?.", text[at])) return 0;
        for (size_t i = 0; i < sizeof others / sizeof *others; i++)
            if (text_begins(text + at, others[i])) return 0;
    }
    return 0;
}

/* Where the text's first sentence ends that no other sign cuts short, but for "Finally, the rooms."; and the bytes of
 * its stop. 0: nowhere. */
static size_t first_stop(const char *text, size_t *stop)
{
    static const char others[] = ".\n,:;!?";
    *stop = (unsigned char)*text >= 0xE3 ? strlen("。") : 1;
    if (*stop > 1) return first_wide_stop(text);
    size_t end = strcspn(text, others);
    if (text[end] == ',' && opener_orders(text, end) == end) end += 1 + strcspn(text + end + 1, others);
    return text[end] == '.' && end <= STOP_MOST_BYTES ? end : 0;
}

/* Text follows on the line. */
static bool goes_on_behind(const char *text, size_t at, bool wide)
{
    size_t from = at + strspn(text + at, " ");
    return (wide || from > at) && text[from] != '\0' && text[from] != '\n' &&
           !(text[from] >= 'a' && text[from] <= 'z') && lang_has_word(text + from, strlen(text + from));
}

bool titled_stop(struct step *step, const struct block *block, struct topic_phrase *out)
{
    const char *text = block->text;
    size_t stop = 0, end = first_stop(text, &stop);
    if (end == 0 || !goes_on_behind(text, end + stop, stop > 1)) return false;
    bool plainly;
    int question = titled_in_order(step, text, end, &plainly);
    if (question < 0) question = titled_question(step, text, end);
    if (question < 0) return false;
    *out = (struct topic_phrase){.question = question,
                                 .other = -1,
                                 .share = 1,
                                 .to = end + stop,
                                 .leads = plainly,
                                 .label = true,
                                 .titled = plainly,
                                 .brief = !plainly};
    return true;
}

/* What a title and a number before or behind it stand for: "Theft and damage (Q3)", "5 (Staff): They ...". */
#define NUMBERED_MOST_WORDS 9
#define NUMBERED_LABEL_WORDS 4

/* Whether the bracket holds one question's name and nothing else: "Q3", "question 3". */
static int named_in(const struct question_model *model, const char *text, size_t bytes)
{
    struct marker marker;
    if (bytes == 0 || !marker_parse(text, bytes, &marker) || !marker.strong || marker.count != 1) return -1;
    return marker.bytes >= bytes ? question_numbered(model, marker.numbers[0]) : -1;
}

/* "5 (Staff)": the title says the same as the number. */
static bool number_leads(struct step *step, const char *text, size_t open, size_t close, int *question)
{
    int number = 0;
    size_t n = numeral_digits(text, open, &number);
    if (n == 0 || n + strspn(text + n, ". ") < open) return false;
    *question = question_numbered(step->classifier->questions, number);
    return *question >= 0 && titled_question(step, text + open + 1, close - open - 1) == *question;
}

/* Past the last sign before a place that blanks and signs of letters stand before. */
static size_t last_sign(const char *text, size_t at)
{
    while (at > 0 && one_of(" *_", text[at - 1])) at--;
    return at;
}

bool titled_numbered(struct step *step, const struct block *block, bool followed, struct topic_phrase *out)
{
    const char *text = block->text;
    size_t line = strcspn(text, "\n"), open = strcspn(text, "([\n"), skip = strspn(text, "*_ ");
    if (open >= line || line > LEAD_MOST_BYTES + STOP_MOST_BYTES * 20 || open > LEAD_MOST_BYTES || open <= skip)
        return false;
    size_t close = open + strcspn(text + open, ")]\n"), end = close + 1;
    if (close >= line) return false;
    int question = named_in(step->classifier->questions, text + open + 1, close - open - 1);
    bool leads = question < 0 && number_leads(step, text, open, close, &question);
    if (question < 0 || (!leads && !lang_has_word(text, open))) return false;
    if (!leads && finder_ends_sentence(text, last_sign(text, open))) return false; /* named behind its answer */
    bool colon = text[end] == ':';
    end += strspn(text + end, ":*_ ");
    bool alone = end >= line && (text[line] == '\n' || followed);
    size_t words = lang_count_words(text + skip, open - skip);
    if (alone ? words > NUMBERED_MOST_WORDS : !colon || words > NUMBERED_LABEL_WORDS) return false;
    *out = (struct topic_phrase){.question = question,
                                 .other = -1,
                                 .share = 1,
                                 .to = alone ? line : end,
                                 .heading = alone,
                                 .leads = true,
                                 .label = !alone,
                                 .titled = true};
    return true;
}
