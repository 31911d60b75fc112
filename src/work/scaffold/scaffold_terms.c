/* SPDX-License-Identifier: MIT */
/* scaffold_terms: until when, how strictly, how long, with links or without; read sentence by sentence. */
#include <mailcall/lang/words.h>
#include "scaffold.h"

#define DATES_A_SENTENCE 12
#define OTHERS_MOST 3      /* deadlines beside the one taken, told to a person */
#define WORDS_A_PAGE 500.0 /* as the flag over-length counts */

struct sentences {
    struct page_line *items;
    size_t count, room;
};

/* How long the address or link at `at` is; 0 when there is none. */
static size_t address_bytes(const char *at)
{
    size_t bytes = strcspn(at, " ");
    const char *sign = memchr(at, '@', bytes);
    bool link = memmem(at, bytes, "://", 3) || (bytes > 4 && memcmp(at, "www.", 4) == 0);
    if (!link && !(sign && sign > at && memchr(sign, '.', bytes - (size_t)(sign - at)))) return 0;
    while (bytes && strchr(".,;:)>", at[bytes - 1])) bytes--;
    return bytes;
}

/* To patterns a full stop ends a sentence, and many letters part what belongs together: an address is one word to them,
 * "x", which still stands for all of its bytes in the text. */
static void shorten_addresses(struct arena *arena, struct page_line *line)
{
    size_t length = strlen(line->fold), to = 0;
    char *fold = arena_array(arena, length + 1, 1);
    size_t *map = arena_array(arena, length + 1, sizeof *map);

    for (size_t from = 0; from < length;) {
        bool begins = from == 0 || strchr(" (<", line->fold[from - 1]);
        size_t bytes = begins ? address_bytes(line->fold + from) : 0;
        map[to] = line->map[from];
        fold[to++] = bytes ? 'x' : line->fold[from];
        from += bytes ? bytes : 1;
    }
    map[to] = line->map[length];
    line->fold = fold;
    line->map = map;
}

static struct sentences sentences_of(struct draft *draft, struct page *page)
{
    struct lang *lang = lang_new(draft->lang);
    struct sentences all = {.items = NULL};

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *found;
        size_t count = page->lines[i].furniture ? 0 : page_sentences(page, lang, &page->lines[i], &found);

        for (size_t k = 0; k < count; k++) {
            shorten_addresses(draft->arena, &found[k]);
            *ARENA_PUSH(draft->arena, all.items, all.count, all.room) = found[k];
        }
    }
    lang_free(&lang);
    return all;
}

static const char *written(struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    size_t from = line->map[date->from], to = line->map[date->to];

    return page_clean(draft->arena, line->text + from, to - from);
}

/* "17:00 GMT", "5pm", "anywhere on earth": days count in UTC here, which a person should know. */
static const char *time_said(struct draft *draft, const struct page_line *line)
{
    static const char time[] =
        "([0-9]{1,2}[:.h][0-9]{2} ?(am|pm|a\\.m\\.|p\\.m\\.|uhr|hrs?|h)?|[0-9]{1,2} ?(am|pm|a\\.m\\.|p\\.m\\.|uhr)|"
        "midnight|midday|noon|minuit|midi|medianoche|meia-noite|mitternacht|mezzanotte|полноч|close of "
        "business|cob|eob|"
        "anywhere on earth|aoe)([^a-z0-9.]|\\.?$|\\. )( "
        "?\\(?(utc|gmt|cet|cest|eet|est|edt|pst|pdt|ist|jst|aoe|eat|wat|brt|"
        "bst|msk|hkt|sgt|aest)([+-][0-9]{1,2}(:[0-9]{2})?)?\\)?)?";
    struct cue cue;

    if (!cue_find(line->fold, time, &cue)) return NULL;
    char *words = cue_words(draft->arena, line, &cue, 0);
    for (size_t length = strlen(words); length && strchr(" ,.;)", words[length - 1]);) words[--length] = '\0';
    return words;
}

/* How much a sentence speaks like one that sets a deadline. */
static int deadline_score(const struct page_line *line)
{
    int score = 0;

    if (cue_has(line->fold, cue_deadline)) score += 3;
    if (cue_has(line->fold, cue_soft) || cue_has(line->fold, cue_hard) || cue_has(line->fold, cue_late_refused))
        score += 2;
    if (cue_has(line->fold,
                "deadline|date limite|fecha limite|data limite|prazo|plazo|frist|scadenza|срок|截止|締|마감|الموعد"))
        score += 2;
    if (cue_has(line->fold, cue_not_deadline)) score -= 4;
    if (line->section == S_CALL || line->section == S_TIMELINE || line->section == S_PARTICIPATE) score++;
    return score;
}

/* The day meant: the first after the cue, else the first; of a range the last day. */
static struct page_date chosen(const struct page_line *line, const struct page_date *dates, size_t count)
{
    struct cue cue;

    if (cue_find(line->fold,
                 "(extended (to|until|till)|new deadline|prolong[^ ]* (jusqu.au|au)|verl[aä]ngert bis|"
                 "ampliad[oa] (hasta|al)|prorrogad[oa] (at[eé]|para|hasta)|продлен[^ ]* до)",
                 &cue) ||
        cue_find(line->fold, cue_deadline, &cue))
        for (size_t i = 0; i < count; i++)
            if (dates[i].to >= cue.from[0]) return dates[i];
    return dates[0];
}

static void set_deadline(struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    bool assumed;
    const char *day = draft_day(draft, date->to_year, date->to_month, date->to_day, &assumed);

    if (!day) {
        draft_check(draft, arena_printf(draft->arena, "the deadline seems to be %s, but no year was found: \"%s\"",
                                        written(draft, line, date), line->text));
        return;
    }
    draft->deadline = day;
    if (date->range && !draft->opens) {
        bool guessed;

        draft->opens = draft_day(draft, date->year, date->month, date->day, &guessed);
    }
    if (assumed)
        draft->deadline_check = arena_printf(draft->arena, "the page says \"%s\"; the year is inferred from %s",
                                             written(draft, line, date), draft->year_from);
    else if (date->ambiguous)
        draft->deadline_check =
            arena_printf(draft->arena, "\"%s\" was read as day/month/year", written(draft, line, date));
    const char *time = time_said(draft, line);
    if (time)
        draft->deadline_check =
            arena_printf(draft->arena, "%s%sthe page says \"%s\"; mailcall counts the whole day in UTC",
                         draft->deadline_check ? draft->deadline_check : "", draft->deadline_check ? "; " : "", time);
}

/* "... by 29 February": the words right before the day say what it is. */
static bool said_before(const struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    static const char last[] =
        "(by|until|till|before|no later than|not later than|on or before|deadline( is| of)?:?|closing date( "
        "is)?:?|due( "
        "on| by)?:?|jusqu.au|avant le|au plus tard( le)?|limite( est)?( fix[eé]e au)? ?:?( le)?|hasta el|antes del|el "
        "plazo (es|vence) el|at[eé]( o dia)?|bis( zum)?|sp[aä]testens( am| bis)?|entro (il|e non oltre il)|uiterlijk( "
        "op)?|"
        "до|не позднее|senast( den)?|do dnia|截止|截至)[ :,(]*(the |end of |le |o |el "
        ")*([a-z]+day|lundi|mardi|mercredi|"
        "jeudi|vendredi|samedi|dimanche|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|[a-z]+tag|mittwoch)?"
        "[ ,.]*(the |den |le )?$";
    size_t from = date->from > 90 ? date->from - 90 : 0;

    return cue_has(arena_strndup(draft->arena, line->fold + from, date->from - from), last);
}

/* Another day that the page seems to set as one. */
static bool tell_other(struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    bool assumed;
    const char *day = draft_day(draft, date->to_year, date->to_month, date->to_day, &assumed);

    if (!draft->deadline || !day || !strcmp(day, draft->deadline)) return false;
    draft_check(draft, arena_printf(draft->arena, "another deadline? The page says: \"%.200s\"", line->text));
    return true;
}

static void find_deadline(struct draft *draft, const struct sentences *all)
{
    int best = 2;
    const struct page_line *found = NULL;
    struct page_date date = {.day = 0};

    for (size_t i = 0; i < all->count; i++) {
        struct page_line *line = &all->items[i];
        struct page_date dates[DATES_A_SENTENCE];
        size_t count = dates_find(line->fold, dates, DATES_A_SENTENCE);
        int score = count ? deadline_score(line) : 0;

        if (line->section == S_MEETINGS || strchr(line->text, '?')) score -= 3;
        struct page_date day = count ? chosen(line, dates, count) : date;
        if (score > 2 && said_before(draft, line, &day)) score += 5;
        if (score <= best) continue;
        best = score;
        found = line;
        date = day;
    }
    if (found) set_deadline(draft, found, &date);
    for (size_t i = 0, told = 0; i < all->count && draft->deadline && told < OTHERS_MOST; i++) {
        struct page_date dates[DATES_A_SENTENCE];
        size_t count = dates_find(all->items[i].fold, dates, DATES_A_SENTENCE);

        if (!count || all->items[i].section == S_MEETINGS || deadline_score(&all->items[i]) < 5) continue;
        struct page_date day = chosen(&all->items[i], dates, count);
        told += tell_other(draft, &all->items[i], &day);
    }
    if (!draft->deadline && !draft->check_count)
        draft_check(draft, "no deadline was found; add <deadline date=\"...\" kind=\"soft\"/> where there is one");
    else if (!draft->deadline)
        draft_check(draft, "no deadline was found on the page");
}

static const char *without_end(struct draft *draft, const char *text)
{
    size_t length = strlen(text);

    while (length && strchr(" .;,", text[length - 1])) length--;
    return arena_strndup(draft->arena, text, length);
}

static void find_lateness(struct draft *draft, const struct sentences *all)
{
    bool soft = false, hard = false;

    for (size_t i = 0; i < all->count; i++) {
        const struct page_line *line = &all->items[i];
        bool refused = cue_has(line->fold, cue_late_refused),
             welcome = !refused && cue_has(line->fold, cue_late_welcome);
        struct cue cue;

        if (line->taken || strchr(line->text, '?')) continue;
        bool denied = cue_has(line->fold, cue_not_hard);

        soft |= denied || cue_has(line->fold, cue_soft);
        hard |= (!denied && cue_has(line->fold, cue_hard)) || refused;
        /* "Contributions are welcome until ..." says nothing about later ones. */
        if (welcome && !cue_has(line->fold, cue_late_words)) welcome = false;
        draft->late_refused |= refused;
        if (!welcome) continue;
        draft->late_welcome = true;
        if (!draft->late_from && cue_find(line->fold, cue_late_from, &cue) && cue.set[8])
            draft->late_from = without_end(draft, cue_words(draft->arena, line, &cue, 8));
        if (!draft->late_from && cue_find(line->fold, cue_late_by, &cue))
            draft->late_from = without_end(draft, cue_words(draft->arena, line, &cue, 4));
    }
    if (draft->late_welcome && draft->late_refused) {
        draft->late_welcome = draft->late_refused = false;
        draft->late_from = NULL;
        draft_check(draft, "the page seems both to welcome and to refuse late contributions; decide on late=\"...\"");
    }
    if (!draft->deadline) return;
    if (soft || (draft->late_welcome && !hard))
        draft->deadline_kind = "soft";
    else if (hard)
        draft->deadline_kind = "hard";
    else if (!draft->deadline_check)
        draft->deadline_check = "the page does not say whether it is soft or hard";
}

static double number_of(const char *text, size_t bytes)
{
    return *text >= '0' && *text <= '9' ? strtod(text, NULL) : number_word(text, bytes);
}

static const char *pages_text(struct draft *draft, double least, double most)
{
    return least == most ? arena_printf(draft->arena, "%g", least) : arena_printf(draft->arena, "%g-%g", least, most);
}

/* "2-3 pages", "two to three pages", "1000 words". */
static bool length_of(struct draft *draft, const struct page_line *line)
{
    struct cue cue;
    const char *pattern = cue_has(line->fold, cue_pages) ? cue_pages : cue_pages_text;
    bool latin = pattern == cue_pages;

    if (cue_find(line->fold, pattern, &cue)) {
        unsigned one = latin ? 2 : 1, two = latin ? 5 : 4;
        double least = number_of(line->fold + cue.from[one], cue.to[one] - cue.from[one]);
        double most = cue.set[two] ? number_of(line->fold + cue.from[two], cue.to[two] - cue.from[two]) : least;

        if (least <= 0 || most < least || most > 50) return false;
        draft->pages = pages_text(draft, least, most);
        return true;
    }
    if (!cue_find(line->fold, cue_words_count, &cue)) return false;
    char digits[16];
    size_t used = 0;
    for (size_t i = cue.from[1]; i < cue.to[1] && used + 1 < sizeof digits; i++)
        if (line->fold[i] >= '0' && line->fold[i] <= '9') digits[used++] = line->fold[i];
    digits[used] = '\0';
    draft->pages = arena_printf(draft->arena, "%.3g", strtod(digits, NULL) / WORDS_A_PAGE);
    draft->length_check =
        arena_printf(draft->arena, "the page says %s words; counted here as pages of 500 words", digits);
    return true;
}

static void find_length(struct draft *draft, const struct sentences *all)
{
    static const char context[] =
        "contribut|submission|input|respon|answer|limit|(no|not) (more|longer)|at most|within|max|up to|exceed|keep|"
        "length|short|brief|between|page limit|longueur|dépass|(au|pas) plus|excéd|exced|superar|extens|no más|"
        "höchstens|nicht (mehr|länger)|bis zu|umfang|beitrag|lunghezza|massim|non (più|oltre)|niet "
        "(meer|langer)|hooguit|"
        "hoogstens|ten hoogste|högst|inte (mer|längre)|nie więcej|najwyżej|en (fazla|çok)|não mais|объем|не "
        "(более|больше)|"
        "لا (يزيد|تزيد|يتجاوز|تتجاوز)|不超过|不多于|以内|以下|이내|이하|tamanho|(^|[^a-z])ate |hasta";

    for (size_t i = 0; i < all->count; i++) {
        const struct page_line *line = &all->items[i];

        if (line->taken || strchr(line->text, '?')) continue;
        if (!draft->pages && cue_has(line->fold, context)) (void)length_of(draft, line);
        if (line->section != S_CONTACT && line->section != S_MEETINGS && cue_has(line->fold, cue_links))
            draft->links_encouraged = true;
    }
}

static void find_opening(struct draft *draft, const struct sentences *all)
{
    for (size_t i = 0; i < all->count && !draft->opens; i++) {
        const struct page_line *line = &all->items[i];
        struct page_date dates[DATES_A_SENTENCE];
        size_t count = dates_find(line->fold, dates, DATES_A_SENTENCE);
        struct cue cue;
        bool assumed;

        if (!count || !cue_find(line->fold, cue_opens, &cue) || cue_has(line->fold, cue_not_deadline)) continue;
        for (size_t k = 0; k < count && !draft->opens; k++) {
            if (dates[k].from < cue.from[0]) continue;
            draft->opens = draft_day(draft, dates[k].year, dates[k].month, dates[k].day, &assumed);
            if (draft->opens && assumed)
                draft->opens_check = arena_printf(draft->arena, "the page says \"%s\"; the year is inferred from %s",
                                                  written(draft, line, &dates[k]), draft->year_from);
        }
    }
    if (draft->opens && draft->deadline && strcmp(draft->opens, draft->deadline) > 0) draft->opens = NULL;
    if (draft->opens && draft->deadline && !strcmp(draft->opens, draft->deadline)) draft->opens = NULL;
}

void find_terms(struct draft *draft, struct page *page)
{
    struct sentences all = sentences_of(draft, page);

    find_deadline(draft, &all);
    find_lateness(draft, &all);
    find_length(draft, &all);
    find_opening(draft, &all);
}
