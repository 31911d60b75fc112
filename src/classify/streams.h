/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as words, and where a message numbers or names one. */
#ifndef MAILCALL_CLASSIFY_STREAMS_H
#define MAILCALL_CLASSIFY_STREAMS_H

#include "view.h"

#define STREAMS_MAX 32

/* A distinctive word of the workstreams' titles, texts and tasks, cut to its first letters so that endings and cognates
 * do not matter. */
struct stream_term {
    const char *stem;
    unsigned bytes;
    double weight[STREAMS_MAX]; /* for each workstream */
    unsigned title;             /* set of workstreams whose title holds it */
};

struct streams {
    size_t count;
    struct stream_term *terms;
    size_t term_count, term_room;
    int *slots; /* hash of terms */
    size_t slot_mask;
    size_t title_terms[STREAMS_MAX];
    int number[STREAMS_MAX]; /* as people would number it */
};

struct streams *streams_of(struct classifier *classifier);
const struct stream_term *streams_find(const struct streams *streams, const struct token *token);

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

#endif
