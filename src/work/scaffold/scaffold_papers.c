/* SPDX-License-Identifier: MIT */
/* scaffold_papers: documents, summaries and links that a page offers, and the meetings it names. */
#include <strings.h>
#include <mailcall/config/address.h>
#include <mailcall/lang/words.h>
#include "scaffold.h"

#define PAPER_MAX_BYTES 400

static bool has_link(const struct draft *draft, const char *title, const char *href)
{
    for (size_t i = 0; i < draft->link_count; i++)
        if (!strcmp(draft->links[i].title, title) || (*href && !strcmp(draft->links[i].href, href))) return true;
    return false;
}

/* "Terms of reference" and "Terms of reference (PDF)" are one document. */
static struct draft_link *shorter_name(struct draft *draft, const char *title)
{
    for (size_t i = 0; i < draft->link_count; i++) {
        size_t length = strlen(draft->links[i].title);

        if (length >= 8 && !strncasecmp(draft->links[i].title, title, length) && strchr(" (", title[length]) &&
            draft->links[i].document && !*draft->links[i].href && strlen(title) < length + 24)
            return &draft->links[i];
    }
    return NULL;
}

static void add_paper(struct draft *draft, const char *title, const char *href, bool document)
{
    size_t length = strlen(title);

    while (length && strchr(" .:;,*", title[length - 1])) length--;
    title = arena_strndup(draft->arena, title, length);
    const char *partial = href && *href && !strchr(href, ':') && *href != '#' ? href : NULL;
    if (!href || !link_plain(href, true)) href = "";
    if (!length || has_link(draft, title, href)) return;
    struct draft_link *link = shorter_name(draft, title);
    if (!link) link = ARENA_PUSH(draft->arena, draft->links, draft->link_count, draft->link_room);
    *link = (struct draft_link){.title = title, .href = href, .document = document};
    if (partial)
        link->check =
            arena_printf(draft->arena,
                         "the page links \"%s\", without saying where it stands itself; write the whole href", partial);
}

static const char *own_href(struct draft *draft, const struct page_line *line)
{
    const char *url = url_find(draft->arena, line->text, NULL);

    return line->link_count ? line->links[0].href : url ? url : "";
}

/* The line without its URL. */
static const char *own_title(struct draft *draft, const struct page_line *line)
{
    const char *url = url_find(draft->arena, line->text, NULL), *at = url ? strstr(line->text, url) : NULL;
    struct cue cue;
    size_t skip = 0, length = at ? (size_t)(at - line->text) : strlen(line->text);

    if (cue_find(line->fold, cue_document_title, &cue)) skip = line->map[cue.to[0]];
    while (length > skip && strchr(" (<[-:", line->text[length - 1])) length--;
    return skip < length ? page_clean(draft->arena, line->text + skip, length - skip) : line->text;
}

/* "... are expected to respect the IGF Code of Conduct": the capitalised words before belong to the name. */
static void take_conduct(struct draft *draft, struct page_line *line)
{
    struct cue cue;
    size_t from, to;

    if (!cue_find(line->fold, cue_conduct, &cue)) return;
    from = line->map[cue.from[0]];
    to = line->map[cue.to[0]];
    while (from > 1) {
        size_t word = from - 1;

        while (word > 0 && line->text[word - 1] != ' ') word--;
        if (line->text[from - 1] != ' ' || line->text[word] < 'A' || line->text[word] > 'Z' ||
            strchr(".,;:", line->text[from - 2]))
            break;
        from = word;
    }
    const char *title = page_clean(draft->arena, line->text + from, to - from), *href = "";
    for (size_t i = 0; i < line->link_count; i++)
        if (strstr(line->links[i].text, title) || strstr(title, line->links[i].text)) href = line->links[i].href;
    add_paper(draft, title, href, true);
}

/* Links whose own words name a document; true when there was one. */
static bool take_links(struct draft *draft, struct page_line *line)
{
    bool taken = false;

    for (size_t i = 0; i < line->link_count; i++) {
        const char *fold;
        const size_t *map;
        const struct page_link *link = &line->links[i];

        if (!link_plain(link->href, false) || !*link->text || strlen(link->text) > 200) continue;
        page_fold_text(draft->arena, link->text, &fold, &map);
        if ((line->link_count > 1 && line->section == S_DOCUMENTS) || cue_has(fold, cue_document) ||
            cue_has(fold, cue_conduct)) {
            add_paper(draft, link->text, link->href, true);
            taken = true;
        }
    }
    return taken;
}

/* "[1] See the meeting reports: https://..." anywhere on the page. */
static void take_reference(struct draft *draft, struct page_line *line)
{
    static const char lead[] = "^(\\[[0-9]{1,2}\\] ?)?((see( also)?|voir( aussi)?|v[eé]ase|ver|siehe( auch)?)[: ] ?)?";
    static const char paper[] =
        "report|summar|minutes|document|paper|draft|rapport|compte|informe|acta|bericht|protokoll";
    const char *url = url_find(draft->arena, line->text, NULL), *at = url ? strstr(line->text, url) : NULL;
    const char *address, *id;
    struct cue cue;
    bool sure;

    if (!at || strlen(at) > strlen(url) + 1 || list_from_url(draft->arena, url, &address, &id, &sure)) return;
    size_t from = cue_find(line->fold, lead, &cue) ? line->map[cue.to[0]] : 0, to = (size_t)(at - line->text);
    while (to > from && strchr(" (<", line->text[to - 1])) to--;
    if (to <= from + 4 || to > from + 160 || line->text[to - 1] != ':' || memchr(line->text + from, '?', to - from))
        return;
    add_paper(draft, page_clean(draft->arena, line->text + from, to - from - 1), url, cue_has(line->fold, paper));
    line->taken = true;
}

void find_documents(struct draft *draft, struct page *page)
{
    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];
        bool item = line->kind != LINE_HEADING &&
                    (line->section == S_MEETINGS ||
                     (line->section == S_DOCUMENTS && (line->kind == LINE_BULLET || line->link_count)));

        if (line->furniture || line->taken) {
            if (line->taken && !line->furniture) take_conduct(draft, line);
            continue;
        }
        take_conduct(draft, line);
        if (take_links(draft, line)) continue;
        if (strlen(line->text) < PAPER_MAX_BYTES && !strchr(line->text, '?') &&
            ((cue_has(line->fold, cue_document) && line->section != S_QUESTIONS && line->section != S_WORKSTREAM &&
              line->section != S_TIMELINE) ||
             item) &&
            !cue_has(line->fold, cue_furniture)) {
            if (item && strlen(line->text) > 160 && line->section == S_MEETINGS) continue;
            add_paper(draft, own_title(draft, line), own_href(draft, line), true);
            line->taken = true;
        }
    }
    for (size_t i = 0; i < page->count; i++)
        if (!page->lines[i].taken && !page->lines[i].furniture && !cue_has(page->lines[i].fold, cue_list))
            take_reference(draft, &page->lines[i]);
}

/* ---- meetings ---- */

struct naming {
    const char *title, *place;
};

static size_t last_word(const char *fold, size_t end, const char *const *words, size_t *length)
{
    size_t best = SIZE_MAX;

    for (; *words; words++)
        for (size_t at = 0; at + strlen(*words) <= end; at++)
            if (!strncmp(fold + at, *words, strlen(*words)) && (best == SIZE_MAX || at > best)) {
                best = at;
                *length = strlen(*words);
            }
    return best;
}

static const char *stretch(struct draft *draft, const struct page_line *line, size_t from, size_t to)
{
    static const char *const tails[] = {" from", " on", " between", " du",  " le",       " del", " el",
                                        " vom",  " am", " dal",     " de",  " from the", ",",    " (",
                                        " -",    ":",   " the",     " les", " los",      " dem", " с"};
    char *text;
    size_t length;
    bool again = true;

    while (from < to && strchr(" ,(-:", line->fold[from])) from++;
    text = page_clean(draft->arena, line->text + line->map[from], line->map[to] - line->map[from]);
    while (again) {
        again = false;
        length = strlen(text);
        for (size_t i = 0; i < sizeof tails / sizeof *tails && !again; i++) {
            size_t tail = strlen(tails[i]);

            if (length >= tail && !strcmp(text + length - tail, tails[i])) {
                text[length - tail] = '\0';
                again = true;
            }
        }
        if (!again && length && strchr(" ,", text[length - 1])) {
            text[length - 1] = '\0';
            again = true;
        }
    }
    return text;
}

static bool capital(char c)
{
    return (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* "... from 6 to 8 October in Leipzig", or "annual meeting, Leipzig, Germany: 6 October". */
static void place_after(struct draft *draft, const struct page_line *line, const struct page_date *date,
                        struct naming *name)
{
    static const char in[] = "^ ?,? ?(in|en|em|a|à|at|в) ([^.,;()]+(, [^.,;()0-9]+)?)";
    const char *comma = strstr(name->title, ", ");
    struct cue cue;

    if (cue_find(line->fold + date->to, in, &cue)) {
        size_t from = line->map[date->to + cue.from[2]], to = line->map[date->to + cue.to[2]];
        char *place = page_clean(draft->arena, line->text + from, to - from);

        /* A place is a run of capitalised words; what follows is the sentence going on. */
        for (char *at = strchr(place, ' '); at; at = strchr(at + 1, ' '))
            if (!capital(at[1])) {
                *at = '\0';
                break;
            }
        if (capital(*place)) name->place = place;
    } else if (comma && capital(comma[2])) {
        name->place = arena_strdup(draft->arena, comma + 2);
        name->title = arena_strndup(draft->arena, name->title, (size_t)(comma - name->title));
    }
}

/* Without the article before it and the verb after it. */
static const char *bare_title(struct draft *draft, const char *title)
{
    static const char article[] = "^(the|our|an?|die|der|das|la|le|el|il|o|les|los|l')( |$)";
    static const char verb[] =
        " (will (be held|take place|meet|convene|be)|takes place|is held|is|findet|wird|aura lieu|se tiendra|se "
        "celebrar[aá]|tendr[aá] lugar|ser[aá] realizad[oa]|ocorrer[aá]|si terr[aà]|состоится|пройдет)( .*)?$";
    const char *fold;
    const size_t *map;
    struct cue cue;
    size_t from = 0, to = strlen(title);

    page_fold_text(draft->arena, title, &fold, &map);
    if (cue_find(fold, verb, &cue) && cue.from[0] > 3) to = map[cue.from[0]];
    if (cue_find(fold, article, &cue)) from = map[cue.to[0]];
    return from < to ? page_clean(draft->arena, title + from, to - from) : title;
}

/* "... at the 11th IGF in Guadalajara, Mexico from 6-9 December": what is held, and where. */
static struct naming name_meeting(struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    static const char *const in_words[] = {" in ", " en ", " em ", " a ", " \xc3\xa0 ", " at ", " \xd0\xb2 ", NULL};
    static const char *const start_words[] = {
        " at the ",     " during the ", " to the ",  " for the ",    " before the ", " by the ", " of the ", " the ",
        " lors de la ", " lors du ",    " au ",      " durante la ", " durante el ", " en el ",  " en la ",  " na ",
        " no ",         " auf der ",    " auf dem ", " beim ",       " bei der ",    NULL};
    size_t length = 0, in = SIZE_MAX, start, end = date->from;
    struct naming name = {"", ""};

    for (size_t cut = end; cut > 0;) {
        size_t at = last_word(line->fold, cut, in_words, &length);

        if (at == SIZE_MAX) break;
        char first = line->text[line->map[at + length]];
        if (((first >= 'A' && first <= 'Z') || (first & 0x80)) && line->map[end] > line->map[at] && end - at < 90) {
            in = at;
            break;
        }
        cut = at;
    }
    if (in != SIZE_MAX) {
        name.place = stretch(draft, line, in + length, end);
        end = in;
    }
    start = last_word(line->fold, end, start_words, &length);
    start = start == SIZE_MAX ? 0 : start + length;
    name.title = stretch(draft, line, start, end);
    /* "12 May: kick-off meeting" puts the day first. */
    if (!*name.title) name.title = stretch(draft, line, date->to, strlen(line->fold));
    if (!*name.place) place_after(draft, line, date, &name);
    name.title = bare_title(draft, name.title);
    return name;
}

static void add_meeting(struct draft *draft, const struct page_line *line, const struct page_date *date)
{
    struct naming name = name_meeting(draft, line, date);
    bool assumed, to_assumed;
    const char *from = draft_day(draft, date->year, date->month, date->day, &assumed), *to, *fold;
    const size_t *map;

    page_fold_text(draft->arena, name.title, &fold, &map);
    if (!from || !*name.title || strlen(name.title) > 120 || !cue_has(fold, cue_meeting)) return;
    if (draft->deadline && !strcmp(from, draft->deadline)) return;
    to = draft_day(draft, date->to_year, date->to_month, date->to_day, &to_assumed);
    if (to && strcmp(to, from) < 0)
        to = draft_day(draft, (int)strtol(from, NULL, 10) + 1, date->to_month, date->to_day, &to_assumed);
    for (size_t i = 0; i < draft->meeting_count; i++)
        if (!strcmp(draft->meetings[i].from, from)) return;
    struct draft_meeting *meeting =
        ARENA_PUSH(draft->arena, draft->meetings, draft->meeting_count, draft->meeting_room);
    *meeting = (struct draft_meeting){
        .title = name.title, .place = name.place, .from = from, .to = date->range && to ? to : ""};
    if (assumed)
        meeting->check =
            arena_printf(draft->arena, "the page gives no year here; it is inferred from %s", draft->year_from);
}

static void meetings_of(struct draft *draft, const struct page_line *sentence)
{
    static const char past[] =
        "(^|[^a-z])(there was|it was agreed|was held|were held|took place|minutes|summary|report of|we met|last "
        "year|previous)([^a-z]|$)";
    struct page_date dates[8];
    size_t count;

    if (!cue_has(sentence->fold, cue_meeting) || cue_has(sentence->fold, past) || strchr(sentence->text, '?')) return;
    count = dates_find(sentence->fold, dates, 8);
    for (size_t i = 0; i < count; i++)
        if (dates[i].range ||
            (count == 1 && (sentence->section == S_TIMELINE || !cue_has(sentence->fold, cue_deadline))))
            add_meeting(draft, sentence, &dates[i]);
}

void find_meetings(struct draft *draft, struct page *page)
{
    struct lang *lang = lang_new(draft->lang);

    for (size_t i = 0; i < page->count; i++) {
        const struct page_line *line = &page->lines[i];
        struct page_line *sentences;
        size_t count;

        if (line->furniture || line->section == S_MEETINGS || (line->section == S_QUESTIONS && line->taken) ||
            !cue_has(line->fold, cue_meeting))
            continue;
        count = page_sentences(page, lang, line, &sentences);
        for (size_t k = 0; k < count; k++) meetings_of(draft, &sentences[k]);
    }
    lang_free(&lang);
}
