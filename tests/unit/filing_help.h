/* SPDX-License-Identifier: MIT */
/* filing_help: for tests of filing: blocks read against a call, and under which question given words came. */
#ifndef MAILCALL_TESTS_FILING_HELP_H
#define MAILCALL_TESTS_FILING_HELP_H

#include <string.h>
#include <mailcall/classify/classify.h>

/* A call in English that says no more than its questions. */
#define CALL_OF(call_id, heading, asked)                                                                               \
    {                                                                                                                  \
        .id = call_id, .lang = "en", .title = heading, .about = "", .list_address = "", .list_id = "",                 \
        .list_subscribe = "", .late_from = "", .questions = asked, .question_count = sizeof asked / sizeof *asked      \
    }

/* Text with a tab in it is a table's row. */
struct line {
    enum role role;
    const char *text;
};
struct fixture {
    struct arena *arena;
    struct classifier *classifier;
    struct analysis *out;
};

static inline struct message letter(const char *subject)
{
    const struct mailbox nobody = {"", ""};
    return (struct message){.from = {"", "ana@example.org"},
                            .sender = nobody,
                            .reply_to = nobody,
                            .original_from = nobody,
                            .subject = subject,
                            .message_id = "",
                            .in_reply_to = "",
                            .list_id = "",
                            .auto_submitted = "",
                            .precedence = "",
                            .return_path = "",
                            .content_type = "text/plain",
                            .report_type = ""};
}

/* Of a message that nobody sent automatically or passed on; its blocks are to come. Borrows both. */
static inline struct reading reading_of(const struct message *message, const char *subject)
{
    return (struct reading){.message = message,
                            .author = message->from,
                            .subject = subject,
                            .automatic_why = "",
                            .detail = "",
                            .forwarded_name = "",
                            .forwarded_address = "",
                            .signature = ""};
}

/* A text in the file of that name, in the body where it is "". */
struct part {
    const char *name, *text;
};

static inline void read_parts(struct fixture *f, const struct call *call, const struct part *parts, size_t count,
                              const char *subject)
{
    struct message message = letter(subject);
    struct reading reading = reading_of(&message, subject);
    f->arena = arena_new();
    f->classifier = classifier_new(call, NULL, 0.3);
    for (size_t i = 0; i < count; i++) {
        struct block block = {.kind = BLOCK_PARAGRAPH, .text = parts[i].text, .source = parts[i].name};
        blocks_push(f->arena, &reading.blocks, &block);
        reading.attachments += parts[i].name[0] != '\0';
    }
    reading.attachments_read = reading.attachments;
    f->out = classify(f->classifier, f->arena, &reading, NULL);
}

/* filed: answers filed before, NULL for none. From the line `attached` on the lines stand in an attachment. */
static inline void read_taught(struct fixture *f, const struct call *call, const struct examples *filed,
                               const struct line *lines, size_t count, size_t attached, bool reply, const char *subject,
                               double below)
{
    struct message message = letter(subject);
    struct reading reading = reading_of(&message, subject);
    reading.reply = reply;
    f->arena = arena_new();
    f->classifier = classifier_new(call, filed, below);
    for (size_t i = 0; i < count; i++) {
        struct block block = {.role = lines[i].role,
                              .kind = strchr(lines[i].text, '\t') ? BLOCK_ROW : BLOCK_PARAGRAPH,
                              .depth = lines[i].role == ROLE_QUOTED,
                              .text = lines[i].text,
                              .source = i < attached ? "" : "answers.odt",
                              .from_plain = true};
        blocks_push(f->arena, &reading.blocks, &block);
    }
    f->out = classify(f->classifier, f->arena, &reading, NULL);
}

static inline void read_with(struct fixture *f, const struct call *call, const struct line *lines, size_t count,
                             bool reply, const char *subject, double below)
{
    read_taught(f, call, NULL, lines, count, count, reply, subject, below);
}

static inline void read_split(struct fixture *f, const struct call *call, const struct line *lines, size_t count,
                              size_t attached, bool reply, const char *subject, double below)
{
    read_taught(f, call, NULL, lines, count, attached, reply, subject, below);
}

static inline void done(struct fixture *f)
{
    classifier_free(&f->classifier);
    arena_free(&f->arena);
}

/* The first passage that holds the words; its first question, "" when none. */
static inline const char *filed(const struct fixture *f, const char *words)
{
    for (size_t i = 0; i < f->out->passage_count; i++) {
        const struct passage *p = &f->out->passages[i];
        if (strstr(p->text, words)) return p->question_count && !p->undecided ? p->questions[0].id : "";
    }
    return "nowhere";
}

static inline bool in_passages(const struct fixture *f, const char *words)
{
    return strcmp(filed(f, words), "nowhere") != 0;
}

#endif
