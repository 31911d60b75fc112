/* SPDX-License-Identifier: MIT */
/* organisation: names of organisations in running text: where they begin and end, and what makes them so. */
#ifndef MAILCALL_CLASSIFY_ORGANISATION_H
#define MAILCALL_CLASSIFY_ORGANISATION_H

#include <stdint.h>
#include "people.h"

#define NAME_MAX_WORDS 12
#define NAME_MAX_BYTES 160
/* An organisation in a signature is no longer than this; a sentence is. */
#define SIGNED_MAX_BYTES 64

bool name_is_upper(uint32_t code);
bool name_in_list(const char *const *list, size_t count, const char *word, size_t bytes);
bool name_is_article(const char *word, size_t bytes);
bool name_is_connector(const char *word, size_t bytes);
/* "de", "van", "bin": a small word of persons' names. */
bool name_is_particle(const char *at, size_t bytes);
/* End of the word at `at`: white space or punctuation that is not inside a word ("NIC.br", "CERT-EX" go on). */
const char *name_word_end(const char *at);
uint32_t name_first_code(const char *at, const char *end);
const char *name_skip_blank(const char *at);
/* The capitalised name that starts at `at`: "Example Network for Safety", without articles before it, or "". */
const char *name_run(struct arena *arena, const char *at, size_t *words);
/* The end of the name that stands at from..to, with the legal form or the abbreviation's full stop behind it. */
const char *name_with_form(const char *from, const char *to, const char *end);
bool name_is_acronym(const char *name);
bool name_has_title(const char *name); /* "Dr", "Frau" */

/* The words right before `at` in the text say that the author does not, or no longer, belong to what is named there. */
bool name_is_denied(struct arena *arena, const char *text, const char *at);

/* The name as its owner writes it, not in the case that a sentence puts it in. */
const char *name_in_own_case(struct step *step, const char *name);
/* Past an article that lost its vowel: "l'", "dell'". */
const char *name_skip_elided(const char *at);
/* Whose name of two to four words stands behind "on behalf of", where no word of its own tells. */
enum named { NAMED_PERSON, NAMED_BODY, NAMED_BOTH /* the author and somebody else */ };
enum named people_named_behind(struct step *step, const struct view *view, const struct hit *hit, const char *name,
                               size_t words);
/* What is said on behalf of the author's family. */
bool speaks_for_kin(const struct view *view, const struct hit *hit);

#endif
