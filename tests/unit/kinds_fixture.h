/* SPDX-License-Identifier: MIT */
/* kinds_fixture: a call with workstreams and questions, and messages made of a subject and paragraphs, classified in
 * one line of a test. */
#ifndef MAILCALL_TESTS_KINDS_FIXTURE_H
#define MAILCALL_TESTS_KINDS_FIXTURE_H

#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <mailcall/base/clock.h>
#include <mailcall/classify/classify.h>

#define DEADLINE INT64_C(1600473599) /* 18 September 2020, last second */

struct sample {
    const char *subject, *name, *address, *body; /* paragraphs are separated by empty lines; with a tab, rows */
    const char *quoted, *signature, *file, *forwarded_name, *forwarded_address, *detail, *sensitivity;
    size_t attachments, unreadable;
    bool reply, automatic;
    int64_t received_utc;
    struct surroundings around;
};

struct desk {
    struct arena *arena;
    struct call call;
    struct classifier *classifier;
};

static struct call_text desk_texts[] = {
    {"en", "Which new agreements on responsible conduct should the forum review this year?"},
    {"en", "How can it be observed whether states keep to a norm?"},
    {"en", "What keeps companies and young people from taking part in the forum?"}};
static const char *desk_streams[] = {"ws1", "ws2", "ws3"};
static struct question desk_questions[3];
static const char *desk_tasks[] = {"Reach out to youth organisations and companies"};
static struct workstream desk_workstreams[] = {
    {"ws1", "New agreements and developments", "Finds agreements and declarations that appeared since last year.",
     "Johan Lind", NULL, 0, NULL, NULL, 0, 0},
    {"ws2", "Methods of norms assessment", "Studies how adherence and compliance are measured in other disciplines.",
     "Mira Castel", NULL, 0, NULL, NULL, 0, 0},
    {"ws3", "Outreach to new participants", "Widens participation of governments and the private sector.", "Sana Karim",
     desk_tasks, 1, NULL, NULL, 0, 0}};
static const char *desk_domains[] = {"gov.example"}, *desk_phrases[] = {"national CERT"},
                  *desk_keywords[] = {"hospital"};
static struct group desk_groups[] = {{"government", "Governments", desk_domains, NULL, 1, 0},
                                     {"technical", "Technical", NULL, desk_phrases, 0, 1}};
static struct topic desk_topics[] = {{"healthcare", desk_keywords, 1}};
static struct coordinator desk_coordinators[] = {
    {"Petra Nowicka", "petra@example.org", "facilitator", true, true, NULL, 0}};

static struct desk desk_open(void)
{
    struct desk desk = {.arena = arena_new()};
    for (size_t i = 0; i < 3; i++)
        desk_questions[i] = (struct question){.id = i == 0   ? "n1"
                                                    : i == 1 ? "n2"
                                                             : "n3",
                                              .title = "",
                                              .texts = &desk_texts[i],
                                              .text_count = 1,
                                              .workstreams = &desk_streams[i],
                                              .workstream_count = 1};
    desk.call = (struct call){.id = "norms",
                              .lang = "en",
                              .title = "Forum on norms",
                              .about = "",
                              .list_address = "forum@lists.example.org",
                              .list_id = "forum.lists.example.org",
                              .list_subscribe = "",
                              .opens_utc = CLOCK_NONE,
                              .deadline_utc = DEADLINE,
                              .late_from = "",
                              .pages_max = 2,
                              .questions = desk_questions,
                              .question_count = 3,
                              .workstreams = desk_workstreams,
                              .workstream_count = 3,
                              .topics = desk_topics,
                              .topic_count = 1,
                              .groups = desk_groups,
                              .group_count = 2,
                              .coordinators = desk_coordinators,
                              .coordinator_count = 1};
    return desk;
}

static void desk_close(struct desk *desk)
{
    classifier_free(&desk->classifier);
    arena_free(&desk->arena);
}

static void desk_add(struct desk *desk, struct blocks *blocks, const char *text, enum role role, const char *source)
{
    while (text != NULL && *text != '\0') {
        const char *end = strstr(text, "\n\n");
        size_t bytes = end != NULL ? (size_t)(end - text) : strlen(text);
        struct block *block = ARENA_PUSH(desk->arena, blocks->items, blocks->count, blocks->room);
        *block = (struct block){.role = role,
                                .depth = role == ROLE_QUOTED,
                                .text = arena_strndup(desk->arena, text, bytes),
                                .kind = memchr(text, '\t', bytes) != NULL ? BLOCK_ROW : BLOCK_PARAGRAPH,
                                .source = source,
                                .from_plain = true};
        text = end != NULL ? end + 2 : text + bytes;
    }
}

static const char *desk_or(const char *text, const char *otherwise)
{
    return text != NULL ? text : otherwise;
}

static struct analysis *desk_read(struct desk *desk, const struct sample *sample)
{
    if (desk->classifier == NULL) desk->classifier = classifier_new(&desk->call, NULL, 0.3);
    struct message *message = arena_alloc(desk->arena, sizeof *message);
    const char *name = desk_or(sample->name, "Ana Silva"), *address = desk_or(sample->address, "ana@example.org");
    *message = (struct message){.from = {name, address},
                                .sender = {"", ""},
                                .reply_to = {"", ""},
                                .original_from = {"", ""},
                                .subject = desk_or(sample->subject, ""),
                                .message_id = "",
                                .in_reply_to = "",
                                .list_id = "",
                                .auto_submitted = "",
                                .precedence = "",
                                .return_path = "",
                                .content_type = "text/plain",
                                .report_type = "",
                                .date_utc = CLOCK_NONE,
                                .received_utc = sample->received_utc != 0 ? sample->received_utc : DEADLINE - 1000};
    static struct field fields[1];
    if (sample->sensitivity != NULL) {
        fields[0] = (struct field){"Sensitivity", sample->sensitivity};
        message->fields = fields;
        message->field_count = 1;
    }
    struct reading reading = {.message = message,
                              .author = {name, address},
                              .subject = message->subject,
                              .reply = sample->reply,
                              .automatic = sample->automatic,
                              .automatic_why = "",
                              .detail = desk_or(sample->detail, ""),
                              .forward_marker = sample->forwarded_name != NULL,
                              .forwarded_name = desk_or(sample->forwarded_name, ""),
                              .forwarded_address = desk_or(sample->forwarded_address, ""),
                              .signature = desk_or(sample->signature, ""),
                              .unreadable_count = sample->unreadable,
                              .attachments = sample->attachments + sample->unreadable,
                              .attachments_read = sample->attachments};
    desk_add(desk, &reading.blocks, sample->body, ROLE_AUTHORED, "");
    desk_add(desk, &reading.blocks, sample->signature, ROLE_SIGNATURE, "");
    desk_add(desk, &reading.blocks, sample->quoted, ROLE_QUOTED, "");
    desk_add(desk, &reading.blocks, sample->file, ROLE_AUTHORED, "paper.docx");
    struct surroundings around = sample->around;
    if (around.parent_kind == NULL) around.parent_kind = around.parent_subject = "";
    if (around.received_utc == 0) around.received_utc = CLOCK_NONE;
    return classify(desk->classifier, desk->arena, &reading, &around);
}

#endif
