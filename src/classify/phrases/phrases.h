/* SPDX-License-Identifier: MIT */
/*
 * phrases: turns of phrase that tell what a message is, in many languages, as data, and the one matcher that finds
 * them.
 *
 * A phrase is words separated by blanks, compared folded (case and diacritics gone):
 *   word*   any word that begins so          one/two   either: a word, "don't", "co-worker", a number, a gap
 *   _       up to four words of any kind     #         a number
 *   ^       (first) only where a line begins
 * Chinese, Japanese and Thai are compared character by character, so nothing needs to be cut into words there.
 */
#ifndef MAILCALL_CLASSIFY_PHRASES_H
#define MAILCALL_CLASSIFY_PHRASES_H

#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#include <mailcall/base/arena.h>

/* What a phrase means. */
enum concept {
    CONCEPT_ATTACHED,      /* an attachment is announced */
    CONCEPT_NO_ATTACHMENT, /* somebody else's attachment, or its absence, is talked about */
    CONCEPT_GIVES,         /* the author's own contribution is announced */
    CONCEPT_REVISES,       /* it replaces an earlier one */
    CONCEPT_WITHDRAWS,     /* the author takes back what they sent; 0.5: by words that deny */
    CONCEPT_ERRATUM,       /* a word or number is mended, the rest stands */
    CONCEPT_AMENDS,        /* something said before is put right: a preface that says so announces a revision */
    CONCEPT_DRAFT,         /* a document under discussion */
    CONCEPT_PLACE,         /* a place in it: section 3.2, page 4 */
    CONCEPT_REWORDS,       /* other wording is proposed */
    CONCEPT_JOINS,         /* the author wants to take part */
    CONCEPT_STAYS_OUT,     /* the author cannot, or no longer will */
    CONCEPT_LEAVES,        /* a workstream is left, or not the one that is meant (LEAVES_...) */
    CONCEPT_INTRODUCES,    /* the author says who they are */
    CONCEPT_THANKS,
    CONCEPT_AGREES,
    CONCEPT_NODS, /* as all that is said below the lines of another: "ditto", "word for word" */
    CONCEPT_VOTES,
    CONCEPT_YIELDS,     /* an objection, a motion of the author's own is taken back */
    CONCEPT_CHALLENGES, /* the question itself is called wrong */
    CONCEPT_UPHOLDS,    /* that is taken back: it is denied, or an answer is called wrong */
    CONCEPT_OTHERS,     /* what others wrote is talked about */
    CONCEPT_RETELLS, /* what others sent in is told again, compared or judged: "both of them say", "read her letter" */
    CONCEPT_SAYS,    /* somebody says or writes that: of a name, their text is told again */
    CONCEPT_CALLS,   /* others are invited to contribute, reminded */
    CONCEPT_MEETING, /* agenda, minutes, summary, dial-in */
    CONCEPT_NEWS,    /* something is passed on or made known */
    CONCEPT_SOURCE,  /* where news that is passed on stood: in this morning's paper, in a new study */
    CONCEPT_UPDATE,  /* a workstream's state is reported */
    CONCEPT_ASKS,    /* deadline, format, language, place to send to are asked about */
    CONCEPT_SUBSCRIBES, /* the list itself: subscribing, leaving, addresses, access */
    CONCEPT_PROCEDURE,  /* the nouns such questions are about */
    CONCEPT_TESTS,
    CONCEPT_SORRY_LATE,
    CONCEPT_AWAY, /* out of office */
    CONCEPT_BOUNCES,
    CONCEPT_MACHINE, /* receipts, moderation notices, ticket systems */
    CONCEPT_SELLS,
    CONCEPT_PRICES,       /* what things cost, as who sells and who buys both say */
    CONCEPT_BUYS,         /* somebody gives it to us */
    CONCEPT_TRICKS,       /* advance fees, mailbox warnings */
    CONCEPT_PRIVATE,      /* the author asks that it is not published */
    CONCEPT_CONFIDENTIAL, /* a disclaimer's boilerplate, which is no such wish */
    CONCEPT_RESERVED,     /* "for internal use only": such a wish where it fills a sentence */
    CONCEPT_MARKED,       /* "[confidential]": such a wish where it stands apart in the subject */
    CONCEPT_FREELY,       /* may be published, is no secret: takes a wish back */
    CONCEPT_BEHALF,       /* a group or organisation speaks */
    CONCEPT_OURS,         /* "our association": one does, and goes by no name here */
    CONCEPT_PASSES,       /* somebody else's text is passed on */
    CONCEPT_PERSONAL,     /* the author says they speak for themselves */
    CONCEPT_OPINES,       /* an opinion or practice of the author's own is stated */
    CONCEPT_SUMS,         /* what others said or answered is summed up */
    CONCEPT_PROMISES,     /* the author's answers will come later */
    CONCEPT_ABSTAINS,     /* the author has nothing to answer, or will not */
    CONCEPT_HELPS,        /* the author could help: an offer where somebody who leads is named */
    CONCEPT_ADDS,         /* the author adds to what somebody else told: "one more for your list" */
    CONCEPT_AGENDA,       /* a title: agenda, minutes */
    CONCEPT_PRESENT,      /* a line of who was there */
    CONCEPT_RESOLVES,     /* what a meeting decided, and when the next is */
    CONCEPT_WORKSTREAM,   /* the word for workstream, before a number */
    CONCEPT_WORKS,        /* the author says where they work: the name follows */
    CONCEPT_REPLIES,      /* what a body says of itself behind its name: "thanks you for" */
    CONCEPT_ORGANISATION, /* a word that makes a name an organisation's */
    CONCEPT_PREFACES,     /* how it came that the author writes, for whom, and who has agreed to it */
    CONCEPT_PRESENTS,     /* who the author is and what they do */
    CONCEPT_FOLLOWS,      /* what they have to say comes next */
    CONCEPT_FAREWELLS,    /* good wishes, below all answers */
    CONCEPT_ON_REQUEST,   /* ... and more for who asks */
    CONCEPT_GRANTS, /* what is told whoever asks about the procedure: late answers are welcome, yours has arrived */
    CONCEPT_COUNT,

    /* Senses: what single words mean. None tells anything alone; senses_join() makes concepts of those in a sentence.
     */
    SENSE_WISH = CONCEPT_COUNT, /* the author would like to, may they? */
    SENSE_JOIN,
    SENSE_HELP,
    SENSE_TEAM,
    SENSE_ADD, /* put down, sign up */
    SENSE_ME,
    SENSE_OWN, /* my, our, this */
    SENSE_YOUR,
    SENSE_TEXT, /* contribution, answer, file, message */
    SENSE_EARLIER,
    SENSE_REPLACE,
    SENSE_NEWER,
    SENSE_MISTAKE,
    SENSE_NAME,
    SENSE_PUBLISH,
    SENSE_NOT,
    SENSE_SECRET,
    SENSE_STAFF, /* coordinators, secretariat */
    SENSE_ONLY,
    SENSE_GIVE, /* here is, below, I submit */
    SENSE_QUESTION,
    SENSE_FAULT,
    SENSE_REPHRASE,
    SENSE_DEADLINE,
    SENSE_FORM, /* length, language, format */
    SENSE_ASKWORD,
    SENSE_KNOW,
    SENSE_RECEIVE,
    SENSE_LINK,
    SENSE_BROKEN,
    SENSE_EXTEND,
    SENSE_SEND,
    SENSE_LIST,
    SENSE_LEAVE, /* leave the list, be removed */
    SENSE_ADDRESS,
    SENSE_MEET,
    SENSE_DATE,
    SENSE_HELD, /* took place, decided */
    SENSE_INVITE,
    SENSE_ALL,
    SENSE_NEWS, /* published, launched */
    SENSE_REPORT,
    SENSE_SIGNUP,
    SENSE_INTEREST,
    SENSE_AWAY,
    SENSE_UNTIL,
    SENSE_ACCESS, /* reads mail, answers it */
    SENSE_URGENT,
    SENSE_CONTACT,
    SENSE_OFFER,
    SENSE_SERVICE,
    SENSE_PRICE,
    SENSE_BUY,
    SENSE_CUSTOMER,
    SENSE_ACCOUNT, /* mailbox, password */
    SENSE_VERIFY,  /* confirm, suspend, expire */
    SENSE_MONEY,   /* funds, inheritance, transfer */
    SENSE_REMARK,  /* remarks, suggestions */
    SENSE_DRAFT,   /* what remarks are made on */
    SENSE_FILE,    /* an attachment */
    SENSE_OPEN,    /* opened, read, displayed */
    SENSE_HARM,    /* infected, malicious */
    SENSE_BEG,     /* please, we ask, we prefer */
    SENSE_ITEM,    /* a question by its number or place */
    SENSE_STUCK,   /* cannot be answered, as it stands */
    SENSE_SORRY,
    SENSE_AGAIN,
    SENSE_RIGHT,    /* how it should read, the right one */
    SENSE_SLIP,     /* mixed up, sent too early */
    SENSE_SAID,     /* by the author, before: I wrote, my mail */
    SENSE_TELLER,   /* of a mistake: a colleague, my wife */
    SENSE_CHANGED,  /* thought over, no longer so */
    SENSE_PART,     /* of a document: a paragraph, a table */
    SENSE_NTH,      /* which part: 3, the last */
    SENSE_PUT,      /* what becomes of it: I'd drop it, it is missing */
    SENSE_ASKING,   /* you ask, ask instead */
    SENSE_ASIF,     /* as if, already decided */
    SENSE_SUMMARY,  /* minutes, summary */
    SENSE_SOFAR,    /* received so far */
    SENSE_SHIFT,    /* changed, from now on */
    SENSE_ACCEPTED, /* accepted, confirmation */
    SENSE_TIME,     /* hours, time */
    SENSE_CAN,      /* I can, we could */
    SENSE_SPARE,    /* spare, have left */
    SENSE_VOLUNTEER,
    SENSE_CORRECT,   /* put right */
    SENSE_SHOULD,    /* it should be */
    SENSE_ROOM,      /* room, a seat */
    SENSE_SITE,      /* web site, search engine */
    SENSE_TOP,       /* first page, more visitors */
    SENSE_READER,    /* you and your, where it can be nobody else */
    SENSE_LEFT,      /* no longer works there */
    SENSE_NOBODY,    /* nobody, hardly anyone */
    SENSE_TELLS,     /* can answer, will say */
    SENSE_OPENLY,    /* in public, or without names */
    SENSE_REWORD,    /* put it another way */
    SENSE_HAD,       /* what the reader has from the author */
    SENSE_AWRY,      /* how that was wrong, or what becomes of it */
    SENSE_OUGHT,     /* how it should have been */
    SENSE_VALID,     /* the one of two that counts: "this is the right one" */
    SENSE_DISCARD,   /* the reader is to throw the other away */
    SENSE_UNDO,      /* taken back, withdrawn */
    SENSE_OBJECTION, /* and what is no contribution: objection, motion, candidacy */
    SENSE_UNREADY,   /* still counted, not done before a day */
    SENSE_TAKE,      /* would it be accepted then, may it be later */
    SENSE_UNWORD,    /* please leave out, please ignore */
    SENSE_READS,     /* please read */
    SENSE_LESS,      /* without, instead of */
    SENSE_PERUSED,   /* I have read, having read */
    SENSE_LETTER,    /* what others send in: letter, answer, post */
    SENSE_JUST,      /* yesterday, this morning, has just */
    SENSE_ENACTED,   /* decided, presented by some authority */
    SENSE_JUDGED,    /* how that is: fine, honest, the best, inexact */
    SENSE_ENTRY,     /* a meeting, a page, an archive that one gets into */
    SENSE_BARRED,    /* what keeps the author out of it: no sound, a password */
    SENSE_FAILS,     /* how it fails whoever comes: an error, a busy line */
    SENSE_PAGES,     /* how long something is, in pages: "one page" is no place in a document */
    SENSE_MIDNIGHT,  /* when a day ends */
    SENSE_COMES,     /* it is on its way: will be with you by Friday */
    SENSE_HERE,      /* it is there already: "hier kommt unsere Antwort" */
    SENSE_OFFICE,    /* and when those who work go home: "is it midnight or the end of office hours?" */
    SENSE_YEARAGO,   /* last year: longer ago than any contribution to the call */
    SENSE_END
};

/* Each file phrases_SUBJECT.c is a table of these under its own name, ended by a group without phrases. The build lists
 * them (classify/CMakeLists.txt) and phrases_compile makes of them what the matcher reads. */
struct phrase_group {
    enum concept concept;
    const char *lang;    /* for the reader of the table */
    double weight;       /* 1: tells by itself; 0.5: tells together with others */
    const char *phrases; /* separated by | */
};

/* What single words say wherever they stand: bits of a token. */
enum said {
    SAID_WE = 1, /* who a clause speaks of */
    SAID_ALONE = 2,
    SAID_YOU = 4,
    SAID_DU = 8, /* "you", but "of the" in French */
    SAID_SOON = 16,
    SAID_MAIL = 32,     /* what is written and who collects it: whoever speaks of these talks */
    SAID_SAME = 64,     /* "it is the same with us": who says so goes on to tell how */
    SAID_HERE = 128,    /* ... with whom, or where */
    SAID_CALL = 256,    /* what is handed on, and to whom: the call, those who may answer it */
    SAID_BODY = 512,    /* "we", as who speaks for a body says it */
    SAID_PERSON = 1024, /* "I", as who speaks for themselves does */
    SAID_SELF = 2048    /* either, in words of the author's own */
};
/* Words separated by |, folded; one that ends in "*" stands for all that begin so, by three bytes at least. */
struct said_group {
    enum said said;
    const char *words;
};
/* Ended by a group without words. */
extern const struct said_group said_groups[];

enum zone { ZONE_SUBJECT, ZONE_BODY, ZONE_FILE, ZONE_PROMPT, ZONE_QUOTED, ZONE_SIGNATURE, ZONE_COUNT };

struct token {
    const char *text; /* folded */
    uint64_t key;     /* the same text has the same key and hash (phrase_table.h) */
    unsigned bytes, hash;
    enum zone zone;
    int block;                         /* -1: of none: the subject, or a text looked at alone */
    unsigned from, to;                 /* in that block's text */
    bool number, line, sentence, wide; /* starts a line, starts a sentence; a CJK character */
    bool asked;                        /* a question mark follows */
    unsigned char beginning;           /* of what kind its first three bytes are (phrase_table.h) */
    unsigned short said;               /* SAID_... bits, once phrases were looked for */
};
struct tokens {
    struct token *items;
    size_t count, room;
};

struct hit {
    enum concept concept;
    double weight;
    size_t first, end; /* tokens */
};
struct hits {
    struct hit *items;
    size_t count, room;
};

/* Appends the words of `text`, folded; a URL is one word, "\1". */
void tokens_add(struct arena *arena, struct tokens *tokens, enum zone zone, int block, const char *text, size_t bytes);
/* The first of `count` tokens are the phrase's. */
bool tokens_begin(const struct token *tokens, size_t count, const struct tokens *phrase);
/* More phrases than this say nothing new; bounds what a hostile message can cost. */
#define PHRASE_HITS_MAX 1000
/* All phrases in tokens [first, end), longest of a concept at a place only, and what senses mean together. Notes of
 * each token what it says alone. */
void phrases_match(struct arena *arena, struct token *tokens, size_t first, size_t end, struct hits *out);

/* Whether the word is longer than what may stand before a point and end no sentence. */
bool token_ends(const struct token *token);
/* A sentence begins at this word. What looks like an end after a very short word is an abbreviation's point ("No. 2").
 */
static inline bool tokens_part(const struct token *tokens, size_t token)
{
    return tokens[token].sentence && token_ends(&tokens[token - 1]);
}
/* A sentence ends before this word: so does a paragraph's, and one whose full stop stands behind a Chinese character.
 */
static inline bool tokens_end_before(const struct token *tokens, size_t token)
{
    const struct token *before = &tokens[token - 1], *here = &tokens[token];
    return before->zone != here->zone || before->block != here->block || (here->sentence && before->wide) ||
           tokens_part(tokens, token);
}
/* Adds the concepts that the senses of a sentence make together; `senses` are in the order of their places. */
void senses_join(struct arena *arena, const struct token *tokens, size_t first, size_t end, const struct hits *senses,
                 struct hits *out);
/* Appends, or replaces what says the same at the same place less plainly. */
void hits_keep(struct arena *arena, struct hits *out, struct hit hit);

#endif
