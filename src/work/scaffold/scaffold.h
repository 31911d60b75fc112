/* SPDX-License-Identifier: MIT */
/* scaffold: what the parts of the drafting share: a page as lines, cues as patterns, the draft itself. */
#ifndef MAILCALL_WORK_SCAFFOLD_PRIVATE_H
#define MAILCALL_WORK_SCAFFOLD_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <mailcall/base/arena.h>
#include <mailcall/base/buf.h>

/* ---- a page as lines ---- */

enum section {
    S_TOP,
    S_ABOUT,
    S_CALL,
    S_QUESTIONS,
    S_WORKSTREAM,
    S_TEAM,
    S_PARTICIPATE,
    S_CONTACT,
    S_MEETINGS,
    S_DOCUMENTS,
    S_TIMELINE,
    S_OTHER
};

enum line_kind { LINE_TEXT, LINE_BULLET, LINE_HEADING };

struct page_link {
    const char *text, *href;
};

struct page_line {
    enum line_kind kind;
    enum section section;
    const char *text;   /* one line, white space collapsed, without its bullet or number */
    const char *mark;   /* the bullet's number as the page writes it: "3", "a"; "" for a plain bullet */
    int level;          /* heading level, or nesting of a bullet */
    bool gap_before;    /* an empty line stands before */
    bool strong;        /* marked up as a heading, not only short */
    bool furniture;     /* navigation and the like */
    bool taken;         /* already part of the draft */
    const char **cells; /* of a table's row, when there are several */
    size_t cell_count, cell_room;
    const char *fold;  /* case and diacritics taken away */
    const size_t *map; /* byte of fold -> byte of text; one more for the end */
    struct page_link *links;
    size_t link_count, link_room;
};

struct page {
    struct arena *arena;
    struct page_line *lines;
    size_t count, room;
    const char *html_title; /* <title>, or "" */
    const char *html_lang;  /* <html lang>, or "" */
    /* Of a call saved from a mail program, or "". */
    const char *mail_date, *mail_to, *mail_list_id;
    const char *base; /* where relative links of an HTML page begin, or "" */
    bool html;
};

void page_from_text(struct page *page, const char *text);
void page_from_html(struct page *page, const char *bytes, size_t count);
struct page_line *page_add(struct page *page, enum line_kind kind, const char *text, const char *mark);
/* Folds every line and tells headings and sections apart. */
void page_fold(struct page *page);
void page_sections(struct page *page);
/* Bytes of a bullet or number at the start of a line; its number goes to `mark`. 0 when there is none. */
size_t page_mark(struct arena *arena, const char *line, const char **mark);
/* White space collapsed and trimmed, no-break and zero-width spaces included. */
char *page_clean(struct arena *arena, const char *text, size_t bytes);
/* A copy with fold and map of its own. */
void page_fold_text(struct arena *arena, const char *text, const char **fold, const size_t **map);

/* One physical line of the page, without its indent and trailing blanks. */
struct raw {
    const char *at;
    size_t bytes, indent;
};
struct raw next_raw(const char **at);
/* Past the header of a call saved from a mail program, which tells title, year and list; without "> " before each line.
 */
const char *page_skip_mail(struct page *page, const char *text);

struct lang;
/* The sentences of a line, in the page's arena; returns how many. */
size_t page_sentences(struct page *page, struct lang *lang, const struct page_line *line, struct page_line **out);

/* ---- cues ---- */

#define CUE_GROUPS 12
struct cue {
    size_t from[CUE_GROUPS], to[CUE_GROUPS];
    bool set[CUE_GROUPS];
}; /* bytes of the folded text */

/* Searches a folded text for a POSIX extended pattern. */
bool cue_find(const char *fold, const char *pattern, struct cue *out);
bool cue_has(const char *fold, const char *pattern);
/* The stretch of the line's own words that a group of the cue covers, trimmed. */
char *cue_words(struct arena *arena, const struct page_line *line, const struct cue *cue, unsigned group);
/* The patterns, by what they tell; defined as tables in scaffold_tables.c. */
extern const char cue_deadline[], cue_soft[], cue_hard[], cue_late_welcome[], cue_late_refused[], cue_opens[],
    cue_links[], cue_pages[], cue_question_intro[], cue_list[], cue_document[], cue_conduct[], cue_meeting[],
    cue_lead[], cue_role[], cue_team_role_first[], cue_interest[], cue_underrepresented[], cue_furniture[],
    cue_update[], cue_not_deadline[], cue_workstream[], cue_request[], cue_late_from[], cue_late_by[],
    cue_interest_about[], cue_interest_who[], cue_not_hard[], cue_words_count[], cue_late_words[], cue_pages_text[],
    cue_document_title[];
struct section_cue {
    enum section section;
    const char *pattern;
};
extern const struct section_cue section_cues[];
extern const size_t section_cue_count;
struct group_cue {
    const char *id, *title, *pattern;
};
extern const struct group_cue group_cues[];
extern const size_t group_cue_count;

/* ---- dates ---- */

struct page_date {
    int year, month, day;          /* year 0: not said */
    int to_year, to_month, to_day; /* equal to the first when it is a single day */
    bool range, ambiguous;         /* 3/4/2016 */
    size_t from, to;               /* bytes of the folded text */
};
/* All dates of a folded text, in order; returns how many, at most `room`. */
size_t dates_find(const char *fold, struct page_date *out, size_t room);
/* 1-12 for a month's folded name or abbreviation in a dozen languages, else 0. */
int month_number(const char *word, size_t bytes);
/* A number word ("two", "deux"): its value or 0. */
int number_word(const char *word, size_t bytes);

/* ---- asking ---- */

bool line_asks(const struct page_line *line);
bool line_asks_or_requests(const struct page_line *line);
/* Whether a cell of a row asks. */
bool row_asks(struct arena *arena, const struct page_line *row);
/* Whether a line says how long a contribution should be. */
bool line_limits(const struct page_line *line);
/* Whether the list that line `at` belongs to is a list of questions. */
bool list_asks(const struct page *page, size_t at);

/* ---- the draft ---- */

struct draft_text {
    const char *text, *check;
};
struct draft_workstream {
    const char *id, *title, *lead, *lead_check;
    struct buf text;
    const char **tasks;
    size_t task_count, task_room;
};
struct draft_question {
    const char *id, *title, *text, *workstream, *check;
};
struct draft_topic {
    const char *id, *check;
    const char **keywords;
    size_t keyword_count, keyword_room;
};
struct draft_group {
    const char *id, *title, *phrase, *check;
};
struct draft_person {
    const char *name, *address, *role, *digest, *check;
};
struct draft_meeting {
    const char *title, *place, *from, *to, *check;
};
struct draft_link {
    const char *title, *href, *check;
    bool document;
};

struct draft {
    struct arena *arena;
    const char *id, *lang, *title, *title_check, *about;
    const char *list_address, *list_id, *list_subscribe, *list_check;
    const char *opens, *opens_check, *deadline, *deadline_kind, *deadline_check;
    bool late_welcome, late_refused, links_encouraged;
    const char *late_from, *pages, *length_check;
    int year;              /* of the page, for dates without one; 0 unknown */
    const char *year_from; /* where it was read */
    struct draft_workstream *workstreams;
    size_t workstream_count, workstream_room;
    struct draft_question *questions;
    size_t question_count, question_room;
    struct draft_topic *topics;
    size_t topic_count, topic_room;
    struct draft_group *groups;
    size_t group_count, group_room;
    struct draft_person *people;
    size_t person_count, person_room;
    struct draft_meeting *meetings;
    size_t meeting_count, meeting_room;
    struct draft_link *links;
    size_t link_count, link_room;
    const char **checks;
    size_t check_count, check_room; /* open points that belong to no element */
};

void draft_check(struct draft *draft, const char *text);
/* ISO day, with the page's year where the date has none. NULL when no year is known. `assumed` tells that it was. */
const char *draft_day(struct draft *draft, int year, int month, int day, bool *assumed);

/* The finders, in the order in which they run. Each marks the lines it used as taken. */
void find_head(struct draft *draft, struct page *page, const char *name);
void find_list(struct draft *draft, struct page *page);
void find_workstreams(struct draft *draft, struct page *page);
void find_questions(struct draft *draft, struct page *page);
void find_team(struct draft *draft, struct page *page);
void find_terms(struct draft *draft, struct page *page);
void find_documents(struct draft *draft, struct page *page);
void find_meetings(struct draft *draft, struct page *page);
void find_interests(struct draft *draft, struct page *page);
void find_contacts(struct draft *draft, struct page *page);
void find_about(struct draft *draft, struct page *page);

/* "ws2" for 2, two, II; "wsb" for b. */
const char *stream_id(struct arena *arena, const char *mark, size_t bytes);
bool known_stream(const struct draft *draft, const char *id);
/* The list's addresses from the page where one subscribes, or false. `sure` false: the host may be another. */
bool list_from_url(struct arena *arena, const char *url, const char **address, const char **list_id, bool *sure);
/* The first mail address of a text, also one written "name [at] example [dot] org"; `from`/`to` are bytes of `text`. */
const char *mail_find(struct arena *arena, const char *text, size_t *from, size_t *to, bool *disguised);
/* Whether a site hides an address here ("[email protected]", "ana@nospam.example.org"). */
bool mail_hidden(const char *text);
bool mail_guarded(const char *address);
/* The list of an address that takes commands, such as water-join@example.org; NULL for any other. */
const char *list_of_command(struct arena *arena, const char *address);
/* The part of a mailto: link that is an address, with %40 and the like decoded and "?subject=..." left out. */
const char *href_text(struct arena *arena, const char *href);
/* The first http(s) URL at or after `at`, without trailing punctuation. */
const char *url_find(struct arena *arena, const char *at, const char **after);
/* Lower-case letters, digits and hyphens; "" when nothing is left. */
const char *slug(struct arena *arena, const char *text, size_t max_bytes);

void draft_write(struct draft *draft, const char *source, struct buf *xml, size_t *checks);

#endif
