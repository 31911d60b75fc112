/* SPDX-License-Identifier: MIT */
/* scaffold_mail: a call saved from a mail program: its header tells title, year and list, its quoting is taken off. */
#include <strings.h>
#include "scaffold.h"

struct raw next_raw(const char **at)
{
    struct raw raw = {.at = *at};
    size_t length = strcspn(*at, "\n");

    *at += length + ((*at)[length] == '\n');
    while (length && strchr(" \t\r", raw.at[length - 1])) length--;
    for (; raw.indent < length && strchr(" \t", raw.at[raw.indent]); raw.indent++) continue;
    raw.at += raw.indent;
    raw.bytes = length - raw.indent;
    return raw;
}

/* "Re: [bpf] Call for ..." without what list and mail program put before it. */
static const char *bare_subject(struct arena *arena, const char *text)
{
    for (bool again = true; again;) {
        text += strspn(text, " ");
        again = false;
        if (*text == '[' && strchr(text, ']')) {
            text = strchr(text, ']') + 1;
            again = true;
        } else if (!strncasecmp(text, "re:", 3) || !strncasecmp(text, "fw:", 3)) {
            text += 3;
            again = true;
        } else if (!strncasecmp(text, "fwd:", 4)) {
            text += 4;
            again = true;
        }
    }
    return page_clean(arena, text, strlen(text));
}

/* "X-Mailer: ..." between the fields that matter. */
static bool other_field(const char *fold)
{
    return cue_has(fold, "^(x-[a-z-]+|[a-z]+-[a-z-]+|received|sender|mime-version|references|precedence|errors-to): ");
}

/* "Name of the list <list.example.org>" */
static const char *id_between(struct arena *arena, const char *value)
{
    const char *open = strrchr(value, '<');

    value = open ? open + 1 : value;
    return arena_strndup(arena, value, strcspn(value, "> "));
}

/* A call saved from a mail program begins with the mail's header: its subject is the title, its day tells the year. */
static const char *skip_header(struct page *page, const char *text)
{
    static const char field[] = "^(from|to|cc|subject|date|sent|reply-to|message-id|list-id|de|para|asunto|assunto|"
                                "objet|date|von|an|betreff|gesendet): ";
    const char *at = text, *subject = NULL, *day = "";
    size_t fields = 0;

    while (*at) {
        const char *line_start = at, *fold;
        const size_t *map;
        struct raw raw = next_raw(&at);
        const char *line = page_clean(page->arena, raw.at, raw.bytes), *value = strstr(line, ": ");

        if (!*line) {
            if (fields) break;
            continue;
        }
        page_fold_text(page->arena, line, &fold, &map);
        if (!cue_has(fold, field) || !value) {
            if (fields && (raw.indent || other_field(fold))) continue;
            at = line_start;
            break;
        }
        while (*at == ' ' || *at == '\t') {
            struct raw more = next_raw(&at);

            value = arena_printf(page->arena, "%s %.*s", value, (int)more.bytes, more.at);
        }
        fields++;
        if (cue_has(fold, "^(subject|asunto|assunto|objet|betreff)")) subject = bare_subject(page->arena, value + 2);
        if (cue_has(fold, "^(date|sent|gesendet)")) day = value + 2;
        if (cue_has(fold, "^(to|cc|para|an): "))
            page->mail_to = arena_printf(page->arena, "%s %s", page->mail_to, value + 2);
        if (cue_has(fold, "^list-id: ")) page->mail_list_id = id_between(page->arena, value + 2);
    }
    if (fields < 2 || !subject || !*subject) return text;
    page_add(page, LINE_HEADING, subject, "")->gap_before = true;
    page->lines[page->count - 1].level = 1;
    page->mail_date = day;
    return at;
}

/* A call that somebody passed on stands behind "> " as a whole. */
static const char *without_quoting(struct arena *arena, const char *text)
{
    size_t lines = 0, quoted = 0, used = 0;
    char *out;

    for (const char *at = text; *at;) {
        struct raw raw = next_raw(&at);

        lines += raw.bytes > 0;
        quoted += raw.bytes > 0 && *raw.at == '>';
    }
    if (quoted * 3 < lines * 2) return text;
    out = arena_alloc(arena, strlen(text) + 1);
    for (const char *at = text; *at;) {
        size_t length = strcspn(at, "\n"), skip = 0;

        while (skip < length && (at[skip] == '>' || (at[skip] == ' ' && skip && at[skip - 1] == '>'))) skip++;
        memcpy(out + used, at + skip, length - skip);
        used += length - skip;
        out[used++] = '\n';
        at += length + (at[length] == '\n');
    }
    out[used ? used - 1 : 0] = '\0';
    return out;
}

const char *page_skip_mail(struct page *page, const char *text)
{
    return skip_header(page, without_quoting(page->arena, text));
}
