/* SPDX-License-Identifier: MIT */
/*
 * segment_tail: the end of what the author wrote: "-- " and what is below it, the device's line, disclaimers, the
 * closing phrase with the name, the business card. It is looked for only at the end of a run of the author's own lines,
 * so that no list or rule inside an answer is cut.
 */
#include "segment_tail.h"

#include "phrases.h"
#include "signs.h"
#include <mailcall/base/bytes.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/one_of.h>

#define SIGNATURE_MAX_LINES 30 /* below an exact "-- " */
#define SEPARATORS_LEAST 2     /* besides the last "--": one more may be a signature's that came along */
#define SAYING_MAX_WORDS 40
#define LETTER_WORDS 40
#define STROKE_MAX_WORDS 4    /* of a closing phrase before its translation */
#define FORMULA_MAX_BYTES 200 /* a whole sentence of courtesy */

static bool equals(const struct line *line, const char *text)
{
    return line->bytes == strlen(text) && memcmp(line->text, text, line->bytes) == 0;
}

/* "-- " is exact (RFC 3676 4.3); without its space, or as a dash of another kind, what is below has to look like a
 * signature. */
static bool is_exact_mark(const struct line *line)
{
    return equals(line, "-- ") || equals(line, "- -- ");
}

static bool is_loose_mark(const struct line *line)
{
    return equals(line, "--") || equals(line, "---") || equals(line, "- --") || equals(line, "\xe2\x80\x94") ||
           equals(line, "\xe2\x80\x94-") || equals(line, "- --") || equals(line, "__") ||
           equals(line, "\xe2\x80\x93") || equals(line, "\xe2\x80\x94\xe2\x80\x94");
}

/* Prose and no card's line. Where words are written without blanks a firm and a title count as many of them. */
static bool runs_on(struct job *job, size_t i)
{
    int signs = line_is_prose(job, i) ? card_signs(job, i) : 2;
    bool wide = (unsigned char)line_fold(job, i)[0] >= 0xe3 && !strstr(line_fold(job, i), "。");
    return signs == 0 || (signs == 1 && !wide);
}

static bool any_prose(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (phrase_device(line_fold(job, i))) continue;
        bool prose = (unsigned char)line_fold(job, i)[0] >= 0xe3 ? runs_on(job, i) : line_is_prose(job, i);
        if (prose || line_is_listed(job, i)) return true;
    }
    return false;
}

/* Lines as signatures have them: no question, no list, a saying perhaps, but no paragraph. */
static bool is_short_lined(struct job *job, size_t from, size_t to)
{
    size_t words = 0;
    for (size_t i = from; i < to; i++) {
        size_t here = count_words(job->lines[i].text, job->lines[i].bytes);
        if (phrase_device(line_fold(job, i))) continue;
        if (here > 14 || line_is_listed(job, i)) return false;
        words += here;
    }
    return words <= 8 * (to - from);
}

/* Below the author's own name and a mark: a saying, of one paragraph that is neither a list nor a question; below "--"
 * and a whole letter it may be a list of mottoes. */
static bool is_saying(struct job *job, size_t mark, size_t to)
{
    size_t words = 0;
    if (mark == 0 || !line_is_author(job, mark - 1)) return false;
    bool lists = equals(&job->lines[mark], "--") && own_words_before(job, mark) >= LETTER_WORDS;
    for (size_t i = mark + 1; i < to; i++) {
        if (strchr(line_fold(job, i), '?') != NULL || (line_is_listed(job, i) && !lists) ||
            (i > mark + 1 && job->lines[i].first))
            return false;
        words += count_words(job->lines[i].text, job->lines[i].bytes);
    }
    return words <= SAYING_MAX_WORDS;
}

/* A title, a firm or a name, not the end of a sentence: text goes on below a row of stars as well. */
static bool opens_card(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    if (card_signs(job, i) > 0) return true;
    return line_is_name(job, i) && line->bytes > 0 && !one_of(".!", line->text[line->bytes - 1]);
}

/* The author parts his text with such lines, as Markdown does. */
static bool is_repeated(const struct job *job, const struct run *run, size_t mark)
{
    const struct line *line = &job->lines[mark];
    size_t others = 0, enough = line->bytes > 2 ? 1 : SEPARATORS_LEAST;
    for (size_t i = run->from; i < run->to && others < enough; i++) {
        const struct line *other = &job->lines[i];
        others += i != mark && other->bytes == line->bytes && memcmp(other->text, line->text, line->bytes) == 0;
    }
    return others >= enough;
}

/* The author writes on below the mark: a postscript, a numbered paragraph. Where that begins, or `run->to`. */
static size_t goes_on(struct job *job, const struct run *run, size_t mark)
{
    for (size_t i = mark + 1; i < run->to; i++) {
        bool opens = job->lines[i].first || i == mark + 1;
        bool numbered = opens && strspn(line_fold(job, i), "0123456789") > 0 && line_is_listed(job, i);
        if ((numbered && line_is_prose(job, i)) || line_is_postscript(job, i)) return i;
    }
    return run->to;
}

/* "-- " more than once with text between parts the text; the last one may still stand over a card. */
static bool parts_text(struct job *job, const struct run *run, size_t mark)
{
    bool card = mark + 1 < run->to && (line_is_author(job, mark + 1) || card_signs(job, mark + 1) > 0);
    return is_repeated(job, run, mark) && !card && any_prose(job, mark + 1, run->to);
}

static void run_tail(struct job *job, struct run run);

/* The signature below a mark. A mark that is only a rule (underscores, a row of dashes) wants a card below it. */
static void below_mark(struct job *job, struct run *run)
{
    for (size_t i = run->to; i-- > run->from;) {
        const struct line *line = &job->lines[i];
        int signs = 0;
        bool exact = is_exact_mark(line), loose = is_loose_mark(line) && !is_repeated(job, run, i);
        if (!exact && !loose && !line_is_rule(line->text, line->bytes)) continue;
        size_t end = goes_on(job, run, i), below = end - i - 1;
        bool fits = exact ? below <= SIGNATURE_MAX_LINES : below > 0 && below <= CARD_MAX_LINES;
        for (size_t k = i + 1; fits && k < end; k++) signs += card_signs(job, k);
        bool holds = fits;
        if (loose)
            holds = fits && (is_short_lined(job, i + 1, end) || is_saying(job, i, end));
        else if (!exact)
            holds = fits && signs >= 2 && opens_card(job, i + 1) && !any_prose(job, i + 1, end);
        else
            holds = fits && (below > 0 || end == run->to) && !parts_text(job, run, i);
        if (!exact && !own_before(job, i)) holds = false;
        if (!holds) {
            if (exact || loose) break;
            continue;
        }
        lines_set(job, i, end, ROLE_SIGNATURE, exact ? RULE_SIGNATURE_MARK : RULE_CARD_BELOW_RULE);
        if (end < run->to) run_tail(job, (struct run){end, run->to});
        run->to = i;
        return;
    }
}

/* "Sent from the museum: two vans a week." */
static bool says_more(const char *folded)
{
    const char *colon = strstr(folded, ": ");
    return colon != NULL && count_words(colon, strlen(colon)) > 2 && !phrase_excuse(folded) && !has_link(colon) &&
           !has_address(colon);
}

/* "Sent from my iPhone", alone on its line and short; what stands below it was not typed there. */
static bool is_device_line(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    if (line->bytes > 200) return false;
    bool whole = phrase_device_sentence(folded);
    if (!whole && !phrase_device(folded)) return false;
    if (phrase_advert(folded)) return count_words(folded, strlen(folded)) <= 12;
    if (says_more(folded)) return false;
    if (whole) return count_words(folded, strlen(folded)) <= 18;
    size_t length = strcspn(folded, "<([");
    if (phrase_excuse(folded)) return count_words(folded, length) <= 16;
    bool sentence = strchr(folded, ',') && length > 20 && !strchr(folded, '<');
    return count_words(folded, length) <= 8 && !sentence &&
           !(length > 0 && folded[length - 1] == '.' && strstr(folded, " is "));
}

/* "Please see my answers below": what follows the device's line is the author's all the same. */
static bool says_below(struct job *job, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (line_own(job, i) && phrase_announces_inside(line_fold(job, i))) return true;
    return false;
}

static void device_lines(struct job *job, struct run *run)
{
    for (size_t i = run->from; i < run->to; i++) {
        if (!is_device_line(job, i)) continue;
        bool alone = job->lines[i].first || i + 1 == run->to || (i > run->from && job->lines[i].bytes < 60);
        if (!alone) continue;
        /* A program's line has its rule above it. */
        size_t from = i > run->from && line_is_rule_at(job, i - 1) ? i - 1 : i;
        lines_set(job, from, i + 1, ROLE_SIGNATURE, RULE_DEVICE_LINE);
        if (i + 1 == run->to) {
            run->to = from;
        } else if (own_words_before(job, i) > 0 && !any_prose(job, i + 1, run->to)) {
            lines_set(job, i + 1, run->to, ROLE_SIGNATURE, RULE_BELOW_DEVICE_LINE);
            run->to = from;
        } else if (says_below(job, run->from, i)) {
            run_tail(job, (struct run){i + 1, run->to});
            run->to = from;
        } else if (own_words_before(job, i) > 0) {
            lines_set(job, i + 1, run->to, ROLE_QUOTED, RULE_BELOW_DEVICE_LINE);
            run->to = from;
        }
        return;
    }
}

/* "-Ada", "— Ada", "/Ada": a name behind a dash or slash, alone at the end. */
static bool is_dashed_name(struct job *job, size_t i)
{
    const char *folded = line_fold(job, i);
    size_t mark = strspn(folded, "-/~");
    if (mark == 0 && strncmp(folded, "—", 3) == 0) mark = 3;
    if (mark == 0 && strncmp(folded, "–", 3) == 0) mark = 3;
    bool list = i > 0 && mark > 0 && job->lines[i - 1].bytes > 0 && job->lines[i - 1].text[0] == job->lines[i].text[0];
    if (mark == 0 || mark > 3 || list || strpbrk(folded, "_=") || folded[strlen(folded) - 1] == '-') return false;
    return mark > 0 && folded[mark] && line_is_name(job, i) && count_words(folded, strlen(folded)) <= 4 &&
           !(folded[mark] == ' ' && mark == 1 && folded[0] == '-' && !job->lines[i].first);
}

/* "Kind regards from a rainy Bergen": what may stand behind the phrase in many words. */
static bool is_from_place(const char *rest)
{
    static const char *const from[] = {" from ", " aus ",   " de ",      " depuis ", " desde ", " da ",
                                       " dal ",  " dalla ", " uit ",     " från ",   " z ",     " ze ",
                                       " из ",   " с ",     " van uit ", " fra "};
    for (size_t i = 0; i < sizeof from / sizeof *from; i++)
        if (text_begins(rest, from[i])) return true;
    return false;
}

/* Right below a question, a sentence that begins as letters end: "Sincerely, I could not say." */
static bool answers_above(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i], *above = i > 0 ? line - 1 : line;
    bool asked = i > 0 && above->bytes > 0 && one_of("?", above->text[above->bytes - 1]);
    return asked && line->bytes > 0 && line->text[line->bytes - 1] == '.' && !line_is_author(job, i);
}

/* "Cofion gorau / Best wishes": the phrase in two languages, of which one is known. */
static bool closes_behind_stroke(const char *folded)
{
    const char *at = strpbrk(folded, "/|-");
    if (at == NULL || at == folded || at[-1] != ' ' || at[1] != ' ') return false;
    if (count_words(folded, (size_t)(at - folded)) > STROKE_MAX_WORDS) return false;
    size_t phrase = phrase_closing(at + 2);
    return phrase > 0 && at[2 + phrase + strspn(at + 2 + phrase, ",.! ")] == '\0';
}

/* A line that is a closing phrase, perhaps with a name behind it. */
static bool is_closing(struct job *job, size_t i)
{
    const struct line *line = &job->lines[i];
    const char *folded = line_fold(job, i);
    folded += strspn(folded, "-/~ .");
    if (line->bytes <= 60 && closes_behind_stroke(folded)) return true;
    if (line->bytes <= FORMULA_MAX_BYTES && phrase_formula(folded) && !strchr(folded, '?')) return true;
    size_t phrase = line->bytes <= 90 ? phrase_closing(folded) : 0;
    if (phrase == 0) return false;
    const char *rest = folded + phrase;
    size_t words = count_words(rest, strlen(rest));
    bool above_name = i + 1 < job->count && line_own(job, i + 1) && line_is_author(job, i + 1);
    if (above_name && words <= 10 && line->text[line->bytes - 1] == ',') return true;
    if (strchr(rest, '?') || words > 6) return false;
    if (words >= 3 && answers_above(job, i)) return false;
    if (is_from_place(rest) && !strchr(rest, '.')) return true;
    char last = rest[0] ? rest[strlen(rest) - 1] : 0;
    return words <= 3 || one_of(",!.", *rest) || last == '!' || last == ',';
}

/* The author's own below his name: a postscript, or a wish on the last line. */
static bool adds_words(struct job *job, size_t i, const struct run *run)
{
    return line_is_postscript(job, i) || (i + 1 == run->to && phrase_confides(line_fold(job, i)));
}

/* Below the closing phrase and a name: what goes below a name. */
static bool is_below_name(struct job *job, size_t closing, size_t i, const struct run *run)
{
    bool named = false;
    for (size_t k = closing + 1; k < i && !named; k++) named = line_is_name(job, k);
    return named && goes_below_name(job, i, run);
}

/* Below the phrase: the name is closing, the rest a card; prose (a postscript) stays the author's. */
static void below_closing(struct job *job, size_t closing, const struct run *run)
{
    bool named = false;
    lines_set(job, closing, closing + 1, ROLE_CLOSING, RULE_CLOSING_PHRASE);
    for (size_t i = closing + 1; i < run->to; i++) {
        if (adds_words(job, i, run)) return;
        bool own = runs_on(job, i) && !is_below_name(job, closing, i, run);
        if (own && !(has_card(job, closing, i) && goes_with_card(job, i, run))) return;
        bool more = is_closing(job, i);
        if (more || (!named && line_is_name(job, i))) {
            lines_set(job, i, i + 1, ROLE_CLOSING, RULE_CLOSING_NAME);
            named |= !more;
        } else {
            lines_set(job, i, i + 1, ROLE_SIGNATURE, RULE_BELOW_CLOSING);
        }
    }
}

static bool closes_here(struct job *job, const struct run *run, size_t at)
{
    if (!is_closing(job, at)) return false;
    bool card = false;
    for (size_t i = at + 1; i < run->to; i++) {
        if (card_signs(job, i) == 2 || is_closing(job, i))
            card = true;
        else if (adds_words(job, i, run))
            return card || i - at <= CARD_MAX_LINES;
        else if (has_card(job, at, i) && goes_with_card(job, i, run))
            return true;
        else if (line_is_listed(job, i) || (runs_on(job, i) && !is_below_name(job, at, i, run)))
            return false;
    }
    return card || run->to - at <= CARD_MAX_LINES;
}

/* The uppermost closing phrase near the run's end, or NO_LINE. */
static size_t find_closing(struct job *job, const struct run *run)
{
    size_t reach = CARD_MAX_LINES + 8, found = NO_LINE;
    size_t lowest = run->to > run->from + reach ? run->to - reach : run->from;
    for (size_t i = run->to; i-- > lowest;) {
        if (!line_own(job, i)) break;
        if (closes_here(job, run, i))
            found = i;
        else if (found != NO_LINE && found - i > 3)
            break;
    }
    return found;
}

/* "Thanks for the update!" with nothing above is the message, not its end; a closing phrase further down is. So is
 * "Thanks," above an answer that is no longer than a name. */
static size_t below_message(struct job *job, const struct run *run, size_t found)
{
    size_t next = found + 1;
    if (found == NO_LINE || own_before(job, found)) return found;
    while (next < run->to && !closes_here(job, run, next)) next++;
    if (next < run->to) return next;
    const char *folded = line_fold(job, found);
    bool brief = count_words(folded, strlen(folded)) <= 2;
    return found + 1 < run->to && brief && !line_is_sentence(job, found + 1) ? found : NO_LINE;
}

bool segment_closing(struct job *job, struct run *run)
{
    size_t found = below_message(job, run, find_closing(job, run));
    if (found == NO_LINE) return false;
    below_closing(job, found, run);
    run->to = found;
    return true;
}

static void dashed_name(struct job *job, struct run *run)
{
    if (run->to == run->from || !is_dashed_name(job, run->to - 1) || !own_before(job, run->to - 1)) return;
    lines_set(job, run->to - 1, run->to, ROLE_CLOSING, RULE_NAME);
    run->to--;
}

static void html_signatures(struct job *job)
{
    for (size_t i = 0; i < job->count; i++) {
        if (line_own(job, i) && job->in->items[job->lines[i].block].rule == RULE_HTML_SIGNATURE)
            lines_set(job, i, i + 1, ROLE_SIGNATURE, RULE_HTML_SIGNATURE);
    }
}

/* "PS: ..." as the last paragraph but for what follows it: where it begins, or `run->to`. */
static size_t postscript_start(struct job *job, const struct run *run)
{
    size_t lowest = run->to > run->from + CARD_MAX_LINES ? run->to - CARD_MAX_LINES : run->from;
    for (size_t i = run->to; i-- > lowest;)
        if (line_is_postscript(job, i)) return i;
    return run->to;
}

/* The end above a postscript, which itself stays the author's text. */
static void above_postscript(struct job *job, const struct run *run)
{
    struct run above = {run->from, postscript_start(job, run)};
    if (above.to == run->to || above.to == run->from) return;
    if (segment_closing(job, &above) || segment_named_end(job, &above)) return;
    dashed_name(job, &above);
}

static void run_tail(struct job *job, struct run run)
{
    segment_notice_above(job, &run);
    segment_below_notice(job, &run);
    size_t end = run.to;
    segment_notice_below(job, &run);
    below_mark(job, &run);
    device_lines(job, &run);
    if (run.to < end) segment_notice_below(job, &run); /* what stands above all that may be one, too */
    if (segment_closing(job, &run) || segment_named_end(job, &run) || segment_card(job, &run)) return;
    dashed_name(job, &run);
    above_postscript(job, &run);
}

/* The text of a message that came along begins. */
static bool opens_message(const struct job *job, size_t i)
{
    return job->lines[i].first && job->in->items[job->lines[i].block].opens &&
           (i == 0 || job->lines[i - 1].block != job->lines[i].block);
}

/* Runs end where somebody else's text begins; the tail of a run between two quotations is an answer like any other. */
void segment_tail(struct job *job)
{
    html_signatures(job);
    segment_notice_below_history(job);
    size_t last = job->count;
    while (last > 0 && !line_own(job, last - 1)) last--;
    for (size_t i = 0; i < last;) {
        if (!line_own(job, i)) {
            i++;
            continue;
        }
        struct run run = {i, i};
        do run.to++;
        while (run.to < job->count && line_own(job, run.to) && !opens_message(job, run.to));
        i = run.to;
        enum role next = run.to < job->count ? job->lines[run.to].role : ROLE_AUTHORED;
        if (run.to < job->count && opens_message(job, run.to)) next = ROLE_FORWARDED;
        if (run.to >= last || next == ROLE_ATTRIBUTION || next == ROLE_FORWARDED || next == ROLE_SIGNATURE)
            run_tail(job, run);
    }
}
