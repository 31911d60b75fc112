/* SPDX-License-Identifier: MIT */
/*
 * callcheck: what a call file means: ids are unique, what is referenced exists, dates are in order, addresses can be
 * written to. Each fault says what to write instead. What is merely odd becomes a note.
 */
#include <stdarg.h>
#include <mailcall/base/clock.h>
#include <mailcall/config/address.h>
#include <mailcall/lang/words.h>
#include "callcheck.h"

struct check {
    struct faults *faults;
    struct callfile_notes *notes;
    const struct xml_node *call;
};

static void note(struct check *check, int line, const char *format, ...) PRINTF_LIKE(3, 4);

static void note(struct check *check, int line, const char *format, ...)
{
    char text[512];
    va_list values;

    if (!check->notes) return;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    struct callfile_note *item =
        ARENA_PUSH(check->faults->arena, check->notes->items, check->notes->count, check->notes->room);
    item->line = line;
    item->text = arena_strdup(check->faults->arena, text);
}

static const char *text_of(struct check *check, const struct xml_node *node)
{
    return xml_text_line(check->faults->arena, node);
}

static const char *lang_of(const struct xml_node *node)
{
    const char *lang = xml_attribute(node, "xml:lang");

    return lang ? lang : "";
}

/* One of each name, or one a language. */
static void check_single(struct check *check, const struct xml_node *in, const char *name)
{
    for (const struct xml_node *at = NULL; (at = xml_child(in, name, at));)
        for (const struct xml_node *before = NULL; (before = xml_child(in, name, before)) && before != at;)
            if (!strcmp(lang_of(before), lang_of(at))) {
                faults_add(check->faults, at->line, "a second <%s> in <%s>; the first is at line %d; keep one of them",
                           name, in->name, before->line);
                break;
            }
}

static void check_ids(struct check *check, const char *name)
{
    for (const struct xml_node *at = NULL; (at = xml_child(check->call, name, at));)
        for (const struct xml_node *before = NULL; (before = xml_child(check->call, name, before)) && before != at;) {
            const char *id = xml_attribute(at, "id"), *other = xml_attribute(before, "id");

            if (!id || !other || strcmp(id, other)) continue;
            faults_add(check->faults, at->line, "%s id \"%s\" is already used at line %d; give this one another id",
                       name, id, before->line);
            break;
        }
}

/* An element not known but written nearly so is told by the guide; what its absence would entail is no fault of its
 * own. */
static bool stands_for(const struct xml_node *node, const char *name)
{
    return node->name && strcmp(node->name, "!") && (xml_is(node, name) || nearest_word(node->name, &name, 1));
}

static bool present(const struct xml_node *in, const char *name)
{
    for (const struct xml_node *at = in->first; at; at = at->next)
        if (stands_for(at, name)) return true;
    return false;
}

static bool declared(const struct check *check, const char *id, size_t bytes)
{
    for (const struct xml_node *at = check->call->first; at; at = at->next) {
        if (!stands_for(at, "workstream")) continue;
        const char *known = xml_attribute(at, "id");

        /* One whose id is missing or misspelt is told as that; which it was meant to be is not known. */
        if (!known) return true;
        if (strlen(known) == bytes && !strncmp(known, id, bytes)) return true;
    }
    return false;
}

static const char *nearest_workstream(const struct check *check, const char *id)
{
    const char *known[64];
    size_t count = 0;

    for (const struct xml_node *at = NULL; count < 64 && (at = xml_child(check->call, "workstream", at));)
        if (xml_attribute(at, "id")) known[count++] = xml_attribute(at, "id");
    return nearest_word(id, known, count);
}

/* Each id of the list must be a workstream of this call. */
static void check_references(struct check *check, const struct xml_node *node, const char *attribute, const char *what)
{
    const char *list = xml_attribute(node, attribute);

    for (size_t run; list && *(list += strspn(list, " \t\r\n,")); list += run) {
        run = strcspn(list, " \t\r\n,");
        if (declared(check, list, run)) continue;
        const char *id = arena_strndup(check->faults->arena, list, run), *near = nearest_workstream(check, id);
        faults_add(
            check->faults, node->line,
            near ? "%s names workstream \"%s\", which is not declared; declare <workstream id=\"%s\"> or write \"%s\""
                 : "%s names workstream \"%s\", which is not declared; declare <workstream id=\"%s\"> or remove it%s",
            what, id, id, near ? near : "");
    }
}

static void check_lang(struct check *check, const struct xml_node *call)
{
    const char *lang = xml_attribute(call, "xml:lang");

    if (lang && !lang_known(lang))
        note(check, call->line,
             "no language is known by the tag \"%.40s\"; words are compared without their endings' rules", lang);
}

static void check_list(struct check *check)
{
    const struct xml_node *list = xml_child(check->call, "list", NULL);
    const char *value;

    if (!list) {
        note(check, check->call->line, "no <list>: no message finds this call by itself; add <list address=\"...\"/>");
        return;
    }
    value = xml_attribute(list, "address");
    if (value && !address_plain(value))
        faults_add(
            check->faults, list->line,
            "list address \"%.80s\" is not a mail address; write it as name@domain, such as bpf@lists.example.org",
            value);
    value = xml_attribute(list, "id");
    if (value && (strpbrk(value, "<>@ \t") || !*value))
        faults_add(check->faults, list->line,
                   "list id \"%.80s\" is not the plain List-Id; write what stands between its angle brackets, such as "
                   "bpf.lists.example.org",
                   value);
    value = xml_attribute(list, "subscribe");
    if (value && !link_plain(value, true))
        faults_add(check->faults, list->line, "subscribe=\"%.80s\" is not a link; start it with https://", value);
}

static int64_t day_of(const struct xml_node *node, const char *attribute)
{
    const char *value = node ? xml_attribute(node, attribute) : NULL;
    int64_t utc;

    return value && clock_parse_iso(value, &utc) ? utc : CLOCK_NONE;
}

static void check_dates(struct check *check)
{
    const struct xml_node *opens = xml_child(check->call, "opens", NULL);
    const struct xml_node *deadline = xml_child(check->call, "deadline", NULL);
    int64_t from = day_of(opens, "date"), to = day_of(deadline, "date");

    if (from != CLOCK_NONE && to != CLOCK_NONE && to < from)
        faults_add(check->faults, deadline->line,
                   "the deadline %s is before the opening %s (line %d); exchange or mend them",
                   xml_attribute(deadline, "date"), xml_attribute(opens, "date"), opens->line);
    if (deadline) {
        const char *late = xml_attribute(deadline, "late");

        if (late && !strcmp(late, "refused") && xml_attribute(deadline, "late-from"))
            faults_add(check->faults, deadline->line,
                       "late=\"refused\" contradicts late-from; write late=\"welcome\" or remove late-from");
    } else {
        note(check, check->call->line, "no <deadline>: nothing will be marked late");
    }
    for (const struct xml_node *at = NULL; (at = xml_child(check->call, "meeting", at));) {
        from = day_of(at, "from");
        to = day_of(at, "to");
        if (from == CLOCK_NONE && to != CLOCK_NONE)
            faults_add(check->faults, at->line, "the meeting has a last day but no first; add from=\"%s\" or rename to",
                       xml_attribute(at, "to"));
        else if (to != CLOCK_NONE && to < from)
            faults_add(check->faults, at->line, "the meeting ends (%s) before it begins (%s); exchange or mend them",
                       xml_attribute(at, "to"), xml_attribute(at, "from"));
    }
}

bool callcheck_pages(const char *text, double *least, double *most)
{
    char *end;

    *least = *most = strtod(text, &end);
    if (end == text) return false;
    if (*end == '-') *most = strtod(end + 1, &end);
    return !*end;
}

static void check_length(struct check *check)
{
    const struct xml_node *length = xml_child(check->call, "length", NULL);
    const char *pages = length ? xml_attribute(length, "pages") : NULL;
    double least, most;

    if (!pages || !callcheck_pages(pages, &least, &most)) return;
    if (most < least)
        faults_add(check->faults, length->line, "pages=\"%s\" runs backwards; write the smaller number first", pages);
    else if (most <= 0)
        faults_add(check->faults, length->line, "pages=\"%s\" leaves no room; write how many pages are wanted", pages);
}

static void check_link(struct check *check, const struct xml_node *node)
{
    const char *href = xml_attribute(node, "href");

    if (href && !link_plain(href, true))
        faults_add(check->faults, node->line, "href=\"%.80s\" of <%s> is not a link; start it with https://", href,
                   node->name);
}

static void check_domains(struct check *check, const struct xml_node *group)
{
    for (const struct xml_node *at = NULL; (at = xml_child(group, "domain", at));) {
        const char *domain = text_of(check, at);
        const char *bare = domain + strspn(domain, "*.");
        char wide[300];

        /* A top-level domain such as "gov" is a domain too: judged as if something stood before it. */
        snprintf(wide, sizeof wide, "x.%s", bare);
        if (!domain_plain(wide, strlen(wide)))
            faults_add(check->faults, at->line, "domain \"%.80s\" is not a domain; write it as example.org or gov",
                       domain);
    }
}

static void check_coordinator(struct check *check, const struct xml_node *node)
{
    const char *address = xml_attribute(node, "address"), *digest = xml_attribute(node, "digest");
    const char *name = xml_attribute(node, "name");
    const char *what = arena_printf(check->faults->arena, "the digest of \"%s\"", name ? name : "");

    if (address && !address_plain(address))
        faults_add(check->faults, node->line,
                   "coordinator address \"%.80s\" is not a mail address; write it as name@domain", address);
    if (digest && !address)
        faults_add(
            check->faults, node->line,
            "coordinator \"%.80s\" is to receive a digest but has no address; add address=\"...\" or remove digest",
            name ? name : "");
    if (digest && strcmp(digest, "all")) check_references(check, node, "digest", what);
}

static void check_question(struct check *check, const struct xml_node *node)
{
    const char *id = xml_attribute(node, "id");
    const struct xml_node *text = xml_child(node, "text", NULL), *title = xml_child(node, "title", NULL);
    bool words = false;

    check_single(check, node, "title");
    check_references(check, node, "workstreams", arena_printf(check->faults->arena, "question \"%s\"", id ? id : ""));
    if (!present(node, "text"))
        faults_add(check->faults, node->line,
                   "question \"%s\" has no <text>; add <text>with the question's words</text>", id ? id : "");
    for (const struct xml_node *at = node->first; at; at = at->next)
        if ((xml_is(at, "text") || xml_is(at, "title")) && *text_of(check, at)) words = true;
    if (text && !words)
        note(check, node->line, "question \"%s\" has no words%s: nothing can be filed under it by what it says",
             id ? id : "", title ? " in its title and text" : "");
    for (const struct xml_node *at = NULL; (at = xml_child(node, "text", at));)
        for (const struct xml_node *before = NULL; (before = xml_child(node, "text", before)) && before != at;)
            if (!strcmp(lang_of(before), lang_of(at))) {
                note(check, at->line,
                     "question \"%s\" has two texts of the same language; give one its own xml:lang or join them",
                     id ? id : "");
                break;
            }
}

static void check_items(struct check *check)
{
    for (const struct xml_node *at = check->call->first; at; at = at->next) {
        if (xml_is(at, "question")) check_question(check, at);
        if (xml_is(at, "coordinator")) check_coordinator(check, at);
        if (xml_is(at, "group")) check_domains(check, at);
        if (xml_is(at, "link") || xml_is(at, "document") || xml_is(at, "meeting")) check_link(check, at);
        if (xml_is(at, "group")) check_single(check, at, "title");
        if (xml_is(at, "workstream")) {
            static const char *const single[] = {"title", "text", "lead"};

            for (size_t i = 0; i < sizeof single / sizeof *single; i++) check_single(check, at, single[i]);
            if (!xml_child(at, "title", NULL))
                note(check, at->line, "workstream \"%s\" has no <title>: digests will show its id",
                     xml_attribute(at, "id") ? xml_attribute(at, "id") : "");
        }
    }
}

/* A draft says "check: ..." where its writer was not sure. */
static void note_comments(struct check *check, const struct xml_node *root)
{
    for (const struct xml_node *at = root; at; at = xml_walk(root, at)) {
        const char *text;

        if (!xml_is(at, "!")) continue;
        text = at->text + strspn(at->text, " \t\r\n");
        if (strncmp(text, "check:", 6)) continue;
        struct xml_node shown = {.name = "!"};
        struct xml_node inner = {.text = text + 6, .parent = &shown};
        shown.first = &inner;
        note(check, at->line, "still to be checked: %s", text_of(check, &shown));
    }
}

static void sort_notes(struct callfile_notes *notes)
{
    for (size_t i = 1; i < notes->count; i++) {
        struct callfile_note moved = notes->items[i];
        size_t j = i;

        for (; j > 0 && notes->items[j - 1].line > moved.line; j--) notes->items[j] = notes->items[j - 1];
        notes->items[j] = moved;
    }
}

void callcheck(const struct xml_tree *tree, struct faults *faults, void *context)
{
    static const char *const single[] = {"title", "about", "list", "opens", "deadline", "length"};
    static const char *const named[] = {"workstream", "question", "topic", "group"};
    struct check check = {.faults = faults, .notes = context, .call = tree->root};
    const struct xml_node *title = xml_child(tree->root, "title", NULL);

    for (size_t i = 0; i < sizeof single / sizeof *single; i++) check_single(&check, tree->root, single[i]);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) check_ids(&check, named[i]);
    if (!present(tree->root, "title"))
        faults_add(faults, tree->root->line, "the call has no <title>; add <title>...</title>");
    else if (title && !*text_of(&check, title))
        note(&check, title->line, "the title is empty: digests will show the call's id");
    if (!present(tree->root, "question") && !present(tree->root, "workstream"))
        faults_add(faults, tree->root->line,
                   "the call asks nothing; add a <question id=\"q1\"><text>...</text></question> or a <workstream "
                   "id=\"ws1\">");
    check_lang(&check, tree->root);
    check_list(&check);
    check_dates(&check);
    check_length(&check);
    check_items(&check);
    note_comments(&check, tree->root);
    if (check.notes) sort_notes(check.notes);
}
