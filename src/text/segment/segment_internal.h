/* SPDX-License-Identifier: MIT */
/*
 * segment_internal: the body as lines, each with a role, and the steps that give roles. Every step looks only at lines
 * that no earlier step has given away (ROLE_AUTHORED), so their order in segment.c is the order of trust.
 */
#ifndef MAILCALL_TEXT_SEGMENT_INTERNAL_H
#define MAILCALL_TEXT_SEGMENT_INTERNAL_H

#include <mailcall/text/segment.h>

struct line {
    const char *text; /* in its block's text */
    size_t bytes;
    char *folded; /* fold_line() of it, made when first wanted */
    size_t block;
    int depth;
    signed char footer; /* carries a list footer's words: 1 yes, -1 no, 0 not asked yet */
    bool answered;      /* quoted, and the author\'s words follow */
    bool first;         /* of its block: what stands before it is a blank line or another element */
    enum role role;
    enum rule rule;
};

struct job {
    struct arena *arena;
    const struct blocks *in;
    struct line *lines; /* of the body */
    size_t count;
    const char *author; /* folded, "" when unknown */
    bool is_forward;
    struct segmentation *out;
    const char *said; /* the line that announces answers inside the quotation, folded */
    size_t attempts;  /* at attributions, for hostile text is nothing but colons */
    size_t own_from;  /* no line before this one is the author's own */
    size_t head_line; /* first line of the forwarded head */
};

#define NO_LINE ((size_t)-1)
/* A line longer than this is a paragraph: none of the short phrases looked for is so long. */
#define FOLD_MAX_BYTES 2000

/* The line folded, which is done when it is first asked for. */
const char *line_fold_first(struct job *job, size_t i);
static inline const char *line_fold(struct job *job, size_t i)
{
    return job->lines[i].folded ? job->lines[i].folded : line_fold_first(job, i);
}
void lines_set(struct job *job, size_t from, size_t to, enum role role, enum rule rule);
/* Authored so far, depth 0, not hidden. */
bool line_own(const struct job *job, size_t i);
/* Words of lines still the author's own before `to`, greetings left out. */
size_t own_words_before(struct job *job, size_t to);
/* The same without signature, closing and disclaimer, which programs add. */
size_t own_words_by_hand(struct job *job, size_t to);
size_t count_words(const char *text, size_t bytes);
/* Running text rather than a line of a card: many words, or a sentence. */
bool line_is_prose(struct job *job, size_t i);
/* Nothing but dashes, underscores, stars. */
bool line_is_rule(const char *text, size_t bytes);
static inline bool line_is_rule_at(const struct job *job, size_t i)
{
    return line_is_rule(job->lines[i].text, job->lines[i].bytes);
}
/* Begins with a quotation mark of any language. */
bool line_opens_quotation(const struct line *line);
bool has_address(const char *folded);
/* Folded `line` is one of `names`, or one of its parts standing alone; the author's. */
bool line_names(struct job *job, size_t i, const char *names);
bool line_is_author(struct job *job, size_t i);
/* A word of `name` is among `words`; both folded. */
bool shares_name(const char *words, const char *name);

void lines_from_blocks(struct job *job);
/* What is done with the blocks of a file that begin at `first`; returns how many there are. */
typedef size_t attached_step(struct job *job, size_t first);
/* `attached` may be NULL where there are no files. */
void blocks_from_lines(struct job *job, attached_step *attached);
/* Blocks whose quote marks stand inside a line, cut at them; `in` itself when there is none. */
struct blocks unflatten(struct arena *arena, const struct blocks *in);
/* A letter in one line that numbers its answers, as greeting, answers and closing; false: it is none. */
bool one_line_cut(struct arena *arena, const struct block *block, struct blocks *out);
/* What stands in the body and in an attachment is the author's once. */
void same_text(struct arena *arena, struct blocks *blocks);
void split_units(struct arena *arena, struct blocks *blocks);

/* What segment_digest found: no digest; one that a list sent; a reply, with one below it. */
enum digest { DIGEST_NONE, DIGEST_OF_LIST, DIGEST_BELOW };
/* A list digest: each of its messages gets the steps for itself. Above one that is replied to the author's text does,
 * and all of the digest is others'. */
typedef void segment_step(struct job *job);
enum digest segment_digest(struct job *job, segment_step *steps);
void segment_quotes(struct job *job);  /* depth, containers, quoted lines that lost their mark */
void segment_footers(struct job *job); /* list footers, scrubbed attachments, PGP armour, warnings */
void segment_history(struct job *job); /* attributions, pasted headers, forwards, and what stands below them */
void segment_inside(struct job *job);  /* the author's answers inside a quotation */
/* Of these the ones that carry a mark. `said`: answers are announced; `nothing_else`: the author wrote nothing above.
 */
void segment_marks(struct job *job, bool said, bool nothing_else);
/* The line begins with what may be such a mark. */
bool marks_answer(struct job *job, size_t i);
void segment_tail(struct job *job); /* signature, device line, disclaimer, closing */
void segment_greeting(struct job *job);
/* The blocks of one attached document that begin at `first`, its greeting and its end set aside; returns how many. */
size_t segment_document(struct job *job, size_t first);
void segment_answered(struct job *job); /* which quoted lines the author's words answer */

/* What introduces an earlier message has its first line, or an attribution its last, at `at`: one past it, its first in
 * `from`; `at`: nothing does. */
typedef size_t find_head_end(struct job *job, size_t at, size_t *from);
find_head_end history_head_end;
/* Lines that make up an attribution ending with line `end`: the first of them, or NO_LINE. */
size_t attribution_start(struct job *job, size_t end);
/* Below a forward's mark, an attribution in place of a header: one past it, or `at`. Fills whose message it is. */
size_t attribution_head(struct job *job, size_t at, struct forwarded_head *head);
/* Lines of a pasted header block from `at` on: one past the last, or `at` when there is none. Fills `head` (may be
 * NULL). */
size_t header_block_end(struct job *job, size_t at, bool marked, struct forwarded_head *head);
/* The same right below a mark, of fields without colons: "From "Ada" <ada@example.org>", "Date 09/08/2016 16:12". */
size_t uncoloned_header_end(struct job *job, size_t at, struct forwarded_head *head);
/* Lotus Notes' head, whose line with the addressee is `at`: one past its last line, its first in `from`; `at`: none. */
size_t notes_header_end(struct job *job, size_t at, size_t *from);
/* The same of a head in boxes, as older releases draw it. */
size_t boxed_header_end(struct job *job, size_t at, struct forwarded_head *head);
/* "Ada Example <ada@example.org>" as a head's sender. */
void header_take_from(struct job *job, const char *value, struct forwarded_head *head);
/* The line has a date and a time of day; a time of day. */
bool line_is_dated(struct job *job, size_t i);
bool line_is_timed(struct job *job, size_t i);
/* Below the attribution `from` to `end`, without marks, when the author only cites there: one past what is cited, where
 * the author goes on; else NO_LINE. */
size_t cited_end(struct job *job, size_t from, size_t end, find_head_end *head_end);

#endif
