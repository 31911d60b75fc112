/* SPDX-License-Identifier: MIT */
/*
 * analysis: what reading a message yielded. Every verdict carries the evidence it rests on, and explain, show
 * and digest print that same evidence.
 */
#ifndef MAILCALL_MODEL_ANALYSIS_H
#define MAILCALL_MODEL_ANALYSIS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/model/block.h>
#include <mailcall/model/message.h>

enum kind {
    KIND_CONTRIBUTION,
    KIND_REVISION,
    KIND_COMMENT,
    KIND_JOIN,
    KIND_DISCUSSION,
    KIND_ANNOUNCEMENT,
    KIND_LOGISTICS,
    KIND_AUTOMATIC,
    KIND_UNSOLICITED
};
#define KIND_COUNT 9

/* What is sent in answer to the call, for the first time or anew. */
static inline bool kind_answers(enum kind kind)
{
    return kind == KIND_CONTRIBUTION || kind == KIND_REVISION;
}

/* Flags, a set of bits. flag_name gives the spelling used everywhere ("late"). */
enum flag {
    FLAG_LATE = 1 << 0,
    FLAG_OVER_LENGTH = 1 << 1,
    FLAG_ATTACHMENT_ONLY = 1 << 2,
    FLAG_UNREADABLE_ATTACHMENT = 1 << 3,
    FLAG_FORGOTTEN_ATTACHMENT = 1 << 4,
    FLAG_ON_BEHALF = 1 << 5,
    FLAG_FORWARDED = 1 << 6,
    FLAG_NOT_FOR_PUBLICATION = 1 << 7,
    FLAG_NEAR_DUPLICATE = 1 << 8,
    FLAG_CHALLENGES_QUESTION = 1 << 9,
    FLAG_UNDECIDED = 1 << 10,         /* a person must say where it belongs */
    FLAG_NOTHING_SET_ASIDE = 1 << 11, /* every block looked like quotation or signature, so all was kept */
    FLAG_DAMAGED = 1 << 12,           /* structure had to be mended, or was cut at a limit */
    FLAG_HIDDEN_TEXT = 1 << 13,
    FLAG_SCANNED = 1 << 14,          /* an attachment has pages and no text; a photograph is a picture, and not this */
    FLAG_LOOKALIKE_SENDER = 1 << 15, /* display name carries invisible characters or another address */
    /* How a revision revises, which outputs call "revises": neither takes the place of what stands. */
    REVISES_PART = 1 << 16,      /* "part": a word or number of an answer */
    REVISES_WITHDRAWS = 1 << 17, /* "withdrawal": what was sent is taken back */
};
#define FLAG_COUNT 16 /* that have names */

/* One reason for a verdict. */
struct evidence {
    enum rule rule;
    const char *detail; /* for people: "repeats the question's words: roles responsibilities stakeholder" */
    double score;       /* contribution to the decision, natural-log scale; only comparable within one message */
    int block;          /* index into analysis.blocks, -1: the message as a whole */
    size_t from, to;    /* byte span in that block's text; 0,0: all of it */
};

struct verdict { /* "this passage answers that question" / "this message belongs to that workstream" */
    const char *id;
    double confidence; /* 0..1, calibrated */
    struct evidence *evidence;
    size_t evidence_count;
};

#define PASSAGE_LEAST_WORDS 5 /* of fewer words a passage that answers nothing is a name, a greeting */

struct passage { /* authored text that stands together */
    const char *text;
    size_t first_block, last_block;
    const char *source;        /* "" body, else attachment */
    struct verdict *questions; /* best first; none: belongs to no question */
    size_t question_count;
    bool undecided; /* questions[] are proposals only: not filed */
    bool disputes;  /* questions[] are what a discussion challenges, and does not answer: not filed */
    bool no_answer; /* a prompt with nothing under it; text is "" */
    const char **links;
    size_t link_count; /* the pages it points to */
};

struct contributor {
    const char *name, *address, *organisation, *group; /* group: id of the call's stakeholder group, "" unknown */
    const char *passed_on_by;                          /* who forwarded it, "" when nobody did */
};

struct analysis {
    const char *call_id;
    enum kind kind;
    double kind_confidence;
    struct evidence *kind_evidence;
    size_t kind_evidence_count;
    struct blocks blocks;
    struct passage *passages;
    size_t passage_count;
    struct verdict *workstreams;
    size_t workstream_count;
    const char **topics;
    size_t topic_count;
    const char **links;
    size_t link_count;
    struct contributor contributor;
    const char *language; /* BCP 47, "und" when unknown */
    const char *subject;  /* without list tags and reply prefixes */
    const char *note;     /* one sentence for a human where something was odd, "" otherwise */
    const char *unread;   /* what of the message was not read, in words; NULL or "": all of it was */
    const char **unreadable;
    size_t unreadable_count; /* "report.pdf: encrypted" */
    unsigned flags;
    size_t authored_words;
    bool truncated_message;
};

/* Why an answer stands under its question. */
enum origin {
    ORIGIN_PERSON,   /* somebody filed it there */
    ORIGIN_EXPLICIT, /* it stood under the repeated question or a marker */
    ORIGIN_SOFT      /* by its words alone */
};
#define ORIGIN_COUNT 3
/* A filed answer: what the learned evidence is learned from. */
struct example {
    const char *question, *text;
    int origin;  /* enum origin */
    double sure; /* of ORIGIN_SOFT: with what confidence it was filed; 0: not said */
};
struct examples {
    struct example *items;
    size_t count, room;
};

/* What the store knows around a message; all may be empty. Part of the input, so that analysis stays pure. */
struct surroundings {
    int64_t received_utc;    /* when this message was received; CLOCK_NONE: use the message's own Received */
    const char *parent_kind; /* kind of the message this replies to, "" unknown */
    const char *parent_subject;
    const char **parent_questions;
    size_t parent_question_count;
    const char **parent_workstreams;
    size_t parent_workstream_count;
    bool parent_by_same_author, parent_is_call;
    const char **own_texts;
    size_t own_text_count; /* this address's earlier contributions to the call, latest first */
};

const char *kind_name(enum kind kind); /* "contribution" */
bool kind_from_name(const char *name, enum kind *kind);
const char *revises_name(unsigned flags); /* "part", "withdrawal", "" */
unsigned revises_from_name(const char *name);
const char *flag_name(enum flag flag); /* "late", "over-length", "attachment-only", ... */
bool flag_from_name(const char *name, enum flag *flag);
const char *origin_name(int origin);    /* "person", "explicit", "words" */
int origin_from_name(const char *name); /* NULL or unknown: a person filed it, as a hand-written file means */

#endif
