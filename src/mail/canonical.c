/* SPDX-License-Identifier: MIT */
/*
 * canonical: the outline written again as a message without fault, and read by libetpan.
 *
 * libetpan is the MIME engine, and a quick one, but it trusts what it reads: a boundary of one quotation mark, deep
 * nesting or a comment of a hundred thousand brackets end the process, and an unclosed multipart loses text without a
 * word. So it gets to read only what was written here: boundaries that occur nowhere else, every multipart closed, at
 * most MESSAGE_MAX_DEPTH levels, none of the sender's fields. Leaves are found again by the number in their
 * Content-Description. Where the two readings differ, the outline's is kept and the message is marked as mended.
 */
#include <stdlib.h>
#include <string.h>
#include <pthread.h>
#include <libetpan/mailmime.h>
#include <libetpan/mmapstring.h>
#include "internal.h"

/* Begins every boundary we write; a number that no line of the message has follows. */
#define MARK "=_mailcall_"
#define HEAD_MAX_BYTES 160

static pthread_once_t once = PTHREAD_ONCE_INIT;

/* libetpan moves strings above 8 MB into temporary files; a parser that may open no file must not. */
static void keep_in_memory(void)
{
    mmap_string_set_ceil((size_t)1 << 40);
}

/* A number larger than any that follows MARK in the message, so that no line of it can be taken for a boundary of ours.
 */
static unsigned long free_number(const struct outline *outline)
{
    unsigned long number = 1;
    for (size_t i = 0; i < outline->leaf_count; i++) {
        const char *at = outline->leaves[i]->body, *end = at + outline->leaves[i]->body_bytes;
        while ((at = memmem(at, (size_t)(end - at), "\n--" MARK, sizeof "\n--" MARK - 1))) {
            unsigned long found = 0;
            at += sizeof "\n--" MARK - 1;
            for (; at < end && *at >= '0' && *at <= '9' && found < 1000000000; at++)
                found = found * 10 + (unsigned long)(*at - '0');
            if (found >= number) number = found + 1;
        }
    }
    return number;
}

struct writer {
    char *out;
    size_t len;
    unsigned long number;
};

static void put(struct writer *writer, const char *bytes, size_t count)
{
    memcpy(writer->out + writer->len, bytes, count);
    writer->len += count;
}

/* Leaves' bodies point into the copy from here on. */
static void write_part(struct writer *writer, struct part *part)
{
    char text[HEAD_MAX_BYTES];
    if (part->kind == PART_LEAF) {
        int n = snprintf(text, sizeof text, "Content-Type: application/octet-stream\nContent-Description: %zu\n\n",
                         part->number);
        put(writer, text, (size_t)n);
        const char *body = writer->out + writer->len;
        put(writer, part->body, part->body_bytes);
        part->body = body;
        return;
    }
    unsigned long number = writer->number++;
    int n = snprintf(text, sizeof text, "Content-Type: multipart/mixed; boundary=\"" MARK "%lu_\"\n", number);
    put(writer, text, (size_t)n);
    for (struct part *child = part->first; child; child = child->next) {
        n = snprintf(text, sizeof text, "\n--" MARK "%lu_\n", number);
        put(writer, text, (size_t)n);
        write_part(writer, child);
    }
    n = snprintf(text, sizeof text, "\n--" MARK "%lu_--\n", number);
    put(writer, text, (size_t)n);
}

static const char *description(const struct mailmime *mime)
{
    clistiter *at = mime->mm_mime_fields ? clist_begin(mime->mm_mime_fields->fld_list) : NULL;
    for (; at; at = clist_next(at)) {
        const struct mailmime_field *field = clist_content(at);
        if (field->fld_type == MAILMIME_FIELD_DESCRIPTION) return field->fld_data.fld_description;
    }
    return NULL;
}

/* Whether libetpan sees the leaf where it was put; it may count a last lone CR to the delimiter. */
static bool agrees(const struct part *leaf, const struct mailmime_data *data)
{
    return data->dt_type == MAILMIME_DATA_TEXT && data->dt_data.dt_text.dt_length <= leaf->body_bytes &&
           data->dt_data.dt_text.dt_length + 1 >= leaf->body_bytes &&
           (leaf->body_bytes == 0 || data->dt_data.dt_text.dt_data == leaf->body);
}

/* How many leaves libetpan found as they were written; takes its word for their encoded bytes. */
static size_t adopt(struct outline *outline, const struct mailmime *mime)
{
    size_t found = 0;
    if (mime->mm_type == MAILMIME_MULTIPLE) {
        for (clistiter *at = clist_begin(mime->mm_data.mm_multipart.mm_mp_list); at; at = clist_next(at))
            found += adopt(outline, clist_content(at));
    } else if (mime->mm_type == MAILMIME_MESSAGE) {
        found = adopt(outline, mime->mm_data.mm_message.mm_msg_mime);
    } else if (mime->mm_type == MAILMIME_SINGLE && mime->mm_data.mm_single) {
        const char *number = description(mime);
        size_t index = number ? strtoul(number, NULL, 10) : SIZE_MAX;
        const struct mailmime_data *data = mime->mm_data.mm_single;
        if (index < outline->leaf_count && agrees(outline->leaves[index], data)) {
            outline->leaves[index]->body_bytes = data->dt_data.dt_text.dt_length;
            found = 1;
        }
    }
    return found;
}

void canonical_parse(struct outline *outline)
{
    size_t bytes = CANONICAL_PAD_BYTES + outline->part_count * 3 * HEAD_MAX_BYTES, at = 0;
    for (size_t i = 0; i < outline->leaf_count; i++) bytes += outline->leaves[i]->body_bytes;
    struct writer writer = {.out = arena_room(outline->arena, bytes, 1), .number = free_number(outline)};
    write_part(&writer, outline->root);
    memset(writer.out + writer.len, 0, CANONICAL_PAD_BYTES);
    struct mailmime *mime = NULL;
    pthread_once(&once, keep_in_memory);
    size_t found = 0;
    if (mailmime_parse(writer.out, writer.len, &at, &mime) == MAILIMF_NO_ERROR) found = adopt(outline, mime);
    if (mime) mailmime_free(mime);
    outline->mended = outline->mended || found != outline->leaf_count;
}
