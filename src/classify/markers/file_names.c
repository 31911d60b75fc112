/* SPDX-License-Identifier: MIT */
/*
 * file_names: what the name of an attached file says of the text in it: "question 3.txt", "Frage 5.odt",
 * "ISOC_Q2.docx", or "3.txt" beside "1.txt" and "2.txt". Versions, dates, quarters of a year, scans, the "(1)" that a
 * browser puts behind a second copy and the number of an annex name no question.
 */
#include "filing.h"
#include "marker.h"

#include <ctype.h>
#include <strings.h>
#include <mailcall/base/one_of.h>

#define FILES_MAX 64
#define NAME_MAX_BYTES 255
/* "docx", "fodt", "markdown" is no such thing. */
#define ENDING_MAX_BYTES 5
/* A file named by a number alone needs another one beside it. */
#define SIBLINGS_LEAST 2
/* "Q3.docx"; of other words, one letter is any name's initial. */
#define NOUN_LEAST_BYTES 2

struct file_name {
    const char *source;
    int bare; /* the name is this number and nothing else; 0: it is not */
    int numbers[ANCHOR_CANDIDATES];
    int count;
};
struct file_names {
    const struct question_model *model;
    struct file_name items[FILES_MAX];
    size_t count;
};

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The name without its ending, and without the "(2)" of a copy. */
static size_t stem_bytes(const char *name)
{
    size_t bytes = strnlen(name, NAME_MAX_BYTES);
    const char *dot = memrchr(name, '.', bytes);
    if (dot != NULL && dot > name && (size_t)(name + bytes - dot) <= ENDING_MAX_BYTES + 1 && !is_digit(dot[1]))
        bytes = (size_t)(dot - name);
    while (bytes > 0 && name[bytes - 1] == ' ') bytes--;
    if (bytes == 0 || name[bytes - 1] != ')') return bytes;
    const char *open = memrchr(name, '(', bytes);
    if (open == NULL || open == name || strspn(open + 1, "0123456789") + 2 != (size_t)(name + bytes - open))
        return bytes;
    bytes = (size_t)(open - name);
    while (bytes > 0 && name[bytes - 1] == ' ') bytes--;
    return bytes;
}

/* Signs that stand for blanks in names of files, and places where one capital follows a small letter or a figure, as
 * blanks: "Ada_Q3", "AnswerQ3". A dash between figures stays: "Q1-3". */
static const char *spelt_out(struct arena *arena, const char *name, size_t bytes)
{
    char *out = arena_array(arena, 2 * bytes + 1, 1);
    size_t n = 0;
    for (size_t i = 0; i < bytes; i++) {
        bool dash = name[i] == '-' && !(i > 0 && i + 1 < bytes && is_digit(name[i - 1]) && is_digit(name[i + 1]));
        bool inside =
            i > 0 && isupper((unsigned char)name[i]) && (islower((unsigned char)name[i - 1]) || is_digit(name[i - 1]));
        if (inside) out[n++] = ' ';
        out[n++] = (char)(dash || one_of("_=+.,;~", name[i]) ? ' ' : name[i]);
    }
    out[n] = '\0';
    return out;
}

static bool is_year(const char *text)
{
    return (strncmp(text, "19", 2) == 0 || strncmp(text, "20", 2) == 0) && strspn(text, "0123456789") == 4;
}

/* "Q3 2020", "2020 Q3": a quarter. */
static bool is_quarter(const char *text, size_t at, const struct marker *marker)
{
    size_t end = at + marker->bytes, from = at;
    end += strspn(text + end, " -/");
    while (from > 0 && one_of(" -/", text[from - 1])) from--;
    return is_year(text + end) || (from >= 4 && is_year(text + from - 4));
}

/* What stands behind the number makes a date of it: "answer 30-09-2020", "réponse 3 octobre 2016". */
static bool is_date(const char *text, size_t at, const struct marker *marker)
{
    const char *next = text + at + marker->bytes;
    while (next > text && (next[-1] == ' ' || next[-1] == '-')) next--;
    next += strspn(next, " -/");
    size_t digits = strspn(next, "0123456789");
    if (digits > 0 && marker->count > 1) return is_year(next); /* "3-02" has been taken for two questions */
    if (digits > 0) {
        next += digits;
        next += strspn(next, " -/");
        return is_digit(*next);
    }
    next += strcspn(next, " ");
    return *next == ' ' && is_year(next + 1);
}

/* "Antwort v. 2": no Roman five. */
static bool is_version(const char *text, size_t at, const struct marker *marker)
{
    size_t end = at + marker->bytes;
    const char *next = text + end + strspn(text + end, " ");
    while (end > at && text[end - 1] == ' ') end--;
    return end >= at + 2 && (text[end - 1] | 32) == 'v' && text[end - 2] == ' ' && is_digit(*next);
}

/* A single letter but "Q" is no word for a question in the name of a file. */
static bool is_named(const char *text, size_t at, const struct marker *marker, size_t noun)
{
    bool letter = noun > 0 && noun < NOUN_LEAST_BYTES, q = (text[at] | 32) == 'q';
    if (letter && (!q || is_quarter(text, at, marker))) return false;
    if (is_version(text, at, marker)) return false;
    return !is_date(text, at, marker);
}

static int bare_number(const char *stem)
{
    const char *at = stem + strspn(stem, " #(");
    int number = 0;
    size_t digits = numeral_digits(at, strlen(at), &number);
    if (digits == 0 || digits > 2) return 0;
    return at[digits + strspn(at + digits, " )")] == '\0' ? number : 0;
}

static void read_stem(struct step *step, const char *name, struct file_name *out)
{
    size_t bytes = stem_bytes(name), noun;
    const char *stem = spelt_out(step->arena, name, bytes);
    struct marker marker;
    bytes = strlen(stem);
    out->bare = bare_number(stem);
    for (size_t at = marker_find(stem, 0, &marker, &noun); at < bytes;
         at = marker_find(stem, at + (marker.bytes > 0 ? marker.bytes : 1), &marker, &noun)) {
        if (!is_named(stem, at, &marker, noun)) continue;
        for (int i = 0; i < marker.count && out->count < ANCHOR_CANDIDATES; i++)
            out->numbers[out->count++] = marker.numbers[i];
    }
}

/* Of a file in an archive its own name counts, and the archive's where that says nothing. */
static void read_name(struct step *step, struct file_name *out)
{
    const char *slash = strrchr(out->source, '/');
    read_stem(step, slash != NULL ? slash + 1 : out->source, out);
    if (slash == NULL || out->count > 0 || out->bare > 0) return;
    read_stem(step, arena_strndup(step->arena, out->source, (size_t)(slash - out->source)), out);
}

/* Numbers alone name questions where there are several of them, all different and all of the call's. */
static void take_bare(struct file_names *names)
{
    size_t siblings = 0;
    for (size_t i = 0; i < names->count; i++) {
        const struct file_name *name = &names->items[i];
        if (name->bare == 0) continue;
        if (question_numbered(names->model, name->bare) < 0) return;
        for (size_t k = 0; k < i; k++)
            if (names->items[k].bare == name->bare) return;
        siblings++;
    }
    for (size_t i = 0; i < names->count && siblings >= SIBLINGS_LEAST; i++) {
        struct file_name *name = &names->items[i];
        if (name->bare > 0 && name->count == 0) name->numbers[name->count++] = name->bare;
    }
}

/* What is no number of the call's names nothing. */
static void drop_unknown(struct file_names *names)
{
    for (size_t i = 0; i < names->count; i++) {
        struct file_name *name = &names->items[i];
        int kept = 0;
        for (int n = 0; n < name->count; n++)
            if (question_numbered(names->model, name->numbers[n]) >= 0) name->numbers[kept++] = name->numbers[n];
        name->count = kept;
    }
}

static const struct file_name *find(const struct file_names *names, const char *source)
{
    for (size_t i = 0; names != NULL && i < names->count; i++)
        if (strcmp(names->items[i].source, source) == 0) return &names->items[i];
    return NULL;
}

struct file_names *file_names_read(struct step *step)
{
    const struct blocks *blocks = &step->out->blocks;
    struct file_names *names = NULL;
    const char *last = "";
    for (size_t i = 0; i < blocks->count; i++) {
        const char *source = blocks->items[i].source;
        if (source[0] == '\0' || source == last) continue;
        last = source;
        if (names == NULL) {
            names = arena_alloc(step->arena, sizeof *names);
            names->model = step->classifier->questions;
        }
        if (find(names, source) != NULL || names->count == FILES_MAX) continue;
        struct file_name *name = &names->items[names->count++];
        *name = (struct file_name){.source = source};
        read_name(step, name);
    }
    if (names == NULL) return NULL;
    take_bare(names);
    drop_unknown(names);
    return names;
}

bool file_names_any(const struct file_names *names, const char *source)
{
    const struct file_name *name = source[0] != '\0' ? find(names, source) : NULL;
    return name != NULL && name->count > 0;
}

bool file_names_question(const struct file_names *names, const char *source, int question)
{
    const struct file_name *name = source[0] != '\0' ? find(names, source) : NULL;
    for (int i = 0; name != NULL && i < name->count; i++)
        if (names->model->facts[question].number == name->numbers[i]) return true;
    return false;
}
