/* SPDX-License-Identifier: MIT */
/*
 * scaffold_address: mail addresses, links and lists in a page's text. An address that a site hides is never guessed.
 */
#include <stdlib.h>
#include <strings.h>
#include <mailcall/config/address.h>
#include "scaffold.h"

static bool address_char(char c)
{
    return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr("._%+-", c));
}

static const char *plain_address(struct arena *arena, const char *text, size_t *from, size_t *to)
{
    for (const char *at = strchr(text, '@'); at; at = strchr(at + 1, '@')) {
        const char *left = at, *right = at + 1;

        while (left > text && address_char(left[-1])) left--;
        while (address_char(*right)) right++;
        while (right > at && strchr(".-", right[-1])) right--;
        while (left < at && strchr(".-", *left)) left++;
        const char *address = arena_strndup(arena, left, (size_t)(right - left));
        if (!address_plain(address)) continue;
        *from = (size_t)(left - text);
        *to = (size_t)(right - text);
        return address;
    }
    return NULL;
}

/* How people write "@" and "." so that robots do not see them: [at], (dot), " -at- ", {arroba}, <.>. */
#define OPEN "(\\[|\\(|\\{|<) ?"
#define CLOSE " ?(\\]|\\)|\\}|>)"
#define MARK "[-_*|]+"
#define AT_WORD "(at|@|arroba|chez|arobase|arobas|chiocciola|snabel-a|bei|собака)"
#define DOT_WORD "(dot|\\.|punto|point|punkt|ponto|punt|piste|точка)"
#define NAME "([a-z0-9._+]([a-z0-9._+-]*[a-z0-9._+])?)"
#define LABEL "[a-z0-9]([a-z0-9-]*[a-z0-9])?"
#define DOT "( ?" OPEN DOT_WORD CLOSE " ?| " MARK " ?" DOT_WORD " ?" MARK " | (dot|punto|point|punkt|ponto) |\\.)"
/* The domain is the group named after each: the one that begins after the last mark. */
static const struct disguise {
    const char *pattern;
    unsigned domain;
} disguises[] = {
    {NAME " ?" OPEN AT_WORD CLOSE " ?(" LABEL "(" DOT LABEL ")+)", 6},
    {NAME "[[(]a[])](" LABEL "(" DOT LABEL ")+)", 3},
    {NAME " " MARK " ?" AT_WORD " ?" MARK " (" LABEL "(" DOT LABEL ")+)", 4},
    {NAME MARK AT_WORD MARK "(" LABEL "(" MARK DOT_WORD MARK LABEL ")+)", 4},
    /* Without marks "at" is a word as any other: only a "dot" further on tells that an address is meant. */
    {NAME " (at|arroba|chez|arobase) (" LABEL "(( (dot|punto|point|punkt|ponto) )" LABEL ")+)", 4},
    /* Blanks around "@" are a disguise too, and so is a "." between brackets. */
    {NAME " ?@ ?(" LABEL "((" DOT "| \\. )" LABEL ")+)", 3},
};

/* The domain with each disguised full stop as it should be. */
static const char *plain_domain(struct arena *arena, const char *fold, size_t from, size_t to)
{
    static const char dot[] = "^(" DOT "| \\. |" MARK "(dot|punkt|punto|point|ponto)" MARK ")";
    struct buf out = BUF_INIT(320);
    const char *rest = arena_strndup(arena, fold + from, to - from), *domain;
    struct cue cue;

    while (*rest) {
        if (cue_find(rest, dot, &cue)) {
            buf_putc(&out, '.');
            rest += cue.to[0];
        } else {
            buf_putc(&out, *rest++);
        }
    }
    domain = arena_strdup(arena, buf_text(&out));
    buf_release(&out);
    return domain;
}

/* Where an "at" stands by itself there may be an address around it; the patterns look nowhere else, since on a long
 * line without blanks they would take minutes. */
#define AROUND_BEFORE 80
#define AROUND_AFTER 160
#define AROUND_MOST 40 /* a line */

static size_t next_at(const char *fold, size_t from)
{
    static const char *const words[] = {"@",
                                        "at",
                                        "arroba",
                                        "chez",
                                        "arobase",
                                        "arobas",
                                        "chiocciola",
                                        "snabel-a",
                                        "bei",
                                        "a",
                                        "\xd1\x81\xd0\xbe\xd0\xb1\xd0\xb0\xd0\xba\xd0\xb0"};

    for (size_t i = from; fold[i]; i++) {
        if (i && fold[i - 1] != '@' && !strchr(" []{}()<>-_*|", fold[i - 1]) && fold[i] != '@') continue;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
            size_t length = strlen(words[k]);

            if (!strncmp(fold + i, words[k], length) &&
                (k == 0 || (fold[i + length] && strchr(" []{}()<>-_*|", fold[i + length]))))
                return i;
        }
    }
    return SIZE_MAX;
}

/* The address around byte `at`; `from` and `to` are bytes of the folded text. */
static const char *address_around(struct arena *arena, const char *fold, size_t at, size_t *from, size_t *to)
{
    size_t begin = at > AROUND_BEFORE ? at - AROUND_BEFORE : 0, i = 0, count = sizeof disguises / sizeof *disguises;
    const char *window = arena_strndup(arena, fold + begin, strnlen(fold + begin, at - begin + AROUND_AFTER)), *address;
    struct cue cue;

    while (i < count && !cue_find(window, disguises[i].pattern, &cue)) i++;
    if (i == count) return NULL;
    unsigned domain = disguises[i].domain;
    address = arena_printf(arena, "%s@%s", arena_strndup(arena, window + cue.from[1], cue.to[1] - cue.from[1]),
                           plain_domain(arena, window, cue.from[domain], cue.to[domain]));
    if (!address_plain(address)) return NULL;
    *from = begin + cue.from[0];
    *to = begin + cue.to[0];
    return address;
}

static const char *disguised_address(struct arena *arena, const char *text, size_t *from, size_t *to)
{
    const char *fold, *address = NULL;
    const size_t *map;

    page_fold_text(arena, text, &fold, &map);
    size_t at = next_at(fold, 0);
    for (int tries = 0; at != SIZE_MAX && !address && tries < AROUND_MOST; tries++) {
        address = address_around(arena, fold, at, from, to);
        at = next_at(fold, at + 1);
    }
    if (!address) return NULL;
    *from = map[*from];
    *to = map[*to];
    return address;
}

/* "ana@nospam.example.org": what keeps robots away has to be taken out by a person. */
bool mail_guarded(const char *address)
{
    static const char *const guards[] = {"nospam",      "no-spam",     "no_spam",     "removethis",
                                         "remove-this", "remove_this", "remove.this", "delete-this",
                                         ".invalid",    "antispam",    "spamfree",    "-remove-"};

    for (size_t i = 0; i < sizeof guards / sizeof *guards; i++)
        if (strcasestr(address, guards[i])) return true;
    return false;
}

const char *mail_find(struct arena *arena, const char *text, size_t *from, size_t *to, bool *disguised)
{
    size_t plain_from = 0, plain_to = 0, other_from = 0, other_to = 0;
    const char *plain = plain_address(arena, text, &plain_from, &plain_to),
               *other = disguised_address(arena, text, &other_from, &other_to);
    bool hides = other && (!plain || other_to <= plain_from);
    const char *address = hides ? other : plain;

    if (disguised) *disguised = hides;
    if (!address) return NULL;
    if (from) *from = hides ? other_from : plain_from;
    if (to) *to = hides ? other_to : plain_to;
    return mail_guarded(address) ? NULL : address;
}

/* An address that takes commands, not contributions: the list's own is what stands before its ending. */
const char *list_of_command(struct arena *arena, const char *address)
{
    static const char ending[] = "^(.+)-(join|subscribe|unsubscribe|leave|request|owner|bounces|confirm|admin)@(.+)$";
    struct cue cue;
    const char *fold;
    const size_t *map;

    page_fold_text(arena, address, &fold, &map);
    if (!cue_find(fold, ending, &cue)) return NULL;
    return arena_printf(arena, "%.*s@%s", (int)cue.to[1], address, address + cue.from[3]);
}

const char *href_text(struct arena *arena, const char *href)
{
    struct buf out = BUF_INIT(400);
    const char *made;

    for (; *href && *href != '?'; href++) {
        char code[3] = {href[0] == '%' ? href[1] : '\0', href[0] == '%' && href[1] ? href[2] : '\0', '\0'}, *end;
        long byte = strtol(code, &end, 16);

        if (end == code + 2 && byte > 0x20 && byte < 0x7f) {
            buf_putc(&out, (char)byte);
            href += 2;
        } else {
            buf_putc(&out, *href);
        }
    }
    made = arena_strdup(arena, buf_text(&out));
    buf_release(&out);
    return made;
}

bool mail_hidden(const char *text)
{
    return strcasestr(text, "[email") != NULL || strcasestr(text, "email protected") != NULL ||
           strcasestr(text, "address is being protected") != NULL || strcasestr(text, "(at)hidden") != NULL ||
           (strchr(text, '@') != NULL && mail_guarded(text));
}

const char *url_find(struct arena *arena, const char *at, const char **after)
{
    const char *http = strcasestr(at, "http://"), *https = strcasestr(at, "https://");
    const char *start = !http ? https : !https || http < https ? http : https;
    size_t length;

    if (!start) return NULL;
    length = strcspn(start, " \t\n<>\"[]{}|\\^`");
    while (length && strchr(".,;:!?)'*", start[length - 1]) &&
           !(start[length - 1] == ')' && memchr(start, '(', length)))
        length--;
    if (after) *after = start + length;
    return arena_strndup(arena, start, length);
}

const char *slug(struct arena *arena, const char *text, size_t max_bytes)
{
    const char *fold;
    const size_t *map;
    struct buf out = BUF_INIT(max_bytes);
    const char *made;

    page_fold_text(arena, text, &fold, &map);
    for (; *fold && !out.cut; fold++) {
        bool plain = (*fold >= 'a' && *fold <= 'z') || (*fold >= '0' && *fold <= '9');

        if (plain)
            buf_putc(&out, *fold);
        else if (out.len && out.data[out.len - 1] != '-')
            buf_putc(&out, '-');
    }
    while (out.len && out.data[out.len - 1] == '-') buf_truncate(&out, out.len - 1);
    made = arena_strdup(arena, buf_text(&out));
    buf_release(&out);
    return made;
}

/* How list managers lay out the page where one subscribes: host and path around the list's name. */
struct manager {
    const char *path;   /* what stands before the list's name, anywhere in the URL */
    const char *domain; /* the lists' own domain; NULL: the page's host */
    bool sure;
};

static const struct manager managers[] = {
    {"/mailman/listinfo/", NULL, true},
    {"/mailman/subscribe/", NULL, true},
    {"/mailman3/postorius/lists/", NULL, true},
    {"/postorius/lists/", NULL, true},
    {"/mailman3/lists/", NULL, true},
    {"/pipermail/", NULL, false},
    {"groups.google.com/g/", "googlegroups.com", true},
    {"groups.google.com/group/", "googlegroups.com", true},
    {"groups.google.com/forum/#!forum/", "googlegroups.com", true},
    {"groups.io/g/", "groups.io", true},
    {"/sympa/info/", NULL, true},
    {"/sympa/subscribe/", NULL, true},
    {"/wws/info/", NULL, true},
    {"/wws/subscribe/", NULL, true},
    {"/listinfo/", NULL, false},
    {"/hyperkitty/list/", NULL, true},
    {"/archives/list/", NULL, true},
};

/* Host without user, port and "www.". */
static const char *host_of(struct arena *arena, const char *url)
{
    const char *at = strstr(url, "://"), *host;
    size_t length;

    at = at ? at + 3 : url;
    length = strcspn(at, "/:?#");
    if (length > 4 && !strncasecmp(at, "www.", 4)) {
        at += 4;
        length -= 4;
    }
    host = arena_strndup(arena, at, length);
    return host;
}

/* Several sites on one Mailman get "name_domain.org" as the list's name there, while its address is name@domain.org;
 * other list managers write "name.domain.org" or "name@domain.org" whole. */
static bool split_name(struct arena *arena, const char *name, const char *host, const char **local, const char **domain)
{
    const char *under = strrchr(name, '_'), *at = strchr(name, '@');
    size_t length = strlen(name), host_length = strlen(host);

    if (at) {
        *local = arena_strndup(arena, name, (size_t)(at - name));
        *domain = at + 1;
        return true;
    }
    if (under && under > name && domain_plain(under + 1, strlen(under + 1))) {
        *local = arena_strndup(arena, name, (size_t)(under - name));
        *domain = under + 1;
        return true;
    }
    if (length > host_length + 1 && name[length - host_length - 1] == '.' &&
        !strcasecmp(name + length - host_length, host)) {
        *local = arena_strndup(arena, name, length - host_length - 1);
        *domain = host;
        return true;
    }
    return false;
}

bool list_from_url(struct arena *arena, const char *url, const char **address, const char **list_id, bool *sure)
{
    for (size_t i = 0; i < sizeof managers / sizeof *managers; i++) {
        const char *at = strcasestr(url, managers[i].path), *name, *local, *domain;
        size_t length;

        if (!at) continue;
        at += strlen(managers[i].path);
        length = strcspn(at, "/?#&");
        if (!length) continue;
        name = arena_strndup(arena, at, length);
        local = name;
        domain = managers[i].domain ? managers[i].domain : host_of(arena, url);
        *sure = managers[i].sure;
        /* Mailman 3 writes name.domain: with lists.example.org as host, the first dot parts them. */
        if (!managers[i].domain && !split_name(arena, name, domain, &local, &domain) && strchr(name, '.') &&
            strstr(managers[i].path, "lists/")) {
            size_t first = strcspn(name, ".");

            local = arena_strndup(arena, name, first);
            domain = name + first + 1;
        }
        *address = arena_printf(arena, "%s@%s", local, domain);
        *list_id = arena_printf(arena, "%s.%s", local, domain);
        return address_plain(*address);
    }
    return false;
}
