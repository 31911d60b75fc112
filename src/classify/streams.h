/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as words, and where a message numbers or names one. */
#ifndef MAILCALL_CLASSIFY_STREAMS_H
#define MAILCALL_CLASSIFY_STREAMS_H

#include "view.h"

#define STREAMS_MAX 32

/* A distinctive meaning of the workstreams' titles, texts and tasks: a word, or one of the words of the glossary's row.
 */
struct stream_term {
    double weight[STREAMS_MAX]; /* for each workstream */
    unsigned title;             /* set of workstreams whose title holds it */
    int row;                    /* of the glossary, or -1 */
};

/* How a term is written, cut to its first letters so that endings and cognates do not matter. */
struct stream_key {
    const char *text;
    unsigned bytes;
    int term;
    bool open; /* longer words that begin so are it, too */
};

struct streams {
    size_t count;
    struct stream_term *terms;
    size_t term_count, term_room;
    struct stream_key *keys;
    size_t key_count, key_room;
    int *slots; /* hash of keys */
    size_t slot_mask;
    size_t title_terms[STREAMS_MAX];
    int number[STREAMS_MAX]; /* as people would number it */
};

/* Rows of words that mean the same, each "word|stem*|...", ended by NULL. */
extern const char *const glossary[];

struct streams *streams_of(struct classifier *classifier);
/* The term of the word at tokens[at], or NULL; Chinese and Japanese are read in pairs of characters. */
const struct stream_term *streams_find(const struct streams *streams, const struct tokens *tokens, size_t at);

/* A mention: a number after or before the word for workstream, or the words of a title. */
struct mention {
    int stream;
    double score;
    size_t first, end;
    bool named;
};
struct mentions {
    struct mention *items;
    size_t count, room;
};

void streams_numbered(struct step *step, const struct view *view, const struct streams *streams, struct mentions *out);
void streams_named(struct step *step, const struct view *view, const struct streams *streams, struct mentions *out);
/* The index of the workstream that a tag such as "ws2" or an id means, or -1. */
int streams_tag(const struct step *step, const struct streams *streams, const char *tag, size_t bytes);

/* What speaks for a workstream. */
struct standing {
    double numbered, named;   /* the strongest mention by number, by its title's words */
    double question;          /* how surely one of its questions is answered */
    bool thread, lead, asked; /* the message above it belongs there; its lead wrote it; it is addressed to its lead */
    double matter, above;     /* its words in the text; in what the text replies to */
    size_t terms, titles;     /* its different words, and how often the words of its title stand there */
    struct verdict verdict;
};

/* Once the kind is known: only what answers belongs somewhere through the questions; offers and machines nowhere. */
void streams_settle(struct step *step);

/* What is weighed, each about 0 to 1. */
enum stream_fact {
    STREAM_NUMBERED,
    STREAM_MISNUMBERED,
    STREAM_NAMED,
    STREAM_ANSWERED,
    STREAM_ANSWERED_SURELY,
    STREAM_THREAD,
    STREAM_LEAD,
    STREAM_ASKED,
    STREAM_AHEAD,     /* its words are more than those of any other */
    STREAM_MATTER,    /* how many its words are */
    STREAM_SHARE,     /* of all workstreams' words */
    STREAM_TITLE,     /* a word of its title, and none of any other's */
    STREAM_TERMS,     /* different words */
    STREAM_ABOVE,     /* its words lead in what the text replies to */
    STREAM_OTHERS,    /* another one is named or numbered, this one is not */
    STREAM_ELSEWHERE, /* another one's question is answered or lead addressed */
    STREAM_SINGLE,    /* the call has no other */
    STREAM_AGAINST,   /* it is numbered, but the words are those of another one */
    STREAM_FACTS
};
void streams_facts(const struct standing *standings, size_t count, size_t stream, double facts[STREAM_FACTS]);
/* Probability that the message belongs to the workstream. */
double streams_probability(const struct standing *standings, size_t count, size_t stream);

#endif
