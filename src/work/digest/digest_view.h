/* SPDX-License-Identifier: MIT */
/* digest_view: what a digest is made from, gathered once from the store; the files digest_*.c each write one part of
 * the document from it. */
#ifndef MAILCALL_WORK_DIGEST_VIEW_H
#define MAILCALL_WORK_DIGEST_VIEW_H

#include <mailcall/work/digest.h>
#include <mailcall/work/left.h>
#include <mailcall/work/succession.h>

/* A part longer than this is a wall: the rest is named by number. */
#define DIGEST_ENTRIES_MAX 12
#define DIGEST_ENTRIES_LEAST 3
#define DIGEST_ENTRIES_IN_ALL 42 /* answers; a mail of more than 100 kB is cut short by large mail services */
#define DIGEST_LINES_MAX 20
#define DIGEST_WORDS_MAX_CHARACTERS 300 /* of an answer: four lines on a desk, nine on a phone */

/* What of a message a person has to read elsewhere, or ask for. */
#define ITEM_FLAGS_NEED (FLAG_ATTACHMENT_ONLY | FLAG_UNREADABLE_ATTACHMENT | FLAG_FORGOTTEN_ATTACHMENT | FLAG_SCANNED)

/* Of a message larger than one may be, header and beginning are kept. */
#define CUT_SHORT "cut short: only its beginning is here"

struct item {
    struct stored stored;
    const struct filing *filings;
    size_t filing_count;
    const char *const *workstreams;
    size_t workstream_count;
    const struct analysis *analysis; /* NULL when not read, or not needed */
    const int64_t *same_words;       /* template mail: the numbers of all with nearly these words, in order */
    size_t same_words_count;         /* 0: nobody else wrote so */
    bool late_read;                  /* it was owed from an earlier digest */
    bool in_scope;
    bool undecided;                  /* a person must say where it, or a passage of it, belongs */
    bool unplaced;                   /* a revision, and nobody knows of what */
    int64_t repeats;                 /* the contribution that it is once more, word for word; 0: none */
    const struct stored *const *kin; /* what it may replace, or who may be the same person at another address */
    size_t kin_count;
};

struct moved; /* an answer that was told, and stands elsewhere since its message was read again */

struct view {
    struct site *site;
    struct arena *arena;
    const struct call *call;
    const struct coordinator *coordinator; /* NULL: everything */
    bool all;                              /* scope */
    const char *recipient;                 /* whose window it is */
    int64_t now_utc, since_utc, until_utc;
    int64_t from_number, to_number, last_digest_utc; /* CLOCK_NONE: none yet */
    bool by_time;

    struct item *items;
    size_t item_count, item_room;
    int64_t *pending;
    size_t pending_count, pending_room;
    int64_t *still_waiting; /* what needed somebody before this window and is not settled, lowest number first */
    size_t still_waiting_count, still_waiting_room;
    struct item *unrouted; /* no more is known of each than `stored` */
    size_t unrouted_count, unrouted_room;
    struct moved *moved;
    size_t moved_count, moved_room;
    int64_t reread;                  /* up to where the reader is told what moved, by store_reread */
    struct counts period, ever;      /* the call's ledger: this window, since the beginning */
    int64_t repeats, repeats_ever;   /* of its revisions those that are an earlier message once more */
    struct succession succession;    /* what revisions have replaced */
    size_t *answers;                 /* filed under each question of the call, ever, and not replaced since */
    size_t *stream_answers;          /* the same for each workstream */
    const struct outbox_row *failed; /* sends that were given up and not made good since */
    size_t failed_count;
    size_t spooled;
    int64_t spool_age_seconds;
    const char *alert;
    struct left *left; /* what the store has under names that the call files no longer have */
    size_t left_count;
};

enum status view_gather(struct view *view, const struct digest_request *request, struct err *err) MUST_USE;

/* --- digest_kin.c: fills repeats, unplaced and kin of the items --- */
enum status view_gather_kin(struct view *view, struct item *items, size_t count, struct err *err) MUST_USE;

/* --- digest_reread.c: fills moved; what this digest tells whole, and what has been replaced, is left out --- */
enum status view_gather_reread(struct view *view, struct err *err) MUST_USE;

/* --- digest_scope.c: whose is what, and how things are called --- */
const struct coordinator *scope_coordinator(const struct call *call, const char *address);
bool scope_has_workstream(const struct view *view, const char *id);
bool scope_has_question(const struct view *view, const struct question *question);
bool scope_has_item(const struct view *view, const struct item *item);
char *question_label(struct arena *arena, const struct call *call, size_t index);   /* "Question 3" */
char *question_heading(struct arena *arena, const struct call *call, size_t index); /* "Question 3. What are ..." */
char *question_labels(struct view *view, const bool *which); /* "Question 3 and Question 5", "": none */
char *workstream_heading(struct arena *arena, const struct workstream *workstream);
char *title_short(struct arena *arena, const struct call *call);
char *plural(struct arena *arena, int64_t count, const char *one, const char *many);
bool stored_is_noise(const struct stored *stored); /* a machine's answer, or an offer */
bool is_contribution(const struct item *item);     /* or a revision */
/* The revision that replaces the item's answer to the question, or (NULL) all of it; 0: it stands. */
int64_t item_replaced_by(const struct view *view, const struct item *item, const char *question);
unsigned item_revises(const struct item *item); /* REVISES_PART, REVISES_WITHDRAWS, or 0 */
/* Longer than what is read of one message. */
bool item_is_cut(const struct item *item);
bool item_needs(const struct item *item);
/* A machine's message that holds what may be somebody's contribution, as its analysis notes. */
bool item_returns(const struct item *item);
/* "Amara Okafor", or the address where no name is known. */
const char *item_name(const struct item *item);
/* "#41 Amara Okafor, National CERT". */
void add_who(struct view *view, struct node *parent, const struct item *item);
/* Head line: number, author, organisation, time and badges; `brief`: without those that a sentence below explains. */
void add_head(struct view *view, struct node *parent, const struct item *item, bool brief);
/* "14 Aug 09:12", its parts held together by no-break spaces. */
char *when_line(struct arena *arena, int64_t utc);
/* How to read the whole, a block of its own: a link when the site has a public address, else the command. */
void add_more(struct view *view, struct node *parent, int64_t number);
/* The item's own words filed under a question, or all of them (NULL). */
char *item_words(struct arena *arena, const struct item *item, const char *question);
/* The leading sentences of `text` as a quotation; *whole (may be NULL) tells whether that was all. */
void add_words(struct view *view, struct node *parent, const struct item *item, const char *text, bool *whole);
void add_numbers(struct view *view, struct node *parent, const int64_t *numbers, size_t count);
char *deadline_phrase(struct arena *arena, const struct call *call, int64_t now_utc); /* "28 days left" */

/* --- the parts --- */
/* Each of these has a card or a line in the part "What needs you first"; what waits from before is counted apart. */
size_t digest_needs_count(const struct view *view);
void digest_needs(struct view *view, struct node *document);
void digest_news(struct view *view, struct node *document);
/* --- digest_template.c: the same words are one entry, with everybody who sent them --- */
/* For each item the earliest in this digest that has the same words under that question (NULL: under none), or itself:
 * the entry is its. */
const struct item **template_firsts(struct view *view, const char *question);
/* Names the others in this digest that share the entry of `item`. */
void template_others(struct view *view, struct node *entry, const struct item *item, const struct item *const *firsts);
void template_sum(struct view *view, struct node *section);
/* The pages that these items' answers to the question point to, or (NULL) all of each. */
void digest_links(struct view *view, struct node *section, const struct item *const *items, size_t count,
                  const char *question);
bool item_filed_under(const struct item *item, const char *question);
bool item_filed_anywhere(const struct view *view, const struct item *item); /* under a question of the call */
/* False where this digest holds what replaces the item's answer to the question (NULL: all of it), or has it already.
 */
bool item_is_read_here(const struct view *view, const struct item *item, const char *question);
void digest_unfiled(struct view *view, struct node *document);
size_t digest_taken_out(const struct view *view); /* of what moved, all that came to no other question */
void digest_reread(struct view *view, struct node *document);
/* "#41 Amara Okafor · 14 Aug 09:12 · join: subject", an item of a list; `what` "": nothing between. */
void add_list_line(struct view *view, struct node *list, const struct item *item, const char *what);
void digest_others(struct view *view, struct node *document);
void digest_ledger(struct view *view, struct node *document);
void digest_deadline(struct view *view, struct node *document);

/* --- what one digest leaves for the next --- */
enum status pending_read(struct view *view, int64_t **numbers, size_t *count, struct err *err) MUST_USE;
enum status pending_write(struct site *site, const struct digest *digest, const char *call_id, const char *recipient,
                          struct err *err) MUST_USE;

#endif
