/* SPDX-License-Identifier: MIT */
/* scaffold_asks: what the call asks: its questions, word for word. */
#include <mailcall/lang/words.h>
#include "scaffold.h"

/* Of a table's row, the cell that asks; what stands beside it is for a person to place. */
static void take_cell(struct draft *draft, const struct page_line *line, struct draft_question *question)
{
    const char *best = NULL;
    bool best_asks = false;

    for (size_t i = 0; i < line->cell_count; i++) {
        struct page_line cell = {.text = line->cells[i]};
        const size_t *map;

        page_fold_text(draft->arena, cell.text, &cell.fold, &map);
        if (!line_asks_or_requests(&cell) || (best && (best_asks || !line_asks(&cell)))) continue;
        best = line->cells[i];
        best_asks = line_asks(&cell);
    }
    if (!best) return;
    question->text = best;
    for (size_t i = 0; i < line->cell_count; i++) {
        if (line->cells[i] == best || strlen(line->cells[i]) > 80 || !strcmp(line->cells[i], line->mark)) continue;
        if (line->cells[i][strspn(line->cells[i], "0123456789.)")] == '\0') continue;
        question->check = arena_printf(
            draft->arena, "the table also says \"%s\" here; is it the question's title, or its workstream?",
            line->cells[i]);
    }
}

/* "(Costs): who pays?" after a question's number. */
static void take_title(struct draft *draft, struct draft_question *question)
{
    const char *close = strchr(question->text, ')'), *rest = close ? close + 1 + strspn(close + 1, " :.-") : NULL;

    if (!close || close - question->text > 64 || rest == close + 1 || !*rest) return;
    question->title = page_clean(draft->arena, question->text + 1, (size_t)(close - question->text - 1));
    question->text = page_clean(draft->arena, rest, strlen(rest));
}

static struct draft_question *add_question(struct draft *draft, struct page_line *line, const char *workstream)
{
    struct draft_question *question =
        ARENA_PUSH(draft->arena, draft->questions, draft->question_count, draft->question_room);

    *question = (struct draft_question){.id = line->mark, .text = line->text, .title = "", .workstream = workstream};
    if (*line->text == '(' && *line->mark) take_title(draft, question);
    take_cell(draft, line, question);
    line->taken = true;
    return question;
}

/* A heading or item without a question mark right before the words that ask: the question's title. */
static bool titles_next(const struct page *page, size_t i)
{
    const struct page_line *line = &page->lines[i], *next = i + 1 < page->count ? line + 1 : NULL;

    return next && !line_asks_or_requests(line) && strlen(line->text) < 120 && next->kind == LINE_TEXT &&
           next->section == S_QUESTIONS && line_asks(next);
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
        if (line_asks(&piece)) {
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
            } else if (direct || line_asks_or_requests(line)) {
                last = add_question(draft, line, stream);
                level = line->level;
                items = true;
            }
        } else if (title || ((direct ? line_asks_or_requests(line) : line_asks(line)) && !items &&
                             strlen(line->text) < 1200 && !cue_has(line->fold, cue_question_intro))) {
            last = add_question(draft, line, stream);
            if (title) last->title = title;
            title = NULL;
        } else if (last && items && !line->gap_before && line_asks(line)) {
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
        size_t end = i, asking = 0, items = 0;
        bool told = i > 0 && cue_has(page->lines[i - 1].fold, cue_question_intro);
        int level = page->lines[i].level, slack = page->html ? 0 : 1;

        for (; end < page->count && page->lines[end].kind == LINE_BULLET; end++) {
            if (page->lines[end].level > level + slack) continue;
            asking += line_asks_or_requests(&page->lines[end]);
            items++;
        }
        if (end == i) {
            i++;
            continue;
        }
        bool fits = (told && asking > 0) || (asking > 0 && counts_on(draft, &page->lines[i])) ||
                    (asking >= 2 && asking * 3 >= items * 2);
        for (; i < end; i++) {
            struct page_line *line = &page->lines[i];

            if (!fits || line->furniture || line->section == S_TEAM || line->taken) continue;
            if (draft->question_count && line->level > level + slack)
                extend(draft, &draft->questions[draft->question_count - 1], line, true);
            else
                (void)add_question(draft, line, NULL);
        }
    }
}

/* Questions that stand below a workstream's own heading belong to it. */
static void questions_of_streams(struct draft *draft, struct page *page)
{
    const char *stream = NULL;
    struct draft_question *last = NULL;
    int level = 0;

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i];
        struct cue cue;

        if (line->section != S_WORKSTREAM) stream = NULL;
        if (line->kind == LINE_HEADING && line->section == S_WORKSTREAM && cue_find(line->fold, cue_workstream, &cue)) {
            stream = slug(draft->arena, stream_id(draft->arena, line->fold + cue.from[6], cue.to[6] - cue.from[6]), 20);
            if (!known_stream(draft, stream)) stream = NULL;
        }
        if (!stream || line->furniture || line->taken || line->kind == LINE_HEADING) {
            if (line->kind != LINE_BULLET) last = NULL;
            continue;
        }
        if (line->kind == LINE_BULLET && last && line->level > level + (page->html ? 0 : 1)) {
            extend(draft, last, line, true);
        } else if (line->kind == LINE_BULLET && (line_asks(line) || list_asks(page, i))) {
            last = add_question(draft, line, stream);
            level = line->level;
        } else if (line->kind == LINE_TEXT && line_asks(line)) {
            last = NULL;
            add_question(draft, line, stream)->check = "this asks in the middle of a text; is it one of the questions?";
        }
    }
}

/* "First, how ...? Second, why ...?": the last resort, and said so. */
static void questions_of_sentences(struct draft *draft, struct page *page)
{
    static const char ordinal[] =
        "^(and )?(first(ly)?|second(ly)?|third(ly)?|fourth(ly)?|fifth(ly)?|sixth(ly)?|finally|lastly|"
        "premi[eè]rement|deuxi[eè]mement|troisi[eè]mement|enfin|primero|segundo|tercero|por [uú]ltimo|erstens|zweitens|"
        "(please |kindly )?(answer|consider|tell us)[^:?]{0,40}:|drittens|viertens|schlie[sß]lich|primeiro|terceiro|in "
        "primo luogo|во-первых|во-вторых|в-третьих),? ";
    struct lang *lang = lang_new(draft->lang);

    for (size_t i = 0; i < page->count; i++) {
        struct page_line *line = &page->lines[i], *sentences;
        size_t asking = 0, count;
        struct cue cue;

        if (line->kind == LINE_HEADING || line->furniture || line->taken || line->section == S_CONTACT) continue;
        count = page_sentences(page, lang, line, &sentences);
        for (size_t k = 0; k < count; k++) asking += line_asks(&sentences[k]);
        if (asking < 2 && !(asking && cue_has(line->fold, cue_question_intro))) continue;
        for (size_t k = 0; k < count; k++) {
            if (!line_asks(&sentences[k])) continue;
            size_t skip = cue_find(sentences[k].fold, ordinal, &cue) ? sentences[k].map[cue.to[0]] : 0;

            sentences[k].text = page_clean(draft->arena, sentences[k].text + skip, strlen(sentences[k].text + skip));
            sentences[k].mark = "";
            (void)add_question(draft, &sentences[k], NULL);
        }
        line->taken = true;
    }
    lang_free(&lang);
    if (draft->question_count)
        draft_check(draft, "the questions were taken out of running text; are all there, and is each one?");
}

static void questions_of_text(struct draft *draft, struct page *page)
{
    for (size_t i = 0; i < page->count; i++)
        if (page->lines[i].kind == LINE_TEXT && !page->lines[i].furniture) (void)split_inline(draft, &page->lines[i]);
    for (size_t i = 0; i < page->count && !draft->question_count; i++)
        if (page->lines[i].kind == LINE_TEXT && cue_has(page->lines[i].fold, cue_question_intro))
            for (size_t k = i + 1;
                 k < page->count && page->lines[k].kind == LINE_TEXT && line_asks_or_requests(&page->lines[k]); k++)
                (void)add_question(draft, &page->lines[k], NULL);
    if (!draft->question_count && !draft->workstream_count) questions_of_sentences(draft, page);
}

/* The page's own numbers where they tell the questions apart, else their order. */
static void name_questions(struct draft *draft)
{
    bool own = draft->question_count > 0;

    for (size_t i = 0; i < draft->question_count && own; i++) {
        const char *mark = draft->questions[i].id;

        if (!*mark || mark[strspn(mark, "0123456789.")] || strchr("0.", *mark)) own = false;
        for (size_t k = 0; k < i && own; k++) own = strcmp(draft->questions[k].id, mark) != 0;
    }
    for (size_t i = 0; i < draft->question_count; i++)
        draft->questions[i].id =
            own ? arena_printf(draft->arena, "q%s", draft->questions[i].id) : arena_printf(draft->arena, "q%zu", i + 1);
}

void find_questions(struct draft *draft, struct page *page)
{
    questions_of_section(draft, page);
    questions_of_streams(draft, page);
    if (!draft->question_count) questions_of_lists(draft, page);
    if (!draft->question_count) questions_of_text(draft, page);
    for (size_t i = 0; i < draft->question_count; i++) {
        struct draft_question *question = &draft->questions[i];
        struct page_line line = {.text = question->text};
        const size_t *map;

        page_fold_text(draft->arena, question->text, &line.fold, &map);
        if (!question->check && !line_asks_or_requests(&line))
            question->check = "this stands among the questions but does not ask; is it one?";
    }
    name_questions(draft);
}
