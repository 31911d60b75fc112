/* SPDX-License-Identifier: MIT */
/*
 * store: what mailcall remembers, as domain verbs. No SQL and no engine type is seen outside store/.
 *
 * Records are the raw messages and the journal; everything else is derived and store_forget_derived throws it away.
 * Writing verbs are one durable transaction each (WAL, synchronous=FULL) and have committed when they return OK. Order
 * is the store's own sequence (`number`, from 1, what people call #41), never a Date field. Returned strings live in
 * the arena passed in.
 */
#ifndef MAILCALL_STORE_STORE_H
#define MAILCALL_STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>
#include <mailcall/base/status.h>
#include <mailcall/model/analysis.h>

#define STORE_BUSY_MS 10000 /* contract: a store locked longer than this counts as not there */
#define STORE_ATTEMPTS 3    /* analyses that may fail before a message is quarantined */

struct store;

enum store_mode {
    STORE_CREATE,
    STORE_WRITE,
    STORE_READ,
    STORE_SALVAGE /* for store_restore to read from: of any version */
};

/* BAD_INPUT: corrupt or not ours; TRANSIENT: locked; DENIED: read-only; IO_FAILED: missing or disk. Migrates an older
 * schema (STORE_CREATE/WRITE). */
enum status store_open(const char *path, enum store_mode mode, struct store **out, struct err *err) MUST_USE;
void store_close(struct store **store);
/* For a process that stores one message: what it wrote stays in the write-ahead log when it closes, which is as durable
 * and spares the disk; whoever closes last without this, or finds the log long, moves it into the database. */
void store_leave_log(struct store *store);
/*
 * Moves a damaged store, with its log, to the name `aside` in the same folder (IO_FAILED when that name is taken). It
 * waits its turn like a writer, and whoever still has the old store open gets TRANSIENT at the next writing verb:
 * nothing is accepted into a store that is no longer read. STORE_CREATE then makes a new one at `path`.
 */
enum status store_set_aside(const char *path, const char *aside, struct err *err) MUST_USE;
/* Quick integrity check. */
enum status store_check(struct store *store, struct err *err) MUST_USE;

enum state { STATE_ANALYSED, STATE_TO_ANALYSE, STATE_QUARANTINED };

/*
 * header_key: hash of the header without its trace fields, computed by the caller, NULL or "" when not known. It
 * matters only where one of two copies is marked truncated, because the key of a cut message differs from that of the
 * whole one:
 *
 *   - A cut copy and a longer one are the same message when the header keys are equal AND the body of the cut one is,
 * byte for byte (line ends aside), the beginning of the longer one's. Message-ID, Date or From alone never suffice.
 *   - So whoever forges a header can neither replace nor hide what was said: what gives way is contained in what stays,
 * and the copy that gave way is kept besides (store_earlier_copies). A longer forgery on top of a cut message leaves
 * the true whole message a record of its own when it comes, because the forgery is not marked truncated.
 *   - Two copies of which neither is truncated are the same only when their keys are equal.
 */
struct envelope {
    const char *sender, *recipient;
    int64_t received_utc;
    bool archived; /* from an archive: it was received then, whatever came before it into the store */
    bool truncated;
    const char *header_key;
};

struct stored { /* one message as the store knows it */
    int64_t number;
    enum state state;
    int attempts;
    const char *failure;  /* why the last analysis failed */
    int64_t arrived_utc;  /* when it was received, as intake or its header said: what people are shown, and what
                             deadlines are measured by */
    int64_t received_utc; /* the same, raised to the latest in the store if the clock went back: windows of time */
    int64_t date_utc;
    const char *key, *call_id; /* call_id "" = unrouted */
    const char *sender, *recipient, *message_id, *in_reply_to, *subject;
    bool forced_call;       /* --call */
    bool truncated, erased; /* erased: only number and key are left */
    size_t raw_bytes;
    int64_t duplicates; /* times the same message came again */
    /* from the analysis; kind is meaningful when state is STATE_ANALYSED */
    enum kind kind;
    unsigned flags;
    double kind_confidence;
    const char *name, *address, *organisation, *language;
    const char *analysis_json; /* "" when there is none */
};

struct filing { /* one passage filed under one question */
    int64_t number;
    size_t passage;       /* index in the analysis */
    const char *question; /* id */
    double confidence;
    const char *why; /* evidence in one line */
    const char *text;
    bool undecided, explicit_evidence;
    bool by_human; /* a coordinator filed it there */
};

/* What one analysis leaves in the store. */
struct derived {
    const struct analysis *analysis;
    const char *analysis_json;
    const char *message_id, *in_reply_to, *subject;
    const char **references;
    size_t reference_count;
    int64_t date_utc;
    const char *authored_text; /* for full-text search */
    const struct filing *filings;
    size_t filing_count;
    const int64_t *sketch;
    size_t sketch_count;   /* the smallest hashes of its runs of words; none for a near duplicate */
    int64_t same_words_as; /* the first message with its words, 0: itself */
};

/* Keeps the raw message, with `derived` (or NULL: state to analyse, `failure` says why) in the same transaction. The
 * same key again: *number is the old one and *known is set; a known copy that was shorter (truncated or cut) is
 * replaced by the longer one and analysed anew, and *known is false then. received_utc is raised to the latest one in
 * the store if the clock went back, but for archived mail. */
enum status store_put(struct store *store, const char *key, const void *raw, size_t raw_bytes,
                      const struct envelope *envelope, const char *call_id, bool forced_call,
                      const struct derived *derived, const char *failure, int64_t *number, bool *known,
                      struct err *err) MUST_USE;
/* A batch makes several writing verbs one transaction (import: about 1,000 puts). A verb that fails breaks the batch:
 * the verbs after it and store_batch_end answer TRANSIENT and nothing is kept; do its messages again one by one. A
 * batch holds other writers up. */
enum status store_batch_begin(struct store *store, struct err *err) MUST_USE;
bool store_in_batch(const struct store *store);
enum status store_batch_end(struct store *store, bool keep, struct err *err) MUST_USE;

/* Replaces what is derived of one message: after a retry, a rebuild or a correction. derived NULL: counts a failed
 * attempt, and quarantines at STORE_ATTEMPTS. */
enum status store_replace_derived(struct store *store, int64_t number, const char *call_id,
                                  const struct derived *derived, const char *failure, struct err *err) MUST_USE;
/* Throws all derived rows away, in one transaction; messages become STATE_TO_ANALYSE with no attempts counted. Each
 * keeps the name of its call, so that it is not lost when that has no file. */
enum status store_forget_derived(struct store *store, struct err *err) MUST_USE;

/* Can the first and the last message be come to? Costs a look at two pages, and finds a tree of messages that has lost
 * its root, which no list and no count meets. BAD_INPUT: no. */
enum status store_reaches(struct store *store, struct err *err) MUST_USE;
enum status store_raw(struct store *store, int64_t number, struct buf *out, struct err *err) MUST_USE;
/* BAD_INPUT when there is no such number. */
enum status store_get(struct store *store, struct arena *arena, int64_t number, struct stored *out,
                      struct err *err) MUST_USE;
/* 0 when unknown. */
enum status store_find_key(struct store *store, const char *key, int64_t *number, struct err *err) MUST_USE;
/* The first message that came with that Message-ID: anyone may use it again, nobody can take it over. */
enum status store_find_message_id(struct store *store, const char *message_id, int64_t *number,
                                  struct err *err) MUST_USE;

struct query {                                   /* all conditions must hold; zeroed: everything */
    const char *call_id;                         /* NULL: any; "": unrouted */
    const char *question, *workstream, *address; /* NULL: any; question: filed there, proposals do not count */
    int kind;                                    /* -1: any */
    int state;                                   /* -1: any */
    unsigned flags_any;
    int64_t after_number, up_to_number; /* exclusive, inclusive; 0: open */
    int64_t since_utc, until_utc;       /* received, inclusive / exclusive; CLOCK_NONE: open */
    bool newest_first;
    size_t limit;      /* 0: no limit */
    bool without_json; /* leave analysis_json "": several times faster over many messages */
};
#define QUERY_ALL ((struct query){.kind = -1, .state = -1, .since_utc = INT64_MIN, .until_utc = INT64_MIN})

enum status store_list(struct store *store, struct arena *arena, const struct query *query, struct stored **out,
                       size_t *count, struct err *err) MUST_USE;
enum status store_filings(struct store *store, struct arena *arena, int64_t number, struct filing **out, size_t *count,
                          struct err *err) MUST_USE;
enum status store_workstreams(struct store *store, struct arena *arena, int64_t number, const char ***ids,
                              size_t *count, struct err *err) MUST_USE;

/* All that is filed under a question of a call, across messages in their order (after exclusive, up_to inclusive, 0
 * open), proposals (undecided) included. */
enum status store_filings_of_question(struct store *store, struct arena *arena, const char *call_id,
                                      const char *question, int64_t after_number, int64_t up_to_number,
                                      struct filing **out, size_t *count, struct err *err) MUST_USE;
/* The message this one answers: in_reply_to, else the latest of `references` that the store has. 0 when none is here.
 */
enum status store_thread_parent(struct store *store, const char *in_reply_to, const char *const *references,
                                size_t reference_count, int64_t *number, struct err *err) MUST_USE;
/* Messages that name this Message-ID in In-Reply-To or References, in order: what to read again when a parent arrives
 * after them. */
enum status store_thread_replies(struct store *store, struct arena *arena, const char *message_id, int64_t **numbers,
                                 size_t *count, struct err *err) MUST_USE;
/* The author's own words, "" when not analysed. */
enum status store_authored(struct store *store, struct arena *arena, int64_t number, const char **text,
                           struct err *err) MUST_USE;
/* Contributions and revisions by an address (case aside) to a call before a message (0: all), latest first; without
 * those that only mend a word or take back what was sent. */
struct earlier {
    int64_t number;
    const char *subject, *text;
};
enum status store_earlier(struct store *store, struct arena *arena, const char *call_id, const char *address,
                          int64_t before_number, struct earlier **out, size_t *count, struct err *err) MUST_USE;
/* Appends what learned evidence is learned from: passages of a call filed under a question by a human (any kind of
 * message) or on explicit evidence (contributions and revisions only, and a template counts once). Only messages up to
 * a number (0: all); in the order of origins, the newest first, `most` in all. */
enum status store_examples(struct store *store, struct arena *arena, const char *call_id, const char *question,
                           int64_t up_to_number, size_t most, struct examples *out, struct err *err) MUST_USE;

/* Template mail. A sketch is compared with those of the messages before a number (0: all): who shares at least `least`
 * hashes, most shared first, then the earliest; STORE_ALIKE_MOST at most. Whether they really are alike is for the
 * caller to see. */
#define STORE_ALIKE_MOST 5
struct alike {
    int64_t number;
    size_t shared;
};
enum status store_alike(struct store *store, struct arena *arena, const int64_t *sketch, size_t sketch_count,
                        size_t least, int64_t before_number, struct alike **out, size_t *count,
                        struct err *err) MUST_USE;
/* All messages with the words of this one, itself and the first included, in order; none when it has no near duplicate.
 */
enum status store_same_words(struct store *store, struct arena *arena, int64_t number, int64_t **numbers, size_t *count,
                             struct err *err) MUST_USE;

/* Raw copies that a longer copy took the place of: none is ever dropped. */
enum status store_earlier_copies(struct store *store, int64_t number, size_t *count, struct err *err) MUST_USE;
enum status store_earlier_copy(struct store *store, int64_t number, size_t index, struct buf *out,
                               struct err *err) MUST_USE;
/* Removes a message's content for good: raw bytes, all that is derived, index, free pages and log. A tombstone (number
 * and key) stays, so that an import cannot bring it back: store_put then answers the number and *known. The caller adds
 * the journal entry. */
enum status store_erase(struct store *store, int64_t number, struct err *err) MUST_USE;

/* Damage is met by whoever asks for what lies there, and not by others: PATH.suspect beside the store says that
 * somebody did, so that the next one who writes has all of it checked. */
bool store_is_suspect(const char *path);
void store_clear_suspect(const char *path);
/* Takes over what can be read of a damaged store into an empty new one, with its numbers: raw messages (to be
 * analysed), earlier copies, watermarks, journal, outbox, facts. A message of which only the bytes are left is taken by
 * them. No number that was given is given again. *lost: numbers that were given and could not be read. */
struct restore_help { /* what the store cannot tell from a message's bytes itself */
    void (*keys)(const struct buf *raw, char key[65], char header_key[65]); /* as for store_put */
    int64_t (*received_utc)(void *context, const struct buf *raw);          /* by its own header */
    void *context;
};
enum status store_restore(struct store *to, struct store *from, const struct restore_help *help, size_t *taken,
                          size_t *lost, struct err *err) MUST_USE;

struct hit {
    int64_t number;
    double rank;
    const char *snippet;
}; /* matched words between U+0002 and U+0003 */
/* Every word of `words` must occur; FTS operators in it are plain words; "..." is a phrase. Folded for case and
 * diacritics; works without spaces (Chinese, Japanese, Thai). */
enum status store_search(struct store *store, struct arena *arena, const char *words, size_t limit, struct hit **out,
                         size_t *count, struct err *err) MUST_USE;

struct counts { /* the ledger: received = sum of by_kind + to_analyse + quarantined; the rest are parts or extras */
    int64_t received, by_kind[KIND_COUNT], to_analyse, quarantined, unrouted_of_these, duplicates_seen;
};
enum status store_counts(struct store *store, const struct query *query, struct counts *out, struct err *err) MUST_USE;
/* How often a name occurs: messages of each call that has any (unrouted ones aside), in the order of names; answers
 * filed under each question of a call, without proposals. */
struct name_count {
    const char *name;
    int64_t count;
};
enum status store_call_counts(struct store *store, struct arena *arena, struct name_count **out, size_t *count,
                              struct err *err) MUST_USE;
enum status store_question_counts(struct store *store, struct arena *arena, const char *call_id,
                                  struct name_count **out, size_t *count, struct err *err) MUST_USE;
enum status store_last_number(struct store *store, int64_t *number, struct err *err) MUST_USE;

/* What stood of a message before another reading took its place, or before a longer copy did: the answers that a digest
 * would have told. The verbs that replace what is derived keep it wherever something changes; it goes when all who take
 * digests of the call have been told, or the message is erased. */
struct reread {
    int64_t id, number;
    struct filing *before; /* `question` and `text` alone */
    size_t before_count;
};
/* Of each message up to a number what stood when the recipient was last told. *last: up to where they have been told
 * when a digest with all of this is out (outbox_row.reread). None, and *last stays behind, while messages wait to be
 * read: a rebuild is under way, and what moved is not known yet. */
enum status store_reread(struct store *store, struct arena *arena, const char *call_id, const char *recipient,
                         int64_t up_to_number, struct reread **out, size_t *count, int64_t *last,
                         struct err *err) MUST_USE;

/* The journal: what a human decided; append-only. */
struct entry {
    int64_t id, at_utc, number;
    const char *who, *verb, *argument;
};
enum status store_journal_add(struct store *store, const struct entry *entry, int64_t *id, struct err *err) MUST_USE;
enum status store_journal(struct store *store, struct arena *arena, int64_t number, struct entry **out, size_t *count,
                          struct err *err) MUST_USE; /* number 0: all */

/*
 * Digests: one watermark a (call, recipient), and the outbox. At most one sender at a time, and the same bytes until
 * they are out:
 *
 *   store_sender_lock      one process sends; the lock dies with it. TRANSIENT: another digest is being sent.
 *   store_outbox           rows waiting from earlier runs, due when next_try_utc has come; send these first
 *   store_outbox_add       bytes, fixed Message-ID and window, before anything is sent. One waiting row a (call,
 * recipient): TRANSIENT otherwise store_outbox_take      counts the try before the mail program is run, so that a
 * sender that dies has used one up store_outbox_sent / store_outbox_unsent store_sender_unlock    (or store_close)
 *
 * A row that was taken OUTBOX_TRIES times is failed: loudly, by whoever lists OUTBOX_FAILED rows. Its watermark stays,
 * so that the next digest's window begins where the failed one began: nothing is skipped.
 */
#define OUTBOX_TRIES 5 /* contract: five tries in a day, then failed */
enum outbox_state { OUTBOX_WAITING, OUTBOX_SENT, OUTBOX_FAILED };
struct outbox_row {
    int64_t id, from_number, to_number; /* window: from exclusive, to inclusive */
    const char *call_id, *recipient, *message_id;
    const char *bytes;
    size_t byte_count;
    enum outbox_state state;
    int tries;
    int64_t next_try_utc, made_utc;
    const char *failure;
    int64_t reread; /* store_outbox_add: up to where it tells what moved; 0: not at all */
};
enum status store_sender_lock(struct store *store, struct err *err) MUST_USE;
void store_sender_unlock(struct store *store);
/* When to try again after that many tries: 15 minutes, 1, 4 and 18 hours. */
int64_t store_outbox_retry_utc(int tries, int64_t now_utc);
enum status store_watermark(struct store *store, const char *call_id, const char *recipient, int64_t *number,
                            struct err *err) MUST_USE;
/* id, state, tries and failure of `row` are not read. */
enum status store_outbox_add(struct store *store, const struct outbox_row *row, int64_t *id, struct err *err) MUST_USE;
enum status store_outbox(struct store *store, struct arena *arena, enum outbox_state state, struct outbox_row **out,
                         size_t *count, struct err *err) MUST_USE;
/* *taken: it is this caller's to send now. False: not waiting, not due, or its tries are used up (it is failed then).
 */
enum status store_outbox_take(struct store *store, int64_t id, int64_t now_utc, bool *taken, struct err *err) MUST_USE;
/* Sent: marks the row and moves the watermark of (call, recipient) to to_number, in one transaction. The watermark
 * never goes back, and does not move when the window began after it: what lies between has not been told. */
enum status store_outbox_sent(struct store *store, int64_t id, struct err *err) MUST_USE;
/* Not sent: counts the try (unless store_outbox_take did), sets the next; `final` or the last try marks it failed (the
 * watermark stays). */
enum status store_outbox_unsent(struct store *store, int64_t id, int64_t next_try_utc, bool final, const char *failure,
                                struct err *err) MUST_USE;

/* Small facts that survive: "last_drain_utc", "alert", ... value "" when unset. Not derived. */
enum status store_fact(struct store *store, struct arena *arena, const char *name, const char **value,
                       struct err *err) MUST_USE;
enum status store_fact_set(struct store *store, const char *name, const char *value, struct err *err) MUST_USE;

#endif
