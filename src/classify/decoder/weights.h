/* SPDX-License-Identifier: MIT */
/* weights: the few numbers filing rests on, in one place, each with its reason. docs/measured.md says how they were
 * chosen. */
#ifndef MAILCALL_CLASSIFY_WEIGHTS_H
#define MAILCALL_CLASSIFY_WEIGHTS_H

struct weights {
    double prompt_share; /* share of an answer's words drawn from the question's own words */
    double filed_share;  /* the same for words of answers filed under the question, once there are many */
    double filed_half;   /* filed answers of a question at which half of that share is reached */
    double scale;        /* words of one text repeat each other: a log-likelihood of words is worth this part */
    double length_power; /* ... and long texts repeat more: divided by words to this power */
    double carries_on;   /* log odds of a boundary, by how a paragraph begins and what stands before it */
    double yes_no;
    double list_item;
    double numbered_item; /* ... of a list of the author's own, after the first */
    double aside;         /* in brackets */
    double after_colon;
    double citation;
    double same_block;
    double cohesion;
    double base;           /* of any paragraph */
    double displaced;      /* share of answers out of their place, in a message that keeps the call's order */
    double order_base;     /* log odds that a message keeps it, where nothing tells */
    double order_learned;  /* ... more than that, once answers are filed */
    double order_lead;     /* ... for every nat by which it explains the message better than any order */
    double order_margin;   /* ... and than the best of some shuffled orders */
    double change_trust;   /* what those log odds of a boundary are worth in a message that keeps the order */
    double change_ordered; /* added to them there, */
    double change_free;    /* where no order helps, */
    double change_learned; /* and once answers are filed */
    double inside;         /* ... in a message that keeps the order, of a paragraph that opens no answer */
    double brief;          /* words of a paragraph inside an answer at which it says about half of what usual ones do */
    double astray;         /* nats: how much a paragraph inside an answer may fit another question better */
    double astray_learned; /* the same once answers are filed */
    double unity;          /* how far words repeated within an answer hold it together */
    double length_fit;     /* how far the length of an answer speaks for questions answered at such length */
    double none;           /* log odds that a paragraph answers nothing */
    double likeness;     /* of a paragraph with the question's text and the answers filed under it, by parts of words */
    double crowding;     /* paragraphs repeat each other: divided by how many come on a question, to this power */
    double yes_fit;      /* an answer that opens with yes or no, under a question that can be answered so */
    double opening;      /* cosine of an answer's first sentence with the question's text */
    double centre;       /* how far what every paragraph scores under a question speaks for none of them */
    double centre_half;  /* filed answers of a question at which that counts half */
    double opening_half; /* ... and the likeness of an answer's opening */
    double bridge_half;  /* ... and the cosine of notions */
    double entry;        /* how much the number of questions speaks against entering one, where order does not help */
    double everyday;     /* what an everyday word counts, against one of matter */
    double stands;       /* log odds of a boundary, where a paragraph states an opinion */
    double speaks;       /* ... where it begins with the writer */
    double after_question;    /* ... where the paragraph before it asks */
    double heading;           /* ... where it is or follows a heading of the author's own */
    double unfinished;        /* ... inside a sentence */
    double short_lines;       /* ... between two short lines that are no sentences */
    double footnote;          /* ... before a note */
    double frame;             /* log odds that a paragraph which introduces or thanks answers nothing */
    double bridge;            /* cosine of the notions of a paragraph with those of a question */
    double bridge_filed;      /* likeness to filed answers, as notions; times the root of how many a paragraph has */
    double bridge_filed_half; /* filed answers of a question at which that counts half */
    double own_text;          /* what a question's own text counts in its direction, against an answer filed under it */
    double bridge_words;      /* words a question has on the mean, up to which that counts in full */
    double bridge_opening;    /* likeness of what an answer opens with to the question, both as notions */
    double unlearned, unlearned_free; /* how far scores are trusted where nothing is filed yet; where no order helps */
    double learned;                   /* ... where much is */
    double refrain;                   /* how far what a refrain's other places tell counts, once there are many */
    double usual_length;              /* how far an answer's length speaks against it, squared log of its ratio to the
                                       * usual one */
    double long_share;                /* ... part of that ratio that counts in answers longer than usual */
    double pace_share;                /* paragraphs an answer usually has: this part of how many come on a question */
    double pace_prior;                /* how far that speaks against other numbers: log odds by the squared log of the
                                       * ratio */
    double usual_paragraphs;          /* paragraphs of mean length that make the usual length */
};

extern struct weights weights;

#endif
