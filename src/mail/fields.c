/* SPDX-License-Identifier: MIT */
/* fields: what the fields of a header say, into struct message. */
#include <ctype.h>
#include <string.h>
#include <mailcall/base/clock.h>
#include <mailcall/mail/parse.h>
#include "internal.h"

struct fields {
    struct arena *arena;
    const struct header *header;
    const char *hint;
};

/* The value on one line, undecoded; NULL when the field is not there. */
static char *raw_value(const struct fields *fields, const char *name, size_t *len)
{
    const struct raw_field *field = header_find(fields->header, name);
    return field ? field_unfold(fields->arena, field, len) : NULL;
}

static const char *text_value(const struct fields *fields, const char *name)
{
    size_t len = 0;
    char *raw = raw_value(fields, name, &len);
    return raw ? text_decode(fields->arena, raw, len, fields->hint) : "";
}

/* The first word in lower case, what follows ";" left out. */
static const char *token_value(const struct fields *fields, const char *name)
{
    char *value = arena_strdup(fields->arena, text_value(fields, name));
    value[strcspn(value, ";( ")] = '\0';
    for (char *p = value; *p; p++) *p = (char)tolower((unsigned char)*p);
    return value;
}

static struct mailbox mailbox_value(const struct fields *fields, const char *name)
{
    size_t len = 0;
    char *raw = raw_value(fields, name, &len);
    if (!raw) return (struct mailbox){.name = "", .address = ""};
    return address_first(fields->arena, raw, len, fields->hint);
}

/* All fields of that name: To may stand twice. */
static struct mailbox *mailboxes(const struct fields *fields, const char *name, size_t *count)
{
    struct mailbox *items = NULL;
    size_t room = 0;
    *count = 0;
    for (size_t i = 0; i < fields->header->count && *count < MESSAGE_MAX_ADDRESSES; i++) {
        if (!field_is(&fields->header->items[i], name)) continue;
        size_t len = 0;
        char *raw = field_unfold(fields->arena, &fields->header->items[i], &len);
        address_list(fields->arena, raw, len, fields->hint, &items, count, &room);
    }
    return items;
}

/* The next <id> at *at; text without brackets is one id a word, if it has an "@". */
static char *next_id(struct arena *arena, const char **at)
{
    const char *open = strchr(*at, '<');
    const char *close = open ? strchr(open, '>') : NULL;
    if (close) {
        *at = close + 1;
        char *id = arena_strndup(arena, open + 1, (size_t)(close - open - 1)), *to = id;
        for (const char *p = id; *p; p++)
            if (*p != ' ') *to++ = *p;
        *to = '\0';
        return id;
    }
    const char *from = *at + strspn(*at, " ,;<");
    size_t length = strcspn(from, " ,;");
    *at = from + length;
    return length > 0 ? arena_strndup(arena, from, length) : NULL;
}

static const char *id_value(const struct fields *fields, const char *name)
{
    const char *raw = text_value(fields, name);
    bool bracketed = strchr(raw, '<') != NULL;
    for (char *id; (id = next_id(fields->arena, &raw));)
        if (bracketed || strchr(id, '@')) return id;
    return "";
}

static void fill_references(const struct fields *fields, struct message *message)
{
    const char *at = text_value(fields, "References");
    size_t room = 0;
    for (char *id; message->reference_count < MESSAGE_MAX_ADDRESSES && (id = next_id(fields->arena, &at));)
        if (strchr(id, '@')) *ARENA_PUSH(fields->arena, message->references, message->reference_count, room) = id;
}

/* RFC 2919: the last pair of angle brackets; without one, the word itself. */
static const char *list_id_value(const struct fields *fields)
{
    char *value = arena_strdup(fields->arena, text_value(fields, "List-Id"));
    char *open = strrchr(value, '<'), *close = open ? strchr(open, '>') : NULL;
    if (close) {
        value = open + 1;
        *close = '\0';
    }
    for (char *p = value; *p; p++) *p = (char)tolower((unsigned char)*p);
    return value;
}

static const char *return_path_value(const struct fields *fields)
{
    size_t len = 0;
    char *raw = raw_value(fields, "Return-Path", &len);
    if (!raw || len == 0) return "";
    const char *address = address_first(fields->arena, raw, len, fields->hint).address;
    return *address ? address : "<>";
}

static struct mailbox original_from_value(const struct fields *fields)
{
    static const char *const names[] = {"X-Original-From", "X-Google-Original-From", "Original-From",
                                        "X-Mailman-Original-From", "X-Original-Sender"};
    struct mailbox found = {.name = "", .address = ""};
    for (size_t i = 0; i < sizeof names / sizeof *names && !*found.address; i++)
        found = mailbox_value(fields, names[i]);
    return found;
}

/* The day of the week is left out: where it contradicts the date, it is the weekday that is wrong. */
static int64_t parse_date(const char *text)
{
    int64_t utc = CLOCK_NONE;
    size_t word = strcspn(text, ",0123456789");
    if (text[word] == ',') text += word + 1;
    while (*text == ' ') text++;
    return clock_parse_rfc5322(text, &utc) ? utc : CLOCK_NONE;
}

static int64_t date_value(const struct fields *fields, const char *name)
{
    const char *raw = raw_value(fields, name, NULL);
    return raw ? parse_date(raw) : CLOCK_NONE;
}

/* Of the topmost Received field, the one our own side wrote: what stands after its last semicolon (RFC 5321
 * section 4.4). */
static int64_t received_value(const struct fields *fields)
{
    const char *raw = raw_value(fields, "Received", NULL);
    const char *date = raw ? strrchr(raw, ';') : NULL;
    return date ? parse_date(date + 1) : CLOCK_NONE;
}

static void fill_fields(const struct fields *fields, struct message *message)
{
    const struct header *header = fields->header;
    message->fields = arena_array(fields->arena, header->count + 1, sizeof *message->fields);
    for (size_t i = 0; i < header->count; i++) {
        size_t len = 0;
        char *raw = field_unfold(fields->arena, &header->items[i], &len);
        message->fields[i].name = arena_strndup(fields->arena, header->items[i].name, header->items[i].name_bytes);
        message->fields[i].value = text_decode(fields->arena, raw, len, fields->hint);
    }
    message->field_count = header->count;
}

void message_fill(struct arena *arena, const struct header *header, const char *hint, struct message *message)
{
    struct fields fields = {.arena = arena, .header = header, .hint = hint};
    fill_fields(&fields, message);
    message->from = mailbox_value(&fields, "From");
    message->sender = mailbox_value(&fields, "Sender");
    message->reply_to = mailbox_value(&fields, "Reply-To");
    message->original_from = original_from_value(&fields);
    message->to = mailboxes(&fields, "To", &message->to_count);
    message->cc = mailboxes(&fields, "Cc", &message->cc_count);
    message->subject = text_value(&fields, "Subject");
    message->message_id = id_value(&fields, "Message-ID");
    message->in_reply_to = id_value(&fields, "In-Reply-To");
    fill_references(&fields, message);
    message->list_id = list_id_value(&fields);
    message->auto_submitted = token_value(&fields, "Auto-Submitted");
    message->precedence = token_value(&fields, "Precedence");
    message->return_path = return_path_value(&fields);
    message->date_utc = date_value(&fields, "Date");
    message->received_utc = received_value(&fields);
    message->header_mended = header->mended;
    message->truncated = message->truncated || header->cut;
    message->content_type = message->report_type = "";
}
