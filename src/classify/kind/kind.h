/* SPDX-License-Identifier: MIT */
/* kind: what is measured of a message before its kind is decided. Each feature is 0 when absent and about 1 when
 * plainly there. */
#ifndef MAILCALL_CLASSIFY_KIND_H
#define MAILCALL_CLASSIFY_KIND_H

#include "view.h"

/* Shorter than this is short. */
#define KIND_SHORT_WORDS 25

enum feature {
    FEATURE_GIVES,
    FEATURE_ATTACHED,
    FEATURE_REVISES,
    FEATURE_DRAFT,
    FEATURE_PLACE,
    FEATURE_REWORDS,
    FEATURE_JOINS,
    FEATURE_INTRODUCES,
    FEATURE_THANKS,
    FEATURE_AGREES,
    FEATURE_VOTES,
    FEATURE_CHALLENGES,
    FEATURE_OTHERS,
    FEATURE_CALLS,
    FEATURE_MEETING,
    FEATURE_NEWS,
    FEATURE_UPDATE,
    FEATURE_ASKS,
    FEATURE_SUBSCRIBES,
    FEATURE_TESTS,
    FEATURE_PROCEDURE,
    FEATURE_SORRY_LATE,
    FEATURE_AWAY,
    FEATURE_BOUNCES,
    FEATURE_MACHINE,
    FEATURE_SELLS,
    FEATURE_TRICKS,
    FEATURE_BEHALF,
    FEATURE_PERSONAL,
    FEATURE_OPINES,
    FEATURE_SUMS,
    FEATURE_PROMISES,
    FEATURE_PHRASES, /* the ones above are concepts' strengths; the ones below are counted or looked up */
    FEATURE_ANSWERS = FEATURE_PHRASES, /* passages that follow a question's words or number: log2(1 + n) */
    FEATURE_MATTER,                    /* passages whose words fit a question: log2(1 + n) */
    FEATURE_SUBSTANCE,                 /* own words, body and attachments: log2(words / 40), 0..5 */
    FEATURE_SHORT,                     /* few words in the body and nothing readable attached */
    FEATURE_BARE_QUESTIONS, /* the call's questions, or a list of who answers them, and nothing is said under them */
    FEATURE_COORDINATOR,    /* sent by a coordinator or a workstream's lead */
    FEATURE_REPLY,
    FEATURE_REPLY_TO_CALL,
    FEATURE_REPLY_TO_LOGISTICS,
    FEATURE_REPLY_TO_JOIN,
    FEATURE_FORWARD,
    FEATURE_FORWARD_BARE, /* passes on something that gives no sign of answering */
    FEATURE_PASSED_ON,
    FEATURE_FILE_READ,
    FEATURE_FILE_THERE,
    FEATURE_SAME_TEXT, /* mostly the text of an earlier contribution of the same address */
    FEATURE_EARLIER,   /* the address has contributed before */
    FEATURE_TIMETABLE, /* clock times and dates */
    FEATURE_LINKS,     /* few words and a web address */
    FEATURE_ASKING,    /* share of the sentences that are questions */
    FEATURE_DISGUISED,
    FEATURE_HEADER,
    FEATURE_BOUNCE_SENDER,
    FEATURE_MASS_SENDER,
    FEATURE_ASKS_ALONE, /* a short message that starts a thread and mostly asks */
    FEATURE_SELLER,     /* the signature is a seller's, or the sender is named like what the reader is told of */
    FEATURE_TICKET,     /* the subject carries a ticket's number */
    FEATURE_STATES,     /* several statements of the author's own and no sign of another purpose */
    FEATURE_IMPERSONAL, /* a link, and nobody says "I" or "we" */
    FEATURE_DESK,       /* a coordinator's short reply */
    FEATURE_EDIT,       /* a place in a draft and other wording for it, together */
    FEATURE_NOT_OWN,    /* all of it looked like quotation or signature */
    FEATURE_NOTHING,    /* no words of the author's own at all */
    FEATURE_FOR_STREAM, /* a text of some length that belongs to a workstream */
    FEATURE_SELF,       /* how often "I" and "we" stand there */
    FEATURE_WITHDRAWS,  /* takes back what was sent, and puts nothing in its place */
    FEATURE_ONLY,       /* every sentence serves a purpose other than to contribute */
    FEATURE_OUTLINE,    /* numbered lines of a few words each */
    FEATURE_COUNT
};

struct features {
    double value[FEATURE_COUNT];
    const char *quote[FEATURE_COUNT];                     /* the words that spoke for it, or NULL */
    size_t answers, answer_words, prompts, matter, below; /* below: right under words of the call */
    size_t sure; /* passages of some words that are filed under a question for sure */
};

void features_measure(struct step *step, struct features *out);
/* The part of it that asks who sent it, in which thread and with what. */
void features_measure_mail(struct step *step, const struct view *view, struct features *out);
/* What those measured so far say together. */
void features_weigh(struct step *step, const struct view *view, bool first_person, struct features *out);
/* Once it is known what the text states, and whether it proposes other wording. */
void features_weigh_stance(struct step *step, const struct view *view, struct features *out);
/* The part of it that tells offers. */
void features_measure_offer(const struct step *step, const struct view *view, bool first_person, struct features *out);
/* What does not speak of the message itself though its words would: it stands in quotation marks, or inside an answer.
 */
void features_unsay(struct step *step, struct view *view);
/* Words against a question that are said of another than the call's (faults.c). */
bool faults_another(const struct step *step, const struct view *view, const struct hit *hit);
/* Minutes and summaries, and promises of answers: neither holds answers of its author. */
void features_weigh_sums(struct step *step, const struct view *view, struct features *out);
/* All of a reply stands below numbered lines of somebody else's answers, and only agrees. */
bool features_only_nods(const struct step *step, const struct view *view);
/* Words of the body's sentences that do not call a question wrong; half of them where nobody says "I" or "we". */
double features_own_words(struct step *step, const struct view *view);
/* Words above that block in which the sender tells of themselves, half of those in which nobody says "I" or "we"; what
 * hands on, invites, asks or turns to the reader is left out. */
double features_told_above(struct step *step, const struct view *view, size_t block);
/* The same, of the paragraphs in which nothing says that concept. */
double features_told_beside(struct step *step, const struct view *view, enum concept concept);
/* Words that tell of practice, where nobody asks, introduces themselves or speaks of themselves alone. */
double features_told_ours(struct step *step, const struct view *view);
/* The author has nothing to answer, or no time to. */
bool features_abstains(const struct view *view);
/* One past the last word of the sentence that begins with that token. */
size_t features_sentence_end(const struct view *view, size_t first);
/* The same, of what commas and their like part in a sentence. */
size_t features_clause_end(const struct step *step, const struct view *view, size_t first);
/* Of whom a sentence or a part of it speaks. */
struct spoken_of {
    double words;
    bool we, alone, here; /* "we"; "I"; it opens with where its author is, or with a place's name */
};
struct spoken_of features_spoken_of(struct step *step, const struct view *view, size_t first, size_t end);
/* A reply that tells what others wrote and nothing of its author's own; and what its words then count. */
bool features_only_retells(struct step *step, const struct view *view, const struct features *out);
void features_weigh_retold(struct features *out);
/* News that is passed on, full of the call's matter and of nothing that its sender does. */
void features_weigh_news(struct step *step, const struct view *view, struct features *out);
/* The message takes back an earlier one; NULL: it does not. */
const struct hit *revises_nothing(const struct step *step, const struct view *view);
/* It mends a word of what its author sent before; NULL: it does not. */
const struct hit *revises_word(const struct step *step, const struct view *view);
/* How a revision revises: it mends a part, or takes back. */
void revises_tell(struct step *step, const struct view *view, const struct features *features);
/* Whether anything is left beside what the message is for. */
void features_weigh_rest(const struct step *step, const struct view *view, struct features *out);
/* Thanks and questions around what is told of one's own practice. */
void features_weigh_own(struct step *step, const struct view *view, struct features *out);
/* How much a reply tells of its author's own practice, 0 to 1 and above. `fits`: what it says goes with a question of
 * the call, so that sentences without a person are its author's, too. */
double features_tells(struct step *step, const struct view *view, bool fits);
/* Takes thanks and agreement for what they are beside what a reply tells of its author's own practice. Whether it only
 * retells what others wrote. */
bool features_weigh_told(struct step *step, const struct view *view, struct features *out);
const char *feature_meaning(enum feature feature); /* "asks to take part" */

#endif
