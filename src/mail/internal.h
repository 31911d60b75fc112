/* SPDX-License-Identifier: MIT */
/*
 * internal: what the files of mail/ share. The way of a message through them:
 *
 *   header.c    bytes -> raw fields, mended on the way (libetpan's own splitter ends the header at the first odd line)
 *   encoded.c   RFC 2047 and raw 8-bit -> UTF-8         params.c   "a/b; c=d" with RFC 2231      address.c  mailboxes
 *   outline.c   the tree of parts, by boundary, under limits, with what is broken mended
 *   canonical.c the tree written again as it should have been, and read by libetpan's mailmime_parse, which
 *               thereby never meets hostile structure
 *   transfer.c  quoted-printable, base64, uuencode      entity.c   leaves -> struct entity
 *   choose.c, forms.c  which of them a reader sees      parse.c    fields -> struct message
 */
#ifndef MAILCALL_MAIL_INTERNAL_H
#define MAILCALL_MAIL_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/message.h>

#define PARAMS_MAX 128
/* libetpan's scanners look a little past the end. */
#define CANONICAL_PAD_BYTES 32
/* Encoded messages inside encoded messages are opened as long as their sum stays below this. */
#define DECODED_MAX_BYTES ((size_t)MESSAGE_MAX_BYTES)

/* --- header.c --- */

struct raw_field {
    const char *name, *value; /* slices of the message; the value keeps its folds */
    size_t name_bytes, value_bytes;
};

/* Walks a header block without allocating. After header_next has returned false, `at` is the first byte of the body. */
struct header_cursor {
    const char *at, *end;
    bool mended; /* something stood there that RFC 5322 does not allow */
};

void header_open(struct header_cursor *cursor, const char *bytes, size_t count, bool of_part);
bool header_next(struct header_cursor *cursor, struct raw_field *field);
bool field_is(const struct raw_field *field, const char *name);

struct header {
    struct raw_field *items;
    size_t count, room;
    const char *body;
    size_t body_bytes;
    bool mended, cut;
};

void header_scan(struct arena *arena, const char *bytes, size_t count, bool of_part, struct header *out);
const struct raw_field *header_find(const struct header *header, const char *name);
/* The value on one line, controls (but ESC) as spaces, trimmed; still in its own charset. *len may be NULL. */
char *field_unfold(struct arena *arena, const struct raw_field *field, size_t *len);

/* --- encoded.c --- */

/* As header_decode, `raw` being unfolded already; `hint` is the charset raw 8-bit text is read in when it is not UTF-8.
 */
char *text_decode(struct arena *arena, const char *raw, size_t bytes, const char *hint);
/* Controls as spaces, in place; text must be UTF-8. */
void text_clean(char *text);
/* A copy with its ASCII letters small. */
char *text_lower(struct arena *arena, const char *text);

/* --- params.c --- */

struct param {
    const char *name, *value; /* name lower case; value decoded */
};
struct structured {
    const char *value; /* what stands before the first ";", lower case, no blanks */
    struct param *params;
    size_t count;
};
void structured_parse(struct arena *arena, const char *raw, size_t bytes, const char *hint, struct structured *out);
const char *structured_get(const struct structured *value, const char *name); /* "" when absent */

/* --- address.c --- */

/* Appends the mailboxes of an unfolded address list, MESSAGE_MAX_ADDRESSES in all. */
void address_list(struct arena *arena, const char *raw, size_t bytes, const char *hint, struct mailbox **items,
                  size_t *count, size_t *room);
/* The first one, or two empty strings. */
struct mailbox address_first(struct arena *arena, const char *raw, size_t bytes, const char *hint);

/* --- outline.c --- */

enum part_kind { PART_LEAF, PART_MULTIPART, PART_MESSAGE };
enum transfer { TRANSFER_IDENTITY, TRANSFER_QUOTED, TRANSFER_BASE64, TRANSFER_UU, TRANSFER_YENC };

struct part {
    enum part_kind kind;
    enum transfer transfer;
    struct structured type, disposition;
    const char *content_id;
    struct header header; /* its own fields; of the message inside for PART_MESSAGE's only child */
    const char *body;     /* what stands below the header */
    size_t body_bytes;
    struct part *first, *last, *next;
    size_t number; /* of a leaf, in reading order */
    bool damaged, in_forwarded;
    bool digest; /* a multipart/digest: its parts are messages */
};

struct outline {
    struct arena *arena;
    struct part *root;
    struct part **leaves;
    size_t leaf_count, leaf_room, part_count;
    const char *hint;                        /* charset of raw 8-bit parameters */
    const char *declared_type, *report_type; /* of the whole, before anything was mended */
    size_t decoded_bytes;                    /* of encoded messages and multiparts, so far */
    bool mended, too_deep, too_many;
};

void outline_parse(struct outline *outline, const struct header *header);

/* --- canonical.c --- */

/* Writes the outline as a faultless message, has libetpan read it, and points every leaf's body into that copy. */
void canonical_parse(struct outline *outline);

/* --- transfer.c --- */

/* The next line's beginning. */
static inline const char *line_next(const char *at, const char *end)
{
    const char *feed = memchr(at, '\n', (size_t)(end - at));
    return feed ? feed + 1 : end;
}

/* Decodes at most `max` bytes. *damaged is set where the coding is not what it says, never cleared. Returns owned by
 * the arena. */
char *transfer_decode(struct arena *arena, enum transfer transfer, const char *raw, size_t bytes, size_t max,
                      size_t *out, bool *damaged);
/* Finds a uuencoded file in text: *from and *to get its span with the begin and end lines, *name its name. */
bool uu_find(struct arena *arena, const char *text, size_t bytes, size_t *from, size_t *to, const char **name);
/* The same of a file in yEnc; and its bytes, never more than there are. */
bool yenc_find(struct arena *arena, const char *text, size_t bytes, size_t *from, size_t *to, const char **name);
size_t yenc_decode(const char *at, const char *end, char *out);

/* --- entity.c, choose.c, forms.c --- */

/* Returns the charset, other than UTF-8, of the first text, NULL when none. */
const char *entities_fill(struct arena *arena, const struct outline *outline, struct message *message,
                          const char *prior);
/* forms.c: of two decoded texts. */
bool forms_html_is_better(const struct entity *plain, const struct entity *html);
bool forms_say_the_same(const struct entity *plain, const struct entity *html);
/* entities[i] belongs to leaf i of the outline when choosing; marks body, alternative, attachment. */
void choose_bodies(const struct part *root, struct entity *entities);

/* --- fields.c --- */

/* Decodes the fields of a header into a message. */
void message_fill(struct arena *arena, const struct header *header, const char *hint, struct message *message);

#endif
