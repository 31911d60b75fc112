/* SPDX-License-Identifier: MIT */
/* scaffold_head: headings and sections of a page, its title and year, what it is about, and its list. */
#include <strings.h>
#include <mailcall/config/address.h>
#include "scaffold.h"

#define HEADING_MAX_BYTES 110
#define TITLE_LINES 14
#define SENTENCE_MIN_BYTES 140
#define ABOUT_MAX_BYTES 3000

static bool ends_with(const char *text, const char *marks)
{
    size_t length = strlen(text);

    return length && strchr(marks, text[length - 1]);
}

static size_t count_words(const char *text)
{
    size_t words = 0;

    for (; *text; words++) {
        text += strspn(text, " ");
        text += strcspn(text, " ");
    }
    return words;
}

static bool section_of(const struct page_line *line, enum section *section)
{
    for (size_t i = 0; i < section_cue_count; i++)
        if (cue_has(line->fold, section_cues[i].pattern)) {
            *section = section_cues[i].section;
            return true;
        }
    return false;
}

/* Whether a line of plain text looks like a heading: short, on its own, not a sentence, no address, no date. */
static bool looks_like_heading(const struct page *page, size_t i)
{
    const struct page_line *line = &page->lines[i], *next = i + 1 < page->count ? line + 1 : NULL;
    struct page_date date;
    enum section section;

    if (line->kind == LINE_HEADING) return true;
    if (line->kind != LINE_TEXT || strlen(line->text) > HEADING_MAX_BYTES) return false;
    /* An HTML page marks its headings, but a workstream's name often stands in a paragraph of its own. */
    if (page->html)
        return cue_has(line->fold, cue_workstream) && !ends_with(line->text, ".;,!?") && !strchr(line->text, '?') &&
               line->cell_count < 2;
    if (!line->gap_before && !ends_with(line->text, ":")) return false;
    if (ends_with(line->text, ".;,!?") || strchr(line->text, '@') || strstr(line->text, "://") ||
        strchr(line->text, '?'))
        return false;
    if (line->text[0] >= 'a' && line->text[0] <= 'z') return false;
    if (line->gap_before && cue_has(line->fold, cue_workstream)) return true;
    if (dates_find(line->fold, &date, 1) && !ends_with(line->text, ":") && !cue_has(line->fold, cue_workstream))
        return false;
    if (!next || next->gap_before || next->kind == LINE_BULLET || ends_with(line->text, ":")) return true;
    /* "Objective" right above its paragraph. */
    return count_words(line->text) <= 3 && strlen(next->text) > 2 * strlen(line->text) && section_of(line, &section);
}

/* Sections whose items may look like headings themselves. */
static bool holds_items(enum section section)
{
    return section == S_MEETINGS || section == S_DOCUMENTS || section == S_TEAM || section == S_QUESTIONS ||
           section == S_TIMELINE;
}

static bool is_title_of_document(const struct page_line *line)
{
    return cue_has(line->fold, cue_document) && !ends_with(line->text, ":");
}

void page_sections(struct page *page)
{
    enum section now = S_TOP;
    int level = 9;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];
        enum section found = now;
        bool heading = looks_like_heading(page, i) && !line->furniture, known;

        line->section = now;
        if (!heading) continue;
        if (is_title_of_document(line)) {
            if (line->kind == LINE_HEADING) line->kind = LINE_TEXT;
            continue;
        }
        bool stream = cue_has(line->fold, cue_workstream);
        known = stream || section_of(line, &found);
        bool firm = line->strong || ends_with(line->text, ":");
        if (!known && (now == S_TOP || (!firm && holds_items(now)))) continue;
        /* "Tasks" below a workstream's own heading, or a theme among the questions, does not leave them. */
        if (!known && (now == S_WORKSTREAM || now == S_QUESTIONS) && firm &&
            (line->level > level || now == S_QUESTIONS)) {
            line->kind = LINE_HEADING;
            continue;
        }
        line->kind = LINE_HEADING;
        now = line->section = stream ? S_WORKSTREAM : known ? found : S_OTHER;
        level = line->level;
    }
}

static bool title_like(const struct page_line *line)
{
    return *line->text && strlen(line->text) < SENTENCE_MIN_BYTES && !ends_with(line->text, ".;,") &&
           !(line->text[0] >= 'a' && line->text[0] <= 'z') && !strstr(line->text, "://") && !strchr(line->text, '@') &&
           !cue_has(line->fold, cue_furniture) && line->kind != LINE_BULLET && !line->furniture;
}

/* Where the page's own head ends: at its first sentence or its first section. */
static size_t head_end(const struct page *page)
{
    size_t i = 0;

    for (; i < page->count && i < TITLE_LINES; i++) {
        const struct page_line *line = &page->lines[i];

        if (line->furniture || cue_has(line->fold, cue_furniture)) continue;
        if (line->kind == LINE_BULLET || strlen(line->text) >= SENTENCE_MIN_BYTES) break;
        if (line->section == S_WORKSTREAM && i > 0) break;
        if (line->section != S_TOP && i > 0 && (ends_with(line->text, ":") || count_words(line->text) < 4)) break;
        if (ends_with(line->text, ".") && count_words(line->text) > 8) break;
    }
    return i;
}

static struct page_line *best_title(struct page *page, size_t end)
{
    struct page_line *best = NULL;
    bool crumb = false;

    for (size_t i = 0; i < page->count; i++)
        if (page->lines[i].kind == LINE_HEADING && page->lines[i].level == 1 && !page->lines[i].furniture)
            return &page->lines[i];
    for (size_t i = 0; i < end; i++) {
        struct page_line *line = &page->lines[i];

        if (cue_has(line->fold, cue_furniture)) {
            crumb = !best;
            continue;
        }
        if (!title_like(line)) continue;
        /* After "You are here" stands a way to the page, which names it shortly. */
        if (!best || crumb || (count_words(best->text) < 2 && count_words(line->text) > 1)) {
            best = line;
            if (crumb && i + 1 < end) {
                for (size_t k = i + 1; k < end; k++)
                    if (title_like(&page->lines[k]) && count_words(page->lines[k].text) > 1) {
                        best = &page->lines[k];
                        break;
                    }
            }
            crumb = false;
        }
    }
    return best;
}

static int year_in(const char *text)
{
    for (const char *at = text; *at; at++) {
        size_t digits = strspn(at, "0123456789");

        if (digits == 4 && (at == text || at[-1] != '.')) {
            int year = (int)strtol(at, NULL, 10);

            if (year >= 1990 && year < 2100) return year;
        }
        if (digits) at += digits - 1;
    }
    return 0;
}

static void take_year(struct draft *draft, const char *text, const char *from)
{
    int year = draft->year ? 0 : year_in(text);

    if (!year) return;
    draft->year = year;
    draft->year_from = from;
}

/* The year that most dates of the page name. */
static void usual_year(struct draft *draft, struct page *page)
{
    int seen[64] = {0}, best = -1;

    for (size_t i = 0; i < page->count; i++) {
        struct page_date dates[16];
        size_t count = dates_find(page->lines[i].fold, dates, 16);

        for (size_t k = 0; k < count; k++)
            if (dates[k].year >= 1990 && dates[k].year < 1990 + 64) seen[dates[k].year - 1990]++;
    }
    for (int i = 0; i < 64; i++)
        if (seen[i] && (best < 0 || seen[i] > seen[best])) best = i;
    if (best < 0 || draft->year) return;
    draft->year = 1990 + best;
    draft->year_from = "the page's other dates";
}

static const char *base_name(struct arena *arena, const char *name)
{
    const char *slash = strrchr(name, '/'), *dot;

    name = slash ? slash + 1 : name;
    dot = strrchr(name, '.');
    return dot && dot > name ? arena_strndup(arena, name, (size_t)(dot - name)) : name;
}

static void find_id(struct draft *draft, const char *name)
{
    static const char generic[] = "^(index|page|call|default|home|download|file|document|untitled|[0-9.]+)$";
    const char *stem = slug(draft->arena, base_name(draft->arena, name), 60);

    if (*stem && !cue_has(stem, generic)) {
        draft->id = stem;
        return;
    }
    draft->id = slug(draft->arena, draft->title, 60);
    if (!*draft->id) draft->id = *stem ? stem : "call";
}

void find_head(struct draft *draft, struct page *page, const char *name)
{
    size_t end = head_end(page);
    struct page_line *title = best_title(page, end);
    struct buf others = BUF_INIT(400);

    if (title) {
        draft->title = title->text;
        title->taken = true;
    } else if (*page->html_title) {
        size_t cut = strcspn(page->html_title, "|");

        draft->title = page_clean(draft->arena, page->html_title, cut);
        draft->title_check = "this is the title of the browser's window";
    } else {
        draft->title_check = "no title was found on the page";
    }
    take_year(draft, draft->title, "the title");
    for (size_t i = 0; i < end; i++) {
        struct page_line *line = &page->lines[i];

        if (line == title || !title_like(line) || line->section != S_TOP) continue;
        take_year(draft, line->text, "the head of the page");
        buf_printf(&others, "%s\"%s\"", others.len ? ", " : "", line->text);
        line->taken = true;
    }
    if (others.len && title)
        draft->title_check = arena_printf(draft->arena, "the head of the page also says %s", buf_text(&others));
    buf_release(&others);
    find_id(draft, name);
}

/* ---- the list ---- */

static void try_list(struct draft *draft, const char *url, bool named, int *best)
{
    const char *address, *id;
    bool sure;
    int score;

    if (!link_plain(url, false) || !list_from_url(draft->arena, url, &address, &id, &sure)) return;
    score = 2 + sure + 2 * named;
    /* A list that only makes things known is not where one answers. */
    if (cue_has(address, "^[^@]*(announce|news|admin|owner)[^@]*@")) score -= 2;
    if (*draft->list_address && strcmp(address, draft->list_address) && *best > 2)
        draft_check(draft,
                    arena_printf(draft->arena, "the page names two lists: %s and %s; which one gets the answers?",
                                 draft->list_address, address));
    if (score <= *best) return;
    *best = score;
    draft->list_address = address;
    draft->list_id = id;
    draft->list_subscribe = url;
    draft->list_check =
        sure ? "address and List-Id follow from the subscription page; compare with a message of the list"
             : "the list's host was taken from the link; compare address and List-Id with a message of the list";
}

/* The addresses of a line, in links and in words; one to subscribe at names its list where nothing else does. */
static const char *list_address(struct draft *draft, const struct page_line *line, bool *derived)
{
    const char *address, *command = NULL, *at = line->text;
    size_t to = 0;

    for (size_t i = 0; i < line->link_count; i++) {
        const char *href = line->links[i].href;

        if (strncmp(href, "mailto:", 7)) continue;
        address = mail_find(draft->arena, href_text(draft->arena, href + 7), NULL, NULL, NULL);
        if (address && !list_of_command(draft->arena, address)) return address;
        if (address && !command) command = list_of_command(draft->arena, address);
    }
    for (; *at && (address = mail_find(draft->arena, at, NULL, &to, NULL)); at += to) {
        if (!list_of_command(draft->arena, address)) return address;
        if (!command) command = list_of_command(draft->arena, address);
    }
    *derived = command != NULL;
    return command;
}

/* An address to which contributions go, where no list page is linked. */
static void try_address(struct draft *draft, const struct page_line *line, bool named, int *best)
{
    static const char sent[] =
        "(send|sent|submit|submitted|e-?mail|post|forward|envoy|enviar|env[ií]e|remit|senden|schicken|inviare|"
        "отправ|направ|发送|提交|إرسال)[^.]{0,120}";
    bool derived = false;
    int score = named ? 2 : 1;
    const char *address;

    if (score <= *best || (!named && !cue_has(line->fold, sent))) return;
    address = list_address(draft, line, &derived);
    if (!address) return;
    *best = score;
    draft->list_address = address;
    draft->list_id = "";
    draft->list_subscribe = "";
    draft->list_check =
        derived ? "the page only gives the address where one subscribes; compare this one with a message of the list"
        : named ? "the page does not give the List-Id; copy it from a message of the list, where there is one"
                : "contributions are sent here; is it a list? If so add its List-Id as id=\"...\"";
}

/* An address that the page writes out says better than a link where the list with this name is. */
static void prefer_written(struct draft *draft, const struct page *page)
{
    size_t local = strcspn(draft->list_address, "@") + 1;

    for (size_t i = 0; i < page->count && *draft->list_subscribe; i++) {
        const char *at = page->lines[i].text, *address;
        size_t to = 0;

        for (; *at && (address = mail_find(draft->arena, at, NULL, &to, NULL)); at += to) {
            if (strncasecmp(address, draft->list_address, local)) continue;
            if (!strcasecmp(address, draft->list_address)) return;
            draft->list_address = address;
            draft->list_check =
                "the address is the page's, the List-Id follows from the subscription page; compare both "
                "with a message of the list";
            return;
        }
    }
}

/* Where nothing else tells: the one address whose host is a host of lists. */
static void only_address(struct draft *draft, const struct page *page)
{
    static const char host[] = "@(lists?|listas?|listes?|listen|listor|liste|lista|ml|mailman|groups?|googlegroups)\\.";
    bool derived;

    for (size_t i = 0; i < page->count && !*draft->list_address; i++) {
        const char *address = page->lines[i].furniture ? NULL : list_address(draft, &page->lines[i], &derived);

        if (!address || !cue_has(address, host)) continue;
        draft->list_address = address;
        draft->list_check =
            "this looks like the list's address; compare it with a message of the list and add its List-Id "
            "as id=\"...\"";
    }
}

/* A call saved from the list tells its List-Id, and mostly the address in To. */
static void list_from_mail(struct draft *draft, const struct page *page)
{
    const char *id = page->mail_list_id, *dot = strchr(id, '.'), *address;
    size_t to = 0;

    if (!dot) return;
    draft->list_id = id;
    draft->list_address = arena_printf(draft->arena, "%.*s@%s", (int)(dot - id), id, dot + 1);
    draft->list_check = "the address follows from the saved mail's List-Id; compare it with where one writes to";
    for (const char *at = page->mail_to; *at && (address = mail_find(draft->arena, at, NULL, &to, NULL)); at += to)
        if (!strcasecmp(address, draft->list_address)) draft->list_check = NULL;
}

void find_list(struct draft *draft, struct page *page)
{
    int best = 0;
    bool named = false;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];
        const char *at = line->text, *url;
        bool before = named;

        named = cue_has(line->fold, cue_list);
        while ((url = url_find(draft->arena, at, &at))) try_list(draft, url, named || before, &best);
        for (size_t k = 0; k < line->link_count; k++) try_list(draft, line->links[k].href, named || before, &best);
        try_address(draft, line, named, &best);
    }
    list_from_mail(draft, page);
    prefer_written(draft, page);
    only_address(draft, page);
    take_year(draft, draft->list_address, "the list's name");
    take_year(draft, page->mail_date, "the mail's date");
    usual_year(draft, page);
    if (!*draft->list_address)
        draft_check(draft, "no mailing list was found on the page; add <list address=\"...\" id=\"...\"/>");
}

/* ---- about ---- */

static void add_about(struct arena *arena, struct buf *about, struct page_line *line, size_t least)
{
    struct page_date date;

    if (line->taken || line->furniture || line->kind != LINE_TEXT || strlen(line->text) < least ||
        about->len > ABOUT_MAX_BYTES)
        return;
    if (strstr(line->text, "://") || cue_has(line->fold, cue_furniture) || mail_hidden(line->text)) return;
    if (cue_has(line->fold, cue_deadline) && dates_find(line->fold, &date, 1)) return;
    if (cue_has(line->fold, cue_list) || mail_find(arena, line->text, NULL, NULL, NULL)) return;
    if (line_limits(line) || cue_has(line->fold, cue_late_refused)) return;
    if (cue_has(line->fold, cue_late_welcome) && cue_has(line->fold, cue_late_words)) return;
    if (about->len) buf_puts(about, "\n\n");
    buf_puts(about, line->text);
    line->taken = true;
}

void find_about(struct draft *draft, struct page *page)
{
    static const enum section order[] = {S_ABOUT, S_TOP, S_CALL, S_OTHER};
    struct buf about = BUF_INIT(ABOUT_MAX_BYTES * 2);

    for (size_t k = 0; k < sizeof order / sizeof *order && !about.len; k++)
        for (size_t i = 0; i < page->count; i++)
            if (page->lines[i].section == order[k]) add_about(draft->arena, &about, &page->lines[i], 40);
    draft->about = arena_strdup(draft->arena, buf_text(&about));
    buf_release(&about);
}
