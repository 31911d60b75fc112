/* SPDX-License-Identifier: MIT */
/* callfile: a checked tree to struct call. Faults are found before (guide, callcheck), so building cannot fail. */
#include <sys/stat.h>
#include <mailcall/base/clock.h>
#include <mailcall/base/file.h>
#include <mailcall/config/callfile.h>
#include "callcheck.h"
#include "grammar.h"

struct builder {
    struct arena *arena;
    const struct xml_node *root;
    struct call *call;
};

/* White space at the ends dropped and runs of it made one space. */
static const char *attribute(struct builder *build, const struct xml_node *node, const char *name)
{
    const char *value = node ? xml_attribute(node, name) : NULL;
    struct xml_node holder = {.name = "a"}, inner = {.text = value, .parent = &holder};

    holder.first = &inner;
    return value ? xml_text_line(build->arena, &holder) : "";
}

static size_t line_marks(const char *line)
{
    static const char *const marks[] = {"- ", "* ", "> ", "\xe2\x80\xa2", "\xe2\x97\x8f"};
    size_t digits = strspn(line, "0123456789");

    if (digits && (line[digits] == '.' || line[digits] == ')')) return digits;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (!strncmp(line, marks[i], strlen(marks[i]))) return strlen(marks[i]);
    return 0;
}

/*
 * Words as an author wraps them in a file: lines of a paragraph are joined, an empty line parts paragraphs, and a line
 * that opens a list item or a quotation stays a line.
 */
static const char *prose(struct builder *build, const struct xml_node *node)
{
    struct buf text = BUF_INIT(XML_FILE_MAX_BYTES);
    const char *at = xml_text(build->arena, node);
    bool blank = false;

    while (*at) {
        const char *line = at + strspn(at, " \t\r");
        size_t length = strcspn(line, "\n");

        at = line + length + (line[length] == '\n');
        while (length && strchr(" \t\r", line[length - 1])) length--;
        if (!length) {
            blank = true;
            continue;
        }
        if (text.len) buf_puts(&text, blank ? "\n\n" : line_marks(line) ? "\n" : " ");
        for (size_t i = 0; i < length; i++)
            if (!(strchr(" \t", line[i]) && strchr(" \t", line[i - 1])))
                buf_putc(&text, line[i] == '\t' ? ' ' : line[i]);
        blank = false;
    }
    at = arena_strndup(build->arena, buf_text(&text), text.len);
    buf_release(&text);
    return at;
}

/* The child in the call's language, else without one, else the first. */
static const struct xml_node *best_child(struct builder *build, const struct xml_node *in, const char *name)
{
    const struct xml_node *best = xml_child(in, name, NULL);

    for (const struct xml_node *at = NULL; (at = xml_child(in, name, at));) {
        const char *lang = xml_attribute(at, "xml:lang");

        if (!lang || !strcmp(lang, build->call->lang)) return at;
    }
    return best;
}

static const char *child_line(struct builder *build, const struct xml_node *in, const char *name)
{
    const struct xml_node *child = best_child(build, in, name);

    return child ? xml_text_line(build->arena, child) : "";
}

static const char *child_prose(struct builder *build, const struct xml_node *in, const char *name)
{
    const struct xml_node *child = best_child(build, in, name);

    return child ? prose(build, child) : "";
}

/* All children of that name with words in them. */
static const char **lines(struct builder *build, const struct xml_node *in, const char *name, size_t *count)
{
    const char **items = NULL;
    size_t room = 0;

    *count = 0;
    for (const struct xml_node *at = NULL; (at = xml_child(in, name, at));) {
        const char *text = xml_text_line(build->arena, at);

        if (*text) *ARENA_PUSH(build->arena, items, *count, room) = text;
    }
    return items;
}

static const char **words_of(struct builder *build, const char *list, size_t *count)
{
    const char **items = NULL;
    size_t room = 0;

    *count = 0;
    for (size_t run; *(list += strspn(list, " ,")); list += run) {
        run = strcspn(list, " ,");
        *ARENA_PUSH(build->arena, items, *count, room) = arena_strndup(build->arena, list, run);
    }
    return items;
}

static size_t count_children(const struct xml_node *in, const char *name)
{
    size_t count = 0;

    for (const struct xml_node *at = NULL; (at = xml_child(in, name, at));) count++;
    return count;
}

static int64_t day(struct builder *build, const struct xml_node *node, const char *name)
{
    int64_t utc;

    return clock_parse_iso(attribute(build, node, name), &utc) ? utc : CLOCK_NONE;
}

static int64_t day_end(int64_t start)
{
    return start == CLOCK_NONE ? CLOCK_NONE : start + DAY_SECONDS - 1;
}

static void build_terms(struct builder *build)
{
    struct call *call = build->call;
    const struct xml_node *list = xml_child(build->root, "list", NULL);
    const struct xml_node *deadline = xml_child(build->root, "deadline", NULL);
    const struct xml_node *length = xml_child(build->root, "length", NULL);

    call->list_address = attribute(build, list, "address");
    call->list_id = attribute(build, list, "id");
    call->list_subscribe = attribute(build, list, "subscribe");
    call->opens_utc = day(build, xml_child(build->root, "opens", NULL), "date");
    call->deadline_utc = day_end(day(build, deadline, "date"));
    call->deadline_soft = !strcmp(attribute(build, deadline, "kind"), "soft");
    call->late_from = attribute(build, deadline, "late-from");
    call->late_welcome = !strcmp(attribute(build, deadline, "late"), "welcome") || *call->late_from;
    if (!callcheck_pages(attribute(build, length, "pages"), &call->pages_min, &call->pages_max))
        call->pages_min = call->pages_max = 0;
    call->links_encouraged = !strcmp(attribute(build, length, "links"), "encouraged");
}

/* The call's own language first, whatever the order in the file. */
static void build_texts(struct builder *build, const struct xml_node *in, struct question *question)
{
    size_t room = 0;

    for (int pass = 0; pass < 2; pass++)
        for (const struct xml_node *at = NULL; (at = xml_child(in, "text", at));) {
            const char *lang = xml_attribute(at, "xml:lang");
            bool main_one = !lang || !strcmp(lang, build->call->lang);

            if (main_one != (pass == 0)) continue;
            struct call_text *text = ARENA_PUSH(build->arena, question->texts, question->text_count, room);
            text->lang = lang ? arena_strdup(build->arena, lang) : build->call->lang;
            text->text = prose(build, at);
        }
}

/* What is said in other languages than the one that is shown. */
static struct call_text *other_languages(struct builder *build, const struct xml_node *in, const char *name,
                                         size_t *count)
{
    const struct xml_node *shown = best_child(build, in, name);
    struct call_text *texts = NULL;
    size_t room = 0;

    for (const struct xml_node *at = NULL; (at = xml_child(in, name, at));) {
        if (at == shown) continue;
        struct call_text *text = ARENA_PUSH(build->arena, texts, *count, room);
        text->lang = attribute(build, at, "xml:lang");
        text->text = prose(build, at);
    }
    return texts;
}

static void build_questions(struct builder *build)
{
    struct call *call = build->call;

    call->questions = arena_array(build->arena, count_children(build->root, "question"), sizeof *call->questions);
    for (const struct xml_node *at = NULL; (at = xml_child(build->root, "question", at));) {
        struct question *item = &call->questions[call->question_count++];

        item->id = attribute(build, at, "id");
        item->title = child_line(build, at, "title");
        item->titles = other_languages(build, at, "title", &item->title_count);
        build_texts(build, at, item);
        item->keywords = lines(build, at, "keyword", &item->keyword_count);
        item->workstreams = words_of(build, attribute(build, at, "workstreams"), &item->workstream_count);
    }
}

static void build_workstreams(struct builder *build)
{
    struct call *call = build->call;

    call->workstreams = arena_array(build->arena, count_children(build->root, "workstream"), sizeof *call->workstreams);
    for (const struct xml_node *at = NULL; (at = xml_child(build->root, "workstream", at));) {
        struct workstream *item = &call->workstreams[call->workstream_count++];

        item->id = attribute(build, at, "id");
        item->title = child_line(build, at, "title");
        item->text = child_prose(build, at, "text");
        item->lead = child_line(build, at, "lead");
        item->tasks = lines(build, at, "task", &item->task_count);
        item->titles = other_languages(build, at, "title", &item->title_count);
        item->texts = other_languages(build, at, "text", &item->text_count);
    }
}

static void build_topics_and_groups(struct builder *build)
{
    struct call *call = build->call;

    call->topics = arena_array(build->arena, count_children(build->root, "topic"), sizeof *call->topics);
    call->groups = arena_array(build->arena, count_children(build->root, "group"), sizeof *call->groups);
    for (const struct xml_node *at = build->root->first; at; at = at->next) {
        if (xml_is(at, "topic")) {
            struct topic *item = &call->topics[call->topic_count++];

            item->id = attribute(build, at, "id");
            item->keywords = lines(build, at, "keyword", &item->keyword_count);
        } else if (xml_is(at, "group")) {
            struct group *item = &call->groups[call->group_count++];

            item->id = attribute(build, at, "id");
            item->title = child_line(build, at, "title");
            item->domains = lines(build, at, "domain", &item->domain_count);
            for (size_t i = 0; i < item->domain_count; i++) item->domains[i] += strspn(item->domains[i], "*.");
            item->phrases = lines(build, at, "phrase", &item->phrase_count);
        }
    }
}

static void build_coordinators(struct builder *build)
{
    struct call *call = build->call;

    call->coordinators =
        arena_array(build->arena, count_children(build->root, "coordinator"), sizeof *call->coordinators);
    for (const struct xml_node *at = NULL; (at = xml_child(build->root, "coordinator", at));) {
        struct coordinator *item = &call->coordinators[call->coordinator_count++];
        const char *digest = attribute(build, at, "digest");

        item->name = attribute(build, at, "name");
        item->address = attribute(build, at, "address");
        item->role = attribute(build, at, "role");
        item->digest = *digest;
        item->all = !strcmp(digest, "all");
        if (!item->all) item->workstreams = words_of(build, digest, &item->workstream_count);
    }
}

static struct link *build_links(struct builder *build, const char *name, size_t *count)
{
    struct link *items = arena_array(build->arena, count_children(build->root, name), sizeof *items);

    *count = 0;
    for (const struct xml_node *at = NULL; (at = xml_child(build->root, name, at));) {
        struct link *item = &items[(*count)++];

        item->title = xml_text_line(build->arena, at);
        item->href = attribute(build, at, "href");
    }
    return items;
}

static void build_meetings(struct builder *build)
{
    struct call *call = build->call;

    call->meetings = arena_array(build->arena, count_children(build->root, "meeting"), sizeof *call->meetings);
    for (const struct xml_node *at = NULL; (at = xml_child(build->root, "meeting", at));) {
        struct meeting *item = &call->meetings[call->meeting_count++];

        item->title = xml_text_line(build->arena, at);
        item->place = attribute(build, at, "place");
        item->from_utc = day(build, at, "from");
        item->to_utc = day_end(xml_attribute(at, "to") ? day(build, at, "to") : item->from_utc);
    }
}

static struct call *build_call(struct arena *arena, const struct xml_tree *tree)
{
    struct call *call = arena_alloc(arena, sizeof *call);
    struct builder build = {.arena = arena, .root = tree->root, .call = call};
    const char *lang = attribute(&build, tree->root, "xml:lang");

    call->id = attribute(&build, tree->root, "id");
    call->lang = *lang ? lang : "und";
    call->title = child_line(&build, tree->root, "title");
    call->titles = other_languages(&build, tree->root, "title", &call->title_count);
    call->about = child_prose(&build, tree->root, "about");
    build_terms(&build);
    build_questions(&build);
    build_workstreams(&build);
    build_topics_and_groups(&build);
    build_coordinators(&build);
    build_meetings(&build);
    call->documents = build_links(&build, "document", &call->document_count);
    call->links = build_links(&build, "link", &call->link_count);
    return call;
}

enum status callfile_read_bytes(struct arena *arena, const char *path, const char *bytes, size_t count,
                                struct call **out, struct callfile_notes *notes, struct err *err)
{
    struct xml_tree *tree = NULL;
    enum status status = config_read_bytes(arena, path, bytes, count, &grammar_call, callcheck, notes, &tree, err);

    if (status == OK) *out = build_call(arena, tree);
    return status;
}

/* A call with the places that a fault found among several files points to. */
struct placed {
    const char *path;
    struct call *call;
    int line, list_line;
};

static enum status read_file(struct arena *arena, const char *path, struct placed *out, struct callfile_notes *notes,
                             unsigned *mode, struct err *err)
{
    struct xml_tree *tree = NULL;
    enum status status = config_read(arena, path, &grammar_call, callcheck, notes, &tree, mode, err);

    if (status != OK) return status;
    const struct xml_node *list = xml_child(tree->root, "list", NULL);
    *out = (struct placed){path, build_call(arena, tree), tree->root->line, list ? list->line : tree->root->line};
    return OK;
}

enum status callfile_read_noting(struct arena *arena, const char *path, struct call **out, struct callfile_notes *notes,
                                 struct err *err)
{
    struct placed placed = {.call = NULL};
    enum status status = read_file(arena, path, &placed, notes, NULL, err);

    if (status == OK) *out = placed.call;
    return status;
}

enum status callfile_read(struct arena *arena, const char *path, struct call **out, struct err *err)
{
    return callfile_read_noting(arena, path, out, NULL, err);
}

static bool is_call_file(const char *name)
{
    size_t len = strlen(name);

    return len > 4 && name[0] != '.' && !strcmp(name + len - 4, ".xml");
}

/* What two calls share that a message is routed by; NULL when their lists can be told apart. One address under two
 * List-Ids can: a list's own name stands above where a message was sent to. */
static const char *shared_list(struct arena *arena, const struct call *a, const struct call *b)
{
    bool named = *a->list_id && *b->list_id;

    if (named && !strcasecmp(a->list_id, b->list_id)) return arena_printf(arena, "list id \"%s\"", b->list_id);
    if (!named && *b->list_address && !strcasecmp(a->list_address, b->list_address))
        return arena_printf(arena, "list address \"%s\"", b->list_address);
    return NULL;
}

/* One call was over before the other began: what came when tells them apart. */
static bool follow(const struct call *a, const struct call *b)
{
    return (a->deadline_utc != CLOCK_NONE && b->opens_utc != CLOCK_NONE && a->deadline_utc < b->opens_utc) ||
           (b->deadline_utc != CLOCK_NONE && a->opens_utc != CLOCK_NONE && b->deadline_utc < a->opens_utc);
}

/* Two calls of a site must be told apart by id and by list. */
static void check_among(struct arena *arena, const struct placed *placed, size_t count, struct err *err,
                        enum status *status)
{
    const struct placed *last = &placed[count - 1];

    for (size_t i = 0; i + 1 < count; i++) {
        const char *shared = shared_list(arena, placed[i].call, last->call);

        if (!strcmp(placed[i].call->id, last->call->id))
            *status = err_add_line(err, BAD_CONFIG,
                                   "%s:%d: call id \"%s\" is already used at %s:%d; give this call another id",
                                   last->path, last->line, last->call->id, placed[i].path, placed[i].line);
        if (shared && !follow(placed[i].call, last->call))
            *status = err_add_line(err, BAD_CONFIG,
                                   "%s:%d: %s is already used at %s:%d; two open calls cannot share a list: give the "
                                   "later one an <opens> day after the <deadline> of the other, or move one of the "
                                   "files elsewhere",
                                   last->path, last->list_line, shared, placed[i].path, placed[i].list_line);
    }
}

enum status callfile_read_all(struct arena *arena, const char *folder, struct call ***out, size_t *count,
                              struct err *err)
{
    char **names = NULL;
    size_t name_count = 0, found = 0;
    struct placed *placed = NULL;
    enum status status = OK;

    if (file_exists(folder)) status = dir_names(folder, &names, &name_count, err);
    if (status != OK) return status;
    placed = arena_array(arena, name_count + 1, sizeof *placed);
    for (size_t i = 0; i < name_count; i++) {
        const char *path = arena_printf(arena, "%s/%s", folder, names[i]);
        struct err one = ERR_INIT;
        unsigned mode = 0;
        enum status read = OK;

        if (!is_call_file(names[i])) continue;
        read = read_file(arena, path, &placed[found], NULL, &mode, &one);
        if (read == OK && (mode & S_IWOTH))
            read = err_set(&one, BAD_CONFIG, "%s: everybody may write to this file; run: chmod o-w %s", path, path);
        if (read != OK) {
            status = err_add_line(err, read, "%s", one.text);
            continue;
        }
        check_among(arena, placed, ++found, err, &status);
    }
    dir_names_free(&names, name_count);
    if (status != OK) return status;
    *out = arena_array(arena, found + 1, sizeof **out);
    for (size_t i = 0; i < found; i++) (*out)[i] = placed[i].call;
    *count = found;
    return OK;
}
