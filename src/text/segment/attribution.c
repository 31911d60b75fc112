/* SPDX-License-Identifier: MIT */
/*
 * attribution: "On Tuesday, Ada <ada@example.org> wrote:" in whatever language, on one line or several. No pattern per
 * language: an attribution is recognised by several of a "wrote" verb, an address, a date or time, the way it begins,
 * its colon, and the quotation below it.
 */
#include "segment_internal.h"

#include "phrases.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/one_of.h>
#include <mailcall/base/utf8.h>

#define ATTRIBUTION_MAX_LINES 4
#define ATTRIBUTION_MAX_BYTES 600
#define NAME_LINE_MAX_WORDS 12 /* a name, an address and the beginning of a date */
/* Lines that end as attributions end; honest mail has a few dozen. */
#define ATTEMPTS_MAX 20000

struct signs {
    bool verb, verb_inside, colon, address, date, time, start, quote_below;
    bool named; /* it begins with a name */
    size_t words;
};

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A year of four digits or a date such as 30.09.17; `time`: 12:47, 17.50, 10h30. */
static void find_dates(const char *text, bool *date, bool *time)
{
    for (const char *at = text; *at; at++) {
        if (!digit(*at) || (at > text && digit(at[-1]))) continue;
        size_t n = strspn(at, "0123456789");
        if (n == 4 && (strncmp(at, "19", 2) == 0 || strncmp(at, "20", 2) == 0)) *date = true;
        if (n > 2) continue;
        char mark = at[n];
        size_t m = mark ? strspn(at + n + 1, "0123456789") : 0;
        bool day = mark == '.' && at[n + 1 + m] == '.' && digit(at[n + 2 + m]); /* 11.03.2024 is no time */
        if ((mark == ':' || mark == '.' || mark == 'h') && m == 2 && !digit(at[n + 3]) && !day) *time = true;
        if ((mark == '.' || mark == '/' || mark == '-') && m >= 1 && m <= 2 && one_of("./-", at[n + 1 + m]) &&
            digit(at[n + 2 + m]))
            *date = true;
    }
}

bool line_is_dated(struct job *job, size_t i)
{
    bool date = false, time = false;
    if (job->lines[i].bytes <= ATTRIBUTION_MAX_BYTES) find_dates(line_fold(job, i), &date, &time);
    return date && time;
}

bool line_is_timed(struct job *job, size_t i)
{
    bool date = false, time = false;
    if (job->lines[i].bytes <= ATTRIBUTION_MAX_BYTES) find_dates(line_fold(job, i), &date, &time);
    return time;
}

static bool iso_with_zone(const char *text)
{
    if (!digit(text[0]) || !digit(text[1])) return false;
    size_t length = strlen(text);
    return length > 16 && length < 140 && text[4] == '-' && text[7] == '-' && text[10] == ' ' &&
           (strstr(text, " gmt") || strstr(text, " utc") || strstr(text, "+0"));
}

/* The lines from..end as one folded line without dashes at its ends. */
static char *joined(struct job *job, size_t from, size_t end)
{
    struct buf text = BUF_INIT(4 * ATTRIBUTION_MAX_BYTES);
    for (size_t i = from; i <= end; i++) {
        const char *folded = line_fold(job, i);
        if (i == from)
            folded += strspn(folded, "-=_>[( ");
        else
            buf_putc(&text, ' ');
        buf_puts(&text, folded);
    }
    while (text.len > 0 && one_of("-=_ ", text.data[text.len - 1])) buf_truncate(&text, text.len - 1);
    char *copy = arena_strndup(job->arena, buf_text(&text), text.len);
    buf_release(&text);
    return copy;
}

static bool quoted_below(const struct job *job, size_t end)
{
    return end + 1 < job->count && job->lines[end + 1].depth > job->lines[end].depth;
}

/* The word before the verb at `verb` is no name. */
static bool common_noun_before(const struct line *line, size_t verb)
{
    size_t from = verb;
    while (from > 0 && line->text[from - 1] != ' ') from--;
    bool you = verb - from == 3 && memcmp(line->text + from, "you", 3) == 0;
    return line->text[from] >= 'a' && line->text[from] <= 'z' && !you;
}

/* "At 10:00 the bank wrote:" tells a story, and so does "On Monday the council wrote to us:": who wrote mail has a
 * name. Asked of English, where the name stands right before the verb. */
static bool tells_story(const struct line *line)
{
    static const char *const verbs[] = {" wrote", " writes", " said", " says"};
    size_t end = line->bytes;
    while (end > 0 && one_of(": ", line->text[end - 1])) end--;
    for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
        size_t size = strlen(verbs[i]);
        if (end <= size || memcmp(line->text + end - size, verbs[i], size) != 0) continue;
        return common_noun_before(line, end - size);
    }
    const char *to = memmem(line->text, end, " wrote to ", 10);
    return to != NULL && common_noun_before(line, (size_t)(to - line->text));
}

static size_t count_blanks(const char *folded)
{
    size_t blanks = 0;
    for (; *folded; folded++) blanks += *folded == ' ' && folded[1] && folded[1] != ':';
    return blanks;
}

/* Where the word begins that ends before `at`; a colon alone is none. */
static const char *word_before(const char *from, const char *at)
{
    while (at > from && one_of(": \t", at[-1])) at--;
    while (at > from && !one_of(" \t", at[-1])) at--;
    return at;
}

/* A capital letter of a script that has small ones: Latin, Greek, Cyrillic. */
static bool begins_capital(const char *at, const char *end)
{
    uint32_t code = 0;
    if (at >= end) return false;
    utf8_next(at, end, &code);
    bool latin = (code >= 'A' && code <= 'Z') || (code >= 0xc0 && code <= 0xde) ||
                 (code >= 0x100 && code < 0x180 && code % 2 == 0);
    return latin || (code >= 0x386 && code <= 0x3ab) || (code >= 0x400 && code <= 0x42f);
}

/* Behind its verb an attribution has a name or a date: "schrieb Ada", "schrieb am"; not "schrieb uns die". */
static bool name_behind_verb(const char *folded, const struct line *line)
{
    static const char *const verbs[] = {" schrieb ",  " schreef ",  " skrev ",   " schreibt ",   " kirjutas ",
                                        " escribio ", " escreveu ", " a ecrit ", " ha scritto ", " scrisse ",
                                        " napisal ",  " написал ",  " написала "};
    static const char *const dates[] = {"am ",  "vom ", "um ", "op ", "den ",       "pa ",     "kl ",   "kl. ",
                                        "dne ", "i ",   "en ", "em ", "il giorno ", "w dniu ", "dnia ", "в "};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        const char *behind = strstr(folded, verbs[i]);
        if (behind == NULL) continue;
        behind += strlen(verbs[i]);
        const char *next = strchr(behind, ' '); /* "escribió el 11" */
        if (next != NULL && digit(next[1])) return true;
        for (size_t k = 0; k < sizeof dates / sizeof *dates; k++)
            if (text_begins(behind, dates[k])) return true;
        const char *end = line->text + line->bytes, *word = end;
        for (size_t words = count_blanks(behind) + 1; words > 0; words--) word = word_before(line->text, word);
        return begins_capital(word, end);
    }
    return true;
}

/* The verb stands beside a name: "On 9 Aug 2016, Sam Call wrote:", not "El 4 de marzo la alcaldesa escribió:". */
static bool names_writer(struct job *job, size_t end)
{
    const struct line *line = &job->lines[end];
    const char *folded = line_fold(job, end), *word = line->text + line->bytes;
    size_t length = strlen(folded);
    while (length > 0 && one_of(": ", folded[length - 1])) length--;
    size_t verb = phrase_wrote_at_end(folded, length);
    if (verb == 0 || verb == length) return name_behind_verb(folded, line);
    if (folded[length - verb - 1] != ' ') return false; /* scripts without blanks, whose programs write the time */
    const char *text = folded + length - verb;
    for (size_t words = count_blanks(text) + 2; words > 0; words--) word = word_before(line->text, word);
    return begins_capital(word, line->text + line->bytes) || text_begins(word, "you ");
}

/* "Ada wrote in message" / "news:abc@example.org...": the last word is the message's address. */
static bool names_news(const char *text)
{
    const char *last = strrchr(text, ' ');
    last = last != NULL ? last + 1 : text;
    last += strspn(last, "<");
    return text_begins(last, "news:") && strchr(last, '@') != NULL;
}

/* "In message <abc@example.org>, Ada writes": news readers name the message, and often set no colon. */
static bool names_message(const char *text)
{
    static const char *const starts[] = {
        "in message <",       "in article <",      "in artikel <",     "im artikel <",         "in nachricht <",
        "in der nachricht <", "dans le message <", "dans l'article <", "dans le message de <", "en el mensaje <",
        "en el articulo <",   "na mensagem <",     "no artigo <",      "nel messaggio <",      "nell'articolo <",
        "in het artikel <",   "in bericht <",      "w wiadomosci <",   "w artykule <",         "в сообщении <",
        "в статье <",         "i meddelande <",    "i artikel <"};
    if (strchr(text, '<') == NULL) return false; /* as in most lines */
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (text_begins(text, starts[i])) return true;
    return false;
}

static struct signs signs_of(struct job *job, const char *text, size_t end)
{
    struct signs signs = {.quote_below = quoted_below(job, end)};
    size_t length = strlen(text);
    /* "[On Tuesday, Ada wrote in "call"]": the bracket closes as a colon would. */
    signs.colon = length > 0 && (text[length - 1] == ':' || text[length - 1] == ']');
    if (length >= 3 && strcmp(text + length - 3, "：") == 0) signs.colon = true, length -= 2;
    if (signs.colon) length--;
    while (length > 0 && text[length - 1] == ' ') length--;
    signs.verb = phrase_wrote_at_end(text, length) > 0;
    signs.verb_inside = phrase_wrote_inside(text);
    signs.address = has_address(text);
    signs.start = phrase_attribution_start(text);
    signs.words = count_words(text, strlen(text));
    find_dates(text, &signs.date, &signs.time);
    return signs;
}

/* "Ada Example wrote": the first two words are a name, or in a script that has no small letters. */
static bool begins_with_name(const struct line *line)
{
    for (size_t word = 0, at = 0; word < 2; word++) {
        if (at >= line->bytes || (line->text[at] >= 'a' && line->text[at] <= 'z')) return false;
        while (at < line->bytes && line->text[at] != ' ') at++;
        while (at < line->bytes && line->text[at] == ' ') at++;
    }
    return true;
}

/* A "wrote" verb is among the signs. */
static bool enough_with_verb(const struct signs *s, bool single, bool alone)
{
    bool when = s->date || s->time, both = s->date && s->time;
    if (s->verb && s->start && s->address && (s->colon || when)) return true;
    if (s->verb && s->start && s->time && (s->colon || s->date)) return true;
    if (s->verb && s->start && s->date && s->colon && (alone || s->quote_below)) return s->words <= 20;
    if (s->verb_inside && s->start && s->colon && (s->address || s->time) && when) return true;
    if (s->verb_inside && s->start && s->colon && s->date && (alone || s->quote_below)) return s->words <= 12;
    /* The programs of some German providers set no colon. */
    if (s->verb_inside && s->start && s->date && s->time && single && alone && s->quote_below) return s->words <= 14;
    /* An address is several words by count. */
    bool named_well = s->words <= (s->address ? 20 : 14) && single && alone && s->colon;
    if (named_well && s->verb && both) return true;
    if (named_well && s->verb_inside && s->address && s->date) return true;
    if (s->verb_inside && s->colon && s->date && (s->time || s->quote_below) && (single || (alone && s->quote_below)))
        return s->words <= 16;
    /* Wrapped on its way: "Ada Example wrote on 01.03.2022" / "at 10:15:", "Ada Example" / "<ada@example.org> wrote:"
     */
    if ((s->verb || s->verb_inside) && s->colon && both && alone && (s->address || s->named))
        return s->words <= (s->address ? 18 : 12);
    if (s->verb && s->colon && s->address) return s->words <= (single ? 20 : alone ? 10 : 0);
    return s->verb && s->colon && s->quote_below && single && s->words <= 14;
}

/* Enough signs together. `alone`: the lines are a paragraph of their own or begin one. */
static bool enough(const struct signs *s, const char *text, bool single, bool alone)
{
    if (s->words > 45) return false;
    if (enough_with_verb(s, single, alone)) return true;
    if ((s->verb || s->verb_inside) && (names_message(text) || names_news(text))) return true;
    bool when = s->date || s->time, both = s->date && s->time;
    if (s->colon && s->address && when && s->start && s->words <= 25) return true;
    if (s->colon && s->address && both && single && alone && strchr(text, '<') && s->words <= 14) return true;
    if (s->colon && phrase_quoting_start(text) && (s->address || s->quote_below || both) && s->words <= 20) return true;
    if (s->colon && s->quote_below && s->address && when && s->words <= 24) return true;
    /* "Ada Example" ada@example.org - 11 March 2024 18:02, without colon or verb. */
    if (s->quote_below && s->address && both && single && alone && s->words <= 14) return true;
    if (s->quote_below && s->address && s->date && digit(text[0]) && single && s->words <= 14) return true;
    if (s->colon && s->quote_below && s->start && both && s->words <= 20) return true;
    return single && alone && iso_with_zone(text);
}

/* The line ends as an attribution's last line does. */
static bool may_end(struct job *job, size_t end)
{
    const char *folded = line_fold(job, end);
    size_t length = strlen(folded);
    while (length > 0 && one_of("-=_ ", folded[length - 1])) length--;
    if (length == 0) return false;
    bool colon = folded[length - 1] == ':' || (length >= 3 && strncmp(folded + length - 3, "：", 3) == 0);
    if (colon || phrase_wrote_at_end(folded, length) || iso_with_zone(folded)) return true;
    if (quoted_below(job, end)) {
        bool dated = digit(folded[0]) && folded[length - 1] == '>';
        if (dated || names_news(folded)) return true;
        if (job->lines[end].first && has_address(folded) && line_is_dated(job, end)) return true;
        if (job->lines[end].first && phrase_wrote_inside(folded)) return true;
    }
    return (folded[length - 1] == ']' || names_message(folded)) && phrase_wrote_inside(folded);
}

/* The line above begins what was found: it has the name and the address that are missing in it. */
static size_t with_name_above(struct job *job, size_t found, bool address)
{
    if (found == NO_LINE || found == 0 || address || job->lines[found].first) return found;
    const struct line *above = &job->lines[found - 1];
    const char *folded = line_fold(job, found - 1);
    bool name = above->depth == job->lines[found].depth && has_address(folded) && strchr(folded, '<');
    return name && count_words(above->text, above->bytes) <= NAME_LINE_MAX_WORDS ? found - 1 : found;
}

/* A line that begins with a year or a time may be the second one of a date. */
static bool goes_on_above(const struct job *job, size_t i)
{
    if (i == 0 || job->lines[i].first) return false;
    const struct line *above = &job->lines[i - 1];
    return above->bytes > 0 && !one_of(".!?:", above->text[above->bytes - 1]);
}

/* Above text without marks: most programs write the time of day there; who tells a story does not, and puts what was
 * written into quotation marks. */
static bool is_programs(struct job *job, size_t end, bool timed)
{
    if (tells_story(&job->lines[end])) return false;
    if (timed) return true;
    return names_writer(job, end) && !(end + 1 < job->count && line_opens_quotation(&job->lines[end + 1]));
}

size_t attribution_start(struct job *job, size_t end)
{
    const struct line *last = &job->lines[end];
    if (last->bytes > ATTRIBUTION_MAX_BYTES || last->bytes == 0) return NO_LINE;
    const char *folded = line_fold(job, end);
    size_t length = strlen(folded);
    bool between =
        length > 8 && folded[0] == '>' && strncmp(folded, ">>> ", 4) == 0 && strcmp(folded + length - 4, " >>>") == 0;
    if (between && last->first) return end;
    if (!may_end(job, end) || job->attempts++ > ATTEMPTS_MAX) return NO_LINE;
    size_t bytes = 0, found = NO_LINE;
    bool address = false, opened = false;
    for (size_t i = end;; i--) {
        const struct line *line = &job->lines[i];
        bytes += line->bytes;
        if (line->depth != last->depth || bytes > ATTRIBUTION_MAX_BYTES) break;
        char *text = joined(job, i, end);
        struct signs signs = signs_of(job, text, end);
        signs.named = begins_with_name(line);
        bool marked = signs.quote_below || signs.address;
        if (enough(&signs, text, i == end, line->first) && (marked || is_programs(job, end, signs.time))) {
            /* "Ada wrote:" may have its "On Tuesday," on the line above, and "16:12, Ada:" its date; "Ada wrote" may
             * stand above the date. */
            bool whole = (signs.start && signs.date) || (signs.named && signs.verb_inside && line->first);
            if (!opened || whole) found = i, address = signs.address;
            if (signs.start && signs.date && !(digit(text[0]) && goes_on_above(job, i))) break;
            opened |= signs.start && signs.time;
        }
        if (i == 0 || end - i + 1 >= ATTRIBUTION_MAX_LINES || line->first) break;
    }
    return with_name_above(job, found, address);
}
