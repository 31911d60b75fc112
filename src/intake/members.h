/* SPDX-License-Identifier: MIT */
/* members: the files below a path that hold messages, in the order of their names. */
#ifndef MAILCALL_INTAKE_MEMBERS_H
#define MAILCALL_INTAKE_MEMBERS_H

#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/status.h>

/* Folders within folders: deeper ones are named as unread. */
#define MEMBERS_MAX_DEPTH 16

enum member_kind {
    MEMBER_MESSAGE, /* one message, whatever it begins with */
    MEMBER_EITHER,  /* one message or an mbox: its beginning decides */
    MEMBER_NAMED, /* the same, named by a person, who may have meant another file: what is plainly no mail is refused */
    MEMBER_MBOX,  /* counts only when it is an mbox: its name says nothing */
    MEMBER_UNREAD /* a folder that could not be looked at */
};

struct member {
    const char *path;
    enum member_kind kind;
    int64_t bytes, modified_utc;
};

struct members {
    struct arena *arena; /* borrowed */
    struct member *items;
    size_t count, room;
};

/* A Maildir's messages are new/ then cur/; any other folder is walked down, hidden names and symbolic links left out.
 */
enum status members_of_folder(const char *path, struct members *out, struct err *err) MUST_USE;

#endif
