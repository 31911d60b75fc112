/* SPDX-License-Identifier: MIT */
/* scaffold_asks: what the call asks: its workstreams with their tasks, and its questions, word for word. */
#include "scaffold.h"

/* Japanese and Chinese ask with a particle at the end, and often with a full stop after it. */
static bool ends_in_particle(const char *text)
{
    static const char *const particles[] = {"\xe3\x81\x8b", "\xe5\x90\x97", "\xe5\x91\xa2"}; /* か 吗 呢 */
    static const char stop[] = "\xe3\x80\x82";
    size_t length = strlen(text);

    if (length >= 3 && memcmp(text + length - 3, stop, 3) == 0) length -= 3;
    for (size_t i = 0; i < sizeof particles / sizeof *particles; i++)
        if (length >= 3 && memcmp(text + length - 3, particles[i], 3) == 0) return true;
    return false;
}

static bool asks(const struct page_line *line)
{
    return strchr(line->text, '?') || strstr(line->text, "\xef\xbc\x9f") || strstr(line->text, "\xd8\x9f") ||
           ends_in_particle(line->text);
}

static bool asks_or_requests(const struct page_line *line)
{
    return asks(line) || cue_has(line->fold, cue_request);
}

/* ---- workstreams ---- */

/* "ws2" for 2, two, II; "wsb" for b. */
static const char *stream_id(struct arena *arena, const char *mark, size_t bytes)
{
    int number = mark[0] >= '0' && mark[0] <= '9' ? (int)strtol(mark, NULL, 10) : number_word(mark, bytes);

    return number ? arena_printf(arena, "ws%d", number) : arena_printf(arena, "ws%.*s", (int)bytes, mark);
}

static bool known_stream(const struct draft *draft, const char *id)
{
    for (size_t i = 0; i < draft->workstream_count; i++)
        if (!strcmp(draft->workstreams[i].id, id)) return true;
    return false;
}

/* A line that names a workstream and its title; NULL when it is none or that one is known already. */
static struct draft_workstream *open_stream(struct draft *draft, struct page_line *line)
{
    struct draft_workstream *stream;
    struct cue cue;
    const char *id, *title;
    size_t from;

    if (!cue_find(line->fold, cue_workstream, &cue)) return NULL;
    id = slug(draft->arena, stream_id(draft->arena, line->fold + cue.from[6], cue.to[6] - cue.from[6]), 20);
    if (!*id || known_stream(draft, id)) return NULL;
    from = line->map[cue.to[0]];
    title = page_clean(draft->arena, line->text + from, strlen(line->text + from));
    stream = ARENA_PUSH(draft->arena, draft->workstreams, draft->workstream_count, draft->workstream_room);
    *stream = (struct draft_workstream){.id = id, .title = title, .lead = "", .text = BUF_INIT(16384)};
    line->taken = true;
    return stream;
}

/* "WS1 update (22 July 2020) : link" */
static bool take_update(struct draft *draft, struct page_line *line)
{
    struct page_date date;
    size_t length = strcspn(line->text, ":");

    const char *head = arena_strndup(draft->arena, line->fold, strcspn(line->fold, ":"));
    if (!cue_has(head, cue_update) || !dates_find(head, &date, 1)) return false;
    struct draft_link *link = ARENA_PUSH(draft->arena, draft->links, draft->link_count, draft->link_room);
    *link = (struct draft_link){.title = page_clean(draft->arena, line->text, length), .href = "", .document = true};
    if (line->link_count) link->href = line->links[0].href;
    if (!*link->href && url_find(draft->arena, line->text, NULL)) link->href = url_find(draft->arena, line->text, NULL);
    if (!*link->href) link->check = "the page links this; the text does not say where to; add href=\"...\"";
    line->taken = true;
    return true;
}

static bool take_lead(struct draft *draft, struct draft_workstream *stream, struct page_line *line)
{
    struct cue cue;

    if (strlen(line->text) > 160 || !cue_find(line->fold, cue_lead, &cue) || cue.from[0] > 30) return false;
    stream->lead = cue_words(draft->arena, line, &cue, 7);
    line->taken = *stream->lead;
    return line->taken;
}

static void fill_stream(struct draft *draft, struct draft_workstream *stream, struct page_line *line)
{
    if (take_update(draft, line) || take_lead(draft, stream, line)) return;
    if (line->kind == LINE_BULLET) {
        if (asks(line)) return;
        *ARENA_PUSH(draft->arena, stream->tasks, stream->task_count, stream->task_room) = line->text;
    } else if (line->kind == LINE_TEXT) {
        struct page_date date;

        if (!*stream->title) {
            stream->title = line->text;
        } else {
            /* Terms of the whole call that happen to stand below its last workstream. */
            if (strstr(line->text, "://") || mail_find(draft->arena, line->text, NULL, NULL, NULL) ||
                mail_hidden(line->text) || (cue_has(line->fold, cue_deadline) && dates_find(line->fold, &date, 1)))
                return;
            if (asks(line) && strlen(line->text) < 300) return;
            if (stream->text.len) buf_puts(&stream->text, "\n\n");
            buf_puts(&stream->text, line->text);
        }
    } else {
        return;
    }
    line->taken = true;
}

void find_workstreams(struct draft *draft, struct page *page)
{
    struct draft_workstream *now = NULL;
    bool none;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];

        if (line->kind == LINE_HEADING && line->section == S_WORKSTREAM) {
            struct draft_workstream *opened = open_stream(draft, line);

            if (opened) now = opened;
        } else if (line->section != S_WORKSTREAM) {
            now = NULL;
        } else if (now) {
            fill_stream(draft, now, line);
        }
    }
    none = !draft->workstream_count;
    /* A plain enumeration of workstreams elsewhere. */
    for (size_t i = 0; i < page->count && none; i++) {
        struct page_line *line = &page->lines[i];
        struct cue cue;

        if (line->taken || line->kind == LINE_HEADING || line->section == S_TEAM || asks(line)) continue;
        if (cue_find(line->fold, cue_workstream, &cue) && line->fold[cue.to[0]] && strlen(line->text) < 400 &&
            !dates_find(line->fold, &(struct page_date){.day = 0}, 1))
            (void)open_stream(draft, line);
    }
}

/* ---- questions ---- */

static struct draft_question *add_question(struct draft *draft, struct page_line *line, const char *workstream)
{
    struct draft_question *question =
        ARENA_PUSH(draft->arena, draft->questions, draft->question_count, draft->question_room);

    *question = (struct draft_question){.id = line->mark, .text = line->text, .title = "", .workstream = workstream};
    line->taken = true;
    return question;
}

/* A heading or item without a question mark right before the words that ask: the question's title. */
static bool titles_next(const struct page *page, size_t i)
{
    const struct page_line *line = &page->lines[i], *next = i + 1 < page->count ? line + 1 : NULL;

    return next && !asks_or_requests(line) && strlen(line->text) < 120 && next->kind == LINE_TEXT &&
           next->section == S_QUESTIONS && asks(next);
}

/* The question text goes on in what follows without a gap or deeper in the list. */
static void extend(struct draft *draft, struct draft_question *question, struct page_line *line, bool item)
{
    question->text = item ? arena_printf(draft->arena, "%s\n%s%s%s", question->text, *line->mark ? line->mark : "",
                                         *line->mark ? ") " : "- ", line->text)
                          : arena_printf(draft->arena, "%s %s", question->text, line->text);
    line->taken = true;
}

/* "1) What ...? 2) How ...?" in one paragraph. */
static size_t split_inline(struct draft *draft, struct page_line *line)
{
    static const char next_mark[] = "[?.:;] +(\\(?[0-9]{1,2}[.)]|\\([a-h]\\)|[a-h]\\)) ";
    size_t found = 0, at = 0;
    struct cue cue;

    while (cue_find(line->fold + at, next_mark, &cue)) {
        size_t from = at + cue.to[0], to = strlen(line->fold);
        struct cue following;

        if (cue_find(line->fold + from, next_mark, &following)) to = from + following.from[0] + 1;
        struct page_line piece = *line;
        piece.text = page_clean(draft->arena, line->text + line->map[from], line->map[to] - line->map[from]);
        size_t digits = strspn(line->fold + at + cue.from[1], "(");
        piece.mark = arena_strndup(draft->arena, line->fold + at + cue.from[1] + digits,
                                   strspn(line->fold + at + cue.from[1] + digits, "0123456789abcdefgh"));
        if (asks(&piece)) {
            (void)add_question(draft, &piece, NULL);
            found++;
        }
        at = from;
    }
    if (found) line->taken = true;
    return found;
}

/* The workstream under whose heading a list of questions stands, when each has its own or the heading is a deeper one.
 */
static const char *own_stream(const struct draft *draft, const struct page *page, size_t heading)
{
    size_t lists = 0;
    const struct page_line *stream = NULL;
    struct cue cue;

    for (size_t i = 0; i < page->count; i++) {
        const struct page_line *line = &page->lines[i];

        if (line->kind != LINE_HEADING) continue;
        if (line->section == S_QUESTIONS && !cue_has(line->fold, cue_workstream)) lists++;
        if (i < heading && cue_has(line->fold, cue_workstream))
            stream = line;
        else if (i < heading && line->section != S_QUESTIONS && line->section != S_WORKSTREAM)
            stream = NULL;
    }
    bool deeper = stream && page->html && page->lines[heading].level > stream->level;
    if (!stream || (lists < 2 && !deeper) || !cue_find(stream->fold, cue_workstream, &cue)) return NULL;
    const char *id = stream_id(draft->arena, stream->fold + cue.from[6], cue.to[6] - cue.from[6]);
    return known_stream(draft, id) ? id : NULL;
}

static bool names_questions(const struct page_line *heading)
{
    for (size_t i = 0; i < section_cue_count; i++)
        if (section_cues[i].section == S_QUESTIONS) return cue_has(heading->fold, section_cues[i].pattern);
    return false;
}

static void questions_of_section(struct draft *draft, struct page *page)
{
    struct draft_question *last = NULL;
    const char *stream = NULL, *title = NULL;
    int level = 0;
    bool direct = false, items = false;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];

        if (line->section != S_QUESTIONS || line->furniture) {
            last = NULL;
            continue;
        }
        if (line->kind == LINE_HEADING) {
            if (!names_questions(line) && titles_next(page, i)) {
                size_t skip = page_mark(draft->arena, line->text, &page->lines[i + 1].mark);

                title = page_clean(draft->arena, line->text + skip, strlen(line->text + skip));
            } else {
                direct = names_questions(line);
                stream = own_stream(draft, page, i);
                last = NULL;
                items = false;
            }
        } else if (line->kind == LINE_BULLET) {
            if (titles_next(page, i)) {
                title = line->text;
                page->lines[i + 1].mark = line->mark;
                continue;
            }
            if (last && items && line->level > level + (page->html ? 0 : 1)) {
                extend(draft, last, line, true);
            } else if (direct || asks_or_requests(line)) {
                last = add_question(draft, line, stream);
                level = line->level;
                items = true;
            }
        } else if (title || ((direct ? asks_or_requests(line) : asks(line)) && !items && strlen(line->text) < 1200 &&
                             !cue_has(line->fold, cue_question_intro))) {
            last = add_question(draft, line, stream);
            if (title) last->title = title;
            title = NULL;
        } else if (last && items && !line->gap_before && asks(line)) {
            extend(draft, last, line, false);
        } else if (!items) {
            (void)split_inline(draft, line);
        }
    }
}

/* A list that counts on where the questions before it stopped belongs to them, whatever heading stands between. */
static bool counts_on(const struct draft *draft, const struct page_line *line)
{
    if (!draft->question_count) return false;
    const char *last = draft->questions[draft->question_count - 1].id;
    long number = strtol(last, NULL, 10);

    return number > 0 && !last[strspn(last, "0123456789")] && !line->mark[strspn(line->mark, "0123456789")] &&
           strtol(line->mark, NULL, 10) == number + 1;
}

/* Without a section of their own: the list after "the following questions", else any list most items of which ask. */
static void questions_of_lists(struct draft *draft, struct page *page)
{
    for (size_t i = 0; i < page->count;) {
        size_t end = i, asking = 0;
        bool told = i > 0 && cue_has(page->lines[i - 1].fold, cue_question_intro);

        while (end < page->count && page->lines[end].kind == LINE_BULLET)
            asking += asks_or_requests(&page->lines[end++]);
        if (end == i) {
            i++;
            continue;
        }
        bool fits = (told && asking > 0) || (asking > 0 && counts_on(draft, &page->lines[i])) ||
                    (asking >= 2 && asking * 3 >= (end - i) * 2);
        int level = page->lines[i].level;
        for (; i < end; i++) {
            struct page_line *line = &page->lines[i];

            if (!fits || line->furniture || line->section == S_TEAM || line->taken) continue;
            if (draft->question_count && line->level > level + (page->html ? 0 : 1))
                extend(draft, &draft->questions[draft->question_count - 1], line, true);
            else
                (void)add_question(draft, line, NULL);
        }
    }
}

static void questions_of_text(struct draft *draft, struct page *page)
{
    for (size_t i = 0; i < page->count; i++)
        if (page->lines[i].kind == LINE_TEXT && !page->lines[i].furniture) (void)split_inline(draft, &page->lines[i]);
    for (size_t i = 0; i < page->count && !draft->question_count; i++)
        if (page->lines[i].kind == LINE_TEXT && cue_has(page->lines[i].fold, cue_question_intro))
            for (size_t k = i + 1;
                 k < page->count && page->lines[k].kind == LINE_TEXT && asks_or_requests(&page->lines[k]); k++)
                (void)add_question(draft, &page->lines[k], NULL);
}

/* The page's own numbers where they tell the questions apart, else their order. */
static void name_questions(struct draft *draft)
{
    bool own = draft->question_count > 0;

    for (size_t i = 0; i < draft->question_count && own; i++) {
        const char *mark = draft->questions[i].id;

        if (!*mark || mark[strspn(mark, "0123456789")]) own = false;
        for (size_t k = 0; k < i && own; k++) own = strcmp(draft->questions[k].id, mark) != 0;
    }
    for (size_t i = 0; i < draft->question_count; i++)
        draft->questions[i].id =
            own ? arena_printf(draft->arena, "q%s", draft->questions[i].id) : arena_printf(draft->arena, "q%zu", i + 1);
}

void find_questions(struct draft *draft, struct page *page)
{
    questions_of_section(draft, page);
    if (!draft->question_count) questions_of_lists(draft, page);
    if (!draft->question_count) questions_of_text(draft, page);
    for (size_t i = 0; i < draft->question_count; i++) {
        struct draft_question *question = &draft->questions[i];
        struct page_line line = {.text = question->text};
        const size_t *map;

        page_fold_text(draft->arena, question->text, &line.fold, &map);
        if (!asks_or_requests(&line)) question->check = "this stands among the questions but does not ask; is it one?";
    }
    name_questions(draft);
}
