/* SPDX-License-Identifier: MIT */
/*
 * internal: what the steps of classify/ hand to each other. classify() runs them in the order given here; each reads
 * what the earlier ones wrote into `out` and adds its own part.
 */
#ifndef MAILCALL_CLASSIFY_INTERNAL_H
#define MAILCALL_CLASSIFY_INTERNAL_H

#include <string.h>
#include <mailcall/classify/classify.h>
#include <mailcall/lang/words.h>

struct standing;       /* streams.h: what speaks for a workstream */
struct streams;        /* streams.c: the call's workstreams as folded words */
struct matter;         /* matter.c: the call's questions and workstreams as folded words */
struct texts;          /* texts.h: the words of the message's texts */
struct view;           /* view.c: the message as folded words and the phrases met in them */
struct titles;         /* titled.c: the questions' titles, read */
struct stakeholders;   /* stakeholder.c: the call's stakeholder groups as folded words */
struct question_model; /* questions.c: terms, weights and learned examples of the call's questions */

struct classifier {
    struct arena *arena;     /* lives as long as the classifier */
    const struct call *call; /* never NULL: an empty call when there is none */
    struct lang *lang;       /* of the call */
    struct question_model *questions;
    double undecided_below;
    struct streams *streams;           /* NULL until streams_of() is first asked */
    struct matter *matter;             /* NULL until matter_of() is first asked; in `arena` */
    struct titles *titles;             /* NULL until a phrase is first compared with them; in `arena` */
    struct stakeholders *stakeholders; /* NULL until a contributor's group is first asked; in `arena` */
};

struct step {
    struct classifier *classifier;
    const struct call *call;
    struct arena *arena;
    const struct reading *reading;
    const struct surroundings *around; /* never NULL */
    struct analysis *out;              /* out->blocks is a copy of the reading's blocks, free to be changed */
    struct texts *texts;               /* NULL until a text's words are first asked for */
    struct view *view;                 /* NULL until view_of() is first asked */
    double *leaning;                   /* how surely undecided passages answer some question of each workstream's;
                                          NULL: nothing leans */
    struct standing *standings;        /* what speaks for each workstream; NULL where the call has none */
    bool answers_inside;               /* the call is passed on with the author's answers written into it */
    bool call_below;                   /* the call is passed on bare below the author's own text */
    bool call_alone;                   /* ... and that text is so short that it may hand the call on all the same */
    bool progress_list;                /* a table of it says who has sent or writes what */
    bool call_handed_on;               /* ... below words that only hand it on */
};

/* Whose text is read: not the call passed on bare below it, but a contribution passed on. */
void step_passed_on(struct step *step);
void step_language(struct step *step); /* out->language */
/* Marks the rows of tables that say who has sent or writes what: "Question | Received from | Status". */
void step_progress_lists(struct step *step);
void step_contributor(struct step *step); /* out->contributor, on-behalf and forwarded flags */
void step_passages(struct step *step);    /* marks ROLE_PROMPT; out->passages with verdicts and evidence */
void step_above(struct step *step);       /* the answer above the only question a reply quotes */
void step_workstreams(
    struct step *step);            /* out->workstreams, through names, numbers, subject, thread, questions, matter */
void step_kind(struct step *step); /* out->kind with confidence and evidence; takes verdicts of passages back where the
                                      kind holds no answers */
void step_declines(struct step *step); /* "n/a" under a question is no answer given */
/* Whether part of the authored text is no text: characters that could not be decoded, or controls. */
bool step_illegible(const struct step *step);
void step_flags(struct step *step); /* the other flags, topics, links, authored_words, note */

/* Quoted, and the author's all the same: answers are announced inside the quotation, or they sent nothing else. */
static inline bool quoted_is_kept(const struct block *block)
{
    return block->role == ROLE_AUTHORED && block->source[0] == '\0' &&
           (block->rule == RULE_ANNOUNCED_INSIDE || block->rule == RULE_NOTHING_LEFT);
}

struct evidence *evidence_add(struct arena *arena, struct evidence **list, size_t *count, enum rule rule, double score,
                              const char *format, ...) PRINTF_LIKE(6, 7);

#endif
