/* SPDX-License-Identifier: MIT */
/*
 * rule: why a block has its role, and what a verdict rests on. A number in the program, a word in what is printed and
 * stored. This table is the only place that spells them; docs/rules.md is made from it.
 */
#ifndef MAILCALL_MODEL_RULE_H
#define MAILCALL_MODEL_RULE_H

/* Rules that are asked for together. */
enum rule_family {
    RULES_SINGLE, /* with no other */
    RULES_HTML, /* what the page's own marks say, for segmenting to believe or not: none is left on the author's text */
    RULES_BELOW,   /* set aside for what stands above it */
    RULES_SET_OFF, /* the author's by its look */
};

/* RULE(identifier, family, the published spelling, what it means) */
#define RULES_OF_ROLES(RULE)                                                                                           \
    RULE(RULE_HTML_ATTRIBUTION, RULES_HTML, "html-attribution", "a mail program's page marks it as its attribution")   \
    RULE(RULE_HTML_HISTORY, RULES_HTML, "html-history", "a mail program's page marks it as an earlier message")        \
    RULE(RULE_HTML_SIGNATURE, RULES_HTML, "html-signature", "a mail program's page marks it as the signature")         \
    RULE(RULE_HIDDEN, RULES_SINGLE, "hidden", "no reader of the page sees it")                                         \
    RULE(RULE_STRUCK_OUT, RULES_SINGLE, "struck-out", "its author struck it out")                                      \
    RULE(RULE_CONTAINER, RULES_SINGLE, "container", "stands in a mail program's container for quotations")             \
    RULE(RULE_QUOTE_MARK, RULES_SINGLE, "quote-mark", "its lines begin with \">\" (RFC 3676, section 4.5)")            \
    RULE(RULE_ATTRIBUTION, RULES_SINGLE, "attribution", "says who wrote what is quoted below, and when")               \
    RULE(RULE_PASTED_HEADER, RULES_SINGLE, "pasted-header", "the header of an earlier message, pasted as text")        \
    RULE(RULE_FORWARDED_HEAD, RULES_SINGLE, "forwarded-head", "the mark above a message that is passed on")            \
    RULE(RULE_COVERING_NOTE, RULES_SINGLE, "covering-note", "what a forwarder wrote above the message passed on")      \
    RULE(RULE_DIGEST_HEAD, RULES_SINGLE, "digest-head", "the head of one message of a digest (RFC 1153)")              \
    RULE(RULE_DIGEST_FRAME, RULES_SINGLE, "digest-frame", "what the list wrote around a digest's messages (RFC 1153)") \
    RULE(RULE_LIST_FOOTER, RULES_SINGLE, "list-footer", "written by the mailing list below the message")               \
    RULE(RULE_SCRUBBED, RULES_SINGLE, "scrubbed", "the list's note in place of an attachment that it took off")        \
    RULE(RULE_PGP_ARMOUR, RULES_SINGLE, "pgp-armour", "the frame of a signed text (RFC 9580, sections 6.2 and 7)")     \
    RULE(RULE_EXTERNAL_WARNING, RULES_SINGLE, "external-warning", "an office's warning that the mail is from outside") \
    RULE(RULE_GREETING, RULES_SINGLE, "greeting", "greets whoever reads it")                                           \
    RULE(RULE_CLOSING_PHRASE, RULES_SINGLE, "closing-phrase", "takes leave of whoever reads it")                       \
    RULE(RULE_CLOSING_NAME, RULES_SINGLE, "closing-name", "the name below a closing phrase")                           \
    RULE(RULE_NAME, RULES_SINGLE, "name", "the author's name, alone on the last line")                                 \
    RULE(RULE_SIGNATURE_MARK, RULES_SINGLE, "signature-mark", "below \"-- \" (RFC 3676, section 4.3)")                 \
    RULE(RULE_CARD, RULES_SINGLE, "card", "name, office, telephone and the like at the end")                           \
    RULE(RULE_CARD_BELOW_RULE, RULES_SINGLE, "card-below-rule", "such a card, below a line of dashes or underscores")  \
    RULE(RULE_DEVICE_LINE, RULES_SINGLE, "device-line", "names the program or device it was written with")             \
    RULE(RULE_DISCLAIMER, RULES_SINGLE, "disclaimer", "an office's legal notice")                                      \
    RULE(RULE_BELOW_ATTRIBUTION, RULES_BELOW, "below-attribution", "the earlier message below its attribution")        \
    RULE(RULE_BELOW_HEADER, RULES_BELOW, "below-header", "the earlier message below its pasted header")                \
    RULE(RULE_BELOW_DIGEST, RULES_BELOW, "below-digest", "the digest below the reply to it")                           \
    RULE(RULE_BELOW_CLOSING, RULES_BELOW, "below-closing", "below the closing phrase and its name")                    \
    RULE(RULE_BELOW_NAME, RULES_BELOW, "below-name", "below the author's name")                                        \
    RULE(RULE_BELOW_NOTICE, RULES_BELOW, "below-notice", "below the legal notice that ends the mail")                  \
    RULE(RULE_BELOW_DEVICE_LINE, RULES_BELOW, "below-device-line", "below the line that names program or device")      \
    RULE(RULE_BELOW_ANSWERS, RULES_BELOW, "below-answers", "another's message, attached to answers that speak of it")  \
    RULE(RULE_SET_OFF_COLOUR, RULES_SET_OFF, "set-off-colour", "written into a quotation, and told by its colour")     \
    RULE(RULE_SET_OFF_BOLD, RULES_SET_OFF, "set-off-bold", "written into a quotation, and told by bold letters")       \
    RULE(RULE_SET_OFF_ITALICS, RULES_SET_OFF, "set-off-italics", "written into a quotation, and told by italics")      \
    RULE(RULE_SET_OFF_CAPITALS, RULES_SET_OFF, "set-off-capitals", "written into a quotation, and told by capitals")   \
    RULE(RULE_SET_OFF_UNDERLINE, RULES_SET_OFF, "set-off-underline", "written into a quotation, and underlined")       \
    RULE(RULE_INITIALS, RULES_SINGLE, "initials", "written into a quotation behind the author's initials")             \
    RULE(RULE_ANSWER_SIGN, RULES_SINGLE, "answer-sign", "written into a quotation behind a sign, \"==>\"")             \
    RULE(RULE_ANSWER_LABEL, RULES_SINGLE, "answer-label", "written into a quotation behind a word, \"Answer:\"")       \
    RULE(RULE_ANNOUNCED_INSIDE, RULES_SINGLE, "announced-inside",                                                      \
         "quoted without marks, and the author says that answers stand inside the quotation")                          \
    RULE(RULE_NOTHING_LEFT, RULES_SINGLE, "nothing-left", "looks set aside, but nothing else was sent")                \
    RULE(RULE_SAME_TEXT, RULES_SINGLE, "same-text", "stands both in the letter and in an attachment: counted once")    \
    RULE(RULE_NOTE, RULES_SINGLE, "note", "a document's note that no paragraph cites: a heading does, or nothing")     \
    RULE(RULE_PASSED_ON, RULES_SINGLE, "passed-on", "another's contribution that the message passes on")               \
    RULE(RULE_CALL_PASSED_ON, RULES_SINGLE, "call-passed-on", "the call, passed on below or around the author's text") \
    RULE(RULE_CALL_SENT_ALONG, RULES_SINGLE, "call-sent-along", "words of the call that came back with the answers")   \
    RULE(RULE_CALL_INTRODUCED, RULES_SINGLE, "call-introduced", "introduces the questions of a call that came back")   \
    RULE(RULE_CALL_ENDS, RULES_SINGLE, "call-ends", "ends a call that came back, below its last question")             \
    RULE(RULE_BESIDE_CALL, RULES_SINGLE, "beside-call", "another message of the digest that the call came back in")    \
    RULE(RULE_CHANGED_QUOTATION, RULES_SINGLE, "changed-quotation",                                                    \
         "among quoted words of the call, and none of them")                                                           \
    RULE(RULE_CITED_QUESTION, RULES_SINGLE, "cited-question", "a question's words, cited inside an answer")            \
    RULE(RULE_MARKED_QUESTION, RULES_SINGLE, "marked-question", "a question in other words that bears its number")     \
    RULE(RULE_MARKED_HEADING, RULES_SINGLE, "marked-heading", "one of the headings that the author set over answers")  \
    RULE(RULE_TABLE_HEAD, RULES_SINGLE, "table-head", "names the columns of a table that is filled in")                \
    RULE(RULE_PROGRESS_LIST, RULES_SINGLE, "progress-list", "in a table of who has sent or writes what: no answer")

/* These say also under what a passage was filed: the block's rule becomes the verdict's. */
#define RULES_OF_ANCHORS(RULE)                                                                                         \
    RULE(RULE_PROMPT_ECHO, RULES_SINGLE, "prompt-echo", "a question's own words stand above it")                       \
    RULE(RULE_ASKED_OTHERWISE, RULES_SINGLE, "asked-otherwise", "a question in other words stands above it")           \
    RULE(RULE_HEADING, RULES_SINGLE, "heading", "a heading with words of one question stands above it")                \
    RULE(RULE_LINE, RULES_SINGLE, "line", "a line with words of one question stands above it")                         \
    RULE(RULE_LEADING_PHRASE, RULES_SINGLE, "leading-phrase",                                                          \
         "a phrase that leads to an answer opens it: \"As for ...\"")                                                  \
    RULE(RULE_MARKER, RULES_SINGLE, "marker", "a question's number stands above it or opens it")                       \
    RULE(RULE_LEFT_OUT, RULES_SINGLE, "left-out", "the author says that the question is left out")

#define RULES_OF_VERDICTS(RULE)                                                                                        \
    RULE(RULE_LEXICAL, RULES_SINGLE, "lexical", "shares words with the question")                                      \
    RULE(RULE_LEARNED, RULES_SINGLE, "learned", "shares words with answers filed under the question")                  \
    RULE(RULE_NOTIONS, RULES_SINGLE, "notions", "says in other words what the question asks")                          \
    RULE(RULE_SOFT, RULES_SINGLE, "soft", "filed by words, or words and order, alone")                                 \
    RULE(RULE_NO_ANSWER, RULES_SINGLE, "no-answer", "the question stands there, and no answer under it")               \
    RULE(RULE_SUBJECT, RULES_SINGLE, "subject", "the subject names it")                                                \
    RULE(RULE_PLUS_ADDRESS, RULES_SINGLE, "plus-address", "the address it was sent to names it (RFC 5233)")            \
    RULE(RULE_FILE_NAME, RULES_SINGLE, "file-name", "the name of the attached file names it")                          \
    RULE(RULE_QUOTED_ANSWER, RULES_SINGLE, "quoted-answer", "another's answer to the question is quoted beside it")    \
    RULE(RULE_THREAD, RULES_SINGLE, "thread", "the message it replies to belongs there")                               \
    RULE(RULE_LEAD, RULES_SINGLE, "lead", "written by the workstream's lead, addressed to them, or speaking of them")  \
    RULE(RULE_WORKSTREAM_NAME, RULES_SINGLE, "workstream-name", "uses the words of the workstream's title")            \
    RULE(RULE_WORKSTREAM_NUMBER, RULES_SINGLE, "workstream-number", "names the workstream by its number")              \
    RULE(RULE_WORKSTREAM_QUESTION, RULES_SINGLE, "workstream-question", "answers one of the workstream's questions")   \
    RULE(RULE_WORKSTREAM_MATTER, RULES_SINGLE, "workstream-matter", "shares words with the workstream")                \
    RULE(RULE_WORKSTREAM_PART, RULES_SINGLE, "workstream-part", "a part of the message is about the workstream")       \
    RULE(RULE_KIND, RULES_SINGLE, "kind", "speaks for the kind of message")

#define RULES(RULE) RULES_OF_ROLES(RULE) RULES_OF_ANCHORS(RULE) RULES_OF_VERDICTS(RULE)

enum rule {
    RULE_NONE, /* the default: the role that text has by itself. Spelt "", and not written at all */
#define RULE_IDENTIFIER(identifier, family, spelling, meaning) identifier,
    RULES(RULE_IDENTIFIER)
#undef RULE_IDENTIFIER
        RULE_UNKNOWN, /* stored by a version that had a rule of another name. Spelt "unknown" */
};

const char *rule_name(enum rule rule); /* "prompt-echo" */
enum rule rule_from_name(const char *name);
enum rule_family rule_family(enum rule rule);

#endif
