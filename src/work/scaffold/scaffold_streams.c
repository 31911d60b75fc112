/* SPDX-License-Identifier: MIT */
/* scaffold_streams: the workstreams of a page with their texts, tasks and leads. */
#include "scaffold.h"

/* "ws2" for 2, two, II; "wsb" for b. */
const char *stream_id(struct arena *arena, const char *mark, size_t bytes)
{
    int number = mark[0] >= '0' && mark[0] <= '9' ? (int)strtol(mark, NULL, 10) : number_word(mark, bytes);

    return number ? arena_printf(arena, "ws%d", number) : arena_printf(arena, "ws%.*s", (int)bytes, mark);
}

bool known_stream(const struct draft *draft, const char *id)
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

static void fill_stream(struct draft *draft, const struct page *page, struct draft_workstream *stream,
                        struct page_line *line)
{
    if (take_update(draft, line) || take_lead(draft, stream, line)) return;
    if (line->kind == LINE_BULLET) {
        if (line_asks(line) || list_asks(page, (size_t)(line - page->lines))) return;
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
            if (line_limits(line)) return;
            if (line_asks(line) && strlen(line->text) < 300) return;
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
            fill_stream(draft, page, now, line);
        }
    }
    none = !draft->workstream_count;
    /* A plain enumeration of workstreams elsewhere. */
    for (size_t i = 0; i < page->count && none; i++) {
        struct page_line *line = &page->lines[i];
        struct cue cue;

        if (line->taken || line->kind == LINE_HEADING || line->section == S_TEAM || line_asks(line)) continue;
        if (cue_find(line->fold, cue_workstream, &cue) && line->fold[cue.to[0]] && strlen(line->text) < 400 &&
            !dates_find(line->fold, &(struct page_date){.day = 0}, 1))
            (void)open_stream(draft, line);
    }
}
