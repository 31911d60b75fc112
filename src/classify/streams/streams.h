/* SPDX-License-Identifier: MIT */
/* streams: the call's workstreams as words, and where a message numbers or names one. */
#ifndef MAILCALL_CLASSIFY_STREAMS_H
#define MAILCALL_CLASSIFY_STREAMS_H

#include <mailcall/lang/notions.h>
#include "view.h"

#define STREAMS_MAX 32

/* What the workstreams' titles, texts and tasks speak of: a word, or a notion (lang/notions.h) that its words stand
 * for.
 */
struct stream_term {
    double weight[STREAMS_MAX];  /* for each workstream */
    unsigned title;              /* set of workstreams whose title holds it */
    unsigned items[STREAMS_MAX]; /* which of a title's words it stands for, a bit each */
    int notion;                  /* -1: a word */
    bool own; /* the call's own title says it: it tells nothing apart, and is a name only among others of a title */
};

/* How a term is written, cut to its first letters so that endings and cognates do not matter. */
struct stream_key {
    const char *text;
    unsigned bytes;
    int term;
};

struct streams {
    size_t count;
    struct stream_term *terms;
    size_t term_count, term_room;
    struct stream_key *keys;
    size_t key_count, key_room;
    int *slots; /* hash of keys */
    size_t slot_mask;
    const struct tokens *own;       /* words of the call's titles */
    int notion_terms[NOTION_COUNT]; /* + 1; 0: none */
    bool alone;                     /* the call asks no questions */
    bool shared[NOTION_COUNT];      /* of the call's own titles */
    size_t title_items[STREAMS_MAX];
    int number[STREAMS_MAX]; /* as people would number it */
    struct tokens leads[STREAMS_MAX];
};

struct streams *streams_of(struct classifier *classifier);

/* Shorter words are no stems. */
#define STREAM_STEM_LEAST 3
/* Bytes of a word that count: "assessment" and "assessing", "evaluation" and "evaluación" meet in their first letters.
 */
unsigned stream_stem(const char *text, unsigned bytes);
/* Where the key of a stem stands, + 1, or may be put. */
int *stream_slot(const struct streams *streams, const char *stem, unsigned bytes);
/* The notions of words. */
void stream_notions(struct lang *lang, struct arena *arena, const struct words *words, struct notions_at *out);

/* A language with notions that is near kin to one without; NULL: none, or it has its own. */
const char *stream_kin(const char *language);
/* The text, byte for byte as long, in the letters of its language's kin. */
const char *stream_as_kin(struct arena *arena, const char *language, const char *text);

/* A word may stand for several notions. */
#define STREAM_NOTIONS 5
/* A message as the workstreams' words see it. */
struct stream_text {
    const struct streams *streams;
    const struct view *view;
    short (*notions)[STREAM_NOTIONS]; /* of each token, + 1; where several tokens make a word, of its first */
    double notion_share;              /* what a notion tells, against one where words of the call may stand beside it */
    bool *formula;                    /* of each token: "I would like to join", "my contribution" */
};
struct stream_text *stream_text_of(struct step *step, const struct view *view, const struct streams *streams);
/* What the token is to the workstreams: its word, then its notions; returns how many were put into out. Chinese and
 * Japanese words are read in pairs of characters. */
#define STREAM_TERMS_AT (STREAM_NOTIONS + 1)
size_t stream_terms_at(const struct stream_text *text, size_t token, const struct stream_term *out[STREAM_TERMS_AT]);
/* The same, of titles only, and of the one that says most. NULL: no title's word. */
const struct stream_term *stream_title_at(const struct stream_text *text, size_t token);

/* A mention: a number after or before the word for workstream, the words of a title, or the lead's name beside a word
 * for team. */
struct mention {
    int stream;
    double score;
    size_t first, end;
    bool named;
    bool led;     /* called its lead's: "Ana's team" */
    bool left;    /* only to say that it is another one that is meant */
    bool pointed; /* named above, in what it points at: "both of these" */
};
struct mentions {
    struct mention *items;
    size_t count, room;
};

/* Sets `left` where another workstream is meant instead: "I leave WS2 and would like to join WS3". */
void streams_left(const struct step *step, const struct view *view, struct mentions *mentions);
/* Nothing is added of stream -1. */
void mention_add(struct step *step, struct mentions *out, int stream, double score, size_t first, size_t end,
                 bool named);
/* The author's own words, of the text, the subject, the names of files: for ZONE_BODY; else, those of the zone alone.
 */
bool stream_zone_fits(enum zone zone, enum zone wanted);
/* The sentence that holds a token of the author's own: [from, to). */
void stream_sentence_at(const struct view *view, size_t at, size_t *from, size_t *to);
/* "but", "sauf": behind it stands what is left out of the whole. */
bool stream_excepts(const struct step *step, const struct view *view, size_t at);
/* "the", "these": what leads to a noun or a number. */
bool stream_is_article(const struct token *token);
/* A word for team. Who is greeted is none: "Dear BPF coordinating team". */
bool stream_is_team(const struct token *token);
bool stream_in_greeting(const struct step *step, const struct token *token);
/* The numbers behind the words for workstream or team. */
void streams_after(struct step *step, const struct view *view, const struct streams *streams, const struct hit *hit,
                   struct mentions *out);
void streams_numbered(struct step *step, const struct stream_text *text, enum zone zone, struct mentions *out);
void streams_named(struct step *step, const struct stream_text *text, enum zone zone, struct mentions *out);
/* What a sentence that asks to take part points at. Of the text's own mentions, which have to be in `out`, and of those
 * in what it quotes. */
void streams_pointed(struct step *step, const struct stream_text *text, struct mentions *out);
void leads_named(struct step *step, const struct view *view, struct mentions *out);
/* The text turns to a lead: "Dear Ana", "Ana, could we ...". */
bool lead_is_addressed(struct step *step, const struct view *view, size_t stream);
/* "All three workstreams" stands in the tokens [from, to). */
bool streams_all(const struct step *step, const struct view *view, size_t from, size_t to);
/* The index of the workstream that a tag such as "ws2" or an id means, or -1. */
int streams_tag(const struct step *step, const struct streams *streams, const char *tag, size_t bytes);

/* What speaks for a workstream. */
struct standing {
    double numbered, named;   /* the strongest mention by number, by its title's words */
    double question;          /* how surely one of its questions is answered */
    double general;           /* how surely one is answered that belongs to no workstream */
    bool talks;               /* the message is talk, and descriptions are all the call asks; known once its kind is */
    bool gives;               /* the message contributes, or joins */
    bool thread, lead, asked; /* the message above it belongs there; its lead wrote it; it is addressed to its lead */
    double matter, above;     /* its words in the text; in what the text replies to */
    double quoted;            /* ... of these, in what it quotes */
    double part;              /* by how much its words lead in the paragraph where they lead most */
    size_t terms;             /* its different words */
    bool worded;              /* one of them stands in the call as it stands in the text */
    bool scant;               /* one word, none of the call's own, where descriptions are all the call asks */
    bool listed;              /* named only where the text tells which workstreams there are */
    bool left;                /* it is named as the one that is not meant */
    bool requested;           /* numbered or named in the sentence that asks to join; or all are */
    struct verdict verdict;
};

/* Sets `requested`: "I would like to join workstream 2". */
void streams_requested(struct step *step, const struct view *view, const struct mentions *mentions,
                       struct standing *standings);

/* Sets `listed`; the tokens in empty[] give no answer. */
void streams_listed(const struct step *step, const struct stream_text *text, const struct mentions *mentions,
                    const bool *empty, struct standing *standings);

/* Once the kind is known: only what answers belongs somewhere through the questions; offers and machines nowhere. */
void streams_settle(struct step *step);

/* "WS2 answers.docx": attached files whose names number a workstream. */
void stream_files(struct step *step, const struct streams *streams, struct standing *standings);

/* Where an answer to a call without questions is set out by quoted lines, headings or rows: what each part speaks for,
 * as if named, and in empty[] the tokens of parts that give no answer. */
void stream_parts(struct step *step, const struct stream_text *text, struct standing *standings, bool *empty);

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
    STREAM_AHEAD,       /* its words are more than those of any other */
    STREAM_MATTER,      /* how many its words are */
    STREAM_SHARE,       /* of all workstreams' words */
    STREAM_TERMS,       /* different words */
    STREAM_ABOVE,       /* its words lead in what the text replies to */
    STREAM_ABOVE_ALONE, /* ... and talk of nothing else replies to it */
    STREAM_OTHERS,      /* another one is named or numbered, this one is not */
    STREAM_ELSEWHERE,   /* another one's question is answered or lead addressed */
    STREAM_SINGLE,      /* the call has no other */
    STREAM_GIVES,       /* the message contributes, or joins; known once its kind is */
    STREAM_GIVES_AHEAD, /* ... and its words are more than those of any other */
    STREAM_REQUESTED,   /* a join asks for it in so many words */
    STREAM_AGAINST,     /* it is numbered, but the words are those of another one */
    STREAM_PART,        /* a paragraph is its own, where the whole is another one's */
    STREAM_FACTS
};
void streams_facts(const struct standing *standings, size_t count, size_t stream, double facts[STREAM_FACTS]);
/* Probability that the message belongs to the workstream. */
double streams_probability(const struct standing *standings, size_t count, size_t stream);

#endif
