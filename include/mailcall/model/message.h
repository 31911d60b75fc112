/* SPDX-License-Identifier: MIT */
/*
 * message: a received message as plain data, decoded: what mail/ hands to everyone else.
 *
 * Everything is borrowed from the arena it was parsed into. All text is valid UTF-8 without NUL, CR or LF (headers), or
 * with LF line ends (bodies). Strings are never NULL unless said so: absent is "". Source: RFC 5322, RFC 2045-2047, RFC
 * 2231, RFC 6532.
 */
#ifndef MAILCALL_MODEL_MESSAGE_H
#define MAILCALL_MODEL_MESSAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>

/* Limits of what is looked at; past them the rest is ignored and the message is marked. Each is far above honest mail.
 */
#define MESSAGE_MAX_FIELDS 2000
#define MESSAGE_MAX_HEADER_BYTES (1024 * 1024)
#define MESSAGE_MAX_ADDRESSES 1000
#define MESSAGE_MAX_PARTS 1000
#define MESSAGE_MAX_DEPTH 50
#define MESSAGE_MAX_TEXT_BYTES (4 * 1024 * 1024)
#define MESSAGE_MAX_BYTES (50 * 1024 * 1024)

struct mailbox {
    const char *name;    /* display name, decoded, quotes removed; "" when none */
    const char *address; /* addr-spec, domain lower-cased */
};

struct field {
    const char *name;  /* as written */
    const char *value; /* unfolded, RFC 2047 decoded */
};

/* A leaf of the MIME tree. */
struct entity {
    const char *type;       /* "text/plain", lower case */
    const char *charset;    /* as labelled, lower case; "" when none */
    const char *filename;   /* decoded (RFC 2231, RFC 2047), base name only */
    const char *content_id; /* without <> */
    const char *part;       /* "1.2.1" */
    const char *bytes;      /* transfer encoding undone; NULL until asked for with message_decode when it is not text */
    size_t count_bytes;
    const char *elsewhere; /* where the body of a message/external-body is to be had; NULL: it is here */
    bool attachment;       /* Content-Disposition: attachment, or a named part that is not the body */
    bool body;             /* one of the parts a reader would show as the message's text, best alternative chosen */
    bool alternative;      /* the other form of a body part (the HTML of a plain/HTML pair, or the reverse) */
    bool flowed, delsp;    /* RFC 3676 */
    bool in_forwarded;     /* lies inside a message/rfc822 or a list digest's part */
    size_t of_forwarded;   /* message.forwarded[of_forwarded - 1] is the innermost message it lies in; 0: this one */
    bool damaged;          /* transfer encoding or structure had to be mended */
    int encoding;          /* private to mail/ */
    const char *raw;       /* private to mail/: the encoded bytes */
    size_t raw_bytes;
};

struct message {
    struct field *fields;
    size_t field_count;
    struct mailbox from, sender, reply_to, original_from; /* original_from: X-Original-From or what "via" hides */
    struct mailbox *to, *cc;
    size_t to_count, cc_count;
    const char *subject;                  /* decoded, as sent */
    const char *message_id, *in_reply_to; /* without <> */
    const char **references;              /* oldest first, without <> */
    size_t reference_count;
    const char *list_id;        /* what stands between <>, lower case */
    const char *auto_submitted; /* lower case: "", "no", "auto-replied", ... */
    const char *precedence;
    const char *return_path;  /* "<>" when null sender, "" when unknown */
    const char *content_type; /* of the whole: "multipart/report", lower case */
    const char *report_type;  /* of multipart/report: "delivery-status", lower case; "" otherwise */
    int64_t date_utc;         /* CLOCK_NONE when absent or impossible */
    int64_t received_utc;     /* of the topmost Received field; CLOCK_NONE when none */
    struct entity *entities;  /* reading order */
    size_t entity_count;
    bool header_mended, structure_mended, too_deep, too_many_parts, truncated;
    bool text_cut;              /* ... at MESSAGE_MAX_TEXT_BYTES of text */
    struct message **forwarded; /* header data of message/rfc822 parts (entities stay in this message, in_forwarded) */
    size_t forwarded_count;
};

/* First field of that name (case-insensitive), or NULL. */
const char *message_field(const struct message *message, const char *name);

#endif
