/* SPDX-License-Identifier: MIT */
/* phrases: what mail programs and people write around a message, in many languages, as tables of folded text (fold.h).
 */
#ifndef MAILCALL_TEXT_PHRASES_H
#define MAILCALL_TEXT_PHRASES_H

#include <stdbool.h>
#include <stddef.h>

enum header_name { HEADER_NONE, HEADER_FROM, HEADER_DATE, HEADER_TO, HEADER_CC, HEADER_SUBJECT, HEADER_OTHER };
enum mark { MARK_NONE, MARK_ORIGINAL, MARK_FORWARD };

/* The field name at the start of a folded line, with `value` set behind its colon. */
enum header_name phrase_header(const char *folded, const char **value);
/* "Message du 09/08/16 16:12", above a header. */
bool phrase_message_of(const char *folded);
/* "Forwarded for Ana", "ich leite weiter": somebody else's message follows. */
bool phrase_passes_on(const char *folded);
/* "Dr Example dictated to me", "die mir Herr Beispiel gegeben hat": it came from somebody else. */
bool phrase_came_to_me(const char *folded);
/* "-------- Original Message --------", "Begin forwarded message:". `bare`: no dashes around it, so that more evidence
 * is wanted. */
enum mark phrase_mark(const char *folded, bool *bare);
/* Bytes of a "wrote" verb at the end of the text (colon and dashes left out already), 0 when none. */
size_t phrase_wrote_at_end(const char *folded, size_t bytes);
/* A "wrote" verb anywhere, of the languages that put the name after it ("schrieb", "schreef", "skrev"). */
bool phrase_wrote_inside(const char *folded);
/* "Quoting Ada <ada@example.org>:" as webmail of the Horde family writes it. */
bool phrase_quoting_start(const char *folded);
/* Begins as attributions begin: "On ", "Le ", a weekday, a month. */
bool phrase_attribution_start(const char *folded);
/* "Best regards", ... at the start: bytes of the phrase, 0 when none. */
size_t phrase_closing(const char *folded);
extern const char *const phrase_closings[];
extern const size_t phrase_closing_count;
/* A whole sentence of courtesy at the start, "Veuillez agreer, ...", "Please do not hesitate to contact". */
bool phrase_formula(const char *folded);
/* "Dear ", "Hi", ... at the start: bytes of the phrase, 0 when none. */
size_t phrase_greeting(const char *folded);
/* "Sent from my iPhone" and its kind. */
bool phrase_device(const char *folded);
/* ... that praises itself or names its network, with a comma or a colon as sentences have. */
bool phrase_advert(const char *folded);
/* "This message was sent from my phone with K-9 Mail", a whole sentence. */
bool phrase_device_sentence(const char *folded);
/* A device line that apologises or advertises: "please excuse typos", "the best email app". */
bool phrase_excuse(const char *folded);
/* Marks of a legal disclaimer: DISCLAIMER_PHRASE for each of its phrases, 1 for each word that other texts have too. */
#define DISCLAIMER_PHRASE 4
int phrase_disclaimer(const char *folded);
/* One sentence that calls the mail it stands in confidential, and wishes nothing: too little to tell a notice by, but
 * below a letter's end. */
bool phrase_brief_notice(const char *folded);
/* What is done with the reader's own data, by which law, and where that is explained: below a letter's end it is a
 * notice, for people write of data as well. */
bool phrase_privacy_notice(const char *folded);
/* Asks that something is kept confidential, as no notice does. */
bool phrase_confides(const char *folded);
/* Marks of an external-mail warning, of a list footer. */
bool phrase_warning(const char *folded);
/* Some of a warning's words: a line below its first one belongs to it. */
bool phrase_warning_goes_on(const char *folded);
/* "[EXTERN]", "⚠ External": all that some gateways write, or a warning behind it; Outlook's link about senders.
 * `starred`: stars stand before it, which are not in folded text. */
bool phrase_warning_alone(const char *folded, bool starred);
bool phrase_footer(const char *folded);
/* Bytes of brackets, stars and pictures at the start, no letters of any script that is read. */
size_t phrase_ornaments(const char *folded);
/* A list's own sentence at the start, which needs no rule above it: "You received this message because". */
bool phrase_footer_alone(const char *folded);
/* What offices have everybody say below their names: working hours, languages that are welcome, whose land it is. */
bool phrase_card_sentence(const char *folded);
/* "My answers in red below": the author says that answers stand inside the quotation. */
bool phrase_announces_inside(const char *folded);
/* Such a line names italics, underlining, or capital letters. */
bool phrase_says_underlined(const char *folded);
bool phrase_says_italics(const char *folded);
bool phrase_says_capitals(const char *folded);
/* "Answer:", "[Reponse]", "A2:" at the start: bytes of the word, 0 when none. */
size_t phrase_answer_label(const char *folded);
/* What list programs write above the topics of a digest: DIGEST_TITLE when nothing else begins so. */
enum digest_words { DIGEST_NOTHING, DIGEST_TOPICS, DIGEST_TITLE };
enum digest_words phrase_digest_topics(const char *folded);
/* The list's address or the name of its host, alone on a line above that. */
bool phrase_digest_name(const char *folded);
/* Words of job titles and organisations, as business cards have them. */
bool phrase_card_word(const char *folded);

#endif
