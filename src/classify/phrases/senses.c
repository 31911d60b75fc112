/* SPDX-License-Identifier: MIT */
/*
 * senses: what the words of one sentence mean together. "Please replace what I sent on Monday" and "die Fassung von
 * gestern bitte durch diese ersetzen" share no word, but both replace something earlier: a table of meanings that meet
 * stands for thousands of phrases, in every language that has words for them, whatever their order.
 */
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include "phrases.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

/* Words that mean something together stand at most so far apart. */
#define NEAR 10
/* ... where they are told on over two or three sentences. */
#define FAR 30
/* ... and where what they say together can hardly be said of anything else. */
#define FURTHER 60
#define TOLD_ON 3
/* Two Chinese characters and a bit are a word. */
#define WIDE_TENTHS 22
#define MEET_MAX 4

/* What a sense leaves in a sentence's set; two of them may leave the same: the set only tells what need not be looked
 * for.
 */
#define BIT(sense) ((uint64_t)1 << (((sense)-SENSE_WISH) % 64))
#define MEET1(a) {a}, BIT(a)
#define MEET2(a, b) {a, b}, BIT(a) | BIT(b)
#define MEET3(a, b, c) {a, b, c}, BIT(a) | BIT(b) | BIT(c)
#define MEET4(a, b, c, d) {a, b, c, d}, BIT(a) | BIT(b) | BIT(c) | BIT(d)

enum mood { ANY, ASKED, TOLD };

struct meeting {
    enum concept concept;
    double weight;
    enum mood mood;
    enum concept senses[MEET_MAX]; /* the first is the one the others stand near */
    uint64_t all;
    enum concept without;
    size_t near; /* words */
};

static const struct meeting meetings[] = {
    {CONCEPT_JOINS, 1, ANY, MEET3(SENSE_JOIN, SENSE_WISH, SENSE_TEAM), 0, NEAR},
    {CONCEPT_JOINS, 0.6, ANY, MEET2(SENSE_JOIN, SENSE_WISH), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.6, ANY, MEET3(SENSE_WISH, SENSE_TEAM, SENSE_YOUR), SENSE_TEXT, 6},
    {CONCEPT_JOINS, 0.5, ANY, MEET2(SENSE_JOIN, SENSE_TEAM), SENSE_ALL, 4},
    {CONCEPT_JOINS, 0.9, ANY, MEET3(SENSE_HELP, SENSE_WISH, SENSE_TEAM), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.5, TOLD, MEET2(SENSE_HELP, SENSE_WISH), SENSE_QUESTION, 4},
    {CONCEPT_JOINS, 0.7, TOLD, MEET3(SENSE_HELP, SENSE_WISH, SENSE_YOUR), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 1, ANY, MEET3(SENSE_ADD, SENSE_ME, SENSE_TEAM), 0, NEAR},
    {CONCEPT_JOINS, 0.9, ASKED, MEET2(SENSE_ROOM, SENSE_TEAM), SENSE_QUESTION, 6},
    {CONCEPT_JOINS, 1, ANY, MEET3(SENSE_VOLUNTEER, SENSE_WISH, SENSE_TEAM), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.9, TOLD, MEET4(SENSE_TIME, SENSE_WISH, SENSE_TEAM, SENSE_YOUR), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.9, TOLD, MEET4(SENSE_TIME, SENSE_CAN, SENSE_TEAM, SENSE_YOUR), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.9, TOLD, MEET3(SENSE_TIME, SENSE_SPARE, SENSE_TEAM), SENSE_QUESTION, NEAR},
    {CONCEPT_JOINS, 0.9, TOLD, MEET3(SENSE_TIME, SENSE_SPARE, SENSE_WISH), SENSE_QUESTION, NEAR},

    {CONCEPT_REVISES, 1, ANY, MEET3(SENSE_REPLACE, SENSE_EARLIER, SENSE_TEXT), 0, NEAR},
    {CONCEPT_REVISES, 0.9, ANY, MEET3(SENSE_REPLACE, SENSE_DATE, SENSE_TEXT), SENSE_DEADLINE, NEAR},
    {CONCEPT_REVISES, 0.6, ANY, MEET3(SENSE_REPLACE, SENSE_OWN, SENSE_TEXT), 0, NEAR},
    {CONCEPT_REVISES, 1.2, TOLD, MEET4(SENSE_BEG, SENSE_REPLACE, SENSE_OWN, SENSE_TEXT), SENSE_DRAFT, NEAR},
    {CONCEPT_REVISES, 0.7, ANY, MEET3(SENSE_NEWER, SENSE_OWN, SENSE_TEXT), 0, NEAR},
    {CONCEPT_REVISES, 0.7, ANY, MEET3(SENSE_NEWER, SENSE_EARLIER, SENSE_TEXT), SENSE_YEARAGO, NEAR},
    {CONCEPT_REVISES, 0.8, ANY, MEET4(SENSE_MISTAKE, SENSE_EARLIER, SENSE_TEXT, SENSE_OWN), 0, NEAR},
    {CONCEPT_REVISES, 0.8, ANY, MEET3(SENSE_MISTAKE, SENSE_REPLACE, SENSE_TEXT), 0, NEAR},
    {CONCEPT_REVISES, 0.7, TOLD, MEET3(SENSE_MISTAKE, SENSE_EARLIER, SENSE_TEXT), SENSE_YEARAGO, NEAR},
    {CONCEPT_REVISES, 1.3, TOLD, MEET3(SENSE_CORRECT, SENSE_OWN, SENSE_TEXT), SENSE_DRAFT, 6},
    {CONCEPT_REVISES, 1.3, TOLD, MEET2(SENSE_CORRECT, SENSE_SAID), SENSE_DRAFT, 8},

    {CONCEPT_REVISES, 1.3, TOLD, MEET3(SENSE_UNWORD, SENSE_PART, SENSE_SAID), SENSE_DRAFT, NEAR},
    {CONCEPT_REVISES, 1.3, TOLD, MEET3(SENSE_UNWORD, SENSE_PART, SENSE_HAD), SENSE_DRAFT, NEAR},
    {CONCEPT_REVISES, 1.1, TOLD, MEET2(SENSE_UNWORD, SENSE_HAD), SENSE_DRAFT, NEAR},
    {CONCEPT_REVISES, 1.3, TOLD, MEET3(SENSE_READS, SENSE_LESS, SENSE_SAID), SENSE_DRAFT, NEAR},
    {CONCEPT_REVISES, 1.3, TOLD, MEET3(SENSE_READS, SENSE_LESS, SENSE_HAD), SENSE_DRAFT, NEAR},
    {CONCEPT_ERRATUM, 1, TOLD, MEET3(SENSE_READS, SENSE_LESS, SENSE_SAID), SENSE_DRAFT, NEAR},
    {CONCEPT_ERRATUM, 1, TOLD, MEET3(SENSE_READS, SENSE_LESS, SENSE_HAD), SENSE_DRAFT, NEAR},
    {CONCEPT_ERRATUM, 1, TOLD, MEET3(SENSE_UNWORD, SENSE_PART, SENSE_SAID), SENSE_DRAFT, NEAR},
    {CONCEPT_ERRATUM, 1, TOLD, MEET3(SENSE_UNWORD, SENSE_PART, SENSE_HAD), SENSE_DRAFT, NEAR},

    /* "I take back what I wrote about the fees; the rest stands." */
    {CONCEPT_WITHDRAWS, 1, TOLD, MEET2(SENSE_UNDO, SENSE_SAID), SENSE_OBJECTION, 8},
    {CONCEPT_WITHDRAWS, 1, TOLD, MEET2(SENSE_UNDO, SENSE_HAD), SENSE_OBJECTION, 8},

    {CONCEPT_PRIVATE, 1, TOLD, MEET3(SENSE_PUBLISH, SENSE_NOT, SENSE_INVITE), SENSE_YOUR, 7},
    {CONCEPT_PRIVATE, 1, TOLD, MEET4(SENSE_PUBLISH, SENSE_NOT, SENSE_WISH, SENSE_OWN), 0, 6},
    {CONCEPT_PRIVATE, 1, TOLD, MEET4(SENSE_NAME, SENSE_NOT, SENSE_PUBLISH, SENSE_OWN), 0, 6},
    {CONCEPT_PRIVATE, 1, TOLD, MEET4(SENSE_NAME, SENSE_NOT, SENSE_INVITE, SENSE_OWN), 0, 6},
    {CONCEPT_PRIVATE, 1, TOLD, MEET4(SENSE_PUBLISH, SENSE_NOT, SENSE_BEG, SENSE_OWN), 0, 9},
    {CONCEPT_PRIVATE, 1, TOLD, MEET4(SENSE_NAME, SENSE_NOT, SENSE_BEG, SENSE_OWN), 0, 9},
    {CONCEPT_PRIVATE, 1, TOLD, MEET3(SENSE_STAFF, SENSE_ONLY, SENSE_BEG), SENSE_SEND, 6},
    {CONCEPT_PRIVATE, 1, TOLD, MEET3(SENSE_SECRET, SENSE_OWN, SENSE_TEXT), 0, 5},
    {CONCEPT_PRIVATE, 1, TOLD, MEET2(SENSE_SECRET, SENSE_INVITE), SENSE_REWORD, 4},
    {CONCEPT_PRIVATE, 1, TOLD, MEET3(SENSE_STAFF, SENSE_ONLY, SENSE_OWN), 0, 6},

    {CONCEPT_NO_ATTACHMENT, 1, ANY, MEET3(SENSE_FILE, SENSE_NOT, SENSE_OPEN), 0, NEAR},
    {CONCEPT_NO_ATTACHMENT, 1, ANY, MEET2(SENSE_FILE, SENSE_BROKEN), SENSE_OWN, NEAR},
    {CONCEPT_NO_ATTACHMENT, 1, TOLD, MEET2(SENSE_FILE, SENSE_HARM), 0, 6},

    {CONCEPT_GIVES, 0.8, TOLD, MEET3(SENSE_TEXT, SENSE_GIVE, SENSE_OWN), SENSE_YOUR, NEAR},
    {CONCEPT_GIVES, 0.8, TOLD, MEET3(SENSE_TEXT, SENSE_QUESTION, SENSE_OWN), SENSE_YOUR, NEAR},
    {CONCEPT_GIVES, 0.6, TOLD, MEET3(SENSE_TEXT, SENSE_QUESTION, SENSE_GIVE), SENSE_YOUR, NEAR},

    {CONCEPT_REWORDS, 0.9, TOLD, MEET2(SENSE_REMARK, SENSE_DRAFT), SENSE_YOUR, 5},

    {CONCEPT_REWORDS, 0.7, ANY, MEET2(SENSE_PART, SENSE_PUT), 0, 8},
    {CONCEPT_PLACE, 0.8, ANY, MEET2(SENSE_PART, SENSE_NTH), SENSE_PAGES, 2},
    {CONCEPT_REWORDS, 0.6, ANY, MEET2(SENSE_DRAFT, SENSE_PUT), 0, 6},

    {CONCEPT_CALLS, 1, TOLD, MEET4(SENSE_SEND, SENSE_INVITE, SENSE_YOUR, SENSE_TEXT), 0, NEAR},
    {CONCEPT_CALLS, 0.6, TOLD, MEET2(SENSE_DEADLINE, SENSE_DATE), SENSE_WISH, NEAR},
    {CONCEPT_CALLS, 0.8, TOLD, MEET3(SENSE_DEADLINE, SENSE_DATE, SENSE_EXTEND), SENSE_WISH, NEAR},
    {CONCEPT_CALLS, 0.8, TOLD, MEET3(SENSE_SEND, SENSE_INVITE, SENSE_ALL), 0, NEAR},

    {CONCEPT_MEETING, 0.9, TOLD, MEET3(SENSE_MEET, SENSE_DATE, SENSE_HELD), 0, NEAR},
    {CONCEPT_MEETING, 0.4, ANY, MEET2(SENSE_MEET, SENSE_DATE), 0, NEAR},
    {CONCEPT_MEETING, 0.4, TOLD, MEET2(SENSE_MEET, SENSE_HELD), 0, NEAR},

    {CONCEPT_RETELLS, 1, ANY, MEET2(SENSE_PERUSED, SENSE_LETTER), SENSE_DRAFT, 8},
    {CONCEPT_RETELLS, 0.5, ANY, MEET2(SENSE_LETTER, SENSE_JUDGED), SENSE_DRAFT, 6},

    {CONCEPT_SUMS, 1, TOLD, MEET2(SENSE_SUMMARY, SENSE_MEET), SENSE_TEXT, 6},
    {CONCEPT_SUMS, 1, TOLD, MEET3(SENSE_SUMMARY, SENSE_TEXT, SENSE_SOFAR), SENSE_OWN, 8},
    {CONCEPT_SUMS, 0.8, TOLD, MEET2(SENSE_SUMMARY, SENSE_TEXT), SENSE_OWN, 5},

    {CONCEPT_NEWS, 0.5, TOLD, MEET2(SENSE_NEWS, SENSE_REPORT), 0, NEAR},
    {CONCEPT_SOURCE, 0.7, TOLD, MEET2(SENSE_NEWS, SENSE_JUST), 0, NEAR},
    {CONCEPT_SOURCE, 0.7, TOLD, MEET2(SENSE_ENACTED, SENSE_JUST), 0, NEAR},
    {CONCEPT_NEWS, 0.9, TOLD, MEET3(SENSE_REPORT, SENSE_SIGNUP, SENSE_DATE), 0, NEAR},
    {CONCEPT_NEWS, 0.9, TOLD, MEET3(SENSE_INTEREST, SENSE_REPORT, SENSE_ALL), 0, NEAR},
    {CONCEPT_NEWS, 0.6, TOLD, MEET3(SENSE_REPORT, SENSE_DATE, SENSE_HELD), 0, NEAR},

    {CONCEPT_PROMISES, 1, TOLD, MEET3(SENSE_COMES, SENSE_TEXT, SENSE_OWN), SENSE_HERE, 6},

    {CONCEPT_ASKS, 0.8, ASKED, MEET1(SENSE_DEADLINE), 0, NEAR},
    {CONCEPT_ASKS, 0.8, ASKED, MEET2(SENSE_FORM, SENSE_ASKWORD), 0, NEAR},
    {CONCEPT_ASKS, 0.8, ASKED, MEET2(SENSE_FORM, SENSE_WISH), 0, NEAR},
    {CONCEPT_ASKS, 0.8, ASKED, MEET2(SENSE_SEND, SENSE_ASKWORD), 0, NEAR},
    {CONCEPT_ASKS, 0.9, ASKED, MEET2(SENSE_SEND, SENSE_WISH), 0, NEAR},
    {CONCEPT_ASKS, 1, ASKED, MEET2(SENSE_RECEIVE, SENSE_TEXT), 0, NEAR},
    {CONCEPT_ASKS, 0.9, ASKED, MEET2(SENSE_EXTEND, SENSE_SEND), 0, NEAR},
    {CONCEPT_ASKS, 0.7, ASKED, MEET3(SENSE_PUBLISH, SENSE_TEXT, SENSE_ASKWORD), 0, NEAR},
    {CONCEPT_ASKS, 0.7, ASKED, MEET3(SENSE_MEET, SENSE_ASKWORD, SENSE_DATE), 0, NEAR},
    {CONCEPT_ASKS, 0.7, ASKED, MEET2(SENSE_LINK, SENSE_ASKWORD), 0, NEAR},
    {CONCEPT_ASKS, 1, ASKED, MEET2(SENSE_MIDNIGHT, SENSE_OFFICE), 0, NEAR},
    {CONCEPT_ASKS, 1, ANY, MEET2(SENSE_BROKEN, SENSE_LINK), 0, NEAR},
    {CONCEPT_ASKS, 1, ANY, MEET3(SENSE_DEADLINE, SENSE_KNOW, SENSE_WISH), 0, NEAR},
    {CONCEPT_ASKS, 1, ANY, MEET3(SENSE_DEADLINE, SENSE_EXTEND, SENSE_WISH), 0, NEAR},
    {CONCEPT_ASKS, 0.8, ANY, MEET3(SENSE_FORM, SENSE_KNOW, SENSE_WISH), 0, NEAR},
    {CONCEPT_ASKS, 0.9, ANY, MEET3(SENSE_RECEIVE, SENSE_KNOW, SENSE_TEXT), 0, NEAR},
    {CONCEPT_ASKS, 0.8, ANY, MEET3(SENSE_SEND, SENSE_KNOW, SENSE_ASKWORD), 0, NEAR},

    {CONCEPT_SUBSCRIBES, 1, ANY, MEET3(SENSE_LEAVE, SENSE_ME, SENSE_LIST), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 1, ANY, MEET3(SENSE_LEAVE, SENSE_OWN, SENSE_ADDRESS), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.9, ANY, MEET3(SENSE_LEAVE, SENSE_INVITE, SENSE_LIST), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.9, ANY, MEET3(SENSE_ADDRESS, SENSE_OWN, SENSE_LIST), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.9, ANY, MEET3(SENSE_ADDRESS, SENSE_ADD, SENSE_LIST), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.8, ANY, MEET3(SENSE_LEAVE, SENSE_RECEIVE, SENSE_LIST), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.7, ANY, MEET3(SENSE_ADDRESS, SENSE_NEWER, SENSE_OWN), 0, NEAR},

    {CONCEPT_SUBSCRIBES, 1.2, TOLD, MEET3(SENSE_ADDRESS, SENSE_SHIFT, SENSE_OWN), 0, NEAR},
    {CONCEPT_ASKS, 0.9, ASKED, MEET3(SENSE_ACCEPTED, SENSE_TEXT, SENSE_OWN), SENSE_QUESTION, NEAR},
    {CONCEPT_ASKS, 0.8, ANY, MEET3(SENSE_ACCEPTED, SENSE_NOT, SENSE_RECEIVE), 0, NEAR},
    {CONCEPT_SUBSCRIBES, 0.9, ANY, MEET3(SENSE_REPLACE, SENSE_ADDRESS, SENSE_OWN), 0, NEAR},

    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_QUESTION, SENSE_FAULT), 0, 5},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_QUESTION, SENSE_REPHRASE), 0, 6},

    {CONCEPT_CHALLENGES, 0.6, ASKED, MEET2(SENSE_REPHRASE, SENSE_WISH), 0, NEAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_ITEM, SENSE_FAULT), SENSE_DRAFT, 7},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_ITEM, SENSE_REPHRASE), SENSE_DRAFT, 8},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_STUCK, SENSE_FAULT), 0, NEAR},

    {CONCEPT_YIELDS, 1, TOLD, MEET2(SENSE_UNDO, SENSE_OBJECTION), SENSE_TEXT, 6},

    {CONCEPT_AWAY, 1, TOLD, MEET3(SENSE_AWAY, SENSE_UNTIL, SENSE_DATE), 0, NEAR},
    {CONCEPT_AWAY, 0.8, TOLD, MEET3(SENSE_AWAY, SENSE_UNTIL, SENSE_ACCESS), 0, NEAR},
    {CONCEPT_AWAY, 0.6, TOLD, MEET2(SENSE_AWAY, SENSE_ACCESS), 0, NEAR},
    {CONCEPT_AWAY, 0.7, TOLD, MEET2(SENSE_AWAY, SENSE_CONTACT), 0, NEAR},
    {CONCEPT_AWAY, 0.9, TOLD, MEET2(SENSE_URGENT, SENSE_CONTACT), 0, NEAR},

    {CONCEPT_SELLS, 0.7, ANY, MEET3(SENSE_SERVICE, SENSE_OFFER, SENSE_PRICE), 0, NEAR},
    {CONCEPT_SELLS, 0.4, ANY, MEET2(SENSE_SERVICE, SENSE_OFFER), 0, NEAR},
    {CONCEPT_SELLS, 0.8, ANY, MEET3(SENSE_SERVICE, SENSE_BUY, SENSE_PRICE), 0, NEAR},
    {CONCEPT_SELLS, 0.8, ANY, MEET2(SENSE_BUY, SENSE_PRICE), 0, NEAR},
    {CONCEPT_SELLS, 1.3, ANY, MEET3(SENSE_SITE, SENSE_TOP, SENSE_READER), SENSE_OWN, NEAR},
    {CONCEPT_SELLS, 0.5, ANY, MEET3(SENSE_CUSTOMER, SENSE_OFFER, SENSE_SERVICE), 0, NEAR},

    {CONCEPT_TRICKS, 1, ANY, MEET3(SENSE_ACCOUNT, SENSE_VERIFY, SENSE_BUY), 0, NEAR},
    {CONCEPT_TRICKS, 1, TOLD, MEET2(SENSE_ACCOUNT, SENSE_VERIFY), 0, 5},
    {CONCEPT_ASKS, 0.9, ANY, MEET3(SENSE_SEND, SENSE_BROKEN, SENSE_TEXT), SENSE_QUESTION, NEAR},
    {CONCEPT_TRICKS, 0.8, ANY, MEET2(SENSE_MONEY, SENSE_VERIFY), 0, NEAR},
    {CONCEPT_TRICKS, 0.6, ANY, MEET2(SENSE_MONEY, SENSE_PRICE), 0, 5},
};

/* The same of a sentence and the one or two that follow it. */
static const struct meeting told_on[] = {
    {CONCEPT_YIELDS, 1, TOLD, MEET2(SENSE_UNDO, SENSE_OBJECTION), SENSE_TEXT, FAR},
    {CONCEPT_PROMISES, 1, ANY, MEET2(SENSE_UNREADY, SENSE_TAKE), 0, 40},
    /* A course with a discount for whoever signs up, told to a "you". */
    {CONCEPT_SELLS, 1, ANY, MEET4(SENSE_SIGNUP, SENSE_SERVICE, SENSE_PRICE, SENSE_READER), SENSE_DEADLINE, FAR},
    {CONCEPT_ASKS, 1.2, ANY, MEET2(SENSE_BARRED, SENSE_ENTRY), 0, 20},
    {CONCEPT_ASKS, 1.2, ASKED, MEET2(SENSE_FAILS, SENSE_ENTRY), 0, 20},
    {CONCEPT_ASKS, 1.2, ANY, MEET3(SENSE_FAILS, SENSE_ENTRY, SENSE_BEG), 0, 20},
    {CONCEPT_AWAY, 0.9, TOLD, MEET2(SENSE_AWAY, SENSE_CONTACT), 0, 16},
    {CONCEPT_AWAY, 1.2, TOLD, MEET2(SENSE_LEFT, SENSE_CONTACT), 0, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_ITEM, SENSE_FAULT, SENSE_REPHRASE), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_QUESTION, SENSE_FAULT, SENSE_REPHRASE), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_ITEM, SENSE_FAULT, SENSE_REWORD), SENSE_DRAFT, FURTHER},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_QUESTION, SENSE_FAULT, SENSE_REWORD), SENSE_DRAFT, FURTHER},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_QUESTION, SENSE_FAULT, SENSE_ASIF), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_ITEM, SENSE_STUCK), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_QUESTION, SENSE_STUCK), SENSE_SEND, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_FAULT, SENSE_STUCK), 0, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_ASIF, SENSE_STUCK), 0, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET2(SENSE_ASKING, SENSE_ASIF), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.7, ANY, MEET2(SENSE_ITEM, SENSE_ASIF), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, ANY, MEET3(SENSE_ITEM, SENSE_FAULT, SENSE_QUESTION), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.7, ANY, MEET2(SENSE_ASKING, SENSE_FAULT), SENSE_DRAFT, 14},
    {CONCEPT_CHALLENGES, 0.7, ANY, MEET3(SENSE_ASKING, SENSE_QUESTION, SENSE_STUCK), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, TOLD, MEET4(SENSE_QUESTION, SENSE_NOBODY, SENSE_TELLS, SENSE_OPENLY), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, TOLD, MEET4(SENSE_ITEM, SENSE_NOBODY, SENSE_TELLS, SENSE_OPENLY), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, TOLD, MEET2(SENSE_QUESTION, SENSE_REWORD), SENSE_DRAFT, FAR},
    {CONCEPT_CHALLENGES, 0.8, TOLD, MEET2(SENSE_ITEM, SENSE_REWORD), SENSE_DRAFT, FAR},
    {CONCEPT_REVISES, 0.9, ANY, MEET2(SENSE_SORRY, SENSE_RIGHT), 0, 14},
    {CONCEPT_REVISES, 0.9, ANY, MEET2(SENSE_SLIP, SENSE_RIGHT), 0, 14},
    {CONCEPT_REVISES, 0.9, ANY, MEET3(SENSE_EARLIER, SENSE_SLIP, SENSE_TEXT), 0, 14},
    {CONCEPT_REVISES, 0.9, ANY, MEET3(SENSE_EARLIER, SENSE_RIGHT, SENSE_TEXT), 0, 14},
    {CONCEPT_REVISES, 0.8, ANY, MEET3(SENSE_MISTAKE, SENSE_RIGHT, SENSE_EARLIER), 0, 14},
    {CONCEPT_REVISES, 0.9, ANY, MEET2(SENSE_AGAIN, SENSE_SLIP), 0, 14},
    {CONCEPT_REVISES, 0.8, ANY, MEET2(SENSE_AGAIN, SENSE_REPLACE), SENSE_LINK, 14},
    {CONCEPT_REVISES, 0.8, ANY, MEET3(SENSE_AGAIN, SENSE_RIGHT, SENSE_TEXT), 0, 14},
    {CONCEPT_REVISES, 0.8, ANY, MEET3(SENSE_AGAIN, SENSE_MISTAKE, SENSE_TEXT), SENSE_LINK, 14},
    {CONCEPT_REVISES, 0.8, ANY, MEET3(SENSE_SORRY, SENSE_EARLIER, SENSE_NEWER), 0, 14},
    {CONCEPT_REVISES, 1.1, TOLD, MEET2(SENSE_SAID, SENSE_SHOULD), SENSE_FILE, 14},
    {CONCEPT_REVISES, 1, TOLD, MEET3(SENSE_SAID, SENSE_MISTAKE, SENSE_CORRECT), SENSE_DRAFT, FAR},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_VALID, SENSE_DISCARD), 0, 16},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_AWRY), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_OUGHT), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_AWRY, SENSE_OUGHT), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_SAID, SENSE_OUGHT), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_SLIP, SENSE_OUGHT), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_REPLACE), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_SLIP), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_MISTAKE), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_NEWER), 0, 20},
    {CONCEPT_AMENDS, 1.5, TOLD, MEET2(SENSE_HAD, SENSE_SHOULD), 0, 20},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_HAD, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_AWRY, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_REPLACE, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_CHANGED, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_AGAIN, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_NEWER, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_RIGHT, SENSE_SAID), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_AGAIN), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_REPLACE), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_MISTAKE, SENSE_NEWER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_AGAIN), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_REPLACE), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_SLIP, SENSE_NEWER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_REPLACE, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_REPLACE, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_REPLACE, SENSE_NEWER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_NEWER, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_NEWER, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_RIGHT, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_AGAIN, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_AGAIN, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_CHANGED, SENSE_EARLIER), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_TELLER, SENSE_MISTAKE), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_TELLER, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_TELLER, SENSE_REPLACE), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_CHANGED, SENSE_RIGHT), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_CHANGED, SENSE_REPLACE), SENSE_FILE, 16},
    {CONCEPT_AMENDS, 1, TOLD, MEET2(SENSE_CHANGED, SENSE_MISTAKE), SENSE_FILE, 16},
};

/* The senses of one sentence. */
struct sentence {
    const struct token *tokens;
    const struct hit *senses;
    size_t count;
    uint64_t there;
    bool asked;
    bool asks_on; /* the last of several told on is a question */
};

static size_t apart(const struct hit *a, const struct hit *b)
{
    return a->first > b->first ? a->first - b->first : b->first - a->first;
}

/* The nearest word of that sense beside the one at `at`, or NULL. One word never counts as two. */
static const struct hit *nearest(const struct sentence *in, const struct hit *at, enum concept sense, size_t near)
{
    const struct hit *found = NULL;
    size_t most = near;
    if (in->tokens[at->first].wide) most = most * WIDE_TENTHS / 10;
    for (size_t i = 0; i < in->count; i++) {
        const struct hit *hit = &in->senses[i];
        if (hit->concept != sense || hit->first == at->first || apart(hit, at) > most) continue;
        if (found == NULL || apart(hit, at) < apart(found, at)) found = hit;
    }
    return found;
}

static bool meet(const struct sentence *in, const struct meeting *meeting, const struct hit *at, struct hit *out)
{
    *out = (struct hit){meeting->concept, meeting->weight, at->first, at->end};
    for (int i = 1; i < MEET_MAX && meeting->senses[i] != 0; i++) {
        const struct hit *other = nearest(in, at, meeting->senses[i], meeting->near);
        if (other == NULL) return false;
        if (other->first < out->first) out->first = other->first;
        if (other->end > out->end) out->end = other->end;
    }
    return meeting->without == 0 || nearest(in, at, meeting->without, meeting->near) == NULL;
}

static void try_meeting(struct arena *arena, const struct sentence *in, const struct meeting *meeting, struct hits *out)
{
    bool fits = meeting->mood == ANY || (meeting->mood == ASKED ? in->asked || in->asks_on : !in->asked);
    if ((in->there & meeting->all) != meeting->all || !fits) return;
    for (size_t i = 0; i < in->count; i++) {
        struct hit hit;
        if (in->senses[i].concept != meeting->senses[0] || !meet(in, meeting, &in->senses[i], &hit)) continue;
        hits_keep(arena, out, hit);
        return;
    }
}

/* Meetings by what their first two senses leave in a sentence's set, a bit each: few need be tried of a hundred. */
#define MEETINGS_MAX 128
struct meetings_of {
    uint64_t any; /* what is the first or second sense of any */
    uint64_t first[64][MEETINGS_MAX / 64], second[64][MEETINGS_MAX / 64];
};
static struct meetings_of meetings_by, told_on_by;
static pthread_once_t by_once = PTHREAD_ONCE_INIT;

static void index_meetings(struct meetings_of *by, const struct meeting *table, size_t count)
{
    for (size_t m = 0; m < count; m++) {
        uint64_t bit = (uint64_t)1 << m % 64;
        by->any |= BIT(table[m].senses[0]) | BIT(table[m].senses[table[m].senses[1] != 0]);
        by->first[__builtin_ctzll(BIT(table[m].senses[0]))][m / 64] |= bit;
        by->second[__builtin_ctzll(BIT(table[m].senses[table[m].senses[1] != 0]))][m / 64] |= bit;
    }
}

_Static_assert(COUNT(meetings) <= MEETINGS_MAX && COUNT(told_on) <= MEETINGS_MAX, "there is a bit for each");

static void make_by(void)
{
    index_meetings(&meetings_by, meetings, COUNT(meetings));
    index_meetings(&told_on_by, told_on, COUNT(told_on));
}

/* Tries them in the order of the table. */
static void join_by(struct arena *arena, const struct sentence *in, const struct meeting *table,
                    const struct meetings_of *by, struct hits *out)
{
    uint64_t may[MEETINGS_MAX / 64] = {0}, also[MEETINGS_MAX / 64] = {0};
    pthread_once(&by_once, make_by);
    for (uint64_t left = in->there & by->any; left != 0; left &= left - 1)
        for (size_t i = 0; i < COUNT(may); i++) {
            may[i] |= by->first[__builtin_ctzll(left)][i];
            also[i] |= by->second[__builtin_ctzll(left)][i];
        }
    for (size_t i = 0; i < COUNT(may); i++)
        for (uint64_t left = may[i] & also[i]; left != 0; left &= left - 1)
            try_meeting(arena, in, &table[i * 64 + (size_t)__builtin_ctzll(left)], out);
}

/* A run of sentences, the last of which is `last`. */
static void join_told_on(struct arena *arena, const struct sentence *sentences, size_t last, struct hits *out)
{
    size_t first = last + 1 > TOLD_ON ? last + 1 - TOLD_ON : 0;
    struct sentence all = sentences[first];
    for (size_t i = first + 1; i <= last; i++) {
        all.count += sentences[i].count;
        all.there |= sentences[i].there;
    }
    all.asks_on = sentences[last].asked;
    if (all.count > 1) join_by(arena, &all, told_on, &told_on_by, out);
}

void senses_join(struct arena *arena, const struct token *tokens, size_t first, size_t end, const struct hits *senses,
                 struct hits *out)
{
    size_t next = 0, count = 0;
    struct sentence before[TOLD_ON];
    for (size_t from = first; from < end && next < senses->count;) {
        size_t to = from + 1;
        while (to < end && !tokens_part(tokens, to)) to++;
        struct sentence in = {tokens, &senses->items[next], 0, 0, tokens[to - 1].asked, false};
        for (; next < senses->count && senses->items[next].first < to; next++, in.count++)
            in.there |= BIT(senses->items[next].concept);
        if (in.count > 1 || in.asked) join_by(arena, &in, meetings, &meetings_by, out);
        if (count == TOLD_ON) memmove(before, before + 1, --count * sizeof *before);
        before[count++] = in;
        join_told_on(arena, before, count - 1, out);
        from = to;
    }
}
