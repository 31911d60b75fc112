/* SPDX-License-Identifier: MIT */
/*
 * forms: a plain text and a page that say the same, compared.
 *
 * The plain text is taken, because its quotation marks are a mail program's own word on what is quoted, unless
 * (1) it is missing, nearly empty ("your program cannot show HTML"), a third of the other or less, or HTML source
 * itself; (2) it marks no quotation while the page does so by container or colour, which the conversion to plain text
 * threw away; or (3) something inside the page's quotation is coloured: the way answers are written into a quoted text.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "internal.h"
#include <mailcall/base/one_of.h>

/* Letters and digits below which a plain text says nothing next to a page of twice as many. */
#define PLAIN_NEAR_EMPTY 20
/* So many letters are compared to know a page that says what a plain text says. */
#define FIRST_BYTES 64
/* Distance between the strongest and the weakest of red, green and blue from which a colour is no grey. */
#define CHROMATIC_MIN 64

/* How much a text says, in bytes of letters and digits, and the first ASCII ones of them (accents may be entities in a
 * page). */
struct sample {
    size_t count, first_len;
    char first[FIRST_BYTES];
};

static void sample_add(struct sample *sample, char c)
{
    bool ascii = isalnum((unsigned char)c) != 0;
    sample->count += ascii || (unsigned char)c >= 128;
    if (ascii && sample->first_len < FIRST_BYTES) sample->first[sample->first_len++] = (char)tolower((unsigned char)c);
}

/* Past an element whose content is not shown. */
static const char *skip_element(const char *at, const char *end, const char *name)
{
    size_t length = strlen(name);
    for (const char *p = at; (p = memmem(p, (size_t)(end - p), "</", 2)); p += 2)
        if ((size_t)(end - p) > length + 2 && strncasecmp(p + 2, name, length) == 0) return p;
    return end;
}

static const char *skip_tag(const char *at, const char *end)
{
    static const char *const unseen[] = {"style", "script", "head", "title"};
    if (end - at > 4 && memcmp(at, "<!--", 4) == 0) {
        const char *close = memmem(at, (size_t)(end - at), "-->", 3);
        return close ? close + 3 : end;
    }
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++) {
        size_t length = strlen(unseen[i]);
        if ((size_t)(end - at) > length + 1 && strncasecmp(at + 1, unseen[i], length) == 0 &&
            !isalnum((unsigned char)at[length + 1]))
            at = skip_element(at + length, end, unseen[i]);
    }
    const char *close = memchr(at, '>', (size_t)(end - at));
    return close ? close + 1 : end;
}

static struct sample sample_html(const struct entity *text)
{
    struct sample sample = {.count = 0};
    const char *at = text->bytes, *end = at + text->count_bytes;
    while (at < end) {
        if (*at == '<') {
            at = skip_tag(at, end);
        } else if (*at == '&') {
            while (at < end && *at != ';' && *at != ' ' && *at != '<') at++;
        } else {
            sample_add(&sample, *at++);
        }
    }
    return sample;
}

static struct sample sample_plain(const struct entity *text)
{
    struct sample sample = {.count = 0};
    for (size_t i = 0; i < text->count_bytes; i++) sample_add(&sample, text->bytes[i]);
    return sample;
}

static bool contains(const struct entity *text, const char *what)
{
    return memmem(text->bytes, text->count_bytes, what, strlen(what)) != NULL;
}

static bool quotes_by_mark(const struct entity *plain)
{
    return contains(plain, "\n>") || contains(plain, "\n >") || (plain->count_bytes > 0 && plain->bytes[0] == '>');
}

/* Containers and colours by which mail programs set a quotation, or an answer inside it, apart. */
static bool sets_apart(const struct entity *html)
{
    static const char *const marks[] = {"<blockquote",
                                        "<BLOCKQUOTE",
                                        "gmail_quote",
                                        "divRplyFwdMsg",
                                        "yahoo_quoted",
                                        "moz-cite",
                                        "#B5C4DF",
                                        "#E1E1E1",
                                        "#b5c4df",
                                        "#e1e1e1",
                                        "color:red",
                                        "color: red",
                                        "color:#",
                                        "color: rgb",
                                        "color=",
                                        "background:yellow",
                                        "OLK_SRC_BODY_SECTION",
                                        "protonmail_quote"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (contains(html, marks[i])) return true;
    return false;
}

/* Where the quotation begins, NULL when the page shows none. */
static const char *quotation(const struct entity *html)
{
    static const char *const containers[] = {"<blockquote",   "<BLOCKQUOTE",  "gmail_quote",
                                             "divRplyFwdMsg", "yahoo_quoted", "moz-cite",
                                             "#B5C4DF",       "#E1E1E1",      "OLK_SRC_BODY_SECTION"};
    const char *first = NULL;
    for (size_t i = 0; i < sizeof containers / sizeof *containers; i++) {
        const char *at = memmem(html->bytes, html->count_bytes, containers[i], strlen(containers[i]));
        if (at && (!first || at < first)) first = at;
    }
    return first;
}

static bool is_chromatic(long red, long green, long blue)
{
    long most = red > green ? red : green, least = red < green ? red : green;
    if (blue > most) most = blue;
    if (blue < least) least = blue;
    return most - least >= CHROMATIC_MIN;
}

/* "#f00", "#C00000", "rgb(192, 0, 0)" or a name; greys and black are no colours here. */
static bool names_colour(const char *value)
{
    static const char *const names[] = {"red",   "blue",   "green", "maroon",  "navy",   "purple", "orange",
                                        "teal",  "olive",  "lime",  "fuchsia", "aqua",   "brown",  "crimson",
                                        "darkr", "darkgr", "darkb", "yellow",  "magenta"};
    value += strspn(value, " \"'");
    if (*value == '#') {
        size_t digits = strspn(value + 1, "0123456789abcdefABCDEF");
        char *end = NULL;
        long code = strtol(value + 1, &end, 16);
        if (digits == 3) return is_chromatic((code >> 8 & 15) * 17, (code >> 4 & 15) * 17, (code & 15) * 17);
        return digits == 6 && is_chromatic(code >> 16 & 255, code >> 8 & 255, code & 255);
    }
    if (strncasecmp(value, "rgb", 3) == 0) {
        long part[3] = {0};
        value += strcspn(value, "(");
        for (int i = 0; i < 3 && *value; i++) {
            char *end = NULL;
            part[i] = strtol(value + 1, &end, 10);
            value = end + strspn(end, " ");
        }
        return is_chromatic(part[0], part[1], part[2]);
    }
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strncasecmp(value, names[i], strlen(names[i])) == 0) return true;
    return false;
}

/* A colour inside the quotation, links and borders apart. */
static bool colours_in_quotation(const struct entity *html)
{
    const char *at = quotation(html), *tag = at;
    for (; at && *at; at++) {
        if (*at == '<') tag = at;
        bool here = (*at == 'c' || *at == 'C') && strncasecmp(at, "color", 5) == 0 && one_of(":=", at[5]) && at[5];
        if (!here || strncasecmp(tag, "<a ", 3) == 0) continue;
        bool back = at - html->bytes >= 11 && strncasecmp(at - 11, "background-", 11) == 0;
        if ((back || at[-1] != '-') && names_colour(at + 6)) return true;
    }
    return false;
}

bool forms_html_is_better(const struct entity *plain, const struct entity *html)
{
    size_t in_plain = sample_plain(plain).count, in_html = sample_html(html).count;
    if (in_plain < PLAIN_NEAR_EMPTY ? in_html > 2 * in_plain : in_html > 3 * in_plain) return true;
    if (in_html * 3 < in_plain) return false;
    if (contains(plain, "<html") || contains(plain, "<div") || contains(plain, "<p>")) return true;
    return quotes_by_mark(plain) ? colours_in_quotation(html) : sets_apart(html);
}

bool forms_say_the_same(const struct entity *plain, const struct entity *html)
{
    struct sample a = sample_plain(plain), b = sample_html(html);
    size_t compared = a.first_len < b.first_len ? a.first_len : b.first_len;
    if (compared == 0) return a.count > 0 && a.count * 10 < b.count * 11 && b.count * 10 < a.count * 11;
    return a.count < 2 * b.count && b.count < 2 * a.count && memcmp(a.first, b.first, compared) == 0;
}
