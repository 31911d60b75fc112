/* SPDX-License-Identifier: MIT */
/* html_sheet: finds the rules that hide text, and the elements that they are about. */
#include "html_sheet.h"

#include "html_style.h"
#include <string.h>
#include <strings.h>
#include <mailcall/xml/html.h>

#define SHEET_MAX_BYTES (256u * 1024) /* of all <style> elements; mail programs write some ten thousand */
#define RULES_MAX 64
#define RULE_MAX_BYTES 4096

/* ".preview", "span.preview", "#preview": the parts of a selector, "" for what it does not name. */
struct rule {
    char *element, *class, *id;
};

struct sheet {
    struct rule rules[RULES_MAX];
    size_t count;
};

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static char *take_name(struct arena *arena, const char **at, const char *end)
{
    const char *from = *at;
    while (*at < end && is_name(**at)) (*at)++;
    return arena_strndup(arena, from, (size_t)(*at - from));
}

/* A selector of one part; what depends on other elements or on the mouse is left alone. */
static void add_selector(struct arena *arena, struct sheet *sheet, const char *from, const char *end)
{
    while (from < end && strchr(" \t\r\n", *from)) from++;
    while (end > from && strchr(" \t\r\n", end[-1])) end--;
    if (from == end || sheet->count == RULES_MAX) return;
    struct rule rule = {take_name(arena, &from, end), arena_strndup(arena, "", 0), arena_strndup(arena, "", 0)};
    if (from < end && *from == '.') {
        from++;
        rule.class = take_name(arena, &from, end);
    } else if (from < end && *from == '#') {
        from++;
        rule.id = take_name(arena, &from, end);
    }
    if (from == end && (rule.class[0] || rule.id[0])) sheet->rules[sheet->count++] = rule;
}

static void add_rule(struct arena *arena, struct sheet *sheet, const char *from, const char *open, const char *close)
{
    size_t bytes = (size_t)(close - open - 1);
    if (bytes > RULE_MAX_BYTES || !css_hides(arena_strndup(arena, open + 1, bytes))) return;
    for (const char *at = from, *comma; at < open; at = comma + 1) {
        comma = memchr(at, ',', (size_t)(open - at));
        if (!comma) comma = open;
        add_selector(arena, sheet, at, comma);
    }
}

/* One past a comment or a block in braces with what is nested in it, as @media is. */
static const char *past_block(const char *at, const char *end)
{
    int depth = 0;
    for (; at < end; at++) {
        if (*at == '{') depth++;
        if (*at == '}' && --depth <= 0) return at + 1;
        if (*at == ';' && depth == 0) return at + 1;
    }
    return end;
}

static const char *past_comment(const char *at, const char *end)
{
    const char *close = memmem(at, (size_t)(end - at), "*/", 2);
    return close ? close + 2 : end;
}

static void read_rules(struct arena *arena, struct sheet *sheet, const char *at, const char *end)
{
    const char *from = at;
    while (at < end) {
        if (end - at > 1 && at[0] == '/' && at[1] == '*') {
            from = at = past_comment(at, end);
        } else if (*at == '@') {
            from = at = past_block(at, end);
        } else if (*at == '{') {
            const char *close = memchr(at, '}', (size_t)(end - at));
            if (!close) return;
            add_rule(arena, sheet, from, at, close);
            from = at = close + 1;
        } else {
            at++;
            if (at - from == 4 && memcmp(from, "<!--", 4) == 0) from = at;
        }
    }
}

/* "<style" or "</style" from `at` on, NULL: none. */
static const char *find_tag(const char *at, const char *end, const char *tag)
{
    size_t size = strlen(tag);
    while ((at = memchr(at, '<', (size_t)(end - at)))) {
        if ((size_t)(end - at) >= size && strncasecmp(at, tag, size) == 0) return at;
        at++;
    }
    return NULL;
}

struct sheet *sheet_read(struct arena *arena, const char *html, size_t bytes)
{
    const char *at = html, *end = html + bytes;
    struct sheet *sheet = NULL;
    size_t read = 0;
    while ((at = find_tag(at, end, "<style"))) {
        const char *open = memchr(at, '>', (size_t)(end - at));
        const char *close = open ? find_tag(open, end, "</style") : NULL;
        if (!close) break;
        read += (size_t)(close - open);
        if (read > SHEET_MAX_BYTES) break;
        if (!sheet) {
            sheet = arena_array(arena, 1, sizeof *sheet);
            *sheet = (struct sheet){.count = 0};
        }
        read_rules(arena, sheet, open + 1, close);
        at = close;
    }
    return sheet && sheet->count > 0 ? sheet : NULL;
}

static bool names_class(const char *list, const char *class)
{
    size_t length = strlen(class);
    for (const char *at = list; at && *at;) {
        at += strspn(at, " \t\r\n");
        size_t word = strcspn(at, " \t\r\n");
        if (word == length && strncmp(at, class, length) == 0) return true;
        at += word;
    }
    return false;
}

bool sheet_hides(const struct sheet *sheet, const char *element, const char *const *attributes)
{
    if (!sheet || !attributes) return false;
    const char *class = html_attribute(attributes, "class"), *id = html_attribute(attributes, "id");
    for (size_t i = 0; i < sheet->count && (class || id); i++) {
        const struct rule *rule = &sheet->rules[i];
        if (rule->element[0] && strcasecmp(rule->element, element) != 0) continue;
        if (rule->class[0] ? class && names_class(class, rule->class) : id && strcmp(id, rule->id) == 0) return true;
    }
    return false;
}
