/* SPDX-License-Identifier: MIT */
/* scaffold_write: the draft as a call file, with a comment wherever a person should look. */
#include <mailcall/xml/tree.h>
#include "scaffold.h"

struct writing {
    struct xml_writer xml;
    struct arena *arena;
    size_t checks;
};

static void check(struct writing *to, const char *text)
{
    if (!text || !*text) return;
    xml_put_comment(&to->xml, arena_printf(to->arena, "check: %s", text));
    to->checks++;
}

static void attribute(struct writing *to, const char *name, const char *value)
{
    if (value && *value) xml_put_attribute(&to->xml, name, value);
}

static void put_terms(struct writing *to, const struct draft *draft)
{
    if (draft->opens) {
        check(to, draft->opens_check);
        xml_open(&to->xml, "opens");
        attribute(to, "date", draft->opens);
        xml_close(&to->xml);
    }
    if (draft->deadline) {
        check(to, draft->deadline_check);
        xml_open(&to->xml, "deadline");
        attribute(to, "date", draft->deadline);
        attribute(to, "kind", draft->deadline_kind);
        attribute(to, "late", draft->late_welcome ? "welcome" : draft->late_refused ? "refused" : NULL);
        attribute(to, "late-from", draft->late_welcome ? draft->late_from : NULL);
        xml_close(&to->xml);
    }
    if (draft->pages || draft->links_encouraged) {
        check(to, draft->length_check);
        xml_open(&to->xml, "length");
        attribute(to, "pages", draft->pages);
        attribute(to, "links", draft->links_encouraged ? "encouraged" : NULL);
        xml_close(&to->xml);
    }
}

static void put_head(struct writing *to, const struct draft *draft)
{
    check(to, draft->title_check);
    xml_put_element(&to->xml, "title", draft->title);
    if (*draft->about) xml_put_element(&to->xml, "about", draft->about);
    if (*draft->list_address) {
        check(to, draft->list_check);
        xml_open(&to->xml, "list");
        attribute(to, "address", draft->list_address);
        attribute(to, "id", draft->list_id);
        attribute(to, "subscribe", draft->list_subscribe);
        xml_close(&to->xml);
    }
    put_terms(to, draft);
}

static void put_workstreams(struct writing *to, const struct draft *draft)
{
    for (size_t i = 0; i < draft->workstream_count; i++) {
        const struct draft_workstream *item = &draft->workstreams[i];

        xml_put_blank(&to->xml);
        xml_open(&to->xml, "workstream");
        xml_put_attribute(&to->xml, "id", item->id);
        xml_put_element(&to->xml, "title", item->title);
        if (item->text.len) xml_put_element(&to->xml, "text", buf_text(&item->text));
        for (size_t k = 0; k < item->task_count; k++) xml_put_element(&to->xml, "task", item->tasks[k]);
        check(to, item->lead_check);
        if (*item->lead) xml_put_element(&to->xml, "lead", item->lead);
        xml_close(&to->xml);
    }
}

static void put_questions(struct writing *to, const struct draft *draft)
{
    if (draft->question_count) xml_put_blank(&to->xml);
    for (size_t i = 0; i < draft->question_count; i++) {
        const struct draft_question *item = &draft->questions[i];

        check(to, item->check);
        xml_open(&to->xml, "question");
        xml_put_attribute(&to->xml, "id", item->id);
        attribute(to, "workstreams", item->workstream);
        if (*item->title) xml_put_element(&to->xml, "title", item->title);
        xml_put_element(&to->xml, "text", item->text);
        xml_close(&to->xml);
    }
}

static void put_interests(struct writing *to, const struct draft *draft)
{
    if (draft->topic_count || draft->group_count) xml_put_blank(&to->xml);
    for (size_t i = 0; i < draft->topic_count; i++) {
        const struct draft_topic *item = &draft->topics[i];

        check(to, item->check);
        xml_open(&to->xml, "topic");
        xml_put_attribute(&to->xml, "id", item->id);
        for (size_t k = 0; k < item->keyword_count; k++) xml_put_element(&to->xml, "keyword", item->keywords[k]);
        xml_close(&to->xml);
    }
    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *item = &draft->groups[i];

        check(to, item->check);
        xml_open(&to->xml, "group");
        xml_put_attribute(&to->xml, "id", item->id);
        xml_put_element(&to->xml, "title", item->title);
        xml_put_element(&to->xml, "phrase", item->phrase);
        xml_close(&to->xml);
    }
}

static void put_people(struct writing *to, const struct draft *draft)
{
    xml_put_blank(&to->xml);
    for (size_t i = 0; i < draft->check_count; i++) check(to, draft->checks[i]);
    for (size_t i = 0; i < draft->person_count; i++) {
        const struct draft_person *item = &draft->people[i];

        check(to, item->check);
        xml_open(&to->xml, "coordinator");
        xml_put_attribute(&to->xml, "name", item->name);
        attribute(to, "address", item->address);
        attribute(to, "role", item->role);
        attribute(to, "digest", item->digest);
        xml_close(&to->xml);
    }
}

static void put_papers(struct writing *to, const struct draft *draft)
{
    if (draft->meeting_count || draft->link_count) xml_put_blank(&to->xml);
    for (size_t i = 0; i < draft->meeting_count; i++) {
        const struct draft_meeting *item = &draft->meetings[i];

        check(to, item->check);
        xml_open(&to->xml, "meeting");
        attribute(to, "from", item->from);
        attribute(to, "to", item->to);
        attribute(to, "place", item->place);
        xml_put_text(&to->xml, item->title);
        xml_close(&to->xml);
    }
    for (size_t i = 0; i < draft->link_count; i++) {
        const struct draft_link *item = &draft->links[i];

        check(to, item->check);
        xml_open(&to->xml, item->document ? "document" : "link");
        attribute(to, "href", item->href);
        xml_put_text(&to->xml, item->title);
        xml_close(&to->xml);
    }
}

void draft_write(struct draft *draft, const char *source, struct buf *xml, size_t *checks)
{
    struct writing to = {.arena = draft->arena};

    xml_writer_init(&to.xml, xml);
    xml_declare(&to.xml);
    xml_put_comment(&to.xml,
                    arena_printf(draft->arena,
                                 "A draft made from %s. Look at every comment that begins with \"check\", mend what it "
                                 "says and remove it; call.xml(5) explains the elements.",
                                 source));
    xml_open(&to.xml, "call");
    xml_put_attribute(&to.xml, "id", draft->id);
    attribute(&to, "xml:lang", draft->lang);
    put_head(&to, draft);
    put_workstreams(&to, draft);
    put_questions(&to, draft);
    put_interests(&to, draft);
    put_people(&to, draft);
    put_papers(&to, draft);
    xml_close(&to.xml);
    *checks = to.checks;
}
