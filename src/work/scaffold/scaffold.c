/* SPDX-License-Identifier: MIT */
/*
 * scaffold: page -> lines -> findings -> call file. The finders run in a fixed order, since each leaves to the next
 * what it did not take: questions must not be read as tasks, nor summaries of meetings as documents of the call.
 */
#include <strings.h>
#include <mailcall/base/utf8.h>
#include <mailcall/lang/charset.h>
#include <mailcall/lang/words.h>
#include <mailcall/work/scaffold.h>
#include "scaffold.h"

static bool is_html(const char *name, const char *text)
{
    const char *dot = strrchr(name, '.');

    text += strspn(text, " \t\r\n");
    if (dot && (!strcasecmp(dot, ".html") || !strcasecmp(dot, ".htm") || !strcasecmp(dot, ".xhtml"))) return true;
    if (*text != '<') return false;
    return strcasestr(text, "<html") || strcasestr(text, "<!doctype html") || strcasestr(text, "<body") ||
           strcasestr(text, "<p>") || strcasestr(text, "<h1") || strcasestr(text, "<div");
}

/* The charset an HTML page declares in its head; a text page has no place for one. */
static const char *declared_charset(struct arena *arena, const char *bytes, size_t count)
{
    const char *head = arena_strndup(arena, bytes, count < 4096 ? count : 4096), *at = strcasestr(head, "charset=");

    if (!at) return "";
    at += 8 + strspn(at + 8, "\"' ");
    return arena_strndup(arena, at, strcspn(at, "\"' ;>/"));
}

static const char *language(struct arena *arena, const struct page *page, const char *text)
{
    const char *declared = *page->html_lang ? page->html_lang : NULL;
    const char *found = NULL;
    size_t length = declared ? strcspn(declared, "_") : 0;

    if (declared) declared = arena_strndup(arena, declared, length);
    found = lang_detect(arena, text, strlen(text), declared);
    if (strcmp(found, "und")) return found;
    return declared && length >= 2 && length <= 8 ? declared : "und";
}

static const char *all_text(struct arena *arena, const struct page *page)
{
    struct buf text = BUF_INIT(20000);
    const char *copied;

    for (size_t i = 0; i < page->count; i++) {
        if (page->lines[i].furniture) continue;
        buf_puts(&text, page->lines[i].text);
        buf_putc(&text, '\n');
    }
    copied = arena_strndup(arena, buf_text(&text), utf8_cut(buf_text(&text), text.len, text.len));
    buf_release(&text);
    return copied;
}

static void release_draft(struct draft *draft)
{
    for (size_t i = 0; i < draft->workstream_count; i++) buf_release(&draft->workstreams[i].text);
}

static void find_all(struct draft *draft, struct page *page, const char *name)
{
    find_head(draft, page, name);
    find_list(draft, page);
    find_workstreams(draft, page);
    find_questions(draft, page);
    find_team(draft, page);
    find_terms(draft, page);
    find_documents(draft, page);
    find_meetings(draft, page);
    find_interests(draft, page);
    find_contacts(draft, page);
    find_about(draft, page);
}

enum status scaffold_page(struct arena *arena, const char *name, const char *bytes, size_t count, struct buf *xml,
                          struct scaffold *out, struct err *err)
{
    struct draft draft = {
        .arena = arena, .title = "", .about = "", .list_address = "", .list_id = "", .list_subscribe = ""};
    struct page page = {.arena = arena,
                        .html_title = "",
                        .html_lang = "",
                        .mail_date = "",
                        .mail_to = "",
                        .mail_list_id = "",
                        .base = ""};
    const char *slash = strrchr(name, '/');
    struct charset_text decoded;

    if (memchr(bytes, 0, count < 1024 ? count : 1024))
        return err_set(err, BAD_INPUT, "%s: this is not text; save the page as text or HTML first", name);
    decoded = charset_to_utf8(arena, declared_charset(arena, bytes, count), NULL, bytes, count);
    if (is_html(name, decoded.text))
        page_from_html(&page, decoded.text, decoded.bytes);
    else
        page_from_text(&page, decoded.text);
    page_fold(&page);
    page_sections(&page);
    draft.lang = language(arena, &page, all_text(arena, &page));
    find_all(&draft, &page, name);
    if (!draft.question_count && !draft.workstream_count) {
        release_draft(&draft);
        return err_set(err, BAD_INPUT,
                       "%s: neither questions nor workstreams were found on this page; write the call file by hand, "
                       "see call.xml(5)",
                       name);
    }
    *out = (struct scaffold){.id = draft.id,
                             .title = draft.title,
                             .list_address = draft.list_address,
                             .questions = draft.question_count,
                             .workstreams = draft.workstream_count};
    draft_write(&draft, slash ? slash + 1 : name, xml, &out->checks);
    release_draft(&draft);
    return OK;
}
